/** Filters over the columns of a segment, and counts of what each choice would give. */
import type { Timing } from '../feed/windows.js';
import { timingOf } from '../feed/windows.js';
import type { Geography } from '../geo/index.js';
import { bandOf } from './amounts.js';
import type { FacetName, Selection } from './facets.js';
import type { Guide } from './guide-words.js';
import type { Column, LateColumns, Segment } from './segment.js';
import { broaderNeeds, broaderThemes } from './terms.js';

/** A facet as a column: for each scheme the values that it counts under. */
export type FacetColumn = Column<readonly string[]>;

/** What facets are made of, besides a segment. */
export interface Ground extends Guide {
  readonly geography: Geography;
  readonly today: string;
  /** The id that a provider goes by now. */
  readonly providerId: (id: string) => string;
}

const early = {
  need: ({ columns }: Segment, ground: Ground) => over(columns.needs, (needs) => broaderNeeds(needs, ground)),
  kind: ({ columns }: Segment) => over(columns.kind, (kind) => [kind]),
  theme: ({ columns }: Segment, ground: Ground) => over(columns.themes, (themes) => broaderThemes(themes, ground)),
  level: ({ columns }: Segment, { geography }: Ground) => over(columns.regions, (regions) => [geography.levelFor(regions)]),
  status: ({ columns }: Segment, { today }: Ground) => over(columns.schedule, (schedule) => [timingOf(schedule, today).availability]),
} as const;

const late = {
  provider: (column: LateColumns['provider'], { providerId }: Ground) => over(column, (id) => (id === '' ? [] : [providerId(id)])),
  amount: (column: LateColumns['amount']) => over(column, (amount) => [bandOf(amount ?? undefined)]),
} as const;

/** The facets that cost no download. */
export const earlyFacets = Object.keys(early) as readonly (keyof typeof early)[];

const over = <T>({ values, index }: Column<T>, cell: (value: T) => readonly string[]): FacetColumn => ({ values: values.map(cell), index });

export async function facetColumn(segment: Segment, facet: FacetName, ground: Ground): Promise<FacetColumn> {
  if (facet === 'provider') return late.provider(await segment.column('provider'), ground);
  if (facet === 'amount') return late.amount(await segment.column('amount'));
  return early[facet](segment, ground);
}

/** When one can apply, for each different schedule of a segment. */
export const timings = ({ columns }: Segment, today: string): readonly Timing[] => columns.schedule.values.map((schedule) => timingOf(schedule, today));

/** Counts, for schemes that matched, what each value of each facet would give, and says which schemes pass all that is chosen. */
export class Tally {
  readonly counts: ReadonlyMap<FacetName, Map<string, number>>;

  constructor(
    private readonly facets: readonly FacetName[],
    private readonly selection: Selection,
  ) {
    this.counts = new Map(facets.map((facet) => [facet, new Map()]));
  }

  /** `matched` are scheme numbers; the answer is which of them pass. */
  add(matched: Iterable<number>, columns: ReadonlyMap<FacetName, FacetColumn>): number[] {
    const passing: number[] = [];
    const all = [...columns].map(([facet, { values, index }]) => {
      const chosen = this.selection[facet] ?? [];
      const passes = chosen.length === 0 ? undefined : Uint8Array.from(values, (cell) => (cell.some((value) => chosen.includes(value)) ? 1 : 0));
      return { facet, values, index, passes, histogram: this.facets.includes(facet) ? new Uint32Array(values.length) : undefined };
    });
    const choosing = all.filter(({ passes }) => passes);
    for (const scheme of matched) {
      let failed = 0;
      let failing: (typeof all)[number] | undefined;
      for (const each of choosing) {
        if (each.passes![each.index[scheme]!] === 1) continue;
        failing = each;
        if (++failed > 1) break;
      }
      // A facet counts what would be there without its own choice: so what fails only there counts there, and what fails twice nowhere.
      if (failed > 1) continue;
      if (failed === 0) {
        passing.push(scheme);
        for (const { histogram, index } of all) if (histogram) histogram[index[scheme]!]!++;
      } else if (failing!.histogram) failing!.histogram[failing!.index[scheme]!]!++;
    }
    for (const { facet, values, histogram } of all) {
      const counts = this.counts.get(facet);
      histogram?.forEach((count, at) => {
        if (count > 0) for (const value of values[at]!) counts!.set(value, (counts!.get(value) ?? 0) + count);
      });
    }
    return passing;
  }
}

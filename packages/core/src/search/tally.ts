/** Filters over the columns of a segment, and counts of what each choice would give. */
import type { Timing } from '../feed/windows.js';
import { timingOf } from '../feed/windows.js';
import type { Geography } from '../geo/index.js';
import { bandOf } from './amounts.js';
import { keep } from './keep.js';
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

/** The facets that come with a download, or with a profile. */
const late = {
  provider: (column: LateColumns['provider'], { providerId }: Ground) => over(column, (id) => (id === '' ? [] : [providerId(id)])),
  amount: (column: LateColumns['amount']) => over(column, (amount) => [bandOf(amount ?? undefined)]),
} as const;

/** The facets that cost no download. */
export const earlyFacets = Object.keys(early) as readonly (keyof typeof early)[];

const over = <T>({ values, index }: Column<T>, cell: (value: T) => readonly string[]): FacetColumn => ({ values: values.map(cell), index });

export async function facetColumn(segment: Segment, facet: Exclude<FacetName, 'fit'>, ground: Ground): Promise<FacetColumn> {
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
  add(matched: Uint32Array, columns: ReadonlyMap<FacetName, FacetColumn>): Uint32Array {
    const choosing = [...columns].flatMap(([facet, { values, index }]) => {
      const chosen = this.selection[facet] ?? [];
      return chosen.length === 0 ? [] : [{ facet, index, passes: Uint8Array.from(values, (cell) => (cell.some((value) => chosen.includes(value)) ? 1 : 0)) }];
    });
    // A facet counts what would be there without its own choice: so what fails only there counts there, and what fails twice nowhere.
    const passing = choosing.length === 0 ? matched : keep(matched, (scheme) => choosing.every(({ passes, index }) => passes[index[scheme]!] === 1));
    for (const facet of this.facets) {
      const column = columns.get(facet);
      if (!column) continue;
      const others = choosing.filter((each) => each.facet !== facet);
      const counted = others.length === choosing.length ? passing : others.length === 0 ? matched : keep(matched, (scheme) => others.every(({ passes, index }) => passes[index[scheme]!] === 1));
      this.#count(facet, column, counted);
    }
    return passing;
  }

  #count(facet: FacetName, { values, index }: FacetColumn, schemes: Uint32Array): void {
    const histogram = new Uint32Array(values.length);
    for (let at = 0; at < schemes.length; at++) histogram[index[schemes[at]!]!]!++;
    const counts = this.counts.get(facet)!;
    for (let at = 0; at < values.length; at++) {
      const count = histogram[at]!;
      if (count > 0) for (const value of values[at]!) counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
}

/**
 * Filters and their counts over thousands of records, fast enough to be worked out anew within a frame: what is the same for many
 * records, the list of their values in a facet, is looked at once.
 */
import type { FacetCount } from './facets.js';

/** What each record has in one facet: few lists of values, each of many records. */
export class Column {
  /**
   * @param lists The lists of values there are.
   * @param of For each record the position of its list.
   */
  constructor(
    readonly lists: readonly (readonly string[])[],
    readonly of: readonly number[],
  ) {}

  /** `valuesOf` is asked for each record, `counted` makes of such a list what counts, and is asked once for each. */
  static from<T>(records: readonly T[], valuesOf: (record: T) => readonly string[], counted = (values: readonly string[]) => values): Column {
    const lists: (readonly string[])[] = [];
    const known = new Map<string, number>();
    const of = records.map((record) => {
      const values = valuesOf(record);
      const key = values.length === 1 ? values[0]! : values.join('\n');
      const at = known.get(key) ?? lists.push(values) - 1;
      known.set(key, at);
      return at;
    });
    return new Column(lists.map(counted), of);
  }
}

/** A facet without a column is not known yet: it leaves nobody out, and has no counts. */
export type Columns<Name extends string> = Readonly<Partial<Record<Name, Column>>>;
type Chosen<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

export interface Tally<Name extends string> {
  /** The records that pass every facet, in the order given. */
  readonly found: readonly number[];
  /** Each facet without its own choice, most frequent first; a chosen value stays with its zero. */
  readonly facets: Readonly<Record<Name, readonly FacetCount[]>>;
}

/** As `passes` and `countFacets` say, for records that are named by their position in the columns. */
export function tally<Name extends string>(names: readonly Name[], columns: Columns<Name>, records: Iterable<number>, selection: Chosen<Name>): Tally<Name> {
  const counted = names.flatMap((name) => (columns[name] ? [{ name, column: columns[name], counts: new Array<number>(columns[name].lists.length).fill(0) }] : []));
  const narrowing = counted.flatMap(({ name, column, counts }) => {
    const chosen = selection[name] ?? [];
    return chosen.length > 0 ? [{ column, counts, passes: column.lists.map((values) => chosen.some((value) => values.includes(value))) }] : [];
  });
  const found: number[] = [];
  for (const record of records) {
    let failed: (typeof narrowing)[number] | undefined;
    let failures = 0;
    for (const facet of narrowing) {
      if (facet.passes[facet.column.of[record]!]) continue;
      failed = facet;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) {
      found.push(record);
      for (const { column, counts } of counted) counts[column.of[record]!]! += 1;
    } else if (failures === 1) {
      failed!.counts[failed!.column.of[record]!]! += 1;
    }
  }
  const counts = Object.fromEntries(counted.map((facet) => [facet.name, inOrder(facet.column, facet.counts, selection[facet.name] ?? [])]));
  return { found, facets: Object.fromEntries(names.map((name) => [name, counts[name] ?? []])) as Record<Name, readonly FacetCount[]> };
}

function inOrder({ lists }: Column, counts: readonly number[], chosen: readonly string[]): readonly FacetCount[] {
  const byValue = new Map<string, number>();
  lists.forEach((values, at) => {
    const count = counts[at]!;
    if (count > 0) for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + count);
  });
  // Or the visitor could not take the choice back.
  for (const value of chosen) if (!byValue.has(value)) byValue.set(value, 0);
  return [...byValue].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

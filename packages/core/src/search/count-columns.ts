/** The counts of filters: for who looks at them, so that a list can do without. */
import type { Column, Columns } from './columns.js';
import type { FacetCount } from './facets.js';

/**
 * As `countFacets` says, for records that are named by their position in the columns: each facet without its own choice, most
 * frequent first; a chosen value stays with its zero.
 */
export function countColumns<Name extends string>(
  names: readonly Name[],
  columns: Columns<Name>,
  records: Iterable<number>,
  selection: Readonly<Partial<Record<Name, readonly string[]>>>,
): Readonly<Record<Name, readonly FacetCount[]>> {
  const counted = names.flatMap((name) => (columns[name] ? [{ name, column: columns[name], counts: new Array<number>(columns[name].lists.length).fill(0) }] : []));
  const narrowing = counted.flatMap(({ name, column, counts }) => {
    const chosen = selection[name] ?? [];
    return chosen.length > 0 ? [{ column, counts, passes: column.passing(chosen) }] : [];
  });
  for (const record of records) {
    let failed: (typeof narrowing)[number] | undefined;
    let failures = 0;
    for (const facet of narrowing) {
      if (facet.passes[facet.column.of[record]!]) continue;
      failed = facet;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) for (const { column, counts } of counted) counts[column.of[record]!]! += 1;
    else if (failures === 1) failed!.counts[failed!.column.of[record]!]! += 1;
  }
  const counts = Object.fromEntries(counted.map((facet) => [facet.name, inOrder(facet.column, facet.counts, selection[facet.name] ?? [])]));
  return Object.fromEntries(names.map((name) => [name, counts[name] ?? []])) as Record<Name, readonly FacetCount[]>;
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

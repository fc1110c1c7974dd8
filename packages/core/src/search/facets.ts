/** Filters. Values of one facet widen the list, facets narrow it together. The names here are those of the scheme finder; other lists give their own. */
export const facetNames = ['need', 'kind', 'theme', 'level', 'status', 'provider', 'amount', 'fit'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values per facet; an absent or empty facet chooses everything. */
export type Selection = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A value of a facet, and how many results the list would have if this were the one value chosen in that facet. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** The values that one record has in each facet. */
export type FacetValues<Name extends string = FacetName> = Readonly<Record<Name, readonly string[]>>;

/** Whether a record passes every facet, or every facet but one. `names` are the facets that count. */
export function passes<Name extends string = FacetName>(
  values: FacetValues<Name>,
  selection: Readonly<Partial<Record<Name, readonly string[]>>>,
  except?: Name,
  names: readonly Name[] = facetNames as readonly string[] as readonly Name[],
): boolean {
  return names.every((facet) => {
    const chosen = selection[facet];
    return facet === except || !chosen || chosen.length === 0 || chosen.some((value) => values[facet].includes(value));
  });
}

/** Counts over the records that passed the words and the region, each facet without its own choice, most frequent first. */
export function countFacets<Name extends string = FacetName>(
  records: readonly FacetValues<Name>[],
  selection: Readonly<Partial<Record<Name, readonly string[]>>>,
  names: readonly Name[] = facetNames as readonly string[] as readonly Name[],
): Readonly<Record<Name, readonly FacetCount[]>> {
  const counts = Object.fromEntries(names.map((facet) => [facet, new Map<string, number>()])) as Record<Name, Map<string, number>>;
  for (const record of records) {
    for (const facet of names) {
      if (!passes(record, selection, facet, names)) continue;
      for (const value of record[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  // A chosen value stays in sight with its zero, or the visitor could not take the choice back.
  for (const facet of names) for (const value of selection[facet] ?? []) if (!counts[facet].has(value)) counts[facet].set(value, 0);
  const sorted = (map: Map<string, number>) => [...map].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return Object.fromEntries(names.map((facet) => [facet, sorted(counts[facet])])) as unknown as Record<Name, readonly FacetCount[]>;
}

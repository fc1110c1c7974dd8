/** Which municipalities a catalogue treats alike, so that one of them stands for all. */
import { type Criterion } from '../feed/criteria.js';
import type { Catalogue } from '../feed/federate.js';
import { regionKind } from '../geo/region-codes.js';
import type { Geography } from '../geo/regions.js';

/** Municipalities in which everybody gets the same answers, but for the name of the desk. */
export interface PlaceClass {
  /** The one that stands for them: the first by code. */
  readonly code: string;
  readonly members: readonly string[];
}

/**
 * The municipalities of a region in classes: in one class are those that lie in the same regions of the catalogue, whose own desks do the
 * same, and where the same organisations have their doors. Default region: the country.
 */
export function placeClasses(catalogue: Catalogue, geography: Geography, region = 'NL'): readonly PlaceClass[] {
  const records = [...catalogue.providers.values(), ...catalogue.schemes.values()];
  const wide = [...new Set(records.flatMap(({ regions = [], ...rest }) => [...regions, ...named(rest as object)]))].filter((code) => regionKind(code) !== 'municipality');
  const marks = new Map<string, string[]>();
  const mark = (code: string, what: string) => {
    for (const today of geography.resolve(code)) marks.set(today, [...(marks.get(today) ?? []), what]);
  };
  // What is for one municipality counts by what it does, so that 342 desks that do the same are no 342 classes.
  const own = (regions: readonly string[], what: object) => {
    for (const code of regions) if (regionKind(code) === 'municipality') mark(code, JSON.stringify([regions.length > 1 && regions, what]));
  };
  for (const { id, role, needs, themes, serves, focus, approach, regions = [], locations = [] } of catalogue.providers.values()) {
    own(regions, { role, needs, themes, serves, focus, approach });
    if (role !== 'municipality') for (const { region: at } of locations) if (at !== undefined && regionKind(at) === 'municipality') mark(at, id);
  }
  for (const { provider, needs, themes, eligibility, windows, status, regions = [] } of catalogue.schemes.values()) own(regions, { provider, needs, themes, eligibility, windows, status });
  for (const code of new Set(records.flatMap((record) => named(record)))) if (regionKind(code) === 'municipality') mark(code, code);

  const classes = new Map<string, string[]>();
  for (const code of geography.municipalitiesIn(region)) {
    const key = JSON.stringify([wide.filter((each) => geography.covers([each], code) === 'yes'), (marks.get(code) ?? []).sort()]);
    classes.set(key, [...(classes.get(key) ?? []), code]);
  }
  return [...classes.values()].map((members) => ({ code: members[0]!, members }));
}

/** Regions that the criteria of a record name. */
function named(record: { readonly serves?: readonly Criterion[] | undefined; readonly focus?: readonly Criterion[] | undefined; readonly eligibility?: readonly Criterion[] | undefined }): readonly string[] {
  const within = (criterion: Criterion): readonly string[] => {
    const { subject, in: values = [], notIn = [], any = [], all = [] } = criterion as { subject?: string; in?: unknown[]; notIn?: unknown[]; any?: Criterion[]; all?: Criterion[] };
    return subject === 'region' ? [...values, ...notIn].map(String) : [...any, ...all].flatMap(within);
  };
  return [...(record.serves ?? []), ...(record.focus ?? []), ...(record.eligibility ?? [])].flatMap(within);
}

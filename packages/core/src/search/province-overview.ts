/** The twelve provinces side by side: how each helps its entrepreneurs, on what subjects, and who is there to turn to. */
import type { Catalogue, CatalogueProvider } from '../feed/federate.js';
import { pick } from '../feed/text.js';
import { type Approach, approaches, knownRole } from '../feed/vocabulary.js';
import { type Geography, provinces } from '../geo/index.js';
import { broaderThemes } from './terms.js';

export interface ProvinceOverview {
  /** CBS code, such as `PV22`. */
  readonly code: string;
  /** The province's own record, if a feed has it. */
  readonly provider: CatalogueProvider | undefined;
  /** How it supports its entrepreneurs; undefined where its record does not say, or says it in a word of a later version. */
  readonly approach: Approach | undefined;
  /** Shared themes of its record, as it orders them. */
  readonly themes: readonly string[];
  /** First-line organisations that work in it, wholly or partly. */
  readonly doors: readonly CatalogueProvider[];
  /** Ids of those that work in a part of it only, as far as can be told. */
  readonly partly: ReadonlySet<string>;
  /** The other organisations of the region, by name: no municipalities, and none that works in the whole country. */
  readonly others: readonly CatalogueProvider[];
}

/** By CBS code. A province that no feed tells of is there too, with nothing in it. */
export function provincesOf(catalogue: Pick<Catalogue, 'providers' | 'themes'>, geography: Geography): readonly ProvinceOverview[] {
  const { compare } = new Intl.Collator('nl', { numeric: true });
  const name = (provider: CatalogueProvider) => pick(provider.name, 'nl', provider.from[0].language);
  const all = [...catalogue.providers.values()].map((provider) => ({ provider, role: knownRole(provider.role), regions: regional(provider, geography) }));
  return provinces.map(({ code }) => {
    const own = all.find(({ role, provider }) => role === 'province' && provider.regions?.includes(code))?.provider;
    const here = all.filter(({ role, regions }) => role !== 'province' && role !== 'municipality' && regions.some((region) => geography.within([region], code)));
    const inOrder = here.map(({ provider, role }) => ({ provider, role })).sort((a, b) => compare(name(a.provider), name(b.provider)));
    const doors = inOrder.filter(({ role }) => role === 'first-line').map(({ provider }) => provider);
    const approach = approaches.find((each) => each === own?.approach);
    return {
      code,
      provider: own,
      approach,
      themes: broaderThemes(own?.themes, catalogue),
      doors,
      partly: new Set(doors.filter(({ regions = [] }) => geography.covers(regions, code) !== 'yes').map(({ id }) => id)),
      others: inOrder.filter(({ role }) => role !== 'first-line').map(({ provider }) => provider),
    };
  });
}

/** Its regions within the country; none for who works everywhere. */
function regional({ regions = [] }: CatalogueProvider, geography: Geography): readonly string[] {
  const levels = regions.map((region) => geography.levelOf(region));
  if (levels.some((level) => level === 'country' || level === 'eu')) return [];
  return regions.filter((_, position) => levels[position] !== 'unknown');
}

/** A catalogue that is wholly in memory, asked as a {@link SchemeCollection}. */
import { type Catalogue, type CatalogueScheme } from '../feed/federate.js';
import { wordings } from '../feed/text.js';
import type { Text } from '../feed/atoms.js';
import { timingOf } from '../feed/windows.js';
import type { Geography } from '../geo/index.js';
import { fold } from './analysis.js';
import type { FinderQuery, FinderResult, SchemeCard, SchemeCollection, SchemeRecord, Suggestion } from './collection.js';
import { Finder } from './finder.js';

export class CatalogueCollection implements SchemeCollection {
  private readonly finder: Finder;

  constructor(
    private readonly catalogue: Catalogue,
    readonly geography: Geography,
    readonly today: string,
  ) {
    this.finder = new Finder(catalogue, geography, today);
  }

  get sources() {
    return this.catalogue.sources;
  }
  get needs() {
    return this.catalogue.needs;
  }
  get themes() {
    return this.catalogue.themes;
  }
  get areas() {
    return this.catalogue.areas;
  }
  get size() {
    return this.catalogue.schemes.size;
  }

  async find(query: FinderQuery): Promise<FinderResult> {
    const found = this.finder.find(query);
    return { ...found, hits: found.hits.map((hit) => ({ ...hit, scheme: this.card(hit.scheme) })), errors: [] };
  }

  async scheme(id: string, region?: string): Promise<SchemeRecord | undefined> {
    const scheme = this.catalogue.schemes.get(this.catalogue.aliases.get(id) ?? id);
    if (!scheme) return undefined;
    const provider = this.catalogue.providers.get(scheme.provider ?? '');
    const regions = scheme.regions ?? provider?.regions ?? [];
    return { scheme, ...(provider && { provider }), timing: timingOf(scheme, this.today), level: this.geography.levelFor(regions, region) };
  }

  async suggest(text: string, { region, limit = 8 }: { readonly region?: string; readonly limit?: number } = {}): Promise<readonly Suggestion[]> {
    const typed = fold(text).trim();
    if (typed.length < 2) return [];
    const fits = (label: Text) => wordings(label).some((wording) => ` ${fold(wording)}`.includes(` ${typed}`));
    const of = (type: Suggestion['type'], records: Iterable<{ readonly id: string; readonly label: Text; readonly language?: string }>) =>
      [...records].filter(({ label }) => fits(label)).slice(0, limit).map(({ id, label, language = 'nl' }) => ({ type, id, label, language }));
    const schemes = (await this.find({ text, limit, ...(region !== undefined && { region }) })).hits;
    return [
      ...of('need', this.needs.values()),
      ...of('theme', this.themes.values()),
      ...schemes.map(({ scheme }) => ({ type: 'scheme' as const, id: scheme.id, label: scheme.name, language: scheme.from[0].language })),
      ...of('provider', [...this.catalogue.providers.values()].map(({ id, name, from }) => ({ id, label: name, language: from[0].language }))),
    ];
  }

  async providerNames(): ReturnType<SchemeCollection['providerNames']> {
    return new Map([...this.catalogue.providers.values()].map(({ id, name, from }) => [id, { name, language: from[0].language }]));
  }

  private card(scheme: CatalogueScheme): SchemeCard {
    const name = this.catalogue.providers.get(scheme.provider ?? '')?.name;
    return { ...scheme, ...(name !== undefined && { providerName: name }) };
  }
}

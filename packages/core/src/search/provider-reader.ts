/** Reads what a visitor types about organisations: their names, subjects, kinds and places. */
import type { Catalogue, CatalogueProvider } from '../feed/federate.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { type ProviderRole, knownRole } from '../feed/vocabulary.js';
import { regionLevels, regionNames } from '../geo/index.js';
import { markMatches } from './marks.js';
import { byCoverage, widthOf } from './provider-order.js';
import type { ProviderHit, WordReader } from './providers.js';
import { type Field, TextIndex } from './text-index.js';

/** The words of a catalogue's providers. Make one per catalogue and keep it. */
export class ProviderReader implements WordReader {
  readonly #ids: readonly string[];
  readonly #index: TextIndex;

  constructor(catalogue: Pick<Catalogue, 'providers' | 'needs' | 'themes' | 'areas'>) {
    const providers = [...catalogue.providers.values()];
    this.#ids = providers.map(({ id }) => id);
    this.#index = new TextIndex(providers.map((provider) => ({ name: wordings(provider.name)[0] ?? '', fields: fieldsOf(provider, catalogue) })));
  }

  /** Which providers fit and how well, in which order they stand, and what marks the words in their texts. */
  read(text: string): ReturnType<WordReader['read']> {
    const { matches, readings } = this.#index.search(text);
    const scores = new Map(matches.map(({ document, score }) => [this.#ids[document]!, score]));
    return { scores, compare: byWords(scores), mark: (piece) => markMatches(piece, readings) };
  }
}

/** Typed words go before all but who serves; of two that serve, the nearer one weighs a little more. What fits as well stays in order. */
function byWords(scores: ReadonlyMap<string, number>): (a: ProviderHit, b: ProviderHit) => number {
  const weight = ({ provider, coverage, level }: ProviderHit) => (scores.get(provider.id) ?? 0) * (coverage === 'yes' ? 1 + 0.12 * (regionLevels.length - 1 - widthOf(level)) : 1);
  return (a, b) => byCoverage[a.coverage] - byCoverage[b.coverage] || weight(b) - weight(a);
}

function fieldsOf(provider: CatalogueProvider, { needs, themes, areas }: Pick<Catalogue, 'needs' | 'themes' | 'areas'>): readonly Field[] {
  const { regions = [], locations = [] } = provider;
  const labels = areas.filter(({ id }) => regions.includes(id)).flatMap(({ label }) => wordings(label));
  const field = (weight: number, texts: readonly (string | undefined)[]): Field[] => (texts.length > 0 ? [{ text: texts.join(' '), weight }] : []);
  return [
    ...field(5, wordings(provider.name)),
    ...field(4, keywordsOf(provider.keywords)),
    ...field(2.5, (provider.needs ?? []).flatMap((id) => [...wordings(needs.get(id)?.label), ...keywordsOf(needs.get(id)?.keywords)])),
    ...field(2, (provider.themes ?? []).flatMap((id) => wordings(themes.get(id)?.label))),
    ...field(2, [roleWords[knownRole(provider.role)]]),
    ...field(2, [...regions.flatMap((code) => regionNames(code)), ...labels]),
    ...field(2, locations.map(({ place }) => place)),
    ...field(1.5, wordings(provider.summary)),
  ];
}

/** What people call a kind of organisation when they search for one. */
const roleWords: Readonly<Record<ProviderRole, string>> = {
  'first-line': 'loket ondernemersloket aanspreekpunt adviseur desk',
  municipality: 'gemeente gemeentehuis loket ondernemersloket municipality council',
  province: 'provincie province',
  chamber: 'kamer van koophandel kvk chamber of commerce',
  'development-agency': 'ontwikkelingsmaatschappij rom development agency',
  'national-agency': 'landelijk overheid national agency',
  'grant-body': 'subsidie subsidieverstrekker grants',
  fund: 'fonds investeerder lening fund',
  campus: 'campus innovatie bedrijventerrein science park',
  network: 'netwerk vereniging network',
  programme: 'programma programme',
  portal: 'website portaal portal',
  other: '',
};

/** Finds the schemes of a catalogue: by words, filters and region, with counts that always hold. */
import type { Catalogue, CatalogueScheme } from '../feed/federate.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { kindWords, knownKind } from '../feed/vocabulary.js';
import { type Timing, timingOf } from '../feed/windows.js';
import { type Geography, type RegionLevel, regionNames } from '../geo/index.js';
import type { FinderQuery, FinderSort } from './collection.js';
import { bandOf, largestAmount } from './amounts.js';
import { broaderNeeds, broaderThemes } from './terms.js';
import { type FacetValues, type Facets, type Selection, countFacets, passes } from './facets.js';
import { type Field, TextIndex } from './text-index.js';

/** What {@link Finder.find} gives. */
export interface Found {
  readonly total: number;
  readonly hits: readonly { readonly scheme: CatalogueScheme; readonly score: number; readonly timing: Timing; readonly level: RegionLevel }[];
  readonly facets: Facets;
  readonly readings: ReadonlySet<string>;
}

interface Entry extends FacetValues {
  readonly scheme: CatalogueScheme;
  readonly timing: Timing;
  readonly regions: readonly string[];
}

/** A catalogue made ready for searching, as of `today` (a day in Europe/Amsterdam). */
export class Finder {
  private readonly entries: readonly Entry[];
  private index: TextIndex | undefined;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly geography: Geography,
    today: string,
  ) {
    // Only what is surely not for entrepreneurs is left out; an audience that this version does not know may be.
    const forEntrepreneurs = ({ audience = [] }: CatalogueScheme) => audience.length === 0 || audience.some((each) => each !== 'particulier');
    this.entries = [...catalogue.schemes.values()].filter(forEntrepreneurs).map((scheme) => this.entry(scheme, today));
  }

  find({ text = '', selection = {}, region, sort = 'relevance', offset = 0, limit = 20 }: FinderQuery): Found {
    const matched = this.match(text);
    const inReach = matched.entries.filter(({ entry }) => region === undefined || this.geography.within(entry.regions, region));
    const scored = inReach
      .filter(({ entry }) => passes(entry, selection))
      .map(({ entry, score }) => ({ entry, score: this.rank(entry, score, region) }));
    scored.sort((a, b) => order[sort](a.entry, b.entry) || b.score - a.score || byName(a.entry, b.entry));
    return {
      total: scored.length,
      hits: scored.slice(offset, offset + limit).map(({ entry: { scheme, timing, regions }, score }) => ({ scheme, score, timing, level: this.geography.levelFor(regions, region) })),
      facets: countFacets(inReach.map(({ entry }) => entry), selection),
      readings: matched.readings,
    };
  }

  private match(text: string): { entries: readonly { entry: Entry; score: number }[]; readings: ReadonlySet<string> } {
    if (text.trim() === '') return { entries: this.entries.map((entry) => ({ entry, score: 0 })), readings: new Set() };
    this.index ??= new TextIndex(this.entries.map(({ scheme }) => ({ name: wordings(scheme.name)[0] ?? '', fields: this.fields(scheme) })));
    const { matches, readings } = this.index.search(text);
    return { entries: matches.map(({ document, score }) => ({ entry: this.entries[document]!, score })), readings };
  }

  /** What is near and can be applied for now goes before what is far or closed. */
  private rank({ regions, timing }: Entry, score: number, region: string | undefined): number {
    const nearness = { municipality: 4, area: 3, province: 2, country: 1, eu: 0.5, unknown: 0 }[this.geography.levelFor(regions, region)];
    const chance = { open: 1, unknown: 1, planned: 0.8, suspended: 0.4, closed: 0.2 }[timing.availability];
    const reach = region === undefined ? 0 : nearness;
    return (score * (1 + reach * 0.12) + 1 + reach * 0.1) * chance;
  }

  private entry(scheme: CatalogueScheme, today: string): Entry {
    const timing = timingOf(scheme, today);
    const regions = scheme.regions ?? this.catalogue.providers.get(scheme.provider ?? '')?.regions ?? [];
    return {
      scheme,
      timing,
      regions,
      need: broaderNeeds(scheme.needs, this.catalogue),
      kind: [knownKind(scheme.kind)],
      theme: broaderThemes(scheme.themes, this.catalogue),
      level: [this.geography.levelFor(regions)],
      status: [timing.availability],
      provider: scheme.provider ? [scheme.provider] : [],
      amount: [bandOf(largestAmount(scheme))],
    };
  }

  private fields(scheme: CatalogueScheme): Field[] {
    const { needs, themes, providers } = this.catalogue;
    const provider = providers.get(scheme.provider ?? '');
    const field = (weight: number, texts: readonly string[]): Field[] => (texts.length > 0 ? [{ text: texts.join(' '), weight }] : []);
    return [
      ...field(5, wordings(scheme.name)),
      ...field(4, keywordsOf(scheme.keywords)),
      ...field(2.5, (scheme.needs ?? []).flatMap((id) => [...wordings(needs.get(id)?.label), ...keywordsOf(needs.get(id)?.keywords)])),
      ...field(2, [kindWords[knownKind(scheme.kind)]]),
      ...field(2, wordings(provider?.name)),
      ...field(2, (scheme.regions ?? []).flatMap((code) => regionNames(code))),
      ...field(1.5, (scheme.themes ?? []).flatMap((id) => wordings(themes.get(id)?.label))),
      ...field(1.5, wordings(scheme.summary)),
      ...field(0.7, wordings(scheme.description)),
    ];
  }
}

const alphabet = new Intl.Collator('nl', { numeric: true });
const byName = ({ scheme: a }: Entry, { scheme: b }: Entry): number => alphabet.compare(wordings(a.name)[0] ?? '', wordings(b.name)[0] ?? '') || (a.id < b.id ? -1 : 1);

const order: Readonly<Record<FinderSort, (a: Entry, b: Entry) => number>> = {
  relevance: () => 0,
  closing: (a, b) => (a.timing.daysLeft ?? Infinity) - (b.timing.daysLeft ?? Infinity) || 0,
  amount: (a, b) => (largestAmount(b.scheme) ?? -1) - (largestAmount(a.scheme) ?? -1),
  newest: (a, b) => ((a.scheme.modified ?? '') < (b.scheme.modified ?? '') ? 1 : (a.scheme.modified ?? '') > (b.scheme.modified ?? '') ? -1 : 0),
};

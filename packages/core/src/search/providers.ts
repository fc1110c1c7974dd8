/** Finds the organisations of a catalogue: by words, filters and place. Who serves the visitor goes before who is merely near. */
import type { Catalogue, CatalogueProvider } from '../feed/federate.js';
import type { Location } from '../feed/provider.js';
import { wordings } from '../feed/text.js';
import { type ProviderRole, knownRole } from '../feed/vocabulary.js';
import { type Coverage, type Geography, type Point, type RegionLevel, distanceKm, isExact, ownPoint, regionKind } from '../geo/index.js';
import { Column, type Columns, narrowed } from './columns.js';
import type { countColumns } from './count-columns.js';
import type { FacetCount } from './facets.js';
import { inOrder } from './provider-order.js';
import { broaderNeeds, broaderThemes } from './terms.js';

/**
 * The filters of the list of providers. `reach` is `here` for who may serve the visitor's place, else `elsewhere`; `size`, `stage` and
 * `sector` hold the companies that a provider does not say no to, so that who sets no condition has every value.
 */
export const providerFacetNames = ['need', 'theme', 'role', 'reach', 'size', 'stage', 'sector'] as const;
export type ProviderFacetName = (typeof providerFacetNames)[number];
/** The filters by whom a provider serves. They count once the finder has learned to read conditions. */
export const conditionNames = ['size', 'stage', 'sector'] as const satisfies readonly ProviderFacetName[];
export type Condition = (typeof conditionNames)[number];
export type ProviderSelection = Readonly<Partial<Record<ProviderFacetName, readonly string[]>>>;
/** A value of a filter: how many it would give, and how many of those look for just such companies, if any do. */
export interface ProviderFacetCount extends FacetCount {
  readonly focus?: number;
}
export type ProviderFacets = Readonly<Record<ProviderFacetName, readonly ProviderFacetCount[]>>;

/** Where a visitor is: a region, and a point in it if one is known. */
export interface Whereabouts {
  readonly code: string;
  readonly point?: Point | undefined;
}

/** Counts the filters: {@link countFilters}. */
export type CountFilters = (...asked: Parameters<typeof countColumns<ProviderFacetName>>) => ProviderFacets;

/** A question to the finder. Everything is optional: an empty query lists all that there is. */
export interface ProviderQuery {
  /** What the visitor typed. Counts once the finder has learned words. */
  readonly text?: string;
  readonly selection?: ProviderSelection;
  /** A region code: only what serves this region, or lies in it, is listed. */
  readonly region?: string | undefined;
  /** The visitor's place. Nobody is left out by it: it decides the order. */
  readonly at?: Whereabouts | undefined;
  /** Id of the provider that goes first wherever it serves. */
  readonly home?: string | undefined;
  /** Only these ids: those that stand at one place on the map. */
  readonly among?: ReadonlySet<string> | undefined;
  /** The main point of a municipality, for who has none of its own; none while the table is not there. */
  readonly pointOf?: ((municipality: string) => MainPoint | undefined) | undefined;
  /** The point of another town in it, for who is there; none while that table is not there. */
  readonly townIn?: ((municipality: string, place: string) => Point | undefined) | undefined;
  /** Counts the filters, for who looks at them; without it the facets are empty. */
  readonly count?: CountFilters | undefined;
}

/** The main point of a municipality. The table of `data/municipalities` fits. */
export interface MainPoint extends Point {
  /** Whether a name is that of the town at the point, or no more than that of the municipality; undefined for another town. */
  readonly knownAs: (place: string) => 'place' | 'region' | undefined;
}

/** Where a provider is to be found. */
export interface ProviderPlace {
  readonly location: Location;
  readonly point: Point;
  /** How much is known: the address, the town, or no more than the municipality. Only the first may be shown as an address. */
  readonly known: 'address' | 'place' | 'region';
  /** The same for all places at one door: within some ten metres. */
  readonly key: string;
}

export interface ProviderHit {
  readonly provider: CatalogueProvider;
  /** Whether it serves all of the visitor's place (else of the page's region, else of the country). */
  readonly coverage: Coverage;
  /** How wide it works: as seen from that place where it serves it, else at its widest. */
  readonly level: RegionLevel;
  /** The places that can be drawn; the nearest first where the visitor's point is known. */
  readonly places: readonly ProviderPlace[];
  /** Kilometres from the visitor's point to the nearest of these places. */
  readonly km?: number | undefined;
}

export interface ProviderResult {
  /** All that was found, in order. */
  readonly hits: readonly ProviderHit[];
  /** How many of them may serve the visitor's place; they are the first ones. */
  readonly here: number;
  readonly facets: ProviderFacets;
  /** Ids of those that look for companies of a chosen size, stage or sector. Where no words were typed they go first, after the page's own. */
  readonly sought: ReadonlySet<string>;
  /** A text of a provider in pieces, with for each whether the visitor's words matched it; absent when there were none. */
  readonly mark?: Mark;
}

/** Parts a text into pieces that were meant by the visitor's words and pieces that were not. */
export type Mark = (text: string) => readonly { readonly text: string; readonly match: boolean }[];

/** What reads the visitor's words: heavy beside the rest, so that it may come later. {@link ProviderReader} is one. */
export interface WordReader {
  read(text: string): {
    /** By id of the providers that fit. */
    readonly scores: ReadonlyMap<string, number>;
    /** Which of two goes first; those that fit as well stay in order. */
    readonly compare: (a: ProviderHit, b: ProviderHit) => number;
    readonly mark: Mark;
  };
}

/** What reads whom a provider serves and looks for, for the filters by that. It may come later: {@link conditionReader} makes one. */
export interface ConditionReader {
  readonly columns: (providers: readonly CatalogueProvider[]) => Readonly<Record<Condition, Column>>;
  /** Ids of those that look for what is chosen; with `order` they go first in the hits, after the page's own. */
  readonly sought: (hits: ProviderHit[], selection: ProviderSelection, order: { readonly home: string | undefined } | undefined) => ReadonlySet<string>;
}

type Tables = Pick<ProviderQuery, 'pointOf' | 'townIn'>;

export interface Entry {
  readonly provider: CatalogueProvider;
  readonly role: ProviderRole;
}

/** All entries as seen from a place, in the order of a list that nobody typed words for. */
interface View {
  readonly asked: readonly unknown[];
  /** Positions of entries. */
  readonly order: readonly number[];
  /** By position of the entry; none for who is outside the region. */
  readonly hits: readonly (ProviderHit | undefined)[];
  readonly reach: Column;
}

/** A catalogue made ready for finding providers. Make one per catalogue and keep it. */
export class ProviderFinder {
  /** In the alphabet of their names; ids decide between equal names. */
  private readonly entries: readonly Entry[];
  #columns: Columns<ProviderFacetName>;
  /** The lists of regions that entries serve. */
  readonly #served: Column;
  #words: WordReader | undefined;
  #conditions: ConditionReader | undefined;
  /** What was seen from the place asked for last: a visitor types and filters more often than moves. */
  #view: View | undefined;

  constructor(
    catalogue: Pick<Catalogue, 'providers' | 'needs' | 'themes'>,
    private readonly geography: Geography,
  ) {
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const named = [...catalogue.providers.values()].map((provider) => ({ provider, name: wordings(provider.name)[0] ?? '' }));
    named.sort((a, b) => compare(a.name, b.name) || (a.provider.id < b.provider.id ? -1 : 1));
    this.entries = named.map(({ provider }) => ({ provider, role: knownRole(provider.role) }));
    const { entries } = this;
    this.#served = Column.from(entries, ({ provider }) => provider.regions ?? []);
    this.#columns = {
      need: Column.from(entries, ({ provider }) => provider.needs ?? [], (needs) => broaderNeeds(needs, catalogue)),
      theme: Column.from(entries, ({ provider }) => provider.themes ?? [], (themes) => broaderThemes(themes, catalogue)),
      role: Column.from(entries, ({ role }) => [role]),
    };
  }

  /** Lets typed words count from now on. */
  learn(words: WordReader): void {
    this.#words = words;
  }

  /** Lets the filters by whom a provider serves count from now on, and puts first whom it looks for. */
  learnConditions(conditions: ConditionReader): void {
    this.#conditions = conditions;
    this.#columns = { ...this.#columns, ...conditions.columns(this.entries.map(({ provider }) => provider)) };
  }

  find({ text = '', selection = {}, region, at, home, among, pointOf, townIn, count }: ProviderQuery = {}): ProviderResult {
    const typed = text.trim() === '' ? undefined : this.#words?.read(text);
    const scores = typed?.scores;
    const { order, hits: seen, reach } = this.#viewFrom({ region, at, home, pointOf, townIn });
    const idOf = (position: number) => this.entries[position]!.provider.id;
    const listed = scores || among ? order.filter((position) => (!scores || scores.has(idOf(position))) && (!among || among.has(idOf(position)))) : order;
    const columns = { ...this.#columns, reach };
    const facets = count?.(providerFacetNames, columns, listed, selection) ?? uncounted;
    const hits = narrowed(columns, listed, selection).map((position) => seen[position]!);
    if (typed) hits.sort(typed.compare);
    const sought = this.#conditions?.sought(hits, selection, typed ? undefined : { home }) ?? nobody;
    return { hits, here: hits.filter(({ coverage }) => coverage !== 'no').length, facets, sought, ...(typed && { mark: typed.mark }) };
  }

  #viewFrom({ region, at, home, pointOf, townIn }: Pick<ProviderQuery, 'region' | 'at' | 'home' | keyof Tables>): View {
    const code = at?.code ?? region ?? 'NL';
    const asked = [code, region, at?.point?.lat, at?.point?.lon, home, pointOf, townIn];
    if (this.#view && asked.every((value, index) => value === this.#view!.asked[index])) return this.#view;
    // Thousands of entries have few lists of regions between them.
    const grounds = this.#served.lists.map((regions) => {
      const coverage = this.geography.covers(regions, code);
      return { coverage, level: this.geography.levelFor(regions, coverage === 'yes' ? code : undefined), inScope: region === undefined || this.geography.within(regions, region) };
    });
    const reach = new Column(grounds.map(({ coverage }) => [coverage === 'no' ? 'elsewhere' : 'here']), this.#served.of);
    const hits = this.entries.map(({ provider }, position) => {
      const { coverage, level, inScope } = grounds[this.#served.of[position]!]!;
      return inScope ? this.#hit(provider, coverage, level, at?.point, { pointOf, townIn }) : undefined;
    });
    this.#view = { asked, order: inOrder(this.entries, hits, home), hits, reach };
    return this.#view;
  }

  #hit(provider: CatalogueProvider, coverage: Coverage, level: RegionLevel, from: Point | undefined, tables: Tables): ProviderHit {
    const places = this.#placesOf(provider, from, tables);
    return { provider, coverage, level, places, km: from && places[0] && distanceKm(from, places[0].point) };
  }

  #placesOf(provider: CatalogueProvider, from: Point | undefined, { pointOf, townIn }: Tables): readonly ProviderPlace[] {
    const places = (provider.locations ?? []).flatMap((location): ProviderPlace[] => {
      const own = ownPoint(location);
      if (own) return [placeAt(location, own, isExact(location) ? 'address' : 'place')];
      // The main point of its municipality, and of a merged one the main point of its heir.
      const [municipality, ...more] = location.region === undefined ? [] : this.geography.resolve(location.region);
      const point = municipality !== undefined && more.length === 0 && regionKind(municipality) === 'municipality' ? pointOf?.(municipality) : undefined;
      if (!point) return [];
      const { place } = location;
      if (place === undefined) return [placeAt(location, point, 'region')];
      const known = point.knownAs(place);
      // Who is in another town of it is somewhere else.
      const there = known ? point : townIn?.(municipality!, place);
      return there ? [placeAt(location, there, known ?? 'place')] : [];
    });
    return from && places.length > 1 ? places.sort((a, b) => distanceKm(from, a.point)! - distanceKm(from, b.point)!) : places;
  }
}

const nobody: ReadonlySet<string> = new Set();
const uncounted = Object.fromEntries(providerFacetNames.map((name) => [name, []])) as unknown as ProviderFacets;

const placeAt = (location: Location, { lat, lon }: Point, known: ProviderPlace['known']): ProviderPlace => ({ location, point: { lat, lon }, known, key: `${lat.toFixed(4)},${lon.toFixed(4)}` });

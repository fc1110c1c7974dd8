/** Finds the organisations of a catalogue: by words, filters and place. Who serves the visitor goes before who is merely near. */
import type { Catalogue, CatalogueProvider } from '../feed/federate.js';
import type { Location } from '../feed/provider.js';
import { wordings } from '../feed/text.js';
import { type ProviderRole, knownRole } from '../feed/vocabulary.js';
import { type Coverage, type Geography, type Point, type RegionLevel, distanceKm, isPoint, regionKind, regionLevels } from '../geo/index.js';
import { type FacetCount, type FacetValues, countFacets, passes } from './facets.js';
import { mayServe, sizes, stages } from './serves.js';
import { broaderNeeds, broaderThemes } from './terms.js';

/**
 * The filters of the list of providers. `reach` is `here` for who may serve the visitor's place, else `elsewhere`; `size` and `stage`
 * hold the companies that a provider does not say no to, so that who sets no condition has every value.
 */
export const providerFacetNames = ['need', 'theme', 'role', 'reach', 'size', 'stage'] as const;
export type ProviderFacetName = (typeof providerFacetNames)[number];
export type ProviderSelection = Readonly<Partial<Record<ProviderFacetName, readonly string[]>>>;
export type ProviderFacets = Readonly<Record<ProviderFacetName, readonly FacetCount[]>>;

/** Where a visitor is: a region, and a point in it if one is known. */
export interface Whereabouts {
  readonly code: string;
  readonly point?: Point | undefined;
}

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
  /** The main point of a municipality, for who is known only by that; none while the table is not there. */
  readonly pointOf?: ((municipality: string) => Point | undefined) | undefined;
}

/** Where a provider is to be found. */
export interface ProviderPlace {
  readonly location: Location;
  readonly point: Point;
  /** False when no more is known than the town or the municipality, so that the point must not be shown as an address. */
  readonly precise: boolean;
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
  /** A text of a provider in pieces, with for each whether the visitor's words matched it; absent when there were none. */
  readonly mark?: Mark;
}

/** Parts a text into pieces that were meant by the visitor's words and pieces that were not. */
export type Mark = (text: string) => readonly { readonly text: string; readonly match: boolean }[];

/** What reads the visitor's words: heavy beside the rest, so that it may come later. {@link ProviderReader} is one. */
export interface WordReader {
  read(text: string): { readonly scores: ReadonlyMap<string, number>; readonly mark: Mark };
}

/** Providers that stand at one point of the map. */
export interface Pin {
  readonly key: string;
  readonly point: Point;
  /** True when the point is an address for each of them. */
  readonly precise: boolean;
  /** What the first of them calls the place. */
  readonly location: Location;
  readonly hits: readonly ProviderHit[];
}

interface Entry {
  readonly provider: CatalogueProvider;
  readonly regions: readonly string[];
  readonly role: ProviderRole;
  /** Position in the alphabet of names; ids decide between equal names. */
  readonly alphabet: number;
  readonly facets: Omit<FacetValues<ProviderFacetName>, 'reach'>;
}

/** An entry as seen from a place. */
interface Seen extends FacetValues<ProviderFacetName> {
  readonly entry: Entry;
  readonly coverage: Coverage;
  readonly level: RegionLevel;
}

interface Ranked {
  readonly hit: ProviderHit;
  readonly entry: Entry;
  readonly score: number;
}

/** A catalogue made ready for finding providers. Make one per catalogue and keep it. */
export class ProviderFinder {
  private readonly entries: readonly Entry[];
  private words: WordReader | undefined;
  /** The entries as seen from the place asked for last: a visitor types more often than moves. */
  private view: { readonly key: string; readonly seen: readonly Seen[] } | undefined;

  constructor(
    catalogue: Pick<Catalogue, 'providers' | 'needs' | 'themes'>,
    private readonly geography: Geography,
  ) {
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const named = [...catalogue.providers.values()].map((provider) => ({ provider, name: wordings(provider.name)[0] ?? '' }));
    named.sort((a, b) => compare(a.name, b.name) || (a.provider.id < b.provider.id ? -1 : 1));
    this.entries = named.map(({ provider }, alphabet) => {
      const role = knownRole(provider.role);
      const facets = {
        need: broaderNeeds(provider.needs, catalogue),
        theme: broaderThemes(provider.themes, catalogue),
        role: [role],
        size: sizes.filter((value) => mayServe(provider, 'employees', value)),
        stage: stages.filter((value) => mayServe(provider, 'stage', value)),
      };
      return { provider, regions: provider.regions ?? [], role, alphabet, facets };
    });
  }

  /** Lets typed words count from now on. */
  learn(words: WordReader): void {
    this.words = words;
  }

  find({ text = '', selection = {}, region, at, home, among, pointOf }: ProviderQuery = {}): ProviderResult {
    const typed = text.trim() === '' ? undefined : this.words?.read(text);
    const scores = typed?.scores;
    const asked = ({ provider: { id } }: Entry) => (!scores || scores.has(id)) && (!among || among.has(id));
    const listed = this.seenFrom(at?.code ?? region ?? 'NL', region).filter(({ entry }) => asked(entry));
    const ranked = listed
      .filter((seen) => passes(seen, selection, undefined, providerFacetNames))
      .map((seen) => ({ hit: this.hit(seen, at?.point, pointOf), entry: seen.entry, score: scores?.get(seen.entry.provider.id) ?? 0 }));
    const hits = ranked.sort(inOrder(home)).map(({ hit }) => hit);
    return { hits, here: hits.filter(({ coverage }) => coverage !== 'no').length, facets: countFacets(listed, selection, providerFacetNames), ...(typed && { mark: typed.mark }) };
  }

  private seenFrom(code: string, region: string | undefined): readonly Seen[] {
    const key = `${code} ${region ?? ''}`;
    if (this.view?.key === key) return this.view.seen;
    const inScope = this.entries.filter(({ regions }) => region === undefined || this.geography.within(regions, region));
    const seen = inScope.map((entry): Seen => {
      const coverage = this.geography.covers(entry.regions, code);
      const level = this.geography.levelFor(entry.regions, coverage === 'yes' ? code : undefined);
      return { entry, coverage, level, ...entry.facets, reach: [coverage === 'no' ? 'elsewhere' : 'here'] };
    });
    this.view = { key, seen };
    return seen;
  }

  private hit({ entry: { provider }, coverage, level }: Seen, from: Point | undefined, pointOf: ProviderQuery['pointOf']): ProviderHit {
    const places = this.placesOf(provider, from, pointOf);
    return { provider, coverage, level, places, km: from && places[0] && distanceKm(from, places[0].point) };
  }

  private placesOf(provider: CatalogueProvider, from: Point | undefined, pointOf: ProviderQuery['pointOf']): readonly ProviderPlace[] {
    const places = (provider.locations ?? []).flatMap((location): ProviderPlace[] => {
      if (isPoint(location)) return [{ location, point: { lat: location.lat, lon: location.lon }, precise: isAddress(location) }];
      // Known by its municipality only: the main point of that, and of a merged one the main point of its heir.
      const [municipality, ...more] = location.region === undefined ? [] : this.geography.resolve(location.region);
      const point = municipality !== undefined && more.length === 0 && regionKind(municipality) === 'municipality' ? pointOf?.(municipality) : undefined;
      return point ? [{ location, point: { lat: point.lat, lon: point.lon }, precise: false }] : [];
    });
    return from && places.length > 1 ? places.sort((a, b) => distanceKm(from, a.point)! - distanceKm(from, b.point)!) : places;
  }
}

/** A point is as exact as the feed says, and where it says nothing, an address makes it so. */
const isAddress = ({ precision, street, postcode }: Location): boolean =>
  precision === undefined ? street !== undefined || postcode !== undefined : precision === 'address' || precision === 'postcode';

/** Hits that stand at one point become one pin, in the order of the hits; a provider with several places has several pins. */
export function pinsOf(hits: readonly ProviderHit[]): readonly Pin[] {
  const pins = new Map<string, Pin & { precise: boolean; readonly hits: ProviderHit[] }>();
  for (const hit of hits) {
    for (const { location, point, precise } of hit.places) {
      // Within some ten metres is the same door.
      const key = `${point.lat.toFixed(4)},${point.lon.toFixed(4)}`;
      const pin = pins.get(key);
      if (!pin) {
        pins.set(key, { key, point, precise, location, hits: [hit] });
      } else {
        if (!pin.hits.includes(hit)) pin.hits.push(hit);
        pin.precise &&= precise;
      }
    }
  }
  return [...pins.values()];
}

const byCoverage: Readonly<Record<Coverage, number>> = { yes: 0, unknown: 1, no: 2 };
const widthOf = (level: RegionLevel): number => (level === 'unknown' ? -1 : (regionLevels as readonly RegionLevel[]).indexOf(level));
/** Desks that take in any question. */
const doors: readonly ProviderRole[] = ['first-line', 'municipality', 'chamber'];
const doorOf = ({ role }: Entry): number => (doors.includes(role) ? doors.indexOf(role) : doors.length);

/** A first-line organisation of one's own municipality, region or province: the first door, wherever its office is. */
const isFirstDoor = ({ hit: { level }, entry: { role } }: Ranked): number => (role === 'first-line' && level !== 'country' && level !== 'eu' ? 0 : 1);

/**
 * Who serves goes before who may serve, and that before who does not. Among those who serve, the first door and then the nearest
 * level goes first; among those of whom it is not known, the widest; then the shorter way, then the alphabet. Typed words go
 * before all of it but coverage and the host's own provider.
 */
function inOrder(home: string | undefined): (a: Ranked, b: Ranked) => number {
  const homeFirst = ({ hit: { provider, coverage } }: Ranked) => (coverage !== 'no' && provider.id === home ? 0 : 1);
  const words = ({ hit: { coverage, level }, score }: Ranked) => score * (coverage === 'yes' ? 1 + 0.12 * (regionLevels.length - 1 - widthOf(level)) : 1);
  return (a, b) =>
    byCoverage[a.hit.coverage] - byCoverage[b.hit.coverage] ||
    words(b) - words(a) ||
    homeFirst(a) - homeFirst(b) ||
    within(a, b) ||
    doorOf(a.entry) - doorOf(b.entry) ||
    byDistance(a.hit, b.hit) ||
    a.entry.alphabet - b.entry.alphabet;
}

function within(a: Ranked, b: Ranked): number {
  if (a.hit.coverage === 'yes') return isFirstDoor(a) - isFirstDoor(b) || widthOf(a.hit.level) - widthOf(b.hit.level);
  return a.hit.coverage === 'unknown' ? widthOf(b.hit.level) - widthOf(a.hit.level) : byDistance(a.hit, b.hit);
}

const byDistance = (a: ProviderHit, b: ProviderHit): number => (a.km === b.km ? 0 : (a.km ?? Infinity) - (b.km ?? Infinity));

/** Organisations as GeoJSON (RFC 7946), for a map or a table of somebody else's. */
import { Geography } from '../geo/index.js';
import { pick } from '../feed/text.js';
import type { Catalogue } from '../feed/federate.js';
import { knownRole } from '../feed/vocabulary.js';
import { broaderThemes } from './terms.js';
import type { ProviderHit, ProviderPlace } from './providers.js';

export interface GeoJsonOptions {
  /** Language of names and texts, where the feed has them in several. */
  readonly language: string;
  readonly themes: Catalogue['themes'];
  /** What people call a region. */
  readonly regionName: (code: string) => string;
}

/** A place of an organisation; `geometry` is null for one that is nowhere in particular. */
export interface ProviderFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ProviderFeatures {
  readonly type: 'FeatureCollection';
  readonly features: readonly ProviderFeature[];
}

/**
 * One feature for each location of each organisation, in order. `precision` says what the point is: `address`; `place` when only the town is
 * known and the point is its middle; `region` when only the municipality is, and the point is its main town. A location of which no point is
 * known, and an organisation without any, has no geometry. Of what is known by its province only, that is its `region`, and no place.
 */
export function geoJsonOf(hits: readonly ProviderHit[], options: GeoJsonOptions): ProviderFeatures {
  const geography = new Geography();
  return { type: 'FeatureCollection', features: hits.flatMap((hit) => locationsOf(hit).map((location) => featureOf(hit, location, options, geography))) };
}

/** What can be drawn goes first, as on a card. */
function locationsOf({ places, provider: { locations = [] } }: ProviderHit): readonly Partial<ProviderPlace>[] {
  const all = [...places, ...locations.filter((location) => places.every((place) => place.location !== location)).map((location) => ({ location }))];
  return all.length > 0 ? all : [{}];
}

function featureOf({ provider }: ProviderHit, { location = {}, point, known: precision }: Partial<ProviderPlace>, { language, themes, regionName }: GeoJsonOptions, geography: Geography): ProviderFeature {
  const own = provider.from[0].language;
  const { id, name, summary, role, contact = {}, regions = [], verified } = provider;
  const { street, postcode, place: town, region } = location;
  const level = geography.levelOf(region ?? '');
  const around = region === undefined || level === 'unknown' ? undefined : regionName(region);
  const themeNames = broaderThemes(provider.themes, { themes }).map((theme) => pick(themes.get(theme)?.label ?? theme, language));
  const properties = {
    id,
    name: pick(name, language, own),
    role: knownRole(role),
    summary: summary === undefined ? undefined : pick(summary, language, own),
    precision,
    street,
    postcode,
    place: town ?? (level === 'municipality' ? around : undefined),
    region: level === 'municipality' ? undefined : around,
    url: contact.url,
    telephone: contact.telephone,
    email: contact.email,
    worksIn: regions.map(regionName),
    themes: themeNames,
    source: provider.from.map(({ url }) => url),
    verified: verified?.on,
  };
  // What is not known is not there, rather than null: a table of another program would show it as a word.
  const known = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
  return { type: 'Feature', geometry: point ? { type: 'Point', coordinates: [rounded(point.lon), rounded(point.lat)] } : null, properties: known };
}

/** To a decimetre: more digits than that say nothing of a door. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

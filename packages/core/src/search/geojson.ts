/** Organisations as GeoJSON (RFC 7946), for a map or a table of somebody else's. */
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
 * One feature for each place of each organisation, in order. `precision` says what the point is: `address`, or `place` when only the
 * town is known and the point is its middle. An organisation without a place is one feature without a geometry.
 */
export function geoJsonOf(hits: readonly ProviderHit[], options: GeoJsonOptions): ProviderFeatures {
  return { type: 'FeatureCollection', features: hits.flatMap((hit) => (hit.places.length === 0 ? [featureOf(hit, undefined, options)] : hit.places.map((place) => featureOf(hit, place, options)))) };
}

function featureOf({ provider }: ProviderHit, place: ProviderPlace | undefined, { language, themes, regionName }: GeoJsonOptions): ProviderFeature {
  const own = provider.from[0].language;
  const { id, name, summary, role, contact = {}, regions = [], locations = [], verified } = provider;
  const { street, postcode, place: town, region } = place?.location ?? locations[0] ?? {};
  const municipality = region === undefined ? undefined : regionName(region);
  const themeNames = broaderThemes(provider.themes, { themes }).map((theme) => pick(themes.get(theme)?.label ?? theme, language));
  const properties = {
    id,
    name: pick(name, language, own),
    role: knownRole(role),
    summary: summary === undefined ? undefined : pick(summary, language, own),
    precision: place && (place.precise ? 'address' : 'place'),
    street,
    postcode,
    place: town ?? municipality,
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
  return { type: 'Feature', geometry: place ? { type: 'Point', coordinates: [rounded(place.point.lon), rounded(place.point.lat)] } : null, properties: known };
}

/** To a decimetre: more digits than that say nothing of a door. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

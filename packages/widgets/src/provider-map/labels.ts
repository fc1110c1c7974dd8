import { type CatalogueProvider, type Location, pick } from '@mkb-wegwijzer/core/feed';
import type { ProviderHit } from '@mkb-wegwijzer/core/search';
import type { ProviderMapView } from './view.js';

/** The name of a provider, without its language. */
export const nameOf = (provider: CatalogueProvider, language: string): string => pick(provider.name, language, provider.from[0].language);

/** The town of a location, or else its municipality. */
export const townOf = ({ place, region }: Location, regionName: (code: string) => string): string => place ?? (region === undefined ? '' : regionName(region));

/** "heel Nederland", "Drenthe en Groningen", "Emmen, Hoogeveen, Meppel …": where a provider works, short enough for a card. */
export function worksIn({ regions = [] }: CatalogueProvider, { terms, locale, regionName }: ProviderMapView): string {
  if (regions.includes('NL')) return terms.wholeCountry;
  const names = [...new Set(regions.slice(0, 3).map(regionName))].filter((name) => name !== '');
  return regions.length > 3 ? `${names.join(', ')} …` : locale.list(names);
}

/** "Assen, ongeveer 33 km, en nog 2 plaatsen": where a provider is, and how far that is where it can be told. */
export function whereabouts({ places, km, provider: { locations = [] } }: ProviderHit, { terms, locale, place, regionName }: ProviderMapView): string {
  const nearest = places[0];
  const location = nearest?.location ?? locations[0];
  const town = location ? townOf(location, regionName) : '';
  const parts = [town];
  const isExact = nearest?.known === 'address';
  // Who is known only by the visitor's own town, or to be anywhere in her municipality, is at no distance that can be told.
  if (km !== undefined && (isExact || (km >= 1 && !(nearest!.known === 'region' && town === place)))) {
    const rounded = locale.number(km < 10 ? Math.round(km * 10) / 10 : Math.round(km));
    parts.push(isExact ? terms.distance(rounded) : terms.distanceAbout(locale.number(Math.max(1, Math.round(km)))));
  }
  const text = parts.filter((part) => part !== '').join(', ');
  return locations.length > 1 && text !== '' ? `${text}, ${terms.morePlaces(locations.length - 1)}` : text;
}

/** The organisations of the list for search engines: schema.org's Organization, or GovernmentOrganization, in JSON-LD. Off by default. */
import type { ReactiveController } from 'lit';
import { type Location, type OpeningHours, knownRole, pick } from '@mkb-wegwijzer/core/feed';
import { isExact, ownPoint, regionKind } from '@mkb-wegwijzer/core/geo';
import type { ProviderHit } from '@mkb-wegwijzer/core/search';
import { describeInHead } from '../parts/structured-data.js';

export interface Described {
  readonly hits: readonly ProviderHit[];
  readonly language: string;
  readonly regionName: (code: string) => string;
  /** Whether municipalities have their names by now. */
  readonly named: boolean;
}

/** What stands in the head of the page for one map. */
export class Description implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #told = '';

  constructor(private readonly described: () => Described) {}

  /** Puts the organisations there, in place of what stood there; none takes it away. */
  hostUpdated(): void {
    const { hits, language, regionName, named } = this.described();
    const told = hits.length === 0 ? '' : JSON.stringify([language, named, ...hits.map(({ provider }) => provider.id)]);
    if (told === this.#told) return;
    this.#told = told;
    this.#script = describeInHead(this.#script, { tag: 'mkb-provider-map', name: 'providers', graph: hits.map((hit) => organisation(hit, language, regionName)) });
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#told = '';
  }
}

const governments: readonly string[] = ['municipality', 'province', 'national-agency'];

function organisation({ provider }: ProviderHit, language: string, regionName: Described['regionName']): object {
  const { id, name, summary, role, contact = {}, regions = [], locations = [], partOf } = provider;
  const own = provider.from[0].language;
  return {
    '@type': governments.includes(knownRole(role)) ? 'GovernmentOrganization' : 'Organization',
    '@id': id,
    name: pick(name, language, own),
    ...(summary !== undefined && { description: pick(summary, language, own) }),
    url: contact.url,
    telephone: contact.telephone,
    email: contact.email,
    ...(regions.length > 0 && { areaServed: regions.map((code) => ({ '@type': 'AdministrativeArea', name: regionName(code) })) }),
    ...(locations.length > 0 && { location: locations.map((location) => placeOf(location, (text) => pick(text, language, own), regionName)) }),
    ...(partOf !== undefined && { parentOrganization: { '@id': partOf } }),
  };
}

function placeOf(location: Location, say: (text: NonNullable<Location['name']>) => string, regionName: (code: string) => string): object {
  const { name, street, postcode, place, region, openingHours } = location;
  // The middle of a town is not where anybody is.
  const point = isExact(location) ? ownPoint(location) : undefined;
  const area = place === undefined && region !== undefined ? { [regionKind(region) === 'municipality' ? 'addressLocality' : 'addressRegion']: regionName(region) } : undefined;
  return {
    '@type': 'Place',
    ...(name !== undefined && { name: say(name) }),
    address: { '@type': 'PostalAddress', streetAddress: street, postalCode: postcode, addressLocality: place, ...area, addressCountry: isDutch(location) ? 'NL' : undefined },
    ...(point && { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon } }),
    ...(openingHours && { openingHoursSpecification: openingHours.map(hoursOf) }),
  };
}

/** No field says in which country an office is. Feeds take Dutch postcodes only, so what tells is a point far from all provinces. */
const isDutch = ({ postcode, lat = 52, lon = 5 }: Location): boolean => postcode !== undefined || (lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3);

const days: Readonly<Record<string, string>> = { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday', th: 'Thursday', fr: 'Friday', sa: 'Saturday', su: 'Sunday' };

const hoursOf = ({ days: open, opens, closes, validFrom, validThrough }: OpeningHours): object => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: open.map((day) => days[day]), opens, closes, validFrom, validThrough });

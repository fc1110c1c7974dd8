import type { CommonTerms } from '../locales/common.js';
import type { DetailsTerms } from './details.terms.js';
import type { FilterTerms } from './filters.terms.js';
import type { MapTerms } from './map.terms.js';
import type { ProvincesTerms } from './provinces.terms.js';
import type { WhereTerms } from './where.terms.js';

/** The words of all that is fetched later. */
export interface LaterTerms {
  readonly details: DetailsTerms;
  readonly filters: FilterTerms;
  readonly map: MapTerms;
  readonly provinces: ProvincesTerms;
  readonly sectors: Readonly<Record<string, string>>;
  readonly where: WhereTerms;
}

/** The words of the provider map. */
export interface ProviderMapTerms extends CommonTerms {
  /** Absent in Dutch: there each part brings its own. */
  readonly later?: LaterTerms;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly search: string;
  readonly whereLabel: string;
  readonly whereHint: string;
  /** Where addresses are asked of PDOK; says so. */
  readonly whereHintAddress: string;
  readonly nearMe: string;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  readonly results: (count: number) => string;
  /** What is announced when the list changes. */
  readonly found: (count: number) => string;
  /** The same, with a place chosen. */
  readonly foundAt: (count: number, here: number, place: string) => string;
  readonly servesTitle: (place: string, count: number) => string;
  readonly othersTitle: (count: number) => string;
  readonly nobodyHere: (place: string) => string;
  readonly notHere: (place: string) => string;
  readonly download: string;
  /** A part that is fetched later did not come. */
  readonly partFailed: string;
  /** A link led to one that is not there. */
  readonly unknownProvider: string;
  readonly allProvinces: string;
  readonly emptyFeed: string;
  readonly nothingTitle: string;
  readonly nothingHint: string;

  readonly role: string;
  readonly worksIn: string;
  readonly wholeCountry: string;
  /** One of which the code is not known. */
  readonly otherMunicipality: string;
  /** The visitor's, or that of the page, while its name is not known. */
  readonly thisMunicipality: string;
  readonly otherRegion: string;
  readonly location: string;
  readonly morePlaces: (count: number) => string;
  readonly hours: string;
  readonly distance: (km: string) => string;
  /** The distance to a town, since the address is not known. */
  readonly distanceAbout: (km: string) => string;

  readonly map: string;
  readonly mapLoading: string;
  readonly mapFailed: string;
  readonly toMap: string;
}

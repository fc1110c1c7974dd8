import type { ProviderFacetName } from '@mkb-wegwijzer/core/search';
import type { CommonTerms } from '../locales/common.js';
import type { HasCriteriaTerms } from '../locales/criteria.js';
import type { PlaceTerms } from '../locales/places.js';

export type Direction = 'north' | 'west' | 'east' | 'south';

/** The words of the provider map. */
export interface ProviderMapTerms extends CommonTerms, HasCriteriaTerms, PlaceTerms {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly search: string;
  readonly whereLabel: string;
  readonly whereHint: string;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  readonly facets: Readonly<Record<ProviderFacetName, string>>;
  /** Values of the facet `reach`, once a place is chosen. */
  readonly reaches: Readonly<Record<'here' | 'elsewhere', (place: string) => string>>;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
  readonly results: (count: number) => string;
  /** What is announced when the list changes. */
  readonly found: (count: number) => string;
  /** The same, with a place chosen. */
  readonly foundAt: (count: number, here: number, place: string) => string;
  readonly servesTitle: (place: string, count: number) => string;
  readonly othersTitle: (count: number) => string;
  /** Only what stands at one pin is listed. */
  readonly atPlace: (place: string) => string;
  readonly emptyFeed: string;
  readonly nothingTitle: string;
  readonly nothingHint: string;

  readonly role: string;
  readonly worksIn: string;
  readonly wholeCountry: string;
  readonly location: string;
  readonly distance: (km: string) => string;
  /** The distance to a town, since the address is not known. */
  readonly distanceAbout: (km: string) => string;
  readonly forWhom: string;
  readonly mainlyFor: string;
  readonly subjects: string;
  readonly regions: string;
  readonly addresses: string;
  readonly onlyTown: (town: string) => string;
  readonly partOf: (name: string) => string;
  readonly contact: string;
  readonly showOnMap: string;

  readonly map: string;
  readonly mapLabel: (organisations: number) => string;
  readonly mapHelp: string;
  readonly mapLoading: string;
  readonly mapFailed: string;
  readonly toMap: string;
  readonly skipMap: string;
  readonly mapControls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly pan: Readonly<Record<Direction, string>>;
  readonly legendAddress: string;
  readonly legendTown: string;
  /** Marks with a number. */
  readonly legendSeveral: string;
  readonly legendServed: (name: string) => string;
  readonly legendServedPlace: string;
  readonly tilesFailed: string;
  readonly pin: (place: string, name: string, count: number, precise: boolean) => string;
  /** Organisations that would lie over one another; `opens` when choosing the mark shows them apart. */
  readonly cluster: (place: string, count: number, opens: boolean) => string;
  readonly credits: { readonly map: string; readonly background: string; readonly borders: string; readonly places: string };
}

import type { CatalogueProvider } from '@mkb-wegwijzer/core/feed';
import type { ProviderFacetName } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import type { LazyController } from '../controllers/lazy.js';
import type { LocaleController } from '../controllers/locale.js';
import type { ProviderMapTerms } from './terms.js';

/** Parts of the map that are fetched when they are first needed. */
export interface LaterParts {
  readonly details: LazyController<typeof import('./details.js')>;
  readonly filters: LazyController<typeof import('./filters.js')>;
  readonly hours: LazyController<typeof import('../parts/hours.js')>;
  readonly provinces: LazyController<typeof import('./provinces.js')>;
  readonly exports: LazyController<typeof import('./export.js')>;
  readonly conditions: LazyController<typeof import('./conditions.js')>;
}

/** What the parts of the provider map are given to render with, and to answer to. */
export interface ProviderMapView {
  readonly terms: ProviderMapTerms;
  readonly locale: LocaleController<ProviderMapTerms>;
  readonly level: (inside?: number) => number;
  readonly knowledge: Knowledge;
  readonly later: LaterParts;
  readonly now: () => Date;
  readonly regionName: (code: string) => string;
  /** Name of the visitor's municipality; empty when it is not known. */
  readonly place: string;
  /** Name of the pin that the list is narrowed to; empty when it is not. */
  readonly pinned: string;
  readonly toggle: (facet: ProviderFacetName, value: string) => void;
  /** Takes away the chip of a value, which stands at a position. */
  readonly remove: (facet: ProviderFacetName, value: string, position: number) => void;
  readonly unpin: () => void;
  readonly clear: () => void;
  readonly toggleFilters: () => void;
  readonly open: (provider: CatalogueProvider) => void;
  readonly showMore: () => void;
  readonly showOnMap: (provider: CatalogueProvider) => void;
  /** Gives what is listed to the visitor as GeoJSON. */
  readonly download: () => void;
  /** Goes from the overview of provinces to the list of one. */
  readonly chooseProvince: (code: string) => void;
  /** The same, with one of them open. */
  readonly showIn: (province: string, provider: CatalogueProvider) => void;
  /** Code of the province of the overview that stands out, on the map and in the table. */
  readonly looked: string;
  readonly lookAt: (code: string) => void;
}

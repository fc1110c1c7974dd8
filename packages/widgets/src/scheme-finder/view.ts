import type { FacetName } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/catalogue.js';
import type { LocaleController } from '../controllers/locale.js';
import type { FinderTerms } from './terms.js';

/** What the parts of the finder are given to render with, and to answer to. */
export interface FinderView {
  readonly terms: FinderTerms;
  readonly locale: LocaleController<FinderTerms>;
  readonly level: (inside?: number) => number;
  readonly knowledge: Knowledge;
  readonly region: string;
  readonly regionName: (code: string) => string;
  readonly toggle: (facet: FacetName, value: string) => void;
  readonly clear: () => void;
  readonly toggleFilters: () => void;
  readonly toggleNeeds: () => void;
  readonly open: (scheme: string) => void;
  readonly showMore: () => void;
}

import type { Text } from '@mkb-wegwijzer/core/feed';
import type { FacetName, SchemeCollection, SchemeRecord } from '@mkb-wegwijzer/core/search';
import type { LocaleController } from '../controllers/locale.js';
import type { RecordsController } from '../controllers/records.js';
import type { FinderTerms } from './terms.js';

/** What the parts of the finder are given to render with, and to answer to. */
export interface FinderView {
  readonly terms: FinderTerms;
  readonly locale: LocaleController<FinderTerms>;
  readonly level: (inside?: number) => number;
  readonly collection: SchemeCollection;
  readonly records: RecordsController<SchemeRecord>;
  readonly region: string;
  readonly providerName: (id: string) => Text | undefined;
  readonly regionName: (code: string) => string;
  readonly toggle: (facet: FacetName, value: string) => void;
  readonly clear: () => void;
  readonly toggleFilters: () => void;
  readonly toggleNeeds: () => void;
  readonly open: (scheme: string) => void;
  readonly showMore: () => void;
}

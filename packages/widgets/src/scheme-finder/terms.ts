import type { Availability } from '@mkb-wegwijzer/core/feed';
import type { FacetName } from '@mkb-wegwijzer/core/search';
import type { CommonTerms } from '../locales/common.js';
import type { HasCriteriaTerms } from '../locales/criteria.js';
import type { SchemeTerms } from '../locales/scheme.js';

/** The words of the scheme finder. */
export interface FinderTerms extends CommonTerms, SchemeTerms, HasCriteriaTerms {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly search: string;
  readonly needsTitle: string;
  readonly allNeeds: (count: number) => string;
  readonly fewerNeeds: string;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly regionLevels: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<Availability, string>>;
  readonly results: (count: number) => string;
  /** What is announced when the list changes. */
  readonly found: (count: number) => string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
  readonly emptyFeed: string;
  readonly nothingTitle: string;
  readonly nothingHint: string;
  readonly detailsFailed: string;
  readonly howToApply: string;
  readonly apply: Readonly<Record<string, string>>;
  readonly forWhom: string;
  readonly themes: string;
  readonly legal: string;
  readonly law: (number: number) => string;
  readonly askFirst: (provider: string) => string;
  readonly source: string;
}

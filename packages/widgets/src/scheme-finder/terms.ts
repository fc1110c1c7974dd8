import type { Availability } from '@mkb-wegwijzer/core/feed';
import type { RegionLevel } from '@mkb-wegwijzer/core/geo';
import type { AmountBand, FacetName, FinderSort } from '@mkb-wegwijzer/core/search';
import type { CommonTerms } from '../locales/common.js';
import type { SchemeTerms } from '../locales/scheme.js';
import type { HasCompanyTerms } from '../company/terms.js';
import type { ActTerms } from './terms.acts.js';

/** The words of the scheme finder. */
export interface FinderTerms extends CommonTerms, SchemeTerms, HasCompanyTerms {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly search: string;
  readonly needsTitle: string;
  readonly allNeeds: (count: number) => string;
  readonly fewerNeeds: string;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** The filter that keeps what may suit the visitor's company. */
  readonly fitsMine: string;
  /** Opens what a visitor can tell about the company; the second once something was told. */
  readonly company: string;
  readonly companyTold: string;
  readonly regionLevels: Readonly<Record<RegionLevel, string>>;
  readonly statuses: Readonly<Record<Availability, string>>;
  readonly results: (count: number) => string;
  /** On paper, where that is not all of them. */
  readonly printed: (count: number) => string;
  /** What is announced when the list changes. */
  readonly found: (count: number) => string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clearAll: string;
  readonly emptyFeed: string;
  readonly nothingTitle: string;
  readonly nothingHint: string;
  /** What was typed says nothing of what is sought. */
  readonly nothingAsked: string;
  readonly notRead: string;
  readonly detailsFailed: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<FinderSort, string>>;
  readonly allOf: (count: number) => string;
  readonly amounts: Readonly<Record<AmountBand, string>>;
  readonly scope: (regions: string) => string;
  readonly scopeWide: string;
  /** What lies in a province or an area. */
  readonly parts: string;
  readonly country: string;
  readonly europe: string;
  /** Where schemes are listed that name no region that is known. */
  readonly unknownRegion: string;
  readonly widen: string;
  readonly narrow: (region: string) => string;
  readonly yourMunicipality: string;
  readonly showEarlier: (count: number) => string;
  readonly save: string;
  readonly compare: string;
  readonly shareList: string;
  readonly print: string;
  readonly actFailed: string;
  readonly unknownScheme: string;
  /** What is needed once a visitor acts. Absent in Dutch: there it comes with what is fetched then. */
  readonly acts?: ActTerms;
}

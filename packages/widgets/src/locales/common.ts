/** The words that all widgets share. One module a language; each widget adds its own. */
import type { ProviderRole, SchemeKind } from '@mkb-wegwijzer/core/feed';
import type { FeedErrorCode } from '@mkb-wegwijzer/core/feed';
import type { RegionLevel } from '@mkb-wegwijzer/core/geo';

export interface CommonTerms {
  readonly loading: string;
  readonly stillLoading: string;
  readonly retry: string;
  readonly failedTitle: string;
  /** What a visitor can do about a feed that cannot be used. */
  readonly failure: Readonly<Record<FeedErrorCode, string>>;
  /** Which feeds are missing from what is shown. */
  readonly partial: (titles: string) => string;
  /** Parts of a feed are missing from what is shown. */
  readonly partialAnswer: string;
  /** Old data is shown, because the feed cannot be reached now. */
  readonly copied: (date: string) => string;
  readonly kinds: Readonly<Record<SchemeKind, string>>;
  readonly roles: Readonly<Record<ProviderRole, string>>;
  readonly levels: Readonly<Record<RegionLevel, string>>;
  readonly showMore: (count: number) => string;
  readonly more: string;
  readonly less: string;
  readonly close: string;
  readonly back: string;
  readonly website: string;
  /** Name of a link that leaves the page, for screen readers. */
  readonly websiteOf: (name: string) => string;
  readonly call: (number: string) => string;
  readonly mail: string;
  /** Where there is more than one. */
  readonly mailTo: (address: string) => string;
  readonly noContact: string;
  readonly publishedBy: (title: string) => string;
  readonly verifiedOn: (date: string) => string;
  readonly notVerified: string;
  readonly of: string;
}

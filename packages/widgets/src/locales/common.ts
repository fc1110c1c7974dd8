/** The words that all widgets share. One module a language; each widget adds its own. */
import type { FeedErrorCode } from '@mkb-wegwijzer/core/feed';
import type { ContactTerms } from './contact.js';
import type { RoleTerms } from './roles.js';

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
  readonly showMore: (count: number) => string;
  readonly more: string;
  readonly close: string;
  readonly back: string;
  /** Absent in Dutch, as the roles are: those words come with what shows them. */
  readonly contact?: ContactTerms;
  readonly roles?: RoleTerms;
  readonly publishedBy: (title: string) => string;
  readonly verifiedOn: (date: string) => string;
  readonly notVerified: string;
}

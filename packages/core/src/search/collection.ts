/** What a page can ask of the schemes of its feeds, whichever form those feeds have. Answers come as promises: parts may have to be fetched. */
import type { Profile } from '../eligibility/profile.js';
import type { SchemeAssessment } from '../eligibility/scheme.js';
import type { CatalogueProvider, CatalogueScheme, Source } from '../feed/federate.js';
import type { FeedError } from '../feed/errors.js';
import type { Area, Need, Theme } from '../feed/guidance.js';
import type { Text } from '../feed/atoms.js';
import type { Timing } from '../feed/windows.js';
import type { Geography, RegionLevel } from '../geo/index.js';
import type { FacetName, Facets, Selection } from './facets.js';

/** A question to the finder. Everything is optional: an empty query lists all that the region allows. */
export interface FinderQuery {
  /** What the visitor typed. */
  readonly text?: string;
  readonly selection?: Selection;
  /** A region code: only what reaches this region, lies within it, or does not say where it is, is found. */
  readonly region?: string;
  readonly sort?: FinderSort;
  /** How many hits to skip, and at most to give. Defaults 0 and 20. */
  readonly offset?: number;
  readonly limit?: number;
  /**
   * The facets to count. `provider`, `amount` and `fit` may cost a download the first time and are counted only when they are
   * named here or chosen from. Default: the other ones.
   */
  readonly facets?: readonly FacetName[];
  /** What is known of the visitor's company: each hit is then judged, and the facet `fit` has the value `yes` for what nothing speaks against. */
  readonly profile?: Profile;
}

/** `relevance` (default), the last day to apply first, what changed last first, or the largest amount first. */
export type FinderSort = 'relevance' | 'closing' | 'newest' | 'amount';

/** What a card shows of a scheme. The rest is in its {@link SchemeRecord}. */
export type SchemeCard = Pick<CatalogueScheme, 'id' | 'name' | 'summary' | 'kind' | 'provider' | 'regions' | 'amounts' | 'budget' | 'verified' | 'modified' | 'url' | 'from'> & {
  /** Who gives it, in the provider's own wording; absent when no feed says. */
  readonly providerName?: Text;
};

export interface Hit {
  readonly scheme: SchemeCard;
  readonly score: number;
  readonly timing: Timing;
  /** How near it is: with a region asked for, the level that reaches it; else the widest that it serves. */
  readonly level: RegionLevel;
  /** How it suits the company of the query's profile. The texts of conditions are not in it: those are in the record. */
  readonly assessment?: SchemeAssessment;
}

export interface FinderResult {
  /** How many schemes were found, before `offset` and `limit`. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** How the words of the query were read: stems, folded. */
  readonly readings: ReadonlySet<string>;
  /** Parts a text into pieces that were meant by the query and pieces that were not; absent when nothing was typed. */
  readonly mark?: (text: string) => readonly { readonly text: string; readonly match: boolean }[];
  /** What was typed says nothing about what is sought ("ik wil"), and so everything is listed. */
  readonly unasked?: true;
  /** What was typed could not be looked up: it is `unasked` for that reason. */
  readonly unread?: true;
  /** What could not be fetched: the result is then only part of what there is. */
  readonly errors: readonly FeedError[];
}

/** A scheme in full, with who gives it. */
export interface SchemeRecord extends Omit<Hit, 'scheme' | 'score'> {
  readonly scheme: CatalogueScheme;
  readonly provider?: CatalogueProvider;
}

/** Something that a visitor may mean by what is being typed. */
export interface Suggestion {
  readonly type: 'need' | 'theme' | 'scheme' | 'provider';
  /** Slug or URI of the need or the theme, id of the scheme or the provider. */
  readonly id: string;
  readonly label: Text;
  /** The language of `label` when it is a plain string. */
  readonly language: string;
}

export interface SchemeCollection {
  readonly sources: readonly Source[];
  /** By slug or URI: the feeds' own first, then the shared vocabulary's. */
  readonly needs: ReadonlyMap<string, Need>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly areas: readonly Area[];
  readonly geography: Geography;
  /** The day in Europe/Amsterdam. */
  readonly today: string;
  /** How many schemes there are. */
  readonly size: number;
  find(query: FinderQuery): Promise<FinderResult>;
  /** A scheme by its id, or by one that was folded into it; undefined when there is none. */
  scheme(id: string, region?: string): Promise<SchemeRecord | undefined>;
  /** The id that a scheme or a provider is found under now, where it was folded into another or replaced; else the same. It may be in no feed. */
  currentId(id: string): string;
  /** What every provider is called, by the id that it goes by. What could not be fetched is added to `errors`: then there are more. */
  providerNames(errors?: FeedError[]): Promise<ReadonlyMap<string, { readonly name: Text; readonly language: string }>>;
  /** At most `limit` (default 8) of each type that fit what is being typed, best first; needs, themes, schemes, then providers. */
  suggest(text: string, options?: { readonly region?: string; readonly limit?: number }): Promise<readonly Suggestion[]>;
}

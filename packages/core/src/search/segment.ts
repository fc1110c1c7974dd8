/**
 * What the search engine reads: the schemes of one feed, or of several merged ones, as columns, postings and cards. The same
 * whether it was made in memory of a plain feed or is fetched in pieces from a compiled one.
 */
import type { Text } from '../feed/atoms.js';
import type { Criterion } from '../feed/criteria.js';
import type { FeedProblem } from '../feed/errors.js';
import type { Header } from '../feed/feed.js';
import type { Area, Gone, Need, Question, Theme } from '../feed/guidance.js';
import type { Provider } from '../feed/provider.js';
import type { Scheme } from '../feed/scheme.js';
import type { Part } from '../feed/federate.js';
import type { SharedWords } from '../feed/unite.js';

/** A value for each scheme, by its number: most schemes share theirs with others, so each different value stands once. */
export interface Column<T> {
  readonly values: readonly T[];
  /** For each scheme the position of its value. */
  readonly index: Uint8Array | Uint16Array | Uint32Array;
}

/** When one can apply, as the feed says it: dates, and never "open" or "closed". */
export type Schedule = Pick<Scheme, 'windows' | 'status'>;

/** What every search needs. */
export interface Columns {
  /** Region codes. */
  readonly regions: Column<readonly string[]>;
  readonly kind: Column<string>;
  readonly themes: Column<readonly string[]>;
  readonly needs: Column<readonly string[]>;
  readonly schedule: Column<Schedule>;
  /** Position in {@link Segment.origins}. */
  readonly origin: Column<number>;
}

/** What only some searches need, each fetched by itself. */
export interface LateColumns {
  /** Provider id; empty for none. */
  readonly provider: Column<string>;
  /** The largest amount in euro; `null` when unknown. */
  readonly amount: Column<number | null>;
  /** The day of the last change; empty when unknown. */
  readonly modified: Column<string>;
  /** What is asked of a company, in short: what a machine compares, and that there is something that only a person can judge. */
  readonly criteria: Column<readonly Criterion[]>;
}

/** On a need whose keywords are in a file of their own: fetches them. A question needs them, and the first screen does not. */
export const lateKeywords = Symbol('keywords');
export type LateNeed = Need & { readonly [lateKeywords]?: () => Promise<Need['keywords']> };

/** The schemes in which a word is found, ascending, with for each how much it says: see {@link weigh}. */
export interface Postings {
  readonly schemes: Uint32Array;
  readonly weights: Uint8Array;
}

/** How a feed was named by the page or by an index. */
export type Named = Pick<Part, 'url' | 'role' | 'title' | 'authorities' | 'copied'>;

/** A feed that went into a segment: how it was named, what it says of itself, and the words that guide a visitor. */
export interface Origin extends Named {
  readonly header: Header;
  readonly needs: readonly Need[];
  readonly themes: readonly Theme[];
  readonly areas: readonly Area[];
  readonly questions: readonly Question[];
  readonly problems: readonly FeedProblem[];
  readonly gone: readonly Gone[];
}

/** A scheme that says that it is the same as another, by number, with the ids of both. */
export interface Likeness {
  readonly scheme: number;
  readonly id: string;
  readonly same: string;
}

/** What ties schemes and providers to others, in this segment or elsewhere. */
export interface Ties {
  readonly schemes: readonly Likeness[];
  /** Providers that say so, by the feed that says it. */
  readonly providers: readonly { readonly id: string; readonly same: string; readonly origin: number }[];
  /** Ids that several feeds of this segment have, or that a feed of it calls gone, or that records apart speak of. */
  readonly repeated: readonly string[];
  /** Beginnings of the ids of this segment: two segments share no id unless they share one of these. */
  readonly namespaces: readonly string[];
}

/** A scheme as far as a card shows it, as its own feed words it. */
export type Card = Pick<Scheme, 'id' | 'name' | 'summary' | 'provider' | 'amounts' | 'budget' | 'verified' | 'modified' | 'url'> & { readonly providerName?: Text };

/** A scheme by its id. `claim` is the authority that it says it is of. */
export interface Entry {
  readonly id: string;
  /** -1 for one that is apart. */
  readonly scheme: number;
  readonly claim?: string;
  readonly apart?: Apart;
}

/** Of a record that is not for companies: it has no number and is never shown, but it may be the copy that counts. What it is weighed by. */
export interface Apart extends Schedule {
  readonly origin: number;
  /** The ids that it says it is the same as. */
  readonly same: readonly string[];
}

export interface Segment {
  /** How many schemes it has; they are numbered from 0. */
  readonly size: number;
  readonly origins: readonly Origin[];
  readonly columns: Columns;
  readonly ties: Ties;
  /** The needs and themes that every feed shares, as they were when it was made. */
  readonly shared: SharedWords;
  column<Name extends keyof LateColumns>(name: Name): Promise<LateColumns[Name]>;
  /** The postings of each of these stems that is here. */
  postings(stems: readonly string[]): Promise<ReadonlyMap<string, Postings>>;
  /** The postings of every stem that begins so. */
  beginning(prefix: string): Promise<ReadonlyMap<string, Postings>>;
  /** Every stem that begins, or ends, with a letter. */
  stems(letter: string, side: 'first' | 'last'): Promise<readonly string[]>;
  cards(schemes: readonly number[]): Promise<readonly Card[]>;
  record(scheme: number): Promise<{ readonly scheme: Scheme; readonly provider?: Provider }>;
  /** Where the schemes with this id are: more than one when several feeds of this segment have it. */
  find(id: string): Promise<readonly Entry[]>;
  /** Every id; only asked when another segment may have the same ones. */
  entries(): Promise<readonly Entry[]>;
  /** Names of all providers, with the feed that words them. */
  providers(): Promise<readonly { readonly id: string; readonly name: Text; readonly origin: number }[]>;
}

/** Impacts are kept in five bits, from 1 to 31; a weight of {@link heaviest} or more is 31. */
const levels = 31;
const heaviest = 6.5;
/** The longest name whose length is told apart from longer ones, in words. */
const longest = 7;

/**
 * How much a word says about a scheme, in one byte: its impact, and, for a word of the name, of how many different words the
 * name is made (7 stands for seven or more, 0 for a word that is not in the name).
 */
export const weigh = (weight: number, nameLength: number): number =>
  Math.max(1, Math.min(levels, Math.round((weight / heaviest) * levels))) | (Math.min(nameLength, longest) << 5);

/** The impact of each possible byte, back on the scale of the field weights. */
export const impacts: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => ((byte & levels) / levels) * heaviest);

/** The name length in a byte; 0 when the word is not in the name, undefined when the name is too long to tell. */
export const nameLengthOf = (byte: number): number => byte >> 5;
export const unknownLength = longest;

/** Why a whole feed cannot be used. Shown to the visitor as a sentence in the widget's language, and to the webmaster as is. */
export type FeedErrorCode =
  /** There is no network, or the server cannot be reached. */
  | 'network'
  /** The server did not answer in time. */
  | 'timeout'
  /** The server answered with an error; `status` says which. */
  | 'http'
  /** The document is larger than a widget will read. */
  | 'too-large'
  /** The document is not JSON. */
  | 'not-json'
  /** The document is JSON, but not a feed. */
  | 'not-a-feed'
  /** The feed is of a newer major version than this copy of the library reads. */
  | 'newer-version'
  /** The address is not one that a feed may have. */
  | 'bad-url';

/** One clear error about a whole document: which, what is wrong, and what its owner can do about it. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    /** The address of the document, as asked for. */
    readonly url: string,
    /** What is wrong and what to do, in English, for the owner of the feed or the page. */
    message: string,
    readonly options: { readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
  }

  /** The HTTP status, when a server gave one. */
  get status(): number | undefined {
    return this.options.status;
  }
}

/** Something wrong with one record. The rest of the feed is used. */
export interface FeedProblem {
  /** `left-out`: the record is not shown. `notice`: it is shown, but its owner should look. */
  readonly severity: 'left-out' | 'notice';
  /** Where in the document, as one would write it in code: `schemes[12].windows[0].closes`. */
  readonly path: string;
  /** The record's id, when it has a usable one. */
  readonly id?: string;
  /** A stable word for the kind of problem, such as `not-a-date` or `duplicate-id`. */
  readonly code: string;
  /** What is wrong, with the value in it. In English. */
  readonly message: string;
  /** What the owner can do. In English. */
  readonly remedy: string;
}

/** Loads one feed: the raw answer, read; or, when it fails in a way that may pass, the last good copy. */
import { FeedError, type FeedProblem, type ReadFeed, again, parseDocument } from '@mkb-wegwijzer/core/feed';
import { feedAddress } from './address.js';
import { type Raw, mayPass } from './download.js';
import { browserEnvironment } from './environment.js';
import { lastGood } from './copies.js';
import { type RawOptions, fetchRaw, forgetRaw } from './registry.js';
import { waitFor } from './waiting.js';

/** The schema is large, and a page that only has compiled feeds never needs it. */
const plain = again(() => import('./plain.js'));

export interface FeedOptions extends RawOptions {
  /** `last-good` (default): show the last good copy when a feed fails, and keep one. `none`: keep and read nothing. */
  readonly cache?: 'last-good' | 'none' | undefined;
}

/** A feed that was read, with the answer that it was read from. `raw.copied` is set when it is the last good copy. */
export interface LoadedFeed {
  readonly raw: Raw;
  readonly read: ReadFeed;
}

/** An answer, and what was made of it. When it is a copy that stands in, `failure` is why. */
export interface Made<T> {
  readonly raw: Raw;
  readonly made: T;
  readonly failure?: FeedError;
}

/**
 * Loads and reads the feed at an absolute address. Of a feed that only points to its compiled form, the full form is read.
 * Throws a {@link FeedError} of any code, or the signal's reason when the caller leaves.
 */
export async function loadFeed(url: string, options: FeedOptions = {}): Promise<LoadedFeed> {
  const { raw, made, failure } = await loadAs(url, options, (raw, address) => readOnce(raw, address, options));
  return { raw, read: failure ? { ...made, problems: [...made.problems, standsIn(failure)] } : made };
}

/**
 * Loads the answer at an absolute address and makes something of it. When either fails in a way that may pass, the last good
 * copy stands in. Rejects as {@link loadFeed}.
 */
export async function loadAs<T>(url: string, options: FeedOptions, make: (raw: Raw, address: string) => Promise<T>): Promise<Made<T>> {
  const { signal, cache = 'last-good', environment = browserEnvironment() } = options;
  const address = feedAddress(url);
  try {
    const raw = await fetchRaw(address, options);
    try {
      return { raw, made: await waitFor(make(raw, address), signal) };
    } catch (error) {
      if (!signal?.aborted) forgetRaw(address, raw, environment);
      throw error;
    }
  } catch (error) {
    if (signal?.aborted || cache === 'none' || !(error instanceof FeedError) || !isStandInFor(error)) throw error;
    const raw = await waitFor(lastGood(address, environment), signal);
    if (!raw) throw error;
    try {
      return { raw, made: await waitFor(make(raw, address), signal), failure: error };
    } catch {
      signal?.throwIfAborted();
      throw error; // A copy that an older version of the library could read, or that was tampered with.
    }
  }
}

/** Whether the last good copy may stand in: the fault passes, or the publisher put up something broken. A refusal is respected. */
const isStandInFor = (error: FeedError): boolean => mayPass(error) || ['too-large', 'not-json', 'not-a-feed'].includes(error.code);

/** What is said of a copy that stands in for a feed that failed so. */
export const standsIn = (error: FeedError): FeedProblem => ({
  severity: 'notice',
  path: '',
  code: 'last-good-copy',
  message: `an earlier copy is shown: ${error.message}`,
  remedy: 'Visitors see the feed itself again as soon as it can be fetched and read.',
});

const reads = new WeakMap<Raw, Promise<ReadFeed>>();

/** Reads an answer once, for however many widgets of this bundle. */
function readOnce(raw: Raw, address: string, options: FeedOptions): Promise<ReadFeed> {
  const known = reads.get(raw) ?? read(raw, address, options);
  reads.set(raw, known);
  known.catch(() => reads.delete(raw));
  return known;
}

const read = (raw: Raw, address: string, options: FeedOptions): Promise<ReadFeed> => readForm(parseDocument(raw.text, address), address, raw.url, options);

/**
 * Reads the feed in a document; of one that only points to its compiled form, the full form, whose address is relative to `url`.
 * Rejects with a {@link FeedError}.
 */
export async function readForm(document: unknown, address: string, url: string, options: FeedOptions): Promise<ReadFeed> {
  const { readPlain } = await plain();
  const found = await readPlain(document, address);
  const { schemes, providers, compiled } = found.feed;
  if (compiled?.full === undefined || schemes.length > 0 || providers.length > 0) return found;
  // Not under the caller's signal: others may be waiting for the same reading.
  const full = await fetchRaw(feedAddress(compiled.full, url), { ...options, signal: undefined });
  return readPlain(parseDocument(full.text, full.url), full.url);
}

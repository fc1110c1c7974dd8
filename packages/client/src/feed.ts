/** Loads one feed: the raw answer, read; or, when it fails in a way that may pass, the last good copy. */
import { FeedError, type FeedProblem, type ReadFeed, parseFeed } from '@mkb-wegwijzer/core/feed';
import { feedAddress } from './address.js';
import { type Raw, mayPass } from './download.js';
import { browserEnvironment } from './environment.js';
import { lastGood } from './last-good.js';
import { type RawOptions, fetchRaw, forgetRaw } from './registry.js';
import { waitFor } from './waiting.js';

export interface FeedOptions extends RawOptions {
  /** `last-good` (default): show the last good copy when a feed fails, and keep one. `none`: keep and read nothing. */
  readonly cache?: 'last-good' | 'none' | undefined;
}

/** A feed that was read, with the answer that it was read from. `raw.copied` is set when it is the last good copy. */
export interface LoadedFeed {
  readonly raw: Raw;
  readonly read: ReadFeed;
}

/**
 * Loads and reads the feed at an absolute address.
 * Throws a {@link FeedError} of any code, or the signal's reason when the caller leaves.
 */
export async function loadFeed(url: string, options: FeedOptions = {}): Promise<LoadedFeed> {
  const { signal, cache = 'last-good', environment = browserEnvironment() } = options;
  const address = feedAddress(url);
  try {
    const raw = await fetchRaw(address, options);
    try {
      return { raw, read: readOnce(raw, address) };
    } catch (error) {
      forgetRaw(address, raw, environment);
      throw error;
    }
  } catch (error) {
    if (signal?.aborted || cache === 'none' || !(error instanceof FeedError) || !isStandInFor(error)) throw error;
    const loaded = await waitFor(loadCopy(address, error, environment), signal);
    if (!loaded) throw error;
    return loaded;
  }
}

/** Whether the last good copy may stand in: the fault passes, or the publisher put up something broken. A refusal is respected. */
const isStandInFor = (error: FeedError): boolean => mayPass(error) || ['too-large', 'not-json', 'not-a-feed'].includes(error.code);

async function loadCopy(address: string, error: FeedError, environment: NonNullable<FeedOptions['environment']>): Promise<LoadedFeed | undefined> {
  const raw = await lastGood(address, environment);
  if (!raw) return undefined;
  try {
    const { feed, problems } = readOnce(raw, address);
    return { raw, read: { feed, problems: [...problems, standsIn(error)] } };
  } catch {
    return undefined; // A copy that an older version of the library could read, or that was tampered with.
  }
}

const standsIn = (error: FeedError): FeedProblem => ({
  severity: 'notice',
  path: '',
  code: 'last-good-copy',
  message: `an earlier copy is shown: ${error.message}`,
  remedy: 'Visitors see the feed itself again as soon as it can be fetched and read.',
});

const reads = new WeakMap<Raw, ReadFeed>();

/** Reads an answer once, for however many widgets of this bundle. */
function readOnce(raw: Raw, address: string): ReadFeed {
  const read = reads.get(raw) ?? parseFeed(raw.text, address);
  reads.set(raw, read);
  return read;
}

/** Loads the feeds that a page names, and the members of those that are an index, side by side. */
import { FeedError, type Member, type Part, again } from '@mkb-wegwijzer/core/feed';
import { feedAddress } from './address.js';
import { keepCopies } from './copies.js';
import type { Raw } from './download.js';
import { browserEnvironment } from './environment.js';
import type { FeedOptions } from './feed.js';

export interface SeveralOptions<View> extends FeedOptions {
  /** What relative addresses are relative to (default: the document's base). */
  readonly base?: string | undefined;
  /**
   * Called with what is there when feeds are slow: after one second, and then after two, four, eight more, if something new
   * came. What is still on its way is among the sources; see `isAwaited`.
   */
  readonly onProgress?: ((view: View) => void) | undefined;
}

/** A feed that came. */
export interface Loaded {
  readonly raw: Raw;
  /** The feeds that it names, if it is an index. */
  readonly members: readonly Member[];
}

/** A feed that was asked for, how it was named, and what came of it; neither a result nor an error while it is on its way. */
export type Listed<T> = Pick<Part, 'url' | 'role' | 'title' | 'authorities' | 'error' | 'copied'> & { readonly result?: T };

const federation = again(() => import('./federation.js'));

/**
 * Loads the feeds at `urls`, in the order in which their records count, each with `load`; `view` makes one of all of them. A feed
 * that fails is listed with its error.
 * Throws the {@link FeedError} of the first feed when all that are named fail, or the signal's reason when the caller leaves.
 */
export async function loadSeveral<T extends Loaded, View>(
  urls: readonly string[],
  options: SeveralOptions<View>,
  load: (url: string) => Promise<T>,
  view: (listed: readonly Listed<T>[]) => View | Promise<View>,
): Promise<View> {
  const { signal, base = globalThis.document?.baseURI, cache, environment = browserEnvironment() } = options;
  signal?.throwIfAborted();
  const [first, ...others] = urls;
  if (first === undefined) throw new FeedError('bad-url', '', 'No feed is named. Give the address of one.');
  const loaded = new Map<string, T>();
  // Most pages name one feed, without members: they do without the part that holds several together.
  if (others.length === 0) {
    const url = feedAddress(first, base);
    const result = await load(url);
    const { raw, members } = result;
    if (members.length === 0) {
      if (cache !== 'none') keepCopies([{ address: url, raw }], environment);
      return view([{ url, role: 'named', result, ...(raw.copied !== undefined && { copied: raw.copied }) }]);
    }
    loaded.set(url, result);
  }
  const { loadFederation } = await federation();
  return loadFederation(urls, options, load, view, loaded);
}

import { FeedError } from '@mkb-wegwijzer/core/feed';

/**
 * The absolute http(s) address of a feed, without a fragment. A relative one is resolved against `base`.
 * Throws a {@link FeedError} `bad-url` for anything else, an address with a user name in it included.
 */
export function feedAddress(address: string, base?: string): string {
  const url = parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new FeedError('bad-url', address, `"${address}" is not the address of a feed. Write one that starts with https://, or one relative to the page, without a user name in it.`);
  }
  url.hash = '';
  return url.href;
}

/** A feed speaks for its own directory: it may not point elsewhere, where another's files would be shown in its name. */
export function besides(address: string, feed: string): string {
  const url = feedAddress(address, feed);
  const directory = new URL('.', feed).href;
  if (!url.startsWith(directory)) {
    throw new FeedError('bad-url', url, `The feed at ${feed} points to a manifest outside its own directory (${url}). Put the compiled files beside the feed, or below.`);
  }
  return url;
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

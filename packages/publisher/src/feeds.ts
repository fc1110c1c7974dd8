/** Reads feeds from disk or from the web, an index with its members, as a widget would. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FeedError, type Member, type ReadFeed, parseFeed } from '@mkb-wegwijzer/core/feed';
import type { Readable } from '@mkb-wegwijzer/core/indexing';

/** A feed as it was found, with its text. The first one is what was named, the others are its members. */
export interface Found {
  readonly readable: Readable;
  /** Absolute, `file:` or `http(s):`. */
  readonly url: string;
  readonly text: string;
}

export const isOnWeb = (feed: string): boolean => /^https?:\/\//i.test(feed);

/** The address of a feed that was named on the command line: a path, or a web address. */
export const addressOf = (feed: string): string => (isOnWeb(feed) ? feed : pathToFileURL(resolve(feed)).href);

/**
 * Reads the feed at an address and, if it is an index, its members. Throws a {@link FeedError} that names the one that fails; for
 * a path that was named and cannot be read, the error of the file system.
 */
export async function readFeeds(feed: string): Promise<readonly [Found, ...Found[]]> {
  const url = addressOf(feed);
  const text = await textAt(url);
  const read = parseFeed(text, url);
  const index: Found = { url, text, readable: { url, role: 'named', read } };
  const members = await Promise.all(read.feed.members.map((member) => readMember(member, url)));
  return [index, ...members.filter((member, at) => member.url !== url && members.findIndex((other) => other.url === member.url) === at)];
}

async function readMember({ url: address, title, authorities }: Member, base: string): Promise<Found> {
  const url = new URL(address, base).href;
  const { text, read: { feed, problems } } = await readWhole(url);
  // A member's own members are not followed: an index names feeds, not other indexes.
  return { url, text, readable: { url: address, role: 'member', ...(title !== undefined && { title }), ...(authorities && { authorities }), read: { feed: { ...feed, members: [] }, problems } } };
}

/** Of a member that only points to its compiled form, the full form is read. */
async function readWhole(url: string): Promise<{ readonly text: string; readonly read: ReadFeed }> {
  const text = await memberAt(url);
  const read = parseFeed(text, url);
  const { compiled, schemes, providers } = read.feed;
  if (compiled?.full === undefined || schemes.length > 0 || providers.length > 0) return { text, read };
  const address = new URL(compiled.full, url).href;
  const full = await memberAt(address);
  return { text: full, read: parseFeed(full, address) };
}

const memberAt = async (url: string): Promise<string> =>
  textAt(url).catch((cause: unknown) => {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError('network', url, `The member ${url} cannot be read (${(cause as Error).message}). Check its address in the index.`, { cause });
  });

const textAt = async (url: string): Promise<string> => (await bytesAt(url)).toString('utf8');

/** What stands at a `file:` or `http(s):` address. Rejects with a {@link FeedError} for the web, with the error of the file system for a file. */
export async function bytesAt(url: string): Promise<Buffer> {
  if (url.startsWith('file:')) return readFile(fileURLToPath(url));
  const response = await fetch(url, { headers: { accept: 'application/json, */*;q=0.5' } }).catch((cause: unknown) => {
    throw new FeedError('network', url, `${url} could not be reached (${String(cause)}). Check the address.`, { cause });
  });
  if (!response.ok) throw new FeedError('http', url, `The server answered ${response.status} for ${url}. Check the address of the feed.`, { status: response.status });
  return Buffer.from(await response.arrayBuffer());
}

/** Reads feeds from disk or from the web, an index with its members, as a widget would. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FeedError, type Member, type ReadFeed, parseFeed } from '@mkb-wegwijzer/core/feed';
import type { Readable } from '@mkb-wegwijzer/core/indexing';
import { textOf } from './encoding.js';

/** A feed as it was found, with its text. The first one is what was named, the others are its members. */
export interface Found {
  readonly readable: Readable;
  /** Where it was found in the end, after redirects: absolute, `file:` or `http(s):`. */
  readonly url: string;
  readonly text: string;
}

/** An index and those of its members that could be read, with why the others could not. */
export interface FoundFeeds {
  readonly found: readonly [Found, ...Found[]];
  readonly failed: readonly FeedError[];
}

export const isOnWeb = (feed: string): boolean => /^https?:\/\//i.test(feed);

/** The address of a feed that was named on the command line: a path, or an address. */
export const addressOf = (feed: string): string => (/^(https?|file):\/\//i.test(feed) ? feed : pathToFileURL(resolve(feed)).href);

/** The same as a path, unless it is on the web. */
export const pathOf = (feed: string): string => (/^file:\/\//i.test(feed) ? fileURLToPath(feed) : feed);

/**
 * Reads the feed at an address and, if it is an index, its members. Throws a {@link FeedError} when the feed itself cannot be used; for
 * a path that was named and cannot be read, the error of the file system.
 */
export async function readFeeds(feed: string): Promise<FoundFeeds> {
  const { url, text } = await textAt(addressOf(feed));
  const read = parseFeed(text, url);
  const index: Found = { url, text, readable: { url, role: 'named', read } };
  const failed: FeedError[] = [];
  const results = await Promise.all(read.feed.members.map((member) => readMember(member, url).catch((error: unknown) => void failed.push(ofMember(error, new URL(member.url, url).href)))));
  const members = results.filter((result) => result !== undefined);
  return {
    found: [index, ...members.filter((member, at) => member.url !== url && members.findIndex((other) => other.url === member.url) === at)],
    failed,
  };
}

async function readMember({ url: address, title, authorities }: Member, base: string): Promise<Found> {
  const { url, text, read: { feed, problems } } = await readWhole(new URL(address, base).href);
  // A member's own members are not followed: an index names feeds, not other indexes.
  return { url, text, readable: { url: address, role: 'member', ...(title !== undefined && { title }), ...(authorities && { authorities }), read: { feed: { ...feed, members: [] }, problems } } };
}

/** Of a member that only points to its compiled form, the full form is read. */
async function readWhole(address: string): Promise<{ readonly url: string; readonly text: string; readonly read: ReadFeed }> {
  const { url, text } = await textAt(address);
  const read = parseFeed(text, url);
  const { compiled, schemes, providers } = read.feed;
  if (compiled?.full === undefined || schemes.length > 0 || providers.length > 0) return { url, text, read };
  const full = await textAt(new URL(compiled.full, url).href);
  // It keeps the name by which the index calls it.
  return { url, text: full.text, read: parseFeed(full.text, full.url) };
}

/** Why a member cannot be read, in words that say that it is one. */
function ofMember(error: unknown, url: string): FeedError {
  const isFeed = error instanceof FeedError;
  const why = isFeed ? error.message : `It cannot be read (${(error as Error).message}). Check its address in the index.`;
  return new FeedError(isFeed ? error.code : 'network', url, `The member ${url}: ${why}`, { cause: error });
}

/** What cannot be written into a build, however well it is read: a value that is no part of a feed, nested beyond all measure. */
const mostDepth = 2000;

async function textAt(address: string): Promise<{ readonly url: string; readonly text: string }> {
  const { url, bytes } = await bytesAt(address);
  const { text } = textOf(bytes, url);
  if (depthOf(text) > mostDepth) throw new FeedError('not-a-feed', url, `The document at ${url} nests more than ${mostDepth} levels deep. Flatten it.`);
  return { url, text };
}

/** How deep a document nests, told from its brackets. */
export function depthOf(text: string): number {
  let [depth, most, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isText && sign === 92 /* \ */) at++;
    else if (sign === 34 /* " */) isText = !isText;
    else if (!isText && (sign === 91 || sign === 123) /* [ { */) most = Math.max(most, ++depth);
    else if (!isText && (sign === 93 || sign === 125) /* ] } */) depth--;
  }
  return most;
}

/** A text can hardly be longer on any machine, and no feed comes near. */
const largest = 500_000_000;

/**
 * What stands at a `file:` or `http(s):` address, and where it was found after redirects. Rejects with a {@link FeedError} for the web and
 * for what is too large, with the error of the file system for a file. `patience` is in milliseconds.
 */
export async function bytesAt(url: string, patience = 30_000): Promise<{ readonly url: string; readonly bytes: Buffer }> {
  const bounded = (size: number) => {
    if (size > largest) throw new FeedError('too-large', url, `${url} is larger than ${largest / 1e6} MB. Split the feed, and name the parts in an index.`);
  };
  if (url.startsWith('file:')) {
    const path = fileURLToPath(url);
    const stats = await stat(path);
    // Node's own error would not name it.
    if (stats.isDirectory()) throw Object.assign(new Error(`${path} is a directory`), { code: 'EISDIR', syscall: 'read', path });
    bounded(stats.size);
    return { url, bytes: await readFile(path) };
  }
  const unreachable = (cause: unknown): never => {
    const why = (cause as Error).name === 'TimeoutError' ? `no answer within ${patience / 1000} seconds` : String(cause);
    throw new FeedError('network', url, `${url} could not be reached (${why}). Check the address.`, { cause });
  };
  const response = await fetch(url, { headers: { accept: 'application/json, */*;q=0.5' }, signal: AbortSignal.timeout(patience) }).catch(unreachable);
  if (!response.ok) throw new FeedError('http', url, `The server answered ${response.status} for ${url}. Check the address of the feed.`, { status: response.status });
  bounded(Number(response.headers.get('content-length') ?? 0));
  return { url: response.url, bytes: Buffer.from(await response.arrayBuffer().catch(unreachable)) };
}

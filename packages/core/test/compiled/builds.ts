/** Feeds as they are read: in memory, or through the files of a build. */
import { type Feed, finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { type Load, compiledVersion, openCompiled, readManifest } from '@mkb-wegwijzer/core/compiled';
import { type Readable, compile, writeSegment } from '@mkb-wegwijzer/core/indexing';
import { type FinderQuery, type Named, Segments } from '@mkb-wegwijzer/core/search';
import { today } from '../../../../test/builders/feeds.js';

export interface Given extends Named {
  readonly feed: Feed;
}

const readable = ({ feed, ...named }: Given): Readable => ({ ...named, read: readFeed(feed, named.url) });
const named = ({ feed: _, ...name }: Given): Named => name;

/** The files of a build, by name. */
export const filesOf = (given: readonly Given[]): Map<string, Uint8Array> => new Map([...writeSegment(finish(compile(given.map(readable))))].map(({ name, bytes }) => [name, bytes]));

export const loadFrom = (files: ReadonlyMap<string, Uint8Array>): Load => async (name) => {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`there is no file "${name}"`);
  return bytes;
};

export async function opened(files: ReadonlyMap<string, Uint8Array>, size: number) {
  const manifest = readManifest(JSON.stringify({ compiledVersion, build: 'a', size, built: '2026-11-24T00:00:00Z' }), 'https://feed.example/compiled/manifest.json');
  return openCompiled(manifest, loadFrom(files), 'https://feed.example/compiled/manifest.json');
}

const inMemory = (given: readonly Given[]) => finish(compile(given.map(readable)));
const compiled = async (given: readonly Given[]) => {
  const segment = inMemory(given);
  return opened(new Map([...writeSegment(segment)].map(({ name, bytes }) => [name, bytes])), segment.size);
};

/** The same feeds in each way that a page may have them. */
export const ways: Readonly<Record<string, (feeds: readonly Given[]) => Promise<Segments>>> = {
  'plain, merged': async (feeds) => Segments.open([{ segment: inMemory(feeds), named: named(feeds[0]!) }], today),
  'plain, side by side': async (feeds) => Segments.open(feeds.map((each) => ({ segment: inMemory([each]), named: named(each) })), today),
  'compiled, merged': async (feeds) => Segments.open([{ segment: await compiled(feeds), named: named(feeds[0]!) }], today),
  'compiled, side by side': async (feeds) => Segments.open(await Promise.all(feeds.map(async (each) => ({ segment: await compiled([each]), named: named(each) }))), today),
};

/** An answer as plain data, so that two can be held against each other. */
export async function answer(schemes: Segments, query: FinderQuery): Promise<unknown> {
  const { hits, readings, ...rest } = await schemes.find({ limit: 100, ...query });
  return JSON.parse(JSON.stringify({ ...rest, readings: [...readings].sort(), hits: hits.map(({ scheme: { from, ...card }, ...hit }) => ({ ...hit, card, from: from.map(({ url }) => url) })) })) as unknown;
}

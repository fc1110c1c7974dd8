/** Asks a feed as a visitor of the finder would. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { openCompiled, readManifest } from '@mkb-wegwijzer/core/compiled';
import { FeedError, dayOf, finish, pick } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { type Piece, Segments } from '@mkb-wegwijzer/core/search';
import { bytesAt, readFeeds } from './feeds.js';
import { regionCode } from './region.js';

export interface SearchOptions {
  readonly text: string;
  readonly region?: string | undefined;
  readonly limit: number;
  readonly now: Date;
  /** Called with each member of an index that cannot be read: the answer is of the others. */
  readonly onMissing?: ((error: FeedError) => void) | undefined;
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly name: string; readonly score: number }[];
}

/** The same ranking as in the widget. Rejects with a FeedError when the feed, or a file of its build that is needed, cannot be read, and with WrongUse when there is no such region. */
export async function search(feed: string, { text, region, limit, now, onMissing }: SearchOptions): Promise<SearchAnswer> {
  const schemes = await Segments.open(await piecesOf(feed, onMissing), dayOf(now));
  const { total, hits, errors } = await schemes.find({ text, limit, facets: [], ...(region !== undefined && { region: regionCode(region, schemes.geography) }) });
  // A page shows what there is; who measures wants all of it or none.
  if (errors[0]) throw errors[0];
  return { total, hits: hits.map(({ scheme, score }) => ({ id: scheme.id, name: pick(scheme.name, 'nl', scheme.from[0].language), score: Math.round(score * 1000) / 1000 })) };
}

async function piecesOf(feed: string, onMissing: SearchOptions['onMissing']): Promise<readonly Piece[]> {
  const { found, failed } = await readFeeds(feed);
  failed.forEach((error) => onMissing?.(error));
  const { compiled, schemes, members } = found[0].readable.read.feed;
  if (compiled && schemes.length === 0 && members.length === 0) return [await openBuild(found[0].url, compiled.manifest)];
  return found.map(({ readable }) => {
    const { read: _, ...named } = readable;
    return { segment: finish(compile([readable])), named };
  });
}

const inflate = promisify(inflateRaw);

async function openBuild(feed: string, address: string): Promise<Piece> {
  const url = new URL(address, feed).href;
  const failed = (file: string) => (cause: unknown) => {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError('network', file, `${file} cannot be read (${String(cause)}). Build the feed again, and upload all of it.`, { cause });
  };
  const read = async (file: string) => (await bytesAt(file).catch(failed(file))).bytes;
  const unpack = async (file: string) => inflate(await read(file)).catch(failed(file));
  const manifest = readManifest((await read(url)).toString('utf8'), url);
  const segment = await openCompiled(manifest, async (name) => unpack(new URL(`${manifest.build}/${name}.bin`, url).href), url);
  return { segment, named: { url: feed, role: 'named' } };
}

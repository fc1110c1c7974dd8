/** Compiles a feed into static files: small ones that never change, a manifest that points to them, and the feed's own file. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { type Manifest, analysisVersion, compiledVersion, rosterVersion } from '@mkb-wegwijzer/core/compiled';
import { type BuiltFile, type MemorySegment, type Readable, compile, writeRoster, writeSegment } from '@mkb-wegwijzer/core/indexing';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { type Found, readFeeds } from './feeds.js';
import { WrongUse } from './wrong-use.js';

export interface BuildOptions {
  /** Where the files go; made when it is not there. */
  readonly into: string;
  /** How many builds stay beside each other, the new one included (default 3): pages that are open still ask for older ones. */
  readonly keep?: number;
  /** The moment of building. */
  readonly now: Date;
  /** Called as the work goes on, with the share that is done (0-1). */
  readonly onProgress?: ((share: number, task: string) => void) | undefined;
}

export interface Built {
  /** How many schemes can be found. */
  readonly schemes: number;
  /** How many records more there were: of a scheme that another feed of the same index tells of too. */
  readonly repeats: number;
  readonly files: number;
  /** Of the files of the build, as they are served. */
  readonly bytes: number;
  /** Addresses of feeds in which something was wrong, with how much. */
  readonly problems: readonly { readonly url: string; readonly count: number }[];
  /** The files to put on a server: paths below `into`. The last two go last, in this order. */
  readonly entry: string;
  readonly manifest: string;
  /** Members that stand where the new index cannot reach them, and so were left out of the full form. */
  readonly unreachable: readonly string[];
}

const deflate = promisify(deflateRaw);
const directory = 'compiled';

/**
 * Builds the feed at a path or a web address. Rejects with a FeedError when it, or one of its members, cannot be read; with
 * {@link WrongUse} when the files would take the place of a feed that they are made of.
 */
export async function build(feed: string, options: BuildOptions): Promise<Built> {
  const { into, now, keep = 3, onProgress = () => undefined } = options;
  const found = await readFeeds(feed);
  refuseHeader(found[0]);
  const name = fileName(found[0].url);
  const full = name.replace(/(\.json)?$/, '.full.json');
  const members = membersBelow(found, [name, full]);
  await refuseToOverwrite(found, into, [name, full, ...members.keys()]);
  // Where it was built is nobody's business, and would make another build of the same feed.
  const readables = found.map(({ readable }, at) => (at === 0 ? { ...readable, url: name } : readable));
  const segment = index(readables, (share) => onProgress(share * 0.5, 'index'));

  const partial = join(into, directory, '.partial');
  await rm(partial, { recursive: true, force: true });
  await makeDirectory(partial).catch((cause: NodeJS.ErrnoException) => {
    throw new WrongUse(`${into} cannot be written in (${cause.code}). Name another directory with -o.`, { cause });
  });
  const hash = createHash('sha256');
  let files = 0;
  let bytes = 0;
  const expected = Math.max(1, Math.ceil(segment.size / 4) + 100);
  for (const file of filesOf(readables, segment)) {
    bytes += await writePacked(partial, file);
    hash.update(file.name).update('\0').update(file.bytes);
    if (++files % 50 === 0) onProgress(0.5 + Math.min(0.5, (files / expected) * 0.5), 'write');
  }
  const content = hash.digest('hex').slice(0, 20);
  const final = join(into, directory, content);
  // The same content has the same name: what stands there already is this build.
  if (await exists(final)) await rm(partial, { recursive: true });
  else await rename(partial, final);
  await utimes(final, now, now);

  // The records stay to be had in one plain document: for other programs, and for widgets that ask for all of them.
  await replace(join(into, full), found[0].text);
  for (const [path, { text }] of members) await replace(join(into, path), text);
  const manifest: Manifest = { compiledVersion, build: content, size: segment.size, built: now.toISOString(), analysis: analysisVersion, roster: rosterVersion };
  await replace(join(into, directory, 'manifest.json'), JSON.stringify(manifest));
  await replace(join(into, name), JSON.stringify({ ...headerOf(found[0].readable), compiled: { manifest: `${directory}/manifest.json`, full } }, null, 2));
  await prune(join(into, directory), content, keep);
  onProgress(1, 'write');
  const schemes = new Set(found.flatMap(({ readable: { read } }) => read.feed.schemes.map(({ id }) => id))).size;
  return {
    schemes,
    repeats: segment.size - schemes,
    files,
    bytes,
    problems: found.flatMap(({ readable: { url, read: { problems } } }) => (problems.length > 0 ? [{ url, count: problems.length }] : [])),
    entry: name,
    manifest: `${directory}/manifest.json`,
    unreachable: found.slice(1).flatMap((member) => (isWholeAddress(member.readable.url) || [...members.values()].includes(member) ? [] : [member.readable.url])),
  };
}

function* filesOf(feeds: readonly Readable[], segment: MemorySegment): Generator<BuiltFile> {
  yield* writeRoster(feeds);
  yield* writeSegment(segment);
}

function index(feeds: readonly Readable[], onProgress: (share: number) => void) {
  const steps = compile(feeds);
  const expected = feeds.reduce((sum, { read }) => sum + read.feed.schemes.length, 0) / 4 + 1;
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (done % 128 === 0) onProgress(Math.min(1, done / expected));
  }
}

async function writePacked(into: string, { name, bytes }: BuiltFile): Promise<number> {
  const packed = await deflate(bytes, { level: 9 });
  await writeFile(join(into, `${name}.bin`), packed);
  return packed.byteLength;
}

/** A header has no records; what is built of it would be an empty feed that looks like a good one. */
function refuseHeader({ url, readable: { read: { feed: { compiled, schemes, providers, members } } } }: Found): void {
  if (!compiled || schemes.length > 0 || providers.length > 0 || members.length > 0) return;
  throw new FeedError('not-a-feed', url, `${url} only points to its compiled form, so there is nothing to build. Build ${compiled.full === undefined ? 'the feed that it was made of' : new URL(compiled.full, url).href} instead.`);
}

const isWholeAddress = (url: string): boolean => /^(https?:)?\/\//i.test(url);

/** The members that the index names from where it stands, by the path at which the full form will look for them. */
function membersBelow([own, ...members]: readonly [Found, ...Found[]], taken: readonly string[]): ReadonlyMap<string, Found> {
  const places = new Map<string, Found>();
  for (const member of members) {
    const path = isWholeAddress(member.readable.url) ? undefined : pathBelow(new URL('.', own.url), new URL(member.url));
    if (path !== undefined && !taken.includes(path) && !path.startsWith(`${directory}/`)) places.set(path, member);
  }
  return places;
}

/** The path of a file below a directory, undefined when it stands elsewhere. What a server says may not lead out of ours. */
function pathBelow({ href, pathname: base }: URL, url: URL): string | undefined {
  if (!url.href.startsWith(href) || url.pathname.endsWith('/') || /%(?:2f|5c|00)/i.test(url.pathname)) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

/** Our files may not take the place of the feed: of a header that stands where its records stood, these cannot be had back. */
async function refuseToOverwrite(found: readonly Found[], into: string, paths: Iterable<string>): Promise<void> {
  const identity = async (path: string) => stat(path).then(({ dev, ino }) => `${dev} ${ino}`, () => undefined);
  const sources = new Set(await Promise.all(found.flatMap(({ url }) => (url.startsWith('file:') ? [identity(fileURLToPath(url))] : []))));
  for (const path of paths) {
    const there = await identity(join(into, path));
    if (there !== undefined && sources.has(there)) throw new WrongUse(`${join(into, path)} is a feed to build from, and would be overwritten. Name another directory with -o.`);
  }
}

function headerOf({ read: { feed } }: Readable) {
  const { members: _, themes: __, areas: ___, needs: ____, questions: _____, schemes: ______, providers: _______, gone: ________, compiled: _________, ...header } = feed;
  return header;
}

/** With the directories that it is in. Node's own way to do that never ends where nothing can be made, such as in /proc. */
async function makeDirectory(path: string): Promise<void> {
  if (await exists(path)) return;
  await makeDirectory(dirname(path));
  await mkdir(path);
}

/** In one go, so that a server never gives half a file. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function prune(into: string, current: string, keep: number): Promise<void> {
  const names = (await readdir(into, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== current && /^[0-9a-f]{20}$/.test(entry.name)).map(({ name }) => name);
  const dated = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(into, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.time - a.time).slice(Math.max(0, keep - 1));
  for (const { name } of old) await rm(join(into, name), { recursive: true });
}

const exists = async (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

/** A name that a server finds as it stands: what would have to be escaped in an address is left out, and the type can be told. */
function fileName(url: string): string {
  const name = basename(new URL(url).pathname).replace(/(?:%[0-9a-f]{2}|[^\w.-])+/gi, '-') || 'feed';
  return name.includes('.') ? name : `${name}.json`;
}

/** Compiles a feed into static files: small ones that never change, a manifest that points to them, and the feed's own file. */
import { createHash } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { type Manifest, analysisVersion, compiledVersion, rosterVersion } from '@mkb-wegwijzer/core/compiled';
import { type BuiltFile, type MemorySegment, type Readable, compile, writeRoster, writeSegment } from '@mkb-wegwijzer/core/indexing';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { builtFeeds, install, openAside, prune, replace } from './builds.js';
import { count } from './count.js';
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
  /** Addresses of feeds in which something was wrong, with how much was left out and of how much its owner should know. */
  readonly problems: readonly { readonly url: string; readonly leftOut: number; readonly notices: number }[];
  /** The files to put on a server: paths below `into`. The last two go last, in this order. */
  readonly entry: string;
  readonly manifest: string;
  /** Members that stand where the new index cannot reach them, and so were left out of the full form. */
  readonly unreachable: readonly string[];
}

const deflate = promisify(deflateRaw);
const directory = 'compiled';
const manifestPath = `${directory}/manifest.json`;

/**
 * Builds the feed at a path or a web address. Rejects with a FeedError when it, or one of its members, cannot be read or loses all its
 * records; with {@link WrongUse} when the files would take the place of a feed that they are made of, or of another feed's build.
 */
export async function build(feed: string, options: BuildOptions): Promise<Built> {
  const { into, now, keep = 3, onProgress = () => undefined } = options;
  const { found, failed } = await readFeeds(feed);
  if (failed[0]) throw failed[0];
  refuseHeader(found[0]);
  found.forEach(refuseEmptied);
  const name = fileName(found[0].url);
  const full = name.replace(/(\.json)?$/, '.full.json');
  const members = membersBelow(found, [name, full]);
  await refuseToOverwrite(found, into, [name, full, ...members.keys()]);
  await refuseAnotherFeed(found[0], into, name);
  // Where it was built is nobody's business, and would make another build of the same feed.
  const readables = found.map(({ readable }, at) => (at === 0 ? { ...readable, url: name } : readable));
  const segment = index(readables, (share) => onProgress(share * 0.5, 'index'));

  const builds = join(into, directory);
  const own = await openAside(builds).catch((cause: NodeJS.ErrnoException) => {
    throw new WrongUse(`${into} cannot be written in (${cause.code}). Name another directory with -o.`, { cause });
  });
  try {
    const written = join(own, 'build');
    await mkdir(written);
    const hash = createHash('sha256');
    const sizes = new Map<string, number>();
    const expected = Math.max(1, Math.ceil(segment.size / 4) + 100);
    for (const file of filesOf(readables, segment)) {
      sizes.set(`${file.name}.bin`, await writePacked(written, file));
      hash.update(file.name).update('\0').update(file.bytes);
      if (sizes.size % 50 === 0) onProgress(0.5 + Math.min(0.5, (sizes.size / expected) * 0.5), 'write');
    }
    const content = hash.digest('hex').slice(0, 20);
    await install(written, join(builds, content), sizes, now);

    // The records stay to be had in one plain document: for other programs, and for widgets that ask for all of them.
    await replace(join(into, full), found[0].text, own);
    for (const [path, { text }] of members) await replace(join(into, path), text, own);
    const manifest: Manifest = { compiledVersion, build: content, size: segment.size, built: now.toISOString(), analysis: analysisVersion, roster: rosterVersion };
    await replace(join(into, manifestPath), JSON.stringify(manifest), own);
    await replace(join(into, name), JSON.stringify({ ...headerOf(found[0].readable), compiled: { manifest: manifestPath, full } }, null, 2), own);
    await prune(builds, content, keep, own);
    onProgress(1, 'write');
    return summary(found, segment, sizes, { entry: name, members });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function summary(found: readonly Found[], { size }: MemorySegment, sizes: ReadonlyMap<string, number>, { entry, members }: { readonly entry: string; readonly members: ReadonlyMap<string, Found> }): Built {
  const schemes = new Set(found.flatMap(({ readable: { read } }) => read.feed.schemes.map(({ id }) => id))).size;
  return {
    schemes,
    repeats: size - schemes,
    files: sizes.size,
    bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    problems: found.flatMap(({ url, readable: { read: { problems } } }) => {
      const leftOut = problems.filter(({ severity }) => severity === 'left-out').length;
      return problems.length > 0 ? [{ url, leftOut, notices: problems.length - leftOut }] : [];
    }),
    entry,
    manifest: manifestPath,
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

/**
 * Deflate gives each block a code of its own, and its memory is the size of a block: what suits text is too long for columns that stand side by
 * side. So in the files of columns the sizes are tried, which makes the first file 7% smaller; the long text of the roster gains nothing.
 */
async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const sizes = bytes.byteLength > 16_000 && bytes.byteLength < 1_000_000 ? [2, 3, 4, 5, 6, 8] : [8];
  const tried = await Promise.all(sizes.map((memLevel) => deflate(bytes, { level: 9, memLevel })));
  return tried.reduce((best, each) => (each.byteLength < best.byteLength ? each : best));
}

async function writePacked(into: string, { name, bytes }: BuiltFile): Promise<number> {
  const packed = await pack(bytes);
  await writeFile(join(into, `${name}.bin`), packed);
  return packed.byteLength;
}

/** A header has no records; what is built of it would be an empty feed that looks like a good one. */
function refuseHeader({ url, readable: { read: { feed: { compiled, schemes, providers, members } } } }: Found): void {
  if (!compiled || schemes.length > 0 || providers.length > 0 || members.length > 0) return;
  throw new FeedError('not-a-feed', url, `${url} only points to its compiled form, so there is nothing to build. Build ${compiled.full === undefined ? 'the feed that it was made of' : new URL(compiled.full, url).href} instead.`);
}

/** A list of which every record is wrong is an export that went wrong. What is in force is better than nothing at all. */
function refuseEmptied({ url, readable: { role, read: { feed, problems } } }: Found): void {
  for (const list of ['schemes', 'providers'] as const) {
    const lost = problems.filter(({ severity, path }) => severity === 'left-out' && new RegExp(`^${list}\\b`).test(path));
    const [first] = lost;
    if (first === undefined || feed[list].length > 0) continue;
    const who = role === 'member' ? `the member ${url}` : url;
    throw new FeedError('not-a-feed', url, `Nothing was built, since none of ${count(lost.length, `record`)} in "${list}" of ${who} can be read. ${first.path}: ${first.message}. ${first.remedy} "wegwijzer validate" names them all.`);
  }
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

/** The manifest has one place, so of two feeds in one directory the first would silently become the second. */
async function refuseAnotherFeed({ readable: { read: { feed } } }: Found, into: string, name: string): Promise<void> {
  for (const { file, id } of await builtFeeds(into, manifestPath)) {
    if (file === name && id === feed.id) continue;
    const what = file === name ? `another feed, ${String(id)}` : file;
    throw new WrongUse(`${into} holds the build of ${what}. Give each feed a directory of its own with -o; or, if this one takes its place, remove ${join(into, file)} first.`);
  }
}

function headerOf({ read: { feed } }: Readable) {
  const { members: _, themes: __, areas: ___, needs: ____, questions: _____, schemes: ______, providers: _______, gone: ________, compiled: _________, ...header } = feed;
  return header;
}

/** A name that a server finds as it stands: what would have to be escaped in an address is left out, and the type can be told. */
function fileName(url: string): string {
  const name = basename(new URL(url).pathname).replace(/(?:%[0-9a-f]{2}|[^\w.-])+/gi, '-') || 'feed';
  return name.includes('.') ? name : `${name}.json`;
}

/** Compiles a feed into static files: small ones that never change, a manifest that points to them, and the feed's own file. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { type Manifest, compiledVersion } from '@mkb-wegwijzer/core/compiled';
import { type BuiltFile, type Readable, compile, writeSegment } from '@mkb-wegwijzer/core/indexing';
import { type Found, readFeeds } from './feeds.js';

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

/** Builds the feed at a path or a web address. Rejects with a FeedError when it, or one of its members, cannot be read. */
export async function build(feed: string, options: BuildOptions): Promise<Built> {
  const { into, now, keep = 3, onProgress = () => undefined } = options;
  const found = await readFeeds(feed);
  const readables = found.map(({ readable }) => readable);
  const segment = index(readables, (share) => onProgress(share * 0.5, 'index'));
  const name = fileName(found[0].url);

  const partial = join(into, directory, '.partial');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const hash = createHash('sha256');
  let files = 0;
  let bytes = 0;
  const expected = Math.max(1, Math.ceil(segment.size / 4) + 100);
  for (const file of writeSegment(segment)) {
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

  const { full, unreachable } = await writeFull(found, into, name);
  const manifest: Manifest = { compiledVersion, build: content, size: segment.size, built: now.toISOString() };
  await replace(join(into, directory, 'manifest.json'), JSON.stringify(manifest));
  await replace(join(into, name), JSON.stringify({ ...headerOf(found[0].readable), compiled: { manifest: `${directory}/manifest.json`, full } }, null, 2));
  await prune(join(into, directory), content, keep);
  onProgress(1, 'write');
  return {
    schemes: segment.size,
    files,
    bytes,
    problems: readables.flatMap(({ url, read: { problems } }) => (problems.length > 0 ? [{ url, count: problems.length }] : [])),
    entry: name,
    manifest: `${directory}/manifest.json`,
    unreachable,
  };
}

function index(feeds: readonly Readable[], onProgress: (share: number) => void) {
  const steps = compile(feeds);
  const expected = feeds.reduce((sum, { read }) => sum + read.feed.schemes.length, 0) / 16 + 1;
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (done % 32 === 0) onProgress(Math.min(1, done / expected));
  }
}

async function writePacked(into: string, { name, bytes }: BuiltFile): Promise<number> {
  const packed = await deflate(bytes, { level: 9 });
  await writeFile(join(into, `${name}.bin`), packed);
  return packed.byteLength;
}

/** The records stay to be had in one plain document: for other programs, and for widgets that ask for all of them. */
async function writeFull(found: readonly [Found, ...Found[]], into: string, name: string): Promise<{ readonly full: string; readonly unreachable: readonly string[] }> {
  const [own, ...members] = found;
  const full = name.replace(/(\.json)?$/, '.full.json');
  await replace(join(into, full), own.text);
  const unreachable: string[] = [];
  for (const { url, text } of members) {
    if (!url.startsWith('file:') || !own.url.startsWith('file:')) continue;
    const path = relative(dirname(fileURLToPath(own.url)), fileURLToPath(url));
    if (path.startsWith(`..${sep}`)) unreachable.push(path);
    else if (join(into, path) !== fileURLToPath(url)) {
      await mkdir(dirname(join(into, path)), { recursive: true });
      await replace(join(into, path), text);
    }
  }
  return { full, unreachable };
}

function headerOf({ read: { feed } }: Readable) {
  const { members: _, themes: __, areas: ___, needs: ____, questions: _____, schemes: ______, providers: _______, gone: ________, compiled: _________, ...header } = feed;
  return header;
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

const fileName = (url: string): string => basename(new URL(url).pathname) || 'feed.json';

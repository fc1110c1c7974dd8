/** The folder in which the builds of a feed stand beside each other. Two may be at work in it at the same time, and one may have been killed in it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is being written stands in folders of this name and more, which no server gives: see docs/scale.md. */
const aside = '.partial';
/** No build takes this long: what is older, in milliseconds, was left behind by one that was killed. */
const abandoned = 60 * 60 * 1000;

const name = /^[0-9a-f]{20}$/;

/** Makes a folder for one run alone, on the disk of the builds, so that what is written in it is put in place in one go. */
export async function openAside(builds: string): Promise<string> {
  await makeDirectory(builds);
  for (const entry of await readdir(builds)) {
    if (!entry.startsWith(aside)) continue;
    const age = await stat(join(builds, entry)).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    if (age > abandoned) await rm(join(builds, entry), { recursive: true, force: true });
  }
  const own = join(builds, `${aside}-${process.pid}-${randomBytes(6).toString('hex')}`);
  await mkdir(own);
  return own;
}

/** With the directories that it is in. Node's own way to do that never ends where nothing can be made, such as in /proc. */
async function makeDirectory(path: string): Promise<void> {
  if (await exists(path)) return;
  await makeDirectory(dirname(path));
  await mkdir(path).catch(async (cause: unknown) => {
    // Another build made it meanwhile.
    if (!(await exists(path))) throw cause;
  });
}

/**
 * Puts a build in its place. The same content has the same name, so what stands there already is this build: if all of it is there. What is
 * not, or is of another size, was half written or half removed, and is put right file by file, so that no page ever asks in vain.
 */
export async function install(written: string, final: string, sizes: ReadonlyMap<string, number>, now: Date): Promise<void> {
  const isPlaced = !(await exists(final)) && (await rename(written, final).then(() => true, async (cause: unknown) => {
    if (await exists(final)) return false;
    throw cause;
  }));
  // Young again, or another that is at work would take it for an old one.
  await utimes(final, now, now);
  if (isPlaced) return;
  for (const [file, size] of sizes) {
    const found = await stat(join(final, file)).then((stats) => stats.size, () => undefined);
    if (found !== size) await rename(join(written, file), join(final, file));
  }
}

/** In one go, so that a server never gives half a file. */
export async function replace(path: string, text: string, own: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const written = join(own, randomBytes(6).toString('hex'));
  await writeFile(written, text);
  await rename(written, path);
}

/** Takes away all but the latest builds, whatever is in force among them. What is half removed never stands under the name of a build. */
export async function prune(builds: string, current: string, keep: number, own: string): Promise<void> {
  // Another that was at work may have put its own in force.
  const inForce = await readFile(join(builds, 'manifest.json'), 'utf8').then((text) => (JSON.parse(text) as { readonly build?: unknown }).build, () => undefined);
  const names = (await readdir(builds, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== current && entry.name !== inForce && name.test(entry.name)).map((entry) => entry.name);
  const dated = await Promise.all(names.map(async (each) => ({ each, time: await stat(join(builds, each)).then(({ mtimeMs }) => mtimeMs, () => 0) })));
  const old = dated.sort((a, b) => b.time - a.time).slice(Math.max(0, keep - 1));
  // Another may be taking away the same ones.
  for (const { each } of old) await rename(join(builds, each), join(own, each)).catch(() => undefined);
}

/** Which feed's build stands in a folder, with the name of its file. There is one at the most: its manifest has one place. */
export async function builtFeeds(into: string, manifest: string): Promise<readonly { readonly file: string; readonly id: unknown }[]> {
  const entries = await readdir(into, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map(async ({ name: file }) => {
    const path = join(into, file);
    // A header is small; what is not is somebody's records.
    if ((await stat(path)).size > 1_000_000) return [];
    const header = await readFile(path, 'utf8').then((text) => JSON.parse(text) as { readonly id?: unknown; readonly compiled?: { readonly manifest?: unknown } } | null).catch(() => null);
    return header?.compiled?.manifest === manifest ? [{ file, id: header.id }] : [];
  }));
  return found.flat();
}

export const exists = async (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

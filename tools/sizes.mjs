// Weighs what a visitor's browser fetches, against the budgets in size-budgets.json.
// A budget counts the gzipped bytes of its entries and everything that they import statically; `lazy` adds each part that is
// fetched later and holds the named chunk, with what that part imports; `without` leaves out the parts that hold one of those.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { importsIn } from './imports.mjs';

/** The modules that a module of `dir` imports: at once, and later. */
function importsOf(dir, file) {
  const { now, later } = importsIn(readFileSync(join(dir, file), 'utf8'));
  const inDir = (sources) => sources.filter((source) => source.startsWith('.')).map((source) => normalize(join(dirname(file), source)));
  return { now: inDir(now), later: inDir(later) };
}

function graph(dir) {
  const known = new Map();
  const imports = (file) => known.get(file) ?? known.set(file, importsOf(dir, file)).get(file);
  const closure = (files, seen = new Set()) => {
    for (const file of files) {
      if (seen.has(file)) continue;
      seen.add(file);
      closure(imports(file).now, seen);
    }
    return seen;
  };
  /** The parts that are fetched later from `files`, and from those parts, that hold the chunk `name`. */
  const lazyWith = (files, name, without, seen = new Set()) => {
    const found = [];
    for (const part of [...files].flatMap((file) => imports(file).later)) {
      if (seen.has(part)) continue;
      seen.add(part);
      const whole = closure([part]);
      const holds = (chunk) => [...whole].some((file) => basename(file).startsWith(`${chunk}-`));
      if (without.some(holds)) continue;
      if (holds(name)) found.push(...whole);
      else found.push(...lazyWith(whole, name, without, seen));
    }
    return found;
  };
  return { closure, lazyWith };
}

/** What each budget comes to: `{ name, bytes, budget, files }`. */
export function weigh(dir, budgets) {
  const { closure, lazyWith } = graph(dir);
  return budgets.map(({ name, entries, lazy = [], without = [], gzip: budget }) => {
    const files = closure(entries);
    for (const chunk of lazy) {
      // Only the page's own widget is followed: the loader reaches every other one as well.
      const later = lazyWith(closure(entries.slice(-1)), chunk, without);
      if (!later.length) throw new Error(`${name}: no part that is fetched later holds a chunk "${chunk}"`);
      for (const file of later) files.add(file);
    }
    const weights = [...files].map((file) => [file, gzipSync(readFileSync(join(dir, file)), { level: 9 }).length]);
    return { name, budget, bytes: weights.reduce((sum, [, bytes]) => sum + bytes, 0), files: Object.fromEntries(weights) };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { dir, budgets } = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8'));
  let passed = 0;
  let failed = 0;
  for (const { name, budget, bytes, files } of weigh(join(root, dir), budgets)) {
    const fits = bytes <= budget;
    if (fits) passed++;
    else failed++;
    console.log(`${fits ? '✓' : '✗'} ${name}: ${bytes} of ${budget} B gzip`);
    for (const [file, each] of Object.entries(files)) console.log(`    ${String(each).padStart(6)}  ${file}`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

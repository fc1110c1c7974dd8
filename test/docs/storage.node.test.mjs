// The page for webmasters names everything that is written on a visitor's device: a privacy statement is made from it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const sources = ['client', 'core', 'embed', 'widgets'].flatMap((name) => readdirSync(new URL(`packages/${name}/src/`, root), { recursive: true }).filter((file) => file.endsWith('.ts')).map((file) => `packages/${name}/src/${file}`));

/** What a constant of a file holds, also one that it imports. */
function valueOf(name, path) {
  const text = read(path);
  const here = new RegExp(`const ${name} = '([^']+)'`).exec(text)?.[1];
  const from = here ?? [...text.matchAll(/import \{([^}]*)\} from '(\.[^']+)\.js'/g)].find(([, names]) => names.split(',').some((each) => each.trim() === name))?.[2];
  return here ?? (from && valueOf(name, new URL(`${from}.ts`, new URL(path, root)).href.slice(root.href.length)));
}

/** Every name under which something is kept, with the file that keeps it. */
const kept = sources.flatMap((path) => {
  const uses = [...read(path).matchAll(/(?:(?:local|session)Storage\.setItem|caches\??\.open)\(\s*([^,)]+)/g)];
  return uses.map(([use, name]) => ({ use: `${path}: ${use}`, name: valueOf(name.trim(), path) }));
});
const rows = read('docs/embedding.md').split('\n').filter((line) => /^\| (`localStorage`|Cache API)/.test(line));

test('docs/embedding.md names each place on the device where something is kept, and no other', () => {
  assert.ok(kept.length >= 5, 'the search through the sources finds something');
  for (const { use, name } of kept) assert.ok(name, `${use}: give the key as a constant`);
  const names = [...new Set(kept.map(({ name }) => name))].sort();
  assert.deepEqual(rows.map((row) => /^\|[^|]*\| `([^`]+)`/.exec(row)?.[1]).sort(), names);
});

test('nothing is kept in any other way', () => {
  const others = /document\.cookie|cookieStore|indexedDB|sessionStorage|navigator\.storage|localStorage\[|localStorage\.(?!getItem|setItem|removeItem)|serviceWorker\.register|sendBeacon/;
  assert.deepEqual(sources.filter((path) => others.test(read(path).replaceAll(/^\s*(?:\*|\/\/).*$/gm, ''))), []);
});

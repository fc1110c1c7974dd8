import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { weigh } from '../../tools/sizes.mjs';

it('a budget counts what is imported at once, and later only the part that it names', async (test) => {
  const dir = await mkdtemp(join(tmpdir(), 'sizes-'));
  test.after(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'chunks'));
  const files = {
    'loader.js': "import('./map.js');import('./other.js');",
    'other.js': "import './chunks/shared-1.js';",
    'map.js': "import{a}from'./chunks/shared-1.js';const later=()=>[import('./chunks/adapter-1.js'),import('./chunks/en-1.js')];export{a,later};",
    'chunks/shared-1.js': 'export const a = "import \'./not-an-import.js\'";',
    'chunks/adapter-1.js': "export*from'./leaflet-1.js';import'./shared-1.js';",
    'chunks/leaflet-1.js': 'export const map = 1;',
    'chunks/en-1.js': 'export default {};',
  };
  for (const [file, code] of Object.entries(files)) await writeFile(join(dir, file), code);
  const [before, inView] = weigh(dir, [
    { name: 'before', entries: ['loader.js', 'map.js'], gzip: 1 },
    { name: 'in view', entries: ['loader.js', 'map.js'], lazy: ['leaflet'], gzip: 1 },
  ]);
  assert.deepEqual(Object.keys(before.files), ['loader.js', 'map.js', 'chunks/shared-1.js']);
  assert.deepEqual(Object.keys(inView.files), ['loader.js', 'map.js', 'chunks/shared-1.js', 'chunks/adapter-1.js', 'chunks/leaflet-1.js']);
  assert.equal(before.bytes, Object.values(before.files).reduce((sum, bytes) => sum + bytes));
  assert.throws(() => weigh(dir, [{ name: 'x', entries: ['map.js'], lazy: ['nothing'] }]), /no part that is fetched later holds a chunk "nothing"/);
});

// The packages as npm would publish them. Needs `npm run build`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { importsIn } from '../../tools/imports.mjs';

const run = promisify(execFile);
const names = ['core', 'client', 'widgets', 'embed', 'publisher'];
const about = (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
const modules = (folder) => readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js')).map((file) => join(folder, file));

describe('the packages', () => {
  for (const name of names) {
    it(`${name} has what its exports name`, async () => {
      const { messages } = await publint({ pkgDir: `packages/${name}`, strict: true });
      // The sources are for work in this repository; they are not published.
      const faults = messages.filter(({ type, path }) => type !== 'suggestion' && !path.includes('wegwijzer-source'));
      assert.deepEqual(faults.map((message) => formatMessage(message, about(name))), []);
    });
    it(`${name} imports only what it depends on`, () => {
      const { dependencies = {} } = about(name);
      for (const file of modules(`packages/${name}/dist`)) {
        const { now, later } = importsIn(readFileSync(file, 'utf8'));
        for (const source of [...now, ...later].filter((each) => !/^(\.|node:)/.test(each))) {
          const of = source.split('/').slice(0, source.startsWith('@') ? 2 : 1).join('/');
          assert.ok(of in dependencies, `${file} imports ${source}`);
        }
      }
    });
  }

  it('each carries its licence', async () => {
    const { stdout } = await run('npm', ['pack', '--workspaces', '--dry-run', '--json']);
    const packed = JSON.parse(stdout);
    assert.equal(packed.length, names.length);
    for (const { name, files } of packed) assert.ok(files.some(({ path }) => path === 'LICENSE'), name);
  });

  it('widgets carries the patched Leaflet', () => {
    const file = 'packages/widgets/dist/vendor/leaflet/src/core/Browser.js';
    assert.ok(existsSync(file));
    const probes = readFileSync(file, 'utf8').match(/innerHTML = '<(svg|v:shape).*/g);
    assert.equal(probes, null);
  });

  // The schema library keeps its own two, so that its copies on one page agree on their settings.
  it('nothing is registered or done by importing core, client or publisher in Node', async () => {
    const script = "const before = Object.keys(globalThis); for (const name of ['core', 'core/feed', 'core/search', 'client', 'publisher']) await import(`@mkb-wegwijzer/${name}`); const more = Object.keys(globalThis).filter((key) => !before.includes(key) && !key.startsWith('__zod_')); if (more.length) throw new Error(more)";
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script]);
    assert.equal(stdout + stderr, '');
  });

  it('the command line stands where npm links it, and finds nothing wrong in the feeds of the demo', async () => {
    const { stdout } = await run('node_modules/.bin/wegwijzer', ['validate', 'demo/feeds']);
    assert.match(stdout, /no problems/);
    await assert.rejects(run('node_modules/.bin/wegwijzer', ['serve']), { code: 2 });
  });

  it('every file for a CDN has its hash', async () => {
    const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
    const files = readdirSync('dist/cdn', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice('dist/cdn/'.length));
    assert.deepEqual(Object.keys(hashes).sort(), files.filter((file) => !file.endsWith('.map') && file !== 'integrity.json').sort());
    const { createHash } = await import('node:crypto');
    for (const [file, hash] of Object.entries(hashes)) assert.equal(hash, `sha384-${createHash('sha384').update(readFileSync(`dist/cdn/${file}`)).digest('base64')}`, file);
  });

  it('the schema of the feed is one that an editor can use', () => {
    const schema = JSON.parse(readFileSync('dist/feed.v1.schema.json', 'utf8'));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(schema.required, ['feedVersion', 'id', 'title']);
    assert.equal(schema.properties.schemes.items.type, 'object');
  });
});

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { leafletModule, leafletPlugin, leafletServerPlugin, patchLeaflet } from '../../tools/patch-leaflet.mjs';

const file = createRequire(import.meta.url).resolve(leafletModule);
const source = await readFile(file, 'utf8');
const folder = file.slice(0, -leafletModule.length + 'leaflet/src'.length);

/** Where `innerHTML` is set while a module loads: outside every function, or in one that is called on the spot. */
function setAtLoad(code) {
  const found = [];
  const visit = (node, atLoad) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach((each) => visit(each, atLoad));
    if (node.type === 'AssignmentExpression' && node.left.property?.name === 'innerHTML' && atLoad) found.push(code.slice(node.start, node.end));
    if (node.type === 'CallExpression') {
      visit(node.callee.type === 'FunctionExpression' ? node.callee.body : node.callee, atLoad);
      return visit(node.arguments, atLoad);
    }
    const inner = atLoad && !/Function/.test(node.type);
    Object.values(node).forEach((child) => visit(child, inner));
  };
  visit(parseAst(code).body, true);
  return found;
}

describe('the patch for Leaflet', () => {
  it('is still needed', () => {
    assert.deepEqual(setAtLoad(source), ["div.innerHTML = '<svg/>'", `div.innerHTML = '<v:shape adj="1"/>'`]);
  });
  it('leaves no innerHTML that is set while the module loads', () => {
    assert.deepEqual(setAtLoad(patchLeaflet(source)), []);
  });
  it('is for the only module that sets any', async () => {
    const modules = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js') && !name.endsWith('core/Browser.js'));
    assert.ok(modules.length > 50);
    for (const name of modules) assert.deepEqual(setAtLoad(await readFile(join(folder, name), 'utf8')), [], name);
  });
  it('changes nothing else', () => {
    const lines = (text) => text.split('\n').length;
    const patched = patchLeaflet(source);
    assert.ok(patched.includes('var inlineSvg = true;') && patched.includes('var vml = false;'));
    assert.ok(lines(source) - lines(patched) < 25);
    assert.match(patched, /export default \{/);
  });
  it('fails when Leaflet no longer holds the line', () => {
    assert.throws(() => patchLeaflet(source.replace("div.innerHTML = '<svg/>'", 'div.append(svg)')), /no longer holds the probe/);
    assert.throws(() => patchLeaflet(''), /no longer holds the probe/);
  });
  it('is applied by each plugin, which refuses a bundle of all of Leaflet', () => {
    assert.equal(leafletPlugin().transform(source, `/x/node_modules/${leafletModule}?v=1`).code, patchLeaflet(source));
    assert.equal(leafletServerPlugin().transform({ path: `/node_modules/${leafletModule}`, body: source }).body, patchLeaflet(source));
    assert.equal(leafletPlugin().transform('export {}', '/x/packages/widgets/src/provider-map/leaflet-adapter.ts'), null);
    assert.equal(leafletPlugin().transform('export {}', '/x/node_modules/leaflet/src/map/Map.js'), null);
    for (const other of ['leaflet.js', 'leaflet-src.js', 'leaflet-src.esm.js']) {
      assert.throws(() => leafletPlugin().transform(source, `/x/node_modules/leaflet/dist/${other}`), /is not patched/);
      assert.throws(() => leafletServerPlugin().transform({ path: `/node_modules/leaflet/dist/${other}`, body: source }), /is not patched/);
    }
  });
});

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { leafletPlugin, leafletServerPlugin, patchLeaflet, patchedFiles } from '../../tools/patch-leaflet.mjs';

const browser = 'leaflet/src/core/Browser.js';
const map = 'leaflet/src/map/Map.js';
const file = createRequire(import.meta.url).resolve(browser);
const source = await readFile(file, 'utf8');
const mapSource = await readFile(file.replace('core/Browser.js', 'map/Map.js'), 'utf8');
const folder = file.slice(0, -browser.length + 'leaflet/src'.length);

/** The methods of the map: the keys of the object that is its class. */
function methodsOf(code) {
  const found = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === 'CallExpression' && node.callee.property?.name === 'extend' && node.callee.object.name === 'Evented') found.push(...node.arguments[0].properties.map(({ key }) => key.name));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code).body);
  return found;
}

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
    assert.deepEqual(setAtLoad(patchLeaflet(browser, source)), []);
  });
  it('is for the only module that sets any', async () => {
    const modules = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js') && !name.endsWith('core/Browser.js'));
    assert.ok(modules.length > 50);
    for (const name of modules) assert.deepEqual(setAtLoad(await readFile(join(folder, name), 'utf8')), [], name);
  });
  it('changes nothing else', () => {
    const lines = (text) => text.split('\n').length;
    const patched = patchLeaflet(browser, source);
    assert.ok(patched.includes('var inlineSvg = true;') && patched.includes('var vml = false;'));
    assert.ok(lines(source) - lines(patched) < 25);
    assert.match(patched, /export default \{/);
  });
  it('takes out of the map nine methods that nothing calls, and the layers that it may begin with', () => {
    const patched = patchLeaflet(map, mapSource);
    const left = methodsOf(patched);
    const gone = methodsOf(mapSource).filter((name) => !left.includes(name));
    assert.deepEqual(gone, ['fitWorld', 'flyTo', 'flyToBounds', 'setMinZoom', 'setMaxZoom', 'locate', 'stopLocate', '_handleGeolocationError', '_handleGeolocationResponse']);
    assert.ok(left.length > 90);
    assert.doesNotMatch(patched, /_addLayers/);
    // Where the map still names one, it is in a condition that does not come: no watch of a location is ever begun.
    const calls = gone.filter((name) => new RegExp(`this\\.${name}\\(`).test(patched));
    assert.deepEqual(calls, ['stopLocate']);
    assert.match(patched, /if \(this\._locationWatchId !== undefined\) \{\s*this\.stopLocate\(\);/);
    assert.doesNotMatch(patched, /_locationWatchId =\s/);
  });
  it('takes out none that our own code calls', async () => {
    const ours = new URL('../../packages/widgets/src/provider-map/', import.meta.url);
    const gone = methodsOf(mapSource).filter((name) => !methodsOf(patchLeaflet(map, mapSource)).includes(name));
    for (const name of (await readdir(ours)).filter((each) => each.endsWith('.ts'))) {
      assert.doesNotMatch(await readFile(new URL(name, ours), 'utf8'), new RegExp(`map\\.(${gone.join('|')})\\b`), name);
    }
  });
  it('fails when Leaflet no longer holds what is patched', () => {
    assert.throws(() => patchLeaflet(browser, source.replace("div.innerHTML = '<svg/>'", 'div.append(svg)')), /no longer holds/);
    assert.throws(() => patchLeaflet(map, mapSource.replace('flyTo: function', 'flyTo: async function')), /no longer holds/);
    for (const each of patchedFiles) assert.throws(() => patchLeaflet(each, ''), /no longer holds/);
  });
  it('is applied by each plugin, which refuses a bundle of all of Leaflet', () => {
    for (const [name, text] of [[browser, source], [map, mapSource]]) {
      assert.equal(leafletPlugin().transform(text, `/x/node_modules/${name}?v=1`).code, patchLeaflet(name, text));
      assert.equal(leafletServerPlugin().transform({ path: `/node_modules/${name}`, body: text }).body, patchLeaflet(name, text));
    }
    assert.equal(leafletPlugin().transform('export {}', '/x/packages/widgets/src/provider-map/leaflet-adapter.ts'), null);
    assert.equal(leafletPlugin().transform('export {}', '/x/node_modules/leaflet/src/dom/DomUtil.js'), null);
    for (const other of ['leaflet.js', 'leaflet-src.js', 'leaflet-src.esm.js']) {
      assert.throws(() => leafletPlugin().transform(source, `/x/node_modules/leaflet/dist/${other}`), /is not patched/);
      assert.throws(() => leafletServerPlugin().transform({ path: `/node_modules/leaflet/dist/${other}`, body: source }), /is not patched/);
    }
  });
});

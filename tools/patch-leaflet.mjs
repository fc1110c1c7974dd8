// Leaflet 1.9.4, as far as the map uses it. One function, used by Rollup, Vite and the dev server alike.
//
// It probes for inline SVG by setting innerHTML while it loads, which throws on a page that requires Trusted Types (Leaflet#8423).
// Every browser that runs these widgets has inline SVG and none has VML, so both probes become constants.
//
// Its map is one object that no bundler can shake. What nothing here calls is taken out of it: flights, finding the visitor,
// other bounds of the zoom, and the layers that a map may begin with, which alone would bring all of what layers are.

/** A method as Leaflet writes it, to the brace that closes it. */
const method = (name) => ({ found: new RegExp(`^\\t${name}: function \\([^)]*\\) \\{[\\s\\S]*?^\\t\\},\\s*?\\n`, 'm'), text: '' });

/** By file: what is looked for, and what takes its place. */
const patches = {
  'leaflet/src/core/Browser.js': [
    { found: /var inlineSvg = !!svg && \(function \(\) \{\s*var div = document\.createElement\('div'\);\s*div\.innerHTML = '<svg\/>';[^}]*\}\)\(\);/, text: 'var inlineSvg = true;' },
    { found: /var vml = !svg && \(function \(\) \{\s*try \{\s*var div = document\.createElement\('div'\);\s*div\.innerHTML = '<v:shape adj="1"\/>';[\s\S]*?\}\(\)\);/, text: 'var vml = false;' },
  ],
  'leaflet/src/map/Map.js': [
    { found: /^\t\tthis\._addLayers\(this\.options\.layers\);\s*?\n/m, text: '' },
    ...['flyTo', 'flyToBounds', 'fitWorld', 'setMinZoom', 'setMaxZoom', 'locate', 'stopLocate', '_handleGeolocationError', '_handleGeolocationResponse'].map(method),
  ],
};

/** The files that are patched. */
export const patchedFiles = Object.keys(patches);

/** The source of one of Leaflet's files with its patches. Throws when one has nothing to take out: then look whether it is still needed. */
export function patchLeaflet(file, source) {
  return (patches[file] ?? []).reduce((code, { found, text }) => {
    if (!found.test(code)) throw new Error(`tools/patch-leaflet.mjs: ${file} no longer holds ${found}`);
    return code.replace(found, text);
  }, source);
}

/** The patched text of a module, when it is Leaflet's. A bundle of all of Leaflet would slip past the patch, so it is refused. */
function patched(id, code) {
  const file = /node_modules\/(leaflet\/.*\.js)/.exec(id.replaceAll('\\', '/'))?.[1];
  if (file === undefined) return undefined;
  if (!file.startsWith('leaflet/src/')) throw new Error(`tools/patch-leaflet.mjs: ${file} is not patched; import from leaflet/src, part by part`);
  return patchedFiles.includes(file) ? patchLeaflet(file, code) : undefined;
}

/** For Rollup and Vite. */
export const leafletPlugin = () => ({
  name: 'patch-leaflet',
  transform(code, id) {
    const text = patched(id, code);
    return text === undefined ? null : { code: text, map: { mappings: '' } };
  },
});

/** For the dev server and the test runner. */
export const leafletServerPlugin = () => ({
  name: 'patch-leaflet',
  transform(context) {
    const body = patched(context.path, context.body);
    return body === undefined ? undefined : { body };
  },
});

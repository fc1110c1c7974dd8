// Leaflet 1.9.4 probes for inline SVG by setting innerHTML while it loads, which throws on a page that requires Trusted Types
// (Leaflet#8423). Every browser that runs these widgets has inline SVG and none has VML, so both probes become constants.
// One function, used by Rollup, Vite and the dev server alike.

/** The file that the patch is for. */
export const leafletModule = 'leaflet/src/core/Browser.js';

const probes = [
  [/var inlineSvg = !!svg && \(function \(\) \{\s*var div = document\.createElement\('div'\);\s*div\.innerHTML = '<svg\/>';[^}]*\}\)\(\);/, 'var inlineSvg = true;'],
  [/var vml = !svg && \(function \(\) \{\s*try \{\s*var div = document\.createElement\('div'\);\s*div\.innerHTML = '<v:shape adj="1"\/>';[\s\S]*?\}\(\)\);/, 'var vml = false;'],
];

/** Leaflet's source without its probes. Throws when a probe is no longer found: then look whether the patch is still needed. */
export function patchLeaflet(source) {
  return probes.reduce((text, [probe, constant]) => {
    if (!probe.test(text)) throw new Error(`tools/patch-leaflet.mjs: Leaflet no longer holds the probe that becomes "${constant}"`);
    return text.replace(probe, constant);
  }, source);
}

/** The patched text of a module, when it is Leaflet's. A bundle of all of Leaflet would slip past the patch, so it is refused. */
function patched(id, code) {
  const file = /node_modules\/(leaflet\/.*\.js)/.exec(id.replaceAll('\\', '/'))?.[1];
  if (file === undefined) return undefined;
  if (!file.startsWith('leaflet/src/')) throw new Error(`tools/patch-leaflet.mjs: ${file} is not patched; import from leaflet/src, part by part`);
  return file === leafletModule ? patchLeaflet(code) : undefined;
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

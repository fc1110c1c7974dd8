// What leaves this repository: bundles for a CDN, a page with every state, and the packages for npm.
//   rollup -c                      all of it
//   rollup -c --configOnly cdn     only that part: cdn, states or npm
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultMinifyOptions } from '@literals/html-css-minifier';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { leafletPlugin } from './tools/patch-leaflet.mjs';

const { version } = JSON.parse(readFileSync('packages/embed/package.json', 'utf8'));
const widgets = ['scheme-finder', 'referral-wizard', 'provider-map'];

const resolve = (...conditions) => nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['wegwijzer-source', ...conditions] });
const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true });

/** Minifies html``, svg`` and css`` while they are still templates. Without keepClosingSlash it breaks svg`<path/><circle/>`. */
const templates = () => literalsHtmlCssMinifier({ include: ['packages/**/*.ts', 'stories/**/*.ts'], failOnError: true, options: { minifyOptions: { ...defaultMinifyOptions, keepClosingSlash: true, conservativeCollapse: true } } });
const minify = () => terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: /^! Wegwijzer/ } });

/** Removes what an earlier build left, after the new files stand: a page that is open meanwhile keeps working. */
const removeOld = () => ({
  name: 'remove-old',
  writeBundle({ dir }, bundle) {
    for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
      const name = join(entry.parentPath ?? entry.path, entry.name);
      const inDir = name.slice(dir.length + 1).replaceAll('\\', '/');
      if (entry.isFile() && !bundle[inDir]) rmSync(name);
    }
  },
});

/** The hash of every file, for `<script integrity>` and import maps. */
const integrity = () => ({
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith('.map'));
      const hashes = files.map(({ fileName, code, source }) => [fileName, `sha384-${createHash('sha384').update(code ?? source).digest('base64')}`]);
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(Object.fromEntries(hashes.sort()), null, 2)}\n` });
    },
  },
});

/** The licences of what is bundled, in one file instead of in every chunk. */
const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const roots = new Set();
    for (const { modules = {} } of Object.values(bundle)) {
      for (const id of Object.keys(modules)) {
        const root = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
        if (root) roots.add(root);
      }
    }
    const texts = [...roots].sort().map((root) => {
      const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const file = readdirSync(root).find((name) => /^licen[cs]e/i.test(name));
      return `${about.name} ${about.version} (${about.license})\n\n${file ? readFileSync(join(root, file), 'utf8').trim() : ''}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});

/** The page of the states, with the themes that its stories show. */
const statesPage = () => ({
  name: 'states-page',
  generateBundle() {
    for (const fileName of ['themes.css', 'tile.svg']) this.emitFile({ type: 'asset', fileName, source: readFileSync(`stories/${fileName}`) });
    this.emitFile({
      type: 'asset',
      fileName: 'index.html',
      source: `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Wegwijzer: every state</title>
    <link rel="stylesheet" href="/states/themes.css">
    <script type="module" src="/states/states.js"></script>
  </head>
  <body>
    <main></main>
  </body>
</html>
`,
    });
  },
});

const onwarn = (warning, warn) => {
  const where = warning.id ?? warning.ids?.[0] ?? warning.message;
  if (/INVALID_ANNOTATION|CIRCULAR_DEPENDENCY/.test(warning.code) && /node_modules/.test(where)) return;
  warn(warning);
};

/**
 * What goes in one file. A small file costs a request and compresses badly, so what every widget needs is one (`base`, with Lit), and so
 * is what reads the files of a build, shows records on cards and keeps columns of them (`build`), what judges conditions (`criteria`), what reads words (`text`), what turns those into results (`find`), and what the acts of
 * the finder share (`acts`). The rest falls out as the imports say.
 */
const ours = {
  base: /^(widgets\/src\/(base\/|controllers\/(catalogue|announcer|idle|lazy|places|locale|profile-place|url)\.|parts\/(heading|text|feed-states)\.|locales\/common\.nl\.)|client\/src\/(address|environment|pace|waiting|body|download|copies|registry|feed|several)\.|core\/src\/(feed\/(again|text|vocabulary|errors|document|limits)\.|geo\/(provinces|region-codes|regions)\.|data\/(tables\/)?(municipality-codes|successors)\.|search\/terms\.))/,
  fields: /^(widgets\/src\/(parts\/choice-shell|locales\/roles)|core\/src\/geo\/distance)\./,
  build:
    /^(client\/src\/(build-files|forms)|widgets\/src\/(parts\/(provenance|scheme)|locales\/scheme)|core\/src\/(compiled\/(bytes|files|layout|manifest|origin|shapes)|feed\/(unite|windows)|referral-intake\/call|search\/(amounts|attempt|facets|fold|keep|segment)))\.ts$/,
  acts: /^widgets\/src\/(controllers\/saved-names|scheme-finder\/(acts\.styles|link|terms\.acts))\.ts$/,
  criteria: /^core\/src\/eligibility\/(compare|evaluate|logic|sectors|table)\./,
  text: /^core\/src\/search\/(analysis|compounds|fuzzy|marks)\./,
  find: /^core\/src\/(compiled\/words|search\/(asked|bearers|find|match|evidence|guide-words|query|sheets|subjects|suggest)|feed\/kind-words)\./,
};

const chunkOf = (id) => {
  const path = id.replaceAll('\\', '/');
  // The first screens do without these: what uses them brings them along.
  if (/directives\/(repeat|live)\.js$|directive(-helpers)?\.js$|\/decorators\//.test(path)) return undefined;
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (/^(lit|lit-html|lit-element|@lit\/reactive-element)$/.test(name)) return 'base';
  // Layers are for who asks for tiles.
  if (name === 'leaflet') return /\/layer\/(tile\/|Layer\.)/.test(path) ? 'tiles' : 'leaflet';
  const own = /\/packages\/(.*)$/.exec(path)?.[1] ?? '';
  return Object.keys(ours).find((chunk) => ours[chunk].test(own));
};

const output = (dir) => ({
  dir,
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  sourcemap: true,
  generatedCode: 'es2015',
  manualChunks: chunkOf,
  onlyExplicitManualChunks: true,
  banner: (chunk) => (chunk.isEntry ? `/*! Wegwijzer ${version}, EUPL-1.2; parts by others: licenses.txt */` : ''),
});

const cdn = {
  onwarn,
  input: Object.fromEntries(['wegwijzer', ...widgets].map((name) => [name, `packages/embed/src/${name}.ts`])),
  plugins: [templates(), leafletPlugin(), resolve('browser', 'production'), typescript(), minify(), licences(), integrity(), removeOld()],
  output: output('dist/cdn'),
};

/** Every widget in every state of its stories, on a page under the strict policy of the demo; and the flow of questions, for a page of its own. */
const states = {
  onwarn,
  input: { states: 'stories/states.ts', flow: 'stories/flow-explorer.ts' },
  plugins: [leafletPlugin(), resolve('browser', 'production'), typescript(), statesPage(), removeOld()],
  output: { ...output('dist/states'), banner: '' },
};

/** Puts our licence in a package, where npm looks for it. */
const licence = (dir) => ({ name: 'licence', writeBundle: () => copyFileSync('LICENSE', join(dir, 'LICENSE')) });

/** For npm: one module out for each module in. Dependencies stay imports; Leaflet is none, since it must be the patched one. */
const npm = (name, inputs) => {
  const dir = `packages/${name}`;
  const about = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8'));
  return {
    onwarn,
    input: inputs,
    external: [/^node:/, ...Object.keys(about.dependencies ?? {}).map((dependency) => new RegExp(`^${dependency}(/|$)`))],
    plugins: [leafletPlugin(), resolve('browser'), typescript(), removeOld(), licence(dir)],
    output: {
      dir: `${dir}/dist`,
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: `${dir}/src`,
      // npm leaves out every folder named node_modules, so a vendored module needs another place.
      entryFileNames: ({ facadeModuleId, name: chunk }) => (/node_modules/.test(facadeModuleId) ? `vendor/${chunk.replace(/^.*node_modules\//, '')}.js` : '[name].js'),
    },
  };
};

/** The entries that a package exports: `src/*.ts` and `src/*` + `/index.ts` as far as its exports name them. */
const entriesOf = (name) => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const sources = readdirSync(`packages/${name}/src`, { recursive: true }).map((file) => `./src/${file.replaceAll('\\', '/')}`).filter((file) => /(?<!\.d)\.ts$/.test(file));
  const wanted = Object.values(exports).map((target) => target['wegwijzer-source']).filter(Boolean);
  const fits = (file) => wanted.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(file));
  return Object.fromEntries(sources.filter(fits).map((file) => [file.slice('./src/'.length, -'.ts'.length), `packages/${name}/${file}`]));
};

const packages = () => ['core', 'client', 'widgets', 'embed', 'publisher'].map((name) => {
  const entries = entriesOf(name);
  if (name === 'publisher') entries.cli = 'packages/publisher/src/cli.ts';
  return npm(name, entries);
});

export default ({ configOnly }) => {
  const parts = { cdn: () => [cdn], states: () => [states], npm: packages };
  const chosen = configOnly ? String(configOnly).split(',') : Object.keys(parts);
  return chosen.flatMap((part) => parts[part]());
};

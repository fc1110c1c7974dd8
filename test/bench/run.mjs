// npm run bench: measures us and the peers side by side, on one machine, in one browser, in one run. README.md says how and why.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const jobNames = ['build', 'cold', 'warm', 'keystroke', 'smooth', 'heap', 'scripts', 'map'];
/** These are about one size of feed, whatever is asked. */
const sizeless = ['smooth', 'scripts', 'map'];
/** Nothing is promised about these at 60,000. */
const smallOnly = ['heap'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: jobNames },
    size: { type: 'string', multiple: true, default: ['6000', '60000'] },
    keep: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const unknown = values.only.find((name) => !jobNames.includes(name));
if (unknown !== undefined) throw new Error(`There is no job "${unknown}". Choose from ${jobNames.join(', ')}.`);
const wanted = values.size.map(Number);
if (wanted.some((size) => size !== 6_000 && size !== 60_000)) throw new Error('A size is 6000 or 60000.');

const [load] = loadavg();
if (load > 0.5) console.log(`(This machine is busy, load ${load.toFixed(1)}: times come out too high, and ours may suffer more than a peer's or less.)`);

const execute = (command, args, cwd = root) => execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
if (!existsSync(join(here, 'node_modules'))) execute('npm', ['ci'], here);
if (!values['no-build']) execute(process.execPath, [join(root, 'node_modules/.bin/rollup'), '-c', '--silent', '--configOnly', 'cdn,npm']);

// What needs the peers is imported once they are there.
const { folders, plainSize, prepareCorpus } = await import('./prepare.mjs');
const { startBrowser } = await import('./browser.mjs');
const { startServer } = await import('./server.mjs');
const { judge, table } = await import('./verdict.mjs');
const pages = await import('./pages.mjs');

await prepareCorpus(plainSize);
const server = await startServer({
  folders,
  pages: { '/finder': pages.finderPage, '/pagefind': pages.pagefindPage, '/engine': pages.enginePage, '/map': pages.mapPage, '/markercluster': pages.markerClusterPage, '/empty': pages.emptyPage },
});
const browser = await startBrowser();
const version = (name) => JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
const results = {
  date: new Date().toISOString(),
  machine: { processor: cpus()[0].model, cores: cpus().length, memory: totalmem(), load, node: process.version, chromium: browser.version() },
  peers: Object.fromEntries(['pagefind', 'minisearch', '@orama/orama', 'leaflet', 'leaflet.markercluster'].map((name) => [name, version(name)])),
};
try {
  for (const name of jobNames.filter((each) => values.only.includes(each))) {
    const job = (await import(`./jobs/${name}.mjs`))[name];
    const context = { browser, server, say: (text) => console.log(`  (${text})`) };
    console.log(`measuring: ${name}`);
    if (sizeless.includes(name)) results[name] = await job(context);
    else for (const size of wanted.filter((each) => each === 6_000 || !smallOnly.includes(name))) (results[name] ??= {})[size] = await job(size, context);
  }
} finally {
  await browser.close();
  await server.close();
}

const rows = judge(results);
console.log(`\n${table(rows)}\n`);
const report = { ...results, rows: rows.map((row) => ({ ...row, cells: undefined })) };
const file = values.keep ? join(here, 'results', `${results.date.slice(0, 10)}.json`) : join(here, '.cache', 'results.json');
mkdirSync(join(file, '..'), { recursive: true });
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
const count = (verdict) => rows.filter((row) => row.verdict.startsWith(verdict)).length;
console.log(`${count('pass')} kept, ${count('fail')} not kept, ${count('not built')} not built yet. All figures: ${file.slice(root.length)}`);
process.exitCode = count('fail') > 0 ? 1 : 0;

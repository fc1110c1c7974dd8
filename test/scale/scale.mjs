// What a compiled feed asks of a server: checked and measured on nginx and on S3-compatible storage. See docs/scale.md.
//   npm run test:scale                    everything, about four minutes
//   npm run test:scale -- --only nginx    or storage
//   npm run test:scale -- --feed FILE     another feed than the benchmark's 6,000 schemes
// Needs Debian's nginx-light, wrk and awscli, and dist/cdn (npm run build:cdn).
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { build as buildFeed } from '../../packages/publisher/src/build.ts';
import { askMemory, askPage, openPage, questions } from './client.mjs';
import { startNginx } from './nginx.mjs';
import { startSite } from './visit.mjs';
import { wrk } from './wrk.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: ['nginx', 'storage'] }, feed: { type: 'string' } } });

const demo = join(root, 'demo/feeds/index.json');
const bench = join(root, 'test/bench/.cache/6000/feed.json');
const large = values.feed ?? (existsSync(bench) ? bench : demo);

const work = mkdtempSync(join(tmpdir(), 'wegwijzer-scale-'));
chmodSync(work, 0o755);
const results = { date: new Date().toISOString() };
let passed = 0;
let failed = 0;
function check(what, is, detail = '') {
  if (is) passed++;
  else failed++;
  console.log(`${is ? '✓' : '✗'} ${what}${is || detail === '' ? '' : `: ${detail}`}`);
}
const same = (what, found, wanted) => check(what, found === wanted, `${JSON.stringify(found)?.slice(0, 400)} instead of ${JSON.stringify(wanted)?.slice(0, 400)}`);

/** Builds from the sources, and tells the name of the build. */
async function build(feed, into) {
  const { schemes, files, bytes } = await buildFeed(feed, { into, now: new Date() });
  (results.builds ??= {})[feed.startsWith(`${root}/`) ? feed.slice(root.length + 1) : basename(feed)] ??= { schemes, files, bytes };
  return JSON.parse(readFileSync(join(into, 'compiled/manifest.json'), 'utf8')).build;
}

/** The same feed a day later: a scheme less, and another name for the next one. */
function nextDay(feed) {
  const document = JSON.parse(readFileSync(feed, 'utf8'));
  const [, second, ...rest] = document.schemes;
  const path = join(mkdtempSync(join(work, 'later-')), basename(feed));
  writeFileSync(path, JSON.stringify({ ...document, schemes: [{ ...second, name: 'Subsidie innovatie van morgen' }, ...rest] }));
  return path;
}

const forGood = 'public, max-age=31536000, immutable';
const forNow = 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400';
const origin = 'https://www.gemeente.example';
const get = (url, headers = {}) => fetch(url, { headers: { origin, ...headers } });

/** Every kind of file, as any server must give it. `quirks` are headers that a stand-in leaves out. */
async function checkHeaders(server, base, files, { bare304 = false } = {}) {
  for (const [name, path] of Object.entries(files)) {
    const isBinary = path.endsWith('.bin');
    const answer = await get(`${base}/${path}`);
    const header = (each) => answer.headers.get(each);
    await answer.arrayBuffer();
    same(`${server}: ${name} is there`, answer.status, 200);
    same(`${server}: ${name} may be read by any site`, header('access-control-allow-origin'), '*');
    same(`${server}: ${name} has the right type`, header('content-type')?.split(';')[0], isBinary ? 'application/octet-stream' : 'application/json');
    same(`${server}: ${name} is kept as long as it may be`, header('cache-control'), isBinary ? forGood : forNow);
    same(`${server}: ${name} sets no cookie`, header('set-cookie'), null);
    if (isBinary) same(`${server}: ${name} is not compressed twice`, header('content-encoding'), null);
    const again = await get(`${base}/${path}`, { 'if-none-match': header('etag') });
    same(`${server}: ${name} is revalidated`, again.status, 304);
    same(`${server}: ${name} may be read by any site when it is revalidated`, again.headers.get('access-control-allow-origin'), '*');
    if (!bare304) same(`${server}: ${name} stays kept when it is revalidated`, again.headers.get('cache-control'), header('cache-control'));
  }
  const missing = await get(`${base}/compiled/${'0'.repeat(20)}/start.bin`);
  same(`${server}: a missing file is missing`, missing.status, 404);
  same(`${server}: a page can tell that it is missing`, missing.headers.get('access-control-allow-origin'), '*');
  check(`${server}: a missing file is not kept for good`, !/max-age=[1-9]/.test(missing.headers.get('cache-control') ?? ''), missing.headers.get('cache-control'));
}

/** A file of each kind; of the shards and the chunks the one in the middle by size. */
function filesOf(into, name, buildName) {
  const folder = join(into, 'compiled', buildName);
  const sizes = readdirSync(folder).map((file) => [file, statSync(join(folder, file)).size]);
  const middle = (kind) => {
    const own = sizes.filter(([file]) => file.startsWith(kind)).sort((a, b) => a[1] - b[1]);
    return `compiled/${buildName}/${own[Math.floor(own.length / 2)][0]}`;
  };
  return { 'feed.json': name, manifest: 'compiled/manifest.json', start: `compiled/${buildName}/start.bin`, 'terms shard': middle('terms-'), 'cards chunk': middle('cards-'), 'records chunk': middle('records-'), 'full feed': name.replace('.json', '.full.json') };
}

const sum = (requests) => ({ requests: requests.length, sent: requests.reduce((total, { sent }) => total + sent, 0), received: requests.reduce((total, { received }) => total + received, 0), revalidated: requests.filter(({ status }) => status === 304).length });
const total = ({ steps }) => sum(Object.values(steps).flat());
const brief = (visit) => ({ ...Object.fromEntries(Object.entries(visit.steps).map(([step, requests]) => [step, sum(requests)])), whole: total(visit) });
const simple = ['GET', 'HEAD'];

async function onNginx() {
  const served = join(work, 'served');
  const name = basename(large);
  const folder = (name) => join(served, name);
  const hash = await build(large, folder('sub/mkb'));
  await build(demo, folder('demo'));
  const nginx = await startNginx(served);
  const shortLived = await startNginx(served, (text) => text.replace(/max-age=300, stale-while-revalidate=600/, 'max-age=1'));
  const compressed = await startNginx(served, (text) => text.replace('#gzip_static on;', 'gzip_static on;'));
  const site = await startSite(join(root, 'dist/cdn'));
  try {
    const base = `${nginx.url}/sub/mkb`;
    const files = filesOf(folder('sub/mkb'), name, hash);
    await checkHeaders('nginx', base, files);
    same('nginx: what is being written is not served', (await get(`${base}/compiled/.partial/start.bin`)).status, 404);
    same('nginx: nothing can be put there', (await fetch(`${base}/compiled/manifest.json`, { method: 'PUT', body: '{}' })).status, 403);
    same('nginx: JSON is compressed', (await get(`${base}/${files['full feed']}`, { 'accept-encoding': 'gzip' })).headers.get('content-encoding'), 'gzip');
    same('nginx: says nosniff', (await get(`${base}/${files.start}`)).headers.get('x-content-type-options'), 'nosniff');
    nginx.forget();

    // The client.
    const inits = [];
    const page = await openPage(`${base}/${name}`, inits);
    same('nginx: the client answers as from memory', await askPage(page), await askMemory(large));
    same('nginx: so it does on the demo feeds', await askPage(await openPage(`${nginx.url}/demo/index.json`)), await askMemory(demo));
    const safelisted = ['accept', 'accept-language', 'content-language'];
    check('the client asks without cookies', inits.every(({ credentials }) => credentials === 'omit'));
    check('the client sends no header that costs a preflight', inits.every(({ method = 'GET', headers }) => simple.includes(method) && [...new Headers(headers).keys()].every((each) => safelisted.includes(each))));
    nginx.forget();

    // Visitors.
    results.visits = {};
    for (const [label, feed] of [['large', `/sub/mkb/${name}`], ['demo', '/demo/index.json']]) {
      const visitor = await site.visitor();
      const one = await visitor.visit(nginx.url + feed, nginx.requests);
      const two = await visitor.visit(nginx.url + feed, nginx.requests);
      await visitor.close();
      same(`${label}: nothing is wrong on the page`, [...one.faults, ...two.faults].join(), '');
      check(`${label}: a browser asks nothing but GET`, Object.values(one.steps).flat().every(({ method }) => method === 'GET'));
      check(`${label}: and no query strings`, Object.values(one.steps).flat().every(({ path }) => !path.includes('?')));
      same(`${label}: the next visit within five minutes asks nothing`, total(two).requests, 0);
      const late = await site.visitor();
      await late.visit(shortLived.url + feed, shortLived.requests);
      await sleep(2_500);
      const stale = await late.visit(shortLived.url + feed, shortLived.requests);
      same(`${label}: a later visit asks for the two short-lived files`, Object.values(stale.steps).flat().map(({ path }) => path.split('/').at(-1)).join(), `${basename(feed)},manifest.json`);
      same(`${label}: which are not sent again`, total(stale).revalidated, 2);
      results.visits[label] = { first: brief(one), within: brief(two), later: brief(stale), asked: Object.fromEntries(Object.entries(one.steps).map(([step, list]) => [step, list.map(({ path, sent }) => [path.replace(/^.*\/compiled\//, ''), sent])])) };
      if (label === 'large' && large !== demo) {
        // A new build while everybody goes on.
        const opened = await openPage(`${base}/${name}`);
        const later = nextDay(large);
        const newHash = await build(later, folder('sub/mkb'));
        check('a changed feed has a build of another name', newHash !== hash);
        same('nginx: a page that was open goes on with its own build', await askPage(opened), await askMemory(large));
        same('nginx: a new page has the new one', await askPage(await openPage(`${base}/${name}`)), await askMemory(later));
        await sleep(1_500);
        results.visits[label].changed = brief(await late.visit(shortLived.url + feed, shortLived.requests));
        same('going back is building the earlier feed again', await build(large, folder('sub/mkb')), hash);
        same('nginx: and a new page has that', await askPage(await openPage(`${base}/${name}`)), await askMemory(large));
        nginx.forget();
      }
      await late.close();
    }

    // Load.
    results.load = loadavg()[0];
    results.wrk = {};
    execFileSync('gzip', ['-9kf', join(folder('sub/mkb'), files['full feed'])]);
    for (const [name, path] of Object.entries(files)) {
      const url = `${base}/${path}`;
      const encoding = path.endsWith('.bin') ? {} : { 'Accept-Encoding': 'gzip' };
      const etag = (await get(url, { 'accept-encoding': 'gzip' })).headers.get('etag');
      const measure = async (address, headers) => wrk(address, { Origin: origin, ...encoding, ...headers });
      results.wrk[name] = { size: statSync(join(folder('sub/mkb'), path)).size, hit: await measure(url, {}), revalidated: await measure(url, { 'If-None-Match': etag }) };
      if (name === 'full feed') results.wrk['full feed, compressed before'] = { size: statSync(join(folder('sub/mkb'), `${path}.gz`)).size, hit: await measure(`${compressed.url}/sub/mkb/${path}`, {}), revalidated: await measure(url, { 'If-None-Match': etag }) };
    }
  } finally {
    await site.close();
    await Promise.all([nginx.close(), shortLived.close(), compressed.close()]);
  }
}

async function onStorage() {
  if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--silent'], { cwd: here, stdio: 'inherit' });
  const { startStorage } = await import('./storage.mjs');
  const storage = await startStorage();
  const site = await startSite(join(root, 'dist/cdn'));
  try {
    // One that is no index: its later feed is easily made.
    const feed = join(root, 'demo/feeds/national.json');
    const later = nextDay(feed);
    const [a, b] = [join(work, 'a'), join(work, 'b')];
    const [hashA, hashB] = [await build(feed, a), await build(later, b)];
    const entry = `${storage.url}/mkb/${basename(feed)}`;
    const [inA, inB] = [await askMemory(feed), await askMemory(later)];
    check('the two builds answer differently', inA !== inB && hashA !== hashB);

    await storage.publish(a);
    await checkHeaders('storage', `${storage.url}/mkb`, filesOf(a, basename(feed), hashA), { bare304: true });
    same('storage: the client answers as from memory', await askPage(await openPage(entry)), inA);
    const visitor = await site.visitor();
    const visit = await visitor.visit(entry, async () => []);
    await visitor.close();
    same('storage: nothing is wrong on the page of another site', visit.faults.join(), '');
    const bare = await fetch(entry);
    results.storage = { client: await storage.version(), corsWithoutOrigin: bare.headers.get('access-control-allow-origin') };

    const opened = await openPage(entry);
    await askPage(opened, questions.slice(0, 1));
    const half = join(work, 'half');
    mkdirSync(half);
    const names = readdirSync(join(b, 'compiled', hashB));
    for (const name of names.slice(0, names.length / 2)) copyFileSync(join(b, 'compiled', hashB, name), join(half, name));
    await storage.aws('s3', 'cp', half, `s3://feeds/mkb/compiled/${hashB}/`, '--recursive', '--only-show-errors', '--cache-control', forGood);
    same('storage: with half of the next build there, visitors have the earlier one, whole', await askPage(await openPage(entry)), inA);
    await storage.publish(b);
    same('storage: after the switch a new page has the new build', await askPage(await openPage(entry)), inB);
    same('storage: and a page that was open goes on with its own', await askPage(opened), inA);
    await storage.aws('s3', 'cp', `s3://feeds/mkb/compiled/${hashA}/manifest.json`, 's3://feeds/mkb/compiled/manifest.json', '--only-show-errors', '--metadata-directive', 'REPLACE', '--content-type', 'application/json', '--cache-control', forNow);
    same('storage: going back is putting the earlier manifest there', await askPage(await openPage(entry)), inA);
    same('storage: which is short-lived too', (await get(`${storage.url}/mkb/compiled/manifest.json`)).headers.get('cache-control'), forNow);

    // What one should not do.
    const late = await openPage(entry);
    await storage.aws('s3', 'rm', `s3://feeds/mkb/compiled/${hashA}/`, '--recursive', '--only-show-errors');
    results.storage.withoutItsBuild = {
      opened: await late.find({ text: 'lening', limit: 5 }).then(({ errors, hits }) => `${hits.length} hits, ${errors.map(({ code, status }) => `${code} ${status ?? ''}`).join()}`, (error) => `${error.code} ${error.status ?? ''}`),
      fresh: await openPage(entry).then(() => 'opens', (error) => `${error.code} ${error.status ?? ''}`),
    };
  } finally {
    await site.close();
    await storage.close();
  }
}

/** What a month of visits comes to, when all are first visits and when none is. */
function month({ first, later }, visits = 10_000_000, days = 30, peak = 20) {
  const of = ({ whole }) => ({ requests: whole.requests * visits, gigabytes: Math.round((whole.sent * visits) / 1e9), averagePerSecond: Math.round((whole.requests * visits) / (days * 86_400)), peakPerSecond: Math.round((whole.requests * visits * peak) / (days * 86_400)), peakMegabitPerSecond: Math.round((whole.sent * visits * peak * 8) / (days * 86_400) / 1e6) });
  return { allFirst: of(first), allLater: of(later) };
}

try {
  if (values.only.includes('nginx')) await onNginx();
  if (values.only.includes('storage')) await onStorage();
} finally {
  rmSync(work, { recursive: true, force: true });
}

console.log('\nWhat was built');
console.table(results.builds);
if (results.visits) {
  console.log('A visit: requests and bytes sent, headers included (HTTP/1.1)');
  console.table(Object.fromEntries(Object.entries(results.visits).flatMap(([feed, kinds]) => Object.entries(kinds).filter(([kind]) => kind !== 'asked').map(([kind, steps]) => [`${feed}, ${kind}`, Object.fromEntries(Object.entries(steps).map(([step, { requests, sent }]) => [step, `${requests}: ${sent}`]))]))));
  console.log('Ten million visits a month, and twenty times the average at the peak');
  results.month = Object.fromEntries(Object.entries(results.visits).map(([feed, kinds]) => [feed, month(kinds)]));
  console.table(Object.fromEntries(Object.entries(results.month).flatMap(([feed, kinds]) => Object.entries(kinds).map(([kind, figures]) => [`${feed}, ${kind}`, figures]))));
}
if (results.wrk) {
  console.log(`nginx under wrk: 32 connections, one thread; the machine's load before it was ${results.load.toFixed(1)}`);
  console.table(Object.fromEntries(Object.entries(results.wrk).flatMap(([name, { size, hit, revalidated }]) => [[name, { size, ...hit }], [`${name}, 304`, { size, ...revalidated }]])));
}
if (results.storage) console.log(results.storage);
const file = join(here, '.cache/results.json');
mkdirSync(join(here, '.cache'), { recursive: true });
// A run of one part leaves the other's figures.
const earlier = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
writeFileSync(file, `${JSON.stringify({ ...earlier, ...results }, null, 2)}\n`);
console.log(`All figures: test/scale/.cache/results.json\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

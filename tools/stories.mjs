// Tests every story of the static Storybook: it renders, its play function succeeds, axe finds nothing, each element is defined,
// and nothing is asked of another host.
//   node tools/stories.mjs [folder]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browser.mjs';

const folder = process.argv[2] ?? 'storybook-static';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
  readFile(join(folder, path === '/' ? 'index.html' : path)).then(
    (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
    () => response.writeHead(404).end(),
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

/** Runs in the page: shows one story and gathers what became of it. */
const show = (storyId) => new Promise((resolve) => {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const errors = [];
  const fail = (error) => errors.push(error.message ?? error.description ?? String(error));
  const finish = (result) => {
    for (const [event, handler] of Object.entries(handlers)) channel.off(event, handler);
    clearTimeout(patience);
    resolve({ errors, reports: [], ...result });
  };
  const handlers = {
    playFunctionThrewException: fail,
    storyThrewException: fail,
    storyErrored: fail,
    storyMissing: () => finish({ status: 'missing' }),
    storyFinished: (finished) => {
      if (finished.storyId !== storyId) return;
      const violation = ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
      const reports = (finished.reporters ?? []).map(({ type, status, result }) => ({ type, status, violations: (result?.violations ?? []).map(violation) }));
      finish({ status: finished.status, reports });
    },
  };
  const patience = setTimeout(() => finish({ status: 'timeout' }), 20_000);
  for (const [event, handler] of Object.entries(handlers)) channel.on(event, handler);
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
});
const undefinedElements = () => [...document.querySelectorAll('#storybook-root :not(:defined)')].map(({ localName }) => localName);

/** Runs in the page: changes every control of a story at once and says which did nothing, and which should not be there. */
const turnControls = async (storyId) => {
  const { argTypes } = await globalThis.__STORYBOOK_PREVIEW__.loadStory({ storyId });
  const entries = Object.entries(argTypes).filter(([, { table }]) => !table?.disable);
  const faults = entries.filter(([key, { table }]) => /^[#_]/.test(key) || !table?.category).map(([key]) => `"${key}" is offered, but is no part of the public interface`);
  const of = (wanted) => entries.filter(([, { table }]) => table?.category === wanted).map(([key, argType]) => [key, argType]);
  const other = { boolean: () => true, range: () => 5, select: ({ options }) => options.at(-1), text: () => '7px' };
  const turned = [...of('attributes'), ...of('tokens'), ...of('slots')].map(([key, argType]) => [key, other[argType.control?.type]?.(argType)]);
  faults.push(...turned.filter(([, value]) => value === undefined).map(([key]) => `"${key}" has no control`));
  if (of('attributes').length === 0 || of('tokens').length === 0) faults.push('there are no controls');
  const element = document.querySelector('#storybook-root :is(mkb-scheme-finder, mkb-referral-wizard, mkb-provider-map)');
  const shown = (key) => {
    if (key.startsWith('--')) return element.style.getPropertyValue(key);
    if (key.startsWith('slot-')) return element.querySelector(`[slot=${key.slice('slot-'.length)}]`)?.textContent;
    return element.getAttribute(key);
  };
  const unmoved = () => turned.filter(([key, value]) => shown(key) !== (value === true ? '' : String(value)));
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs: Object.fromEntries(turned) });
  for (let waited = 0; waited < 5_000 && unmoved().length > 0; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  return [...faults, ...unmoved().map(([key]) => `the control "${key}" does nothing`)];
};

/** What is wrong with a story; nothing when it is sound. */
function faultsOf({ status, errors, reports }, missing) {
  const axe = reports.filter(({ type }) => type === 'a11y');
  return [
    ...(status === 'success' ? [] : [`ended with "${status}"`]),
    ...errors,
    ...missing.map((tag) => `<${tag}> is not defined`),
    ...axe.flatMap(({ violations }) => violations),
    ...(axe.length === 0 ? ['axe did not run'] : []),
  ];
}

const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env, headless: true });
const page = await browser.newPage();
const outside = new Set();
let pageErrors = [];
page.on('request', (request) => {
  if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) outside.add(request.url());
});
page.on('pageerror', (error) => pageErrors.push(String(error)));

const ready = () => page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__ && globalThis.__STORYBOOK_PREVIEW__);
await page.goto(`${base}/iframe.html?viewMode=story&id=none`);
await ready();

const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
let passed = 0;
let failed = 0;
const report = (name, faults) => {
  if (faults.length) failed++;
  else passed++;
  console.log([`${faults.length ? '✗' : '✓'} ${name}`, ...faults.map((fault) => `    ${fault}`)].join('\n'));
};
const turnedTitles = new Set();
for (const { id, title } of Object.values(entries).filter(({ type }) => type === 'story')) {
  pageErrors = [];
  const result = await page.evaluate(show, id);
  const faults = [...faultsOf(result, await page.evaluate(undefinedElements)), ...pageErrors];
  report(id, faults);
  // The controls are one for all stories of a widget; the first story of each stands for them.
  if (!title.startsWith('Widgets/') || turnedTitles.has(title)) continue;
  turnedTitles.add(title);
  report(`${title}: controls`, await page.evaluate(turnControls, id));
}
await browser.close();
server.close();

if (outside.size) {
  failed++;
  console.error('✗ asked of another host:', [...outside]);
}
if (passed + failed === 0) {
  failed++;
  console.error('✗ there is no story');
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

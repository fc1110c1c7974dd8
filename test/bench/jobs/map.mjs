// Ten thousand organisations on the map, beside leaflet.markercluster: first view, zooming, filtering, and what is given back.
import { freshPage, startBrowser, untilPainted } from '../browser.mjs';
import { providerCount } from '../map-corpus.mjs';
import { prepareMap } from '../prepare.mjs';
import { median, p95 } from '../stats.mjs';
import { startWatch } from '../watch.mjs';

const visits = 7;
const removals = 50;
/** In and out again over the middle of the country. */
const steps = [1, 1, 1, 1, 1, -1, -1, -1, -1, -1];

export async function map({ server, say }) {
  const feeds = await prepareMap();
  const addresses = {
    plain: `/map?${new URLSearchParams({ feed: feeds.plain })}`,
    compiled: `/map?${new URLSearchParams({ feed: feeds.compiled })}`,
    peer: `/markercluster?${new URLSearchParams({ feed: feeds.plain })}`,
  };
  const browser = await startBrowser({ uncapped: true });
  try {
    const result = { providers: providerCount, visits: { plain: [], compiled: [], peer: [] } };
    // In turns, so that what else the machine does hits all alike.
    for (let turn = 0; turn < visits; turn++) for (const [name, address] of Object.entries(addresses)) result.visits[name].push(await visit(browser, server, address));
    for (const [name, address] of Object.entries(addresses)) {
      const of = (field) => median(result.visits[name].map((each) => each[field]));
      result[name] = { firstView: of('painted'), marks: of('marks'), bytes: of('bytes'), scripts: of('scripts'), ...(await work(browser, server, address, name !== 'peer')) };
    }
    result.scripts = { before: { plain: await scriptsBefore(browser, server, addresses.plain), compiled: await scriptsBefore(browser, server, addresses.compiled) }, inView: result.compiled.scripts };
    result.heap = await keptAfterRemoval(browser, server, addresses.plain);
    if (result.heap.nodes > 1000) say(`${result.heap.nodes} nodes more after ${removals} removals`);
    return result;
  } finally {
    await browser.close();
  }
}

const scriptBytes = (requests) => requests.filter(({ path }) => path.endsWith('.js')).reduce((sum, { bytes }) => sum + bytes, 0);

/** From nothing to marks on the screen. `marks` is the part of it after the data was in hand. */
async function visit(browser, server, address) {
  const { page, close } = await stillPage(browser);
  try {
    server.requests();
    await page.goto(server.url + address);
    const painted = await untilPainted(page);
    const requests = server.requests();
    const inHand = await page.evaluate(() => globalThis.inHand);
    return { painted, marks: inHand && painted - inHand, scripts: scriptBytes(requests), bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await close();
  }
}

/** Both are measured without animations: those take as long as their makers chose. */
async function stillPage(browser) {
  const fresh = await freshPage(browser);
  await fresh.page.emulateMedia({ reducedMotion: 'reduce' });
  return fresh;
}

async function work(browser, server, address, isOurs) {
  const { page, close } = await stillPage(browser);
  try {
    await page.goto(server.url + address);
    await untilPainted(page);
    await page.waitForTimeout(500);
    const zooms = await page.evaluate(zoomSteps, [...steps, ...steps, ...steps]);
    const zoom = { median: median(zooms), p95: p95(zooms), all: zooms };
    return isOurs ? { zoom, filter: await filterChanges(page) } : { zoom };
  } finally {
    await close();
  }
}

/** Runs in the page: from the order to zoom to the second frame after it. */
async function zoomSteps(steps) {
  const root = document.querySelector('mkb-provider-map')?.shadowRoot;
  const buttons = root && [...root.querySelectorAll('.zoom button')];
  const zoom = (step) => (root ? buttons[step > 0 ? 0 : 1].click() : map.setZoom(map.getZoom() + step, { animate: false }));
  const times = [];
  for (const step of steps) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const start = performance.now();
    zoom(step);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    times.push(performance.now() - start);
  }
  return times;
}

async function filterChanges(page) {
  await page.locator('mkb-provider-map .filter-toggle').click();
  await page.locator('mkb-provider-map [part~=filters] input[type=checkbox]').first().waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(startWatch, 'mkb-provider-map');
  const boxes = page.locator('mkb-provider-map [part~=filters] input[type=checkbox]');
  const times = [];
  const count = Math.min(8, await boxes.count());
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < count; index++) {
      for (let turn = 0; turn < 2; turn++) {
        await boxes.nth(index).evaluate((box) => box.click());
        times.push(await page.evaluate(() => globalThis.settled()));
      }
    }
  }
  return { median: median(times), p95: p95(times), all: times, late: await page.evaluate(() => globalThis.late) };
}

/** The scripts of a page on which the map is far below what is in view. */
async function scriptsBefore(browser, server, address) {
  const { page, close } = await stillPage(browser);
  try {
    server.requests();
    await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => (document.body.style.paddingTop = '5000px')));
    await page.goto(server.url + address);
    await page.waitForFunction(() => document.querySelector('mkb-provider-map').shadowRoot?.querySelectorAll('[part~=card]').length >= 10);
    await page.waitForTimeout(1000);
    return scriptBytes(server.requests());
  } finally {
    await close();
  }
}

/** What stays in memory when the widget is put on the page and removed, over and over. */
async function keptAfterRemoval(browser, server, address) {
  const { page, session, close } = await stillPage(browser);
  try {
    await page.goto(server.url + address);
    await untilPainted(page);
    await session.send('HeapProfiler.enable');
    const weigh = async () => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { bytes: usedSize + backingStorageSize, nodes, listeners: jsEventListeners };
    };
    const full = await weigh();
    const cycle = () => page.evaluate(async () => {
      const old = document.querySelector('mkb-provider-map');
      const feed = old?.getAttribute('feed') ?? globalThis.feed;
      globalThis.feed = feed;
      old?.remove();
      const map = document.createElement('mkb-provider-map');
      map.setAttribute('feed', feed);
      document.body.prepend(map);
      while (!(map.shadowRoot?.querySelectorAll('.pin.cluster').length >= 5)) await new Promise((resolve) => requestAnimationFrame(resolve));
      map.remove();
    });
    // The first rounds fill what is kept for good: compiled code, tables, the shared copy of the feed.
    for (let turn = 0; turn < 5; turn++) await cycle();
    const before = await weigh();
    for (let turn = 0; turn < removals; turn++) await cycle();
    const after = await weigh();
    return { full: full.bytes, before: before.bytes, after: after.bytes, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, perRemoval: Math.max(0, after.bytes - before.bytes) / removals };
  } finally {
    await close();
  }
}

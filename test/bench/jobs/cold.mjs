// A first visit: from an empty cache to ten cards and filter counts, for the whole country and for one province.
import { freshPage, meterNetwork, untilPainted } from '../browser.mjs';
import { coldQuery } from '../corpus.mjs';
import { formOf, ourFeed, preparePagefind } from '../prepare.mjs';
import { median } from '../stats.mjs';

/** Each visit is made this often, the visitors taking turns; what they fetch is always the same, the time is not. */
const visits = 5;

const query = (parameters) => new URLSearchParams(parameters).toString();
export const pagefind = (size, regions = []) => `/pagefind?${query([['index', `/sizes/${size}/pagefind/`], ['q', coldQuery], ...regions.map((region) => ['region', region])])}`;
export const finder = (feed, region) => `/finder?${query({ feed, 'mkb-q': coldQuery, ...(region && { region }) })}`;
/** The same before anything is asked. */
export const blankFinder = (feed) => `/finder?${query({ feed })}`;

export async function cold(size, { browser, server }) {
  await preparePagefind(size);
  const feed = await ourFeed(size);
  server.forget();
  const pages = {
    unscoped: { pagefind: pagefind(size), ...(feed && { ours: finder(feed) }) },
    scoped: { pagefind: pagefind(size, ['NL', 'Zeeland']), ...(feed && { ours: finder(feed, 'PV29') }) },
  };
  const result = {};
  for (const [scope, addresses] of Object.entries(pages)) {
    const all = {};
    for (let turn = 0; turn < visits; turn++) {
      for (const [name, address] of Object.entries(addresses)) (all[name] ??= []).push(await visit(browser, server, address));
    }
    result[scope] = Object.fromEntries(Object.entries(all).map(([name, runs]) => [name, summary(runs)]));
    if (all.ours) result.form = formOf(all.ours[0].served);
  }
  return result;
}

/** One visit of somebody new: what it took, and what was fetched for it. */
export async function visit(browser, server, address) {
  const { page, session, close } = await freshPage(browser);
  try {
    const fetched = await meterNetwork(session);
    server.requests();
    await page.goto(server.url + address);
    const milliseconds = await untilPainted(page);
    const requests = fetched();
    const served = server.requests();
    // A worker's requests would escape the meter of the page.
    if (served.length !== requests.length) throw new Error(`${address}: the browser counted ${requests.length} requests, the server ${served.length}.`);
    const missing = served.find(({ found }) => !found);
    if (missing) throw new Error(`${address} asks for ${missing.path}, which is not there.`);
    const before = await page.evaluate(() => globalThis.before.map((name) => new URL(name).pathname));
    return { milliseconds, requests, served, before: new Set(before) };
  } finally {
    await close();
  }
}

function summary(runs) {
  const [{ requests, served }] = runs;
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: sum(requests),
    requests: requests.length,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    files: served.map(({ path, bytes }) => [path, bytes]),
  };
}

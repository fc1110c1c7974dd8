// Everything is there: how long one question takes, filter counts included.
import { freshPage } from '../browser.mjs';
import { queries } from '../corpus.mjs';
import { bundleEngines, engines, formOf, ourFeed, preparePagefind } from '../prepare.mjs';
import { median, p95 } from '../stats.mjs';

/** Each query is asked so often. The engines take turns, a few rounds each, so that what else the machine does hits all alike. */
const rounds = 30;
const roundsPerTurn = 5;
/** The slowest peer would take many minutes at 60,000 records; after so many seconds of it, fewer rounds are enough. */
const patience = 60;

export async function warm(size, { browser, server, say }) {
  await bundleEngines();
  await preparePagefind(size);
  const feed = await ourFeed(size);
  server.requests();
  const started = [];
  try {
    for (const engine of engines.filter((name) => name !== 'wegwijzer' || feed)) {
      // Each in a page of its own: none works in the memory that another has filled.
      const { page, close } = await freshPage(browser);
      started.push({ engine, page, close, times: queries.map(() => []), seconds: 0 });
      page.setDefaultTimeout(0);
      await page.goto(`${server.url}/engine`);
      try {
        Object.assign(started.at(-1), await page.evaluate(prepareInPage, { engine, size, feed, queries }));
      } catch (error) {
        say(`${engine} at ${size}: ${error.message.split('\n')[0]}`);
      }
    }
    const running = started.filter(({ totals }) => totals);
    for (let done = 0; done < rounds; done += roundsPerTurn) {
      for (const each of running.filter(({ seconds }) => seconds < patience)) {
        const times = await each.page.evaluate((count) => globalThis.engine.measure(count), roundsPerTurn);
        times.forEach((list, position) => each.times[position].push(...list));
        each.seconds += times.flat().reduce((sum, time) => sum + time, 0) / 1000;
      }
    }
    return { form: formOf(server.requests()), ...Object.fromEntries(running.map((each) => [each.engine, summary(each)])) };
  } finally {
    for (const { close } of started) await close();
  }
}

function summary({ opened, totals, times }) {
  const all = times.flat();
  return {
    median: median(all),
    p95: p95(all),
    opened,
    rounds: times[0].length,
    queries: Object.fromEntries(queries.map((query, position) => [query, { total: totals[position], median: median(times[position]), p95: p95(times[position]) }])),
  };
}

/** Runs in the page. */
async function prepareInPage({ engine, size, feed, queries }) {
  const fetchEngine = (name) => import(`/engines/${name}.js`);
  const { open } = await fetchEngine(engine);
  const { prepare } = await fetchEngine('measure');
  const { opened, totals, measure } = await prepare(() => open(size, feed), queries);
  globalThis.engine = { measure };
  return { opened, totals };
}

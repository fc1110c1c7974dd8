// From a key to what it shows: the queries typed letter by letter into our finder.
import { freshPage, startBrowser, untilPainted } from '../browser.mjs';
import { queries } from '../corpus.mjs';
import { formOf, ourFeed } from '../prepare.mjs';
import { median, p95 } from '../stats.mjs';
import { startWatch } from '../watch.mjs';

export async function keystroke(size, { server, say }) {
  const feed = await ourFeed(size);
  if (!feed) return {};
  server.requests();
  // At 60 frames a second, waiting for two frames alone takes 17 to 33 ms, whatever is drawn in them. Here frames come at once.
  const browser = await startBrowser({ uncapped: true });
  try {
    const { page } = await freshPage(browser);
    await page.goto(`${server.url}/finder?${new URLSearchParams({ feed })}`);
    await untilPainted(page);
    await page.evaluate(startWatch, 'mkb-scheme-finder');
    const field = page.locator('mkb-scheme-finder [part~=search] input').first();
    const floor = await page.evaluate(() => globalThis.idleFrames(20));
    const type = async (query) => {
      await field.focus();
      const times = [];
      for (const letter of query) {
        await page.keyboard.type(letter);
        times.push(await page.evaluate(() => globalThis.settled()));
      }
      await field.fill('');
      await page.evaluate(() => globalThis.settled());
      return times;
    };
    const typeAll = async () => {
      const times = {};
      for (const query of queries) times[query] = await type(query);
      const all = Object.values(times).flat();
      return { median: median(all), p95: p95(all), worst: Math.max(...all), queries: times };
    };
    // The very first letter may have something to fetch or to make; it is told apart.
    const [first] = await type('ab');
    // Typed twice: what a compiled feed fetches for a word it has the second time.
    const result = { floor: median(floor), first, ...(await typeAll()), again: await typeAll() };
    const late = await page.evaluate(() => globalThis.late);
    if (late > 0) say(`${late} changes came later than they were waited for: the figures are too low`);
    return { form: formOf(server.requests()), late, ...result };
  } finally {
    await browser.close();
  }
}

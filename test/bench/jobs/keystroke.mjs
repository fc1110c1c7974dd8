// From a key to what it shows: the queries typed letter by letter into our finder.
import { freshPage, startBrowser, untilPainted } from '../browser.mjs';
import { queries } from '../corpus.mjs';
import { formOf, ourFeed } from '../prepare.mjs';
import { median, p95 } from '../stats.mjs';

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
    await page.evaluate(startWatch);
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

/**
 * Runs in the page. `settled()` resolves with the milliseconds from the last input event to the second frame after the last change
 * that it caused; what is announced to screen readers half a second later is no part of that.
 */
function startWatch() {
  const quiet = 300;
  let typed = 0;
  let painted = 0;
  let changed = 0;
  let isSettled = true;
  globalThis.late = 0;
  const afterPaint = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  const markPaint = () => {
    const asked = typed;
    changed = performance.now();
    afterPaint(() => {
      if (asked === typed) painted = performance.now();
    });
  };
  const finder = document.querySelector('mkb-scheme-finder');
  const isAnnouncement = ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
  new MutationObserver((changes) => {
    if (changes.every(isAnnouncement)) return;
    // A change that nobody waited for would be missing from the figures.
    if (isSettled && typed > 0) globalThis.late++;
    markPaint();
  }).observe(finder.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('input', () => {
    typed = performance.now();
    isSettled = false;
    markPaint();
  }, { capture: true });

  globalThis.settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (performance.now() - changed < quiet || painted < changed);
    isSettled = true;
    return painted - typed;
  };
  globalThis.idleFrames = async (count) => {
    const times = [];
    for (let each = 0; each < count; each++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      await new Promise(afterPaint);
      times.push(performance.now() - start);
    }
    return times;
  };
}

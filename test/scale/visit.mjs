// A visitor with a real browser: the page of a site, which reads the feed of another.
import { finderPage } from '../bench/pages.mjs';
import { startBrowser, untilPainted } from '../bench/browser.mjs';
import { startServer } from '../bench/server.mjs';

const typed = 'subsidie innovatie';

/** A site that embeds the finder. `visitor()` is somebody whose browser is empty; each of its `visit()`s is a new page. */
export async function startSite(cdn) {
  const server = await startServer({ folders: { '/cdn/': cdn }, pages: { '/finder': finderPage } });
  const browser = await startBrowser();
  return {
    async visitor() {
      const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
      return {
        /** Opens the page, types a search by the letter, and opens the first scheme. After each step `log()` tells what was asked. */
        async visit(feed, log) {
          const page = await context.newPage();
          const faults = [];
          page.on('pageerror', (error) => faults.push(error.message));
          page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
          await log();
          const steps = {};
          await page.goto(`${server.url}/finder?${new URLSearchParams({ feed })}`);
          await untilPainted(page, 30_000);
          steps.open = await log();
          const field = page.locator('mkb-scheme-finder [part~=search] input').first();
          await field.pressSequentially(typed, { delay: 80 });
          await field.press('Enter');
          await page.locator('mkb-scheme-finder [part~=card] mark').first().waitFor();
          steps.search = await log();
          await page.locator('mkb-scheme-finder [part~=card] button.name').first().click();
          await page.locator('mkb-scheme-finder [part~=card] button.name[aria-expanded=true]').first().waitFor();
          steps.scheme = await log();
          await page.close();
          return { steps, faults };
        },
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

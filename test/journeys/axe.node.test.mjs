// Axe on every page of the demo, narrow and wide, light and dark, with something opened. Three engines: test/demo-axe.test.ts.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { demoPages } from '../demo-pages.ts';
import { untilDrawn, untilReady } from './steps.mjs';
import { startVisit } from './visitor.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());

/** What axe holds against a page, at each width. It is injected, which the page's policy forbids, so in a context of its own that goes by none. */
async function violations(path, { widths = [320, 1280], colorScheme = 'light', act = async () => {} } = {}) {
  const context = await visit.browser.newContext({ bypassCSP: true, locale: 'nl-NL', colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${visit.url}/${path}`);
  await untilReady(page);
  await untilDrawn(page);
  await act(page);
  await page.addScriptTag({ content: axe });
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const held = await page.evaluate(async () => (await globalThis.axe.run(document)).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    found.push(...held.map((each) => `at ${width} px: ${each}`), ...(tooWide > 0 ? [`at ${width} px the page scrolls sideways, by ${tooWide} px`] : []));
  }
  await context.close();
  return found;
}

describe('accessibility of the demo', () => {
  it('is checked on every page that there is', () => {
    const files = readdirSync(new URL('../../demo', import.meta.url), { recursive: true }).filter((file) => file.endsWith('.html'));
    assert.deepEqual(files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort(), [...demoPages].sort());
  });

  for (const path of demoPages) {
    it(`holds on /${path}, narrow and wide`, async () => assert.deepEqual(await violations(path), []));
  }

  for (const path of ['', 'kamer/', 'kamer/wegwijzer.html']) {
    it(`holds on /${path} in the dark`, async () => assert.deepEqual(await violations(path, { widths: [1280], colorScheme: 'dark' }), []));
  }

  const open = (tag) => async (page) => {
    await page.locator(tag).locator('[part=card]').getByRole('button').first().click();
    await page.locator(tag).locator('.details:not([hidden])').waitFor();
  };
  it('holds on a scheme that is opened', async () => assert.deepEqual(await violations('gemeente/subsidies.html?mkb-q=energie', { widths: [320], act: open('mkb-scheme-finder') }), []));
  it('holds on an organisation that is opened', async () => assert.deepEqual(await violations('provincie/kaart.html', { widths: [320], act: open('mkb-provider-map') }), []));
});

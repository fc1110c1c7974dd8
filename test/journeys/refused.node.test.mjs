// Parts of the library that are no longer there, as after a release while a page is open: each is asked for once, and once more when a
// visitor does something that needs it. A widget that tried again by itself would ask its webmaster's server a hundred times a second.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { untilReady } from './steps.mjs';
import { startVisit } from './visitor.mjs';

/** In milliseconds: who asks by itself does so some fifty times meanwhile. */
const rest = 500;

/** For each widget the parts that are gone, and what is done there: by a visitor, or by the page. */
const visits = {
  'mkb-provider-map': {
    path: '/gemeente/in-de-buurt.html',
    gone: /^(structured-data|conditions|filters|words|details|map-part|export|provinces|known-values)-/,
    acts: [
      ['structured-data', (map) => map.evaluate((element) => element.setAttribute('structured-data', ''))],
      ['filters', (map) => map.locator('.filter-toggle').click()],
      ['filters', (map) => map.locator('#filters').getByRole('button', { name: 'Probeer het opnieuw' }).click()],
      ['words', (map) => map.locator('#text').fill('geld')],
      ['details', (map) => map.locator('.name').first().click()],
      ['export', (map) => map.locator('.acts button').click()],
      ['known-values', (map) => map.evaluate((element) => element.setAttribute('need', 'hire'))],
      ['provinces', (map) => map.evaluate((element) => element.setAttribute('view', 'provinces'))],
    ],
  },
  'mkb-scheme-finder': {
    path: '/gemeente/subsidies.html',
    gone: /^(structured-data|filters|details|deeds|panel|suggestions|find)-/,
    acts: [
      ['structured-data', (finder) => finder.evaluate((element) => element.setAttribute('structured-data', ''))],
      ['filters', (finder) => finder.getByRole('button', { name: 'Filters' }).click()],
      ['details', (finder) => finder.locator('.name').first().click()],
      ['deeds', (finder) => finder.locator('.choose').first().click()],
      ['panel', (finder) => finder.locator('[aria-controls=company]').click()],
      ['find', (finder) => finder.getByRole('combobox').first().fill('geld')],
    ],
  },
  'mkb-referral-wizard': {
    path: '/gemeente/hulp.html',
    gone: /^guide-/,
    acts: [
      ['guide', async (wizard) => {
        await wizard.getByLabel('Ik zoek personeel', { exact: true }).check();
        await wizard.getByRole('button', { name: 'Verder' }).click();
      }],
    ],
  },
};

describe('a part that is not there is asked for once, and once more for what needs it', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  for (const [tag, { path, gone, acts }] of Object.entries(visits)) {
    it(`by ${tag}`, async () => {
      const page = await visit.context.newPage();
      let asked = [];
      await page.route('**/chunks/*.js', (route) => {
        const name = new URL(route.request().url()).pathname.split('/').at(-1);
        if (!gone.test(name)) return route.continue();
        asked.push(name);
        return route.fulfill({ status: 404, body: '' });
      });
      const restsAfter = async (what) => {
        await page.waitForTimeout(rest);
        assert.deepEqual(asked, [...new Set(asked)], `${what}: each is asked for once`);
        asked = [];
      };
      await page.goto(visit.url + path);
      await untilReady(page);
      await restsAfter('the page');
      for (const [part, act] of acts) {
        await act(page.locator(tag));
        await until(page, `${part} is asked for`, () => asked.some((name) => name.startsWith(`${part}-`)));
        await restsAfter(part);
      }
      await page.close();
    });
  }
});

async function until(page, what, isSo) {
  for (let tries = 0; !isSo(); tries += 1) {
    assert.ok(tries < 200, what);
    await page.waitForTimeout(50);
  }
}

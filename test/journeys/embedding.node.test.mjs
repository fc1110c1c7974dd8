// What a webmaster counts on: one download, content without scripts, a page that keeps its own look, an address that can be shared.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { focused, untilDrawn, untilReady } from './steps.mjs';
import { startVisit } from './visitor.mjs';

const feeds = readdirSync(new URL('../../demo/feeds', import.meta.url)).filter((file) => file.endsWith('.json'));

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());

describe('three widgets on one page', () => {
  it('ask once for each feed, and once for each part of the library', async () => {
    const page = await visit.context.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${visit.url}/kamer/wegwijzer.html`);
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    const paths = asked.filter((path) => /^\/(feeds|cdn)\//.test(path));
    assert.deepEqual(paths.filter((path) => path.startsWith('/feeds/')).sort(), feeds.map((file) => `/feeds/${file}`).sort());
    assert.deepEqual(paths, [...new Set(paths)]);
    await page.close();
  });

  it('follow the heading level that the page gives, so that no level of the page is skipped', async () => {
    for (const [path, own] of [['/gemeente/subsidies.html', 2], ['/gemeente/hulp.html', 2], ['/gemeente/in-de-buurt.html', 2], ['/kamer/wegwijzer.html', 3]]) {
      const { page } = await visit.visit(path);
      await untilReady(page);
      const levels = await page.evaluate(() => {
        const within = (root) => [...root.querySelectorAll('*')].flatMap((element) => [...(/^H[1-6]$/.test(element.tagName) && element.checkVisibility() ? [{ level: Number(element.tagName[1]), isWidget: root !== document }] : []), ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
        return within(document);
      });
      assert.equal(Math.min(...levels.filter(({ isWidget }) => isWidget).map(({ level }) => level)), own, path);
      levels.forEach(({ level }, position) => assert.ok(level <= (levels[position - 1]?.level ?? 0) + 1, `${path}: ${levels.map((each) => each.level).join(' ')}`));
      await page.close();
    }
  });
});

it('the policy of docs/embedding.md is enough, with Lit as the only maker of trusted markup', async () => {
  const [, policy] = /```\n(default-src .+)\n```/.exec(readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8'));
  const own = await startVisit();
  try {
    await own.context.route('**/*.html', async (route) => {
      const response = await route.fetch();
      // The page's own icon is no part of the widgets.
      const body = (await response.text()).replace(/<link rel="icon".*?>/, '');
      await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': `${policy}; trusted-types lit-html` } });
    });
    const { page, response } = await own.visit('/kamer/wegwijzer.html');
    assert.equal(response.headers()['content-security-policy'], `${policy}; trusted-types lit-html`);
    await untilReady(page);
    await untilDrawn(page);
    assert.deepEqual([...own.complaints(), ...own.errors()], []);
  } finally {
    await own.close();
  }
});

describe('content in the default slot', () => {
  it('is there without scripts, and a page without scripts is a page', async () => {
    const context = await visit.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${visit.url}/gemeente/subsidies.html`);
    assert.ok(await page.getByText('Hier komt een zoeker voor subsidies en regelingen.').isVisible());
    assert.ok(await page.getByRole('link', { name: 'Ondernemersplein' }).isVisible());
    await page.getByRole('main').getByRole('link', { name: 'wie u kan helpen' }).click();
    assert.ok(await page.getByText('Vraag het aan het ondernemersloket van uw gemeente.').isVisible());
    await context.close();
  });

  it('stays when the library cannot be fetched, and makes way for the widget when it can', async () => {
    const page = await visit.context.newPage();
    const text = page.getByText('Hier komt een zoeker voor subsidies en regelingen.');
    await page.route('**/cdn/**', (route) => route.abort());
    await page.goto(`${visit.url}/gemeente/subsidies.html`);
    assert.ok(await text.isVisible());
    await page.unroute('**/cdn/**');
    await page.reload();
    await untilReady(page);
    assert.ok(await text.isHidden());
    await page.close();
  });
});

describe('a page and its widgets', () => {
  /** The computed look of everything in the page itself, of the widgets' insides nothing. */
  const look = (page) =>
    page.evaluate(() => {
      const within = [...document.querySelectorAll('body *')].filter((element) => !element.localName.startsWith('mkb-') && !element.closest('mkb-scheme-finder, mkb-referral-wizard, mkb-provider-map'));
      const properties = ['color', 'background-color', 'font-family', 'font-size', 'font-weight', 'text-transform', 'margin-top', 'padding-left', 'border-top-width', 'list-style-type', 'display', 'outline-style'];
      return within.map((element) => `${element.localName}: ${properties.map((property) => getComputedStyle(element).getPropertyValue(property)).join(' ')}`);
    });

  for (const path of ['/gemeente/subsidies.html', '/provincie/kaart.html', '/kamer/wegwijzer.html']) {
    it(`on ${path}: nothing of the page changes when the widgets come`, async () => {
      const { page } = await visit.visit(path);
      await untilReady(page);
      const withWidgets = await look(page);
      const bare = await visit.context.newPage();
      await bare.route('**/cdn/**', (route) => route.abort());
      await bare.goto(visit.url + path);
      assert.deepEqual(withWidgets, await look(bare));
      await page.close();
      await bare.close();
    });
  }

  it('a stylesheet with a heavy hand does not reach into the widgets', async () => {
    const { page } = await visit.visit('/kamer/wegwijzer.html');
    await untilReady(page);
    const finder = page.locator('mkb-scheme-finder');
    const style = (locator, property) => locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const button = finder.getByRole('button', { name: 'Zoek', exact: true });
    assert.equal(await style(button, 'text-transform'), 'none');
    assert.notEqual(await style(button, 'border-radius'), '99px');
    assert.equal(await style(finder.getByRole('heading', { level: 3 }).first(), 'text-transform'), 'none');
    assert.equal(await style(finder.getByRole('combobox', { name: /^Waar zoekt u/ }), 'border-bottom-width'), '1px');
    assert.equal(await style(finder.locator('[part=card]').first(), 'background-image'), 'none');
    // Sizes are those of the page's text, although the root of this page is 10 px.
    assert.equal(await style(finder.locator('[part=card] p').first(), 'font-size'), await style(page.locator('body'), 'font-size'));
    await page.close();
  });

  it('take the look of the page from its theme, from its own properties, or from the light or dark of the page', async () => {
    const colour = async (path, scheme = 'light') => {
      const { page } = await visit.visit(path);
      await page.emulateMedia({ colorScheme: scheme });
      await untilReady(page);
      const button = page.locator('mkb-scheme-finder').getByRole('button', { name: 'Zoek', exact: true });
      const found = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
      await page.close();
      return found;
    };
    assert.equal(await colour('/gemeente/subsidies.html'), 'rgb(17, 97, 58)');
    assert.equal(await colour('/provincie/regelingen.html'), 'rgb(11, 63, 92)');
    assert.notEqual(await colour('/kamer/wegwijzer.html', 'light'), await colour('/kamer/wegwijzer.html', 'dark'));
  });
});

describe('a search in the address', () => {
  it('is opened by a link, follows what is typed, and Back undoes it', async () => {
    const { page } = await visit.visit('/gemeente/');
    await page.getByRole('searchbox').fill('personeel');
    await page.getByRole('button', { name: 'Zoek' }).click();
    await page.waitForURL('**/subsidies.html?mkb-q=personeel');
    const finder = page.locator('mkb-scheme-finder');
    await finder.locator('mark').first().waitFor();
    const field = finder.getByRole('combobox', { name: /^Waar zoekt u/ });
    assert.equal(await field.inputValue(), 'personeel');
    await field.fill('export');
    await field.press('Enter');
    await page.waitForURL('**/subsidies.html?mkb-q=export');
    await finder.getByRole('checkbox').first().click();
    await page.waitForURL(/mkb-q=export.*mkb-kind=|mkb-kind=.*mkb-q=export/);
    await page.goBack();
    await finder.getByRole('button', { name: /^Haal weg: / }).waitFor({ state: 'detached' });
    assert.equal(await field.inputValue(), 'export');
    await page.close();
  });

  it('opens a need or a theme that the page links to', async () => {
    const { page } = await visit.visit('/provincie/');
    await page.getByRole('link', { name: 'Circulair ondernemen' }).click();
    const finder = page.locator('mkb-scheme-finder');
    await finder.getByRole('button', { name: 'Haal weg: Circulair ondernemen' }).waitFor();
    assert.match(await finder.getByRole('heading', { name: /^\d+ regeling/ }).innerText(), /^[1-9]/);
    await page.close();
  });
});

describe('feeds that cannot be fetched', () => {
  it('are told of, with another try that works', async () => {
    // Who never came before has no copy to fall back on.
    const context = await visit.browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.route('**/feeds/**', (route) => route.abort());
    await page.goto(`${visit.url}/provincie/regelingen.html`);
    const finder = page.locator('mkb-scheme-finder');
    const alert = finder.getByRole('alert');
    await alert.waitFor();
    assert.match(await alert.innerText(), /Er ging iets mis[\s\S]*Controleer uw internetverbinding/);
    await page.unroute('**/feeds/**');
    await alert.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await finder.getByRole('heading', { name: /^\d+ regelingen$/ }).waitFor();
    await context.close();
  });

  it('of which one is missing: the others are shown, and which is missing is said', async () => {
    const page = await visit.context.newPage();
    await page.route('**/feeds/zeeland.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${visit.url}/provincie/regelingen.html`);
    const finder = page.locator('mkb-scheme-finder');
    await finder.getByText(/Niet alles is te zien: de gegevens van Provincie Zeeland/).waitFor();
    assert.match(await finder.getByRole('heading', { name: /^\d+ regelingen$/ }).innerText(), /^\d{2,}/);
    await page.close();
  });

  it('give way to the last good copy after a first visit, with its date', async () => {
    const context = await visit.browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(`${visit.url}/provincie/regelingen.html`);
    await untilReady(page);
    // The copies are kept a few seconds after the visitor has what was asked for: of the index and of its members.
    const { members } = JSON.parse(readFileSync(new URL('../../demo/feeds/index.json', import.meta.url), 'utf8'));
    const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, each) => sum + each, 0));
    for (let turn = 0; turn < 300 && (await kept()) < members.length + 1; turn++) await page.waitForTimeout(100);
    await page.route('**/feeds/**', (route) => route.abort());
    await page.reload();
    const today = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date());
    await page.locator('mkb-scheme-finder').getByText(`U ziet gegevens van ${today}.`).waitFor();
    assert.match(await page.locator('mkb-scheme-finder').getByRole('heading', { name: /^\d+ regelingen$/ }).innerText(), /^\d{2,}/);
    await context.close();
  });
});

describe('a page in English', () => {
  it('has its widgets in English', async () => {
    const { page } = await visit.visit('/kamer/english.html');
    await untilReady(page);
    const finder = page.locator('mkb-scheme-finder');
    await finder.getByRole('button', { name: 'Search', exact: true }).click();
    await finder.getByRole('heading', { name: /^\d+ schemes$/ }).waitFor();
    assert.match((await focused(page)).name, /^\d+ schemes$/);
    assert.ok(await page.locator('mkb-referral-wizard').getByRole('heading', { name: 'What do you want help with?' }).isVisible());
    await page.close();
  });
});

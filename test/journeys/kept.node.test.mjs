// What docs/embedding.md promises about privacy, held against everything that a page asks for and writes in a whole visit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { beReferred, untilDrawn, untilReady } from './steps.mjs';
import { startVisit } from './visitor.mjs';

const picture = readFileSync(new URL('../../stories/tile.svg', import.meta.url));
const documented = [...readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8').matchAll(/^\| (?:`localStorage`|Cache API) \| `([^`]+)`/gm)].map(([, name]) => name);

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());

/** Opens a page whose every request, and every write on the device, is noted. `change` may alter what the server answers. */
async function watched(path, change = (answer) => answer) {
  const context = await visit.browser.newContext({ locale: 'nl-NL' });
  const requests = [];
  const writes = [];
  context.on('request', (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() ?? '', cookie: request.headers().cookie ?? '' }));
  await context.exposeBinding('noteWrite', (_, write) => writes.push(write));
  await context.addInitScript(() => {
    const note = (on, name, where) => {
      const real = on[name];
      on[name] = function (...given) {
        globalThis.noteWrite({ where: where(this), name: String(given[0]?.url ?? given[0]), value: typeof given[1] === 'string' ? given[1] : '' });
        return real.apply(this, given);
      };
    };
    note(Storage.prototype, 'setItem', (storage) => (storage === localStorage ? 'localStorage' : 'sessionStorage'));
    note(CacheStorage.prototype, 'open', () => 'Cache API');
    note(IDBFactory.prototype, 'open', () => 'IndexedDB');
    const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set(value) { globalThis.noteWrite({ where: 'cookie', name: value, value }); set.call(this, value); } });
  });
  await context.route(`${visit.url}${path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, ...change({ body: await response.text(), headers: response.headers() }) });
  });
  const page = await context.newPage();
  await page.goto(visit.url + path);
  await untilReady(page);
  const hosts = () => [...new Set(requests.map(({ url }) => new URL(url)).filter(({ origin, protocol }) => origin !== visit.url && protocol.startsWith('http')).map(({ hostname }) => hostname))].sort();
  const names = (where) => [...new Set(writes.filter((write) => where === write.where).map(({ name }) => name))];
  return { context, page, requests, writes, hosts, names };
}

describe('a whole visit', () => {
  it('to the wizard: nothing of the visitor is written before it is asked for, and what is sent goes to one receiver alone', async () => {
    const { context, page, requests, writes, hosts, names } = await watched('/gemeente/hulp.html');
    const wizard = page.locator('mkb-referral-wizard');
    await beReferred(page, { by: 'mouse', need: 'Ik zoek geld', town: 'Emmen' });
    assert.deepEqual(writes.filter(({ where }) => where !== 'Cache API'), []);
    assert.ok(requests.every(({ method, body }) => method === 'GET' && body === ''));
    assert.doesNotMatch(await page.evaluate(() => location.href), /\?/, 'without sync-url the address stays as it is');

    await wizard.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await page.waitForFunction(() => localStorage.getItem('mkb-wegwijzer-wizard'));
    assert.deepEqual(names('localStorage'), ['mkb-wegwijzer-wizard']);
    assert.match(await page.evaluate(() => localStorage.getItem('mkb-wegwijzer-wizard')), /^\["need:/);

    await wizard.getByRole('button', { name: /^Stel uw vraag aan/ }).first().click();
    const form = wizard.locator('[part=hand-over-form]');
    await form.getByLabel(/naam/i).first().fill('Jo de Vries');
    await form.getByLabel(/e-mail/i).first().fill('jo@bedrijf.example');
    await form.locator('textarea').fill('Mijn geheime bestelbus');
    await form.locator('[aria-required=true][type=checkbox]').check();
    await wizard.getByRole('button', { name: /^Verstuur/ }).click();
    await wizard.locator('[part=hand-over-receipt]').waitFor();
    const posts = requests.filter(({ method }) => method !== 'GET');
    assert.deepEqual(posts.map(({ url, method }) => `${method} ${new URL(url).pathname}`), ['POST /intake']);
    assert.match(posts[0].body, /Mijn geheime bestelbus/);

    // Pressed once more it forgets, and so can a visitor who comes back.
    await wizard.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await wizard.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await page.reload();
    await wizard.getByRole('button', { name: 'Wis wat bewaard is' }).click();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.waitForTimeout(4_000); // Copies of the feeds are written a while after they came.
    assert.deepEqual(names('Cache API').every((name) => documented.includes(name)), true, 'documented');
    const kept = await page.evaluate(async () => {
      const texts = [];
      for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) texts.push(request.url, await (await (await caches.open(name)).match(request)).text());
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, texts, history.state, location.href, document.cookie]);
    });
    const secrets = /Jo de Vries|jo@bedrijf|geheime/;
    assert.doesNotMatch(kept, secrets);
    assert.ok(writes.every(({ where, name }) => ['localStorage', 'Cache API'].includes(where) && documented.includes(name)), JSON.stringify(writes));
    assert.ok(writes.every(({ value }) => !secrets.test(value)));
    assert.ok(requests.every(({ url, cookie }) => !secrets.test(decodeURIComponent(url)) && cookie === ''));
    assert.deepEqual(hosts(), []);
    await context.close();
  });

  it('to the map: the two services that the page chose are asked for what the docs say, and nothing is written', async () => {
    const { context, page, requests, writes, hosts } = await watched('/provincie/kaart.html', ({ body, headers }) => ({
      body: body.replace('<mkb-provider-map ', '<mkb-provider-map geocoder="pdok" tiles="pdok" '),
      headers: { ...headers, 'content-security-policy': headers['content-security-policy'].replace(/connect-src 'self'/, "connect-src 'self' https://api.pdok.nl").replace(/img-src [^;]*|$/, "; img-src 'self' https://service.pdok.nl") },
    }));
    await context.route('https://service.pdok.nl/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
    await context.route('https://api.pdok.nl/**', (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' }, json: { response: { numFound: 1, docs: [{ type: 'postcode', weergavenaam: 'Hoofdstraat, 7811EP Emmen', id: 'pcd-1', gemeentecode: '0114', gemeentenaam: 'Emmen', centroide_ll: 'POINT(6.8980 52.7840)' }] } } }));
    assert.ok(!hosts().includes('api.pdok.nl'));
    await untilDrawn(page);
    await page.waitForFunction(() => document.querySelector('mkb-provider-map').shadowRoot.querySelector('img'));
    assert.deepEqual(hosts(), ['service.pdok.nl']);

    const field = page.locator('mkb-provider-map').getByRole('combobox').first();
    await field.click();
    await field.pressSequentially('781');
    await page.waitForTimeout(1_000);
    assert.deepEqual(hosts(), ['service.pdok.nl'], 'fewer than four signs are asked of nobody');
    await field.pressSequentially('1EP');
    await page.locator('mkb-provider-map').getByRole('option').first().click();
    await page.waitForTimeout(500);
    assert.deepEqual(hosts(), ['api.pdok.nl', 'service.pdok.nl']);
    assert.ok(requests.every(({ method }) => method === 'GET'));
    const elsewhere = requests.filter(({ url }) => !url.startsWith('https://api.pdok.nl'));
    assert.ok(elsewhere.every(({ url }) => !/7811|Hoofdstraat/i.test(decodeURIComponent(url))), 'what is typed goes to the geocoder alone');
    assert.doesNotMatch(decodeURIComponent(await page.evaluate(() => location.href + JSON.stringify(history.state))), /7811|Hoofdstraat|52\.78/i);
    assert.deepEqual(writes.filter(({ where, name }) => where !== 'Cache API' || !documented.includes(name)), []);
    await context.close();
  });
});

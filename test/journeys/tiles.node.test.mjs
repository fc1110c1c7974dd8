// A background of tiles under a strict policy: from a server of the test's own, on the loopback, at another origin than the page's.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/browser.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const picture = await readFile(new URL('../../stories/tile.svg', import.meta.url));
const feed = {
  feedVersion: 1,
  id: 'https://feed.example/feed.json',
  title: 'Testfeed',
  language: 'nl',
  providers: [{ id: 'https://feed.example/loket', name: 'Loket', role: 'first-line', regions: ['PV29'], locations: [{ street: 'Abdij 6', place: 'Middelburg', lat: 51.4997, lon: 3.614, precision: 'address' }] }],
};

const listen = (handler) => new Promise((resolve) => {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, close: () => (server.closeAllConnections(), new Promise((done) => server.close(done))) }));
});

describe('a background of tiles under a strict policy', () => {
  let tiles;
  let site;
  let browser;
  let asked = [];
  let images = '';
  let attributes = '';

  before(async () => {
    tiles = await listen(({ url }, response) => {
      asked.push(url);
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
    });
    site = await listen(async ({ url }, response) => {
      const path = normalize(new URL(url, 'http://host').pathname);
      if (path === '/feed.json') return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(feed));
      if (path.startsWith('/cdn/')) {
        const body = await readFile(join(cdn, path.slice('/cdn/'.length))).catch(() => undefined);
        return response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
      }
      const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${images}require-trusted-types-for 'script'`;
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy });
      response.end(`<!doctype html><html lang="nl"><title>Test</title><script type="module" src="/cdn/provider-map.js"></script><mkb-provider-map feed="/feed.json" ${attributes}></mkb-provider-map></html>`);
    });
    const { executablePath, args, env } = await findChromium();
    browser = await chromium.launch({ executablePath, args, env, headless: true });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await tiles.close();
  });

  /** Looks at the map, moves and zooms; gives what the browser held against the page, and the hosts that were asked. */
  async function look() {
    asked = [];
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const breaches = [];
    const hosts = new Set();
    await page.exposeFunction('reportBreach', (breach) => breaches.push(breach));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => globalThis.reportBreach(`${effectiveDirective} ${blockedURI}`)));
    page.on('pageerror', (error) => breaches.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(site.url);
    await page.locator('mkb-provider-map path.province').first().waitFor();
    if (attributes.includes('tiles=') && images) await page.locator('mkb-provider-map .leaflet-tile-loaded').first().waitFor();
    for (const name of ['Zoom in', 'Zoom in', 'Schuif naar het oosten', 'Zoom uit', 'Zoom uit']) await page.getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(1000);
    return { page, breaches, hosts: [...hosts].filter((host) => host !== site.url && host !== 'null') };
  }

  it('asks no other host by default', async () => {
    [images, attributes] = ['', ''];
    const { page, breaches, hosts } = await look();
    assert.deepEqual(breaches, []);
    assert.deepEqual(hosts, []);
    assert.deepEqual(asked, []);
    await page.close();
  });

  it('asks the host that the page names for tiles of that place, and breaks nothing while they come and go', async () => {
    images = `img-src ${tiles.url}; `;
    attributes = `tiles="${tiles.url}/{z}/{x}/{y}.svg" tiles-attribution="Proefkaart"`;
    const { page, breaches, hosts } = await look();
    assert.deepEqual(breaches, []);
    assert.deepEqual(hosts, [tiles.url]);
    assert.ok(asked.length > 4);
    for (const path of asked) {
      const [, zoom, x, y] = /^\/(\d+)\/(\d+)\/(\d+)\.svg$/.exec(path).map(Number);
      // The Netherlands with some ground around them.
      assert.ok(x / 2 ** zoom > 0.47 && x / 2 ** zoom < 0.56 && y / 2 ** zoom > 0.28 && y / 2 ** zoom < 0.37, path);
    }
    assert.match(await page.locator('mkb-provider-map [part=attribution]').innerText(), /Achtergrond: Proefkaart\./);
    await page.close();
  });

  it('keeps the provinces, and says so, where the policy does not let the tiles through', async () => {
    images = '';
    attributes = `tiles="${tiles.url}/{z}/{x}/{y}.svg"`;
    const { page } = await look();
    await page.getByText('De achtergrond van de kaart is nu niet te laten zien.').waitFor();
    assert.equal(await page.locator('mkb-provider-map path.province').count(), 12);
    assert.deepEqual(asked, []);
    await page.close();
  });
});

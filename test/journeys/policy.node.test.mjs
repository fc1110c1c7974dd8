// Every page of the demo stands under the strict policy, and keeps to it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { policy } from '../../demo/server.mjs';
import { startVisit } from './visitor.mjs';

const demoFolder = fileURLToPath(new URL('../../demo', import.meta.url));

/** The address of every page in the demo, from the files that are there. */
const pages = readdirSync(demoFolder, { recursive: true })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`);

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());

describe('the strict policy', () => {
  for (const path of pages) {
    it(`holds on ${path}, where nothing breaks it`, async () => {
      const { page, response } = await visit.visit(path, { waitUntil: 'networkidle' });
      assert.equal(response.status(), 200);
      assert.equal(response.headers()['content-security-policy'], policy);
      // What shows only in view must keep to the policy as well.
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
          scrollTo(0, y);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
      await page.waitForLoadState('networkidle');
      const missing = await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
      assert.deepEqual(missing, [], 'an element of the page was never defined');
      assert.deepEqual(visit.complaints(), []);
      await page.close();
    });
  }

  it('holds on the page of every state of every story', { timeout: 120_000 }, async () => {
    const { page, response } = await visit.visit('/states/');
    assert.equal(response.headers()['content-security-policy'], policy);
    await page.waitForFunction(() => document.documentElement.dataset.ready, undefined, { timeout: 90_000 });
    const states = await page.evaluate(() => document.querySelectorAll('main > section').length);
    assert.ok(states > 30, `${states} states`);
    // The page says so when a story could not be brought into its state.
    const said = (await page.consoleMessages()).filter((message) => message.type() === 'error').map((message) => message.text());
    assert.deepEqual(said, []);
    assert.deepEqual(visit.complaints(), []);
    await page.close();
  });

  it('is really enforced and noticed: a test that hears nothing would pass always', async () => {
    const root = await mkdtemp(join(tmpdir(), 'policy-'));
    await mkdir(join(root, 'demo'));
    await writeFile(join(root, 'demo', 'index.html'), '<!doctype html><title>Bad</title><p style="color: red">Red</p><script>document.title = "run"</script><script type="module" src="/bad.js"></script>');
    await writeFile(join(root, 'demo', 'bad.js'), "fetch('https://elsewhere.example/').catch(() => {}); document.body.innerHTML = '<b>markup</b>';");
    const own = await startVisit({ root });
    try {
      const { page } = await own.visit('/', { waitUntil: 'networkidle' });
      assert.equal(await page.title(), 'Bad');
      const heard = own.complaints().join('\n');
      for (const directive of [/style-src-attr blocks inline/, /script-src-elem blocks inline/, /require-trusted-types-for blocks/, /connect-src blocks https:\/\/elsewhere/]) assert.match(heard, directive);
    } finally {
      await own.close();
      await rm(root, { recursive: true });
    }
  });
});

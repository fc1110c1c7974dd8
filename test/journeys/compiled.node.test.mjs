// A feed of national size on any host: compiled, below a path of the site, under the strict policy.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { main } from '../../packages/publisher/src/cli.ts';
import { startVisit } from './visitor.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const page = (feed) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Regelingen</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/wegwijzer.js"></script></head>
<body><main><h1>Regelingen</h1><mkb-scheme-finder feed="${feed}" sync-url></mkb-scheme-finder></main></body></html>`;

let root;
let build;
let visit;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'wegwijzer-'));
  const site = join(root, 'demo', 'onder', 'mkb');
  await mkdir(site, { recursive: true });
  await symlink(join(project, 'dist'), join(root, 'dist'));
  await symlink(join(project, 'demo', 'feeds'), join(root, 'demo', 'feeds'));
  const code = await main(['build', join(project, 'demo', 'feeds', 'index.json'), '-o', join(site, 'feeds')], { out: () => undefined, err: (text) => assert.fail(text) });
  assert.equal(code, 0);
  const compiled = join(site, 'feeds', 'compiled');
  const [name] = (await readdir(compiled)).filter((each) => /^[0-9a-f]{20}$/.test(each));
  build = join(compiled, name);
  await writeFile(join(site, 'index.html'), page('feeds/index.json'));
  await writeFile(join(site, 'plain.html'), page('/feeds/index.json'));
  visit = await startVisit({ root });
});
after(async () => {
  await visit.close();
  await rm(root, { recursive: true });
});

/** Opens a page and waits for its cards; remembers what was asked of the feeds. */
async function open(path) {
  const tab = await visit.context.newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url())));
  await tab.goto(visit.url + path);
  const finder = tab.locator('mkb-scheme-finder');
  await finder.locator('[part=card]').first().waitFor();
  const state = async () => ({
    heading: await finder.locator('#results').innerText(),
    names: await finder.locator('[part=card] .name').allInnerTexts(),
    filters: await finder.locator('[part=filters] label').allInnerTexts(),
  });
  return { tab, finder, asked, state };
}

describe('a compiled feed', () => {
  it('shows and finds the same as the plain one, from a few small files', async () => {
    const [compiled, plain] = [await open('/onder/mkb/'), await open('/onder/mkb/plain.html')];
    await plain.finder.getByText('Nog niet alles is opgehaald').waitFor({ state: 'hidden' });
    // Each draws in its own time, and the counts after the list.
    const same = async (what) => {
      const states = async () => [await compiled.state(), await plain.state()];
      let [one, other] = await states();
      for (let look = 0; look < 100 && !isDeepStrictEqual(one, other); look++) {
        await compiled.tab.waitForTimeout(100);
        [one, other] = await states();
      }
      assert.deepEqual(one, other, what);
    };
    await same('at first');
    for (const text of ['zonnepanelen', 'energiesubsidie', 'ik zoek personeel', 'lening starters', 'exprot']) {
      for (const { tab, finder } of [compiled, plain]) {
        const before = new URL(tab.url()).search;
        await finder.getByRole('combobox').first().fill(text);
        await finder.getByRole('combobox').first().press('Enter');
        await tab.waitForFunction((old) => location.search !== old && document.querySelector('mkb-scheme-finder').shadowRoot.querySelector('.results:not([aria-busy=true])') !== null, before);
        await finder.locator('#results').waitFor();
      }
      await same(text);
    }
    const feeds = compiled.asked.filter(({ pathname }) => !pathname.startsWith('/cdn/') && !pathname.endsWith('/'));
    assert.ok(feeds.every(({ pathname, search }) => pathname.startsWith('/onder/mkb/feeds/') && search === ''), feeds.join('\n'));
    assert.ok(!feeds.some(({ pathname }) => /full|national|drenthe/.test(pathname)), 'no plain records are fetched');
    assert.deepEqual(feeds.map(String), [...new Set(feeds.map(String))], 'nothing is fetched twice');
    await compiled.tab.close();
    await plain.tab.close();
  });

  it('opens a scheme in place, with how to apply', async () => {
    const { tab, finder } = await open('/onder/mkb/?mkb-q=wbso');
    await finder.locator('[part=card] .name').first().click();
    await finder.getByText('Zo vraagt u het aan').waitFor();
    await tab.close();
  });

  it('says so when a part of it cannot be fetched, and shows the rest', async () => {
    const lost = (await readdir(build)).filter((file) => file.startsWith('cards-'))[0];
    await visit.context.route(`**/${lost}`, (route) => route.fulfill({ status: 404, body: '' }));
    const { tab, finder } = await open('/onder/mkb/');
    await finder.locator('[part=notice]').first().waitFor();
    assert.ok((await finder.locator('[part=card]').count()) > 0);
    await tab.close();
    await visit.context.unroute(`**/${lost}`);
  });

  it('shows the list when the filters cannot be fetched, and tries again on demand', async () => {
    await visit.context.route('**/chunks/filters-*', (route) => route.abort());
    const { tab, finder } = await open('/onder/mkb/');
    await finder.locator('[part=card]').first().waitFor();
    const again = finder.getByRole('button', { name: 'Filters' });
    await again.waitFor();
    await visit.context.unroute('**/chunks/filters-*');
    await again.click();
    await finder.getByRole('group', { name: 'Soort hulp' }).waitFor();
    await tab.close();
  });

  it('finds again after what answers a question could not be fetched', async () => {
    await visit.context.route('**/chunks/find-*', (route) => route.abort());
    const { tab, finder } = await open('/onder/mkb/');
    const field = finder.getByRole('combobox').first();
    await field.fill('energie');
    await field.press('Enter');
    const again = finder.getByRole('button', { name: 'Probeer het opnieuw' });
    await again.waitFor();
    await visit.context.unroute('**/chunks/find-*');
    await again.click();
    await finder.locator('[part=card] mark').first().waitFor();
    await tab.close();
  });

  it('finds what is spelt right without the part that knows typing errors, and the rest after another try', async () => {
    await visit.context.route('**/chunks/typos-*', (route) => route.abort());
    const { tab, finder } = await open('/onder/mkb/');
    const field = finder.getByRole('combobox').first();
    await field.fill('energie exprot ');
    await field.press('Enter');
    await finder.locator('[part=card] mark').first().waitFor();
    await finder.locator('[part=notice]', { hasText: 'niet alles' }).waitFor();
    await field.fill('exprot ');
    await field.press('Enter');
    const again = finder.getByRole('button', { name: 'Probeer het opnieuw' });
    await finder.getByText('konden we nu niet opzoeken').waitFor();
    assert.ok((await finder.locator('[part=card]').count()) > 0, 'the list stays');
    await visit.context.unroute('**/chunks/typos-*');
    await again.click();
    await finder.locator('[part=card] mark', { hasText: /export/i }).first().waitFor();
    await tab.close();
  });

  it('picks no late part out of a file with several, since such a part could not be fetched anew', async () => {
    const dir = join(project, 'dist', 'cdn');
    const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.js') && file !== 'wegwijzer.js');
    const picked = [];
    for (const file of files) picked.push(...((await readFile(join(dir, file), 'utf8')).match(/import\("[^"]+"\)\.then\((\w+)=>\1\.\w+\)/g) ?? []).map((each) => `${file}: ${each}`));
    assert.deepEqual(picked, [], 'give each late part a chunk of its own in rollup.config.js');
  });

  it('keeps to the policy of the page', () => assert.deepEqual(visit.complaints(), []));
});

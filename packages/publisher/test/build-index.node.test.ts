import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { changed, feedWith, serve, workshop, zeeland } from './workshop.js';

const schemesOf = (document: Record<string, unknown>) => (document['schemes'] as { name: string }[]).map(({ name }) => name);

describe('wegwijzer build of an index', () => {
  const index = (...members: unknown[]) => ({ feedVersion: 1, id: 'https://ipo.example/index.json', title: 'Provincies', members });
  const fryslan = feedWith('Fryslân', ['Enerzjyfoucher'], { id: 'https://fryslan.example/feed.json' });

  it('builds its members into one, beside it, below it and from the web, and keeps them to be had', async (test) => {
    const web = await serve(test, { '/limburg.json': feedWith('Limburg', ['Groeilening']) });
    const { build, files, json } = await workshop(test, { 'index.json': index({ url: 'zeeland.json' }, { url: 'noord/fryslan.json' }, { url: web.at('/limburg.json') }), 'zeeland.json': zeeland, 'noord/fryslan.json': fryslan });
    const { code, out, err } = await build('index.json');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^5 schemes/);
    assert.equal((await json('site/compiled/manifest.json'))['size'], 5);
    assert.deepEqual((await files('site')).filter((path) => !path.startsWith('compiled')), ['index.full.json', 'index.json', 'noord/fryslan.json', 'zeeland.json']);
    assert.equal((await json('site/index.json'))['members'], undefined);
    assert.deepEqual((await json('site/index.full.json'))['members'], [{ url: 'zeeland.json' }, { url: 'noord/fryslan.json' }, { url: web.at('/limburg.json') }]);
    assert.deepEqual(await json('site/zeeland.json'), zeeland);
    assert.deepEqual(web.asked, ['/limburg.json']);
  });

  it('builds a member outside its folder too, and says that the full form will not find it', async (test) => {
    const { files, file, json, run } = await workshop(test, { 'ipo/index.json': index({ url: '../fryslan.json' }, { url: 'zeeland.json' }), 'fryslan.json': fryslan, 'ipo/zeeland.json': zeeland });
    const { code, err } = await run(['build', file('ipo/index.json'), '-o', file('out/site')]);
    assert.equal(code, 1);
    assert.match(err, /The member \.\.\/fryslan\.json stands outside/);
    assert.equal((await json('out/site/compiled/manifest.json'))['size'], 4);
    assert.ok(!(await files()).includes('out/fryslan.json'), 'it writes nothing outside its own folder');
  });

  it('finds the members of an index on the web from there, and brings along those that are named from it', async (test) => {
    const web = await serve(test, { '/mkb/index.json': index({ url: 'zeeland.json' }, { url: '../fryslan.json' }), '/mkb/zeeland.json': zeeland, '/fryslan.json': fryslan });
    const { build, files } = await workshop(test, {});
    const { code, err } = await build(web.at('/mkb/index.json'));
    assert.equal(code, 1);
    assert.match(err, /The member \.\.\/fryslan\.json stands outside/);
    assert.deepEqual((await files('site')).filter((path) => !path.startsWith('compiled')), ['index.full.json', 'index.json', 'zeeland.json']);
  });

  it('writes nothing outside its own folder, or in the place of its own files, whatever an index on the web names', async (test) => {
    const names = ['x%2F..%2F..%2Fescaped.json', 'index.full.json', 'compiled/manifest.json', 'dir/', '%FF.json'];
    const web = await serve(test, { '/mkb/index.json': index(...names.map((url) => ({ url }))), ...Object.fromEntries(names.map((name, at) => [`/mkb/${name}`, feedWith(`Lid${at}`, ['Regeling'])])) });
    const { build, files, json } = await workshop(test, {});
    const { code, err } = await build(web.at('/mkb/index.json'));
    assert.equal(code, 1);
    for (const name of names) assert.ok(err.includes(`The member ${name} stands outside`), name);
    assert.deepEqual((await files()).filter((path) => !path.startsWith('site/compiled/')), ['site/index.full.json', 'site/index.json']);
    assert.equal((await json('site/compiled/manifest.json'))['size'], 5);
    assert.equal((await json('site/index.full.json'))['title'], 'Provincies');
  });

  it('names the member in which something is wrong', async (test) => {
    const { build } = await workshop(test, { 'index.json': index({ url: 'zeeland.json' }), 'zeeland.json': { ...zeeland, schemes: [{ id: 'https://zeeland.example/s/1', kind: 'grant' }, { id: 'https://zeeland.example/s/2', name: 'Lening', kind: 'loan' }] } });
    const { code, err } = await build('index.json');
    assert.equal(code, 1);
    assert.match(err, /zeeland\.json: 1 left out/);
  });

  for (const [what, answer] of [['is not there', undefined], ['is no feed', '<html>']] as const) {
    it(`builds nothing when a member ${what}, and names it`, async (test) => {
      const { build, files } = await workshop(test, { 'index.json': index({ url: 'zeeland.json' }), ...(answer !== undefined && { 'zeeland.json': answer }) });
      const before = await files();
      const { code, err } = await build('index.json');
      assert.equal(code, 1);
      assert.match(err, /^The member file:.*zeeland\.json: /);
      assert.doesNotMatch(err, /Exit code/);
      assert.deepEqual(await files(), before);
    });
  }

  it('says what a server answered that does not have a member', async (test) => {
    const web = await serve(test, {});
    const { build } = await workshop(test, { 'index.json': index({ url: web.at('/weg.json') }) });
    const { code, err } = await build('index.json');
    assert.equal(code, 1);
    assert.match(err, /answered 404 for http.*\/weg\.json/);
  });

  it('reads the full form of a member that was itself built', async (test) => {
    const { build, json, run, file } = await workshop(test, { 'bron/zeeland.json': zeeland, 'index.json': index({ url: 'noord/zeeland.json' }) });
    await run(['build', file('bron/zeeland.json'), '-o', file('noord')]);
    assert.equal((await build('index.json')).code, 0);
    assert.equal((await json('site/compiled/manifest.json'))['size'], 3);
    assert.deepEqual(schemesOf(await json('site/noord/zeeland.json')).length, 3);
  });
});

describe('wegwijzer build never eats the feed', () => {
  it('that stands where its header would go', async (test) => {
    const { file, files, folder, json, run } = await workshop(test);
    for (const into of [folder, `${folder}/`, `${folder}/../${folder.split('/').at(-1)}`]) {
      const { code, err } = await run(['build', file('feed.json'), '-o', into]);
      assert.equal(code, 2);
      assert.match(err, /feed\.json.*would.*Name another directory/s);
    }
    assert.deepEqual(await json('feed.json'), zeeland);
    assert.deepEqual(await files(), ['feed.json']);
  });

  it('that stands there under another name', async (test) => {
    const { file, folder, json, run } = await workshop(test);
    await mkdir(file('elsewhere'));
    await symlink(folder, file('elsewhere/link'));
    assert.equal((await run(['build', file('feed.json'), '-o', file('elsewhere/link')])).code, 2);
    assert.deepEqual(await json('feed.json'), zeeland);
  });

  it('nor one of its members', async (test) => {
    const index = { feedVersion: 1, id: 'https://ipo.example/index.json', title: 'Provincies', members: [{ url: 'zeeland.json' }, { url: 'noord/zeeland.json' }] };
    const { file, json, run } = await workshop(test, { 'index.json': index, 'zeeland.json': zeeland, 'noord/zeeland.json': changed });
    assert.equal((await run(['build', file('index.json'), '-o', file('noord')])).code, 2);
    assert.deepEqual(await json('noord/zeeland.json'), changed);
  });

  it('that was built before: a header has nothing to build from, and its full form is left as it is', async (test) => {
    const { build, file, json, run } = await workshop(test);
    await build();
    for (const into of ['site', 'site2']) {
      const { code, err } = await run(['build', file('site/feed.json'), '-o', file(into)]);
      assert.notEqual(code, 0);
      assert.match(err, /feed\.full\.json|Name another directory/);
    }
    assert.deepEqual(await json('site/feed.full.json'), zeeland);
    assert.equal((await json('site/compiled/manifest.json'))['size'], 3);
  });

  it('that is the full form of an earlier build', async (test) => {
    const { build, file, json, run } = await workshop(test);
    await build();
    assert.equal((await run(['build', file('site/feed.full.json'), '-o', file('site')])).code, 2);
    assert.deepEqual(await json('site/feed.full.json'), zeeland);
  });
});

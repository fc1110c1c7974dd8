import assert from 'node:assert/strict';
import { mkdir, open, readFile, rm, symlink, utimes } from 'node:fs/promises';
import { type TestContext, describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { feedWith, serve, setup } from './workshop.js';

const zeeland = feedWith('Zeeland', ['Energievoucher', 'Exportlening', 'Garantie voor starters']);
const changed = feedWith('Zeeland', ['Energievoucher', 'Exportlening', 'Nieuwe regeling']);

/** A folder in which `build` builds `feed.json` into `site`. */
async function workshop(test: TestContext, files: Readonly<Record<string, unknown>> = { 'feed.json': zeeland }) {
  const place = await setup(test, files);
  const { file, json, run, files: below } = place;
  return {
    ...place,
    build: (feed = 'feed.json', ...more: string[]) => run(['build', /^http/.test(feed) ? feed : file(feed), '-o', file('site'), ...more]),
    /** The name of the build that visitors get. */
    current: async () => (await json('site/compiled/manifest.json'))['build'] as string,
    /** The names of all builds that are there. */
    builds: async () => [...new Set((await below('site/compiled')).map((path) => path.split('/')[0]!))].filter((name) => name !== 'manifest.json'),
  };
}

const schemesOf = (document: Record<string, unknown>) => (document['schemes'] as { name: string }[]).map(({ name }) => name);

describe('wegwijzer build', () => {
  it('makes of a feed a header that points to its two forms, and the files of one build', async (test) => {
    const { build, current, files, json } = await workshop(test);
    const { code, out, err } = await build();
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^3 schemes in \d+ files, \d+ kB\. Upload .*site: all else first, then compiled\/manifest\.json, and feed\.json last\.$/);

    const { schemes, providers, ...header } = await json('site/feed.json');
    assert.deepEqual([schemes, providers], [undefined, undefined]);
    assert.deepEqual(header, { feedVersion: 1, id: 'https://zeeland.example/feed.json', title: 'Zeeland', compiled: { manifest: 'compiled/manifest.json', full: 'feed.full.json' } });
    assert.deepEqual(await json('site/feed.full.json'), zeeland);

    const { build: name, built, ...manifest } = await json('site/compiled/manifest.json');
    assert.deepEqual(manifest, { compiledVersion: 1, analysis: 1, roster: 1, size: 3 });
    assert.match(String(built), /^\d{4}-\d\d-\d\dT/);
    assert.equal(name, await current());
    const own = await files(`site/compiled/${await current()}`);
    for (const needed of ['start.bin', 'cards-0.bin', 'records-0.bin', 'terms-0.bin', 'ids-0.bin', 'providers.bin']) assert.ok(own.includes(needed), needed);
    assert.equal(own.length, (await files('site')).length - 3, 'nothing lies beside them');
  });

  it('gives every file a name that any host serves as it is, and packs it by itself', async (test) => {
    const { build, current, file, files } = await workshop(test);
    await build();
    for (const path of await files('site')) assert.match(path, /^[a-zA-Z0-9._/-]+$/);
    const directory = `site/compiled/${await current()}`;
    for (const name of await files(directory)) {
      assert.match(name, /\.bin$/);
      assert.ok(inflateRawSync(await readFile(file(`${directory}/${name}`))).length > 0, name);
    }
  });

  for (const [name, entry] of [['mijn feed (é).json', /^[\w.-]+\.json$/], ['feed', /^feed\.json$/]] as const) {
    it(`gives a feed that is called "${name}" a name that needs no escaping`, async (test) => {
      const { build, files, json } = await workshop(test, { [name]: zeeland });
      assert.equal((await build(name)).code, 0);
      const top = (await files('site')).filter((path) => !path.includes('/'));
      assert.equal(top.length, 2);
      for (const each of top) assert.match(each, /^[\w.-]+$/);
      const header = top.find((each) => !each.endsWith('.full.json'))!;
      assert.match(header, entry);
      assert.ok(top.includes((await json(`site/${header}`) as { compiled: { full: string } }).compiled.full));
    });
  }

  it('names a feed from the web after its path, without the query', async (test) => {
    const web = await serve(test, { '/open/mkb.json?version=2': zeeland });
    const { build, files } = await workshop(test, {});
    assert.equal((await build(web.at('/open/mkb.json?version=2'))).code, 0);
    assert.deepEqual((await files('site')).filter((path) => !path.includes('/')), ['mkb.full.json', 'mkb.json']);
  });

  it('gives the same build twice, and touches none of its files the second time', async (test) => {
    const { build, builds, current, files, stat } = await workshop(test);
    await build();
    const first = await current();
    const dates = async () => Promise.all((await files(`site/compiled/${first}`)).map(async (name) => { const { ino, mtimeMs } = await stat(`site/compiled/${first}/${name}`); return [name, ino, mtimeMs]; }));
    const before = await dates();
    assert.equal((await build()).code, 0);
    assert.equal(await current(), first);
    assert.deepEqual(await builds(), [first]);
    assert.deepEqual(await dates(), before);
  });

  it('gives the same build wherever it is done, and tells nobody where that was', async (test) => {
    const [one, other] = [await workshop(test), await workshop(test)];
    await one.build();
    await other.build();
    assert.equal(await one.current(), await other.current());
    for (const path of await one.files('site')) {
      const bytes = await readFile(one.file(`site/${path}`));
      const text = (path.endsWith('.bin') ? inflateRawSync(bytes) : bytes).toString('latin1');
      assert.ok(!text.includes('file:') && !text.includes(one.folder), path);
    }
  });

  it('gives a changed feed another build, and keeps the one before for pages that are open', async (test) => {
    const { build, builds, current, write } = await workshop(test);
    await build();
    const first = await current();
    await write('feed.json', changed);
    await build();
    assert.notEqual(await current(), first);
    assert.deepEqual((await builds()).sort(), [first, await current()].sort());
  });

  for (const [keep, kept] of [[undefined, 3], ['1', 1], ['2', 2]] as const) {
    it(`keeps ${kept} builds ${keep === undefined ? 'unless told otherwise' : `when told to with --keep ${keep}`}, the latest ones`, async (test) => {
      const { build, builds, current, file, write } = await workshop(test);
      const made: string[] = [];
      for (let round = 1; round <= 5; round++) {
        await write('feed.json', feedWith('Zeeland', [`Regeling ${round}`]));
        await build('feed.json', '--keep', '9');
        made.push(await current());
        await utimes(file(`site/compiled/${await current()}`), round * 1000, round * 1000);
      }
      await write('feed.json', changed);
      await build('feed.json', ...(keep === undefined ? [] : ['--keep', keep]));
      assert.deepEqual((await builds()).sort(), [...made.slice(made.length - (kept - 1), made.length), await current()].sort());
    });
  }

  it('keeps the build that is current though it was first made long ago', async (test) => {
    const { build, builds, current, file, write } = await workshop(test);
    await build();
    const first = await current();
    await utimes(file(`site/compiled/${first}`), 1, 1);
    await write('feed.json', changed);
    await build();
    await write('feed.json', zeeland);
    await build('feed.json', '--keep', '1');
    assert.deepEqual([await current(), await builds()], [first, [first]]);
  });

  it('leaves alone what it did not make', async (test) => {
    const { build, files, write } = await workshop(test);
    await write('site/index.html', '<h1>Zeeland</h1>');
    await write('site/compiled/lees-mij/tekst.txt', 'van mij');
    await build('feed.json', '--keep', '1');
    await write('feed.json', changed);
    await build('feed.json', '--keep', '1');
    for (const own of ['index.html', 'compiled/lees-mij/tekst.txt']) assert.ok((await files('site')).includes(own), own);
  });

  for (const name of ['feed.json', 'compiled/manifest.json', 'feed.full.json']) {
    it(`puts ${name} in place in one go: who reads the old one meanwhile gets all of it`, async (test) => {
      const { build, file, files, text, write } = await workshop(test);
      await build();
      const before = await text(`site/${name}`);
      const reader = await open(file(`site/${name}`));
      test.after(() => reader.close());
      await write('feed.json', { ...changed, title: 'Zeeland, met een langere naam dan eerst' });
      await build();
      assert.equal(await reader.readFile('utf8'), before);
      assert.notEqual(await text(`site/${name}`), before);
      assert.deepEqual((await files('site')).filter((path) => /\.(new|partial)/.test(path)), []);
    });
  }

  it('is not disturbed by what one that was killed left behind', async (test) => {
    const { build, current, file, files, write } = await workshop(test);
    await build();
    const clean = await files(`site/compiled/${await current()}`);
    for (const name of ['.partial', '.partial-1-dead']) {
      await write(`site/compiled/${name}/build/start.bin`, 'half');
      await utimes(file(`site/compiled/${name}`), 1, 1);
    }
    await write('site/compiled/.partial-2-alive/build/start.bin', 'half');
    await write('feed.json', changed);
    assert.equal((await build()).code, 0);
    assert.deepEqual(await files(`site/compiled/${await current()}`), clean);
    assert.deepEqual((await files('site')).filter((path) => /\.partial/.test(path)), ['compiled/.partial-2-alive/build/start.bin'], 'what is young may be at work');
  });

  for (const [what, others] of [['the same feed', [zeeland, zeeland, zeeland]], ['a feed that changes meanwhile', [zeeland, changed, feedWith('Zeeland', ['Regeling'])]]] as const) {
    it(`can be run several times at once, of ${what}: all of what is in force is there`, async (test) => {
      const many = others.map((feed, at) => ({ ...feed, schemes: Array.from({ length: 60 }, (_, n) => ({ ...(feed as typeof zeeland & { schemes: object[] }).schemes[0], id: `https://zeeland.example/s/${n}`, name: `Regeling ${others[0] === others[at] ? '' : at} ${n}` })) }));
      const { current, file, files, run } = await workshop(test, Object.fromEntries(many.map((feed, at) => [`${at}/feed.json`, feed])));
      const said = await Promise.all(many.map(async (_, at) => run(['build', file(`${at}/feed.json`), '-o', file('site'), '--keep', '1'])));
      assert.deepEqual(said.map(({ code, err }) => [code, err]), many.map(() => [0, '']));
      const there = await files(`site/compiled/${await current()}`);
      for (const at of many.keys()) {
        await run(['build', file(`${at}/feed.json`), '-o', file(`alone/${at}`)]);
        const [own] = (await files(`alone/${at}/compiled`)).map((path) => path.split('/')[0]!);
        if (own === (await current())) assert.deepEqual(there, await files(`alone/${at}/compiled/${own}`));
      }
      assert.equal((await run(['search', file('site/feed.json'), 'regeling'])).code, 0);
      assert.deepEqual((await files('site')).filter((path) => /\.partial/.test(path)), []);
    });
  }

  it('puts right a build of which part was lost or half written, and nothing else of it', async (test) => {
    const { build, current, file, files, stat, write } = await workshop(test);
    await build();
    const folder = `site/compiled/${await current()}`;
    const before = await Promise.all((await files(folder)).map(async (name) => [name, await readFile(file(`${folder}/${name}`), 'latin1')]));
    const { ino } = await stat(`${folder}/ids-0.bin`);
    await rm(file(`${folder}/start.bin`));
    await write(`${folder}/cards-0.bin`, 'half');
    assert.equal((await build()).code, 0);
    assert.deepEqual(await Promise.all((await files(folder)).map(async (name) => [name, await readFile(file(`${folder}/${name}`), 'latin1')])), before);
    assert.equal((await stat(`${folder}/ids-0.bin`)).ino, ino);
  });

  for (const [what, other, says] of [['by another name', 'andere.json', /site holds the build of feed\.json\. Give each feed a directory of its own/], ['by the same name', 'elders/feed.json', /site holds the build of another feed, https:\/\/zeeland\.example\/feed\.json\. Give each/]] as const) {
    it(`does not put a second feed in the place of the first: ${what}`, async (test) => {
      const { build, current, text } = await workshop(test, { 'feed.json': zeeland, [other]: feedWith('Drenthe', ['Groeilening']) });
      await build();
      const [name, header] = [await current(), await text('site/feed.json')];
      const { code, err } = await build(other);
      assert.equal(code, 2);
      assert.match(err, says);
      assert.deepEqual([await current(), await text('site/feed.json')], [name, header]);
    });
  }

  for (const list of ['schemes', 'providers'] as const) {
    it(`leaves what is in force as it is when all ${list} are wrong`, async (test) => {
      const providers = [{ id: 'https://zeeland.example/o/1', name: 'Loket', role: 'first-line' }];
      const { build, current, files, write } = await workshop(test, { 'feed.json': { ...zeeland, providers } });
      await build();
      const [name, before] = [await current(), await files('site')];
      const wrong = list === 'schemes' ? { schemes: [1, 2].map((n) => ({ id: `https://zeeland.example/s/${n}`, name: 'Regeling', kind: 'grant', windows: [{ closes: '31-12-2026' }] })) } : { providers: [{ ...providers[0], regions: 'PV29' }] };
      await write('feed.json', { ...zeeland, providers, ...wrong });
      const { code, out, err } = await build();
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, new RegExp(`^Nothing was built, since .* in "${list}" of .*feed\\.json can be read\\. ${list}\\[0\\]\\..* is not a `));
      assert.deepEqual([await current(), await files('site')], [name, before]);
    });
  }

  it('leaves what is in force as it is when a list is no list', async (test) => {
    const { build, current, write } = await workshop(test);
    await build();
    const name = await current();
    await write('feed.json', { ...zeeland, schemes: { a: 1 } });
    assert.equal((await build()).code, 1);
    assert.equal(await current(), name);
  });

  it('tells notices from what is left out by its exit code', async (test) => {
    const { build } = await workshop(test, { 'feed.json': feedWith('Zeeland', [], { schemes: [{ id: 'https://zeeland.example/s/1', name: 'Energievoucher', kind: 'lottery' }] }) });
    const { code, err } = await build();
    assert.equal(code, 3);
    assert.match(err, /feed\.json: 1 notice\. "wegwijzer validate" names them\./);
  });

  it('writes into a directory on this machine, and says so of what is none', async (test) => {
    const { file, files, folder, run } = await workshop(test);
    for (const into of ['s3://bucket/mkb', 'https://www.zeeland.example/mkb', '', ' ']) assert.equal((await run(['build', file('feed.json'), '-o', into])).code, 2, into);
    assert.deepEqual(await files(), ['feed.json']);
    assert.equal((await run(['build', `file://${file('feed.json')}`, '-o', `file://${folder}/site`])).code, 0);
    assert.ok((await files()).includes('site/feed.json'));
  });

  it('leaves what visitors get as it is when the feed cannot be read', async (test) => {
    const { build, current, text, write } = await workshop(test);
    await build();
    const [name, header] = [await current(), await text('site/feed.json')];
    await write('feed.json', '<!doctype html>');
    const { code, err } = await build();
    assert.equal(code, 1);
    assert.match(err, /feed\.json is not JSON .*web page/);
    assert.deepEqual([await current(), await text('site/feed.json')], [name, header]);
  });

  it('builds what is sound, and names the feed in which something is not', async (test) => {
    const { build, json } = await workshop(test, { 'feed.json': feedWith('Zeeland', ['Energievoucher'], { schemes: [{ id: 'https://zeeland.example/s/1', name: 'Energievoucher', kind: 'grant' }, { id: 'https://zeeland.example/s/2', name: 'Exportlening', kind: 'loan', windows: [{ closes: '2026-13-01' }] }] }) });
    const { code, err } = await build();
    assert.equal(code, 1);
    assert.match(err, /feed\.json: 1 left out\. "wegwijzer validate" names them\./);
    assert.equal((await json('site/compiled/manifest.json'))['size'], 1);
  });

  it('counts a scheme that two feeds tell of once, and says so', async (test) => {
    const { build } = await workshop(test, { 'index.json': { feedVersion: 1, id: 'https://ipo.example/index.json', title: 'Provincies', members: [{ url: 'a.json' }, { url: 'b.json' }] }, 'a.json': feedWith('Zeeland', ['Voucher', 'Lening']), 'b.json': feedWith('Zeeland', ['Voucher', 'Garantie']) });
    assert.match((await build('index.json')).out, /^3 schemes \(and 1 once more, from another feed\) in /);
  });

  it('says at once that nothing can be written where it should', async (test) => {
    const { file, run } = await workshop(test);
    const { code, err } = await run(['build', file('feed.json'), '-o', '/proc/wegwijzer']);
    assert.equal(code, 2);
    assert.match(err, /^\/proc\/wegwijzer cannot be written in \(\w+\)\. Name another directory with -o\.\n/);
  });

  it('shows a terminal that is watched how far it is', async (test) => {
    const { file, run } = await workshop(test);
    const shown: string[] = [];
    const { out } = await run(['build', file('feed.json'), '-o', file('site')], shown);
    assert.match(shown[0]!, /^\[[#.]{30}\] +\d+% Indexing$/);
    assert.match(shown.at(-2)!, /^\[#{30}\] 100% Writing$/);
    assert.equal(shown.at(-1), '', 'and wipes it out');
    assert.doesNotMatch(out, /%/);
  });

  it('says what is wrong with the question, and how to ask it', async (test) => {
    const { file, folder, files, run } = await workshop(test);
    const into = ['-o', file('site')];
    for (const args of [[file('feed.json')], into, [file('feed.json'), file('feed.json'), ...into], [file('feed.json'), ...into, '--keep', '0'], [file('feed.json'), ...into, '--keep', 'alle'], [file('feed.json'), ...into, '--keep', '1.5'], [file('feed.json'), ...into, '--colour'], [file('none.json'), ...into], [folder, ...into], [file('feed.json'), '-o', file('feed.json')]]) {
      const { code, err } = await run(['build', ...args]);
      assert.equal(code, 2, `${args.join(' ')}: ${err}`);
      assert.match(err, /wegwijzer build FEED -o DIR/, args.join(' '));
    }
    assert.deepEqual(await files(), ['feed.json']);
  });

  for (const [what, document, says] of [['a web page', '<html>', /is not JSON/], ['other JSON', { hello: 'world' }, /is not a feed: it has no "feedVersion"/], ['a feed of a later version', { feedVersion: 2 }, /is of version 2/]] as const) {
    it(`says so of ${what}`, async (test) => {
      const { build, files } = await workshop(test, { 'feed.json': document });
      const { code, err } = await build();
      assert.equal(code, 1);
      assert.match(err, says);
      assert.doesNotMatch(err, /Exit code/);
      assert.deepEqual(await files(), ['feed.json']);
    });
  }
});

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

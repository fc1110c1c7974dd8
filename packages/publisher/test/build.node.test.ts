import assert from 'node:assert/strict';
import { open, readFile, rm, utimes } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { changed, feedWith, serve, workshop, zeeland } from './workshop.js';

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

import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { type TestContext, describe, it } from 'node:test';
import { dayOf, finish, pick, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { Segments } from '@mkb-wegwijzer/core/search';
import { feedWith, serve, setup } from './workshop.js';

interface Answer {
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly name: string; readonly score: number }[];
}

const scheme = (id: string, name: string, more: object = {}) => ({ id: `https://drenthe.example/s/${id}`, name, kind: 'grant', ...more });
const schemes = [
  scheme('1', 'Energiesubsidie', { regions: ['NL'], summary: 'Voor wie minder stroom verbruikt' }),
  scheme('2', 'Subsidie voor energiebesparing', { regions: ['PV22'], keywords: ['zonnepanelen'] }),
  scheme('3', 'Energiecoach', { kind: 'advice', regions: ['GM0114'] }),
  scheme('4', 'Groeilening', { kind: 'loan', regions: ['PV29'], summary: 'Ook voor energie' }),
  scheme('5', 'Exportvoucher', { regions: ['NL'], windows: [{ closes: '2020-01-01' }] }),
  scheme('6', 'Cofinanciering energie', { regions: ['PV22'], name: { nl: 'Energiefonds', en: 'Energy fund' } }),
];
const drenthe = feedWith('Drenthe', [], { schemes });

async function workshop(test: TestContext, files: Readonly<Record<string, unknown>> = { 'feed.json': drenthe }) {
  const place = await setup(test, files);
  const search = (...args: readonly string[]) => place.run(['search', ...args]);
  return {
    ...place,
    search,
    build: (feed = 'feed.json') => place.run(['build', place.file(feed), '-o', place.file('site')]),
    ask: async (...args: readonly string[]): Promise<Answer> => {
      const { code, out, err } = await search(...args, '--json');
      assert.deepEqual([code, err], [0, ''], args.join(' '));
      return JSON.parse(out) as Answer;
    },
  };
}

/** What a page with this feed answers. */
async function inMemory(feed: object, text: string, region?: string): Promise<Answer> {
  const named = { url: 'https://drenthe.example/feed.json', role: 'named' } as const;
  const found = await Segments.open([{ segment: finish(compile([{ ...named, read: readFeed(feed, named.url) }])), named }], dayOf(new Date()));
  const { total, hits } = await found.find({ text, limit: 10, ...(region !== undefined && { region }) });
  return { total, hits: hits.map(({ scheme: { id, name }, score }) => ({ id, name: pick(name, 'nl'), score: Math.round(score * 1000) / 1000 })) };
}

const questions = ['energie', 'energiesubsidie', 'subsidie energie', 'enrgiesubsidie', 'energ', 'zonnepanelen', 'lening', 'export', 'energy', 'drenthe', 'xyzzy'];

describe('wegwijzer search', () => {
  it('answers with how many were found, and the best of them', async (test) => {
    const { ask, file } = await workshop(test);
    const { total, hits, ...rest } = await ask(file('feed.json'), 'energiesubsidie');
    assert.deepEqual(rest, {});
    assert.ok(total >= 2);
    assert.deepEqual(hits.slice(0, 2).map(({ name }) => name), ['Energiesubsidie', 'Subsidie voor energiebesparing']);
    for (const hit of hits) assert.deepEqual(Object.keys(hit).sort(), ['id', 'name', 'score']);
    assert.equal(hits[0]!.id, 'https://drenthe.example/s/1');
    assert.deepEqual(hits.map(({ score }) => score), hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('ranks a plain feed, its built form and a page alike', async (test) => {
    const { ask, build, file } = await workshop(test);
    await build();
    for (const text of questions) {
      const expected = await inMemory(drenthe, text);
      assert.deepEqual(await ask(file('feed.json'), text), expected, text);
      assert.deepEqual(await ask(file('site/feed.json'), text), expected, text);
      const near = await inMemory(drenthe, text, 'GM0114');
      assert.deepEqual(await ask(file('feed.json'), text, '--region', 'GM0114'), near, text);
      assert.deepEqual(await ask(file('site/feed.json'), text, '--region', 'GM0114'), near, text);
    }
  });

  it('ranks an index with its members and what was built of it alike, from disk and from the web', async (test) => {
    const web = await serve(test, { '/zeeland.json': feedWith('Zeeland', ['Energievoucher', 'Exportlening']) });
    const { ask, build, file } = await workshop(test, { 'index.json': { feedVersion: 1, id: 'https://ipo.example/index.json', title: 'Provincies', members: [{ url: 'drenthe.json' }, { url: web.at('/zeeland.json') }] }, 'drenthe.json': drenthe });
    await build('index.json');
    for (const text of questions) assert.deepEqual(await ask(file('site/index.json'), text), await ask(file('index.json'), text), text);
    assert.ok((await ask(file('index.json'), 'energievoucher')).hits.some(({ name }) => name === 'Energievoucher'));
  });

  it('asks a feed on the web', async (test) => {
    const web = await serve(test, { '/feed.json': drenthe });
    const { ask } = await workshop(test, {});
    assert.deepEqual(await ask(web.at('/feed.json'), 'energie'), await inMemory(drenthe, 'energie'));
  });

  it('asks a compiled feed on the web by its files, and not by its full form', async (test) => {
    const { ask, build, file, files } = await workshop(test);
    await build();
    const documents = Object.fromEntries(await Promise.all((await files('site')).map(async (name) => [`/sub/${name}`, await readFile(file(`site/${name}`))] as const)));
    const web = await serve(test, documents);
    assert.deepEqual(await ask(web.at('/sub/feed.json'), 'energie'), await inMemory(drenthe, 'energie'));
    assert.ok(!web.asked.includes('/sub/feed.full.json'), web.asked.join(' '));
  });

  it('knows a region by what people call it', async (test) => {
    const { ask, file } = await workshop(test);
    const expected = await inMemory(drenthe, 'energie', 'GM0114');
    for (const name of ['Emmen', 'emmen', '0114', 'gm0114', 'GM0114']) assert.deepEqual(await ask(file('feed.json'), 'energie', '--region', name), expected, name);
    assert.deepEqual(await ask(file('feed.json'), 'energie', '--region', 'Fryslân'), await inMemory(drenthe, 'energie', 'PV21'));
    assert.deepEqual(await ask(file('feed.json'), 'energie', '--region', 'den bosch'), await inMemory(drenthe, 'energie', 'GM0796'));
  });

  it('does not go on without a region that it does not know, or that may be two', async (test) => {
    const { file, search } = await workshop(test);
    for (const [name, says] of [['Atlantis', /"Atlantis" is no region of the Netherlands/], ['9999', /"9999" is no region/], ['', /"" is no region/], ['Utrecht', /"Utrecht" may be Utrecht \(PV26\) or the municipality of Utrecht \(GM0344\)\. Write the code\./], ['Bergen', /GM0893.*GM0373|GM0373.*GM0893/]] as const) {
      const { code, err, out } = await search(file('feed.json'), 'energie', '--region', name);
      assert.deepEqual([code, out], [2, ''], name);
      assert.match(err, says);
    }
  });

  it('shows what a page about a region would', async (test) => {
    const { ask, file } = await workshop(test);
    const names = async (...region: string[]) => (await ask(file('feed.json'), 'energie', ...region)).hits.map(({ name }) => name);
    assert.ok((await names()).includes('Groeilening'));
    const near = await names('--region', 'GM0114');
    assert.ok(!near.includes('Groeilening'), 'which is of Zeeland');
    assert.ok(near.includes('Energiecoach'));
    assert.ok(!(await names('--region', 'GM0106')).includes('Energiecoach'), 'which is of Emmen');
  });

  it('gives no more than asked for, and says how many there are', async (test) => {
    const { ask, file } = await workshop(test);
    const all = await ask(file('feed.json'), 'energie');
    const some = await ask(file('feed.json'), 'energie', '--limit', '2');
    assert.ok(all.total > 2);
    assert.deepEqual(some, { total: all.total, hits: all.hits.slice(0, 2) });
  });

  it('gives ten unless told otherwise', async (test) => {
    const { ask, file } = await workshop(test, { 'feed.json': feedWith('Zeeland', Array.from({ length: 14 }, (_, number) => `Energieregeling ${number}`)) });
    const { total, hits } = await ask(file('feed.json'), 'energieregeling');
    assert.deepEqual([total, hits.length], [14, 10]);
  });

  it('reads as a list for people', async (test) => {
    const { file, search } = await workshop(test);
    const { code, out } = await search(file('feed.json'), 'energiesubsidie');
    assert.equal(code, 0);
    assert.match(out, /^ 1 {2}Energiesubsidie {2}\(\d+(\.\d+)?\)\n {4}https:\/\/drenthe\.example\/s\/1\n 2 {2}/);
  });

  it('says so when nothing is found, which is no fault', async (test) => {
    const { ask, file, search } = await workshop(test);
    assert.deepEqual(await search(file('feed.json'), 'qwxzv'), { code: 0, out: 'Nothing found.', err: '' });
    assert.deepEqual(await ask(file('feed.json'), 'qwxzv'), { total: 0, hits: [] });
  });

  it('lists everything for an empty question', async (test) => {
    const { ask, file } = await workshop(test);
    assert.equal((await ask(file('feed.json'), '')).total, schemes.length);
  });

  it('says what is wrong with the question, and how to ask it', async (test) => {
    const { file, folder, search } = await workshop(test);
    const feed = file('feed.json');
    for (const args of [[], [feed], [feed, 'energie', 'subsidie'], [feed, 'energie', '--limit', '0'], [feed, 'energie', '--limit', 'veel'], [feed, 'energie', '--colour'], [file('none.json'), 'energie'], [folder, 'energie']]) {
      const { code, err } = await search(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /wegwijzer search FEED "QUERY"/);
    }
  });
});

describe('wegwijzer search in a feed that is broken', () => {
  it('says so of what is no feed, and of a server that does not have it', async (test) => {
    const web = await serve(test, {});
    const { file, search } = await workshop(test, { 'feed.json': '<html>' });
    for (const [feed, says] of [[file('feed.json'), /is not JSON/], [web.at('/weg.json'), /answered 404/], ['http://127.0.0.1:9/feed.json', /could not be reached/]] as const) {
      const { code, err, out } = await search(feed, 'energie');
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, says);
    }
  });

  it('says which file of a build on the web cannot be had', async (test) => {
    const web = await serve(test, { '/feed.json': { feedVersion: 1, id: 'https://drenthe.example/feed.json', title: 'Drenthe', compiled: { manifest: 'compiled/manifest.json', full: 'feed.full.json' } } });
    const { search } = await workshop(test, {});
    const { code, err } = await search(web.at('/feed.json'), 'energie');
    assert.equal(code, 1);
    assert.match(err, /answered 404 for http:\/\/127\.0\.0\.1:\d+\/compiled\/manifest\.json/);
  });

  const damages: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'is missing': (path) => rm(path),
    'is cut off': async (path) => writeFile(path, (await readFile(path)).subarray(0, 20)),
    'is something else': (path) => writeFile(path, '<html>Niet gevonden</html>'),
  };
  for (const [what, damage] of Object.entries(damages)) {
    for (const name of ['start', 'terms-0', 'cards-0']) {
      it(`says so when ${name} of its build ${what}, and does not answer with half of it`, async (test) => {
        const { build, file, json, search } = await workshop(test);
        await build();
        await damage(file(`site/compiled/${(await json('site/compiled/manifest.json'))['build']}/${name}.bin`));
        const { code, err, out } = await search(file('site/feed.json'), 'energie');
        assert.deepEqual([code, out], [1, '']);
        assert.match(err, new RegExp(name));
        assert.match(err, /Build the feed again/);
      });
    }
  }

  it('says so when its manifest is missing or damaged', async (test) => {
    const { build, file, search, write } = await workshop(test);
    await build();
    await write('site/compiled/manifest.json', '{"compiledVersion": 1, "build": "../..", "size": 6}');
    assert.match((await search(file('site/feed.json'), 'energie')).err, /not the manifest/);
    await rm(file('site/compiled/manifest.json'));
    const { code, err } = await search(file('site/feed.json'), 'energie');
    assert.equal(code, 1);
    assert.match(err, /manifest\.json cannot be read/);
  });
});

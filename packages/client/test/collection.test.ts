import { expect } from '@open-wc/testing';
import { FeedError, pick } from '@mkb-wegwijzer/core/feed';
import type { FinderQuery, SchemeCollection } from '@mkb-wegwijzer/core/search';
import { type CollectionOptions, loadCollection } from '../src/index.js';
import { copiesKept } from '../src/copies.js';
import { inTurns } from '../src/pace.js';
import { type Put, putUp } from './builds.js';
import { type FakeServer, type Visit, failure, feedOf, feedWith, visit } from './fakes.js';

const index = 'https://ipo.example/mkb/index.json';
const fryslan = 'https://fryslan.example/open/feed.json';
const zeeland = 'https://zeeland.example/feed.json';

const names = async (collection: SchemeCollection, query: FinderQuery = {}): Promise<string[]> => (await collection.find({ limit: 100, ...query })).hits.map(({ scheme }) => pick(scheme.name, 'nl'));
const failed = (collection: SchemeCollection): string[] => collection.sources.flatMap(({ title, error }) => (error ? [`${pick(title, 'nl')}: ${error.code}`] : []));
const records = (...all: string[]) => all.map((name, number) => ({ id: `https://schemes.example/${encodeURIComponent(name)}/${number}`, name, kind: 'grant' }));
const own = feedOf('Fryslân', { schemes: records('Enerzjyfoucher', 'Exportlening', 'Garantie') });

describe('loading a collection', () => {
  let page: Visit;
  const load = (urls: string | string[] = fryslan, options: CollectionOptions = {}) => loadCollection([urls].flat(), { base: 'https://gemeente.example/ondernemen/steun', environment: page.environment, ...options });
  const asked = (end: string) => page.server.requests.filter((url) => url.endsWith(end));

  beforeEach(() => {
    page = visit();
  });

  describe('of one feed', () => {
    it('that is compiled asks for no records, and shows the same as a plain one', async () => {
      await putUp(page.server, fryslan, own);
      const compiled = await load();
      expect(compiled.size).to.equal(3);
      page = visit();
      page.server.serve(fryslan, own);
      const plain = await load();
      for (const text of ['', 'exportlening', 'garan', 'enerzjyfocher']) {
        expect(await names(plain, { text }), text).not.to.have.length(0);
        expect(await names(compiled, { text }), text).to.deep.equal(await names(plain, { text }));
      }
      const [[one], [other]] = [compiled.sources, plain.sources];
      expect([one!.url, one!.title, one!.id]).to.deep.equal([other!.url, other!.title, other!.id]);
    });

    it('that is compiled asks for what each question needs, once', async () => {
      const put = await putUp(page.server, fryslan, own, { schemes: (own as { schemes: object[] }).schemes });
      const collection = await load();
      expect(page.server.requests).to.deep.equal([fryslan, put.manifest.url, put.file('start')]);
      await collection.find({ text: 'garantie' });
      const first = [...page.server.requests];
      expect(asked('terms-0.bin')).to.have.length(1);
      expect(asked('records-0.bin'), 'nobody opened a scheme').to.have.length(0);
      await collection.find({ text: 'garantie' });
      expect(page.server.requests).to.deep.equal(first);
    });

    it('that is compiled gives a scheme in full when a visitor opens it', async () => {
      const put = await putUp(page.server, fryslan, feedOf('Fryslân', { schemes: [{ ...records('Garantie')[0], description: 'Alles over de garantie.' }] }));
      const collection = await load();
      const [hit] = (await collection.find({})).hits;
      expect((await collection.scheme(hit!.scheme.id))?.scheme.description).to.equal('Alles over de garantie.');
      expect(page.server.requests).to.include(put.file('records-0'));
    });

    it('that is plain asks for that one alone', async () => {
      page.server.serve(zeeland, feedWith('Exportlening'));
      expect(await names(await load(zeeland))).to.deep.equal(['Exportlening']);
      expect(page.server.requests).to.deep.equal([zeeland]);
    });

    const unusable: Readonly<Record<string, (server: FakeServer, put: Put) => void>> = {
      'its manifest is not there': (server, { manifest }) => server.serve(manifest.url, { status: 404 }),
      'the server of its manifest is down': (server, { manifest }) => server.serve(manifest.url, 'unreachable'),
      'its manifest is a web page': (server, { manifest }) => server.serve(manifest.url, '<!doctype html>'),
      'its manifest is other JSON': (server, { manifest }) => server.serve(manifest.url, { body: '{"build":"../.."}' }),
      'its manifest is of a later version': (server, { manifest }) => server.serve(manifest.url, { body: JSON.stringify({ ...manifest.content, compiledVersion: 2 }) }),
      'its manifest counts other schemes than its build': (server, { manifest }) => server.serve(manifest.url, { body: JSON.stringify({ ...manifest.content, size: 7 }) }),
      'its build was not uploaded': (server, { file }) => server.serve(file('start'), { status: 404 }),
      'the start of its build is damaged': (server, { file }) => server.serve(file('start'), { body: 'damaged' }),
    };
    for (const [what, spoil] of Object.entries(unusable)) {
      it(`shows its records when they are there too and ${what}`, async () => {
        spoil(page.server, await putUp(page.server, fryslan, own, { schemes: records('Enerzjyfoucher') }));
        const collection = await load();
        expect(await names(collection)).to.deep.equal(['Enerzjyfoucher']);
        expect(failed(collection)).to.deep.equal([]);
      });

      it(`shows its full form when it has no records of its own and ${what}`, async () => {
        const full = new URL('full.json', fryslan).href;
        page.server.serve(full, feedOf('Fryslân', { schemes: records('Enerzjyfoucher') }));
        spoil(page.server, await putUp(page.server, fryslan, own, { compiled: { manifest: 'compiled/manifest.json', full: 'full.json' } }));
        const collection = await load();
        expect(await names(collection)).to.deep.equal(['Enerzjyfoucher']);
        expect(failed(collection)).to.deep.equal([]);
      });

      it(`fails when it has no other form and ${what}, and looks again the next time`, async () => {
        const put = await putUp(page.server, fryslan, own);
        spoil(page.server, put);
        const error = await failure(load());
        expect(error).to.be.instanceOf(FeedError);
        expect(error.url).to.match(/^https:\/\/fryslan\.example\/open\/compiled\//);
        page.server.serve(put.manifest.url, { body: JSON.stringify(put.manifest.content) }).serve(put.file('start'), { body: put.content('start') });
        expect(await names(await load())).to.have.length(3);
      });
    }

    it('follows the members of one whose build cannot be had', async () => {
      const put = await putUp(page.server, index, feedOf('Index'), { members: [{ url: zeeland }] });
      page.server.serve(put.manifest.url, { status: 404 }).serve(zeeland, feedWith('Exportlening'));
      expect(await names(await load(index))).to.deep.equal(['Exportlening']);
    });
  });

  describe('of several', () => {
    it('has one list of a compiled and a plain member', async () => {
      await putUp(page.server, fryslan, own);
      page.server.serve(index, feedOf('Index', { members: [{ url: fryslan }, { url: zeeland, title: 'Zeeland' }] })).serve(zeeland, feedOf('Zeeland', { schemes: records('Exportgids', 'Garantie') }));
      const collection = await load(index);
      expect(await names(collection)).to.have.members(['Enerzjyfoucher', 'Exportlening', 'Garantie', 'Exportgids', 'Garantie']);
      expect(await names(collection, { text: 'export' })).to.have.members(['Exportlening', 'Exportgids']);
      expect(collection.size).to.equal(5);
      expect(collection.sources.map(({ url }) => url)).to.deep.equal([index, fryslan, zeeland]);
    });

    it('shows a scheme that a compiled and a plain feed both have once, from both', async () => {
      await putUp(page.server, fryslan, own);
      page.server.serve(zeeland, feedOf('Zeeland', { schemes: records('Enerzjyfoucher') }));
      const collection = await load([fryslan, zeeland]);
      expect(collection.size).to.equal(3);
      const { hits } = await collection.find({ text: 'enerzjyfoucher' });
      expect(hits.map(({ scheme }) => scheme.from.map(({ url }) => url))).to.deep.equal([[fryslan, zeeland]]);
    });

    for (const form of ['compiled', 'plain']) {
      it(`names a ${form} member that fails as the index does, and shows the rest`, async () => {
        if (form === 'compiled') page.server.serve((await putUp(page.server, fryslan, own)).manifest.url, 'unreachable');
        else page.server.serve(fryslan, 'unreachable');
        page.server.serve(index, feedOf('Index', { members: [{ url: fryslan, title: 'Provinsje Fryslân' }, { url: zeeland }] })).serve(zeeland, feedWith('Exportlening'));
        const collection = await load(index);
        expect(await names(collection)).to.deep.equal(['Exportlening']);
        expect(failed(collection)).to.deep.equal(['Provinsje Fryslân: network']);
      });
    }

    it('fails with the error of the first when all that are named fail', async () => {
      page.server.serve(zeeland, { status: 410 });
      const error = await failure(load([zeeland, fryslan]));
      expect([error.code, error.status, error.url]).to.deep.equal(['http', 410, zeeland]);
    });

    it('asks for each feed, manifest and file once for all collections on a page', async () => {
      await putUp(page.server, fryslan, own);
      page.server.serve(zeeland, feedWith('Exportgids'));
      const [one, other] = await Promise.all([load([fryslan, zeeland]), load([zeeland, fryslan])]);
      await Promise.all([one.find({ text: 'export' }), other.find({ text: 'export' })]);
      await (await load(fryslan)).find({ text: 'export' });
      expect([...new Set(page.server.requests)]).to.have.length(page.server.requests.length);
    });
  });

  describe('a file of which fails', () => {
    it('gives what there is and the error, and is asked for again by the next question', async () => {
      const put = await putUp(page.server, fryslan, own);
      page.server.serve(zeeland, feedWith('Exportgids')).serve(put.file('terms-0'), { status: 503 });
      const collection = await load([fryslan, zeeland]);
      const partial = await collection.find({ text: 'export' });
      expect(partial.hits.map(({ scheme }) => scheme.name)).to.deep.equal(['Exportgids']);
      expect(partial.errors.map(({ code, url }) => [code, url])).to.deep.equal([['http', put.file('terms-0')]]);
      page.server.serve(put.file('terms-0'), { body: put.content('terms-0') });
      const whole = await collection.find({ text: 'export' });
      expect(whole.hits.map(({ scheme }) => scheme.name)).to.have.members(['Exportgids', 'Exportlening']);
      expect(whole.errors).to.deep.equal([]);
    });

    it('is tried twice before anybody hears of it', async () => {
      const put = await putUp(page.server, fryslan, own);
      page.server.serve(put.file('terms-0'), 'unreachable', { body: put.content('terms-0') });
      const { hits, errors } = await (await load()).find({ text: 'export' });
      expect([hits.length, errors.length]).to.deep.equal([1, 0]);
    });

    it('shows all feeds when it tells which copies are the same, and folds those once it comes', async () => {
      const put = await putUp(page.server, fryslan, own);
      page.server.serve(zeeland, feedOf('Zeeland', { schemes: records('Enerzjyfoucher', 'Exportgids') })).serve(put.file('ids-0'), { status: 503 });
      const collection = await load([fryslan, zeeland]);
      expect([collection.size, failed(collection)]).to.deep.equal([5, []]);
      const partial = await collection.find({ text: 'enerzjyfoucher' });
      expect(partial.hits.map(({ scheme }) => scheme.from.map(({ url }) => url))).to.deep.equal([[fryslan], [zeeland]]);
      expect(partial.errors.map(({ code, url }) => [code, url])).to.deep.equal([['http', put.file('ids-0')]]);
      expect((await collection.scheme(records('', 'Exportgids')[1]!.id))?.scheme.name, 'of the other feed').to.equal('Exportgids');
      const { length } = asked('ids-0.bin');
      expect((await collection.find({ text: 'export' })).errors, 'of another question').to.have.length(1);
      expect(asked('ids-0.bin'), 'no question waits for it again').to.have.length(length);
      page.server.serve(put.file('ids-0'), { body: put.content('ids-0') });
      const whole = await collection.find({ text: 'export' });
      expect([whole.errors, collection.size]).to.deep.equal([[], 4]);
      const { hits } = await collection.find({ text: 'enerzjyfoucher' });
      expect(hits.map(({ scheme }) => scheme.from.map(({ url }) => url))).to.deep.equal([[fryslan, zeeland]]);
    });

    it('leaves organisations apart when it tells their names, and folds them once it comes', async () => {
      const organisation = (name: string, more: object = {}) => ({ id: `https://org.example/${name}`, name, role: 'advisor', ...more });
      const put = await putUp(page.server, fryslan, feedOf('Fryslân', { schemes: records('Garantie').map((each) => ({ ...each, provider: 'https://org.example/a' })), providers: [organisation('a'), organisation('b', { related: [{ id: 'https://org.example/a', type: 'same-as' }] })] }));
      page.server.serve(put.file('providers'), { status: 503 });
      const collection = await load();
      const query = { facets: ['provider'] as const };
      const partial = await collection.find(query);
      expect([partial.total, partial.errors.map(({ url }) => url)]).to.deep.equal([1, [put.file('providers')]]);
      page.server.serve(put.file('providers'), { body: put.content('providers') });
      expect((await collection.find(query)).errors).to.deep.equal([]);
      expect(collection.currentId('https://org.example/b')).to.equal(collection.currentId('https://org.example/a'));
    });

    it('still lists everything when it is only the words', async () => {
      const put = await putUp(page.server, fryslan, own);
      page.server.serve(put.file('terms-0'), { status: 404 });
      expect(await names(await load())).to.have.length(3);
    });
  });

  describe('that is slow', () => {
    it('shows what is there after a second, with the feed that is still awaited', async () => {
      await putUp(page.server, fryslan, own);
      page.server.serve(index, feedOf('Index', { members: [{ url: fryslan }, { url: zeeland, title: 'Zeeland' }] })).serve(zeeland, feedWith('Exportgids'));
      const release = page.server.hold(zeeland);
      const seen: SchemeCollection[] = [];
      const awaited = page.server.asked(zeeland);
      const loading = load(index, { onProgress: (collection) => void seen.push(collection) });
      await awaited;
      await load(fryslan);
      const second = page.clock.asked(2_000);
      page.clock.pass(1_000);
      await second;
      expect(await Promise.all(seen.map((collection) => names(collection)))).to.deep.equal([['Enerzjyfoucher', 'Exportlening', 'Garantie']]);
      expect(seen[0]!.sources.filter(({ id, error }) => id === undefined && error === undefined).map(({ title }) => title)).to.deep.equal(['Zeeland']);
      release();
      expect(await names(await loading)).to.have.length(4);
      expect(seen).to.have.length(1);
      expect(page.clock.pending).to.equal(0);
    });
  });

  describe('that the visitor leaves', () => {
    it('stops the download of the feed', async () => {
      page.server.hold(fryslan);
      const leaver = new AbortController();
      const waiting = page.server.asked(fryslan);
      const left = failure(load(fryslan, { signal: leaver.signal }));
      await waiting;
      leaver.abort();
      expect((await left).name).to.equal('AbortError');
      expect(page.server.aborted).to.deep.equal([fryslan]);
      expect(page.clock.pending).to.equal(0);
    });

    it('ends at once while its build is on the way, and others who wait for that still get it', async () => {
      const put = await putUp(page.server, fryslan, own);
      const release = page.server.hold(put.manifest.url);
      const leaver = new AbortController();
      const waiting = page.server.asked(put.manifest.url);
      const left = failure(load(fryslan, { signal: leaver.signal }));
      const stays = load(fryslan);
      await waiting;
      leaver.abort();
      expect((await left).name).to.equal('AbortError');
      release();
      expect(await names(await stays)).to.have.length(3);
      expect(asked('manifest.json')).to.have.length(1);
    });

    it('asks for nothing when they had left before', async () => {
      expect((await failure(load(fryslan, { signal: AbortSignal.abort() }))).name).to.equal('AbortError');
      expect(page.server.requests).to.deep.equal([]);
    });
  });

  it('shows the last good copy of a plain feed with its date when the feed fails', async () => {
    page.server.serve(zeeland, feedWith('Exportgids'));
    await load(zeeland);
    await copiesKept();
    page = page.again();
    page.clock.time += 24 * 3_600_000;
    page.server.serve(zeeland, 'unreachable');
    const collection = await load(zeeland);
    expect(await names(collection)).to.deep.equal(['Exportgids']);
    expect(collection.sources.map(({ copied }) => copied)).to.deep.equal(['2026-11-24T09:00:00.000Z']);
  });

  it('has no copy of a compiled feed to show, and says what failed', async () => {
    const put = await putUp(page.server, fryslan, own);
    await load();
    await copiesKept();
    page = page.again();
    page.clock.time += 24 * 3_600_000;
    page.server.serve(fryslan, 'unreachable').serve(put.manifest.url, 'unreachable');
    expect((await failure(load())).code).to.equal('network');
  });

  it('judges dates by the day in Amsterdam', async () => {
    page.server.serve(zeeland, feedOf('Zeeland', { schemes: [{ ...records('Loket')[0], windows: [{ opens: '2026-01-01', closes: '2026-11-24' }] }] }));
    page.clock.time = Date.parse('2026-11-24T23:30:00Z');
    const { hits } = await (await load(zeeland)).find({});
    expect(hits[0]!.timing.availability).to.equal('closed');
  });
});

describe('a page that reads a large plain feed', () => {
  const real = performance.now.bind(performance);
  afterEach(() => {
    delete (performance as { now?: unknown }).now;
    expect(performance.now()).to.be.greaterThan(0);
  });
  /** Each look at the clock is a turn later: what is measured is whether the work stops for others, and not how fast this machine is. */
  const slowClock = () => {
    let looks = 0;
    performance.now = () => real() + 50 * looks++;
  };

  it('can do other things all the while', async () => {
    const page = visit();
    page.server.serve(zeeland, feedOf('Zeeland', { schemes: records(...Array.from({ length: 1000 }, (_, number) => `Energieregeling ${number}`)) }));
    let [others, loaded] = [0, false];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      others++;
      if (!loaded) port2.postMessage(null);
    };
    port2.postMessage(null);
    slowClock();
    const collection = await loadCollection([zeeland], { environment: page.environment });
    loaded = true;
    port1.close();
    expect(collection.size).to.equal(1000);
    expect(others).to.be.greaterThan(60);
  });

  it('waits for others after each turn, in order, and gives what the work gives', async () => {
    slowClock();
    const order: string[] = [];
    const work = function* () {
      for (let step = 1; step <= 3; step++) {
        order.push(`step ${step}`);
        yield;
      }
      return 'done';
    };
    const tell = (what: string) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        order.push(what);
        port1.close();
      };
      port2.postMessage(null);
    };
    const working = inTurns(work());
    tell('a keystroke');
    expect(order, 'what led here may have taken long, so others go first').to.deep.equal([]);
    expect(await working).to.equal('done');
    expect(order.indexOf('a keystroke')).to.be.within(0, 2);
    expect(order.filter((each) => each.startsWith('step'))).to.deep.equal(['step 1', 'step 2', 'step 3']);
  });

  it('stops between two turns when the caller leaves', async () => {
    slowClock();
    const leaver = new AbortController();
    let steps = 0;
    const endless = function* (): Generator<void, never> {
      for (;;) {
        if (++steps === 3) leaver.abort();
        yield;
      }
    };
    expect((await failure(inTurns(endless(), leaver.signal))).name).to.equal('AbortError');
    expect(steps).to.equal(3);
  });

  it('does short work in one go', async () => {
    let others = 0;
    const seen: number[] = [];
    const short = function* () {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        others++;
        port1.close();
      };
      port2.postMessage(null);
      for (let step = 0; step < 3; step++) {
        seen.push(others);
        yield;
      }
    };
    await inTurns(short());
    expect(seen).to.deep.equal([0, 0, 0]);
  });
});

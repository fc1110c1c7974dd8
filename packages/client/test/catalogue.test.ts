import { expect } from '@open-wc/testing';
import { type Catalogue, FeedError, pick } from '@mkb-wegwijzer/core/feed';
import { type CatalogueOptions, isAwaited, loadCatalogue, loadFeed } from '../src/index.js';
import { type Visit, failure, feedOf, feedWith, visit } from './fakes.js';

const index = 'https://ipo.example/mkb/index.json';
const fryslan = 'https://fryslan.example/feed.json';
const zeeland = 'https://zeeland.example/feed.json';

const names = (catalogue: Catalogue): string[] => [...catalogue.schemes.values()].map(({ name }) => pick(name, 'nl'));
const titles = (catalogue: Catalogue): string[] => catalogue.sources.map(({ title }) => pick(title, 'nl'));
const failed = (catalogue: Catalogue): string[] => catalogue.sources.flatMap(({ title, error }) => (error ? [`${pick(title, 'nl')}: ${error.code}`] : []));
const indexOf = (...members: (string | object)[]): object => feedOf('Index', { members: members.map((member) => (typeof member === 'string' ? { url: member } : member)) });

describe('loading a catalogue', () => {
  let page: Visit;
  const load = (urls: string | string[], options: CatalogueOptions = {}) => loadCatalogue([urls].flat(), { base: 'https://gemeente.example/ondernemen/steun', environment: page.environment, ...options });

  beforeEach(() => {
    page = visit();
    page.server.serve(fryslan, feedWith('Energievoucher')).serve(zeeland, feedWith('Exportlening'));
  });

  describe('of feeds that the page names', () => {
    it('has the records of all of them, in the order of naming', async () => {
      const release = page.server.hold(fryslan);
      const loading = load([fryslan, zeeland]);
      release();
      expect(titles(await loading)).to.deep.equal(['Energievoucher', 'Exportlening']);
      expect(names(await loading)).to.deep.equal(['Energievoucher', 'Exportlening']);
    });

    it('reads the full form of one that only points to its compiled form, and its members from there', async () => {
      const full = indexOf('members/extra.json');
      page.server
        .serve('https://rijk.example/mkb/feed.json', feedOf('Rijk', { compiled: { manifest: 'compiled/manifest.json', full: 'feed.full.json' } }))
        .serve('https://rijk.example/mkb/feed.full.json', full)
        .serve('https://rijk.example/mkb/members/extra.json', feedWith('Startlening'));
      expect(names(await load('https://rijk.example/mkb/feed.json'))).to.deep.equal(['Startlening']);
    });

    it('finds a relative one from the page', async () => {
      page.server.serve('https://gemeente.example/feeds/mkb.json', feedWith('Startlening'));
      expect(names(await load('../feeds/mkb.json'))).to.deep.equal(['Startlening']);
    });

    it('asks for each once, however often it is named', async () => {
      const catalogue = await load([fryslan, `${fryslan}#top`, fryslan]);
      expect(catalogue.sources).to.have.length(1);
      expect(page.server.requests).to.deep.equal([fryslan]);
    });

    it('asks for nothing that the page did not name', async () => {
      page.server.serve(fryslan, feedWith('Energievoucher', { compiled: { manifest: 'manifest.json' }, publisher: 'https://fryslan.example/#org' }));
      await load(fryslan);
      expect(page.server.requests).to.deep.equal([fryslan]);
    });

    it('shows the rest when one fails', async () => {
      page.server.serve(zeeland, { status: 404 });
      const catalogue = await load([zeeland, fryslan]);
      expect(names(catalogue)).to.deep.equal(['Energievoucher']);
      expect(failed(catalogue)).to.deep.equal([`${zeeland}: http`]);
    });

    it('shows the rest when one has an address that no feed may have', async () => {
      const catalogue = await load(['javascript:alert(1)', fryslan]);
      expect(names(catalogue)).to.deep.equal(['Energievoucher']);
      expect(failed(catalogue)).to.deep.equal(['javascript:alert(1): bad-url']);
    });

    it('fails with the error of the first when all fail', async () => {
      page.server.serve(zeeland, { status: 404 }).serve(fryslan, '<!doctype html>');
      const error = await failure(load([fryslan, zeeland]));
      expect(error).to.be.instanceOf(FeedError);
      expect([error.code, error.url]).to.deep.equal(['not-json', fryslan]);
    });

    it('says that none is named when none is', async () => {
      expect((await failure(load([]))).code).to.equal('bad-url');
    });

    for (const [what, answer, code] of [
      ['a web page', '<!doctype html><title>Onderhoud</title>', 'not-json'],
      ['nothing', { status: 204 }, 'not-json'],
      ['other JSON', '{"hello":"world"}', 'not-a-feed'],
      ['a feed of a later version', '{"feedVersion":2}', 'newer-version'],
    ] as const) {
      it(`fails with ${code} when the server sends ${what}, and looks again the next time`, async () => {
        page.server.serve(fryslan, answer, feedWith('Energievoucher'));
        expect((await failure(load(fryslan))).code).to.equal(code);
        expect(names(await load(fryslan))).to.deep.equal(['Energievoucher']);
      });
    }

    it('reads an answer once for all widgets', async () => {
      const [one, other] = await Promise.all([loadFeed(fryslan, { environment: page.environment }), loadFeed(fryslan, { environment: page.environment })]);
      expect(one.read).to.equal(other.read);
    });
  });

  describe('of an index', () => {
    it('has the records of its members, each found from where the index stands', async () => {
      page.server
        .serve(index, { body: JSON.stringify(indexOf('../fryslan.json', zeeland)), at: 'https://cdn.ipo.example/v2/mkb/index.json' })
        .serve('https://cdn.ipo.example/v2/fryslan.json', feedWith('Energievoucher'));
      expect(names(await load(index))).to.deep.equal(['Energievoucher', 'Exportlening']);
    });

    it('asks for its members side by side', async () => {
      page.server.serve(index, indexOf(fryslan, zeeland));
      const release = page.server.hold(fryslan);
      const other = page.server.asked(zeeland);
      const loading = load(index);
      await other;
      release();
      expect(names(await loading)).to.have.length(2);
    });

    it('names a member that fails as the index does, and shows the rest', async () => {
      page.server.serve(index, indexOf({ url: fryslan, title: 'Provinsje Fryslân' }, zeeland)).serve(fryslan, 'unreachable');
      const catalogue = await load(index);
      expect(names(catalogue)).to.deep.equal(['Exportlening']);
      expect(failed(catalogue)).to.deep.equal(['Provinsje Fryslân: network']);
    });

    it('resolves when every member fails, since the index itself is there', async () => {
      page.server.serve(index, indexOf(fryslan)).serve(fryslan, { status: 410 });
      expect(failed(await load(index))).to.deep.equal([`${fryslan}: http`]);
    });

    it('is not its own member, and has each member once', async () => {
      page.server.serve(index, { body: JSON.stringify(indexOf(index, 'index.json', 'https://ipo.example/final.json#x', fryslan, fryslan)), at: 'https://ipo.example/final.json' });
      page.server.serve('https://ipo.example/index.json', feedOf('Another'));
      const catalogue = await load(index);
      expect(titles(catalogue)).to.deep.equal(['Index', 'Another', 'Energievoucher']);
      expect(page.server.requests).to.have.length(3);
    });

    it('ends a circle of two indexes at one level, and tells the owner', async () => {
      page.server.serve(index, indexOf(zeeland)).serve(zeeland, feedWith('Exportlening', { members: [{ url: index }, { url: fryslan }] }));
      const catalogue = await load(index);
      expect(page.server.requests).to.deep.equal([index, zeeland]);
      expect(names(catalogue)).to.deep.equal(['Exportlening']);
      expect(catalogue.sources[1]!.problems.map(({ code, severity }) => [code, severity])).to.deep.equal([['nested-index', 'notice']]);
    });

    it('follows the members of a member that the page names too', async () => {
      page.server.serve(index, indexOf(zeeland)).serve(zeeland, indexOf(fryslan));
      expect(names(await load([index, zeeland]))).to.deep.equal(['Energievoucher']);
      expect(page.server.requests).to.have.length(3);
    });

    it('gives a member the authorities that any index gives it', async () => {
      const scheme = (name: string) => ({ id: 'https://schemes.example/1', name, kind: 'grant', authority: 'https://fryslan.example/#org' });
      page.server
        .serve(index, indexOf(zeeland, { url: fryslan, authorities: ['https://fryslan.example/#org'] }))
        .serve(zeeland, feedOf('Zeeland', { schemes: [scheme('Niet van ons')] }))
        .serve(fryslan, feedOf('Fryslân', { schemes: [scheme('Van ons')] }));
      expect(names(await load(index))).to.deep.equal(['Van ons']);
      expect(names(await load([zeeland, index]))).to.deep.equal(['Van ons']);
    });

    it('adds up the authorities that two indexes give, and none that a feed gives itself', async () => {
      const [one, two] = ['https://one.example/#org', 'https://two.example/#org'] as const;
      const schemes = (by: string) => [one, two].map((authority) => ({ id: `${authority}1`, name: `${authority} by ${by}`, kind: 'grant', authority }));
      const other = 'https://rvo.example/index.json';
      const body = JSON.stringify(feedOf('Index', { members: [{ url: index, authorities: [one, two] }, { url: zeeland, authorities: [one] }], schemes: schemes('the index') }));
      page.server
        .serve(index, { body, at: 'https://ipo.example/moved.json' })
        .serve(other, indexOf({ url: zeeland, authorities: [two] }))
        .serve(zeeland, feedOf('Zeeland', { schemes: schemes('the member') }));
      expect(names(await load([index, other]))).to.deep.equal([`${one} by the member`, `${two} by the member`]);
    });

    it('speaks less for a record than a feed that the page names, where neither has the authority', async () => {
      const scheme = (name: string) => ({ id: 'https://schemes.example/1', name, kind: 'grant' });
      page.server.serve(index, indexOf(fryslan)).serve(fryslan, feedOf('Lid', { schemes: [scheme('Van het lid')] })).serve(zeeland, feedOf('Genoemd', { schemes: [scheme('Van de genoemde')] }));
      expect(names(await load([index, zeeland]))).to.deep.equal(['Van de genoemde']);
    });

    it('has at most fifty members, and says so', async () => {
      const members = Array.from({ length: 51 }, (_, i) => `https://m${i}.example/feed.json`);
      for (const [i, url] of members.entries()) page.server.serve(url, feedWith(`Regeling ${i}`));
      page.server.serve(index, indexOf(...members));
      const catalogue = await load(index);
      expect(page.server.requests).to.have.length(51);
      expect(page.server.requests).not.to.include('https://m50.example/feed.json');
      expect(names(catalogue)).to.have.length(50);
      expect(catalogue.sources[0]!.problems.map(({ code }) => code)).to.deep.equal(['too-many']);
    });
  });

  describe('that is slow', () => {
    const looks = () => {
      const seen: Catalogue[] = [];
      return { seen, onProgress: (catalogue: Catalogue) => void seen.push(catalogue) };
    };

    it('shows what is there after a second, with the feed that is still awaited', async () => {
      page.server.serve(index, indexOf(fryslan, { url: zeeland, title: 'Zeeland' }));
      const release = page.server.hold(zeeland);
      const { seen, onProgress } = looks();
      const asked = page.server.asked(zeeland);
      const loading = load(index, { onProgress });
      await asked;
      await load(fryslan);
      const second = page.clock.asked(2_000);
      page.clock.pass(1_000);
      await second;
      expect(seen.map(names)).to.deep.equal([['Energievoucher']]);
      expect(seen[0]!.sources.filter(isAwaited).map(({ title }) => title)).to.deep.equal(['Zeeland']);

      const third = page.clock.asked(4_000);
      page.clock.pass(2_000);
      await third;
      expect(seen, 'nothing new came').to.have.length(1);

      release();
      const catalogue = await loading;
      expect(names(catalogue)).to.have.length(2);
      expect(catalogue.sources.filter(isAwaited)).to.deep.equal([]);
      expect(seen).to.have.length(1);
      expect(page.clock.pending).to.equal(0);
    });

    it('shows nothing early when nothing could be read yet', async () => {
      const release = page.server.hold(fryslan);
      const { seen, onProgress } = looks();
      const first = page.clock.asked(1_000);
      const loading = load(['javascript:1', fryslan], { onProgress });
      await first;
      const second = page.clock.asked(2_000);
      page.clock.pass(1_000);
      await second;
      expect(seen).to.deep.equal([]);
      release();
      await loading;
    });

    it('is shown once when all is there within the second', async () => {
      page.server.serve(index, indexOf(fryslan, zeeland));
      const { seen, onProgress } = looks();
      await load(index, { onProgress });
      expect(seen).to.deep.equal([]);
    });

    it('stops at once when the caller leaves, and shows nothing any more', async () => {
      page.server.serve(index, indexOf(fryslan, zeeland));
      page.server.hold(zeeland);
      const { seen, onProgress } = looks();
      const leaver = new AbortController();
      const asked = page.server.asked(zeeland);
      const left = failure(load(index, { onProgress, signal: leaver.signal }));
      await asked;
      await loadFeed(fryslan, { environment: page.environment });
      leaver.abort();
      page.clock.pass(1_000);
      expect((await left).name).to.equal('AbortError');
      expect(page.server.aborted).to.deep.equal([zeeland]);
      expect(page.clock.pending).to.equal(0);
      expect(seen).to.deep.equal([]);
    });
  });

  it('judges dates by the day in Amsterdam', async () => {
    const windows = (closes: string) => [{ opens: '2026-01-01', closes }];
    const local = { id: 'https://schemes.example/local', name: 'Lokaal', kind: 'grant', windows: windows('2026-11-24'), related: [{ id: 'https://schemes.example/national', type: 'same-as' }] };
    const national = { id: 'https://schemes.example/national', name: 'Landelijk', kind: 'grant', windows: windows('2026-12-31') };
    page.server.serve(fryslan, feedOf('Fryslân', { schemes: [national, local] }));
    page.clock.time = Date.parse('2026-11-24T23:30:00Z');
    expect(names(await load(fryslan))).to.deep.equal(['Landelijk']);
  });
});

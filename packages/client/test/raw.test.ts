import { expect } from '@open-wc/testing';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { type Visit, failure, feedOf, visit } from './fakes.js';
import { fetchRaw } from '../src/index.js';
import { secondCopy } from './second-copy.js';

const url = 'https://zeeland.example/feed.json';
const registry = Symbol.for('mkb-wegwijzer/raw/1');

describe('fetching the text of an address', () => {
  let page: Visit;
  const fetchHere = (options: { signal?: AbortSignal; timeout?: number } = {}, address = url) => fetchRaw(address, { ...options, environment: page.environment });

  beforeEach(() => {
    page = visit();
    page.server.serve(url, { body: '{"a":"é"}', headers: { etag: '"7"', 'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT' } });
  });

  it('gives the text with its validators and the moment it was fetched', async () => {
    expect(await fetchHere()).to.deep.equal({ url, text: '{"a":"é"}', bytes: 10, etag: '"7"', lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT', fetched: '2026-11-24T09:00:00.000Z' });
  });

  it('sends no cookies, no more of the page than its origin, and no header that costs a preflight', async () => {
    await fetchHere();
    const { credentials, referrerPolicy, mode, redirect, headers, cache, body, method } = page.server.inits[0]!;
    expect({ credentials, referrerPolicy, mode, redirect }).to.deep.equal({ credentials: 'omit', referrerPolicy: 'strict-origin', mode: 'cors', redirect: 'follow' });
    expect(headers).to.deep.equal({ accept: 'application/json' });
    expect([cache, body, method]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('says where a redirect ended', async () => {
    page.server.serve(url, { body: '{}', at: 'https://www.zeeland.example/v2/feed.json' });
    expect((await fetchHere()).url).to.equal('https://www.zeeland.example/v2/feed.json');
  });

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/feed.json', 'ftp://x.example/feed.json', 'https://me:secret@x.example/', '/feed.json', 'http://', '']) {
    it(`refuses the address "${address}" without asking for it`, async () => {
      const error = await failure(fetchHere({}, address));
      expect(error).to.be.instanceOf(FeedError);
      expect([error.code, error.url]).to.deep.equal(['bad-url', address]);
      expect(page.server.requests).to.deep.equal([]);
    });
  }

  describe('when it fails', () => {
    for (const status of [500, 503, 429]) {
      it(`tries once more after ${status}, half a second later`, async () => {
        page.server.serve(url, { status }, '{}');
        expect((await fetchHere()).text).to.equal('{}');
        expect(page.server.requests).to.have.length(2);
        expect(page.clock.delays).to.include(500);
      });
    }

    for (const status of [400, 403, 404, 410]) {
      it(`takes ${status} for an answer`, async () => {
        page.server.serve(url, { status });
        const error = await failure(fetchHere());
        expect([error.code, error.status]).to.deep.equal(['http', status]);
        expect(page.server.requests).to.have.length(1);
      });
    }

    it('tries once more when the network fails, and no more than once', async () => {
      page.server.serve(url, 'unreachable', 'unreachable', '{}');
      const error = await failure(fetchHere());
      expect(error).to.be.instanceOf(FeedError);
      expect([error.code, error.url]).to.deep.equal(['network', url]);
      expect(error.message).to.contain('Access-Control-Allow-Origin');
      expect(page.server.requests).to.have.length(2);
    });

    it('gives up on a server that stays silent, ten seconds each time', async () => {
      page.server.serve(url, 'silent');
      let asked = page.clock.asked(10_000);
      const result = failure(fetchHere());
      await asked;
      asked = page.clock.asked(10_000);
      page.clock.pass(10_000);
      await asked;
      page.clock.pass(10_000);
      expect((await result).code).to.equal('timeout');
      expect(page.server.aborted).to.deep.equal([url, url]);
      expect(page.clock.pending).to.equal(0);
    });

    it('gives up on an answer that stops halfway', async () => {
      page.server.serve(url, { body: new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) }) }, '{}');
      const halfway = page.clock.asked(2_000).then(() => page.clock.asked(2_000)).then(() => page.clock.asked(2_000));
      const result = fetchHere({ timeout: 2_000 });
      await halfway;
      page.clock.pass(2_000);
      expect((await result).text).to.equal('{}');
      expect(page.server.requests).to.have.length(2);
    });

    it('gives up on an answer that drips', async () => {
      let pieces = 0;
      const drip = () => new ReadableStream({
        pull(stream) {
          pieces++;
          page.clock.time += 900;
          stream.enqueue(new Uint8Array([32]));
        },
      });
      page.server.serve(url, { body: drip() }, { body: drip() });
      expect((await failure(fetchHere({ timeout: 1_000 }))).code).to.equal('timeout');
      expect(pieces).to.be.lessThan(30);
    });

    it('stops reading what is too large', async () => {
      let megabytes = 0;
      page.server.serve(url, {
        body: new ReadableStream({
          pull(stream) {
            megabytes++;
            stream.enqueue(new Uint8Array(1024 * 1024).fill(32));
          },
        }),
      });
      expect((await failure(fetchHere())).code).to.equal('too-large');
      expect(megabytes).to.be.within(26, 28);
      expect(page.server.requests).to.have.length(1);
    });

    it('does not begin to read what says that it is too large', async () => {
      page.server.serve(url, { body: '{}', headers: { 'content-length': String(26 * 1024 * 1024) } });
      expect((await failure(fetchHere())).code).to.equal('too-large');
    });

    it('asks again the next time, and keeps no failure', async () => {
      page.server.serve(url, { status: 404 }, '{}');
      await failure(fetchHere());
      expect((await fetchHere()).text).to.equal('{}');
    });
  });

  describe('for several widgets', () => {
    it('makes one request for callers at the same time, whatever the fragment', async () => {
      const [one, other] = await Promise.all([fetchHere(), fetchHere({}, `${url}#schemes`)]);
      expect(one).to.equal(other);
      expect(page.server.requests).to.deep.equal([url]);
    });

    it('makes no new request for a caller within the minute', async () => {
      await fetchHere();
      page.clock.pass(60_000);
      await fetchHere();
      expect(page.server.requests).to.have.length(1);
    });

    it('asks the browser again after a minute', async () => {
      await fetchHere();
      page.clock.pass(60_001);
      page.server.serve(url, '{"new":true}');
      expect((await fetchHere()).text).to.equal('{"new":true}');
    });

    it('gives each its own error when the download fails', async () => {
      page.server.serve(url, { status: 404 });
      const errors = await Promise.all([failure(fetchHere()), failure(fetchHere())]);
      expect(errors.map(({ code }) => code)).to.deep.equal(['http', 'http']);
      expect(page.server.requests).to.have.length(1);
    });

    it('lets the download go on when one caller leaves', async () => {
      const release = page.server.hold(url);
      const leaver = new AbortController();
      const left = failure(fetchHere({ signal: leaver.signal }));
      const stays = fetchHere();
      leaver.abort();
      expect((await left).name).to.equal('AbortError');
      release();
      expect((await stays).text).to.contain('é');
      expect(page.server.aborted).to.deep.equal([]);
    });

    it('ends the download when all have left', async () => {
      page.server.hold(url);
      const leavers = [new AbortController(), new AbortController()];
      const left = leavers.map(({ signal }) => failure(fetchHere({ signal })));
      for (const leaver of leavers) leaver.abort();
      const errors = await Promise.all(left);
      expect(errors.map(({ name }) => name)).to.deep.equal(['AbortError', 'AbortError']);
      expect(errors[0]).not.to.be.instanceOf(FeedError);
      expect(page.server.aborted).to.deep.equal([url]);
      expect(page.server.requests).to.have.length(1);
    });

    it('rejects with the reason that the caller gave', async () => {
      const reason = new Error('moved on');
      expect(await failure(fetchHere({ signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(page.server.requests).to.deep.equal([]);
    });

    it('starts anew for who comes after all have left', async () => {
      const release = page.server.hold(url);
      const leaver = new AbortController();
      const left = failure(fetchHere({ signal: leaver.signal }));
      leaver.abort();
      await left;
      release();
      expect((await fetchHere()).text).to.contain('é');
    });

    it('keeps the download of a widget that is moved within the page', async () => {
      const release = page.server.hold(url);
      const leaver = new AbortController();
      const left = failure(fetchHere({ signal: leaver.signal }));
      leaver.abort();
      const back = fetchHere();
      await left;
      release();
      await back;
      expect(page.server.requests).to.have.length(1);
    });
  });

  describe('with a second copy of the library on the page', () => {
    it('shares one request, and gives each copy errors of its own class', async () => {
      const other = await secondCopy();
      expect(other.fetchRaw).not.to.equal(fetchRaw);
      const release = page.server.hold(url);
      const both = Promise.all([fetchHere(), other.fetchRaw(url, { environment: page.environment })]);
      release();
      const [mine, theirs] = await both;
      expect(theirs.text).to.equal(mine.text);
      expect(page.server.requests).to.have.length(1);

      const missing = 'https://zeeland.example/missing.json';
      const errors = await Promise.all([failure(fetchHere({}, missing)), failure(other.fetchRaw(missing, { environment: page.environment }))]);
      expect(errors.map(({ code, status }) => [code, status])).to.deep.equal([['http', 404], ['http', 404]]);
      expect(errors.map((error) => error instanceof FeedError)).to.deep.equal([true, false]);
      expect(page.server.requests).to.have.length(2);
    });

    it('loads a catalogue each from the one answer', async () => {
      const other = await secondCopy();
      page.server.serve(url, feedOf('Zeeland'));
      const titles = await Promise.all([(await import('../src/index.js')).loadCatalogue, other.loadCatalogue].map(async (load) => (await load([url], { environment: page.environment })).sources[0]!.title));
      expect(titles).to.deep.equal(['Zeeland', 'Zeeland']);
      expect(page.server.requests).to.have.length(1);
    });
  });

  describe('on a hostile page', () => {
    const pages: Record<string, () => object> = {
      frozen: () => Object.freeze({}),
      'with something else in the place of the downloads': () => ({ [registry]: 'mine' }),
      'that throws when looked at': () => Object.defineProperty({}, registry, { get: () => { throw new Error('no'); } }),
    };
    for (const [name, make] of Object.entries(pages)) {
      it(`shares within one copy on a page ${name}`, async () => {
        page = visit({ server: page.server, page: make() });
        await Promise.all([fetchHere(), fetchHere()]);
        expect(page.server.requests).to.have.length(1);
      });
    }

    const entryOf = (outcome: Promise<unknown>) => ({ outcome, waiters: 0, cancel: () => undefined });
    const entries: Record<string, () => unknown> = {
      'nothing at all': () => null,
      'a word': () => 'feed',
      'a frozen entry': () => Object.freeze(entryOf(Promise.resolve({}))),
      'an outcome of another shape': () => entryOf(Promise.resolve({ raw: { text: 5 } })),
      'an outcome that rejects': () => entryOf(Promise.reject(new Error('no'))),
    };
    for (const [name, make] of Object.entries(entries)) {
      it(`fetches for itself when it finds ${name}`, async () => {
        page = visit({ server: page.server, page: { [registry]: new Map([[url, make()]]) } });
        expect((await fetchHere()).text).to.contain('é');
      });
    }

    it('uses what another version of the library put there', async () => {
      const raw = { url, text: '{"from":"another version"}', fetched: '2026-11-24T09:00:00.000Z', novel: true };
      const entry = { outcome: Promise.resolve({ raw }), waiters: 0, cancel: () => undefined, done: page.clock.time, novel: true };
      page = visit({ server: page.server, page: { [registry]: new Map([[url, entry]]) } });
      expect((await fetchHere()).text).to.contain('another version');
      expect(page.server.requests).to.deep.equal([]);
    });
  });
});

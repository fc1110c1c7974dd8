import { expect } from '@open-wc/testing';
import { type CatalogueOptions, browserEnvironment, loadCatalogue } from '../src/index.js';
import { copiesKept } from '../src/copies.js';
import { mostKept } from '../src/last-good.js';
import { type Visit, failure, feedOf, feedWith, visit } from './fakes.js';

const url = 'https://fryslan.example/feed.json';
const day = 24 * 3_600_000;

describe('the last good copy', () => {
  let page: Visit;
  const load = async (address: string | string[] = url, options: CatalogueOptions = {}) => {
    const catalogue = await loadCatalogue([address].flat(), { environment: page.environment, ...options });
    await copiesKept();
    return { names: [...catalogue.schemes.values()].map(({ name }) => name), copied: catalogue.sources.map(({ copied }) => copied), catalogue };
  };
  /** The visitor comes back, some time later, on a fresh page. */
  const comeBack = (after = day) => {
    page = page.again();
    page.clock.time += after;
  };

  beforeEach(() => {
    page = visit();
    page.server.serve(url, feedWith('Energievoucher'));
  });

  for (const [what, answer] of [
    ['the network fails', 'unreachable'],
    ['the server is down', { status: 503 }],
    ['the server is too busy', { status: 429 }],
    ['the publisher put up a web page', '<!doctype html>'],
    ['the publisher put up an empty file', ''],
    ['the publisher put up other JSON', '{"hello":"world"}'],
    ['the publisher put up far too much', { body: '', headers: { 'content-length': '99000000' } }],
  ] as const) {
    it(`is shown with its date when ${what}`, async () => {
      await load();
      comeBack();
      page.server.serve(url, answer);
      const { names, copied, catalogue } = await load();
      expect(names).to.deep.equal(['Energievoucher']);
      expect(copied).to.deep.equal(['2026-11-24T09:00:00.000Z']);
      expect(catalogue.sources[0]!.error).to.equal(undefined);
      expect(catalogue.sources[0]!.problems.map(({ code }) => code)).to.deep.equal(['last-good-copy']);
    });
  }

  it('is shown when the server stays silent', async () => {
    await load();
    comeBack();
    page.server.serve(url, 'silent');
    let asked = page.clock.asked(10_000);
    const loading = load();
    await asked;
    asked = page.clock.asked(10_000);
    page.clock.pass(10_000);
    await asked;
    page.clock.pass(10_000);
    expect((await loading).names).to.deep.equal(['Energievoucher']);
  });

  for (const [what, answer, code] of [
    ['the feed was taken down', { status: 404 }, 'http'],
    ['the server refuses', { status: 403 }, 'http'],
    ['the feed is of a later version', '{"feedVersion":2}', 'newer-version'],
  ] as const) {
    it(`is not shown when ${what}`, async () => {
      await load();
      comeBack();
      page.server.serve(url, answer);
      expect((await failure(load())).code).to.equal(code);
    });
  }

  it('gives way to the feed itself as soon as that is back', async () => {
    await load();
    comeBack();
    page.server.serve(url, 'unreachable', 'unreachable', feedWith('Nieuwe regeling'));
    expect((await load()).copied).not.to.deep.equal([undefined]);
    const { names, copied } = await load();
    expect([names, copied]).to.deep.equal([['Nieuwe regeling'], [undefined]]);
  });

  it('is the latest that could be read, and never junk', async () => {
    await load();
    comeBack();
    page.server.serve(url, feedWith('Nieuwe regeling'));
    await load();
    comeBack();
    page.server.serve(url, '<!doctype html>');
    await load();
    comeBack();
    page.server.serve(url, 'unreachable');
    const { names, copied } = await load();
    expect([names, copied]).to.deep.equal([['Nieuwe regeling'], ['2026-11-25T09:00:00.000Z']]);
  });

  it('resolves the members of an index as the index itself would', async () => {
    const index = 'https://ipo.example/index.json';
    page.server.serve(index, { body: JSON.stringify(feedOf('Index', { members: [{ url: 'zeeland.json' }] })), at: 'https://cdn.ipo.example/mkb/index.json' });
    page.server.serve('https://cdn.ipo.example/mkb/zeeland.json', feedWith('Exportlening'));
    await load(index);
    comeBack();
    page.server.serve(index, 'unreachable').serve('https://cdn.ipo.example/mkb/zeeland.json', 'unreachable');
    const { names, copied } = await load(index);
    expect(names).to.deep.equal(['Exportlening']);
    expect(copied).to.have.length(2).and.not.to.include(undefined);
  });

  it('is kept of what came, also when the visitor leaves before a slow feed is in', async () => {
    const slow = 'https://slow.example/feed.json';
    page.server.hold(slow);
    const leaver = new AbortController();
    const left = failure(loadCatalogue([url, slow], { environment: page.environment, signal: leaver.signal }));
    await loadCatalogue([url], { environment: page.environment, cache: 'none' });
    const shown = page.clock.asked(2_000);
    page.clock.pass(1_000);
    await shown;
    leaver.abort();
    await left;
    await copiesKept();
    expect(page.caches.keys()).to.have.length(1);
  });

  it('is not shown after thirty days', async () => {
    await load();
    comeBack(31 * day);
    page.server.serve(url, 'unreachable');
    expect((await failure(load())).code).to.equal('network');
  });

  it('does not reach a visitor who has left', async () => {
    await load();
    comeBack();
    page.server.serve(url, 'unreachable');
    const leaver = new AbortController();
    Object.assign(page.caches, {
      open: () => {
        leaver.abort();
        return new Promise<Cache>(() => undefined);
      },
    });
    expect((await failure(load(url, { signal: leaver.signal }))).name).to.equal('AbortError');
  });

  describe('on disk', () => {
    it('stands where no page and no service worker looks for the feed', async () => {
      await load();
      expect(page.caches.keys()).to.have.length(1);
      expect(new URL(page.caches.keys()[0]!).hostname).to.equal('mkb-wegwijzer.invalid');
    });

    it('holds the feed, its address and its date, and nothing of the visitor', async () => {
      await load();
      const [response] = [...[...page.caches.stores.values()][0]!.values()];
      expect([...response!.headers.keys()].sort()).to.deep.equal(['content-type', 'wegwijzer-bytes', 'wegwijzer-fetched', 'wegwijzer-url']);
      expect(await response!.clone().json()).to.deep.equal(feedWith('Energievoucher'));
    });

    it('is written once for all widgets on a page', async () => {
      await Promise.all([load(), load(), load()]);
      expect(page.caches.writes).to.equal(1);
    });

    it('is not written again within the hour when the feed did not change', async () => {
      await load();
      comeBack(30 * 60_000);
      await load();
      expect(page.caches.writes).to.equal(1);
      comeBack(60 * 60_000);
      await load();
      expect(page.caches.writes).to.equal(2);
    });

    it('is written at once when the feed changed', async () => {
      await load();
      comeBack(60_001);
      page.server.serve(url, feedWith('Nieuwe regeling'));
      await load();
      comeBack();
      page.server.serve(url, 'unreachable');
      expect((await load()).names).to.deep.equal(['Nieuwe regeling']);
    });

    it('is neither written nor read with cache="none"', async () => {
      await load(url, { cache: 'none' });
      expect(page.caches.stores.size).to.equal(0);
      await load();
      comeBack();
      page.server.serve(url, 'unreachable');
      expect((await failure(load(url, { cache: 'none' }))).code).to.equal('network');
    });
  });

  describe('and its five megabytes', () => {
    const sized = (name: string, megabytes: number) => feedWith(name, { padding: 'x'.repeat(megabytes * 1024 * 1024) });
    const serve = (name: string, megabytes: number) => {
      const address = `https://${name}.example/feed.json`;
      page.server.serve(address, sized(name, megabytes));
      return address;
    };
    const offline = async (...addresses: string[]) => {
      comeBack();
      for (const address of addresses) page.server.serve(address, 'unreachable');
      return load(addresses);
    };

    it('evict the oldest first', async () => {
      const addresses = [serve('a', 2), serve('b', 2), serve('c', 2)];
      for (const address of addresses) {
        await load(address);
        comeBack(60_000);
      }
      expect(await page.caches.bytes()).to.be.at.most(mostKept);
      expect((await offline(...addresses)).names).to.deep.equal(['b', 'c']);
    });

    it('are counted in bytes, not in characters', async () => {
      await load([url]);
      page.server.serve('https://e.example/', feedWith('e', { padding: 'é'.repeat(3 * 1024 * 1024) }));
      await load('https://e.example/');
      expect(page.caches.keys()).to.have.length(1);
    });

    it('leave out a feed that is larger, and keep the others', async () => {
      const large = serve('large', 6);
      await load([url, large]);
      expect((await offline(large, url)).names).to.deep.equal(['Energievoucher']);
    });

    it('go to an index before its members', async () => {
      const members = [serve('a', 2), serve('b', 2), serve('c', 2)];
      const index = 'https://ipo.example/index.json';
      page.server.serve(index, feedOf('Index', { members: members.map((each) => ({ url: each })) }));
      await load(index);
      expect(await page.caches.bytes()).to.be.at.most(mostKept);
      comeBack();
      for (const address of [index, ...members]) page.server.serve(address, 'unreachable');
      expect((await load(index)).names).to.deep.equal(['a', 'b']);
    });

    it('hold the small feeds when the disk is too full for a large one', async () => {
      const { open } = page.caches;
      Object.assign(page.caches, {
        open: async (name: string) => {
          const cache = await open(name);
          const put = async (key: string, response: Response) => {
            if ((await response.clone().text()).length > 1_000_000) throw new DOMException('Full.', 'QuotaExceededError');
            await cache.put(key, response);
          };
          return { ...cache, put };
        },
      });
      await load([serve('large', 2), url]);
      expect((await offline('https://large.example/feed.json', url)).names).to.deep.equal(['Energievoucher']);
    });

    it('are not taken by what someone else put there', async () => {
      await load();
      const [cache] = page.caches.stores.keys();
      await (await page.caches.open(cache!)).put('https://other.example/', new Response('x'.repeat(100)));
      await load(serve('a', 1));
      expect(page.caches.keys().map((key) => new URL(key).hostname)).to.deep.equal(['mkb-wegwijzer.invalid', 'mkb-wegwijzer.invalid']);
    });
  });

  describe('does without, and says no more of it,', () => {
    const throwing = (error: Error) => () => {
      throw error;
    };
    const denied = new DOMException('The operation is insecure.', 'SecurityError');
    const broken: Record<string, () => unknown> = {
      'when there is no Cache API': () => undefined,
      'when it may not be opened': () => ({ open: () => Promise.reject(denied) }),
      'when it throws at once': () => ({ open: throwing(denied) }),
      'when the disk is full': () => ({ open: async () => ({ keys: async () => [], match: async () => undefined, put: () => Promise.reject(new DOMException('Full.', 'QuotaExceededError')) }) }),
      'when it may not even be looked at, as in a frame with a null origin': throwing(denied),
    };
    for (const [when, caches] of Object.entries(broken)) {
      it(when, async () => {
        const { server, clock } = page;
        const environment = () => Object.defineProperty({ fetch: server.fetch, now: clock.now, delay: clock.delay, page: {} }, 'caches', { get: caches }) as unknown as Visit['environment'];
        expect((await load(url, { environment: environment() })).names).to.deep.equal(['Energievoucher']);
        server.serve(url, 'unreachable');
        expect((await failure(load(url, { environment: environment() }))).code).to.equal('network');
      });
    }

    it('when it never answers', async () => {
      page = { ...page, environment: { ...page.environment, caches: { open: () => new Promise(() => undefined) } as unknown as CacheStorage } };
      page.server.serve(url, 'unreachable');
      const asked = page.clock.asked(2_000);
      const result = failure(load(url, { timeout: 5_000 }));
      await asked;
      page.clock.pass(2_000);
      expect((await result).code).to.equal('network');
    });

    it('when it was tampered with', async () => {
      await load();
      const [store] = page.caches.stores.values();
      const [key] = store!.keys();
      const { headers } = store!.get(key!)!;
      store!.set(key!, new Response('<script>', { headers }));
      comeBack();
      page.server.serve(url, 'unreachable');
      expect((await failure(load())).code).to.equal('network');
    });
  });

  it('lasts in the browser itself', async function () {
    if (!('caches' in globalThis)) return this.skip();
    await globalThis.caches.delete('mkb-wegwijzer/1');
    const real = () => ({ ...browserEnvironment(), fetch: page.server.fetch, page: {} });
    await load(url, { environment: real() });
    expect(await globalThis.caches.match(url)).to.equal(undefined);
    page.server.serve(url, 'unreachable');
    const { names, copied } = await load(url, { environment: real() });
    expect(names).to.deep.equal(['Energievoucher']);
    expect(Date.now() - Date.parse(copied[0]!)).to.be.within(0, 60_000);
    await globalThis.caches.delete('mkb-wegwijzer/1');
  });
});

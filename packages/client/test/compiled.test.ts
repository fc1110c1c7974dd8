import { expect } from '@open-wc/testing';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { type CollectionOptions, loadCollection } from '../src/index.js';
import { packed, putUp } from './builds.js';
import { type Visit, failure, feedOf, visit } from './fakes.js';

const feed = 'https://fryslan.example/open/mkb/feed.json';
const records = ['Enerzjyfoucher', 'Exportlening'].map((name) => ({ id: `https://schemes.example/${name}`, name, kind: 'grant' }));
const own = feedOf('Fryslân', { schemes: records });

describe('the files of a compiled feed', () => {
  let page: Visit;
  const load = (url = feed, options: CollectionOptions = {}) => loadCollection([url], { base: 'https://gemeente.example/ondernemen/steun/', environment: page.environment, ...options });
  const found = async (url?: string) => (await (await load(url)).find({ text: 'exportlening' })).hits.map(({ scheme }) => scheme.name);

  beforeEach(() => {
    page = visit();
  });

  describe('stand', () => {
    it('beside the feed, wherever on its server that is', async () => {
      await putUp(page.server, feed, own);
      expect(await found()).to.deep.equal(['Exportlening']);
      for (const url of page.server.requests) expect(url.startsWith('https://fryslan.example/open/mkb/'), url).to.equal(true);
    });

    it('beside a feed that the page names from where it stands itself', async () => {
      const url = 'https://gemeente.example/ondernemen/feeds/mkb.json';
      await putUp(page.server, url, own);
      expect(await found('../feeds/mkb.json')).to.deep.equal(['Exportlening']);
    });

    it('where the feed has moved to', async () => {
      const moved = 'https://cdn.fryslan.example/v2/feed.json';
      const { header } = await putUp(page.server, moved, own);
      page.server.serve(feed, { body: JSON.stringify(header), at: moved });
      expect(await found()).to.deep.equal(['Exportlening']);
      expect(page.server.requests).to.include('https://cdn.fryslan.example/v2/compiled/manifest.json');
    });

    it('beside the feed, and not beside its own query', async () => {
      const { header } = await putUp(page.server, feed, own);
      page.server.serve(`${feed}?versie=2`, header);
      expect(await found(`${feed}?versie=2`)).to.deep.equal(['Exportlening']);
      expect(page.server.requests.slice(1).filter((url) => url.includes('?'))).to.deep.equal([]);
    });

    for (const address of ['https://evil.example/open/mkb/compiled/manifest.json', '//evil.example/manifest.json', '../manifest.json', '/manifest.json', 'compiled/../../elsewhere/manifest.json', 'https://fryslan.example.evil.example/open/mkb/manifest.json', 'http://fryslan.example/open/mkb/manifest.json', '..\\manifest.json', 'https://fryslan.example/open/mkb-evil/manifest.json', 'javascript:alert(1)', 'https://user:secret@fryslan.example/open/mkb/manifest.json']) {
      it(`nowhere else: ${address} is not even asked for`, async () => {
        page.server.serve(feed, feedOf('Fryslân', { compiled: { manifest: address } }));
        const error = await failure(load());
        expect([error instanceof FeedError, error.code]).to.deep.equal([true, 'bad-url']);
        page.server.serve(feed, feedOf('Fryslân', { compiled: { manifest: address }, schemes: records }));
        expect(await found(), 'its records are shown').to.deep.equal(['Exportlening']);
        expect([...new Set(page.server.requests)]).to.deep.equal([feed]);
      });
    }

    for (const build of ['../elsewhere', '..', 'https://evil.example', '//evil.example', 'a/b', 'a?b', '']) {
      it(`nor does a manifest lead elsewhere: "${build}"`, async () => {
        const { manifest } = await putUp(page.server, feed, own);
        page.server.serve(manifest.url, { body: JSON.stringify({ ...manifest.content, build }) });
        expect((await failure(load())).code).to.equal('not-a-feed');
        expect(page.server.requests).to.deep.equal([feed, manifest.url]);
      });
    }
  });

  describe('are asked for', () => {
    it('without query, cookies, or headers that cost another request', async () => {
      await putUp(page.server, feed, own);
      const collection = await load();
      await collection.find({ text: 'exportlening', sort: 'amount', facets: ['provider'] });
      await collection.find({ text: 'exprtlening' });
      await collection.scheme(records[0]!.id);
      expect(page.server.requests).to.have.length.above(7);
      page.server.requests.forEach((url, at) => {
        expect(new URL(url).search + new URL(url).hash, url).to.equal('');
        const { credentials, headers, method = 'GET', mode, referrerPolicy, body } = page.server.inits[at]!;
        expect({ credentials, method, mode, referrerPolicy, body }, url).to.deep.equal({ credentials: 'omit', method: 'GET', mode: 'cors', referrerPolicy: 'strict-origin', body: undefined });
        expect([...new Headers(headers).keys()], url).to.deep.equal(['accept']);
      });
    });

    it('and never the words that the visitor typed', async () => {
      await putUp(page.server, feed, own);
      await (await load()).find({ text: 'failliet' });
      expect(page.server.requests.join(' ')).not.to.contain('fail');
    });

    it('no longer than the page allows', async () => {
      const { file } = await putUp(page.server, feed, own);
      const collection = await load(feed, { timeout: 3_000 });
      page.server.serve(file('records-0'), 'silent');
      let asked = page.server.asked(file('records-0'));
      const opening = failure(collection.scheme(records[0]!.id));
      await asked;
      asked = page.server.asked(file('records-0'));
      page.clock.pass(3_000);
      await asked;
      page.clock.pass(3_000);
      expect((await opening).code).to.equal('timeout');
      expect(page.clock.pending).to.equal(0);
    });
  });

  describe('that are damaged', () => {
    const damages: Readonly<Record<string, (content: ArrayBuffer) => BodyInit | Promise<BodyInit>>> = {
      'is a web page': () => '<!doctype html><title>Niet gevonden</title>',
      'is empty': () => '',
      'is cut off': (content) => content.slice(0, content.byteLength - 4),
      'has noise in it': (content) => Uint8Array.from(new Uint8Array(content), (byte, at) => (at > 2 ? byte ^ 0x5a : byte)),
      'was packed in another way': async (content) => new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
      'was unpacked by a helpful server': () => '{"columns":[]}',
      'holds something else': async () => packed(new TextEncoder().encode('{"hello":"world"}')),
    };
    for (const [what, damage] of Object.entries(damages)) {
      it(`are refused with a clear error when the start ${what}`, async () => {
        const { content, file } = await putUp(page.server, feed, own);
        page.server.serve(file('start'), { body: await damage(content('start')) });
        const error = await failure(load());
        expect([error instanceof FeedError, error.code]).to.deep.equal([true, 'not-a-feed']);
        expect(error.message).to.match(/is damaged/);
      });

      it(`leave an answer with a clear error when one of words ${what}`, async () => {
        const { content, file } = await putUp(page.server, feed, own);
        page.server.serve(file('terms-0'), { body: await damage(content('terms-0')) });
        const { unread, errors } = await (await load()).find({ text: 'exportlening' });
        expect(unread).to.equal(true);
        expect(errors.map(({ code }) => code)).to.deep.equal(['not-a-feed']);
      });
    }
  });

  describe('that swell when they are unpacked', () => {
    const megabyte = 1024 * 1024;
    const real = globalThis.DecompressionStream;
    let unpacked = 0;
    /** Counts what comes out of the browser's unpacking. */
    beforeEach(() => {
      unpacked = 0;
      globalThis.DecompressionStream = class {
        readonly writable: WritableStream;
        readonly readable: ReadableStream;
        constructor(format: CompressionFormat) {
          const inner = new real(format);
          this.writable = inner.writable;
          this.readable = inner.readable.pipeThrough(
            new TransformStream<Uint8Array, Uint8Array>({
              transform: (piece, controller) => {
                unpacked += piece.byteLength;
                controller.enqueue(piece);
              },
            }),
          );
        }
      } as unknown as typeof DecompressionStream;
    });
    afterEach(() => {
      globalThis.DecompressionStream = real;
    });
    /** So many megabytes of nothing, packed. */
    const bomb = (megabytes: number) => {
      let left = megabytes;
      return packed(new ReadableStream<Uint8Array>({ pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(megabyte)) : controller.close()) }));
    };

    it('are refused when they are too large, and not unpacked to the end', async function () {
      this.timeout(20_000);
      const { file } = await putUp(page.server, feed, own);
      const body = await bomb(250);
      expect(body.byteLength, 'a small file').to.be.lessThan(megabyte / 2);
      page.server.serve(file('terms-0'), { body });
      const { unread, errors } = await (await load()).find({ text: 'exportlening' });
      expect(unread).to.equal(true);
      expect(errors.map(({ code }) => code)).to.deep.equal(['not-a-feed']);
      const asked = page.server.requests.filter((url) => url === file('terms-0')).length;
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
      expect(unpacked).to.be.greaterThan(25 * megabyte);
      expect(unpacked / asked, 'each time that it was asked for').to.be.lessThan(60 * megabyte);
    });

    it('are let through when they are large and honest', async () => {
      await putUp(page.server, feed, feedOf('Fryslân', { schemes: [{ ...records[1], description: 'lange tekst '.repeat(4_000) }] }));
      const collection = await load();
      expect((await collection.scheme(records[1]!.id))?.scheme.description).to.have.length.above(40_000);
      expect(unpacked).to.be.greaterThan(40_000);
    });
  });
});

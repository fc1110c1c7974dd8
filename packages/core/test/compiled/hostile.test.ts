/** The files of a build come from a server, and a server may be broken, half uploaded, or not on our side. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { file, readManifest } from '@mkb-wegwijzer/core/compiled';
import { Segments } from '@mkb-wegwijzer/core/search';
import { feedOf, provider, scheme, today } from '../../../../test/builders/feeds.js';
import { filesOf, opened } from './builds.js';

const url = 'https://feed.example/feed.json';
const schemes = Array.from({ length: 20 }, (_, number) => scheme({ name: `Energieregeling ${number}`, summary: 'Voor wie minder stroom wil gebruiken', kind: number % 2 ? 'loan' : 'grant', regions: ['PV22'], provider: 'https://feed.example/rvo', amounts: [{ max: number * 1000 }], windows: [{ closes: '2026-12-31' }], url: 'https://feed.example/meer' }));
const build = filesOf([{ url, role: 'named', feed: feedOf(...schemes, provider({ id: 'https://feed.example/rvo', name: 'RVO' })) }]);
const open = async (files: ReadonlyMap<string, Uint8Array>) => Segments.open([{ segment: await opened(files, schemes.length), named: { url, role: 'named' } }], today);
const withFile = (name: string, change: (bytes: Uint8Array) => Uint8Array) => new Map([...build].map(([own, bytes]) => [own, own === name ? change(bytes) : bytes]));
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const cards = (change: (card: Record<string, unknown>) => unknown) => withFile(file.cards(0), (bytes) => json((JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[]).map(change)));

/** The error that a promise rejects with. */
const failure = async (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);

describe('a manifest', () => {
  const good = { compiledVersion: 1, build: 'abc', size: 3, built: '2026-11-24T00:00:00Z' };
  const code = (text: string) => {
    try {
      readManifest(text, 'https://feed.example/compiled/manifest.json');
      return undefined;
    } catch (error) {
      return (error as FeedError).code;
    }
  };

  it('is read when it is sound, and with what a later version adds', () => {
    expect(code(JSON.stringify({ ...good, colour: 'blue' }))).to.equal(undefined);
  });

  it('is refused with a clear error when it is not', () => {
    expect(code('<html>')).to.equal('not-json');
    expect(code('[]')).to.equal('not-a-feed');
    expect(code(JSON.stringify({ ...good, compiledVersion: 2 }))).to.equal('newer-version');
    for (const wrong of [{ build: '../elsewhere' }, { build: 'https://evil.example' }, { build: '' }, { size: -1 }, { size: 1e12 }, { size: '3' }]) expect(code(JSON.stringify({ ...good, ...wrong })), JSON.stringify(wrong)).to.equal('not-a-feed');
  });
});

describe('a build in which', () => {
  it('one file of cards is missing shows the rest, and says so', async () => {
    const { total, hits, errors } = await (await open(withFile(file.cards(0), () => json('nonsense')))).find({ limit: 20 });
    expect(total).to.equal(20);
    expect(hits).to.have.length(12);
    expect(errors.map(({ code }) => code)).to.deep.equal(['not-a-feed']);
  });

  it('the names of organisations are missing says so, and asks for them again', async () => {
    const files = withFile(file.providers, () => json('nonsense'));
    const found = await open(files);
    const errors: FeedError[] = [];
    expect(await found.providerNames(errors)).to.deep.equal(new Map());
    expect(errors.map(({ code }) => code)).to.deep.equal(['not-a-feed']);
    files.set(file.providers, build.get(file.providers)!);
    const again: FeedError[] = [];
    expect([...(await found.providerNames(again)).keys()]).to.deep.equal(['https://feed.example/rvo']);
    expect(again).to.deep.equal([]);
  });

  it('the postings are missing says that words could not be looked up, and lists what was asked for besides', async () => {
    const files = new Map([...build].map(([name, bytes]) => [name, name.startsWith('terms') ? new Uint8Array([255]) : bytes]));
    const found = await open(files);
    for (const selection of [{}, { kind: ['loan'] }]) {
      const { total, errors, unasked, unread } = await found.find({ text: 'stroom', selection });
      expect([total, unasked, unread]).to.deep.equal([(await found.find({ selection })).total, true, true]);
      expect(errors).to.have.length.above(0);
    }
    expect(await found.suggest('stroom')).to.deep.equal([]);
    for (const [name, bytes] of build) files.set(name, bytes);
    const { total, unread } = await found.find({ text: 'stroom' });
    expect([total, unread]).to.deep.equal([20, undefined]);
  });

  it('one of several files of postings is missing finds by the words of the others, and says so', async () => {
    const letters = [...'bcdfghjklmnprstvwz'];
    const word = (number: number) => Array.from({ length: 4 }, (_, place) => letters[Math.floor(number / letters.length ** place) % letters.length]! + 'aeiou'[place % 5]!).join('');
    const many = Array.from({ length: 300 }, (_, number) => scheme({ name: `Regeling ${number}`, description: Array.from({ length: 12 }, (__, place) => word(number * 12 + place)).join(' ') }));
    const whole = filesOf([{ url, role: 'named', feed: feedOf(...many) }]);
    const shards = [...whole.keys()].filter((name) => name.startsWith('terms'));
    expect(shards.length).to.be.greaterThan(2);
    const openWith = async (files: ReadonlyMap<string, Uint8Array>) => Segments.open([{ segment: await opened(files, many.length), named: { url, role: 'named' } }], today);
    const complete = await openWith(whole);
    let partly = 0;
    for (const lost of shards) {
      const broken = await openWith(new Map([...whole].map(([name, bytes]) => [name, name === lost ? new Uint8Array([255]) : bytes])));
      const text = `${word(7)} ${word(2_000)}`;
      const { total, errors } = await broken.find({ text });
      const alone = await Promise.all([word(7), word(2_000)].map(async (each) => (await broken.find({ text: each })).errors.length));
      if (alone.filter((failed) => failed > 0).length !== 1) continue;
      partly++;
      expect(errors, lost).to.have.length.above(0);
      expect(total, lost).to.be.greaterThan(0);
    }
    expect(partly).to.be.greaterThan(0);
    expect((await complete.find({ text: word(7) })).total).to.be.greaterThan(0);
  });

  it('the column that a visitor filters by is missing shows nothing that may not fit', async () => {
    const { total, errors } = await (await open(withFile(file.column('provider'), () => new Uint8Array([1, 2])))).find({ selection: { provider: ['https://feed.example/rvo'] } });
    expect([total, errors.length]).to.deep.equal([0, 1]);
  });

  it('a card has an address that runs a script, or a text that is none, shows it without', async () => {
    const { hits } = await (await open(cards((card) => ({ ...card, url: 'javascript:alert(1)', summary: { nl: 7 }, amounts: [{ max: 'alles' }], verified: { on: 'gisteren' }, __proto__: { polluted: true } })))).find({ limit: 8 });
    expect(hits).to.have.length(8);
    for (const { scheme } of hits) expect([scheme.url, scheme.summary, scheme.verified, scheme.amounts?.[0]?.max]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('a card has no name is left out, and said to be damaged', async () => {
    const { hits, errors } = await (await open(cards(({ name: _, ...card }) => card))).find({ limit: 20 });
    expect([hits.length, errors.length]).to.deep.equal([12, 1]);
  });

  it('a record does not fit the schema is refused when it is opened', async () => {
    const found = await open(withFile(file.records(0), (bytes) => json({ ...(JSON.parse(new TextDecoder().decode(bytes)) as object), schemes: Array.from({ length: 8 }, () => ({ id: 'javascript:alert(1)' })) })));
    const [hit] = (await found.find({ limit: 1 })).hits;
    expect(await failure(found.scheme(hit!.scheme.id))).to.be.instanceOf(FeedError);
  });

  it('any bytes are changed or cut off gives an answer or a clear error, and nothing else', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...build.keys()), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (name, place, value, cut) => {
        const files = withFile(name, (bytes) => {
          const changed = bytes.slice(0, cut ? place % bytes.length : undefined);
          if (!cut) changed[place % bytes.length] = value;
          return changed;
        });
        const found = await open(files).catch((error: unknown) => error);
        if (!(found instanceof Segments)) return void expect(found).to.be.instanceOf(FeedError);
        for (const text of ['', 'energie', 'stroom', 'enrgieregeling', 'rvo']) expect((await found.find({ text, facets: ['kind', 'provider', 'amount'] })).hits).to.be.an('array');
        const record = await found.scheme(schemes[3]!.id).catch((error: unknown) => error);
        if (record instanceof Error) expect(record).to.be.instanceOf(FeedError);
        await found.suggest('energ');
      }),
      { numRuns: navigator.userAgent.includes('Chrome/') ? 400 : 100 },
    );
  });
});

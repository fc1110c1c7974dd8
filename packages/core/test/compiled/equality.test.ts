/** A feed gives the same answers plain and compiled, and an index of compiled members the same as its feeds merged. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessScheme } from '@mkb-wegwijzer/core/eligibility';
import { type CatalogueScheme, type Feed, type Need, federate, readFeed } from '@mkb-wegwijzer/core/feed';
import { type FinderQuery, type SchemeRecord, facetNames } from '@mkb-wegwijzer/core/search';
import { feedOf, provider, scheme, today } from '../../../../test/builders/feeds.js';
import { type Given, answer, ways } from './builds.js';

const names = ['Energiesubsidie', 'Lening voor starters', 'Subsidie voor energiebesparing', 'Scholing', 'Exportvoucher', 'Advies over export', 'MIT', 'Innovatiekrediet'];
const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: Math.min(2, values.length) });
const id = fc.tuple(fc.constantFrom('https://rijk.example/s/', 'https://drenthe.example/s/', 'https://zeeland.example/s#'), fc.integer({ min: 0, max: 4 })).map(([space, number]) => `${space}${number}`);
const provideId = fc.constantFrom('https://rijk.example/rvo', 'https://drenthe.example/org', 'https://zeeland.example/org');
const like = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const aScheme = fc
  .record({
    id, name: fc.constantFrom(...names), summary: like(fc.constantFrom('Voor de bakker die minder energie wil verbruiken', 'Geld lenen voor een nieuwe machine', 'Hulp bij zakendoen in het buitenland')), keywords: like(some('stroom', 'borg', 'duitsland')),
    kind: fc.constantFrom('grant', 'loan', 'lottery'), themes: like(some('energy', 'financing', 'https://drenthe.example/turf')), needs: like(some('export', 'finance', 'save-energy')), regions: like(some('NL', 'PV22', 'GM0114', 'PV29', 'Atlantis')),
    provider: like(provideId), windows: like(fc.constantFrom([{ closes: '2026-10-31' }], [{ closes: '2026-12-31' }], [{ opens: '2027-01-01' }], [{ closes: '2026-12-01', label: 'Klein' }, { closes: '2026-12-09', label: { nl: 'Groot' } }])), status: like(fc.constantFrom('open', 'ended')), modified: like(fc.constantFrom('2026-01-01', '2026-02-01')),
    amounts: like(fc.constantFrom([{ max: 5000 }], [{ max: 90_000 }], [{ rate: 0.4 }], [{ max: 500, note: 'Per pand', for: [{ subject: 'employees', max: 9, note: 'Klein' }] }, { max: 300 }])), audience: fc.constantFrom(undefined, undefined, ['ondernemer'], ['particulier'], ['ondernemer', 'particulier'], ['organisatie']), related: fc.array(fc.record({ id, type: fc.constantFrom('same-as', 'excludes', 'stacks-with', 'replaces', 'requires') }), { maxLength: 2 }),
    eligibility: like(some<unknown>({ subject: 'employees', max: 10, note: 'Hoogstens tien mensen' }, { any: [{ subject: 'stage', in: ['starter'] }, { subject: 'sector', in: ['C'] }] }, { text: 'U hebt een goed plan' }, { subject: 'shoeSize', min: 40 })),
  })
  .map((given) => clean(scheme(given as never)));
const aProvider = fc.record({ id: provideId, name: fc.constantFrom('RVO', 'Provincie Drenthe', 'Impuls Zeeland'), regions: like(some('NL', 'PV22')), related: like(provideId.map((other) => [{ id: other, type: 'same-as' }])) }).map((given) => clean(provider(given as never)));

const hosts = ['rijk', 'drenthe', 'zeeland'];
const feeds: fc.Arbitrary<readonly Given[]> = fc
  .array(
    fc.record({
      schemes: fc.uniqueArray(aScheme, { maxLength: 7, selector: (each) => each.id }), providers: fc.uniqueArray(aProvider, { maxLength: 2, selector: (each) => each.id }), gone: fc.array(fc.record({ id, replacedBy: like(id), on: like(fc.constantFrom('2026-11-24', '2026-11-25')) }).map(clean), { maxLength: 2 }),
      authorities: like(fc.subarray(['https://rijk.example/rvo', 'https://drenthe.example/org'])), needs: like(fc.constant([{ id: 'finance', label: 'Ik wil geld lenen', keywords: ['poen'] }])),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ schemes, providers, gone, authorities, needs }, at) => {
      const feed: Feed = { ...feedOf(...schemes, ...providers), id: `https://${hosts[at]}.example/feed.json`, title: `Feed van ${hosts[at]}`, gone, needs: (needs ?? []) as unknown as Need[], themes: [{ id: 'https://drenthe.example/turf', label: 'Turf', broader: 'energy' }] };
      return { url: `https://${hosts[at]}.example/feed.json`, role: at === 0 ? 'named' : 'member', ...(authorities && at > 0 && { authorities }), feed } as const;
    }),
  );
const query: fc.Arbitrary<FinderQuery> = fc.record(
  {
    text: fc.constantFrom('', 'energie', 'energiesubsidie', 'subsidie energie', 'lening', 'exp', 'scholin', 'enrgiesubsidie', 'poen', 'drenthe', 'turf', 'ik zoek geld voor een machine', 'mit', 'de', 'qwxzv'), region: fc.constantFrom('GM0114', 'PV22', 'NL', 'Atlantis'),
    sort: fc.constantFrom('relevance', 'closing', 'newest', 'amount'), selection: fc.record({ kind: some('loan', 'other'), theme: some('energy', 'https://drenthe.example/turf'), status: some('open', 'closed'), provider: some('https://rijk.example/rvo'), fit: some('yes') }, { requiredKeys: [] }), facets: fc.constantFrom(facetNames, undefined),
    offset: fc.constantFrom(0, 2), limit: fc.constantFrom(3, 100), profile: fc.record({ employees: fc.constantFrom(4, 40), stage: fc.constantFrom('starter', 'growing'), sector: fc.constantFrom('C', '47.9'), region: fc.constantFrom('GM0114', 'PV29') }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const withoutUndefined = (value: FinderQuery): FinderQuery => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as FinderQuery;

/** The law is the same in every engine; one of them looks further. */
const runs = navigator.userAgent.includes('Chrome/') ? 150 : 40;

describe('plain and compiled feeds', () => {
  it('give the same answers, one feed or several, merged or side by side', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(feeds, fc.array(query.map(withoutUndefined), { minLength: 1, maxLength: 4 }), async (given, queries) => {
        const [first, ...others] = await Promise.all(Object.values(ways).map((way) => way(given)));
        for (const each of queries) {
          const expected = await answer(first!, each);
          for (const [at, other] of others.entries()) expect(await answer(other, each), `${Object.keys(ways)[at + 1]}: ${JSON.stringify(each)}`).to.deep.equal(expected);
        }
      }),
      { numRuns: runs },
    );
  });

  it('list the schemes that the rules of federation leave, for entrepreneurs, from the feeds that have them', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(feeds, async (given) => {
        const catalogue = federate(given.map(({ feed, ...named }) => ({ ...named, read: readFeed(feed, named.url) })), { today });
        // Weighed first, and left out after: whose record says that it is not for companies, hides another's old copy.
        const forUs = new Map([...catalogue.schemes].filter(([, { audience }]) => audience?.join() !== 'particulier'));
        // The first source is whose text is shown; the others stand in no order.
        const sources = ({ id: own, from: [first, ...others] }: Pick<CatalogueScheme, 'id' | 'from'>) => ({ id: own, first: first.url, others: others.map(({ url }) => url).sort() });
        const expected = [...forUs.values()].map(sources);
        for (const way of Object.values(ways)) {
          const schemes = await way(given);
          const { hits } = await schemes.find({ limit: 100 });
          expect(hits.map((hit) => sources(hit.scheme))).to.have.deep.members(expected);
          expect(schemes.size).to.equal(expected.length);
          for (const [from, to] of catalogue.aliases) expect((await schemes.scheme(from))?.scheme.id, from).to.equal(forUs.get(to)?.id);
          for (const from of catalogue.gone.keys()) if (!catalogue.aliases.has(from)) expect(await schemes.scheme(from)).to.equal(undefined);
        }
      }),
      { numRuns: runs },
    );
  });

  it('find nothing by words that only a hidden copy has', async () => {
    const feed = (host: string, own: ReturnType<typeof scheme>): Given => ({ url: `https://${host}.example/feed.json`, role: 'member', feed: { ...feedOf(own), id: `https://${host}.example/feed.json` } });
    const copied = { id: 'https://drenthe.example/s/2', name: 'Energiesubsidie' };
    const given = [feed('rijk', scheme({ ...copied, summary: 'Geld lenen voor een nieuwe machine' })), feed('drenthe', scheme(copied))];
    for (const [name, way] of Object.entries(ways)) {
      const schemes = await way(given);
      expect((await schemes.find({ text: 'geld voor een machine' })).total, name).to.equal(0);
      expect((await schemes.find({ text: 'energiesubsidie' })).total, name).to.equal(1);
    }
  });

  it('show no old copy of what its own feed says is not for companies, and lead nobody to it', async () => {
    const own = 'https://rijk.example/s/toeslag';
    const feed = (host: string, ...schemes: ReturnType<typeof scheme>[]): Given => ({ url: `https://${host}.example/feed.json`, role: 'member', authorities: [`https://${host}.example/org`], feed: { ...feedOf(...schemes), id: `https://${host}.example/feed.json` } });
    const theirs = feed('rijk', scheme({ id: own, audience: ['particulier'] }));
    const copy = feed('zeeland', scheme({ id: own }), scheme({ id: 'https://zeeland.example/s/1', related: [{ id: own, type: 'same-as' }] }), scheme({ id: 'https://zeeland.example/s/2' }));
    for (const given of [[theirs, copy], [copy, theirs]]) {
      for (const [name, way] of Object.entries(ways)) {
        const schemes = await way(given);
        expect((await schemes.find({})).hits.map(({ scheme: { id: each } }) => each), name).to.deep.equal(['https://zeeland.example/s/2']);
        for (const each of [own, 'https://zeeland.example/s/1']) expect(await schemes.scheme(each), name).to.equal(undefined);
      }
    }
  });

  it('keep what nothing speaks against in the full record, when asked for what suits a company', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(feeds, query, async (given, { profile = {} }) => {
        for (const way of Object.values(ways)) {
          const schemes = await way(given);
          const { hits, facets } = await schemes.find({ limit: 100, profile, facets: ['fit'] });
          const kept = new Set((await schemes.find({ limit: 100, profile, selection: { fit: ['yes'] } })).hits.map((hit) => hit.scheme.id));
          expect(facets.fit.reduce((sum, { count }) => sum + count, 0)).to.equal(kept.size);
          for (const hit of hits) {
            const record = (await schemes.scheme(hit.scheme.id))!;
            const { fit, suits } = assessScheme(record.scheme, profile, { geography: schemes.geography, today, regions: record.scheme.regions ?? record.provider?.regions });
            expect([kept.has(hit.scheme.id), hit.assessment?.suits]).to.deep.equal([fit !== 'no', suits]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('give the same full record of each scheme', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(feeds, async (given) => {
        const [first, ...others] = await Promise.all(Object.values(ways).map((way) => way(given)));
        for (const { scheme: { id: own } } of (await first!.find({ limit: 100 })).hits) {
          // What was wrong in a feed is said when it is built, and not kept in the build.
          const plain = (record: SchemeRecord | undefined) => JSON.parse(JSON.stringify(record, (name, value: unknown) => (name === 'problems' ? undefined : value))) as unknown;
          const expected = plain(await first!.scheme(own));
          for (const other of others) expect(plain(await other.scheme(own))).to.deep.equal(expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});

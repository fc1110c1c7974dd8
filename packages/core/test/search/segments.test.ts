import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Feed, type Provider, type Scheme, finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { type FinderQuery, type FinderSort, type Selection, Segments, facetNames } from '@mkb-wegwijzer/core/search';
import { feedOf, idOf, provider, scheme, today } from '../../../../test/builders/feeds.js';

type Finder = Segments | Promise<Segments>;
const finderOf = (feed: Feed): Promise<Segments> => {
  const named = { url: 'https://feed.example/feed.json', role: 'named' } as const;
  return Segments.open([{ segment: finish(compile([{ ...named, read: readFeed(feed, feed.id) }])), named }], today);
};
const finder = (...records: readonly (Scheme | Provider)[]) => finderOf(feedOf(...records));
const names = async (finder: Finder, query: FinderQuery = {}) => (await (await finder).find({ limit: 1000, ...query })).hits.map(({ scheme }) => scheme.name);
const counted = async (finder: Finder, query: FinderQuery, facet: (typeof facetNames)[number]) => Object.fromEntries((await (await finder).find(query)).facets[facet].map(({ value, count }) => [value, count]));

const [emmen, assen, drenthe] = ['GM0114', 'GM0106', 'PV22'];
const past = [{ closes: '2026-10-31' }];

describe('what the finder shows', () => {
  it('is everything for entrepreneurs when nothing is asked', async () => {
    expect(await names(finder(scheme({ name: 'Voucher' }), scheme({ name: 'Huurtoeslag', audience: ['particulier'] }), scheme({ name: 'Voor allen', audience: ['particulier', 'ondernemer'] }), scheme({ name: 'Voor een groep van later', audience: ['mkb'] })))).to.have.members(['Voucher', 'Voor allen', 'Voor een groep van later']);
  });

  it('is found by name, need, keyword, kind, provider, region, theme and summary', async () => {
    const find = finder(
      provider({ name: 'Qredits' }),
      scheme({ name: 'A', needs: ['hire'] }), scheme({ name: 'B', keywords: ['vacature'] }), scheme({ name: 'C', kind: 'loan' }), scheme({ name: 'D', provider: idOf('Qredits'), kind: 'advice' }),
      scheme({ name: 'E', regions: [drenthe] }), scheme({ name: 'F', themes: ['circular'] }), scheme({ name: 'G', summary: 'Voor de bakker om de hoek' }),
    );
    expect(await Promise.all(['ik zoek personeel', 'vacature', 'lening', 'qredits', 'drenthe', 'circulair', 'bakker'].map(async (text) => (await names(find, { text }))[0]))).to.deep.equal(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('is everything, with a word about it, when what was typed says nothing of what is sought', async () => {
    const find = finder(scheme({ name: 'Willekeurige afschrijving' }), scheme({ name: 'Dezelfde hulp' }), scheme({ name: 'Mensen die nodig zijn', summary: 'Hoeveel geld is er nodig?' }));
    for (const text of ['de', 'de ', 'nodig ', 'hoeveel', 'ik wil', 'ik wil ', 'Wat is er nodig?', 'ich brauche']) {
      const { total, unasked, mark } = await (await find).find({ text });
      expect([total, unasked], text).to.deep.equal([3, true]);
      expect(mark!('Mensen die nodig zijn').some(({ match }) => match)).to.equal(false);
    }
    expect((await (await find).find({ text: 'de hulp' })).unasked).to.equal(undefined);
    expect((await (await find).find({ text: 'qwxzv' })).total).to.equal(0);
    expect(await names(find, { text: 'wil' })).to.deep.equal(['Willekeurige afschrijving']);
    expect((await (await find).find({ text: 'ik wil', region: emmen, selection: { kind: ['loan'] } })).total).to.equal(0);
  });

  it('is what goes by such words, where something does', async () => {
    const find = finder(scheme({ name: 'Wie doet wat' }), scheme({ name: 'Anders', kind: 'other' }));
    expect(await names(find, { text: 'wie doet wat' })).to.deep.equal(['Wie doet wat']);
  });

  it('finds in every language of the feed', async () => {
    const find = finder(scheme({ name: { nl: 'Groeilening', en: 'Growth loan', de: 'Wachstumskredit', fy: 'Groeiliening' } }), scheme({ name: 'Anders', kind: 'permit' }));
    for (const text of ['groeilening', 'growth', 'Wachstumskredit', 'groeiliening']) expect(await names(find, { text })).to.have.length(1);
  });

  it('puts what can be applied for before what has closed', async () => {
    const find = finder(scheme({ name: 'Voucher oud', windows: past }), scheme({ name: 'Voucher nieuw', windows: [{ closes: '2026-12-31' }] }), scheme({ name: 'Voucher later', windows: [{ opens: '2027-01-01' }] }));
    const order = ['Voucher nieuw', 'Voucher later', 'Voucher oud'];
    expect(await names(find)).to.deep.equal(order);
    expect(await names(find, { text: 'voucher' })).to.deep.equal(order);
    expect(await names(find, { region: drenthe })).to.deep.equal(order);
  });

  it('sinks what has closed, however near it is', async () => {
    expect((await names(finder(scheme({ name: 'Dichtbij', regions: [emmen], windows: past }), scheme({ name: 'Ver', regions: ['EU'] }), scheme({ name: 'Ergens', regions: [] })), { region: emmen }))[2]).to.equal('Dichtbij');
  });

  it('takes the region of the provider where a scheme has none', async () => {
    const find = finder(provider({ name: 'Provincie Drenthe', regions: [drenthe] }), scheme({ name: 'Voucher', regions: [], provider: idOf('Provincie Drenthe') }));
    expect(await names(find, { region: 'PV29' })).to.deep.equal([]);
    expect(await names(find, { region: emmen })).to.deep.equal(['Voucher']);
  });

  it('begins with the first, and is never less than none, whatever is asked', async () => {
    const find = finder(scheme({ name: 'A' }), scheme({ name: 'B' }), scheme({ name: 'C' }));
    for (const text of ['', 'a']) expect(await names(find, { text, offset: -5, limit: 2 })).to.deep.equal(await names(find, { text, limit: 2 }));
    const { total, hits } = await (await find).find({ limit: -1, offset: 2 });
    expect([total, hits.length]).to.deep.equal([3, 0]);
    expect((await (await find).find({ limit: NaN, offset: NaN })).total).to.equal(3);
  });

  it('leads from what is gone to what came in its place', async () => {
    const [old, older] = ['https://feed.example/oud', 'https://feed.example/ouder'];
    const feed = { ...feedOf(scheme({ name: 'Nieuw' })), gone: [{ id: older, replacedBy: old }, { id: old, replacedBy: idOf('Nieuw') }] };
    for (const id of [old, older]) expect((await (await finderOf(feed)).scheme(id))?.scheme.id, id).to.equal(idOf('Nieuw'));
    expect(await names(finderOf(feed))).to.deep.equal(['Nieuw']);
  });

  it('tells both sides of what a scheme says of another of its feed, and believes who is careful', async () => {
    const says = (name: string, type: string) => ({ id: idOf(name), type });
    const find = await finderOf(
      feedOf(
        scheme({ name: 'Nieuw', related: [says('Oud', 'replaces'), says('Ander', 'excludes'), says('Derde', 'stacks-with'), says('Advies', 'requires'), says('Elders', 'excludes'), says('Toeslag', 'excludes')] }),
        scheme({ name: 'Oud', windows: past }), scheme({ name: 'Ander', related: [says('Nieuw', 'stacks-with')] }), scheme({ name: 'Derde', related: [says('Nieuw', 'stacks-with')] }), scheme({ name: 'Advies' }),
        scheme({ name: 'Toeslag', audience: ['particulier'], related: [says('Oud', 'excludes')] }),
      ),
    );
    const told = async (name: string) => (await find.scheme(idOf(name)))?.scheme.related?.map(({ id, type }) => `${type} ${id.split('/').pop()}`) ?? [];
    expect(await told('Oud')).to.deep.equal(['replaced-by nieuw']);
    expect(await told('Ander')).to.deep.equal(['stacks-with nieuw', 'excludes nieuw']);
    expect(await told('Derde'), 'once').to.deep.equal(['stacks-with nieuw']);
    expect(await told('Advies')).to.deep.equal([]);
    expect(await told('Nieuw')).to.have.length(6);
  });

  it('tells a scheme of which hundreds speak of some of them', async () => {
    const find = await finder(scheme({ name: 'Groot' }), ...Array.from({ length: 60 }, (_, at) => scheme({ name: `Klein ${at}`, related: [{ id: idOf('Groot'), type: 'excludes' }] })));
    expect((await find.scheme(idOf('Groot')))!.scheme.related).to.have.length(20);
  });

  it('says which id a record goes by now', async () => {
    const feed = { ...feedOf(scheme({ name: 'Nieuw' }), scheme({ name: 'Dubbel', related: [{ id: idOf('Nieuw'), type: 'same-as' }] })), gone: [{ id: idOf('Oud'), replacedBy: idOf('Nieuw') }] };
    const find = await finderOf(feed);
    expect(['Oud', 'Dubbel', 'Nieuw', 'Nergens'].map((name) => find.currentId(idOf(name)))).to.deep.equal(['Nieuw', 'Nieuw', 'Nieuw', 'Nergens'].map(idOf));
  });

  it('finds by the old id of a provider what is of the one that took its place', async () => {
    const feed = { ...feedOf(provider({ name: 'RVO' }), scheme({ name: 'A', provider: 'https://feed.example/agentschap' })), gone: [{ id: 'https://feed.example/agentschap', replacedBy: idOf('RVO') }] };
    for (const id of [idOf('RVO'), 'https://feed.example/agentschap']) expect(await names(finderOf(feed), { selection: { provider: [id] } })).to.deep.equal(['A']);
  });

  it('is nothing of nothing', async () => {
    const result = await (await finder()).find({ text: 'lening', selection: { kind: ['loan'] } });
    expect(result).to.deep.include({ total: 0, hits: [] });
    expect(result.facets.kind).to.deep.equal([{ value: 'loan', count: 0 }]);
  });
});

describe('a word that is being typed', () => {
  it('finds what it is on its way to at every letter from the third, also where the stem is shorter than what was typed', async () => {
    const find = finder(scheme({ name: 'Innovatiekrediet' }), scheme({ name: 'Digitalisering van winkels' }), scheme({ name: 'Financiering' }), scheme({ name: 'Vergunning' }));
    for (const [word, name] of [['innovatie', 'Innovatiekrediet'], ['digitalisering', 'Digitalisering van winkels'], ['financiering', 'Financiering'], ['vergunningen', 'Vergunning']] as const) {
      for (let letters = 3; letters <= word.length; letters++) expect((await names(find, { text: word.slice(0, letters) }))[0], word.slice(0, letters)).to.equal(name);
    }
  });
});

describe('a page about a region', () => {
  const find = finder(
    scheme({ name: 'Emmen', regions: [emmen] }), scheme({ name: 'Assen', regions: [assen] }), scheme({ name: 'Drenthe', regions: [drenthe] }), scheme({ name: 'Zeeland', regions: ['PV29'] }),
    scheme({ name: 'Nederland', regions: ['NL'] }), scheme({ name: 'Europa', regions: ['EU'] }), scheme({ name: 'Onbekend', regions: ['Atlantis'] }),
  );

  it('of a municipality shows its own, its province, the state and Europe, in that order, and nothing of another municipality', async () => {
    expect(await names(find, { region: emmen })).to.deep.equal(['Emmen', 'Drenthe', 'Nederland', 'Europa', 'Onbekend']);
  });

  it('of a province shows its own, then what is for a part of it, then the state and Europe', async () => {
    expect(await names(find, { region: drenthe })).to.deep.equal(['Drenthe', 'Assen', 'Emmen', 'Nederland', 'Europa', 'Onbekend']);
  });

  it('counts only what it shows', async () => {
    expect(await counted(find, { region: emmen }, 'level')).to.deep.equal({ municipality: 1, province: 1, country: 1, eu: 1, unknown: 1 });
  });

  it('knows an area of the feed', async () => {
    const feed = feedOf(scheme({ name: 'Kempen', regions: ['https://feed.example/kempen'] }));
    const find = finderOf({ ...feed, areas: [{ id: 'https://feed.example/kempen', label: 'De Kempen', members: ['GM0770', 'GM1724'] }] });
    expect(await names(find, { region: 'GM0770' })).to.deep.equal(['Kempen']);
    expect(await names(find, { region: emmen })).to.deep.equal([]);
  });
});

describe('filters', () => {
  const find = finder(
    provider({ name: 'RVO' }),
    scheme({ name: 'A', kind: 'grant', themes: ['energy'], needs: ['save-energy'], provider: idOf('RVO') }), scheme({ name: 'B', kind: 'loan', themes: ['energy'], windows: past }), scheme({ name: 'C', kind: 'loan', themes: ['financing'] }), scheme({ name: 'D', kind: 'lottery' }),
  );

  it('of one facet widen, and of several narrow', async () => {
    expect(await names(find, { selection: { kind: ['loan'] } })).to.have.members(['B', 'C']);
    expect(await names(find, { selection: { kind: ['loan', 'grant'] } })).to.have.members(['A', 'B', 'C']);
    expect(await names(find, { selection: { kind: ['loan'], theme: ['energy'] } })).to.deep.equal(['B']);
    expect(await names(find, { selection: { kind: [], theme: [] } })).to.have.length(4);
  });

  it('know status, provider and need, and take a kind of later for other', async () => {
    expect(await names(find, { selection: { status: ['closed'] } })).to.deep.equal(['B']);
    expect(await names(find, { selection: { provider: [idOf('RVO')] } })).to.deep.equal(['A']);
    expect(await names(find, { selection: { need: ['save-energy'] } })).to.deep.equal(['A']);
    expect(await names(find, { selection: { kind: ['other'] } })).to.deep.equal(['D']);
  });

  it('count what choosing them would give, not what is chosen', async () => {
    expect(await counted(find, { selection: { kind: ['grant'] } }, 'kind')).to.deep.equal({ grant: 1, loan: 2, other: 1 });
    expect(await counted(find, { selection: { kind: ['loan'] } }, 'theme')).to.deep.equal({ energy: 1, financing: 1 });
  });

  it('keep a choice that gives nothing in sight', async () => {
    expect(await counted(find, { selection: { kind: ['permit'] } }, 'kind')).to.include({ permit: 0 });
  });

  it('find by the own theme of a publisher what is counted under the shared one', async () => {
    const own = 'https://feed.example/wetterskip';
    const feed = { ...feedOf(scheme({ name: 'A', themes: [own] }), scheme({ name: 'B', themes: ['energy'] }), scheme({ name: 'C', themes: ['financing'] })), themes: [{ id: own, label: 'Wetterskip', broader: 'energy' }] };
    expect(await names(finderOf(feed), { selection: { theme: [own] } })).to.have.members(['A', 'B']);
  });

  it('count the own theme of a publisher under the shared one', async () => {
    const feed = feedOf(scheme({ name: 'A', themes: ['https://feed.example/water'] }), scheme({ name: 'B', themes: ['sustainability', 'https://feed.example/water'] }));
    const find = finderOf({ ...feed, themes: [{ id: 'https://feed.example/water', label: 'Water', broader: 'sustainability' }] });
    expect(await counted(find, {}, 'theme')).to.deep.equal({ sustainability: 2 });
  });
});

describe('sorting', () => {
  const find = finder(
    scheme({ name: 'Later', windows: [{ closes: '2027-06-01' }], modified: '2026-01-01' }), scheme({ name: 'Gauw', windows: [{ closes: '2026-11-30' }], modified: '2026-05-01' }),
    scheme({ name: 'Altijd', status: 'open', modified: '2026-11-01T10:00:00Z' }), scheme({ name: 'Voorbij', windows: past }),
  );

  it('by deadline puts the nearest first, and what has none or is past last', async () => {
    expect(await names(find, { sort: 'closing' })).to.deep.equal(['Gauw', 'Later', 'Altijd', 'Voorbij']);
  });

  it('by date puts the newest first, and the undated last', async () => {
    expect(await names(find, { sort: 'newest' })).to.deep.equal(['Altijd', 'Gauw', 'Later', 'Voorbij']);
  });

  it('puts what is over last, however new or large it is', async () => {
    const over = finder(scheme({ name: 'Voorbij', windows: past, modified: '2026-11-20', amounts: [{ max: 900_000 }] }), scheme({ name: 'Gestopt', status: 'ended', modified: '2026-11-21', amounts: [{ max: 800_000 }] }), scheme({ name: 'Open', status: 'open', modified: '2020-01-01', amounts: [{ max: 100 }] }));
    expect(await names(over, { sort: 'newest' })).to.deep.equal(['Open', 'Gestopt', 'Voorbij']);
    expect(await names(over, { sort: 'amount' })).to.deep.equal(['Open', 'Voorbij', 'Gestopt']);
  });

  it('is by the alphabet where nothing else tells', async () => {
    expect(await names(finder(scheme({ name: 'Zeeuws' }), scheme({ name: 'één' }), scheme({ name: 'Fonds 10' }), scheme({ name: 'Fonds 9' })))).to.deep.equal(['één', 'Fonds 9', 'Fonds 10', 'Zeeuws']);
  });
});

describe('the laws of the finder', () => {
  const some = <T extends string>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
  const record = fc.record({
    name: fc.constantFrom('Energiesubsidie', 'Lening voor starters', 'Scholing', 'Exportvoucher', 'Advies'), kind: fc.constantFrom('grant', 'loan', 'lottery'), themes: some('energy', 'financing', 'nat'), needs: some('hire', 'finance'),
    regions: some(emmen, assen, drenthe, 'NL', 'Atlantis'), windows: fc.constantFrom(undefined, past, [{ closes: '2026-12-31' }], [{ opens: '2027-01-01' }]), provider: fc.constantFrom(undefined, 'https://a.example/', 'https://b.example/'), modified: fc.constantFrom(undefined, '2026-01-01', '2026-02-01'),
  });
  const catalogue = fc.array(record, { maxLength: 12 }).map((records) => finder(...records.map((given, n): Scheme => JSON.parse(JSON.stringify({ ...scheme(given as Partial<Scheme>), id: `https://feed.example/${n}` })) as Scheme)));
  const selection: fc.Arbitrary<Selection> = fc.record({ need: some('hire', 'finance'), kind: some('grant', 'loan', 'other', 'permit'), theme: some('energy', 'financing', 'nat'), level: some('municipality', 'province', 'country', 'unknown'), status: some('open', 'closed', 'planned', 'unknown'), provider: some('https://a.example/', 'https://b.example/') }, { requiredKeys: [] });
  const query: fc.Arbitrary<FinderQuery> = fc.record({ text: fc.constantFrom('', 'energie', 'lening', 'scholin', 'sbusidie', 'qwxzv'), selection, region: fc.constantFrom(emmen, drenthe, 'NL', 'Atlantis'), sort: fc.constantFrom('relevance', 'closing', 'newest', 'amount') }, { requiredKeys: [] });
  const ids = async (finder: Finder, query: FinderQuery) => (await (await finder).find({ ...query, limit: 1000 })).hits.map(({ scheme }) => scheme.id);

  it('a filter never adds results', async () => {
    await fc.assert(fc.asyncProperty(catalogue, query, fc.constantFrom(...facetNames), selection, async (finder, query, facet, more) => {
      if (query.selection?.[facet]?.length) return;
      const without = await ids(finder, query);
      for (const id of await ids(finder, { ...query, selection: { ...query.selection, [facet]: more[facet] ?? [] } })) expect(without).to.include(id);
    }));
  });

  it('a count is the length of the list that choosing that value alone gives', async () => {
    await fc.assert(fc.asyncProperty(catalogue, query, async (finder, query) => {
      const { facets } = await (await finder).find({ ...query, facets: facetNames });
      for (const facet of facetNames) {
        for (const { value, count } of facets[facet]) expect((await (await finder).find({ ...query, selection: { ...query.selection, [facet]: [value] } })).total, `${facet} ${value}`).to.equal(count);
      }
    }));
  });

  it('a value that is not counted would give nothing', async () => {
    await fc.assert(fc.asyncProperty(catalogue, query, async (finder, query) => {
      const counted = new Set((await (await finder).find(query)).facets.kind.map(({ value }) => value));
      for (const value of ['grant', 'loan', 'other', 'tax']) if (!counted.has(value)) expect((await (await finder).find({ ...query, selection: { ...query.selection, kind: [value] } })).total).to.equal(0);
    }));
  });

  it('pages laid one after another are the whole, and the total is its length', async () => {
    await fc.assert(fc.asyncProperty(catalogue, query, fc.integer({ min: 1, max: 5 }), async (finder, query, limit) => {
      const whole = await ids(finder, query);
      const pages: string[] = [];
      for (let offset = 0; offset < whole.length + limit; offset += limit) pages.push(...(await (await finder).find({ ...query, offset, limit })).hits.map(({ scheme }) => scheme.id));
      expect(pages).to.deep.equal(whole);
      expect((await (await finder).find(query)).total).to.equal(whole.length);
    }));
  });

  it('what is over is last in every order that a visitor chooses, and where nothing was typed', async () => {
    await fc.assert(fc.asyncProperty(catalogue, query, async (finder, query) => {
      if (query.text && (query.sort ?? 'relevance') === 'relevance') return;
      const { hits } = await (await finder).find({ ...query, limit: 1000 });
      const over = hits.map(({ timing }) => timing.availability === 'closed');
      expect(over).to.deep.equal([...over].sort((a, b) => Number(a) - Number(b)));
    }));
  });

  it('sorting changes the order, and nothing else', async () => {
    await fc.assert(fc.asyncProperty(catalogue, query, async (finder, query) => {
      const sorted = async (sort: FinderSort) => (await ids(finder, { ...query, sort })).sort();
      for (const sort of ['closing', 'newest', 'amount'] as const) expect(await sorted(sort)).to.deep.equal(await sorted('relevance'));
    }));
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Catalogue, type Feed, FeedError, type Part, type Provider, type Scheme, federate, readFeed } from '@mkb-wegwijzer/core/feed';
import { feedOf, need, provider, question, scheme, today } from '../../../../test/builders/feeds.js';

type Records = Partial<Omit<Feed, 'id' | 'title'>>;

/** A feed of a body, as an index names it: `victim` stands at https://victim.example/feed.json. */
const part = (body: string, records: readonly (Scheme | Provider)[] | Records = [], given: Partial<Part> = {}): Part => {
  const url = given.url ?? `https://${body}.example/feed.json`;
  const document = { ...(Array.isArray(records) ? feedOf(...(records as Scheme[])) : { ...feedOf(), ...records }), id: url, title: body };
  return { url, role: 'member', read: readFeed(document, url), ...given };
};
/** A feed that the index lets speak for its own body. */
const member = (body: string, records: readonly (Scheme | Provider)[] | Records, given: Partial<Part> = {}) => part(body, records, { authorities: [org(body)], ...given });
const named = (body: string, records: readonly (Scheme | Provider)[] | Records = []) => part(body, records, { role: 'named' });

const org = (body: string) => `https://${body}.example/#org`;
const of = (body: string, name: string, given: Partial<Scheme> = {}): Scheme => scheme({ name, id: `https://${body}.example/${name.toLowerCase().replace(/ /g, '-')}`, authority: org(body), ...given });
const body = (name: string, given: Partial<Provider> = {}): Provider => provider({ id: org(name), name, ...given });

const join = (...parts: readonly Part[]): Catalogue => federate(parts, { today });
const shown = ({ schemes }: Catalogue) => [...schemes.values()].map(({ name }) => name);
const publishers = (record: { from: readonly { title: unknown }[] } | undefined) => record?.from.map(({ title }) => title);

const past = [{ closes: '2026-10-31' }];
const future = [{ closes: '2026-12-31' }];

describe('several feeds as one catalogue', () => {
  it('tells of every card who published it', () => {
    const { schemes } = join(member('drenthe', [of('drenthe', 'Groeivoucher')]), member('zeeland', [of('zeeland', 'Zilte voucher')]));
    expect([...schemes.values()].map(publishers)).to.deep.equal([['drenthe'], ['zeeland']]);
  });

  it('shows the rest when a feed fails, and names the one that did as the index names it', () => {
    const catalogue = join(
      named('index'),
      member('drenthe', [of('drenthe', 'Groeivoucher')]),
      { url: 'https://zeeland.example/feed.json', role: 'member', title: { nl: 'Provincie Zeeland' }, error: new FeedError('timeout', 'https://zeeland.example/feed.json', 'No answer') },
      { url: 'https://fryslan.example/feed.json', role: 'member' },
    );
    expect(shown(catalogue)).to.deep.equal(['Groeivoucher']);
    expect(catalogue.sources.map(({ title, error }) => [title, error?.code])).to.deep.equal([['index', undefined], ['drenthe', undefined], [{ nl: 'Provincie Zeeland' }, 'timeout'], ['https://fryslan.example/feed.json', undefined]]);
  });

  it('keeps what was wrong in a feed with its source', () => {
    const { sources, problems } = join(member('drenthe', [of('drenthe', 'Groeivoucher', { url: 'javascript:alert(1)' })]));
    expect(sources[0]!.problems.map(({ path }) => path)).to.deep.equal(['schemes[0].url']);
    expect(problems).to.deep.equal([]);
  });

  it('keeps the date of a copy that stands in', () => {
    expect(join(part('drenthe', [], { copied: '2026-11-20T08:00:00Z' })).sources[0]!.copied).to.equal('2026-11-20T08:00:00Z');
  });

  it('is empty of nothing', () => {
    expect(join().schemes.size).to.equal(0);
  });
});

describe('one card of two records', () => {
  it('is never made of equal names or equal product names', () => {
    const given = { name: 'Subsidie', productNames: ['https://standaarden.overheid.nl/owms/terms/subsidie'] };
    expect(shown(join(member('a', [of('a', 'Subsidie', given)]), member('b', [of('b', 'Subsidie', given)])))).to.deep.equal(['Subsidie', 'Subsidie']);
  });

  it('is made of the same id, and names both publishers', () => {
    const catalogue = join(member('zeeland', [{ ...of('rvo', 'WBSO'), summary: 'Overgenomen' }]), member('rvo', [{ ...of('rvo', 'WBSO'), summary: 'Van RVO' }]));
    const [wbso] = catalogue.schemes.values();
    expect(catalogue.schemes.size).to.equal(1);
    expect(wbso!.summary).to.equal('Van RVO');
    expect(publishers(wbso)).to.deep.equal(['rvo', 'zeeland']);
  });

  it('is made of same-as, under the id of the one that is pointed at, and the other id still leads there', () => {
    const national = of('rvo', 'WBSO');
    const local = of('zeeland', 'WBSO in Zeeland', { related: [{ id: national.id, type: 'same-as' }] });
    const catalogue = join(member('zeeland', [local]), member('rvo', [national]));
    expect(shown(catalogue)).to.deep.equal(['WBSO']);
    expect(publishers(catalogue.schemes.get(national.id))).to.deep.equal(['rvo', 'zeeland']);
    expect(catalogue.aliases.get(local.id)).to.equal(national.id);
  });

  it('is not made of other relations, nor of same-as to what is not there, nor to itself', () => {
    const related = (id: string, type: string) => ({ related: [{ id, type }] });
    const first = of('a', 'Eerste', related('https://a.example/eerste', 'same-as'));
    expect(shown(join(member('a', [first, of('a', 'Tweede', related(first.id, 'replaces')), of('a', 'Derde', related('https://nergens.example/', 'same-as'))])))).to.have.length(3);
  });

  it('is made of a chain, at its end', () => {
    const [c] = [of('c', 'C')];
    const b = of('b', 'B', { related: [{ id: c.id, type: 'same-as' }] });
    const a = of('a', 'A', { related: [{ id: b.id, type: 'same-as' }] });
    const catalogue = join(member('a', [a]), member('b', [b]), member('c', [c]));
    expect(shown(catalogue)).to.deep.equal(['C']);
    expect([...catalogue.aliases.values()]).to.deep.equal([c.id, c.id]);
  });

  it('is made of two that point at each other, and of a ring', () => {
    const ring = (...names: string[]) => names.map((name, index) => member(name, [of(name, name, { related: [{ id: `https://${names[(index + 1) % names.length]}.example/${names[(index + 1) % names.length]}`, type: 'same-as' }] })]));
    expect(shown(join(...ring('a', 'b')))).to.deep.equal(['a']);
    expect(shown(join(...ring('a', 'b', 'c')))).to.deep.equal(['a']);
  });

  it('takes no time when a feed makes the chain absurdly long', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => of('a', `R ${n}`, { related: [{ id: `https://a.example/r-${(n + 1) % 20_000}`, type: 'same-as' }] }));
    const read = { feed: { ...feedOf(), schemes: many }, problems: [] };
    const start = performance.now();
    expect(join({ url: 'https://a.example/feed.json', role: 'member', read }).schemes.size).to.equal(1);
    expect(performance.now() - start).to.be.below(3_000);
  });
});

describe('authority', () => {
  const wbso = of('rvo', 'WBSO');

  it('comes from the index: a feed that speaks for the authority goes before one that does not, whatever the order', () => {
    const hostile = member('hostile', [{ ...wbso, name: 'Nep' }]);
    for (const parts of [[hostile, member('rvo', [wbso])], [member('rvo', [wbso]), hostile]]) expect(shown(join(...parts))).to.deep.equal(['WBSO']);
  });

  it("is not had by claiming it: the feed's own publisher, title and id count for nothing", () => {
    const document: Feed = { ...feedOf({ ...wbso, name: 'Nep' }), id: 'https://rvo.example/feed.json', title: 'RVO', publisher: org('rvo') };
    const liar: Part = { url: 'https://hostile.example/feed.json', role: 'member', read: readFeed(document, '') };
    expect(shown(join(liar, member('rvo', [wbso])))).to.deep.equal(['WBSO']);
  });

  it("does not reach a record of another's by putting one's own name on it", () => {
    const hostile = member('hostile', [{ ...wbso, name: 'Nep', authority: org('hostile') }]);
    const catalogue = join(hostile, member('rvo', [wbso]));
    expect(shown(catalogue)).to.deep.equal(['WBSO']);
    expect(catalogue.problems.map(({ code, id }) => [code, id])).to.deep.equal([['conflict', wbso.id]]);
  });

  it('is held by a feed that is served from elsewhere, such as a CDN', () => {
    const hostile = member('hostile', [{ ...wbso, name: 'Nep', authority: org('hostile') }]);
    expect(shown(join(hostile, member('rvo', [wbso], { url: 'https://cdn.example/rvo/feed.json' })))).to.deep.equal(['WBSO']);
  });

  it('falls to the provider where a record names no authority', () => {
    const given = { provider: org('rvo') } as const;
    const record = scheme({ id: 'https://rvo.example/lening', name: 'Lening', ...given });
    expect(shown(join(member('hostile', [{ ...record, name: 'Nep' }]), member('rvo', [record])))).to.deep.equal(['Lening']);
  });

  it('of nobody leaves the record to the feed on whose host its id lies, then to the page, then to the order of the index', () => {
    const copy = (name: string) => ({ ...wbso, name });
    expect(shown(join(named('pagina', [copy('Van de pagina')]), part('rvo', [wbso])))).to.deep.equal(['WBSO']);
    expect(shown(join(part('lid', [copy('Van een lid')]), named('pagina', [copy('Van de pagina')])))).to.deep.equal(['Van de pagina']);
    expect(shown(join(part('lid', [copy('Van een lid')]), part('ander', [copy('Van een ander')])))).to.deep.equal(['Van een lid']);
  });

  it("does not let same-as take another's record away", () => {
    const hijack = of('hostile', 'Nep', { related: [{ id: wbso.id, type: 'same-as' }] });
    expect(shown(join(member('hostile', [hijack]), member('rvo', [wbso])))).to.deep.equal(['WBSO']);
    const closed = { ...wbso, windows: past };
    const catalogue = join(member('hostile', [hijack]), member('rvo', [closed]));
    expect(shown(catalogue)).to.have.members(['Nep', 'WBSO']);
    expect(catalogue.aliases.size).to.equal(0);
  });

  it("does not let same-as of one record make two others' one", () => {
    const other = of('kvk', 'Adviesgesprek');
    const wedge = of('hostile', 'Wig', { related: [{ id: wbso.id, type: 'same-as' }, { id: other.id, type: 'same-as' }] });
    expect(shown(join(member('hostile', [wedge]), member('rvo', [wbso]), member('kvk', [other])))).to.have.members(['WBSO', 'Adviesgesprek']);
  });

  it("does not let a copy of another's organisation say that it is one's own", () => {
    const catalogue = join(member('hostile', [body('hostile'), body('rvo', { related: [{ id: org('hostile'), type: 'same-as' }] })]), member('rvo', [body('rvo')]));
    expect([...catalogue.providers.keys()]).to.have.members([org('hostile'), org('rvo')]);
  });
});

describe('an expired local scheme', () => {
  const national = of('rvo', 'WBSO', { windows: future });
  const local = (given: Partial<Scheme>) => of('zeeland', 'WBSO in Zeeland', { windows: past, ...given });

  it('never hides the national one, whichever of them says that they are the same', () => {
    const says = { related: [{ id: national.id, type: 'same-as' }] };
    const isTold = { ...national, related: [{ id: local({}).id, type: 'same-as' }] };
    for (const records of [[local(says), national], [local({}), isTold], [local(says), isTold]] as const) {
      for (const order of [records, [...records].reverse()]) expect(shown(join(...order.map((record) => member(record.name === 'WBSO' ? 'rvo' : 'zeeland', [record])))), JSON.stringify(order)).to.include('WBSO');
    }
  });

  it('is not folded away itself while it lives and the national one has closed', () => {
    const closed = { ...national, windows: past };
    const open = local({ windows: future, related: [{ id: closed.id, type: 'same-as' }] });
    expect(shown(join(member('zeeland', [open]), member('rvo', [closed])))).to.have.members(['WBSO in Zeeland', 'WBSO']);
  });

  it('copied under the national id does not hide it either', () => {
    const stale = part('zeeland', [{ ...national, name: 'Oude kopie', windows: past }]);
    expect(shown(join(stale, part('rvo', [national])))).to.deep.equal(['WBSO']);
    expect(shown(join(stale, part('overheid', [national])))).to.deep.equal(['WBSO']);
  });
});

describe('an organisation in several feeds', () => {
  const snn = (given: Partial<Provider>) => body('snn', given);

  it('is one: its regions and locations united, its text and contact from its own feed', () => {
    const catalogue = join(
      member('drenthe', [snn({ summary: 'Van Drenthe', regions: ['PV22'], locations: [{ place: 'Assen' }], contact: { url: 'https://drenthe.example/snn' } })]),
      member('snn', [snn({ summary: 'Van SNN', regions: ['PV20'], locations: [{ place: 'Groningen' }] })]),
      member('fryslan', [snn({ summary: 'Van Fryslân', regions: ['PV21', 'PV20'], locations: [{ place: 'Groningen' }] })]),
    );
    const [one] = catalogue.providers.values();
    expect(catalogue.providers.size).to.equal(1);
    expect(one).to.include({ summary: 'Van SNN' }).and.not.to.have.property('contact');
    expect(one!.regions).to.have.members(['PV20', 'PV22', 'PV21']);
    expect(one!.locations).to.deep.equal([{ place: 'Groningen' }, { place: 'Assen' }]);
    expect(publishers(one)).to.have.members(['snn', 'drenthe', 'fryslan']);
  });

  it('under two ids is one by same-as, and what pointed at the other points at the one', () => {
    const other = provider({ id: 'https://drenthe.example/snn', name: 'SNN in Drenthe', regions: ['PV22'], related: [{ id: org('snn'), type: 'same-as' }] });
    const desk = provider({ id: 'https://drenthe.example/loket', name: 'Loket', partOf: other.id });
    const catalogue = join(member('drenthe', [other, desk, of('drenthe', 'Voucher', { provider: other.id })]), member('snn', [snn({ regions: ['PV20'] })]));
    expect([...catalogue.providers.keys()]).to.have.members([org('snn'), desk.id]);
    expect(catalogue.providers.get(org('snn'))!.regions).to.have.members(['PV20', 'PV22']);
    expect([...catalogue.schemes.values()][0]!.provider).to.equal(org('snn'));
    expect(catalogue.providers.get(desk.id)!.partOf).to.equal(org('snn'));
  });

  it('leaves the records of the feeds as they were', () => {
    const parts = [member('drenthe', [snn({ regions: ['PV22'] })]), member('snn', [snn({ regions: ['PV20'] })])];
    const before = JSON.stringify(parts);
    join(...parts);
    expect(JSON.stringify(parts)).to.equal(before);
  });
});

describe('what is gone', () => {
  const wbso = of('rvo', 'WBSO');
  const gone = (id = wbso.id) => ({ gone: [{ id, replacedBy: 'https://rvo.example/wbso-2' }] });

  it('is gone from copies of others too, when its authority says so', () => {
    const catalogue = join(member('zeeland', [wbso]), member('rvo', gone()));
    expect(shown(catalogue)).to.deep.equal([]);
    expect(catalogue.gone.get(wbso.id)).to.include({ replacedBy: 'https://rvo.example/wbso-2' });
  });

  it('is gone when the page or the index says so', () => {
    const catalogue = join(named('index', gone()), member('rvo', [wbso]));
    expect(shown(catalogue)).to.deep.equal([]);
    expect(catalogue.gone.has(wbso.id)).to.equal(true);
  });

  it("is not gone when another says so, who only takes back its own copy", () => {
    const hostile = member('hostile', { ...gone(), schemes: [{ ...wbso, name: 'Kopie' }] });
    for (const parts of [[hostile, member('rvo', [wbso])], [member('rvo', [wbso]), hostile]]) {
      const catalogue = join(...parts);
      expect(shown(catalogue)).to.deep.equal(['WBSO']);
      expect(publishers(catalogue.schemes.get(wbso.id))).to.deep.equal(['rvo']);
      expect(catalogue.gone.has(wbso.id)).to.equal(false);
    }
  });

  it('is not gone by the word of another while its own feed is down', () => {
    const down: Part = { url: 'https://rvo.example/feed.json', role: 'member', authorities: [org('rvo')], error: new FeedError('http', '', '') };
    expect(join(down, member('hostile', gone())).gone.size).to.equal(0);
    expect(join(down, member('hostile', { ...gone(), schemes: [wbso] })).gone.size).to.equal(0);
  });

  it('is remembered when no copy is left, by the word of the feed that had it at home', () => {
    expect(join(member('rvo', gone())).gone.has(wbso.id)).to.equal(true);
    expect(join(member('rvo', gone(), { url: 'https://cdn.example/rvo.json' })).gone.has(wbso.id)).to.equal(true);
  });

  it("is gone though a copy put its own name on it", () => {
    for (const name of ['hostile', 'zeeland']) expect(shown(join(member(name, [{ ...wbso, authority: org(name) }]), member('rvo', gone())))).to.deep.equal([]);
  });

  it('holds for organisations as for schemes', () => {
    const catalogue = join(member('drenthe', [body('snn')]), member('snn', gone(org('snn'))));
    expect(catalogue.providers.size).to.equal(0);
  });

  it('is not yet gone while its last day is ahead', () => {
    const on = (day: string) => join(member('rvo', { schemes: [wbso], gone: [{ id: wbso.id, on: day }] }));
    expect(shown(on('2026-11-25'))).to.deep.equal(['WBSO']);
    expect(on('2026-11-25').gone.size).to.equal(0);
    for (const day of ['2026-11-24', '2026-01-01']) expect(shown(on(day)), day).to.deep.equal([]);
  });

  it('is found under what came in its place, also when that was replaced in turn or is one with another', () => {
    const [next, last, same] = [of('rvo', 'WBSO 2'), of('rvo', 'WBSO 3', { related: [{ id: 'https://rvo.example/één', type: 'same-as' }] }), of('rvo', 'WBSO', { id: 'https://rvo.example/één' })];
    const { aliases } = join(member('rvo', { schemes: [last, same], gone: [{ id: wbso.id, replacedBy: next.id }, { id: next.id, replacedBy: last.id }] }));
    expect([wbso.id, next.id, last.id].map((id) => aliases.get(id))).to.deep.equal([same.id, same.id, same.id]);
  });

  it('leads nowhere in a ring, and not by the word of who may not end it', () => {
    const ring = [{ id: wbso.id, replacedBy: 'https://rvo.example/b' }, { id: 'https://rvo.example/b', replacedBy: wbso.id }];
    expect(join(member('rvo', { gone: ring })).aliases.size).to.equal(0);
    expect(join(member('rvo', [wbso]), member('hostile', gone())).aliases.size).to.equal(0);
    expect(join(member('rvo', { schemes: [wbso], gone: [{ ...gone().gone[0]!, on: '2027-01-01' }] })).aliases.size).to.equal(0);
  });

  it('leaves what it offered with the organisation that came in its place', () => {
    const { schemes } = join(member('rvo', { schemes: [of('rvo', 'WBSO', { provider: org('agentschap') })], gone: [] }), member('agentschap', { gone: [{ id: org('agentschap'), replacedBy: org('rvo') }] }));
    expect([...schemes.values()].map((each) => each.provider)).to.deep.equal([org('rvo')]);
  });
});

describe('questions and words', () => {
  const texts = ({ questions }: Catalogue) => questions.map(({ text }) => text);

  it('merge by subject, and those of the index win wherever it stands', () => {
    const index = named('index', { questions: [question({ id: 'grootte', subject: 'employees', text: 'Van de index' })] });
    const local = member('drenthe', { questions: [question({ id: 'mensen', subject: 'employees', text: 'Van Drenthe' }), question({ id: 'fase', subject: 'stage', text: 'Fase?' })] });
    expect(texts(join(index, local))).to.deep.equal(['Van de index', 'Fase?']);
    expect(texts(join(local, index))).to.have.members(['Van de index', 'Fase?']);
  });

  it('of which two bear one id are told apart, so that an answer to one is none to the other', () => {
    const ids = (...feeds: Parameters<typeof federate>[0]) => federate(feeds, { today }).questions.map(({ id, subject }) => `${subject}: ${id}`);
    const size = named('index', { questions: [question({ id: 'q1', subject: 'employees', text: 'Hoeveel?' })] });
    const stage = member('drenthe', { questions: [question({ id: 'q1', subject: 'stage', text: 'Fase?' }), question({ id: 'need', subject: 'turnover', text: 'Omzet?' })] });
    expect(ids(size, stage)).to.deep.equal(['employees: q1', 'stage: q1~stage', 'turnover: need~turnover']);
    expect(ids(named('index', { questions: [question({ id: 'need', subject: 'need', text: 'Wat?' })] }))).to.deep.equal(['need: need']);
  });

  it('that are shared are worded by the page or the index, and by no member', () => {
    const wording = { needs: [need({ id: 'finance', label: 'Anders' })], themes: [{ id: 'financing', label: 'Anders', broader: 'innovation' }] };
    const byMember = join(member('hostile', wording));
    expect(byMember.needs.get('finance')!.label).to.deep.equal({ nl: 'Ik zoek geld', en: 'I am looking for money' });
    expect(byMember.themes.get('financing')).not.to.have.property('broader');
    const byIndex = join(named('index', { needs: [need({ id: 'finance', label: 'Ik heb geld nodig' })] }));
    expect(byIndex.needs.get('finance')).to.deep.include({ label: 'Ik heb geld nodig', themes: ['financing'] });
  });

  it("of a member's own are its own, and are not taken by another that was first", () => {
    const own = { id: 'https://zeeland.example/water', label: 'Water', broader: 'sustainability' };
    const catalogue = join(member('hostile', { themes: [{ ...own, label: 'Nep' }], areas: [{ id: 'https://zeeland.example/kust', label: 'Nep', members: ['NL'] }] }), member('zeeland', { themes: [own], areas: [{ id: 'https://zeeland.example/kust', label: 'Kust', members: ['GM0654'] }] }));
    expect(catalogue.themes.get(own.id)).to.deep.equal(own);
    expect(catalogue.areas.map(({ label }) => label)).to.deep.equal(['Kust']);
  });

  it('are all there, with the nineteen themes and the twenty-four needs that every feed shares', () => {
    const { themes, needs } = join();
    expect([themes.size, needs.size]).to.deep.equal([19, 24]);
  });
});

describe('in whatever order feeds come', () => {
  const bodies = ['a', 'b', 'c', 'd'];
  const ids = bodies.flatMap((name) => [0, 1, 2].map((n) => `https://${name}.example/${n}`));
  const authorityOf = (id: string) => org(new URL(id).hostname.split('.')[0]!);
  const record = fc.record({ id: fc.constantFrom(...ids), windows: fc.constantFrom(past, future), same: fc.option(fc.constantFrom(...ids)), text: fc.string({ minLength: 1 }) }).map(
    ({ id, windows, same, text }): Scheme => scheme({ id, name: `${id} ${text}`, authority: authorityOf(id), windows, ...(same !== null && { related: [{ id: same, type: 'same-as' }] }) }),
  );
  const organisation = fc.record({ id: fc.constantFrom(...bodies.map(org)), regions: fc.subarray(['PV20', 'PV21', 'NL']), same: fc.option(fc.constantFrom(...bodies.map(org))) }).map(
    ({ id, regions, same }): Provider => provider({ id, name: id, regions, ...(same !== null && { related: [{ id: same, type: 'same-as' }] }) }),
  );
  const unique = <T extends { id: string }>(records: readonly T[]) => [...new Map(records.map((each) => [each.id, each])).values()];
  const feeds = fc.tuple(...bodies.map((name) => fc.tuple(fc.array(record, { maxLength: 6 }), fc.array(organisation, { maxLength: 3 }), fc.subarray(ids, { maxLength: 2 })).map(([schemes, providers, gone]) =>
    // Every body has what is its own, so that each record has one copy with the right to speak.
    member(name, {
      schemes: unique([...schemes, ...ids.filter((id) => authorityOf(id) === org(name)).map((id) => scheme({ id, name: id, authority: org(name) }))]),
      providers: unique([...providers, body(name)]),
      gone: gone.map((id) => ({ id })),
    }))));

  it('the same records are shown, in the same words', () => {
    fc.assert(
      fc.property(feeds, fc.infiniteStream(fc.nat()), (parts, picks) => {
        const rest = [...parts];
        const shuffled: Part[] = [];
        for (const pick of picks) {
          if (rest.length === 0) break;
          shuffled.push(...rest.splice(pick % rest.length, 1));
        }
        const outcome = (catalogue: Catalogue) => ({
          schemes: [...catalogue.schemes.values()].map(({ id, name }) => `${id} ${name as string}`).sort(),
          providers: [...catalogue.providers.values()].map(({ id, regions }) => `${id} ${[...(regions ?? [])].sort().join()}`).sort(),
          aliases: [...catalogue.aliases].map(String).sort(),
          gone: [...catalogue.gone.keys()].sort(),
        });
        expect(outcome(join(...shuffled))).to.deep.equal(outcome(join(...parts)));
      }),
      { numRuns: 300 },
    );
  });

  it('no record is lost: each id is shown, leads to one that is shown, or is gone', () => {
    fc.assert(
      fc.property(feeds, (parts) => {
        const { schemes, providers, aliases, gone } = join(...parts);
        for (const { read } of parts) {
          for (const { id } of read!.feed.schemes) expect(schemes.has(id) || schemes.has(aliases.get(id) ?? '') || gone.has(id), id).to.equal(true);
          for (const { id } of read!.feed.providers) expect(providers.has(id) || providers.has(aliases.get(id) ?? '') || gone.has(id), id).to.equal(true);
        }
        for (const id of schemes.keys()) expect(aliases.has(id)).to.equal(false);
      }),
    );
  });
});

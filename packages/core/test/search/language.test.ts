/** How a visitor's words meet those of the feeds: compounds, slips of the finger, half words, four languages. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Feed, type Provider, type Scheme, pick } from '@mkb-wegwijzer/core/feed';
import type { FinderQuery, Segments, Suggestion } from '@mkb-wegwijzer/core/search';
import { feedOf, idOf, provider, scheme, today } from '../../../../test/builders/feeds.js';
import { ways } from '../compiled/builds.js';

const url = 'https://feed.example/feed.json';
const open = (feed: Feed, way = 'plain, merged'): Promise<Segments> => ways[way]!([{ url, role: 'named', feed }]);
const finder = (...records: readonly (Scheme | Provider)[]) => open(feedOf(...records));
/** Schemes of these names. */
const named = (...names: string[]) => finder(...names.map((name) => scheme({ name, kind: 'other' })));
const ask = async (schemes: Segments | Promise<Segments>, text: string, query: FinderQuery = {}): Promise<unknown[]> => (await (await schemes).find({ text, limit: 100, ...query })).hits.map(({ scheme }) => scheme.name);
const first = async (schemes: Segments | Promise<Segments>, text: string, query?: FinderQuery) => (await ask(schemes, text, query))[0];

describe('a compound', () => {
  const both = [
    ['energiesubsidie', 'Subsidie voor energiebesparing'], ['subsidie energiebesparing', 'Energiesubsidie'], ['zonnepanelen', 'Panelen op zonnige daken: zon en paneel'], ['bedrijfspand kopen', 'Een pand voor het bedrijf kopen'],
    ['pand bedrijf', 'Bedrijfspand'], ['loonkostensubsidie', 'Subsidie in de kosten van loon'], ['subsidie loonkosten', 'Loonkostensubsidie'], ['laadpalen', 'Laadpaal'], ['bakkerssubsidie', 'Subsidie voor de bakker'],
  ] as const;
  for (const [asked, name] of both) {
    it(`is found taken apart, and the other way about: "${asked}" finds "${name}"`, async () => {
      expect(await first(named(name, 'Iets heel anders', 'Exportkrediet'), asked)).to.equal(name);
    });
  }

  it('as it stands goes before one that is taken apart', async () => {
    expect(await ask(named('Subsidie voor energiebesparing', 'Energiesubsidie'), 'energiesubsidie')).to.deep.equal(['Energiesubsidie', 'Subsidie voor energiebesparing']);
  });

  it('that is there with all its parts goes before one with only some', async () => {
    expect(await ask(named('Subsidie voor cultuur', 'Energie besparen', 'Subsidie voor energie'), 'energiesubsidie').then((names) => names[0])).to.equal('Subsidie voor energie');
  });

  it('is not found in a word that only looks like it', async () => {
    expect(await ask(named('Ondernemerschap'), 'schapen')).to.deep.equal([]);
  });
});

describe('a slip of the finger', () => {
  const finds = [
    ['one from five letters', 'schild', 'Schuld'], ['one from five letters, at the end', 'expore', 'Export'], ['a letter too many', 'lleningen', 'Lening'], ['a letter too few', 'subidie', 'Subsidie'], ['two letters the wrong way round', 'sbusidie', 'Subsidie'],
    ['two from nine letters', 'innovatekrdiet', 'Innovatiekrediet'], ['two from nine letters, far apart', 'imnovatiekredoet', 'Innovatiekrediet'], ['the first letter, when the last is right', 'wubsidie', 'Subsidie'], ['the last letter, when the first is right', 'subsidir', 'Subsidie'], ['in a compound', 'enrgiesubsidie', 'Energiesubsidie'],
    ['an accent', 'cooperatie', 'Coöperatie'],
  ] as const;
  for (const [what, typed, name] of finds) {
    it(`is forgiven: ${what} ("${typed}" finds "${name}")`, async () => {
      expect(await ask(named(name, 'Horeca', 'Vergunning'), typed)).to.deep.equal([name]);
    });
  }

  const refuses = [['one below five letters', 'ruut', 'Fruit'], ['one below five letters', 'mot', 'MIT'], ['two from five to eight letters', 'sabsodie', 'Subsidie'], ['three in a long word', 'imnovstiekredoet', 'Innovatiekrediet'], ['both ends at once', 'wubsidia', 'Subsidie']] as const;
  for (const [what, typed, name] of refuses) {
    it(`is not forgiven: ${what} ("${typed}" is not "${name}")`, async () => {
      expect(await ask(named(name), typed)).to.deep.equal([]);
    });
  }

  it('is only thought of when the word itself is nowhere', async () => {
    expect(await ask(named('Lening', 'Leving'), 'lening ')).to.deep.equal(['Lening']);
  });

  it('counts for less than the word itself, beside another word', async () => {
    expect(await first(named('Subsidie voor ekspert', 'Subsidie voor export'), 'subsidie export ')).to.equal('Subsidie voor export');
  });

  it('is forgiven in the everyday words of a need', async () => {
    const schemes = await open({ ...feedOf(scheme({ name: 'Kredietmaatje', kind: 'other', needs: ['finance'] }), scheme({ name: 'Anders', kind: 'other' })), needs: [{ id: 'finance', label: 'Ik zoek geld', keywords: ['centen', 'spaarpot'] }] });
    expect(await ask(schemes, 'spaarpto')).to.deep.equal(['Kredietmaatje']);
  });
});

describe('a word that is still being typed', () => {
  const schemes = named('Exportvoucher', 'Expertadvies', 'Innovatiekrediet');

  it('finds from the third letter on what begins so', async () => {
    expect(await ask(schemes, 'e')).to.deep.equal([]);
    expect(await ask(schemes, 'ex')).to.deep.equal([]);
    expect(await ask(schemes, 'exp')).to.have.members(['Exportvoucher', 'Expertadvies']);
    expect(await ask(schemes, 'expo')).to.deep.equal(['Exportvoucher']);
  });

  it('keeps what it found until the word is whole', async () => {
    for (const name of ['Exportvoucher', 'Innovatiekrediet']) {
      for (let length = 3; length <= name.length; length++) expect(await ask(schemes, name.slice(0, length)), name.slice(0, length)).to.include(name);
    }
  });

  it('is not the beginning of another when it is done', async () => {
    expect(await ask(schemes, 'exp ')).to.deep.equal([]);
  });

  it('may hold a slip', async () => {
    expect(await ask(schemes, 'innvatie')).to.deep.equal(['Innovatiekrediet']);
  });

  it('is found as it stands before what goes on', async () => {
    expect(await ask(named('Exportvoucher', 'Export'), 'export')).to.deep.equal(['Export', 'Exportvoucher']);
  });

  it('narrows what a word before it found', async () => {
    expect(await first(named('Lening voor export', 'Lening voor starters', 'Lening'), 'lening sta')).to.equal('Lening voor starters');
  });
});

describe('what comes first', () => {
  const words = 'Voor wie innovatiekrediet zoekt: alles over innovatiekrediet en innovatie';

  it('is the scheme with exactly that name', async () => {
    const schemes = finder(scheme({ name: 'Innovatiekrediet Plus', summary: words, keywords: ['innovatiekrediet'] }), scheme({ name: 'Loket', summary: words, description: words }), scheme({ name: 'Innovatiekrediet' }), scheme({ name: 'Krediet voor innovatie' }));
    expect(await first(schemes, 'innovatiekrediet')).to.equal('Innovatiekrediet');
    expect(await first(schemes, 'Innovatiekrediet plus')).to.equal('Innovatiekrediet Plus');
    expect(await first(schemes, 'krediet voor innovatie')).to.equal('Krediet voor innovatie');
  });

  it('is a word in the name before one in the summary, and that before one in the description', async () => {
    const schemes = finder(scheme({ name: 'Een', description: 'Over zuivel' }), scheme({ name: 'Twee', summary: 'Over zuivel' }), scheme({ name: 'Zuivel' }));
    expect(await ask(schemes, 'zuivel')).to.deep.equal(['Zuivel', 'Twee', 'Een']);
  });

  it('is what can still be applied for: what has ended sinks', async () => {
    const schemes = finder(scheme({ name: 'Exportvoucher Noord', windows: [{ closes: '2026-01-01' }] }), scheme({ name: 'Exportvoucher Zuid', windows: [{ closes: '2027-01-01' }] }), scheme({ name: 'Voucher', summary: 'Voor export' }));
    expect(await ask(schemes, 'exportvoucher')).to.deep.equal(['Exportvoucher Zuid', 'Voucher', 'Exportvoucher Noord']);
  });

  it('is what has ended too, when exactly that is asked for', async () => {
    const schemes = finder(scheme({ name: 'Exportvoucher', windows: [{ closes: '2026-01-01' }] }), scheme({ name: 'Voucher voor export en handel' }));
    expect(await first(schemes, 'exportvoucher')).to.equal('Exportvoucher');
  });

  it('is what is near, of what fits alike', async () => {
    const schemes = finder(scheme({ name: 'Groeifonds Europa', regions: ['EU'] }), scheme({ name: 'Groeifonds Nederland', regions: ['NL'] }), scheme({ name: 'Groeifonds Emmen', regions: ['GM0114'] }), scheme({ name: 'Groeifonds Drenthe', regions: ['PV22'] }), scheme({ name: 'Groeifonds Zeeland', regions: ['PV29'] }));
    expect(await ask(schemes, 'groeifonds', { region: 'GM0114' })).to.deep.equal(['Groeifonds Emmen', 'Groeifonds Drenthe', 'Groeifonds Nederland', 'Groeifonds Europa']);
  });

  it('is what has more of the words', async () => {
    expect(await first(named('Lening', 'Advies voor bakkers', 'Lening voor bakkers en slagers'), 'lening bakker')).to.equal('Lening voor bakkers en slagers');
  });

  it('is the same however often it is asked, and whatever stands beside it in the feed', async () => {
    const schemes = await named('Lening A', 'Lening B', 'Lening C');
    const once = await ask(schemes, 'lening');
    expect(await ask(schemes, 'lening')).to.deep.equal(once);
    expect(await ask(named('Lening C', 'Lening A', 'Lening B'), 'lening')).to.deep.equal(once);
  });
});

describe('a visitor who writes', () => {
  const schemes = finder(
    scheme({ name: { nl: 'Groeilening', en: 'Growth loan', de: 'Wachstumsdarlehen', fy: 'Groeiliening' } }),
    scheme({ name: { nl: 'Opleidingsvoucher', en: 'Training voucher', de: 'Bildungsgutschein', fy: 'Opliedingsfoucher' } }),
    scheme({ name: 'Förderung für Gründer' }), scheme({ name: 'Stipe foar ûndernimmers yn Fryslân' }), scheme({ name: 'Créditfaciliteit voor één café' }),
  );
  const asks = [
    ['English', 'I am looking for a growth loan', 'Growth loan'], ['English plurals', 'training vouchers', 'Training voucher'], ['German', 'Wachstumsdarlehen für meine Firma', 'Wachstumsdarlehen'], ['German without umlauts', 'forderung grunder', 'Förderung für Gründer'], ['German with them', 'Förderung Gründer', 'Förderung für Gründer'],
    ['German with an e for each', 'Gründer', 'Förderung für Gründer'], ['Frisian', 'groeiliening foar myn bedriuw', 'Groeiliening'], ['Frisian without a roof on it', 'fryslan undernimmers', 'Stipe foar ûndernimmers yn Fryslân'], ['without accents', 'creditfaciliteit een cafe', 'Créditfaciliteit voor één café'], ['accents that are taken apart', 'cafe\u0301', 'Créditfaciliteit voor één café'],
    ['capitals', 'GROEILENING', 'Groeilening'], ['Dutch in a whole sentence', 'Ik zoek een opleiding voor mijn personeel, kan dat?', 'Opleidingsvoucher'],
  ] as const;
  for (const [what, typed, name] of asks) {
    it(`${what} is understood: "${typed}"`, async () => {
      const [hit] = (await (await schemes).find({ text: typed })).hits;
      expect(typeof hit?.scheme.name === 'string' ? [hit.scheme.name] : Object.values(hit?.scheme.name ?? {})).to.include(name);
    });
  }

  it('only words that say nothing gets what is called so, and else everything', async () => {
    expect(await ask(named('Wij', 'De Regeling', 'Horeca'), 'wij')).to.deep.equal(['Wij']);
    expect(await ask(named('De Regeling', 'Horeca'), 'ik wil graag een')).to.have.members(['De Regeling', 'Horeca']);
  });

  it('words and signs that are none of ours gets an answer', async () => {
    for (const text of ['?', '"', '*', '&&', '(', '\\', '%', '\u0000', '\ud800', '🦄', 'مرحبا', '中小企业', 'ﬁnanciering', '＊', '\u202eesrever', 'a\u0300'.repeat(300), '👩‍👩‍👧‍👦'.repeat(50)]) {
      const { hits, errors } = await (await schemes).find({ text });
      expect([hits.length >= 0, errors], JSON.stringify(text)).to.deep.equal([true, []]);
    }
  });
});

describe('ten thousand characters', () => {
  const texts: Readonly<Record<string, string>> = {
    'of one letter': 'a'.repeat(10_000), 'of a whole page': 'ik zoek subsidie voor energiebesparing in mijn bedrijf '.repeat(180), 'of compounds': 'energiebesparingssubsidie'.repeat(400), 'of different words': Array.from({ length: 1_500 }, (_, number) => `w${number.toString(36)}ord`).join(' '),
    'of accents on one letter': `e${'\u0301'.repeat(9_999)}`, 'of spaces': ' '.repeat(10_000), 'of stop words': 'de het een '.repeat(900), 'of half characters': '\ud83e'.repeat(10_000), 'of digits': '1234567890'.repeat(1_000), 'that endings are made of': `${'ering'.repeat(2_000)}en`,
  };
  const records = Array.from({ length: 300 }, (_, number) => scheme({ name: `Energieregeling ${number}`, summary: 'Subsidie voor energiebesparing in het bedrijf', keywords: [`woord${number}`, `energiebesparing${number}`] }));
  for (const way of ['plain, merged', 'compiled, merged']) {
    for (const [what, text] of Object.entries(texts)) {
      it(`${what} do not hang a page (${way})`, async function () {
        this.timeout(5_000);
        const schemes = await open(feedOf(...records), way);
        const { hits, errors, mark } = await schemes.find({ text });
        expect(errors).to.deep.equal([]);
        if (mark) expect(mark(text).map((piece) => piece.text).join('')).to.equal(text);
        expect(hits.length).to.be.at.most(20);
        await schemes.suggest(text);
      });
    }
  }
});

describe('a feed with words that nobody types', () => {
  const blob = 'a'.repeat(20_000);
  const astral = ['𝒜lpha', '𝒷eta', '𝒷rie', '𝓒ode'];
  const schemes = [
    scheme({ name: 'Datakluis', description: `Sleutel: ${blob} ${'q'.repeat(700)}` }), ...astral.map((name) => scheme({ name, id: `https://feed.example/${encodeURIComponent(name)}` })),
    ...Array.from({ length: 400 }, (_, number) => scheme({ name: `Regeling ${number}`, keywords: [`aa${number.toString(36)}x`, `bb${number.toString(36)}x`, `zz${number.toString(36)}x`], description: Array.from({ length: 12 }, (_, at) => `k${(number * 12 + at).toString(36)}j`).join(' ') })),
    scheme({ name: 'Zuivelvoucher' }), scheme({ name: 'Bakkerslening' }),
  ];

  for (const way of ['plain, merged', 'compiled, merged']) {
    it(`is searched as any other (${way})`, async () => {
      const found = await open(feedOf(...schemes), way);
      expect(await ask(found, 'datakluis')).to.deep.equal(['Datakluis']);
      expect(await ask(found, 'zuivelvoucher')).to.deep.equal(['Zuivelvoucher']);
      expect(await ask(found, 'bakkersl')).to.deep.equal(['Bakkerslening']);
      for (const number of [0, 7, 200, 399]) for (const letters of ['aa', 'bb', 'zz']) expect(await ask(found, `${letters}${number.toString(36)}x `), letters).to.deep.equal([`Regeling ${number}`]);
      for (const name of astral) expect(await ask(found, name)).to.deep.equal([name]);
    });
  }

  it('is searched alike, plain and compiled, whatever its words are made of', async function () {
    this.timeout(30_000);
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (words) => {
        const feed = feedOf(...words.map((name, number) => scheme({ name: `x ${name}`, id: `https://feed.example/${number}` })));
        const [plain, compiled] = [await open(feed), await open(feed, 'compiled, merged')];
        for (const text of [...words, ...words.map((name) => `${name} `)]) expect(await ask(compiled, text), text).to.deep.equal(await ask(plain, text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('marks', () => {
  const marked = async (schemes: Segments | Promise<Segments>, text: string, on: string) => ((await (await schemes).find({ text })).mark?.(on) ?? []).filter(({ match }) => match).map((piece) => piece.text);

  it('are on the words that were asked, in every form that they have', async () => {
    const schemes = named('Energiesubsidie', 'Subsidies voor energie', 'Lening');
    expect(await marked(schemes, 'subsidie', 'Subsidies voor energie, geen lening')).to.deep.equal(['Subsidies']);
    expect(await marked(schemes, 'lening ', 'Leningen, uitlenen en een lening')).to.deep.equal(['Leningen', 'lening']);
  });

  it('are on a compound that one of its parts was asked of, and on the parts of one that was asked', async () => {
    const schemes = named('Energiesubsidie', 'Subsidie voor energie');
    expect(await marked(schemes, 'subsidie', 'De energiesubsidie')).to.deep.equal(['energiesubsidie']);
    expect(await marked(schemes, 'energiesubsidie', 'Subsidie voor energie')).to.deep.equal(['Subsidie', 'energie']);
  });

  it('are on what a slip was read as, and on what a half word goes on to', async () => {
    expect(await marked(named('Exportvoucher'), 'exprtvoucher', 'De exportvoucher')).to.deep.equal(['exportvoucher']);
    expect(await marked(named('Exportvoucher'), 'exportv', 'De exportvoucher')).to.deep.equal(['exportvoucher']);
  });

  it('are on words with accents, and keep these', async () => {
    expect(await marked(named('Coöperatie'), 'cooperatie', 'Voor een coöperatie')).to.deep.equal(['coöperatie']);
    expect(await marked(named('Café'), 'cafe', 'Een cafe\u0301')).to.deep.equal(['cafe\u0301']);
  });

  it('are on no word that says nothing, nor on one that was not asked', async () => {
    expect(await marked(named('Lening voor de bakker'), 'lening voor de bakker', 'Voor de slager')).to.deep.equal([]);
  });

  it('are not there when nothing was typed', async () => {
    expect((await (await named('Lening')).find({ text: '  ' })).mark).to.equal(undefined);
  });

  it('leave the text as it is, whatever it is', async () => {
    const schemes = await named('Energiesubsidie', 'Lening voor de bakker');
    const { mark } = await schemes.find({ text: 'energie lening' });
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('<b>energie</b> & lening', 'ENERGIE\u00adsubsidie', '\ud83elening')), (text) => {
      expect(mark!(text).map((piece) => piece.text).join('')).to.equal(text);
    }));
    expect(mark!('<b>energie</b>')).to.deep.equal([{ text: '<b>', match: false }, { text: 'energie', match: true }, { text: '</b>', match: false }]);
  });
});

describe('suggestions', () => {
  const ids = (type: string, count: number) => Array.from({ length: count }, (_, number) => `https://feed.example/${type}/${number}`);
  const feed: Feed = {
    ...feedOf(
      ...['Exportvoucher', 'Exportlening', 'Exportgids', 'Exportcoach'].map((name, at) => scheme({ name, kind: 'other', needs: ids('need', 4), themes: ids('theme', 3), provider: idOf(['Exportclub Noord', 'Exportclub Zuid', 'Exportclub Oost', 'Rijksdienst'][at]!) })),
      ...['Exportclub Noord', 'Exportclub Zuid', 'Exportclub Oost'].map((name) => provider({ name })), provider({ name: 'Rijksdienst' }),
    ),
    needs: ['Exporteren naar Duitsland', 'Exporteren naar België', 'Exporteren naar Frankrijk', 'Ik wil export leren'].map((label, number) => ({ id: `https://feed.example/need/${number}`, label })),
    themes: ['Export', 'Export en handel', 'Exportrecht'].map((label, number) => ({ id: `https://feed.example/theme/${number}`, label })),
  };
  const of = (list: readonly Suggestion[], type: Suggestion['type']) => list.filter((each) => each.type === type).map(({ label }) => label);

  it('are needs, themes, schemes and providers, in that order', async () => {
    const list = await (await open(feed)).suggest('export');
    expect([...new Set(list.map(({ type }) => type))]).to.deep.equal(['need', 'theme', 'scheme', 'provider']);
    expect(of(list, 'need')).to.have.members(['Exporteren naar Duitsland', 'Exporteren naar België', 'Exporteren naar Frankrijk', 'Ik wil export leren']);
    expect(of(list, 'provider')).to.have.members(['Exportclub Noord', 'Exportclub Zuid', 'Exportclub Oost']);
  });

  for (const limit of [1, 2, 3]) {
    it(`are at most ${limit} of each when so many are asked for`, async () => {
      const list = await (await open(feed)).suggest('export', { limit });
      for (const type of ['need', 'theme', 'scheme', 'provider'] as const) expect(of(list, type), type).to.have.length(limit);
    });
  }

  it('are at most eight of each otherwise', async () => {
    const many = feedOf(...Array.from({ length: 12 }, (_, number) => scheme({ name: `Exportregeling ${number}`, provider: idOf(`Exportclub ${number}`) })), ...Array.from({ length: 12 }, (_, number) => provider({ name: `Exportclub ${number}` })));
    const list = await (await open(many)).suggest('export');
    expect([of(list, 'scheme').length, of(list, 'provider').length]).to.deep.equal([8, 8]);
  });

  it('begin with what was typed, at a word, without its accents', async () => {
    const schemes = await open({ ...feedOf(scheme({ name: 'Anders', kind: 'other', needs: ['https://feed.example/n'] })), needs: [{ id: 'https://feed.example/n', label: 'Een coöperatie beginnen' }] });
    for (const typed of ['coöp', 'COOP', 'een coop', 'begin']) expect(of(await schemes.suggest(typed), 'need'), typed).to.include('Een coöperatie beginnen');
    expect(of(await schemes.suggest('operatie'), 'need')).to.deep.equal([]);
  });

  it('are none of less than two letters', async () => {
    for (const typed of ['', ' ', 'e', ' e ']) expect(await (await open(feed)).suggest(typed), `"${typed}"`).to.deep.equal([]);
  });

  it('forgive a slip in the name of a scheme', async () => {
    expect(of(await (await open(feed)).suggest('exprtvoucher'), 'scheme')).to.include('Exportvoucher');
  });

  it('are of the region, where one is asked', async () => {
    const schemes = await finder(scheme({ name: 'Exportvoucher Zeeland', regions: ['PV29'] }), scheme({ name: 'Exportvoucher Drenthe', regions: ['PV22'] }));
    expect(of(await schemes.suggest('exportvoucher', { region: 'GM0114' }), 'scheme')).to.deep.equal(['Exportvoucher Drenthe']);
  });

  it('are of needs, themes and organisations that have a scheme there', async () => {
    const id = (name: string) => `https://feed.example/${name}`;
    const both = (name: string, region: string) => [provider({ name: `Zeeclub ${name}` }), scheme({ name, kind: 'other', regions: [region], provider: idOf(`Zeeclub ${name}`), needs: [id(`need-${name}`)], themes: [id(`theme-${name}`)] })];
    const guide = (type: string) => ['Noord', 'Zuid', 'Nergens'].map((name) => ({ id: id(`${type}-${name}`), label: `Zee ${name}` }));
    const given = { ...feedOf(...both('Noord', 'PV22'), ...both('Zuid', 'PV29'), provider({ name: 'Zeeclub Nergens' })), needs: guide('need'), themes: guide('theme') };
    for (const way of ['plain, merged', 'compiled, merged']) {
      const schemes = await open(given, way);
      for (const region of ['GM0114', 'PV29', undefined]) {
        const list = (await schemes.suggest('zee', region === undefined ? {} : { region })).filter(({ type }) => type !== 'scheme');
        expect(list.map(({ label }) => pick(label, 'nl').split(' ')[1]), `${way}, ${region}`).to.deep.equal(region === undefined ? ['Noord', 'Zuid', 'Noord', 'Zuid', 'Noord', 'Zuid'] : Array<string>(3).fill(region === 'PV29' ? 'Zuid' : 'Noord'));
        for (const { type, id: chosen } of list) expect((await schemes.find({ selection: { [type]: [chosen] }, ...(region !== undefined && { region }) })).total, chosen).to.be.greaterThan(0);
      }
    }
  });

  it('are the same of a compiled feed', async () => {
    for (const typed of ['export', 'exporteren n', 'rijks', 'geld']) expect(await (await open(feed, 'compiled, merged')).suggest(typed), typed).to.deep.equal(await (await open(feed)).suggest(typed));
  });

  it('lead to what they name', async () => {
    const schemes = await open(feed);
    const [suggestion] = (await schemes.suggest('exportgids')).filter(({ type }) => type === 'scheme');
    expect(suggestion!.id).to.equal(idOf('Exportgids'));
    expect((await schemes.scheme(suggestion!.id))?.scheme.name).to.equal('Exportgids');
    expect(schemes.today).to.equal(today);
  });
});

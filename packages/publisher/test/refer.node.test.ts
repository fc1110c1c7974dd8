import assert from 'node:assert/strict';
import { type TestContext, describe, it } from 'node:test';
import { dayOf, federate, readFeed } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { ProviderWords, refer } from '@mkb-wegwijzer/core/referral';
import { serve, setup } from './workshop.js';

interface Answer {
  readonly needs: readonly string[];
  readonly providers: readonly { readonly id: string; readonly name: string; readonly score: number; readonly reasons: readonly { readonly code: string }[]; readonly schemes: readonly { readonly name: string }[]; readonly contact?: object; readonly languages?: readonly string[]; readonly locations?: readonly object[] }[];
  readonly schemes: readonly { readonly name: string }[];
  readonly relations: readonly { readonly type: string; readonly scheme: { readonly name: string }; readonly others: readonly { readonly name: string }[] }[];
}

const provider = (id: string, name: string, role: string, more: object = {}) => ({ id: `https://drenthe.example/o/${id}`, name, role, regions: ['PV22'], ...more });
const feed = {
  feedVersion: 1,
  id: 'https://drenthe.example/feed.json',
  title: 'Drenthe',
  providers: [
    provider('provincie', 'Provincie', 'province', { approach: 'first-line' }),
    provider('loket', 'Drents loket', 'first-line', { needs: ['advice', 'grow', 'hire'], focus: [{ subject: 'employees', min: 5, max: 100 }] }),
    provider('fonds', 'Groeifonds', 'fund', { needs: ['finance'], serves: [{ subject: 'employees', min: 10 }], keywords: ['kunststof'] }),
    provider('emmen', 'Gemeente Emmen', 'municipality', { needs: ['permits'], regions: ['GM0114'] }),
  ],
  schemes: [{ id: 'https://drenthe.example/s/1', name: 'Groeilening', kind: 'loan', provider: 'https://drenthe.example/o/fonds', needs: ['finance'] }],
};
const profile = { region: 'GM0114', employees: 12, needs: ['finance'] };

async function workshop(test: TestContext, files: Readonly<Record<string, unknown>> = {}) {
  const place = await setup(test, { 'feed.json': feed, 'p.json': profile, ...files });
  const say = (...args: readonly string[]) => place.run(['refer', ...args]);
  return {
    ...place,
    say,
    ask: async (...args: readonly string[]): Promise<Answer> => {
      const { code, out, err } = await say(...args, '--json');
      assert.deepEqual([code, err], [0, ''], args.join(' '));
      return JSON.parse(out) as Answer;
    },
    /** With a profile of its own. */
    askAs: async (who: unknown, ...args: readonly string[]) => {
      await place.write('q.json', who);
      return say(place.file('feed.json'), '--profile', place.file('q.json'), ...args);
    },
  };
}

describe('wegwijzer refer', () => {
  it('answers with who can help, in order, each with reasons and schemes', async (test) => {
    const { ask, file } = await workshop(test);
    const { needs, providers, schemes } = await ask(file('feed.json'), '--profile', file('p.json'));
    assert.deepEqual(needs, ['finance']);
    assert.equal(providers[0]!.name, 'Groeifonds');
    assert.deepEqual(Object.keys(providers[0]!), ['id', 'name', 'score', 'reasons', 'schemes'], 'of ways to reach it the feed has none');
    assert.deepEqual(providers[0]!.reasons.map(({ code }) => code), ['region', 'need', 'serves']);
    assert.deepEqual(providers[0]!.schemes.map(({ name }) => name), ['Groeilening']);
    assert.deepEqual(schemes, []);
  });

  it('gives the answer of the wizard', async (test) => {
    const { ask, file, write } = await workshop(test);
    const named = { url: 'https://drenthe.example/feed.json', role: 'named' } as const;
    const catalogue = federate([{ ...named, read: readFeed(feed, named.url) }], { today: dayOf(new Date()) });
    const geography = new Geography({ areas: catalogue.areas });
    const [text, home] = ['geld voor een machine voor kunststof', 'https://drenthe.example/o/emmen'];
    for (const who of [profile, { ...profile, needs: ['grow'], employees: { min: 1, max: 4 } }, { needs: ['permits'], region: 'GM0106' }, { needs: ['finance', 'hire'] }]) {
      await write('who.json', who);
      const { referrals } = refer(catalogue, who, geography, { today: dayOf(new Date()), home, words: new ProviderWords(catalogue).evidence(text) });
      const expected = referrals.map(({ provider: { id }, reasons }) => ({ id, reasons }));
      const { providers } = await ask(file('feed.json'), '--profile', file('who.json'), '--text', text, '--home', home);
      assert.deepEqual(providers.map(({ id, reasons }) => ({ id, reasons })), JSON.parse(JSON.stringify(expected)));
    }
  });

  it('takes a text for the need that it is found by, and for who uses the same words', async (test) => {
    const { ask, file } = await workshop(test);
    const { needs, providers } = await ask(file('feed.json'), '--region', 'GM0114', '--text', 'geld kunststof');
    assert.deepEqual(needs, ['finance']);
    assert.ok(providers[0]!.reasons.some(({ code }) => code === 'words'));
    assert.deepEqual((await ask(file('feed.json'), '--profile', file('p.json'), '--text', 'personeel')).needs, ['finance'], 'the profile goes first');
  });

  it('puts the home first where it serves, lets --region go before the profile, and gives no more than asked for', async (test) => {
    const { ask, file } = await workshop(test);
    const names = async (...more: string[]) => (await ask(file('feed.json'), '--profile', file('p.json'), ...more)).providers.map(({ name }) => name);
    assert.equal((await names('--home', 'https://drenthe.example/o/emmen'))[0], 'Gemeente Emmen');
    assert.ok(!(await names('--home', 'https://drenthe.example/o/emmen', '--region', 'GM0106')).includes('Gemeente Emmen'));
    assert.equal((await names('--limit', '1')).length, 1);
  });

  it('reads as a list for people, and says so when nobody serves', async (test) => {
    const { say, file } = await workshop(test);
    const { code, out } = await say(file('feed.json'), '--profile', file('p.json'));
    assert.equal(code, 0);
    assert.match(out, /^Asked for: “(?!finance)[^”]+”\n 1 {2}Groeifonds\n {4}https:\/\/drenthe\.example\/o\/fonds\n {4}- works in Drenthe\n/);
    assert.match(out, /- helps with “(?!finance)[^”]+”\n/);
    assert.match(out, /helps only employees from 10/);
    assert.match((await say(file('feed.json'), '--region', 'Emmen')).out, /first point of contact in the municipality of Emmen$/);
    assert.match((await say(file('feed.json'), '--region', 'PV29')).out, /Nobody .* Ask the municipality/);
  });

  it('says how one reaches who can help, and which schemes do not go together or need another first, as the wizard does', async (test) => {
    const contact = { telephone: '+31 592 123456', url: 'https://fonds.example/' };
    const locations = [{ street: 'Noordersingel 9', place: 'Assen', openingHours: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] }];
    const [fund, ...others] = [...feed.providers].sort((a, b) => Number(b.name === 'Groeifonds') - Number(a.name === 'Groeifonds'));
    const scheme = (number: number, name: string, ...related: readonly (readonly [string, number])[]) => ({ ...feed.schemes[0]!, id: `https://drenthe.example/s/${number}`, name, related: related.map(([type, other]) => ({ type, id: `https://drenthe.example/s/${other}` })) });
    const schemes = [scheme(1, 'Groeilening', ['excludes', 2], ['requires', 3]), scheme(2, 'Groeivoucher'), { ...scheme(3, 'Groeiscan'), status: 'ended' }];
    const { ask, say, file } = await workshop(test, { 'whole.json': { ...feed, providers: [{ ...fund!, contact, languages: ['nl', 'fy'], locations }, ...others], schemes } });
    const { providers: [first], relations } = await ask(file('whole.json'), '--profile', file('p.json'));
    assert.deepEqual([first!.name, first!.contact, first!.languages, first!.locations], ['Groeifonds', contact, ['nl', 'fy'], locations]);
    assert.deepEqual(relations.map(({ type, scheme: one, others: rest }) => [type, one.name, rest.map(({ name }) => name)]).sort(), [['excludes', 'Groeilening', ['Groeivoucher']], ['requires', 'Groeilening', ['Groeiscan']]]);
    const { out } = await say(file('whole.json'), '--profile', file('p.json'));
    assert.match(out, /\n {4}\+31 592 123456\n {4}https:\/\/fonds\.example\/\n/);
    assert.match(out, /“Groeilening” does not go with “Groeivoucher”\n“Groeilening” first needs “Groeiscan”/);
  });

  it('tells people what to check of who may not work there', async (test) => {
    const odd = { ...feed, schemes: [], providers: [provider('oost', 'Ontwikkelaar Oost', 'development-agency', { regions: ['GM9999'], needs: ['finance'] })] };
    const { say, file } = await workshop(test, { 'odd.json': odd });
    assert.match((await say(file('odd.json'), '--profile', file('p.json'))).out, /Ontwikkelaar Oost\n.*\n {4}- check: may not work there\n/);
  });

  it('reads an index with its members, a feed on the web, and the full form of a built one', async (test) => {
    const web = await serve(test, { '/feed.json': feed, '/head.json': { feedVersion: 1, id: feed.id, title: 'Drenthe', compiled: { manifest: 'c/manifest.json', full: 'feed.json' } } });
    const { ask, file, run } = await workshop(test, { 'index.json': { feedVersion: 1, id: 'https://ipo.example/index.json', title: 'Provincies', members: [{ url: 'feed.json' }] } });
    const expected = await ask(file('feed.json'), '--profile', file('p.json'));
    await run(['build', file('feed.json'), '-o', file('site')]);
    for (const place of [file('index.json'), web.at('/feed.json'), web.at('/head.json'), file('site/feed.json')]) assert.deepEqual(await ask(place, '--profile', file('p.json')), expected, place);
  });
});

describe('wegwijzer refer, asked wrongly', () => {
  it('says what is missing, and how to ask', async (test) => {
    const { say, file } = await workshop(test);
    for (const args of [[], [file('feed.json')], [file('feed.json'), 'x', '--region', 'NL'], [file('feed.json'), '--profile', file('none.json')], [file('feed.json'), '--region', 'NL', '--limit', '0'], [file('feed.json'), '--region', 'NL', '--colour']]) {
      const { code, err } = await say(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /wegwijzer refer FEED/);
    }
  });

  it('says in plain words that a profile is not there', async (test) => {
    const { say, file } = await workshop(test);
    const { err } = await say(file('feed.json'), '--profile', file('none.json'));
    assert.match(err, /^\S+none\.json is not there\. Check the path\.\n/);
  });

  it('names the place in a profile that is wrong, and the remedy', async (test) => {
    const { askAs } = await workshop(test);
    const cases: readonly (readonly [unknown, RegExp])[] = [
      ['{', /q\.json is not JSON/],
      [[1], /must hold one object/],
      [{ traits: ['family'] }, /no field "traits"\. Did you mean "trait"\?/],
      [{ colour: 'red' }, /no field "colour"\. The fields are region, needs/],
      [{ employees: '12' }, /employees must be a number from 0, or \{ "min": …, "max": … \}, not "12"/],
      [{ employees: { min: 9, max: 5 } }, /employees must be a number/],
      [{ employees: -1 }, /employees must be a number/],
      [{ needs: 'finance' }, /needs must be a list of texts/],
      [{ projectStarted: 'no' }, /projectStarted must be true or false/],
      [{ region: 'GM9999' }, /region: "GM9999" is no region/],
      [{ needs: ['gold'] }, /there is no need "gold"\. The needs are start/],
      [{ themes: ['gold'] }, /there is no theme "gold"/],
      [{ legalForm: 'besloten' }, /there is no legalForm "besloten"\. Write one of eenmanszaak, vof/],
      [{ stage: 'begin' }, /there is no stage "begin"\. Write one of idea, starter/],
      [{ sector: '99.99.99' }, /sector: "99\.99\.99" is no code/],
    ];
    for (const [who, says] of cases) {
      const { code, err, out } = await askAs(who, '--json');
      assert.deepEqual([code, out], [2, ''], JSON.stringify(who));
      assert.match(err, says);
    }
  });

  it('takes null for not told, and a file of Windows as it is', async (test) => {
    const { askAs } = await workshop(test);
    assert.equal((await askAs(`\uFEFF${JSON.stringify(profile)}`)).code, 0);
    assert.equal((await askAs({ ...profile, sector: null })).code, 0);
  });

  it('knows a home by an id that was replaced', async (test) => {
    const { ask, file, write } = await workshop(test);
    await write('moved.json', { ...feed, gone: [{ id: 'https://old.example/emmen', replacedBy: 'https://drenthe.example/o/emmen' }] });
    const { providers } = await ask(file('moved.json'), '--profile', file('p.json'), '--home', 'https://old.example/emmen');
    assert.equal(providers[0]!.name, 'Gemeente Emmen');
  });

  it('says so of a home that the feed does not have, and of a feed that cannot be read', async (test) => {
    const { say, file, write } = await workshop(test);
    const wrong = await say(file('feed.json'), '--region', 'NL', '--home', 'https://x.example');
    assert.deepEqual([wrong.code, /no organisation "https:\/\/x\.example"/.test(wrong.err)], [2, true]);
    await write('bad.json', '<html>');
    const broken = await say(file('bad.json'), '--region', 'NL');
    assert.deepEqual([broken.code, /is not JSON/.test(broken.err)], [1, true]);
  });
});

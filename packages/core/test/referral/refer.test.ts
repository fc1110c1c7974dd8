import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess, type Profile } from '../../src/eligibility/index.js';
import { type Provider, type Scheme, providerRoles } from '../../src/feed/index.js';
import { type ReferralOptions, refer } from '../../src/referral/index.js';
import { assen, catalogueOf, drenthe, emmen, geographyOf, idOf, need, provider, scheme, today, venlo } from './catalogue.js';

/** What the records answer to a profile: the names of the organisations, the codes of the reasons, the names of the schemes. */
function answer(records: readonly (Provider | Scheme)[], profile: Profile, options: Partial<ReferralOptions> & { needs?: Parameters<typeof catalogueOf>[1] } = {}) {
  const catalogue = catalogueOf(records, options.needs);
  const { referrals, schemes } = refer(catalogue, profile, geographyOf(catalogue), { today, ...options });
  return {
    names: referrals.map((each) => each.provider.name),
    reasons: referrals.map((each) => each.reasons.map(({ code }) => code)),
    first: referrals[0],
    own: referrals.map((each) => each.schemes.map(({ name }) => name)),
    schemes: schemes.map(({ name }) => name),
  };
}

const desk = provider({ name: 'Drents loket', role: 'first-line', regions: [drenthe], needs: ['grow', 'finance'] });
const townHall = provider({ name: 'Gemeente Emmen', role: 'municipality', regions: [emmen], needs: ['permits', 'start'] });
const province = (approach: string, region = drenthe) => provider({ name: 'Provincie', role: 'province', approach, regions: [region] });
const chamber = provider({ name: 'KVK', role: 'chamber', needs: ['start', 'finance'] });

describe('whom a visitor is referred to', () => {
  it('is first the first desk, in a province that has one', () => {
    expect(answer([chamber, townHall, desk, province('first-line')], { region: emmen, needs: ['finance'] }).names[0]).to.equal('Drents loket');
  });

  it('is the municipality for its own work, also in such a province', () => {
    expect(answer([chamber, townHall, desk, province('first-line')], { region: emmen, needs: ['permits'] }).names[0]).to.equal('Gemeente Emmen');
  });

  it('is the municipality where a province has no first desk and no one names the need', () => {
    const townHall = provider({ name: 'Gemeente Venlo', role: 'municipality', regions: [venlo] });
    expect(answer([chamber, townHall, province('sme-agenda', 'PV31')], { region: venlo, needs: ['grow'] }).names[0]).to.equal('Gemeente Venlo');
  });

  it('is a fund or a programme when the question is theirs', () => {
    const fund = provider({ name: 'Fonds', role: 'fund', regions: ['PV31'], needs: ['finance'] });
    expect(answer([chamber, fund, province('sme-agenda', 'PV31')], { region: venlo, needs: ['finance'] }).names[0]).to.equal('Fonds');
  });

  it('is not the province for what another does, though its house stands next door', () => {
    const house = { ...province('sme-agenda', 'PV31'), themes: ['digitalisation'], locations: [{ region: venlo }] };
    const shop = { needs: { needs: [need({ id: 'sell-online', label: 'Online verkopen', themes: ['digitalisation'] })] } };
    expect(answer([provider({ name: 'KVK', role: 'chamber', needs: ['sell-online'] }), house], { region: venlo, needs: ['sell-online'] }, shop).names[0]).to.equal('KVK');
  });

  it('is a national agency when no one in the region fits', () => {
    const agency = provider({ name: 'Agentschap', role: 'national-agency', needs: ['export'] });
    const elsewhere = provider({ name: 'Loket Zeeland', role: 'first-line', regions: ['PV29'], needs: ['export'] });
    expect(answer([elsewhere, agency], { region: emmen, needs: ['export'] }).names).to.deep.equal(['Agentschap']);
  });

  it('is never one that works elsewhere, or for others', () => {
    const far = provider({ name: 'Gemeente Assen', role: 'municipality', regions: [assen] });
    const large = provider({ name: 'Voor groot', role: 'programme', needs: ['grow'], serves: [{ subject: 'employees', min: 50 }] });
    expect(answer([far, large], { region: emmen, needs: ['grow'], employees: 3 }).names).to.deep.equal([]);
  });

  it('may be one of which it is not known whether it helps such a company; the reason says so', () => {
    const large = provider({ name: 'Voor groot', role: 'programme', needs: ['grow'], serves: [{ subject: 'employees', min: 50 }] });
    expect(answer([large], { needs: ['grow'] }).first!.reasons).to.deep.include({ code: 'serves', trace: { criterion: { subject: 'employees', min: 50 }, verdict: 'unknown' }, verdict: 'unknown' });
  });

  it('is the page\'s own desk, wherever that serves', () => {
    const home = idOf('Gemeente Emmen');
    expect(answer([chamber, townHall, desk], { region: emmen, needs: ['finance'] }, { home }).names[0]).to.equal('Gemeente Emmen');
    expect(answer([chamber, townHall, desk], { region: assen, needs: ['finance'] }, { home }).names).not.to.include('Gemeente Emmen');
    // While the municipality is open, its desk shuts out nobody.
    const loket = provider({ name: 'Werkgeversloket', role: 'national-agency', needs: ['hire'] });
    expect(answer([loket, townHall], { needs: ['hire'] }, { home }).names).to.deep.equal(['Gemeente Emmen', 'Werkgeversloket']);
  });

  it('is the page\'s own desk by an id that it had before, too', () => {
    const before = 'https://old.example/emmen';
    const old = provider({ name: 'Loket van Emmen', role: 'municipality', regions: [emmen], id: before, related: [{ type: 'same-as', id: townHall.id }] });
    const profile = { region: emmen, needs: ['finance'] };
    expect(answer([chamber, townHall, desk, old], profile).names[0]).to.equal('Drents loket');
    const { names, reasons } = answer([chamber, townHall, desk, old], profile, { home: before });
    expect(names[0]).to.equal('Gemeente Emmen');
    expect(reasons[0]![0]).to.equal('home');
  });

  it('is no desk of a municipality while that is open', () => {
    expect(answer([townHall, desk, chamber], { needs: ['start'] }).names).to.deep.equal(['KVK']);
    expect(answer([townHall, desk], { region: drenthe, needs: ['start'] }).names).to.deep.equal(['Drents loket']);
  });

  it('is who may serve, when no one surely does', () => {
    expect(answer([townHall], { needs: ['start'] }).names).to.deep.equal(['Gemeente Emmen']);
  });

  it('is no one when none may be named', () => {
    for (const limit of [0, -1]) expect(answer([desk, chamber], { region: emmen, needs: ['finance'] }, { limit }).names).to.deep.equal([]);
  });

  it('is not one that is worth much less than the best', () => {
    const aside = provider({ name: 'Zijdelings', role: 'network', themes: ['financing'], needs: ['find-network'] });
    expect(answer([desk, aside, province('first-line')], { region: emmen, needs: ['finance'] }).names).to.deep.equal(['Drents loket']);
  });

  it('is still somebody when all that there is looks for others', () => {
    const seeks = provider({ name: 'Zoekt anderen', role: 'national-agency', focus: [{ subject: 'trait', in: ['family'] }] });
    expect(answer([seeks], {}).names).to.deep.equal(['Zoekt anderen']);
    expect(answer([seeks], { notTrait: ['family'] }).names).to.deep.equal(['Zoekt anderen']);
  });

  it('prefers who is meant for such a company', () => {
    const family = provider({ name: 'Voor familie', role: 'programme', needs: ['transfer'], focus: [{ subject: 'trait', in: ['family'] }] });
    const all = provider({ name: 'Voor iedereen', role: 'programme', needs: ['transfer'] });
    expect(answer([all, family], { needs: ['transfer'], trait: ['family'] }).names[0]).to.equal('Voor familie');
    expect(answer([all, family], { needs: ['transfer'], trait: [], notTrait: ['family'] }).names[0]).to.equal('Voor iedereen');
  });

  it('is a general desk for who asks nothing in particular', () => {
    const campus = provider({ name: 'Campus', role: 'campus', regions: [drenthe], needs: ['innovate'] });
    expect(answer([campus, desk], { region: emmen }).names).to.deep.equal(['Drents loket']);
  });

  it('counts a need of the publisher\'s own under the shared one that it names', () => {
    const own = need({ id: 'https://feed.example/needs/zonnepanelen', broader: 'save-energy' });
    const advisor = provider({ name: 'Energieloket', role: 'programme', needs: [own.id] });
    expect(answer([advisor], { needs: ['save-energy'] }, { needs: { needs: [own] } }).names).to.deep.equal(['Energieloket']);
    expect(answer([advisor], { needs: [own.id] }, { needs: { needs: [own] } }).names).to.deep.equal(['Energieloket']);
  });
});

describe('the reasons', () => {
  it('cite nothing that only the need tells, though it counts', () => {
    const campus = provider({ name: 'Campus', role: 'campus', needs: ['innovate'], serves: [{ subject: 'trait', in: ['innovative', 'family'] }] });
    const plain = answer([campus], { needs: ['innovate'], region: emmen });
    expect(plain.names).to.deep.equal(['Campus']);
    expect(plain.reasons[0]).not.to.include('serves');
    const reasons = answer([campus], { needs: ['innovate'], region: emmen, trait: ['family'] }).first!.reasons;
    const { trace } = reasons.find(({ code }) => code === 'serves') as { trace: { answer: unknown } };
    expect(trace.answer).to.deep.equal(['family']);
  });

  it('tell the first contact, the need, and whom it is meant for', () => {
    const desk = provider({ name: 'Loket', role: 'first-line', regions: [drenthe], needs: ['hire'], focus: [{ subject: 'employees', min: 5, max: 100 }] });
    const { first } = answer([desk], { region: emmen, needs: ['hire'], employees: 12 });
    expect(first!.reasons).to.deep.equal([
      { code: 'first-contact', region: drenthe },
      { code: 'need', need: 'hire' },
      { code: 'focus', trace: { criterion: { subject: 'employees', min: 5, max: 100 }, verdict: 'yes', answer: 12 } },
    ]);
  });

  it('name the nearest of its regions that holds the visitor', () => {
    const agency = provider({ name: 'Oost', role: 'development-agency', regions: ['PV23', drenthe], needs: ['grow'] });
    expect(answer([agency], { region: emmen, needs: ['grow'] }).first!.reasons[0]).to.deep.equal({ code: 'region', region: drenthe, level: 'province' });
  });

  it('say of who may not work there that this is to be checked, unless its place is told', () => {
    const odd = provider({ name: 'Oost', role: 'development-agency', regions: ['GM9999', 'PV31'], needs: ['grow'] });
    expect(answer([odd], { region: emmen, needs: ['grow'] }).first!.reasons).to.deep.equal([{ code: 'reach' }, { code: 'need', need: 'grow' }]);
    expect(answer([odd], { region: venlo, needs: ['grow'] }).reasons[0], 'surely').to.deep.equal(['region', 'need']);
    expect(answer([provider({ name: 'Ergens', role: 'programme', regions: [], needs: ['grow'] })], { region: emmen, needs: ['grow'] }).reasons[0]).to.deep.equal(['reach', 'need']);
    expect(answer([townHall], { region: drenthe, needs: ['permits'] }).reasons[0], 'it says of which municipality it is').to.deep.equal(['first-contact', 'need']);
    expect(answer([odd], { region: emmen, needs: ['grow'] }, { home: idOf('Oost') }).reasons[0], 'whose site one is on, one sees').to.deep.equal(['home', 'need']);
  });

  it('tell a theme only of who does not name the need', () => {
    const agency = provider({ name: 'Oost', role: 'development-agency', needs: ['grow'], themes: ['growth', 'financing'] });
    expect(answer([agency], { needs: ['grow'] }).reasons[0]).to.deep.equal(['region', 'need']);
    expect(answer([agency], { needs: ['finance'] }).reasons[0]).to.deep.equal(['region', 'theme']);
  });

  it('of a choice between conditions tell only those that are met', () => {
    const programme = provider({ name: 'P', role: 'programme', needs: ['grow'], focus: [{ any: [{ subject: 'trait', in: ['family'] }, { subject: 'employees', min: 5 }] }] });
    const focus = answer([programme], { needs: ['grow'], employees: 8 }).first!.reasons.filter(({ code }) => code === 'focus');
    expect(focus).to.deep.equal([{ code: 'focus', trace: { criterion: { subject: 'employees', min: 5 }, verdict: 'yes', answer: 8 }, oneOf: true }]);
  });

  it('say of a criterion that it is one of several wherever another would have done, and nowhere else', () => {
    const few = { subject: 'employees', max: 9 };
    const family = { subject: 'trait', in: ['family'] };
    const young = { subject: 'yearsActive', max: 5 };
    for (const [aim, oneOf] of [
      [[few], [false]],
      [[{ all: [few, young] }], [false, false]],
      [[{ any: [few] }], [false]],
      [[{ any: [few, family] }], [true]],
      [[{ any: [{ all: [few, young] }, family] }], [true, true]],
      [[{ all: [{ any: [few, family] }, young] }], [true, false]],
      [[{ any: [few, family] }, young], [true, false]],
    ] as const) {
      for (const code of ['focus', 'serves'] as const) {
        const programme = provider({ name: 'P', role: 'programme', needs: ['grow'], [code]: aim });
        const reasons = answer([programme], { needs: ['grow'], employees: 8, yearsActive: 2 }).first!.reasons.filter((reason) => reason.code === code);
        expect(reasons.map((reason) => 'oneOf' in reason), `${code} ${JSON.stringify(aim)}`).to.deep.equal(oneOf);
      }
    }
  });
});

describe('the schemes that go with it', () => {
  const fund = provider({ name: 'Fonds', role: 'fund', needs: ['finance'] });
  const loan = scheme({ name: 'Lening', provider: fund.id, needs: ['finance'] });

  it('stand with their own provider, and others below', () => {
    const other = scheme({ name: 'Borg', needs: ['finance'] });
    const { own, schemes } = answer([fund, loan, other], { needs: ['finance'] });
    expect(own).to.deep.equal([['Lening']]);
    expect(schemes).to.deep.equal(['Borg']);
  });

  it('are for the need, the place and the company, and open or to be', () => {
    const given = [
      scheme({ name: 'Ander doel', needs: ['hire'] }),
      scheme({ name: 'Andere plaats', needs: ['finance'], regions: [assen] }),
      scheme({ name: 'Groot', needs: ['finance'], eligibility: [{ subject: 'employees', min: 50 }] }),
      scheme({ name: 'Gesloten', needs: ['finance'], windows: [{ closes: '2026-01-31' }] }),
      scheme({ name: 'Gestopt', needs: ['finance'], status: 'suspended' }),
      scheme({ name: 'Voor bewoners', needs: ['finance'], audience: ['particulier'] }),
      scheme({ name: 'Straks', needs: ['finance'], windows: [{ opens: '2027-01-01' }], audience: ['organisatie'] }),
    ];
    expect(answer([fund, ...given], { region: emmen, needs: ['finance'], employees: 3 }).schemes).to.deep.equal(['Straks']);
  });

  it('are not named to who has not said what for', () => {
    expect(answer([fund, loan], {}).schemes).to.deep.equal([]);
  });

  it('follow the page\'s theme when there is no need', () => {
    const energy = scheme({ name: 'Energiescan', themes: ['energy'] });
    expect(answer([fund, loan, energy], { themes: ['energy'] }).schemes).to.deep.equal(['Energiescan']);
  });
});

/* The laws, over catalogues and profiles at random. */

const regions = fc.subarray([emmen, assen, venlo, drenthe, 'PV31', 'NL'], { minLength: 1, maxLength: 2 });
const needSlugs = ['finance', 'grow', 'permits', 'export', 'hire'];
const condition = fc.oneof(
  fc.record({ subject: fc.constant('employees'), min: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ subject: fc.constant('trait'), in: fc.constant(['family']) }),
);
const anyProvider = fc
  .record({
    role: fc.constantFrom(...providerRoles),
    regions,
    needs: fc.subarray(needSlugs),
    themes: fc.subarray(['financing', 'growth', 'labour-market']),
    serves: fc.array(condition, { maxLength: 1 }),
    focus: fc.array(condition, { maxLength: 1 }),
  })
  .map((each) => each as Partial<Provider>);
const providers = fc.array(anyProvider, { maxLength: 8 }).map((list) => list.map((each, index) => provider({ ...each, name: `P${index}` })));
const profile: fc.Arbitrary<Profile> = fc.record(
  { region: fc.constantFrom(emmen, assen, venlo, drenthe), needs: fc.subarray(needSlugs, { maxLength: 2 }), employees: fc.integer({ min: 0, max: 80 }) },
  { requiredKeys: [] },
);

describe('the laws of referral', () => {
  it('no one is named whose region or company says no', () => {
    fc.assert(
      fc.property(providers, profile, (list, who) => {
        const catalogue = catalogueOf(list);
        const geography = geographyOf(catalogue);
        for (const { provider: named } of refer(catalogue, who, geography, { today }).referrals) {
          if (who.region !== undefined) expect(geography.covers(named.regions!, who.region)).not.to.equal('no');
          expect(assess(named.serves, who, geography).verdict).not.to.equal('no');
        }
      }),
    );
  });

  it('the page\'s own desk stands first wherever it serves', () => {
    fc.assert(
      fc.property(providers, profile, fc.nat(), (list, who, pick) => {
        fc.pre(list.length > 0);
        const home = list[pick % list.length]!;
        const catalogue = catalogueOf(list);
        const geography = geographyOf(catalogue);
        const { referrals } = refer(catalogue, who, geography, { today, home: home.id });
        const serves = (who.region === undefined || geography.covers(home.regions!, who.region) !== 'no') && assess(home.serves, who, geography).verdict !== 'no';
        expect(referrals[0]?.provider.id === home.id).to.equal(serves);
      }),
    );
  });

  it('the order of the records makes no difference', () => {
    fc.assert(
      fc.property(providers, profile, (list, who) => {
        const ids = (given: readonly Provider[]) => {
          const catalogue = catalogueOf(given);
          return refer(catalogue, who, geographyOf(catalogue), { today }).referrals.map((each) => each.provider.id);
        };
        expect(ids([...list].reverse())).to.deep.equal(ids(list));
      }),
    );
  });

  it('there are at most three, best first, and each has a reason or is a general desk', () => {
    fc.assert(
      fc.property(providers, profile, (list, who) => {
        const catalogue = catalogueOf(list);
        const { referrals } = refer(catalogue, who, geographyOf(catalogue), { today });
        expect(referrals.length).to.be.at.most(3);
        const scores = referrals.map(({ score }) => score);
        expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
        const geography = geographyOf(catalogue);
        for (const { provider: { regions = [] }, reasons } of referrals) expect(reasons.length > 0 || geography.covers(regions, who.region ?? 'NL') === 'yes', 'a doubt is told').to.equal(true);
        for (const { reasons } of referrals) for (const reason of reasons) if (reason.code === 'need') expect(who.needs).to.include(reason.need);
      }),
    );
  });
});

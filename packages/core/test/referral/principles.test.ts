/** The few principles by which organisations are ranked, after the provinces' note: each by the two that it sets apart. */
import { expect } from '@open-wc/testing';
import type { Profile } from '../../src/eligibility/index.js';
import type { Provider } from '../../src/feed/index.js';
import { type Evidence, refer } from '../../src/referral/index.js';
import { catalogueOf, drenthe, emmen, geographyOf, idOf, need, provider, today, venlo } from './catalogue.js';

const limburg = 'PV31';
const province = (approach: string, region: string) => provider({ name: 'Provincie', role: 'province', approach, regions: [region] });
const innovators = [{ subject: 'trait' as const, in: ['innovative'] }];

/** The names, best first. */
function ranked(records: readonly Provider[], profile: Profile, words?: Evidence): readonly (string | object)[] {
  const catalogue = catalogueOf(records);
  return refer(catalogue, profile, geographyOf(catalogue), { today, words }).referrals.map((each) => each.provider.name);
}

describe('in a first-line province', () => {
  const first = province('first-line', drenthe);
  const desk = provider({ name: 'Loket', role: 'first-line', regions: [drenthe], needs: ['advice', 'finance', 'grow', 'debts', 'find-network'], themes: ['labour-market'] });
  const agency = provider({ name: 'Maatschappij', role: 'development-agency', regions: [drenthe], needs: ['finance', 'grow'], focus: innovators });
  const townHall = provider({ name: 'Gemeente', role: 'municipality', regions: [emmen], needs: ['debts'] });

  it('growing begins at the desk, for innovators as well; for money they go to who has it', () => {
    expect(ranked([agency, desk, first], { region: emmen, needs: ['grow'], trait: ['innovative'] })[0]).to.equal('Loket');
    const fund = provider({ name: 'Fonds', role: 'fund', regions: [drenthe], needs: ['finance'] });
    expect(ranked([fund, desk, first], { region: emmen, needs: ['finance'] })[0]).to.equal('Fonds');
  });

  it('the desk that lists what is asked is one of the three, however many are better at it; elsewhere, and when it lists something else, it is not', () => {
    const funds = [1, 2, 3, 4].map((at) => provider({ name: `Fonds ${at}`, role: 'fund', regions: [drenthe], needs: ['finance'] }));
    const asked = { region: emmen, needs: ['finance'] };
    expect(ranked([...funds, desk, first], asked)).to.deep.equal(['Fonds 1', 'Fonds 2', 'Loket']);
    expect(ranked([...funds, desk, province('sme-agenda', drenthe)], asked)).to.deep.equal(['Fonds 1', 'Fonds 2', 'Fonds 3']);
    expect(ranked([...funds, { ...desk, needs: ['advice', 'grow'] }, first], asked)).to.deep.equal(['Fonds 1', 'Fonds 2', 'Fonds 3']);
    const catalogue = catalogueOf([...funds, desk, first]);
    const few = (limit: number) => refer(catalogue, asked, geographyOf(catalogue), { today, limit }).referrals.map((each) => each.provider.name);
    expect([few(1), few(2), few(4)]).to.deep.equal([['Fonds 1'], ['Fonds 1', 'Fonds 2'], ['Fonds 1', 'Fonds 2', 'Loket', 'Fonds 3']]);
  });

  it('debts are the municipality\'s by law, though the desk names them', () => {
    expect(ranked([desk, townHall, first], { region: emmen, needs: ['debts'] })[0]).to.equal('Gemeente');
  });

  it('the desk goes before the country\'s bodies, also for what it only works on', () => {
    const national = provider({ name: 'Vereniging', role: 'network', needs: ['find-network'] });
    expect(ranked([national, desk, first], { region: emmen, needs: ['find-network'] })[0]).to.equal('Loket');
    const portal = provider({ name: 'Subsidieloket', role: 'grant-body', needs: ['train-staff'], themes: ['labour-market'] });
    expect(ranked([portal, desk, first], { region: emmen, themes: ['labour-market'] })[0]).to.equal('Loket');
  });

  it('a desk that helps with one side of a deal helps with the other', () => {
    const register = provider({ name: 'Register', role: 'chamber', needs: ['start', 'transfer', 'take-over'] });
    const hands = provider({ name: 'Loket', role: 'first-line', regions: [drenthe], needs: ['advice', 'transfer'] });
    expect(ranked([register, hands, first], { region: emmen, needs: ['take-over'] })[0]).to.equal('Loket');
  });

  it('the desk takes any question that nobody of the region has on its list; one ends at the register', () => {
    const state = provider({ name: 'Rijk', role: 'national-agency', needs: ['save-energy', 'grid-congestion'] });
    expect(ranked([state, desk, first], { region: emmen, needs: ['grid-congestion'] })[0]).to.equal('Loket');
    expect(ranked([state, desk, province('sme-agenda', drenthe)], { region: emmen, needs: ['grid-congestion'] })[0]).to.equal('Rijk');
    const register = provider({ name: 'Register', role: 'chamber', needs: ['start', 'transfer', 'take-over', 'stop'] });
    expect(ranked([register, desk, first], { region: emmen, needs: ['take-over'] })[0]).to.equal('Loket');
    expect(ranked([register, desk, province('sme-agenda', drenthe)], { region: emmen, needs: ['take-over'] })[0]).to.equal('Register');
    expect(ranked([register, desk, first], { region: emmen, needs: ['stop'] })[0]).to.equal('Register');
  });

  it('after a break-in one goes to who does that, not to the desk that works on the theme', () => {
    const safe = provider({ name: 'Veilig', role: 'national-agency', needs: ['cyber-security', 'digitalise'] });
    expect(ranked([safe, desk, first], { region: emmen, needs: ['cyber-security'] })[0]).to.equal('Veilig');
  });
});

describe('who asks nothing in particular', () => {
  const insurer = provider({ name: 'Aardige verzekeraar', role: 'national-agency', needs: ['export'] });
  const fund = provider({ name: 'Energiefonds', role: 'fund', regions: [drenthe], needs: ['save-energy'], locations: [{ lat: 52.8, lon: 6.9, region: emmen, precision: 'address' }] });
  const register = provider({ name: 'Register', role: 'chamber', needs: ['start'] });
  const townHall = provider({ name: 'Gemeente', role: 'municipality', regions: [emmen], needs: ['permits'] });

  it('is sent to a desk that takes any question, near her when we know where she is', () => {
    expect(ranked([insurer, fund, register, townHall], {})[0]).to.equal('Register');
    expect(ranked([insurer, fund, register, townHall], { region: emmen })[0]).to.equal('Gemeente');
    expect(ranked([insurer, fund, register, townHall], { region: emmen })).to.not.include.members(['Energiefonds']).and.not.include.members(['Aardige verzekeraar']);
  });

  it('is sent to whoever there is when there is no such desk', () => {
    expect(ranked([insurer], {})).to.deep.equal(['Aardige verzekeraar']);
  });
});

describe('everywhere', () => {
  const agenda = province('sme-agenda', limburg);
  const innovation = province('innovation', limburg);

  it('a body of the region goes before one of the country that names the same', () => {
    const near = provider({ name: 'Hier', role: 'programme', regions: [limburg], needs: ['digitalise'] });
    const far = provider({ name: 'Landelijk', role: 'programme', needs: ['digitalise'] });
    expect(ranked([far, near, agenda], { region: venlo, needs: ['digitalise'] })).to.deep.equal(['Hier', 'Landelijk']);
  });

  it('who lists the need goes before who only works on its theme, though that is nearer; and what the State has one agency for is an errand', () => {
    const theme = provider({ name: 'Thema', role: 'development-agency', regions: [limburg], needs: ['grow'], themes: ['digitalisation'] });
    const hub = provider({ name: 'Hub', role: 'network', needs: ['use-ai', 'digitalise'], themes: ['digitalisation'] });
    const catalogue = catalogueOf([theme, hub, agenda], { needs: [need({ id: 'use-ai', themes: ['digitalisation'] })] });
    expect(refer(catalogue, { region: venlo, needs: ['use-ai'] }, geographyOf(catalogue), { today }).referrals[0]!.provider.name).to.equal('Hub');
    const marks = provider({ name: 'Aardig merkenbureau', role: 'national-agency', needs: ['innovate'] });
    const also = provider({ name: 'Programma', role: 'national-agency', needs: ['innovate', 'advice'] });
    expect(ranked([marks, also, agenda], { region: venlo, needs: ['innovate'] })[0]).to.equal('Programma');
  });

  it('a body with an office in every region is nearer than one for the country, and not as near as the region\'s own', () => {
    const everywhere = Array.from({ length: 12 }, (_, at) => `PV${20 + at}`);
    const offices = provider({ name: 'Overal', role: 'programme', regions: everywhere, needs: ['hire', 'grow'] });
    const near = provider({ name: 'Hier', role: 'programme', regions: [limburg], needs: ['hire', 'grow'] });
    const far = provider({ name: 'Aan de andere kant', role: 'programme', needs: ['hire', 'grow'] });
    expect(ranked([far, offices, near, agenda], { region: venlo, needs: ['hire'] })).to.deep.equal(['Hier', 'Overal', 'Aan de andere kant']);
  });

  it('a plot is the municipality\'s; who renews finds a place among others with the region\'s body', () => {
    const townHall = provider({ name: 'Gemeente', role: 'municipality', regions: [venlo], needs: ['find-location'] });
    const agency = provider({ name: 'Maatschappij', role: 'development-agency', regions: [limburg], needs: ['find-location', 'grow'] });
    expect(ranked([agency, townHall, agenda], { region: venlo, needs: ['find-location'] })[0]).to.equal('Gemeente');
    expect(ranked([agency, townHall, agenda], { region: venlo, needs: ['find-location'], trait: ['innovative'] })[0]).to.equal('Maatschappij');
  });

  it('who does nothing else goes before who does more, and who gives advice with it before who does not', () => {
    const only = provider({ name: 'Zuiver', role: 'programme', regions: [limburg], needs: ['train-staff'] });
    const more = provider({ name: 'Meer', role: 'programme', regions: [limburg], needs: ['train-staff', 'hire'] });
    const advises = provider({ name: 'Raad', role: 'programme', regions: [limburg], needs: ['train-staff', 'hire', 'advice'] });
    expect(ranked([more, only, advises, agenda], { region: venlo, needs: ['train-staff'] })).to.deep.equal(['Zuiver', 'Raad', 'Meer']);
  });

  it('company with a subject is for that subject', () => {
    const circle = provider({ name: 'Kringloopclub', role: 'programme', regions: [limburg], needs: ['go-circular', 'find-network'] });
    const club = provider({ name: 'Vereniging', role: 'network', needs: ['find-network'] });
    expect(ranked([circle, club, agenda], { region: venlo, needs: ['find-network'] })[0]).to.equal('Vereniging');
    expect(ranked([circle, club, agenda], { region: venlo, needs: ['go-circular', 'find-network'] })[0]).to.equal('Kringloopclub');
  });

  it('where a province turns to innovators, a body that looks for them is no nearer for others', () => {
    const seeks = provider({ name: 'Voor vernieuwers', role: 'development-agency', regions: [limburg], needs: ['finance'], focus: innovators });
    const far = provider({ name: 'Landelijk', role: 'programme', needs: ['finance'] });
    const baker = { region: venlo, needs: ['finance'], notTrait: ['innovative'] };
    expect(ranked([seeks, far, innovation], baker)[0]).to.equal('Landelijk');
    expect(ranked([seeks, far, agenda], baker)[0]).to.equal('Voor vernieuwers');
    expect(ranked([seeks, far, innovation], { region: venlo, needs: ['finance'], trait: ['innovative'] })[0]).to.equal('Voor vernieuwers');
  });

  it('a specialist that gives advice gives it on its subject: to talk things over one goes to a desk', () => {
    const specialist = provider({ name: 'Versnelling', role: 'programme', regions: [limburg], needs: ['go-circular', 'advice'] });
    const townHall = provider({ name: 'Gemeente', role: 'municipality', regions: [venlo] });
    expect(ranked([specialist, townHall, agenda], { region: venlo, needs: ['advice'] })[0]).to.equal('Gemeente');
    expect(ranked([specialist], { region: venlo, needs: ['advice'] })).to.deep.equal(['Versnelling']);
  });

  it('a need tells the trait that it speaks of, also when its box was left open', () => {
    const circular = provider({ name: 'Circulair', role: 'programme', regions: [limburg], needs: ['go-circular'], focus: [{ subject: 'trait', in: ['circular'] }] });
    const others = provider({ name: 'Anders', role: 'programme', regions: [limburg], needs: ['go-circular'], focus: [{ subject: 'trait', in: ['family'] }] });
    expect(ranked([others, circular], { region: venlo, needs: ['go-circular'], trait: ['exporting'], notTrait: ['circular', 'family'] })[0]).to.equal('Circulair');
  });

  it('a campus is for its subject, which her words must touch', () => {
    const campus = provider({ name: 'Campus', role: 'campus', regions: [limburg], needs: ['innovate', 'find-partner'] });
    const programme = provider({ name: 'Programma', role: 'programme', regions: [limburg], needs: ['innovate', 'grow'] });
    const asked = { region: venlo, needs: ['grow', 'innovate'] };
    expect(ranked([campus, programme], asked)[0]).to.equal('Programma');
    const profile = { region: venlo, needs: ['innovate'] };
    const said: Evidence = new Map([[idOf('Campus'), { weight: 0.6, words: ['kunststof'] }]]);
    expect(ranked([campus, programme], profile, said)[0]).to.equal('Campus');
  });

  it('of several needs the order counts for little: who names both goes first', () => {
    const both = provider({ name: 'Beide', role: 'programme', needs: ['start', 'finance'] });
    const one = provider({ name: 'Een', role: 'programme', needs: ['start'] });
    for (const needs of [['start', 'finance'], ['finance', 'start']]) expect(ranked([one, both], { needs })[0]).to.equal('Beide');
  });
});

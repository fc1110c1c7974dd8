/** What one goes to a particular body for: heard in her words, and seen in what the body says of itself. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ProviderWords, refer } from '../../src/referral/index.js';
import { catalogueOf, drenthe, emmen, geographyOf, idOf, provider, scheme, today } from './catalogue.js';

const desk = provider({ name: 'Loket', role: 'first-line', regions: [drenthe], needs: ['advice', 'innovate', 'hire', 'finance'] });
const marks = provider({ name: 'Merkenbureau', role: 'national-agency', needs: ['innovate'], keywords: ['merkregistratie'] });
const permits = provider({ name: 'Verblijfsdienst', role: 'national-agency', needs: ['hire'], keywords: ['kennismigrant'] });
const lender = provider({ name: 'Geldschieterij', role: 'fund', regions: [drenthe], needs: ['finance'] });
const giver = provider({ name: 'Subsidiehuis', role: 'fund', regions: [drenthe], needs: ['finance'] });
const loan = scheme({ name: 'Oven', provider: lender.id, kind: 'loan' });
const grant = scheme({ name: 'Gift', provider: giver.id, kind: 'grant' });
const province = provider({ name: 'Provincie', role: 'province', approach: 'first-line', regions: [drenthe] });
const catalogue = catalogueOf([desk, marks, permits, lender, giver, loan, grant, province]);
const geography = geographyOf(catalogue);
const words = new ProviderWords(catalogue);

const ask = (text: string, ...needs: string[]) => refer(catalogue, { region: emmen, needs }, geography, { today, words: words.evidence(text) }).referrals;
const first = (text: string, ...needs: string[]) => ask(text, ...needs)[0]!.provider.name;

describe('an errand', () => {
  it('leads to the body that does it, past the desk, in words that the body does not use', () => {
    expect(first('ik wil iets nieuws maken', 'innovate')).to.equal('Loket');
    expect(first('iemand maakt onder mijn naam taarten na, kan ik die naam vastleggen?', 'innovate')).to.equal('Merkenbureau');
    expect(first('twee lassers uit Vietnam aannemen', 'hire')).to.equal('Verblijfsdienst');
  });

  it('needs a word of each group: a name alone is none', () => {
    expect(words.evidence('de naam van de zaak').get(idOf('Merkenbureau'))?.errand).to.equal(undefined);
    expect(words.evidence('de naam beschermen').get(idOf('Merkenbureau'))!.errand).to.equal(1);
  });

  it('of people from far away is about people: a country that goods come from is none', () => {
    expect(words.evidence('mijn zus uit Vietnam wil hier werken').get(idOf('Verblijfsdienst'))!.errand).to.equal(1);
    expect(words.evidence('kruiden uit Vietnam verkopen').get(idOf('Verblijfsdienst'))?.errand).to.equal(undefined);
  });

  it('tells whom a body looks for: who comes for it, is', () => {
    const abroad = provider({ name: 'Vreemdelingendienst', role: 'national-agency', needs: ['hire'], keywords: ['visum'], focus: [{ text: { nl: 'Mensen van ver.' } }] });
    const here = provider({ name: 'Banenloket', role: 'first-line', regions: [drenthe], needs: ['hire'] });
    const both = catalogueOf([abroad, here, province]);
    const evidence = new ProviderWords(both).evidence('een lasser uit Vietnam aannemen');
    expect(refer(both, { region: emmen, needs: ['hire'] }, geographyOf(both), { today, words: evidence }).referrals[0]!.provider.name).to.equal('Vreemdelingendienst');
  });

  it('of money for something leads to who has that on its list', () => {
    const learning = provider({ name: 'Leersubsidie', role: 'grant-body', needs: ['train-staff'], keywords: ['subsidie'] });
    const general = provider({ name: 'Alle subsidies', role: 'grant-body', regions: [drenthe], needs: ['innovate', 'finance'], keywords: ['subsidie'] });
    const both = catalogueOf([learning, general]);
    const evidence = new ProviderWords(both).evidence('is daar subsidie voor');
    const named = (...needs: string[]) => refer(both, { region: emmen, needs }, geographyOf(both), { today, words: evidence }).referrals[0]!.provider.name;
    expect(named('train-staff', 'finance')).to.equal('Leersubsidie');
    expect(named('finance')).to.equal('Alle subsidies');
  });

  it('of money leads to a fund past an agency that helps in other ways too', () => {
    const agency = provider({ name: 'Maatschappij', role: 'development-agency', regions: [drenthe], needs: ['finance'], keywords: ['aandelen'] });
    const fund = provider({ name: 'Fonds', role: 'fund', regions: [drenthe], needs: ['finance', 'grow'], keywords: ['aandelen'], focus: [{ subject: 'trait', in: ['innovative'] }] });
    const both = catalogueOf([agency, fund]);
    const named = (text: string) => refer(both, { region: emmen, needs: ['finance', 'grow'], trait: ['innovative'] }, geographyOf(both), { today, words: new ProviderWords(both).evidence(text) });
    const gap = (text: string) => { const scores = new Map(named(text).referrals.map(({ provider: { name }, score }) => [name, score])); return scores.get('Fonds')! - scores.get('Maatschappij')!; };
    expect(gap('wie neemt aandelen')).to.be.above(gap('wie helpt ons'));
  });

  it('of learning with money from others leads to who pays for that', () => {
    const pays = provider({ name: 'Sociaal Fonds', role: 'grant-body', needs: ['train-staff'], keywords: ['ESF'] });
    const school = provider({ name: 'Scholen', role: 'network', regions: [drenthe], needs: ['train-staff'] });
    const both = catalogueOf([pays, school]);
    const named = (text: string) => refer(both, { region: emmen, needs: ['train-staff'] }, geographyOf(both), { today, words: new ProviderWords(both).evidence(text) }).referrals[0]!.provider.name;
    expect(named('bestaat er een vergoeding voor cursussen')).to.equal('Sociaal Fonds');
    expect(named('waar geven ze cursussen')).to.equal('Scholen');
  });

  it('may be told by how a word ends: any number of thousands', () => {
    const small = provider({ name: 'Klein Krediet', role: 'fund', needs: ['finance'], keywords: ['microkrediet'] });
    const of = (text: string) => new ProviderWords(catalogueOf([small])).evidence(text).get(small.id)?.errand;
    for (const sum of ['zeventienduizend euro', '45 duizend', '15.000', '35000']) expect(of(sum), sum).to.be.greaterThan(0);
    expect(of('twee miljoen')).to.equal(undefined);
  });

  it('of money is told by the kinds of the body\'s schemes', () => {
    expect(first('wie leent mij een oven', 'finance')).to.equal('Geldschieterij');
    expect(first('is er subsidie', 'finance')).to.equal('Subsidiehuis');
  });

  it('is a reason, with her words for it and no others', () => {
    const [best, ...others] = ask('twee lassers uit Vietnam aannemen', 'hire');
    expect(best!.reasons).to.deep.include({ code: 'words', words: ['Vietnam', 'aannemen'] });
    for (const { reasons } of others) expect(reasons.map(({ code }) => code)).not.to.include('words');
  });

  it('never brings in who does not name the need, and puts nobody forward for it', () => {
    expect(ask('twee lassers uit Vietnam aannemen', 'finance').map(({ provider }) => provider.name)).not.to.include('Verblijfsdienst');
  });

  it('that nobody does, says nothing', () => {
    expect(new ProviderWords(catalogueOf([desk])).evidence('de naam beschermen').size).to.equal(0);
  });

  it('of several kinds counts for 0 to 1, whatever is said, and in any order', () => {
    const said = fc.constantFrom('naam', 'vastleggen', 'lening', 'lenen', 'vietnam', 'subsidie', 'merkregistratie', '000', '15', 'visum', 'de', 'oven');
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (list) => {
        const told = words.evidence(list.join(' '));
        const turned = words.evidence([...list].reverse().join(' '));
        for (const [id, { errand = 0 }] of told) {
          expect(errand).to.be.within(0, 1);
          expect(turned.get(id)!.errand ?? 0).to.equal(errand);
        }
        expect(turned.size).to.equal(told.size);
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import { ProviderWords, nextQuestion, refer } from '../../src/referral/index.js';
import { catalogueOf, emmen, geographyOf, idOf, provider, question, scheme, today } from './catalogue.js';

const plastics = provider({ name: 'Kunststofpark', role: 'campus', needs: ['find-partner'], keywords: ['kunststof', 'recycling'] });
const health = provider({ name: 'Zorgpark', role: 'campus', needs: ['find-partner'], keywords: ['medisch', 'zorg'], summary: 'Samen bouwen aan gezondheid' });
const lender = provider({ name: 'Kredietbank', role: 'fund', needs: ['finance'] });
const loan = scheme({ name: 'Ovenlening', provider: lender.id, keywords: ['oven'] });
const others = Array.from({ length: 12 }, (_, number) => provider({ name: `Ander ${number}`, keywords: ['ondernemen'] }));
const records = [plastics, health, lender, loan, ...others];

const evidence = (text: string) => new ProviderWords(catalogueOf(records)).evidence(text);
const told = (text: string, name: string) => evidence(text).get(idOf(name));

describe('the visitor\'s own words', () => {
  it('speak for who says the same, with the words as they were typed', () => {
    expect(told('Wij maken dozen van kunststof', 'Kunststofpark')!.words).to.deep.equal(['kunststof']);
    expect(told('Wij maken dozen van kunststof', 'Zorgpark')).to.equal(undefined);
  });

  it('are told as one who typed them knows them, each once', () => {
    const lab = provider({ name: 'Lab', keywords: ['R&D', 'e-commerce', 'café'] });
    const told = (text: string) => new ProviderWords(catalogueOf([...records, lab])).evidence(text).get(idOf('Lab'))?.words;
    expect(told('Subsidie voor R&D in mijn Café?')).to.have.members(['R&D', 'Café']);
    expect(told('mail naar jan@cafe.example'), 'an address is not told back').to.deep.equal(['cafe']);
    expect(told('e-commerce')).to.deep.equal(['e-commerce']);
  });

  it('are no numbers: who names an amount says not who can help', () => {
    const bank = provider({ name: 'Spaarbank', role: 'fund', keywords: ['oven'], summary: 'Van 30.000 euro of meer.' });
    const of = (text: string) => new ProviderWords(catalogueOf([...records, bank])).evidence(text).get(idOf('Spaarbank'));
    expect(of('ik zoek 30.000')).to.equal(undefined);
    expect(of('een oven van 30.000')!.words).to.deep.equal(['oven']);
  });

  it('are known in another form, in a compound, and of the same family', () => {
    expect(told('kunststoffen', 'Kunststofpark')).not.to.equal(undefined);
    expect(told('een gezondheidsproduct', 'Zorgpark')).not.to.equal(undefined);
    expect(told('wij recyclen', 'Kunststofpark')).not.to.equal(undefined);
  });

  it('are looked up in the same words, whether these were read in idle steps, in part, or not at all', () => {
    const catalogue = catalogueOf([...records, ...Array.from({ length: 250 }, (_, number) => scheme({ name: `Regeling ${number}`, keywords: [`woord${number}`] }))]);
    const text = 'dozen van kunststof, een oven en woord7';
    const expected = new ProviderWords(catalogue).evidence(text);
    expect(expected.size).to.be.greaterThan(2);
    for (const steps of [1, Infinity]) {
      const words = new ProviderWords(catalogue);
      const reading = words.read();
      for (let step = 0; step < steps && !reading.next().done; step++);
      expect(words.evidence(text), `after ${steps} steps`).to.deep.equal(expected);
      expect(reading.next().done).to.equal(true);
    }
  });

  it('speak for who gives a scheme that says it', () => {
    expect(told('ik wil een oven kopen', 'Kredietbank')!.words).to.deep.equal(['oven']);
  });

  it('weigh from 0 to 1: more of them more, a keyword more than a word in a sentence', () => {
    const weight = (text: string, name: string) => told(text, name)!.weight;
    expect(weight('kunststof recycling', 'Kunststofpark')).to.be.greaterThan(weight('kunststof', 'Kunststofpark'));
    expect(weight('medisch', 'Zorgpark')).to.be.greaterThan(weight('gezondheid', 'Zorgpark'));
    for (const { weight } of evidence('kunststof recycling medisch zorg oven krediet').values()) expect(weight).to.be.within(0, 1);
  });

  it('say nothing when everybody uses them, or when there are none', () => {
    expect([...evidence('ondernemen')]).to.deep.equal([]);
    expect([...evidence('  ')]).to.deep.equal([]);
    expect([...evidence('ik wil graag een nieuwe zaak met mijn bedrijf')]).to.deep.equal([]);
  });

  it('decide between equals, and are a reason', () => {
    const catalogue = catalogueOf(records);
    const answer = (text: string) => refer(catalogue, { region: emmen, needs: ['find-partner'] }, geographyOf(catalogue), { today, words: evidence(text) }).referrals;
    expect(answer('een medisch apparaat')[0]!.provider.name).to.equal('Zorgpark');
    expect(answer('een doos van kunststof')[0]!.provider.name).to.equal('Kunststofpark');
    expect(answer('een doos van kunststof')[0]!.reasons).to.deep.include({ code: 'words', words: ['kunststof'] });
    expect(answer('een doos van kunststof')[1]!.reasons.map(({ code }) => code)).not.to.include('words');
  });

  it('never bring in who has nothing to do with the need, and count for the next question too', () => {
    const large = provider({ name: 'Groot', role: 'campus', needs: ['find-partner'], serves: [{ subject: 'employees', min: 50 }] });
    const size = question({ id: 'size', subject: 'employees', options: [{ id: 's', label: 'S', value: { max: 49 } }, { id: 'l', label: 'L', value: { min: 50 } }] });
    const catalogue = catalogueOf([...records, large], { questions: [size] });
    const words = new ProviderWords(catalogue).evidence('krediet voor kunststof');
    expect(refer(catalogue, { region: emmen, needs: ['find-partner'] }, geographyOf(catalogue), { today, words }).referrals.map(({ provider }) => provider.name)).not.to.include('Kredietbank');
    expect(nextQuestion(catalogue, [], { region: emmen, needs: ['find-partner'] }, geographyOf(catalogue), { today, words })?.id).to.equal('size');
  });
});

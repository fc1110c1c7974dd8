/** Which schemes are named with an answer, and in what order. */
import { expect } from '@open-wc/testing';
import type { Profile } from '../../src/eligibility/index.js';
import type { Provider, Scheme } from '../../src/feed/index.js';
import { ProviderWords, refer } from '../../src/referral/index.js';
import { catalogueOf, emmen, geographyOf, provider, scheme, today } from './catalogue.js';

const desk = provider({ name: 'Loket', role: 'first-line', regions: ['PV22'], needs: ['innovate'] });

function named(records: readonly (Provider | Scheme)[], profile: Profile, text = ''): readonly string[] {
  const catalogue = catalogueOf([desk, ...records]);
  const words = text === '' ? undefined : new ProviderWords(catalogue).evidence(text);
  const { referrals, schemes } = refer(catalogue, { region: emmen, needs: ['innovate'], ...profile }, geographyOf(catalogue), { today, words });
  return [...referrals.flatMap((each) => each.schemes), ...schemes].map(({ name }) => name as string);
}
const about = (name: string, more: Partial<Scheme> = {}): Scheme => scheme({ name, regions: ['NL'], needs: ['innovate'], ...more });
const human = { text: 'U ontwikkelt iets nieuws.' };

describe('the schemes that are named', () => {
  it('do not come later for saying what they ask', () => {
    expect(named([about('A', { eligibility: [human] }), about('B')], {})).to.deep.equal(['A', 'B']);
    expect(named([about('A'), about('B', { eligibility: [human] })], {})).to.deep.equal(['A', 'B']);
  });

  it('come sooner when the company has what they ask', () => {
    const sized = about('Z', { eligibility: [{ subject: 'employees', max: 10 }] });
    expect(named([about('A'), sized], { employees: 5 })).to.deep.equal(['Z', 'A']);
    expect(named([about('A'), sized], {})).to.deep.equal(['A', 'Z']);
  });

  it('do not come sooner by what they ask when another one is needed first', () => {
    const sized = about('Z', { eligibility: [{ subject: 'employees', max: 10 }], related: [{ id: 'https://feed.example/first', type: 'requires' }] });
    expect(named([about('A'), sized], { employees: 5 })).to.deep.equal(['A', 'Z']);
  });

  it('of two alike are first the one that is for less', () => {
    expect(named([about('A', { needs: ['innovate', 'grow', 'export'] }), about('Z')], {})).to.deep.equal(['Z', 'A']);
  });

  it('are first those that the visitor names, by name or by what it is for, though another is nearer', () => {
    const near = about('Drents fonds', { regions: ['PV22'] });
    const others = Array.from({ length: 8 }, (_, number) => about(`Regeling ${number}`));
    const wbso = about('WBSO', { keywords: ['speurwerk'] });
    expect(named([near, ...others, wbso], {}, 'wbso aanvragen')[0]).to.equal('WBSO');
    expect(named([near, ...others, wbso], {}, 'speurwerk doen').slice(0, 2)).to.include('WBSO');
    expect(named([near, ...others, wbso], {})[0]).to.equal('Drents fonds');
  });

  it('have money left', () => {
    const empty = { budget: { state: 'exhausted' } };
    expect(named([about('A', empty), about('B', { budget: { state: 'low' } })], {})).to.deep.equal(['B']);
    // The money of a round that has not begun is not gone.
    expect(named([about('A', { ...empty, windows: [{ opens: '2099-01-01' }] })], {})).to.deep.equal(['A']);
  });
});

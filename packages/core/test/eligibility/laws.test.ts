import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CriteriaTable, type Profile, type Verdict, assess, decidingFor, verdictNames } from '../../src/eligibility/index.js';
import type { Criterion } from '../../src/feed/index.js';
import { answersOn, answersOnAll, company, criteria, geography, subjects, unanswered } from './company.js';

const fitOf = (list: readonly Criterion[], profile: Profile): Verdict => assess(list, profile, geography).fit;
const hasText = (list: readonly Criterion[]): boolean => JSON.stringify(list).includes('"text"');

/** The smallest sets of subjects for which some answers give a fit, found by trying everything. */
function smallestByTrial(list: readonly Criterion[], profile: Profile, goal: Verdict): readonly (readonly string[])[] {
  const open = unanswered(profile);
  const sets = Array.from({ length: 2 ** open.length }, (_, mask) => open.filter((_subject, index) => mask & (1 << index))).filter((set) => set.length > 0);
  const able = sets.filter((set) => answersOnAll(set).some((answers) => fitOf(list, { ...profile, ...answers }) === goal));
  const least = Math.min(...able.map((set) => set.length));
  return able.filter((set) => set.length === least);
}
const inAnyOrder = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join('+')).sort();

describe('the laws of fit', () => {
  it('agrees with every way in which a company could still answer', () => {
    fc.assert(
      fc.property(criteria, company, (list, profile) => {
        const { verdict, fit } = assess(list, profile, geography);
        const endings = answersOnAll(unanswered(profile)).map((answers) => assess(list, { ...profile, ...answers }, geography));
        if (fit !== 'unknown') expect(endings.every((each) => each.fit === fit)).to.be.true;
        if (verdict !== 'unknown') expect(endings.every((each) => each.verdict === verdict)).to.be.true;
        // With all answers given, nothing is left open but what a person must judge.
        expect(endings.every((each) => each.fit !== 'unknown')).to.be.true;
        if (!hasText(list)) expect(endings.every((each) => each.verdict === each.fit)).to.be.true;
      }),
      { numRuns: 60 },
    );
  });

  it('never takes back a yes or a no when one more answer is given', () => {
    fc.assert(
      fc.property(criteria, company, fc.constantFrom(...subjects), (list, profile, subject) => {
        fc.pre(unanswered(profile).includes(subject));
        const before = fitOf(list, profile);
        if (before !== 'unknown') for (const answer of answersOn(subject)) expect(fitOf(list, { ...profile, ...answer } as Profile)).to.equal(before);
      }),
    );
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(fc.property(criteria, company, (list, profile) => void expect(fitOf([...list].reverse(), profile)).to.equal(fitOf(list, profile))));
  });

  it('says no in both senses or in neither, and yes to what can be checked whenever it says yes to all', () => {
    fc.assert(
      fc.property(criteria, company, (list, profile) => {
        const { verdict, fit, checkYourself } = assess(list, profile, geography);
        expect(fit === 'no').to.equal(verdict === 'no');
        if (verdict === 'yes') expect(fit).to.equal('yes');
        expect(checkYourself.length > 0).to.equal(fit === 'yes' && verdict === 'unknown');
      }),
    );
  });

  it('never says no to who answered nothing', () => {
    fc.assert(fc.property(criteria, (list) => void expect(fitOf(list, {})).not.to.equal('no')));
  });

  it('names the fewest answers that could make it fit, and the fewest that could rule it out', () => {
    fc.assert(
      fc.property(criteria, company, (list, profile) => {
        const deciding = decidingFor(list, profile, geography);
        if (fitOf(list, profile) !== 'unknown') expect(deciding).to.deep.equal({ yes: [], no: [] });
        else for (const goal of ['yes', 'no'] as const) expect(inAnyOrder(deciding[goal]), goal).to.deep.equal(inAnyOrder(smallestByTrial(list, profile, goal)));
      }),
      { numRuns: 60 },
    );
  });

  it('judges a table of lists as it judges each of them', () => {
    fc.assert(
      fc.property(fc.array(criteria, { maxLength: 8 }), company, (lists, profile) => {
        const table = new CriteriaTable(geography);
        const column = [...lists, undefined, ...lists].map((list) => table.add(list));
        const fits = table.judge(profile);
        expect(column.map((place) => verdictNames[fits[place]!])).to.deep.equal([...lists, [], ...lists].map((list) => fitOf(list, profile)));
        expect(table.size).to.equal(new Set(column).size);
      }),
    );
  });
});

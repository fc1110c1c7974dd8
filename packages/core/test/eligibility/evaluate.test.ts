import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Profile, type Verdict, and, assess, or, withinSector } from '../../src/eligibility/index.js';
import type { Criterion } from '../../src/feed/index.js';
import { Geography } from '../../src/geo/index.js';

const geography = new Geography();
const verdictOf = (criteria: readonly Criterion[], profile: Profile): Verdict => assess(criteria, profile, geography).verdict;
const emmen = 'GM0114';

describe('a verdict', () => {
  it('is yes when nothing is asked', () => {
    expect(verdictOf([], {})).to.equal('yes');
    expect(assess(undefined, {}, geography).verdict).to.equal('yes');
  });

  it('is unknown while the answer is missing, and never no', () => {
    for (const criterion of [{ subject: 'employees', min: 5 }, { subject: 'sector', in: ['C'] }, { subject: 'region', in: ['PV22'] }, { subject: 'trait', in: ['family'] }, { subject: 'legalForm', notIn: ['bv'] }]) {
      expect(verdictOf([criterion], {}), JSON.stringify(criterion)).to.equal('unknown');
    }
  });

  it('compares a number with bounds that are both included', () => {
    const between = [{ subject: 'employees', min: 5, max: 100 }];
    expect([4, 5, 100, 101].map((employees) => verdictOf(between, { employees }))).to.deep.equal(['no', 'yes', 'yes', 'no']);
  });

  it('compares a range: all inside is yes, all outside is no, in part is unknown', () => {
    const between = [{ subject: 'employees', min: 5, max: 100 }];
    expect(verdictOf(between, { employees: { min: 10, max: 49 } })).to.equal('yes');
    expect(verdictOf(between, { employees: { min: 0, max: 4 } })).to.equal('no');
    expect(verdictOf(between, { employees: { min: 1, max: 9 } })).to.equal('unknown');
    expect(verdictOf(between, { employees: { min: 101 } })).to.equal('no');
    expect(verdictOf(between, { employees: { min: 50 } })).to.equal('unknown');
  });

  it('knows that a municipality lies in its province', () => {
    expect(verdictOf([{ subject: 'region', in: ['PV22'] }], { region: emmen })).to.equal('yes');
    expect(verdictOf([{ subject: 'region', notIn: ['PV22'] }], { region: emmen })).to.equal('no');
    expect(verdictOf([{ subject: 'region', in: [emmen] }], { region: 'PV22' })).to.equal('unknown');
  });

  it('takes a trait for a no only from who said no to it', () => {
    const family = [{ subject: 'trait', in: ['family'] }];
    expect(verdictOf(family, { trait: ['exporting'] })).to.equal('unknown');
    expect(verdictOf(family, { trait: ['exporting'], notTrait: ['family'] })).to.equal('no');
    expect(verdictOf(family, { trait: ['family'] })).to.equal('yes');
  });

  it('is unknown of an answer that is on no list, as of such a word in a condition', () => {
    const cases: readonly (readonly [Criterion, Profile])[] = [
      [{ subject: 'legalForm', in: ['eenmanszaak'] }, { legalForm: 'zzp' }], [{ subject: 'legalForm', notIn: ['bv'] }, { legalForm: 'besloten vennootschap i.o.' }],
      [{ subject: 'stage', in: ['starter'] }, { stage: 'start-up' }], [{ subject: 'projectStarted', in: [false] }, { projectStarted: 'misschien' as unknown as boolean }],
    ];
    for (const [criterion, profile] of cases) expect(verdictOf([criterion], profile), JSON.stringify(profile)).to.equal('unknown');
    expect(verdictOf([{ subject: 'legalForm', in: ['eenmanszaak'] }], { legalForm: 'https://zeeland.example/vorm' }), "a publisher's own").to.equal('no');
    expect(verdictOf([{ subject: 'legalForm', in: ['bv'] }], { legalForm: 'B.V.' })).to.equal('yes');
  });

  it('leaves to a person what only a person can judge', () => {
    expect(verdictOf([{ text: 'U hebt een goed plan.' }], { employees: 3 })).to.equal('unknown');
    expect(verdictOf([{ subject: 'moonPhase', in: ['full'] }], { employees: 3 })).to.equal('unknown');
    expect(verdictOf([{ subject: 'employees' }], { employees: 3 })).to.equal('unknown');
  });

  it('needs all of a list, and one of an "any"', () => {
    const large = { subject: 'employees', min: 50 };
    const family = { subject: 'trait', in: ['family'] };
    expect(verdictOf([large, family], { employees: 3 })).to.equal('no');
    expect(verdictOf([{ any: [large, family] }], { employees: 3 })).to.equal('unknown');
    expect(verdictOf([{ any: [large, family] }], { employees: 3, trait: ['family'] })).to.equal('yes');
    expect(verdictOf([{ all: [large, family] }], { employees: 60, trait: ['family'] })).to.equal('yes');
  });

  it('carries its trace: each criterion, the answer, and what came of it', () => {
    const criteria = [{ subject: 'employees', min: 5 }, { any: [{ subject: 'stage', in: ['starter'] }, { text: 'Vraag het na.' }] }];
    const { trace } = assess(criteria, { employees: 12, stage: 'growing' }, geography);
    expect(trace[0]).to.deep.include({ criterion: criteria[0], verdict: 'yes', answer: 12 });
    expect(trace[1]).to.deep.include({ verdict: 'unknown', group: 'any' });
    expect(trace[1]!.members!.map(({ verdict }) => verdict)).to.deep.equal(['no', 'unknown']);
  });
});

describe('a sector', () => {
  it('lies within its division and its section', () => {
    expect(withinSector('56.1', 'I')).to.equal('yes');
    expect(withinSector('sbi2025:56.11', '56')).to.equal('yes');
    expect(withinSector('56.1', 'C')).to.equal('no');
  });

  it('may lie in a narrower one', () => {
    expect(withinSector('I', '56')).to.equal('unknown');
    expect(withinSector('56', '56.1')).to.equal('unknown');
    expect(withinSector('I', '10')).to.equal('no');
  });

  it('is unknown in another classification', () => {
    expect(withinSector('nace:56', 'I')).to.equal('unknown');
  });
});

/* The laws, over profiles and criteria at random. */

const amount = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 })).map(([min, width]) => ({ min, max: min + width })),
);
const traits = ['family', 'exporting', 'innovative'];
const answers = {
  employees: amount,
  turnover: amount,
  stage: fc.constantFrom('idea', 'starter', 'growing'),
  sector: fc.constantFrom('A', '10', '10.1', 'I', '56.1'),
  region: fc.constantFrom('GM0114', 'GM0106', 'PV22', 'PV21'),
  projectStarted: fc.boolean(),
};
const told = fc.record(answers);
const traitAnswer = fc.subarray(traits).map((trait) => ({ trait, notTrait: traits.filter((each) => !trait.includes(each)) }));
const full: fc.Arbitrary<Profile> = fc.tuple(told, traitAnswer).map(([rest, trait]) => ({ ...rest, ...trait }));
const subjects = [...Object.keys(answers), 'trait'];

/** A profile with only some of another's answers. */
const part = (profile: Profile, keep: readonly string[]): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([key]) => keep.includes(key === 'notTrait' ? 'trait' : key)));

const comparison: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({ subject: fc.constantFrom('employees', 'turnover'), min: fc.integer({ min: 0, max: 200 }) }),
  fc.record({ subject: fc.constantFrom('employees', 'turnover'), max: fc.integer({ min: 0, max: 200 }) }),
  fc.record({ subject: fc.constant('stage'), in: fc.subarray(['idea', 'starter', 'growing'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('sector'), in: fc.subarray(['A', 'C', '10', 'I', '56'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('region'), notIn: fc.subarray(['GM0114', 'PV22', 'NL'], { minLength: 1 }) }),
  fc.record({ subject: fc.constant('trait'), in: fc.subarray(traits, { minLength: 1 }) }),
  fc.record({ subject: fc.constant('projectStarted'), in: fc.constant<boolean[]>([false]) }),
  fc.record({ text: fc.constant('Een mens beslist.') }),
);
const { criterion } = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    comparison,
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  ),
}));
const criteria = fc.array(criterion, { maxLength: 4 });

describe('the laws of eligibility', () => {
  it('one more answer never turns a yes or a no into anything else', () => {
    fc.assert(
      fc.property(criteria, full, fc.subarray(subjects), fc.subarray(subjects), (list, profile, some, more) => {
        const before = verdictOf(list, part(profile, some));
        if (before !== 'unknown') expect(verdictOf(list, part(profile, [...some, ...more]))).to.equal(before);
      }),
    );
  });

  it('a more exact number never turns a yes or a no into anything else', () => {
    fc.assert(
      fc.property(criteria, fc.integer({ min: 0, max: 300 }), fc.nat(60), fc.nat(60), (list, employees, below, above) => {
        const before = verdictOf(list, { employees: { min: employees - below, max: employees + above } });
        if (before !== 'unknown') expect(verdictOf(list, { employees })).to.equal(before);
      }),
    );
  });

  it('no order of criteria makes a difference', () => {
    fc.assert(fc.property(criteria, full, fc.subarray(subjects), (list, profile, some) => {
      expect(verdictOf([...list].reverse(), part(profile, some))).to.equal(verdictOf(list, part(profile, some)));
    }));
  });

  it('no answer at all never gives a no', () => {
    fc.assert(fc.property(criteria, (list) => void expect(verdictOf(list, {})).not.to.equal('no')));
  });

  it('the verdict is the conjunction of its trace', () => {
    fc.assert(fc.property(criteria, full, fc.subarray(subjects), (list, profile, some) => {
      const { verdict, trace } = assess(list, part(profile, some), geography);
      expect(verdict).to.equal(and(trace.map((each) => each.verdict)));
    }));
  });

  it('"or" is "and" seen from the other side', () => {
    const verdict = fc.constantFrom<Verdict>('yes', 'no', 'unknown');
    const not = (each: Verdict): Verdict => (each === 'yes' ? 'no' : each === 'no' ? 'yes' : 'unknown');
    fc.assert(fc.property(fc.array(verdict), (list) => void expect(or(list)).to.equal(not(and(list.map(not))))));
  });
});

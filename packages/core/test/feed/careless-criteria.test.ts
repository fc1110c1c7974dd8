/** Conditions as they are when somebody was careless: what comes through the reader can be judged, and what does not come through costs one record. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CriteriaTable, Geography, type Profile, assess, decidingFor, federate, readFeed, refer } from '@mkb-wegwijzer/core';
import type { Criterion } from '../../src/feed/index.js';

const url = 'https://feed.example/feed.json';
const geography = new Geography();
const subjects = ['employees', 'yearsActive', 'turnover', 'sector', 'legalForm', 'region', 'stage', 'trait', 'investment', 'projectStarted', 'minimisAid', 'shoeSize'];
const told: Profile = { region: 'GM0114', employees: { min: 2, max: 9 }, yearsActive: 1, turnover: 5, sector: '56.1', legalForm: 'bv', stage: 'starter', trait: ['family'], notTrait: ['exporting'], investment: 4, projectStarted: true, minimisAid: 0 };
const companies: readonly Profile[] = [{}, told, { region: 'PV22', notTrait: ['family'] }];

/** What people, spreadsheets and converters put where something else belongs. */
const anything = fc.oneof(
  fc.constantFrom<unknown>('bv', '', '5', 'GM0114', '56.1', 5, -1, true, null, [], {}, ['bv'], ['56.1', 'GM0114', 5, true], [null], [{ toString: 5 }], { toString: 5 }, { length: 2 }, { min: 1 }, [[['bv']]]),
  fc.jsonValue({ maxDepth: 2 }),
);
const careless: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({ subject: fc.oneof(fc.constantFrom<unknown>(...subjects), anything), min: anything, max: anything, in: anything, notIn: anything, text: anything, note: anything, any: anything, all: anything }, { requiredKeys: [] }),
    fc.record({ any: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), anything), subject: fc.constantFrom('region', 'sector'), in: anything, text: anything }, { requiredKeys: ['any'] }),
    fc.record({ all: fc.oneof(fc.array(tie('node'), { maxLength: 3 }), anything), max: anything, text: anything }, { requiredKeys: ['all'] }),
    anything,
  ),
})).node;
const list = fc.array(careless, { maxLength: 3 });

describe('a condition in which something is wrong', () => {
  const text = "Alleen bv's";
  const cases: readonly [string, object, string][] = [
    ['a text for a list', { subject: 'legalForm', in: 'bv', text }, 'eligibility[0].in'],
    ['a number for a list', { subject: 'legalForm', in: 5, text }, 'eligibility[0].in'],
    ['an object for a list', { subject: 'legalForm', in: { a: 1 }, text }, 'eligibility[0].in'],
    ['a bound between quotes', { subject: 'employees', max: '5', text }, 'eligibility[0].max'],
    ['a subject that is no word', { subject: 5, text }, 'eligibility[0].subject'],
    ['an explanation that is no text', { subject: 'employees', max: 5, text: 5 }, 'eligibility[0].text'],
    ['a comparison around a group', { subject: 'region', in: 5, any: [{ text }] }, 'eligibility[0]'],
    ['a sentence around a group', { text: 5, all: [{ text }] }, 'eligibility[0]'],
  ];
  for (const [what, criterion, path] of cases) {
    it(`is told, and is no sentence to judge because it has one beside it: ${what}`, () => {
      const { feed, problems } = readFeed({ feedVersion: 1, id: url, title: 'Test', schemes: [{ id: 'https://feed.example/1', name: 'Een', kind: 'grant', eligibility: [criterion] }, { id: 'https://feed.example/2', name: 'Twee', kind: 'grant' }] }, url);
      expect(feed.schemes.map(({ name }) => name)).to.deep.equal(['Twee']);
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.match(new RegExp(`^schemes\\[0\\]\\.${path.replace(/[[\]]/g, '\\$&')}`));
    });
  }

  it('is no reason to refuse a sound comparison that says in words what it asks', () => {
    const eligibility = [{ subject: 'legalForm', in: ['bv'], text }];
    const { feed, problems } = readFeed({ feedVersion: 1, id: url, title: 'Test', schemes: [{ id: 'https://feed.example/1', name: 'Een', kind: 'grant', eligibility }] }, url);
    expect(problems).to.deep.equal([]);
    expect(assess(feed.schemes[0]!.eligibility, { legalForm: 'vof' }, geography).verdict).to.equal('no');
  });

  it('never stops the judging, whether or not it has passed the reader', () => {
    fc.assert(
      fc.property(list, (criteria) => {
        const table = new CriteriaTable(geography);
        for (const profile of companies) {
          const { fit } = assess(criteria as Criterion[], profile, geography);
          const place = table.add(criteria as Criterion[]);
          expect(['no', 'unknown', 'yes'][table.judge(profile)[place]!]).to.equal(fit);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('costs its record at the most: the others are found, judged and referred to', () => {
    fc.assert(
      fc.property(list, list, list, (eligibility, serves, focus) => {
        const sound = { id: 'https://feed.example/sound', name: 'Goed', kind: 'grant', needs: ['grow'] };
        const desk = { id: 'https://feed.example/desk', name: 'Loket', role: 'first-line', needs: ['grow'], regions: ['NL'] };
        const document = { feedVersion: 1, id: url, title: 'Test', schemes: [{ ...sound, id: 'https://feed.example/odd', eligibility, amounts: [{ for: eligibility }] }, sound], providers: [{ ...desk, id: 'https://feed.example/odd-desk', serves, focus }, desk] };
        const read = readFeed(document, url);
        const catalogue = federate([{ url, role: 'named', read }], { today: '2026-11-28' });
        for (const profile of companies) {
          for (const scheme of read.feed.schemes) decidingFor(scheme.eligibility, profile, geography);
          const { referrals } = refer(catalogue, { ...profile, needs: ['grow'] }, geography, { today: '2026-11-28', limit: 5 });
          expect(referrals.map(({ provider }) => provider.id)).to.include(desk.id);
        }
      }),
      { numRuns: 100 },
    );
  });
});

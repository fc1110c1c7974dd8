/** Every way through the questions of the demo feeds: each state once, one municipality for all that are treated alike. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '@mkb-wegwijzer/core/eligibility';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { type FlowState, flowOf, offeredNeeds, placeClasses, profileOf, questionsOf, refer } from '@mkb-wegwijzer/core/referral';
import { demoCatalogue } from '../demo-catalogue.js';

const today = '2026-11-24';
const catalogue = demoCatalogue();
const geography = new Geography({ areas: catalogue.areas });
const questions = questionsOf(catalogue);
const classes = placeClasses(catalogue, geography);
const { states, steps, outcomes, truncated } = flowOf(catalogue, geography, { today, limit: 500_000 });
const profileAt = (state: FlowState) => profileOf(questions, state.answers);
const told = (state: FlowState) => JSON.stringify(state.answers);

describe(`the ${states.length} states of the demo's questions, over ${classes.length} kinds of municipality`, () => {
  it('are all of them: every need, and a municipality for each that there is', () => {
    assert.equal(truncated, false);
    assert.deepEqual(classes.flatMap(({ members }) => members).sort(), geography.municipalitiesIn('NL'));
    assert.ok(offeredNeeds(catalogue).length >= 20);
    for (const { id } of questions.filter(({ subject }) => subject === 'need')) assert.equal(steps.filter(({ from }) => states[from]!.question === id).flatMap(({ choices }) => choices).length, offeredNeeds(catalogue).length + 1);
  });

  it('end in an organisation that serves, or in an honest nobody', () => {
    for (const state of states.filter(({ question }) => question === undefined)) {
      const profile = profileAt(state);
      const { providers } = outcomes[state.outcome!]!;
      for (const id of providers) {
        const { regions = [], serves } = catalogue.providers.get(id)!;
        assert.notEqual(geography.covers(regions, profile.region ?? 'NL'), 'no', `${id} works elsewhere: ${told(state)}`);
        assert.notEqual(assess(serves, profile, geography).verdict, 'no', `${id} is for others: ${told(state)}`);
      }
      // Each municipality of the demo has a desk that takes any question, so nobody would be a lie.
      assert.ok(providers.length > 0, `nobody: ${told(state)}`);
    }
  });

  it('have no dead end: where something is asked, every answer and skipping lead on', () => {
    const onward = new Map<number, number>();
    for (const { from, choices } of steps) onward.set(from, (onward.get(from) ?? 0) + choices.length);
    states.forEach(({ question: id }, at) => {
      const question = questions.find((each) => each.id === id);
      assert.equal(onward.has(at), question !== undefined);
      if (question?.options) assert.ok(onward.get(at)! > question.options.length, 'an option leads nowhere');
    });
  });

  it('have no loop: each step adds one answer, and no visit takes more than seven', () => {
    for (const { from, to } of steps) assert.equal(states[to]!.answers.length, states[from]!.answers.length + 1);
    assert.ok(Math.max(...states.map(({ answers }) => answers.length)) <= 7);
  });

  it('ask nothing twice, and nothing that the answers have told', () => {
    for (const state of states) {
      if (state.question === undefined) continue;
      const { id, subject } = questions.find((each) => each.id === state.question)!;
      assert.ok(!state.answers.some(({ question }) => question === id), told(state));
      assert.ok(!Object.hasOwn(profileAt(state), subject === 'need' ? 'needs' : subject), told(state));
    }
  });

  it('put the home desk first wherever it serves, and name it nowhere else', () => {
    const ends = states.filter(({ question }) => question === undefined);
    const homes = [...catalogue.providers.values()].filter(({ role }) => role === 'municipality' || role === 'province' || role === 'first-line');
    // Each end with a home that may serve there, and one that surely does not; in turn, so that all of them come by.
    ends.forEach((state, at) => {
      const profile = profileAt(state);
      const home = homes[at % homes.length]!;
      const own = homes.find(({ regions = [] }) => geography.covers(regions, profile.region ?? 'NL') === 'yes') ?? home;
      for (const each of [home, own]) {
        const named = refer(catalogue, profile, geography, { today, home: each.id }).referrals.map(({ provider }) => provider.id);
        const serves = geography.covers(each.regions ?? [], profile.region ?? 'NL') !== 'no' && assess(each.serves, profile, geography).verdict !== 'no';
        assert.equal(named[0] === each.id, serves, told(state));
        if (!serves) assert.ok(!named.includes(each.id), told(state));
      }
    });
  });
});

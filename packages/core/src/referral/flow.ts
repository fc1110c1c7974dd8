/** Every way through the questions of a catalogue, as a graph: for a feed owner to look at, and for a test to walk. */
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue } from '../feed/federate.js';
import type { Question } from '../feed/guidance.js';
import type { Geography } from '../geo/regions.js';
import { type Answer, none, profileOf, questionsOf } from './answers.js';
import { nextQuestion } from './guide.js';
import { inquire } from './inquiry.js';
import { ledgerOf } from './ledger.js';
import { offeredNeeds } from './offered.js';
import { placeClasses } from './places.js';
import { refer } from './refer.js';

/** A moment in a visit. Visits that differ only in what makes no difference any more are at one. */
export interface FlowState {
  /** What is asked here; undefined when the answer is given. */
  readonly question: string | undefined;
  /** A shortest way to it. */
  readonly answers: readonly Answer[];
  /** Position among the outcomes, when the answer is given. */
  readonly outcome: number | undefined;
}

/** From one state to another. Positions among the states. */
export interface FlowStep {
  readonly from: number;
  readonly to: number;
  /** The answers that lead there: ids of options, needs or regions, several together where more may be chosen; an empty one is skipping. */
  readonly choices: readonly (readonly string[])[];
}

/** An answer that visits end in. Nobody when no organisation serves the visitor. */
export interface FlowOutcome {
  readonly providers: readonly string[];
  /** How many states end in it. */
  readonly states: number;
}

export interface Flow {
  readonly states: readonly FlowState[];
  readonly steps: readonly FlowStep[];
  readonly outcomes: readonly FlowOutcome[];
  /** Not all states are in it: there are more than the limit. */
  readonly truncated: boolean;
}

export interface FlowOptions {
  /** A day in Europe/Amsterdam. */
  readonly today: string;
  /** The host's own provider. */
  readonly home?: string;
  /** Needs that are gone through, one at a time. Default those that somebody answers. */
  readonly needs?: readonly string[];
  /** Municipalities that are gone through. Default one of each {@link placeClasses}. */
  readonly places?: readonly string[];
  /** How many options of a question with several answers are chosen together, at most. Default 1. */
  readonly together?: number;
  /** At most this many states. Default 2,000. */
  readonly limit?: number;
}

/**
 * Goes through all questions in all ways, breadth first, each state once; some 0.5 ms a state with the feeds of twelve provinces. Where two states differ in
 * nothing that a criterion in reach can see, they are one.
 */
export function flowOf(catalogue: Catalogue, geography: Geography, { today, home, needs, places, together = 1, limit = 2000 }: FlowOptions): Flow {
  const questions = questionsOf(catalogue);
  const options = { today, ...(home !== undefined && { home }) };
  const offered = { need: needs ?? offeredNeeds(catalogue).map(({ id }) => id), region: places ?? placeClasses(catalogue, geography).map(({ code }) => code) };
  const essence = essenceOf(catalogue, geography, today);
  const states: { question: string | undefined; answers: readonly Answer[]; outcome: number | undefined }[] = [];
  const steps: FlowStep[] = [];
  const outcomes = new Map<string, { place: number; states: number; providers: readonly string[] }>();
  const places_ = new Map<string, number>();
  let truncated = false;

  const arrive = (answers: readonly Answer[]): number | undefined => {
    const profile = profileOf(questions, answers);
    const key = `${answers.map(({ question }) => question).sort().join(' ')} ${essence(profile)}`;
    const known = places_.get(key);
    if (known !== undefined) return known;
    if (states.length >= limit) {
      truncated = true;
      return undefined;
    }
    places_.set(key, states.length);
    return states.push({ question: undefined, answers, outcome: undefined }) - 1;
  };

  arrive([]);
  for (let at = 0; at < states.length; at++) {
    const state = states[at]!;
    const question = nextQuestion(catalogue, state.answers, {}, geography, options);
    state.question = question?.id;
    if (question) {
      const to = new Map<number, (readonly string[])[]>();
      for (const choice of choicesOf(question, offered, together)) {
        const place = arrive([...state.answers, { question: question.id, values: choice }]);
        if (place !== undefined) to.set(place, [...(to.get(place) ?? []), choice]);
      }
      for (const [place, choices] of to) steps.push({ from: at, to: place, choices });
    } else {
      const providers = refer(catalogue, profileOf(questions, state.answers), geography, options).referrals.map(({ provider }) => provider.id);
      const key = providers.join(' ');
      const outcome = outcomes.get(key) ?? { place: outcomes.size, states: 0, providers };
      outcome.states += 1;
      outcomes.set(key, outcome);
      state.outcome = outcome.place;
    }
  }
  return { states, steps, outcomes: [...outcomes.values()].map(({ providers, states: count }) => ({ providers, states: count })), truncated };
}

/** All answers to a question; the last one skips it. */
function choicesOf({ subject, options, multiple }: Question, offered: { readonly need: readonly string[]; readonly region: readonly string[] }, together: number): readonly (readonly string[])[] {
  const ids = options?.map(({ id }) => id) ?? offered[subject as 'need' | 'region'];
  const single = ids.map((id) => [id]);
  const others = subject === 'trait' && !ids.includes(none) ? [[none]] : [];
  return [...(multiple && options ? subsets(ids, together) : single), ...others, []];
}

/** The choices of at least one and at most so many. */
function subsets(ids: readonly string[], most: number): readonly (readonly string[])[] {
  let level: readonly (readonly string[])[] = [[]];
  const all: (readonly string[])[] = [];
  for (let size = 1; size <= most; size++) {
    level = level.flatMap((chosen) => ids.slice(chosen.length === 0 ? 0 : ids.indexOf(chosen.at(-1)!) + 1).map((id) => [...chosen, id]));
    all.push(...level);
  }
  return all;
}

/**
 * All of a profile that can still make a difference, as a text: what is asked and where, how each comparison comes out of whoever
 * may help there, and what goes without saying.
 */
function essenceOf(catalogue: Catalogue, geography: Geography, today: string): (profile: Profile) => string {
  const ledger = ledgerOf(catalogue, geography);
  const inReach = new Map<string, { readonly comparisons: readonly number[]; readonly seen: ReadonlySet<string> }>();
  return (profile) => {
    const inquiry = inquire(catalogue, profile, geography, { today });
    const { region, needs, themes, trade, judgement } = inquiry;
    const base = `${region} ${needs.join(' ')} ${[...themes].join(' ')}`;
    let relevant = inReach.get(base);
    if (!relevant) {
      const providers = ledger.providers.filter((entry) => ledger.reach(entry.area, region).coverage !== 'no' && ledger.standing(entry, inquiry) !== undefined);
      const schemes = ledger.schemesFor(needs, themes).filter(({ area }) => ledger.reach(area, region).coverage !== 'no');
      const lists = new Set([...providers.flatMap(({ serves, focus }) => [serves, focus]), ...schemes.map(({ eligibility }) => eligibility)]);
      const comparisons = [...new Set([...lists].flatMap((list) => ledger.criteria.comparisonsIn(list)))];
      inReach.set(base, (relevant = { comparisons, seen: new Set(providers.flatMap((entry) => entry.themes)) }));
    }
    const { seen, comparisons } = relevant;
    const known = [...trade].filter((theme) => seen.has(theme)).sort();
    return JSON.stringify([base, Object.keys(profile).sort(), comparisons.map((place) => judgement.on(place)[0]).join(''), known]);
  };
}

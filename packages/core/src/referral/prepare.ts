/** What can be done before a visitor asks anything, so that the first question after the need does not wait for it. */
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue } from '../feed/federate.js';
import type { Steps } from '../feed/steps.js';
import type { Geography } from '../geo/regions.js';
import { questionsOf } from './answers.js';
import { type GuideOptions, nextQuestion } from './guide.js';
import { ledgerOf } from './ledger.js';
import { offeredNeeds } from './offered.js';

/** So many needs are tried out: an engine that has run a piece of code some times is several times as fast. */
const rehearsed = 12;

/**
 * Makes a catalogue ready to be asked, in steps of a few milliseconds (the first one, for 1,000 providers, some 20): reads it, then tries out
 * the next question for some needs and places. Not needed for a right answer, and once per catalogue: run it when a page is idle.
 * `preset` is what the page knows of every visitor.
 */
export function* prepareReferral(catalogue: Catalogue, geography: Geography, options: GuideOptions = {}, preset: Profile = {}): Steps<void> {
  const ledger = ledgerOf(catalogue, geography);
  yield;
  yield* ledger.readAll(options.today);
  const questions = questionsOf(catalogue);
  const idOf = (subject: string) => questions.find((question) => question.subject === subject)?.id ?? '';
  const places = geography.municipalitiesIn(preset.region ?? 'NL');
  for (const [turn, need] of offeredNeeds(catalogue).slice(0, rehearsed).entries()) {
    yield;
    // Far apart, so that one place after another is as it will be: new.
    const place = places[Math.floor((turn * places.length) / rehearsed)];
    nextQuestion(catalogue, [{ question: idOf('need'), values: [need.id] }, { question: idOf('region'), values: place === undefined ? [] : [place] }], preset, geography, options);
  }
}

/** Which question to ask now: the one whose answer tells most about who can help. */
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue } from '../feed/federate.js';
import type { Question } from '../feed/guidance.js';
import type { Geography } from '../geo/regions.js';
import { type Answer, none, profileOf, questionsOf } from './answers.js';
import { firstOf } from './first.js';
import { type Inquiry, inquire, withProfile } from './inquiry.js';
import { comesFirst, openQuestions } from './opening.js';
import { type Fit, fitOf, fittingSchemes, surestFirst } from './schemes.js';
import { type Candidate, bestFirst, candidates, offersOf, shortlist, weigh } from './weigh.js';
import type { Evidence } from './words.js';

/** What else there is to know when a question is chosen. */
export interface GuideOptions {
  /** A day in Europe/Amsterdam: no question is asked for the sake of a scheme that is closed. */
  readonly today?: string;
  /** The host's own provider. */
  readonly home?: string;
  /** What the visitor's own words say for single providers, as it is given to `refer`. */
  readonly words?: Evidence | undefined;
}

/** A question is not worth the visitor's time below this many bits. */
const worthAsking = 0.15;

/** Only records that stand as near the top as this can come into the answer through one more answer. */
const inSight = { providers: 10, schemes: 12 } as const;

/**
 * The question to ask now, or undefined when no further answer would change much. First the need and the municipality; then, of
 * the questions about the company, the one that parts the answers most. One that is answered, skipped or already known is not
 * asked again.
 */
export function nextQuestion(catalogue: Catalogue, answers: readonly Answer[], preset: Profile, geography: Geography, { today = '', home, words }: GuideOptions = {}): Question | undefined {
  const questions = questionsOf(catalogue);
  const open = openQuestions(questions, answers, preset, geography);
  const first = open.find(comesFirst);
  if (first || open.length === 0) return first;
  const profile = profileOf(questions, answers, preset);

  const inquiry = inquire(catalogue, profile, geography, { today, words, ...(home !== undefined && { home }) });
  const fits = fittingSchemes(inquiry);
  const sight = { providers: candidates(inquiry, fits, inSight.providers), schemes: firstOf(fits, inSight.schemes, surestFirst) };
  const worth = open.map((question) => ({ question, bits: bitsOf(question, (answer) => profileOf(questions, [...answers, answer], preset), inquiry, sight) }));
  return worth.reduce<(typeof worth)[number] | undefined>((best, each) => (each.bits >= worthAsking && each.bits > (best?.bits ?? 0) ? each : best), undefined)?.question;
}

interface Sight {
  readonly providers: readonly Candidate[];
  readonly schemes: readonly Fit[];
}

/**
 * How much the answer to a question is expected to tell: the entropy of who is named and of which schemes remain, over the
 * options, each as likely as the other. Whom one is sent to counts in full, a scheme beside it for half.
 */
function bitsOf(question: Question, told: (answer: Answer) => Profile, inquiry: Inquiry, sight: Sight): number {
  const given = (question.options ?? []).map((option) => option.id);
  const options = question.subject === 'trait' && !given.includes(none) ? [...given, none] : given;
  const named: string[] = [];
  const remaining: string[] = [];
  const before = offersOf(sight.schemes);
  for (const option of options) {
    const after = withAnswerTo(question.subject, told({ question: question.id, values: [option] }), inquiry);
    const schemes = sight.schemes.filter(({ entry }) => fitOf(entry, after) !== undefined);
    const offers = offersOf(schemes);
    // Schemes that are out of sight count for who has them, whatever is answered.
    const left = ({ offers: all, provider: { id } }: Candidate) => all - (before.get(id) ?? 0) + (offers.get(id) ?? 0);
    const providers = sight.providers.flatMap((candidate) => weigh(candidate.entry, after, left(candidate)) ?? []);
    named.push(shortlist(providers.sort(bestFirst), after).map(({ provider }) => provider.id).join(' '));
    remaining.push(schemes.map(({ scheme }) => scheme.id).join(' '));
  }
  return entropy(named) + entropy(remaining) / 2;
}

/** What is asked once a question has this answer. Themes change what is asked for; the rest is about the company. */
function withAnswerTo(subject: string, profile: Profile, inquiry: Inquiry): Inquiry {
  if (subject !== 'theme') return withProfile(inquiry, profile, subject);
  const { ledger, today, home, words } = inquiry;
  return inquire(ledger.catalogue, profile, ledger.geography, { today, words, ...(home !== undefined && { home }) });
}

/** In bits. */
function entropy(outcomes: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / outcomes.length) * Math.log2(count / outcomes.length), 0);
}

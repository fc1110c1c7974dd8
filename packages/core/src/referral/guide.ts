/** The questions of the wizard: which one comes next, and what the answers say about a company. */
import type { Criterion } from '../feed/criteria.js';
import type { Catalogue } from '../feed/federate.js';
import type { Question } from '../feed/guidance.js';
import { assess } from '../eligibility/evaluate.js';
import type { Profile } from '../eligibility/profile.js';
import type { Geography } from '../geo/index.js';

/** What a visitor answered on one question: ids of options, a need, or a region code; none when it was skipped. */
export interface Answer {
  readonly question: string;
  readonly values: readonly string[];
}

/** Asked when a feed has no questions of its own, since no one can be referred without them. */
const basics: readonly Question[] = [
  { id: 'need', subject: 'need', text: { nl: 'Waar wilt u hulp bij?', en: 'What would you like help with?' } },
  { id: 'region', subject: 'region', text: { nl: 'In welke gemeente staat uw bedrijf?', en: 'In which municipality is your business?' } },
];

/** The questions of a catalogue, in their order, with the two that every referral needs. */
export function questionsOf(catalogue: Pick<Catalogue, 'questions'>): readonly Question[] {
  const own = catalogue.questions;
  const missing = basics.filter((basic) => !own.some((question) => question.subject === basic.subject));
  return [...missing, ...own];
}

/** What the answers say about the company. `preset` is what the page itself already knows, such as the region. */
export function profileOf(questions: readonly Question[], answers: readonly Answer[], preset: Profile = {}): Profile {
  const profile: Record<string, unknown> = { ...preset };
  for (const { question: id, values } of answers) {
    const question = questions.find((each) => each.id === id);
    if (!question || values.length === 0) continue;
    const options = question.options?.filter((option) => values.includes(option.id)) ?? [];
    const chosen: readonly unknown[] = question.options ? options.map((option) => option.value) : values;
    if (question.subject === 'need' || question.subject === 'theme') profile[`${question.subject}s`] = chosen;
    else if (question.subject === 'trait') Object.assign(profile, traitsOf(question, chosen));
    else profile[question.subject] = chosen[0];
  }
  return profile as Profile;
}

/** Who is asked for traits and leaves one open says no to it; without this a "no" could never be given. */
function traitsOf(question: Question, chosen: readonly unknown[]): Partial<Profile> {
  const offered = (question.options ?? []).map((option) => option.value).filter((value) => typeof value === 'string');
  const trait = chosen.filter((value): value is string => typeof value === 'string' && value !== 'none');
  return { trait, notTrait: offered.filter((value) => !trait.includes(value) && value !== 'none') };
}

/** Whether the profile already holds an answer on a subject. */
const isKnown = (subject: string, profile: Profile): boolean => {
  const value = (profile as Record<string, unknown>)[subject === 'need' ? 'needs' : subject === 'theme' ? 'themes' : subject];
  return Array.isArray(value) ? value.length > 0 || subject === 'trait' : value !== undefined;
};

/**
 * The question to ask now, or undefined when no further answer would change who can help. A question on a company is asked only
 * while some provider or scheme that is still in reach depends on it.
 */
export function nextQuestion(catalogue: Catalogue, answers: readonly Answer[], preset: Profile, geography: Geography): Question | undefined {
  const questions = questionsOf(catalogue);
  const asked = new Set(answers.map((answer) => answer.question));
  const profile = profileOf(questions, answers, preset);
  const open = questions.filter((question) => !asked.has(question.id) && !isKnown(question.subject, profile));
  const first = open.find((question) => question.subject === 'need' || question.subject === 'region');
  return first ?? open.find((question) => matters(question.subject, catalogue, profile, geography));
}

function matters(subject: string, catalogue: Catalogue, profile: Profile, geography: Geography): boolean {
  const wanted = new Set(profile.needs ?? []);
  const concerns = (needs: readonly string[] | undefined) => wanted.size === 0 || !needs || needs.length === 0 || needs.some((need) => wanted.has(need));
  const reaches = (regions: readonly string[] | undefined) => profile.region === undefined || !regions || geography.covers(regions, profile.region) !== 'no';
  const undecided = (criteria: readonly Criterion[] | undefined) =>
    criteria !== undefined && mentions(criteria, subject) && assess(criteria, profile, geography).verdict === 'unknown';
  for (const provider of catalogue.providers.values()) {
    if (concerns(provider.needs) && reaches(provider.regions) && (undecided(provider.serves) || undecided(provider.focus))) return true;
  }
  for (const scheme of catalogue.schemes.values()) {
    if (concerns(scheme.needs) && reaches(scheme.regions) && undecided(scheme.eligibility)) return true;
  }
  return false;
}

const mentions = (criteria: readonly Criterion[], subject: string): boolean =>
  criteria.some((criterion) =>
    'any' in criterion && Array.isArray(criterion.any)
      ? mentions(criterion.any as Criterion[], subject)
      : 'all' in criterion && Array.isArray(criterion.all)
        ? mentions(criterion.all as Criterion[], subject)
        : (criterion as { subject?: unknown }).subject === subject,
  );

/** Which questions are open, and which of them come before all others. */
import type { Profile } from '../eligibility/profile.js';
import type { Question } from '../feed/guidance.js';
import type { Geography } from '../geo/regions.js';
import { type Answer, profileOf } from './answers.js';

/** The questions that were not answered, not skipped, and whose answer is not known already. */
export function openQuestions(questions: readonly Question[], answers: readonly Answer[], preset: Profile, geography: Geography): readonly Question[] {
  const asked = new Set(answers.map((answer) => answer.question));
  const profile = profileOf(questions, answers, preset);
  return questions.filter((question) => !asked.has(question.id) && !isKnown(question.subject, profile, geography));
}

/**
 * The first question of a visit, when that can be told without weighing anything: nothing is worth asking without the need and the
 * municipality, so an open one of these two comes first. Undefined when both are known: ask {@link nextQuestion} then.
 */
export const openingQuestion = (questions: readonly Question[], answers: readonly Answer[], preset: Profile, geography: Geography): Question | undefined =>
  openQuestions(questions, answers, preset, geography).find(comesFirst);

export const comesFirst = ({ subject }: Question): boolean => subject === 'need' || subject === 'region';

/** Whether the profile already says enough on a subject. A province does not yet say which municipality. */
function isKnown(subject: string, profile: Profile, geography: Geography): boolean {
  if (subject === 'region') return profile.region !== undefined && geography.municipalitiesIn(profile.region).length === 1;
  const value = (profile as Record<string, unknown>)[subject === 'need' ? 'needs' : subject === 'theme' ? 'themes' : subject];
  return Array.isArray(value) ? value.length > 0 || subject === 'trait' : value !== undefined;
}

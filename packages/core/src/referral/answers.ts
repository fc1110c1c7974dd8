/** What a visitor answered, and what that says about the company. */
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue } from '../feed/federate.js';
import type { Question } from '../feed/guidance.js';

/** What a visitor answered on one question: ids of options, needs, or a region code; none when it was skipped. */
export interface Answer {
  readonly question: string;
  readonly values: readonly string[];
  /** The page gave this answer, by an attribute. The visitor may change it as any other. */
  readonly preset?: boolean;
}

/** The option of a question about traits for who has none of them. The widget words it; a publisher may bring its own. */
export const none = 'none';

/** Asked when a feed does not ask them itself, since no one can be referred without them. */
const aboutNeed: Question = { id: 'need', subject: 'need', text: { nl: 'Waar wilt u hulp bij?', en: 'What would you like help with?' } };
const aboutRegion: Question = { id: 'region', subject: 'region', text: { nl: 'In welke gemeente staat uw bedrijf?', en: 'In which municipality is your business?' } };

/** Without options only these two can be asked: there is a list of needs, and one of municipalities. */
const canBeAsked = (question: Question): boolean => (question.options?.length ?? 0) > 0 || question.subject === 'need' || question.subject === 'region';

/** The questions of a catalogue that can be asked, in their order, with the two that every referral needs. */
export function questionsOf(catalogue: Pick<Catalogue, 'questions'>): readonly Question[] {
  const own = catalogue.questions.filter(canBeAsked);
  const has = (wanted: string) => own.some(({ subject }) => subject === wanted);
  const questions = has('need') ? own : [aboutNeed, ...own];
  if (has('region')) return questions;
  const after = questions.findIndex(({ subject }) => subject === 'need') + 1;
  return [...questions.slice(0, after), aboutRegion, ...questions.slice(after)];
}

/** The answers with one more, or with one changed in its place. What else was answered stays. */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  const known = answers.some(({ question }) => question === answer.question);
  return known ? answers.map((each) => (each.question === answer.question ? answer : each)) : [...answers, answer];
}

/** What the answers say about the company. `preset` is what the page itself already knows, such as the province. */
export function profileOf(questions: readonly Question[], answers: readonly Answer[], preset: Profile = {}): Profile {
  const profile: Record<string, unknown> = { ...preset };
  for (const { question: id, values } of answers) {
    const question = questions.find((each) => each.id === id);
    if (!question || values.length === 0) continue;
    const chosen: readonly unknown[] = question.options ? question.options.filter((option) => values.includes(option.id)).map((option) => option.value) : values;
    // As if it was skipped: what has another name now, or is asked no more, says nothing.
    if (chosen.length === 0 && !(question.subject === 'trait' && values.includes(none))) continue;
    if (question.subject === 'need' || question.subject === 'theme') profile[`${question.subject}s`] = chosen;
    else if (question.subject === 'trait') Object.assign(profile, traitsOf(question, chosen, values));
    else profile[question.subject] = chosen[0];
  }
  return profile as Profile;
}

/** Who is asked for traits and leaves one open says no to it; without this a "no" could never be given. */
function traitsOf({ options = [] }: Question, chosen: readonly unknown[], ids: readonly string[]): Partial<Profile> {
  // What was chosen and is no more may be any of the others by now.
  const isLeftOpen = ids.some((id) => id !== none && !options.some((option) => option.id === id));
  const texts = (values: readonly unknown[]) => values.filter((value): value is string => typeof value === 'string' && value !== none);
  const trait = texts(chosen);
  return { trait, notTrait: isLeftOpen ? [] : texts(options.map((option) => option.value)).filter((value) => !trait.includes(value)) };
}

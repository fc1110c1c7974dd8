/** The answers of a visitor outside the wizard: in the address of the page, on the device, and in what the page knows of the company. */
import type { Amountish, Profile } from '@mkb-wegwijzer/core/eligibility';
import type { Question } from '@mkb-wegwijzer/core/feed';
import type { Answer } from '@mkb-wegwijzer/core/referral';
import type { Knowledge } from '../controllers/knowledge.js';
import type { UrlState } from '../controllers/url.js';
import { longest, written } from './kept.js';

/** The step of the address that stands for the answer. */
export const answerStep = 'answer';

export const addressOf = (answers: readonly Answer[], step: string): UrlState => ({ a: answers.map(written), step: step === '' ? [] : [step] });

/** What there is to answer with: what the feeds hold, and the region of the page, if it has one. */
export interface Offer extends Pick<Knowledge, 'catalogue' | 'geography'> {
  readonly within: string | undefined;
}

/** Whether a code is that of a municipality, and of one in the region of the page. */
export const isPlace = (code: string, { geography, within }: Pick<Offer, 'geography' | 'within'>): boolean =>
  geography.levelOf(code) === 'municipality' && (within === undefined || geography.covers([within], code) !== 'no');

/** The answers in an address, or on a device. What the feeds do not ask, or do not offer, is left out. */
export function answersIn(texts: readonly string[], questions: readonly Question[], offer: Offer): readonly Answer[] {
  const seen = new Set<string>();
  return texts.slice(0, 50).flatMap((text): Answer[] => {
    const at = text.indexOf(':');
    const question = questions.find(({ id }) => id === text.slice(0, at));
    if (!question || seen.has(question.id)) return [];
    seen.add(question.id);
    const given = text.slice(at + 1).split(',').filter((value) => value !== '');
    // What was cut may be another value than it was.
    if (text.length >= longest) given.pop();
    const values = given.filter((value) => isOffered(value, question, offer));
    // Of an answer that no longer exists nothing is left; a question that was skipped stays so.
    return given.length > 0 && values.length === 0 ? [] : [{ question: question.id, values: question.multiple || !question.options ? values : values.slice(0, 1) }];
  });
}

function isOffered(value: string, { subject, options }: Question, offer: Offer): boolean {
  if (options) return options.some(({ id }) => id === value) || (subject === 'trait' && value === 'none');
  return subject === 'region' ? isPlace(value, offer) : offer.catalogue.needs.has(value);
}

/** What is known of the company as answers, so that nobody is asked twice; each can be changed as any other. */
export function knownAnswers(profile: Profile | undefined, questions: readonly Question[]): readonly Answer[] {
  if (!profile) return [];
  return questions.flatMap((question): Answer[] => {
    const { id, subject, options } = question;
    const known = (profile as Readonly<Record<string, unknown>>)[subject];
    if (known === undefined || subject === 'need' || subject === 'theme') return [];
    if (!options) return subject === 'region' && known !== '' ? [{ question: id, values: [known as string], preset: true }] : [];
    const values = options.filter(({ value }) => holds(value, known)).map((option) => option.id);
    return values.length > 0 ? [{ question: id, values: question.multiple ? values : values.slice(0, 1), preset: true }] : [];
  });
}

/** Whether an option of a question stands for what is known. */
function holds(option: unknown, known: unknown): boolean {
  if (Array.isArray(known)) return known.includes(option);
  if (typeof known !== 'number') return option === known || JSON.stringify(option) === JSON.stringify(known);
  if (typeof option === 'number') return option === known;
  const { min = -Infinity, max = Infinity } = (option ?? {}) as Exclude<Amountish, number>;
  return typeof option === 'object' && min <= known && known <= max;
}

/** The answers of a visitor outside the wizard: in the address of the page, on the device, and in what the page knows of the company. */
import type { Amountish, Profile } from '@mkb-wegwijzer/core/eligibility';
import type { Question } from '@mkb-wegwijzer/core/feed';
import { type Answer, none, profileOf } from '@mkb-wegwijzer/core/referral';
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

/** What is known of the company: as answers, so that nobody is asked twice and each can be changed as any other, and whole. */
export interface Known {
  readonly answers: readonly Answer[];
  /** All of it that leaves nothing to ask: also what no question asks, and 12 where an answer says "5 or more". */
  readonly settled: Profile;
}

/** What the questions have to do with what was told. A place that is told is answered by its code, or by an option that is that place. */
export function knownOf(told: Profile, questions: readonly Question[]): Known {
  const { needs: _, themes: __, region: ___, ...rest } = told;
  const settled: { [subject: string]: unknown } = rest;
  const answers = questions.flatMap(({ id, subject, options, multiple }): Answer[] => {
    const known = subject === 'trait' ? (told.trait ?? (told.notTrait && [])) : (told as Readonly<Record<string, unknown>>)[subject];
    if (known === undefined) return [];
    const held = options?.filter(({ value }) => holds(value, known)).map((option) => option.id) ?? [known as string];
    // Who has none of these has said so of each.
    const values = subject === 'trait' && held.length === 0 && options!.every(({ value }) => told.notTrait?.includes(value as string)) ? [none] : held;
    if (subject === 'trait' && values.length > 0) settled[subject] = known;
    if (subject === 'region' && values.length === 0) settled[subject] = known;
    // What is told too vaguely for the options is asked for, and so are traits that nobody asked for.
    else if (values.length === 0 && typeof known === 'object') delete settled[subject];
    return values.length > 0 ? [{ question: id, values: multiple || !options ? values : values.slice(0, 1), preset: true }] : [];
  });
  return { answers, settled: settled as Profile };
}

/** What is known of the subject of a question once it has this answer; skipped, it is unknown again. What is known more exactly stays. */
export function toldBy(question: Question, values: readonly string[], told: Profile): Profile {
  const { id, subject, options = [] } = question;
  const given = profileOf([question], [{ question: id, values }]) as Readonly<Record<string, unknown>>;
  // An answer that is on offer no more says nothing.
  if (values.length > 0 && !(subject in given)) return {};
  if (subject !== 'trait') return { [subject]: holds(given[subject], (told as typeof given)[subject]) ? (told as typeof given)[subject] : given[subject] };
  const others = (traits: readonly string[] = []) => traits.filter((trait) => !options.some(({ value }) => value === trait));
  const { trait = [], notTrait = [] } = given as Profile;
  return { trait: [...others(told.trait), ...trait], notTrait: [...others(told.notTrait), ...notTrait] };
}

/** Whether it changes what is known. The order of traits means nothing. */
export const isNews = (change: Profile, told: Profile): boolean => Object.entries(change).some(([subject, value]) => plain(value) !== plain(told[subject as keyof Profile]));

/** A part of a profile as a text that is the same for the same. */
export const plain = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as unknown[])].sort() : (value ?? []));

/** Whether an option of a question stands for what is known: is the same, or holds it. */
function holds(option: unknown, known: unknown): boolean {
  if (Array.isArray(known)) return known.includes(option);
  const [least, most] = endsOf(option);
  const [low, high] = endsOf(known);
  return (option === known && known !== undefined) || (least <= low && high <= most);
}

/** Of a number, or what is known of one; of what is none, no number, which lies nowhere. */
function endsOf(amount: unknown): readonly [low: number, high: number] {
  if (typeof amount === 'number') return [amount, amount];
  const { min = -Infinity, max = Infinity } = (amount ?? {}) as Exclude<Amountish, number>;
  return typeof amount === 'object' ? [min, max] : [NaN, NaN];
}

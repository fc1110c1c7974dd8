/** The answers of a visitor as they are written down: in the address of the page, and on the device. */
import type { Answer } from '@mkb-wegwijzer/core/referral';

/** What the address holds: an answer each (`need:hire,grow`, `stage:` for a skipped question), and the step that is shown. */
export const addressNames = ['a', 'step'];

export const written = ({ question, values }: Answer): string => `${question}:${values.join(',')}`;

/** The most that is read of one answer: many needs of a feed's own, which are addresses. */
export const longest = 4_000;

const key = 'mkb-wegwijzer-wizard';

/** What is kept on the device: none for who began again and goes on keeping; undefined when nothing is to be kept, or it cannot be read. */
export function keptAnswers(): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string' && each.length < longest).slice(0, 50) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps answers on the device, or forgets them. Says whether they are kept. */
export function keepAnswers(answers: readonly Answer[] | undefined): boolean {
  try {
    if (answers) localStorage.setItem(key, JSON.stringify(answers.map(written)));
    else localStorage.removeItem(key);
    return answers !== undefined;
  } catch {
    return false;
  }
}

/** Addresses with what a visitor answered in them, no longer than mail programs and servers take. */
import type { LinkChannel } from './channels.js';
import type { GivenAnswer } from './message.js';

/** Outlook and some servers cut, or refuse, what is longer. */
export const longestAddress = 2_000;

/** The answers that an intake wants: those on the subjects in `fields`, or all of them when it does not say. */
export function wantedAnswers(answers: readonly GivenAnswer[], fields: readonly string[] | undefined): readonly GivenAnswer[] {
  if (fields === undefined || fields.includes('summary')) return answers;
  return answers.filter(({ subject }) => fields.some((field) => isAbout(field, subject)));
}

/** A profile has `needs`, and a question asks for a `need`: both are meant. */
const isAbout = (field: string, subject: string): boolean => field === subject || (field === 'needs' && subject === 'need');

/** The answers in words, a line each. */
export const answersInWords = (answers: readonly GivenAnswer[]): string => answers.map(({ question, answer }) => `${question} ${answer}`).join('\n');

/** The address of a new mail. What does not fit is cut off at the end. */
export function mailAddress(address: string, subject: string, body: string): string {
  const at = address.lastIndexOf('@');
  const start = `mailto:${encoded(address.slice(0, at))}@${encoded(address.slice(at + 1))}?subject=${encoded(subject)}&body=`;
  return start + fitting(body.replace(/\r?\n/g, '\r\n'), longestAddress - start.length);
}

/** The address of a page, with the answers that it wants as parameters when it is there to take in questions. */
export function linkAddress({ url, isIntake, fields = ['summary'] }: LinkChannel, answers: readonly GivenAnswer[]): string {
  if (!isIntake || answers.length === 0) return url;
  const [page, hash] = [url.split('#', 1)[0]!, url.includes('#') ? url.slice(url.indexOf('#')) : ''];
  let address = page;
  for (const field of fields) {
    const told = answers.filter(({ subject }) => isAbout(field, subject));
    const value = field === 'summary' ? answersInWords(answers) : told.flatMap(({ values }) => values).join(',');
    const start = `${address.includes('?') ? '&' : '?'}${encoded(field)}=`;
    const room = longestAddress - address.length - start.length - hash.length;
    // A code that is cut would be another code, so it goes whole or not at all.
    const text = field === 'summary' ? fitting(value, room) : encoded(value);
    if (text !== '' && text.length <= room) address += start + text;
  }
  return address + hash;
}

/** A text as part of an address. Half a character, which has no code there, becomes the sign for what cannot be read. */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/** As much of a text as fits once it is encoded, with a sign where it was cut. */
function fitting(text: string, room: number): string {
  const whole = encoded(text);
  if (whole.length <= room) return whole;
  const characters = [...text];
  let [fits, exceeds] = [0, characters.length];
  while (exceeds - fits > 1) {
    const middle = (fits + exceeds) >> 1;
    if (encoded(`${characters.slice(0, middle).join('')}…`).length <= room) fits = middle;
    else exceeds = middle;
  }
  return fits === 0 ? '' : encoded(`${characters.slice(0, fits).join('').trimEnd()}…`);
}

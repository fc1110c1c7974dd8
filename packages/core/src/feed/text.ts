import type { Text } from './atoms.js';

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * The text in the language asked for, else in the feed's own, else in Dutch, else in English, else in whichever comes first.
 * `own` is the language of the feed's plain strings (default `nl`).
 */
export function pick(text: Text | undefined, language: string, own = 'nl'): string {
  return pickWithLanguage(text, language, own).text;
}

/** As {@link pick}, with the language that the text is in, so that a page can mark it for screen readers. */
export function pickWithLanguage(text: Text | undefined, language: string, own = 'nl'): { readonly text: string; readonly language: string } {
  if (text === undefined) return { text: '', language: primary(language) };
  if (typeof text === 'string') return { text, language: primary(own) };
  for (const wanted of [language, primary(language), primary(own), 'nl', 'en']) {
    const found = Object.hasOwn(text, wanted) ? text[wanted] : undefined;
    if (found !== undefined) return { text: found, language: primary(wanted) };
  }
  const [first] = Object.entries(text);
  return first ? { text: first[1], language: primary(first[0]) } : { text: '', language: primary(language) };
}

/** Every wording of a text, for an index. */
export const wordings = (text: Text | undefined): readonly string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text));

type Keywords = readonly Text[] | Readonly<Record<string, readonly string[]>> | undefined;

/** Every keyword in every language; feeds may list them plainly or per language. */
export const keywordsOf = (keywords: Keywords): readonly string[] =>
  keywords === undefined ? [] : Array.isArray(keywords) ? (keywords as readonly Text[]).flatMap(wordings) : Object.values(keywords as Record<string, string[]>).flat();

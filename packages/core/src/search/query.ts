/** What a visitor typed, as words to look up. */
import { stem, terms, words } from './analysis.js';
import { parts } from './compounds.js';

export interface QueryWord {
  /** Folded, as typed. */
  readonly text: string;
  readonly stem: string;
  /** The stems of its parts when it is a compound, else none. */
  readonly parts: readonly string[];
  /** It may go on: nothing stands behind it yet, and it is long enough to tell something. */
  readonly unfinished: boolean;
}

/** So many letters tell enough to look up every word that begins with them. */
const shortest = 3;
/** A visitor who pastes a page is answered by its first words. */
const mostWords = 24;

/** The words of a question that carry meaning, each once. */
export function readQuery(text: string): readonly QueryWord[] {
  const all = terms(text);
  const asked = all.slice(0, mostWords);
  // Behind a word that says nothing ("lening voor") the one before it is done.
  const last = /[\p{L}\p{N}]$/u.test(text) && words(text).at(-1) === all.at(-1) ? all.length - 1 : -1;
  const found = new Map<string, QueryWord>();
  asked.forEach((word, position) => {
    const root = stem(word);
    const unfinished = position === last && word.length >= shortest;
    // The same word again, but perhaps unfinished this time.
    const known = found.get(root);
    found.set(root, known && !unfinished ? known : { text: word, stem: root, parts: parts(word), unfinished });
  });
  return [...found.values()];
}

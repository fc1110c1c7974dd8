/** What a visitor typed, as words to look up. */
import { isNumber, isStopWord, stem, terms, words } from './analysis.js';
import { parts } from './compounds.js';

export interface QueryWord {
  /** Folded, as typed. */
  readonly text: string;
  readonly stem: string;
  /** The stems of its parts when it is a compound, else none. */
  readonly parts: readonly string[];
  /** It may go on: nothing stands behind it yet, and it is long enough to tell something. */
  readonly unfinished: boolean;
  /** It says nothing about what is sought: a number, or a word in a question of such words. */
  readonly idle: boolean;
  /** The stems of all words of the question, and of their parts. */
  readonly asked: ReadonlySet<string>;
}

/** So many letters tell enough to look up every word that begins with them. */
const shortest = 3;
/** A visitor who pastes a page is answered by its first words. */
const mostWords = 24;

/** In an amount it says no more than the number: "25.000 euro" is "25000". */
const isCoin = (word: string): boolean => /^euros?$|^eur$/.test(word);

/** A word goes on when a letter more makes no new one of it. No pattern of its own: engines throw away what they made of one that is seldom used, and make it again while somebody types. */
const endsInWord = (text: string): boolean => words(`${text}x`).length === words(text).length;

/** The words of a question that carry meaning, each once. */
export function readQuery(text: string): readonly QueryWord[] {
  const telling = terms(text);
  const all = telling.some(isNumber) ? telling.filter((word) => !isCoin(word)) : telling;
  const asked = all.slice(0, mostWords);
  // Behind a word that says nothing ("lening voor") the one before it is done.
  const saysNothing = all.every((word) => isNumber(word) || isStopWord(word));
  // A sentence that says nothing yet ("ik wil") is not about to go on in its last word; a single word may be half of another.
  const last = !(saysNothing && all.length > 1) && endsInWord(text) && words(text).at(-1) === all.at(-1) ? all.length - 1 : -1;
  const found = new Map<string, QueryWord>();
  const stems = new Set<string>();
  asked.forEach((word, position) => {
    const root = stem(word);
    const idle = saysNothing || isNumber(word);
    const unfinished = position === last && !isNumber(word) && word.length >= shortest;
    const own = idle ? [] : parts(word);
    for (const each of [root, ...own]) stems.add(each);
    // The same word again, but perhaps unfinished this time.
    const known = found.get(root);
    found.set(root, known && !unfinished ? known : { text: word, stem: root, parts: own, unfinished, idle, asked: stems });
  });
  return [...found.values()];
}

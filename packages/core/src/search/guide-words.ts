/**
 * The words by which needs, themes, kinds and regions are known. They are not in the postings of each scheme: the few records
 * that they belong to are looked up when a question is asked, and stand for every scheme that has them. A need's twenty everyday
 * words then cost nothing per scheme, and mean the same in every feed.
 */
import type { Area, Need, Theme } from '../feed/guidance.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { kindWords } from '../feed/kind-words.js';
import { provinces, regionNames } from '../geo/index.js';
import { stem, terms } from './analysis.js';
import { parts } from './compounds.js';

/** The columns in which such a word stands for a value. */
export const guideColumns = ['needs', 'themes', 'kind', 'regions'] as const;
export type GuideColumn = (typeof guideColumns)[number];

/** A value that a word stands for, and how much the word says of it. */
export interface GuideValue {
  readonly column: GuideColumn;
  readonly value: string;
  readonly weight: number;
  /** The phrases in which the word stands, as stems, where it does not stand by itself as well. */
  readonly phrases?: readonly (readonly string[])[];
}

const weights: Readonly<Record<GuideColumn, number>> = { needs: 3, themes: 1.5, kind: 2, regions: 2 };
const inCompound = 0.6;
/**
 * A word by itself says what is meant; one of a phrase ("meer klanten") says little while the rest of it is not asked, the less the longer
 * the phrase. With all of the phrase in the question each of its words says what is meant.
 */
const inPhrase = 1.6;

/** What a guide is made of; see {@link GuideWords}. */
export interface Guide {
  readonly needs: ReadonlyMap<string, Need>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly areas: readonly Area[];
}

export class GuideWords {
  readonly #values = new Map<string, GuideValue[]>();
  /** The names of regions, as stems. */
  readonly #names: (readonly [code: string, name: readonly string[]])[] = [];

  constructor({ needs, themes, areas }: Guide) {
    for (const { id, label, keywords } of needs.values()) this.#add('needs', id, [...wordings(label), ...keywordsOf(keywords)]);
    for (const { id, label } of themes.values()) this.#add('themes', id, wordings(label));
    for (const [kind, text] of Object.entries(kindWords)) this.#add('kind', kind, text.split(' '));
    for (const code of ['NL', 'EU', ...provinces.map((province) => province.code)]) this.#add('regions', code, regionNames(code));
    for (const { id, label } of areas) this.#add('regions', id, wordings(label));
  }

  /** Every word, as a stem. */
  get stems(): Iterable<string> {
    return this.#values.keys();
  }

  /** The values that a stem stands for in a question of these stems. */
  of(word: string, asked: ReadonlySet<string>): readonly GuideValue[] {
    const isAsked = (phrase: readonly string[]) => phrase.every((other) => other === word || asked.has(other));
    return (this.#values.get(word) ?? []).map((known) => (known.phrases?.some(isAsked) ? { ...known, weight: weights[known.column] } : known));
  }

  /** The regions of which every word of a name is among these stems. */
  places(stems: readonly string[]): readonly string[] {
    return this.#names.filter(([, name]) => name.every((word) => stems.includes(word))).map(([code]) => code);
  }

  #add(column: GuideColumn, value: string, texts: readonly string[]): void {
    const shares = new Map<string, number>();
    const phrases = new Map<string, (readonly string[])[]>();
    const raise = (word: string, share: number) => shares.set(word, Math.max(shares.get(word) ?? 0, share));
    for (const text of texts) {
      const words = terms(text);
      const stems = words.map(stem);
      const share = words.length ** -inPhrase;
      words.forEach((word, at) => {
        raise(stems[at]!, share);
        for (const part of parts(word)) raise(part, share * inCompound);
        if (share < 1) phrases.set(stems[at]!, [...(phrases.get(stems[at]!) ?? []), stems]);
      });
      if (column === 'regions' && words.length > 0) this.#names.push([value, stems]);
    }
    for (const [word, share] of shares) this.#put(word, { column, value, weight: weights[column] * share, ...(share < 1 && phrases.has(word) && { phrases: phrases.get(word)! }) });
  }

  #put(word: string, value: GuideValue): void {
    const known = this.#values.get(word);
    if (known) known.push(value);
    else this.#values.set(word, [value]);
  }
}

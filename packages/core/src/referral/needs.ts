/** Needs by the words of a visitor. What is offered may be ticked without much thought, so a doubtful reading is no offer. */
import type { Need } from '../feed/guidance.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { stem, terms } from '../search/analysis.js';
import { parts } from '../search/compounds.js';
import { distance } from '../search/fuzzy.js';

/** From so many words that say something on, a text is a sentence. */
const sentence = 4;
/** A word that more of the needs than this share have says nothing about any of them; one that fewer have already counts for less. */
const commonplace = 0.4;
/** Two words that fit are worth more than one that fits very well. */
const damped = 0.7;
/** What is worth less than this share of the best is no help but noise. */
const nearBest = { words: 0.5, sentence: 0.4 } as const;
/** How sure a reading must be, when there are few words and so nothing else to go by. */
const sureEnough = 0.6;
/** A description has words of all kinds, so there only the word itself will do. */
const inDescription = 0.7;

/** How much a word says by where it stands. */
const weights = { label: 4, keyword: 3, description: 1 } as const;
/** How sure it is that one word stands for another. */
const likeness = { same: 1, form: 0.92, part: 0.65, begins: 0.6, typo: 0.65 } as const;
/** A short word with another letter is another word: a "kapper" does not cut trees ("kappen"). */
const typosFrom = 7;
/** What is still being typed has this many letters at least, and so has what another word begins with. */
const shortest = { typed: 2, beginning: 4 } as const;

/** Something that a need is called, or says. */
interface Phrase {
  readonly need: number;
  readonly words: readonly string[];
  readonly weight: number;
  /** A keyword is meant as a whole: "btw" alone is not yet "btw naar het buitenland". Of a sentence each word speaks for itself. */
  readonly isWhole: boolean;
}

/** What one word of a text says for one need. */
interface Reading {
  worth: number;
  sure: number;
  /** The word itself is there, and not only a part of it or one like it. */
  isExact: boolean;
}

/** Finds needs by what a visitor types. Nothing of it is kept. */
export class NeedIndex {
  /** By their words. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #vocabulary: readonly { readonly word: string; readonly root: string; readonly parts: readonly string[] }[];
  /** What typed words may stand for: while one types on, most of them stay. */
  readonly #known = new Map<string, ReadonlyMap<string, number>>();

  constructor(private readonly needs: readonly Need[]) {
    const phrases = needs.flatMap(({ label, keywords, description }, need) => [
      ...wordings(label).map((text) => ({ need, words: terms(text), weight: weights.label, isWhole: false })),
      ...keywordsOf(keywords).map((text) => ({ need, words: terms(text), weight: weights.keyword, isWhole: true })),
      ...wordings(description).map((text) => ({ need, words: terms(text), weight: weights.description, isWhole: false })),
    ]);
    for (const phrase of phrases) {
      for (const word of new Set(phrase.words)) {
        const list = this.#phrases.get(word);
        if (list) list.push(phrase);
        else this.#phrases.set(word, [phrase]);
      }
    }
    this.#vocabulary = [...this.#phrases.keys()].map((word) => ({ word, root: stem(word), parts: parts(word) }));
  }

  /** The needs that fit, best first; all of them when nothing was typed, and none when that is not sure enough. */
  find(text: string): readonly Need[] {
    if (text.trim() === '') return this.needs;
    const asked = [...new Set(terms(text))];
    const isSentence = asked.length >= sentence;
    const typed = /[\p{L}\p{N}]$/u.test(text) && !isSentence ? asked.at(-1) : undefined;
    const readings = asked.map((word) => this.#reading(word, word === typed));
    const sums = new Map<number, { worth: number; sure: number }>();
    for (const found of asked.map((_, position) => this.#read(readings, position))) {
      // Of a sentence most words say nothing of the need, so each speaks for itself, and those that few needs have speak loudest.
      if (isSentence && found.size > this.needs.length * commonplace) continue;
      // Of whom the word itself is known, there may be few, though a part of it ("bedrijf") is everywhere.
      const exact = [...found.values()].filter(({ isExact }) => isExact).length;
      const rarity = (count: number) => Math.log(1 + this.needs.length / count);
      for (const [need, { worth, sure, isExact }] of found) {
        const sum = sums.get(need) ?? { worth: 0, sure: 0 };
        const own = worth * rarity(isExact && !isSentence ? exact : found.size);
        sums.set(need, { worth: sum.worth + own ** (isSentence ? damped : 1), sure: Math.max(sum.sure, sure) });
      }
    }
    const offered = [...sums].filter(([, { sure }]) => isSentence || sure >= sureEnough);
    const best = Math.max(...offered.map(([, { worth }]) => worth));
    return offered
      .filter(([, { worth }]) => worth >= best * nearBest[isSentence ? 'sentence' : 'words'])
      .sort(([a, { worth: left }], [b, { worth: right }]) => right - left || a - b)
      .map(([need]) => this.needs[need]!);
  }

  /** What the word at a position says for each need, given how all of them may be read. */
  #read(readings: readonly ReadonlyMap<string, number>[], position: number): ReadonlyMap<number, Reading> {
    const own = readings[position]!;
    const found = new Map<number, Reading>();
    for (const [word, here] of own) {
      for (const { need, words, weight, isWhole } of this.#phrases.get(word)!) {
        const said = isWhole ? words.reduce((sum, each) => sum + Math.max(...readings.map((reading) => reading.get(each) ?? 0)), 0) / words.length : here;
        const known = found.get(need);
        found.set(need, { worth: Math.max(known?.worth ?? 0, here * said * weight), sure: Math.max(known?.sure ?? 0, said * (weight === weights.description ? inDescription : 1)), isExact: (known?.isExact ?? false) || here >= likeness.form });
      }
    }
    return found;
  }

  #reading(word: string, isTyping: boolean): ReadonlyMap<string, number> {
    const key = isTyping ? `${word} ` : word;
    const known = this.#known.get(key) ?? this.#alike(word, isTyping);
    if (this.#known.size > 500) this.#known.clear();
    this.#known.set(key, known);
    return known;
  }

  /** The words of the needs that a typed word may stand for, each with how sure that is. A word that stands there as it was typed is no part or typo of another. */
  #alike(word: string, isTyping: boolean): ReadonlyMap<string, number> {
    const root = stem(word);
    const found = new Map<string, number>(this.#vocabulary.flatMap((each) => (each.root === root ? [[each.word, each.word === word ? likeness.same : likeness.form] as const] : [])));
    const isKnown = found.size > 0;
    const beginsFrom = isTyping && !isKnown ? shortest.typed : shortest.beginning;
    const own = parts(word);
    for (const each of this.#vocabulary) {
      if (found.has(each.word)) continue;
      if (own.includes(each.root) || each.parts.includes(root)) found.set(each.word, likeness.part);
      else if (word.length >= beginsFrom && each.word.startsWith(word)) found.set(each.word, likeness.begins);
      else if (!isKnown && word.length >= typosFrom && distance(word, each.word, 1, isTyping && each.word.length > word.length ? true : undefined) !== undefined) found.set(each.word, likeness.typo);
    }
    return found;
  }
}

/** An index of words over short Dutch records, held in memory. Tolerates typos, prefixes, other word forms and compounds. */
import { stem, terms, words } from './analysis.js';
import { distance, typosAllowed } from './fuzzy.js';

/** One text of a document, and how much a word in it says about the document. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** How a word of the query was understood, best first. */
interface Reading {
  readonly term: number;
  /** 0-1: how sure it is that this is the word meant. */
  readonly likeness: number;
}

interface Posting {
  readonly document: number;
  readonly weight: number;
}

/** A document that matched. */
export interface Match {
  /** Position in the list that the index was made of. */
  readonly document: number;
  readonly score: number;
}

/** What a query found, and the words of the documents that it was understood as (for marking). */
export interface Matches {
  readonly matches: readonly Match[];
  readonly readings: ReadonlySet<string>;
}

export class TextIndex {
  readonly #numbers = new Map<string, number>();
  readonly #vocabulary: string[] = [];
  readonly #stems: string[] = [];
  readonly #postings: Posting[][] = [];
  readonly #names: string[] = [];
  #roots: ReadonlySet<string> | undefined;

  /** `name` is what a document is called: a query that equals it, or that it starts with, puts the document on top. */
  constructor(private readonly documents: readonly { readonly name: string; readonly fields: readonly Field[] }[]) {
    documents.forEach(({ name, fields }, document) => {
      this.#names.push(words(name).join(' '));
      const weights = new Map<number, number>();
      for (const { text, weight } of fields) {
        for (const word of new Set(terms(text))) {
          const term = this.#number(word);
          // A second field adds less than the first: two mentions are not twice the relevance.
          const known = weights.get(term) ?? 0;
          weights.set(term, Math.max(known, weight) + Math.min(known, weight) * 0.3);
        }
      }
      for (const [term, weight] of weights) this.#postings[term]!.push({ document, weight });
    });
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#vocabulary.length;
    this.#numbers.set(word, number);
    this.#vocabulary.push(word);
    this.#stems.push(stem(word));
    this.#postings.push([]);
    return number;
  }

  /** Documents in which every word of the query is found, best first; when there are none, those with most of them. */
  search(query: string): Matches {
    const asked = terms(query);
    const typing = /[\p{L}\p{N}]$/u.test(query.trimEnd()) && !/\s$/.test(query);
    const found = new Map<number, { score: number; words: number; meant: boolean }>();
    const readings = new Set<string>();
    asked.forEach((word, position) => {
      const { close, sure } = this.#read(word, typing && position === asked.length - 1);
      const best = this.#documentsOf(close, readings);
      const { both, one } = this.#compound(word, readings);
      for (const [document, score] of both) best.set(document, Math.max(best.get(document) ?? 0, score));
      // One part of a compound counts for little; where the whole word is there, only beside other words of the query.
      const add = (document: number, score: number, meant: boolean) => {
        const sum = found.get(document) ?? { score: 0, words: 0, meant: false };
        found.set(document, { score: sum.score + score, words: sum.words + 1, meant: sum.meant || meant });
      };
      for (const [document, score] of best) add(document, score, true);
      for (const [document, score] of one) if (!best.has(document)) add(document, score, !sure);
    });
    const most = [...found.values()].reduce((most, { words, meant }) => (meant ? Math.max(most, words) : most), 0);
    // Every word, or else the most that any document has: a stray word must not leave a visitor with nothing.
    const phrase = words(query).join(' ');
    const matches = [...found]
      .filter(([, each]) => each.words === most && each.meant)
      .map(([document, { score }]) => ({ document, score: score + this.#nameBonus(document, phrase) }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
    return { matches, readings };
  }

  #nameBonus(document: number, phrase: string): number {
    const name = this.#names[document]!;
    if (name === phrase) return 40;
    if (phrase.length >= 3 && name.startsWith(phrase)) return 12;
    return phrase.length >= 4 && ` ${name} `.includes(` ${phrase} `) ? 8 : 0;
  }

  /** The documents that hold a word in one of its readings, each with the best of its scores. */
  #documentsOf(read: readonly Reading[], readings: Set<string>): Map<number, number> {
    const best = new Map<number, number>();
    for (const { term, likeness } of read) {
      const list = this.#postings[term]!;
      const rarity = Math.log(1 + this.documents.length / list.length);
      readings.add(this.#vocabulary[term]!);
      for (const { document, weight } of list) best.set(document, Math.max(best.get(document) ?? 0, likeness * weight * rarity));
    }
    return best;
  }

  /** Every word of the documents that this word of a query may stand for, and whether it is surely one of them. */
  #read(word: string, typing: boolean): { readonly close: readonly Reading[]; readonly sure: boolean } {
    const root = stem(word);
    const typos = typosAllowed(word.length);
    let sure = false;
    const like: Reading[] = [];
    const mistyped: Reading[] = [];
    this.#vocabulary.forEach((candidate, term) => {
      const likeness = this.#likeness(word, root, candidate, this.#stems[term]!, typing);
      if (likeness > 0) {
        sure ||= likeness >= 0.85;
        like.push({ term, likeness });
      } else if (typos > 0) {
        const edits = distance(word, candidate, typos, typing && candidate.length > word.length);
        if (edits !== undefined) mistyped.push({ term, likeness: edits < 2 ? 0.55 : 0.35 });
      }
    });
    // A word that stands as it was typed is no typo of another one.
    return { close: sure ? like : [...like, ...mistyped], sure };
  }

  #likeness(word: string, root: string, candidate: string, candidateRoot: string, typing: boolean): number {
    if (candidate === word) return 1;
    if (candidateRoot === root) return 0.92;
    if (candidate.startsWith(word) && (typing ? word.length >= 2 : root.length >= 4)) return 0.5 + 0.3 * (word.length / candidate.length);
    // A part of a longer word: "subsidie" is in "energiesubsidie".
    if (root.length >= 5 && candidate.endsWith(word)) return 0.6;
    return root.length >= 6 && candidate.includes(root) ? 0.45 : 0;
  }

  /** Documents that hold both parts of a compound apart ("energiesubsidie" is in "subsidie voor energiebesparing"), or one of them. */
  #compound(word: string, readings: Set<string>): { readonly both: Map<number, number>; readonly one: Map<number, number> } {
    const [both, one] = [new Map<number, number>(), new Map<number, number>()];
    const parts = this.#split(word);
    if (!parts) return { both, one };
    const [head, tail] = parts.map((part) => {
      const root = stem(part);
      const close = this.#vocabulary.flatMap((candidate, term) => {
        const likeness = this.#likeness(part, root, candidate, this.#stems[term]!, false);
        return likeness > 0 ? [{ term, likeness }] : [];
      });
      return this.#documentsOf(close, readings);
    }) as [Map<number, number>, Map<number, number>];
    for (const [document, score] of head) {
      const other = tail.get(document);
      if (other === undefined) one.set(document, score * 0.2);
      else both.set(document, (score + other) * 0.4);
    }
    for (const [document, score] of tail) if (!head.has(document)) one.set(document, score * 0.2);
    return { both, one };
  }

  /** The two parts of a word, where at least one is a word of the documents; the longest that are. A linking s goes with the first. */
  #split(word: string): readonly [string, string] | undefined {
    this.#roots ??= new Set(this.#stems);
    const known = (part: string) => (this.#numbers.has(part) || this.#roots!.has(stem(part)) ? part.length : 0);
    let best = 0;
    let parts: readonly [string, string] | undefined;
    for (let at = 4; at <= word.length - 4; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const score = known(head) + known(tail);
      if (score > best) [best, parts] = [score, [head, tail]];
    }
    return parts;
  }
}

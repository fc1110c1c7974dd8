/** An index of words over short Dutch records, held in memory. Tolerates typos, prefixes, other word forms and compounds. */
import { fold, stem, terms, words } from './analysis.js';
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
  private readonly numbers = new Map<string, number>();
  private readonly vocabulary: string[] = [];
  private readonly stems: string[] = [];
  private readonly postings: Posting[][] = [];
  private readonly names: string[] = [];

  /** `name` is what a document is called: a query that equals it, or that it starts with, puts the document on top. */
  constructor(private readonly documents: readonly { readonly name: string; readonly fields: readonly Field[] }[]) {
    documents.forEach(({ name, fields }, document) => {
      this.names.push(words(name).join(' '));
      const weights = new Map<number, number>();
      for (const { text, weight } of fields) {
        for (const word of new Set(terms(text))) {
          const term = this.number(word);
          // A second field adds less than the first: two mentions are not twice the relevance.
          const known = weights.get(term) ?? 0;
          weights.set(term, Math.max(known, weight) + Math.min(known, weight) * 0.3);
        }
      }
      for (const [term, weight] of weights) this.postings[term]!.push({ document, weight });
    });
  }

  private number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.vocabulary.length;
    this.numbers.set(word, number);
    this.vocabulary.push(word);
    this.stems.push(stem(word));
    this.postings.push([]);
    return number;
  }

  /** Documents in which every word of the query is found, best first; when there are none, those with most of them. */
  search(query: string): Matches {
    const asked = terms(query);
    const typing = /[\p{L}\p{N}]$/u.test(query.trimEnd()) && !/\s$/.test(query);
    const found = new Map<number, { score: number; words: number }>();
    const readings = new Set<string>();
    asked.forEach((word, position) => {
      const best = new Map<number, number>();
      for (const { term, likeness } of this.read(word, typing && position === asked.length - 1)) {
        const list = this.postings[term]!;
        const rarity = Math.log(1 + this.documents.length / list.length);
        readings.add(this.vocabulary[term]!);
        for (const { document, weight } of list) best.set(document, Math.max(best.get(document) ?? 0, likeness * weight * rarity));
      }
      for (const [document, score] of best) {
        const sum = found.get(document);
        if (sum) (sum.score += score), (sum.words += 1);
        else found.set(document, { score, words: 1 });
      }
    });
    const most = Math.max(0, ...[...found.values()].map((each) => each.words));
    // Every word, or else the most that any document has: a stray word must not leave a visitor with nothing.
    const phrase = words(query).join(' ');
    const matches = [...found]
      .filter(([, each]) => each.words === most)
      .map(([document, { score }]) => ({ document, score: score + this.nameBonus(document, phrase) }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
    return { matches, readings };
  }

  private nameBonus(document: number, phrase: string): number {
    const name = this.names[document]!;
    if (name === phrase) return 40;
    if (phrase.length >= 3 && name.startsWith(phrase)) return 12;
    return phrase.length >= 4 && ` ${name} `.includes(` ${phrase} `) ? 8 : 0;
  }

  /** Every word of the documents that this word of a query may stand for. */
  private *read(word: string, typing: boolean): Generator<Reading> {
    const root = stem(word);
    const typos = typosAllowed(word.length);
    let sure = false;
    const close: Reading[] = [];
    for (let term = 0; term < this.vocabulary.length; term++) {
      const candidate = this.vocabulary[term]!;
      const likeness = this.likeness(word, root, candidate, this.stems[term]!, typing);
      if (likeness > 0) {
        sure ||= likeness >= 0.85;
        yield { term, likeness };
      } else if (typos > 0) {
        const edits = distance(word, candidate, typos, typing && candidate.length > word.length);
        if (edits !== undefined && edits > 0) close.push({ term, likeness: edits === 1 ? 0.55 : 0.35 });
      }
    }
    // A word that stands as it was typed is no typo of another one.
    if (!sure) yield* close;
  }

  private likeness(word: string, root: string, candidate: string, candidateRoot: string, typing: boolean): number {
    if (candidate === word) return 1;
    if (candidateRoot === root) return 0.92;
    if (candidate.startsWith(word) && (typing ? word.length >= 2 : root.length >= 4)) return 0.5 + 0.3 * (word.length / candidate.length);
    // Compounds, both ways: "energie" is in "duurzameenergie", and "energiesubsidie" holds "energie" and "subsidie".
    if (root.length >= 5 && candidate.endsWith(word)) return 0.6;
    if (root.length >= 6 && candidate.includes(root)) return 0.45;
    if (candidateRoot.length >= 6 && (word.startsWith(candidateRoot) || word.endsWith(candidate))) return 0.4;
    return 0;
  }
}

/**
 * The pieces of a text, with for each whether it is one of the words found: for marking matches without any markup in the data.
 * The pieces together are the text.
 */
export function markMatches(text: string, readings: ReadonlySet<string>): { readonly text: string; readonly match: boolean }[] {
  const pieces: { text: string; match: boolean }[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const match = readings.has(fold(piece));
    const last = pieces.at(-1);
    if (last && last.match === match) last.text += piece;
    else pieces.push({ text: piece, match });
  }
  return pieces;
}

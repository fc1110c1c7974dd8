/** How much one word of a question speaks for each scheme of a segment. */
import { bearersOf } from './bearers.js';
import { type GuideValue, type GuideWords, guideColumns } from './guide-words.js';
import type { QueryWord } from './query.js';
import { type Columns, type Postings, type Segment, impacts, nameLengthOf } from './segment.js';
import { Numbers, type Pool, type Sheet, wipe } from './sheets.js';

/** How sure it is that a word of a scheme is the one that was meant. */
const likeness = { compound: 0.8, part: 0.15 } as const;
/** A word that was typed so far: the more of it stands there, the surer. */
const begun = (typed: number, whole: number): number => 0.5 + 0.4 * Math.min(1, typed / whole);

/** What the weaker of two grounds adds to the stronger one: a scheme has the word in its texts, and a need that is known by it. */
const second = 0.5;
/** A scheme is for the need that it names first before it is for its last; one for many needs is for more visitors than one for a single need. */
const bearing = (place: number, needs: number): number => (needs / (1 + place)) ** 0.3;

/** The schemes for which a word speaks; those for which only a part of it does stand apart. Made for one segment, and used again. */
export class Evidence {
  /** Likeness times impact, by scheme. */
  readonly strength: Float32Array;
  readonly whole: Numbers;
  readonly partly: Numbers;
  /** Of the words that are in a scheme's name: of how many words that name is made. */
  readonly nameLengths: Uint8Array;
  /** The stems that it was read as. */
  readonly readings = new Set<string>();

  constructor(size: number) {
    this.strength = new Float32Array(size);
    this.nameLengths = new Uint8Array(size);
    this.whole = new Numbers(size);
    this.partly = new Numbers(size);
  }

  clear(): void {
    const { strength, nameLengths, whole, partly } = this;
    wipe(whole, strength, nameLengths);
    wipe(partly, strength);
    whole.length = partly.length = 0;
    this.readings.clear();
  }

  /** Postings of a stem that may be what was meant. */
  read(word: string, { schemes, weights }: Postings, likely: number): void {
    this.readings.add(word);
    const { strength, whole, nameLengths } = this;
    let last = whole.length;
    for (let at = 0; at < schemes.length; at++) {
      const scheme = schemes[at]!;
      const weight = weights[at]!;
      const own = likely * impacts[weight]!;
      const known = strength[scheme]!;
      if (known === 0) whole.list[last++] = scheme;
      if (own > known) strength[scheme] = own;
      if (likely === 1) nameLengths[scheme] = nameLengthOf(weight);
    }
    whole.length = last;
  }

  /** Values of columns that the word stands for, each with how sure that is. What texts and values both say counts more than either. */
  readValues(columns: Columns, values: readonly (GuideValue & { readonly likely: number })[]): void {
    // Always in one order: what is added to what makes a difference.
    for (const name of guideColumns) {
      const meant = values.filter(({ column }) => column === name);
      if (meant.length === 0) continue;
      const wanted = new Map<string, number>();
      for (const { value, weight, likely } of meant) wanted.set(value, Math.max(wanted.get(value) ?? 0, likely * weight));
      const { schemes, standings } = bearersOf(columns[name]);
      const strengths = new Map<number, number>();
      for (const [value, sure] of wanted) {
        for (const { cell, place, length } of standings.get(value) ?? []) {
          strengths.set(cell, Math.max(strengths.get(cell) ?? 0, sure * (name === 'needs' ? bearing(place, length) : 1)));
        }
      }
      for (const [cell, own] of strengths) this.#raise(schemes[cell]!, Math.fround(own));
    }
  }

  #raise(schemes: Uint32Array, own: number): void {
    const { strength, whole } = this;
    let last = whole.length;
    for (let at = 0; at < schemes.length; at++) {
      const scheme = schemes[at]!;
      const known = strength[scheme]!;
      if (known === 0) whole.list[last++] = scheme;
      strength[scheme] = Math.max(own, known) + second * Math.min(own, known);
    }
    whole.length = last;
  }

  /** Every word of the guides that may be meant, all at once; `likely` tells how sure that is, 0 for not at all. */
  readGuide(columns: Columns, guide: GuideWords, { asked }: QueryWord, likely: (word: string) => number): void {
    const found: (GuideValue & { readonly likely: number })[] = [];
    for (const word of guide.stems) {
      const sure = likely(word);
      if (sure === 0) continue;
      this.readings.add(word);
      for (const value of guide.of(word, asked)) found.push({ ...value, likely: sure });
    }
    this.readValues(columns, found);
  }

  /** The parts of a compound, each looked up by itself: all together they stand for the whole, one alone for little. `sheet` is blank. */
  join(pieces: readonly Evidence[], sheet: Sheet): void {
    const { strength, whole, partly } = this;
    const { sums, counts, touched } = sheet;
    for (const piece of pieces) {
      for (let at = 0; at < piece.whole.length; at++) {
        const scheme = piece.whole.list[at]!;
        if (counts[scheme]!++ === 0) touched.add(scheme);
        sums[scheme]! += piece.strength[scheme]!;
      }
      for (const reading of piece.readings) this.readings.add(reading);
    }
    for (let at = 0; at < touched.length; at++) {
      const scheme = touched.list[at]!;
      const known = strength[scheme]!;
      if (counts[scheme] === pieces.length) {
        if (known === 0) whole.add(scheme);
        strength[scheme] = Math.max(known, (likeness.compound * sums[scheme]!) / pieces.length);
      } else if (known === 0) {
        partly.add(scheme);
        strength[scheme] = (likeness.part * sums[scheme]!) / pieces.length;
      }
    }
  }
}

/** What is at hand to work on, for one segment. */
export interface Desk {
  readonly evidence: Pool<Evidence>;
  readonly sheets: Pool<Sheet>;
}

/** What a segment has for a word as it stands: the word itself, its beginning, its parts, and what guides know it for. */
export async function lookUp(segment: Segment, word: QueryWord, guide: GuideWords, { evidence: blank, sheets }: Desk): Promise<Evidence> {
  const [found, begins] = await Promise.all([
    segment.postings([word.stem, ...word.parts]),
    word.unfinished ? segment.beginning(word.text.startsWith(word.stem) ? word.stem : word.text) : undefined,
  ]);
  const text = (evidence: Evidence, stem: string): void => {
    const postings = found.get(stem);
    if (postings) evidence.read(stem, postings, 1);
  };
  const known = (evidence: Evidence, stem: string): void => {
    const values = guide.of(stem, word.asked);
    if (values.length > 0) {
      evidence.readings.add(stem);
      evidence.readValues(segment.columns, values.map((value) => ({ ...value, likely: 1 })));
    }
  };
  const evidence = blank.take();
  text(evidence, word.stem);
  for (const [other, postings] of begins ?? []) if (other !== word.stem && goesOn(other, word)) evidence.read(other, postings, begun(word.text.length, other.length));
  if (word.unfinished) evidence.readGuide(segment.columns, guide, word, (other) => (other === word.stem ? 1 : goesOn(other, word) ? begun(word.text.length, other.length) : 0));
  else known(evidence, word.stem);
  if (word.parts.length > 1) {
    const pieces = word.parts.map((part) => {
      const piece = blank.take();
      text(piece, part);
      known(piece, part);
      return piece;
    });
    const sheet = sheets.take();
    evidence.join(pieces, sheet);
    sheets.give(sheet);
    pieces.forEach((piece) => blank.give(piece));
  }
  return evidence;
}

/** A stem may be shorter than what was typed of the word. */
const goesOn = (other: string, word: QueryWord): boolean => other.startsWith(word.text) || (other.startsWith(word.stem) && word.text.startsWith(word.stem));

/**
 * Adds what a segment has for an unfinished word that goes further than a stem: "innova" is on its way to innovatie, of which the
 * stem is "innov".
 */
export async function lookUpBeyond(segment: Segment, word: QueryWord, guide: GuideWords, evidence: Evidence): Promise<void> {
  const cuts = Array.from({ length: word.text.length }, (_, letters) => [word.text.slice(0, letters), word.text.slice(letters)] as const);
  const stems = cuts.filter(([start, rest]) => start.length >= shortestStem && isEnding(start, rest)).map(([start]) => start);
  const likely = (other: string) => begun(other.length, word.text.length);
  for (const [other, postings] of await segment.postings(stems)) evidence.read(other, postings, likely(other));
  evidence.readGuide(segment.columns, guide, word, (other) => (stems.includes(other) ? likely(other) : 0));
}
/** What stems lack; a letter that begins none of these is a slip and no ending. */
const endings = 'aties ationeel atief eringen ieringen iseringen eren eert ieren iseren ingen ings elijke heden ische ieve iele ties ers'.split(' ');
const shortestStem = 4;
/** A consonant may be doubled before it: "vergunni" goes on to vergunning, of which the stem is "vergun". */
const isEnding = (start: string, rest: string): boolean => endings.some((ending) => ending.startsWith(rest) || (rest[0] === start.at(-1) && ending.startsWith(rest.slice(1))));

/** Which schemes the words of a question speak for. A module of its own: a page needs it once a visitor asks something. */
import type { FeedError } from '../feed/errors.js';
import { attempt } from './attempt.js';
import { Evidence, Numbers, lookUp, lookUpBeyond, lookUpTypos } from './evidence.js';
import { type Guide, GuideWords } from './guide-words.js';
import { markMatches } from './marks.js';
import { type QueryWord, readQuery } from './query.js';
import type { Resolved } from './pieces.js';
import { unknownLength } from './segment.js';

export { markMatches };

/** Takes the edge off rarity: a chance word of a sentence may be the rarest of it, and is not what it is about. */
const damped = 0.7;

type Shelf = Pick<Resolved, 'segment' | 'hidden'>;

/** The schemes of a segment that the words speak for. */
export interface Match {
  readonly schemes: Uint32Array;
  /** How strongly, by scheme. */
  readonly scores: Float32Array;
  /** What of the words asked each scheme has, by their rarity. */
  readonly covered: Float32Array;
  /** The stems that the words were read as. */
  readonly readings: ReadonlySet<string>;
}

/** Answers questions about the segments of one collection. */
export class Matcher {
  private readonly words: GuideWords;
  constructor(
    private readonly shelves: readonly Shelf[],
    guide: Guide,
    /** How many schemes are shown in all. */
    private readonly size: number,
  ) {
    this.words = new GuideWords(guide);
  }

  /** For each segment what the text speaks for. What cannot be fetched is among the errors. */
  async match(text: string, errors: FeedError[]): Promise<readonly Match[]> {
    const words = readQuery(text);
    const found = await Promise.all(this.shelves.map(({ segment }) => attempt(lookUp(segment, words, this.words), errors)));
    const evidence = found.map((own, at) => own ?? words.map(() => new Evidence(this.shelves[at]!.segment.size)));
    // Where the words could not be fetched nobody knows that they are missing, and what failed is not asked for once more.
    const shelves = this.shelves.map((shelf, at) => ({ shelf, at })).filter(({ at }) => found[at]);
    // Only a word that is nowhere as it stands is taken for one that is not finished, and only then for a typing error.
    const lost = (position: number) => !evidence.some((each) => each[position]!.whole.length > 0);
    const again = (look: typeof lookUpTypos, which: (word: QueryWord) => boolean) =>
      Promise.all(words.flatMap((word, position) => (which(word) && lost(position) ? shelves.map(async ({ shelf: { segment }, at }) => attempt(look(segment, word, this.words, evidence[at]![position]!), errors)) : [])));
    await again(lookUpBeyond, ({ unfinished }) => unfinished);
    await again(lookUpTypos, () => true);
    const rarities = words.map((_, position) => this.rarity(evidence.map((each) => each[position]!)));
    return this.shelves.map((shelf, at) => weighUp(shelf, evidence[at]!, rarities));
  }

  /** How much it says that a word is found: a word of few schemes says more. */
  private rarity(evidence: readonly Evidence[]): number {
    const count = (list: (each: Evidence) => Uint32Array) => evidence.reduce((sum, each, at) => sum + visible(this.shelves[at]!, list(each)), 0);
    const found = count(({ whole }) => whole.all) || count(({ partly }) => partly);
    return found === 0 ? 0 : Math.log(1 + this.size / found) ** damped;
  }
}

/** How many of these schemes are shown. */
const visible = ({ hidden }: Shelf, schemes: Uint32Array): number => schemes.length - (hidden.includes(1) ? schemes.reduce((sum, scheme) => sum + hidden[scheme]!, 0) : 0);

/** Adds up the evidence of all words for the schemes of a segment. */
function weighUp(shelf: Shelf, evidence: readonly Evidence[], rarities: readonly number[]): Match {
  const { size } = shelf.segment;
  const { hidden } = shelf;
  const [scores, covered, named, lengths] = [new Float32Array(size), new Float32Array(size), new Uint8Array(size), new Uint8Array(size)];
  const candidates = new Numbers(size);
  const add = (schemes: Uint32Array, strength: Float32Array, rarity: number, cover: number) => {
    const share = cover * rarity;
    for (let at = 0; at < schemes.length; at++) {
      const scheme = schemes[at]!;
      if (hidden[scheme] === 1) continue;
      const before = covered[scheme]!;
      if (before === 0) candidates.add(scheme);
      scores[scheme]! += strength[scheme]! * rarity;
      covered[scheme] = before + share;
    }
  };
  evidence.forEach(({ whole, partly, strength, nameLengths }, position) => {
    const rarity = rarities[position]!;
    add(whole.all, strength, rarity, 1);
    for (let at = 0; at < whole.length; at++) {
      const scheme = whole.list[at]!;
      if (nameLengths[scheme] === 0) continue;
      named[scheme]!++;
      lengths[scheme] = nameLengths[scheme]!;
    }
    add(partly, strength, rarity, inPart);
  });
  for (const scheme of candidates.all) if (named[scheme] === evidence.length) scores[scheme]! += nameBonus(named[scheme]!, lengths[scheme]!);
  return { scores, covered, schemes: candidates.all, readings: new Set(evidence.flatMap((each) => [...each.readings])) };
}

/** One part of a compound is a part of what was asked. */
const inPart = 0.4;

/** All words in the name is a good sign; all words of the name is the scheme itself. */
const nameBonus = (words: number, length: number): number => (length === words && length < unknownLength ? 40 : 10 * Math.min(1, words / length));


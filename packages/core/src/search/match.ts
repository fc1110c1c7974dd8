/** Which schemes the words of a question speak for. A module of its own: a page needs it once a visitor asks something. */
import { again as anew } from '../feed/again.js';
import { FeedError } from '../feed/errors.js';
import { attempt } from './attempt.js';
import { type Desk, Evidence, lookUp, lookUpBeyond } from './evidence.js';
import { type Guide, GuideWords } from './guide-words.js';
import { markMatches } from './marks.js';
import { type QueryWord, readQuery } from './query.js';
import type { Resolved } from './pieces.js';
import { unknownLength } from './segment.js';
import { type Numbers, Pool, Sheet } from './sheets.js';

export { markMatches };

/** Most questions are spelt right, and do without. */
const typos = anew(() => import('./typos.js'));

/** Takes the edge off rarity: a chance word of a sentence may be the rarest of it, and is not what it is about. */
const damped = 0.7;

/** How much a number says at most, as a share of what the least telling word of the question says. */
const numberShare = 0.5;

type Shelf = Pick<Resolved, 'segment' | 'hidden'>;
type LookUp = typeof lookUpBeyond;

/** The schemes of a segment that the words speak for. */
export interface Match {
  /** Their numbers; holds, as the rest does, until it is released. */
  readonly schemes: Uint32Array;
  /** What of the words asked each scheme has, by their rarity, and what one has that has them all; absent where every one has. */
  readonly covered?: Float32Array;
  readonly asked: number;
  /** How strongly, by scheme, once it is {@link reward}ed. */
  readonly scores: Float32Array;
  /** To be asked once, of those that are shown: adds what their names are worth, and gives the highest score. */
  readonly reward: (schemes: Uint32Array) => number;
  /** The stems that the words were read as. */
  readonly readings: ReadonlySet<string>;
  /** Says that it has been read, so that its room can be used again. */
  readonly release: () => void;
}

/** Answers questions about the segments of one collection. */
export class Matcher {
  readonly #words: GuideWords;
  readonly #desks: readonly Desk[];
  /** Which segments hide schemes: nearly none does. */
  readonly #hiding: readonly boolean[];
  constructor(
    private readonly shelves: readonly Shelf[],
    guide: Guide,
    /** How many schemes are shown in all. */
    private readonly size: number,
  ) {
    this.#words = new GuideWords(guide);
    this.#desks = shelves.map(({ segment: { size } }) => ({ evidence: new Pool(() => new Evidence(size)), sheets: new Pool(() => new Sheet(size)) }));
    this.#hiding = shelves.map(({ hidden }) => hidden.includes(1));
  }

  /**
   * For each segment what the text speaks for, and the regions that it names. What cannot be fetched is among the errors, which are those
   * of this question. `idle`: nothing goes by its words as they are, and these say nothing about what is sought or could not be looked up.
   */
  async match(text: string, errors: FeedError[]): Promise<{ readonly found: readonly Match[]; readonly places: readonly string[]; readonly idle: boolean }> {
    const words = readQuery(text);
    // Word by word: where one cannot be fetched, the others still find.
    const found = await Promise.all(this.shelves.map(({ segment }, at) => Promise.all(words.map((word) => attempt(lookUp(segment, word, this.#words, this.#desks[at]!), errors)))));
    const evidence = found.map((own, at) => own.map((each) => each ?? this.#desks[at]!.evidence.take()));
    // Only a word that is nowhere as it stands is taken for one that is not finished, and only then for a typing error. Where it
    // could not be fetched nobody knows that it is missing, and what failed is not asked for once more.
    const lost = (position: number) => !evidence.some((each) => each[position]!.whole.length > 0);
    const again = (look: LookUp, which: (word: QueryWord) => boolean) =>
      Promise.all(
        words.flatMap((word, position) =>
          which(word) && !word.idle && lost(position) ? this.shelves.map(async ({ segment }, at) => found[at]![position] && attempt(look(segment, word, this.#words, evidence[at]![position]!), errors)) : [],
        ),
      );
    await again(lookUpBeyond, ({ unfinished }) => unfinished);
    const failed = errors.length;
    if (words.some((word, position) => !word.idle && lost(position))) for (const look of await typoLookUps(errors)) if (errors.length === failed) await again(look, () => true);
    const rare = words.map((_, position) => this.#rarity(evidence.map((each) => each[position]!)));
    // A number may be rare without being what is sought: it tells apart what the other words find.
    const most = numberShare * Math.min(...rare.filter((rarity, position) => rarity > 0 && !words[position]!.idle));
    const rarities = rare.map((rarity, position) => (words[position]!.idle ? Math.min(rarity, most) : rarity));
    const asked = rarities.reduce((sum, rarity) => sum + rarity, 0);
    const matches = evidence.map((own, at) => {
      const { evidence: used, sheets } = this.#desks[at]!;
      const sheet = sheets.take();
      weighUp(own, rarities, this.#hiding[at] ? this.shelves[at]!.hidden : undefined, sheet);
      const readings = new Set(own.flatMap((each) => [...each.readings]));
      const even = own.length === 1 && own[0]!.partly.length === 0;
      own.forEach((each) => used.give(each));
      const { sums: scores, covered, touched } = sheet;
      return {
        schemes: touched.list.subarray(0, touched.length),
        ...(!even && { covered }),
        asked,
        scores,
        reward: (schemes: Uint32Array) => reward(sheet, schemes, own.length),
        readings,
        release: () => sheets.give(sheet),
      };
    });
    const idle = words.length > 0 && (errors.length > 0 || words.every((word) => word.idle)) && matches.every(({ schemes }) => schemes.length === 0);
    return { found: matches, places: this.#words.places(words.map(({ stem }) => stem)), idle };
  }

  /** How much it says that a word is found: a word of few schemes says more. */
  #rarity(evidence: readonly Evidence[]): number {
    const count = (list: (each: Evidence) => Numbers) => evidence.reduce((sum, each, at) => sum + this.#visible(at, list(each)), 0);
    const found = count(({ whole }) => whole) || count(({ partly }) => partly);
    return found === 0 ? 0 : Math.log(1 + this.size / found) ** damped;
  }

  /** How many of these schemes are shown. */
  #visible(at: number, { list, length }: Numbers): number {
    if (!this.#hiding[at]) return length;
    const { hidden } = this.shelves[at]!;
    return list.subarray(0, length).reduce((sum, scheme) => sum + 1 - hidden[scheme]!, 0);
  }
}

/** Kept: to import it again takes a turn of the event loop, and the page would paint twice for one letter. */
let typoLooks: readonly LookUp[] | undefined;

/** Without the part that knows them an answer is partial, as it is without a file of words. */
async function typoLookUps(errors: FeedError[]): Promise<readonly LookUp[]> {
  typoLooks ??= (await attempt(typos().catch((cause: unknown) => Promise.reject(new FeedError('network', '', String(cause), { cause }))), errors))?.typoLookUps;
  return typoLooks ?? [];
}

/**
 * Adds up the evidence of all words for the schemes of a segment, on a blank sheet. Short loops over plain numbers: at sixty thousand
 * schemes these are most of what a question costs.
 */
function weighUp(evidence: readonly Evidence[], rarities: readonly number[], hidden: Uint8Array | undefined, sheet: Sheet): void {
  for (const [position, each] of evidence.entries()) {
    const rarity = rarities[position]!;
    // Nothing that is shown has it.
    if (rarity === 0) continue;
    addUp(sheet, each.whole, each.strength, rarity, rarity);
    countNames(sheet, each);
    addUp(sheet, each.partly, each.strength, rarity, rarity * inPart);
  }
  if (hidden) hide(sheet, hidden);
}

function addUp({ sums, covered, touched }: Sheet, { list, length }: Numbers, strength: Float32Array, rarity: number, share: number): void {
  let last = touched.length;
  for (let at = 0; at < length; at++) {
    const scheme = list[at]!;
    const before = covered[scheme]!;
    if (before === 0) touched.list[last++] = scheme;
    sums[scheme]! += strength[scheme]! * rarity;
    covered[scheme] = before + share;
  }
  touched.length = last;
}

function countNames({ counts, lengths }: Sheet, { whole: { list, length }, nameLengths }: Evidence): void {
  for (let at = 0; at < length; at++) {
    const scheme = list[at]!;
    const own = nameLengths[scheme]!;
    if (own === 0) continue;
    counts[scheme]!++;
    lengths[scheme] = own;
  }
}

/** Takes off the sheet what is shown elsewhere. */
function hide({ sums, covered, counts, lengths, touched }: Sheet, hidden: Uint8Array): void {
  let kept = 0;
  for (let at = 0; at < touched.length; at++) {
    const scheme = touched.list[at]!;
    if (hidden[scheme] === 1) sums[scheme] = covered[scheme] = counts[scheme] = lengths[scheme] = 0;
    else touched.list[kept++] = scheme;
  }
  touched.length = kept;
}

/** All words in the name is a good sign. */
function reward({ sums, counts, lengths }: Sheet, schemes: Uint32Array, words: number): number {
  let top = 0;
  for (let at = 0; at < schemes.length; at++) {
    const scheme = schemes[at]!;
    if (counts[scheme] === words) sums[scheme]! += nameBonus(words, lengths[scheme]!);
    const sum = sums[scheme]!;
    if (sum > top) top = sum;
  }
  return top;
}

/** One part of a compound is a part of what was asked. */
const inPart = 0.4;

/** All words in the name is a good sign; all words of the name is the scheme itself. */
const nameBonus = (words: number, length: number): number => (length === words && length < unknownLength ? 40 : 10 * Math.min(1, words / length));


/** Words with typing errors. An index keeps stems and no words, so an error in an ending has to be seen through to the stem behind it. */
import { remember, stem } from './analysis.js';
import type { Evidence } from './evidence.js';
import { distance, typosAllowed } from './fuzzy.js';
import type { GuideWords } from './guide-words.js';
import type { QueryWord } from './query.js';
import type { Segment } from './segment.js';

/** How sure it is that a word that differs in so many letters is the one that was meant; 0 for one that differs in its ending alone. */
const likeness = [0.75, 0.55, 0.35] as const;

/**
 * How far is looked for a word. `near`: for one error. `far`: for two, or for one in a word whose stem is short, as many others are then
 * as near. `farthest`: for two errors of which one is in the beginning and the other in the ending.
 */
type Reach = 'near' | 'far' | 'farthest';
type LookUp = (segment: Segment, word: QueryWord, guide: GuideWords, evidence: Evidence) => Promise<void>;

/** Each adds what a segment has for a word that is found nowhere yet. The next one is only for what is not found by those before it. */
export const typoLookUps: readonly LookUp[] = [...(['near', 'far', 'farthest'] as const).map((reach): LookUp => (segment, word, guide, evidence) => lookUp(segment, word, guide, evidence, reach)), lookUpEnds];

/** So much of a compound that nobody made a list of must be known, at its beginning or its end. */
const leastEnd = 5;
/** What the rest of it must have at least. */
const leastRest = 3;
/** How sure it is that the known end of a word is what was meant. */
const endLikeness = 0.3;

/** The longest beginning of a word and its longest ending that are words of the segment: "scholing" and "budget" of "scholingsbudget". */
async function lookUpEnds(segment: Segment, word: QueryWord, guide: GuideWords, evidence: Evidence): Promise<void> {
  const { text, stem: own } = word;
  if (text.length < leastEnd + leastRest) return;
  const lists = await Promise.all([segment.stems(own[0]!, 'first'), segment.stems(own.at(-1)!, 'last')]);
  const known = new Set([...lists.flat(), ...guide.stems]);
  const cuts = Array.from({ length: text.length - leastEnd - leastRest + 1 }, (_, at) => at);
  const wordOf = (end: string): string | undefined => [end, end.replace(/(?:s|en)$/, '')].find((each) => each.length >= leastEnd && known.has(stem(each)));
  const longest = (endAt: (cut: number) => string) => cuts.map((cut) => wordOf(endAt(cut))).find((each) => each !== undefined);
  const ends = [longest((cut) => text.slice(0, text.length - leastRest - cut)), longest((cut) => text.slice(leastRest + cut))].flatMap((end) => (end === undefined ? [] : [stem(end)]));
  for (const [end, postings] of await segment.postings(ends)) evidence.read(end, postings, endLikeness);
  evidence.readGuide(segment.columns, guide, word, (other) => (ends.includes(other) ? endLikeness : 0));
}

async function lookUp(segment: Segment, word: QueryWord, guide: GuideWords, evidence: Evidence, reach: Reach): Promise<void> {
  const allowed = typosAllowed(word.text.length);
  if (allowed === 0 || (allowed === 1 && reach === 'farthest')) return;
  const { letters, edits } = comparer(word, reach === 'near' ? 1 : allowed, reach);
  // One end of a word is nearly always right, so only the words that share one are looked through. Where both are wrong, the letter that
  // should be first may stand second.
  const starts = reach === 'farthest' ? [...new Set([word.stem[0]!, word.text[1]!])] : [word.stem[0]!];
  const candidates = new Map<string, number>();
  const isNear = (other: string) => starts.includes(other[0]!) || letters.includes(other.at(-1)!);
  const lists = await Promise.all([...starts.map((letter) => segment.stems(letter, 'first')), ...letters.map((letter) => segment.stems(letter, 'last'))]);
  lists.forEach((list, at) => {
    for (const other of list) {
      // Those that begin right were in the lists before.
      const count = at >= starts.length && starts.includes(other[0]!) ? undefined : edits(other);
      if (count !== undefined) candidates.set(other, likeness[count]!);
    }
  });
  for (const [other, postings] of await segment.postings([...candidates.keys()])) evidence.read(other, postings, candidates.get(other)!);
  evidence.readGuide(segment.columns, guide, word, (other) => {
    const count = isNear(other) ? edits(other) : undefined;
    return count === undefined ? 0 : likeness[count]!;
  });
}

/** What words have behind their stems; of an ending that begins with another one, the longer is told too, since both may be mistyped. */
const endings = 'e en s es er ing ingen ings ung ungen je jes tje tjes sje eren ering eringen eert eerd isering iseren ieren iering iert ierung atie aties atief atieve ation ations asje ed de den heden'.split(' ');
const longestEnding = Math.max(...endings.map(({ length }) => length));
/** So many letters may stand twice in a word. */
const doubles = 3;
/** What is shorter is no stem of a word that is long enough for a typing error. */
const shortest = 3;
/** A stem that is shorter has too many others beside it to take one with an error in it for the one that was meant. */
const telling = 5;

/** A word as it is compared. */
interface Shape {
  /**
   * As far as endings do not change it: Dutch doubles letters, or takes them back, and writes f for v and s for z where a word is cut
   * ("oplossing" and "oplos", "reizen" and "reis").
   */
  readonly root: string;
  /** A bit for each letter that is in it. */
  readonly letters: number;
}

const shapeOf = remember((word: string): Shape => {
  let root = '';
  let letters = 0;
  for (const letter of word) {
    const own = letter === 'v' ? 'f' : letter === 'z' ? 's' : letter;
    if (own === root.at(-1)) continue;
    root += own;
    letters |= 1 << (own.charCodeAt(0) % 32);
  }
  return { root, letters };
});

/** Each letter that the other word lacks costs an edit: most words are told apart so, long before their letters are gone through. */
function differ(letters: number, others: number, most: number): boolean {
  let left = letters & ~others;
  for (let count = 0; count <= most; count++) {
    if (left === 0) return false;
    left &= left - 1;
  }
  return true;
}

/** What a stem may end with for which {@link plain} has one letter. */
const cut: Readonly<Record<string, readonly string[]>> = { f: ['f', 'v'], s: ['s', 'z'] };

interface Comparer {
  /** With which letters the stem behind the word may end. */
  readonly letters: readonly string[];
  /** How far a stem is from what was typed; undefined when that is farther than allowed. */
  readonly edits: (stem: string) => number | undefined;
}

function comparer({ text, stem, unfinished }: QueryWord, most: number, reach: Reach): Comparer {
  const { root: typed, letters: own } = shapeOf(text);
  const all = own | shapeOf(stem).letters;
  const no = most + 1;
  // What it costs to take the rest for an ending, from each place on. What is two errors away from one is as well any other word.
  const rest = Array.from({ length: typed.length + 1 }, (_, at) => {
    if (at === typed.length) return 0;
    const tail = typed.slice(at);
    return at < shortest || tail.length > longestEnding + 1 ? no : Math.min(...endings.map((ending) => distance(tail, ending, 1) ?? no));
  });
  const slack = reach === 'farthest' ? 1 : 0;
  const letters = new Set([stem.at(-1)!, ...rest.flatMap((cost, at) => (cost <= slack && at > 0 ? (cut[typed[at - 1]!] ?? typed[at - 1]!) : []))]);
  const fewest = Math.max(shortest, Math.min(stem.length, rest.findIndex((cost) => cost <= most)) - most);
  const longest = unfinished ? Infinity : text.length + most + doubles;

  const behindEnding = (root: string, letters: number): number | undefined => {
    if (root.length < shortest) return undefined;
    if (reach === 'near' && root.length < telling) return typed.startsWith(root) && rest[root.length]! <= most ? rest[root.length] : undefined;
    // Two errors with an ending between them are much; where the beginning is wrong too they count only if there is nothing else.
    const here = reach === 'farthest' || root[0] === typed[0] ? most : 1;
    return differ(letters, own, here) ? undefined : distance(root, typed, here, rest);
  };
  const edits = (other: string): number | undefined => {
    if (other.length < fewest || other.length > longest) return undefined;
    const { root, letters } = shapeOf(other);
    // A word that is still being typed lacks the letters that were not typed yet.
    const begun = unfinished && other.length > text.length ? distance(text, other, most, true) : undefined;
    const whole = begun ?? (differ(letters, all, most) ? undefined : distance(stem, other, most));
    const behind = behindEnding(root, letters);
    return whole === undefined || behind === undefined ? (whole ?? behind) : Math.min(whole, behind);
  };
  return { letters: [...letters], edits };
}

/** What a search needs to know of a place. The table of `data/municipalities` fits, and so would another one. */
export interface NamedPlace {
  readonly name: string;
  /** The town behind the name. */
  readonly place?: string;
  readonly aliases?: readonly string[];
}

/** A place that matches what was typed. */
export interface PlaceMatch<T extends NamedPlace> {
  readonly place: T;
  /** The name by which it was found, as it is spelt: for "drachten" this is "Drachten", and the place Smallingerland. */
  readonly matched: string;
  /** Present where what was typed is not how the name begins: then something else may be meant, such as an address. */
  readonly guess?: boolean;
}

/**
 * The places whose name fits what a visitor has typed so far, best first: the exact name, then names that begin with it,
 * then those with a word that begins with it. If there is none of these, guesses: names with one typing mistake, from four letters on;
 * the last name of a place in the text ("Brink 1, Assen", "Emmen centrum"); and names that contain what was typed. Accents, capitals,
 * apostrophes and hyphens do not count, nor does a leading `'s` or `'t`: "hertogenbosch", "den bosch" and "s hertogenbosch" all find
 * 's-Hertogenbosch. At equal fit the official name goes before an alias, then the alphabet decides.
 *
 * @param limit At most so many; default 8.
 */
export function findPlaces<T extends NamedPlace>(table: readonly T[], typed: string, limit = 8): PlaceMatch<T>[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const whole = rankAll(table, (name) => fit(name, wanted));
  const isFit = whole.some(({ rank }) => rank < inside * 2);
  const found = isFit ? whole : once([...near(table, wanted), ...lastNamed(table, wanted), ...whole]);
  return found.slice(0, Math.max(0, limit)).map(({ place, matched }) => ({ place, matched, ...(!isFit && { guess: true }) }));
}

/** Of so short a text only names that begin alike and are as long may be meant: else any would do. */
const short = 4;
function near<T extends NamedPlace>(table: readonly T[], wanted: string): Ranked<T>[] {
  if (wanted.length < short) return [];
  const may = wanted.length > short ? hasOneMistake : (name: string) => name[0] === wanted[0] && isOneEdit(name, wanted);
  return rankAll(table, (name) => (may(name, wanted) ? 0 : undefined));
}

/** The places by the name that stands last in a text of several words; of names that end there, the longest. */
function lastNamed<T extends NamedPlace>(table: readonly T[], wanted: string): Ranked<T>[] {
  const words = wanted.split(' ').slice(-mostWords);
  if (words.length < 2) return [];
  const runs = words.flatMap((_, last) => words.slice(0, words.length - last).map((__, from) => words.slice(from, words.length - last).join(' ')));
  // One look at the table for all of them, since a visitor types on.
  const order = new Map<string, number>();
  for (const run of runs) if (!order.has(run)) order.set(run, order.size);
  const named = rankAll(table, (name) => order.get(name) ?? order.get(name.replace(/^[st] /, '')));
  const [best] = named;
  return best ? named.filter(({ rank }) => rank >> 1 === best.rank >> 1) : [];
}

/** An address has fewer. */
const mostWords = 12;

function once<T extends NamedPlace>(ranked: readonly Ranked<T>[]): Ranked<T>[] {
  const seen = new Set<T>();
  return ranked.filter(({ place }) => !seen.has(place) && seen.add(place));
}

interface Ranked<T extends NamedPlace> extends PlaceMatch<T> {
  readonly rank: number;
}

function rankAll<T extends NamedPlace>(table: readonly T[], fitOf: (name: string) => number | undefined): Ranked<T>[] {
  const ranked = table.flatMap((place) => {
    const best = foldedNames(place).reduce<Ranked<T> | undefined>((previous, { name, plain, whole }, position) => {
      const fitness = fitOf(plain) ?? (whole === plain ? undefined : fitOf(whole));
      if (fitness === undefined) return previous;
      const rank = fitness * 2 + (position === 0 ? 0 : 1);
      return previous && previous.rank <= rank ? previous : { place, matched: name, rank };
    }, undefined);
    return best ? [best] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.matched.localeCompare(b.matched, 'nl') || a.place.name.localeCompare(b.place.name, 'nl'));
}

/** A name as it is compared. */
interface FoldedName {
  readonly name: string;
  /** Without what stands in brackets: "Bergen (L.)" is just Bergen to who lives there. */
  readonly plain: string;
  readonly whole: string;
}

/** To fold the names of all places takes longer than to compare them, so it is done once and not for every letter that is typed. */
const folded = new WeakMap<NamedPlace, readonly FoldedName[]>();
function foldedNames(place: NamedPlace): readonly FoldedName[] {
  const names = folded.get(place) ?? namesOf(place).map((name) => ({ name, plain: fold(name.replace(/ \(.*\)$/, '')), whole: fold(name) }));
  folded.set(place, names);
  return names;
}

const namesOf = ({ name, place, aliases = [] }: NamedPlace) => [name, ...(place && place !== name ? [place] : []), ...aliases];

/** Fits from here on are in the middle of a word. */
const inside = 3;

/** 0 is the best. A name that begins with 's or 't is also read without it. */
function fit(name: string, wanted: string): number | undefined {
  const short = name.replace(/^[st] /, '');
  if (name === wanted || short === wanted) return 0;
  if (name.startsWith(wanted) || short.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) || unspaced(name).includes(unspaced(wanted)) ? inside : undefined;
}

/** One letter wrong, missing, too many, or two swapped, in the whole name or in its beginning. */
function hasOneMistake(name: string, wanted: string): boolean {
  const short = name.replace(/^[st] /, '');
  return [name, short].some((full) =>
    [0, -1, 1].some((more) => isOneEdit(full.slice(0, wanted.length + more), wanted)) || isOneEdit(full, wanted),
  );
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''));
}

/** Small letters without accents; every sign becomes one space. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const unspaced = (text: string) => text.replaceAll(' ', '');

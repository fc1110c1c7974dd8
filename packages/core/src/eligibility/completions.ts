/** Answers that a visitor could still give on a subject: not all, but one of each kind that comparisons can tell apart. */
import type { Comparison } from '../feed/criteria.js';
import type { CriterionSubject } from '../feed/vocabulary.js';
import type { Geography } from '../geo/index.js';
import { amounts, rangeOf } from './compare.js';
import type { Profile } from './profile.js';
import { groupsUnder } from './sector-codes.js';
import { placesOf, readSector } from './sectors.js';
import { readValue } from './values.js';

/** Traits are told apart by the comparisons that name them; above this many kinds, only some mixes of yes and no are tried. */
const traitKinds = 8;

/**
 * Profiles with only this subject, each at least as exact as what the profile says of it, such that every way in which the
 * comparisons can come out together comes out in one of them. None when the subject is already answered exactly.
 *
 * A number is any real number from 0. A region is a municipality of today. A sector may be a code one level below those that we know.
 */
export function completionsOf(subject: CriterionSubject, comparisons: readonly Comparison[], profile: Profile, geography: Geography): readonly Profile[] {
  if ((amounts as readonly string[]).includes(subject)) return numbers(comparisons, profile[subject]).map((value) => ({ [subject]: value }));
  const values = [...new Set(comparisons.flatMap((each) => [...(each.in ?? []), ...(each.notIn ?? [])]))];
  switch (subject) {
    case 'region':
      return municipalities(profile.region, geography).map((region) => ({ region }));
    case 'sector':
      return sectors(values.map(String), profile.sector).map((sector) => ({ sector }));
    case 'trait':
      return traits(comparisons, profile);
    case 'projectStarted':
      return profile.projectStarted === undefined ? [{ projectStarted: true }, { projectStarted: false }] : [];
    default:
      // A value of its own, as a publisher may have, stands for all answers that none of the comparisons names.
      return profile[subject] === undefined ? [...values.flatMap((value) => readValue(subject, value) ?? []), 'x:\0'].map((value) => ({ [subject]: value })) : [];
  }
}

function numbers(comparisons: readonly Comparison[], known: unknown): readonly number[] {
  const [low, high] = rangeOf(known) ?? [0, Infinity];
  const named = comparisons.flatMap((each) => [each.min, each.max, ...(each.in ?? []), ...(each.notIn ?? [])].filter((value) => value !== undefined).map(Number));
  const marks = [...new Set([Math.max(0, low), high, ...named])].filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  const between = marks.slice(1).map((mark, index) => (mark + marks[index]!) / 2);
  return [...marks, ...between, (marks.at(-1) ?? 0) + 1].filter((value) => value >= Math.max(0, low) && value <= high);
}

/** A region that nobody knows can be told anew. */
function municipalities(known: string | undefined, geography: Geography): readonly string[] {
  const within = known === undefined ? [] : geography.municipalitiesIn(known);
  return within.length === 1 ? [] : within.length > 0 ? within : geography.municipalitiesIn('NL');
}

function sectors(values: readonly string[], known: string | undefined): readonly string[] {
  const own = known === undefined ? undefined : readSector(known);
  const within = own ? placesOf(own) : [...'ABCDEFGHIJKLMNOPQRSTUV'].flatMap(groupsUnder);
  const named = values.map(readSector).filter((code) => code !== undefined).flatMap(placesOf);
  return [...new Set(within.flatMap((place) => [place, ...below(place, named)]))];
}

/** The named codes below a place, and at each level one beside them that is not named. */
function below(place: string, named: readonly string[]): readonly string[] {
  const deeper = named.filter((code) => code.length > place.length && code.startsWith(place));
  const levels = [...new Set(deeper.flatMap((code) => Array.from({ length: code.length - place.length }, (_, index) => code.slice(0, place.length + index))))];
  const beside = levels.flatMap((level) => [...'123456789'].map((digit) => level + digit).find((code) => !deeper.some((each) => each.startsWith(code))) ?? []);
  return [...deeper, ...beside];
}

function traits(comparisons: readonly Comparison[], profile: Profile): readonly Profile[] {
  const told = [...(profile.trait ?? []), ...(profile.notTrait ?? [])];
  // Traits that the same comparisons name are one kind: a yes to one of them is as good as a yes to another.
  const kinds = new Map<string, string[]>();
  const naming = comparisons.map((each) => new Set([...(each.in ?? []), ...(each.notIn ?? [])].map(String)));
  for (const trait of new Set(naming.flatMap((names) => [...names]))) {
    if (told.includes(trait)) continue;
    const kind = comparisons.map((each) => `${Number((each.in ?? []).map(String).includes(trait))}${Number((each.notIn ?? []).map(String).includes(trait))}`).join();
    kinds.set(kind, [...(kinds.get(kind) ?? []), trait]);
  }
  const lists = [...kinds.values()];
  if (lists.length === 0) return [];
  const all = lists.flat();
  const full = 2 ** lists.length;
  const mixes = lists.length <= traitKinds ? Array.from({ length: full }, (_, mix) => lists.filter((_list, index) => mix & (1 << index))) : [[], lists, ...lists.map((list) => [list]), ...lists.map((list) => lists.filter((each) => each !== list))];
  return mixes.map((chosen) => {
    const yes = chosen.flat();
    return { trait: [...(profile.trait ?? []), ...yes], notTrait: [...(profile.notTrait ?? []), ...all.filter((trait) => !yes.includes(trait))] };
  });
}

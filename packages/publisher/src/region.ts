/** A region as a person writes it. */
import { municipalities } from '@mkb-wegwijzer/core/data/municipalities';
import { type Geography, provinces, regionName, regionNames } from '@mkb-wegwijzer/core/geo';
import { WrongUse } from './wrong-use.js';

const fold = (name: string) => name.normalize('NFD').replace(/[^a-z0-9]/gi, '').toLowerCase();

/**
 * The code of a region that was named by its code, with or without the letters before a municipality's number, or by its name.
 * Throws {@link WrongUse} when there is no such region, or more than one, since a search would silently go on without it.
 */
export function regionCode(text: string, geography: Geography): string {
  const typed = text.trim();
  const code = /^\d{4}$/.test(typed) ? `GM${typed}` : typed;
  const known = [code, code.toUpperCase()].find((each) => geography.levelOf(each) !== 'unknown');
  if (known !== undefined) return known;
  const wanted = fold(typed);
  const wide = ['NL', 'EU', ...provinces.map((province) => province.code)].filter((each) => regionNames(each).some((name) => fold(name) === wanted));
  const bare = (name: string) => fold(name.replace(/\(.*\)/, ''));
  const named = municipalities().filter(({ name, aliases }) => [name, ...aliases].some((each) => fold(each) === wanted || bare(each) === wanted));
  // Towns lend their name to a municipality, unless one bears it itself: Bergen and Nijmegen are no guess.
  const own = named.filter(({ name }) => fold(name) === wanted || bare(name) === wanted);
  const found = wanted === '' ? [] : [...wide, ...(own.length > 0 ? own : named).map((each) => each.code)];
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw new WrongUse(`region: "${text}" may be ${found.map((each) => `${nameOfRegion(each)} (${each})`).join(' or ')}. Write the code.`);
  throw new WrongUse(`region: "${text}" is no region of the Netherlands, nor an area of this feed. Write the name of a municipality or province, GM and four digits, PV and two digits, or NL.`);
}

/** How people call a region; its code when nobody told. */
export const nameOfRegion = (code: string): string => {
  const municipality = municipalities().find((each) => each.code === code);
  return municipality ? `the municipality of ${municipality.name}` : (regionName(code, 'en') ?? code);
};

import { regionNames } from '../geo/region-codes.js';
import { provinceOfMunicipality } from './municipality-codes.js';
import { rows } from './tables/municipalities.js';

/** A municipality of today. */
export interface Municipality {
  /** CBS code, such as `GM0114`. */
  readonly code: string;
  /** Official name, as CBS spells it: `'s-Gravenhage`, `Bergen (NH.)`, `Súdwest-Fryslân`. */
  readonly name: string;
  /** CBS code of its province, such as `PV22`. */
  readonly province: string;
  /** Its seat or largest town; the coordinates are of this place. Often equal to the name. */
  readonly place: string;
  /** Degrees, WGS 84, to about 100 m. */
  readonly lat: number;
  readonly lon: number;
  /** What else people call it, the larger towns in it, and the former municipalities it grew from. */
  readonly aliases: readonly string[];
  /**
   * Whether a name, however it is spelt, is that of the place, or no more than that of the municipality; undefined for another town, which
   * the name of the municipality is too where a village elsewhere in it bears that.
   */
  readonly knownAs: (name: string) => 'place' | 'region' | undefined;
}

let table: readonly Municipality[] | undefined;

/**
 * The 342 municipalities as of 1 January 2026, by code. The data is heavy beside the rest of core, so load this module
 * only once a visitor types or picks a place. Parsed on first use, then kept.
 */
export function municipalities(): readonly Municipality[] {
  table ??= rows.trim().split('\n').map(parse);
  return table;
}

function parse(row: string): Municipality {
  const [number = '', name = '', lat = '', lon = '', main = '', others = ''] = row.split(';');
  const code = `GM${number}`;
  const place = main.replace('!', '') || name;
  const aliases = others === '' ? [] : others.split('/');
  const province = provinceOfMunicipality().get(code) ?? '';
  const mainNames = [place, ...(main.startsWith('!') ? [] : [name]), ...aliases.filter((alias) => alias.startsWith('=')).map((alias) => alias.slice(1))];
  return {
    code,
    name,
    province,
    place,
    lat: 50 + Number(lat) / 1000,
    lon: 3 + Number(lon) / 1000,
    aliases: aliases.map((alias) => alias.replace('=', '')),
    knownAs: (written) => {
      const found = mainNames.find((each) => isSamePlace(each, written, province));
      return found === undefined ? undefined : found === name && found !== place ? 'region' : 'place';
    },
  };
}

/** Whether a town of a province has the name that was written, however it is spelt: "Hengelo (O.)" and "HENGELO OV" are Hengelo. */
export const isSamePlace = (name: string, written: string, province: string): boolean => name === written || spelling.compare(plain(name), plain(written, province)) === 0;
const spelling = new Intl.Collator('nl', { sensitivity: 'base', ignorePunctuation: true });
/** Without what tells it from others of that name: in brackets, or up to three letters of the name of its province. */
const plain = (name: string, province = '') =>
  name.replace(/ \(.*/, '').replace(/ (?:[a-z][.-]?){1,3}$/i, (end) => {
    const letters = RegExp(`^${end.match(/[a-z]/gi)!.join('.*')}`, 'i');
    return regionNames(province).some((full) => letters.test(full)) ? '' : end;
  });

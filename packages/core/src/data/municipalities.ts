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
  /** By which names the coordinates may be called: those of `place`, and the name of the municipality unless a village elsewhere in it bears that. */
  readonly mainNames: readonly string[];
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
  return {
    code,
    name,
    province: provinceOfMunicipality().get(code) ?? '',
    place,
    lat: 50 + Number(lat) / 1000,
    lon: 3 + Number(lon) / 1000,
    aliases: aliases.map((alias) => alias.replace('=', '')),
    mainNames: [place, ...(main.startsWith('!') ? [] : [name]), ...aliases.filter((alias) => alias.startsWith('=')).map((alias) => alias.slice(1))],
  };
}

import { isSamePlace, municipalities } from './municipalities.js';
import { provinceOfMunicipality } from './municipality-codes.js';
import { rows } from './tables/towns.js';

/** A town, village or part of a town, other than the main place of its municipality. */
export interface Town {
  readonly name: string;
  /** CBS code of the municipality that it lies in, such as `GM0114`. */
  readonly municipality: string;
  /** Degrees, WGS 84, to about 100 m. */
  readonly lat: number;
  readonly lon: number;
}

let table: readonly Town[] | undefined;

/**
 * Some 1,200 towns of a thousand people or more, by municipality. Load this module only once a visitor says where the company is: it
 * brings the table of municipalities along. Parsed on first use, then kept.
 */
export function towns(): readonly Town[] {
  table ??= parse();
  return table;
}

let byMunicipality: ReadonlyMap<string, readonly Town[]> | undefined;

/** The one of the {@link towns} in a municipality that has this name, however it is spelt. */
export function townIn(municipality: string, name: string): Town | undefined {
  byMunicipality ??= towns().reduce((all, town) => all.set(town.municipality, [...(all.get(town.municipality) ?? []), town]), new Map<string, readonly Town[]>());
  const province = provinceOfMunicipality().get(municipality) ?? '';
  return byMunicipality.get(municipality)?.find((town) => isSamePlace(town.name, name, province));
}

function parse(): readonly Town[] {
  const points = new Map(municipalities().map(({ code, lat, lon }) => [code, { lat, lon }]));
  return rows.trim().split('\n').flatMap((row) => {
    const [number, ...inside] = row.split(';');
    const municipality = `GM${number}`;
    const main = points.get(municipality)!;
    return inside.map((text): Town => {
      const [name = '', north, east] = text.split(',');
      return { name, municipality, lat: main.lat + Number(north) / 1000, lon: main.lon + Number(east) / 1000 };
    });
  });
}

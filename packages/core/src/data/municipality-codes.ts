import { codesByProvince } from './tables/municipality-codes.js';

let table: ReadonlyMap<string, string> | undefined;

/**
 * The province (`PV20`…`PV31`) of every municipality of today (`GM0014`…), by CBS code. Small enough to travel with
 * every widget; names and places are in `municipalities.ts`. Made on first use, then kept.
 */
export function provinceOfMunicipality(): ReadonlyMap<string, string> {
  table ??= new Map(
    Object.entries(codesByProvince).flatMap(([province, codes]) =>
      codes.split(' ').map((code): [string, string] => [`GM${code}`, province]),
    ),
  );
  return table;
}

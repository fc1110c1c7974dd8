import { codesByProvince } from './tables/municipality-codes.js';

let table: ReadonlyMap<string, string> | undefined;

/**
 * The province (`PV20`…`PV31`) of every municipality of today (`GM0014`…), by CBS code. Small enough to travel with
 * every widget; names and places are in `municipalities.ts`. Made on first use, then kept.
 */
export function provinceOfMunicipality(): ReadonlyMap<string, string> {
  table ??= new Map(
    Object.entries(codesByProvince).flatMap(([province, steps]) => {
      let code = 0;
      return steps.split(' ').map((step): [string, string] => [codeAt((code += parseInt(step, 36))), province]);
    }),
  );
  return table;
}

/** A CBS code by its number: `GM0114`. */
export const codeAt = (number: number): string => `GM${String(number).padStart(4, '0')}`;

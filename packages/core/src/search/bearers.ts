import type { Column } from './segment.js';

const known = new WeakMap<Column<unknown>, readonly Uint32Array[]>();

/** For each value of a column the schemes that have it, ascending. Worked out once: most questions are about a few values only. */
export function bearersOf(column: Column<unknown>): readonly Uint32Array[] {
  const bearers = known.get(column) ?? group(column);
  known.set(column, bearers);
  return bearers;
}

function group({ values, index }: Column<unknown>): readonly Uint32Array[] {
  const ends = new Uint32Array(values.length);
  for (let scheme = 0; scheme < index.length; scheme++) ends[index[scheme]!]!++;
  for (let value = 1; value < ends.length; value++) ends[value]! += ends[value - 1]!;
  const starts = ends.slice();
  const schemes = new Uint32Array(index.length);
  for (let scheme = index.length - 1; scheme >= 0; scheme--) schemes[--starts[index[scheme]!]!] = scheme;
  return values.map((_, value) => schemes.subarray(starts[value], ends[value]));
}

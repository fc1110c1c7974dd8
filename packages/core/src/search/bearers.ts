import type { Column } from './segment.js';

/** Where a value stands in a cell of a column, and among how many. */
export interface Standing {
  readonly cell: number;
  readonly place: number;
  readonly length: number;
}

/** What is worked out of a column once: most questions are about a few values only. */
export interface Bearers {
  /** For each cell the schemes that have it, ascending. */
  readonly schemes: readonly Uint32Array[];
  /** For each value the cells in which it stands. */
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
}

type Cells = Column<string | readonly string[]>;
const known = new WeakMap<Cells, Bearers>();

export function bearersOf(column: Cells): Bearers {
  const bearers = known.get(column) ?? { schemes: group(column), standings: standingsOf(column) };
  known.set(column, bearers);
  return bearers;
}

function standingsOf({ values }: Cells): Bearers['standings'] {
  const standings = new Map<string, Standing[]>();
  values.forEach((held, cell) => {
    const all = typeof held === 'string' ? [held] : held;
    all.forEach((value, place) => {
      const standing = { cell, place, length: all.length };
      const own = standings.get(value);
      if (own) own.push(standing);
      else standings.set(value, [standing]);
    });
  });
  return standings;
}

function group({ values, index }: Cells): readonly Uint32Array[] {
  const ends = new Uint32Array(values.length);
  for (let scheme = 0; scheme < index.length; scheme++) ends[index[scheme]!]!++;
  for (let value = 1; value < ends.length; value++) ends[value]! += ends[value - 1]!;
  const starts = ends.slice();
  const schemes = new Uint32Array(index.length);
  for (let scheme = index.length - 1; scheme >= 0; scheme--) schemes[--starts[index[scheme]!]!] = scheme;
  return values.map((_, value) => schemes.subarray(starts[value], ends[value]));
}

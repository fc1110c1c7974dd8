/** How many typing errors a word of this length may have: none below 5 letters, one from 5, two from 9. */
export const typosAllowed = (length: number): 0 | 1 | 2 => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/** Used again for each pair of words: thousands are compared for one slip. */
let rows: readonly [Uint8Array, Uint8Array, Uint8Array] | undefined;

/**
 * The number of edits between two words, when it is at most `most` (0-200); else undefined. An edit is a letter added, left out, or
 * changed, or two neighbours swapped (optimal string alignment distance). With `rest`, only the best-matching start of `b` counts, and
 * what comes behind so many of its letters costs so much: `true` for nothing, for a word that is still being typed. Only cells near the
 * diagonal are worked out: those farther off cost more than `most` (Ukkonen, Algorithms for approximate string matching, 1985).
 */
export function distance(a: string, b: string, most: number, rest?: boolean | ArrayLike<number>): number | undefined {
  const height = a.length;
  const width = rest ? Math.min(b.length, height + most) : b.length;
  if (height - width > most || width - height > most) return undefined;
  if (!rows || rows[0].length < width + 2) rows = [new Uint8Array(width + 32), new Uint8Array(width + 32), new Uint8Array(width + 32)];
  let [beforeLast, last, current] = rows;
  const far = most + 1;
  for (let column = 0; column <= width && column <= far; column++) last[column] = column;
  let least = 0;
  for (let row = 1; row <= height; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(width, row + most);
    least = current[from - 1] = from === 1 ? Math.min(row, far) : far;
    const letter = a.charCodeAt(row - 1);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (letter === other ? 0 : 1));
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    current[to + 1] = far;
    if (least > most) return undefined;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let edits = rest ? far : last[width]!;
  if (rest) for (let column = Math.max(0, height - most); column <= width; column++) edits = Math.min(edits, last[column]! + (rest === true ? 0 : rest[column]!));
  return edits <= most ? edits : undefined;
}

/** How many typing errors a word of this length may have: none below 5 letters, one from 5, two from 9. */
export const typosAllowed = (length: number): 0 | 1 | 2 => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * The number of edits between two words, when it is at most `most`; else undefined. An edit is a letter added, left out, or
 * changed, or two neighbours swapped (optimal string alignment distance). With `prefix`, the rest of `b` after its best-matching
 * start is free, for a word that is still being typed.
 */
export function distance(a: string, b: string, most: number, prefix = false): number | undefined {
  if (!prefix && Math.abs(a.length - b.length) > most) return undefined;
  if (prefix && a.length - b.length > most) return undefined;
  // Of a longer word only as much can count as was typed, and the letters that may be missing.
  if (prefix) b = b.slice(0, a.length + most);
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column < width; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const edits = prefix ? Math.min(...last) : last[width - 1]!;
  return edits <= most ? edits : undefined;
}

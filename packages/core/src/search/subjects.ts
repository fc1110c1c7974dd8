/** What the best answers to a question are about, and what that does to the order of all answers. */
import type { Match } from './match.js';
import type { Shelf } from './shelf.js';

/** So near the best one an answer is one of the best. */
const among = 0.6;
/** What is about nothing but what all of the best are about gains such a share of the best one's score. */
const most = 0.4;

/** What is shown of a shelf, and the highest of its scores. */
type Found = Pick<Match, 'schemes' | 'scores'> & { readonly top: number };

/**
 * For what was found on each of these shelves the scores, raised for what is about the same as the best answers, the more of these
 * share a theme the more. The words of a question are few and often common; what their answers have in common tells what is meant.
 * Only whole numbers are summed, so that it is the same however the schemes are divided over segments.
 */
export function raiser(shelves: readonly Shelf[]): (found: readonly Found[]) => readonly ((scheme: number) => number)[] {
  const numbers = new Map<string, number>();
  const number = (theme: string): number => numbers.get(theme) ?? numbers.set(theme, numbers.size).size - 1;
  const columns = shelves.map(({ segment: { columns: { themes } } }) => ({ lists: themes.values.map((list) => list.map(number)), index: themes.index }));
  return (found) => {
    const top = Math.max(...found.map((each) => each.top));
    const least = top * among;
    const counts = new Uint32Array(numbers.size);
    let best = 0;
    for (const [shelf, { schemes, scores }] of found.entries()) {
      const { lists, index } = columns[shelf]!;
      const cells = new Uint32Array(lists.length);
      for (let at = 0; at < schemes.length; at++) {
        const scheme = schemes[at]!;
        if (scores[scheme]! < least) continue;
        cells[index[scheme]!]!++;
        best++;
      }
      for (let list = 0; list < cells.length; list++) for (const theme of lists[list]!) counts[theme]! += cells[list]!;
    }
    return found.map(({ scores }, shelf) => {
      const { lists, index } = columns[shelf]!;
      const gains = new Float32Array(lists.length);
      for (let list = 0; list < gains.length; list++) for (const theme of lists[list]!) gains[list]! += (most * top * counts[theme]!) / (best * lists[list]!.length || 1);
      return (scheme) => scores[scheme]! + gains[index[scheme]!]!;
    });
  };
}

/** The criteria of many schemes, judged at once: for a filter and its counts over a whole catalogue. */
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { Geography } from '../geo/index.js';
import { comparisonOf, compare } from './compare.js';
import type { Verdict } from './logic.js';
import type { Profile } from './profile.js';

/** Verdicts as numbers, so that all must hold is the least of them and one must hold is the most. */
export const verdictCodes = { no: 0, unknown: 1, yes: 2 } as const satisfies Readonly<Record<Verdict, number>>;
export const verdictNames: readonly Verdict[] = ['no', 'unknown', 'yes'];

/** A condition as a tree of positions: a leaf is its place among the comparisons, -1 is what only a person can judge. */
type Node = number | { readonly any: boolean; readonly nodes: readonly Node[] };

/**
 * Lists of criteria, read once. The same list, and the same comparison in different lists, is kept and judged once: catalogues
 * say the same few things over and over.
 */
export class CriteriaTable {
  /** For each list that was given, in order, its place among the distinct ones. */
  readonly column: Uint32Array;
  private readonly comparisons: Comparison[] = [];
  private readonly lists: Node[] = [];

  /** `geography` is the catalogue's, since an area exists in one feed and not in another. */
  constructor(lists: readonly (readonly Criterion[] | undefined)[], private readonly geography: Geography) {
    const known = new Map<string, number>();
    const places = new Map<string, number>();
    this.column = Uint32Array.from(lists, (list) => {
      const key = list && list.length > 0 ? JSON.stringify(list) : '';
      let place = places.get(key);
      if (place === undefined) {
        place = this.lists.push({ any: false, nodes: (list ?? []).map((each) => this.read(each, known)) }) - 1;
        places.set(key, place);
      }
      return place;
    });
  }

  /** How many different lists there are. */
  get distinct(): number {
    return this.lists.length;
  }

  /**
   * How each list that was given fits a company ({@link verdictCodes}), in order: what only a person can judge is taken as met, as in
   * the `fit` of an assessment.
   */
  judge(profile: Profile): Uint8Array {
    const verdicts = Uint8Array.from(this.comparisons, (comparison) => verdictCodes[compare(comparison, profile, this.geography)]);
    const byList = Uint8Array.from(this.lists, (list) => evaluate(list, verdicts));
    return Uint8Array.from(this.column, (place) => byList[place]!);
  }

  private read(criterion: Criterion, known: Map<string, number>): Node {
    for (const kind of ['any', 'all'] as const) {
      const members = (criterion as Partial<Record<typeof kind, Criterion[]>>)[kind];
      if (Array.isArray(members)) return { any: kind === 'any', nodes: members.map((each) => this.read(each, known)) };
    }
    const comparison = comparisonOf(criterion, this.geography);
    if (!comparison) return -1;
    const { subject, min, max, in: values, notIn } = comparison;
    const key = JSON.stringify([subject, min, max, values, notIn]);
    if (!known.has(key)) known.set(key, this.comparisons.push(comparison) - 1);
    return known.get(key)!;
  }
}

function evaluate(node: Node, verdicts: Uint8Array): number {
  if (typeof node === 'number') return node < 0 ? verdictCodes.yes : verdicts[node]!;
  let result: number = node.any ? verdictCodes.no : verdictCodes.yes;
  for (const each of node.nodes) {
    const verdict = evaluate(each, verdicts);
    if (node.any ? verdict > result : verdict < result) result = verdict;
  }
  return result;
}

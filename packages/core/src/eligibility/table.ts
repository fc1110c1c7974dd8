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
 * Lists of criteria, read once and judged again and again. The same list, and the same comparison in different lists, is kept and
 * judged once: catalogues say the same few things over and over.
 *
 * @example
 * const table = new CriteriaTable(geography);
 * const column = schemes.map((scheme) => table.add(requirementsOf(scheme)));
 * const fits = table.judge(profile);
 * const kept = schemes.filter((scheme, index) => fits[column[index]!] !== verdictCodes.no);
 */
export class CriteriaTable {
  private readonly places = new Map<string, number>();
  private readonly lists: Node[] = [];
  private readonly known = new Map<string, number>();
  private readonly comparisons: Comparison[] = [];

  /** `geography` is the catalogue's, since an area exists in one feed and not in another. */
  constructor(private readonly geography: Geography) {}

  /** How many different lists there are. */
  get size(): number {
    return this.lists.length;
  }

  /** Takes in a list, all of which must hold, and gives its place among the different ones. A few microseconds each, so that many can go in steps. */
  add(list: readonly Criterion[] = []): number {
    const key = list.length > 0 ? JSON.stringify(list) : '';
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.lists.push({ any: false, nodes: list.map((each) => this.read(each)) }) - 1;
      this.places.set(key, place);
    }
    return place;
  }

  /**
   * How each list fits a company ({@link verdictCodes}), by its place: what only a person can judge is taken as met, as in the `fit` of
   * an assessment.
   */
  judge(profile: Profile): Uint8Array {
    const verdicts = Uint8Array.from(this.comparisons, (comparison) => verdictCodes[compare(comparison, profile, this.geography)]);
    return Uint8Array.from(this.lists, (list) => evaluate(list, verdicts));
  }

  private read(criterion: Criterion): Node {
    for (const kind of ['any', 'all'] as const) {
      const members = (criterion as Partial<Record<typeof kind, Criterion[]>>)[kind];
      if (Array.isArray(members)) return { any: kind === 'any', nodes: members.map((each) => this.read(each)) };
    }
    const comparison = comparisonOf(criterion, this.geography);
    if (!comparison) return -1;
    const { subject, min = '', max = '', in: values = [], notIn = [] } = comparison;
    const key = `${subject} ${min} ${max} ${JSON.stringify([values, notIn])}`;
    let place = this.known.get(key);
    if (place === undefined) {
      place = this.comparisons.push(comparison) - 1;
      this.known.set(key, place);
    }
    return place;
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

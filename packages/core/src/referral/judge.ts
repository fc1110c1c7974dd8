/**
 * Verdicts on many lists of criteria for one company, and for companies that differ from it in one answer. A guide asks "what if
 * the answer were this?" tens of times for each question: only comparisons on the subject of that question are made again, and only
 * those that somebody looks at.
 */
import { compare, comparisonOf } from '../eligibility/compare.js';
import type { Verdict } from '../eligibility/logic.js';
import type { Profile } from '../eligibility/profile.js';
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { Geography } from '../geo/regions.js';

/** A leaf is a place among the comparisons; -1 is what only a person can judge. */
type Node = number | { readonly any: boolean; readonly nodes: readonly Node[] };

/** As numbers, so that all must hold is the least of them and one must hold is the most; 0 is not yet looked at. */
const no = 1;
const unknown = 2;
const yes = 3;
const names: readonly Verdict[] = ['unknown', 'no', 'unknown', 'yes'];
const codes: Readonly<Record<Verdict, number>> = { no, unknown, yes };

/** Lists of criteria read once. Equal lists, and equal comparisons in different lists, have one place. */
export class CriteriaSheet {
  readonly lists: Node[] = [];
  readonly comparisons: Comparison[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, number>();

  constructor(readonly geography: Geography) {}

  /** The place of a list, all of which must hold. An empty one is met by everybody. */
  add(list: readonly Criterion[] = []): number {
    const key = list.length > 0 ? JSON.stringify(list) : '';
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.lists.push({ any: false, nodes: list.map((each) => this.read(each)) }) - 1;
      this.places.set(key, place);
    }
    return place;
  }

  /** The places of the comparisons that a list is made of. */
  comparisonsIn(place: number): readonly number[] {
    const within = (node: Node): readonly number[] => (typeof node === 'number' ? (node < 0 ? [] : [node]) : node.nodes.flatMap(within));
    return within(this.lists[place]!);
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

/** The verdicts of a sheet for one company; the same as those of `assess`. */
export class Judgement {
  private readonly lists: number[] = [];
  private readonly comparisons: number[] = [];

  /** With `base`: a judgement of a company that differs from this one in nothing but `subject`. */
  constructor(
    private readonly sheet: CriteriaSheet,
    private readonly profile: Profile,
    private readonly base?: Judgement,
    private readonly subject?: string,
  ) {}

  /** The verdict on the list at a place, with what only a person can judge as unknown. */
  of(place: number): Verdict {
    return names[(this.lists[place] ||= this.evaluate(this.sheet.lists[place]!))]!;
  }

  private evaluate(node: Node): number {
    if (typeof node === 'number') return node < 0 ? unknown : this.comparison(node);
    let result = node.any ? no : yes;
    for (const each of node.nodes) {
      const verdict = this.evaluate(each);
      if (node.any ? verdict > result : verdict < result) result = verdict;
    }
    return result;
  }

  /** The verdict on the comparison at a place. */
  on(place: number): Verdict {
    return names[this.comparison(place)]!;
  }

  private comparison(place: number): number {
    return (this.comparisons[place] ||= this.compare(place));
  }

  private compare(place: number): number {
    const comparison = this.sheet.comparisons[place]!;
    if (this.base && comparison.subject !== this.subject) return this.base.comparison(place);
    return codes[compare(comparison, this.profile, this.sheet.geography)];
  }
}

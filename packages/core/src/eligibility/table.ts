/** Many lists of criteria, read once and judged again and again: all at once for a filter and its counts, or only those that somebody looks at. */
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { Scheme } from '../feed/scheme.js';
import type { Geography } from '../geo/regions.js';
import { comparisonOf, compare } from './compare.js';
import type { Verdict } from './logic.js';
import type { Profile } from './profile.js';

/** Verdicts as numbers, so that all must hold is the least of them and one must hold is the most. */
export const verdictCodes = { no: 0, unknown: 1, yes: 2 } as const satisfies Readonly<Record<Verdict, number>>;
export const verdictNames: readonly Verdict[] = ['no', 'unknown', 'yes'];

/**
 * What a scheme asks of a company. To have another scheme first is for the visitor to check: whether she has had it, perhaps when she
 * was another company, cannot be told from what that one asks. So it never makes a no, and there is no plain yes.
 */
export const askedBy = ({ eligibility = [], related }: Pick<Scheme, 'eligibility' | 'related'>): readonly Criterion[] =>
  related?.some(({ type }) => type === 'requires') ? [...eligibility, { text: '*' }] : eligibility;

/** A condition as a tree of positions: a leaf is its place among the comparisons, -1 is what only a person can judge. */
type Node = number | { readonly any: boolean; readonly nodes: readonly Node[] };

/**
 * Lists of criteria. The same list, and the same comparison in different lists, is kept and judged once: catalogues say the same few
 * things over and over.
 *
 * @example
 * const table = new CriteriaTable(geography);
 * const column = schemes.map((scheme) => table.add(requirementsOf(scheme)));
 * const fits = table.judge(profile);
 * const kept = schemes.filter((scheme, index) => fits[column[index]!] !== verdictCodes.no);
 */
export class CriteriaTable {
  readonly #places = new Map<string, number>();
  readonly #lists: Node[] = [];
  readonly #known = new Map<string, number>();
  readonly #comparisons: Comparison[] = [];

  /** `geography` is the catalogue's, since an area exists in one feed and not in another. */
  constructor(private readonly geography: Geography) {}

  /** How many different lists there are. */
  get size(): number {
    return this.#lists.length;
  }

  /** How many different comparisons they are made of. */
  get comparisonCount(): number {
    return this.#comparisons.length;
  }

  /** Takes in a list, all of which must hold, and gives its place among the different ones. A few microseconds each, so that many can go in steps. */
  add(list: readonly Criterion[] = []): number {
    const key = list.length > 0 ? JSON.stringify(list) : '';
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#lists.push({ any: false, nodes: list.map((each) => this.#read(each)) }) - 1;
      this.#places.set(key, place);
    }
    return place;
  }

  /**
   * How each list fits a company ({@link verdictCodes}), by its place: what only a person can judge is taken as met, as in the `fit` of
   * an assessment.
   */
  judge(profile: Profile): Uint8Array {
    const verdicts = Uint8Array.from(this.#comparisons, (_, place) => this.verdictOn(place, profile));
    return Uint8Array.from(this.#lists, (list) => evaluate(list, (place) => verdicts[place]!, verdictCodes.yes));
  }

  /** The places of the comparisons that a list is made of. */
  comparisonsIn(place: number): readonly number[] {
    const within = (node: Node): readonly number[] => (typeof node === 'number' ? (node < 0 ? [] : [node]) : node.nodes.flatMap(within));
    return within(this.#lists[place]!);
  }

  /** How one list comes out, given how its comparisons do, with what only a person can judge as unknown. */
  verdictOf(place: number, on: (comparison: number) => number): number {
    return evaluate(this.#lists[place]!, on, verdictCodes.unknown);
  }

  /** How one comparison comes out for a company. */
  verdictOn(place: number, profile: Profile): number {
    return verdictCodes[compare(this.#comparisons[place]!, profile, this.geography)];
  }

  subjectOf(comparison: number): string {
    return this.#comparisons[comparison]!.subject;
  }

  #read(criterion: Criterion): Node {
    for (const kind of ['any', 'all'] as const) {
      const members = (criterion as Partial<Record<typeof kind, Criterion[]>> | null)?.[kind];
      if (Array.isArray(members)) return { any: kind === 'any', nodes: members.map((each) => this.#read(each)) };
    }
    const comparison = comparisonOf(criterion, this.geography);
    if (!comparison) return -1;
    const { subject, min = '', max = '', in: values = [], notIn = [] } = comparison;
    const key = `${subject} ${min} ${max} ${JSON.stringify([values, notIn])}`;
    let place = this.#known.get(key);
    if (place === undefined) {
      place = this.#comparisons.push(comparison) - 1;
      this.#known.set(key, place);
    }
    return place;
  }
}

function evaluate(node: Node, on: (comparison: number) => number, human: number): number {
  if (typeof node === 'number') return node < 0 ? human : on(node);
  let result: number = node.any ? verdictCodes.no : verdictCodes.yes;
  for (const each of node.nodes) {
    const verdict = evaluate(each, on, human);
    if (node.any ? verdict > result : verdict < result) result = verdict;
  }
  return result;
}

/**
 * The verdicts of a table for one company, the same as those of `assess`; each is worked out when it is first looked at. For companies
 * that differ from one in a single answer: a guide asks "what if the answer were this?" tens of times for each question, and only
 * comparisons on the subject of that question are made again.
 */
export class Judgement {
  /** Verdicts and one more, so that 0 is "not yet looked at". What the table takes in later has no place here, and is worked out each time. */
  readonly #lists: Uint8Array;
  readonly #comparisons: Uint8Array;
  readonly #at = (place: number): number => (this.#comparisons[place] ||= this.#compare(place) + 1) - 1;

  /** With `base`: a judgement of a company that differs from this one in nothing but `subject`. */
  constructor(
    private readonly table: CriteriaTable,
    private readonly profile: Profile,
    private readonly base?: Judgement,
    private readonly subject?: string,
  ) {
    this.#lists = new Uint8Array(table.size);
    this.#comparisons = new Uint8Array(table.comparisonCount);
  }

  /** The verdict on the list at a place, with what only a person can judge as unknown. */
  of(place: number): Verdict {
    return verdictNames[(this.#lists[place] ||= this.table.verdictOf(place, this.#at) + 1) - 1]!;
  }

  /** The verdict on the comparison at a place. */
  on(place: number): Verdict {
    return verdictNames[this.#at(place)]!;
  }

  #compare(place: number): number {
    return this.base && this.table.subjectOf(place) !== this.subject ? this.base.#at(place) : this.table.verdictOn(place, this.profile);
  }
}

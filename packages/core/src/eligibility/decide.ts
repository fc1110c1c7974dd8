/** Which answers are worth giving: the fewest that could decide whether a scheme fits. */
import type { Comparison, Criterion } from '../feed/criteria.js';
import { type CriterionSubject, criterionSubjects } from '../feed/vocabulary.js';
import type { Geography } from '../geo/index.js';
import { compare } from './compare.js';
import { completionsOf } from './completions.js';
import { type Trace, assess, fitOf, subjectOf } from './evaluate.js';
import { type Verdict, and, or } from './logic.js';
import type { Profile } from './profile.js';
import { knowSbi2008 } from './sectors-2008.js';

/**
 * What could still decide a fit that is unknown.
 *
 * A set of subjects is in `yes` when some answers on these subjects alone, each no less exact than what was already told, would make
 * the fit a yes; and no smaller set does. Likewise `no`. All sets of that least size are given, subjects and sets in the order of
 * the vocabulary. Empty when it cannot come out that way, or when it is decided. What only a person can judge counts as met.
 *
 * For "at least 5 staff" and "at least 3 years active", both open: `yes` is `[[employees, yearsActive]]`, `no` is
 * `[[employees], [yearsActive]]`. With "or" between them it is the other way round.
 */
export interface Deciding {
  readonly yes: readonly (readonly CriterionSubject[])[];
  readonly no: readonly (readonly CriterionSubject[])[];
}

/** A criterion that still counts, with its comparisons by number. */
type Node = number | Verdict | { readonly any: boolean; readonly nodes: readonly Node[] };

/** What the comparisons on one subject can become together, as places of comparisons with their verdicts. */
interface Open {
  readonly subject: CriterionSubject;
  readonly outcomes: readonly ReadonlyMap<number, Verdict>[];
}

/**
 * So many mixes of answers are tried for one list of criteria, which real ones stay far below. A list made to be hard is answered from
 * its structure alone after that: the sets are then those that would do if each comparison could have its way.
 */
const mostTrials = 20_000;

/**
 * The fewest answers that could decide whether a company fits. Exact: it tries sets from small to large, and looks at answers only
 * for sets that could do if each of their comparisons could have its way.
 */
export function decidingFor(criteria: readonly Criterion[] | undefined, profile: Profile, geography: Geography): Deciding {
  knowSbi2008();
  const { fit, trace } = assess(criteria, profile, geography);
  if (fit !== 'unknown') return { yes: [], no: [] };
  const leaves: Trace[] = [];
  const root: Node = { any: false, nodes: trace.map((each) => read(each, leaves)) };
  const open = openSubjects(leaves, profile, geography);
  const budget = { left: mostTrials };
  return { yes: smallest('yes', root, open, budget), no: smallest('no', root, open, budget) };
}

function read(trace: Trace, leaves: Trace[]): Node {
  const fit = fitOf(trace);
  if (fit !== 'unknown') return fit;
  if (trace.members) return { any: trace.group === 'any', nodes: trace.members.map((each) => read(each, leaves)) };
  return leaves.push(trace) - 1;
}

function openSubjects(leaves: readonly Trace[], profile: Profile, geography: Geography): readonly Open[] {
  return criterionSubjects.flatMap((subject) => {
    const own = leaves.flatMap((trace, place) => (subjectOf(trace) === subject ? [{ place, comparison: trace.criterion as Comparison }] : []));
    if (own.length === 0) return [];
    const outcomes = new Map<string, ReadonlyMap<number, Verdict>>();
    for (const answer of completionsOf(subject, own.map(({ comparison }) => comparison), profile, geography)) {
      const outcome = new Map(own.map(({ place, comparison }): [number, Verdict] => [place, compare(comparison, answer, geography)]));
      const key = [...outcome.values()].join();
      if (!outcomes.has(key)) outcomes.set(key, outcome);
    }
    return [{ subject, outcomes: [...outcomes.values()] }];
  });
}

function smallest(goal: 'yes' | 'no', root: Node, open: readonly Open[], budget: { left: number }): readonly (readonly CriterionSubject[])[] {
  for (let size = 1; size <= open.length; size++) {
    const found = choose(open, size).filter((set) => reaches(goal, root, set, budget));
    if (found.length > 0) return found.map((set) => set.map(({ subject }) => subject));
  }
  return [];
}

/** All ways to take so many of a list, in order. */
function choose<T>(list: readonly T[], size: number, from = 0): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.slice(from).flatMap((each, index) => choose(list, size - 1, from + index + 1).map((rest) => [each, ...rest]));
}

function reaches(goal: 'yes' | 'no', root: Node, set: readonly Open[], budget: { left: number }): boolean {
  const best = new Map<number, Verdict>();
  for (const { outcomes } of set) for (const outcome of outcomes) for (const [place, verdict] of outcome) if (verdict === goal) best.set(place, goal);
  // If not even with every comparison at its best, then with no answers.
  return evaluate(root, best) === goal && tryAll(goal, root, set, new Map(), budget);
}

function tryAll(goal: 'yes' | 'no', root: Node, [first, ...rest]: readonly Open[], told: ReadonlyMap<number, Verdict>, budget: { left: number }): boolean {
  if (!first) return budget.left-- <= 0 || evaluate(root, told) === goal;
  return first.outcomes.some((outcome) => tryAll(goal, root, rest, new Map([...told, ...outcome]), budget));
}

function evaluate(node: Node, told: ReadonlyMap<number, Verdict>): Verdict {
  if (typeof node === 'string') return node;
  if (typeof node === 'number') return told.get(node) ?? 'unknown';
  return (node.any ? or : and)(node.nodes.map((each) => evaluate(each, told)));
}

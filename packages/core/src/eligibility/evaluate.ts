/**
 * Three-valued matching (Kleene's strong logic): yes, no, or unknown. A missing answer never makes a no, and every verdict can
 * be explained criterion by criterion.
 */
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { CriterionSubject } from '../feed/vocabulary.js';
import type { Geography } from '../geo/index.js';
import { type ComparisonPart, comparisonOf, partVerdicts } from './compare.js';
import { type Verdict, and, or } from './logic.js';
import type { Profile } from './profile.js';

export { type Verdict, and, or } from './logic.js';

/** One criterion with the visitor's answer and what came of it; groups carry the traces of their members. */
export interface Trace {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** Only a person can judge it: no answer will ever decide it. Its verdict is unknown. A group is, when all its members are. */
  readonly human?: true;
  /** The visitor's answer on that subject, when there is one. For traits: those that the visitor said yes to. */
  readonly answer?: unknown;
  /** For traits: those of the criterion that the visitor said no to. */
  readonly denied?: readonly string[];
  /** The parts that the answer does not meet; there is one at least when the verdict is no. */
  readonly missed?: readonly ComparisonPart[];
  /** The parts that wait for a more exact answer. Absent when there is no answer at all: then all of them wait. */
  readonly open?: readonly ComparisonPart[];
  readonly group?: 'any' | 'all';
  readonly members?: readonly Trace[];
}

/** A verdict on a list of criteria, with its trace. */
export interface Assessment {
  /** With what only a person can judge as unknown. */
  readonly verdict: Verdict;
  /**
   * As far as we can check: with what only a person can judge taken as met. `yes` beside an unknown verdict reads as "fits, but
   * check this yourself". A `no` is a `no` in both.
   */
  readonly fit: Verdict;
  /** What the visitor must check: criteria of the list that stay unknown, though no answer is needed for the fit. Empty unless the fit is yes. */
  readonly checkYourself: readonly Trace[];
  /** One for each criterion, in order. */
  readonly trace: readonly Trace[];
}

/**
 * Judges a list of criteria, all of which must hold, against what is known of a company. No criteria is a yes. Never throws: a
 * subject that we do not know, and a comparison that compares nothing, are left to a person.
 */
export function assess(criteria: readonly Criterion[] | undefined, profile: Profile, geography: Geography): Assessment {
  const trace = (criteria ?? []).map((criterion) => judge(criterion, profile, geography));
  const verdict = and(trace.map((each) => each.verdict));
  const fits = trace.map(fitOf);
  const fit = and(fits);
  return { verdict, fit, checkYourself: fit === 'yes' ? trace.filter((each) => each.verdict === 'unknown') : [], trace };
}

/** The verdict of a trace with what only a person can judge taken as met. */
export function fitOf({ verdict, human, group, members = [] }: Trace): Verdict {
  if (verdict !== 'unknown') return verdict;
  if (group) return (group === 'any' ? or : and)(members.map(fitOf));
  return human ? 'yes' : 'unknown';
}

/** What a trace compares; undefined for a group, and for what only a person can judge. */
export const subjectOf = ({ criterion, group, human }: Trace): CriterionSubject | undefined => (group || human ? undefined : ((criterion as Comparison).subject as CriterionSubject));

/** Why a trace is what it is: the single criteria that its verdict stands on. Of a no, those not met; of an unknown, those open. */
export const groundsOf = (trace: Trace): readonly Trace[] =>
  trace.members ? trace.members.filter(({ verdict }) => verdict === trace.verdict).flatMap(groundsOf) : [trace];

function judge(criterion: Criterion, profile: Profile, geography: Geography): Trace {
  for (const kind of ['any', 'all'] as const) {
    const members = (criterion as Partial<Record<typeof kind, Criterion[]>> | null)?.[kind];
    if (Array.isArray(members)) return group(kind, criterion, members, profile, geography);
  }
  const comparison = comparisonOf(criterion, geography);
  if (!comparison) return { criterion, verdict: 'unknown', human: true };
  const { subject } = comparison;
  const parts = partVerdicts(comparison, profile, geography);
  const those = (wanted: Verdict) => parts.filter(([, each]) => each === wanted).map(([part]) => part);
  const [missed, open] = [those('no'), those('unknown')];
  const answer = profile[subject];
  const denied = subject === 'trait' ? [...(comparison.in ?? []), ...(comparison.notIn ?? [])].map(String).filter((trait) => profile.notTrait?.includes(trait)) : [];
  return {
    criterion,
    verdict: and(parts.map(([, each]) => each)),
    ...(answer !== undefined && { answer }),
    ...(denied.length > 0 && { denied }),
    ...(missed.length > 0 && { missed }),
    ...(open.length > 0 && answer !== undefined && { open }),
  };
}

function group(kind: 'any' | 'all', criterion: Criterion, list: readonly Criterion[], profile: Profile, geography: Geography): Trace {
  const members = list.map((each) => judge(each, profile, geography));
  const verdict = (kind === 'any' ? or : and)(members.map((each) => each.verdict));
  return { criterion, verdict, group: kind, members, ...(members.length > 0 && members.every(({ human }) => human) && { human: true }) };
}

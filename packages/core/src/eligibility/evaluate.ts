/**
 * Three-valued matching (Kleene's strong logic): yes, no, or unknown. A missing answer never makes a no, and every verdict can
 * be explained criterion by criterion.
 */
import type { Comparison, Criterion } from '../feed/criteria.js';
import { type CriterionSubject, criterionSubjects } from '../feed/vocabulary.js';
import type { Geography } from '../geo/index.js';
import type { Amountish, Profile } from './profile.js';
import { withinSector } from './sectors.js';

export type Verdict = 'yes' | 'no' | 'unknown';

/** One criterion with the visitor's answer and what came of it; groups carry the traces of their members. */
export interface Trace {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** The visitor's answer on the criterion's subject, when there is one. */
  readonly answer?: unknown;
  readonly group?: 'any' | 'all';
  readonly members?: readonly Trace[];
}

/** A verdict on a list of criteria, with its trace. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly trace: readonly Trace[];
}

/** All must hold. */
export const and = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes');
/** One must hold. */
export const or = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no');
const not = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : 'unknown');

/** Judges a list of criteria, all of which must hold, against what is known of a company. No criteria is a yes. */
export function assess(criteria: readonly Criterion[] | undefined, profile: Profile, geography: Geography): Assessment {
  const trace = (criteria ?? []).map((criterion) => judge(criterion, profile, geography));
  return { verdict: and(trace.map((each) => each.verdict)), trace };
}

function judge(criterion: Criterion, profile: Profile, geography: Geography): Trace {
  if ('any' in criterion && Array.isArray(criterion.any)) return group('any', or, criterion, criterion.any as Criterion[], profile, geography);
  if ('all' in criterion && Array.isArray(criterion.all)) return group('all', and, criterion, criterion.all as Criterion[], profile, geography);
  if (!('subject' in criterion) || !isKnown(criterion.subject)) return { criterion, verdict: 'unknown' };
  const comparison = criterion as Comparison;
  const answer = profile[comparison.subject as CriterionSubject];
  return { criterion, verdict: compare(comparison, profile, geography), ...(answer !== undefined && { answer }) };
}

function group(kind: 'any' | 'all', join: typeof and, criterion: Criterion, list: readonly Criterion[], profile: Profile, geography: Geography): Trace {
  const members = list.map((each) => judge(each, profile, geography));
  return { criterion, verdict: join(members.map((each) => each.verdict)), group: kind, members };
}

const isKnown = (subject: unknown): subject is CriterionSubject => (criterionSubjects as readonly unknown[]).includes(subject);

function compare(comparison: Comparison, profile: Profile, geography: Geography): Verdict {
  const verdicts: Verdict[] = [];
  const answer = profile[comparison.subject as CriterionSubject];
  if (comparison.min !== undefined || comparison.max !== undefined) verdicts.push(withinBounds(answer as Amountish | undefined, comparison.min, comparison.max));
  if (comparison.in) verdicts.push(anyOf(comparison, comparison.in, profile, geography));
  if (comparison.notIn) verdicts.push(not(anyOf(comparison, comparison.notIn, profile, geography)));
  // A comparison that compares nothing says nothing, so a person must judge it.
  return verdicts.length === 0 ? 'unknown' : and(verdicts);
}

function withinBounds(answer: unknown, min = -Infinity, max = Infinity): Verdict {
  const range = typeof answer === 'number' ? { min: answer, max: answer } : typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? (answer as { min?: number; max?: number }) : undefined;
  if (range === undefined) return 'unknown';
  const [low, high] = [range.min ?? -Infinity, range.max ?? Infinity];
  if (high < min || low > max) return 'no';
  return low >= min && high <= max ? 'yes' : 'unknown';
}

function anyOf({ subject }: Comparison, values: readonly (string | number | boolean)[], profile: Profile, geography: Geography): Verdict {
  switch (subject as CriterionSubject) {
    case 'region':
      return profile.region === undefined ? 'unknown' : geography.covers(values.map(String), profile.region);
    case 'sector':
      return profile.sector === undefined ? 'unknown' : or(values.map((value) => withinSector(profile.sector!, String(value))));
    case 'trait':
      return or(values.map((value) => (profile.trait?.includes(String(value)) ? 'yes' : profile.notTrait?.includes(String(value)) ? 'no' : 'unknown')));
    default: {
      const answer = profile[subject as CriterionSubject];
      if (answer === undefined) return 'unknown';
      if (typeof answer === 'object') return or(values.map((value) => withinBounds(answer, Number(value), Number(value))));
      return values.some((value) => value === answer || String(value) === String(answer)) ? 'yes' : 'no';
    }
  }
}

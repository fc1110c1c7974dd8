/** One comparison against one company: which way it goes, and what it hangs on. */
import type { Comparison, Criterion } from '../feed/criteria.js';
import { type CriterionSubject, criterionSubjects } from '../feed/vocabulary.js';
import type { Geography } from '../geo/index.js';
import { type Verdict, and, not, or } from './logic.js';
import type { Profile } from './profile.js';
import { readSector, withinSectors } from './sectors.js';
import { readValue } from './values.js';

/** The parts of a comparison: two bounds (both included), values of which one must fit, and values of which none may. */
export type ComparisonPart = 'min' | 'max' | 'in' | 'notIn';

type Value = string | number | boolean;

/** Subjects that are a number. */
export const amounts = ['employees', 'yearsActive', 'turnover', 'investment', 'minimisAid'] as const satisfies readonly CriterionSubject[];
const isAmount = (subject: string): boolean => (amounts as readonly string[]).includes(subject);

const isKnownSubject = (subject: unknown): subject is CriterionSubject => (criterionSubjects as readonly unknown[]).includes(subject);

type Decidable = Comparison & { readonly subject: CriterionSubject };

/** The comparison in a criterion that a machine can decide, or undefined: a group, a text, or what only a person can judge. */
export function comparisonOf(criterion: Criterion, geography: Geography): Decidable | undefined {
  const comparison = criterion as Decidable;
  if (!isKnownSubject(comparison?.subject)) return undefined;
  const parts = partsOf(comparison);
  return parts.length > 0 && parts.every((part) => canDecide(comparison, part, geography)) ? comparison : undefined;
}

const asks = (values: unknown): boolean => values != null && !(Array.isArray(values) && values.length === 0);

/** What a comparison asks. An empty list asks nothing: else it would be a no before anything was answered. */
function partsOf({ min, max, in: values, notIn }: Comparison): readonly ComparisonPart[] {
  const parts: ComparisonPart[] = [];
  if (min !== undefined) parts.push('min');
  if (max !== undefined) parts.push('max');
  if (asks(values)) parts.push('in');
  if (asks(notIn)) parts.push('notIn');
  return parts;
}

/**
 * A lower bound on a sector, or a list of codes that nobody knows, is decided by no answer at all. Nor is what no reader lets through,
 * should it ever come here: it costs one condition its verdict then, and not a page all of them.
 */
function canDecide(comparison: Comparison, part: ComparisonPart, geography: Geography): boolean {
  if (part === 'min' || part === 'max') return isAmount(comparison.subject) && typeof comparison[part] === 'number';
  const values: readonly unknown[] | undefined = comparison[part];
  if (!Array.isArray(values) || values.some((value) => typeof value === 'object')) return false;
  if (isAmount(comparison.subject)) return values.some((value) => Number.isFinite(Number(value)));
  if (comparison.subject === 'sector') return values.some((value) => readSector(String(value)));
  if (comparison.subject === 'region') return values.some((value) => geography.levelOf(String(value)) !== 'unknown');
  return values.some((value) => readValue(comparison.subject, value) !== undefined);
}

/** How each part of a comparison comes out. */
export function partVerdicts(comparison: Comparison, profile: Profile, geography: Geography): readonly (readonly [ComparisonPart, Verdict])[] {
  const answer = profile[comparison.subject as CriterionSubject];
  return partsOf(comparison).map((part) => {
    switch (part) {
      case 'min':
        return [part, withinBounds(answer, comparison.min, undefined)];
      case 'max':
        return [part, withinBounds(answer, undefined, comparison.max)];
      case 'in':
        return [part, anyOf(comparison, comparison.in!, profile, geography)];
      case 'notIn':
        return [part, not(anyOf(comparison, comparison.notIn!, profile, geography))];
    }
  });
}

export const compare = (comparison: Comparison, profile: Profile, geography: Geography): Verdict =>
  and(partVerdicts(comparison, profile, geography).map(([, verdict]) => verdict));

/** A number, or all that is known of it, as an interval; undefined for what is no number. */
export function rangeOf(answer: unknown): readonly [low: number, high: number] | undefined {
  if (typeof answer === 'number') return Number.isNaN(answer) ? undefined : [answer, answer];
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  const { min = -Infinity, max = Infinity } = answer as { min?: number; max?: number };
  return typeof min === 'number' && typeof max === 'number' && min <= max ? [min, max] : undefined;
}

function withinBounds(answer: unknown, min = -Infinity, max = Infinity): Verdict {
  const range = rangeOf(answer);
  if (!range) return 'unknown';
  const [low, high] = range;
  if (high < min || low > max) return 'no';
  return low >= min && high <= max ? 'yes' : 'unknown';
}

function anyOf({ subject }: Comparison, values: readonly Value[], profile: Profile, geography: Geography): Verdict {
  switch (subject as CriterionSubject) {
    case 'region':
      return profile.region === undefined ? 'unknown' : geography.covers(values.map(String), profile.region);
    case 'sector':
      return profile.sector === undefined ? 'unknown' : withinSectors(profile.sector, values.map(String));
    case 'trait':
      return or(values.map((value) => (profile.trait?.includes(String(value)) ? 'yes' : profile.notTrait?.includes(String(value)) ? 'no' : 'unknown')));
    default: {
      const answer = profile[subject as CriterionSubject];
      if (answer === undefined) return 'unknown';
      if (isAmount(subject)) return or(values.map((value) => withinBounds(answer, Number(value), Number(value))));
      return or(values.map((value) => sameAnswer(subject, value, answer)));
    }
  }
}

/** `BV` and `b.v.` are one, and so are `"true"` and true. Of a value that nobody knows, asked or answered, it cannot be told. */
function sameAnswer(subject: string, value: Value, answer: unknown): Verdict {
  const wanted = readValue(subject, value);
  const given = readValue(subject, answer);
  if (wanted === undefined || given === undefined) return 'unknown';
  if (wanted === given) return 'yes';
  // The two are asked for under one name.
  return wanted === 'maatschap' && given === 'vof' ? 'unknown' : 'no';
}

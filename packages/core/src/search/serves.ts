/** Whom a provider serves, by values that can be chosen from: what only a person can judge shuts nobody out. */
import type { Comparison, Criterion } from '../feed/criteria.js';

/** How many people work in a company, as bands of which both bounds are included. */
export const sizes = ['0-0', '1-9', '10-49', '50-249', '250-'] as const;
export type CompanySize = (typeof sizes)[number];

/** How far a company is. */
export const stages = ['idea', 'starter', 'existing', 'growing', 'transferring', 'stopping'] as const;
export type CompanyStage = (typeof stages)[number];

/**
 * Whether a company of a size (`employees`) or in a stage may be served: `true` unless the provider's `serves` surely says no. Of a
 * band of sizes it is enough that some of it is served.
 */
export function mayServe({ serves = [] }: { readonly serves?: readonly Criterion[] | undefined }, subject: 'employees' | 'stage', value: string): boolean {
  return serves.every((criterion) => may(criterion, subject, value));
}

function may(criterion: Criterion, subject: string, value: string): boolean {
  if ('any' in criterion && Array.isArray(criterion.any)) return criterion.any.some((each) => may(each as Criterion, subject, value));
  if ('all' in criterion && Array.isArray(criterion.all)) return criterion.all.every((each) => may(each as Criterion, subject, value));
  const comparison = criterion as Comparison;
  if (comparison.subject !== subject) return true;
  const { min = -Infinity, max = Infinity, in: values, notIn = [] } = comparison;
  if (subject === 'stage') return (!values || values.includes(value)) && !notIn.includes(value);
  const [from, to = ''] = value.split('-');
  const [least, most] = [Number(from), to === '' ? Infinity : Number(to)];
  const among = (each: unknown) => typeof each === 'number' && each >= least && each <= most;
  return min <= most && max >= least && (!values || values.some(among)) && !(least === most && notIn.some(among));
}

/** Whom a provider serves, by values that can be chosen from: what only a person can judge shuts nobody out. */
import { readValue } from '../eligibility/values.js';
import type { Comparison, Criterion } from '../feed/criteria.js';

/** How many people work in a company, as bands of which both bounds are included. */
export const sizes = ['0-0', '1-9', '10-49', '50-249', '250-'] as const;
export type CompanySize = (typeof sizes)[number];

/** How far a company is. */
export const stages = ['idea', 'starter', 'existing', 'growing', 'transferring', 'stopping'] as const;
export type CompanyStage = (typeof stages)[number];

type Serving = { readonly serves?: readonly Criterion[] | undefined };

/**
 * Whether a company of a size (`employees`) or in a stage may be served: `true` unless the provider's `serves` surely says no. Of a
 * band of sizes it is enough that some of it is served.
 */
export function mayServe({ serves = [] }: Serving, subject: 'employees' | 'stage', value: string): boolean {
  return serves.every((criterion) => mayPass(criterion, (comparison) => comparison.subject !== subject || valueMay(comparison, value)));
}

/** Whether a criterion leaves room, with `may` for each comparison in it: one of `any`, and each of `all`. */
export function mayPass(criterion: Criterion, may: (comparison: Comparison) => boolean): boolean {
  if ('any' in criterion && Array.isArray(criterion.any)) return criterion.any.some((each) => mayPass(each as Criterion, may));
  if ('all' in criterion && Array.isArray(criterion.all)) return criterion.all.every((each) => mayPass(each as Criterion, may));
  return may(criterion as Comparison);
}

/** Whether a comparison on size or stage leaves room for a value. Read as the verdict on one company reads it. */
export function valueMay({ subject, min, max, in: values = [], notIn = [] }: Comparison, value: string): boolean {
  const isStage = subject === 'stage';
  const read = (list: readonly unknown[]) => list.map((each) => (isStage ? readValue(subject, each) : Number.isNaN(Number(each)) ? undefined : Number(each)));
  const [named, shut] = [read(values), read(notIn)];
  // Where one part of it is such that nobody can tell, all of it decides nothing.
  if ([named, shut].some((list) => list.length > 0 && list.every((each) => each === undefined)) || (isStage && (min ?? max) !== undefined)) return true;
  const [from, to = ''] = value.split('-');
  const [least, most] = [Number(from), to === '' ? Infinity : Number(to)];
  const within = (each: unknown) => (isStage ? each === value : (each as number) >= least && (each as number) <= most);
  const reaches = isStage || ((min ?? -Infinity) <= most && (max ?? Infinity) >= least);
  return reaches && (named.length === 0 || named.some((each) => each === undefined || within(each))) && !((isStage || least === most) && shut.some(within));
}

/** Whom a provider serves, by sector. It needs the structure of SBI, so it comes when a visitor first filters. */
import { withinSectors } from '../eligibility/sectors.js';
import type { Comparison, Criterion } from '../feed/criteria.js';
import { mayPass } from './serves.js';

/** The sections of SBI 2025. */
export const sections: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUV'];

/** The sections of which some company may be served: all, unless `serves` surely says no to everyone in one. */
export function sectionsServed({ serves = [] }: { readonly serves?: readonly Criterion[] | undefined }): readonly string[] {
  return serves.length === 0 ? sections : sections.filter((section) => serves.every((criterion) => mayPass(criterion, (comparison) => may(comparison, section))));
}

/** A list of codes that names only some of a section leaves room in it; one that shuts out all of it does not. */
function may({ subject, in: values = [], notIn = [] }: Comparison, section: string): boolean {
  if (subject !== 'sector') return true;
  const verdict = (codes: readonly unknown[]) => withinSectors(section, codes.map(String));
  return (values.length === 0 || verdict(values) !== 'no') && (notIn.length === 0 || verdict(notIn) !== 'yes');
}

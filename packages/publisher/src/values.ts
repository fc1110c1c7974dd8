/** Which values conditions can read, and how to say that in words. */
import { closedLists, readSector, unknownValues } from '@mkb-wegwijzer/core/eligibility';
import type { Comparison } from '@mkb-wegwijzer/core/feed';
import type { Geography } from '@mkb-wegwijzer/core/geo';

/** Subjects that are a number. */
export const amounts = ['employees', 'yearsActive', 'turnover', 'investment', 'minimisAid'];

/** A publisher's own value is a URI, which another feed may know. */
export const isUri = (value: unknown): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(String(value)) && !/^sbi\d+:/i.test(String(value));

export function strangeValues(comparison: Comparison, geography: Geography): readonly unknown[] {
  const { subject, in: values = [], notIn = [] } = comparison;
  const all = [...values, ...notIn];
  if (subject === 'region') return all.filter((value) => !isUri(value) && geography.levelOf(String(value)) === 'unknown');
  if (subject === 'sector') return all.filter((value) => !isUri(value) && !readSector(String(value)));
  if (amounts.includes(subject)) return all.filter((value) => !Number.isFinite(Number(value)));
  return unknownValues(comparison);
}

export function wordsFor(subject: string): string {
  if (subject === 'region') return 'EU, NL, a province such as PV22, a municipality such as GM0114, or the id of one of "areas"';
  if (subject === 'sector') return 'a code of SBI 2025 such as 56.1, or sbi2008: and one of SBI 2008';
  if (amounts.includes(subject)) return 'a number';
  return `one of: ${(closedLists[subject as keyof typeof closedLists] ?? ['true', 'false']).join(', ')}`;
}

/** Whom a provider serves, by section of SBI 2025: less exact than the verdict on one company, and light enough for a filter. */
import { digitsOf, exists, groupsUnder, sectionOf } from '../eligibility/sector-codes.js';
import type { Comparison, Criterion } from '../feed/criteria.js';
import { mayPass } from './serves.js';

/** The sections of SBI 2025. */
export const sections: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUV'];

/** The sections of which some company may be served: all, unless `serves` surely says no to everyone in one. */
export function sectionsServed({ serves = [] }: { readonly serves?: readonly Criterion[] | undefined }): readonly string[] {
  return serves.length === 0 ? sections : sections.filter((section) => serves.every((criterion) => mayPass(criterion, (comparison) => sectionMay(comparison, section))));
}

/** A list of codes that names only some of a section leaves room in it; one that shuts out all of it does not. */
export function sectionMay({ subject, in: values = [], notIn = [] }: Comparison, section: string): boolean {
  if (subject !== 'sector') return true;
  if (values.length > 0 && !values.some((value) => liesIn(String(value), section))) return false;
  const out = notIn.flatMap((value) => read(String(value)) ?? []).filter(({ old }) => !old).map(({ code }) => code);
  return !groupsUnder(section).every((group) => out.some((code) => code === section || group.startsWith(code)));
}

/** Whether anything that a code stands for may lie in a section. Of a code that we do not know, nobody can tell. */
function liesIn(text: string, section: string): boolean {
  const found = read(text);
  if (!found) return true;
  const { old, code } = found;
  return (old ? sectionsOfOld(code) : code.length === 1 ? code : (sectionOf(code) ?? section)).includes(section);
}

function read(text: string): { readonly old: boolean; readonly code: string } | undefined {
  const [, scheme = '', written = ''] = /^(?:(sbi2025|sbi2008):)?\s*([A-V]|\d[\d.]{0,7})$/i.exec(text.trim()) ?? [];
  if (written === '') return undefined;
  const code = digitsOf(written);
  const old = scheme.toLowerCase() === 'sbi2008';
  return old ? (sectionsOfOld(code) === '' ? undefined : { old, code }) : exists(code) ? { old, code } : undefined;
}

/** Where divisions and sections of SBI 2008 have something that moved to another section; all else of a division stayed with its number. */
const moved: Readonly<Record<string, string>> = { 41: 'M', 45: 'GT', 62: 'J', 63: 'J', 79: 'I', 81: 'T', 85: 'S', F: 'M', G: 'T', J: 'K', N: 'IT', P: 'S' };

/** Sections of SBI 2025, written together. From K on, the letters have moved on by one. */
function sectionsOfOld(code: string): string {
  if (code.length > 1) return (sectionOf(code) ?? '') + (moved[code.slice(0, 2)] ?? '');
  return code > 'U' ? '' : String.fromCharCode(code.charCodeAt(0) + (code >= 'K' ? 1 : 0)) + (moved[code] ?? '');
}

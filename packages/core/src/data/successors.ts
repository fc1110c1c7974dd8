import { successorsByCode } from './tables/successors.js';

/**
 * The municipalities (CBS codes) that took the place of one that was merged, renamed or split since 2009, as named in
 * that year: a successor may have gone in its turn. Several successors mean that the territory was split. Undefined for
 * a municipality of today, and for a code that never was.
 */
export function successorsOf(code: string): readonly string[] | undefined {
  const key = code.slice(2);
  const codes = code.startsWith('GM') && Object.hasOwn(successorsByCode, key) ? successorsByCode[key] : undefined;
  return codes?.split(' ').map((successor) => `GM${successor}`);
}

/** Every municipality code that went, so that a table can be checked or listed. */
export function formerMunicipalities(): readonly string[] {
  return Object.keys(successorsByCode).map((code) => `GM${code}`);
}

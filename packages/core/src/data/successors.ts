import { codeAt } from './municipality-codes.js';
import { successorRows } from './tables/successors.js';

let table: ReadonlyMap<string, readonly string[]> | undefined;

function read(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let last = 0;
  for (const row of successorRows.split(';')) {
    const [heirs = '', ...gone] = row.split(' ');
    const successors = heirs.split('+').map((step) => codeAt((last += parseInt(step, 36))));
    let code = 0;
    for (const step of gone) found.set(codeAt((code += parseInt(step, 36))), successors);
  }
  return found;
}

/**
 * The municipalities (CBS codes) that took the place of one that was merged, renamed or split since 2009, as named in
 * that year: a successor may have gone in its turn. Several successors mean that the territory was split. Undefined for
 * a municipality of today, and for a code that never was.
 */
export function successorsOf(code: string): readonly string[] | undefined {
  return (table ??= read()).get(code);
}

/** Every municipality code that went, so that a table can be checked or listed. */
export function formerMunicipalities(): readonly string[] {
  return [...(table ??= read()).keys()].sort();
}

/** Which municipality a visitor means who typed a name and chose none from the list. */
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { placesNamed } from '@mkb-wegwijzer/core/referral';
import type { WizardTerms } from './terms.js';

/** The region that a municipality must lie in, when the page is about one. */
export interface Scope {
  readonly name: string;
  readonly codes: readonly string[];
}

/** The code of a municipality, or what is wrong with what was typed. `table` is undefined when it could not be fetched. */
export function placeAnswer(typed: string, table: readonly Municipality[] | undefined, scope: Scope | undefined, errors: WizardTerms['errors']): { readonly code: string } | { readonly error: string } {
  if (typed === '') return { error: errors.municipalityMissing };
  if (!table) return { error: errors.municipalitiesUnavailable };
  const named = placesNamed(table, typed);
  const inside = scope ? named.filter(({ code }) => scope.codes.includes(code)) : named;
  if (inside.length === 1) return { code: inside[0]!.code };
  if (inside.length > 1) return { error: errors.municipalityUnclear(typed) };
  return { error: scope && named.length > 0 ? errors.municipalityOutside(typed, scope.name) : errors.municipalityUnknown(typed) };
}

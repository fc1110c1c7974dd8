/** Which schemes go with a question. */
import type { CatalogueScheme } from '../feed/federate.js';
import type { Inquiry } from './inquiry.js';
import type { SchemeEntry } from './ledger.js';
import { nearness } from './roles.js';

/** A scheme that may fit, and how well. */
export interface Fit {
  readonly entry: SchemeEntry;
  readonly scheme: CatalogueScheme;
  readonly score: number;
}

/** Schemes for these needs that reach the visitor, are not closed, and do not rule the company out, in no order. */
export function fittingSchemes(inquiry: Inquiry): readonly Fit[] {
  const { ledger, needs, themes, region } = inquiry;
  const found: Fit[] = [];
  const unsure: Fit[] = [];
  // As with providers: what is for one municipality out of many is no answer while that is open.
  for (const entry of ledger.schemesFor(needs, themes)) {
    const { coverage } = ledger.reach(entry.area, region);
    if (coverage === 'no' || (coverage === 'unknown' && found.length > 0)) continue;
    const score = fitOf(entry, inquiry);
    if (score !== undefined) (coverage === 'yes' ? found : unsure).push({ entry, scheme: entry.scheme, score });
  }
  return found.length > 0 ? found : unsure;
}

/** The surest and nearest first. */
export const surestFirst = (a: Fit, b: Fit): number => b.score - a.score || (a.scheme.id < b.scheme.id ? -1 : 1);

/** How well a scheme fits the company and the place; undefined when it does not. */
export function fitOf(entry: SchemeEntry, { ledger, judgement, region, needs, today }: Inquiry): number | undefined {
  const { coverage, level } = ledger.reach(entry.area, region);
  if (coverage === 'no') return undefined;
  const availability = ledger.availability(entry, today);
  if (availability === 'closed' || availability === 'suspended') return undefined;
  const verdict = judgement.of(entry.eligibility);
  if (verdict === 'no') return undefined;
  const position = entry.needs.findIndex((need) => needs.includes(need));
  return nearness[level] + (verdict === 'yes' ? 0.5 : 0) + (availability === 'open' ? 0.2 : 0) + (position < 0 ? 0 : 0.6 / (1 + position));
}

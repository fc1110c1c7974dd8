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

/** The surest and nearest first; of two alike the one that is for less, which says more of it. */
export const surestFirst = (a: Fit, b: Fit): number => b.score - a.score || a.entry.needs.length - b.entry.needs.length || (a.scheme.id < b.scheme.id ? -1 : 1);

/** What counts how much. Who names a scheme, or what it is for, asks for that one, though another may be nearer. */
const weight = { named: 8, met: 0.5, open: 0.2, need: 0.6 } as const;

/** How well a scheme fits the company and the place; undefined when it does not. */
export function fitOf(entry: SchemeEntry, { ledger, judgement, region, needs, today, words }: Inquiry): number | undefined {
  const { coverage, level } = ledger.reach(entry.area, region);
  if (coverage === 'no') return undefined;
  const availability = ledger.availability(entry, today);
  if (availability === 'closed' || availability === 'suspended') return undefined;
  // The money of a round that has not begun is not gone.
  if (entry.scheme.budget?.state === 'exhausted' && availability !== 'planned') return undefined;
  const verdict = judgement.of(entry.eligibility);
  if (verdict === 'no') return undefined;
  const position = entry.needs.findIndex((need) => needs.includes(need));
  // Where nothing is asked nothing is met: a scheme that says what it asks is no worse for it.
  const isMet = verdict === 'yes' && entry.asks;
  const named = words?.get(entry.scheme.id)?.weight ?? 0;
  return nearness[level] + named * weight.named + (isMet ? weight.met : 0) + (availability === 'open' ? weight.open : 0) + (position < 0 ? 0 : weight.need / (1 + position));
}

/** How much money a scheme is about, in bands that a visitor can choose from. */
import type { Scheme } from '../feed/scheme.js';

/** Bands of the largest amount that one applicant can get, in euro: from and including the first number, up to the second. */
export const amountBands = ['0-10000', '10000-50000', '50000-250000', '250000-', 'unknown'] as const;
export type AmountBand = (typeof amountBands)[number];

/** The largest amount that one applicant can get, in euro. Undefined when no amount in euro is known, as when only a share is. */
export function largestAmount({ amounts = [] }: Pick<Scheme, 'amounts'>): number | undefined {
  const known = amounts.filter(({ currency = 'EUR' }) => currency === 'EUR').map(({ min, max }) => max ?? min).filter((each) => each !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

export function bandOf(amount: number | undefined): AmountBand {
  if (amount === undefined) return 'unknown';
  return amount < 10_000 ? '0-10000' : amount < 50_000 ? '10000-50000' : amount < 250_000 ? '50000-250000' : '250000-';
}

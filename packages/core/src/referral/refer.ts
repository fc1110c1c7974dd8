/** Which organisations can help, in order, and why. */
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue, CatalogueProvider, CatalogueScheme } from '../feed/federate.js';
import type { Geography } from '../geo/regions.js';
import { type ReferralOptions, inquire } from './inquiry.js';
import { type Reason, reasonsFor } from './reasons.js';
import { fittingSchemes, surestFirst } from './schemes.js';
import { candidates, shortlist } from './weigh.js';

export interface Referral {
  readonly provider: CatalogueProvider;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Schemes of this provider that fit the question, best first. */
  readonly schemes: readonly CatalogueScheme[];
}

export interface ReferralAnswer {
  /** One to three providers in order; none when no one in the feeds serves this visitor. */
  readonly referrals: readonly Referral[];
  /** More schemes that fit the question, best first. */
  readonly schemes: readonly CatalogueScheme[];
}

/** How many schemes are named with one provider, and below all of them. */
const schemesShown = { own: 3, more: 5 } as const;

/** Refers a visitor: who can help with these needs, in this place, for a company like this. */
export function refer(catalogue: Catalogue, profile: Profile, geography: Geography, options: ReferralOptions): ReferralAnswer {
  const inquiry = inquire(catalogue, profile, geography, options);
  const fits = [...fittingSchemes(inquiry)].sort(surestFirst);
  const chosen = shortlist(candidates(inquiry, fits), inquiry, options.limit && Math.max(0, options.limit));
  const referrals = chosen.map((candidate) => ({
    provider: candidate.provider,
    score: candidate.score,
    reasons: reasonsFor(candidate, inquiry),
    schemes: fits.filter(({ scheme }) => scheme.provider === candidate.provider.id).slice(0, schemesShown.own).map(({ scheme }) => scheme),
  }));
  const named = new Set(referrals.flatMap(({ schemes }) => schemes));
  const schemes = fits.map(({ scheme }) => scheme).filter((scheme) => !named.has(scheme));
  return { referrals, schemes: schemes.slice(0, schemesShown.more) };
}

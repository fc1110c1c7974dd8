/** What a visitor asks, made ready to put to every record. */
import type { Profile } from '../eligibility/profile.js';
import { Judgement } from '../eligibility/table.js';
import type { Catalogue } from '../feed/federate.js';
import type { Approach } from '../feed/vocabulary.js';
import type { Geography } from '../geo/regions.js';
import { broaderNeeds, broaderThemes } from '../search/terms.js';
import { tradeOf, withImplied } from './kin.js';
import { type Ledger, ledgerOf } from './ledger.js';
import type { Asking } from './standing.js';
import type { Evidence } from './words.js';

export interface ReferralOptions {
  /** The host's own provider: first wherever it serves. */
  readonly home?: string;
  /** At most this many providers. Default 3. */
  readonly limit?: number;
  /** A day in Europe/Amsterdam; closed schemes are not mentioned. */
  readonly today: string;
  /** What the visitor's own words say for single providers, from {@link ProviderWords}. Default none. */
  readonly words?: Evidence | undefined;
}

/** What is asked, and by whom. */
export interface Inquiry extends Asking {
  readonly ledger: Ledger;
  readonly profile: Profile;
  /** The same without what its needs tell between the lines. */
  readonly told: Profile;
  /** Verdicts on the ledger's criteria for this profile. */
  readonly judgement: Judgement;
  /** Where the visitor is, as far as is known: the whole country when nothing is. */
  readonly region: string;
  /** Themes of the company's trade. */
  readonly trade: ReadonlySet<string>;
  readonly home: string | undefined;
  readonly today: string;
  readonly words: Evidence | undefined;
}

/** Who ticks a need after another one asks for it less. */
const afterFirst = 0.9;

export function inquire(catalogue: Catalogue, told: Profile, geography: Geography, { home, today, words }: ReferralOptions): Inquiry {
  const ledger = ledgerOf(catalogue, geography);
  const needs = broaderNeeds(told.needs, catalogue);
  const profile = withImplied(told, needs);
  // Who names a need has said more than the page's theme does.
  const themes = needs.length > 0 ? needs.flatMap((need) => catalogue.needs.get(need)?.themes ?? []) : profile.themes;
  const region = profile.region ?? 'NL';
  const total = needs.length > 0 ? 1 + (needs.length - 1) * afterFirst : 1;
  const wanted = broaderThemes(themes, catalogue);
  const approach = ledger.approachIn(region);
  return {
    key: JSON.stringify([needs, wanted, approach]),
    needs,
    shares: needs.map((_, position) => (position === 0 ? 1 : afterFirst) / total),
    themes: new Set(wanted),
    approach,
    ledger,
    profile,
    told,
    judgement: new Judgement(ledger.criteria, profile),
    region,
    trade: tradeOf(profile),
    // By the id that it has now.
    home: home && (catalogue.aliases.get(home) ?? home),
    today,
    words,
  };
}

/** The same question of a company that differs in one answer about itself. */
export function withProfile(inquiry: Inquiry, told: Profile, subject: string): Inquiry {
  const { ledger, needs, judgement } = inquiry;
  const profile = withImplied(told, needs);
  return { ...inquiry, profile, told, trade: tradeOf(profile), judgement: new Judgement(ledger.criteria, profile, judgement, subject) };
}

/** The approach of the province that a region lies in, when a feed tells it. */
export const approachIn = (region: string | undefined, catalogue: Catalogue, geography: Geography): Approach | undefined =>
  region === undefined ? undefined : ledgerOf(catalogue, geography).approachIn(region);

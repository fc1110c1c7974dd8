/** Which organisations can help, in order, and why. */
import { type Trace, type Verdict, assess } from '../eligibility/evaluate.js';
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue, CatalogueProvider, CatalogueScheme } from '../feed/federate.js';
import { type Approach, type ProviderRole, approaches, knownRole } from '../feed/vocabulary.js';
import { timingOf } from '../feed/windows.js';
import type { Geography, RegionLevel } from '../geo/index.js';
import { broaderNeeds, broaderThemes } from '../search/terms.js';

/** Why a provider is in the answer, for a widget to put into words. */
export type Reason =
  /** It is the desk of the site that the visitor is on. */
  | { readonly code: 'home' }
  /** It is the first point of contact for every entrepreneur in `region`. */
  | { readonly code: 'first-contact'; readonly region: string }
  /** It helps with this need of the visitor. */
  | { readonly code: 'need'; readonly need: string }
  /** It works on this theme, which the visitor's need touches. */
  | { readonly code: 'theme'; readonly theme: string }
  /** It works in the visitor's region. */
  | { readonly code: 'region'; readonly region: string; readonly level: RegionLevel }
  /** It is meant for companies like this one. */
  | { readonly code: 'focus'; readonly trace: Trace }
  /** It helps only such companies, and this is one, or may be one. */
  | { readonly code: 'serves'; readonly trace: Trace; readonly verdict: Verdict };

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
  /** Schemes of others that fit the question, best first. */
  readonly schemes: readonly CatalogueScheme[];
}

export interface ReferralOptions {
  /** The host's own provider: first wherever it serves. */
  readonly home?: string;
  /** At most this many providers. Default 3. */
  readonly limit?: number;
  /** A day in Europe/Amsterdam; closed schemes are not mentioned. */
  readonly today: string;
}

/** What one role is worth for a question: to whom a question goes first is what the provinces differ in. */
interface Weights {
  /** Added for a question about anything. */
  readonly general: number;
  /** Needs that are this role's own work, for which `special` is added instead. */
  readonly needs?: readonly string[];
  readonly special?: number;
}

const money = ['finance', 'take-over'];
const renewal = ['innovate', 'find-partner', 'use-ai', 'grow', 'export'];

const roles: Readonly<Record<ProviderRole, Weights>> = {
  'first-line': { general: 3 },
  municipality: { general: 1.6, needs: ['permits', 'find-location', 'debts', 'stop', 'start'], special: 3 },
  chamber: { general: 1, needs: ['start', 'transfer', 'take-over', 'stop'], special: 1.8 },
  'development-agency': { general: 1.2, needs: [...renewal, ...money, 'find-location'], special: 2.2 },
  'national-agency': { general: 0.4, needs: ['export', 'innovate', 'save-energy'], special: 0.8 },
  'grant-body': { general: 0.4, needs: ['finance', 'innovate', 'save-energy', 'go-circular'], special: 1.5 },
  fund: { general: 0, needs: money, special: 1.8 },
  campus: { general: 0.3, needs: ['innovate', 'find-partner', 'find-network', 'find-location'], special: 1.6 },
  network: { general: 0.3, needs: ['find-network', 'find-partner'], special: 1.4 },
  programme: { general: 0.8 },
  province: { general: 0.1 },
  portal: { general: 0.2 },
  other: { general: 0.6 },
};

const nearness: Readonly<Record<RegionLevel, number>> = { municipality: 1.4, area: 1.2, province: 1, country: 0.3, eu: 0.1, unknown: 0 };

/** Refers a visitor: who can help with these needs, in this place, for a company like this. */
export function refer(catalogue: Catalogue, profile: Profile, geography: Geography, { home, limit = 3, today }: ReferralOptions): ReferralAnswer {
  const needs = broaderNeeds(profile.needs, catalogue);
  const needThemes = new Set(broaderThemes([...(profile.themes ?? []), ...needs.flatMap((need) => catalogue.needs.get(need)?.themes ?? [])], catalogue));
  const approach = approachIn(profile.region, catalogue, geography);
  const fitting = schemesFor(catalogue, profile, geography, needs, today);
  const candidates: Referral[] = [];
  for (const provider of catalogue.providers.values()) {
    const referral = weigh(provider, { catalogue, profile, geography, needs, needThemes, approach, home, fitting });
    if (referral) candidates.push(referral);
  }
  candidates.sort((a, b) => b.score - a.score || (a.provider.id < b.provider.id ? -1 : 1));
  const referrals = candidates.slice(0, limit);
  const named = new Set(referrals.map(({ provider }) => provider.id));
  return { referrals, schemes: fitting.filter((scheme) => !named.has(scheme.provider ?? '')).slice(0, 5) };
}

/** The approach of the province that a region lies in, when a feed tells it. */
export function approachIn(region: string | undefined, catalogue: Pick<Catalogue, 'providers'>, geography: Geography): Approach | undefined {
  if (region === undefined) return undefined;
  for (const provider of catalogue.providers.values()) {
    if (provider.role === 'province' && provider.approach && geography.covers(provider.regions ?? [], region) === 'yes') {
      return (approaches as readonly string[]).includes(provider.approach) ? (provider.approach as Approach) : undefined;
    }
  }
  return undefined;
}

interface Question {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly geography: Geography;
  readonly needs: readonly string[];
  readonly needThemes: ReadonlySet<string>;
  readonly approach: Approach | undefined;
  readonly home: string | undefined;
  readonly fitting: readonly CatalogueScheme[];
}

function weigh(provider: CatalogueProvider, question: Question): Referral | undefined {
  const { profile, geography, needs, home, approach } = question;
  const reach = profile.region === undefined ? 'unknown' : geography.covers(provider.regions ?? [], profile.region);
  const serves = assess(provider.serves, profile, geography);
  if (reach === 'no' || serves.verdict === 'no') return undefined;
  const match = matchNeed(provider, question);
  const isHome = provider.id === home;
  if (!match && !isHome) return undefined;

  const role = knownRole(provider.role);
  const level = profile.region === undefined ? 'unknown' : geography.levelFor(provider.regions ?? [], profile.region);
  const focus = assess(provider.focus, profile, geography);
  const weights = roles[role];
  const special = weights.needs?.some((need) => needs.includes(need)) ?? false;
  const doubt = (reach === 'unknown' && profile.region !== undefined ? 0.5 : 0) + (serves.verdict === 'unknown' ? 0.3 : 0);
  const schemes = question.fitting.filter((scheme) => scheme.provider === provider.id).slice(0, 3);
  const score =
    (match?.worth ?? 1) +
    (special ? weights.special! : weights.general) +
    approachBonus(role, approach) +
    nearness[level] +
    (provider.focus ? { yes: 0.8, unknown: 0, no: -0.8 }[focus.verdict] : 0) +
    Math.min(schemes.length, 2) * 0.2 -
    doubt +
    (isHome ? 100 : 0);

  const reasons: Reason[] = [];
  if (isHome) reasons.push({ code: 'home' });
  if (role === 'first-line' || role === 'municipality') reasons.push({ code: 'first-contact', region: provider.regions?.[0] ?? 'NL' });
  else if (profile.region !== undefined && level !== 'unknown') reasons.push({ code: 'region', region: profile.region, level });
  reasons.push(...(match?.reasons ?? []));
  if (provider.focus && focus.verdict === 'yes') reasons.push(...focus.trace.map((trace) => ({ code: 'focus', trace }) as const));
  if (provider.serves) reasons.push(...serves.trace.map((trace) => ({ code: 'serves', trace, verdict: trace.verdict }) as const));
  return { provider, score, reasons, schemes };
}

function matchNeed(provider: CatalogueProvider, { catalogue, needs, needThemes }: Question): { worth: number; reasons: Reason[] } | undefined {
  const own = broaderNeeds(provider.needs, catalogue);
  const shared = needs.filter((need) => own.includes(need));
  if (shared.length > 0) return { worth: 3, reasons: shared.map((need) => ({ code: 'need', need })) };
  const themes = broaderThemes(provider.themes, catalogue).filter((theme) => needThemes.has(theme));
  if (themes.length > 0) return { worth: 2, reasons: themes.slice(0, 2).map((theme) => ({ code: 'theme', theme })) };
  const generalist = ['first-line', 'municipality', 'chamber'].includes(provider.role);
  return needs.length === 0 || generalist ? { worth: generalist ? 1 : 0.5, reasons: [] } : undefined;
}

/** In a first-line province the first-line body is the first door; elsewhere the municipality's desk or the development agency is. */
function approachBonus(role: ProviderRole, approach: Approach | undefined): number {
  if (approach === 'first-line') return role === 'first-line' ? 2 : 0;
  if (role === 'municipality') return approach === 'sme-agenda' ? 0.8 : 0.5;
  return role === 'development-agency' && approach === 'innovation' ? 0.8 : 0;
}

/** Schemes for these needs that reach the visitor, are not closed, and do not rule the company out; the surest and nearest first. */
function schemesFor(catalogue: Catalogue, profile: Profile, geography: Geography, needs: readonly string[], today: string): readonly CatalogueScheme[] {
  const found: { scheme: CatalogueScheme; score: number }[] = [];
  for (const scheme of catalogue.schemes.values()) {
    const regions = scheme.regions ?? [];
    if (needs.length > 0 && !broaderNeeds(scheme.needs, catalogue).some((need) => needs.includes(need))) continue;
    if (profile.region !== undefined && geography.covers(regions, profile.region) === 'no') continue;
    const timing = timingOf(scheme, today);
    const { verdict } = assess(scheme.eligibility, profile, geography);
    if (verdict === 'no' || timing.availability === 'closed' || timing.availability === 'suspended') continue;
    const level = profile.region === undefined ? 'unknown' : geography.levelFor(regions, profile.region);
    found.push({ scheme, score: nearness[level] + (verdict === 'yes' ? 0.5 : 0) + (timing.availability === 'open' ? 0.2 : 0) + (scheme.needs?.[0] === needs[0] ? 0.4 : 0) });
  }
  return found.sort((a, b) => b.score - a.score || (a.scheme.id < b.scheme.id ? -1 : 1)).map(({ scheme }) => scheme);
}

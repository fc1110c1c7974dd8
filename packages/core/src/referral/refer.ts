/** Which organisations can help, in order, and why. */
import { type Assessment, type Trace, type Verdict, assess } from '../eligibility/evaluate.js';
import type { Profile } from '../eligibility/profile.js';
import type { Catalogue, CatalogueProvider, CatalogueScheme } from '../feed/federate.js';
import { type Approach, type ProviderRole, approaches, knownRole } from '../feed/vocabulary.js';
import { timingOf } from '../feed/windows.js';
import { type RegionLevel, regionLevels } from '../geo/region-codes.js';
import type { Geography } from '../geo/regions.js';
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
  /** It works in `region`, one of its own, which holds the visitor's. */
  | { readonly code: 'region'; readonly region: string; readonly level: RegionLevel }
  /** It is meant for companies like this one: a single criterion that the company meets. */
  | { readonly code: 'focus'; readonly trace: Trace }
  /** It helps only such companies, and this is one, or (`unknown`) may be one. */
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
  /** More schemes that fit the question, best first. */
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
  chamber: { general: 1, needs: ['start', 'transfer', 'take-over', 'stop', 'export'], special: 2 },
  'development-agency': { general: 1.2, needs: [...renewal, ...money, 'find-location'], special: 2.2 },
  'national-agency': { general: 0.4, needs: ['export', 'innovate', 'save-energy'], special: 0.8 },
  'grant-body': { general: 0.4, needs: ['finance', 'innovate', 'save-energy', 'go-circular'], special: 1.5 },
  fund: { general: 0, needs: money, special: 1.8 },
  campus: { general: 0.3, needs: ['innovate', 'find-partner', 'find-network', 'find-location'], special: 1.6 },
  network: { general: 0.3, needs: ['find-network', 'find-partner'], special: 1.4 },
  programme: { general: 0.8 },
  province: { general: 0.1 },
  portal: { general: 0.2 },
  other: { general: 0.3 },
};

/** Roles that take any question, whatever needs they name. */
const generalists: readonly ProviderRole[] = ['first-line', 'municipality', 'chamber'];

const nearness: Readonly<Record<RegionLevel, number>> = { municipality: 1.4, area: 1.2, province: 1, country: 0.3, eu: 0.1, unknown: 0 };

/** A provider that may help, with what speaks for it. */
export interface Candidate {
  readonly provider: CatalogueProvider;
  readonly score: number;
  readonly match: Match | undefined;
  /** Whether it serves where the visitor is. */
  readonly reach: Verdict;
  readonly serves: Assessment;
  readonly focus: Assessment;
}

/** What a provider has to do with the visitor's needs. */
interface Match {
  readonly worth: number;
  /** It names the need itself, so the work that its role is known for counts. */
  readonly named: boolean;
  readonly reasons: readonly Reason[];
}

/** A scheme that may fit, and how well. */
export interface Fit {
  readonly scheme: CatalogueScheme;
  readonly score: number;
}

/** What is asked, made ready to put to every record. */
export interface Inquiry {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  readonly profile: Profile;
  /** Where the visitor is, as far as is known: the whole country when nothing is. */
  readonly region: string;
  readonly needs: readonly string[];
  readonly themes: ReadonlySet<string>;
  readonly approach: Approach | undefined;
  readonly home: string | undefined;
  readonly today: string;
}

/** How many schemes are named with one provider, and below all of them. */
const schemesShown = { own: 3, more: 5 } as const;

/** A provider that is worth less than this share of the best one is no help but noise. */
const worthNaming = 0.4;

const homeBonus = 100;

/** Refers a visitor: who can help with these needs, in this place, for a company like this. */
export function refer(catalogue: Catalogue, profile: Profile, geography: Geography, options: ReferralOptions): ReferralAnswer {
  const inquiry = inquire(catalogue, profile, geography, options);
  const fits = fittingSchemes(inquiry);
  const chosen = shortlist(candidates(inquiry, fits), options.limit);
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

export function inquire(catalogue: Catalogue, profile: Profile, geography: Geography, { home, today }: ReferralOptions): Inquiry {
  const needs = broaderNeeds(profile.needs, catalogue);
  // Who names a need has said more than the page's theme does.
  const themes = needs.length > 0 ? needs.flatMap((need) => catalogue.needs.get(need)?.themes ?? []) : profile.themes;
  const region = profile.region ?? 'NL';
  return { catalogue, geography, profile, region, needs, themes: new Set(broaderThemes(themes, catalogue)), approach: approachIn(region, catalogue, geography), home, today };
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

/** Every provider that may help, best first. The host's own desk stands first wherever it serves. */
export function candidates(inquiry: Inquiry, fits: readonly Fit[]): readonly Candidate[] {
  const offers = new Map<string, number>();
  for (const { scheme } of fits) if (scheme.provider) offers.set(scheme.provider, (offers.get(scheme.provider) ?? 0) + 1);
  const found: Candidate[] = [];
  for (const provider of inquiry.catalogue.providers.values()) {
    const candidate = weigh(provider, inquiry, offers.get(provider.id) ?? 0);
    if (candidate) found.push(candidate);
  }
  // While the visitor's municipality is open, a desk of one that it may be is no answer beside those that surely serve.
  const isSure = ({ reach, provider }: Candidate) => reach === 'yes' || provider.id === inquiry.home || !provider.regions?.length;
  const sure = found.filter(isSure);
  return (sure.length > 0 ? sure : found).sort(bestFirst);
}

export const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || (a.provider.id < b.provider.id ? -1 : 1);

/** The few to name: none that is worth much less than the best. */
export function shortlist(ranked: readonly Candidate[], limit = 3): readonly Candidate[] {
  const merit = ({ score }: Candidate) => (score >= homeBonus ? score - homeBonus : score);
  const best = Math.max(...ranked.map(merit));
  return ranked.filter((candidate) => candidate.score >= homeBonus || merit(candidate) >= best * worthNaming).slice(0, limit);
}

/** What a provider is worth to this visitor; undefined when it does not serve here, or not such a company, or not such a need. */
export function weigh(provider: CatalogueProvider, inquiry: Inquiry, offers: number): Candidate | undefined {
  const { profile, geography, needs, home, approach, region } = inquiry;
  const regions = provider.regions ?? [];
  const reach = geography.covers(regions, region);
  const serves = assess(provider.serves, profile, geography);
  if (reach === 'no' || serves.verdict === 'no') return undefined;
  const isHome = provider.id === home;
  const match = matchNeed(provider, inquiry);
  if (!match && !isHome) return undefined;

  const role = knownRole(provider.role);
  const weights = roles[role];
  const isNamed = match?.named ?? true;
  const isSpecial = isNamed && (weights.needs?.some((need) => needs.includes(need)) ?? false);
  const focus = assess(provider.focus, profile, geography);
  const score =
    (match?.worth ?? 1) +
    (isSpecial ? weights.special! : isNamed ? weights.general : weights.general / 2) +
    (isNamed ? approachBonus(role, approach) : 0) +
    nearness[geography.levelFor(regions, region)] +
    (provider.focus ? { yes: 0.8, unknown: -0.4, no: -0.8 }[focus.verdict] : 0) +
    Math.min(offers, 2) * 0.2 -
    (reach === 'unknown' ? 0.5 : 0) -
    (serves.verdict === 'unknown' ? 0.3 : 0) +
    (isHome ? homeBonus : 0);
  return { provider, score, match, reach, serves, focus };
}

function matchNeed(provider: CatalogueProvider, { catalogue, needs, themes }: Inquiry): Match | undefined {
  const role = knownRole(provider.role);
  const generalist = generalists.includes(role);
  const own = broaderNeeds(provider.needs, catalogue);
  const shared = needs.filter((need) => own.includes(need));
  if (shared.length > 0) {
    // What a body names first is its core; the more so when it names little else.
    const position = Math.min(...shared.map((need) => own.indexOf(need)));
    const core = 0.5 / (1 + position) + (position === 0 && own.length <= 2 ? 0.4 : 0);
    return { worth: 3 + (generalist || role === 'province' ? 0 : core), named: true, reasons: shared.map((need) => ({ code: 'need', need })) };
  }
  const common = broaderThemes(provider.themes, catalogue).filter((theme) => themes.has(theme));
  if (common.length > 0) {
    const reasons = common.slice(0, 2).map((theme) => ({ code: 'theme', theme }) as const);
    // A body that lists what it does, and not this, only touches on the question.
    if (generalist || needs.length === 0) return { worth: 2, named: true, reasons };
    if (own.length === 0) return { worth: 1.2, named: true, reasons };
    return { worth: 1, named: false, reasons };
  }
  // A chamber takes any question too, but is no one's neighbour.
  if (generalist) return { worth: 1, named: role !== 'chamber' || needs.length === 0, reasons: [] };
  // Who asks nothing in particular belongs at a general desk; others only when there is none.
  return needs.length === 0 && themes.size === 0 ? { worth: 0.1, named: false, reasons: [] } : undefined;
}

/** In a first-line province the first-line body is the first door; elsewhere the municipality's desk or the development agency is. */
function approachBonus(role: ProviderRole, approach: Approach | undefined): number {
  if (approach === 'first-line') return role === 'first-line' ? 2 : 0;
  if (role === 'municipality') return approach === 'sme-agenda' ? 0.8 : 0.5;
  return role === 'development-agency' && approach === 'innovation' ? 0.8 : 0;
}

function reasonsFor({ provider, match, serves, focus, reach }: Candidate, { geography, region, home }: Inquiry): readonly Reason[] {
  const role = knownRole(provider.role);
  const reasons: Reason[] = [];
  if (provider.id === home) reasons.push({ code: 'home' });
  const regions = provider.regions ?? [];
  const here = nearestOf(regions, region, geography);
  if (role === 'first-line' || role === 'municipality') {
    const place = here ?? (regions.length === 1 ? regions[0] : undefined);
    if (place !== undefined) reasons.push({ code: 'first-contact', region: place });
  } else if (here !== undefined && reach === 'yes') {
    reasons.push({ code: 'region', region: here, level: geography.levelOf(here) });
  }
  reasons.push(...(match?.reasons ?? []));
  if (focus.verdict === 'yes') reasons.push(...focus.trace.flatMap(grounds).map((trace) => ({ code: 'focus', trace }) as const));
  for (const trace of serves.trace) {
    const told = trace.verdict === 'yes' ? grounds(trace) : [trace];
    reasons.push(...told.map((each) => ({ code: 'serves', trace: each, verdict: each.verdict }) as const));
  }
  return reasons;
}

/** The single criteria on which a yes stands. */
const grounds = (trace: Trace): readonly Trace[] => (trace.members ? trace.members.filter(({ verdict }) => verdict === 'yes').flatMap(grounds) : [trace]);

/** Of the regions that a body serves, the nearest that surely holds the visitor's. */
function nearestOf(regions: readonly string[], visitor: string, geography: Geography): string | undefined {
  const holding = regions.filter((region) => geography.covers([region], visitor) === 'yes');
  return regionLevels.map((level) => holding.find((region) => geography.levelOf(region) === level)).find((region) => region !== undefined);
}

/** Schemes for these needs that reach the visitor, are not closed, and do not rule the company out; the surest and nearest first. */
export function fittingSchemes(inquiry: Inquiry): readonly Fit[] {
  const { catalogue, geography, needs, themes } = inquiry;
  if (needs.length === 0 && themes.size === 0) return [];
  const found: Fit[] = [];
  for (const scheme of catalogue.schemes.values()) {
    const fits =
      needs.length > 0
        ? broaderNeeds(scheme.needs, catalogue).some((need) => needs.includes(need))
        : broaderThemes(scheme.themes, catalogue).some((theme) => themes.has(theme));
    if (!fits || (scheme.audience && scheme.audience.length > 0 && !scheme.audience.includes('ondernemer'))) continue;
    const score = fitOf(scheme, inquiry);
    if (score !== undefined) found.push({ scheme, score });
  }
  const level = ({ scheme }: Fit) => geography.covers(regionsOf(scheme, catalogue), inquiry.region) === 'yes';
  // As with providers: what is for one municipality out of many is no answer while that is open.
  const sure = found.filter(level);
  return (sure.length > 0 ? sure : found).sort((a, b) => b.score - a.score || (a.scheme.id < b.scheme.id ? -1 : 1));
}

const regionsOf = (scheme: CatalogueScheme, catalogue: Catalogue): readonly string[] => scheme.regions ?? catalogue.providers.get(scheme.provider ?? '')?.regions ?? [];

/** How well a scheme fits the company and the place; undefined when it does not. */
export function fitOf(scheme: CatalogueScheme, { catalogue, geography, profile, region, needs, today }: Inquiry): number | undefined {
  const regions = regionsOf(scheme, catalogue);
  if (geography.covers(regions, region) === 'no') return undefined;
  const { availability } = timingOf(scheme, today);
  if (availability === 'closed' || availability === 'suspended') return undefined;
  const { verdict } = assess(scheme.eligibility, profile, geography);
  if (verdict === 'no') return undefined;
  const position = broaderNeeds(scheme.needs, catalogue).findIndex((need) => needs.includes(need));
  return (
    nearness[geography.levelFor(regions, region)] +
    (verdict === 'yes' ? 0.5 : 0) +
    (availability === 'open' ? 0.2 : 0) +
    (position < 0 ? 0 : 0.6 / (1 + position))
  );
}

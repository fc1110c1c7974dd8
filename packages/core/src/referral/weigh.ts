/** What an organisation is worth to a visitor, and which of them to name. */
import type { Verdict } from '../eligibility/logic.js';
import type { Criterion } from '../feed/criteria.js';
import type { CatalogueProvider } from '../feed/federate.js';
import type { Inquiry } from './inquiry.js';
import type { ProviderEntry } from './ledger.js';
import { doorOf, generalists, isOwnWork, nearness } from './roles.js';
import type { Fit } from './schemes.js';

/** A provider that may help, with what speaks for it. */
export interface Candidate {
  readonly entry: ProviderEntry;
  readonly provider: CatalogueProvider;
  readonly score: number;
  readonly match: Match | undefined;
  /** Whether it serves where the visitor is. */
  readonly reach: Verdict;
}

/** What a provider has to do with the visitor's needs. */
export interface Match {
  readonly worth: number;
  /** 0-1: how much of the question is the known work of its role. */
  readonly own: number;
  /** It lists what it does, and not this: it only touches on the question. */
  readonly touches: boolean;
  /** Needs that it names, of the visitor's; else themes that it shares. */
  readonly needs: readonly string[];
  readonly themes: readonly string[];
}

/** A provider that is worth less than this share of the best one is no help but noise. */
const worthNaming = 0.4;

const homeBonus = 100;

/** Every provider that may help, best first. The host's own desk stands first wherever it serves. */
export function candidates(inquiry: Inquiry, fits: readonly Fit[]): readonly Candidate[] {
  const offers = offersOf(fits);
  const found: Candidate[] = [];
  for (const entry of inquiry.ledger.providers) {
    const candidate = weigh(entry, inquiry, offers.get(entry.provider.id) ?? 0);
    if (candidate) found.push(candidate);
  }
  // While the visitor's municipality is open, a desk of one that it may be is no answer beside those that surely serve.
  const isSure = ({ reach, provider }: Candidate) => reach === 'yes' || provider.id === inquiry.home || !provider.regions?.length;
  const sure = found.filter(isSure);
  return (sure.length > 0 ? sure : found).sort(bestFirst);
}

export const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || (a.provider.id < b.provider.id ? -1 : 1);

/** How many schemes of each provider fit. */
export function offersOf(fits: readonly Pick<Fit, 'scheme'>[]): ReadonlyMap<string, number> {
  const offers = new Map<string, number>();
  for (const { scheme } of fits) if (scheme.provider !== undefined) offers.set(scheme.provider, (offers.get(scheme.provider) ?? 0) + 1);
  return offers;
}

/** The few to name: none that is worth much less than the best. */
export function shortlist(ranked: readonly Candidate[], limit = 3): readonly Candidate[] {
  const merit = ({ score }: Candidate) => (score >= homeBonus ? score - homeBonus : score);
  const best = Math.max(...ranked.map(merit));
  return ranked.filter((candidate) => candidate.score >= homeBonus || merit(candidate) >= best * worthNaming).slice(0, limit);
}

/** What a provider is worth to this visitor; undefined when it does not serve here, or not such a company, or not such a need. */
export function weigh(entry: ProviderEntry, inquiry: Inquiry, offers: number): Candidate | undefined {
  const { ledger, judgement, home, region, words } = inquiry;
  const { provider, role } = entry;
  const { coverage: reach, level } = ledger.reach(entry.area, region);
  if (reach === 'no') return undefined;
  const serves = judgement.of(entry.serves);
  if (serves === 'no') return undefined;
  const isHome = provider.id === home;
  const seeks = provider.focus && role !== 'first-line' ? judgement.of(entry.focus) : 'yes';
  const match = matchOf(entry, inquiry, seeks === 'yes');
  if (!match && !isHome) return undefined;

  const score =
    (match?.worth ?? 1) +
    Math.max(nearness[level] * (match?.touches ? 0.5 : 1), role === 'chamber' ? (match?.own ?? 0) * nearBy : 0) +
    (role !== 'municipality' && entry.places.has(region) ? weight.nextDoor : 0) +
    focusWorth(entry, inquiry) +
    Math.min(1, Math.log2(1 + offers) / 4) * weight.offers +
    (words?.get(provider.id)?.weight ?? 0) * weight.words -
    (reach === 'unknown' ? 0.5 : 0) -
    (serves === 'unknown' ? 0.3 : 0) +
    (isHome ? homeBonus : 0);
  return { entry, provider, score, match, reach };
}

/** The register is as near as anybody for its own work. */
const nearBy = 0.8;

/** What counts how much, in points of a score that runs to about 10. */
const weight = { named: 1.6, first: 1.8, core: 1.2, craft: 0.6, own: 2.4, theme: 0.6, words: 1.5, offers: 0.7, nextDoor: 1.2, trade: 0.8, implied: 0.6 } as const;

/** Whom it looks for, against who asks. A first desk that seeks some out is there for all others too. */
function focusWorth({ provider: { focus }, role, focus: place }: ProviderEntry, { judgement, profile, approach }: Inquiry): number {
  if (!focus) return 0;
  const verdict = judgement.of(place);
  if (role === 'first-line') return verdict === 'yes' ? 0.3 : 0;
  if (verdict !== 'yes') return (verdict === 'no' ? -1 : -0.5) - (approach === 'innovation' ? 0.6 : 0);
  // The more of it fits, the more it is meant for this company.
  const traits = new Set(focus.flatMap(traitsIn));
  const met = (profile.trait ?? []).filter((trait) => traits.has(trait)).length;
  return 0.6 + Math.min(2, Math.max(0, met - 1)) * 0.2;
}

const traitsIn = (criterion: Criterion): readonly unknown[] => {
  const { subject, in: values, any, all } = criterion as { subject?: string; in?: unknown[]; any?: Criterion[]; all?: Criterion[] };
  return subject === 'trait' ? (values ?? []) : [...(any ?? []), ...(all ?? [])].flatMap(traitsIn);
};

/** What it does, against what is asked. `sought`: whether it looks for companies like this one. */
function matchOf({ role, needs: own, themes: ownThemes }: ProviderEntry, { needs, shares, themes, approach, kin }: Inquiry, sought: boolean): Match | undefined {
  const generalist = generalists.includes(role);
  const shared = needs.filter((need) => own.includes(need));
  const common = shared.length > 0 ? [] : ownThemes.filter((theme) => themes.has(theme));
  const nothing = needs.length === 0 && themes.size === 0;
  // Who asks nothing in particular belongs at a general desk; others only when there is none.
  if (shared.length === 0 && common.length === 0 && !generalist) return nothing ? { worth: 0.1, own: 0, touches: true, needs: [], themes: [] } : undefined;
  const share = (holds: (need: string) => boolean) => needs.reduce((sum, need, at) => sum + (holds(need) ? shares[at]! : 0), 0);
  const first = needs[0] !== undefined && own.includes(needs[0]);
  const door = doorOf(role, approach, { share, first, theme: common.length > 0 });
  const ownShare = sought ? share((need) => own.includes(need) && isOwnWork(role, need)) : 0;
  // Who does little else, and names it before other things, is good at it. A desk does everything.
  const isMaster = shared.length > 0 && !generalist && role !== 'province';
  const position = shared.length > 0 ? Math.min(...shared.map((need) => own.indexOf(need))) : 0;
  const worth =
    weight.named * share((need) => own.includes(need)) +
    (first ? weight.first : 0) +
    weight.own * ownShare * (isMaster ? 1 / Math.sqrt(1 + position) : role === 'municipality' ? 1.3 : 1) +
    (shared.length > 0 && role !== 'first-line' && ownThemes.some((theme) => kin.themes.has(theme)) ? weight.trade : 0) +
    (isMaster && kin.needs.length > 0 ? weight.implied * (kin.needs.filter((need) => own.includes(need)).length / kin.needs.length) : 0) +
    (isMaster ? weight.craft * (shared.length / (own.length + 1)) + weight.core / (1 + position) : 0) +
    (common.length > 0 ? (needs.length === 0 ? 2 : weight.theme) : 0) +
    door;
  return { worth: Math.max(0.1, worth), own: ownShare, touches: needs.length > 0 && shared.length === 0 && own.length > 0 && !generalist, needs: shared, themes: common.slice(0, 2) };
}

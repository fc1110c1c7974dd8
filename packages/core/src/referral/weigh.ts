/** What an organisation is worth to a visitor, and which of them to name. */
import type { Verdict } from '../eligibility/logic.js';
import type { CatalogueProvider } from '../feed/federate.js';
import type { Inquiry } from './inquiry.js';
import type { ProviderEntry } from './ledger.js';
import { nearness } from './roles.js';
import type { Fit } from './schemes.js';
import type { Standing } from './standing.js';

/** A provider that may help, with what speaks for it. */
export interface Candidate {
  readonly entry: ProviderEntry;
  readonly provider: CatalogueProvider;
  readonly score: number;
  /** What it has to do with the question; undefined for the host's own desk, which takes any. */
  readonly standing: Standing | undefined;
  /** Whether it serves where the visitor is. */
  readonly reach: Verdict;
}

/** A provider that is worth less than this share of the best one is no help but noise. */
const worthNaming = 0.4;

const homeBonus = 100;

/** What counts how much, in points of a score that runs to about 10. */
const weight = { words: 1.5, offers: 1.2, nextDoor: 1.2, trade: 0.8, implied: 0.6, unsureReach: -0.5, unsureServes: -0.3 } as const;

/** The register is as near as anybody for its own work. */
const registerNearness = 0.8;

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
  // Where all that there is speaks against itself, the least bad is still a door.
  const least = best > 0 ? best * worthNaming : best;
  return ranked.filter((candidate) => candidate.score >= homeBonus || merit(candidate) >= least).slice(0, limit);
}

/** What a provider is worth to this visitor; undefined when it does not serve here, or not such a company, or not such a need. */
export function weigh(entry: ProviderEntry, inquiry: Inquiry, offers: number): Candidate | undefined {
  const { ledger, judgement, home, region, words } = inquiry;
  const { provider, role, themes } = entry;
  const { coverage: reach, level } = ledger.reach(entry.area, region);
  if (reach === 'no') return undefined;
  const standing = ledger.standing(entry, inquiry);
  const isHome = provider.id === home;
  if (!standing && !isHome) return undefined;
  const serves = judgement.of(entry.serves);
  if (serves === 'no') return undefined;

  const isNextDoor = role !== 'municipality' && entry.places.has(region);
  // Where a province turns to innovators, a body that looks for others is no nearer than the country's.
  const looksElsewhere = inquiry.approach === 'innovation' && provider.focus !== undefined && role !== 'first-line' && judgement.of(entry.focus) === 'no';
  const near = Math.max(looksElsewhere ? 0 : nearness[level] * (standing?.touches ? 0.5 : 1), role === 'chamber' ? (standing?.own ?? 0) * registerNearness : 0);
  const score =
    Math.max(0.1, (standing?.worth ?? 1) + (standing ? worthForCompany(entry, standing, inquiry, nearness[level] > 0) : 0)) +
    near +
    focusWorth(entry, inquiry) +
    Math.min(1, Math.log2(1 + offers) / 4) * weight.offers +
    (words?.get(provider.id)?.weight ?? 0) * weight.words +
    (role === 'campus' && (words?.get(provider.id)?.weight ?? 0) < 0.3 && !themes.some((t) => inquiry.kin.themes.has(t)) ? -1.5 : 0) +
    (isNextDoor ? weight.nextDoor : 0) +
    (reach === 'unknown' ? weight.unsureReach : 0) +
    (serves === 'unknown' ? weight.unsureServes : 0) +
    (isHome ? homeBonus : 0);
  return { entry, provider, score, standing, reach };
}

/** What who asks adds to what is asked: is this company one that it does its own work for, and of a trade that it knows? */
function worthForCompany({ provider: { focus }, role, focus: place, needs, themes }: ProviderEntry, standing: Standing, { judgement, kin }: Inquiry, isNear: boolean): number {
  // The country's bodies do their own work for whom they surely look for; the register is there for all.
  const isSought = role === 'first-line' || role === 'chamber' || (focus ? judgement.of(place) === 'yes' : isNear);
  const knowsTrade = standing.needs.length > 0 && role !== 'first-line' && themes.some((theme) => kin.themes.has(theme));
  const implied = standing.isMaster && kin.needs.length > 0 ? kin.needs.filter((need) => needs.includes(need)).length / kin.needs.length : 0;
  return (isSought ? standing.ownWorth : 0) + (knowsTrade ? weight.trade : 0) + weight.implied * implied;
}

/** Whom it looks for, against who asks. A first desk that seeks some out is there for all others too. */
function focusWorth({ provider: { focus }, role, focus: place, sought }: ProviderEntry, { judgement, profile, approach }: Inquiry): number {
  if (!focus) return 0;
  const verdict = judgement.of(place);
  if (role === 'first-line') return verdict === 'yes' ? 0.3 : 0;
  // Where a province turns to innovators, a body that looks for them is no door for others.
  if (verdict !== 'yes') return (verdict === 'no' ? -1 : -0.5) - (approach === 'innovation' ? 0.6 : 0);
  // The more of it fits, the more it is meant for this company.
  const met = (profile.trait ?? []).filter((trait) => sought.has(trait)).length;
  return 0.6 + Math.min(2, Math.max(0, met - 1)) * 0.2;
}

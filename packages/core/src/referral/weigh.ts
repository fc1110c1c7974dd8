/** What an organisation is worth to a visitor, and which of them to name. */
import type { Verdict } from '../eligibility/logic.js';
import type { CatalogueProvider } from '../feed/federate.js';
import { firstOf } from './first.js';
import type { Inquiry } from './inquiry.js';
import type { ProviderEntry } from './ledger.js';
import { nearness, subjects } from './roles.js';
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
  /** How many schemes it has for the question. */
  readonly offers: number;
  /** The host's own desk, which stands first whatever it is worth. */
  readonly isHome: boolean;
}

/** A provider that is worth less than this share of the best one is no help but noise. */
const worthNaming = 0.4;

const homeBonus = 100;

/** What counts how much, in points of a score that runs to about 10. */
const weight = { words: 3, errand: 4.4, fundAsked: 0.7, offers: 1.9, nextDoor: 1.2, campusUnspoken: -2.2, met: 0.3, unmet: -1.6, unsureReach: -0.5, unsureServes: -0.3, last: -0.2 } as const;

/** So much of her words must speak for a campus before its subject is hers. */
const subjectSpoken = 0.3;

/** Every provider that may help, or the first `limit` of them, best first. The host's own desk stands first wherever it serves. */
export function candidates(inquiry: Inquiry, fits: readonly Fit[], limit = Infinity): readonly Candidate[] {
  const offers = offersOf(fits);
  const found: Candidate[] = [];
  for (const entry of inquiry.ledger.providers) {
    const candidate = weigh(entry, inquiry, offers.get(entry.provider.id) ?? 0);
    if (candidate) found.push(candidate);
  }
  // While the visitor's municipality is open, a desk of one that it may be is no answer beside those that surely serve.
  const isSure = ({ reach, provider, isHome }: Candidate) => reach === 'yes' || isHome || !provider.regions?.length;
  const sure = found.filter(isSure);
  return firstOf(sure.length > 0 ? sure : found, limit, bestFirst);
}

export const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || (a.provider.id < b.provider.id ? -1 : 1);

/** How many schemes of each provider fit. */
export function offersOf(fits: readonly Pick<Fit, 'scheme'>[]): ReadonlyMap<string, number> {
  const offers = new Map<string, number>();
  for (const { scheme } of fits) if (scheme.provider !== undefined) offers.set(scheme.provider, (offers.get(scheme.provider) ?? 0) + 1);
  return offers;
}

/** How many are named. */
const named = 3;

/**
 * The few to name: none that is worth much less than the best. In a first-line province a desk with the need on its list is one of
 * the three: others may be better at it, but who does not get through there still has a door.
 */
export function shortlist(ranked: readonly Candidate[], { approach }: Pick<Inquiry, 'approach'>, limit: number = named): readonly Candidate[] {
  const merit = ({ score, isHome }: Candidate) => (isHome ? score - homeBonus : score);
  const best = Math.max(...ranked.map(merit));
  // Where all that there is speaks against itself, the least bad is still a door.
  const least = best > 0 ? best * worthNaming : best;
  const worthy = ranked.filter((candidate) => candidate.isHome || merit(candidate) >= least);
  const desk = worthy.findIndex(({ entry, reach, standing }) => approach === 'first-line' && entry.role === 'first-line' && reach === 'yes' && namesNeed(standing));
  if (desk >= named) worthy.splice(named - 1, 0, ...worthy.splice(desk, 1));
  return worthy.slice(0, limit);
}

/** What a provider is worth to this visitor; undefined when it does not serve here, or not such a company, or not such a need. */
export function weigh(entry: ProviderEntry, inquiry: Inquiry, offers: number): Candidate | undefined {
  const { ledger, judgement, profile, home, region, words, approach, trade } = inquiry;
  const { provider, role, themes } = entry;
  const { coverage: reach, level } = ledger.reach(entry.area, region);
  if (reach === 'no') return undefined;
  const standing = ledger.standing(entry, inquiry);
  const isHome = provider.id === home;
  if (!standing && !isHome) return undefined;
  const serves = judgement.of(entry.serves);
  if (serves === 'no') return undefined;

  const { isLast, worth = 1, ownWorth = 0 } = standing ?? ({} as Partial<Standing>);
  const isNear = nearness[level] > 0;
  const evidence = words?.get(provider.id);
  const said = evidence?.weight ?? 0;
  // Who does what she asks for, and names the need, is whom she looks for.
  const errand = standing?.needs.length && namesSubject(standing.needs, inquiry.needs) ? (evidence?.errand ?? 0) : 0;
  // Who goes to a body for what only few do, is whom it looks for.
  const met: Verdict = !provider.focus || errand === 1 ? 'yes' : judgement.of(entry.focus);
  const score =
    Math.max(0.1, worth + (doesOwnWork(entry, met, isNear) ? ownWorth * (role === 'municipality' && profile.trait?.includes('innovative') ? 0.5 : 1) : 0) + focusWorth(entry, met)) +
    // Where a province turns to innovators, a body that looks for others is no nearer than the country's.
    (isLast || (approach === 'innovation' && met !== 'yes' && role !== 'first-line') ? 0 : nearness[level] * (entry.isEverywhere ? 0.8 : 1)) +
    said * weight.words +
    errand * weight.errand +
    (role === 'fund' && errand > 0 ? weight.fundAsked : 0) +
    // One of the country's bodies is as much use as what it has for this question.
    (isNear || isLast ? 0 : Math.min(1, Math.log2(1 + offers) / 4) * weight.offers) +
    (role !== 'municipality' && role !== 'province' && standing?.needs.length && entry.places.has(region) ? weight.nextDoor : 0) +
    (role === 'campus' && said < subjectSpoken && !themes.some((theme) => trade.has(theme)) ? weight.campusUnspoken : 0) +
    (reach === 'unknown' ? weight.unsureReach : 0) +
    (isLast ? weight.last : 0) +
    (serves === 'unknown' ? weight.unsureServes : 0) +
    (isHome ? homeBonus : 0);
  return { entry, provider, score, standing, reach, offers, isHome };
}

/** Whether it lists one of the visitor's needs. */
export const namesNeed = (standing: Standing | undefined): boolean => standing !== undefined && standing.needs.length > 0;

/** Money for something is with who has that on its list, where anything of that kind is asked for. */
const namesSubject = (named: readonly string[], asked: readonly string[]): boolean => asked.every(isNoSubject) || !named.every(isNoSubject);

const isNoSubject = (need: string): boolean => !subjects.includes(need);

/** The register and the municipality are there for all; others do their own work for whom they look for, and the country's when they say whom. */
const doesOwnWork = ({ role, provider: { focus } }: ProviderEntry, met: Verdict, isNear: boolean): boolean =>
  role === 'chamber' || (met === 'yes' && (isNear || focus !== undefined));

/**
 * Whom it looks for, against who asks. Only a yes counts as one: who was asked and told nothing is seldom whom it seeks. It shuts
 * nobody out, and a first desk that seeks some out is there for all others as well.
 */
function focusWorth({ role, provider: { focus } }: ProviderEntry, met: Verdict): number {
  if (!focus) return 0;
  return met === 'yes' ? weight.met : role === 'first-line' ? 0 : weight.unmet;
}

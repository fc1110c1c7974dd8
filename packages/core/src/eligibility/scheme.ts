/** A verdict on a whole scheme: is it for a company like this, and can one apply today? Two questions, never one answer. */
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { Scheme } from '../feed/scheme.js';
import { isForCompanies } from '../feed/vocabulary.js';
import { type Timing, timingOf } from '../feed/windows.js';
import type { Geography } from '../geo/index.js';
import { type Deciding, decidingFor } from './decide.js';
import { type Trace, assess } from './evaluate.js';
import type { Verdict } from './logic.js';
import type { Profile } from './profile.js';
import { knowSbi2008 } from './sectors-2008.js';
import { askedBy } from './table.js';

/** What a scheme says about whom it is for and when; cards of a compiled feed have enough. */
export type Assessable = Pick<Scheme, 'eligibility' | 'regions' | 'audience' | 'windows' | 'status' | 'budget' | 'related'>;

export interface SchemeOptions {
  /** Of the catalogue that the scheme is in. */
  readonly geography: Geography;
  /** A day in Europe/Amsterdam (`2026-11-24`). */
  readonly today: string;
  /** Where it holds when the scheme does not say: the regions of its provider. */
  readonly regions?: readonly string[] | undefined;
  /**
   * The region that the page is about. On the page of a municipality most companies are of that municipality: while the visitor has told
   * no place, and the scheme holds there, the place is not asked for but left to check (`checkYourself`), and `suits` is never `fits`.
   */
  readonly page?: string | undefined;
}

/**
 * How a scheme suits a company, in the words that a card needs:
 *
 * - `fits`: everything that is asked is met.
 * - `fits-if`: something is met, and all that we can check; the visitor checks the rest (`checkYourself`).
 * - `open`: answers are missing, and none that is there speaks against it.
 * - `unchecked`: nothing speaks against it, but nothing could be checked either: the feed does not say for whom it is, or only in words
 *   (`checkYourself`). That is no promise that it fits.
 * - `not-for-you`: something that is asked is not met.
 */
export type Suits = 'fits' | 'fits-if' | 'open' | 'unchecked' | 'not-for-you';

/**
 * Whether one can apply today: `soon` is planned, `paused` may open again (suspended, or the money is gone for now), `over` will not.
 * `unknown` when the feed says nothing.
 */
export type Applying = 'now' | 'soon' | 'paused' | 'over' | 'unknown';

/** One thing that was looked at, and what came of it. */
export type SchemeReason =
  | { readonly about: 'criterion'; readonly verdict: Verdict; readonly trace: Trace }
  /** Whether it holds where the company is. */
  | { readonly about: 'region'; readonly verdict: Verdict; readonly trace: Trace }
  /** It is not for companies at all. */
  | { readonly about: 'audience'; readonly verdict: 'no'; readonly audience: readonly string[] }
  | { readonly about: 'timing'; readonly verdict: Verdict; readonly timing: Timing }
  /** `low` is a yes: one can apply, but should not wait. A state that we do not know is unknown. */
  | { readonly about: 'budget'; readonly verdict: Verdict; readonly state: string; readonly checked?: string };

export interface SchemeAssessment {
  readonly suits: Suits;
  /** As `suits`, for whom three values will do: what only a person can judge is taken as met. */
  readonly fit: Verdict;
  /** What the visitor must check. Only with `fits-if` and `unchecked`. */
  readonly checkYourself: readonly Trace[];
  readonly applying: Applying;
  /** One can apply, but the money is nearly gone. */
  readonly hurry: boolean;
  /** All that was looked at: first what the company must be, in the feed's order, then where, then when, then the money. */
  readonly reasons: readonly SchemeReason[];
  /** With `open`: the fewest answers that could decide it. Worked out when it is first read. */
  readonly deciding: Deciding;
}

/** What a scheme asks of a company, its regions included, as one list of criteria. For {@link CriteriaTable}. */
export function requirementsOf({ eligibility, related, regions, audience }: Assessable, otherwise?: readonly string[]): readonly Criterion[] {
  const place = placeOf({ regions }, otherwise);
  return [...askedBy({ eligibility, related }), ...(place ? [place] : []), ...(isForCompanies(audience) ? [] : [never])];
}

/** Where a company must be; nothing for what holds in the whole country, since that holds for every company that asks. */
function placeOf({ regions }: Pick<Assessable, 'regions'>, otherwise: readonly string[] = []): Comparison & { readonly in: string[] } | undefined {
  const where = regions ?? otherwise;
  return where.length === 0 || where.includes('NL') || where.includes('EU') ? undefined : { subject: 'region', in: [...where] };
}

/** None of nothing holds, so this is met by no one. */
const never: Criterion = { any: [] };

/** Judges a scheme for a company. Never throws on what a feed may hold; a `today` that is no date makes timing meaningless. */
export function assessScheme(scheme: Assessable, profile: Profile, { geography, today, regions, page }: SchemeOptions): SchemeAssessment {
  knowSbi2008();
  const place = profile.region === undefined && page !== undefined && geography.municipalitiesIn(page).length === 1 ? placeOf(scheme, regions) : undefined;
  const supposed = place && geography.covers(place.in, page!) === 'yes' ? assess([place], profile, geography).trace : [];
  const requirements = requirementsOf(supposed.length > 0 ? { ...scheme, regions: ['NL'] } : scheme, regions);
  const { verdict, fit, checkYourself, trace } = assess(requirements, profile, geography);
  const asked = scheme.eligibility?.length ?? 0;
  const timing = timingOf(scheme, today);
  const state = scheme.budget?.state;
  const reasons: SchemeReason[] = trace.slice(0, asked).map((each) => ({ about: 'criterion', verdict: each.verdict, trace: each }));
  const where = supposed[0] ?? trace.slice(asked).find(({ criterion }) => 'subject' in criterion);
  if (where) reasons.push({ about: 'region', verdict: where.verdict, trace: where });
  if (!isForCompanies(scheme.audience)) reasons.push({ about: 'audience', verdict: 'no', audience: scheme.audience ?? [] });
  if (timing.availability !== 'unknown') reasons.push({ about: 'timing', verdict: timing.availability === 'open' ? 'yes' : 'no', timing });
  if (state !== undefined) reasons.push({ about: 'budget', verdict: moneyLeft(state), state, ...(scheme.budget?.checked !== undefined && { checked: scheme.budget.checked }) });
  const applying = applyingFor(timing, state);
  let deciding: Deciding | undefined;
  return {
    suits: suitsFor(supposed.length > 0 ? 'unknown' : verdict, fit, trace.slice(0, asked)),
    fit,
    checkYourself: fit === 'yes' ? [...checkYourself, ...supposed] : checkYourself,
    applying,
    hurry: applying === 'now' && state === 'low',
    reasons,
    get deciding() {
      return (deciding ??= decidingFor(requirements, profile, geography));
    },
  };
}

function suitsFor(verdict: Verdict, fit: Verdict, asked: readonly Trace[]): Suits {
  if (fit === 'no') return 'not-for-you';
  if (fit === 'unknown') return 'open';
  if (!asked.some(isMetInPart)) return 'unchecked';
  return verdict === 'yes' ? 'fits' : 'fits-if';
}

/** A single condition is met, by itself or inside a group that may still hold. */
const isMetInPart = ({ verdict, members }: Trace): boolean => (members ? verdict !== 'no' && members.some(isMetInPart) : verdict === 'yes');

const moneyLeft = (state: string): Verdict => (state === 'available' || state === 'low' ? 'yes' : state === 'exhausted' ? 'no' : 'unknown');

function applyingFor({ availability }: Timing, budget: string | undefined): Applying {
  if (availability === 'closed') return 'over';
  if (availability === 'suspended') return 'paused';
  // The money of a round that has not begun is not gone.
  if (availability === 'planned') return 'soon';
  if (budget === 'exhausted') return 'paused';
  return availability === 'open' ? 'now' : 'unknown';
}

/** Whether a filter "fits my company" keeps a scheme: unless something speaks against it. When one can apply is another filter. */
export const keepsForCompany = ({ fit }: Pick<SchemeAssessment, 'fit'>): boolean => fit !== 'no';

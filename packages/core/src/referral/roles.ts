/**
 * What kinds of organisations are there for, and to whom a question goes first: what the provinces' note says of them. The numbers
 * are points of a score that runs to about 10. How they were found, and what they hold for: decision 61.
 */
import type { Approach, ProviderRole } from '../feed/vocabulary.js';
import type { RegionLevel } from '../geo/region-codes.js';

/** To talk things over: a need without a subject. */
export const advice = 'advice';

/** Needs that take the subject of who offers them: company, researchers and renewal are about something. */
export const subjectless: readonly string[] = ['find-network', 'find-partner', 'innovate'];

/** Needs that are a subject. Whoever lists one of these first is for that. */
export const subjects: readonly string[] = ['go-circular', 'save-energy', 'clean-transport', 'grid-congestion', 'digitalise', 'sell-online', 'use-ai', 'cyber-security', 'hire', 'train-staff', 'export'];

/** Two sides of one deal. */
export const otherSide: Readonly<Record<string, readonly string[]>> = { transfer: ['take-over'], 'take-over': ['transfer'] };

/** Permits, plots, support with debts: the municipality's by law, in every province. */
const legalTasks: readonly string[] = ['permits', 'find-location', 'debts'];

/** Needs that are a role's own work, as everybody knows it: there such a body is worth more than its feed can say. */
const ownWork: Readonly<Partial<Record<ProviderRole, readonly string[]>>> = {
  municipality: legalTasks,
  // The register: who begins, hands over or ends, must be there.
  chamber: ['start', 'transfer', 'take-over', 'stop'],
  'grant-body': ['finance'],
  fund: ['finance'],
  campus: ['innovate', 'find-partner'],
  network: ['find-network', 'find-partner'],
};

/** What a role is worth for any question that it names: an agency helps in person, a portal only tells, a grant body waits for a plan. */
const roleWorth: Readonly<Partial<Record<ProviderRole, number>>> = {
  'development-agency': 0.8,
  fund: -0.7,
  other: -0.5,
  'national-agency': -0.5,
  network: -0.6,
  province: -2,
  portal: -1.2,
  'grant-body': -1.3,
};

/** Questions that one takes to a desk, whatever they turn out to be. All others are for who is good at them. */
const general: readonly string[] = [advice, 'start'];

/** What a first desk does not have itself, and can only bring one to: money, researchers, company, help after a break-in, the State's schemes for vehicles. */
const beyondDesks: readonly string[] = ['finance', 'find-partner', 'find-network', 'cyber-security', 'clean-transport', 'stop'];

/** Where there is a first desk, one begins there to hand a company over, and the register comes after. */
export const isOwnWork = (role: ProviderRole, need: string, approach: Approach | undefined): boolean =>
  (ownWork[role]?.includes(need) ?? false) && !(role === 'chamber' && approach === 'first-line' && need in otherSide);

/** Roles that take any question, whatever needs they name. */
export const generalists: readonly ProviderRole[] = ['first-line', 'municipality', 'chamber'];

/** The country's bodies are for when no regional one fits; of those, nearer is a little better. */
export const nearness: Readonly<Record<RegionLevel, number>> = { municipality: 3.3, area: 3.2, province: 3, country: 0, eu: 0, unknown: 0 };

/** A question, as it matters for doors. */
export interface Asked {
  /** How much of the question each need is; together 1. */
  readonly share: (holds: (need: string) => boolean) => number;
  /** Whether it names none of it, and yet works on the theme. */
  readonly theme: boolean;
}

/**
 * What it adds to be a door. In a first-line province that is the first-line desk, which takes any question, whatever it lists; not
 * for what the law gives the municipality, nor for what no desk has itself. Elsewhere the municipality is the usual first contact
 * for a question about anything.
 */
export function doorOf(role: ProviderRole, approach: Approach | undefined, { share, theme }: Asked): number {
  if (role === 'first-line' && (approach === 'first-line' || approach === undefined)) {
    return (2.2 + (theme ? 2 : 0)) * (1 - share((need) => beyondDesks.includes(need) || legalTasks.includes(need)));
  }
  if (role === 'municipality') return -1.1 + (approach === 'first-line' ? 0 : 1.3 * (1 - share((need) => !general.includes(need))));
  return roleWorth[role] ?? 0;
}

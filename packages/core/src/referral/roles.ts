/**
 * What kinds of organisations are there for, and to whom a question goes first: what the provinces' note says of them. The numbers
 * are points of a score that runs to about 10; they were set on the half of the personas that is there to tune on.
 */
import type { Approach, ProviderRole } from '../feed/vocabulary.js';
import type { RegionLevel } from '../geo/region-codes.js';

/** Permits, plots, support with debts: the municipality's by law, in every province. */
const legalTasks: readonly string[] = ['permits', 'find-location', 'debts'];

/** Needs that are a role's own work, as everybody knows it: there such a body is worth more than its feed can say. */
const ownWork: Readonly<Partial<Record<ProviderRole, readonly string[]>>> = {
  municipality: legalTasks,
  // The register: who begins, hands over or ends, must be there.
  chamber: ['start', 'transfer', 'take-over', 'stop'],
  'development-agency': ['finance', 'innovate', 'find-partner', 'grow', 'export'],
  'grant-body': ['finance'],
  fund: ['finance'],
  campus: ['innovate', 'find-partner'],
  network: ['find-network', 'find-partner'],
};

/** What a role is worth for any question that it names: a portal tells, and a province decides; others help in person. */
const roleWorth: Readonly<Partial<Record<ProviderRole, number>>> = {
  'development-agency': 0.8,
  programme: 0.6,
  fund: -0.4,
  'grant-body': -0.4,
  campus: -0.3,
  other: -0.3,
  'national-agency': -0.6,
  portal: -1,
  province: -2,
};

/** To talk things over: a need without a subject. */
export const advice = 'advice';

/** Questions that one takes to a desk, whatever they turn out to be. All others are for who is good at them. */
const general: readonly string[] = [advice, 'start'];

/** What a first desk does not have itself, and can only bring one to: money, researchers, company. */
const beyondDesks: readonly string[] = ['finance', 'take-over', 'find-partner', 'find-network'];

/** In a first-line province growing, renewing and exporting begin at the desk; elsewhere the development agency is the door for these. */
export const isOwnWork = (role: ProviderRole, need: string, approach: Approach | undefined): boolean =>
  (ownWork[role]?.includes(need) ?? false) && !(role === 'development-agency' && approach === 'first-line' && !beyondDesks.includes(need));

/** Roles that take any question, whatever needs they name. */
export const generalists: readonly ProviderRole[] = ['first-line', 'municipality', 'chamber'];

/** Nearer is better; the country's bodies are for when no regional one fits. */
export const nearness: Readonly<Record<RegionLevel, number>> = { municipality: 2.3, area: 2.2, province: 2, country: 0, eu: 0, unknown: 0 };

/** A question, as it matters for doors. */
export interface Asked {
  /** How much of the question each need is; together 1. */
  readonly share: (holds: (need: string) => boolean) => number;
  /** Whether the body names what is asked for most. */
  readonly first: boolean;
  /** Whether it works on the theme of it at least. */
  readonly theme: boolean;
}

/**
 * What it adds to be a door. In a first-line province that is the first-line desk, but for what no desk has itself; elsewhere the
 * municipality is the usual first contact for a question about anything.
 */
export function doorOf(role: ProviderRole, approach: Approach | undefined, { share, first, theme }: Asked): number {
  const isGeneral = share(() => true) === 0 ? 1 : share((need) => general.includes(need));
  if (role === 'first-line') {
    if (approach !== 'first-line' && approach !== undefined) return 1;
    return (first || theme || isGeneral === 1 ? 2.6 : 1.2) + 0.4 * isGeneral - 1.4 * share((need) => beyondDesks.includes(need)) - 2.6 * share((need) => legalTasks.includes(need));
  }
  if (role === 'municipality') return -1.1 + (approach === 'first-line' ? 0 : 1.6 * isGeneral + (approach === 'sme-agenda' ? 0.6 : 0.2));
  // The country's desk, where the province has none of its own.
  if (role === 'chamber') return approach === 'first-line' ? -0.6 : 0.2;
  return roleWorth[role] ?? 0;
}

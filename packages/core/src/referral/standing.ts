/** What an organisation is to a question, whatever company asks it. */
import type { Approach, ProviderRole } from '../feed/vocabulary.js';
import type { ProviderEntry } from './ledger.js';
import { advice, doorOf, generalists, isOwnWork, otherSide, subjectless, subjects } from './roles.js';

/** What is asked, apart from who asks it. */
export interface Asking {
  /** The rest of it as one text: two questions with one key are the same. */
  readonly key: string;
  /** The first one is asked for most. */
  readonly needs: readonly string[];
  /** How much each need counts; together 1. */
  readonly shares: readonly number[];
  readonly themes: ReadonlySet<string>;
  /** Of the province that the visitor is in. */
  readonly approach: Approach | undefined;
}

export interface Standing {
  readonly worth: number;
  /** Whether it is named only because nothing was asked that anybody could name: then only a desk is worth being near. */
  readonly isLast?: boolean;
  /** What it adds that this is the known work of its role, for whom it looks for. */
  readonly ownWorth: number;
  /** Needs that it names, of the visitor's; else themes that it shares. */
  readonly needs: readonly string[];
  readonly themes: readonly string[];
}

/** What counts how much, in points of a score that runs to about 10. */
const weight = { named: 1.6, first: 1.8, core: 1.4, only: 0.6, inPerson: 0.3, offSubject: -2.5, own: 1.9, register: 3, legalTask: 3.6, pageTheme: 2, onlyTheme: -0.8 } as const;

/** Undefined for who has nothing to do with what is asked. */
export function standingOf({ role, needs: listed, themes: ownThemes }: ProviderEntry, { needs, shares, themes, approach }: Asking): Standing | undefined {
  const isDesk = generalists.includes(role);
  // "Advice" is how a specialist helps with its subject; only a desk gives it on anything.
  const own = isDesk ? listed : listed.filter((need) => need !== advice);
  const shared = needs.filter((need) => own.includes(need));
  const common = shared.length > 0 ? [] : ownThemes.filter((theme) => themes.has(theme));
  if (shared.length === 0 && common.length === 0 && !isDesk) {
    // Who asks nothing in particular belongs at a general desk; others only when there is none.
    const givesAdvice = needs.includes(advice) && listed.includes(advice);
    return givesAdvice || (needs.length === 0 && themes.size === 0) ? { worth: 0.1, isLast: !givesAdvice, ownWorth: 0, needs: givesAdvice ? [advice] : [], themes: [] } : undefined;
  }
  const share = (holds: (need: string) => boolean) => needs.reduce((sum, need, at) => sum + (holds(need) ? shares[at]! : 0), 0);
  // A first desk that helps with one side of a deal helps with the other.
  const asDoor = role === 'first-line' ? listed.flatMap((need) => otherSide[need] ?? []).concat(own) : own;
  const first = needs[0] !== undefined && asDoor.includes(needs[0]);
  // Who names it before other things is good at it. A desk does everything, and a province hardly anything itself.
  const isMaster = shared.length > 0 && !isDesk && role !== 'province';
  const position = placeOf(shared, own);
  const ownShare = share((need) => own.includes(need) && isOwnWork(role, need, approach));
  return {
    worth:
      weight.named * share((need) => asDoor.includes(need)) +
      (first ? weight.first : 0) +
      (isMaster ? mastery(role, listed, own, shared, needs) : 0) +
      (common.length && (needs.length ? (isDesk ? 0 : weight.onlyTheme) : weight.pageTheme)) +
      doorOf(role, approach, { share, theme: common.length > 0 }),
    ownWorth: ownShare * (role === 'municipality' ? weight.legalTask : role === 'chamber' ? weight.register : weight.own / Math.sqrt(1 + position)),
    needs: shared,
    themes: common.slice(0, 2),
  };
}

/** The first place at which it lists one of these. */
const placeOf = (shared: readonly string[], own: readonly string[]): number => Math.min(...shared.map((need) => own.indexOf(need)));

/** How good a specialist is at it: best when it does nothing else, a little better when it gives advice too. */
const mastery = (role: ProviderRole, listed: readonly string[], own: readonly string[], shared: readonly string[], needs: readonly string[]): number =>
  weight.core / (1 + placeOf(shared, own)) +
  (own.length === 1 && role !== 'national-agency' ? weight.only : 0) +
  (listed.includes(advice) ? weight.inPerson : 0) +
  // Who has a subject of its own gives company, researchers and renewal for that subject.
  (needs.length === 1 && subjects.includes(own[0]!) && shared.every((need) => subjectless.includes(need)) ? weight.offSubject : 0);

/** When one can apply. A feed holds dates only; whether a scheme is open is always asked of today. */
import type { Text } from './atoms.js';
import type { Scheme } from './scheme.js';

/** Whether one can apply on a day: `unknown` when the feed says nothing about it. */
export type Availability = 'open' | 'planned' | 'suspended' | 'closed' | 'unknown';

export interface Timing {
  readonly availability: Availability;
  /**
   * The last day to apply of the window that is open now, or of the one that closed last (`2026-12-01`). Of several open ones of one
   * name the last to close; those of different names are for different people, so the first day that somebody can miss counts.
   */
  readonly closes?: string;
  /** Whose last day that is, while a window of another name stays open longer. */
  readonly label?: Text;
  /** The first day of the next window, when none is open now; or of one that comes after all that are open. */
  readonly opens?: string;
  /** Whole days from today until the last day; 0 is today. Only while open. */
  readonly daysLeft?: number;
}

const amsterdam = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Europe/Amsterdam at a moment (`2026-11-24`). Throws a RangeError on a moment that is no date. */
export function dayOf(moment: Date): string {
  // Put together from its parts: engines differ in how they write a whole date, also in one locale.
  const parts = Object.fromEntries(amsterdam.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts['year']!.padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}

const day = (moment: string): string => (moment.length === 10 ? moment : dayOf(new Date(moment)));
/** The last day of a window. The moment at which a day begins ends the day before, as calendars write it, but never before the window opened. */
const lastDay = (closes: string, opens: string): string => {
  const last = closes.length === 10 ? closes : dayOf(new Date(Math.max(Date.parse(closes) - 1, -8.64e15)));
  return last < opens ? day(closes) : last;
};
const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** Days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/**
 * When a scheme can be applied for, seen from `today` (a day in Europe/Amsterdam). A scheme that is said to be suspended or ended
 * is; for the rest its windows tell, and where there are none, its status. Whose rounds are all past is over, unless it is said to be
 * planned: then another is to come, of which no day is known.
 */
export function timingOf(scheme: Pick<Scheme, 'windows' | 'status'>, today: string): Timing {
  const windows = (scheme.windows ?? []).map((window) => {
    const opens = window.opens === undefined ? '' : day(window.opens);
    return { opens, closes: window.closes === undefined ? '9999' : lastDay(window.closes, opens), label: window.label };
  });
  const by = (end: 'opens' | 'closes') => (a: (typeof windows)[number], b: (typeof windows)[number]) => (a[end] < b[end] ? -1 : 1);
  const [first, ...others] = [...new Map(windows.filter((w) => w.opens <= today && today <= w.closes).sort(by('closes')).map((w) => [JSON.stringify(w.label), w])).values()].sort(by('closes'));
  const [next] = windows.filter((w) => w.opens > today).sort(by('opens'));
  const last = windows.filter((w) => w.closes < today).sort(by('closes')).at(-1);
  if (scheme.status === 'ended') return { availability: 'closed', ...(last && { closes: last.closes }) };
  if (scheme.status === 'suspended') return { availability: 'suspended', ...(next && { opens: next.opens }) };
  if (first) {
    const { closes, label } = first;
    // Of two that close on one day neither is the first.
    const told = closes === '9999' ? {} : { closes, daysLeft: daysBetween(today, closes), ...(label !== undefined && others[0] && closes < others[0].closes && { label }) };
    return { availability: 'open', ...told, ...(next && (others.at(-1) ?? first).closes < next.opens && { opens: next.opens }) };
  }
  if (next) return { availability: 'planned', opens: next.opens };
  if (last && scheme.status !== 'planned') return { availability: 'closed', closes: last.closes };
  if (scheme.status === 'open' || scheme.status === 'planned') return { availability: scheme.status };
  return { availability: 'unknown' };
}

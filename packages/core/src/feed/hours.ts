/** When one can walk in. A feed holds hours that return every week; whether a place is open is always asked of a moment. */
import { weekdays } from './patterns.js';
import type { OpeningHours } from './provider.js';
import { dayOf } from './windows.js';

/** A point on the clock in the Netherlands, seen from the day on which it is asked. */
export interface HoursPoint {
  /** `2026-11-24` */
  readonly day: string;
  /** `17:00`; the end of a day is `00:00` of the next. */
  readonly time: string;
  /** Days from today: 0 is today, 1 tomorrow. */
  readonly inDays: number;
}

/** Whether one can walk in, and what comes next. */
export interface OpenState {
  readonly open: boolean;
  /** Whether it has been or will be open today, also when it is closed at the moment. */
  readonly today: boolean;
  /** When it closes (open) or opens (closed). Open without it never closes; closed without it does not open within a week. */
  readonly changes?: HoursPoint;
}

/** One day with its hours, in order; none when it is closed. */
export interface DayHours {
  /** `2026-11-24` */
  readonly day: string;
  readonly spans: readonly { readonly opens: string; readonly closes: string }[];
}

/** In minutes since the first of January 1970, on the clock of the Netherlands. */
type Span = readonly [from: number, to: number];

const dayLength = 1440;
/** How far ahead is looked for the next opening. */
const daysAhead = 7;

let clock: Intl.DateTimeFormat | undefined;

/** The minute of the day in Europe/Amsterdam. */
function minuteOf(moment: Date): number {
  clock ??= new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return part['hour']! * 60 + part['minute']!;
}

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayAt = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
/** The first of January 1970 was a Thursday. */
const weekdayAt = (number: number) => weekdays[(((number + 3) % 7) + 7) % 7]!;

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return hour! * 60 + minute!;
}

const two = (value: number): string => String(value).padStart(2, '0');
const timeAt = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const holdsOn = ({ validFrom = '', validThrough = '9999' }: OpeningHours, day: string): boolean => validFrom <= day && day <= validThrough;

/** What begins on a day. Hours that close at or before they open go on into the next day. */
function spansFrom(hours: readonly OpeningHours[], number: number): readonly Span[] {
  const day = dayAt(number);
  return hours.flatMap((each) => {
    if (!each.days.includes(weekdayAt(number)) || !holdsOn(each, day)) return [];
    const [opens, closes] = [minutes(each.opens), minutes(each.closes)];
    return [[number * dayLength + opens, number * dayLength + (closes > opens ? closes : closes + dayLength)] as const];
  });
}

/** In order, with what touches or overlaps as one. */
function united(spans: readonly Span[]): readonly Span[] {
  const result: (readonly [number, number])[] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/**
 * Whether a place with these hours is open at a moment, and until when; or when it opens next, at most a week ahead. Undefined when
 * the hours say nothing of these days: there are none, or they hold in another part of the year.
 *
 * @throws RangeError on a moment that is no date.
 */
export function openAt(hours: readonly OpeningHours[] | undefined, moment: Date): OpenState | undefined {
  const today = numberOf(dayOf(moment));
  if (!hours) return undefined;
  const now = today * dayLength + minuteOf(moment);
  const point = (minute: number): HoursPoint => {
    const number = Math.floor(minute / dayLength);
    return { day: dayAt(number), time: timeAt(minute - number * dayLength), inDays: number - today };
  };
  // What opened yesterday may still be open, and what is open all week never closes.
  const spans = united(range(today - 1, today + daysAhead).flatMap((number) => spansFrom(hours, number)));
  const current = spans.find(([from, to]) => from <= now && now < to);
  if (current) return { open: true, today: true, ...(current[1] < (today + daysAhead) * dayLength && { changes: point(current[1]) }) };
  if (!hours.some((each) => range(0, daysAhead).some((step) => holdsOn(each, dayAt(today + step))))) return undefined;
  const next = spans.find(([from]) => from > now);
  const isToday = spans.some(([from, to]) => from < (today + 1) * dayLength && to > today * dayLength);
  return { open: false, today: isToday, ...(next && { changes: point(next[0]) }) };
}

/** The hours of seven days, from a day (`2026-11-24`) on. Hours past midnight stand with the day on which they begin. */
export function weekFrom(hours: readonly OpeningHours[], day: string): readonly DayHours[] {
  const first = numberOf(day);
  return range(first, first + 6).map((number) => ({
    day: dayAt(number),
    spans: united(spansFrom(hours, number)).map(([from, to]) => ({ opens: timeAt(from - number * dayLength), closes: to === (number + 1) * dayLength ? '24:00' : timeAt((to - number * dayLength) % dayLength) })),
  }));
}

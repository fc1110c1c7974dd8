/** The windows of a scheme in full: in the details, in a calendar, and by the hour on the day that one closes. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Scheme, type Text, type Timing, dayOf, pick, timingOf } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import { wordedWith } from '../parts/locale.js';
import { timingText } from '../parts/scheme.js';
import { recordText } from '../parts/text.js';
import type { Section } from './facts.js';
import { type ActTerms, actTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

/** One end of a window: a day, with its hour where the feed gives one. */
interface End {
  readonly day: string;
  readonly hour: string | undefined;
  /** The moment of {@link hour}. */
  readonly moment: number | undefined;
}

/** A window that is not over. */
export interface Round {
  readonly label: Text | undefined;
  /** Undefined when it is open. */
  readonly opens: End | undefined;
  readonly closes: End | undefined;
}

const endOf = (day: string, written: string | undefined): End => {
  const hour = hourOf(written);
  return { day, hour, moment: hour === undefined ? undefined : Date.parse(written!) };
};

/** The windows that are not over, those that close or open first before the others; none of what is stopped. */
export function roundsOf({ windows = [], status }: Pick<Scheme, 'windows' | 'status'>, today: string): readonly Round[] {
  if (status === 'suspended' || status === 'ended') return [];
  const rounds = windows.flatMap((window): Round[] => {
    const one = { windows: [window] };
    const { availability, opens } = timingOf(one, today);
    if (availability === 'closed') return [];
    // What opens in the course of today is told too.
    const first = opens ?? (hourOf(window.opens) !== undefined && dayOf(new Date(window.opens!)) === today ? today : undefined);
    const { closes } = timingOf(one, opens ?? today);
    return [{ label: window.label, opens: first === undefined ? undefined : endOf(first, window.opens), closes: closes === undefined ? undefined : endOf(closes, window.closes) }];
  });
  const order = ({ opens, closes, label = '' }: Round) => `${opens?.day ?? ''} ${closes?.day ?? '9999'} ${closes?.hour ?? '24'} ${JSON.stringify(label)}`;
  return rounds.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The hour of a moment in the Netherlands; undefined for a day, and for what is as good as one. */
function hourOf(moment: string | undefined): string | undefined {
  if (moment === undefined || moment.length === 10) return undefined;
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));
  return hour === '00:00' || hour === '23:59' ? undefined : hour;
}

/** When one can apply, where a card cannot tell all of it: several windows, their names, both their ends, and hours. */
export function renderRounds({ locale, terms, collection }: FinderView, { scheme }: SchemeRecord, words: ActTerms, section: Section): TemplateResult | typeof nothing {
  const rounds = roundsOf(scheme, collection.today);
  if (rounds.length < 2 && !rounds.some(({ label, opens, closes }) => label ?? opens?.hour ?? closes?.hour ?? (opens && closes))) return nothing;
  const told = ({ opens, closes }: Round) => [...(opens ? [words.from(momentOf(opens, locale, words))] : []), ...(closes ? [(closes.hour === undefined ? words.through : words.until)(momentOf(closes, locale, words))] : [])].join(' ') || words.openNow;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return section(terms.when, html`<ul class="bullets">${rounds.map((round) => html`<li>${round.label === undefined ? capital(told(round)) : html`${recordText(round.label, locale.language, scheme.from[0].language)}: ${told(round)}`}</li>`)}</ul>`);
}

const momentOf = ({ day, hour }: End, locale: FinderView['locale'], words: ActTerms): string => (hour === undefined ? locale.date(day) : words.atHour(locale.date(day), words.hour(hour)));

/** A button for each last day that is still to come, and for the first day of what opens next. */
export function renderCalendar(view: FinderView, { scheme, timing }: SchemeRecord, words: ActTerms): readonly TemplateResult[] {
  const { id, url } = scheme;
  const wording = (text: Text) => pick(text, view.locale.language, scheme.from[0].language);
  const name = wording(scheme.name);
  const rounds = roundsOf(scheme, view.collection.today);
  const now = view.now().getTime();
  const days = rounds.flatMap((round) =>
    (['opens', 'closes'] as const).flatMap((end) => {
      const at = round[end];
      return at && (at.moment ?? Infinity) > now && (end === 'closes' || at.day === timing.opens) ? [{ end, at, label: round.label && wording(round.label) }] : [];
    }),
  );
  return days.map(({ end, label, at }) => {
    const { day, moment } = at;
    const alike = days.filter((each) => each.end === end);
    const whose = alike.length < 2 ? '' : `: ${label === undefined || alike.filter((each) => each.label === label).length > 1 ? momentOf(at, view.locale, words) : label}`;
    const title = words.calendarTitle[end](label === undefined ? name : `${name} (${label})`);
    // Of two that end on one day neither takes the other's place.
    const part = [...(end === 'opens' ? [end] : []), ...(label === undefined ? [] : [label])].join(' ');
    const handleClick = () => view.act((acts) => acts.addToCalendar({ id, url, day, until: moment, title, part }), id, `calendar ${day} ${part}`);
    return html`<button type="button" class="plain" @click=${handleClick}>${words.calendar[end]}${whose}</button>`;
  });
}

/**
 * What is said of when one can apply on a last day that has an hour: until when, and afterwards that it is over. Undefined where the day says it
 * all, and while the hour is not known: a card has days, the record has the hours.
 */
export function lastHour({ records, collection: { today }, locale, now }: FinderView, id: string, { daysLeft }: Timing): string | undefined {
  const state = daysLeft === 0 ? records.get(id) : undefined;
  if (state?.name !== 'there') return undefined;
  const { windows = [], status, from } = state.record.scheme;
  const words = actTerms(locale);
  const at = (window: (typeof windows)[number]) => (hourOf(window.closes) === undefined ? Infinity : Date.parse(window.closes!));
  const passed = now().getTime();
  const left = windows.filter((window) => at(window) > passed);
  const timing = timingOf({ windows: left, ...(status !== undefined && { status }) }, today);
  const told = (each: Timing, closesIn?: () => string) => timingText(each, closesIn ? wordedWith(locale, { ...locale.terms, closesIn }) : locale, from[0].language);
  const hour = (moment: number) => words.hour(hourOf(new Date(moment).toISOString())!);
  if (left.length > 0 && timing.availability === 'open') {
    if (timing.daysLeft !== 0) return told(timing);
    const ending = roundsOf({ windows: left }, today).filter(({ label, closes }) => closes?.day === today && (timing.label === undefined || same(label, timing.label)));
    // Of windows of one name the last to close, of different ones the first that somebody can miss: as with days.
    const until = Math.min(...ending.map(({ label }) => Math.max(...ending.filter((each) => same(each.label, label)).map(({ closes }) => closes?.moment ?? Infinity))));
    return told(timing, until === Infinity ? undefined : () => words.lastDayUntil(locale.date(today), hour(until)));
  }
  const last = Math.max(...windows.map(at).filter((moment) => moment <= passed && dayOf(new Date(moment)) === today));
  return Number.isFinite(last) ? told({ ...timing, availability: 'open', closes: today, daysLeft: 0 }, () => words.closedAt(hour(last))) : undefined;
}

const same = (one: Text | undefined, other: Text | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

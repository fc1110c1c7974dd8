/** Opening hours in words: whether one can walk in now, and the week. Brings its own words, so that it can be fetched late. */
import { type CSSResult, type TemplateResult, css, html, nothing } from 'lit';
import { type DayHours, type HoursPoint, type OpeningHours, openAt, weekFrom } from '@mkb-wegwijzer/core/feed';

interface HoursTerms {
  readonly always: string;
  readonly time: (time: string) => string;
  /** `day` is empty for today. */
  readonly openUntil: (day: string, time: string) => string;
  readonly closed: (isAllDay: boolean) => string;
  readonly opens: (day: string, time: string) => string;
  readonly tomorrow: string;
  readonly span: (opens: string, closes: string) => string;
  readonly closedDay: string;
  readonly week: string;
}

const nl: HoursTerms = {
  always: 'Dag en nacht open',
  time: (time) => `${time.replace(':', '.')} uur`,
  openUntil: (day, time) => (day === '' ? `Vandaag open tot ${time}` : `Open tot ${day} ${time}`),
  closed: (isAllDay) => (isAllDay ? 'Vandaag gesloten' : 'Nu gesloten'),
  opens: (day, time) => `${day === '' ? 'vandaag' : day} open vanaf ${time}`,
  tomorrow: 'morgen',
  span: (opens, closes) => `${opens.replace(' uur', '')} tot ${closes}`,
  closedDay: 'gesloten',
  week: 'Alle openingstijden',
};

const en: HoursTerms = {
  always: 'Open day and night',
  time: (time) => time,
  openUntil: (day, time) => (day === '' ? `Open today until ${time}` : `Open until ${time} ${day}`),
  closed: (isAllDay) => (isAllDay ? 'Closed today' : 'Closed now'),
  opens: (day, time) => `opens ${day === '' ? 'today' : day} at ${time}`,
  tomorrow: 'tomorrow',
  span: (opens, closes) => `${opens} to ${closes}`,
  closedDay: 'closed',
  week: 'All opening hours',
};

const termsIn = (language: string): HoursTerms => (language === 'en' ? en : nl);

/** At noon it is the same day everywhere in the country. */
const dayName = (day: string, language: string, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(new Date(`${day}T12:00:00Z`));

/**
 * "Vandaag open tot 17.00 uur", "Vandaag gesloten; morgen open vanaf 09.00 uur": what one wants to know before one goes there. Empty
 * when the hours say nothing of these days.
 */
export function openingNow(hours: readonly OpeningHours[] | undefined, moment: Date, language: string): string {
  const state = openAt(hours, moment);
  if (!state) return '';
  const terms = termsIn(language);
  const { changes } = state;
  if (!state.open) return [terms.closed(!state.today), ...(changes ? [terms.opens(dayOfPoint(changes, language), terms.time(changes.time))] : [])].join('; ');
  if (!changes) return terms.always;
  const isMidnight = changes.inDays === 1 && changes.time === '00:00';
  return terms.openUntil(isMidnight ? '' : dayOfPoint(changes, language), terms.time(isMidnight ? '24:00' : changes.time));
}

/** What a day is called from today; the same day of next week is told by its date too. */
function dayOfPoint({ day, inDays }: HoursPoint, language: string): string {
  if (inDays === 0) return '';
  if (inDays === 1) return termsIn(language).tomorrow;
  return dayName(day, language, inDays < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The hours of each day of the week in which `today` (`2026-11-24`) is, behind a button. Wants {@link hoursStyles}. */
export function openingWeek(hours: readonly OpeningHours[] | undefined, today: string, language: string): TemplateResult | typeof nothing {
  const days = weekFrom(hours ?? [], today);
  if (days.every(({ spans }) => spans.length === 0)) return nothing;
  const terms = termsIn(language);
  // People look for Monday first, whatever day it is.
  const monday = days.findIndex(({ day }) => new Date(`${day}T12:00:00Z`).getUTCDay() === 1);
  const spans = ({ spans: all }: DayHours) => (all.length === 0 ? terms.closedDay : new Intl.ListFormat(language).format(all.map(({ opens, closes }) => terms.span(terms.time(opens), terms.time(closes)))));
  return html`
    <details class="hours">
      <summary>${terms.week}</summary>
      <dl>${[...days.slice(monday), ...days.slice(0, monday)].map((day) => html`<div><dt>${dayName(day.day, language, { weekday: 'long' })}</dt> <dd>${spans(day)}</dd></div>`)}</dl>
    </details>
  `;
}

export const hoursStyles: CSSResult = css`
  .hours dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25em 1em;
    margin: 0.5em 0 0;
  }
  .hours dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .hours dd {
    margin: 0;
  }
`;

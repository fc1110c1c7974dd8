/** A day for a visitor's calendar, as a file after RFC 5545. */

export interface CalendarEvent {
  readonly id: string;
  /** `2026-12-06`; the event takes the whole of it, unless it ends at a moment. */
  readonly day: string;
  /** The moment in that day, when there is one. */
  readonly until?: number | undefined;
  readonly title: string;
  readonly url: string;
  /** Tells it apart from what else is of this scheme and on this day; empty for the last day of all. */
  readonly part: string;
  /** The moment at which the file is made. */
  readonly stamp: Date;
}

/** The text of the file, with a reminder a week before the day, or a day where a week before is over. */
export function calendarFile({ id, day, until, title, url, stamp, part }: CalendarEvent): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const start = until ?? Date.parse(`${day}T00:00:00Z`);
  const ahead = [7, 1].find((days) => start - days * 86_400_000 > stamp.getTime());
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MKB Wegwijzer//Scheme finder//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    // The same day of the same scheme stays one event, however often it is added.
    `UID:${escaped(`${day}-${id}${part && ` ${part}`}`)}`,
    `DTSTAMP:${moment(stamp)}`,
    // A moment without an end takes no time.
    ...(until === undefined ? [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(next)}`] : [`DTSTART:${moment(new Date(until))}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(url)}`,
    `URL:${url.replace(/[\r\n]/g, '')}`,
    'TRANSP:TRANSPARENT',
    // One that is over as the day is kept would ring at once, or never.
    ...(ahead === undefined ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:-P${ahead}D`, 'END:VALARM']),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Offers the file as a download. A strict policy allows that: it is a file of the page's own, and no navigation. */
export function downloadEvent(event: CalendarEvent): void {
  const url = URL.createObjectURL(new Blob([calendarFile(event)], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${event.day}-${slug(event.title)}.ics`;
  link.click();
  // The browser reads the file after the click; when it has is not said.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const moment = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');
const compact = (day: string): string => day.replaceAll('-', '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
const slug = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-|-$/g, '');

/** A line of at most 75 octets; the rest goes on after a space. No character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

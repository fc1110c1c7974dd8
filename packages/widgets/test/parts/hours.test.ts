import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { OpeningHours } from '@mkb-wegwijzer/core/feed';
import { hoursStyles, openingNow, openingWeek } from '../../src/parts/hours.js';

const office: OpeningHours[] = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }];
/** 24 November 2026 is a Tuesday. */
const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+01:00`);
const said = (time: string, day?: string, hours = office) => openingNow(hours, at(time, day), 'nl');

describe('opening hours in words', () => {
  it('say until when it is open, or from when', () => {
    expect(said('12:00')).to.equal('Vandaag open tot 17.00 uur');
    expect(said('08:00')).to.equal('Nu gesloten; vandaag open vanaf 09.00 uur');
    expect(said('18:00')).to.equal('Nu gesloten; morgen open vanaf 09.00 uur');
    expect(said('12:00', '2026-11-28')).to.equal('Vandaag gesloten; maandag open vanaf 09.00 uur');
    expect(said('12:00', '2026-11-29')).to.equal('Vandaag gesloten; morgen open vanaf 09.00 uur');
  });

  it('tell the same day of next week by its date', () => {
    expect(said('18:00', '2026-11-24', [{ days: ['tu'], opens: '09:00', closes: '17:00' }])).to.equal('Nu gesloten; dinsdag 1 december open vanaf 09.00 uur');
  });

  it('know nights, and what never closes', () => {
    expect(said('23:00', '2026-11-24', [{ days: ['tu'], opens: '20:00', closes: '02:00' }])).to.equal('Open tot morgen 02.00 uur');
    expect(said('23:00', '2026-11-24', [{ days: ['tu'], opens: '20:00', closes: '24:00' }])).to.equal('Vandaag open tot 24.00 uur');
    expect(said('23:00', '2026-11-24', [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }])).to.equal('Dag en nacht open');
  });

  it('say nothing when nothing is known', () => {
    expect(openingNow(undefined, at('12:00'), 'nl')).to.equal('');
    expect(said('12:00', '2027-01-05', [{ ...office[0]!, validThrough: '2026-12-31' }])).to.equal('');
  });

  it('are there in English', () => {
    const words = (time: string, day?: string) => openingNow(office, at(time, day), 'en');
    expect(words('12:00')).to.equal('Open today until 17:00');
    expect(words('08:00')).to.equal('Closed now; opens today at 09:00');
    expect(words('12:00', '2026-11-28')).to.equal('Closed today; opens Monday at 09:00');
  });

  it('are given for each day, Monday first', async () => {
    const page = await fixture<HTMLElement>(html`<div><style>${hoursStyles}</style>${openingWeek([...office, { days: ['th'], opens: '19:00', closes: '21:00' }], '2026-11-24', 'nl')}</div>`);
    expect(page.querySelector('summary')!.textContent).to.equal('Alle openingstijden');
    page.querySelector('details')!.open = true;
    const days = [...page.querySelectorAll('dl > div')].map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(days).to.have.length(7);
    expect(days[0]).to.equal('maandag 09.00 tot 17.00 uur');
    expect(days[3]).to.equal('donderdag 09.00 tot 17.00 uur en 19.00 tot 21.00 uur');
    expect(days[6]).to.equal('zondag gesloten');
    await expect(page).to.be.accessible();
  });
});

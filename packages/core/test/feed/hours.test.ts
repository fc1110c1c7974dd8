import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type OpeningHours, dayOf, openAt, weekFrom } from '@mkb-wegwijzer/core/feed';

const workdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const allDays = [...workdays, 'sa', 'su'] as const;
const office: OpeningHours = { days: [...workdays], opens: '09:00', closes: '17:00' };
/** A time on the clock of the Netherlands in winter; 24 November 2026 is a Tuesday. */
const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+01:00`);

describe('whether a place is open', () => {
  it('is unknown when the feed says nothing', () => {
    expect(openAt(undefined, at('12:00'))).to.equal(undefined);
    expect(openAt([], at('12:00'))).to.equal(undefined);
  });

  it('names when it closes', () => {
    expect(openAt([office], at('12:00'))).to.deep.equal({ open: true, today: true, changes: { day: '2026-11-24', time: '17:00', inDays: 0 } });
    expect(openAt([office], at('09:00'))!.open).to.equal(true);
    expect(openAt([office], at('17:00'))!.open).to.equal(false);
  });

  it('names when it opens, today or on the next day that it does', () => {
    expect(openAt([office], at('08:00'))).to.deep.equal({ open: false, today: true, changes: { day: '2026-11-24', time: '09:00', inDays: 0 } });
    expect(openAt([office], at('18:00'))).to.deep.equal({ open: false, today: true, changes: { day: '2026-11-25', time: '09:00', inDays: 1 } });
    expect(openAt([office], at('18:00', '2026-11-27'))!.changes).to.deep.equal({ day: '2026-11-30', time: '09:00', inDays: 3 });
    expect(openAt([office], at('12:00', '2026-11-28'))).to.deep.equal({ open: false, today: false, changes: { day: '2026-11-30', time: '09:00', inDays: 2 } });
  });

  it('knows a break in the day', () => {
    const hours: OpeningHours[] = [{ days: ['tu'], opens: '13:00', closes: '17:00' }, { days: ['tu'], opens: '09:00', closes: '12:00' }];
    expect(openAt(hours, at('10:00'))!.changes!.time).to.equal('12:00');
    expect(openAt(hours, at('12:30'))).to.deep.equal({ open: false, today: true, changes: { day: '2026-11-24', time: '13:00', inDays: 0 } });
    expect(openAt(hours, at('18:00'))!.changes).to.deep.equal({ day: '2026-12-01', time: '09:00', inDays: 7 });
  });

  it('takes hours that touch for one', () => {
    const hours: OpeningHours[] = [{ days: ['tu'], opens: '09:00', closes: '12:00' }, { days: ['tu'], opens: '12:00', closes: '17:00' }];
    expect(openAt(hours, at('10:00'))!.changes!.time).to.equal('17:00');
  });

  it('goes on past midnight', () => {
    const night: OpeningHours[] = [{ days: ['mo'], opens: '22:00', closes: '02:00' }];
    expect(openAt(night, at('23:00', '2026-11-23'))!.changes).to.deep.equal({ day: '2026-11-24', time: '02:00', inDays: 1 });
    expect(openAt(night, at('01:00'))).to.deep.equal({ open: true, today: true, changes: { day: '2026-11-24', time: '02:00', inDays: 0 } });
    expect(openAt([{ days: ['tu'], opens: '18:00', closes: '24:00' }], at('20:00'))!.changes).to.deep.equal({ day: '2026-11-25', time: '00:00', inDays: 1 });
  });

  it('never closes when it is always open', () => {
    expect(openAt([{ days: [...allDays], opens: '00:00', closes: '24:00' }], at('12:00'))).to.deep.equal({ open: true, today: true });
  });

  it('holds between its first and last day, both counted in', () => {
    const summer: OpeningHours[] = [{ ...office, validFrom: '2026-06-01', validThrough: '2026-11-24' }];
    expect(openAt(summer, at('12:00'))!.open).to.equal(true);
    expect(openAt(summer, at('18:00'))).to.deep.equal({ open: false, today: true });
    expect(openAt(summer, at('12:00', '2026-11-25')), 'what held before says nothing of now').to.equal(undefined);
    expect(openAt([{ ...office, validFrom: '2026-11-26' }], at('12:00'))!.changes).to.deep.equal({ day: '2026-11-26', time: '09:00', inDays: 2 });
  });

  it('is open until the end, when the hours end in a night', () => {
    const last: OpeningHours[] = [{ days: ['mo'], opens: '22:00', closes: '02:00', validThrough: '2026-11-23' }];
    expect(openAt(last, at('01:00'))!.open).to.equal(true);
    expect(openAt(last, at('03:00'))).to.equal(undefined);
  });

  it('takes the time of the Netherlands, in winter and in summer, wherever the visitor is', () => {
    expect(openAt([office], new Date('2026-11-24T08:00:00Z'))!.open).to.equal(true);
    expect(openAt([office], new Date('2026-07-21T07:00:00Z'))!.open).to.equal(true);
    expect(openAt([office], new Date('2026-07-21T06:59:00Z'))!.open).to.equal(false);
    expect(openAt([office], new Date('2026-11-23T23:30:00Z'))!.changes!.day, 'it is Tuesday already').to.equal('2026-11-24');
  });
});

describe('the hours of a week', () => {
  it('are given by day, from the day that is asked', () => {
    const hours: OpeningHours[] = [office, { days: ['th'], opens: '19:00', closes: '21:00' }, { days: ['fr'], opens: '20:00', closes: '24:00' }];
    const week = weekFrom(hours, '2026-11-24');
    expect(week.map(({ day }) => day)).to.deep.equal(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30']);
    expect(week[2]!.spans).to.deep.equal([{ opens: '09:00', closes: '17:00' }, { opens: '19:00', closes: '21:00' }]);
    expect(week[3]!.spans[1]).to.deep.equal({ opens: '20:00', closes: '24:00' });
    expect(week[4]!.spans).to.deep.equal([]);
  });
});

describe('laws of opening hours', () => {
  const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const day = fc.integer({ min: 0, max: 60 }).map((step) => new Date(Date.UTC(2026, 9, 1 + step)).toISOString().slice(0, 10));
  const anyHours: fc.Arbitrary<OpeningHours[]> = fc.array(
    fc.record({ days: fc.subarray([...allDays], { minLength: 1 }), opens: time, closes: time, validFrom: day, validThrough: day }, { requiredKeys: ['days', 'opens', 'closes'] }),
    { minLength: 1, maxLength: 4 },
  );
  // Over the change from summer time, at whole minutes.
  const moment = fc.integer({ min: 0, max: 60 * 1440 }).map((minute) => new Date(Date.UTC(2026, 9, 1) + minute * 60_000));
  const next = (date: Date, minute: number) => new Date(date.getTime() + minute * 60_000);

  it('what is open is open until it changes, and closed then', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, date) => {
        const state = openAt(hours, date);
        if (!state?.changes) return;
        const { day: on, time: when } = state.changes;
        // The moment of a time on the clock: one of the two offsets is right.
        const change = ['+02:00', '+01:00'].map((offset) => new Date(`${on}T${when}:00${offset}`)).find((each) => dayOf(each) === on && each.toLocaleTimeString('nl', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }) === when);
        if (!change) return;
        expect(openAt(hours, change)?.open ?? false).to.equal(!state.open);
        // An hour that comes twice, in the night that the clock goes back, is left out.
        if (on !== '2026-10-25' && dayOf(date) !== '2026-10-25' && change > date) expect(openAt(hours, next(change, -1))!.open).to.equal(state.open);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of hours makes no difference, and neither does saying them twice', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, date) => {
        expect(openAt([...hours].reverse().concat(hours), date)).to.deep.equal(openAt(hours, date));
      }),
    );
  });

  it('more hours never close what is open', () => {
    fc.assert(
      fc.property(anyHours, anyHours, moment, (hours, more, date) => {
        if (openAt(hours, date)?.open) expect(openAt([...hours, ...more], date)!.open).to.equal(true);
      }),
    );
  });

  it('the week shows what the day says: open today is a day with hours, or one that began the day before', () => {
    fc.assert(
      fc.property(anyHours, moment, (hours, date) => {
        const [yesterday, today] = weekFrom(hours, dayOf(next(date, -1440)));
        if (openAt(hours, date)?.open) expect(yesterday!.spans.length + today!.spans.length).to.be.greaterThan(0);
      }),
    );
  });
});

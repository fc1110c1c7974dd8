import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Scheme, dayOf, daysBetween, readFeed, timingOf } from '@mkb-wegwijzer/core/feed';
import { feedOf, scheme, today } from '../../../../test/builders/feeds.js';

type Given = Pick<Scheme, 'windows' | 'status'>;
const at = (given: Given, day = today) => timingOf(given, day);

describe('whether one can apply', () => {
  it('is unknown when the feed says nothing', () => {
    expect(at({})).to.deep.equal({ availability: 'unknown' });
    expect(at({ windows: [] })).to.deep.equal({ availability: 'unknown' });
    expect(at({ status: 'paused' })).to.deep.equal({ availability: 'unknown' });
  });

  it('counts the last day in', () => {
    const windows = [{ opens: '2026-11-24', closes: '2026-11-26' }];
    expect(at({ windows }, '2026-11-23')).to.deep.equal({ availability: 'planned', opens: '2026-11-24' });
    expect(at({ windows }, '2026-11-24')).to.deep.equal({ availability: 'open', closes: '2026-11-26', daysLeft: 2 });
    expect(at({ windows }, '2026-11-26')).to.deep.equal({ availability: 'open', closes: '2026-11-26', daysLeft: 0 });
    expect(at({ windows }, '2026-11-27')).to.deep.equal({ availability: 'closed', closes: '2026-11-26' });
  });

  it('holds for windows that are open at an end', () => {
    expect(at({ windows: [{ opens: '2020-01-01' }] })).to.deep.equal({ availability: 'open' });
    expect(at({ windows: [{ closes: '2026-12-31' }] })).to.deep.equal({ availability: 'open', closes: '2026-12-31', daysLeft: 37 });
    expect(at({ windows: [{ label: 'Doorlopend' }] })).to.deep.equal({ availability: 'open' });
  });

  it('takes a time for its day in the Netherlands', () => {
    expect(at({ windows: [{ opens: '2026-11-23T23:30:00Z', closes: '2026-11-30T17:00:00+01:00' }] })).to.deep.equal({ availability: 'open', closes: '2026-11-30', daysLeft: 6 });
    expect(at({ windows: [{ opens: '2026-11-23T23:30:00Z' }] }, '2026-11-23').availability).to.equal('planned');
  });

  it('ends the day before where it closes as a day begins', () => {
    for (const closes of ['2026-12-01T00:00:00+01:00', '2026-11-30T23:00:00Z']) {
      expect(at({ windows: [{ closes }] }, '2026-11-30'), closes).to.deep.equal({ availability: 'open', closes: '2026-11-30', daysLeft: 0 });
      expect(at({ windows: [{ closes }] }, '2026-12-01'), closes).to.deep.equal({ availability: 'closed', closes: '2026-11-30' });
    }
    expect(at({ windows: [{ closes: '2026-07-01T00:00:00+02:00' }] }).closes).to.equal('2026-06-30');
    expect(at({ windows: [{ closes: '2026-12-01T00:00:01+01:00' }] }).closes).to.equal('2026-12-01');
    expect(at({ windows: [{ closes: '2026-12-01' }] }).closes).to.equal('2026-12-01');
  });

  it('lasts the one day that its two moments at midnight name', () => {
    const windows = [{ opens: '2026-12-01T00:00:00+01:00', closes: '2026-12-01T00:00:00+01:00' }];
    expect(at({ windows }, '2026-11-30').availability).to.equal('planned');
    expect(at({ windows }, '2026-12-01')).to.deep.equal({ availability: 'open', closes: '2026-12-01', daysLeft: 0 });
  });

  it('is planned when the feed says so and only rounds of the past are known', () => {
    expect(at({ status: 'planned', windows: [{ opens: '2025-01-01', closes: '2025-12-31' }] })).to.deep.equal({ availability: 'planned' });
    expect(at({ status: 'planned', windows: [{ closes: '2025-12-31' }, { opens: '2027-02-01' }] })).to.deep.equal({ availability: 'planned', opens: '2027-02-01' });
  });

  it('is what the feed says when it says suspended or ended, and the windows tell otherwise', () => {
    const windows = [{ opens: '2026-11-01', closes: '2026-12-01' }];
    expect(at({ status: 'suspended', windows }).availability).to.equal('suspended');
    expect(at({ status: 'ended', windows }).availability).to.equal('closed');
    expect(at({ status: 'planned', windows }).availability).to.equal('open');
    expect(at({ status: 'open', windows: [{ closes: '2026-11-01' }] }).availability).to.equal('closed');
    expect(at({ status: 'open' }).availability).to.equal('open');
    expect(at({ status: 'planned' }).availability).to.equal('planned');
  });

  it('counts down to the first day that somebody can miss, where windows of different names are open', () => {
    const small = { opens: '2026-11-18', closes: '2026-11-27', label: 'Kleine bedrijven' };
    const large = { opens: '2026-11-18', closes: '2027-01-27', label: { nl: 'Grote bedrijven' } };
    expect(at({ windows: [small, large] })).to.deep.equal({ availability: 'open', closes: '2026-11-27', daysLeft: 3, label: 'Kleine bedrijven' });
    expect(at({ windows: [large, small] }, '2026-11-28')).to.deep.equal({ availability: 'open', closes: '2027-01-27', daysLeft: 60 });
    expect(at({ windows: [{ closes: '2026-11-27' }, large] }), 'it has no name').to.deep.equal({ availability: 'open', closes: '2026-11-27', daysLeft: 3 });
    expect(at({ windows: [small, { label: 'Grote bedrijven' }] }).closes, 'the other has no end').to.equal('2026-11-27');
    expect(at({ windows: [small, { ...small, label: 'Starters' }, large] }), 'two close first').to.deep.equal({ availability: 'open', closes: '2026-11-27', daysLeft: 3 });
    expect(at({ windows: [small, { ...small, closes: '2026-12-01' }, large] }), 'of one name the last counts').to.deep.include({ closes: '2026-12-01', label: 'Kleine bedrijven' });
  });

  it('tells the round that comes after what is open', () => {
    const first = { opens: '2026-11-18', closes: '2026-11-27', label: 'Ronde 1' };
    expect(at({ windows: [{ opens: '2026-11-28', closes: '2027-02-26', label: 'Ronde 2' }, first] })).to.deep.equal({ availability: 'open', closes: '2026-11-27', daysLeft: 3, opens: '2026-11-28' });
    expect(at({ windows: [first, { opens: '2026-11-26', label: 'Ronde 2' }] }).opens, 'it opens while the first is open').to.equal(undefined);
    expect(at({ windows: [first, { closes: '2027-01-27' }, { opens: '2026-12-15' }] }).opens, 'something stays open until then').to.equal(undefined);
  });

  it('tells the next round between two, and the longest of two that are open', () => {
    expect(at({ windows: [{ opens: '2027-09-01' }, { opens: '2027-03-01', closes: '2027-04-01' }, { closes: '2026-03-01' }] })).to.deep.equal({ availability: 'planned', opens: '2027-03-01' });
    expect(at({ windows: [{ closes: '2026-11-30' }, { closes: '2026-12-31' }] }).closes).to.equal('2026-12-31');
  });
});

describe('the laws of time', () => {
  const dayOfYear = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const window = fc.tuple(fc.option(dayOfYear), fc.option(dayOfYear)).map(([a, b]) => {
    const [opens, closes] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return { ...(opens !== null && { opens }), ...(closes !== null && { closes }) };
  });
  const labelled = fc.tuple(window, fc.constantFrom<NonNullable<Scheme['windows']>[number]['label']>(undefined, undefined, 'Kleine bedrijven', { nl: 'Grote bedrijven' })).map(([each, label]) => ({ ...each, ...(label !== undefined && { label }) }));
  const given = fc.record({ windows: fc.array(labelled, { maxLength: 4 }), status: fc.constantFrom('open', 'planned', 'suspended', 'ended', 'paused') }, { requiredKeys: [] }) as fc.Arbitrary<Given>;

  it('open has its last day ahead, planned its first, closed its last day behind', () => {
    fc.assert(
      fc.property(given, dayOfYear, (scheme, day) => {
        const { availability, opens, closes, daysLeft } = timingOf(scheme, day);
        expect(daysLeft !== undefined).to.equal(availability === 'open' && closes !== undefined);
        if (daysLeft !== undefined) expect([daysLeft, daysLeft >= 0]).to.deep.equal([daysBetween(day, closes!), true]);
        if (opens !== undefined) expect(opens > day).to.equal(true);
        if (availability === 'closed' && closes !== undefined) expect(scheme.status === 'ended' || closes < day).to.equal(true);
      }),
    );
  });

  it('the order in which windows are written does not matter', () => {
    fc.assert(
      fc.property(given, dayOfYear, (scheme, day) => {
        expect(timingOf({ ...scheme, windows: [...(scheme.windows ?? [])].reverse() }, day)).to.deep.equal(timingOf(scheme, day));
      }),
    );
  });

  it('nobody hears of more days than the window of their name has, and somebody of no fewer', () => {
    fc.assert(
      fc.property(fc.array(labelled, { minLength: 1, maxLength: 4 }), dayOfYear, (windows, day) => {
        const { availability, daysLeft = Infinity } = timingOf({ windows }, day);
        fc.pre(availability === 'open');
        const names = new Set(windows.map(({ label }) => JSON.stringify(label)));
        const each = [...names].map((name) => timingOf({ windows: windows.filter(({ label }) => JSON.stringify(label) === name) }, day));
        expect(daysLeft).to.equal(Math.min(...each.map((own) => (own.availability === 'open' ? (own.daysLeft ?? Infinity) : Infinity))));
      }),
    );
  });

  it('one window goes from planned to open to closed, and never back', () => {
    const order = ['planned', 'open', 'closed'];
    fc.assert(
      fc.property(window, dayOfYear, dayOfYear, (window, a, b) => {
        const [early, late] = [a, b].sort() as [string, string];
        const step = (day: string) => order.indexOf(timingOf({ windows: [window] }, day).availability);
        expect(step(early)).to.be.at.most(step(late)).and.at.least(0);
      }),
    );
  });

  it('every date that a feed may hold can be told', () => {
    const moment = fc.oneof(fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }).map((date) => date.toISOString()), fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/));
    fc.assert(
      fc.property(moment, (closes) => {
        const { feed } = readFeed({ ...feedOf(), schemes: [{ ...scheme(), windows: [{ closes }] }] }, '');
        for (const each of feed.schemes) expect(['open', 'closed']).to.include(timingOf(each, today).availability);
      }),
      { numRuns: 500 },
    );
  });

  it('a day has ten signs in every year', () => {
    expect(dayOf(new Date('0999-06-01T12:00:00Z'))).to.equal('0999-06-01');
    expect(dayOf(new Date('2026-12-31T23:30:00Z'))).to.equal('2027-01-01');
  });
});

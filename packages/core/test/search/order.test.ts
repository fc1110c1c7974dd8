/** What goes before what in an answer, beyond the words themselves. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Feed, type Scheme, finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { Segments } from '@mkb-wegwijzer/core/search';
import { feedOf, scheme, today } from '../../../../test/builders/feeds.js';

const finderOf = (feed: Feed): Promise<Segments> => {
  const named = { url: 'https://feed.example/feed.json', role: 'named' } as const;
  return Segments.open([{ segment: finish(compile([{ ...named, read: readFeed(feed, feed.id) }])), named }], today);
};
const ask = async (records: readonly Scheme[], text: string, more: Partial<Feed> = {}, region?: string) =>
  (await (await finderOf({ ...feedOf(...records), ...more })).find({ text, limit: 1000, ...(region !== undefined && { region }) })).hits.map(({ scheme }) => scheme.name);

const [groningen, drenthe] = ['PV20', 'PV22'];
const voucher = { keywords: ['voucher'] };

describe('where a scheme is for', () => {
  const spread = [scheme({ name: 'A', regions: [drenthe], ...voucher }), scheme({ name: 'B', regions: ['NL'], ...voucher }), scheme({ name: 'C', regions: [groningen], ...voucher })];

  it('puts the whole country first for a visitor who may be anywhere', async () => {
    expect((await ask(spread, 'voucher'))[0]).to.equal('B');
  });

  it('is left out of account where nothing was asked', async () => {
    const town = [scheme({ name: 'A', regions: ['NL'], ...voucher }), scheme({ name: 'B', regions: ['GM0014'], ...voucher })];
    expect(await ask(town, '')).to.deep.equal(['B', 'A']);
    expect(await ask(town, 'voucher')).to.deep.equal(['A', 'B']);
  });

  it('follows a place that the question names: its own first, then the country, then those of other places', async () => {
    expect(await ask(spread, 'voucher drenthe')).to.deep.equal(['A', 'B', 'C']);
    expect(await ask(spread, 'voucher in Groningen')).to.deep.equal(['C', 'B', 'A']);
  });

  it('knows an area of the feed by its name, and takes no half name for one', async () => {
    const id = 'https://feed.example/areas/veenkolonien';
    const areas = [{ id, label: 'De Oude Veenkoloniën', members: ['GM0114'] }];
    const own = [...spread, scheme({ name: 'D', regions: [id], ...voucher })];
    expect((await ask(own, 'voucher oude veenkolonien', { areas }))[0]).to.equal('D');
    // Who names no place leaves what is for Groningen where it was.
    const score = async (text: string) => (await (await finderOf({ ...feedOf(...own), areas })).find({ text })).hits.find(({ scheme }) => scheme.name === 'C')!.score;
    expect(await score('voucher oude')).to.equal(await score('voucher anders'));
    expect(await score('voucher oude veenkolonien')).to.be.lessThan(0.5 * (await score('voucher anders')));
  });

  it('goes from near to far on a page with a region, among what fits about as well', async () => {
    const area = { id: 'https://feed.example/walcheren', label: 'Walcheren', members: ['GM0687', 'GM0718', 'GM0717'] };
    const near = [
      scheme({ name: 'Regeling voor winkels in de stad', regions: ['GM0718'] }),
      scheme({ name: 'Regeling voor kleine bedrijven', regions: [area.id] }),
      scheme({ name: 'Regeling voor kleine en grote bedrijven', regions: ['PV29'] }),
      scheme({ name: 'Regeling voor bedrijven', regions: ['NL'] }),
      scheme({ name: 'Regeling bedrijven', regions: ['EU'], keywords: ['regelingen'] }),
    ];
    const order = near.map(({ name }) => name);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(near, { minLength: 2 }), async (records) => {
      const expected = order.filter((name) => records.some((each) => each.name === name));
      expect(await ask(records, 'regeling', { areas: [area] }, 'GM0718')).to.deep.equal(expected);
    }), { numRuns: 60 });
  });

  it('does not outweigh what fits much better', async () => {
    const records = [scheme({ name: 'Exportvoucher', regions: ['NL'] }), scheme({ name: 'Groeifonds', summary: 'Ook een exportvoucher hoort erbij', regions: ['GM0718'] })];
    expect((await ask(records, 'exportvoucher', {}, 'GM0718'))[0]).to.equal('Exportvoucher');
  });

  it('is the page\'s region where there is one, whatever the question names', async () => {
    expect((await ask(spread, 'voucher groningen', {}, drenthe))[0]).to.equal('A');
  });
});

describe('what a scheme is for', () => {
  it('is first of all the need that it names first', async () => {
    expect(await ask([scheme({ name: 'A', needs: ['grow', 'hire'] }), scheme({ name: 'B', needs: ['hire', 'grow'] })], 'ik zoek personeel')).to.deep.equal(['B', 'A']);
  });

  it('counts more when its own words say so too', async () => {
    expect(await ask([scheme({ name: 'A', needs: ['hire'] }), scheme({ name: 'B', needs: ['hire'], summary: 'Voor wie personeel zoekt.' })], 'ik zoek personeel')).to.deep.equal(['B', 'A']);
  });

  it('is told by a word that stands by itself before one of a phrase', async () => {
    const needs = [{ id: 'hire', label: 'Anders', keywords: ['klus en los werk'] }, { id: 'grow', label: 'Anders', keywords: ['klus'] }];
    expect(await ask([scheme({ name: 'A', needs: ['hire'] }), scheme({ name: 'B', needs: ['grow'] })], 'klus', { needs })).to.deep.equal(['B', 'A']);
  });

  it('is told by all words of a phrase before words of several', async () => {
    const needs = [{ id: 'hire', label: 'Anders', keywords: ['vaste klus dichtbij'] }, { id: 'grow', label: 'Anders', keywords: ['vaste hand', 'kleine klus', 'dichtbij huis'] }];
    const records = [scheme({ name: 'A', needs: ['grow'] }), scheme({ name: 'B', needs: ['hire'] })];
    const all = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    await fc.assert(fc.asyncProperty(all(records), all(['vaste', 'klussen', 'dichtbij']), fc.constantFrom(' ', ' voor de '), async (schemes, words, between) => {
      expect((await ask(schemes, words.join(between), { needs }))[0]).to.equal('B');
    }), { numRuns: 30 });
    // Part of a phrase is no phrase: the longer one says less.
    expect((await ask(records, 'vaste klus', { needs }))[0]).to.equal('A');
  });

  it('is told by a phrase of which a word was mistyped', async () => {
    const needs = [{ id: 'hire', label: 'Anders', keywords: ['vaste opdrachten'] }, { id: 'grow', label: 'Anders', keywords: ['vaste hand', 'kleine opdrachten'] }];
    expect((await ask([scheme({ name: 'A', needs: ['grow'] }), scheme({ name: 'B', needs: ['hire'] })], 'vaste opdarchten', { needs }))[0]).to.equal('B');
  });
});

describe('what the best answers have in common', () => {
  it('tells which of two equal ones is meant', async () => {
    const energy = Array.from({ length: 4 }, (_, at) => scheme({ name: `Paneel ${at}`, keywords: ['dak', 'zon'], themes: ['energy'] }));
    const other = Array.from({ length: 4 }, (_, at) => scheme({ name: `Iets ${at}`, themes: ['growth'] }));
    const pair = [scheme({ name: 'A', keywords: ['dak'], themes: ['growth'] }), scheme({ name: 'B', keywords: ['dak'], themes: ['energy'] })];
    const order = await ask([...energy, ...other, ...pair], 'zon dak');
    expect(order.indexOf('B')).to.be.lessThan(order.indexOf('A'));
  });

  it('does not tell those apart that are about the same', async () => {
    const themes = fc.subarray(['energy', 'growth', 'skills', 'retail'], { minLength: 0 });
    await fc.assert(
      fc.asyncProperty(fc.array(themes, { minLength: 2, maxLength: 8 }), themes, async (lists, own) => {
        const records = [...lists.map((themes, at) => scheme({ name: `Zon ${at}`, themes })), scheme({ name: 'Aa zon', themes: own }), scheme({ name: 'Bb zon', themes: own })];
        const hits = (await (await finderOf(feedOf(...records))).find({ text: 'zon', limit: 1000 })).hits;
        const score = (name: string) => hits.find(({ scheme }) => scheme.name === name)!.score;
        expect(score('Aa zon')).to.equal(score('Bb zon'));
      }),
      { numRuns: 50 },
    );
  });
});

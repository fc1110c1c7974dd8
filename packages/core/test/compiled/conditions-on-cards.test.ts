/** A card of a build tells that an amount asks for something; what that is stays in the record. */
import { expect } from '@open-wc/testing';
import { file } from '@mkb-wegwijzer/core/compiled';
import { Segments } from '@mkb-wegwijzer/core/search';
import { feedOf, scheme, today } from '../../../../test/builders/feeds.js';
import { filesOf, opened } from './builds.js';

const asked = [{ subject: 'employees', max: 9, note: 'Uitzendkrachten tellen mee.' }];
const given = scheme({ name: 'Kleinbedrijf', amounts: [{ max: 5_000, for: asked }, { max: 500 }], windows: [{ closes: '2026-11-27', label: 'Klein' }, { closes: '2026-12-31', label: 'Groot' }] });
const build = filesOf([{ url: 'https://feed.example/feed.json', role: 'named', feed: feedOf(given) }]);
const open = async (files: ReadonlyMap<string, Uint8Array>) => Segments.open([{ segment: await opened(files, 1), named: { url: 'https://feed.example/feed.json', role: 'named' } }], today);
const textOf = (name: string) => new TextDecoder().decode(build.get(name));
const withCards = (change: (amounts: unknown[]) => unknown[]) => {
  const cards = (JSON.parse(textOf(file.cards(0))) as { amounts: unknown[] }[]).map((card) => ({ ...card, amounts: change(card.amounts) }));
  return new Map([...build, [file.cards(0), new TextEncoder().encode(JSON.stringify(cards))]]);
};
const amountsOf = async (files: ReadonlyMap<string, Uint8Array>) => (await (await open(files)).find({})).hits[0]!.scheme.amounts;

describe('the cards of a build', () => {
  it('tell which amounts have conditions, and not which', async () => {
    expect(textOf(file.cards(0))).to.not.contain('Uitzendkrachten').and.to.not.contain('employees');
    const found = await open(build);
    const [hit] = (await found.find({})).hits;
    expect(hit!.scheme.amounts).to.deep.equal([{ max: 5_000, for: [{ text: '*' }] }, { max: 500 }]);
    expect((await found.scheme(given.id))!.scheme.amounts).to.deep.equal([{ max: 5_000, for: asked }, { max: 500 }]);
  });

  it('tell it too when they were written with all conditions, as before', async () => {
    expect(await amountsOf(withCards(([first, ...rest]) => [{ ...(first as object), for: asked }, ...rest]))).to.deep.equal([{ max: 5_000, for: [{ text: '*' }] }, { max: 500 }]);
    // What stands there is no text of anybody's.
    expect(await amountsOf(withCards(() => [{ max: 1, for: ['<b>' ] }, { max: 2, for: 'all' }, { max: 3, for: [] }]))).to.deep.equal([{ max: 1, for: [{ text: '*' }] }, { max: 2 }, { max: 3 }]);
  });

  it('count down to the window of which somebody can be too late', async () => {
    expect((await (await open(build)).find({ sort: 'closing' })).hits[0]!.timing).to.deep.equal({ availability: 'open', closes: '2026-11-27', daysLeft: 3, label: 'Klein' });
  });
});

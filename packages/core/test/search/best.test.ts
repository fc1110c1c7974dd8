/** The first so many of a long list, against sorting all of it. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Best } from '../../src/search/best.js';
import type { Ranking } from '../../src/search/levels.js';
import type { Found, Shelf } from '../../src/search/shelf.js';

const shelf = {} as Shelf;
/** A score counts for more or less, as it does by region and by dates. */
const kinds = [1.25, 1, 0.4, 0.2] as const;
const share = (scheme: number): number => kinds[scheme % kinds.length]!;
const ranking: Ranking = { of: (scheme, score) => score * share(scheme), worth: (rank) => rank / kinds[0] - 1e-4 };
const byRank = (a: Found, b: Found): number => b.score - a.score || a.scheme - b.scheme;
const byNumber = (a: Found, b: Found): number => a.scheme - b.scheme;

describe('the first of a long list', () => {
  for (const [name, order] of [['by rank', byRank], ['in another order', byNumber]] as const) {
    it(`are those that sorting all of it puts first, ${name}`, () => {
      // Few different scores, so that many come out level.
      fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), fc.nat(12), (scores, most) => {
        const best = new Best(most, order, order === byRank);
        // Any order of offering, in one go or several.
        const schemes = [...scores.keys()].reverse();
        for (const some of [schemes.slice(0, 7), schemes.slice(7)]) best.offer(shelf, Uint32Array.from(some), (scheme) => scores[scheme]!, ranking);
        const all = schemes.map((scheme): Found => ({ shelf, scheme, score: ranking.of(scheme, scores[scheme]!) })).sort(order);
        expect(best.sorted().map(({ scheme }) => scheme)).to.deep.equal(all.slice(0, most).map(({ scheme }) => scheme));
      }));
    });
  }
});

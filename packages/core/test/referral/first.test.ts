import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstOf } from '../../src/referral/first.js';

describe('the first few of many', () => {
  it('are those that sorting would put first, in that order, and the list stays as it was', () => {
    const list = fc.array(fc.record({ score: fc.integer({ min: 0, max: 5 }), id: fc.nat(99) }), { maxLength: 40 });
    const order = (a: { score: number; id: number }, b: { score: number; id: number }) => b.score - a.score || a.id - b.id;
    fc.assert(
      fc.property(list, fc.nat(12), (all, count) => {
        const before = [...all];
        expect(firstOf(all, count, order)).to.deep.equal([...all].sort(order).slice(0, count));
        expect(all).to.deep.equal(before);
      }),
    );
  });
});

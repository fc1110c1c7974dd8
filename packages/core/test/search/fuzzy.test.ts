import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distance, typosAllowed } from '../../src/search/fuzzy.js';

/** Optimal string alignment, as the textbook has it. */
function textbook(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

const word = fc.stringMatching(/^[abc]{0,8}$/);
const most = fc.integer({ min: 0, max: 3 });

describe('the distance between two words', () => {
  for (const [a, b, edits] of [['lening', 'lening', 0], ['lening', 'leening', 1], ['lening', 'lenin', 1], ['lening', 'laning', 1], ['lening', 'leinng', 1], ['financeering', 'financiering', 1], ['subsidie', 'susbidei', 2]] as const) {
    it(`from ${a} to ${b} is ${edits}`, () => expect(distance(a, b, 2)).to.equal(edits));
  }

  it('is that of the textbook, as far as asked', () => {
    fc.assert(fc.property(word, word, most, (a, b, most) => {
      const edits = textbook(a, b);
      expect(distance(a, b, most)).to.equal(edits <= most ? edits : undefined);
    }), { numRuns: 1000 });
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(word, word, most, (a, b, most) => {
      expect(distance(a, b, most)).to.equal(distance(b, a, most));
    }));
  });

  it('to a word that is still being typed is that to its nearest beginning', () => {
    fc.assert(fc.property(word, word, most, (a, b, most) => {
      const nearest = Math.min(...Array.from({ length: b.length + 1 }, (_, length) => textbook(a, b.slice(0, length))));
      expect(distance(a, b, most, true)).to.equal(nearest <= most ? nearest : undefined);
    }), { numRuns: 500 });
  });

  it('to a beginning is more by what is asked for the rest', () => {
    const costs = fc.array(fc.nat(3), { minLength: 9, maxLength: 9 });
    fc.assert(fc.property(word, word, most, costs, (a, b, most, costs) => {
      const least = Math.min(...Array.from({ length: b.length + 1 }, (_, length) => textbook(a, b.slice(0, length)) + costs[length]!));
      expect(distance(a, b, most, costs)).to.equal(least <= most ? least : undefined);
    }), { numRuns: 1000 });
  });
});

it('a word may have no typo below five letters, one from five, and two from nine', () => {
  expect([4, 5, 8, 9, 20].map(typosAllowed)).to.deep.equal([0, 1, 1, 2, 2]);
});

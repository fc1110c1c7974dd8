import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mean, ndcg, reciprocalRank } from './measures.js';

const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('nDCG', () => {
  it('is 1 for the best order, whatever follows, and 0 when nothing relevant is found', () => {
    close(ndcg(['a', 'b', 'c'], { a: 3, b: 2, c: 1 }), 1);
    close(ndcg(['a', 'b', 'x', 'y'], { a: 3, b: 2 }), 1);
    close(ndcg(['x', 'y'], { a: 3 }), 0);
    close(ndcg([], { a: 3 }), 0);
  });

  it('counts 7 for a grade 3, 3 for a grade 2 and 1 for a grade 1, less for each rank', () => {
    close(ndcg(['b', 'a'], { a: 3, b: 1 }), (1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)));
    close(ndcg(['x', 'a'], { a: 2 }), 1 / Math.log2(3));
    close(ndcg(['a'], { a: 2, b: 2 }), 1 / (1 + 1 / Math.log2(3)));
  });

  it('looks at the first ten only', () => {
    const late = [...'0123456789'].map((digit) => `x${digit}`);
    close(ndcg([...late, 'a'], { a: 3 }), 0);
    close(ndcg(['x', 'a'], { a: 3 }, 1), 0);
    close(ndcg(Array.from({ length: 10 }, (_, rank) => `r${rank}`), Object.fromEntries(Array.from({ length: 15 }, (_, rank) => [`r${rank}`, 2]))), 1);
  });

  it('asks for no results where nothing is relevant', () => {
    close(ndcg([], {}), 1);
    close(ndcg(['x'], {}), 0);
  });
});

describe('the reciprocal rank', () => {
  it('is that of the first result that helps', () => {
    close(reciprocalRank(['x', 'a', 'b'], { a: 1, b: 3 }), 1 / 3);
    close(reciprocalRank(['b', 'a'], { a: 3, b: 2 }), 1);
    close(reciprocalRank(['x'], { a: 3 }), 0);
  });

  it('takes what is loosely useful where there is nothing better', () => {
    close(reciprocalRank(['x', 'a'], { a: 1 }), 1 / 2);
  });
});

describe('the mean', () => {
  it('of nothing is nothing', () => {
    close(mean([]), 0);
    close(mean([0.5, 1]), 0.75);
  });
});

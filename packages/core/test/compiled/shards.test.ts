/** However a build is cut, every word is found in the file that it was put in. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile, writeSegment } from '@mkb-wegwijzer/core/indexing';
import { feedOf, scheme } from '../../../../test/builders/feeds.js';
import { opened } from './builds.js';

const url = 'https://feed.example/feed.json';

/** Words that are alike for long, so that what tells two files apart is short or long; some of a script outside the first plane. */
const word = fc.array(fc.constantFrom('a', 'ab', 'b', 'é', 'energie', 'subsidie', 'subsidi', '𐐨', 'z'), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));

describe('the files of a compiled feed', () => {
  it('give for each word, beginning and letter what the feed gives in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 150, maxLength: 400 }), fc.array(word, { maxLength: 20 }), async (words, others) => {
        const schemes = Array.from({ length: Math.ceil(words.length / 3) }, (_, at) => scheme({ name: words.slice(at * 3, at * 3 + 3).join(' '), summary: 'x'.repeat(30) }));
        const memory = finish(compile([{ url, role: 'named', read: readFeed(feedOf(...schemes.map((each, at) => ({ ...each, id: `https://feed.example/${at}` }))), url) }]));
        const files = new Map([...writeSegment(memory)].map(({ name, bytes }) => [name, bytes]));
        const segment = await opened(files, memory.size);
        const asked = [...words, ...others, 'aa', 'zz', '~'];
        const plainly = (found: ReadonlyMap<string, { readonly schemes: Uint32Array; readonly weights: Uint8Array }>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, { schemes, weights }]) => [stem, [...schemes], [...weights]]);
        expect(plainly(await segment.postings(asked))).to.deep.equal(plainly(await memory.postings(asked)));
        for (const prefix of ['a', 'ab', 'abab', 'subs', 'subsidie', 'energieen', '𐐨', 'q', ...others]) expect(plainly(await segment.beginning(prefix)), prefix).to.deep.equal(plainly(await memory.beginning(prefix)));
        for (const side of ['first', 'last'] as const) for (const letter of ['a', 'b', 'e', 's', 'q']) expect([...(await segment.stems(letter, side))].sort()).to.deep.equal([...(await memory.stems(letter, side))].sort());
      }),
      { numRuns: 15 },
    );
  });

  it('are many for that', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `woord${(at * 7919) % 3_001}`);
    const schemes = Array.from({ length: 300 }, (_, at) => ({ ...scheme({ name: words.slice(at * 10, at * 10 + 10).join(' ') }), id: `https://feed.example/${at}` }));
    const memory = finish(compile([{ url, role: 'named', read: readFeed(feedOf(...schemes), url) }]));
    const files = new Map([...writeSegment(memory)].map(({ name, bytes }) => [name, bytes]));
    expect([...files.keys()].filter((name) => name.startsWith('terms-')).length).to.be.greaterThan(4);
    const segment = await opened(files, memory.size);
    for (const each of words) expect((await segment.postings([each])).size, each).to.equal((await memory.postings([each])).size);
  });
});

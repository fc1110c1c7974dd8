import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError, type ReadFeed, assess, parseFeed, readFeed, recordShapes, Geography } from '@mkb-wegwijzer/core';
import { anyFeed, anyScheme } from './arbitrary.js';

const url = 'https://feed.example/feed.json';
const lists = Object.keys(recordShapes) as (keyof typeof recordShapes)[];
const records = ({ feed }: ReadFeed) => lists.map((name) => feed[name]);
const leftOut = ({ problems }: ReadFeed) => problems.filter(({ severity }) => severity === 'left-out');
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What is left out of a text. */
const harmful = /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

describe('whatever a feed holds', () => {
  it('reading it gives a feed or a FeedError, and nothing else', () => {
    const read = (document: unknown) => {
      try {
        readFeed(document, url);
      } catch (error) {
        expect(error).to.be.instanceOf(FeedError);
        expect((error as FeedError).message).to.contain(url);
      }
    };
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), anyFeed), read));
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), anyFeed.map((feed) => JSON.stringify(feed))), (text) => {
      try {
        parseFeed(text, url);
      } catch (error) {
        expect(error).to.be.instanceOf(FeedError);
      }
    }));
  });

  it('reading what was read leaves nothing more out, and gives the same', () => {
    fc.assert(
      fc.property(anyFeed, (document) => {
        const once = readFeed(document, url);
        const twice = readFeed(copy(once.feed), url);
        expect(leftOut(twice)).to.deep.equal([]);
        expect(copy(twice.feed)).to.deep.equal(copy(once.feed));
      }),
    );
  });

  it('the document is not touched', () => {
    fc.assert(
      fc.property(anyFeed, (document) => {
        const before = copy(document);
        readFeed(document, url);
        expect(copy(document)).to.deep.equal(before);
      }),
    );
  });

  it('a record stands in the feed as it stood in the document, blanks and harmful signs aside', () => {
    const isBlank = (value: unknown): boolean =>
      value === null || (typeof value === 'string' && value.replace(harmful, '').trim() === '') || (typeof value === 'object' && value !== null && Object.values(value).every(isBlank));
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(bare);
      if (typeof value === 'string') return value.replace(harmful, '');
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).filter(([key, field]) => key !== '__proto__' && !isBlank(field)).map(([key, field]) => [key, bare(field)]));
    };
    fc.assert(
      fc.property(anyFeed, (document) => {
        const given = Array.isArray(document.schemes) ? document.schemes.map((record) => JSON.stringify(bare(record))) : [];
        for (const scheme of readFeed(document, url).feed.schemes) expect(given).to.include(JSON.stringify(bare(scheme)));
      }),
    );
  });

  it('taking the bad records out of it gives the same feed', () => {
    fc.assert(
      fc.property(fc.array(anyScheme, { maxLength: 8 }), (schemes) => {
        const document = { feedVersion: 1, id: url, title: 'Testfeed', schemes };
        const whole = readFeed(document, url);
        const bad = new Set(leftOut(whole).map(({ path }) => Number(/^schemes\[(\d+)\]/.exec(path)![1])));
        const rest = readFeed({ ...document, schemes: schemes.filter((_, index) => !bad.has(index)) }, url);
        expect(leftOut(rest)).to.deep.equal([]);
        expect(records(rest)).to.deep.equal(records(whole));
      }),
    );
  });

  it('every problem has a place, a sentence and a remedy', () => {
    fc.assert(
      fc.property(anyFeed, (document) => {
        for (const { path, message, remedy } of readFeed(document, url).problems) {
          expect(path).not.to.equal('');
          expect(message.length).to.be.within(5, 300);
          expect(remedy).to.match(/^[A-Z].*[.…]$/);
        }
      }),
    );
  });

  it('its conditions can be judged', () => {
    const geography = new Geography();
    fc.assert(
      fc.property(anyFeed, (document) => {
        const { feed } = readFeed(document, url);
        for (const { eligibility } of feed.schemes) expect(['yes', 'no', 'unknown']).to.include(assess(eligibility, { employees: 5, region: 'GM0114' }, geography).verdict);
      }),
    );
  });
});

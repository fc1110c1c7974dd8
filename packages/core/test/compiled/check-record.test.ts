/** A record of a compiled file is read without the schema: what the schema takes comes through whole, and nothing else does. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { Provider, Scheme, readFeed } from '@mkb-wegwijzer/core/feed';
import { checkProvider, checkScheme } from '../../src/compiled/check-record.js';
import { anyProvider, anyScheme } from '../feed/arbitrary.js';

/** The fields that the schema knows, at any depth. Languages and what is not of this version are not among them. */
const ours = new Set('id name summary kind keywords themes regions eligibility any all subject min max text amounts windows opens closes status url apply modified role serves contact intake type privacy locations lat lon region nl en'.split(' '));
const isOurs = (value: unknown): boolean => (Array.isArray(value) ? value.every(isOurs) : typeof value !== 'object' || value === null || Object.entries(value).every(([field, each]) => ours.has(field) && isOurs(each)));
const sound = (record: object) => asSent(Object.fromEntries(Object.entries(record).filter(([field, value]) => field !== 'x-eigen' && isOurs(value))));
const feed = (rest: object) => readFeed({ feedVersion: 1, id: 'https://feed.example/feed.json', title: 'Feed', ...rest }, 'https://feed.example/feed.json').feed;
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const when = fc.constantFrom('2026-11-24', '2024-02-29', '2023-02-29', '2026-11-24T12:00:00Z', '2026-11-24T12:00:00.5+01:00', '2026-11-24T12:00Z', '2026-11-24T24:00:00Z', '2026-11-24T12:00:00', '24-11-2026', '0000-01-01');

describe('a record of a compiled file', () => {
  it('comes through whole when it is sound: schemes', () => {
    fc.assert(fc.property(anyScheme, (given) => {
      for (const scheme of feed({ schemes: [given] }).schemes) expect(checkScheme(sound(scheme))).to.deep.equal(sound(scheme));
    }), { numRuns: 300 });
  });

  it('comes through whole when it is sound: organisations', () => {
    fc.assert(fc.property(anyProvider, (given) => {
      for (const provider of feed({ providers: [given] }).providers) expect(checkProvider(sound(provider))).to.deep.equal(sound(provider));
    }), { numRuns: 300 });
  });

  it('never says what the schema would refuse', () => {
    fc.assert(fc.property(anyScheme, anyProvider, (scheme, provider) => {
      for (const [found, shape] of [[checkScheme(asSent(scheme)), Scheme], [checkProvider(asSent(provider)), Provider]] as const) if (found !== undefined) expect(z.safeParse(shape, found).success, JSON.stringify(found)).to.equal(true);
    }), { numRuns: 1000 });
  });

  it('has the languages that the schema takes, and no others', () => {
    for (const tag of ['nl', 'en-GB', 'NL', 'n', 'nederlands', '__proto__']) {
      const scheme = { id: 'https://a.example/1', kind: 'grant', name: { [tag]: 'Regeling' } };
      expect(checkScheme(scheme) !== undefined, tag).to.equal(z.safeParse(Scheme, scheme).success);
    }
  });

  it('has the dates that the schema takes, and no others', () => {
    fc.assert(fc.property(when, (modified) => {
      const scheme = { id: 'https://a.example/1', name: 'Regeling', kind: 'grant', modified };
      expect(checkScheme(scheme)?.modified).to.equal(z.safeParse(Scheme, scheme).success ? modified : undefined);
    }));
  });

  it('with a condition that cannot be read is refused: without it anybody would seem to fit', () => {
    const scheme = { id: 'https://a.example/1', name: 'Regeling', kind: 'grant' };
    expect(checkScheme({ ...scheme, eligibility: [{ subject: 'employees', min: 'veel' }] })?.eligibility).to.deep.equal([{ subject: 'employees' }]);
    expect(checkScheme({ ...scheme, eligibility: [{ subject: 'employees', max: 10 }, { text: 7 }] })).to.equal(undefined);
  });

  it('that nests without end is refused, and takes no time', () => {
    let nested: unknown = { text: 'Diep' };
    for (let depth = 0; depth < 100_000; depth++) nested = { any: [nested] };
    expect(checkScheme({ id: 'https://a.example/1', name: 'Regeling', kind: 'grant', eligibility: [nested] })).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distanceKm, isPoint, nearestFirst } from '../../src/geo/index.js';

const emmen = { lat: 52.779, lon: 6.9 };
const assen = { lat: 52.997, lon: 6.563 };
const maastricht = { lat: 50.848, lon: 5.689 };
const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });

describe('distance', () => {
  it('is some 33 km from Emmen to Assen, and 230 to Maastricht', () => {
    expect(distanceKm(emmen, assen)).to.be.closeTo(33, 1);
    expect(distanceKm(emmen, maastricht)).to.be.closeTo(230, 4);
  });

  it('is as far back, never negative, and nothing to where one is', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).to.be.closeTo(distanceKm(b, a)!, 1e-6);
        expect(distanceKm(a, b)).to.be.at.least(0);
        expect(distanceKm(a, a)).to.equal(0);
      }),
    );
  });

  it('is never shortened by a detour', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, c)!).to.be.at.most(distanceKm(a, b)! + distanceKm(b, c)! + 1e-3);
      }),
    );
  });

  it('is undefined for what is no place', () => {
    for (const nowhere of [undefined, {}, { lat: 52 }, { lat: NaN, lon: 5 }, { lat: 91, lon: 5 }, { lat: 52, lon: Infinity }]) {
      expect(isPoint(nowhere)).to.be.false;
      expect(distanceKm(emmen, nowhere)).to.be.undefined;
      expect(distanceKm(nowhere, emmen)).to.be.undefined;
    }
  });
});

describe('nearest first', () => {
  const providers = [
    { name: 'no address', at: [] },
    { name: 'Maastricht', at: [maastricht] },
    { name: 'a broken one', at: [{ lat: NaN, lon: NaN }] },
    { name: 'Maastricht and Assen', at: [maastricht, assen] },
    { name: 'Emmen', at: [emmen] },
  ];
  const listed = (from: { lat: number; lon: number } | undefined) => nearestFirst(providers, from, ({ at }) => at).map(({ item }) => item.name);

  it('counts the nearest location of each, and puts those without a place last', () => {
    expect(listed(emmen)).to.deep.equal(['Emmen', 'Maastricht and Assen', 'Maastricht', 'no address', 'a broken one']);
  });

  it('keeps the order when it is not known where the visitor is', () => {
    expect(listed(undefined)).to.deep.equal(providers.map(({ name }) => name));
  });

  it('gives every item back, by growing distance', () => {
    fc.assert(
      fc.property(fc.array(fc.option(point, { nil: undefined })), point, (points, from) => {
        const sorted = nearestFirst(points, from, (one) => (one ? [one] : []));
        expect(sorted.map(({ item }) => item)).to.have.members(points);
        const known = sorted.map(({ km }) => km ?? Infinity);
        expect(known).to.deep.equal([...known].sort((a, b) => a - b));
      }),
    );
  });
});

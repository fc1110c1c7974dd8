import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Clusters, type Point } from '../../src/geo/index.js';

const emmen = { lat: 52.779, lon: 6.9 };
const assen = { lat: 52.997, lon: 6.563 };
const rolde = { lat: 52.983, lon: 6.645 };
const middelburg = { lat: 51.4997, lon: 3.614 };
/** Pixels between two points, measured as maps do. */
function pixels(a: Point, b: Point, zoom: number): number {
  const scale = 256 * 2 ** zoom;
  const y = ({ lat }: Point) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return Math.hypot(((a.lon - b.lon) / 360) * scale, (y(a) - y(b)) * scale);
}
const points = fc.array(fc.record({ lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }), lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }) }), { maxLength: 120 });
const zooms = fc.double({ min: 0, max: 18, noNaN: true });

describe('clusters', () => {
  it('joins what is near, and leaves alone what is not', () => {
    const [first, second, ...more] = new Clusters([assen, middelburg, rolde]).at(7, 32);
    expect(first!.members).to.deep.equal([0, 2]);
    expect(first!.point.lat).to.be.closeTo(52.99, 0.001);
    expect(second).to.deep.equal({ members: [1], point: middelburg });
    expect(more).to.deep.equal([]);
  });

  it('falls apart when one comes nearer', () => {
    const clusters = new Clusters([emmen, assen, rolde]);
    expect([5, 8, 12].map((zoom) => clusters.at(zoom, 32).length)).to.deep.equal([1, 2, 3]);
  });

  it('knows from which zoom a point stands alone', () => {
    const clusters = new Clusters([emmen, assen, rolde]);
    const zoom = clusters.zoomApart(1, 32);
    expect(clusters.at(zoom + 0.01, 32).find(({ members }) => members.includes(1))!.members).to.deep.equal([1]);
    expect(clusters.at(zoom - 0.01, 32).find(({ members }) => members.includes(1))!.members).to.deep.equal([1, 2]);
    expect(new Clusters([emmen]).zoomApart(0, 32)).to.equal(-Infinity);
    expect(new Clusters([emmen, emmen]).zoomApart(0, 32)).to.equal(Infinity);
  });

  it('joins what stands at one point at every zoom, and knows an empty list', () => {
    expect(new Clusters([emmen, emmen, emmen]).at(18, 1)).to.have.length(1);
    expect(new Clusters([]).at(7, 32)).to.deep.equal([]);
  });

  it('takes a point beyond the map for one at its edge', () => {
    expect(new Clusters([{ lat: 90, lon: 0 }, { lat: -90, lon: 180 }]).at(3, 32)).to.have.length(2);
  });

  it('has every point in exactly one, in the order of the points', () => {
    fc.assert(
      fc.property(points, zooms, (all, zoom) => {
        const found = new Clusters(all).at(zoom, 32);
        expect(found.flatMap(({ members }) => members).sort((a, b) => a - b)).to.deep.equal(all.map((_, index) => index));
        const firsts = found.map(({ members }) => members[0]!);
        expect(firsts).to.deep.equal(firsts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves no two marks nearer than the radius, so that each can be hit', () => {
    fc.assert(
      fc.property(points, zooms, (all, zoom) => {
        const found = new Clusters(all).at(zoom, 32);
        found.forEach((a, index) => found.slice(index + 1).forEach((b) => expect(pixels(a.point, b.point, zoom)).to.be.at.least(31.99)));
      }),
    );
  });

  it('stands in the midst of its points', () => {
    fc.assert(
      fc.property(points, zooms, (all, zoom) => {
        for (const { point, members } of new Clusters(all).at(zoom, 32)) {
          const lats = members.map((index) => all[index]!.lat);
          expect(point.lat).to.be.within(Math.min(...lats) - 1e-9, Math.max(...lats) + 1e-9);
        }
      }),
    );
  });
});

// The twelve province outlines of @svg-maps/netherlands, placed on the globe and simplified without tearing borders apart.
//
// The drawing is in Mercator. Its two outer corners are fitted to the outermost points of the European Netherlands; with
// that fit nearly every municipality falls in its own province (the tests hold it to that). Neighbouring provinces are
// drawn apart by up to a third of a unit (some 130 m), so their borders are first sewn together, then cut into arcs that
// two provinces share, and only then simplified: a shared border stays one line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const codes = { gr: 'PV20', fr: 'PV21', dr: 'PV22', ov: 'PV23', fl: 'PV24', ge: 'PV25', ut: 'PV26', nh: 'PV27', zh: 'PV28', ze: 'PV29', nb: 'PV30', li: 'PV31' };

/** The drawing's extent (drawing units) and the country's (degrees): west, east, north, south. */
const drawing = { west: 0.2585, east: 612.2787, north: 0.2748, south: 723.2852 };
const country = { west: 3.358, east: 7.2275, north: 53.5555, south: 50.7504 };

/** In drawing units, of some 430 m: how far apart two drawings of one border may be, and how much detail may go. */
const sewing = 0.4;
const detail = 0.35;
const smallestIsland = 2; // square units

/** Grid on which corners are stored: steps per degree, counted from 3° E, 50° N. About 170 by 170 m. */
export const grid = { lon: 400, lat: 650, west: 3, south: 50 };

/**
 * @returns {{ arcs: [number, number][][], provinces: { code: string, polygons: number[][][] }[] }} polygons of rings of
 *   arc numbers, the outer ring first and anticlockwise, holes after it and clockwise (RFC 7946); `~n` is arc n backwards
 */
export function readOutlines() {
  const source = readFileSync(createRequire(import.meta.url).resolve('@svg-maps/netherlands'), 'utf8');
  const map = JSON.parse(source.replace(/^export default\s*/, '').replace(/;\s*$/, ''));
  const rings = map.locations.flatMap(({ id, path }) => parsePath(path).map((points) => ({ code: codes[id], points })));
  const { arcs, provinces } = dropEmpty(cutIntoArcs(sew(rings)));
  return { arcs, provinces: provinces.map(({ code, rings: list }) => ({ code, polygons: nest(list, arcs) })) };
}

/** Absolute points of every ring in an SVG path made of straight lines; a ring does not repeat its first point. */
function parsePath(d) {
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g);
  const rings = [];
  let [x, y] = [0, 0], start = [0, 0], ring, command;
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i])) command = tokens[i++];
    if (/z/i.test(command)) { [x, y] = start; continue; }
    const relative = command === command.toLowerCase();
    const next = (from) => Number(tokens[i++]) + (relative ? from : 0);
    switch (command.toLowerCase()) {
      case 'm': [x, y] = [next(x), next(y)]; start = [x, y]; rings.push(ring = []); command = relative ? 'l' : 'L'; break;
      case 'l': [x, y] = [next(x), next(y)]; break;
      case 'h': x = next(x); break;
      case 'v': y = next(y); break;
      default: throw new Error(`outline with a curve: ${command}`);
    }
    ring.push([x, y]);
  }
  return rings;
}

/** Gives neighbouring rings the very same points along their common border. Points become numbers into `points`. */
function sew(rings) {
  const points = [];
  const owners = [];
  const near = (p, test) => {
    let best = -1, distance = sewing;
    points.forEach((q, n) => {
      const d = Math.hypot(p[0] - q[0], p[1] - q[1]);
      if (d < distance && test(n)) [best, distance] = [n, d];
    });
    return best;
  };
  const sewn = rings.map(({ code, points: ring }, r) => {
    const own = ring.map((p) => {
      let n = near(p, (m) => !owners[m].has(r) || Math.hypot(p[0] - points[m][0], p[1] - points[m][1]) < 0.02);
      if (n < 0) { n = points.push(p) - 1; owners.push(new Set()); }
      owners[n].add(r);
      return n;
    });
    return { code, ring: own.filter((n, i) => n !== own.at(i - 1)) };
  });
  // A point of one ring that lies on a side of another becomes a point of that other ring as well.
  sewn.forEach((one, r) => {
    const mine = new Set(one.ring);
    one.ring = one.ring.flatMap((a, i) => {
      const b = one.ring[(i + 1) % one.ring.length];
      const [[ax, ay], [bx, by]] = [points[a], points[b]];
      const length = Math.hypot(bx - ax, by - ay);
      const between = [];
      points.forEach(([x, y], n) => {
        if (owners[n].has(r) || mine.has(n)) return;
        const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
        const off = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
        if (t > 0 && t < 1 && off < sewing) between.push([t, n]);
      });
      return [a, ...between.sort((p, q) => p[0] - q[0]).map(([, n]) => n)];
    });
  });
  return { rings: sewn.map(({ code, ring }) => ({ code, ring: unfold(ring) })), points };
}

/** Removes there-and-back spikes (a, b, a), which sewing can leave and which have no area. */
function unfold(ring) {
  const out = [];
  for (const n of ring) {
    if (out.at(-1) === n) continue;
    if (out.at(-2) === n) out.pop();
    else out.push(n);
  }
  while (out.length > 2 && out[0] === out.at(-1)) out.pop();
  return out;
}

function cutIntoArcs({ rings, points }) {
  const place = points.map(toGrid);
  const big = rings.filter(({ ring }) => ring.length > 2 && Math.abs(area(ring.map((n) => points[n]))) >= smallestIsland);
  const sides = new Map(); // side -> the rings along it
  const neighbours = new Map();
  const side = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const sidesOf = (ring) => ring.map((a, i) => [a, ring[(i + 1) % ring.length]]);
  big.forEach(({ ring }, r) => sidesOf(ring).forEach(([a, b]) => {
    const key = side(a, b);
    sides.set(key, `${sides.get(key) ?? ''},${r}`);
    for (const [n, m] of [[a, b], [b, a]]) neighbours.set(n, (neighbours.get(n) ?? new Set()).add(m));
  }));

  const arcs = [];
  const numbers = new Map(); // arc as text -> number
  const arcNumber = (line) => {
    const forward = line.join(' '), backward = line.toReversed().join(' ');
    if (numbers.has(forward)) return numbers.get(forward);
    if (numbers.has(backward)) return ~numbers.get(backward);
    numbers.set(forward, arcs.length);
    const kept = simplify(line.map((n) => points[n]), detail).map((i) => place[line[i]]);
    return arcs.push(kept.filter((p, i) => i === 0 || p.join() !== kept[i - 1].join())) - 1;
  };
  const shapes = new Map();
  for (const { code, ring } of big) {
    const isJunction = (i) => {
      const [before, here, after] = [ring.at(i - 1), ring[i], ring[(i + 1) % ring.length]];
      return neighbours.get(here).size > 2 || sides.get(side(before, here)) !== sides.get(side(here, after));
    };
    const junctions = ring.map((_, i) => i).filter(isJunction);
    // An island has no junction: it is cut at its outermost two points, so that simplifying keeps its shape.
    const cuts = junctions.length > 1 ? junctions : farthestPair(ring.map((n) => points[n]));
    const parts = cuts.map((from, c) => {
      const to = cuts[(c + 1) % cuts.length];
      const line = from < to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
      return arcNumber(line);
    });
    shapes.set(code, [...(shapes.get(code) ?? []), parts]);
  }
  return { arcs, provinces: [...shapes].sort().map(([code, list]) => ({ code, rings: list })) };
}

/** Arcs that shrank to one point on the grid go, and so do rings that have no surface left. */
function dropEmpty({ arcs, provinces }) {
  const used = provinces.map(({ code, rings }) => ({
    code,
    rings: rings.map((ring) => ring.filter((n) => arcs[n < 0 ? ~n : n].length > 1)).filter((ring) => Math.abs(area(corners(ring, arcs))) > 1),
  }));
  const order = [...new Set(used.flatMap(({ rings }) => rings.flat().map((n) => (n < 0 ? ~n : n))))];
  const renumber = (n) => (n < 0 ? ~order.indexOf(~n) : order.indexOf(n));
  return { arcs: order.map((n) => arcs[n]), provinces: used.map(({ code, rings }) => ({ code, rings: rings.map((ring) => ring.map(renumber)) })) };
}

/** A ring inside another is a hole in it (water), and a ring inside a hole is an island. */
function nest(rings, arcs) {
  const shapes = rings.map((ring) => ({ ring, points: corners(ring, arcs) }));
  const around = shapes.map((inner) => shapes.filter((outer) => outer !== inner && encloses(outer.points, inner.points)));
  const isHole = (n) => around[n].length % 2 === 1;
  const wound = ({ ring, points }, anticlockwise) => (area(points) > 0 === anticlockwise ? ring : ring.toReversed().map((n) => ~n));
  return shapes.flatMap((outer, o) => {
    if (isHole(o)) return [];
    const holes = shapes.filter((_, n) => isHole(n) && around[n].length === around[o].length + 1 && around[n].includes(outer));
    return [[wound(outer, true), ...holes.map((hole) => wound(hole, false))]];
  });
}

/** Rings do not cross but may touch, so the corners that they do not share decide. */
function encloses(outer, inner) {
  const shared = new Set(outer.map(String));
  const own = inner.filter((point) => !shared.has(String(point)));
  return own.length > 0 && own.filter((point) => contains(outer, point)).length > own.length / 2;
}

function contains(ring, [x, y]) {
  return ring.reduce((inside, [ax, ay], i) => {
    const [bx, by] = ring.at(i - 1);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
  }, false);
}

const corners = (ring, arcs) => ring.flatMap((n) => (n < 0 ? arcs[~n].toReversed() : arcs[n]).slice(1));

/** Douglas-Peucker: the numbers of the points to keep, always with both ends. */
function simplify(line, tolerance, from = 0, to = line.length - 1) {
  const [[ax, ay], [bx, by]] = [line[from], line[to]];
  const length = Math.hypot(bx - ax, by - ay);
  let far = -1, distance = tolerance;
  for (let i = from + 1; i < to; i++) {
    const [x, y] = line[i];
    const off = length ? Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length : Math.hypot(x - ax, y - ay);
    if (off > distance) [far, distance] = [i, off];
  }
  return far < 0 ? [from, to] : [...simplify(line, tolerance, from, far), ...simplify(line, tolerance, far, to).slice(1)];
}

function farthestPair(points) {
  const [ax, ay] = points[0];
  const far = points.reduce((best, [x, y], i) => (Math.hypot(x - ax, y - ay) > best[1] ? [i, Math.hypot(x - ax, y - ay)] : best), [0, 0]);
  return [0, far[0]];
}

const area = (ring) => ring.reduce((sum, [x, y], i) => { const [px, py] = ring.at(i - 1); return sum + px * y - x * py; }, 0) / 2;

const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const inverse = (m) => (360 / Math.PI) * (Math.atan(Math.exp(m)) - Math.PI / 4);

function toGrid([x, y]) {
  const lon = country.west + ((x - drawing.west) / (drawing.east - drawing.west)) * (country.east - country.west);
  const [north, south] = [mercator(country.north), mercator(country.south)];
  const lat = inverse(north - ((y - drawing.north) / (drawing.south - drawing.north)) * (north - south));
  return [Math.round((lon - grid.west) * grid.lon), Math.round((lat - grid.south) * grid.lat)];
}

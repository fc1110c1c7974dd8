/** Joins points that would lie over one another on a map, so that each mark can be read and hit. */
import type { Point } from './distance.js';

/** Points that one mark stands for. */
export interface Cluster {
  /** Where the mark stands: the point itself, or the middle of several. */
  readonly point: Point;
  /** Positions in the list of points; the first is the one by which the cluster was begun, which is the first in that list. */
  readonly members: readonly number[];
}

/** Pixels of the whole world at zoom 0, as in every map of tiles. */
const world = 256;
/** Where Web Mercator ends; a point beyond it stands at the edge. */
const northernmost = 85.0511287798;

/**
 * Points made ready for clustering. Make one per list of points and keep it: the answer for a zoom is remembered, and what is asked
 * for another takes a few milliseconds for ten thousand points. There is no tree of all zooms to build beforehand, so a list that has
 * been filtered can be drawn at once.
 *
 * @param points Degrees, WGS 84.
 */
export class Clusters {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly known = new Map<string, readonly Cluster[]>();

  constructor(private readonly points: readonly Point[]) {
    this.x = Float64Array.from(points, ({ lon }) => lon / 360 + 0.5);
    this.y = Float64Array.from(points, ({ lat }) => mercator(lat));
  }

  /**
   * The marks for a zoom, in the order of the points: every point is in exactly one, and no two marks are nearer than `radius`.
   *
   * @param zoom Zoom of Web Mercator, where the world is 256 × 2^zoom pixels wide. Need not be whole.
   * @param radius In pixels.
   */
  at(zoom: number, radius: number): readonly Cluster[] {
    const key = `${zoom} ${radius}`;
    let found = this.known.get(key);
    if (!found) {
      if (this.known.size > 8) this.known.clear();
      this.known.set(key, (found = this.join(radius / (world * 2 ** zoom))));
    }
    return found;
  }

  /** The zoom from which a point is as far as `radius` from every other, and so stands alone. Infinity if it shares its place. */
  zoomApart(index: number, radius: number): number {
    let nearest = Infinity;
    this.points.forEach((_, other) => {
      if (other !== index) nearest = Math.min(nearest, Math.hypot(this.x[other]! - this.x[index]!, this.y[other]! - this.y[index]!));
    });
    return Math.log2(radius / (world * nearest));
  }

  private join(radius: number): readonly Cluster[] {
    let marks: Mark[] = Array.from(this.points, (_, index) => ({ x: this.x[index]!, y: this.y[index]!, members: [index] }));
    // The middle of several may come near another mark, which is then joined as well. Each round leaves fewer marks.
    for (let before = Infinity; marks.length < before; ) {
      before = marks.length;
      marks = joinOnce(marks, radius);
    }
    return marks.map(({ x, y, members }) => ({ members, point: members.length === 1 ? this.points[members[0]!]! : { lat: latitude(y), lon: (x - 0.5) * 360 } }));
  }
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly members: readonly number[];
}

/** Each mark in turn takes the later ones within the radius that nobody took. Looks only at neighbours, by a grid in a hash table. */
function joinOnce(marks: readonly Mark[], radius: number): Mark[] {
  const mask = 2 ** Math.ceil(Math.log2(marks.length + 1)) * 2 - 1;
  const slotOf = (column: number, row: number) => (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & mask;
  const cellOf = (value: number) => Math.floor(value / radius);
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(marks.length);
  // From the last to the first, so that a slot lists its marks in their order.
  for (let index = marks.length - 1; index >= 0; index--) {
    const slot = slotOf(cellOf(marks[index]!.x), cellOf(marks[index]!.y));
    next[index] = first[slot]!;
    first[slot] = index;
  }
  const taken = new Uint8Array(marks.length);
  const joined: Mark[] = [];
  marks.forEach((mark, index) => {
    if (taken[index]) return;
    taken[index] = 1;
    let group: Mark[] | undefined;
    for (let row = cellOf(mark.y) - 1; row <= cellOf(mark.y) + 1; row++) {
      for (let column = cellOf(mark.x) - 1; column <= cellOf(mark.x) + 1; column++) {
        for (let other = first[slotOf(column, row)]!; other >= 0; other = next[other]!) {
          const candidate = marks[other]!;
          if (taken[other] || Math.hypot(candidate.x - mark.x, candidate.y - mark.y) >= radius) continue;
          taken[other] = 1;
          (group ??= [mark]).push(candidate);
        }
      }
    }
    joined.push(group ? middleOf(group) : mark);
  });
  return joined;
}

function middleOf(group: readonly Mark[]): Mark {
  const members = group.flatMap((mark) => mark.members).sort((a, b) => a - b);
  const mean = (field: 'x' | 'y') => group.reduce((sum, mark) => sum + mark[field] * mark.members.length, 0) / members.length;
  return { x: mean('x'), y: mean('y'), members };
}

/** From 0 at the northern edge of the map to 1 at the southern. */
function mercator(lat: number): number {
  const sine = Math.sin((Math.max(-northernmost, Math.min(northernmost, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

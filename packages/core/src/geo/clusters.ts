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
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #known = new Map<string, readonly Cluster[]>();

  constructor(private readonly points: readonly Point[]) {
    this.#x = Float64Array.from(points, ({ lon }) => lon / 360 + 0.5);
    this.#y = Float64Array.from(points, ({ lat }) => mercator(lat));
  }

  /**
   * The marks for a zoom, in the order of the points: every point is in exactly one, and no two marks are nearer than `radius`.
   *
   * @param zoom Zoom of Web Mercator, where the world is 256 × 2^zoom pixels wide. Need not be whole.
   * @param radius In pixels.
   */
  at(zoom: number, radius: number): readonly Cluster[] {
    const key = `${zoom} ${radius}`;
    let found = this.#known.get(key);
    if (!found) {
      if (this.#known.size > 8) this.#known.clear();
      this.#known.set(key, (found = this.#join(radius / (world * 2 ** zoom))));
    }
    return found;
  }

  /** The zoom from which a point is as far as `radius` from every other, and so stands alone. Infinity if it shares its place. */
  zoomApart(index: number, radius: number): number {
    let nearest = Infinity;
    this.points.forEach((_, other) => {
      if (other !== index) nearest = Math.min(nearest, Math.hypot(this.#x[other]! - this.#x[index]!, this.#y[other]! - this.#y[index]!));
    });
    return Math.log2(radius / (world * nearest));
  }

  #join(radius: number): readonly Cluster[] {
    let marks: Marks = { x: this.#x, y: this.#y, weight: new Float64Array(this.points.length).fill(1) };
    const markOf = Int32Array.from(this.points, (_, index) => index);
    // The middle of several may come near another mark, which is then joined as well. Each round leaves fewer marks.
    for (let before = Infinity; marks.x.length < before; ) {
      before = marks.x.length;
      const joined = joinOnce(marks, radius);
      marks = joined.marks;
      markOf.forEach((mark, index) => (markOf[index] = joined.taker[mark]!));
    }
    const members = Array.from(marks.x, (): number[] => []);
    markOf.forEach((mark, index) => members[mark]!.push(index));
    return members.map((each, mark) => ({ members: each, point: each.length === 1 ? this.points[each[0]!]! : { lat: latitude(marks.y[mark]!), lon: (marks.x[mark]! - 0.5) * 360 } }));
  }
}

/** Columns of numbers instead of objects: thousands of marks are joined while a visitor waits. */
interface Marks {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many points a mark stands for. */
  readonly weight: Float64Array;
}

/**
 * Each mark in turn takes the later ones within the radius that nobody took, and moves to the middle of them. Looks only at neighbours,
 * by a grid in a hash table. `taker` says for each mark which of the new ones it became.
 */
function joinOnce({ x, y, weight }: Marks, radius: number): { readonly marks: Marks; readonly taker: Int32Array } {
  const count = x.length;
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) * 2 - 1;
  const slotOf = (column: number, row: number) => (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & mask;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  // From the last to the first, so that a slot lists its marks in their order.
  for (let index = count - 1; index >= 0; index--) {
    const slot = slotOf(Math.floor(x[index]! / radius), Math.floor(y[index]! / radius));
    next[index] = first[slot]!;
    first[slot] = index;
  }
  const taker = new Int32Array(count).fill(-1);
  const joined = { x: new Float64Array(count), y: new Float64Array(count), weight: new Float64Array(count) };
  let made = 0;
  for (let index = 0; index < count; index++) {
    if (taker[index]! >= 0) continue;
    taker[index] = made;
    let [all, sumX, sumY] = [weight[index]!, x[index]! * weight[index]!, y[index]! * weight[index]!];
    const [column, row] = [Math.floor(x[index]! / radius), Math.floor(y[index]! / radius)];
    for (let near = 0; near < 9; near++) {
      for (let other = first[slotOf(column - 1 + (near % 3), row - 1 + Math.floor(near / 3))]!; other >= 0; other = next[other]!) {
        if (taker[other]! >= 0 || (x[other]! - x[index]!) ** 2 + (y[other]! - y[index]!) ** 2 >= radius ** 2) continue;
        taker[other] = made;
        all += weight[other]!;
        sumX += x[other]! * weight[other]!;
        sumY += y[other]! * weight[other]!;
      }
    }
    // A mark that took none stays exactly where it is.
    joined.x[made] = all === weight[index] ? x[index]! : sumX / all;
    joined.y[made] = all === weight[index] ? y[index]! : sumY / all;
    joined.weight[made] = all;
    made += 1;
  }
  const marks = { x: joined.x.subarray(0, made), y: joined.y.subarray(0, made), weight: joined.weight.subarray(0, made) };
  return { marks, taker };
}

/** From 0 at the northern edge of the map to 1 at the southern. */
function mercator(lat: number): number {
  const sine = Math.sin((Math.max(-northernmost, Math.min(northernmost, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
const latitude = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

import { provinces } from '../geo/provinces.js';
import { arcs, grid, shapes } from './tables/outlines.js';

/** Longitude and latitude, in that order as in GeoJSON (RFC 7946). Degrees, WGS 84. */
export type Position = [lon: number, lat: number];

/** The outline of a province. */
export interface ProvinceOutline {
  /** CBS code, such as `PV22`. */
  readonly code: string;
  /** Official name. */
  readonly name: string;
  /**
   * The coordinates of a GeoJSON MultiPolygon: the mainland and each island is a polygon, of a closed outer ring and, for
   * wide water inside it, holes. Neighbours share their border point by point, so no gap shows between them. Good to some
   * 200 m: fit to show, not to decide.
   */
  readonly polygons: Position[][][];
}

/**
 * The outlines of the twelve provinces, by code. Each call gives new arrays, so a map library may keep or change them.
 * Wide inland waters (IJsselmeer, Markermeer, the Delta) lie outside.
 */
export function provinceOutlines(): ProvinceOutline[] {
  const lines = arcs.split(' ').map(decodeArc);
  return provinces.map(({ code, name }) => ({
    code,
    name,
    polygons: (shapes[code] ?? '').split(';').map((polygon) => polygon.split('/').map((ring) => closeRing(ring, lines))),
  }));
}

/** Joins arcs head to tail; each begins where the one before ended. */
function closeRing(ring: string, lines: Position[][]): Position[] {
  const points = ring.split(',').flatMap((arc) => {
    const line = lines[Number(arc.replace('~', ''))] ?? [];
    return (arc.startsWith('~') ? line.toReversed() : line).slice(1);
  });
  const last = points.at(-1);
  return (last ? [last, ...points] : points).map(([lon, lat]) => [lon, lat]);
}

function decodeArc(text: string): Position[] {
  const steps = decodeVlq(text);
  const points: Position[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([round(grid.west + x / grid.lon), round(grid.south + y / grid.lat)]);
  }
  return points;
}

/** Base64 VLQ as in source maps: five bits a digit, the sixth says that more follow, the lowest bit is the sign. */
function decodeVlq(text: string): number[] {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const char of text) {
    const digit = digits.indexOf(char);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

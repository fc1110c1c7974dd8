/** A point on the globe: degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/**
 * Great-circle distance in kilometres (haversine), good to 0.5 %. `undefined` when either point is missing or is no
 * point on the globe (not a number, a latitude beyond the poles), so that a bad coordinate never sorts as near.
 */
export function distanceKm(from: Partial<Point> | undefined, to: Partial<Point> | undefined): number | undefined {
  if (!isPoint(from) || !isPoint(to)) return undefined;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord = half(to.lat - from.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(to.lon - from.lon);
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** Whether both coordinates are there, are numbers, and lie on the globe. */
export function isPoint(value: Partial<Point> | undefined): value is Point {
  if (!value) return false;
  const { lat = NaN, lon = NaN } = value;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/** What is said of where something is. The locations of a feed fit. */
export interface Located extends Partial<Point> {
  readonly street?: string | undefined;
  readonly postcode?: string | undefined;
  readonly precision?: string | undefined;
}

/** Whether it is known to its door: as `precision` says, and where that says nothing, by its address. */
export const isExact = ({ precision, street, postcode }: Located): boolean =>
  precision === undefined ? street !== undefined || postcode !== undefined : precision === 'address' || precision === 'postcode';

/**
 * The point at which it stands, or its town. A point that stands for a region is none: nobody is in the middle of that. Neither is one in
 * the sea where the Netherlands lie when latitude and longitude change places, nor 0, 0, which programs write for what they did not find.
 */
export const ownPoint = (location: Located): Point | undefined => (location.precision !== 'region' && isPoint(location) && !isSlip(location) ? location : undefined);
const isSlip = ({ lat, lon }: Point): boolean => (lat > 3 && lat < 8 && lon > 50 && lon < 54) || (lat === 0 && lon === 0);

/** An item with its distance in kilometres from where one stands; undefined if it has no place. */
export interface Distant<T> {
  readonly item: T;
  readonly km: number | undefined;
}

/**
 * The items with their distance, nearest first. `pointsOf` gives the points of an item, and the nearest of them counts:
 * a provider may have several locations. Items without a point come last; among equals the order stays as it was.
 */
export function nearestFirst<T>(
  items: readonly T[],
  from: Partial<Point> | undefined,
  pointsOf: (item: T) => readonly Partial<Point>[],
): Distant<T>[] {
  const measured = items.map((item) => {
    const distances = pointsOf(item).map((point) => distanceKm(from, point)).filter((km) => km !== undefined);
    return { item, km: distances.length > 0 ? Math.min(...distances) : undefined };
  });
  return measured.sort((a, b) => (a.km === b.km ? 0 : (a.km ?? Infinity) - (b.km ?? Infinity)));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

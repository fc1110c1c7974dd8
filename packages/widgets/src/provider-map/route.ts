import type { Location } from '@mkb-wegwijzer/core/feed';
import { isExact, ownPoint } from '@mkb-wegwijzer/core/geo';

/**
 * The address of a page that shows the way to a place: OpenStreetMap's, which belongs to no company and wants no key. It is a link, so
 * nothing is asked of it before a visitor follows it, and where the visitor is does not go along. Where the point is no more than a town's,
 * by the address; without one there is none: nobody should be sent to the middle of a town.
 */
export function routeTo(location: Location): string | undefined {
  const { street, postcode, place } = location;
  const point = isExact(location) ? ownPoint(location) : undefined;
  if (!point && street === undefined) return undefined;
  const to = point ? `${point.lat},${point.lon}` : [street, postcode, place].filter(Boolean).join(', ');
  return `https://www.openstreetmap.org/directions?${new URLSearchParams({ to }).toString()}`;
}

import type { Location } from '@mkb-wegwijzer/core/feed';
import { isPoint } from '@mkb-wegwijzer/core/geo';

/**
 * The address of a page that shows the way to a place: OpenStreetMap's, which belongs to no company and wants no key. It is a link, so
 * nothing is asked of it before a visitor follows it, and where the visitor is does not go along. None for a place of which the
 * address is not known: nobody should be sent to the middle of a town.
 */
export function routeTo({ street, postcode, place, lat, lon, precision }: Location): string | undefined {
  const isExact = precision === undefined || precision === 'address' || precision === 'postcode';
  if (!isExact || street === undefined) return undefined;
  const to = isPoint({ ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) }) ? `${lat},${lon}` : [street, postcode, place].filter(Boolean).join(', ');
  return `https://www.openstreetmap.org/directions?${new URLSearchParams({ to }).toString()}`;
}

/** What stands where on a map. */
import type { Location } from '../feed/provider.js';
import type { Point } from '../geo/index.js';
import type { ProviderHit } from './providers.js';

/** Providers that stand at one point of the map. */
export interface Pin {
  readonly key: string;
  readonly point: Point;
  /** True when the point is an address for each of them. */
  readonly precise: boolean;
  /** What the first of them calls the place. */
  readonly location: Location;
  readonly hits: readonly ProviderHit[];
}

/** Hits that stand at one point become one pin, in the order of the hits; a provider with several places has several pins. */
export function pinsOf(hits: readonly ProviderHit[]): readonly Pin[] {
  const pins = new Map<string, Pin & { precise: boolean; readonly hits: ProviderHit[] }>();
  for (const hit of hits) {
    for (const { location, point, precise, key } of hit.places) {
      const pin = pins.get(key);
      if (!pin) {
        pins.set(key, { key, point, precise, location, hits: [hit] });
      } else {
        if (!pin.hits.includes(hit)) pin.hits.push(hit);
        pin.precise &&= precise;
      }
    }
  }
  return [...pins.values()];
}

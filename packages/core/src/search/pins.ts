/** What stands where on a map. */
import type { Location } from '../feed/provider.js';
import type { Point } from '../geo/index.js';
import type { ProviderHit, ProviderPlace } from './providers.js';

/** Providers that stand at one point of the map. */
export interface Pin {
  readonly key: string;
  readonly point: Point;
  /** The least that is known of any of them. */
  readonly known: ProviderPlace['known'];
  /** What the first of whom so little is known calls the place: that holds for all of them. */
  readonly location: Location;
  readonly hits: readonly ProviderHit[];
}

/** Hits that stand at one point become one pin, in the order of the hits; a provider with several places has several pins. */
export function pinsOf(hits: readonly ProviderHit[]): readonly Pin[] {
  const pins = new Map<string, Pin & Pick<ProviderPlace, 'known' | 'location'> & { readonly hits: ProviderHit[] }>();
  for (const hit of hits) {
    for (const { location, point, known, key } of hit.places) {
      const pin = pins.get(key);
      if (!pin) {
        pins.set(key, { key, point, known, location, hits: [hit] });
      } else {
        if (!pin.hits.includes(hit)) pin.hits.push(hit);
        // In the alphabet, as it happens.
        if (known > pin.known) Object.assign(pin, { known, location });
      }
    }
  }
  return [...pins.values()];
}

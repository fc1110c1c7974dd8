/** Gives what is listed to the visitor, to keep or to use elsewhere. Fetched when somebody asks for it. */
import { geoJsonOf } from '@mkb-wegwijzer/core/search';
import type { ProviderHit } from '@mkb-wegwijzer/core/search';
import type { ProviderMapView } from './view.js';

/** Saves the list as GeoJSON. It is made on the spot: nothing is asked of anybody. */
export function download({ locale, knowledge, regionName }: ProviderMapView, hits: readonly ProviderHit[]): void {
  const document_ = geoJsonOf(hits, { language: locale.language, themes: knowledge.catalogue.themes, regionName });
  const url = URL.createObjectURL(new Blob([JSON.stringify(document_, null, 1)], { type: 'application/geo+json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'organisaties.geojson';
  link.click();
  // Some browsers begin to read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

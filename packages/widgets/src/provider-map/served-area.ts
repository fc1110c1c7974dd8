import type { CatalogueProvider } from '@mkb-wegwijzer/core/feed';
import { type Geography, type Point, provinces } from '@mkb-wegwijzer/core/geo';
import type { ServedArea } from './scene.js';

/**
 * What can be drawn of where a provider works: provinces that it serves wholly, and the main points of the other municipalities, since
 * we have no outlines of those. Undefined when nothing can: its regions are unknown to us, or abroad.
 *
 * @param pointOf The main point of a municipality; none while the table is not there.
 */
export function servedArea({ regions = [] }: CatalogueProvider, geography: Geography, pointOf: (municipality: string) => Point | undefined): ServedArea | undefined {
  const whole = provinces.map(({ code }) => code).filter((code) => geography.covers(regions, code) === 'yes');
  const drawn = new Set(whole.flatMap((code) => geography.municipalitiesIn(code)));
  const others = new Set(regions.flatMap((code) => geography.municipalitiesIn(code)).filter((code) => !drawn.has(code)));
  const municipalities = [...others].flatMap((code) => pointOf(code) ?? []).map(({ lat, lon }) => ({ lat, lon }));
  return whole.length + municipalities.length > 0 ? { provinces: whole, municipalities } : undefined;
}

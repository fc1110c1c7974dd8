import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import type { Geography, Point } from '@mkb-wegwijzer/core/geo';
import type { Pin, ProviderHit, Whereabouts } from '@mkb-wegwijzer/core/search';
import { nameOf, townOf } from './labels.js';
import type { Frame, Scene, ScenePin } from './scene.js';
import type { ProviderMapTerms } from './terms.js';

/** What the widget knows when it makes a picture of it. */
export interface Shown {
  readonly terms: ProviderMapTerms;
  readonly language: string;
  readonly geography: Geography;
  readonly regionName: (code: string) => string;
  readonly municipality: (code: string) => Municipality | undefined;
  /** Code of the region that the page is about. */
  readonly region: string;
  readonly at: Whereabouts | undefined;
  readonly pins: readonly Pin[];
  /** Everyone, filtered or not, as seen from there: what is looked at does not jump with each filter. */
  readonly everyone: readonly ProviderHit[];
  /** Id of the provider that the list has open, and key of the pin that it is narrowed to. */
  readonly opened: string;
  readonly pinned: string;
}

export function sceneOf(shown: Shown): Scene {
  const { at, municipality, region, pins } = shown;
  return { pins: pins.map((pin) => scenePin(pin, shown)), frame: frameOf(shown), own: [municipality(at?.code ?? '')?.province ?? region] };
}

function scenePin({ key, point, precise, location, hits }: Pin, { terms, language, regionName, at, opened, pinned }: Shown): ScenePin {
  const place = townOf(location, regionName);
  return {
    key,
    point,
    precise,
    place,
    count: hits.length,
    label: terms.pin(place, nameOf(hits[0]!.provider, language), hits.length, precise),
    faint: at !== undefined && hits.every(({ coverage }) => coverage === 'no'),
    selected: key === pinned || hits.some(({ provider }) => provider.id === opened),
  };
}

/** A visitor's place with the nearest of who serves it; else the page's region; else the country. */
function frameOf({ at, everyone, geography, region, municipality }: Shown): Frame {
  if (at?.point) {
    const near = everyone.filter(({ coverage, level, km }) => coverage === 'yes' && level !== 'country' && level !== 'eu' && km !== undefined && km < 60);
    return { points: [at.point, ...near.slice(0, 5).map(({ places }) => places[0]!.point)].map(bare) };
  }
  const level = geography.levelOf(region);
  if (level === 'province') return { province: region };
  return level === 'area' ? { points: geography.municipalitiesIn(region).flatMap((code) => municipality(code) ?? []).map(bare) } : {};
}

const bare = ({ lat, lon }: Point): Point => ({ lat, lon });

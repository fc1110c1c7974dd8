import type { CatalogueProvider } from '@mkb-wegwijzer/core/feed';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import type { Geography, Point } from '@mkb-wegwijzer/core/geo';
import { type Pin, type ProviderHit, type Whereabouts, pinsOf } from '@mkb-wegwijzer/core/search';
import { nameOf, townOf } from './labels.js';
import { mapTermsIn } from './map.terms.js';
import type { Frame, MarkWords, Overview, Scene, ScenePin, ServedArea } from './scene.js';
import { servedArea } from './served-area.js';
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
  /** All that was found, in order; the map shows the same, and in that order. */
  readonly hits: readonly ProviderHit[];
  /** Everyone, filtered or not, as seen from there: what is looked at does not jump with each filter. */
  readonly everyone: readonly ProviderHit[];
  /** The provider that the list has open, and keys of the pins that it is narrowed to. */
  readonly opened: CatalogueProvider | undefined;
  /** Parted by spaces. */
  readonly pinned: string;
  /** The provinces, where the map is of them, and the one that has the visitor's attention. */
  readonly overview?: Overview | undefined;
  readonly looked?: string;
}

export function sceneOf(shown: Shown): Scene {
  const { at, municipality, region, hits, opened, overview, looked } = shown;
  const pinned = shown.pinned === '' ? [] : shown.pinned.split(' ');
  const { pins, drawn, hasFaint } = drawnFor(hits);
  const notHere = at && hasFaint ? shown.regionName(at.code) : '';
  // Mostly there are none, and thousands to look through.
  const selected = !opened && pinned.length === 0 ? [] : pins.filter(({ key, hits }) => pinned.includes(key) || (opened && hits.some(({ provider }) => provider.id === opened.id)));
  return {
    pins: drawn,
    selected: new Set(selected.map(({ key }) => key)),
    words: (marked, opens) => {
      const words = wordsOf(marked.map((each) => (each as DrawnPin).pin), opens, shown);
      return notHere !== '' && marked.every(({ faint }) => faint) ? { ...words, label: `${words.label.replace(/\.$/, '')}. ${mapTermsIn(shown.terms).notHere(notHere, words.count)}` } : words;
    },
    notHere,
    frame: frameOf(shown),
    own: [looked ?? municipality(at?.code ?? '')?.province ?? region],
    overview,
    area: areaOf(shown),
    areaOf: opened ? nameOf(opened, shown.language) : '',
  };
}

/** The pins of what was found. The same ones for the same hits, however often they are asked for. */
export const pinsFor = (hits: readonly ProviderHit[]): readonly Pin[] => drawnFor(hits).pins;

/** Several pins that cannot be told apart on the map, as one. */
export function joinedPin(pins: readonly Pin[]): Pin | undefined {
  const [first, ...more] = pins;
  if (!first || more.length === 0) return first;
  return { ...first, hits: [...new Set(pins.flatMap(({ hits }) => hits))] };
}

interface DrawnPin extends ScenePin {
  readonly pin: Pin;
}

interface Pins {
  readonly pins: readonly Pin[];
  readonly drawn: readonly DrawnPin[];
  readonly hasFaint: boolean;
}

/** A widget renders more often than its answer changes, and may have thousands of pins. */
const made = new WeakMap<readonly ProviderHit[], Pins>();

function drawnFor(hits: readonly ProviderHit[]): Pins {
  let found = made.get(hits);
  if (!found) {
    const pins = pinsOf(hits);
    const drawn = pins.map((pin) => ({ key: pin.key, point: pin.point, precise: pin.known === 'address', faint: pin.hits.every(({ coverage }) => coverage === 'no'), pin }));
    made.set(hits, (found = { pins, drawn, hasFaint: drawn.some(({ faint }) => faint) }));
  }
  return found;
}

function wordsOf(pins: readonly Pin[], opens: boolean, { terms: words, language, regionName }: Shown): MarkWords {
  const terms = mapTermsIn(words);
  const { location, known, hits } = pins[0]!;
  const town = townOf(location, regionName);
  if (pins.length === 1) return { place: town, count: hits.length, label: terms.pin(town, nameOf(hits[0]!.provider, language), hits.length, known === 'address') };
  // Who has two offices in one cluster is one organisation.
  const several = new Set<ProviderHit>();
  let count = 0;
  for (const pin of pins) {
    for (const hit of pin.hits) {
      if (hit.places.length === 1) count += 1;
      else several.add(hit);
    }
  }
  count += several.size;
  return { place: '', count, label: terms.cluster(town, count, opens) };
}

const areas = new WeakMap<CatalogueProvider, { readonly complete: boolean; readonly area: ServedArea | undefined }>();

function areaOf({ opened, geography, municipality }: Shown): ServedArea | undefined {
  if (!opened) return undefined;
  const complete = municipality('GM0106') !== undefined;
  let known = areas.get(opened);
  if (known?.complete !== complete) areas.set(opened, (known = { complete, area: servedArea(opened, geography, municipality) }));
  return known.area;
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

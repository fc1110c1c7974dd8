/** The pins on the map: joined where they would lie over one another, drawn where they are in view, and one stop for Tab. */
import type { Map as LeafletMap } from 'leaflet';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { type Cluster, Clusters, type Point } from '@mkb-wegwijzer/core/geo';
import { dress, markButton } from './mark-button.js';
import type { MarkWords, Scene, ScenePin } from './scene.js';
import { Spots } from './spots.js';

/** With more marks in view than this, the names of their towns would lie over one another. */
const crowd = 30;
/** The more pins there are on the whole map, the wider the marks stand apart: by these times a finger, from so many pins on. */
const widths = [
  [2_000, 2.5],
  [200, 1.75],
  [0, 1],
] as const;

/** A pin, or several that would lie over one another. */
interface Mark {
  readonly point: Point;
  readonly pins: readonly ScenePin[];
  /** Whether coming nearer shows them apart. */
  readonly opens: boolean;
  /** What was said of it last, in which scene. */
  said?: { readonly scene: Scene; readonly words: MarkWords } | undefined;
}

interface Drawn {
  readonly button: HTMLButtonElement;
  readonly mark: Mark;
  /** What it was dressed for. */
  readonly scene: Scene;
}

export interface MarksOptions {
  readonly map: LeafletMap;
  readonly choose: (keys: readonly string[]) => void;
  /** Looks at a point from a zoom. */
  readonly view: (center: LatLng, zoom: number) => void;
}

export class Marks {
  #scene: Scene | undefined;
  #clusters = new Clusters([]);
  /** Pins joined for the zoom of now. Of those out of view no more is made than this. */
  #joined: readonly Cluster[] = [];
  /** A zoom that was there before has the same clusters as then. */
  #made = new WeakMap<Cluster, Mark>();
  /** In pixels; every mark is as large as a finger. */
  #radius = 24;
  /** By the key of the first pin. */
  readonly #drawn = new Map<string, Drawn>();
  /** Buttons of marks that are gone, for those to come. */
  readonly #spare: HTMLButtonElement[] = [];
  /** Where marks stand that are drawn. */
  inView: readonly Point[] = [];
  readonly #spots: Spots;
  readonly #pane: HTMLElement;
  /** Key of the pin that Tab goes to, in whichever mark it is; the arrows go from there. */
  #current: string | undefined;

  constructor(private readonly options: MarksOptions) {
    this.#spots = new Spots(options.map);
    this.#pane = options.map.getPane('markerPane')!;
    this.measure();
    options.map.on('moveend', () => this.#draw());
    this.#pane.addEventListener('click', (event) => this.#handleClick(event));
    this.#pane.addEventListener('focusin', (event) => this.#handleFocus(event));
    // A second click is not for the map, which would come nearer still.
    this.#pane.addEventListener('dblclick', (event) => event.stopPropagation());
  }

  show(scene: Scene): void {
    if (scene.pins !== this.#scene?.pins) {
      this.#clusters = new Clusters(scene.pins.map(({ point }) => point));
      this.#made = new WeakMap();
    }
    this.#scene = scene;
    this.#draw();
  }

  /** The zoom from which a pin stands alone; undefined for a pin that is not there. */
  zoomFor(key: string): { readonly point: Point; readonly zoom: number } | undefined {
    const index = this.#scene?.pins.findIndex((pin) => pin.key === key) ?? -1;
    return index < 0 ? undefined : { point: this.#scene!.pins[index]!.point, zoom: this.#clusters.zoomApart(index, this.#radius) };
  }

  /** Key of the pin that has the focus. */
  get focused(): string | undefined {
    return this.#pane.querySelector(':focus') ? this.#current : undefined;
  }

  focus(key: string): void {
    this.#current = key;
    this.#draw();
    this.#buttonOf(key)?.focus({ preventScroll: true });
  }

  /** Gives the focus to the next mark but `step`, or from the first or last of all; those out of view are brought into it. */
  focusNext(step: number, from?: 'first' | 'last'): void {
    const joined = this.#joined;
    const at = from === 'first' ? -1 : from === 'last' ? joined.length : joined.indexOf(this.#clusterOf(this.#current)!);
    const next = joined[(at + step + joined.length) % joined.length];
    if (!next) return;
    this.focus(keyOf(this.#markOf(next)));
    this.options.map.panInside(latLng(next.point), { padding: [48, 48], animate: !matchMedia('(prefers-reduced-motion: reduce)').matches });
  }

  /** To be called when letters may have become larger. Not with each zoom: the browser would have to work out all styles anew. */
  measure(): void {
    this.#radius = Math.max(24, 2 * parseFloat(getComputedStyle(this.#pane).fontSize));
    // What opens depends on it.
    this.#made = new WeakMap();
  }

  /** Says whether the marks are others than before. */
  #join(): boolean {
    const joined = this.#clusters.at(this.options.map.getZoom(), this.#radius * widths.find(([from]) => this.#scene!.pins.length >= from)![1]);
    if (joined === this.#joined) return false;
    this.#joined = joined;
    return true;
  }

  #markOf(cluster: Cluster): Mark {
    let mark = this.#made.get(cluster);
    if (!mark) {
      const pins = cluster.members.map((index) => this.#scene!.pins[index]!);
      this.#made.set(cluster, (mark = { point: cluster.point, pins, opens: this.#opens(pins) }));
    }
    return mark;
  }

  #clusterOf(pin: string | undefined): Cluster | undefined {
    const index = this.#scene?.pins.findIndex(({ key }) => key === pin) ?? -1;
    return index < 0 ? undefined : this.#joined.find(({ members }) => members.includes(index));
  }

  /** Whether coming nearer shows the pins of a mark apart: those at one door stay together however near one comes. */
  #opens(pins: readonly ScenePin[]): boolean {
    if (pins.length === 1) return false;
    const { south, west, north, east } = boxOf(pins);
    const pixelsPerDegree = (256 * 2 ** this.options.map.getMaxZoom()) / 360;
    return Math.hypot(east - west, (north - south) / Math.cos((north * Math.PI) / 180)) * pixelsPerDegree > 2 * this.#radius;
  }

  /** The zoom that shows all of a mark, and it in parts. */
  #splitZoom({ pins }: Mark, bounds: LatLngBounds): number {
    const { map } = this.options;
    const inside = new Clusters(pins.map(({ point }) => point));
    let zoom = Math.max(map.getBoundsZoom(bounds.pad(0.1)), map.getZoom() + 1);
    while (zoom < map.getMaxZoom() && inside.at(zoom, this.#radius).length === 1) zoom += 1;
    return Math.min(zoom, map.getMaxZoom());
  }

  #draw(): void {
    const { map } = this.options;
    if (!this.#scene) return;
    const isNew = this.#join();
    let current = this.#clusterOf(this.#current);
    if (!current) {
      this.#current = this.#scene.pins[0]?.key;
      current = this.#joined[0];
    }
    const focused = [...this.#drawn.values()].find(({ button }) => button.matches(':focus'));
    const view = map.getBounds().pad(0.1);
    const [south, west, north, east] = [view.getSouth(), view.getWest(), view.getNorth(), view.getEast()];
    const isInView = ({ point: { lat, lon } }: Cluster) => lat > south && lat < north && lon > west && lon < east;
    const marks = this.#joined.filter((cluster) => isInView(cluster) || (cluster === current && focused)).map((cluster) => this.#markOf(cluster));
    if (isNew) this.#dressAnew(marks);
    else this.#dressAgain(marks, focused?.button);
    this.inView = marks.map(({ point }) => point);
    this.#pane.classList.toggle('crowded', marks.length > crowd);
    this.#rove();
    // The mark that had the focus fell apart, or was joined to another: the focus stays with the pin. With none left it is the map's.
    const wanted = focused && (this.#buttonOf(this.#current) ?? map.getContainer());
    if (wanted && wanted !== focused.button) wanted.focus({ preventScroll: true });
  }

  /** Other marks, as after a zoom: the buttons stay where they are in the page, and stand for other places. */
  #dressAnew(marks: readonly Mark[]): void {
    const buttons = [...this.#pane.children] as HTMLButtonElement[];
    this.#drawn.clear();
    marks.forEach((mark, index) => {
      const button = buttons[index] ?? this.#newButton();
      if (!button.isConnected) this.#pane.append(button);
      this.#put(mark, button);
    });
    for (const button of buttons.slice(marks.length)) this.#take(button);
  }

  /** The same marks, of which others may be in view: each keeps its button, so that the focus and what is read of it stay. */
  #dressAgain(marks: readonly Mark[], focused: HTMLButtonElement | undefined): void {
    const kept = new Set(marks.map(keyOf));
    for (const [key, { button }] of this.#drawn) {
      if (kept.has(key)) continue;
      this.#drawn.delete(key);
      this.#take(button);
    }
    let next = this.#pane.firstElementChild;
    for (const mark of marks) {
      const { button } = this.#put(mark, this.#drawn.get(keyOf(mark))?.button ?? this.#newButton());
      // Where the focus is, nothing is moved: it would be lost.
      if (button === next) next = next.nextElementSibling;
      else if (button !== focused || !button.isConnected) this.#pane.insertBefore(button, next);
    }
  }

  #newButton(): HTMLButtonElement {
    return this.#spare.pop() ?? markButton();
  }

  #take(button: HTMLButtonElement): void {
    this.#spots.take(button);
    this.#spare.push(button);
  }

  #put(mark: Mark, button: HTMLButtonElement): Drawn {
    const key = keyOf(mark);
    const scene = this.#scene!;
    const known = this.#drawn.get(key);
    if (known?.mark === mark && known.scene === scene) return known;
    const drawn = { button, mark, scene };
    this.#drawn.set(key, drawn);
    this.#spots.put(button, mark.point);
    const { pins, opens } = mark;
    if (mark.said?.scene !== scene) mark.said = { scene, words: scene.words(pins, opens) };
    dress(button, mark.said.words, {
      precise: pins.every(({ precise }) => precise),
      faint: pins.every(({ faint }) => faint),
      selected: scene.selected.size > 0 && pins.some((pin) => scene.selected.has(pin.key)),
      cluster: pins.length > 1,
    });
    return drawn;
  }

  #buttonOf(pin: string | undefined): HTMLButtonElement | undefined {
    const cluster = this.#clusterOf(pin);
    return cluster && this.#drawn.get(keyOf(this.#markOf(cluster)))?.button;
  }

  /** One stop for Tab, whatever the number of marks: the one of the current pin, or the first in view. */
  #rove(): void {
    const stop = this.#buttonOf(this.#current) ?? this.#pane.querySelector('button');
    for (const { button } of this.#drawn.values()) if ((button.tabIndex === 0) !== (button === stop)) button.tabIndex = button === stop ? 0 : -1;
  }

  #markAt({ target }: Event): Mark | undefined {
    const button = (target as Element).closest('button');
    return [...this.#drawn.values()].find((drawn) => drawn.button === button)?.mark;
  }

  /** Focus that came otherwise than by our keys. */
  #handleFocus(event: Event): void {
    const mark = this.#markAt(event);
    if (mark?.pins.every((pin) => pin.key !== this.#current)) this.#current = keyOf(mark);
    this.#rove();
  }

  #handleClick(event: MouseEvent): void {
    const { map } = this.options;
    const mark = this.#markAt(event);
    if (!mark) return;
    event.stopPropagation();
    // The end of a drag that began on a mark is no choice. A key makes a click as well, of which the detail is 0.
    if (event.detail !== 0 && wasDragged(map)) return;
    this.#current = keyOf(mark);
    this.#rove();
    if (!mark.opens || map.getZoom() >= map.getMaxZoom()) return this.options.choose(mark.pins.map((pin) => pin.key));
    const { south, west, north, east } = boxOf(mark.pins);
    const bounds = new LatLngBounds([south, west], [north, east]);
    this.options.view(bounds.getCenter(), this.#splitZoom(mark, bounds));
  }
}

/** Whether the pointer that is let go has dragged the map. */
export function wasDragged({ dragging }: LeafletMap): boolean {
  return dragging.enabled() && (dragging as unknown as { moved(): boolean }).moved();
}

const keyOf = ({ pins }: Mark): string => pins[0]!.key;
const latLng = ({ lat, lon }: Point): LatLng => new LatLng(lat, lon);

function boxOf(pins: readonly ScenePin[]) {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { point: { lat, lon } } of pins) {
    if (lat < south) south = lat;
    if (lat > north) north = lat;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
  }
  return { south, west, north, east };
}

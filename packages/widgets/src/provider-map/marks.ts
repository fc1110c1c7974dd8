/** The pins on the map: joined where they would lie over one another, drawn where they are in view, and one stop for Tab. */
import type { Map as LeafletMap } from 'leaflet';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { type Cluster, Clusters, type Point } from '@mkb-wegwijzer/core/geo';
import { dress, markButton } from './mark-button.js';
import type { Scene, ScenePin } from './scene.js';
import { Spots } from './spots.js';

/** With more marks in view than this, the names of their towns would lie over one another. */
const crowd = 30;

/** A pin, or several that would lie over one another. */
interface Mark {
  readonly point: Point;
  readonly pins: readonly ScenePin[];
  readonly bounds: LatLngBounds;
}

interface Drawn {
  readonly button: HTMLButtonElement;
  mark: Mark;
}

export interface MarksOptions {
  readonly map: LeafletMap;
  readonly choose: (keys: readonly string[]) => void;
  /** Looks at a point from a zoom. */
  readonly view: (center: LatLng, zoom: number) => void;
}

export class Marks {
  private scene: Scene | undefined;
  private clusters = new Clusters([]);
  private joined: readonly Cluster[] = [];
  private marks: readonly Mark[] = [];
  /** By the key of the first pin. */
  private readonly drawn = new Map<string, Drawn>();
  /** Where marks stand that are drawn. */
  inView: readonly Point[] = [];
  private readonly spots: Spots;
  private readonly pane: HTMLElement;
  /** Key of the pin that Tab goes to, in whichever mark it is; the arrows go from there. */
  private current: string | undefined;

  constructor(private readonly options: MarksOptions) {
    this.spots = new Spots(options.map);
    this.pane = options.map.getPane('markerPane')!;
    options.map.on('moveend', () => this.draw());
  }

  show(scene: Scene): void {
    if (scene.pins !== this.scene?.pins) this.clusters = new Clusters(scene.pins.map(({ point }) => point));
    this.scene = scene;
    this.draw();
  }

  /** The zoom from which a pin stands alone; undefined for a pin that is not there. */
  zoomFor(key: string): { readonly point: Point; readonly zoom: number } | undefined {
    const index = this.scene?.pins.findIndex((pin) => pin.key === key) ?? -1;
    return index < 0 ? undefined : { point: this.scene!.pins[index]!.point, zoom: this.clusters.zoomApart(index, this.radius) };
  }

  focus(key: string): void {
    this.current = key;
    this.draw();
    this.buttonOf(key)?.focus({ preventScroll: true });
  }

  /** Gives the focus to the next mark but `step`, or from the first or last of all; those out of view are brought into it. */
  focusNext(step: number, from?: 'first' | 'last'): void {
    const { marks } = this;
    const at = from === 'first' ? -1 : from === 'last' ? marks.length : marks.findIndex(holds(this.current));
    const next = marks[(at + step + marks.length) % marks.length];
    if (!next) return;
    this.focus(next.pins[0]!.key);
    this.options.map.panInside(latLng(next.point), { padding: [48, 48], animate: !matchMedia('(prefers-reduced-motion: reduce)').matches });
  }

  /** Pins joined for this zoom, so that every mark is as large as a finger. */
  private get radius(): number {
    return Math.max(24, 2 * parseFloat(getComputedStyle(this.pane).fontSize));
  }

  /** The marks for the zoom of now, made only when they are others than before. */
  private join(): void {
    const joined = this.clusters.at(this.options.map.getZoom(), this.radius);
    if (joined === this.joined) return;
    this.joined = joined;
    this.marks = joined.map(({ point, members }) => {
      const pins = members.map((index) => this.scene!.pins[index]!);
      return { point, pins, bounds: new LatLngBounds(pins.map((pin) => latLng(pin.point))) };
    });
  }

  /** Whether coming nearer shows the pins of a mark apart: those at one door stay together however near one comes. */
  private opens({ pins, bounds }: Mark): boolean {
    const { map } = this.options;
    const [from, to] = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) => map.project(corner, map.getMaxZoom()));
    return pins.length > 1 && from!.distanceTo(to!) > 2 * this.radius;
  }

  /** The zoom that shows all of a mark, and it in parts. */
  private splitZoom({ pins, bounds }: Mark): number {
    const { map } = this.options;
    const inside = new Clusters(pins.map(({ point }) => point));
    let zoom = Math.max(map.getBoundsZoom(bounds.pad(0.1)), map.getZoom() + 1);
    while (zoom < map.getMaxZoom() && inside.at(zoom, this.radius).length === 1) zoom += 1;
    return Math.min(zoom, map.getMaxZoom());
  }

  private draw(): void {
    const { map } = this.options;
    if (!this.scene) return;
    this.join();
    if (this.current === undefined || !this.scene.pins.some(({ key }) => key === this.current)) this.current = this.scene.pins[0]?.key;
    const focused = [...this.drawn.values()].find(({ button }) => button.matches(':focus'));
    const view = map.getBounds().pad(0.25);
    const inView = this.marks.filter((mark) => view.contains(latLng(mark.point)) || (focused && holds(this.current)(mark)));
    const kept = new Set(inView.map(keyOf));
    for (const [key, { button }] of this.drawn) {
      if (kept.has(key)) continue;
      this.drawn.delete(key);
      this.spots.take(button);
    }
    let next = this.pane.firstElementChild;
    for (const mark of inView) {
      const { button } = this.put(mark);
      // Where the focus is, nothing is moved: it would be lost.
      if (button === next) next = next.nextElementSibling;
      else if (button !== focused?.button || !button.isConnected) this.pane.insertBefore(button, next);
    }
    this.inView = inView.map(({ point }) => point);
    this.pane.classList.toggle('crowded', inView.length > crowd);
    this.rove();
    // The mark that had the focus fell apart, or was joined to another: the focus stays with the pin.
    const wanted = focused && this.buttonOf(this.current);
    if (wanted && wanted !== focused.button) wanted.focus({ preventScroll: true });
  }

  private put(mark: Mark): Drawn {
    const key = keyOf(mark);
    let drawn = this.drawn.get(key);
    if (!drawn) {
      drawn = { button: markButton(), mark };
      drawn.button.addEventListener('click', (event) => this.handleClick(event, key));
      drawn.button.addEventListener('focus', () => this.handleFocus(key));
      // A second click is not for the map, which would come nearer still.
      drawn.button.addEventListener('dblclick', (event) => event.stopPropagation());
      this.drawn.set(key, drawn);
    }
    drawn.mark = mark;
    this.spots.put(drawn.button, mark.point);
    const { pins } = mark;
    const { selected, words } = this.scene!;
    dress(drawn.button, words(pins, this.opens(mark)), {
      precise: pins.every(({ precise }) => precise),
      faint: pins.every(({ faint }) => faint),
      selected: selected.size > 0 && pins.some((pin) => selected.has(pin.key)),
      cluster: pins.length > 1,
    });
    return drawn;
  }

  private buttonOf(pin: string | undefined): HTMLButtonElement | undefined {
    const mark = this.marks.find(holds(pin));
    return mark && this.drawn.get(keyOf(mark))?.button;
  }

  /** One stop for Tab, whatever the number of marks: the one of the current pin, or the first in view. */
  private rove(): void {
    const stop = this.buttonOf(this.current) ?? this.pane.querySelector('button');
    for (const { button } of this.drawn.values()) button.tabIndex = button === stop ? 0 : -1;
  }

  /** Focus that came otherwise than by our keys. */
  private handleFocus(key: string): void {
    if (!holds(this.current)(this.drawn.get(key)!.mark)) this.current = key;
    this.rove();
  }

  private handleClick(event: MouseEvent, key: string): void {
    const { map } = this.options;
    event.stopPropagation();
    // The end of a drag that began on a mark is no choice. A key makes a click as well, of which the detail is 0.
    if (event.detail !== 0 && wasDragged(map)) return;
    const { mark } = this.drawn.get(key)!;
    this.current = key;
    this.rove();
    if (this.opens(mark) && map.getZoom() < map.getMaxZoom()) this.options.view(mark.bounds.getCenter(), this.splitZoom(mark));
    else this.options.choose(mark.pins.map((pin) => pin.key));
  }
}

/** Whether the pointer that is let go has dragged the map. */
export function wasDragged({ dragging }: LeafletMap): boolean {
  return dragging.enabled() && (dragging as unknown as { moved(): boolean }).moved();
}

const keyOf = ({ pins }: Mark): string => pins[0]!.key;
const holds = (key: string | undefined) => (mark: Mark): boolean => mark.pins.some((pin) => pin.key === key);
const latLng = ({ lat, lon }: Point): LatLng => new LatLng(lat, lon);

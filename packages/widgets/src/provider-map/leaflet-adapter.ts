/**
 * The only entry to Leaflet, of which it takes the parts that it uses: the whole is half as large again. It draws outlines and marks;
 * buttons, texts and credits are the widget's own.
 */
import type { LatLngExpression, Map as LeafletMapType } from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { again } from '@mkb-wegwijzer/core/feed';
import { Marks, wasDragged } from './marks.js';
import { Outlines, boundsOfOutline } from './outlines.js';
import type { ProvinceShapes } from './province-shapes.js';
import type { DrawMap, DrawnMap, Frame, MapOptions, Overview, Scene, View } from './scene.js';

const provinceShapes = again(() => import('./province-shapes.js'));
const tileLayer = again(() => import('./tile-layer.js'));

/** From this zoom on, towns are far enough apart to carry their names. */
const near = 9.5;
/** How close the map goes to show a few pins. */
const closest = 10;
/** Of who works in more provinces than this, a view of all of them tells no more than one of the country. */
const widest = 6;
/** How far the map goes past a pin abroad, in degrees. */
const beyond = 2;
/** How long a second click may take, after which the first one was no half of two. In milliseconds. */
const twice = 300;

export const drawMap: DrawMap = (options) => new LeafletDrawnMap(options);

class LeafletDrawnMap implements DrawnMap {
  #scene: Scene;
  readonly #map: LeafletMapType;
  readonly #outlines: Outlines;
  readonly #marks: Marks;
  #provinces: ProvinceShapes | undefined;
  /** The pins that the bounds of the map were made for. */
  #reached: Scene['pins'] | undefined;
  #fetching = false;
  readonly #listening = new AbortController();
  readonly #resizing: ResizeObserver;
  /** What was asked during a zoom; Leaflet itself would forget it. */
  #afterZoom: (() => void) | undefined;
  #centring: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: MapOptions) {
    const { container, scene, choose, view } = options;
    const still = !this.#moves;
    this.#scene = scene;
    this.#map = new LeafletMap(container, {
      zoomControl: false,
      attributionControl: false,
      // The page keeps its wheel, and its one finger.
      scrollWheelZoom: false,
      trackResize: false,
      // Outlines are sharp at any scale; tiles are not.
      zoomSnap: options.tiles ? 1 : 0.25,
      minZoom: 5,
      maxZoom: options.tiles ? 18 : 16,
      maxBoundsViscosity: 1,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      inertia: !still,
    });
    if (view) this.#map.setView([view.center.lat, view.center.lon], view.zoom, { animate: false });
    else this.look(scene.frame, false);
    this.#outlines = new Outlines(this.#map, options);
    this.#reach(scene.pins);
    this.#marks = new Marks({ map: this.#map, choose, view: (center, zoom) => this.#view(center, zoom) });
    this.#map.on('zoomend', this.#handleZoomEnd);
    this.#map.on('moveend', this.#handleMoveEnd);
    this.#handleZoomEnd();
    const { signal } = this.#listening;
    container.addEventListener('pointerdown', this.#handlePointer, { capture: true, signal });
    container.addEventListener('keydown', this.#handleKey, { signal });
    container.addEventListener('click', this.#handleClick, { signal });
    this.#resizing = new ResizeObserver(() => {
      this.#outlines.measure();
      this.#marks.measure();
      this.#map.invalidateSize({ animate: false });
      this.show(this.#scene);
    });
    this.#resizing.observe(container);
    this.show(scene);
    if (view?.pin !== undefined && container.matches(':focus')) this.#marks.focus(view.pin);
    if (options.tiles) void this.#drawTiles(options.tiles);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#reach(scene.pins);
    this.#outlines.show(scene);
    this.#marks.show(scene);
    if (scene.overview) this.#showProvinces(scene.overview);
    this.#outlines.thinNames(this.#marks.inView);
  }

  /** The map goes round the country, and as far as there are pins: those abroad can be looked at too. */
  #reach(pins: Scene['pins']): void {
    if (pins === this.#reached) return;
    this.#reached = pins;
    const around = this.#outlines.bounds.pad(0.6);
    const bounds = new LatLngBounds([around.getSouthWest(), around.getNorthEast()]);
    for (const { point: { lat, lon } } of pins) if (!around.contains([lat, lon])) bounds.extend(new LatLngBounds([[lat - beyond, lon - beyond], [lat + beyond, lon + beyond]]));
    const before = this.#map.options.maxBounds as LatLngBounds | undefined;
    if (!before?.equals(bounds)) this.#map.setMaxBounds(bounds);
  }

  look(frame: Frame, animate = true): void {
    const { container, tiles } = this.options;
    // A part of the country has places up to its border, which the buttons at the right would cover. Tiles would be half as large for it.
    const right = tiles || (!frame.province && !frame.points?.length) ? 16 : 4.25 * parseFloat(getComputedStyle(container).fontSize);
    this.#whenStill(() => this.#map.fitBounds(this.#boundsOf(frame), { paddingTopLeft: [16, 16], paddingBottomRight: [right, 16], maxZoom: closest, animate: animate && this.#moves }));
  }

  lookAtArea(): boolean {
    const { area, pins, selected } = this.#scene;
    if (!area || area.provinces.length > widest) return false;
    const { outlines } = this.options;
    const bounds = new LatLngBounds([...area.municipalities, ...pins.filter(({ key }) => selected.has(key)).map(({ point }) => point)].map(({ lat, lon }) => [lat, lon] as [number, number]));
    for (const outline of outlines) if (area.provinces.includes(outline.code)) bounds.extend(boundsOfOutline(outline));
    this.#whenStill(() => this.#map.fitBounds(bounds, { padding: [24, 24], maxZoom: closest, animate: this.#moves }));
    return true;
  }

  goTo(key: string, focus: boolean): void {
    const place = this.#marks.zoomFor(key);
    if (!place) return;
    const { lat, lon } = place.point;
    // Who asked for the pin wants to see that one; who opens an organisation in the list keeps the overview.
    this.#view([lat, lon], Math.max(this.#map.getZoom(), near, focus ? place.zoom : 0));
    if (focus) this.#marks.focus(key);
  }

  goBack(to: string): void {
    if (this.#scene.overview) return this.#provinces?.focus(to);
    const place = this.#marks.zoomFor(to);
    if (!place) return;
    this.#whenStill(() => {
      this.#map.panInside([place.point.lat, place.point.lon], { padding: [48, 48], animate: false });
      this.#marks.focus(to);
    });
  }

  zoom(steps: number): void {
    this.#whenStill(() => this.#map.setZoom(this.#map.getZoom() + steps, { animate: this.#moves }));
  }

  pan(x: number, y: number): void {
    const { x: width, y: height } = this.#map.getSize();
    this.#whenStill(() => this.#map.panBy([x * width, y * height], { animate: this.#moves }));
  }

  view(): View {
    const { lat, lng } = this.#map.getCenter();
    return { center: { lat, lon: lng }, zoom: this.#map.getZoom(), pin: this.#marks.focused };
  }

  remove(): void {
    const { container } = this.options;
    if (container.querySelector(':focus')) container.focus({ preventScroll: true });
    // What the next map in it may not be.
    container.classList.remove('near', 'tiled', 'area');
    this.#listening.abort();
    this.#resizing.disconnect();
    clearTimeout(this.#centring);
    // Leaflet's timer of a zoom that is under way outlives its map, and would move what is no longer there.
    (this.#map as unknown as Animated)._animatingZoom = false;
    this.#map.remove();
  }

  #showProvinces(overview: Overview): void {
    if (this.#provinces) return this.#provinces.show(overview);
    if (!this.#fetching) void this.#fetchProvinces();
  }

  /** Without it the provinces are an image, and all that they tell is in the table. */
  async #fetchProvinces(): Promise<void> {
    this.#fetching = true;
    const part = await provinceShapes().catch(() => undefined);
    this.#fetching = false;
    if (!part || this.#listening.signal.aborted) return;
    this.#provinces = new part.ProvinceShapes({ parts: this.#outlines.parts, choose: this.options.chooseProvince, wasDragged: () => wasDragged(this.#map) });
    this.show(this.#scene);
    // The signs take room beside the names.
    this.#outlines.measure();
    this.#outlines.thinNames(this.#marks.inView);
  }

  async #drawTiles(template: string): Promise<void> {
    const { tilesFailed = () => undefined, delay } = this.options;
    const { signal } = this.#listening;
    try {
      const { addTiles } = await tileLayer();
      if (!signal.aborted) addTiles(this.#map, template, tilesFailed, (ms) => delay(ms, signal));
    } catch {
      tilesFailed();
    }
  }

  #view(center: LatLngExpression, zoom: number): void {
    const most = Math.min(Math.ceil(zoom * 4) / 4, this.#map.getMaxZoom());
    this.#whenStill(() => this.#map.setView(center, most, { animate: this.#moves }));
  }

  #whenStill(action: () => void): void {
    if (isZooming(this.#map)) this.#afterZoom = action;
    else action();
  }

  get #moves(): boolean {
    return !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #boundsOf({ province, points = [] }: Frame): LatLngBounds {
    const { outlines } = this.options;
    const outline = outlines.find(({ code }) => code === province);
    if (outline) return boundsOfOutline(outline);
    if (points.length > 0) return new LatLngBounds(points.map(({ lat, lon }) => [lat, lon] as [number, number])).pad(0.1);
    return outlines.map(boundsOfOutline).reduce((all, bounds) => all.extend(bounds), new LatLngBounds([]));
  }

  readonly #handleZoomEnd = (): void => {
    this.options.container.classList.toggle('near', this.#map.getZoom() >= near);
  };

  /** Comes after the end of a zoom, when Leaflet has done all that it does then. */
  readonly #handleMoveEnd = (): void => {
    this.#outlines.thinNames(this.#marks.inView);
    if (isZooming(this.#map)) return;
    const action = this.#afterZoom;
    this.#afterZoom = undefined;
    action?.();
    const bounds = this.#map.getBounds();
    if (!this.#scene.overview) this.options.moved(this.#marks.inView.filter(({ lat, lon }) => bounds.contains([lat, lon])).length);
  };

  /** One finger scrolls the page; a mouse or a pen drags the map. On a device with both, the one that is used decides. */
  readonly #handlePointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') this.#map.dragging.disable();
    else this.#map.dragging.enable();
  };

  /** A tap moves what is tapped to the middle, for who cannot drag. Two taps come nearer. */
  readonly #handleClick = (event: MouseEvent): void => {
    clearTimeout(this.#centring);
    if (event.detail !== 1 || wasDragged(this.#map)) return;
    const to = this.#map.mouseEventToLatLng(event);
    this.#centring = setTimeout(() => this.#whenStill(() => this.#map.panTo(to, { animate: this.#moves })), twice);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const onPin = event.target !== this.options.container;
    const stops = this.#provinces ?? this.#marks;
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (event.key === '+' || event.key === '=') this.zoom(1);
    else if (event.key === '-') this.zoom(-1);
    else if (step && onPin) stops.focusNext(step[0]! + step[1]!);
    else if (step) this.pan(step[0]! * 0.2, step[1]! * 0.2);
    else if (event.key === 'Home' && onPin) stops.focusNext(1, 'first');
    else if (event.key === 'End' && onPin) stops.focusNext(-1, 'last');
    else if (event.key === 'Escape' && onPin) this.options.container.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  };
}

/** A field of Leaflet's own. Its events do not tell: a zoom back to where the last one began ends before it is said to begin. */
interface Animated {
  _animatingZoom?: boolean;
}
const isZooming = (map: LeafletMapType): boolean => (map as unknown as Animated)._animatingZoom === true;

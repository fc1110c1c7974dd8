/** The only file that knows Leaflet. It draws outlines and marks; buttons, texts and credits are the widget's own. */
import { GeoJSON, Icon, LatLngBounds, Map as LeafletMap, Marker, type Path, type PathOptions } from 'leaflet';
import type { MultiPolygon } from 'geojson';
import type { Position, ProvinceOutline } from '@mkb-wegwijzer/core/data/outlines';
import type { DrawMap, DrawnMap, Frame, MapOptions, Scene, ScenePin } from './scene.js';

/** From this zoom on, towns are far enough apart to carry their names. */
const near = 9.5;
/** How close the map goes to show one pin, or a few. */
const closest = 11;
/** What lies over what; the steps are larger than a map is high, since Leaflet adds the place on the screen. */
const above = { several: 20_000, selected: 30_000 };
/** Names of provinces lie under the pins, unless there are so many that no name could be read. */
const namesAt = (pins: number): number => (pins > 60 ? 10_000 : -10_000);

export const drawMap: DrawMap = (options) => new LeafletDrawnMap(options);

/** An icon that is an element. Leaflet's own ones take strings of HTML, which Trusted Types refuses. */
class ElementIcon extends Icon {
  constructor(private readonly element: HTMLElement) {
    super({ iconUrl: '' });
  }
  override createIcon(): HTMLElement {
    this.element.classList.add('leaflet-marker-icon');
    return this.element;
  }
  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement;
  }
}

interface DrawnPin {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  pin: ScenePin;
}

class LeafletDrawnMap implements DrawnMap {
  private readonly map: LeafletMap;
  private readonly provinces: GeoJSON;
  private readonly names: { readonly marker: Marker; readonly text: HTMLElement }[] = [];
  private readonly pins = new Map<string, DrawnPin>();
  private readonly listening = new AbortController();
  private readonly resizing: ResizeObserver;
  /** What was asked during a zoom; Leaflet itself would forget it. */
  private afterZoom: (() => void) | undefined;
  /** The pin that Tab goes to; the arrows go from there. */
  private current: string | undefined;

  constructor(private readonly options: MapOptions) {
    const { container, outlines, scene } = options;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = new LeafletMap(container, {
      zoomControl: false,
      attributionControl: false,
      // Keys are handled here: Leaflet's handler listens to the whole document, and takes the arrows from the pins.
      keyboard: false,
      // The page keeps its wheel, and its one finger.
      scrollWheelZoom: false,
      trackResize: false,
      // Outlines are sharp at any scale.
      zoomSnap: 0.25,
      minZoom: 5,
      maxZoom: 16,
      maxBoundsViscosity: 1,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      inertia: !still,
    });
    this.provinces = new GeoJSON(undefined, { interactive: false, style: { className: 'province' } as PathOptions });
    for (const { code, polygons } of outlines) this.provinces.addData({ type: 'Feature', properties: { code }, geometry: { type: 'MultiPolygon', coordinates: polygons } as MultiPolygon } as never);
    this.look(scene.frame, false);
    this.provinces.addTo(this.map);
    this.map.setMaxBounds(this.provinces.getBounds().pad(0.6));
    for (const outline of outlines) this.name(outline);
    this.map.on('zoomend', this.handleZoomEnd);
    this.map.on('moveend', this.handleMoveEnd);
    this.handleZoomEnd();
    const { signal } = this.listening;
    container.addEventListener('pointerdown', this.handlePointer, { capture: true, signal });
    container.addEventListener('keydown', this.handleKey, { signal });
    this.resizing = new ResizeObserver(() => {
      this.map.invalidateSize({ animate: false });
      this.thinNames();
    });
    this.resizing.observe(container);
    this.show(scene);
  }

  show({ pins, own }: Scene): void {
    const kept = new Set(pins.map(({ key }) => key));
    for (const [key, { marker }] of this.pins) {
      if (kept.has(key)) continue;
      marker.remove();
      this.pins.delete(key);
    }
    for (const pin of pins) this.put(pin);
    const order = new Map(pins.map(({ key }) => [key, this.pins.get(key)!]));
    this.pins.clear();
    for (const [key, drawn] of order) this.pins.set(key, drawn);
    if (this.current === undefined || !this.pins.has(this.current)) this.current = pins[0]?.key;
    this.rove();
    for (const { marker } of this.names) marker.setZIndexOffset(namesAt(pins.length));
    this.provinces.eachLayer((layer) => {
      const { code } = (layer as unknown as { feature: { properties: { code: string } } }).feature.properties;
      (layer as Path).getElement()?.classList.toggle('own', own.includes(code));
    });
  }

  look(frame: Frame, animate = true): void {
    this.whenStill(() => this.map.fitBounds(this.boundsOf(frame), { padding: [16, 16], maxZoom: closest - 1, animate: animate && this.moves }));
  }

  goTo(key: string, focus: boolean): void {
    const drawn = this.pins.get(key);
    if (!drawn) return;
    this.whenStill(() => this.map.setView(drawn.marker.getLatLng(), Math.max(this.map.getZoom(), near), { animate: this.moves }));
    if (!focus) return;
    this.current = key;
    this.rove();
    drawn.button.focus({ preventScroll: true });
  }

  zoom(steps: number): void {
    this.whenStill(() => this.map.setZoom(this.map.getZoom() + steps, { animate: this.moves }));
  }

  pan(x: number, y: number): void {
    const { x: width, y: height } = this.map.getSize();
    this.whenStill(() => this.map.panBy([x * width, y * height], { animate: this.moves }));
  }

  remove(): void {
    this.listening.abort();
    this.resizing.disconnect();
    // Leaflet's timer of a zoom that is under way outlives its map, and would move what is no longer there.
    (this.map as unknown as Animated)._animatingZoom = false;
    this.map.remove();
  }

  private whenStill(action: () => void): void {
    if (isZooming(this.map)) this.afterZoom = action;
    else action();
  }

  private get moves(): boolean {
    return !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  private boundsOf({ province, points = [] }: Frame): LatLngBounds {
    const outline = this.options.outlines.find(({ code }) => code === province);
    if (outline) return boundsOfOutline(outline);
    if (points.length > 0) return new LatLngBounds(points.map(({ lat, lon }) => [lat, lon] as [number, number])).pad(0.1);
    return this.options.outlines.map(boundsOfOutline).reduce((all, bounds) => all.extend(bounds), new LatLngBounds([]));
  }

  private put(pin: ScenePin): void {
    const known = this.pins.get(pin.key);
    const button = known?.button ?? pinButton();
    const zIndexOffset = pin.selected ? above.selected : pin.count > 1 ? above.several : 0;
    if (!known || !isSame(known.pin, pin)) dress(button, pin);
    if (known) {
      known.marker.setZIndexOffset(zIndexOffset);
      known.pin = pin;
      return;
    }
    const marker = new Marker([pin.point.lat, pin.point.lon], { icon: new ElementIcon(button), keyboard: false, autoPanOnFocus: false, zIndexOffset });
    marker.on('click', () => this.choose(pin.key));
    // Leaflet takes a click that follows on a drag for the end of that drag, also when it comes from a key.
    button.addEventListener('click', (event) => {
      if (event.detail !== 0) return;
      event.stopPropagation();
      this.choose(pin.key);
    });
    marker.addTo(this.map);
    this.pins.set(pin.key, { marker, button, pin });
  }

  private choose(key: string): void {
    this.current = key;
    this.rove();
    this.options.choose(key);
  }

  /** One stop for Tab, whatever the number of pins. */
  private rove(): void {
    for (const [key, { button }] of this.pins) button.tabIndex = key === this.current ? 0 : -1;
  }

  private name({ code, polygons }: ProvinceOutline): void {
    const text = document.createElement('span');
    text.className = 'province-name';
    text.textContent = this.options.provinceName(code);
    text.setAttribute('aria-hidden', 'true');
    const marker = new Marker(middleOf(polygons), { icon: new ElementIcon(text), interactive: false, keyboard: false }).addTo(this.map);
    this.names.push({ marker, text });
  }

  /** Hides names that would lie over another. */
  private thinNames(): void {
    const kept: DOMRect[] = [];
    for (const { text } of this.names) {
      const box = text.getBoundingClientRect();
      const overlaps = kept.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
      text.classList.toggle('hidden', overlaps);
      if (!overlaps) kept.push(box);
    }
  }

  private readonly handleZoomEnd = (): void => {
    this.options.container.classList.toggle('near', this.map.getZoom() >= near);
    this.thinNames();
  };

  /** Comes after the end of a zoom, when Leaflet has done all that it does then. */
  private readonly handleMoveEnd = (): void => {
    if (isZooming(this.map)) return;
    const action = this.afterZoom;
    this.afterZoom = undefined;
    action?.();
  };

  /** One finger scrolls the page; a mouse or a pen drags the map. On a device with both, the one that is used decides. */
  private readonly handlePointer = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') this.map.dragging.disable();
    else this.map.dragging.enable();
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const onPin = event.target !== this.options.container;
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (event.key === '+' || event.key === '=') this.zoom(1);
    else if (event.key === '-') this.zoom(-1);
    else if (step && onPin) this.focusNext(step[0]! + step[1]!);
    else if (step) this.pan(step[0]! * 0.2, step[1]! * 0.2);
    else if (event.key === 'Escape' && onPin) this.options.container.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  };

  private focusNext(step: number): void {
    const keys = [...this.pins.keys()];
    const key = keys[(keys.indexOf(this.current ?? '') + step + keys.length) % keys.length];
    const drawn = key === undefined ? undefined : this.pins.get(key);
    if (!drawn) return;
    this.current = key;
    this.rove();
    this.map.panInside(drawn.marker.getLatLng(), { padding: [48, 48], animate: this.moves });
    drawn.button.focus({ preventScroll: true });
  }
}

/** A field of Leaflet's own. Its events do not tell: a zoom back to where the last one began ends before it is said to begin. */
interface Animated {
  _animatingZoom?: boolean;
}
const isZooming = (map: LeafletMap): boolean => (map as unknown as Animated)._animatingZoom === true;

const isSame = (a: ScenePin, b: ScenePin): boolean => (Object.keys(a) as (keyof ScenePin)[]).every((field) => field === 'point' || a[field] === b[field]);

function dress(button: HTMLButtonElement, { label, count, place, precise, faint, selected }: ScenePin): void {
  button.setAttribute('aria-label', label);
  for (const [name, on] of Object.entries({ precise, town: !precise, many: count > 1, faint, selected })) button.classList.toggle(name, on);
  button.querySelector('.mark')!.textContent = count > 1 ? String(count) : '';
  button.querySelector('.pin-place')!.textContent = place;
}

function pinButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pin';
  // In the order of the button's name, for who says what they see: "Vlissingen 3" is "Vlissingen: 3 organisations".
  for (const className of ['pin-place', 'mark']) {
    const part = document.createElement('span');
    part.className = className;
    part.setAttribute('aria-hidden', 'true');
    button.append(part, ' ');
  }
  return button;
}

const boundsOfOutline = ({ polygons }: ProvinceOutline): LatLngBounds => new LatLngBounds(polygons.flatMap(([ring = []]) => ring.map(([lon, lat]) => [lat, lon] as [number, number])));

/** The centre of gravity of the largest polygon: where a name of a province stands best. */
function middleOf(polygons: readonly (readonly (readonly Position[])[])[]): [lat: number, lon: number] {
  const middles = polygons.map(([ring = []]) => {
    let [area, x, y] = [0, 0, 0];
    ring.forEach(([lon, lat], index) => {
      const [nextLon, nextLat] = ring[(index + 1) % ring.length]!;
      const cross = lon * nextLat - nextLon * lat;
      area += cross / 2;
      x += ((lon + nextLon) * cross) / 6;
      y += ((lat + nextLat) * cross) / 6;
    });
    return { area: Math.abs(area), lat: y / area, lon: x / area };
  });
  const { lat, lon } = middles.reduce((largest, each) => (each.area > largest.area ? each : largest));
  return [lat, lon];
}

/** The provinces on the map: their outlines, their names, and the ground that an organisation serves. */
import type { Map as LeafletMap, Point as PixelPoint } from 'leaflet';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import type { Point } from '@mkb-wegwijzer/core/geo';
import type { Position, ProvinceOutline } from '@mkb-wegwijzer/core/data/outlines';
import type { MapOptions, Scene } from './scene.js';
import { Spots, followZoom } from './spots.js';

/** Half of a mark, in pixels. */
const half = 12;

/** Outlines are drawn once, in pixels of this zoom of the world; for another the picture is scaled. */
const drawnAt = 8;
/** How far the picture reaches past what is in view on each side, as a share of it: a drag shows that at once. */
const margin = 0.1;

/**
 * A picture of its own rather than Leaflet's polygons, which would work out every point of every outline anew for each zoom: here a
 * zoom sets the part of the picture that is seen.
 */
export class Outlines {
  readonly bounds: LatLngBounds;
  /** What is pressed of each province, and what bears its name. */
  readonly parts = new Map<string, { readonly shape: SVGElement; readonly name: HTMLElement }>();
  readonly #names: readonly { readonly element: HTMLElement; readonly point: Point }[];
  #sizes: readonly { readonly width: number; readonly height: number }[] = [];
  readonly #spots: Spots;
  readonly #picture = svgElement('svg');
  /** The corner of the picture, and the zoom that it was framed for. */
  #framed = { corner: new LatLng(0, 0), zoom: 0 };
  #served: Scene['area'];
  readonly #dots: HTMLElement[] = [];

  constructor(
    private readonly map: LeafletMap,
    { outlines, provinceName }: MapOptions,
  ) {
    this.#spots = new Spots(map);
    const names = map.createPane('names');
    this.bounds = new LatLngBounds([]);
    this.#names = outlines.map((outline) => {
      const { code, polygons } = outline;
      this.bounds.extend(boundsOfOutline(outline));
      const shape = svgElement('path', { class: 'province', d: this.#pathOf(polygons) });
      this.#picture.append(shape);
      const name = hidden('span', 'province-name');
      name.append(hidden('span', '', provinceName(code)));
      names.append(name);
      this.parts.set(code, { shape, name });
      const point = middleOf(polygons);
      this.#spots.put(name, point);
      return { element: name, point };
    });
    this.#picture.classList.add('outlines', 'leaflet-zoom-animated');
    map.getPane('overlayPane')!.prepend(this.#picture);
    this.#frame();
    map.on('moveend', () => this.#frame());
    followZoom(map, (origin, zoom) => this.#place(origin, zoom));
    this.measure();
  }

  show({ own, area }: Scene): void {
    for (const [code, { shape }] of this.parts) shape.classList.toggle('own', own.includes(code));
    if (area === this.#served) return;
    this.#served = area;
    this.map.getContainer().classList.toggle('area', area !== undefined);
    for (const [code, { shape }] of this.parts) {
      const isServed = area?.provinces.includes(code) ?? false;
      shape.classList.toggle('served', isServed);
      // Over its neighbours, or half of its border would lie under theirs.
      if (isServed) this.#picture.append(shape);
    }
    for (const dot of this.#dots.splice(0)) this.#spots.take(dot);
    for (const point of area?.municipalities ?? []) {
      const dot = hidden('span', 'served-place');
      this.map.getPane('overlayPane')!.append(dot);
      this.#spots.put(dot, point);
      this.#dots.push(dot);
    }
  }

  #pathOf(polygons: ProvinceOutline['polygons']): string {
    const origin = this.#origin;
    const at = ([lon, lat]: Position) => {
      const { x, y } = this.map.project([lat, lon], drawnAt).subtract(origin);
      return `${x.toFixed(2)} ${y.toFixed(2)}`;
    };
    return polygons.flatMap((rings) => rings.map((ring) => `M${ring.map(at).join('L')}Z`)).join('');
  }

  /** Where the picture's own numbers begin: near the country they are small, and so exact. */
  get #origin(): PixelPoint {
    return this.map.project([52, 5], drawnAt).round();
  }

  /** Shows the part that is in view. */
  #frame(): void {
    const { map } = this;
    const picture = this.#picture;
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-margin)).round();
    const box = size.multiplyBy(1 + 2 * margin).round();
    const zoom = map.getZoom();
    const scale = map.getZoomScale(drawnAt, zoom);
    const from = corner.add(map.getPixelOrigin()).multiplyBy(scale).subtract(this.#origin);
    picture.style.width = `${box.x}px`;
    picture.style.height = `${box.y}px`;
    picture.setAttribute('viewBox', `${from.x} ${from.y} ${box.x * scale} ${box.y * scale}`);
    this.#framed = { corner: map.layerPointToLatLng(corner), zoom };
    this.#place(map.getPixelOrigin(), zoom);
  }

  /** Moves and scales what was framed, while the map is on its way to another zoom. */
  #place(origin: PixelPoint, zoom: number): void {
    const { x, y } = this.map.project(this.#framed.corner, zoom).subtract(origin);
    this.#picture.style.transform = `translate(${x}px, ${y}px) scale(${this.map.getZoomScale(zoom, this.#framed.zoom)})`;
  }

  /** To be called when letters may have become larger. Not with each zoom: the browser would have to lay out all that has changed. */
  measure(): void {
    // Of a name that is hidden beside its sign there is nothing to measure.
    for (const { element } of this.#names) element.classList.remove('hidden');
    this.#sizes = this.#names.map(({ element: { offsetWidth, offsetHeight } }) => ({ width: offsetWidth / 2, height: offsetHeight / 2 }));
  }

  /**
   * Hides names that would lie over another, or under a mark. Where provinces are what the map is about, a name first tries the line above
   * and below; the sign of a province always stays.
   */
  thinNames(marks: readonly Point[]): void {
    const at = ({ lat, lon }: Point) => this.map.latLngToLayerPoint([lat, lon]);
    const signed = this.#names.filter(({ element }) => element.classList.contains('signed'));
    const taken: Box[] = [...marks, ...signed.map(({ point }) => point)].map((place) => {
      const { x, y } = at(place);
      return { of: place, left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
    this.#names.forEach(({ element, point }, index) => {
      const { x, y } = at(point);
      const { width, height } = this.#sizes[index]!;
      const lines = signed.length > 0 ? [0, -2 * height, 2 * height] : [0];
      const boxes = lines.map((by): Box & { readonly by: number } => ({ of: point, by, left: x - width, right: x + width, top: y - height + by, bottom: y + height + by }));
      const box = boxes.find((each) => !taken.some((other) => other.of !== point && each.left < other.right && other.left < each.right && each.top < other.bottom && other.top < each.bottom));
      element.classList.toggle('hidden', !box);
      const moved = box?.by ? `-50% calc(-50% + ${box.by}px)` : '';
      if (element.style.translate !== moved) element.style.translate = moved;
      if (box) taken.push(box);
    });
  }
}

interface Box {
  /** Where that stands which takes the room. */
  readonly of: Point;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function hidden(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function svgElement(tag: 'svg' | 'path', attributes: Readonly<Record<string, string>> = {}): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export const boundsOfOutline = ({ polygons }: ProvinceOutline): LatLngBounds => new LatLngBounds(polygons.flatMap(([ring = []]) => ring.map(([lon, lat]) => [lat, lon] as [number, number])));

/** The centre of gravity of the largest polygon: where a name of a province stands best. */
function middleOf(polygons: readonly (readonly (readonly Position[])[])[]): Point {
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
  return middles.reduce((largest, each) => (each.area > largest.area ? each : largest));
}

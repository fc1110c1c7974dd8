/** The provinces on the map: their outlines, their names, and the ground that an organisation serves. */
import type { Map as LeafletMap, Polygon as PolygonType, Renderer } from 'leaflet';
import { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import type { Point } from '@mkb-wegwijzer/core/geo';
import type { Position, ProvinceOutline } from '@mkb-wegwijzer/core/data/outlines';
import type { MapOptions, Scene } from './scene.js';
import { Spots } from './spots.js';

/** Half of a mark, in pixels. */
const half = 12;

export class Outlines {
  readonly bounds: LatLngBounds;
  private readonly shapes = new Map<string, PolygonType>();
  /** What is pressed of each province, and what bears its name. */
  readonly parts = new Map<string, { readonly shape: SVGElement; readonly name: HTMLElement }>();
  private readonly names: readonly { readonly element: HTMLElement; readonly point: Point }[];
  private sizes: readonly { readonly width: number; readonly height: number }[] = [];
  private readonly spots: Spots;
  private served: Scene['area'];
  private readonly dots: HTMLElement[] = [];

  constructor(
    private readonly map: LeafletMap,
    { outlines, provinceName }: MapOptions,
  ) {
    const renderer = new SVG();
    // What Leaflet asks for a renderer: the file that answers brings the one for a canvas as well.
    (map as unknown as { getRenderer: () => Renderer }).getRenderer = () => renderer.addTo(map);
    this.spots = new Spots(map);
    const names = map.createPane('names');
    this.bounds = new LatLngBounds([]);
    this.names = outlines.map((outline) => {
      const { code, polygons } = outline;
      this.bounds.extend(boundsOfOutline(outline));
      const rings = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]): [number, number] => [lat, lon])));
      const shape = new Polygon(rings, { interactive: false, className: 'province' }).addTo(map);
      this.shapes.set(code, shape);
      const name = hidden('span', 'province-name');
      name.append(hidden('span', '', provinceName(code)));
      names.append(name);
      this.parts.set(code, { shape: shape.getElement() as SVGElement, name });
      const point = middleOf(polygons);
      this.spots.put(name, point);
      return { element: name, point };
    });
    this.measure();
  }

  show({ own, area }: Scene): void {
    for (const [code, shape] of this.shapes) {
      const { classList } = shape.getElement()!;
      classList.toggle('own', own.includes(code));
      classList.toggle('served', area?.provinces.includes(code) ?? false);
      if (classList.contains('served')) shape.bringToFront();
    }
    this.map.getContainer().classList.toggle('area', area !== undefined);
    if (area === this.served) return;
    this.served = area;
    for (const dot of this.dots.splice(0)) this.spots.take(dot);
    for (const point of area?.municipalities ?? []) {
      const dot = hidden('span', 'served-place');
      this.map.getPane('overlayPane')!.append(dot);
      this.spots.put(dot, point);
      this.dots.push(dot);
    }
  }

  /** To be called when letters may have become larger. Not with each zoom: the browser would have to lay out all that has changed. */
  measure(): void {
    // Of a name that is hidden beside its sign there is nothing to measure.
    for (const { element } of this.names) element.classList.remove('hidden');
    this.sizes = this.names.map(({ element: { offsetWidth, offsetHeight } }) => ({ width: offsetWidth / 2, height: offsetHeight / 2 }));
  }

  /** Hides names that would lie over another, or under a mark; the sign of a province always stays. */
  thinNames(marks: readonly Point[]): void {
    const at = ({ lat, lon }: Point) => this.map.latLngToLayerPoint([lat, lon]);
    const signed = this.names.filter(({ element }) => element.classList.contains('signed'));
    const taken: Box[] = [...marks, ...signed.map(({ point }) => point)].map((place) => {
      const { x, y } = at(place);
      return { of: place, left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
    this.names.forEach(({ element, point }, index) => {
      const { x, y } = at(point);
      const { width, height } = this.sizes[index]!;
      const box = { of: point, left: x - width, right: x + width, top: y - height, bottom: y + height };
      const overlaps = taken.some((other) => other.of !== point && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
      element.classList.toggle('hidden', overlaps);
      if (!overlaps) taken.push(box);
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

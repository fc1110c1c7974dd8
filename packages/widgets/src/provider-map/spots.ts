import type { LatLngExpression, LeafletEvent, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import type { Point as Place } from '@mkb-wegwijzer/core/geo';

/** Of Leaflet's own: where the corner of the map's own pixels will be once a zoom has ended. Its markers move by it. */
interface Zooming {
  _getNewPixelOrigin(center: LatLngExpression, zoom: number): Point;
}

/**
 * Calls `move` for what follows the map through a zoom: with the corner of the map's own pixels, and the zoom. A drag takes
 * all of them along by itself.
 */
export function followZoom(map: LeafletMap, move: (origin: Point, zoom: number) => void): void {
  const now = () => move(map.getPixelOrigin(), map.getZoom());
  map.on('viewreset', now);
  // Two fingers. Any other zoom ends at once, or was told of by `zoomanim`.
  map.on('zoom', (event: LeafletEvent & { readonly pinch?: boolean }) => (event.pinch ? now() : undefined));
  map.on('zoomanim', ({ zoom, center }: ZoomAnimEvent) => move((map as unknown as Zooming)._getNewPixelOrigin(center, zoom), zoom));
}

/**
 * Keeps elements at their places on the map, through every move and zoom. Instead of Leaflet's markers, of which a map with
 * thousands of places would make thousands, with icons made of strings of HTML.
 */
export class Spots {
  readonly #spots = new Map<HTMLElement, Spot>();

  constructor(private readonly map: LeafletMap) {
    followZoom(map, (origin, zoom) => this.#spots.forEach((spot) => spot.moveTo(origin, zoom)));
  }

  put(element: HTMLElement, { lat, lon }: Place): void {
    const spot = new Spot(element, this.map.project([lat, lon], 0));
    this.#spots.set(element, spot);
    spot.moveTo(this.map.getPixelOrigin(), this.map.getZoom());
  }

  take(element: HTMLElement): void {
    this.#spots.delete(element);
    element.remove();
  }
}

class Spot {
  #x: number | undefined;
  #y: number | undefined;

  constructor(
    private readonly element: HTMLElement,
    /** In the pixels of zoom 0, so that no more than a product is to be made for another. */
    private readonly at: Point,
  ) {
    element.classList.add('spot', 'leaflet-zoom-animated');
  }

  moveTo(origin: Point, zoom: number): void {
    const scale = 2 ** zoom;
    const x = Math.round(this.at.x * scale - origin.x);
    const y = Math.round(this.at.y * scale - origin.y);
    // Leaflet tells of one zoom several times.
    if (x === this.#x && y === this.#y) return;
    this.#x = x;
    this.#y = y;
    this.element.style.transform = `translate(${x}px, ${y}px)`;
  }
}

import type { LatLngExpression, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import { LatLng } from 'leaflet/src/geo/LatLng.js';
import type { Point as Place } from '@mkb-wegwijzer/core/geo';

/** Of Leaflet's own: where a point will be once a zoom has ended. Its markers move by it. */
interface Zooming {
  _latLngToNewLayerPoint(point: LatLngExpression, zoom: number, center: LatLngExpression): Point;
}

/**
 * Keeps elements at their places on the map, through every move and zoom. Instead of Leaflet's markers, of which a map with
 * thousands of places would make thousands, with icons made of strings of HTML.
 */
export class Spots {
  private readonly spots = new Map<HTMLElement, Spot>();

  constructor(private readonly map: LeafletMap) {
    map.on('zoom viewreset', () => this.spots.forEach((spot) => spot.moveTo(map.latLngToLayerPoint(spot.at))));
    map.on('zoomanim', ({ zoom, center }: ZoomAnimEvent) => {
      this.spots.forEach((spot) => spot.moveTo((map as unknown as Zooming)._latLngToNewLayerPoint(spot.at, zoom, center).round()));
    });
  }

  put(element: HTMLElement, { lat, lon }: Place): void {
    const spot = new Spot(element, new LatLng(lat, lon));
    this.spots.set(element, spot);
    spot.moveTo(this.map.latLngToLayerPoint(spot.at));
  }

  take(element: HTMLElement): void {
    this.spots.delete(element);
    element.remove();
  }
}

class Spot {
  private x: number | undefined;
  private y: number | undefined;

  constructor(
    private readonly element: HTMLElement,
    readonly at: LatLng,
  ) {
    element.classList.add('spot', 'leaflet-zoom-animated');
  }

  /** Leaflet tells of one zoom several times. */
  moveTo({ x, y }: Point): void {
    if (x === this.x && y === this.y) return;
    this.x = x;
    this.y = y;
    this.element.style.transform = `translate(${x}px, ${y}px)`;
  }
}

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
  private readonly spots = new Map<HTMLElement, LatLng>();

  constructor(private readonly map: LeafletMap) {
    map.on('zoom viewreset', () => this.spots.forEach((spot, element) => move(element, map.latLngToLayerPoint(spot))));
    map.on('zoomanim', ({ zoom, center }: ZoomAnimEvent) => {
      this.spots.forEach((spot, element) => move(element, (map as unknown as Zooming)._latLngToNewLayerPoint(spot, zoom, center).round()));
    });
  }

  put(element: HTMLElement, { lat, lon }: Place): void {
    const spot = new LatLng(lat, lon);
    element.classList.add('spot', 'leaflet-zoom-animated');
    this.spots.set(element, spot);
    move(element, this.map.latLngToLayerPoint(spot));
  }

  take(element: HTMLElement): void {
    this.spots.delete(element);
    element.remove();
  }
}

function move({ style }: HTMLElement, { x, y }: Point): void {
  style.transform = `translate(${x}px, ${y}px)`;
}

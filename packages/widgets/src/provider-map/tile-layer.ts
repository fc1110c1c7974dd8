/** The background of tiles, fetched for pages that ask for one. */
import type { Coords, Map as LeafletMap } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

/** After so many tiles that failed, or so many milliseconds, and none that came, the background counts as unreachable. */
const patience = 3;
const longest = 8_000;

/** `failed` is called when the background cannot be shown, and with false when it can after all. */
export function addTiles(map: LeafletMap, template: string, failed: (is?: boolean) => void, delay: (ms: number) => Promise<void>): void {
  const layer = new PlainTiles(template, { minZoom: 5, maxZoom: 18 });
  let missing = 0;
  let came = false;
  layer.on('tileload', () => {
    if (!came) failed(false);
    came = true;
    map.getContainer().classList.add('tiled');
  });
  layer.on('tileerror', () => {
    missing += 1;
    if (!came && missing === patience) failed();
  });
  layer.addTo(map);
  void delay(longest).then(
    () => came || failed(),
    () => undefined,
  );
}

interface Tile {
  readonly el: HTMLImageElement;
  readonly coords: Coords;
}

/** Fields of Leaflet's own, which a subclass works with. */
interface Inside {
  readonly _tiles: Readonly<Record<string, Tile>>;
  readonly _tileZoom: number;
}

/** Leaflet stops a tile by giving it an empty picture in a `data:` address, which a strict policy refuses and reports. */
class PlainTiles extends TileLayer {
  override getTileUrl({ x, y, z }: Coords): string {
    const values = { x, y, z };
    return (this as unknown as { _url: string })._url.replace(/\{([xyz])\}/g, (_, name: keyof typeof values) => String(values[name]));
  }

  /** Tiles of a zoom that is over. */
  override _abortLoading(): void {
    const { _tiles, _tileZoom } = this as unknown as Inside;
    for (const [key, { el, coords }] of Object.entries(_tiles)) if (coords.z !== _tileZoom && !el.complete) this._removeTile(key);
  }

  _removeTile(key: string): void {
    const tile = (this as unknown as Inside)._tiles[key];
    if (!tile) return;
    tile.el.removeAttribute('src');
    (GridLayer.prototype as unknown as PlainTiles)._removeTile.call(this, key);
  }
}

/** The map with all that is drawn around it. Fetched when its place comes into view. */
import type { CSSResult } from 'lit';
import { leafletStyles } from './leaflet.styles.js';
import { mapStyles } from './map.styles.js';

export { MapPane } from './map-pane.js';
export { joinedPin, pinsFor, sceneOf } from './scene-of.js';
export const styles: readonly CSSResult[] = [leafletStyles, mapStyles];

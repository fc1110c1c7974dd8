/** What the map shows, without a word about how it is drawn: the adapter of a map library makes pixels of it. */
import type { Point } from '@mkb-wegwijzer/core/geo';
import type { ProvinceOutline } from '@mkb-wegwijzer/core/data/outlines';

/** A mark on the map, for one organisation or for several at one point. */
export interface ScenePin {
  readonly key: string;
  readonly point: Point;
  readonly count: number;
  /** False: only the town is known. Drawn as another mark, and said so in the label. */
  readonly precise: boolean;
  /** What a screen reader hears. */
  readonly label: string;
  /** The town, shown under the mark once there is room. */
  readonly place: string;
  /** None of them works for the visitor's place. */
  readonly faint: boolean;
  /** The list has one of them open. */
  readonly selected: boolean;
}

/** The part of the country to look at: a province, else these points, else all of it. */
export interface Frame {
  readonly province?: string | undefined;
  readonly points?: readonly Point[];
}

export interface Scene {
  readonly pins: readonly ScenePin[];
  readonly frame: Frame;
  /** Codes of provinces that stand out. */
  readonly own: readonly string[];
}

/** What a map that has been drawn can do. */
export interface DrawnMap {
  /** Brings the pins and the provinces up to date; the view stays where it is. */
  show(scene: Scene): void;
  /** Looks at a part of the country. */
  look(frame: Frame): void;
  /** Brings a pin into view, near enough to tell it from its neighbours, and may give it the focus. */
  goTo(key: string, focus: boolean): void;
  zoom(steps: number): void;
  /** Moves the view by shares of its own size: (0, -0.25) is a quarter to the north. */
  pan(x: number, y: number): void;
  /** Gives everything back. */
  remove(): void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly outlines: readonly ProvinceOutline[];
  readonly provinceName: (code: string) => string;
  readonly scene: Scene;
  /** A visitor chose a pin, by mouse, touch or keyboard. */
  readonly choose: (key: string) => void;
}

/** Draws a map; the module that holds it is fetched when the map comes into view. */
export type DrawMap = (options: MapOptions) => DrawnMap;

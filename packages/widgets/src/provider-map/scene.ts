/** What the map shows, without a word about how it is drawn: the adapter of a map library makes pixels of it. */
import type { Point } from '@mkb-wegwijzer/core/geo';
import type { ProvinceOutline } from '@mkb-wegwijzer/core/data/outlines';

/** One point with one organisation, or several. */
export interface ScenePin {
  readonly key: string;
  readonly point: Point;
  /** False: only the town is known. Drawn as another mark, and said so in the words. */
  readonly precise: boolean;
  /** None of them works for the visitor's place. */
  readonly faint: boolean;
}

/** What is read and heard of a mark. */
export interface MarkWords {
  /** What a screen reader hears. */
  readonly label: string;
  /** The town, shown under the mark once there is room; empty for a mark that stands for several places. */
  readonly place: string;
  /** How many organisations it stands for. */
  readonly count: number;
}

/** The part of the country to look at: a province, else these points, else all of it. */
export interface Frame {
  readonly province?: string | undefined;
  readonly points?: readonly Point[];
}

/** Where one organisation works: provinces as a whole, and municipalities, of which no more is drawn than a point. */
export interface ServedArea {
  readonly provinces: readonly string[];
  readonly municipalities: readonly Point[];
}

/** A province that can be chosen: how it helps, as a sign and in words. */
interface ProvinceLook {
  readonly kind: string;
  /** What a screen reader hears. */
  readonly label: string;
}

/** A map of the provinces themselves, instead of the organisations in them. */
export interface Overview {
  /** By code. */
  readonly looks: ReadonlyMap<string, ProvinceLook>;
  readonly label: string;
  readonly help: string;
  readonly legend: readonly { readonly kind: string; readonly text: string }[];
}

export interface Scene {
  /** The same list as before as long as the pins are the same, in the order of the list of organisations. */
  readonly pins: readonly ScenePin[];
  /** Keys of the pins of what the list has open, or is narrowed to. */
  readonly selected: ReadonlySet<string>;
  /** Asked for the marks in view only. `opens` when choosing the mark brings the map nearer, instead of answering in the list. */
  readonly words: (pins: readonly ScenePin[], opens: boolean) => MarkWords;
  /** The visitor's place, where pins are faint that do not work for it; else empty. */
  readonly notHere: string;
  readonly frame: Frame;
  /** Codes of provinces that stand out. */
  readonly own: readonly string[];
  /** Where the organisation works that the list has open. */
  readonly area: ServedArea | undefined;
  readonly areaOf: string;
  readonly overview?: Overview | undefined;
}

/** How a map was looked at, for another one in its place. */
export interface View {
  readonly center: Point;
  readonly zoom: number;
  /** Key of the pin that had the focus. */
  readonly pin: string | undefined;
}

/** What a map that has been drawn can do. */
export interface DrawnMap {
  /** Brings the pins and the provinces up to date; the view stays where it is. */
  show(scene: Scene): void;
  /** Looks at a part of the country. */
  look(frame: Frame): void;
  /** Looks at the area that the scene has, with the pins that stand out; not when it is the whole country. Says whether it did. */
  lookAtArea(): boolean;
  /** Brings a pin into view, near enough to tell it from its neighbours, and may give it the focus. */
  goTo(key: string, focus: boolean): void;
  /** Gives the focus to a pin, or a province, that was chosen; the view changes no more than it must. */
  goBack(to: string): void;
  zoom(steps: number): void;
  /** Moves the view by shares of its own size: (0, -0.25) is a quarter to the north. */
  pan(x: number, y: number): void;
  view(): View;
  /** Gives everything back. What had the focus leaves it to the container. */
  remove(): void;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly outlines: readonly ProvinceOutline[];
  readonly provinceName: (code: string) => string;
  readonly scene: Scene;
  /** A visitor chose a pin, or several that cannot be told apart, by mouse, touch or keyboard. */
  readonly choose: (keys: readonly string[]) => void;
  /** A visitor chose a province of the overview. */
  readonly chooseProvince: (code: string) => void;
  /** Called when the view has moved, with how many places are in it; not on a map of the provinces themselves. */
  readonly moved: (places: number) => void;
  /** Template of a background's tiles, with `{z}`, `{x}` and `{y}`; none by default. */
  readonly tiles?: string | undefined;
  /** Called when the background cannot be shown, and with false when it can after all. */
  readonly tilesFailed?: (is?: boolean) => void;
  /** Resolves after so many milliseconds. Rejects once the signal aborts. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How the map was looked at that stood in this place; else the scene's own frame is. */
  readonly view?: View | undefined;
}

/** Draws a map; the module that holds it is fetched when the map comes into view. */
export type DrawMap = (options: MapOptions) => DrawnMap;

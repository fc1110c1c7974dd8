/** The schemes that a visitor saved: their ids alone, on this device, and only after the visitor asked for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One key for all pages and versions: what is kept is a plain list of ids. */
export const key = 'mkb-wegwijzer-saved';
/** Tells the other widgets of the page, also those of another bundle, that the list changed. */
export const changed = 'mkb-wegwijzer-saved-changed';
/** Where the list is while the browser keeps nothing for us, as in private windows and frames; it goes with the page. */
export const memory = Symbol.for('mkb-wegwijzer/saved/1');
/** What all copies of the library on the page see. */
export const page = globalThis as { [memory]?: readonly string[] };
export const most = 100;

export class SavedController implements ReactiveController {
  /** Ids, the last one saved first. */
  ids: readonly string[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.ids = read();
    addEventListener('storage', this.#handleChange);
    addEventListener('pageshow', this.#handleReturn);
    addEventListener(changed, this.#handleChange);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#handleChange);
    removeEventListener('pageshow', this.#handleReturn);
    removeEventListener(changed, this.#handleChange);
  }

  /** A page that the browser set aside, and Back brought again, heard nothing of what other pages did. */
  readonly #handleReturn = ({ persisted }: PageTransitionEvent): void => void (persisted && this.#handleChange());

  /** Also under an id that it had before. */
  has(id: string, collection: { currentId(id: string): string }): boolean {
    return this.ids.some((each) => collection.currentId(each) === id);
  }

  readonly #handleChange = (): void => {
    this.ids = read();
    this.host.requestUpdate();
  };
}

export function read(): readonly string[] {
  if (page[memory]) return page[memory];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string' && id.length <= 500).slice(0, most) : [];
  } catch {
    return [];
  }
}

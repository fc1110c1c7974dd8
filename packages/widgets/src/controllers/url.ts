/** Keeps what a visitor chose in the address of the page, so that it can be shared, and Back undoes the last choice. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a widget keeps: names with one or more values. A name without values is not in the address. */
export type UrlState = Readonly<Record<string, readonly string[]>>;

/** Milliseconds without a change before the address follows. */
const pause = 300;

/**
 * Off until the host's `sync-url` says so. Each name gets a prefix (`mkb-q`, or the attribute's own value: `sync-url="a"` gives
 * `a-q`), so that it never clashes with the page's own parameters or with a second widget.
 */
export class UrlController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    /** The value of `sync-url`; undefined when the page did not set it. */
    private readonly prefix: () => string | undefined,
    private readonly names: readonly string[],
    /** Called with what the address says, when the visitor goes back or forward. */
    private readonly moved: (state: UrlState) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.handlePopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.handlePopState);
    // A page that swaps its parts has gone on to another address.
    this.forget();
  }

  /** What the address says now; undefined when it says nothing, or is not to be used. */
  read(): UrlState | undefined {
    if (this.prefix() === undefined) return undefined;
    const parameters = new URLSearchParams(location.search);
    const state = Object.fromEntries(this.names.map((name) => [name, parameters.getAll(this.key(name)).map((value) => value.slice(0, 200))]));
    return Object.values(state).some((values) => values.length > 0) ? state : undefined;
  }

  /** The address of the page with a state in it; undefined when the page does not let its address be used. */
  link(state: UrlState): string | undefined {
    if (this.prefix() === undefined) return undefined;
    const url = new URL(location.href);
    for (const name of this.names) {
      url.searchParams.delete(this.key(name));
      for (const value of state[name] ?? []) if (value !== '') url.searchParams.append(this.key(name), value);
    }
    return url.href;
  }

  /**
   * Puts a state in the address. `step` makes it one that Back undoes. Without it the present one is replaced, once no other has
   * followed for a moment: browsers let a page do this only so often, and a visitor who types should not wait for it. Says whether
   * there is a step more to go back.
   */
  write(state: UrlState, step = false): boolean {
    if (step) {
      this.flush();
      return this.put('pushState', state);
    }
    this.forget();
    const { pathname } = location;
    this.late = state;
    this.timer = setTimeout(() => (location.pathname === pathname ? this.flush() : this.forget()), pause);
    return false;
  }

  private late: UrlState | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private flush(): void {
    const { late } = this;
    this.forget();
    if (late) this.put('replaceState', late);
  }

  private forget(): void {
    clearTimeout(this.timer);
    this.late = undefined;
  }

  private put(how: 'pushState' | 'replaceState', state: UrlState): boolean {
    const url = this.link(state);
    if (url === undefined || url === location.href) return false;
    try {
      history[how](history.state, '', url);
      return true;
    } catch {
      // A sandboxed frame, or too many changes in a short time: the address is a convenience, not a need.
      return false;
    }
  }

  private key(name: string): string {
    return `${this.prefix() || 'mkb'}-${name}`;
  }

  private readonly handlePopState = (): void => {
    this.forget();
    if (this.prefix() !== undefined) this.moved(this.read() ?? {});
  };
}

/** Keeps what a visitor chose in the address of the page, so that it can be shared, and Back undoes the last choice. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a widget keeps: names with one or more values. A name without values is not in the address. */
export type UrlState = Readonly<Record<string, readonly string[]>>;

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

  /** Puts a state in the address. `step` makes it one that Back undoes; without it the present one is replaced. */
  write(state: UrlState, step = false): void {
    const url = this.link(state);
    if (url === undefined || url === location.href) return;
    try {
      history[step ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // A sandboxed frame, or too many changes in a short time: the address is a convenience, not a need.
    }
  }

  private key(name: string): string {
    return `${this.prefix() || 'mkb'}-${name}`;
  }

  private readonly handlePopState = (): void => {
    if (this.prefix() !== undefined) this.moved(this.read() ?? {});
  };
}

/** Keeps what a visitor chose in the address of the page, so that it can be shared, and Back undoes the last choice. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a widget keeps: names with one or more values. A name without values is not in the address. */
export type UrlState = Readonly<Record<string, readonly string[]>>;

/** Milliseconds without a change before the address follows. */
const pause = 300;

/**
 * Off until the host's `sync-url` says so. Each name gets a prefix (`mkb-q`, or the attribute's own value: `sync-url="a"` gives
 * `a-q`), so that it never clashes with the page's own parameters or with a second widget. What others have in the address stays as
 * they wrote it.
 */
export class UrlController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & { readonly localName?: string },
    /** The value of `sync-url`; undefined when the page did not set it. */
    private readonly prefix: () => string | undefined,
    private readonly names: readonly string[],
    /** Called with what the address says, when the visitor goes back or forward to where it says something else. */
    private readonly moved: (state: UrlState) => void,
    /** What holds when the address says nothing. */
    private readonly presets: () => UrlState = () => ({}),
    /** A value is read no farther than this: an id may be so long. What is typed is shorter. */
    private readonly longest = 500,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlePopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePopState);
    inUse.delete(this);
    // A page that swaps its parts has gone on to another address.
    this.#forget();
  }

  /** Under another name, what the address says of this goes along: or it would stay behind there, and Back would take it all away. */
  hostUpdate(): void {
    const before = this.#prefix;
    const now = (this.#prefix = this.prefix());
    if (before === now || before === undefined || now === undefined) return;
    void import('./renaming.js').then(({ rename }) => {
      rename(this.names, before, now);
      this.#known = this.#own().join('&');
    }, () => undefined);
  }
  #prefix: string | undefined;

  /** Whether the page lets its address be used. */
  get isUsed(): boolean {
    return this.prefix() !== undefined;
  }

  /** What the address says now, each value once; undefined when it says nothing, or is not to be used. */
  read(): UrlState | undefined {
    if (!this.isUsed) return undefined;
    this.#use();
    const own = this.#own();
    this.#known = own.join('&');
    if (own.length === 0) return undefined;
    const parameters = new URLSearchParams(this.#known);
    const values = (name: string) => [...new Set(parameters.getAll(this.#key(name)))].filter((value) => value !== '').map((value) => value.slice(0, name === 'q' ? 200 : this.longest));
    return Object.fromEntries(this.names.map((name) => [name, values(name)]));
  }

  /** Two widgets under one name each take the other's choices for their own: the page's owner is told, once, what to do. */
  #use(): void {
    if (inUse.has(this)) return;
    const keys = new Set(this.names.map((name) => this.#key(name)));
    for (const other of inUse) {
      const shared = other.names.map((name) => other.#key(name)).filter((key) => keys.has(key));
      if (other.isUsed && shared.length > 0) void import('./warnings.js').then(({ warnOfAddress }) => warnOfAddress(this.host.localName!, other.host.localName!, shared[0]!)).catch(() => undefined);
    }
    inUse.add(this);
  }

  /** The address of the page with a state in it; undefined when the page does not let its address be used. */
  link(state: UrlState): string | undefined {
    if (!this.isUsed) return undefined;
    const url = new URL(location.href);
    url.search = [...parts().filter((part) => !this.#isOwn(part)), ...this.#written(state)].join('&');
    return url.href;
  }

  /**
   * Puts a state in the address. `step` makes it one that Back undoes; without it the present one is replaced. That, and a step that
   * may come `soon`, waits until no other change has followed for a moment: browsers let a page do this only so often, and a visitor
   * who types should not wait for it. Says whether there is a step more to go back.
   */
  write(state: UrlState, step: boolean | 'soon' = false): boolean {
    if (step === true) {
      this.#flush();
      return this.#put('pushState', state);
    }
    const how = step === 'soon' || this.#late?.how === 'pushState' ? 'pushState' : 'replaceState';
    this.#forget();
    const { pathname } = location;
    this.#late = { state, how };
    this.#timer = setTimeout(() => (location.pathname === pathname ? this.#flush() : this.#forget()), pause);
    return false;
  }

  #late: { readonly state: UrlState; readonly how: 'pushState' | 'replaceState' } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Our part of the address as it was last read or written. */
  #known = '';
  #last = '';

  /** Whether the visitor is where we last wrote, and neither jumped within the page since, nor changed anything in another widget: then Back undoes what was done here. */
  get isLast(): boolean {
    return location.href === this.#last && (history.state as { readonly mkb?: unknown } | null)?.mkb === this.#key(this.names.join());
  }

  #flush(): void {
    const late = this.#late;
    this.#forget();
    if (late) this.#put(late.how, late.state);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#late = undefined;
  }

  #put(how: 'pushState' | 'replaceState', state: UrlState): boolean {
    const own = this.#written(state).join('&');
    const url = this.link(state);
    if (url === undefined || own === this.#own().join('&')) return false;
    try {
      const kept = history.state as unknown;
      // Who wrote the entry: a widget that did and undid something since has made entries of its own, under the same address.
      history[how](typeof kept === 'object' ? { ...kept, mkb: this.#key(this.names.join()) } : kept, '', url);
      this.#known = own;
      this.#last = location.href;
      return true;
    } catch {
      // A sandboxed frame, or too many changes in a short time: the address is a convenience, not a need.
      return false;
    }
  }

  #key(name: string): string {
    return `${this.prefix() || 'mkb'}-${name}`;
  }

  #isOwn(part: string): boolean {
    const [[key] = ['']] = new URLSearchParams(part);
    return this.names.some((name) => this.#key(name) === key);
  }

  /** What the address holds of ours, as it stands there. */
  #own(): readonly string[] {
    return parts().filter((part) => this.#isOwn(part));
  }

  /** A state as the address says it. When all is gone that the page presets, that is said too: without a word the presets hold. */
  #written(state: UrlState): readonly string[] {
    const part = (name: string, value: string) => new URLSearchParams([[this.#key(name), value]]).toString();
    const said = this.names.flatMap((name) => (state[name] ?? []).filter((value) => value !== '').map((value) => part(name, value)));
    if (said.length > 0) return said;
    const preset = this.presets();
    return this.names.filter((name) => preset[name]?.some((value) => value !== '')).map((name) => part(name, ''));
  }

  /** Also a jump within the page comes here, and a step of another widget: what the visitor does here is not undone by those. */
  readonly #handlePopState = (): void => {
    if (!this.isUsed || this.#own().join('&') === this.#known) return;
    this.#forget();
    this.#last = location.href;
    this.moved(this.read() ?? this.presets());
  };
}

/** Those of all widgets that are on the page and use its address. */
const inUse = new Set<UrlController>();

/** The parameters of the page's address, as they stand there. */
const parts = (): readonly string[] => (location.search === '' ? [] : location.search.slice(1).split('&'));

/** A part of a widget that is fetched when a visitor first needs it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { again } from '@mkb-wegwijzer/core/feed';

export class LazyController<M> implements ReactiveController {
  module: M | undefined;
  /** It could not be fetched; {@link load} tries again. */
  failed = false;
  #loading: Promise<M | undefined> | undefined;
  private readonly fetch: () => Promise<M>;

  /** Resolves when what was asked for is there, or could not be had. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#loading);
  }

  constructor(
    private readonly host: ReactiveControllerHost,
    fetch: () => Promise<M>,
    /** Called with the part before the host renders it. */
    private readonly arrived: (module: M) => void = () => undefined,
  ) {
    this.fetch = again(fetch);
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is fetched until it is asked for.
  }

  /** The part, once it is there; asking for it fetches it. */
  get(): M | undefined {
    if (!this.module && !this.failed) void this.load();
    return this.module;
  }

  /** Fetches the part, once, however often it is called. Never rejects: a part that cannot be had now is undefined. */
  load(): Promise<M | undefined> {
    this.#loading ??= this.fetch().then(
      (module) => this.#became(module),
      () => this.#became(undefined),
    );
    return this.#loading;
  }

  #became(module: M | undefined): M | undefined {
    this.module = module;
    if (module) this.arrived(module);
    this.failed = module === undefined;
    if (this.failed) this.#loading = undefined;
    this.host.requestUpdate();
    return module;
  }
}

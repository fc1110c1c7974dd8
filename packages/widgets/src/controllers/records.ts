/** Fetches records one by one when a visitor asks for them, and keeps them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a record stands: on its way, there, known to be nowhere, or not to be had now. */
export type RecordState<T> = { readonly name: 'loading' | 'missing' | 'failed' } | { readonly name: 'there'; readonly record: T };

export class RecordsController<T> implements ReactiveController {
  #states = new Map<string, RecordState<T>>();
  /** What was there before the last reset: shown until the same record comes anew. */
  #former: ReadonlyMap<string, RecordState<T>> = new Map();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetch: (id: string) => Promise<T | undefined>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // It fetches when it is asked.
  }

  /** The record as it stands; asking for it fetches it. */
  get(id: string): RecordState<T> {
    const known = this.#states.get(id);
    if (known) return known;
    void this.#load(id);
    return this.#states.get(id)!;
  }

  retry(id: string): void {
    void this.#load(id);
    this.host.requestUpdate();
  }

  /** Fetches all records anew, as when the feeds changed; what a visitor is reading stays until it comes. */
  reset(): void {
    this.#former = this.#states;
    this.#states = new Map();
  }

  async #load(id: string): Promise<void> {
    const states = this.#states;
    const former = this.#former.get(id);
    states.set(id, former?.name === 'there' ? former : { name: 'loading' });
    const state: RecordState<T> = await this.fetch(id).then(
      (record) => (record === undefined ? { name: 'missing' } : { name: 'there', record }),
      () => ({ name: 'failed' }),
    );
    states.set(id, state);
    if (states === this.#states) this.host.requestUpdate();
  }
}

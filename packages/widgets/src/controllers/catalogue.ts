/** Brings the catalogue of a widget's feeds, and keeps what the widget must show when that takes time or fails. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Environment, browserEnvironment, loadCatalogue } from '@mkb-wegwijzer/client';
import { type Catalogue, FeedError, dayOf } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { ErrorEvent, ReadyEvent } from '../base/events.js';

/** What a widget says about its feeds. */
export interface FeedRequest {
  /** One address or several, separated by spaces. */
  readonly feed: string;
  readonly cache: string;
  readonly environment: Environment | undefined;
}

type State =
  | { readonly name: 'idle' }
  | { readonly name: 'pending' }
  | { readonly name: 'complete'; readonly knowledge: Knowledge; readonly loading: boolean }
  | { readonly name: 'failed'; readonly error: FeedError };

/** Everything a widget can be asked about, as of one day. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  /** The day in Europe/Amsterdam. */
  readonly today: string;
}

/** What to render in each state. */
export interface Renderers<T> {
  readonly pending: () => T;
  readonly complete: (knowledge: Knowledge, loading: boolean) => T;
  readonly failed: (error: FeedError) => T;
}

export class CatalogueController implements ReactiveController {
  private state: State = { name: 'idle' };
  private loaded = '';
  private abort: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly request: () => FeedRequest,
    /** Called when new knowledge has come, before the host renders it. */
    private readonly arrived: (knowledge: Knowledge) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { feed, cache } = this.request();
    const wanted = JSON.stringify([feed.trim(), cache]);
    if (wanted === this.loaded || !this.host.isConnected) return;
    this.loaded = wanted;
    void this.load();
  }

  hostConnected(): void {
    // Moved within the page, or brought back: what was being fetched was given up when it left.
    if (this.state.name === 'pending') void this.load();
  }

  hostDisconnected(): void {
    this.abort?.abort();
    this.abort = undefined;
  }

  get knowledge(): Knowledge | undefined {
    return this.state.name === 'complete' ? this.state.knowledge : undefined;
  }

  /** Tries again after a failure. */
  retry(): void {
    void this.load();
  }

  render<T>({ pending, complete, failed }: Renderers<T>): T {
    switch (this.state.name) {
      case 'complete':
        return complete(this.state.knowledge, this.state.loading);
      case 'failed':
        return failed(this.state.error);
      default:
        return pending();
    }
  }

  private async load(): Promise<void> {
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    const { feed, cache, environment = browserEnvironment() } = this.request();
    const urls = feed.split(/\s+/).filter((url) => url !== '');
    if (urls.length === 0) {
      this.fail(new FeedError('bad-url', '', `<${this.host.localName}> has no feed. Set its feed attribute to the address of a feed.`));
      return;
    }
    this.become({ name: 'pending' });
    const today = dayOf(environment.now());
    const show = (catalogue: Catalogue, loading: boolean) => {
      if (abort.signal.aborted) return;
      const knowledge = { catalogue, geography: new Geography({ areas: catalogue.areas }), today };
      this.arrived(knowledge);
      this.become({ name: 'complete', knowledge, loading });
    };
    try {
      const catalogue = await loadCatalogue(urls, {
        base: this.host.ownerDocument.baseURI,
        signal: abort.signal,
        cache: cache === 'none' ? 'none' : 'last-good',
        environment,
        onProgress: (partial) => show(partial, true),
      });
      if (abort.signal.aborted) return;
      show(catalogue, false);
      for (const { error } of catalogue.sources) if (error) this.host.dispatchEvent(new ErrorEvent(error, false));
      this.host.dispatchEvent(new ReadyEvent(catalogue.schemes.size, catalogue.providers.size));
    } catch (error) {
      if (abort.signal.aborted) return;
      this.fail(error instanceof FeedError ? error : new FeedError('network', urls[0]!, String(error), { cause: error }));
    }
  }

  private fail(error: FeedError): void {
    this.become({ name: 'failed', error });
    this.host.dispatchEvent(new ErrorEvent(error, true));
    console.warn(`<${this.host.localName}>: ${error.message}`);
  }

  private become(state: State): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

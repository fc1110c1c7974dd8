/** Brings what a widget's feeds hold, and keeps what the widget must show when that takes time or fails. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Environment, browserEnvironment } from '@mkb-wegwijzer/client';
import { FeedError, type Source } from '@mkb-wegwijzer/core/feed';
import { ErrorEvent, ReadyEvent } from '../base/events.js';

/** What a widget says about its feeds. */
export interface FeedRequest {
  /** One address or several, separated by spaces. */
  readonly feed: string;
  readonly cache: string;
  readonly environment: Environment | undefined;
}

/** How what a widget knows is loaded; the rest of the controller does not look into it. */
export interface Loader<Known> {
  load(urls: readonly string[], options: LoaderOptions<Known>): Promise<Known>;
  sources(known: Known): readonly Source[];
  /** How many records there are, as far as the widget knows. */
  count(known: Known): { readonly schemes: number; readonly providers?: number };
}

export interface LoaderOptions<Known> {
  readonly base: string;
  readonly signal: AbortSignal;
  readonly cache: 'none' | 'last-good';
  readonly environment: Environment;
  /** Called with what is there when some of the feeds are slow. */
  readonly onProgress: (known: Known) => void;
}

type State<Known> =
  | { readonly name: 'idle' }
  | { readonly name: 'pending' }
  | { readonly name: 'complete'; readonly knowledge: Known; readonly loading: boolean }
  | { readonly name: 'failed'; readonly error: FeedError };

/** What to render in each state. */
export interface Renderers<Known, T> {
  readonly pending: () => T;
  readonly complete: (knowledge: Known, loading: boolean) => T;
  readonly failed: (error: FeedError) => T;
}

export class CatalogueController<Known> implements ReactiveController {
  #state: State<Known> = { name: 'idle' };
  #loaded = '';
  #abort: AbortController | undefined;
  /** The files of which was told that they did not come. */
  #told = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly request: () => FeedRequest,
    private readonly loader: () => Loader<Known>,
    /** Called when new knowledge has come, before the host renders it. */
    private readonly arrived: (knowledge: Known) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { feed, cache } = this.request();
    const wanted = JSON.stringify([feed.trim(), cache]);
    if (wanted === this.#loaded || !this.host.isConnected) return;
    this.#loaded = wanted;
    void this.#load();
  }

  hostConnected(): void {
    // Moved within the page, or brought back: what was being fetched was given up when it left, and another feed may have been named since.
    if (this.#state.name === 'pending') this.#loaded = '';
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  get knowledge(): Known | undefined {
    return this.#state.name === 'complete' ? this.#state.knowledge : undefined;
  }

  /** Whether some of the feeds are still to come. */
  get isLoading(): boolean {
    return this.#state.name === 'pending' || (this.#state.name === 'complete' && this.#state.loading);
  }

  /** Tries again after a failure, of all feeds or of some; what is there stays meanwhile. */
  retry(): void {
    void this.#load(this.knowledge);
  }

  /** Tells the page of files that an answer does without: of each once, however many answers need it. */
  miss(errors: readonly FeedError[]): void {
    for (const error of errors) {
      if (!this.#told.has(error.url)) this.#tell(error, false);
      this.#told.add(error.url);
    }
  }

  render<T>({ pending, complete, failed }: Renderers<Known, T>): T {
    switch (this.#state.name) {
      case 'complete':
        return complete(this.#state.knowledge, this.#state.loading);
      case 'failed':
        return failed(this.#state.error);
      default:
        return pending();
    }
  }

  async #load(meanwhile?: Known): Promise<void> {
    this.#abort?.abort();
    this.#told.clear();
    const abort = (this.#abort = new AbortController());
    const { feed, cache, environment = browserEnvironment() } = this.request();
    const urls = feed.split(/\s+/).filter((url) => url !== '');
    if (urls.length === 0) {
      this.#fail(new FeedError('bad-url', '', `<${this.host.localName}> has no feed. Set its feed attribute to the address of a feed.`));
      return;
    }
    this.#become(meanwhile ? { name: 'complete', knowledge: meanwhile, loading: true } : { name: 'pending' });
    const loader = this.loader();
    const show = (knowledge: Known, loading: boolean) => {
      if (abort.signal.aborted) return;
      this.arrived(knowledge);
      this.#become({ name: 'complete', knowledge, loading });
    };
    try {
      const knowledge = await loader.load(urls, {
        base: this.host.ownerDocument.baseURI,
        signal: abort.signal,
        cache: cache === 'none' ? 'none' : 'last-good',
        environment,
        onProgress: (partial) => show(partial, true),
      });
      if (abort.signal.aborted) return;
      show(knowledge, false);
      for (const { url, error, problems } of loader.sources(knowledge)) {
        if (error) this.#tell(error, false);
        if (problems.some(({ severity }) => severity === 'left-out')) void import('./warnings.js').then(({ warnOfProblems }) => warnOfProblems(this.host.localName, url, problems)).catch(() => undefined);
      }
      const { schemes, providers } = loader.count(knowledge);
      this.host.dispatchEvent(new ReadyEvent(schemes, providers));
    } catch (error) {
      if (abort.signal.aborted) return;
      const failure = error instanceof FeedError ? error : new FeedError('network', urls[0]!, String(error), { cause: error });
      if (!meanwhile) return this.#fail(failure);
      this.#become({ name: 'complete', knowledge: meanwhile, loading: false });
      this.#tell(failure, false);
    }
  }

  #fail(error: FeedError): void {
    this.#become({ name: 'failed', error });
    this.#tell(error, true);
  }

  #tell(error: FeedError, fatal: boolean): void {
    this.host.dispatchEvent(new ErrorEvent(error, fatal));
    console.warn(`<${this.host.localName}>: ${error.message}`);
  }

  #become(state: State<Known>): void {
    this.#state = state;
    this.host.requestUpdate();
  }
}

/** A page, a network and a clock that do as a test says. Nothing here sleeps. */
import type { Environment } from '../src/index.js';

/** What a server answers. */
export interface Reply {
  readonly status?: number;
  readonly body?: BodyInit | null;
  readonly headers?: Record<string, string>;
  /** Where a redirect ended. */
  readonly at?: string;
}
type Answer = Reply | object | string | 'unreachable' | 'silent';

/** A feed, with only what a test says about it. */
export const feedOf = (title: string, fields: object = {}): object => ({ feedVersion: 1, id: `https://${title.toLowerCase().replace(/\W/g, '-')}.example/feed`, title, ...fields });

/** A feed with one scheme of that name. */
export const feedWith = (name: string, fields: object = {}): object => feedOf(name, { schemes: [{ id: `https://schemes.example/${encodeURIComponent(name)}`, name, kind: 'grant' }], ...fields });

export class FakeServer {
  /** The addresses asked for, in order. */
  readonly requests: string[] = [];
  readonly inits: RequestInit[] = [];
  /** The addresses whose request was given up by the client. */
  readonly aborted: string[] = [];
  private readonly answers = new Map<string, Answer[]>();
  private readonly watchers = new Map<string, () => void>();
  private readonly held = new Map<string, Promise<unknown>>();

  /** Answers an address: with each of these in turn, and then with the last one again. */
  serve(url: string, ...answers: Answer[]): this {
    this.answers.set(url, answers);
    return this;
  }

  /** Lets requests for an address wait until the function that is returned is called. */
  hold(url: string): () => void {
    let release!: () => void;
    this.held.set(url, new Promise<void>((resolve) => (release = resolve)));
    return release;
  }

  /** Resolves once someone asks for this address. */
  asked(url: string): Promise<void> {
    return new Promise((seen) => this.watchers.set(url, seen));
  }

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.requests.push(url);
    this.inits.push(init);
    this.watchers.get(url)?.();
    const signal = init.signal!;
    let answered = false;
    const given = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        if (!answered) this.aborted.push(url);
        reject(signal.reason);
      });
    });
    given.catch(() => undefined);
    if (this.held.has(url)) await Promise.race([this.held.get(url), given]);
    const queue = this.answers.get(url) ?? [{ status: 404 }];
    const answer = (queue.length > 1 ? queue.shift() : queue[0])!;
    if (answer === 'silent') return given;
    answered = true;
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    return respond(url, answer);
  };
}

const replyFields = ['status', 'body', 'headers', 'at'];

function respond(url: string, answer: Exclude<Answer, 'unreachable' | 'silent'>): Response {
  const reply: Reply = typeof answer === 'string' ? { body: answer } : Object.keys(answer).every((key) => replyFields.includes(key)) ? (answer as Reply) : { body: JSON.stringify(answer) };
  const { status = 200, body = null, headers = {}, at = url } = reply;
  return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: at });
}

/** How long is waited before a retry, and before copies are kept: that takes no time here. */
const untold = [500, 3_500];

/** A clock that only moves when told to. */
export class FakeClock {
  time = Date.parse('2026-11-24T09:00:00Z');
  readonly delays: number[] = [];
  private timers: { due: number; ring: () => void }[] = [];
  private watchers: { ms: number; seen: () => void }[] = [];

  readonly now = (): Date => new Date(this.time);

  readonly delay = (ms: number, signal: AbortSignal): Promise<void> => {
    this.delays.push(ms);
    for (const watcher of this.watchers.filter((each) => each.ms === ms)) watcher.seen();
    this.watchers = this.watchers.filter((each) => each.ms !== ms);
    if (untold.includes(ms)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = { due: this.time + ms, ring: resolve };
      this.timers.push(timer);
      signal.addEventListener('abort', () => {
        this.timers = this.timers.filter((each) => each !== timer);
        reject(signal.reason);
      });
    });
  };

  /** How many timers are still set. */
  get pending(): number {
    return this.timers.length;
  }

  /** Resolves once someone asks for a delay of this length. */
  asked(ms: number): Promise<void> {
    return new Promise((seen) => this.watchers.push({ ms, seen }));
  }

  /** Lets time pass, in milliseconds. */
  pass(ms: number): void {
    this.time += ms;
    const due = this.timers.filter((timer) => timer.due <= this.time);
    this.timers = this.timers.filter((timer) => timer.due > this.time);
    for (const timer of due) timer.ring();
  }
}

/** The Cache API, in memory. */
export class FakeCaches {
  readonly stores = new Map<string, Map<string, Response>>();
  writes = 0;

  readonly open = async (name: string): Promise<Cache> => {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const url = (request: RequestInfo | URL) => new Request(request).url;
    return {
      match: async (request: RequestInfo) => store.get(url(request))?.clone(),
      put: async (request: RequestInfo, response: Response) => {
        this.writes++;
        store.delete(url(request));
        store.set(url(request), response);
      },
      delete: async (request: RequestInfo) => store.delete(url(request)),
      keys: async () => [...store.keys()].map((each) => new Request(each)),
    } as unknown as Cache;
  };

  /** The keys of all copies. */
  keys(): string[] {
    return [...this.stores.values()].flatMap((store) => [...store.keys()]);
  }

  /** The bytes of all copies together. */
  async bytes(): Promise<number> {
    let bytes = 0;
    for (const store of this.stores.values()) for (const response of store.values()) bytes += (await response.clone().arrayBuffer()).byteLength;
    return bytes;
  }
}

/** A visit to a page. `again()` is the same visitor on a fresh page: the browser's store, server and clock stay. */
export interface Visit {
  readonly server: FakeServer;
  readonly clock: FakeClock;
  readonly caches: FakeCaches;
  readonly environment: Environment;
  again(): Visit;
}

export function visit(own: { server?: FakeServer; clock?: FakeClock; caches?: FakeCaches; page?: object } = {}): Visit {
  const { server = new FakeServer(), clock = new FakeClock(), caches = new FakeCaches(), page = {} } = own;
  const environment: Environment = { fetch: server.fetch, caches: caches as unknown as CacheStorage, now: clock.now, delay: clock.delay, page };
  return { server, clock, caches, environment, again: () => visit({ server, clock, caches }) };
}

/** What a promise rejects with. */
export const failure = async (promise: Promise<unknown>): Promise<Error & { code?: string; status?: number; url?: string }> => {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('Expected a failure.');
};

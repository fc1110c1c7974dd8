/** A network for tests and stories: it answers from a table, at once, never, or not at all. */
import type { Environment } from '@mkb-wegwijzer/client';
import { browserEnvironment } from '@mkb-wegwijzer/client';
import { today } from './feeds.js';

/** What stands at an address: a document, text as it is, an HTTP status, a dead line, or a server that never answers. */
export type Answer = object | string | number | 'down' | 'silent';

export interface FakeServer extends Environment {
  /** How often each address was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** How many requests wait for a server that never answers; one that was given up waits no more. */
  readonly waiting: number;
  /** Puts another answer at an address, from now on. */
  answer(url: string, answer: Answer): void;
}

/**
 * A network of its own, so that tests do not share downloads. A server that never answers is waited for until it is given up.
 */
export function serverOf(routes: Readonly<Record<string, Answer>>, day = today): FakeServer {
  const table = new Map(Object.entries(routes).map(([url, answer]) => [new URL(url, document.baseURI).href, answer]));
  const asked = new Map<string, number>();
  let waiting = 0;
  return {
    ...browserEnvironment(),
    page: {},
    caches: undefined,
    asked,
    get waiting() {
      return waiting;
    },
    now: () => new Date(`${day}T12:00:00Z`),
    delay: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        // A pause passes a hundred times as fast; a time limit, which is longer, never runs out.
        if (ms < 5_000) setTimeout(resolve, ms / 100);
      }),
    answer: (url, answer) => void table.set(new URL(url, document.baseURI).href, answer),
    fetch: (url, init) => {
      asked.set(url, (asked.get(url) ?? 0) + 1);
      const answer = table.get(url) ?? 404;
      if (answer === 'silent') {
        waiting++;
        return new Promise((_, reject) =>
          init.signal?.addEventListener('abort', () => {
            waiting--;
            reject(init.signal!.reason as Error);
          }),
        );
      }
      if (answer === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
      return Promise.resolve(new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }));
    },
  };
}

/** A network for tests and stories: it answers from a table, at once, never, or not at all. */
import type { Environment } from '@mkb-wegwijzer/client';
import { pageEnvironment } from '@mkb-wegwijzer/client';
import { today } from './feeds.js';

/** What stands at an address: a document, text as it is, an HTTP status, a dead line, or a server that never answers. */
export type Answer = object | string | number | 'down' | 'silent';

export interface FakeServer extends Environment {
  /** How often each address was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** Puts another answer at an address, from now on. */
  answer(url: string, answer: Answer): void;
}

/**
 * A network of its own, so that tests do not share downloads. Waiting takes no time, except for a server that never answers,
 * which waits until it is given up.
 */
export function serverOf(routes: Readonly<Record<string, Answer>>, day = today): FakeServer {
  const table = new Map(Object.entries(routes).map(([url, answer]) => [new URL(url, document.baseURI).href, answer]));
  const asked = new Map<string, number>();
  return {
    ...pageEnvironment,
    page: {},
    caches: undefined,
    asked,
    now: () => new Date(`${day}T12:00:00Z`),
    delay: (_ms, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        // A pause before another try passes at once; a time limit, which is longer, never runs out.
        if (_ms < 5_000) queueMicrotask(resolve);
      }),
    answer: (url, answer) => void table.set(new URL(url, document.baseURI).href, answer),
    fetch: (url, init) => {
      asked.set(url, (asked.get(url) ?? 0) + 1);
      const answer = table.get(url) ?? 404;
      if (answer === 'silent') return new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)));
      if (answer === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
      return Promise.resolve(new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }));
    },
  };
}

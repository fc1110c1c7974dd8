/** What a client needs from its surroundings. Tests and host pages may give their own. */
export interface Environment {
  /** As the platform's `fetch`. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Where last good copies are kept. Absent, or throwing when looked at (as in a frame with a null origin): none are. */
  readonly caches?: CacheStorage | undefined;
  now(): Date;
  /** Resolves after `ms` milliseconds. Rejects with the signal's reason, and forgets its timer, once the signal aborts. */
  delay(ms: number, signal: AbortSignal): Promise<void>;
  /** The object that every copy of this library on the page can see; their shared downloads hang on it. */
  readonly page: object;
}

/** The page that the library runs in. */
export const browserEnvironment = (): Environment => ({
  // Looked up at each call, so that a page that instruments fetch later sees these requests too.
  fetch: (url, init) => globalThis.fetch(url, init),
  get caches() {
    return globalThis.caches;
  },
  now: () => new Date(),
  delay: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    }),
  page: globalThis,
});

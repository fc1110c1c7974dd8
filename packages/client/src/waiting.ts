/** Two ways to stop waiting: because the caller left, or because it took too long. */
import type { Environment } from './environment.js';

/** Settles as `work` does, or rejects with the signal's reason as soon as the caller leaves. The work itself goes on. */
export function waitFor<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Thrown by {@link within}. */
export class TooLate extends Error {}

/** Settles as `work` does, or rejects with {@link TooLate} after `ms` milliseconds. The work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>, environment: Environment): Promise<T> {
  const done = new AbortController();
  const late = environment.delay(ms, done.signal).then(() => {
    throw new TooLate();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}

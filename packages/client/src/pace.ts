/** Long work on a page, in short turns. */
import type { Steps } from '@mkb-wegwijzer/core/feed';

/** A turn is not much longer than this, in milliseconds: a keystroke waits no longer than one frame. */
const turn = 10;

/**
 * Runs the steps in turns, and lets the page paint and answer between them, before the first and after the last as well: what
 * came before may have taken long, and what is done with the outcome. Rejects with the signal's reason when it aborts.
 */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await pause();
    signal?.throwIfAborted();
    const end = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done) return pause().then(() => step.value);
    } while (performance.now() < end);
  }
}

/** A message and not a timer: a timer in a row of timers waits four milliseconds, and a second in a page that is out of sight. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

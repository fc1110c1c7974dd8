/** Work that nobody waits for, in moments in which the browser has nothing to do. */

/** Runs something soon, but not before what the visitor is doing. Where a browser cannot tell (Safari), after a short pause. */
export const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 100);
};

/** Runs steps, each in an idle moment of its own. */
export function inIdleTime(steps: Iterator<void>): void {
  whenIdle(() => {
    if (!steps.next().done) inIdleTime(steps);
  });
}

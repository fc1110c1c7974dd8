/** Work in small steps, so that whoever does it can let others go first: a page that a visitor is typing in, or a progress bar. */
export type Steps<T> = Generator<void, T>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

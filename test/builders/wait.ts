/** Waits until something holds, looking at every frame; fails with what it waited for after ten seconds. */
export async function until<T>(what: string, look: () => T | undefined | null | false, limit = 10_000): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    // A timer and not an animation frame: a frame that is out of sight is not painted.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

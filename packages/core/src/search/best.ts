import type { Found, Shelf } from './shelf.js';

/** Keeps the first so many of what is offered, without sorting all of it. */
export class Best {
  private readonly kept: Found[] = [];
  constructor(
    private readonly most: number,
    private readonly order: (a: Found, b: Found) => number,
    /** The order is that of the scores first. */
    private readonly byScore: boolean,
  ) {}

  offer(shelf: Shelf, scheme: number, score: number): void {
    const { kept, most, order } = this;
    const last = kept.length >= most ? kept[kept.length - 1] : undefined;
    // Nearly all of a long list is turned away here, before anything is made of it.
    if (most === 0 || (last && this.byScore && score < last.score)) return;
    const found: Found = { shelf, scheme, score };
    if (last && order(found, last) >= 0) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(found, kept[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, found);
    if (kept.length > most) kept.pop();
  }
  sorted(): readonly Found[] {
    return this.kept;
  }
}

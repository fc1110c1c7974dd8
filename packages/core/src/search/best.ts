import type { Ranking } from './levels.js';
import type { Found, Shelf } from './shelf.js';

/** Keeps the first so many of what is offered, without sorting all of it. */
export class Best {
  readonly #kept: Found[] = [];
  constructor(
    private readonly most: number,
    private readonly order: (a: Found, b: Found) => number,
    /** The order is that of the ranks first. */
    private readonly byRank: boolean,
  ) {}

  offer(shelf: Shelf, schemes: Uint32Array, scoreOf: (scheme: number) => number, ranking: Ranking): void {
    let least = this.#least();
    let bar = ranking.worth(least);
    for (let at = 0; at < schemes.length; at++) {
      const scheme = schemes[at]!;
      const score = scoreOf(scheme);
      // Nearly all of a long list is turned away here, before anything is made of it.
      if (score < bar) continue;
      const rank = ranking.of(scheme, score);
      if (rank < least) continue;
      this.#insert({ shelf, scheme, score: rank });
      least = this.#least();
      bar = ranking.worth(least);
    }
  }

  /** What comes to less is not among the first. */
  #least(): number {
    const kept = this.#kept;
    if (kept.length < this.most) return -Infinity;
    return this.most === 0 ? Infinity : this.byRank ? kept[kept.length - 1]!.score : -Infinity;
  }

  #insert(found: Found): void {
    const kept = this.#kept;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order(found, kept[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    if (low >= this.most) return;
    kept.splice(low, 0, found);
    if (kept.length > this.most) kept.pop();
  }

  sorted(): readonly Found[] {
    return this.#kept;
  }
}

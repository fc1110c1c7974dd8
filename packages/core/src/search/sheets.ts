/**
 * Room to work in. A number for every scheme, blanked anew for every word of every question, would cost more than the search: so
 * what was used is wiped where it was written, and used again.
 */

/** Scheme numbers, each once, in the order in which they came. */
export class Numbers {
  readonly list: Uint32Array;
  length = 0;
  constructor(size: number) {
    this.list = new Uint32Array(size);
  }
  add(number: number): void {
    this.list[this.length++] = number;
  }
}

/** Blanks what stands for these schemes in each of the rooms. */
export function wipe({ list, length }: Numbers, ...rooms: readonly (Float32Array | Uint8Array)[]): void {
  for (const room of rooms) {
    if (length > room.length * many) room.fill(0);
    else for (let at = 0; at < length; at++) room[list[at]!] = 0;
  }
}
/** From such a share of all schemes on, it is quicker to blank a whole room than to look up what was written in it. */
const many = 1 / 16;

/** Sums and counts by scheme. */
export class Sheet {
  readonly sums: Float32Array;
  readonly covered: Float32Array;
  readonly counts: Uint8Array;
  readonly lengths: Uint8Array;
  /** Every scheme that has any. */
  readonly touched: Numbers;

  constructor(size: number) {
    this.sums = new Float32Array(size);
    this.covered = new Float32Array(size);
    this.counts = new Uint8Array(size);
    this.lengths = new Uint8Array(size);
    this.touched = new Numbers(size);
  }

  clear(): void {
    const { sums, covered, counts, lengths, touched } = this;
    wipe(touched, sums, covered, counts, lengths);
    touched.length = 0;
  }
}

/** More than the words of most questions; the rest is made when asked for, and thrown away. */
const most = 6;

/** Lends things out blank. What is never given back costs nothing but the making. */
export class Pool<T extends { clear(): void }> {
  readonly #free: T[] = [];
  constructor(private readonly make: () => T) {}

  take(): T {
    return this.#free.pop() ?? this.make();
  }
  give(used: T): void {
    if (this.#free.length >= most) return;
    used.clear();
    this.#free.push(used);
  }
}

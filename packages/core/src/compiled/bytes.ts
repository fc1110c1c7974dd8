/** Numbers and texts as bytes, for files that are fetched by the piece. */

/** Writes into one growing array. */
export class Writer {
  #bytes = new Uint8Array(1024);
  length = 0;

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** A whole number from 0, seven bits to a byte, the lowest first (LEB128): small numbers take one byte. */
  number(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.length++] = rest;
  }
  raw(values: Uint8Array): void {
    this.#room(values.length);
    this.#bytes.set(values, this.length);
    this.length += values.length;
  }
  /** A text as UTF-8, after its length in bytes. */
  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length);
    this.raw(encoded);
  }
  /** Positions, each in as many bytes as the largest needs, all lowest bytes first: columns of like values compress well so. */
  column(values: ArrayLike<number>, width: number): void {
    this.#room(values.length * width);
    for (let byte = 0; byte < width; byte++) for (let at = 0; at < values.length; at++) this.#bytes[this.length++] = Math.floor(values[at]! / 256 ** byte) & 0xff;
  }
  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what {@link Writer} wrote. Throws a RangeError when the bytes end too soon or hold a number that is too large. */
export class Reader {
  #at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at >= this.bytes.length;
  }
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.#at++];
      if (byte === undefined || factor > 2 ** 28) throw new RangeError('bad number');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }
  raw(length: number): Uint8Array {
    if (length > this.bytes.length - this.#at) throw new RangeError('too short');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }
  text(): string {
    return new TextDecoder().decode(this.raw(this.number()));
  }
  column(length: number, width: number): Uint8Array | Uint16Array | Uint32Array {
    const planes = this.raw(length * width);
    const values = width === 1 ? new Uint8Array(length) : width === 2 ? new Uint16Array(length) : new Uint32Array(length);
    for (let byte = width - 1; byte >= 0; byte--) for (let at = 0; at < length; at++) values[at] = values[at]! * 256 + planes[byte * length + at]!;
    return values;
  }
}

/** The words of a compiled feed: in which schemes they are, how they begin and end, and the names that a visitor may type. */
import { limits } from '../feed/limits.js';
import type { Need } from '../feed/guidance.js';
import type { Postings, Segment } from '../search/segment.js';
import { Reader } from './bytes.js';
import { type Files, asJson } from './files.js';
import { file, reversed, shardOf } from './layout.js';
import { isObject, keywords, list, string, text, word } from './shapes.js';

type Firsts = readonly string[];
const firstsOf = (value: unknown): Firsts => list(string(limits.line))(value) ?? [];

export class Words {
  /** The first stem of each file of postings, and of each file of stems alone. */
  readonly #firsts: Firsts;
  readonly #stemFirsts: Readonly<Record<'first' | 'last', Firsts>>;

  /** `head` is what the start of the build says. */
  constructor(
    private readonly files: Files,
    private readonly size: number,
    { firsts, stems }: { readonly firsts?: unknown; readonly stems?: unknown },
  ) {
    const of = (side: string) => firstsOf(isObject(stems) ? stems[side] : undefined);
    this.#firsts = firstsOf(firsts);
    this.#stemFirsts = { first: of('first'), last: of('last') };
  }

  async postings(stems: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    const firsts = this.#firsts;
    const shards = new Set(firsts.length === 0 ? [] : stems.map((stem) => shardOf(firsts, stem)));
    const loaded = await Promise.all([...shards].map((shard) => this.#terms(shard)));
    const found = new Map<string, Postings>();
    for (const stem of stems) for (const shard of loaded) if (shard.has(stem)) found.set(stem, shard.get(stem)!);
    return found;
  }

  async beginning(prefix: string): Promise<ReadonlyMap<string, Postings>> {
    const loaded = await Promise.all(shardsWith(this.#firsts, prefix).map((shard) => this.#terms(shard)));
    return new Map(loaded.flatMap((shard) => [...shard].filter(([stem]) => stem.startsWith(prefix))));
  }

  #terms(shard: number): Promise<ReadonlyMap<string, Postings>> {
    return this.files.read(file.terms(shard), (bytes) => readTerms(bytes, this.size));
  }

  stems(letter: string, side: 'first' | 'last'): Promise<readonly string[]> {
    return this.files.once(`${side} ${letter}`, async () => {
      const shards = shardsWith(this.#stemFirsts[side], letter);
      const loaded = await Promise.all(shards.map((shard) => this.files.read(file.stems(side, shard), (bytes) => string(10_000_000)(asJson(bytes))?.split(' '))));
      const own = loaded.flat().filter((stem) => stem.startsWith(letter));
      return side === 'first' ? own : own.map(reversed);
    });
  }

  /** The keywords of a need, by the number of its origin and its own. */
  async keywords(origin: number, need: number): Promise<Need['keywords']> {
    const lists = await this.files.read(file.guide, (bytes) => {
      const value = asJson(bytes);
      return Array.isArray(value) ? (value as unknown[]) : undefined;
    });
    const own = lists[origin];
    return Array.isArray(own) ? keywords(own[need]) : undefined;
  }

  /** The names of all providers; `origins` is how many feeds there are that can word them. */
  providers(origins: number): ReturnType<Segment['providers']> {
    return this.files.read(file.providers, (bytes) =>
      list((value) => {
        const [id, name, origin] = Array.isArray(value) ? (value as unknown[]) : [];
        const [known, label] = [word(id), text(name)];
        return known !== undefined && label !== undefined && Number.isInteger(origin) && (origin as number) >= 0 && (origin as number) < origins ? { id: known, name: label, origin: origin as number } : undefined;
      })(asJson(bytes)),
    );
  }
}

/** The files that may hold what begins so. */
function shardsWith(firsts: Firsts, prefix: string): readonly number[] {
  const shards: number[] = [];
  for (let shard = shardOf(firsts, prefix); shard < firsts.length && (firsts[shard]! <= prefix || firsts[shard]!.startsWith(prefix)); shard++) shards.push(shard);
  return shards;
}

function readTerms(bytes: Uint8Array, size: number): ReadonlyMap<string, Postings> {
  const reader = new Reader(bytes);
  const found: { readonly word: string; readonly schemes: Uint32Array }[] = [];
  let before = '';
  for (let left = reader.number(); left > 0; left--) {
    const word = before.slice(0, reader.number()) + reader.text();
    const length = reader.number();
    if (length > size) throw new RangeError('more schemes than there are');
    const schemes = new Uint32Array(length);
    let last = 0;
    for (let at = 0; at < length; at++) schemes[at] = last += reader.number();
    if (last >= size && length > 0) throw new RangeError('a scheme that is not there');
    found.push({ word, schemes });
    before = word;
  }
  return new Map(found.map(({ word, schemes }) => [word, { schemes, weights: reader.raw(schemes.length) }]));
}

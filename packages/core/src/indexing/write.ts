/** Cuts a segment into files. See docs/decisions/0050 for why they are cut so. */
import type { Scheme } from '../feed/scheme.js';
import { type MemorySegment, type Readable, originOf } from './compile.js';
import type { Column, Columns, Postings } from '../search/segment.js';
import { Writer } from '../compiled/bytes.js';
import { type ColumnHead, file, idShard, idShards, perChunk, reversed } from '../compiled/layout.js';

/** A file of a build: its name and its content, before compression. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A shard is closed when it has so many bytes; a larger feed has larger shards, so that their list stays short. */
const shardBytes = (size: number): number => (size > 20_000 ? 20_000 : 5_000);
const stemBytes = 24_000;

/** All files of a build. Ones that depend on others come after them; the order of the rest is of no meaning. */
export function* writeSegment(segment: MemorySegment): Generator<BuiltFile> {
  const { size, origins, columns, late, ties, shared, list, words, ids, names } = segment;
  const sorted = [...words.keys()].sort();
  const firsts: string[] = [];
  let last = '';
  for (const shard of cut(sorted, (word) => words.get(word)!.schemes.length * 2 + word.length, shardBytes(size))) {
    yield { name: file.terms(firsts.length), bytes: termsFile(shard, words) };
    firsts.push(between(last, shard[0]!));
    last = shard.at(-1)!;
  }
  const stems: Record<'first' | 'last', string[]> = { first: [], last: [] };
  for (const side of ['first', 'last'] as const) {
    const own = side === 'first' ? sorted : sorted.map(reversed).sort();
    last = '';
    for (const shard of cut(own, (word) => word.length, stemBytes)) {
      yield { name: file.stems(side, stems[side].length), bytes: json(shard.join(' ')) };
      stems[side].push(between(last, shard[0]!));
      last = shard.at(-1)!;
    }
  }
  for (let chunk = 0; chunk * perChunk < size; chunk++) {
    const own = list.slice(chunk * perChunk, (chunk + 1) * perChunk);
    yield { name: file.cards(chunk), bytes: json(own.map(({ card }) => card)) };
    const providers = [...new Set(own.flatMap(({ provider }) => provider ?? []))];
    yield { name: file.records(chunk), bytes: json({ schemes: own.map(({ scheme }) => scheme), providers, given: own.map(({ provider }) => (provider ? providers.indexOf(provider) : -1)) }) };
  }
  const shards = Array.from({ length: idShards(size) }, (): unknown[] => []);
  for (const { id, scheme, claim, apart } of ids) shards[idShard(id, shards.length)]!.push(apart ? [id, scheme, claim ?? null, apart] : claim === undefined ? [id, scheme] : [id, scheme, claim]);
  for (const [shard, entries] of shards.entries()) yield { name: file.ids(shard), bytes: json(entries) };
  yield { name: file.providers, bytes: json(names.map(({ id, name, origin }) => [id, name, origin])) };
  for (const [name, column] of Object.entries(late)) yield { name: file.column(name), bytes: columnsFile({ [name]: column as Column<unknown> }, {}) };
  const keywords = origins.map(({ needs }) => needs.map((need) => need.keywords ?? null));
  const hasGuide = keywords.flat().some((each) => each !== null);
  if (hasGuide) yield { name: file.guide, bytes: json(keywords) };
  const plainer = origins.map((origin) => ({ ...origin, needs: origin.needs.map(({ keywords: _, ...need }) => need) }));
  yield { name: file.start, bytes: columnsFile(columns, { size, origins: plainer, ties, shared, firsts, stems, ...(hasGuide && { guide: true }) }) };
}

/** The files for who asks about all organisations; see `compiled/roster.ts`. */
export function* writeRoster(feeds: readonly Readable[]): Generator<BuiltFile> {
  yield { name: file.organisations, bytes: json(feeds.map((each) => ({ ...originOf(each), problems: [], providers: each.read.feed.providers }))) };
  yield { name: file.offer, bytes: json(feeds.map(({ read }) => read.feed.schemes.map(brief))) };
}

/** What a scheme is weighed and named by, without what only its own page tells. */
function brief({ description: _, costs: __, legal: ___, productNames: ____, source: _____, ...scheme }: Scheme): Scheme {
  return scheme;
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Parts a sorted list where a part has become heavy enough. */
function* cut(items: readonly string[], weight: (item: string) => number, most: number): Generator<string[]> {
  let part: string[] = [];
  let sum = 0;
  for (const item of items) {
    const own = weight(item);
    // A word that fills a shard has one to itself, so that nobody fetches it beside a rare one.
    if (part.length > 0 && sum + own > most) {
      yield part;
      [part, sum] = [[], 0];
    }
    part.push(item);
    sum += own;
  }
  if (part.length > 0) yield part;
}

/**
 * The shortest beginning of `first` that comes after `last`: it tells two shards apart as well as the whole word, and every visitor
 * fetches the list of these.
 */
function between(last: string, first: string): string {
  let length = 1;
  while (first.slice(0, length) <= last) length++;
  // Not between the two halves of one character.
  if (/[\uD800-\uDBFF]/.test(first.charAt(length - 1))) length++;
  return first.slice(0, length);
}

/** The words, each as what it shares with the one before and the rest, and its schemes, each as the step from the one before; then all weights. */
function termsFile(shard: readonly string[], words: ReadonlyMap<string, Postings>): Uint8Array {
  const writer = new Writer();
  const weights = new Writer();
  writer.number(shard.length);
  let before = '';
  for (const word of shard) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared++;
    // Not within a character of two halves: half of one cannot be written.
    if (/[\uDC00-\uDFFF]/.test(word[shared] ?? '')) shared--;
    writer.number(shared);
    writer.text(word.slice(shared));
    const postings = words.get(word)!;
    writer.number(postings.schemes.length);
    let last = 0;
    for (const scheme of postings.schemes) {
      writer.number(scheme - last);
      last = scheme;
    }
    weights.raw(postings.weights);
    before = word;
  }
  writer.raw(weights.done());
  return writer.done();
}

function columnsFile(columns: Columns | Readonly<Record<string, Column<unknown>>>, more: object): Uint8Array {
  const writer = new Writer();
  const own = Object.entries(columns) as [string, Column<unknown>][];
  const heads = own.map(([name, { values, index }]): ColumnHead => ({ name, values, width: index.BYTES_PER_ELEMENT }));
  writer.text(JSON.stringify({ ...more, columns: heads }));
  for (const [, { index }] of own) writer.column(index, index.BYTES_PER_ELEMENT);
  return writer.done();
}

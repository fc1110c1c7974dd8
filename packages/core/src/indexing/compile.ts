/** Makes a segment of feeds that were read: in memory, in small steps, so that a page stays quick meanwhile. */
import { askedBy } from '../eligibility/table.js';
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { Part } from '../feed/federate.js';
import type { Provider } from '../feed/provider.js';
import type { ReadFeed } from '../feed/salvage.js';
import type { Scheme } from '../feed/scheme.js';
import { sharedWords } from '../feed/shared-words.js';
import type { Steps } from '../feed/steps.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { isForCompanies, knownKind } from '../feed/vocabulary.js';
import { longest, stem, terms } from '../search/analysis.js';
import { largestAmount } from '../search/amounts.js';
import { parts } from '../search/compounds.js';
import { otherSides, withOtherSides } from './other-sides.js';
import { type Card, type Column, type Columns, type Entry, type LateColumns, type Origin, type Postings, type Schedule, type Segment, type Ties, weigh } from '../search/segment.js';

/** A feed to index, with how it was named. */
export type Readable = Part & { readonly read: ReadFeed };

/** A segment with all of it at hand, for writing it out. */
export interface MemorySegment extends Segment {
  readonly late: LateColumns;
  readonly words: ReadonlyMap<string, Postings>;
  readonly list: readonly { readonly scheme: Scheme; readonly provider: Provider | undefined; readonly card: Card }[];
  readonly ids: readonly Entry[];
  readonly names: Awaited<ReturnType<Segment['providers']>>;
}

interface Row {
  readonly scheme: Scheme;
  readonly provider: Provider | undefined;
  readonly origin: number;
  /** What it has in common with its neighbours. */
  readonly key: string;
  readonly name: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const alphabet = new Intl.Collator('nl', { numeric: true });

/** Indexes feeds into one segment. Pauses after every scheme. */
export function* compile(feeds: readonly Readable[]): Steps<MemorySegment> {
  const rows: Row[] = [];
  const apart: Entry[] = [];
  const sides: ReturnType<typeof otherSides>[] = [];
  for (const [origin, { read }] of feeds.entries()) {
    const providers = new Map(read.feed.providers.map((provider) => [provider.id, provider]));
    for (const scheme of read.feed.schemes) {
      if (isForCompanies(scheme.audience)) rows.push(rowOf(scheme, providers.get(scheme.provider ?? ''), origin));
      else apart.push({ id: scheme.id, scheme: -1, ...claimOf(scheme), apart: { origin, ...scheduleOf(scheme), same: sameAs(scheme).map(({ same }) => same) } });
    }
    sides.push(otherSides(read.feed.schemes.filter(({ audience }) => isForCompanies(audience))));
    yield;
  }
  // Neighbours that are alike make small columns, and cards that are shown together stand together.
  rows.sort((a, b) => compare(a.key, b.key) || alphabet.compare(a.name, b.name) || compare(a.scheme.id, b.scheme.id) || a.origin - b.origin);
  yield;

  // The lists behind it are read with the first word, which takes a while.
  parts('bedrijfspand');
  yield;
  const building = new Map<string, { schemes: number[]; weights: number[] }>();
  for (const [number, row] of rows.entries()) {
    for (const [word, byte] of weightsOf(row.scheme, row.provider)) {
      const list = building.get(word);
      if (list) {
        list.schemes.push(number);
        list.weights.push(byte);
      } else building.set(word, { schemes: [number], weights: [byte] });
    }
    yield;
  }
  const words = new Map<string, Postings>();
  for (const [word, { schemes, weights }] of building) {
    words.set(word, { schemes: Uint32Array.from(schemes), weights: Uint8Array.from(weights) });
    if (words.size % 200 === 0) yield;
  }
  yield;
  const columns: Columns = {
    regions: yield* columnOf(rows, regionsOf),
    kind: yield* columnOf(rows, ({ scheme }) => knownKind(scheme.kind)),
    themes: yield* columnOf(rows, ({ scheme }) => scheme.themes ?? []),
    needs: yield* columnOf(rows, ({ scheme }) => scheme.needs ?? []),
    schedule: yield* columnOf(rows, ({ scheme }) => scheduleOf(scheme)),
    origin: yield* columnOf(rows, ({ origin }) => origin),
  };
  const late: LateColumns = {
    provider: yield* columnOf(rows, ({ scheme }) => scheme.provider ?? ''),
    amount: yield* columnOf(rows, ({ scheme }) => largestAmount(scheme) ?? null),
    modified: yield* columnOf(rows, ({ scheme }) => scheme.modified?.slice(0, 10) ?? ''),
    criteria: yield* columnOf(rows, ({ scheme }) => askedBy(scheme).map(inShort)),
  };
  yield;
  const list = rows.map(({ scheme, provider, origin }) => ({ scheme: withOtherSides(scheme, sides[origin]!), provider, card: cardOf(scheme, provider) }));
  yield;
  const ids = [...rows.map(({ scheme }, number): Entry => ({ id: scheme.id, scheme: number, ...claimOf(scheme) })), ...apart];
  return new InMemory(feeds.map(originOf), columns, late, words, list, ids, tiesOf(feeds, rows, apart), feeds.flatMap(({ read }, origin) => read.feed.providers.map(({ id, name }) => ({ id, name, origin }))));
}

const claimOf = ({ authority, provider }: Scheme): { readonly claim?: string } => {
  const claim = authority ?? provider;
  return claim === undefined ? {} : { claim };
};

const scheduleOf = ({ windows, status }: Scheme): Schedule => ({ ...(windows && { windows }), ...(status && { status }) });

/** Where a scheme applies: where it says so itself, else where the one who gives it works. */
const regionsOf = ({ scheme, provider }: Pick<Row, 'scheme' | 'provider'>): readonly string[] => scheme.regions ?? provider?.regions ?? [];

function rowOf(scheme: Scheme, provider: Provider | undefined, origin: number): Row {
  // Of the record and its own feed alone, so that a feed has one order, apart or merged with others.
  const key = [regionsOf({ scheme, provider }).join(' '), scheme.kind, scheme.themes?.join(' '), scheme.needs?.join(' ')].join('\n');
  return { scheme, provider, origin, key, name: wordings(scheme.name)[0] ?? '' };
}

function cardOf(scheme: Scheme, provider: Provider | undefined): Card {
  const { id, name, summary, amounts, budget, verified, modified, url } = scheme;
  // A card tells that an amount has conditions; what these are is in the record.
  const short = amounts?.map(({ for: asked, ...amount }) => ({ ...amount, ...(asked && asked.length > 0 && { for: [{ text: '*' }] }) }));
  const card = { id, name, summary, provider: scheme.provider, providerName: provider?.name, amounts: short, budget, verified, modified, url };
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as Card;
}

/** The stems of a scheme, each with its weight. A part of a compound counts for less than a word that stands by itself. */
function weightsOf(scheme: Scheme, provider: Provider | undefined): Map<string, number> {
  const weights = new Map<string, number>();
  const lengths = new Map<string, number>();
  const add = (word: string, weight: number) => {
    // A second field adds less than the first: two mentions are not twice the relevance.
    const known = weights.get(word) ?? 0;
    weights.set(word, Math.max(known, weight) + Math.min(known, weight) * 0.3);
  };
  const field = (weight: number, texts: readonly string[]) => {
    const stems = new Map<string, number>();
    const compounds = new Set<string>();
    for (const text of texts) {
      for (const word of terms(text)) {
        // A key or an image in a text, as long as a file: nobody asks for it, and everybody would fetch it.
        if (word.length > longest) continue;
        stems.set(stem(word), (stems.get(stem(word)) ?? 0) + 1);
        for (const part of parts(word)) compounds.add(part);
      }
    }
    // What is said again and again is what the field is about, but ten times is not ten times as much.
    for (const [word, times] of stems) add(word, weight * (1 + 0.2 * Math.log(times)));
    for (const part of compounds) if (!stems.has(part)) add(part, weight * inCompound);
  };
  for (const wording of wordings(scheme.name)) {
    const name = new Set(terms(wording).map(stem));
    for (const word of name) lengths.set(word, Math.min(lengths.get(word) ?? Infinity, name.size));
  }
  field(fieldWeights.name, wordings(scheme.name));
  field(fieldWeights.keywords, keywordsOf(scheme.keywords));
  field(fieldWeights.provider, wordings(provider?.name));
  field(fieldWeights.summary, wordings(scheme.summary));
  field(fieldWeights.description, wordings(scheme.description));
  return new Map([...weights].map(([word, weight]) => [word, weigh(weight, lengths.get(word) ?? 0)]));
}

/** What a word says in each field. Needs, themes, kinds and regions weigh in when the question is asked: see `guide-words.ts`. */
const fieldWeights = { name: 5, keywords: 5, provider: 2, summary: 1.5, description: 0.7 } as const;
const inCompound = 0.6;

/** What a machine compares of a condition. What a person reads is in the record. */
function inShort(criterion: Criterion): Criterion {
  if ('any' in criterion && Array.isArray(criterion.any)) return { any: (criterion.any as Criterion[]).map(inShort) };
  if ('all' in criterion && Array.isArray(criterion.all)) return { all: (criterion.all as Criterion[]).map(inShort) };
  if (!('subject' in criterion)) return { text: '*' };
  const { subject, min, max, in: values, notIn } = criterion as Comparison;
  return { subject, ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(values && { in: values }), ...(notIn && { notIn }) };
}

/** One position per value, equal values once, in order of first use. */
function* columnOf<T>(rows: readonly Row[], value: (row: Row) => T): Steps<Column<T>> {
  const positions = new Map<string, number>();
  const values: T[] = [];
  const index: number[] = [];
  for (const row of rows) {
    const cell = value(row);
    const key = typeof cell === 'string' ? cell : JSON.stringify(cell);
    let position = positions.get(key);
    if (position === undefined) positions.set(key, (position = values.push(cell) - 1));
    if (index.push(position) % 500 === 0) yield;
  }
  yield;
  return { values, index: narrow(values.length).from(index) };
}

/** The smallest array that can hold positions in a list of so many values. */
const narrow = (values: number): typeof Uint8Array | typeof Uint16Array | typeof Uint32Array => (values <= 0x100 ? Uint8Array : values <= 0x10000 ? Uint16Array : Uint32Array);

export function originOf({ url, role, title, authorities, copied, read: { feed, problems } }: Readable): Origin {
  const { needs, themes, areas, questions, gone, schemes: _, providers: __, members: ___, compiled: ____, ...header } = feed;
  return { url, role, ...(title !== undefined && { title }), ...(authorities && { authorities }), ...(copied !== undefined && { copied }), header, needs, themes, areas, questions, problems, gone };
}

/** All of an id up to its last part: two ids are not the same when these are not. */
const namespaceOf = (id: string): string => id.slice(0, Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
/** A feed with more beginnings of ids than this is held to share ids with any other. */
const mostNamespaces = 50;

const sameAs = ({ id, related = [] }: Scheme | Provider) => related.filter(({ type, id: other }) => type === 'same-as' && other !== id).map((relation) => ({ id, same: relation.id }));

function tiesOf(feeds: readonly Readable[], rows: readonly Row[], apart: readonly Entry[]): Ties {
  const counts = new Map<string, number>();
  const ids = [...rows.map(({ scheme }) => scheme.id), ...apart.map(({ id }) => id)];
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const gone = new Set(feeds.flatMap(({ read }) => read.feed.gone.map(({ id }) => id)));
  const likened = apart.flatMap((entry) => (entry.apart!.same.length > 0 ? [entry.id, ...entry.apart!.same] : []));
  const namespaces = new Set(ids.map(namespaceOf));
  return {
    schemes: rows.flatMap(({ scheme }, number) => sameAs(scheme).map((like) => ({ ...like, scheme: number }))),
    providers: feeds.flatMap(({ read }, origin) => read.feed.providers.flatMap(sameAs).map((like) => ({ ...like, origin }))),
    repeated: [...new Set([...[...counts].filter(([id, count]) => count > 1 || gone.has(id)).map(([id]) => id), ...likened])],
    namespaces: namespaces.size > mostNamespaces ? [''] : [...namespaces].sort(),
  };
}

class InMemory implements MemorySegment {
  readonly shared = sharedWords();
  #sorted: readonly string[] | undefined;
  #byId: Map<string, Entry[]> | undefined;
  readonly #ends = new Map<string, readonly string[]>();

  constructor(
    readonly origins: readonly Origin[],
    readonly columns: Columns,
    readonly late: LateColumns,
    readonly words: ReadonlyMap<string, Postings>,
    readonly list: MemorySegment['list'],
    readonly ids: readonly Entry[],
    readonly ties: Ties,
    readonly names: MemorySegment['names'],
  ) {}

  get size(): number {
    return this.list.length;
  }
  async column<Name extends keyof LateColumns>(name: Name): Promise<LateColumns[Name]> {
    return this.late[name];
  }
  async postings(stems: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    return new Map(stems.flatMap((word) => (this.words.has(word) ? [[word, this.words.get(word)!] as const] : [])));
  }
  async beginning(prefix: string): Promise<ReadonlyMap<string, Postings>> {
    const found = new Map<string, Postings>();
    const sorted = (this.#sorted ??= [...this.words.keys()].sort());
    for (let at = firstFrom(sorted, prefix); sorted[at]?.startsWith(prefix); at++) found.set(sorted[at]!, this.words.get(sorted[at]!)!);
    return found;
  }
  async stems(letter: string, side: 'first' | 'last'): Promise<readonly string[]> {
    const known = this.#ends.get(side + letter) ?? [...this.words.keys()].filter((word) => (side === 'first' ? word.startsWith(letter) : word.endsWith(letter)));
    this.#ends.set(side + letter, known);
    return known;
  }
  async cards(schemes: readonly number[]): Promise<readonly Card[]> {
    return schemes.map((number) => this.list[number]!.card);
  }
  async record(number: number): Promise<{ readonly scheme: Scheme; readonly provider?: Provider }> {
    const { scheme, provider } = this.list[number]!;
    return { scheme, ...(provider && { provider }) };
  }
  async find(id: string): Promise<readonly Entry[]> {
    if (!this.#byId) {
      this.#byId = new Map();
      for (const entry of this.ids) this.#byId.set(entry.id, [...(this.#byId.get(entry.id) ?? []), entry]);
    }
    return this.#byId.get(id) ?? [];
  }
  async entries(): Promise<readonly Entry[]> {
    return this.ids;
  }
  async providers(): Promise<MemorySegment['names']> {
    return this.names;
  }
}

/** The position of the first item that is not before `wanted`, in a sorted list. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

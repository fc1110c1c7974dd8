/** A compiled feed, read by the piece as it is needed. */
import { FeedError } from '../feed/errors.js';
import type { Header } from '../feed/feed.js';
import type { Area, Gone, Need, Question, Theme } from '../feed/guidance.js';
import { limits } from '../feed/limits.js';
import type { Provider } from '../feed/provider.js';
import type { Scheme } from '../feed/scheme.js';
import type { SharedWords } from '../feed/unite.js';
import { type Card, type Column, type Columns, type Entry, type LateColumns, type LateNeed, type Likeness, type Origin, type Postings, type Schedule, type Segment, type Ties, lateKeywords } from '../search/segment.js';
import { Reader } from './bytes.js';
import { type ColumnHead, type Manifest, compiledVersion, file, idShard, idShards, perChunk, reversed, shardOf } from './layout.js';
import { type Shape, count, isObject, list, number, object, string, text, webUrl } from './shapes.js';

/** Brings a file of the build by its name, uncompressed. Rejects with a {@link FeedError}. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Reads a manifest. `url` is its address, for messages. Throws a {@link FeedError}. */
export function readManifest(text: string, url: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', url, `The manifest at ${url} is not JSON (${(cause as Error).message}). Build the feed again and upload the manifest last.`, { cause });
  }
  const version = isObject(value) ? value['compiledVersion'] : undefined;
  if (typeof version === 'number' && version > compiledVersion) {
    throw new FeedError('newer-version', url, `The compiled feed at ${url} is of version ${version}; this copy of the library reads version ${compiledVersion}. Load a newer copy, or build the feed with an older one.`);
  }
  const manifest = object<Manifest>({ compiledVersion: count, build: (name) => (typeof name === 'string' && /^[a-z0-9-]{1,80}$/i.test(name) ? name : undefined), size: (size) => (Number(size) <= mostSchemes ? count(size) : undefined), built: string(limits.line), analysis: count }, 'compiledVersion', 'build', 'size')(value);
  if (!manifest) throw new FeedError('not-a-feed', url, `The document at ${url} is not the manifest of a compiled feed. Build the feed again with "wegwijzer build".`);
  return manifest;
}

/** More than this is no honest feed, and would cost the visitor's memory. */
const mostSchemes = 1_000_000;

/** Opens a build. `url` is the address of its manifest, for messages. Rejects with a {@link FeedError} when its start cannot be had. */
export async function openCompiled(manifest: Manifest, load: Load, url: string): Promise<Segment> {
  const { size, origins, columns, head } = await decoded(load, file.start, url, (bytes) => {
    const start = readColumns(bytes, (content) => count(content['size']));
    if (start?.size !== manifest.size) return undefined;
    const origins = list(originShape, limits.list)(start.head['origins']) ?? [];
    const columns = Object.fromEntries(Object.entries(columnShapes).map(([name, shape]) => [name, checkedColumn(start.columns.get(name), shape, start.size)])) as unknown as Columns;
    return origins.length === 0 || columns.origin.values.some((origin) => origin >= origins.length) ? undefined : { ...start, origins, columns };
  });
  const compiled: Compiled = new Compiled(size, head['guide'] === true ? origins.map((origin, at) => withLateKeywords(origin, (need) => compiled.keywords(at, need))) : origins, columns, tiesShape(head['ties']) ?? noTies, sharedShape(head['shared']) ?? { needs: [], themes: [] }, {
    load,
    url,
    firsts: list(string(limits.line))(head['firsts']) ?? [],
    stems: { first: stemFirsts(head['stems'], 'first'), last: stemFirsts(head['stems'], 'last') },
  });
  return compiled;
}

const withLateKeywords = (origin: Origin, keywords: (need: number) => Promise<Need['keywords']>): Origin => ({
  ...origin,
  needs: origin.needs.map((need, at): LateNeed => ({ ...need, [lateKeywords]: () => keywords(at) })),
});

const stemFirsts = (stems: unknown, side: 'first' | 'last') => list(string(limits.line))(isObject(stems) ? stems[side] : undefined) ?? [];
const broken = (name: string, url: string, cause?: unknown): FeedError =>
  new FeedError('not-a-feed', `${url}#${name}`, `The file "${name}" of the compiled feed at ${url} is damaged. Build the feed again and upload all of it, the manifest last.`, { cause });

/** Whatever is wrong in a file is one kind of error: the file is damaged. */
async function decoded<T>(load: Load, name: string, url: string, read: (bytes: Uint8Array) => T | undefined): Promise<T> {
  const bytes = await load(name);
  let value: T | undefined;
  let cause: unknown;
  try {
    value = read(bytes);
  } catch (error) {
    cause = error;
  }
  if (value === undefined) throw broken(name, url, cause);
  return value;
}

const asJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

function readColumns(bytes: Uint8Array, sizeOf: (head: Readonly<Record<string, unknown>>) => number | undefined) {
  const reader = new Reader(bytes);
  const head = JSON.parse(reader.text()) as Readonly<Record<string, unknown>>;
  const size = sizeOf(head);
  if (size === undefined || !Array.isArray(head['columns'])) return undefined;
  const columns = new Map<string, Column<unknown>>();
  for (const { name, values, width } of head['columns'] as readonly ColumnHead[]) columns.set(name, { values, index: reader.column(size, width) });
  return { head, size, columns };
}

/** A column whose values are of the right kind; a value that is not is replaced by the blank one, so that positions hold. */
function checkedColumn<T>(column: Column<unknown> | undefined, { shape, blank }: { readonly shape: Shape<T>; readonly blank: T }, size: number): Column<T> {
  if (!column || !Array.isArray(column.values)) return { values: [blank], index: new Uint8Array(size) };
  const values = column.values.map((value) => shape(value) ?? blank);
  if (column.index.some((position) => position >= values.length)) throw new RangeError('position outside its column');
  return { values, index: column.index };
}

const word = string(limits.line);
const words = list(word, limits.list);
const window = object<NonNullable<Schedule['windows']>[number]>({ opens: word, closes: word, label: text });
const day = (value: unknown): string | undefined => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined);
const schedule: Shape<Schedule> = (value) => {
  const found = object<Schedule>({ windows: list(window, limits.list), status: word })(value);
  // A date that is none would be asked of the calendar, which throws.
  if (found?.windows?.some(({ opens, closes }) => (opens !== undefined && !day(opens)) || (closes !== undefined && !day(closes)))) return undefined;
  return found;
};
const columnShapes = {
  regions: { shape: words, blank: [] },
  kind: { shape: word, blank: 'other' },
  themes: { shape: words, blank: [] },
  needs: { shape: words, blank: [] },
  schedule: { shape: schedule, blank: {} },
  origin: { shape: count, blank: 0 },
} as const;
const amountShape: Shape<number | null> = (value) => number(value) ?? undefined;
const lateShapes: { readonly [Name in Exclude<keyof LateColumns, 'criteria'>]: { readonly shape: Shape<LateColumns[Name]['values'][number]>; readonly blank: LateColumns[Name]['values'][number] } } = {
  provider: { shape: word, blank: '' },
  amount: { shape: amountShape, blank: null },
  modified: { shape: word, blank: '' },
};

const keywords = (value: unknown) => (Array.isArray(value) ? list(text, limits.list)(value) : isObject(value) ? (Object.fromEntries(Object.entries(value).map(([language, each]) => [language, words(each) ?? []])) as Record<string, string[]>) : undefined);
const needShape = object<Need>({ id: word, label: text, description: text, kind: word, broader: word, themes: words, keywords }, 'id', 'label');
const themeShape = object<Theme>({ id: word, label: text, broader: word }, 'id', 'label');
const sharedShape = object<SharedWords>({ needs: list(needShape), themes: list(themeShape) }, 'needs', 'themes');
const areaShape = object<Area>({ id: word, label: text, members: words }, 'id', 'label', 'members');
const goneShape = object<Gone>({ id: word, on: word, replacedBy: word }, 'id');
const headerShape = object<Header>(
  { feedVersion: (value) => (value === 1 ? 1 : undefined), id: word, title: text, notice: text, publisher: word, language: word, modified: word, license: word, compiled: () => undefined },
  'feedVersion',
  'id',
  'title',
);
const originShape = object<Origin>(
  {
    url: string(limits.url),
    role: (value) => (value === 'named' || value === 'member' ? value : undefined),
    title: text,
    authorities: words,
    copied: () => undefined,
    header: headerShape,
    needs: list(needShape),
    themes: list(themeShape),
    areas: list(areaShape),
    // Only the wizard asks questions, and it reads the full feed.
    questions: (): Question[] => [],
    problems: () => [],
    gone: list(goneShape),
  },
  'url',
  'role',
  'header',
  'needs',
  'themes',
  'areas',
  'gone',
);
const noTies: Ties = { schemes: [], providers: [], repeated: [], namespaces: [''] };
const tiesShape = object<Ties>(
  {
    schemes: list(object<Likeness>({ scheme: count, id: word, same: word }, 'scheme', 'id', 'same')),
    providers: list(object<Ties['providers'][number]>({ id: word, same: word, origin: count }, 'id', 'same', 'origin')),
    repeated: list(word),
    namespaces: list(string(limits.line)),
  },
  'schemes',
  'providers',
  'repeated',
  'namespaces',
);
const card = object<Card>(
  {
    id: word,
    name: text,
    summary: text,
    provider: word,
    providerName: text,
    amounts: list(object<NonNullable<Card['amounts']>[number]>({ min: number, max: number, rate: number, currency: (value) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined), note: text, for: () => undefined }), limits.list),
    budget: object<NonNullable<Card['budget']>>({ state: word, checked: day }),
    verified: object<NonNullable<Card['verified']>>({ on: day, by: word }, 'on'),
    modified: day,
    url: webUrl,
  },
  'id',
  'name',
);

interface Source {
  readonly load: Load;
  readonly url: string;
  /** The first stem of each file of postings. */
  readonly firsts: readonly string[];
  readonly stems: Readonly<Record<'first' | 'last', readonly string[]>>;
}

class Compiled implements Segment {
  /** What was read; a file that failed is asked for again the next time. */
  private readonly known = new Map<string, Promise<unknown>>();

  constructor(
    readonly size: number,
    readonly origins: readonly Origin[],
    readonly columns: Columns,
    readonly ties: Ties,
    readonly shared: SharedWords,
    private readonly source: Source,
  ) {}

  private read<T>(name: string, read: (bytes: Uint8Array) => T | undefined): Promise<T> {
    return this.once(name, () => decoded(this.source.load, name, this.source.url, read));
  }

  private once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.known.get(name) as Promise<T> | undefined;
    if (known) return known;
    const begun = make();
    this.known.set(name, begun);
    begun.catch(() => this.known.delete(name));
    return begun;
  }

  async column<Name extends keyof LateColumns>(name: Name): Promise<LateColumns[Name]> {
    const shape = (name === 'criteria' ? (await import('./check-record.js')).criteriaColumn : lateShapes[name as keyof typeof lateShapes]) as { readonly shape: Shape<unknown>; readonly blank: unknown };
    return this.read(file.column(name), (bytes) => checkedColumn(readColumns(bytes, () => this.size)?.columns.get(name), shape, this.size)) as Promise<LateColumns[Name]>;
  }

  /** The keywords of a need, by the number of its origin and its own. */
  async keywords(origin: number, need: number): Promise<Need['keywords']> {
    const lists = await this.read(file.guide, (bytes) => {
      const value = asJson(bytes);
      return Array.isArray(value) ? (value as unknown[]) : undefined;
    });
    const own = lists[origin];
    return Array.isArray(own) ? keywords(own[need]) : undefined;
  }

  async postings(stems: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    const { firsts } = this.source;
    const shards = new Set(firsts.length === 0 ? [] : stems.map((word) => shardOf(firsts, word)));
    const loaded = await Promise.all([...shards].map((shard) => this.terms(shard)));
    const found = new Map<string, Postings>();
    for (const word of stems) for (const shard of loaded) if (shard.has(word)) found.set(word, shard.get(word)!);
    return found;
  }

  async beginning(prefix: string): Promise<ReadonlyMap<string, Postings>> {
    const { firsts } = this.source;
    const shards: number[] = [];
    for (let shard = shardOf(firsts, prefix); shard < firsts.length && (firsts[shard]! <= prefix || firsts[shard]!.startsWith(prefix)); shard++) shards.push(shard);
    const loaded = await Promise.all(shards.map((shard) => this.terms(shard)));
    return new Map(loaded.flatMap((shard) => [...shard].filter(([word]) => word.startsWith(prefix))));
  }

  private terms(shard: number): Promise<ReadonlyMap<string, Postings>> {
    return this.read(file.terms(shard), (bytes) => readTerms(bytes, this.size));
  }

  stems(letter: string, side: 'first' | 'last'): Promise<readonly string[]> {
    return this.once(`${side} ${letter}`, () => this.readStems(letter, side));
  }

  private async readStems(letter: string, side: 'first' | 'last'): Promise<readonly string[]> {
    const firsts = this.source.stems[side];
    const shards: number[] = [];
    for (let shard = shardOf(firsts, letter); shard < firsts.length && (firsts[shard]! <= letter || firsts[shard]!.startsWith(letter)); shard++) shards.push(shard);
    const loaded = await Promise.all(shards.map((shard) => this.read(file.stems(side, shard), (bytes) => string(10_000_000)(asJson(bytes))?.split(' '))));
    const own = loaded.flat().filter((word) => word.startsWith(letter));
    return side === 'first' ? own : own.map(reversed);
  }

  async cards(schemes: readonly number[]): Promise<readonly Card[]> {
    return Promise.all(
      schemes.map(async (scheme) => {
        const name = file.cards(Math.floor(scheme / perChunk));
        const chunk = await this.read(name, (bytes) => {
          const value = asJson(bytes);
          return Array.isArray(value) ? value.map((each) => card(each)) : undefined;
        });
        const found = chunk[scheme % perChunk];
        if (!found) throw broken(name, this.source.url);
        return found;
      }),
    );
  }

  async record(scheme: number): Promise<{ readonly scheme: Scheme; readonly provider?: Provider }> {
    const name = file.records(Math.floor(scheme / perChunk));
    const [chunk, { checkScheme, checkProvider }] = await Promise.all([this.read(name, asJson), import('./check-record.js')]);
    const item = (list: unknown, at: unknown): unknown => (Array.isArray(list) ? (list as unknown[])[at as number] : undefined);
    const { schemes, providers, given } = (chunk ?? {}) as Readonly<Record<string, unknown>>;
    const found = checkScheme(item(schemes, scheme % perChunk));
    if (!found) throw broken(name, this.source.url);
    const provider = checkProvider(item(providers, item(given, scheme % perChunk)));
    return { scheme: found, ...(provider && { provider }) };
  }

  async find(id: string): Promise<readonly Entry[]> {
    return (await this.idsOf(idShard(id, idShards(this.size)))).filter((entry) => entry.id === id);
  }

  async entries(): Promise<readonly Entry[]> {
    const shards = await Promise.all(Array.from({ length: idShards(this.size) }, (_, shard) => this.idsOf(shard)));
    return shards.flat().sort((a, b) => a.scheme - b.scheme);
  }

  private idsOf(shard: number): Promise<readonly Entry[]> {
    return this.read(file.ids(shard), (bytes) =>
      list((value): Entry | undefined => {
        const [id, scheme, claim] = Array.isArray(value) ? (value as unknown[]) : [];
        return word(id) !== undefined && count(scheme) !== undefined && (scheme as number) < this.size ? { id: id as string, scheme: scheme as number, ...(word(claim) !== undefined && { claim: claim as string }) } : undefined;
      })(asJson(bytes)),
    );
  }

  async providers(): ReturnType<Segment['providers']> {
    return this.read(file.providers, (bytes) =>
      list((value) => {
        const [id, name, origin] = Array.isArray(value) ? (value as unknown[]) : [];
        const [known, label] = [word(id), text(name)];
        return known !== undefined && label !== undefined && typeof origin === 'number' && origin in this.origins ? { id: known, name: label, origin } : undefined;
      })(asJson(bytes)),
    );
  }
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

/** A compiled feed, read by the piece as it is needed. */
import { again } from '../feed/again.js';
import type { Need } from '../feed/guidance.js';
import { limits } from '../feed/limits.js';
import type { SharedWords } from '../feed/unite.js';
import { findPart } from '../search/find-part.js';
import { type Card, type Columns, type LateColumns, type LateNeed, type Likeness, type Origin, type Postings, type Segment, type Ties, lateKeywords } from '../search/segment.js';
import { Files, type Load, asJson, checkedColumn, readColumns } from './files.js';
import { type Manifest, file, perChunk } from './layout.js';
import { originShape, sharedShape } from './origin.js';
import { count, day, list, number, object, schedule, string, text, webUrl, word, words } from './shapes.js';
import type { Words } from './words.js';

/** Opens a build. `url` is the address of its manifest, for messages. Rejects with a {@link FeedError} when its start cannot be had. */
export async function openCompiled(manifest: Manifest, load: Load, url: string): Promise<Segment> {
  const files = new Files(load, url);
  const { size, origins, columns, head } = await files.read(file.start, (bytes) => {
    const start = readColumns(bytes, (content) => count(content['size']));
    if (start?.size !== manifest.size) return undefined;
    const origins = list(originShape, limits.list)(start.head['origins']) ?? [];
    const columns = Object.fromEntries(Object.entries(columnShapes).map(([name, shape]) => [name, checkedColumn(start.columns.get(name), shape, start.size)])) as unknown as Columns;
    return origins.length === 0 || columns.origin.values.some((origin) => origin >= origins.length) ? undefined : { ...start, origins, columns };
  });
  const compiled: Compiled = new Compiled(size, head['guide'] === true ? origins.map((origin, at) => withLateKeywords(origin, async (need) => (await compiled.words()).keywords(at, need))) : origins, columns, tiesShape(head['ties']) ?? noTies, sharedShape(head['shared']) ?? { needs: [], themes: [] }, files, head);
  return compiled;
}

const withLateKeywords = (origin: Origin, keywords: (need: number) => Promise<Need['keywords']>): Origin => ({
  ...origin,
  needs: origin.needs.map((need, at): LateNeed => ({ ...need, [lateKeywords]: () => keywords(at) })),
});

const columnShapes = {
  regions: { shape: words, blank: [] },
  kind: { shape: word, blank: 'other' },
  themes: { shape: words, blank: [] },
  needs: { shape: words, blank: [] },
  schedule: { shape: schedule, blank: {} },
  origin: { shape: count, blank: 0 },
} as const;
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
    amounts: list(object<NonNullable<Card['amounts']>[number]>({ min: number, max: number, rate: number, currency: (value) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined), note: text, for: (value) => (Array.isArray(value) && value.length > 0 ? [{ text: '*' }] : undefined) }), limits.list),
    budget: object<NonNullable<Card['budget']>>({ state: word, checked: day }),
    verified: object<NonNullable<Card['verified']>>({ on: day, by: word }, 'on'),
    modified: day,
    url: webUrl,
  },
  'id',
  'name',
);

// What is not needed for a first list is a part of its own, and so is what reads words.
const latePart = again(() => import('./late.js'));

class Compiled implements Segment {
  constructor(
    readonly size: number,
    readonly origins: readonly Origin[],
    readonly columns: Columns,
    readonly ties: Ties,
    readonly shared: SharedWords,
    private readonly files: Files,
    private readonly head: Readonly<Record<string, unknown>>,
  ) {}

  words(): Promise<Words> {
    return this.files.once('words', async () => new (await findPart()).Words(this.files, this.size, this.head));
  }

  async postings(stems: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    return (await this.words()).postings(stems);
  }

  async beginning(prefix: string): Promise<ReadonlyMap<string, Postings>> {
    return (await this.words()).beginning(prefix);
  }

  async stems(letter: string, side: 'first' | 'last'): Promise<readonly string[]> {
    return (await this.words()).stems(letter, side);
  }

  async cards(schemes: readonly number[]): Promise<readonly Card[]> {
    return Promise.all(
      schemes.map(async (scheme) => {
        const name = file.cards(Math.floor(scheme / perChunk));
        const chunk = await this.files.read(name, (bytes) => {
          const value = asJson(bytes);
          return Array.isArray(value) ? value.map((each) => card(each)) : undefined;
        });
        const found = chunk[scheme % perChunk];
        if (!found) throw this.files.broken(name);
        return found;
      }),
    );
  }

  async column<Name extends keyof LateColumns>(name: Name): Promise<LateColumns[Name]> {
    return (await latePart()).column(this.files, this.size, name);
  }

  async record(scheme: number): ReturnType<Segment['record']> {
    return (await latePart()).record(this.files, scheme);
  }

  async find(id: string): ReturnType<Segment['find']> {
    return (await latePart()).find(this.files, this.size, id);
  }

  async entries(): ReturnType<Segment['entries']> {
    return (await latePart()).entries(this.files, this.size);
  }

  async providers(): ReturnType<Segment['providers']> {
    return (await this.words()).providers(this.origins.length);
  }
}

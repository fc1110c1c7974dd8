/**
 * Makes one catalogue of several feeds: the ones that a page names, and the members of an index. Every record keeps where it
 * came from. What a feed says of its own authority counts for nothing; only the index, and the page, give authority.
 */
import type { Text } from './atoms.js';
import type { FeedError, FeedProblem } from './errors.js';
import type { Feed } from './feed.js';
import type { Area, Gone, Need, Question, Theme } from './guidance.js';
import type { Provider } from './provider.js';
import type { ReadFeed } from './salvage.js';
import type { Scheme } from './scheme.js';
import * as vocabulary from './vocabulary.js';
import { timingOf } from './windows.js';

/** A feed that was asked for, whether it came or not. */
export interface Part {
  /** The absolute address that it was asked at. */
  readonly url: string;
  /** `named`: the page named it. `member`: an index named it. */
  readonly role: 'named' | 'member';
  /** What the index calls it, until it says so itself. */
  readonly title?: Text;
  /** The provider ids that the index lets it speak for. */
  readonly authorities?: readonly string[];
  readonly read?: ReadFeed;
  readonly error?: FeedError;
  /** When the last good copy that is used in its place was fetched (ISO 8601). */
  readonly copied?: string;
}

/** A feed as the visitor may see it named: on a card, or in a notice that it is missing. */
export interface Source {
  readonly url: string;
  readonly id?: string;
  readonly title: Text;
  /** The language of its plain strings. */
  readonly language: string;
  readonly publisher?: string;
  readonly notice?: Text;
  readonly modified?: string;
  readonly license?: string;
  /** Why it is missing. */
  readonly error?: FeedError;
  /** When the copy that is shown in its place was fetched (ISO 8601). */
  readonly copied?: string;
  /** What was wrong with its records. */
  readonly problems: readonly FeedProblem[];
}

/** A record with the feeds that it came from; the first one's text is shown. */
type From<T> = T & { readonly from: readonly [Source, ...Source[]] };
export type CatalogueScheme = From<Scheme>;
export type CatalogueProvider = From<Provider>;

/** Everything that a page knows, ready to be asked a question. */
export interface Catalogue {
  readonly sources: readonly Source[];
  readonly schemes: ReadonlyMap<string, CatalogueScheme>;
  readonly providers: ReadonlyMap<string, CatalogueProvider>;
  /** By slug or URI: the feeds' own first, then the shared vocabulary's. */
  readonly needs: ReadonlyMap<string, Need>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly questions: readonly Question[];
  readonly areas: readonly Area[];
  readonly gone: ReadonlyMap<string, Gone>;
  /** Ids of records that were folded into another, with the id that they are found under now. */
  readonly aliases: ReadonlyMap<string, string>;
  /** What went wrong between feeds; problems inside one feed are with its source. */
  readonly problems: readonly FeedProblem[];
}

interface Loaded {
  readonly part: Part;
  readonly feed: Feed;
  readonly source: Source;
}

/** One copy of a record, and how well the feed that holds it may speak for it: lower is better. */
interface Copy<T> {
  readonly record: T;
  readonly loaded: Loaded;
  readonly rank: number;
}

/**
 * Federates the parts, in the order in which the page and the index name them. `today` (a day in Europe/Amsterdam) is needed
 * because a local scheme that has closed never hides a national one that is open.
 */
export function federate(parts: readonly Part[], { today }: { readonly today: string }): Catalogue {
  const problems: FeedProblem[] = [];
  const all = parts.map((part) => ({ part, source: sourceOf(part), feed: part.read?.feed }));
  const loaded = all.filter((each): each is Loaded => each.feed !== undefined);
  const aliases = new Map<string, string>();

  const providerCopies = copiesOf(loaded, (feed) => feed.providers, (provider) => [provider.id]);
  const schemeCopies = copiesOf(loaded, (feed) => feed.schemes, (scheme) => [scheme.authority, scheme.provider]);
  const gone = retire(loaded, [providerCopies, schemeCopies]);

  const providers = new Map<string, CatalogueProvider>();
  for (const [id, copies] of providerCopies) providers.set(id, uniteProviders(copies));
  fold(providers, aliases, (into, other) => uniteProviders([asCopy(into), asCopy(other)]), () => true);

  const schemes = new Map<string, CatalogueScheme>();
  for (const [id, copies] of schemeCopies) {
    const [best, ...others] = copies as [Copy<Scheme>, ...Copy<Scheme>[]];
    const rival = others.find((copy) => copy.rank === 0 && best.rank === 0 && authorityOf(copy.record) !== authorityOf(best.record));
    if (rival) problems.push(conflict(id, best.loaded.source, rival.loaded.source));
    schemes.set(id, withSources(best.record, copies));
  }
  const live = (scheme: Scheme) => timingOf(scheme, today).availability !== 'closed';
  fold(schemes, aliases, (into, other) => ({ ...into, from: uniqueSources([...into.from, ...other.from]) }), (into, other) => live(into) || !live(other));

  const themes = new Map<string, Theme>(Object.entries(vocabulary.themes).map(([id, label]) => [id, { id, label }]));
  for (const { feed } of [...loaded].reverse()) for (const theme of feed.themes) themes.set(theme.id, theme);

  return {
    sources: all.map(({ source }) => source),
    schemes,
    providers,
    needs: uniteNeeds(loaded),
    themes,
    questions: firstOf(loaded.flatMap(({ feed }) => feed.questions), (question) => question.subject),
    areas: firstOf(loaded.flatMap(({ feed }) => feed.areas), (area) => area.id),
    gone,
    aliases,
    problems,
  };
}

function sourceOf({ url, title, read, error, copied }: Part): Source {
  const feed = read?.feed;
  return {
    url,
    title: feed?.title ?? title ?? url,
    language: feed?.language ?? 'nl',
    problems: read?.problems ?? [],
    ...(feed && { id: feed.id }),
    ...(feed?.publisher && { publisher: feed.publisher }),
    ...(feed?.notice && { notice: feed.notice }),
    ...(feed?.modified && { modified: feed.modified }),
    ...(feed?.license && { license: feed.license }),
    ...(error && { error }),
    ...(copied && { copied }),
  };
}

const authorityOf = (scheme: Scheme): string | undefined => scheme.authority ?? scheme.provider;

/** Groups the copies of each record by id, the copy that may speak for it first. */
function copiesOf<T extends { readonly id: string }>(
  loaded: readonly Loaded[],
  list: (feed: Feed) => readonly T[],
  claims: (record: T) => readonly (string | undefined)[],
): Map<string, Copy<T>[]> {
  const copies = new Map<string, Copy<T>[]>();
  for (const each of loaded) {
    for (const record of list(each.feed)) {
      const copy = { record, loaded: each, rank: rankOf(each.part, claims(record).find((claim) => claim !== undefined)) };
      const known = copies.get(record.id);
      if (known) known.push(copy);
      else copies.set(record.id, [copy]);
    }
  }
  // Array.sort is stable: with equal rights, and equally near to the host that serves it, the order of the index decides.
  for (const list of copies.values()) list.sort((a, b) => a.rank - b.rank || foreign(a) - foreign(b));
  return copies;
}

const rankOf = (part: Part, authority: string | undefined): number => {
  if (authority !== undefined && part.authorities?.includes(authority)) return 0;
  return part.role === 'named' ? 1 : 2;
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

/** 0 when a record's id lies on the host that served it, else 1: a name on one's own host is hard to forge. */
const foreign = <T extends { readonly id: string }>(copy: Copy<T>): number => (hostOf(copy.record.id) === hostOf(copy.loaded.part.url) ? 0 : 1);

const uniqueSources = (sources: readonly Source[]): [Source, ...Source[]] => [...new Set(sources)] as [Source, ...Source[]];

const withSources = <T>(record: T, copies: readonly Copy<T>[]): From<T> => ({ ...record, from: uniqueSources(copies.map(({ loaded }) => loaded.source)) });

const asCopy = (provider: CatalogueProvider): Copy<CatalogueProvider> => ({ record: provider, loaded: { source: provider.from[0] } as Loaded, rank: 0 });

const union = <T>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined => {
  const seen = new Map<string, T>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const key = JSON.stringify(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return seen.size > 0 ? [...seen.values()] : undefined;
};

/** A body that works in several provinces is one: its text from its own feed, its regions and locations from all. */
function uniteProviders(copies: readonly Copy<Provider | CatalogueProvider>[]): CatalogueProvider {
  const records = copies.map(({ record }) => record);
  const united: Record<string, unknown> = { ...records[0] };
  for (const field of ['regions', 'locations', 'themes', 'needs', 'languages', 'related'] as const) {
    const values = union(records.map((record) => record[field] as readonly unknown[] | undefined));
    if (values) united[field] = values;
  }
  united['from'] = uniqueSources(copies.flatMap(({ record, loaded }) => ('from' in record ? [...(record as CatalogueProvider).from] : [loaded.source])));
  return united as CatalogueProvider;
}

/** Folds a record that says it is the same as another into that other, unless that would hide a living record behind a dead one. */
function fold<T extends Provider | Scheme>(
  records: Map<string, From<T>>,
  aliases: Map<string, string>,
  unite: (into: From<T>, other: From<T>) => From<T>,
  may: (into: From<T>, other: From<T>) => boolean,
): void {
  const settled = (id: string): string => (aliases.has(id) ? settled(aliases.get(id)!) : id);
  for (const record of [...records.values()]) {
    for (const relation of record.related ?? []) {
      if (relation.type !== 'same-as') continue;
      let target = records.get(settled(relation.id));
      let other = records.get(settled(record.id));
      if (!target || !other || target === other) continue;
      if (!may(target, other)) [target, other] = [other, target];
      records.set(target.id, unite(target, other));
      records.delete(other.id);
      aliases.set(other.id, target.id);
    }
  }
}

/** Takes out the copies that a feed with the right to do so calls gone. */
function retire(loaded: readonly Loaded[], groups: readonly Map<string, Copy<{ readonly id: string }>[]>[]): Map<string, Gone> {
  const gone = new Map<string, Gone>();
  for (const each of loaded) {
    for (const entry of each.feed.gone) {
      let known = false;
      for (const copies of groups) {
        const list = copies.get(entry.id);
        if (!list) continue;
        known = true;
        const best = list[0]!;
        const mayEndAll = each.part.role === 'named' || best.loaded === each || rankOf(each.part, claimOf(best.record)) === 0;
        const left = mayEndAll ? [] : list.filter((copy) => copy.loaded !== each);
        if (left.length > 0) copies.set(entry.id, left);
        else copies.delete(entry.id);
        if (mayEndAll) gone.set(entry.id, entry);
      }
      if (!known && !gone.has(entry.id)) gone.set(entry.id, entry);
    }
  }
  return gone;
}

const claimOf = (record: { readonly id: string; readonly authority?: string; readonly provider?: string }): string => record.authority ?? record.provider ?? record.id;

function uniteNeeds(loaded: readonly Loaded[]): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const need of loaded.flatMap(({ feed }) => feed.needs)) if (!needs.has(need.id)) needs.set(need.id, need);
  for (const [id, { nl, en, themes }] of Object.entries(vocabulary.needs)) {
    const own = needs.get(id);
    if (!own) needs.set(id, { id, label: { nl, en }, themes: [...themes] });
    else if (!own.themes) needs.set(id, { ...own, themes: [...themes] });
  }
  return needs;
}

function firstOf<T>(records: readonly T[], key: (record: T) => string): T[] {
  const first = new Map<string, T>();
  for (const record of records) if (!first.has(key(record))) first.set(key(record), record);
  return [...first.values()];
}

const conflict = (id: string, kept: Source, other: Source): FeedProblem => ({
  severity: 'notice',
  path: other.url,
  id,
  code: 'conflict',
  message: `${id} is in ${kept.url} and in ${other.url}, each under an authority of its own; the first is shown`,
  remedy: 'Give the two records ids of their own, or say that they are the same with a same-as relation.',
});

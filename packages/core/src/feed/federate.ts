/**
 * Makes one catalogue of several feeds: the ones that a page names, and the members of an index. Every record keeps where it
 * came from. What a feed says of its own authority counts for nothing; only the index, and the page, give authority.
 */
import type { Text } from './atoms.js';
import type { FeedError, FeedProblem } from './errors.js';
import type { Feed } from './feed.js';
import type { Area, Gone, Need, Question, Theme } from './guidance.js';
import type { Provider } from './provider.js';
import { withOwnIds } from './question-ids.js';
import type { ReadFeed } from './salvage.js';
import type { Scheme } from './scheme.js';
import { sharedWords } from './shared-words.js';
import { type Guiding, bestOf, isAtHome, sourceOf, uniteNeeds, uniteThemes } from './unite.js';
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
  /** Ids of records that were folded into another, or are gone and were replaced, with the id that they are found under now. */
  readonly aliases: ReadonlyMap<string, string>;
  /** What went wrong between feeds; problems inside one feed are with its source. */
  readonly problems: readonly FeedProblem[];
}

interface Loaded extends Guiding {
  readonly feed: Feed;
  readonly source: Source;
}

/** One copy of a record, and how well the feed that holds it may speak for it. */
interface Copy<T> {
  readonly record: T;
  readonly loaded: Loaded;
  /** 0: the index lets the feed speak for the record's authority. 1: the page names the feed. 2: neither. */
  readonly rank: 0 | 1 | 2;
}

/**
 * Federates the parts, in the order in which the page and the index name them. `today` (a day in Europe/Amsterdam) is needed
 * because a local scheme that has closed never hides a national one that is open.
 */
export function federate(parts: readonly Part[], { today }: { readonly today: string }): Catalogue {
  const shared = sharedWords();
  const problems: FeedProblem[] = [];
  const all = parts.map((part) => ({ part, source: sourceOf(part, part.read?.feed, part.read?.problems), feed: part.read?.feed }));
  const loaded = all.filter((each): each is Loaded => each.feed !== undefined);
  const dead = (scheme: Scheme) => (timingOf(scheme, today).availability === 'closed' ? 1 : 0);

  const providerCopies = copiesOf(loaded, (feed) => feed.providers, ({ id }) => id, () => 0);
  const schemeCopies = copiesOf(loaded, (feed) => feed.schemes, authorityOf, dead);
  const gone = retire(loaded, [providerCopies, schemeCopies], today);

  for (const [id, [best, ...others]] of schemeCopies) {
    const rival = others.find((copy) => copy.rank === 0 && best.rank === 0 && authorityOf(copy.record) !== authorityOf(best.record));
    if (rival) problems.push(conflict(id, best.loaded.source, rival.loaded.source));
  }

  const sameProviders = yielding(providerCopies, () => 0);
  const providers = merge(providerCopies, sameProviders, uniteProviders);
  const sameSchemes = yielding(schemeCopies, dead);
  const schemes = merge(schemeCopies, sameSchemes, ([best]) => ({ ...best.record }));
  const aliases = withReplaced(gone, new Map([...sameProviders, ...sameSchemes]));
  // What points at a provider that became another, points at that other.
  for (const scheme of schemes.values()) follow(scheme, ['provider', 'authority'], aliases);
  for (const provider of providers.values()) follow(provider, ['partOf'], aliases);

  return {
    sources: all.map(({ source }) => source),
    schemes,
    providers,
    needs: uniteNeeds(loaded, shared),
    themes: uniteThemes(loaded, shared),
    questions: withOwnIds(bestOf(loaded, ({ feed }) => feed.questions, ({ subject }) => subject)),
    areas: bestOf(loaded, ({ feed }) => feed.areas, ({ id }) => id),
    gone,
    aliases,
    problems,
  };
}

const authorityOf = (scheme: Scheme): string | undefined => scheme.authority ?? scheme.provider;

type Copies<T> = [Copy<T>, ...Copy<T>[]];

/** Groups the copies of each record by id, the one that is shown first. `claim` is the authority that a record says it is of. */
function copiesOf<T extends { readonly id: string }>(
  loaded: readonly Loaded[],
  list: (feed: Feed) => readonly T[],
  claim: (record: T) => string | undefined,
  dead: (record: T) => 0 | 1,
): Map<string, Copies<T>> {
  const groups = new Map<string, Copies<T>>();
  for (const each of loaded) {
    for (const record of list(each.feed)) {
      const copy = { record, loaded: each, rank: rankOf(each.part, claim(record)) };
      const known = groups.get(record.id);
      if (known) known.push(copy);
      else groups.set(record.id, [copy]);
    }
  }
  // Who may speak for it goes first, then who has it at home, then what the page names. With equal rights one that has closed
  // hides none that has not, and then the order of the index decides, since the sort is stable.
  const order = ({ record, loaded, rank }: Copy<T>): number => (rank === 0 ? 0 : 100) + (isAtHome(record.id, loaded.part) ? 0 : 10) + rank * 2 + dead(record);
  for (const copies of groups.values()) if (copies.length > 1) copies.sort((a, b) => order(a) - order(b));
  return groups;
}

const rankOf = (part: Part, authority: string | undefined): 0 | 1 | 2 => {
  if (authority !== undefined && part.authorities?.includes(authority)) return 0;
  return part.role === 'named' ? 1 : 2;
};

const union = <T>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined => {
  const items = lists.flatMap((list) => list ?? []);
  // Most records have one feed, and lists of one.
  if (items.length < 2) return items.length > 0 ? items : undefined;
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = JSON.stringify(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
};

/** A body that works in several provinces is one: its text from its own feed, what it does and where from all. */
function uniteProviders(copies: Copies<Provider>): Provider {
  const united: Provider = { ...copies[0].record };
  const all = <Field extends keyof Provider>(field: Field) => union(copies.map(({ record }) => record[field] as readonly unknown[] | undefined));
  // Not its relations: another feed could say that it is the same as one of its own, and take its place.
  for (const field of ['regions', 'locations', 'themes', 'needs', 'languages'] as const) {
    const values = all(field);
    if (values) Object.assign(united, { [field]: values });
  }
  return united;
}

/**
 * For each record that says it is the same as another: the id that it is found under from now on. It is the record that says
 * so which yields, since no feed may take another's record away; and it does not yield when that would hide a living record
 * behind a dead one. Only its first word counts, so that it cannot make two others one.
 */
function yielding<T extends Provider | Scheme>(groups: ReadonlyMap<string, Copies<T>>, dead: (record: T) => 0 | 1): Map<string, string> {
  const target = new Map<string, string>();
  for (const [id, [best]] of groups) {
    const same = best.record.related?.find(({ type, id: other }) => type === 'same-as' && other !== id && groups.has(other));
    if (same) target.set(id, same.id);
  }
  breakRings(target, (id) => `${dead(groups.get(id)![0].record)} ${groups.get(id)![0].rank} ${id}`);
  // Where each comes to in the end, and the last living one on the way there.
  const ends = new Map<string, { readonly last: string; readonly living: string | undefined }>();
  for (const id of target.keys()) {
    const way: string[] = [];
    for (let at = id; target.has(at) && !ends.has(at); at = target.get(at)!) way.push(at);
    for (const step of way.reverse()) {
      const next = target.get(step)!;
      const living = dead(groups.get(next)![0].record) === 0 ? next : undefined;
      ends.set(step, { last: ends.get(next)?.last ?? next, living: ends.get(next)?.living ?? living });
    }
  }
  const result = new Map<string, string>();
  for (const [id, { last, living }] of ends) {
    const into = dead(groups.get(id)![0].record) === 0 ? living : last;
    if (into !== undefined) result.set(id, into);
  }
  return result;
}

/** Records that point at each other in a ring: the one that stands first stays, and points no further. */
function breakRings(target: Map<string, string>, standing: (id: string) => string): void {
  const visited = new Map<string, string>();
  for (const start of [...target.keys()]) {
    let at: string | undefined = start;
    for (; at !== undefined && !visited.has(at); at = target.get(at)) visited.set(at, start);
    if (at === undefined || visited.get(at) !== start) continue;
    let first = at;
    for (let next = target.get(at)!; next !== at; next = target.get(next)!) if (standing(next) < standing(first)) first = next;
    target.delete(first);
  }
}

/** One record for each id that stays, with the feeds of all that yielded to it. */
function merge<T extends Provider | Scheme>(groups: ReadonlyMap<string, Copies<T>>, yielded: ReadonlyMap<string, string>, unite: (copies: Copies<T>) => T): Map<string, From<T>> {
  const joined = new Map<string, Copies<T>>();
  for (const [id, copies] of groups) if (!yielded.has(id)) joined.set(id, [...copies]);
  for (const [id, into] of yielded) joined.get(into)!.push(...groups.get(id)!);
  const merged = new Map<string, From<T>>();
  for (const [id, copies] of joined) {
    const from = [...new Set(copies.map(({ loaded }) => loaded.source))] as [Source, ...Source[]];
    merged.set(id, { ...unite(copies), from });
  }
  return merged;
}

function follow<T extends object>(record: T, fields: readonly (keyof T)[], aliases: ReadonlyMap<string, string>): void {
  for (const field of fields) {
    const id = aliases.get(record[field] as string);
    if (id !== undefined) Object.assign(record, { [field]: id });
  }
}

/** Takes out the copies that a feed with the right to do so calls gone, by `today`, and remembers what is gone. */
function retire(loaded: readonly Loaded[], groups: readonly Map<string, Copies<Scheme> | Copies<Provider>>[], today: string): Map<string, Gone> {
  const gone = new Map<string, Gone>();
  const ends = loaded.flatMap((each) => each.feed.gone.filter(({ on = '' }) => on <= today).map((entry) => ({ each, entry })));
  const verdicts = ends.map(({ each, entry }) => ({ each, entry, all: mayEnd(each, entry.id, groups.flatMap((copies) => copies.get(entry.id)?.[0] ?? [])) }));
  for (const { each, entry, all } of verdicts) {
    if (all && !gone.has(entry.id)) gone.set(entry.id, entry);
    for (const copies of groups) {
      const left = (copies.get(entry.id) as Copy<never>[] | undefined)?.filter((copy) => !all && copy.loaded !== each) ?? [];
      if (left.length > 0) copies.set(entry.id, left as Copies<never>);
      else copies.delete(entry.id);
    }
  }
  return gone;
}

/**
 * What is gone is found under what came in its place, and that perhaps under another in turn. Not asked is whether that is there: a
 * finder knows only the records that are tied to others, and what leads to nothing does no harm.
 */
function withReplaced(gone: ReadonlyMap<string, Gone>, aliases: Map<string, string>): Map<string, string> {
  const lost = new Set<string>();
  for (const start of gone.keys()) {
    const way = new Set<string>();
    let next: string | undefined = start;
    let end = start;
    for (; next !== undefined && !way.has(next) && !lost.has(next); next = aliases.get(next) ?? gone.get(next)?.replacedBy) way.add((end = next));
    // It ends at what is gone too, or goes round.
    const isLost = next !== undefined || gone.has(end);
    for (const id of way) {
      if (isLost) lost.add(id);
      else if (id !== end) aliases.set(id, end);
    }
  }
  return aliases;
}

/**
 * Whether a feed may say that an id is gone, for others too. The page's own feeds may, and who speaks for the authority of the
 * record that is shown. Of an id that lies at its own home a feed may too, unless the record is shown from that home by another.
 */
function mayEnd(each: Loaded, id: string, shown: readonly Copy<Scheme | Provider>[]): boolean {
  if (each.part.role === 'named') return true;
  const atHome = isAtHome(id, each.part);
  if (shown.length === 0) return atHome;
  return shown.every(({ record, loaded }) => (atHome && loaded === each) || rankOf(each.part, 'role' in record ? record.id : authorityOf(record as Scheme)) === 0 || (atHome && !isAtHome(id, loaded.part)));
}

const conflict = (id: string, kept: Source, other: Source): FeedProblem => ({
  severity: 'notice',
  path: other.url,
  id,
  code: 'conflict',
  message: `${id} is in ${kept.url} and in ${other.url}, each under an authority of its own; the first is shown`,
  remedy: 'Give the two records ids of their own, or say that they are the same with a same-as relation.',
});

/** Loads the feeds that a page names, and the members of those that are an index, into one catalogue. */
import { type Catalogue, type FeedProblem, FeedError, type Member, type Part, type ReadFeed, type Source, dayOf, federate } from '@mkb-wegwijzer/core/feed';
import { feedAddress } from './address.js';
import { browserEnvironment } from './environment.js';
import { type FeedOptions, type LoadedFeed, loadFeed } from './feed.js';
import { keepCopies } from './last-good.js';

export interface CatalogueOptions extends FeedOptions {
  /** What relative addresses are relative to (default: the document's base). */
  readonly base?: string | undefined;
  /**
   * Called with what is there when feeds are slow: after one second, and then after two, four, eight more, if something new
   * came. What is still on its way is among the sources; see {@link isAwaited}.
   */
  readonly onProgress?: ((catalogue: Catalogue) => void) | undefined;
}

/** How long a visitor waits for all feeds before some are shown, in milliseconds. Doubled after each time. */
const firstLook = 1_000;

/** Whether a source of a catalogue that is still loading has yet to come: it is neither read nor failed. */
export const isAwaited = (source: Source): boolean => source.id === undefined && source.error === undefined;

type Result = LoadedFeed | { readonly error: FeedError };
type Results = Map<string, Result>;

/**
 * Loads the feeds at `urls`, in the order in which their records count. A feed that fails is among the sources with its error,
 * and the rest is used; a last good copy has its date in `copied`.
 * Throws the {@link FeedError} of the first feed when all that are named fail, or the signal's reason when the caller leaves.
 */
export async function loadCatalogue(urls: readonly string[], options: CatalogueOptions = {}): Promise<Catalogue> {
  const { signal, base = globalThis.document?.baseURI, cache, environment = browserEnvironment(), onProgress } = options;
  signal?.throwIfAborted();
  if (urls.length === 0) throw new FeedError('bad-url', '', 'No feed is named. Give the address of one.');
  const results: Results = new Map();
  const named = resolveAll(urls, base, results);
  const look = (): Catalogue => {
    const { parts, goods } = gather(named, results);
    if (cache !== 'none') keepCopies(goods, environment);
    return federate(parts, { today: dayOf(environment.now()) });
  };

  const loading = loadAll(named, results, options).then(() => true);
  const stop = new AbortController();
  try {
    let seen = 0;
    for (let wait = firstLook; !(await Promise.race([loading, environment.delay(wait, stop.signal).then(() => false)])); wait *= 2) {
      if (signal?.aborted || results.size === seen || ![...results.values()].some(isLoaded)) continue;
      seen = results.size;
      const catalogue = look();
      onProgress?.(catalogue);
    }
  } finally {
    stop.abort();
  }
  const outcomes = named.map((url) => results.get(url)!);
  if (!outcomes.some(isLoaded)) throw (outcomes[0] as { readonly error: FeedError }).error;
  return look();
}

/** The absolute addresses, each once. One that no feed may have is a failed result at once. */
function resolveAll(urls: readonly string[], base: string | undefined, results: Results): readonly string[] {
  const addresses = urls.map((url) => {
    try {
      return feedAddress(url, base);
    } catch (error) {
      results.set(url, { error: error as FeedError });
      return url;
    }
  });
  return [...new Set(addresses)];
}

/** Loads all named feeds side by side, and the members of each as soon as it is in. Fills `results`; rejects only on abort. */
async function loadAll(named: readonly string[], results: Results, options: FeedOptions): Promise<void> {
  const asked = new Map<string, Promise<void>>();
  const ask = (url: string): Promise<void> => {
    const begun = asked.get(url) ?? load(url, results, options);
    asked.set(url, begun);
    return begun;
  };
  await Promise.all(
    named.map(async (url) => {
      await ask(url);
      await Promise.all(membersOf(url, results.get(url)).map((member) => ask(member.url)));
    }),
  );
}

async function load(url: string, results: Results, options: FeedOptions): Promise<void> {
  if (results.has(url)) return;
  try {
    results.set(url, await loadFeed(url, options));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    results.set(url, { error });
  }
}

const isLoaded = (result: Result | undefined): result is LoadedFeed => result !== undefined && 'read' in result;

/** The members of a feed with their absolute addresses. The feed itself is not its own member. */
function membersOf(url: string, result: Result | undefined): readonly Member[] {
  if (!isLoaded(result)) return [];
  const { raw, read } = result;
  return read.feed.members.flatMap((member) => {
    try {
      const address = feedAddress(member.url, raw.url);
      return address === url || address === raw.url ? [] : [{ ...member, url: address }];
    } catch {
      return [];
    }
  });
}

/** What is known so far, each feed once: the named ones in order, each followed by its members. */
function gather(named: readonly string[], results: Results) {
  const parts = new Map<string, Part>();
  const add = (url: string, member?: Member): void => {
    const known = parts.get(url);
    const authorities = [...(known?.authorities ?? []), ...(member?.authorities ?? [])];
    const isNamed = named.includes(url);
    const title = known?.title ?? member?.title;
    parts.set(url, {
      url,
      role: isNamed ? 'named' : 'member',
      ...(title !== undefined && { title }),
      ...(authorities.length > 0 && { authorities }),
      ...outcomeOf(results.get(url), isNamed),
    });
  };
  for (const url of named) {
    add(url);
    for (const member of membersOf(url, results.get(url))) add(member.url, member);
  }
  const goods = [...new Set([...named, ...parts.keys()])].flatMap((address) => {
    const result = results.get(address);
    return isLoaded(result) ? [{ address, raw: result.raw }] : [];
  });
  return { parts: [...parts.values()], goods };
}

function outcomeOf(result: Result | undefined, isNamed: boolean): Pick<Part, 'read' | 'error' | 'copied'> {
  if (!isLoaded(result)) return { ...result };
  const { read, raw } = result;
  return { read: isNamed ? read : withoutMembers(read), ...(raw.copied !== undefined && { copied: raw.copied }) };
}

/** An index names feeds, not other indexes: a member's own members are not followed, and its owner may read so. */
function withoutMembers({ feed, problems }: ReadFeed): ReadFeed {
  if (feed.members.length === 0) return { feed, problems };
  const nested: FeedProblem = {
    severity: 'notice',
    path: 'members',
    code: 'nested-index',
    message: `this feed is itself a member of an index, so its ${feed.members.length} members are not followed`,
    remedy: 'Name them in the index, or name this feed on the page.',
  };
  return { feed, problems: [...problems, nested] };
}

/** Several feeds, or an index with its members: loaded side by side, and shown in part when some are slow. */
import { FeedError, type Member } from '@mkb-wegwijzer/core/feed';
import { feedAddress } from './address.js';
import { keepCopies } from './copies.js';
import { type Environment, browserEnvironment } from './environment.js';
import type { Listed, Loaded, SeveralOptions } from './several.js';

/** How long a visitor waits for all feeds before some are shown, in milliseconds. Doubled after each time. */
const firstLook = 1_000;

type Result<T> = T | { readonly error: FeedError };
type Results<T> = Map<string, Result<T>>;

/** As {@link loadSeveral}. `loaded` are feeds that are in already, by their address. */
export async function loadFederation<T extends Loaded, View>(
  urls: readonly string[],
  options: SeveralOptions<View>,
  load: (url: string) => Promise<T>,
  view: (listed: readonly Listed<T>[]) => View | Promise<View>,
  loaded: ReadonlyMap<string, T>,
): Promise<View> {
  const { signal, base = globalThis.document?.baseURI, cache, environment = browserEnvironment(), onProgress } = options;
  const results: Results<T> = new Map(loaded);
  const named = resolveAll(urls, base, results);
  const look = async (): Promise<View> => {
    const listed = list(named, results);
    if (cache !== 'none') keep(named, listed, environment);
    return view(listed);
  };

  const loading = loadAll(named, results, load).then(() => true);
  const stop = new AbortController();
  try {
    let seen = 0;
    for (let wait = firstLook; !(await Promise.race([loading, environment.delay(wait, stop.signal).then(() => false)])); wait *= 2) {
      if (signal?.aborted || results.size === seen || ![...results.values()].some(isLoaded)) continue;
      seen = results.size;
      const some = await look();
      onProgress?.(some);
    }
  } finally {
    stop.abort();
  }
  const outcomes = named.map((url) => results.get(url)!);
  if (!outcomes.some(isLoaded)) throw (outcomes[0] as { readonly error: FeedError }).error;
  return look();
}

/** The absolute addresses, each once. One that no feed may have is a failed result at once. */
function resolveAll<T>(urls: readonly string[], base: string | undefined, results: Results<T>): readonly string[] {
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
async function loadAll<T extends Loaded>(named: readonly string[], results: Results<T>, load: (url: string) => Promise<T>): Promise<void> {
  const asked = new Map<string, Promise<void>>();
  const loadOne = async (url: string): Promise<void> => {
    if (results.has(url)) return;
    try {
      results.set(url, await load(url));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      results.set(url, { error });
    }
  };
  const ask = (url: string): Promise<void> => {
    const begun = asked.get(url) ?? loadOne(url);
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

const isLoaded = <T extends Loaded>(result: Result<T> | undefined): result is T => result !== undefined && 'raw' in result;

/** The members of a feed with their absolute addresses. The feed itself is not its own member. */
function membersOf(url: string, result: Result<Loaded> | undefined): readonly Member[] {
  if (!isLoaded(result)) return [];
  const { raw, members } = result;
  return members.flatMap((member) => {
    try {
      const address = feedAddress(member.url, raw.url);
      return address === url || address === raw.url ? [] : [{ ...member, url: address }];
    } catch {
      return [];
    }
  });
}

/** What is known so far, each feed once: the named ones in order, each followed by its members. */
function list<T extends Loaded>(named: readonly string[], results: Results<T>): readonly Listed<T>[] {
  const listed = new Map<string, Listed<T>>();
  const add = (url: string, member?: Member): void => {
    const known = listed.get(url);
    const authorities = [...(known?.authorities ?? []), ...(member?.authorities ?? [])];
    const title = known?.title ?? member?.title;
    const result = results.get(url);
    listed.set(url, {
      url,
      role: named.includes(url) ? 'named' : 'member',
      ...(title !== undefined && { title }),
      ...(authorities.length > 0 && { authorities }),
      ...(isLoaded(result) ? { result, ...(result.raw.copied !== undefined && { copied: result.raw.copied }) } : result),
    });
  };
  for (const url of named) {
    add(url);
    for (const member of membersOf(url, results.get(url))) add(member.url, member);
  }
  return [...listed.values()];
}

/** Keeps copies, of the named feeds first. */
function keep(named: readonly string[], listed: readonly Listed<Loaded>[], environment: Environment): void {
  const inOrder = [...listed].sort((a, b) => Number(named.includes(b.url)) - Number(named.includes(a.url)));
  const goods = inOrder.flatMap(({ url, result }) => (result ? [{ address: url, raw: result.raw }] : []));
  keepCopies(goods, environment);
}

/** What several feeds say beside their records: who they are, and the words that guide a visitor. */
import type { Part, Source } from './federate.js';
import type { Area, Need, Theme } from './guidance.js';
import type { Header } from './feed.js';

/** A feed that came, with the words that it guides by. */
export interface Guiding {
  readonly part: Part;
  readonly source: Source;
  readonly feed: { readonly needs: readonly Need[]; readonly themes: readonly Theme[]; readonly areas: readonly Area[] };
}

/** The needs and themes that every feed shares. */
export interface SharedWords {
  readonly needs: readonly Need[];
  readonly themes: readonly Theme[];
}

/** A feed as the visitor may see it named. `feed` is what it says of itself, once it came. */
export function sourceOf({ url, title, error, copied }: Part, feed: Header | undefined, problems: Source['problems'] = []): Source {
  return {
    url,
    title: feed?.title ?? title ?? url,
    language: feed?.language ?? 'nl',
    problems,
    ...(feed && { id: feed.id }),
    ...(feed?.publisher && { publisher: feed.publisher }),
    ...(feed?.notice && { notice: feed.notice }),
    ...(feed?.modified && { modified: feed.modified }),
    ...(feed?.license && { license: feed.license }),
    ...(error && { error }),
    ...(copied && { copied }),
  };
}

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).hostname || undefined;
  } catch {
    return undefined;
  }
};

/** Whether an id lies on the host of the feed, or of an authority that the index gave it: a name on one's own host is hard to forge. */
export const isAtHome = (id: string, { url, authorities = [] }: Part): boolean => {
  const host = hostOf(id);
  return host !== undefined && [url, ...authorities].some((home) => hostOf(home) === host);
};

/** The records of all feeds, one by each key: the page's own feeds and the index first, then who names it on a host of its own. */
export function bestOf<T extends { readonly id: string }, Each extends Guiding>(loaded: readonly Each[], list: (each: Each) => readonly T[], key: (record: T) => string): T[] {
  const best = new Map<string, { record: T; order: number }>();
  for (const each of loaded) {
    for (const record of list(each)) {
      const order = each.part.role === 'named' ? 0 : isAtHome(record.id, each.part) ? 1 : 2;
      const known = best.get(key(record));
      if (!known || order < known.order) best.set(key(record), { record, order });
    }
  }
  return [...best.values()].map(({ record }) => record);
}

/** The shared words belong to all: only the page's own feeds and the index word them anew. A member words its own. */
const worded = <T extends { readonly id: string }>(loaded: readonly Guiding[], list: (feed: Guiding['feed']) => readonly T[], shared: readonly T[]): T[] =>
  bestOf(loaded, ({ part, feed }) => list(feed).filter(({ id }) => part.role === 'named' || !shared.some((word) => word.id === id)), ({ id }) => id);

/** Every need by its id: the feeds' own wording first, then the shared one. */
export function uniteNeeds(loaded: readonly Guiding[], { needs: shared }: SharedWords): Map<string, Need> {
  const needs = new Map(worded(loaded, (feed) => feed.needs, shared).map((need) => [need.id, need]));
  for (const need of shared) {
    const own = needs.get(need.id);
    if (!own) needs.set(need.id, need);
    else if (!own.themes) needs.set(need.id, { ...own, ...(need.themes && { themes: need.themes }) });
  }
  return needs;
}

/** Every theme by its id, as {@link uniteNeeds}. */
export function uniteThemes(loaded: readonly Guiding[], { themes: shared }: SharedWords): Map<string, Theme> {
  const themes = new Map<string, Theme>(shared.map((theme) => [theme.id, theme]));
  for (const theme of worded(loaded, (feed) => feed.themes, shared)) themes.set(theme.id, theme);
  return themes;
}

/** Loads the feeds that a page names, and the members of those that are an index, into one catalogue. */
import { type Catalogue, type FeedProblem, type Part, type ReadFeed, type Source, dayOf, federate } from '@mkb-wegwijzer/core/feed';
import { browserEnvironment } from './environment.js';
import { loadFeed } from './feed.js';
import { type Listed, type Loaded, type SeveralOptions, loadSeveral } from './several.js';

export type CatalogueOptions = SeveralOptions<Catalogue>;

/** Whether a source of a catalogue that is still loading has yet to come: it is neither read nor failed. */
export const isAwaited = (source: Source): boolean => source.id === undefined && source.error === undefined;

type Read = Loaded & { readonly read: ReadFeed };

/**
 * Loads the feeds at `urls`, in the order in which their records count. A feed that fails is among the sources with its error,
 * and the rest is used; a last good copy has its date in `copied`.
 * Throws the {@link FeedError} of the first feed when all that are named fail, or the signal's reason when the caller leaves.
 */
export function loadCatalogue(urls: readonly string[], options: CatalogueOptions = {}): Promise<Catalogue> {
  const { environment = browserEnvironment() } = options;
  const load = async (url: string): Promise<Read> => {
    const { raw, read } = await loadFeed(url, options);
    return { raw, read, members: read.feed.members };
  };
  return loadSeveral(urls, options, load, (listed) => federate(listed.map(partOf), { today: dayOf(environment.now()) }));
}

function partOf({ result, ...part }: Listed<Read>): Part {
  return result ? { ...part, read: part.role === 'named' ? result.read : withoutMembers(result.read) } : part;
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

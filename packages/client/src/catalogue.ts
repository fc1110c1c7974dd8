/** Loads the feeds that a page names, and the members of those that are an index, into one catalogue. */
import { type Catalogue, type FeedProblem, type Part, type ReadFeed, type Source, again, dayOf, federate } from '@mkb-wegwijzer/core/feed';
import { besides } from './address.js';
import type { Raw } from './download.js';
import { browserEnvironment } from './environment.js';
import { loadAs, standsIn } from './feed.js';
import { openForm } from './forms.js';
import { fetchRaw } from './registry.js';
import { type Listed, type Loaded, type SeveralOptions, loadSeveral } from './several.js';

export interface CatalogueOptions extends SeveralOptions<Catalogue> {
  /** `false`: organisations alone are wanted, so that of a compiled feed no more is fetched. What comes for the same effort is given all the same. */
  readonly schemes?: boolean | undefined;
}

/** Whether a source of a catalogue that is still loading has yet to come: it is neither read nor failed. */
export const isAwaited = (source: Source): boolean => source.id === undefined && source.error === undefined;

/** A feed that came: its own records, and those of the members that were built into it. */
type Read = Loaded & { readonly read: ReadFeed; readonly built: readonly Part[] };

/**
 * Loads the feeds at `urls`, in the order in which their records count. A feed that fails is among the sources with its error,
 * and the rest is used; a last good copy has its date in `copied`.
 * Throws the {@link FeedError} of the first feed when all that are named fail, or the signal's reason when the caller leaves.
 */
export function loadCatalogue(urls: readonly string[], options: CatalogueOptions = {}): Promise<Catalogue> {
  const { environment = browserEnvironment() } = options;
  const load = async (url: string): Promise<Read> => {
    const { raw, made: { read, built }, failure } = await loadAs(url, options, (answer, address) => openOnce(answer, address, options));
    return { raw, built, read: failure ? { ...read, problems: [...read.problems, standsIn(failure)] } : read, members: read.feed.members };
  };
  return loadSeveral(urls, options, load, (listed) => federate(listed.flatMap(partsOf), { today: dayOf(environment.now()) }));
}

/** `partly`: there are schemes as well, which were not asked for. */
type Open = Pick<Read, 'read' | 'built'> & { readonly partly: boolean };
const roster = again(() => import('./roster.js'));
const opened = new WeakMap<Raw, { whole?: Promise<Open>; providers?: Promise<Open> }>();

/** Opens an answer once, for however many widgets of this bundle. */
function openOnce(raw: Raw, address: string, options: CatalogueOptions): Promise<Open> {
  const known = opened.get(raw) ?? {};
  opened.set(raw, known);
  const form = options.schemes === false ? 'providers' : 'whole';
  const earlier = known.whole ?? known[form];
  if (earlier) return earlier;
  const anew = () => open(raw, address, options);
  // A widget that wants organisations alone may have come first: of a plain feed that is all there is to read.
  const begun = known.providers ? known.providers.then((found) => (found.partly ? anew() : found), anew) : anew();
  known[form] = begun;
  begun.catch(() => delete known[form]);
  return begun;
}

const open = (raw: Raw, address: string, options: CatalogueOptions): Promise<Open> =>
  openForm<Open>(raw, address, options, {
    plainFirst: true,
    async build(manifest) {
      // Asked for beside the part that reads it: one wait on the network less.
      const url = besides(manifest, raw.url);
      const answer = fetchRaw(url, { ...options, signal: undefined });
      answer.catch(() => undefined);
      const { readRoster } = await roster();
      const [own, ...built] = (await readRoster(manifest, raw.url, { ...options, ahead: new Map([[url, answer]]) })) ?? [];
      return own && { read: own.read, built, partly: options.schemes === false };
    },
    records: (read) => ({ read, built: [], partly: false }),
  });

function partsOf({ result, ...part }: Listed<Read>): readonly Part[] {
  if (!result) return [part];
  return part.role === 'named' ? [{ ...part, read: result.read }, ...result.built] : [{ ...part, read: withoutMembers(result.read) }];
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

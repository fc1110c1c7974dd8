/** Loads the feeds that a page names into one collection of schemes: compiled where a feed has that form, and plain otherwise. */
import { again, dayOf } from '@mkb-wegwijzer/core/feed';
import { type Named, type SchemeCollection, type Segment, Segments } from '@mkb-wegwijzer/core/search';
import { openBuild } from './compiled.js';
import type { Raw } from './download.js';
import { browserEnvironment } from './environment.js';
import { type FeedOptions, loadAs } from './feed.js';
import { openForm } from './forms.js';
import { pause } from './pace.js';
import { type Listed, type Loaded, type SeveralOptions, loadSeveral } from './several.js';

const index = again(() => import('./plain-index.js'));

export type CollectionOptions = SeveralOptions<SchemeCollection>;

type Opened = Loaded & { readonly segment: Segment };

/** As {@link loadCatalogue}, for who only asks for schemes: of a compiled feed it fetches no more than each question needs. */
export function loadCollection(urls: readonly string[], options: CollectionOptions = {}): Promise<SchemeCollection> {
  const { environment = browserEnvironment() } = options;
  const load = async (url: string): Promise<Opened> => {
    const { raw, made } = await loadAs(url, options, (answer, address) => openOnce(answer, address, options));
    return { raw, ...made };
  };
  return loadSeveral(urls, options, load, (listed) => Segments.open(listed.map(pieceOf), dayOf(environment.now()), pause));
}

function pieceOf({ result, ...named }: Listed<Opened>) {
  return result ? { segment: result.segment, named: named satisfies Named } : named;
}

type Open = Omit<Opened, 'raw'>;
const opened = new WeakMap<Raw, Promise<Open>>();

/** Opens an answer once, for however many widgets of this bundle. */
function openOnce(raw: Raw, address: string, options: FeedOptions): Promise<Open> {
  const known = opened.get(raw) ?? open(raw, address, options);
  opened.set(raw, known);
  known.catch(() => opened.delete(raw));
  return known;
}

const open = (raw: Raw, address: string, options: FeedOptions): Promise<Open> =>
  openForm<Open>(raw, address, options, {
    build: async (manifest) => ({ segment: await openBuild(manifest, raw.url, options), members: [] }),
    // Whoever needs it gets its failure; here nobody listens yet.
    ahead: () => void index().catch(() => undefined),
    records: async (read) => ({ segment: await (await index()).indexPlain(read, { url: address, role: 'named' }), members: read.feed.members }),
  });

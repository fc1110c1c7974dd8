/** The forms that a feed may have, and which of them is read. */
import { FeedError, type FeedProblem, type ReadFeed, parseDocument } from '@mkb-wegwijzer/core/feed';
import type { Raw } from './download.js';
import { type FeedOptions, readForm } from './feed.js';

/** Which forms a feed has, as its document says. */
interface Forms {
  /** The address of its manifest, relative to the feed. */
  readonly manifest?: string;
  /** Its records are in the document itself. */
  readonly plain: boolean;
  /** They are in a document beside it. */
  readonly full: boolean;
}

function formsOf(document: unknown): Forms {
  const { compiled, schemes, members } = (document ?? {}) as { readonly compiled?: { readonly manifest?: unknown; readonly full?: unknown } | null; readonly schemes?: unknown; readonly members?: unknown };
  const manifest = compiled?.manifest;
  const holds = (list: unknown) => Array.isArray(list) && list.length > 0;
  return typeof manifest === 'string' && manifest !== '' ? { manifest, plain: holds(schemes) || holds(members), full: typeof compiled?.full === 'string' } : { plain: true, full: false };
}

/** How something is made of each form. */
export interface Makers<T> {
  /** Of the build that a manifest names; undefined when it has no use for this build. */
  readonly build: (manifest: string) => Promise<T | undefined>;
  readonly records: (read: ReadFeed) => T | Promise<T>;
  /** Called when records are going to be read, to fetch meanwhile what `records` needs. */
  readonly ahead?: () => void;
  /** Records that are in the answer already go before a build that is still to be fetched. */
  readonly plainFirst?: boolean;
}

/** Makes something of an answer: of the build that it points to, or of its records, also when the build cannot be had. Rejects with the {@link FeedError} of the form that was tried first. */
export async function openForm<T>(raw: Raw, address: string, options: FeedOptions, { build, records, ahead, plainFirst = false }: Makers<T>): Promise<T> {
  const document = parseDocument(raw.text, address);
  const { manifest, plain, full } = formsOf(document);
  let failure: unknown;
  if (manifest !== undefined && !(plain && plainFirst)) {
    try {
      const built = await build(manifest);
      if (built) return built;
    } catch (error) {
      // Half an upload, or a server that is down for the one and not the other.
      if (!(plain || full) || !(error instanceof FeedError)) throw error;
      failure = error;
    }
  }
  ahead?.();
  const read = await readForm(document, address, raw.url, options).catch((error: unknown) => {
    throw failure ?? error;
  });
  return records(failure instanceof FeedError ? { ...read, problems: [buildLeftOut(failure), ...read.problems] } : read);
}

const buildLeftOut = ({ message }: FeedError): FeedProblem => ({
  severity: 'left-out',
  path: 'compiled',
  code: 'no-build',
  message: `the other form of the feed is read, since its build cannot be: ${message}`,
  remedy: 'Upload all files of the build, its manifest after the rest.',
});

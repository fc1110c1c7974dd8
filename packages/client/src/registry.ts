/**
 * One request per address for all widgets on a page, also when they come in separate bundles or versions. What hangs on the page
 * is plain data in the shape below and nothing parsed, so no version depends on another's classes.
 */
import { FeedError, type FeedErrorCode } from '@mkb-wegwijzer/core/feed';
import { feedAddress } from './address.js';
import { type Raw, download } from './download.js';
import { type Environment, browserEnvironment } from './environment.js';
import { waitFor } from './waiting.js';

/** Pages may hold two versions of this library for years: a change to {@link Download} needs another number here. */
const key = Symbol.for('mkb-wegwijzer/raw/1');

/** One download, under way or just done. */
interface Download {
  /** Never rejects. */
  outcome: Promise<Outcome>;
  /** How many callers wait. The last one to leave before it is done cancels it and takes it off the page. */
  waiters: number;
  cancel(): void;
  /** When it was done, in milliseconds since 1970; absent while it is under way. */
  done?: number;
}
type Outcome = { readonly raw: Raw } | { readonly failure: { readonly code: string; readonly message: string; readonly status?: number } };
type Downloads = Map<string, Download>;

/** How long a finished download serves later callers, in milliseconds. After that the browser's HTTP cache decides. */
const keptFor = 60_000;

export interface RawOptions {
  /** Ends this caller's wait. The download itself ends when its last caller has left. */
  readonly signal?: AbortSignal | undefined;
  /** The longest silence of the server, in milliseconds, before its answer and within it (default 10 000). */
  readonly timeout?: number | undefined;
  /** Default: the page that the library runs in. */
  readonly environment?: Environment | undefined;
  /** What this caller asked for beforehand, by address. Each stands in for one request, also when it failed, and is taken out. */
  readonly ahead?: Map<string, Promise<Raw>> | undefined;
}

/**
 * The text at an absolute http(s) address, downloaded once for the whole page.
 * Throws a {@link FeedError}: `bad-url`, `network`, `timeout`, `http` or `too-large`; or the signal's reason.
 */
export async function fetchRaw(url: string, { signal, timeout = 10_000, environment = browserEnvironment(), ahead }: RawOptions = {}): Promise<Raw> {
  signal?.throwIfAborted();
  const address = feedAddress(url);
  const begun = ahead?.get(address);
  if (begun && ahead!.delete(address)) return begun;
  const downloads = downloadsOf(environment.page);
  const begin = () => beginDownload(downloads, address, timeout, environment);
  const known = downloads.get(address);
  let outcome: unknown = await join(downloads, address, isUsable(known, environment) ? known : begin(), signal);
  // Not written by any version of this library: leave it be, and fetch.
  if (!isOutcome(outcome)) outcome = await join(downloads, address, begin(), signal);
  return unwrap(outcome as Outcome, url);
}

/** Lets the next caller fetch anew, because what was fetched is of no use. */
export function forgetRaw(url: string, raw: Raw, { page }: Environment): void {
  const downloads = downloadsOf(page);
  const known = downloads.get(url);
  void known?.outcome.then((outcome) => {
    if ('raw' in outcome && outcome.raw === raw) takeOff(downloads, url, known);
  });
}

const own = new WeakMap<object, Downloads>();

/** The page's downloads; when the page is frozen or something else stands there, this copy's own. */
function downloadsOf(page: object): Downloads {
  try {
    const shared = page as { [key]?: unknown };
    if (shared[key] === undefined) Object.defineProperty(page, key, { value: new Map() });
    if (shared[key] instanceof Map) return shared[key] as Downloads;
  } catch {
    // Frozen, or guarded by a getter.
  }
  if (!own.has(page)) own.set(page, new Map());
  return own.get(page)!;
}

function beginDownload(downloads: Downloads, address: string, timeout: number, environment: Environment): Download {
  for (const [other, entry] of downloads) if (!isUsable(entry, environment)) downloads.delete(other);
  const stop = new AbortController();
  const begun: Download = {
    outcome: download(address, { signal: stop.signal, timeout, environment }).then(
      (raw) => {
        begun.done = environment.now().getTime();
        return { raw };
      },
      (error: unknown) => {
        takeOff(downloads, address, begun);
        return { failure: plain(error) };
      },
    ),
    waiters: 0,
    cancel: () => stop.abort(),
  };
  downloads.set(address, begun);
  return begun;
}

async function join(downloads: Downloads, address: string, joined: Download, signal?: AbortSignal): Promise<unknown> {
  joined.waiters++;
  try {
    return await waitFor(Promise.resolve(joined.outcome).catch(() => undefined), signal);
  } finally {
    joined.waiters--;
    if (signal?.aborted && joined.waiters === 0 && joined.done === undefined) {
      takeOff(downloads, address, joined);
      joined.cancel();
    }
  }
}

const takeOff = (downloads: Downloads, address: string, entry: Download): void => {
  if (downloads.get(address) === entry) downloads.delete(address);
};

function isUsable(entry: unknown, environment: Environment): entry is Download {
  if (!isObject(entry) || !isObject(entry['outcome']) || typeof entry['waiters'] !== 'number' || typeof entry['cancel'] !== 'function' || Object.isFrozen(entry)) return false;
  return entry['done'] === undefined || Math.abs(environment.now().getTime() - Number(entry['done'])) <= keptFor;
}

const isOutcome = (value: unknown): value is Outcome => {
  if (!isObject(value)) return false;
  const { raw, failure } = value;
  return isObject(raw) ? ['url', 'text', 'fetched'].every((field) => typeof raw[field] === 'string') : isObject(failure) && typeof failure['code'] === 'string';
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** An error as data, since another copy of the library has another FeedError class. */
const plain = (error: unknown) => (error instanceof FeedError ? { code: error.code, message: error.message, ...(error.status && { status: error.status }) } : { code: 'network', message: String(error) });

function unwrap(outcome: Outcome, url: string): Raw {
  if ('raw' in outcome) return outcome.raw;
  const { code, message, status } = outcome.failure;
  throw new FeedError(code as FeedErrorCode, url, message, status === undefined ? {} : { status });
}

/** Brings the text of one address: bounded in time and size, tried twice, and nothing of the visitor's sent along. */
import { FeedError, mostBytes } from '@mkb-wegwijzer/core/feed';
import { type Soon, TooLarge, readPieces, readText } from './body.js';
import type { Environment } from './environment.js';
import { TooLate, within } from './waiting.js';

/** An answer as it came, before anyone read meaning into it. This is what copies of the library share. */
export interface Raw {
  /** Where it was found in the end, after redirects. Relative addresses in it are relative to this. */
  readonly url: string;
  readonly text: string;
  /** The length of the text in bytes, where it was counted. */
  readonly bytes?: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was fetched (ISO 8601). */
  readonly fetched: string;
  /** Set when this is the last good copy, kept from an earlier visit: when that was fetched (ISO 8601). */
  readonly copied?: string;
}

/** How long to let a server recover before the one retry, in milliseconds. */
export const backoff = 500;
/** A whole answer may take this many times the longest silence. */
const patience = 6;

export interface DownloadOptions {
  /** Stops the download. */
  readonly signal: AbortSignal;
  /** The longest silence, in milliseconds, before the answer and within it. */
  readonly timeout: number;
  readonly environment: Environment;
}

/**
 * Downloads an absolute address. Tries once more when the failure may pass by itself.
 * Throws a {@link FeedError} `network`, `timeout`, `http` or `too-large`.
 */
export const download = (url: string, options: DownloadOptions): Promise<Raw> => twice(url, options, asText);

/** As {@link download}, for a file that is not text. */
export const downloadBytes = (url: string, options: DownloadOptions): Promise<Uint8Array> => twice(url, options, asBytes);

async function twice<T>(url: string, options: DownloadOptions, use: Use<T>): Promise<T> {
  try {
    return await attempt(url, options, use);
  } catch (error) {
    if (options.signal.aborted || !(error instanceof FeedError) || !mayPass(error)) throw error;
  }
  await options.environment.delay(backoff, options.signal);
  return attempt(url, options, use);
}

/** Whether the fault lies with the network, or with a server that is down or busy, and so may be gone the next time. */
export const mayPass = ({ code, status = 0 }: FeedError): boolean =>
  code === 'network' || code === 'timeout' || (code === 'http' && (status >= 500 || status === 429));

// No header of our own beyond Accept: an If-None-Match would cost a preflight on every other origin. The browser's HTTP cache
// holds the validators and revalidates with them.
const request: RequestInit = {
  mode: 'cors',
  credentials: 'omit',
  redirect: 'follow',
  referrerPolicy: 'strict-origin',
};

/** What to make of an answer. `soon` bounds the wait for each piece of its body. */
interface Use<T> {
  readonly accept: string;
  read(url: string, response: Response, soon: Soon, environment: Environment): Promise<T>;
}

async function attempt<T>(url: string, { signal, timeout, environment }: DownloadOptions, use: Use<T>): Promise<T> {
  const stop = new AbortController();
  const cancel = () => stop.abort(signal.reason);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  try {
    const started = environment.now();
    const response = await within(timeout, environment.fetch(url, { ...request, headers: { accept: use.accept }, signal: stop.signal }), environment);
    if (!response.ok) throw refused(url, response.status);
    return await use.read(
      url,
      response,
      async (piece) => {
        if (environment.now().getTime() - started.getTime() > patience * timeout) throw new TooLate();
        return within(timeout, piece, environment);
      },
      environment,
    );
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    if (cause instanceof TooLarge) throw tooLarge(url);
    if (cause instanceof TooLate) throw new FeedError('timeout', url, `The server of ${url} did not answer in time. Check that it is up and not overloaded.`, { cause });
    throw new FeedError('network', url, `${url} could not be reached (${String(cause)}). Check the address, that the server is up, that it sends "Access-Control-Allow-Origin: *", and that the page's Content-Security-Policy allows it in connect-src.`, { cause });
  } finally {
    signal.removeEventListener('abort', cancel);
    stop.abort(); // Also ends a body that nobody will read.
  }
}

const asText: Use<Raw> = {
  accept: 'application/json',
  async read(url, response, soon, environment) {
    const { text, bytes } = await readText(response, mostBytes, soon);
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return Object.freeze({ url: response.url || url, text, bytes, ...(etag && { etag }), ...(lastModified && { lastModified }), fetched: environment.now().toISOString() });
  },
};

const asBytes: Use<Uint8Array> = {
  accept: '*/*',
  async read(_url, response, soon) {
    const pieces: Uint8Array[] = [];
    const length = await readPieces(response, mostBytes, (piece) => pieces.push(piece), soon);
    return joined(pieces, length);
  },
};

/** Pieces in one, of this length in all. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

const tooLarge = (url: string) =>
  new FeedError('too-large', url, `The document at ${url} is larger than ${mostBytes / 1024 / 1024} MB. Split the feed, or compile it.`);

const refused = (url: string, status: number) =>
  new FeedError('http', url, `The server answered ${status} for ${url}. ${status === 404 || status === 410 ? 'Check the address of the feed.' : 'Ask the owner of the feed.'}`, { status });

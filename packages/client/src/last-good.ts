/**
 * The last good copy of each feed, kept with the browser for when the network or the publisher fails. It may always be missing:
 * a null origin, a private window, a full disk or a hostile page only mean that there is no copy.
 */
import type { Good } from './copies.js';
import type { Raw } from './download.js';
import type { Environment } from './environment.js';
import { within } from './waiting.js';

/** The most that all copies of a site's feeds take together, in bytes. */
export const mostKept = 5 * 1024 * 1024;
/** A copy older than this is no longer shown, in milliseconds: thirty days. */
const mostAge = 30 * 24 * 3_600_000;
/** An unchanged copy is not written again within this time, in milliseconds: an hour. */
const renewal = 3_600_000;
/** How long a visitor waits for the disk, in milliseconds. */
const readTime = 2_000;

const cacheName = 'mkb-wegwijzer/1';
const header = { url: 'wegwijzer-url', fetched: 'wegwijzer-fetched', bytes: 'wegwijzer-bytes' } as const;

/** A key that no page asks for. Under the feed's own address, a host's service worker that looks in every cache would serve it as fresh. */
const keyOf = (address: string): string => new URL(`https://mkb-wegwijzer.invalid/?feed=${encodeURIComponent(address)}`).href;

/** The copy of the feed at an address, if there is one that can be used. Rejects when the disk cannot be read, or not in time. */
export const lastGood = (address: string, environment: Environment): Promise<Raw | undefined> => within(readTime, read(address, environment), environment);

async function read(address: string, environment: Environment): Promise<Raw | undefined> {
  const cache = await environment.caches?.open(cacheName);
  const response = await cache?.match(keyOf(address));
  const fetched = response?.headers.get(header.fetched) ?? '';
  const age = environment.now().getTime() - Date.parse(fetched);
  if (!response || !(age <= mostAge)) return undefined;
  return Object.freeze({ url: response.headers.get(header.url) || address, text: await response.text(), fetched, copied: fetched });
}

/** Writes copies, the most important first; see `keepCopies`. */
export async function write(feeds: readonly Good[], environment: Environment): Promise<void> {
  const cache = await environment.caches?.open(cacheName);
  if (!cache) return;
  const others = await entriesOf(cache);
  const chosen: { readonly key: string; readonly raw: Raw; readonly bytes: number; readonly old: Entry | undefined }[] = [];
  let spent = 0;
  for (const { address, raw } of feeds) {
    // Counted as it came: to measure a large text anew would hold up the page.
    const bytes = raw.bytes ?? new TextEncoder().encode(raw.text).byteLength;
    if (spent + bytes > mostKept) continue;
    spent += bytes;
    const key = keyOf(address);
    chosen.push({ key, raw, bytes, old: others.get(key) });
    others.delete(key);
  }
  for (const [key, { bytes }] of [...others].sort(([, a], [, b]) => b.fetched - a.fetched)) {
    spent += bytes;
    if (spent > mostKept) await cache.delete(key);
  }
  for (const { key, raw, bytes, old } of chosen) {
    if (await isRecent(raw, old)) continue;
    const headers = { 'content-type': 'application/json; charset=utf-8', [header.url]: raw.url, [header.fetched]: raw.fetched, [header.bytes]: String(bytes) };
    await cache.put(key, new Response(inPieces(raw.text), { headers })).catch(() => undefined); // A full disk: the others may be smaller.
  }
}

/** So many characters are handed to the disk at a time. */
const piece = 32_768;

/** A text by the piece: a large one as a whole would hold up the page for as long as it takes to encode it. */
function inPieces(text: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= text.length) return controller.close();
      const end = at + piece;
      // Never between the two halves of one character.
      const isSplit = /[\ud800-\udbff]/.test(text.charAt(end - 1));
      controller.enqueue(encoder.encode(text.slice(at, isSplit ? end + 1 : end)));
      at = isSplit ? end + 1 : end;
    },
  });
}

interface Entry {
  readonly response: Response;
  readonly fetched: number;
  readonly bytes: number;
}

async function entriesOf(cache: Cache): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (!response) continue;
    const fetched = Date.parse(response.headers.get(header.fetched) ?? '');
    const bytes = Number(response.headers.get(header.bytes) ?? NaN);
    const sound = fetched >= 0 && bytes >= 0;
    // What this library did not write takes all the room there is, and so goes.
    entries.set(request.url, sound ? { response, fetched, bytes } : { response, fetched: 0, bytes: Infinity });
  }
  return entries;
}

const isRecent = async (raw: Raw, old: Entry | undefined): Promise<boolean> =>
  old !== undefined && Math.abs(Date.parse(raw.fetched) - old.fetched) < renewal && (await old.response.text()) === raw.text;

/** The files of one build: its manifest, and what stands beside that. */
import { type Load, type Manifest, readManifest } from '@mkb-wegwijzer/core/compiled';
import { FeedError, mostBytes } from '@mkb-wegwijzer/core/feed';
import { besides } from './address.js';
import { downloadBytes, joined } from './download.js';
import { browserEnvironment } from './environment.js';
import type { FeedOptions } from './feed.js';
import { fetchRaw, forgetRaw } from './registry.js';

/** A build that is there to be read. */
export interface Build {
  readonly manifest: Manifest;
  readonly load: Load;
  /** The address of its manifest, for messages. */
  readonly url: string;
}

/**
 * Makes something of the build that the manifest at `address`, relative to the feed at `feed`, points to. Files are fetched when
 * they are needed. Rejects with a {@link FeedError}.
 */
export async function withBuild<T>(address: string, feed: string, options: FeedOptions, open: (build: Build) => Promise<T>): Promise<T> {
  const url = besides(address, feed);
  const raw = await fetchRaw(url, { ...options, signal: undefined });
  try {
    const manifest = readManifest(raw.text, url);
    return await open({ manifest, load: (name) => loadFile(name, manifest, raw.url, options), url: raw.url });
  } catch (error) {
    // Half an upload perhaps: the next one who asks may find all of it.
    forgetRaw(url, raw, options.environment ?? browserEnvironment());
    throw error;
  }
}

async function loadFile(name: string, { build }: Manifest, manifest: string, { timeout = 10_000, environment = browserEnvironment() }: FeedOptions): Promise<Uint8Array> {
  const url = new URL(`${build}/${name}.bin`, manifest).href;
  const packed = await downloadBytes(url, { signal: new AbortController().signal, timeout, environment });
  try {
    return await inflate(packed);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError('not-a-feed', url, `The file at ${url} is damaged. Upload the whole directory again, as it is, without changing its files.`, { cause });
  }
}

/** A browser unpacks all that it is handed before anyone can say that it is too much, so it is handed this much at a time. */
const helping = 16 * 1024;

function inHelpings(bytes: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += helping)) as BufferSource);
      else controller.close();
    },
  });
}

/** The files are compressed by themselves, so that every static host serves them small, and none needs to be set up for it. */
async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const reader = inHelpings(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      reader.cancel().catch(() => undefined);
      throw new RangeError('too large');
    }
    pieces.push(value);
  }
  return joined(pieces, length);
}

/** Compiled feeds on a fake server, as `wegwijzer build` would put them up. */
import { compiledVersion } from '@mkb-wegwijzer/core/compiled';
import { finish, readFeed } from '@mkb-wegwijzer/core/feed';
import { compile, writeSegment } from '@mkb-wegwijzer/core/indexing';
import type { FakeServer } from './fakes.js';

/** Bytes as the files of a build are packed. */
export const packed = (bytes: Uint8Array | ReadableStream<Uint8Array>): Promise<ArrayBuffer> =>
  new Response((bytes instanceof ReadableStream ? bytes : new Blob([bytes as BlobPart]).stream()).pipeThrough(new CompressionStream('deflate-raw') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>)).arrayBuffer();

export interface Put {
  /** The header that stands at the feed's address. */
  readonly header: object;
  readonly manifest: { readonly url: string; readonly content: object };
  /** The address of a file of the build. */
  readonly file: (name: string) => string;
  /** The packed content of a file of the build. */
  readonly content: (name: string) => ArrayBuffer;
}

/** Puts up a feed in compiled form: a header at its address, and its build beside it. `fields` go into the header, such as records. */
export async function putUp(server: FakeServer, url: string, feed: object, fields: object = {}): Promise<Put> {
  const segment = finish(compile([{ url, role: 'named', read: readFeed(feed, url) }]));
  const contents = new Map<string, ArrayBuffer>();
  const file = (name: string) => new URL(`compiled/a1b2c3/${name}.bin`, url).href;
  for (const { name, bytes } of writeSegment(segment)) {
    contents.set(name, await packed(bytes));
    server.serve(file(name), { body: contents.get(name)! });
  }
  const { schemes: _, providers: __, ...header } = feed as { schemes?: unknown; providers?: unknown };
  const manifest = { url: new URL('compiled/manifest.json', url).href, content: { compiledVersion, build: 'a1b2c3', size: segment.size, built: '2026-11-24T00:00:00Z' } };
  const whole = { ...header, compiled: { manifest: 'compiled/manifest.json' }, ...fields };
  server.serve(manifest.url, manifest.content).serve(url, whole);
  return { header: whole, manifest, file, content: (name) => contents.get(name)! };
}

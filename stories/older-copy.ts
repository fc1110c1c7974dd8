/** A visitor who was here before, and whose network is gone now: what is left is the copy that the browser kept that day. */
import type { Environment } from '@mkb-wegwijzer/client';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { write } from '../packages/client/src/last-good.js';
import { FakeCaches } from '../packages/client/test/fakes.js';
import { serverOf } from '../test/builders/server.js';

export function olderCopy(feed: Feed, day: string): Environment {
  const address = new URL('feed.json', document.baseURI).href;
  const server = serverOf({ 'feed.json': 'down' });
  const store = new FakeCaches();
  const kept = write([{ address, raw: { url: address, text: JSON.stringify(feed), fetched: `${day}T12:00:00.000Z` } }], { ...server, caches: store as unknown as CacheStorage });
  const caches = { open: (name: string) => kept.then(() => store.open(name)) };
  return {
    ...server,
    caches: caches as unknown as CacheStorage,
    // The disk is given its time: the server's clock would let it run out at once.
    delay: (ms, signal) => (ms < 2_000 ? server.delay(ms, signal) : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))),
  };
}

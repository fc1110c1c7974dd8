/**
 * The last good copies of feeds, as far as every page needs them: how they are read and written is fetched when they are. Whoever
 * has a copy has had that part as well, so that a browser still holds it when the network is gone.
 */
import { again } from '@mkb-wegwijzer/core/feed';
import type { Raw } from './download.js';
import type { Environment } from './environment.js';

const store = again(() => import('./last-good.js'));

/** A feed to keep: the address that it was asked at, and what came. */
export interface Good {
  readonly address: string;
  readonly raw: Raw;
}

/** So long after the feeds came the copies are kept, in milliseconds: what the visitor came for goes first. */
const rest = 3_500;

let writing: Promise<void> = Promise.resolve();
const written = new WeakSet<Raw>();

/** The copy of the feed at an address, if there is one that can be used. Never rejects. */
export const lastGood = (address: string, environment: Environment): Promise<Raw | undefined> =>
  store().then(({ lastGood }) => lastGood(address, environment)).catch(() => undefined);

/**
 * Keeps copies of feeds that were read well, the most important first. What does not fit goes: first the oldest copies of other
 * feeds, then the least important of these. Returns at once and never throws.
 */
export function keepCopies(feeds: readonly Good[], environment: Environment): void {
  const fresh = feeds.filter(({ raw }) => raw.copied === undefined);
  if (fresh.every(({ raw }) => written.has(raw))) return;
  for (const { raw } of fresh) written.add(raw);
  // One at a time, so that two loads do not each count the same free space.
  const write = async (): Promise<void> => {
    await environment.delay(rest, new AbortController().signal);
    await (await store()).write(feeds, environment);
  };
  writing = writing.then(write).catch(() => undefined);
}

/** Resolves when all copies so far are written. For tests. */
export const copiesKept = (): Promise<void> => writing;

/** Reads all organisations of a compiled feed, and its schemes in brief if they are wanted. Fetched when there is such a feed. */
import { type RosterPart, openRoster, rosterVersion } from '@mkb-wegwijzer/core/compiled';
import { withBuild } from './build-files.js';
import type { CatalogueOptions } from './catalogue.js';
import { inTurns } from './pace.js';

/** The feeds of a build, as from the feed at `feed`; undefined when the build has none for this copy of the library. Rejects with a FeedError. */
export const readRoster = (address: string, feed: string, options: CatalogueOptions): Promise<readonly RosterPart[] | undefined> =>
  withBuild(address, feed, options, async ({ manifest, load, url }) => {
    if (manifest.roster !== rosterVersion) return undefined;
    const parts = await inTurns(await openRoster(load, url, options.schemes));
    // The members of an index stand where it says, as seen from there.
    return parts.map((part, at) => (at === 0 || !URL.canParse(part.url, feed) ? { ...part, url: feed } : { ...part, url: new URL(part.url, feed).href }));
  });

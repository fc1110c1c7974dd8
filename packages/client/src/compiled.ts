/** Opens the compiled form of a feed: a manifest, and the files of one build beside it. */
import { openCompiled } from '@mkb-wegwijzer/core/compiled';
import type { Segment } from '@mkb-wegwijzer/core/search';
import { withBuild } from './build-files.js';
import type { FeedOptions } from './feed.js';

/** Opens a build for questions about schemes; see {@link withBuild}. */
export const openBuild = (address: string, feed: string, options: FeedOptions): Promise<Segment> =>
  withBuild(address, feed, options, ({ manifest, load, url }) => openCompiled(manifest, load, url));

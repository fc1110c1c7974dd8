/** Reads plain feeds. A module of its own, to be loaded only when there is one: the schema is the largest part of the library. */
import { compile } from '@mkb-wegwijzer/core/indexing';
import type { Named, Segment } from '@mkb-wegwijzer/core/search';
import { type ReadFeed, readFeedInSteps } from '@mkb-wegwijzer/core/feed';
import { inTurns } from './pace.js';

/** Rejects with a FeedError when the document is not a feed. */
export const readPlain = (document: unknown, url: string): Promise<ReadFeed> => inTurns(readFeedInSteps(document, url));

/** Indexes a feed that was read. */
export const indexPlain = (read: ReadFeed, named: Named): Promise<Segment> => inTurns(compile([{ ...named, read }]));

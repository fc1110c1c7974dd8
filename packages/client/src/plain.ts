/** Reads plain feeds. A module of its own, to be loaded only when there is one: the schema is the largest part of the library. */
import { type ReadFeed, readFeedInSteps } from '@mkb-wegwijzer/core/feed';
import { inTurns } from './pace.js';

/** Rejects with a FeedError when the document is not a feed. */
export const readPlain = (document: unknown, url: string): Promise<ReadFeed> => inTurns(readFeedInSteps(document, url));

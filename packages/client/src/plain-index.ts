/** Indexes plain feeds, for who searches them: a module of its own, since whoever reads all records does without, and so without what reads words. */
import { compile } from '@mkb-wegwijzer/core/indexing';
import type { Named, Segment } from '@mkb-wegwijzer/core/search';
import type { ReadFeed } from '@mkb-wegwijzer/core/feed';
import { inTurns } from './pace.js';

export const indexPlain = (read: ReadFeed, named: Named): Promise<Segment> => inTurns(compile([{ ...named, read }]));

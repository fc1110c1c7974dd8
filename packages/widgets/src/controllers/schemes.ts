/** What the finder knows: schemes that it asks questions of, and never holds all at once. */
import { loadCollection } from '@mkb-wegwijzer/client';
import type { SchemeCollection } from '@mkb-wegwijzer/core/search';
import type { Loader } from './catalogue.js';

export const schemesLoader: Loader<SchemeCollection> = {
  load: loadCollection,
  sources: ({ sources }) => sources,
  count: ({ size }) => ({ schemes: size }),
};

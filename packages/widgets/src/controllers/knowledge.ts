/** What a widget knows that asks about all records at once: the wizard and the map. */
import { type Catalogue, dayOf } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import type { Loader } from './catalogue.js';

/** Everything a widget can be asked about, as of one day. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  /** The day in Europe/Amsterdam. */
  readonly today: string;
}

const loaderOf = (schemes: boolean): Loader<Knowledge> => ({
  async load(urls, { onProgress, ...options }) {
    // What makes one catalogue of several feeds is of no use before these are here.
    const { loadCatalogue } = await import('./federated.js');
    const today = dayOf(options.environment.now());
    const knowledge = (catalogue: Catalogue): Knowledge => ({ catalogue, geography: new Geography({ areas: catalogue.areas }), today });
    return knowledge(await loadCatalogue(urls, { ...options, schemes, onProgress: (partial) => onProgress(knowledge(partial)) }));
  },
  sources: ({ catalogue }) => catalogue.sources,
  count: ({ catalogue }) => ({ schemes: schemes ? catalogue.schemes.size : 0, providers: catalogue.providers.size }),
});

export const knowledgeLoader = loaderOf(true);

/** For a widget that asks nothing of schemes, and so says of none that it knows them. */
export const providersLoader = loaderOf(false);

/** What a widget knows that asks about all records at once: the wizard and the map. */
import { feedAddress, fetchRaw } from '@mkb-wegwijzer/client';
import { type Catalogue, again } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import type { Loader, LoaderOptions } from './catalogue.js';

/** Everything a widget can be asked about, as of one day. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly geography: Geography;
  /** The day in Europe/Amsterdam. */
  readonly today: string;
}

/** Asks for feeds ahead of who reads them. What goes wrong is for that one to tell. */
function begin(urls: readonly string[], { base, ...options }: Pick<LoaderOptions<unknown>, 'base' | 'signal' | 'environment'>) {
  const ahead = new Map<string, ReturnType<typeof fetchRaw>>();
  for (const url of urls) {
    try {
      const address = feedAddress(url, base);
      const raw = fetchRaw(address, options);
      raw.catch(() => undefined);
      ahead.set(address, raw);
    } catch {
      // No address at all.
    }
  }
  return ahead;
}

const federated = again(() => import('./federated.js'));

const loaderOf = (schemes: boolean): Loader<Knowledge> => ({
  async load(urls, { onProgress, ...options }) {
    // What makes one catalogue of several feeds comes beside these, which are asked for once all the same.
    const ahead = begin(urls, options);
    const { loadCatalogue, dayOf } = await federated();
    const today = dayOf(options.environment.now());
    const knowledge = (catalogue: Catalogue): Knowledge => ({ catalogue, geography: new Geography({ areas: catalogue.areas }), today });
    return knowledge(await loadCatalogue(urls, { ...options, ahead, schemes, onProgress: (partial) => onProgress(knowledge(partial)) }));
  },
  sources: ({ catalogue }) => catalogue.sources,
  count: ({ catalogue }) => ({ schemes: schemes ? catalogue.schemes.size : 0, providers: catalogue.providers.size }),
});

export const knowledgeLoader = loaderOf(true);

/** For a widget that asks nothing of schemes, and so says of none that it knows them. */
export const providersLoader = loaderOf(false);

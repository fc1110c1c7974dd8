/** Opens our feed as a page would: the one place that knows in which form it comes. */
import { dayOf, federate, parseFeed } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { CatalogueCollection, type SchemeCollection } from '@mkb-wegwijzer/core/search';

export async function openOurs(url: string): Promise<SchemeCollection> {
  const today = dayOf(new Date());
  const response = await fetch(url);
  const catalogue = federate([{ url, role: 'named', read: parseFeed(await response.text(), url) }], { today });
  return new CatalogueCollection(catalogue, new Geography({ areas: catalogue.areas }), today);
}

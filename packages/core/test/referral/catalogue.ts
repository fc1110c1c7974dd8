import { type Catalogue, type Feed, type Need, type Provider, type Question, type Scheme, federate } from '../../src/feed/index.js';
import { Geography } from '../../src/geo/index.js';
import { feedOf, today } from '../../../../test/builders/feeds.js';

export { idOf, need, provider, question, scheme, today } from '../../../../test/builders/feeds.js';

export const emmen = 'GM0114';
export const assen = 'GM0106';
export const venlo = 'GM0983';
export const drenthe = 'PV22';

/** A catalogue of these records, with the needs and questions given. */
export function catalogueOf(records: readonly (Scheme | Provider)[], { needs = [], questions = [], areas = [] }: Partial<Pick<Feed, 'areas'>> & { needs?: Need[]; questions?: Question[] } = {}): Catalogue {
  const feed: Feed = { ...feedOf(...records), needs, questions, areas };
  return federate([{ url: 'https://feed.example/feed.json', role: 'named', read: { feed, problems: [] } }], { today });
}

export const geographyOf = (catalogue: Catalogue): Geography => new Geography({ areas: catalogue.areas });

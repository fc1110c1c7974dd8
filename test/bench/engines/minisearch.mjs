// MiniSearch, with facets counted over its results as one would by hand.
import MiniSearch from 'minisearch';
import { documents } from './documents.mjs';

export async function open(size) {
  const all = await documents(size);
  const engine = new MiniSearch({
    fields: ['title', 'summary', 'description'],
    // Every word, as Pagefind does; its default, any word, is the slower way, since more results are counted.
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 3 } },
  });
  engine.addAll(all);
  // The values of a record by its number: nothing is looked up or made while counting.
  const columns = ['kind', 'themes', 'level', 'status'].map((name) => all.map((document) => [document[name]].flat()));

  return (text) => {
    const found = engine.search(text);
    const facets = columns.map((column) => {
      const counts = new Map();
      for (const { id } of found) for (const value of column[id]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    });
    return { total: found.length, hits: found.slice(0, 10).map(({ id }) => all[id]), facets };
  };
}

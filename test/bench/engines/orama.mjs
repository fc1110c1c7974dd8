// Orama, with one typo allowed and its own facets.
import { create, insertMultiple, search } from '@orama/orama';
import { documents } from './documents.mjs';

export async function open(size) {
  const engine = create({
    language: 'dutch',
    schema: { title: 'string', summary: 'string', description: 'string', kind: 'enum', themes: 'enum[]', level: 'enum', status: 'enum' },
  });
  const all = (await documents(size)).map(({ id, title, summary, description, kind, themes, level, status }) => ({ id: String(id), title, summary, description, kind, themes, level, status }));
  await insertMultiple(engine, all, 1000);

  return async (term) => {
    const { count, hits, facets } = await search(engine, {
      term,
      properties: ['title', 'summary', 'description'],
      tolerance: 1,
      // Every word must be there, as with the others.
      threshold: 0,
      boost: { title: 3 },
      limit: 10,
      facets: { kind: {}, themes: {}, level: {}, status: {} },
    });
    return { total: count, hits, facets };
  };
}

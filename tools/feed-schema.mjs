// Writes dist/feed.v1.schema.json: the JSON Schema of the feed, for editors and for suppliers, made from the schema that reads it and
// from what fields.ts says of each field. Run through tsx, since it imports the sources.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { FeedDocument } from '@mkb-wegwijzer/core/feed';
import { toJSONSchema } from 'zod';
import { feedFields } from '../packages/core/src/feed/fields.ts';

const docs = Object.values(feedFields);

/** Adds to each object that the documentation knows by its title what its fields mean. */
function describe(node) {
  if (!node || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map(describe);
  const described = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, describe(value)]));
  const fields = docs.find(({ title }) => title === node.title)?.fields;
  for (const [name, property] of Object.entries((fields && described.properties) ?? {})) {
    if (fields[name]) described.properties[name] = { ...property, description: fields[name].means, examples: [fields[name].example] };
  }
  return described;
}

export function feedSchema() {
  const schema = toJSONSchema(FeedDocument, {
    unrepresentable: 'any',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const doc = docs.find(({ shapes }) => shapes.includes(zodSchema));
      if (doc) Object.assign(jsonSchema, { title: doc.title, description: doc.about.replaceAll('`', '') });
    },
  });
  return describe(schema);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir('dist', { recursive: true });
  await writeFile('dist/feed.v1.schema.json', `${JSON.stringify(feedSchema(), null, 2)}\n`);
  console.log('dist/feed.v1.schema.json');
}

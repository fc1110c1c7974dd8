// Writes dist/feed.v1.schema.json: the JSON Schema of the feed, for editors and for suppliers, made from the schema that reads it and from
// the meaning of each field in fields.ts. Run through tsx, since it imports the sources.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as feed from '@mkb-wegwijzer/core/feed';
import { toJSONSchema } from 'zod';
import { feedFields } from '../packages/core/src/feed/fields.ts';

/** The documentation of each shape, found by the fields that it holds: a shape with a check of its own is a copy. */
const docs = Object.values(feedFields).flatMap((doc) => doc.shapes.map(({ shape }) => ({ keys: Object.keys(shape).join(), doc })));

function describe({ zodSchema, jsonSchema }) {
  if (zodSchema._zod.def.type !== 'object') return;
  const keys = Object.keys(zodSchema._zod.def.shape).join();
  const { doc } = docs.find((each) => each.keys === keys) ?? {};
  for (const [name, property] of Object.entries(doc ? jsonSchema.properties : {})) {
    const { means, example } = doc.fields[name];
    jsonSchema.properties[name] = { description: means, examples: [example], ...property };
  }
}

export function feedSchema() {
  return {
    $id: 'https://mkb-wegwijzer.example/feed.v1.schema.json',
    title: 'Wegwijzer feed, version 1',
    ...toJSONSchema(feed.FeedDocument, { unrepresentable: 'any', io: 'input', override: describe }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir('dist', { recursive: true });
  await writeFile('dist/feed.v1.schema.json', `${JSON.stringify(feedSchema(), null, 2)}\n`);
  console.log('dist/feed.v1.schema.json');
}

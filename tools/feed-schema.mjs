// Writes dist/feed.v1.schema.json: the JSON Schema of the feed, for editors and for suppliers, made from the schema that reads it.
// Run through tsx, since it imports the sources.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as feed from '@mkb-wegwijzer/core/feed';
import { toJSONSchema } from 'zod';

export function feedSchema() {
  return {
    $id: 'https://mkb-wegwijzer.example/feed.v1.schema.json',
    title: 'Wegwijzer feed, version 1',
    ...toJSONSchema(feed.FeedDocument, { unrepresentable: 'any', io: 'input' }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir('dist', { recursive: true });
  await writeFile('dist/feed.v1.schema.json', `${JSON.stringify(feedSchema(), null, 2)}\n`);
  console.log('dist/feed.v1.schema.json');
}

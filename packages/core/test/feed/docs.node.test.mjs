import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedDocs, target } from '../../../../tools/feed-docs.mjs';
import { feedSchema } from '../../../../tools/feed-schema.mjs';
import { parseFeed } from '../../src/feed/index.ts';
import { feedFields } from '../../src/feed/fields.ts';

test('docs/feed.md is what the sources say', () => {
  assert.equal(readFileSync(target, 'utf8'), feedDocs(), 'Run: npx tsx --conditions=wegwijzer-source tools/feed-docs.mjs');
});

test('every example in the page reads without a problem', () => {
  const feeds = [...feedDocs().matchAll(/```json\n(.*?)```/gs)].map(([, json]) => parseFeed(json, 'docs/feed.md'));
  assert.equal(feeds.length, 2);
  for (const { problems } of feeds) assert.deepEqual(problems, []);
});

test('the JSON Schema tells the meaning of every field of the records', () => {
  const schema = feedSchema();
  const items = (list) => schema.properties[list].items;
  for (const [list, doc] of [['schemes', 'scheme'], ['providers', 'provider'], ['needs', 'need'], ['questions', 'question'], ['members', 'member'], ['gone', 'gone']]) {
    for (const [name, { means }] of Object.entries(feedFields[doc].fields)) assert.equal(items(list).properties[name].description, means, `${doc}.${name}`);
  }
  assert.equal(schema.properties.title.description, feedFields.feed.fields.title.means);
});

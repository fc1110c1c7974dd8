import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { feedDocs, target } from '../../../../tools/feed-docs.mjs';
import { feedSchema } from '../../../../tools/feed-schema.mjs';
import { isWebAddress } from '../../src/feed/limits.ts';
import { isId, isLink } from '../../src/feed/patterns.ts';
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

test('the JSON Schema refuses the ids and addresses that the reader refuses, and no others', () => {
  const { id, url, apply } = feedSchema().properties.schemes.items.properties;
  const patternIn = (node) => node.pattern ?? (node.anyOf ?? []).map(patternIn).find((pattern) => pattern !== undefined);
  const link = apply.anyOf.find(({ type }) => type === 'array').items.properties.url;
  const values = [
    'https://www.zeeland.example/s/1', 'http://a.example', 'HTTPS://a.example/?q=1#x', 'https://a.example/@mkb', 'urn:nbn:nl:1', 'mailto:a@b.nl', 'tel:+31118', 'energievoucher', 'www.zeeland.example', '/pad', 'https://',
    'https://me@a.example/', 'https://me:secret@a.example/', 'https://a.example/met spatie', 'javascript:alert(1)', 'about:blank', 'data:text/html,x', 'mailto:', 'a b:c', 'https://a.example/{x}',
  ];
  for (const [name, property, reads] of [['id', id, isId], ['url', url, isWebAddress], ['link', link, isLink]]) {
    const pattern = new RegExp(patternIn(property), 'u');
    for (const value of values) assert.equal(pattern.test(value), reads(value), `${name}: ${value}`);
  }
});

test('the JSON Schema lets a field that may be left out be null or empty, and no other', () => {
  const { properties, required } = feedSchema().properties.schemes.items;
  for (const [name, property] of Object.entries(properties)) assert.equal((property.anyOf ?? []).some((each) => each.enum?.includes(null) && each.enum.includes('')), !required.includes(name), name);
});

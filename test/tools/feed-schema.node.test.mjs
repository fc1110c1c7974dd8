import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedFields } from '../../packages/core/src/feed/fields.ts';
import { feedSchema } from '../../tools/feed-schema.mjs';

describe('the JSON Schema of the feed', () => {
  const schema = feedSchema();

  it('asks for what a feed must have, and for nothing more', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(schema.required, ['feedVersion', 'id', 'title']);
    assert.deepEqual(schema.properties.schemes.items.required, ['id', 'name', 'kind']);
    assert.notEqual(schema.additionalProperties, false);
  });

  it('says of every field what it means, with an example', () => {
    const { feed, scheme, provider } = feedFields;
    for (const [doc, node] of [[feed, schema], [scheme, schema.properties.schemes.items], [provider, schema.properties.providers.items]]) {
      for (const [name, { means, example }] of Object.entries(doc.fields)) {
        assert.equal(node.properties[name].description, means, name);
        assert.deepEqual(node.properties[name].examples, [example], name);
      }
    }
    const [windows, blank] = schema.properties.schemes.items.properties.windows.anyOf;
    assert.equal(windows.items.properties.closes.description, feedFields.window.fields.closes.means);
    assert.deepEqual(blank, { enum: [null, ''] }, 'what may be left out may be blank');
  });
});

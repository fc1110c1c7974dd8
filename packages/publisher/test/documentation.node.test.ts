import assert from 'node:assert/strict';
import { it } from 'node:test';
import { feedFields } from '../../core/src/feed/fields.js';
import { setup } from './workshop.js';

const examples = (shape: string): Record<string, unknown> => Object.fromEntries(Object.entries(feedFields[shape]!.fields).map(([name, { example }]) => [name, example]));

it('the examples of docs/feed.md are records of which validate has nothing to say', async (test) => {
  const { subject, min, max, in: values, notIn, note, text, any, all } = examples('criterion');
  const eligibility = [{ subject, min, max, note }, { subject: 'sector', in: values, notIn }, { text }, { any }, { all }];
  const { compiled: _, members: __, ...feed } = examples('feed');
  const document = {
    ...feed,
    schemes: [{ ...examples('scheme'), eligibility, amounts: [examples('amount')], apply: [examples('channel')], budget: examples('budget'), related: undefined }],
    providers: [{ ...examples('provider'), contact: { ...examples('contact'), intake: examples('intake') }, locations: [{ ...examples('location'), openingHours: [examples('openingHours')] }] }],
  };
  const { file, run } = await setup(test, { 'feed.json': document });
  const { code, out } = await run(['validate', file('feed.json')]);
  assert.equal(code, 0, out);
});

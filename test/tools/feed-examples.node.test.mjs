import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { feedFields } from '../../packages/core/src/feed/fields.ts';
import { validateFile } from '../../packages/publisher/src/validate.ts';

const examples = (shape) => Object.fromEntries(Object.entries(feedFields[shape].fields).map(([name, { example }]) => [name, example]));

it('the examples of docs/feed.md are records of which validate has nothing to say', async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-'));
  test.after(() => rm(folder, { recursive: true }));
  const { subject, min, max, in: values, notIn, note, text, any, all } = examples('criterion');
  const eligibility = [{ subject, min, max, note }, { subject: 'sector', in: values, notIn }, { text }, { any }, { all }];
  const feed = { ...examples('feed'), compiled: undefined, members: undefined };
  const document = {
    ...feed,
    schemes: [{ ...examples('scheme'), eligibility, amounts: [examples('amount')], apply: [examples('channel')], budget: examples('budget'), related: undefined }],
    providers: [{ ...examples('provider'), contact: { ...examples('contact'), intake: examples('intake') }, locations: [{ ...examples('location'), openingHours: [examples('openingHours')] }] }],
  };
  await writeFile(join(folder, 'feed.json'), JSON.stringify(document));
  assert.deepEqual((await validateFile(join(folder, 'feed.json'))).problems, []);
});

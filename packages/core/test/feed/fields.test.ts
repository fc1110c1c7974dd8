import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { Criterion, readFeed } from '@mkb-wegwijzer/core/feed';
import { feedFields } from '../../src/feed/fields.js';

describe('the documentation of the feed', () => {
  for (const [name, { shapes, fields }] of Object.entries(feedFields)) {
    const known: Readonly<Record<string, z.core.$ZodType>> = Object.assign({}, ...shapes.map(({ shape }) => shape)) as Record<string, z.core.$ZodType>;
    // Groups of conditions are told with the conditions in them.
    const groups = name === 'criterion' ? ['any', 'all'] : [];

    it(`tells every field of ${name}, and none that is not there`, () => {
      expect(Object.keys(fields).sort()).to.deep.equal([...Object.keys(known), ...groups].sort());
    });

    it(`gives examples of ${name} that hold`, () => {
      for (const [field, { example }] of Object.entries(fields)) {
        const shape = groups.includes(field) ? Criterion : known[field]!;
        expect(z.safeParse(shape, groups.includes(field) ? { [field]: example } : example).success, field).to.equal(true);
      }
    });

    it(`says what each field of ${name} means in a sentence`, () => {
      for (const [field, { means }] of Object.entries(fields)) expect(means, field).to.match(/^\S.{8,}\.$/s);
    });
  }

  it('reads as a feed, all examples together', () => {
    const all = (name: string) => Object.fromEntries(Object.entries(feedFields[name]!.fields).map(([field, { example }]) => [field, example]));
    const contact = { ...all('contact'), intake: all('intake') };
    const document = { ...all('feed'), schemes: [{ ...all('scheme'), windows: [all('window')], amounts: [all('amount')], apply: [all('channel')] }], providers: [{ ...all('provider'), contact, locations: [{ ...all('location'), openingHours: [all('openingHours')] }] }], questions: [all('question')], needs: [all('need')], themes: [all('theme')], areas: [all('area')], gone: [all('gone')] };
    expect(readFeed(document, 'https://www.zeeland.example/mkb/feed.json').problems).to.deep.equal([]);
  });
});

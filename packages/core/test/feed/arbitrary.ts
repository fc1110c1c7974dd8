/** Feeds as fast-check makes them: mostly sound, with what the outside world puts in their place. */
import fc from 'fast-check';

const id = fc.integer({ min: 0, max: 12 }).map((number) => `https://feed.example/${number}`);
const often = <T, U>(sound: fc.Arbitrary<T>, other: fc.Arbitrary<U>) => fc.oneof({ weight: 20, arbitrary: sound as fc.Arbitrary<T | U> }, { weight: 1, arbitrary: other as fc.Arbitrary<T | U> });
const text = often(
  fc.oneof(fc.constantFrom('Regeling', 'Subsidie <b>', '\u202eomgekeerd'), fc.string({ minLength: 1, maxLength: 20 }), fc.record({ nl: fc.string({ maxLength: 8 }), en: fc.string({ maxLength: 8 }) })),
  fc.constantFrom('', ' ', null),
);
const date = often(fc.constantFrom('2026-11-24', '2026-12-01', '2026-11-24T12:00:00+01:00', null), fc.constantFrom('2026-13-01', '2026-11-24T12:00:00', ''));
const number = often(fc.integer({ min: 0, max: 500 }), fc.constantFrom('NaN', null, Infinity, -5));
const url = often(fc.constantFrom('https://a.example/', null), fc.constantFrom('javascript:alert(1)', '/relatief', 'https://me:secret@a.example/', 'mailto:a@b.example'));
const leaf = often(fc.record({ subject: fc.constantFrom('employees', 'region', 'shoeSize'), min: number, max: number }, { requiredKeys: ['subject'] }), fc.oneof(fc.record({ text }), fc.jsonValue({ maxDepth: 1 })));
const criterion = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, fc.record({ any: fc.array(tie('node'), { maxLength: 3 }) }), fc.record({ all: fc.array(tie('node'), { maxLength: 3 }) })),
})).node;

/** A value that fits, and now and then anything at all. */
const or = <T>(sound: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 60, arbitrary: sound as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
const optional = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) => fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, or(value)])), { requiredKeys });

export const anyScheme = optional(
  {
    id, name: text, kind: fc.constantFrom('grant', 'loan', 'lottery'), summary: text, keywords: fc.array(text, { maxLength: 3 }), themes: fc.array(fc.constantFrom('energy', 'nat', 'https://a.example/t'), { maxLength: 3 }),
    regions: fc.array(fc.constantFrom('NL', 'PV22', 'GM0114', 'GM9999', 'Emmen'), { maxLength: 3 }), eligibility: fc.array(criterion, { maxLength: 3 }), amounts: fc.array(fc.record({ min: number, max: number }), { maxLength: 2 }),
    windows: fc.array(fc.record({ opens: date, closes: date }), { maxLength: 3 }), status: fc.constantFrom('open', 'ended', 'paused'), url, apply: fc.array(fc.record({ url }), { maxLength: 2 }), modified: date, 'x-eigen': fc.jsonValue(),
  },
  ['id', 'name', 'kind'],
);

export const anyProvider = optional(
  { id, name: text, role: fc.constantFrom('province', 'wizard'), serves: fc.array(criterion, { maxLength: 2 }), contact: fc.record({ url, intake: fc.record({ type: fc.constantFrom('post', 'link'), url, privacy: url }) }), locations: fc.array(fc.record({ lat: number, lon: number, region: fc.string({ maxLength: 6 }) }), { maxLength: 2 }) },
  ['id', 'name', 'role'],
);

/** A document that has a feed's essentials, so that what follows is looked at. */
export const anyFeed = fc.record(
  {
    feedVersion: fc.constant(1), id: fc.constant('https://feed.example/feed.json'), title: fc.constant('Testfeed'), modified: or(date), notice: or(text), license: or(fc.string()),
    schemes: or(fc.array(or(anyScheme), { maxLength: 6 })), providers: or(fc.array(or(anyProvider), { maxLength: 4 })), members: or(fc.array(fc.record({ url }), { maxLength: 3 })),
    themes: or(fc.array(optional({ id: fc.constantFrom('water', 'https://a.example/t'), label: text, broader: fc.constantFrom('energy', 'nat') }, ['id', 'label']), { maxLength: 2 })),
    questions: or(fc.array(optional({ id: text, subject: text, text, options: fc.array(fc.record({ id: text, label: text, value: fc.oneof(number, fc.record({ min: number, max: number })) }), { maxLength: 3 }) }, ['id', 'subject', 'text']), { maxLength: 2 })),
    gone: or(fc.array(fc.record({ id }), { maxLength: 2 })), 'x-eigen': fc.jsonValue(),
  },
  { requiredKeys: ['feedVersion', 'id', 'title'] },
);

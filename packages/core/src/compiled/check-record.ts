/**
 * Full records out of a compiled file, field by field. What does not fit is left out, as it would be of a card; a record that lacks
 * what it cannot do without is refused. The schema would say the same of what is sound, at ten times the size: the tests hold the
 * two against each other.
 */
import type { Text } from '../feed/atoms.js';
import type { Comparison, Criterion } from '../feed/criteria.js';
import { limits } from '../feed/limits.js';
import { clock, currency, email, isId, isLink, longestEmail, postcode, telephone, weekdays } from '../feed/patterns.js';
import type { Contact, Intake, Location, Provider } from '../feed/provider.js';
import type { Amount, Scheme, Window } from '../feed/scheme.js';
import { type Shape, isObject, list as listed, number, object, text as anyText, webUrl } from './shapes.js';

const written = (most: number, holds: (value: string) => boolean): Shape<string> => (value) => (typeof value === 'string' && value.length <= most && holds(value) ? value : undefined);
const like = (pattern: RegExp) => written(limits.line, (value) => pattern.test(value));
const bounded = (most: number) => written(most, (value) => value.trim() !== '');
const word = bounded(limits.line);
const id = written(limits.line, isId);
const link = written(limits.url, isLink);
const list = <T>(item: Shape<T>, most: number = limits.list): Shape<T[]> => (value) => {
  const found = listed(item, most)(value);
  return found && found.length > 0 ? found : undefined;
};
const words = list(word);
/** A text of one or more languages, none longer than this. */
const text = (most: number): Shape<Text> => (value) => {
  const found = anyText(value);
  if (found === undefined || typeof found === 'string') return found !== undefined && bounded(most)(found) !== undefined ? found : undefined;
  const kept = Object.entries(found).filter(([, each]) => bounded(most)(each) !== undefined);
  return kept.length > 0 ? (Object.fromEntries(kept) as Text) : undefined;
};
const line = text(limits.line);
const paragraph = text(limits.paragraph);

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
const day = written(limits.line, isDay);
const moment = written(limits.line, (value) => isDay(value) || (isDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(value.slice(10))));
const within = (least: number, most: number): Shape<number> => (value) => (number(value) !== undefined && (value as number) >= least && (value as number) <= most ? (value as number) : undefined);
/** Leaves out a range that ends before it begins. */
const inOrder = <T extends object>(shape: Shape<T>, first: keyof T & string, last: keyof T & string): Shape<T> => (value) => {
  const found = shape(value);
  const [from, to] = [found?.[first], found?.[last]].map((end) => (typeof end === 'string' ? end.slice(0, 10) : end) as number | undefined);
  return from !== undefined && to !== undefined && from > to ? undefined : found;
};

const values = list((value) => word(value) ?? number(value) ?? (typeof value === 'boolean' ? value : undefined));
const comparison = inOrder(object<Comparison>({ subject: word, min: number, max: number, in: values, notIn: values, note: line, text: line }, 'subject'), 'min', 'max');
const judged = object<{ text: Text }>({ text: line }, 'text');
/** Groups nest no deeper than in a feed. */
const criterion = (depth: number): Shape<Criterion> => (value) => {
  if (!isObject(value) || depth > limits.depth) return undefined;
  for (const kind of ['any', 'all'] as const) {
    if (!(kind in value)) continue;
    const members = whole(criterion(depth + 1), limits.list)(value[kind]);
    return members && ({ [kind]: members } as Criterion);
  }
  return 'subject' in value ? comparison(value) : judged(value);
};
/** A list of which every item can be read. */
const whole = <T>(item: Shape<T>, most: number): Shape<T[]> => (value) => {
  const found = Array.isArray(value) && value.length <= most ? list(item, most)(value) : undefined;
  return found?.length === (value as unknown[] | undefined)?.length ? found : undefined;
};
const criteria = whole(criterion(1), 100);

/** A cell that cannot be read is a condition that a person must judge: nobody is shut out by it, and nobody is promised anything. */
export const criteriaColumn = {
  shape: (value: unknown): readonly Criterion[] | undefined => (Array.isArray(value) && value.length === 0 ? [] : criteria(value)),
  blank: [{ text: '*' }] as readonly Criterion[],
} as const;

const keywords: Shape<NonNullable<Scheme['keywords']>> = (value) => {
  if (Array.isArray(value)) return list(line)(value);
  if (!isObject(value)) return undefined;
  const kept = Object.entries(value).flatMap(([language, each]) => { const found = words(each); return found ? [[language, found] as const] : []; });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};
const amount = inOrder(object<Amount>({ min: within(0, Infinity), max: within(0, Infinity), rate: within(0, 1), currency: like(currency), for: criteria, note: line }), 'min', 'max');
const window = inOrder(object<Window>({ opens: moment, closes: moment, label: line }), 'opens', 'closes');
const relations = list(object<NonNullable<Scheme['related']>[number]>({ id, type: word }, 'id', 'type'));
const verified = object<NonNullable<Scheme['verified']>>({ on: day, by: word }, 'on');
const sources = list(object<NonNullable<Scheme['source']>[number]>({ feed: id, url: webUrl, license: word, retrieved: moment }));

/** Conditions that cannot be read may not go unsaid: without them anybody would seem to fit. */
const withAll = <T extends object>(shape: Shape<T>, ...conditions: readonly (keyof T & string)[]): Shape<T> => (value) => {
  const found = shape(value);
  const isLost = (field: keyof T & string) => isObject(value) && Array.isArray(value[field]) && value[field].length > 0 && found?.[field] === undefined;
  return conditions.some(isLost) ? undefined : found;
};

const scheme = object<Scheme>(
  {
    id, name: line, summary: paragraph, description: text(limits.article), keywords, language: word, kind: word, themes: words, needs: words, provider: id, authority: id,
    regions: words, audience: words, eligibility: criteria, amounts: list(amount), costs: paragraph, windows: list(window), status: word,
    budget: object<NonNullable<Scheme['budget']>>({ state: word, checked: day }),
    apply: list(object<NonNullable<Scheme['apply']>[number]>({ type: word, url: link, authentication: word, note: line })),
    url: webUrl, legal: list(webUrl), productNames: list(id), related: relations, modified: moment, verified, source: sources,
  },
  'id', 'name', 'kind',
);
export const checkScheme = withAll(scheme, 'eligibility');

const hours = inOrder(object<NonNullable<Location['openingHours']>[number]>({ days: list((value) => weekdays.find((each) => each === value), 7), opens: like(clock), closes: like(clock), validFrom: day, validThrough: day }, 'days', 'opens', 'closes'), 'validFrom', 'validThrough');
const location = object<Location>({ name: line, street: word, postcode: like(postcode), place: word, region: word, lat: within(-90, 90), lon: within(-180, 180), precision: word, openingHours: list(hours) });
/** Where a person's data would go is named whole, or not at all. */
const intake: Shape<Intake> = (value) => {
  const found = object<Intake>({ type: word, url: link, fields: words, privacy: webUrl }, 'type')(value);
  return found?.type === 'post' && (webUrl(found.url) === undefined || found.privacy === undefined) ? undefined : found;
};
const contact = object<Contact>({ url: webUrl, email: written(longestEmail, (value) => email.test(value)), telephone: like(telephone), intake });

const provider = object<Provider>(
  {
    id, name: line, summary: paragraph, keywords, role: word, approach: word, partOf: id, related: relations, themes: words, needs: words, regions: words, serves: criteria, focus: criteria,
    contact, locations: list(location), languages: words, modified: moment, verified, source: sources,
  },
  'id', 'name', 'role',
);
export const checkProvider = withAll(provider, 'serves');

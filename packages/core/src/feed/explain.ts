/** Turns an issue of the schema library into words that the owner of a spreadsheet can act on. */
import type * as z from 'zod/mini';
import type { FeedProblem } from './errors.js';

type Issue = z.core.$ZodIssue;

/** `schemes[12].windows[0].closes` */
export const pathText = (base: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`), base);

const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined), document);

/** A value as it stands in the document, cut to a length that fits a line. */
const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

const named: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  'web-url': ['is not a web address', 'Write the whole address, starting with https:// and without a user name in it.'],
  'link-url': ['is not a web, mail or telephone address', 'Start it with https://, mailto: or tel:.'],
  email: ['is not an e-mail address', 'Write it as name@domain.nl.'],
  telephone: ['is not a telephone number', 'Write digits and spaces, such as +31 58 123 45 67.'],
  time: ['is not a time', 'Write it as 09:00, on the 24-hour clock.'],
  postcode: ['is not a postcode', 'Write it as 1234 AB.'],
  privacy: ['is missing', 'A form that is posted must name the address of its privacy page.'],
};

/** Words for an issue in `record`, which stands at `base` in the document. */
export function explain(issue: Issue, record: unknown, base: string): Omit<FeedProblem, 'severity' | 'id'> {
  const at = deepest(issue);
  const path = pathText(base, at.path);
  const value = valueAt(record, at.path);
  const problem = (code: string, what: string, remedy: string) => ({ path, code, message: `${show(value)} ${what}`, remedy });
  const name = named[at.message];
  if (name) return problem(at.message, ...name);
  if (value === undefined) return { path, code: 'missing', message: 'is missing', remedy: 'Add the field.' };
  switch (at.code) {
    case 'too_big':
      return problem('too-large', `is larger than the most allowed (${at.maximum})`, 'Shorten it, or check for a mistake.');
    case 'too_small':
      return problem('too-small', value === '' ? 'is empty' : `is smaller than the least allowed (${at.minimum})`, value === '' ? 'Fill it in, or leave the field out.' : 'Check the value.');
    case 'invalid_format':
      if (at.format === 'date' || at.format === 'datetime') return problem('not-a-date', 'is not a date', 'Write a day as 2026-11-30, or a time as 2026-11-30T17:00:00+01:00.');
      return problem('not-valid', 'is not written as this field needs', 'See the field in the documentation of the feed.');
    case 'invalid_value':
      return problem('not-valid', `is not one of: ${at.values.map(String).join(', ')}`, 'Use one of these values.');
    case 'invalid_type':
      return problem('not-valid', `is not ${/^[aeiou]/.test(at.expected) ? 'an' : 'a'} ${at.expected}`, `Write ${at.expected === 'array' ? 'a list: [ … ]' : `a value of type ${at.expected}`}.`);
    default:
      return problem('not-valid', 'is not what this field holds', 'See the field in the documentation of the feed.');
  }
}

/** Of a union's failures, the one that came furthest: that is the shape the author meant. */
function deepest(issue: Issue, prefix: readonly PropertyKey[] = []): Issue {
  const here = { ...issue, path: [...prefix, ...issue.path] } as Issue;
  if (issue.code !== 'invalid_union') return here;
  const inner = issue.errors.flatMap((branch) => branch.slice(0, 1)).map((each) => deepest(each, here.path));
  const score = (each: Issue) => each.path.length * 2 + (each.code === 'invalid_format' || named[each.message] ? 1 : 0);
  return inner.reduce((best, each) => (score(each) > score(best) ? each : best), inner[0] ?? here);
}

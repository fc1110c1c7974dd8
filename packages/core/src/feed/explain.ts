/** Turns an issue of the schema library into words that the owner of a spreadsheet can act on. */
import type * as z from 'zod/mini';
import { type Finding, type Places, pathText } from './tidy.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const valueAt = (record: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? (value as Record<PropertyKey, unknown>)[part] : undefined), record);

/** A value as it stands in the document, cut to a length that fits a line. */
const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** What the schema's own checks are called there: the code, what is wrong, and what to do. */
const named: Readonly<Record<string, readonly [code: string, what: string, remedy: string]>> = {
  id: ['not-an-id', 'is not an id', 'Write a URI, such as https://www.province.example/schemes/energy, without spaces.'],
  'web-url': ['not-a-url', 'is not a web address', 'Write the whole address, starting with https:// and without a user name in it.'],
  'link-url': ['not-a-url', 'is not a web, mail or telephone address', 'Write the whole address, starting with https://, mailto: or tel:.'],
  date: ['not-a-date', 'is not a date', 'Write a day as 2026-11-30, or a time as 2026-11-30T17:00:00+01:00.'],
  reversed: ['reversed', 'lies before where its range begins', 'Swap the two, or correct one of them.'],
  'no-text': ['missing', 'holds no text', 'Write it in at least one language.'],
  mixed: ['not-valid', 'is more than one kind of condition', 'Write one of "subject", "text", "any" and "all".'],
  currency: ['not-valid', 'is not a currency', 'Write its three letters, such as EUR.'],
  email: ['not-valid', 'is not an e-mail address', 'Write it as name@domain.nl.'],
  telephone: ['not-valid', 'is not a telephone number', 'Write digits and spaces, such as +31 58 123 45 67.'],
  time: ['not-valid', 'is not a time', 'Write it as 09:00, on the 24-hour clock.'],
  postcode: ['not-valid', 'is not a postcode', 'Write it as 1234 AB.'],
  privacy: ['missing', 'is missing', 'A form that is posted must name the address of its privacy page.'],
};

const types: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'an object', record: 'an object', number: 'a number', boolean: 'true or false' };

/** Words for an issue in `record`, which stands at `base` in the document. */
export function explain(issue: Issue, record: unknown, base: string, places: Places): Finding {
  const meant = deepest(issue, record);
  const path = pathText(base, standing(meant.path, record, places));
  const value = valueAt(record, meant.path);
  const name = named[meant.message];
  if (value === undefined) return { path, code: 'missing', message: 'is missing', remedy: name?.[0] === 'missing' ? name[2] : 'Add the field.' };
  const problem = (code: string, what: string, remedy: string) => ({ path, code, message: `${show(value)} ${what}`, remedy });
  if (name) return problem(...name);
  switch (meant.code) {
    case 'too_big':
      return problem('too-large', `is larger than the most allowed (${meant.maximum})`, meant.maximum === 1 ? 'Write a share: 0.4 for 40 %.' : 'Shorten it, or check for a mistake.');
    case 'too_small':
      return problem('too-small', `is smaller than the least allowed (${meant.minimum})`, 'Check for a mistake.');
    case 'invalid_value':
      return problem('not-valid', `is not one of: ${meant.values.map(String).join(', ')}`, 'Use one of these values.');
    case 'invalid_type':
      return problem('not-valid', `is not ${types[meant.expected] ?? meant.expected}`, `Write ${types[meant.expected] ?? 'another value'}.`);
    case 'invalid_key':
      return { path, code: 'not-valid', message: `${show(meant.path.at(-1))} is not a language`, remedy: 'Use nl, en, fy or de.' };
    default:
      return problem('not-valid', 'is not what this field holds', 'See the field in the documentation of the feed.');
  }
}

/** Of a union's failures, the one that came furthest: that is the shape the author meant. A field that is there says more than one that is not. */
function deepest(issue: Issue, record: unknown, prefix: Path = []): Issue {
  const here = { ...issue, path: [...prefix, ...issue.path] } as Issue;
  if (issue.code !== 'invalid_union') return here;
  const score = ({ path }: Issue) => path.length * 2 + (valueAt(record, path) === undefined ? 0 : 3);
  const furthest = (issues: readonly Issue[]) => issues.reduce((best, each) => (score(each) > score(best) ? each : best), issues[0] ?? here);
  return furthest(issue.errors.map((branch) => furthest(branch.map((each) => deepest(each, record, here.path)))));
}

/** The path as the document has it, where blank items may stand before the ones that were read. */
const standing = (path: Path, record: unknown, places: Places): Path =>
  path.map((part, index) => {
    const list = valueAt(record, path.slice(0, index));
    return typeof part === 'number' ? (places.get(list as object)?.[part] ?? part) : part;
  });

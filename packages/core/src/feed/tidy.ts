/**
 * Looks through a value from outside before the schema does. What is blank counts as absent, what is absurdly large is refused
 * before it costs time, and what is odd but harmless is noted. Fields that are not ours are left as they stand.
 */
import { limits } from './atoms.js';
import type { FeedProblem } from './errors.js';

/** What is wrong in one place, without a judgement of how bad it is. */
export type Finding = Omit<FeedProblem, 'severity' | 'id'>;

/** Where the items of a list stood in the document, when blank ones before them were taken out. */
export type Places = WeakMap<object, readonly number[]>;

export interface Tidied {
  /** The same value when there was nothing to take out; `undefined` when all of it is blank. */
  readonly value: unknown;
  readonly places: Places;
  readonly notices: readonly Finding[];
  /** Why it is not even looked at. */
  readonly refusal?: Finding;
}

/** `schemes[12].windows[0].closes` */
export const pathText = (base: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`), base);

class Refused extends Error {
  constructor(readonly finding: Finding) {
    super(finding.message);
  }
}

/** `base` is where the value stands. `isOurs` tells the fields of the outermost object that the schema knows. */
export function tidy(value: unknown, base: string, isOurs: (field: string) => boolean = () => true): Tidied {
  const places: Places = new WeakMap();
  const notices: Finding[] = [];
  const path: PropertyKey[] = [];
  const refuse = (code: string, message: string, remedy: string): never => {
    throw new Refused({ path: code === 'too-deep' ? base : pathText(base, path), code, message, remedy });
  };
  const atMost = (most: number, size: number, what: string) => size > most && refuse('too-large', `has ${size} ${what}; at most ${most} are read`, 'Shorten it, or check for a mistake.');

  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      atMost(limits.article, value.length, 'characters');
      if (plain.test(value)) return value.trim() === '' ? undefined : value;
      for (const odd of oddities(value)) notices.push({ path: pathText(base, path), ...odd });
      // An id is a name for machines: it is right as it stands, or refused.
      const text = path.at(-1) === 'id' || isAddress.test(value) ? value : value.replace(harmful, '');
      return text.trim() === '' ? undefined : text;
    }
    if (typeof value !== 'object' || value === null) return value ?? undefined;
    if (path.length >= limits.depth) refuse('too-deep', `the record nests deeper than ${limits.depth} levels`, 'Flatten its conditions.');
    return Array.isArray(value) ? list(value) : record(value as Record<string, unknown>);
  };
  const at = (key: PropertyKey, value: unknown): unknown => {
    path.push(key);
    const tidied = walk(value);
    path.pop();
    return tidied;
  };
  const list = (items: readonly unknown[]): unknown => {
    atMost(limits.list, items.length, 'items');
    const tidied = items.map((item, index) => at(index, item));
    const stood = [...tidied.keys()].filter((index) => tidied[index] !== undefined);
    if (stood.length === 0) return undefined;
    if (tidied.every((item, index) => item === items[index])) return items;
    const kept = stood.map((index) => tidied[index]);
    places.set(kept, stood);
    return kept;
  };
  const record = (fields: Readonly<Record<string, unknown>>): unknown => {
    const keys = Object.keys(fields);
    atMost(limits.list, keys.length, 'fields');
    const kept: [string, unknown][] = [];
    let same = true;
    for (const key of keys) {
      const tidied = path.length > 0 || isOurs(key) ? at(key, fields[key]) : fields[key];
      same &&= tidied === fields[key] && key !== '__proto__';
      if (tidied !== undefined && key !== '__proto__') kept.push([key, tidied]);
    }
    if (kept.length === 0) return undefined;
    return same ? fields : Object.fromEntries(kept);
  };

  try {
    return { value: walk(value), places, notices };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: undefined, places, notices: [], refusal: error.finding };
  }
}

const isAddress = /^[a-z][a-z0-9+.-]*:\S*$/i;
const markup = /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i;
/** Controls, half characters, and signs that have no width or turn the direction of a line. */
const hidden = /(?![\n\r\t])\p{Cc}|\p{Cs}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Those that would make more of a text than it says: controls, and what turns the line around it. They are left out. */
const harmful = /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Letters, digits and signs of every day, in which nothing odd can be. Most texts are of these, and there may be a hundred thousand. */
const plain = /^[\n\r\t -%'-;=-~\u00a0-\u05ff]*$/;

/** What does a text no harm, since it is never more than text, but looks wrong to a visitor. */
function* oddities(text: string): Generator<Omit<Finding, 'path'>> {
  if (isAddress.test(text)) return;
  if (markup.test(text)) yield { code: 'markup', message: 'the text holds markup, which is shown as it stands', remedy: 'Write plain text; a blank line starts a paragraph.' };
  if (hidden.test(text)) yield { code: 'hidden-characters', message: 'the text holds characters that cannot be seen; controls and signs that turn the direction of a line are left out', remedy: 'Type the text anew, or paste it as plain text.' };
}

/**
 * Reads what a compiled file holds, field by field, and leaves out what is not of the right kind. The files were written by us,
 * but the server that they come from is no more to be trusted than a feed's. Much smaller than the schema, which stays the judge
 * of feeds and of full records.
 */
import { isWebAddress, languageTag, limits } from '../feed/limits.js';
import type { Text } from '../feed/atoms.js';
import type { Schedule } from '../search/segment.js';

/** Gives the value back when it is of a kind, else undefined. */
export type Shape<T> = (value: unknown) => T | undefined;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const string =
  (most: number = limits.article): Shape<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? value : undefined;
export const number: Shape<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
/** A whole number from 0. */
export const count: Shape<number> = (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined);
export const webUrl: Shape<string> = (value) => (typeof value === 'string' && value.length <= limits.url && isWebAddress(value) ? value : undefined);
export const text: Shape<Text> = (value) => {
  if (typeof value === 'string') return string()(value);
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, string] => languageTag.test(entry[0]) && string()(entry[1]) !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Text) : undefined;
};
/** A list, without the items that are not of the kind. */
export const list =
  <T>(item: Shape<T>, most: number = limits.records): Shape<T[]> =>
  (value) =>
    Array.isArray(value) ? value.slice(0, most).map(item).filter((each) => each !== undefined) : undefined;
/** An object with those of these fields that are of their kind; undefined when one of `needed` is not. */
export const object =
  <T extends object>(fields: { readonly [Field in keyof T]-?: Shape<NonNullable<T[Field]>> }, ...needed: readonly (keyof T)[]): Shape<T> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const found: Partial<T> = {};
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const field = Object.hasOwn(value, name) ? fields[name](value[name]) : undefined;
      if (field !== undefined) found[name] = field;
    }
    return needed.every((name) => found[name] !== undefined) ? (found as T) : undefined;
  };
export const word = string(limits.line);
export const words = list(word, limits.list);
/** Words by which something is found, in one language or several. */
export const keywords = (value: unknown): string[] | Record<string, string[]> | undefined =>
  Array.isArray(value) ? words(value) : isObject(value) ? Object.fromEntries(Object.entries(value).map(([language, each]) => [language, words(each) ?? []])) : undefined;

const window = object<NonNullable<Schedule['windows']>[number]>({ opens: word, closes: word, label: text });
export const day = (value: unknown): string | undefined => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined);
/** When one can apply. */
export const schedule: Shape<Schedule> = (value) => {
  const found = object<Schedule>({ windows: list(window, limits.list), status: word })(value);
  // A date that is none would be asked of the calendar, which throws.
  if (found?.windows?.some(({ opens, closes }) => (opens !== undefined && !day(opens)) || (closes !== undefined && !day(closes)))) return undefined;
  return found;
};

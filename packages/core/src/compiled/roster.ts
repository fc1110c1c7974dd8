/**
 * All organisations of a build, and of its schemes what it takes to weigh and to name them: for the widgets that ask about everybody
 * at once. A tenth of the full form, and read without the schema.
 */
import type { Feed } from '../feed/feed.js';
import type { Question } from '../feed/guidance.js';
import type { ReadFeed } from '../feed/salvage.js';
import { limits } from '../feed/limits.js';
import type { Steps } from '../feed/steps.js';
import type { Named } from '../search/segment.js';
import { checkProvider, checkScheme } from './check-record.js';
import { Files, type Load, asJson } from './files.js';
import { file } from './layout.js';
import { originShape } from './origin.js';
import { type Shape, isObject, list, number, object, text, word } from './shapes.js';

/** A feed of the build, as `federate` takes it. */
export type RosterPart = Named & { readonly read: ReadFeed };

type Option = NonNullable<Question['options']>[number];
type Value = Option['value'];
const value: Shape<Value> = (given) => (typeof given === 'boolean' ? given : (word(given) ?? number(given) ?? object<{ min?: number; max?: number }>({ min: number, max: number })(given)));
const option = object<Option>({ id: word, label: text, help: text, value }, 'id', 'label', 'value');
const yes: Shape<boolean> = (given) => (typeof given === 'boolean' ? given : undefined);
const question = object<Question>({ id: word, subject: word, text, help: text, multiple: yes, options: list(option, 60) }, 'id', 'subject', 'text');

/**
 * Reads the roster of a build, in steps; the work begins when its files are here. `load` brings a file, `url` is the address of the
 * manifest, for messages. Without `schemes` it has organisations alone, of one file instead of two. Rejects with a FeedError when a file
 * cannot be had or is damaged.
 */
export async function openRoster(load: Load, url: string, schemes = true): Promise<Steps<readonly RosterPart[]>> {
  const files = new Files(load, url);
  const lists = (name: string) => files.read(name, (bytes) => { const found = asJson(bytes); return Array.isArray(found) ? (found as unknown[]) : undefined; });
  const [origins, offers] = await Promise.all([lists(file.organisations), schemes ? lists(file.offer) : []]);
  return read(origins, offers, () => files.broken(file.organisations));
}

function* read(origins: readonly unknown[], offers: readonly unknown[], broken: () => Error): Steps<readonly RosterPart[]> {
  const parts: RosterPart[] = [];
  for (const [at, given] of origins.entries()) {
    const origin = originShape(given);
    if (!origin || !isObject(given)) throw broken();
    const { header, themes, areas, needs, gone, url, role, title, authorities } = origin;
    const providers = yield* records(given['providers'], checkProvider);
    const schemes = yield* records(offers[at], checkScheme);
    const feed = { ...header, members: [], themes, areas, needs, questions: list(question)(given['questions']) ?? [], schemes, providers, gone } as unknown as Feed;
    parts.push({ url, role, ...(title !== undefined && { title }), ...(authorities && { authorities }), read: { feed, problems: [] } });
  }
  if (parts.length === 0) throw broken();
  return parts;
}

/** Those records that are sound, a few at a time. */
function* records<T>(given: unknown, check: Shape<T>): Steps<T[]> {
  const found: T[] = [];
  for (const each of Array.isArray(given) ? (given as unknown[]).slice(0, limits.records) : []) {
    const record = check(each);
    if (record !== undefined) found.push(record);
    yield;
  }
  return found;
}

/**
 * Reads a document from outside as a feed. A bad document is one typed error; a bad record is left out and reported, and the
 * rest is used. Nothing that is read here is trusted before it has passed the schema.
 */
import { limits } from './atoms.js';
import type { Criterion } from './criteria.js';
import { FeedError, type FeedProblem } from './errors.js';
import { type Feed, Header, type ListName, maxMembers, recordShapes } from './feed.js';
import { explain } from './explain.js';
import * as vocabulary from './vocabulary.js';

/** A feed with what was wrong in it. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
}

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the text of a feed. `url` is the address that it came from, for messages. Throws a {@link FeedError}. */
export function parseFeed(text: string, url: string): ReadFeed {
  let document: Json;
  try {
    document = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    const looks = /^\s*</.test(text) ? 'It looks like a web page or XML; check the address of the feed.' : 'Check the file with a JSON validator.';
    throw new FeedError('not-json', url, `The document at ${url} is not JSON (${(cause as Error).message}). ${looks}`, { cause });
  }
  return readFeed(document, url);
}

/** Reads a parsed document as a feed. `url` is the address that it came from, for messages. Throws a {@link FeedError}. */
export function readFeed(document: Json, url: string): ReadFeed {
  if (!isObject(document) || !('feedVersion' in document)) {
    throw new FeedError('not-a-feed', url, `The document at ${url} is not a feed: it has no "feedVersion". Add "feedVersion": 1, an "id" and a "title".`);
  }
  const version = document['feedVersion'];
  if (typeof version === 'number' && version > 1) {
    throw new FeedError('newer-version', url, `The feed at ${url} is of version ${version}; this copy of the library reads version 1. Load a newer copy.`);
  }
  const header = Header.safeParse(document);
  if (!header.success) {
    const { path, message, remedy } = explain(header.error.issues[0]!, document, '');
    throw new FeedError('not-a-feed', url, `The document at ${url} is not a feed: ${path}: ${message}. ${remedy}`);
  }
  const problems: FeedProblem[] = [];
  const feed = { ...document, ...header.data } as Feed;
  const seen = new Set<string>();
  for (const name of Object.keys(recordShapes) as ListName[]) {
    (feed as Record<string, unknown>)[name] = readList(name, document[name], seen, problems);
  }
  return { feed, problems };
}

function readList(name: ListName, value: Json, seen: Set<string>, problems: FeedProblem[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push({ severity: 'left-out', path: name, code: 'not-a-list', message: `"${name}" is not a list`, remedy: 'Write it as [ … ], with one record an item.' });
    return [];
  }
  const most = name === 'members' ? maxMembers : limits.records;
  if (value.length > most) {
    problems.push({ severity: 'left-out', path: `${name}[${most}]`, code: 'too-many', message: `"${name}" has ${value.length} records; only the first ${most} are read`, remedy: 'Split the feed, or compile it.' });
  }
  const records: unknown[] = [];
  value.slice(0, most).forEach((item: Json, index) => {
    const record = readRecord(name, item, `${name}[${index}]`, seen, problems);
    if (record !== undefined) records.push(record);
  });
  return records;
}

function readRecord(name: ListName, item: Json, path: string, seen: Set<string>, problems: FeedProblem[]): unknown {
  const id = isObject(item) && typeof item['id'] === 'string' ? item['id'].slice(0, limits.line) : undefined;
  const leaveOut = (problem: Omit<FeedProblem, 'severity' | 'id'>): undefined => {
    problems.push({ severity: 'left-out', ...problem, ...(id !== undefined && { id }) });
    return undefined;
  };
  if (depthOf(item) > limits.depth) {
    return leaveOut({ path, code: 'too-deep', message: `the record nests deeper than ${limits.depth} levels`, remedy: 'Flatten its conditions.' });
  }
  const result = recordShapes[name].safeParse(item);
  if (!result.success) return leaveOut(explain(result.error.issues[0]!, item, path));
  const key = id === undefined || name === 'gone' ? undefined : `${name} ${id}`;
  if (key !== undefined && seen.has(key)) {
    return leaveOut({ path: `${path}.id`, code: 'duplicate-id', message: `"${id}" is the id of an earlier record in "${name}"`, remedy: 'Give each record an id of its own; the first one is kept.' });
  }
  if (key !== undefined) seen.add(key);
  for (const notice of noticesOf(name, result.data as Record<string, unknown>, path)) {
    problems.push({ severity: 'notice', ...notice, ...(id !== undefined && { id }) });
  }
  return result.data;
}

function depthOf(value: Json, most = limits.depth + 1): number {
  if (most === 0 || typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const child of Object.values(value)) deepest = Math.max(deepest, depthOf(child, most - 1));
  return deepest + 1;
}

type Notice = Omit<FeedProblem, 'severity' | 'id'>;

/** What does no harm to the record, but which its owner should know of. */
function* noticesOf(name: ListName, record: Record<string, unknown>, path: string): Generator<Notice> {
  if (name === 'schemes') {
    yield* unknownWord(record, 'kind', vocabulary.schemeKinds, path);
    yield* unknownWord(record, 'status', vocabulary.schemeStatuses, path);
    yield* unknownSubjects(record['eligibility'] as Criterion[] | undefined, `${path}.eligibility`);
  }
  if (name === 'providers') {
    yield* unknownWord(record, 'role', vocabulary.providerRoles, path);
    yield* unknownWord(record, 'approach', vocabulary.approaches, path);
    yield* unknownSubjects(record['serves'] as Criterion[] | undefined, `${path}.serves`);
    yield* unknownSubjects(record['focus'] as Criterion[] | undefined, `${path}.focus`);
  }
  for (const field of ['name', 'label', 'text', 'summary', 'description']) yield* markup(record[field], `${path}.${field}`);
}

function* unknownWord(record: Record<string, unknown>, field: string, known: readonly string[], path: string): Generator<Notice> {
  const value = record[field];
  if (typeof value === 'string' && !known.includes(value)) {
    yield { path: `${path}.${field}`, code: 'unknown-value', message: `${JSON.stringify(value)} is not a known ${field}; it is shown as "other"`, remedy: `Use one of: ${known.join(', ')}.` };
  }
}

function* unknownSubjects(criteria: readonly Criterion[] | undefined, path: string): Generator<Notice> {
  for (const [index, criterion] of (criteria ?? []).entries()) {
    const at = `${path}[${index}]`;
    if ('any' in criterion) yield* unknownSubjects(criterion.any as Criterion[], `${at}.any`);
    else if ('all' in criterion) yield* unknownSubjects(criterion.all as Criterion[], `${at}.all`);
    else if ('subject' in criterion && !(vocabulary.criterionSubjects as readonly string[]).includes(criterion.subject as string)) {
      yield { path: `${at}.subject`, code: 'unknown-value', message: `${JSON.stringify(criterion.subject)} is not a known subject; visitors are asked to judge it themselves`, remedy: `Use one of: ${vocabulary.criterionSubjects.join(', ')}, or { "text": … }.` };
    }
  }
}

function* markup(value: unknown, path: string): Generator<Notice> {
  const texts = typeof value === 'string' ? [value] : isObject(value) ? Object.values(value) : [];
  if (texts.some((text) => typeof text === 'string' && /<\/?[a-z][^>]*>|&[a-z]+;/i.test(text))) {
    yield { path, code: 'markup', message: 'the text holds markup, which is shown as it stands', remedy: 'Write plain text; a blank line starts a paragraph.' };
  }
}

/**
 * Reads a document from outside as a feed. A bad document is one typed error; a bad record is left out and reported, and the
 * rest is used. Nothing that is read here is trusted before it has passed the schema.
 */
import * as z from 'zod/mini';
import { Geography } from '../geo/regions.js';
import { limits } from './atoms.js';
import type { Criterion } from './criteria.js';
import { FeedError, type FeedProblem } from './errors.js';
import { explain } from './explain.js';
import { type Feed, type ListName, header, maxMembers, recordShapes } from './feed.js';
import { parseDocument } from './document.js';
import { type Steps, finish } from './steps.js';
import { type Finding, tidy } from './tidy.js';
import * as vocabulary from './vocabulary.js';
import * as words from './vocabulary-words.js';

/** A feed with what was wrong in it. */
export interface ReadFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
}

type Json = unknown;
const isObject = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the text of a feed. `url` is the address that it came from, for messages. Throws a {@link FeedError}. */
export const parseFeed = (text: string, url: string): ReadFeed => readFeed(parseDocument(text, url), url);

/** Reads a parsed document as a feed. `url` is the address that it came from, for messages. Throws a {@link FeedError}. */
export const readFeed = (document: unknown, url: string): ReadFeed => finish(readFeedInSteps(document, url));

/** As {@link readFeed}, with a pause after every few records. */
export function* readFeedInSteps(document: Json, url: string): Steps<ReadFeed> {
  if (!isObject(document) || !('feedVersion' in document)) {
    throw new FeedError('not-a-feed', url, `The document at ${url} is not a feed: it has no "feedVersion". Add "feedVersion": 1, an "id" and a "title".`);
  }
  const version = Number(document['feedVersion']);
  if (version > 1) {
    throw new FeedError('newer-version', url, `The feed at ${url} is of version ${version}; this copy of the library reads version 1. Load a newer copy.`);
  }
  const problems: FeedProblem[] = [];
  const feed = readHeader(document, url, problems) as Feed;
  const known = termsOf(document);
  const seen = new Set<string>();
  for (const name of Object.keys(recordShapes) as ListName[]) {
    (feed as Record<string, unknown>)[name] = yield* readList(name, document[name], { seen, known, problems });
  }
  return { feed, problems };
}

/** Fields without which there is no feed. Of the others, one that is wrong is left out. */
const essential = ['feedVersion', 'id', 'title'];

function readHeader(document: Readonly<Record<string, Json>>, url: string, problems: FeedProblem[]): Record<string, unknown> {
  const feed = Object.fromEntries(Object.entries(document).filter(([name]) => !Object.hasOwn(header, name) && name !== '__proto__'));
  for (const [name, shape] of Object.entries(header)) {
    const { value, places, notices, refusal } = tidy(document[name], name);
    const result = z.safeParse(shape, value);
    const wrong = refusal ?? (result.success ? undefined : explain(result.error.issues[0]!, value, name, places));
    if (wrong && essential.includes(name)) {
      throw new FeedError('not-a-feed', url, `The document at ${url} is not a feed: ${wrong.path}: ${wrong.message}. ${wrong.remedy}`);
    }
    if (wrong) problems.push({ severity: 'left-out', ...wrong });
    else if (value !== undefined) feed[name] = value;
    problems.push(...notices.map((notice) => ({ severity: 'notice', ...notice }) as const));
  }
  return feed;
}

interface Reading {
  /** Ids so far, each with the list that it stands in. */
  readonly seen: Set<string>;
  readonly known: Known;
  readonly problems: FeedProblem[];
}

function* readList(name: ListName, value: Json, reading: Reading): Steps<unknown[]> {
  const { problems } = reading;
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) {
    problems.push({ severity: 'left-out', path: name, code: 'not-a-list', message: `"${name}" is not a list`, remedy: 'Write it as [ … ], with one record an item.' });
    return [];
  }
  const most = name === 'members' ? maxMembers : limits.records;
  if (value.length > most) {
    problems.push({ severity: 'left-out', path: `${name}[${most}]`, code: 'too-many', message: `"${name}" has ${value.length} records; only the first ${most} are read`, remedy: 'Split the feed.' });
  }
  const records: unknown[] = [];
  for (const [index, item] of value.slice(0, most).entries()) {
    const record = readRecord(name, item as Json, `${name}[${index}]`, reading);
    if (record !== undefined) records.push(record);
    if (index % 4 === 3) yield;
  }
  return records;
}

function readRecord(name: ListName, item: Json, path: string, { seen, known, problems }: Reading): unknown {
  const id = isObject(item) && typeof item['id'] === 'string' ? item['id'].slice(0, limits.line) : undefined;
  const report = (severity: FeedProblem['severity'], finding: Finding): undefined => {
    problems.push({ severity, ...finding, ...(id !== undefined && { id }) });
  };
  const shape = recordShapes[name];
  const { value: record, places, notices, refusal } = tidy(item, path, (field) => Object.hasOwn(shape.shape, field));
  if (refusal) return report('left-out', refusal);
  if (record === undefined) return undefined;
  const result = z.safeParse(shape, record);
  if (!result.success) return report('left-out', explain(result.error.issues[0]!, record, path, places));
  const key = name === 'gone' ? undefined : `${name} ${id}`;
  if (id !== undefined && key !== undefined && seen.has(key)) {
    return report('left-out', { path: `${path}.id`, code: 'duplicate-id', message: `"${id}" is the id of an earlier record in "${name}"`, remedy: 'Give each record an id of its own; the first one is kept.' });
  }
  if (key !== undefined) seen.add(key);
  for (const notice of [...notices, ...noticesOf(name, record as Record<string, unknown>, path, known)]) report('notice', notice);
  return record;
}

/** What the words of a feed may refer to: the shared vocabulary, and what the feed defines itself. */
interface Known {
  readonly themes: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly geography: Geography;
}

function termsOf(document: Readonly<Record<string, Json>>): Known {
  const records = (name: ListName) => (Array.isArray(document[name]) ? (document[name] as Json[]).slice(0, limits.records).filter(isObject) : []);
  const ids = (name: ListName) => records(name).map((record) => String(record['id']));
  return {
    themes: new Set([...Object.keys(words.themes), ...ids('themes')]),
    needs: new Set([...Object.keys(words.needs), ...ids('needs')]),
    geography: new Geography(),
  };
}

/** What does no harm to the record, but which its owner should know of. */
function* noticesOf(name: ListName, record: Readonly<Record<string, unknown>>, path: string, known: Known): Generator<Finding> {
  const criteria = ['eligibility', 'serves', 'focus'] as const;
  if (name === 'schemes') {
    yield* unknownWord(record, 'kind', vocabulary.schemeKinds, path);
    yield* unknownWord(record, 'status', vocabulary.schemeStatuses, path);
  }
  if (name === 'providers') {
    yield* unknownWord(record, 'role', vocabulary.providerRoles, path);
    yield* unknownWord(record, 'approach', vocabulary.approaches, path);
  }
  yield* unknownTerms(record['themes'], known.themes, 'theme', `${path}.themes`);
  yield* unknownTerms(record['needs'], known.needs, 'need', `${path}.needs`);
  if (name === 'themes') yield* unknownTerms([record['broader']], known.themes, 'theme', `${path}.broader`);
  if (name === 'needs') yield* unknownTerms([record['broader']], known.needs, 'need', `${path}.broader`);
  yield* unknownRegions(record['regions'], known, `${path}.regions`);
  if (name === 'areas') yield* unknownRegions(record['members'], known, `${path}.members`);
  if (name === 'providers') {
    for (const [index, { region }] of ((record['locations'] ?? []) as { region?: string }[]).entries()) yield* unknownRegions([region], known, `${path}.locations[${index}].region`);
  }
  for (const field of criteria) yield* unknownSubjects(record[field] as Criterion[] | undefined, `${path}.${field}`);
}

function* unknownWord(record: Readonly<Record<string, unknown>>, field: string, words: readonly string[], path: string): Generator<Finding> {
  const value = record[field];
  if (value !== undefined && !words.includes(value as string)) {
    yield { path: `${path}.${field}`, code: 'unknown-value', message: `${JSON.stringify(value)} is not a known ${field}; it counts as "other"`, remedy: `Use one of: ${words.join(', ')}.` };
  }
}

/** A URI may be defined in another feed; a bare word may not. */
const isUri = (word: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(word);

function* unknownTerms(values: unknown, terms: ReadonlySet<string>, kind: string, path: string): Generator<Finding> {
  for (const [index, value] of ((values ?? []) as readonly (string | undefined)[]).entries()) {
    if (value === undefined || terms.has(value) || isUri(value)) continue;
    yield { path: path.endsWith('s') ? `${path}[${index}]` : path, code: 'unknown-value', message: `${JSON.stringify(value)} is not a known ${kind}`, remedy: `Use a shared ${kind}, or define it in "${kind}s" under a URI that names a broader one.` };
  }
}

function* unknownRegions(values: unknown, { geography }: Known, path: string): Generator<Finding> {
  for (const [index, code] of ((values ?? []) as readonly (string | undefined)[]).entries()) {
    if (code === undefined || isUri(code) || geography.levelOf(code) !== 'unknown') continue;
    yield { path: path.endsWith('s') ? `${path}[${index}]` : path, code: 'unknown-value', message: `${JSON.stringify(code)} is not a known region`, remedy: 'Use EU, NL, a province such as PV22, a municipality such as GM0114, or the id of one of "areas".' };
  }
}

function* unknownSubjects(criteria: readonly Criterion[] | undefined, path: string): Generator<Finding> {
  for (const [index, criterion] of (criteria ?? []).entries()) {
    const at = `${path}[${index}]`;
    if ('any' in criterion) yield* unknownSubjects(criterion.any as Criterion[], `${at}.any`);
    else if ('all' in criterion) yield* unknownSubjects(criterion.all as Criterion[], `${at}.all`);
    else if ('subject' in criterion && !(vocabulary.criterionSubjects as readonly unknown[]).includes(criterion.subject)) {
      yield { path: `${at}.subject`, code: 'unknown-value', message: `${JSON.stringify(criterion.subject)} is not a known subject; visitors are asked to judge it themselves`, remedy: `Use one of: ${vocabulary.criterionSubjects.join(', ')}, or { "text": … }.` };
    }
  }
}

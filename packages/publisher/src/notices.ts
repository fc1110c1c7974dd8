/** What a widget shows without a word, but its owner did not mean: words that no machine knows, names of fields with a slip in them, places in the sea. */
import type * as z from 'zod/mini';
import { type Feed, type FeedProblem, type ListName, Header, audiences, channelTypes, dayOf, languageTag, locationPrecisions, recordShapes, relationTypes } from '@mkb-wegwijzer/core/feed';
import { conditionNotices } from './conditions.js';
import { unknownTown } from './towns.js';

type Json = Readonly<Record<string, unknown>>;
type Odd = Omit<FeedProblem, 'severity' | 'id'>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `document` is what the feed was read from, for where its records stand in it. */
export function noticesOf(feed: Feed, document: unknown): FeedProblem[] {
  const places = placesIn(document);
  const problems: FeedProblem[] = [...slips(Header, withoutEmptyLists(feed), '')].map((odd) => ({ severity: 'notice', ...odd }));
  problems.push(...[...languageIn(feed as unknown as Json, '')].map((odd) => ({ severity: 'notice', ...odd }) as const));
  for (const list of Object.keys(recordShapes) as ListName[]) {
    for (const [index, record] of (feed[list] as readonly Json[]).entries()) {
      const id = typeof record['id'] === 'string' ? record['id'] : undefined;
      const path = places.get(`${list} ${id}`) ?? `${list}[${index}]`;
      for (const odd of [...slips(recordShapes[list], record, path), ...(list === 'schemes' || list === 'providers' || list === 'needs' ? oddWords(record, path) : []), ...spoiledTexts(record, path)]) problems.push({ severity: 'notice', ...odd, ...(id !== undefined && { id }) });
    }
  }
  return [...problems, ...conditionNotices(feed, (list, id) => places.get(`${list} ${id}`) ?? list)];
}

/** Records that were left out stand in the document and not in the feed, so places are looked up. Of two with one id the first is kept. */
function placesIn(document: unknown): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const list of Object.keys(recordShapes)) {
    const records = isObject(document) ? document[list] : undefined;
    for (const [index, record] of (Array.isArray(records) ? (records as unknown[]) : []).entries()) {
      const key = isObject(record) && `${list} ${String(record['id'])}`;
      if (key && !places.has(key)) places.set(key, `${list}[${index}]`);
    }
  }
  return places;
}

/** A list that was not given is there in a feed that was read. */
const withoutEmptyLists = (feed: Feed): Json => Object.fromEntries(Object.entries(feed).filter(([name, value]) => !Object.hasOwn(recordShapes, name) || (value as readonly unknown[]).length > 0));

/** Fields that are not ours, and are one of ours but for a capital, an s at the end, or one letter. Whoever adds fields of their own is left alone. */
function* slips(shape: z.core.$ZodType, value: unknown, path: string): Generator<Odd> {
  const { def } = shape._zod as unknown as { readonly def: { readonly type: string; readonly innerType?: z.core.$ZodType; readonly element?: z.core.$ZodType; readonly shape?: Readonly<Record<string, z.core.$ZodType>> } };
  if (def.innerType) yield* slips(def.innerType, value, path);
  else if (def.element && Array.isArray(value)) for (const [index, item] of value.entries()) yield* slips(def.element, item, `${path}[${index}]`);
  else if (def.shape && isObject(value)) {
    const known = [...Object.keys(def.shape), ...(path === '' ? Object.keys(recordShapes) : [])];
    for (const [name, field] of Object.entries(value)) {
      const at = path === '' ? name : `${path}.${name}`;
      const meant = known.includes(name) ? undefined : known.find((each) => !Object.hasOwn(value, each) && isSlipOf(name, each));
      if (def.shape[name]) yield* slips(def.shape[name], field, at);
      else if (meant !== undefined) yield { path: at, code: 'unknown-field', message: `there is no field "${name}", so it is ignored`, remedy: `Did you mean "${meant}"?` };
    }
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/s$/, '');

function isSlipOf(name: string, known: string): boolean {
  const [typed, meant] = [plain(name), plain(known)];
  return typed === meant || (Math.min(typed.length, meant.length) > 3 && isOneLetterOff(typed, meant));
}

/** One letter more, less, other, or two that changed places. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB || (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]);
}

const words = {
  budget: ['available', 'low', 'exhausted'],
  intake: ['post', 'mailto', 'link'],
  need: ['goal', 'life-event'],
} as const;

/** Values that a widget compares with words of its own, and passes over when they are others. */
function* oddWords(record: Json, path: string): Generator<Odd> {
  const { budget, windows, related, apply, audience, contact, locations, languages } = record as { budget?: Json; windows?: Json[]; related?: Json[]; apply?: Json[]; audience?: unknown[]; contact?: { intake?: Json }; locations?: Json[]; languages?: unknown[] };
  yield* oddWord(budget?.['state'], words.budget, 'state', `${path}.budget.state`);
  yield* oddWord(contact?.intake?.['type'], words.intake, 'type of intake', `${path}.contact.intake.type`);
  if (path.startsWith('needs')) yield* oddWord(record['kind'], words.need, 'kind', `${path}.kind`);
  for (const [at, { type }] of (related ?? []).entries()) yield* oddWord(type, relationTypes, 'relation', `${path}.related[${at}].type`);
  for (const [at, { type }] of (apply ?? []).entries()) yield* oddWord(type, channelTypes, 'way to apply', `${path}.apply[${at}].type`);
  for (const [at, { closes }] of (windows ?? []).entries()) yield* oddEnd(closes, `${path}.windows[${at}].closes`);
  for (const [at, who] of (audience ?? []).entries()) yield* oddWord(who, audiences, 'audience', `${path}.audience[${at}]`);
  for (const [at, location] of (locations ?? []).entries()) {
    yield* oddWord(location['precision'], locationPrecisions, 'precision', `${path}.locations[${at}].precision`);
    yield* oddPlace(location, `${path}.locations[${at}]`);
    yield* unknownTown(location, `${path}.locations[${at}]`);
  }
  yield* languageIn(record, `${path}.`);
  for (const [at, language] of (languages ?? []).entries()) yield* oddLanguage(language, `${path}.languages[${at}]`);
}

function* oddWord(value: unknown, known: readonly string[], what: string, path: string): Generator<Odd> {
  // A word of one's own is a URI, and meant.
  if (typeof value !== 'string' || known.includes(value) || /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)) return;
  yield { path, code: 'unknown-value', message: `${JSON.stringify(value)} is not a known ${what}; nothing is done with it`, remedy: `Use one of: ${known.join(', ')}.` };
}

/** A time at which a day begins may be meant for that day. */
function* oddEnd(closes: unknown, path: string): Generator<Odd> {
  if (typeof closes !== 'string' || closes.length === 10) return;
  const [before, after] = [Date.parse(closes) - 1, Date.parse(closes)].map((moment) => dayOf(new Date(moment))) as [string, string];
  if (before !== after) yield { path, code: 'midnight', message: `it closes as ${after} begins, so ${before} is the last day to apply`, remedy: `Write the last day alone: "${before}", or "${after}" when that is meant.` };
}

function* languageIn({ language }: Json, prefix: string): Generator<Odd> {
  yield* oddLanguage(language, `${prefix}language`);
}

function* oddLanguage(value: unknown, path: string): Generator<Odd> {
  if (typeof value === 'string' && !languageTag.test(value)) yield { path, code: 'unknown-value', message: `${JSON.stringify(value)} is not the code of a language`, remedy: 'Use nl, en, fy or de, or another code of BCP 47.' };
}

/** The Netherlands and what lies around it, and the three islands overseas. */
const isNear = (lat: number, lon: number): boolean => (lat > 50 && lat < 54 && lon > 3 && lon < 8) || (lat > 11 && lat < 19 && lon > -70 && lon < -62);

function* oddPlace({ lat, lon }: Json, path: string): Generator<Odd> {
  if (typeof lat !== 'number' || typeof lon !== 'number' || isNear(lat, lon)) return;
  yield { path, code: 'far-away', message: `${lat}, ${lon} is not in the Netherlands`, remedy: isNear(lon, lat) ? '"lat" and "lon" have changed places: swap them.' : 'Check "lat" (50 to 54) and "lon" (3 to 8).' };
}

/** What was once read in another encoding than it was written in. */
const spoiled = /\ufffd|[\u00c3\u00c2][\u0080-\u00bf]|\u00e2\u20ac/u;

function* spoiledTexts(value: unknown, path: string, depth = 0): Generator<Odd> {
  if (typeof value === 'string') {
    const found = spoiled.exec(value);
    if (found) yield { path, code: 'encoding', message: `${JSON.stringify(value.slice(Math.max(0, found.index - 20), found.index + 20))} holds signs of a text that was read in the wrong encoding`, remedy: 'Type it anew, and save as UTF-8.' };
  } else if (typeof value === 'object' && value !== null && depth < 8) {
    for (const [key, each] of Object.entries(value)) yield* spoiledTexts(each, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, depth + 1);
  }
}

/**
 * Small feeds for tests and stories. A builder states only what matters to the case; the rest is sound and unremarkable.
 * Dates are seen from {@link today}.
 */
import type { Feed, Member, Need, Provider, Question, Scheme } from '@mkb-wegwijzer/core/feed';

/** The day on which every test and story takes place. */
export const today = '2026-11-24';

let number = 0;
const slug = (text: unknown): string =>
  String(typeof text === 'string' ? text : `record ${++number}`)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');

/** An id by which a record of a test is known: `https://feed.example/energievoucher`. */
export const idOf = (name: string): string => `https://feed.example/${slug(name)}`;

type Given<T> = { readonly [K in keyof T]?: T[K] };

export const scheme = (given: Given<Scheme> = {}): Scheme => ({
  id: idOf(given.name as string),
  name: 'Regeling',
  kind: 'grant',
  regions: ['NL'],
  ...given,
});

export const provider = (given: Given<Provider> = {}): Provider => ({
  id: idOf(given.name as string),
  name: 'Organisatie',
  role: 'other',
  regions: ['NL'],
  ...given,
});

export const need = (given: Given<Need> & { id: string }): Need => ({ label: given.id, ...given });
export const question = (given: Given<Question> & { id: string; subject: string }): Question => ({ text: `${given.id}?`, ...given });

type Record = Scheme | Provider;
const isProvider = (record: Record): record is Provider => 'role' in record;

/** A plain feed of these schemes and providers. */
export function feedOf(...records: readonly Record[]): Feed {
  return {
    feedVersion: 1,
    id: 'https://feed.example/feed.json',
    title: 'Testfeed',
    language: 'nl',
    members: [],
    themes: [],
    areas: [],
    needs: [],
    questions: [],
    gone: [],
    schemes: records.filter((record): record is Scheme => !isProvider(record)),
    providers: records.filter(isProvider),
  };
}

/** An index of members, each at its own address. */
export const indexOf = (...members: readonly Member[]): Feed => ({ ...feedOf(), id: 'https://feed.example/index.json', title: 'Index', members: [...members] });

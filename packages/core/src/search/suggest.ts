/** What may be meant by what was typed so far. */
import type { Text } from '../feed/atoms.js';
import type { FeedError } from '../feed/errors.js';
import { wordings } from '../feed/text.js';
import type { SchemeCollection, Suggestion } from './collection.js';
import type { FacetName } from './facets.js';
import { fold } from './fold.js';

type Choice = Extract<FacetName, Suggestion['type']>;

/** The values that lead to a scheme, by region: undefined while a part of the feeds cannot be had, since then nobody can tell. */
const reached = new WeakMap<SchemeCollection, Map<string, Promise<ReadonlySet<string> | undefined>>>();

interface Labelled {
  readonly id: string;
  readonly label: Text;
  readonly language: string;
  /** All wordings, folded, each behind a space. */
  readonly folded: string;
}

/** What can be suggested besides schemes. Folded once and not for every letter; names are asked for again as long as some cannot be had. */
const labels = new WeakMap<SchemeCollection, Readonly<Record<Exclude<Choice, 'provider'>, readonly Labelled[]>>>();
const names = new WeakMap<SchemeCollection, Promise<readonly Labelled[]>>();

const labelled = (records: Iterable<{ readonly id: string; readonly label: Text }>, languageOf: (id: string) => string = () => 'nl'): readonly Labelled[] =>
  [...records].map(({ id, label }) => ({ id, label, language: languageOf(id), folded: wordings(label).map((each) => ` ${fold(each)}`).join('\n') }));

function namesOf(collection: SchemeCollection): Promise<readonly Labelled[]> {
  const errors: FeedError[] = [];
  const known = names.get(collection) ?? collection.providerNames(errors).then((found) => {
    if (errors.length > 0) names.delete(collection);
    return labelled([...found].map(([id, { name }]) => ({ id, label: name })), (id) => found.get(id)!.language);
  });
  names.set(collection, known);
  known.catch(() => names.delete(collection));
  return known;
}

export async function suggest(collection: SchemeCollection, text: string, { region, limit = 8 }: { readonly region?: string; readonly limit?: number }): Promise<readonly Suggestion[]> {
  const typed = fold(text).trim();
  if (typed.length < 2) return [];
  const known = labels.get(collection) ?? { need: labelled(collection.needs.values()), theme: labelled(collection.themes.values()) };
  labels.set(collection, known);
  const of = async (type: Choice, all: readonly Labelled[]): Promise<readonly Suggestion[]> => {
    const fitting = all.filter(({ folded }) => folded.includes(` ${typed}`));
    if (fitting.length === 0) return [];
    // Who chooses what leads nowhere stands before an empty list.
    const full = await leading(collection, type, region);
    return fitting.filter(({ id }) => full?.has(id) ?? true).slice(0, limit).map(({ id, label, language }) => ({ type, id, label, language }));
  };
  const lists = await Promise.all([
    of('need', known.need),
    of('theme', known.theme),
    collection.find({ text, limit, facets: [], ...(region !== undefined && { region }) }).then(({ hits, unasked }) => (unasked ? [] : hits).map(({ scheme }) => ({ type: 'scheme' as const, id: scheme.id, label: scheme.name, language: scheme.from[0].language }))),
    namesOf(collection).then((all) => of('provider', all)),
  ]);
  return lists.flat();
}

/** Asked once for each facet and region: what is typed changes nothing of it. */
function leading(collection: SchemeCollection, facet: Choice, region: string | undefined): Promise<ReadonlySet<string> | undefined> {
  const known = reached.get(collection) ?? new Map<string, Promise<ReadonlySet<string> | undefined>>();
  reached.set(collection, known);
  const key = `${facet} ${region ?? ''}`;
  const found =
    known.get(key) ??
    collection.find({ limit: 0, facets: [facet], ...(region !== undefined && { region }) }).then(({ facets, errors }) => {
      if (errors.length === 0) return new Set(facets[facet].map(({ value }) => value));
      known.delete(key);
      return undefined;
    });
  known.set(key, found);
  return found;
}

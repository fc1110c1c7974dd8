/** What may be meant by what was typed so far. */
import type { Text } from '../feed/atoms.js';
import { wordings } from '../feed/text.js';
import type { SchemeCollection, Suggestion } from './collection.js';
import type { FacetName } from './facets.js';
import { fold } from './fold.js';

type Choice = Extract<FacetName, Suggestion['type']>;

/** The values that lead to a scheme, by region: undefined while a part of the feeds cannot be had, since then nobody can tell. */
const reached = new WeakMap<SchemeCollection, Map<string, Promise<ReadonlySet<string> | undefined>>>();

export async function suggest(collection: SchemeCollection, text: string, { region, limit = 8 }: { readonly region?: string; readonly limit?: number }): Promise<readonly Suggestion[]> {
  const typed = fold(text).trim();
  if (typed.length < 2) return [];
  const begins = (labels: readonly string[]) => labels.some((label) => ` ${fold(label)}`.includes(` ${typed}`));
  const of = async (type: Choice, records: Iterable<{ readonly id: string; readonly label: Text; readonly language?: string }>): Promise<readonly Suggestion[]> => {
    const fitting = [...records].filter(({ label }) => begins(wordings(label)));
    if (fitting.length === 0) return [];
    // Who chooses what leads nowhere stands before an empty list.
    const full = await leading(collection, type, region);
    return fitting.filter(({ id }) => full?.has(id) ?? true).slice(0, limit).map(({ id, label, language = 'nl' }) => ({ type, id, label, language }));
  };
  const lists = await Promise.all([
    of('need', collection.needs.values()),
    of('theme', collection.themes.values()),
    collection.find({ text, limit, facets: [], ...(region !== undefined && { region }) }).then(({ hits, unasked }) => (unasked ? [] : hits).map(({ scheme }) => ({ type: 'scheme' as const, id: scheme.id, label: scheme.name, language: scheme.from[0].language }))),
    collection.providerNames().then((names) => of('provider', [...names].map(([id, { name, language }]) => ({ id, label: name, language })))),
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

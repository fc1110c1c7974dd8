/** What may be meant by what was typed so far. */
import type { Text } from '../feed/atoms.js';
import { wordings } from '../feed/text.js';
import type { SchemeCollection, Suggestion } from './collection.js';
import { fold } from './fold.js';

export async function suggest(collection: SchemeCollection, text: string, { region, limit = 8 }: { readonly region?: string; readonly limit?: number }): Promise<readonly Suggestion[]> {
  const typed = fold(text).trim();
  if (typed.length < 2) return [];
  const begins = (labels: readonly string[]) => labels.some((label) => ` ${fold(label)}`.includes(` ${typed}`));
  const of = (type: Suggestion['type'], records: Iterable<{ readonly id: string; readonly label: Text; readonly language?: string }>) =>
    [...records].filter(({ label }) => begins(wordings(label))).slice(0, limit).map(({ id, label, language = 'nl' }) => ({ type, id, label, language }));
  const [{ hits }, providers] = await Promise.all([collection.find({ text, limit, facets: [], ...(region !== undefined && { region }) }), collection.providerNames()]);
  return [
    ...of('need', collection.needs.values()),
    ...of('theme', collection.themes.values()),
    ...hits.map(({ scheme }) => ({ type: 'scheme' as const, id: scheme.id, label: scheme.name, language: scheme.from[0].language })),
    ...of('provider', [...providers].map(([id, { name, language }]) => ({ id, label: name, language }))),
  ];
}

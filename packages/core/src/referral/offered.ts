/** The needs that a visitor can choose from. */
import type { Catalogue } from '../feed/federate.js';
import type { Need } from '../feed/guidance.js';
import { broaderNeeds, broaderThemes } from '../search/terms.js';

/**
 * The needs that some scheme or provider answers, in the order of the feeds; only those of some themes when these are given. All
 * of them when no record names any, since a first desk helps with everything.
 */
export function offeredNeeds(catalogue: Pick<Catalogue, 'needs' | 'themes' | 'schemes' | 'providers'>, themes: readonly string[] = []): readonly Need[] {
  const answered = new Set<string>();
  for (const records of [catalogue.providers, catalogue.schemes]) {
    for (const { needs } of records.values()) for (const need of broaderNeeds(needs, catalogue)) answered.add(need);
  }
  const wanted = broaderThemes(themes, catalogue);
  const all = [...catalogue.needs.values()].filter(({ id }) => answered.size === 0 || answered.has(id));
  return wanted.length === 0 ? all : all.filter((need) => broaderThemes(need.themes, catalogue).some((theme) => wanted.includes(theme)));
}

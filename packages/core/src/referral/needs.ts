/** The needs that a visitor can choose from. */
import type { Catalogue } from '../feed/federate.js';
import type { Need } from '../feed/guidance.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { broaderNeeds, broaderThemes } from '../search/terms.js';
import { TextIndex } from '../search/text-index.js';

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

/** Finds needs by what a visitor types. Nothing of it is kept. */
export class NeedIndex {
  private readonly index: TextIndex;

  constructor(private readonly needs: readonly Need[]) {
    this.index = new TextIndex(
      needs.map(({ label, keywords, description }) => ({
        name: wordings(label)[0] ?? '',
        fields: [
          { text: wordings(label).join(' '), weight: 4 },
          { text: keywordsOf(keywords).join(' '), weight: 3 },
          { text: wordings(description).join(' '), weight: 1 },
        ],
      })),
    );
  }

  /** The needs that fit, best first; all of them when nothing was typed. */
  find(text: string): readonly Need[] {
    if (text.trim() === '') return this.needs;
    return this.index.search(text).matches.map(({ document }) => this.needs[document]!);
  }
}

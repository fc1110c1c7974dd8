/** What the visitor's own words say about single schemes: who writes "wbso", or what a scheme is called by, asks for that one. */
import type { CatalogueScheme } from '../feed/federate.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { stem, terms } from '../search/analysis.js';
import { parts } from '../search/compounds.js';

/** How much a word says by where it stands. */
const fields = { name: 1, keywords: 0.5 } as const;
const inCompound = 0.6;
/** A word that more of the schemes than this share have says nothing about any of them. */
const commonplace = 0.1;

export class SchemeWords {
  readonly #postings = new Map<string, Map<string, number>>();
  #size = 0;

  /** Takes in a scheme. */
  add({ id, name, keywords }: CatalogueScheme): void {
    this.#size++;
    // What is in the name first: that counts for more.
    this.#add(id, wordings(name), fields.name);
    this.#add(id, keywordsOf(keywords), fields.keywords);
  }

  /** By the id of a scheme how many of these words it has, each as 0-1, a rare one as more. */
  find(words: Iterable<string>): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const word of words) {
      const best = new Map<string, number>();
      for (const [root, share] of [[stem(word), 1], ...parts(word).map((part) => [part, inCompound] as const)] as const) {
        const list = this.#postings.get(root);
        if (!list || list.size > Math.max(1, this.#size * commonplace)) continue;
        const rarity = Math.log(1 + this.#size / list.size) / Math.log(1 + this.#size);
        for (const [scheme, weight] of list) best.set(scheme, Math.max(best.get(scheme) ?? 0, share * weight * rarity));
      }
      for (const [scheme, worth] of best) found.set(scheme, (found.get(scheme) ?? 0) + worth);
    }
    return found;
  }

  #add(scheme: string, texts: readonly string[], weight: number): void {
    for (const text of texts) {
      for (const word of terms(text)) {
        const root = stem(word);
        const list = this.#postings.get(root);
        if (!list) this.#postings.set(root, new Map([[scheme, weight]]));
        else if (!list.has(scheme)) list.set(scheme, weight);
      }
    }
  }
}

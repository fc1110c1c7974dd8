/** Needs by the words of a visitor. */
import type { Need } from '../feed/guidance.js';
import { keywordsOf, wordings } from '../feed/text.js';
import { terms } from '../search/analysis.js';
import { TextIndex } from '../search/text-index.js';

/** From so many words that say something on, a text is a sentence. */
const sentence = 4;
/** A word that more of the needs than this share have says nothing about any of them. */
const commonplace = 0.2;
/** Two words that fit are worth more than one that fits very well. */
const damped = 0.7;
/** What is worth less than this share of the best is no help but noise. */
const nearBest = 0.4;

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
    const asked = [...new Set(terms(text))];
    const found = asked.length < sentence ? this.index.search(text).matches : this.weigh(asked);
    return found.map(({ document }) => this.needs[document]!);
  }

  /** Of a sentence most words say nothing of the need, so each speaks for itself, and those that few needs have speak loudest. */
  private weigh(asked: readonly string[]): readonly { readonly document: number; readonly score: number }[] {
    const sums = new Map<number, number>();
    for (const word of asked) {
      const { matches } = this.index.search(`${word} `);
      if (matches.length > this.needs.length * commonplace) continue;
      for (const { document, score } of matches) sums.set(document, (sums.get(document) ?? 0) + score ** damped);
    }
    const best = Math.max(...sums.values());
    return [...sums].filter(([, score]) => score >= best * nearBest).map(([document, score]) => ({ document, score })).sort((a, b) => b.score - a.score || a.document - b.document);
  }
}

/** The parts of the map that are fetched when they are first needed, and the looks that come with them. */
import { type CSSResult, type LitElement, adoptStyles } from 'lit';
import { LazyController } from '../controllers/lazy.js';
import type { Answers } from './answers.js';
import type { LaterParts } from './view.js';

export interface Dressed {
  readonly styles: CSSResult | readonly CSSResult[];
}

export class Later implements LaterParts {
  readonly details;
  readonly filters;
  readonly hours;
  readonly exports;
  readonly provinces;
  readonly conditions;
  readonly values;
  readonly #looks = new Set<CSSResult>();

  constructor(
    private readonly host: LitElement,
    private readonly answers: Answers,
    /** The looks that the widget begins with. */
    private readonly first: () => readonly (CSSResult | CSSStyleSheet)[],
  ) {
    const dress = (part: Dressed) => this.dress(part);
    this.details = new LazyController(host, () => import('./details.js'), dress);
    this.filters = new LazyController(host, () => import('./filters.js'), dress);
    this.hours = new LazyController(host, () => import('../parts/hours.js'));
    this.exports = new LazyController(host, () => import('./export.js'));
    this.provinces = new LazyController(host, () => import('./provinces.js'), dress);
    this.conditions = answers.conditions;
    this.values = new LazyController(host, () => import('./known-values.js'));
  }

  /** Takes over the looks of a part that was fetched later. */
  dress({ styles }: Dressed): void {
    for (const each of [styles].flat() as CSSResult[]) this.#looks.add(each);
    adoptStyles(this.host.renderRoot as ShadowRoot, [...this.first(), ...this.#looks]);
  }

  /** Resolves when what is on its way has come, or could not be had. */
  async settled(): Promise<void> {
    const { details, filters, hours, exports, provinces, conditions, values } = this;
    for (const part of [this.answers.words, details, filters, hours, exports, provinces, conditions, values]) await part.settled;
  }
}

/** What is asked of the answers now: the visitor's choices, seen from the place or region. */
import type { Pin, ProviderHit, ProviderResult } from '@mkb-wegwijzer/core/search';
import type { Answers, Question } from './answers.js';
import type { Choices } from './choices.js';
import type { MapSlot } from './map-slot.js';
import type { Scope } from './scope.js';

export interface AskedOptions {
  readonly answers: Answers;
  readonly choices: Choices;
  readonly scope: Scope;
  readonly map: MapSlot;
  /** Ids of the page's own desk. */
  readonly home: () => Question['home'];
  /** Whether the provinces are shown, of which nothing is asked. */
  readonly isOverview: () => boolean;
}

/** An organisation that stands above the list: a link leads to it, and the list does not show it. */
export interface Picked {
  readonly hit: ProviderHit;
  /** Absent where it is only far down the list. */
  readonly leftOut?: 'region' | 'filters';
}

export class Asked {
  constructor(private readonly options: AskedOptions) {}

  /** The answer; `narrowed` to the chosen pin, if there is one. */
  find(narrowed = true): ProviderResult {
    if (this.options.isOverview()) return this.#ask({ among: [] });
    const { text, selection } = this.options.choices;
    return this.#ask({ text, selection, among: narrowed ? this.pin()?.hits.map(({ provider }) => provider.id) : undefined });
  }

  /** Everyone, as seen from there. */
  everyone(): readonly ProviderHit[] {
    return this.#ask({}).hits;
  }

  /** Those of these ids, wherever they work. */
  these(among: readonly string[]): readonly ProviderHit[] {
    return this.#ask({ among }, '').hits;
  }

  /** The pin that the list is narrowed to. */
  pin(): Pin | undefined {
    const { choices: { pinned }, map } = this.options;
    return pinned === '' ? undefined : map.pin(this.find(false).hits, pinned.split(' '));
  }

  /** The organisation that a link led to, where the list does not show it; and why, if it is not merely far down. */
  picked({ hits }: ProviderResult): Picked | undefined {
    const { opened, linked, shown } = this.options.choices;
    if (opened === '' || opened !== linked) return undefined;
    const isIt = ({ provider }: ProviderHit) => provider.id === opened;
    const position = hits.findIndex(isIt);
    if (position >= 0) return position < shown ? undefined : { hit: hits[position]! };
    const filtered = this.everyone().find(isIt);
    if (filtered) return { hit: filtered, leftOut: 'filters' };
    const elsewhere = this.#ask({}, '').hits.find(isIt);
    return elsewhere && { hit: elsewhere, leftOut: 'region' };
  }

  #ask(question: Pick<Question, 'text' | 'selection' | 'among'>, region = this.options.scope.region): ProviderResult {
    const { answers, scope, home } = this.options;
    return answers.ask({ ...question, region: region === '' ? undefined : region, at: scope.whereabouts(), home: home() });
  }
}

/** Asks the finder, with the parts of it that come later, and keeps what it answered last: a render asks the same thing several times. */
import type { ReactiveControllerHost } from 'lit';
import { ProviderFinder, type ProviderQuery, type ProviderResult } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import { LazyController } from '../controllers/lazy.js';
import type { PlacesController } from '../controllers/places.js';

export interface Question extends Omit<ProviderQuery, 'among' | 'pointOf' | 'townIn' | 'count'> {
  readonly among?: readonly string[] | undefined;
}

export class Answers {
  /** What was typed, and what was chosen of whom they serve, counts once these are there. So do the counts of filters. */
  readonly words: LazyController<typeof import('./words.js')>;
  readonly conditions: LazyController<typeof import('./conditions.js')>;
  #known: Knowledge | undefined;
  #finder: ProviderFinder | undefined;
  readonly #kept = new Map<string, ProviderResult>();

  constructor(
    host: ReactiveControllerHost,
    private readonly places: PlacesController,
    /** Called when more counts than before. */
    learned: () => void,
  ) {
    const learn = () => {
      this.#learn();
      if (this.#known) learned();
    };
    this.words = new LazyController(host, () => import('./words.js'), learn);
    this.conditions = new LazyController(host, () => import('./conditions.js'), learn);
  }

  bring(knowledge: Knowledge): void {
    this.#known = knowledge;
    this.#finder = new ProviderFinder(knowledge.catalogue, knowledge.geography);
    this.#learn();
  }

  get isReady(): boolean {
    return this.#finder !== undefined;
  }

  ask({ among, home = '', ...question }: Question): ProviderResult {
    const { table } = this.places;
    // They come with the field for the place. Until that is told nothing moves on account of them.
    const townIn = question.at && this.places.townIn;
    const key = JSON.stringify([question, among, home, !table, !townIn]);
    let answer = this.#kept.get(key);
    if (!answer) {
      answer = this.#finder!.find({ ...question, home: this.#known!.catalogue.aliases.get(home) ?? home, among: among && new Set(among), pointOf: table && this.#pointOf, townIn, count: this.conditions.module?.countFilters });
      if (this.#kept.size > 5) this.#kept.clear();
      this.#kept.set(key, answer);
    }
    return answer;
  }

  readonly #pointOf = (code: string) => this.places.municipality(code);

  #learn(): void {
    const { words, conditions } = this;
    const finder = this.#finder;
    const known = this.#known;
    // Nothing that was answered before holds any more.
    this.#kept.clear();
    if (!finder || !known) return;
    if (words.module) finder.learn(new words.module.ProviderReader(known.catalogue));
    if (conditions.module) finder.learnConditions(conditions.module.conditionReader());
  }
}

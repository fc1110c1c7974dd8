/** Which part of the country the list is about, and where in it the visitor is. */
import type { Whereabouts } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import type { PlacesController } from '../controllers/places.js';
import type { Spot } from './where.js';

export interface ScopeOptions {
  readonly places: PlacesController;
  readonly knowledge: () => Knowledge | undefined;
  /** Code of the region that the page is about, or of the province that was chosen in it; empty for the whole country. */
  readonly region: () => string;
  /** What the visitor said. */
  readonly spot: () => Spot | undefined;
}

export class Scope {
  constructor(private readonly options: ScopeOptions) {}

  get region(): string {
    return this.options.region();
  }

  get #geography(): Knowledge['geography'] | undefined {
    return this.options.knowledge()?.geography;
  }

  /** The page is about one municipality, so that there is none to choose. */
  get isLocal(): boolean {
    return this.#geography?.levelOf(this.region) === 'municipality' || /^GM\d{4}$/.test(this.region);
  }

  /** Where the visitor is: in the place chosen, or in the municipality that the page is about. */
  whereabouts(): Whereabouts | undefined {
    const { places } = this.options;
    const spot = this.options.spot();
    const code = spot?.code ?? (this.isLocal ? (this.#geography?.resolve(this.region)[0] ?? '') : '');
    if (code === '') return undefined;
    if (!places.table) void places.load();
    return { code, point: spot?.point ?? places.municipality(code) };
  }

  /** A page about a province offers the municipalities in it. */
  choosable(): ((code: string) => boolean) | undefined {
    const inside = this.region === '' ? [] : (this.#geography?.municipalitiesIn(this.region) ?? []);
    return inside.length > 0 ? (code) => inside.includes(code) : undefined;
  }
}

/** Which part of the country the list is about, and where in it the visitor is. */
import { Geography } from '@mkb-wegwijzer/core/geo';
import type { Whereabouts } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import { regionOf } from '../controllers/page-region.js';
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

/** Knows the codes that are no feed's own. */
const codes = new Geography();

export class Scope {
  constructor(private readonly options: ScopeOptions) {}

  /** One that does not exist is none. */
  get region(): string {
    return regionOf(this.options.region(), this.#geography);
  }

  get #geography(): Geography {
    return this.options.knowledge()?.geography ?? codes;
  }

  /** The page is about one municipality, so that there is none to choose. */
  get isLocal(): boolean {
    return this.#geography.levelOf(this.region) === 'municipality';
  }

  /** Where the visitor is: in the place chosen, or in the municipality that the page is about. */
  whereabouts(): Whereabouts | undefined {
    const { places } = this.options;
    const spot = this.options.spot();
    const code = spot?.code ?? (this.isLocal ? this.#geography.resolve(this.region)[0]! : '');
    if (code === '') return undefined;
    if (!places.table) void places.load();
    return { code, point: spot?.point ?? places.municipality(code) };
  }

  /** The municipality of today that an address names; empty when there is none such, or none that may be chosen here. */
  placeOf(code: string): string {
    const [now = ''] = codes.resolve(code);
    return codes.levelOf(now) === 'municipality' && this.choosable()?.(now) !== false ? now : '';
  }

  /** A page about a province offers the municipalities in it. */
  choosable(): ((code: string) => boolean) | undefined {
    const inside = this.region === '' ? [] : this.#geography.municipalitiesIn(this.region);
    return inside.length > 0 ? (code) => inside.includes(code) : undefined;
  }
}

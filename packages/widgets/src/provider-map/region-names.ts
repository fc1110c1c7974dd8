/** What regions are called. */
import { regionKind } from '@mkb-wegwijzer/core/geo';
import type { Knowledge } from '../controllers/knowledge.js';
import type { LocaleController } from '../controllers/locale.js';
import type { PlacesController } from '../controllers/places.js';
import type { ProviderMapTerms } from './terms.js';

export class RegionNames {
  constructor(
    private readonly places: PlacesController,
    private readonly locale: LocaleController<ProviderMapTerms>,
    private readonly knowledge: () => Knowledge | undefined,
  ) {}

  /** A municipality that was merged is called by what it is now; what nobody knows keeps its code. */
  readonly name = (code: string): string => {
    const { catalogue, geography } = this.knowledge() ?? {};
    return this.locale.list((geography?.resolve(code) ?? [code]).map((each) => this.places.name(each, catalogue, this.locale.language)));
  };

  /** As a visitor reads it: a code says nothing to her. Empty until the names of municipalities are there. */
  readonly called = (code: string): string => {
    const name = this.name(code);
    if (name !== code || code === '') return name;
    if (regionKind(code) !== 'municipality') return this.locale.terms.otherRegion;
    return this.places.table ? this.locale.terms.otherMunicipality : '';
  };
}

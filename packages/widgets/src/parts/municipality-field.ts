/** The field in which a visitor says where the company is. */
import type { ReactiveControllerHost } from 'lit';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { findPlaces, provinceName } from '@mkb-wegwijzer/core/geo';
import type { LocaleController } from '../controllers/locale.js';
import type { PlacesController } from '../controllers/places.js';
import type { PlaceTerms } from '../locales/places.js';
import { ChoiceField } from './choice-field.js';

/** What a widget lends to the field. Functions are asked at each render, so that they may change. */
export interface MunicipalityFieldOptions {
  readonly places: PlacesController;
  readonly locale: Pick<LocaleController<PlaceTerms>, 'terms' | 'language'>;
  /** The code that is chosen now (`GM0114`), or an empty string. The widget keeps it, not the field. */
  readonly value: () => string;
  /** Called when a visitor chooses a municipality, or clears the field. */
  readonly choose: (municipality: Municipality | undefined) => void;
  /** Which municipalities may be chosen, by code; all of them when absent. */
  readonly within?: () => ((code: string) => boolean) | undefined;
}

/**
 * A {@link ChoiceField} over the table of municipalities, with the towns in them.
 *
 * ```ts
 * private readonly place = new MunicipalityField(this, { places: this.places, locale: this.locale, value: () => this.at, choose: (found) => this.handlePlace(found) });
 * // static styles = [..., municipalityFieldStyles];   terms: { ...placeNl, ... }
 * render() { return html`${this.place.render({ label: this.locale.terms.where })}`; }
 * ```
 */
export class MunicipalityField extends ChoiceField<Municipality> {
  /** `id` starts the ids within the shadow root; needed only for a second field in one widget. */
  constructor(host: ReactiveControllerHost, { places, locale, value, choose, within }: MunicipalityFieldOptions, id = 'place') {
    super(
      host,
      {
        words: () => {
          const { placeLabel: label, placeHint: hint, placeClear: clear, placeList: list, placeCount: count, placeNone: none, placeChoose: choose, placeLoading: loading, placeFailed: failed } = locale.terms;
          return { label, hint, clear, list, count, none, choose, loading, failed };
        },
        isReady: () => places.table !== undefined,
        load: () => places.load(),
        find: (typed) => {
          const may = within?.();
          const table = places.table ?? [];
          return findPlaces(may ? table.filter(({ code }) => may(code)) : table, typed).map(({ place, matched }) => ({
            item: place,
            matched,
            note: `${matched === place.name ? '' : `${locale.terms.placeIn(place.name)}, `}${provinceName(place.province, locale.language)}`,
          }));
        },
        isChosen: () => value() !== '',
        chosen: () => places.municipality(value())?.name ?? '',
        choose,
      },
      id,
    );
  }
}

/** Asks for a municipality by its name, or that of a town in it: an editable combobox as the ARIA practices describe it. */
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { type PlaceMatch, findPlaces, provinceName } from '@mkb-wegwijzer/core/geo';
import { placesNamed } from '@mkb-wegwijzer/core/referral';
import type { PlacesController } from '../controllers/places.js';
import type { WizardTerms } from './terms.js';

/** How many names are offered: what stays in sight above a phone's keyboard. */
const most = 6;

type Errors = WizardTerms['errors'];

/** A municipality, or what is wrong with what was typed. */
export type Outcome = { readonly municipality: Municipality } | { readonly error: string };

export interface FieldOptions {
  /** The region that the page is about, when the municipality must lie in it; with the codes inside. */
  readonly scope: () => { readonly name: string; readonly codes: readonly string[] } | undefined;
  /** Called when the list of names changes, with their number. */
  readonly listed: (count: number) => void;
}

export class MunicipalityField implements ReactiveController {
  private typed = '';
  private chosen: Municipality | undefined;
  private matches: readonly PlaceMatch<Municipality>[] = [];
  private open = false;
  private active = -1;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly places: PlacesController,
    private readonly options: FieldOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // The table is fetched when the question is shown.
  }

  /** Shows an earlier answer, or an empty field. */
  fill(code: string | undefined): void {
    this.chosen = code === undefined ? undefined : this.places.municipality(code);
    this.typed = this.chosen?.name ?? '';
    this.close();
    const loading = this.places.load();
    if (code !== undefined && !this.chosen) void loading.then(() => this.typed === '' && this.places.municipality(code) && this.fill(code));
  }

  /** Which municipality is meant. Fetches the table when it is not there yet. */
  async settle(errors: Errors): Promise<Outcome> {
    if (this.chosen) return { municipality: this.chosen };
    const typed = this.typed.trim();
    if (typed === '') return { error: errors.municipalityMissing };
    await this.places.load();
    const { table } = this.places;
    if (!table) return { error: errors.municipalitiesUnavailable };
    const named = placesNamed(this.inScope(table), typed);
    if (named.length === 1) return { municipality: named[0]! };
    this.find();
    if (named.length > 1) return { error: errors.municipalityUnclear(typed) };
    const scope = this.options.scope();
    return { error: scope && placesNamed(table, typed).length > 0 ? errors.municipalityOutside(typed, scope.name) : errors.municipalityUnknown(typed) };
  }

  render(terms: WizardTerms, language: string, error: string): TemplateResult {
    const isOpen = this.open && this.matches.length > 0;
    return html`
      <div class="stack municipality">
        <label id="municipality-label" for="municipality">${terms.municipality}</label>
        <p id="municipality-hint" class="hint small">${terms.municipalityHint}</p>
        <input
          id="municipality"
          type="text"
          role="combobox"
          aria-labelledby="municipality-label"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="done"
          maxlength="100"
          aria-autocomplete="list"
          aria-controls="municipalities"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-activedescendant=${isOpen && this.active >= 0 ? `municipality-${this.active}` : nothing}
          aria-describedby=${error === '' ? 'municipality-hint' : 'error municipality-hint'}
          aria-invalid=${error === '' ? nothing : 'true'}
          .value=${live(this.typed)}
          @input=${this.handleInput}
          @keydown=${this.handleKey}
          @blur=${this.handleBlur}
        />
        <ul id="municipalities" role="listbox" aria-label=${terms.municipalities} ?hidden=${!isOpen}>
          ${isOpen ? this.matches.map((match, position) => this.renderOption(match, position, terms, language)) : nothing}
        </ul>
      </div>
    `;
  }

  /** The focus stays in the field, which names the active option; so keys are handled there, and an option only takes the pointer. */
  private renderOption({ place, matched }: PlaceMatch<Municipality>, position: number, terms: WizardTerms, language: string): TemplateResult {
    return html`
      <li
        id=${`municipality-${position}`}
        role="option"
        aria-selected=${position === this.active ? 'true' : 'false'}
        data-position=${position}
        @pointerdown=${(event: PointerEvent) => event.preventDefault()}
        @click=${this.handleOption}
        @keydown=${this.handleKey}
      >
        <span>${matched === place.name ? place.name : terms.inMunicipality(matched, place.name)}</span>
        <span class="hint small">${provinceName(place.province, language)}</span>
      </li>
    `;
  }

  private inScope(table: readonly Municipality[]): readonly Municipality[] {
    const scope = this.options.scope();
    return scope ? table.filter(({ code }) => scope.codes.includes(code)) : table;
  }

  private find(): void {
    this.matches = this.places.table ? findPlaces(this.inScope(this.places.table), this.typed, most) : [];
    this.open = true;
    this.active = -1;
    this.host.requestUpdate();
  }

  private close(): void {
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
  }

  private choose(position: number): void {
    const match = this.matches[position];
    if (!match) return;
    this.chosen = match.place;
    this.typed = match.place.name;
    this.close();
  }

  private move(step: number): void {
    if (!this.open) this.find();
    const count = this.matches.length;
    // One place before the first option stands for the field itself.
    if (count > 0) this.active = ((this.active + 1 + step + count + 1) % (count + 1)) - 1;
    this.host.requestUpdate();
  }

  private readonly handleInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.chosen = undefined;
    void this.places.load().then(() => {
      this.find();
      if (this.typed.trim() !== '') this.options.listed(this.matches.length);
    });
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.open && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === 'Escape' && this.open && this.matches.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };

  private readonly handleOption = (event: Event): void => {
    this.choose(Number((event.currentTarget as HTMLElement).dataset['position']));
  };

  private readonly handleBlur = (): void => this.close();
}

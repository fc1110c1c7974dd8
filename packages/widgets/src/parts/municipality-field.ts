/** The field in which a visitor says where the company is. Used by the map and by the wizard. */
/* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events -- The label stands before the input, which also takes the keys of the list. */
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { type PlaceMatch, findPlaces, provinceName } from '@mkb-wegwijzer/core/geo';
import type { LocaleController } from '../controllers/locale.js';
import type { PlacesController } from '../controllers/places.js';
import type { PlaceTerms } from '../locales/places.js';

/** What a widget lends to the field. Functions are asked at each render, so that they may change. */
export interface MunicipalityFieldOptions {
  readonly places: PlacesController;
  readonly locale: LocaleController<PlaceTerms>;
  /** The code that is chosen now (`GM0114`), or an empty string. The widget keeps it, not the field. */
  readonly value: () => string;
  /** Called when a visitor chooses a municipality, or clears the field. */
  readonly choose: (municipality: Municipality | undefined) => void;
  /** Which municipalities may be chosen, by code; all of them when absent. */
  readonly within?: () => ((code: string) => boolean) | undefined;
}

/** What stands around the input. All of it may be left to the field. */
export interface MunicipalityFieldSlots {
  readonly label?: unknown;
  readonly hint?: unknown;
  /** What is wrong with the answer; it is read with the field, which is then marked invalid. */
  readonly error?: unknown;
}

/**
 * A native input with suggestions, after the ARIA combobox pattern: arrows, Enter and Escape work as people expect, and a screen
 * reader hears how many suggestions there are. The table of municipalities is fetched when the field first gets the focus.
 *
 * ```ts
 * private readonly place = new MunicipalityField(this, { places: this.places, locale: this.locale, value: () => this.at, choose: (found) => this.handlePlace(found) });
 * // static styles = [..., municipalityFieldStyles];   terms: { ...placeNl, ... }
 * render() { return html`${this.place.render({ label: this.locale.terms.where })}`; }
 * ```
 */
export class MunicipalityField implements ReactiveController {
  /** What has been typed since the last choice; undefined when the input shows the choice. */
  private typed: string | undefined;
  private open = false;
  /** The suggestion that the arrows are at; -1 for none. */
  private active = -1;
  private failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: MunicipalityFieldOptions,
    /** Ids within the shadow root start with this; needed only for a second field in one widget. */
    private readonly id = 'place',
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.open = false;
  }

  render({ label = this.terms.placeLabel, hint = this.terms.placeHint, error }: MunicipalityFieldSlots = {}): TemplateResult {
    const { terms, id } = this;
    const matches = this.matches();
    const expanded = this.open && matches.length > 0;
    const text = this.text();
    const message = error ?? this.message(matches);
    return html`
      <div class="place-field">
        <label for=${id}>${label}</label>
        ${hint ? html`<p class="hint small" id="${id}-hint">${hint}</p>` : nothing}
        <div class="place-box">
          <input
            id=${id}
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="words"
            spellcheck="false"
            aria-autocomplete="list"
            aria-expanded=${expanded ? 'true' : 'false'}
            aria-controls="${id}-list"
            aria-activedescendant=${expanded && this.active >= 0 ? `${id}-${this.active}` : nothing}
            aria-describedby=${[hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ') || nothing}
            aria-invalid=${error ? 'true' : nothing}
            .value=${live(text)}
            @focus=${this.handleFocus}
            @input=${this.handleInput}
            @keydown=${this.handleKey}
            @blur=${this.handleBlur}
          />
          ${text === '' ? nothing : html`<button type="button" class="place-clear" @click=${this.handleClear}><span class="visually-hidden">${terms.placeClear}</span><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" /></svg></button>`}
          <ul role="listbox" id="${id}-list" class="place-list" aria-label=${terms.placeList} ?hidden=${!expanded} @mousedown=${keepFocus}>
            ${expanded ? matches.map((match, position) => this.renderOption(match, position)) : nothing}
          </ul>
        </div>
        ${message ? html`<p class="place-message small" id="${id}-message">${message}</p>` : nothing}
        <div role="status" class="visually-hidden">${expanded ? terms.placeCount(matches.length) : this.open && message ? message : ''}</div>
      </div>
    `;
  }

  /** What was typed and not chosen yet, for a form that is sent as it stands; empty when the input shows the choice. */
  get pending(): string {
    return this.typed?.trim() ?? '';
  }

  /** Forgets what was typed. */
  reset(): void {
    this.typed = undefined;
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
  }

  /** Moves the focus to the input. */
  focus(root: ParentNode): void {
    root.querySelector<HTMLElement>(`#${this.id}`)?.focus();
  }

  private renderOption({ place, matched }: PlaceMatch<Municipality>, position: number): TemplateResult {
    const { language } = this.options.locale;
    const found = matched === place.name ? '' : `${this.terms.placeIn(place.name)}, `;
    return html`
      <li role="option" id="${this.id}-${position}" class="place-option" aria-selected=${position === this.active ? 'true' : 'false'} @click=${() => this.choose(place)}>
        <span>${matched}</span> <span class="muted small">${found}${provinceName(place.province, language)}</span>
      </li>
    `;
  }

  private get terms(): PlaceTerms {
    return this.options.locale.terms;
  }

  private text(): string {
    if (this.typed !== undefined) return this.typed;
    const code = this.options.value();
    if (code === '') return '';
    if (!this.options.places.table) void this.load();
    return this.options.places.municipality(code)?.name ?? '';
  }

  private matches(): PlaceMatch<Municipality>[] {
    const { places, within } = this.options;
    if (this.typed === undefined || !places.table) return [];
    const may = within?.();
    return findPlaces(may ? places.table.filter(({ code }) => may(code)) : places.table, this.typed);
  }

  /** What keeps the field from an answer, if anything does. */
  private message(matches: readonly unknown[]): string | undefined {
    if (this.failed) return this.terms.placeFailed;
    if (this.typed === undefined || this.typed.trim() === '') return undefined;
    if (!this.options.places.table) return this.terms.placeLoading;
    if (matches.length === 0) return this.terms.placeNone;
    return this.open ? undefined : this.terms.placeChoose;
  }

  private async load(): Promise<void> {
    await this.options.places.load();
    const failed = !this.options.places.table;
    if (failed === this.failed) return;
    this.failed = failed;
    this.host.requestUpdate();
  }

  private choose(municipality: Municipality | undefined): void {
    this.typed = undefined;
    this.open = false;
    this.active = -1;
    this.options.choose(municipality);
    this.host.requestUpdate();
  }

  private readonly handleFocus = (): void => {
    void this.load();
  };

  private readonly handleInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = -1;
    void this.load();
    // An empty field is an answer too: nowhere in particular.
    if (this.typed === '' && this.options.value() !== '') this.choose(undefined);
    this.host.requestUpdate();
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    const matches = this.matches();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && matches.length > 0) {
      const from = this.open ? this.active : -1;
      this.active = from < 0 ? (step > 0 ? 0 : matches.length - 1) : (from + step + matches.length) % matches.length;
      this.open = true;
    } else if (event.key === 'Enter' && matches.length > 0) {
      this.choose((matches[this.active] ?? matches[0])!.place);
    } else if (event.key === 'Escape' && this.typed !== undefined) {
      // First the list goes, then what was typed.
      if (this.open && matches.length > 0) this.open = false;
      else this.typed = undefined;
      this.active = -1;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.host.requestUpdate();
    if (step !== undefined) void this.host.updateComplete.then(() => (event.target as HTMLElement).parentElement?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  };

  /** A name that was typed in full counts as chosen; of anything else the visitor is told that it was not. */
  private readonly handleBlur = (): void => {
    const [first] = this.matches();
    const typed = this.typed?.trim().toLocaleLowerCase('nl');
    if (first && typed === first.matched.toLocaleLowerCase('nl')) this.choose(first.place);
    else if (typed === '') this.typed = undefined;
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
  };

  private readonly handleClear = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).parentElement;
    this.choose(undefined);
    box?.querySelector('input')?.focus();
  };
}

/** The input keeps the focus while the list is pressed, or it would close before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The field in which a visitor types, and what it may mean: a combobox after the ARIA Authoring Practices. */
/* eslint-disable lit-a11y/accessible-name -- The label stands before the input. */
import { type CSSResult, type ReactiveController, type ReactiveControllerHost, html, nothing, render } from 'lit';
import type { Suggestion } from '@mkb-wegwijzer/core/search';
import { AnnouncerController } from '../controllers/announcer.js';
import { LazyController } from '../controllers/lazy.js';
import type { LocaleController } from '../controllers/locale.js';
import type { Session } from './session.js';
import type { SuggestionBox } from './suggestions.js';
import type { FinderTerms } from './terms.js';

/** What the finder lends to the field. */
export interface SearchFieldOptions {
  readonly session: Session;
  readonly locale: LocaleController<FinderTerms>;
  /** Takes over the looks that a part brings along. */
  readonly dress: (part: { readonly styles: CSSResult }) => void;
  /** What may be meant by a text; nothing while there is nothing to ask. */
  readonly suggest: (text: string) => Promise<readonly Suggestion[]>;
}

/**
 * The list of suggestions is fetched when somebody first types; until then, and without it, this is a plain field. It draws itself,
 * so that a suggestion costs no look at the whole finder.
 */
export class SearchField implements ReactiveController {
  readonly #list: LazyController<typeof import('./suggestions.js')>;
  #box: SuggestionBox | undefined;
  /** The text that suggestions are fetched for; none once the search is sent or the field is left. */
  #typed = '';
  /** They are to be shown: Escape has not sent them away since. */
  #wanted = false;
  #place: HTMLElement | undefined;
  /** How many suggestions there are is said beside how much was found: not in its place. */
  readonly #announcer: AnnouncerController;
  #told = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: SearchFieldOptions,
  ) {
    this.#list = new LazyController(host, () => import('./suggestions.js'), options.dress);
    this.#announcer = new AnnouncerController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#box?.close();
  }

  /** Draws the field and its suggestions in a place of the host, which keeps out of it. */
  renderIn(place: HTMLElement): void {
    this.#place = place;
    this.#draw();
  }

  readonly #draw = (): void => {
    const box = this.#box;
    const place = this.#place;
    if (!place) return;
    const { terms } = this.options.locale;
    const field = html`
      <form role="search" aria-labelledby="text-label" class="stack search" part="search" @submit=${this.#handleSubmit}>
        <label id="text-label" for="text">${terms.searchLabel}</label>
        <p id="hint" class="hint">${terms.searchHint}</p>
        <div class="search-row">
          <input
            id="text"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            aria-describedby="hint"
            aria-autocomplete="list"
            aria-expanded=${box?.expanded ? 'true' : 'false'}
            aria-controls=${box ? 'suggestions' : nothing}
            aria-activedescendant=${box?.activeId ?? nothing}
            .value=${this.options.session.text}
            @input=${this.#handleInput}
            @change=${this.options.session.typed}
            @keydown=${this.#handleKey}
            @blur=${this.close}
          />
          <button class="primary">${terms.search}</button>
          ${box?.render()}
        </div>
      </form>
      ${this.#announcer.render()}
    `;
    render(field, place);
    const status = box?.status ?? '';
    if (status !== this.#told) this.#announcer.announce(status);
    this.#told = status;
  };

  /** Puts the suggestions away, and those that are still to come. */
  readonly close = (): void => {
    this.#typed = '';
    this.#box?.close();
  };

  readonly #handleInput = (event: InputEvent): void => {
    const text = (event.target as HTMLInputElement).value;
    this.options.session.type(text);
    void this.#suggest(text);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    // A key that composes a sign is not for the list. Safari tells of the one that ends it by its code alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#box?.handleKey(event)) {
      event.preventDefault();
      if (event.key === 'Escape') this.#wanted = false;
    } else if (/^Arrow(Up|Down)$/.test(event.key) && this.#typed === '' && this.options.session.text.trim() !== '') {
      // Who left the field and came back has the list again.
      event.preventDefault();
      const { key, target } = event;
      void this.#suggest(this.options.session.text).then(() => this.#box?.handleKey({ key, target }));
    } else if (event.key === 'Escape' && this.options.session.text !== '') {
      event.preventDefault();
      this.options.session.type('');
    }
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.close();
    this.options.session.submit();
  };

  async #suggest(text: string): Promise<void> {
    this.#typed = text;
    this.#wanted = true;
    const module = await this.#list.load();
    if (!module) return;
    this.#box ??= new module.SuggestionBox(this.#draw, this.options);
    // The results go first: they are what was asked for.
    await this.host.updateComplete;
    if (this.#typed === text) await this.#box.ask(text, () => this.#wanted);
  }
}

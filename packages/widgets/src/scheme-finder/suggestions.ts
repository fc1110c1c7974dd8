/** What a visitor may mean by what is being typed, in groups under the search field. */
/* eslint-disable lit-a11y/click-events-have-key-events -- The keys of the list are pressed in the field, which keeps the focus. */
import { type TemplateResult, html, nothing } from 'lit';
import { pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import type { Suggestion } from '@mkb-wegwijzer/core/search';
import { text } from '../parts/text.js';
import type { SearchFieldOptions } from './search-field.js';
import { actTerms } from './terms.acts.js';

export { styles } from './acts.styles.js';

const caret: readonly string[] = ['Home', 'End', 'ArrowLeft', 'ArrowRight'];
const types = ['need', 'theme', 'scheme', 'provider'] as const;

export class SuggestionBox {
  #list: readonly Suggestion[] = [];
  /** The suggestion that the arrows are at; -1 for none. */
  #active = -1;
  #open = false;
  #asked = '';

  constructor(
    /** Shows what changed. */
    private readonly draw: () => void,
    private readonly options: SearchFieldOptions,
  ) {}

  get expanded(): boolean {
    return this.#open && this.#list.length > 0;
  }

  get activeId(): string | undefined {
    return this.expanded && this.#active >= 0 ? `suggestion-${this.#active}` : undefined;
  }

  /** What a screen reader is told. */
  get status(): string {
    return this.expanded ? this.#terms.suggestionCount(this.#list.length) : '';
  }

  /** Asks for what may be meant. `isWanted` says, once that is in, whether the visitor has not sent the list away meanwhile. */
  async ask(typed: string, isWanted: () => boolean): Promise<void> {
    this.#asked = typed;
    const found = await this.options.suggest(typed).catch(() => []);
    // Another letter was typed meanwhile, or the search was sent.
    if (this.#asked !== typed) return;
    this.#list = types.flatMap((type) => found.filter((each) => each.type === type));
    this.#active = -1;
    this.#open = isWanted();
    this.draw();
  }

  close(): void {
    this.#asked = '';
    this.#open = false;
    this.#active = -1;
    this.draw();
  }

  /** Whether the key was for the list. Enter is only when an option is active; else it sends the search. */
  handleKey({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined && this.#list.length > 0 && this.#asked !== '') {
      const from = this.#open ? this.#active : -1;
      this.#active = from < 0 ? (step > 0 ? 0 : this.#list.length - 1) : (from + step + this.#list.length) % this.#list.length;
      this.#open = true;
      this.draw();
      (target as HTMLElement).parentElement?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
      return true;
    }
    if (!this.expanded) return false;
    if (caret.includes(key)) {
      // The field has the keys of the caret, and with them what is said next.
      this.#active = -1;
      this.draw();
      return false;
    }
    if (key === 'Enter' && this.#list[this.#active]) {
      this.#choose(this.#list[this.#active]!);
      return true;
    }
    if (key !== 'Escape') return false;
    this.#open = false;
    this.#active = -1;
    this.draw();
    return true;
  }

  render(): TemplateResult {
    return html`
      <div id="suggestions" role="listbox" aria-label=${this.#terms.suggestions} class="suggestions" part="suggestions" ?hidden=${!this.expanded} @mousedown=${keepFocus}>
        ${types.map((type) => this.#renderGroup(type))}
      </div>
    `;
  }

  #renderGroup(type: Suggestion['type']): TemplateResult | typeof nothing {
    const members = this.#list.filter((each) => each.type === type);
    if (members.length === 0) return nothing;
    return html`
      <div role="group" aria-labelledby="group-${type}">
        <div id="group-${type}" role="presentation" class="suggestion-group small muted">${this.#terms.groups[type]}</div>
        ${members.map((each) => this.#renderOption(each, this.#list.indexOf(each)))}
      </div>
    `;
  }

  #renderOption(suggestion: Suggestion, position: number): TemplateResult {
    const { language } = this.options.locale;
    const label = text(pickWithLanguage(suggestion.label, language, suggestion.language), language);
    return html`<div role="option" id="suggestion-${position}" class="suggestion" aria-selected=${position === this.#active ? 'true' : 'false'} @click=${() => this.#choose(suggestion)}>${label}</div>`;
  }

  #choose({ type, id }: Suggestion): void {
    this.close();
    if (type === 'scheme') this.options.session.pick(id);
    else this.options.session.chooseInstead(type, id);
  }

  get #terms() {
    return actTerms(this.options.locale);
  }
}

/** The field keeps the focus while the list is pressed, or it would close before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

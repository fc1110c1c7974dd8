/** What a field with suggestions looks like, apart from what it does: so that it can stand there before its brains are fetched. */
/* eslint-disable lit-a11y/accessible-name -- The label stands before the input. */
import { type TemplateResult, html, nothing } from 'lit';

export interface ChoiceShell {
  /** Ids within the shadow root start with this. */
  readonly id: string;
  readonly label: unknown;
  readonly hint: unknown;
  /** What the input shows. */
  readonly text: string;
  /** Words of the button that empties the field. */
  readonly clear: string;
  /** Name of the list of suggestions. */
  readonly list: string;
  readonly expanded?: boolean;
  /** Id of the suggestion that the arrows are at. */
  readonly active?: string | undefined;
  readonly options?: readonly TemplateResult[];
  /** What is said under the field, and read with it. */
  readonly message?: unknown;
  readonly invalid?: boolean;
  /** What a screen reader is told, and where. */
  readonly status?: unknown;
  readonly region?: TemplateResult;
  readonly onFocus: (event: Event) => void;
  readonly onInput: (event: Event) => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly onBlur?: (event: Event) => void;
  readonly onClear: (event: Event) => void;
}

/** One template for the field with and without its brains, so that the input stays the same element and keeps the focus. */
export function choiceShell({ id, label, hint, text, clear, list, expanded = false, active, options = [], message, invalid = false, status = '', region, onFocus, onInput, onKey, onBlur, onClear }: ChoiceShell): TemplateResult {
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
          aria-activedescendant=${active ?? nothing}
          aria-describedby=${[hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ') || nothing}
          aria-invalid=${invalid ? 'true' : nothing}
          .value=${text}
          @focus=${onFocus}
          @input=${onInput}
          @keydown=${onKey}
          @blur=${onBlur}
        />
        ${text === '' ? nothing : html`<button type="button" class="place-clear" @click=${onClear}><span class="visually-hidden">${clear}</span><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" /></svg></button>`}
        <ul role="listbox" id="${id}-list" class="place-list" aria-label=${list} ?hidden=${!expanded} @mousedown=${keepFocus}>
          ${options}
        </ul>
      </div>
      ${/* What is announced is met once, by who reads on. */ message ? html`<p class="place-message small" id="${id}-message" aria-hidden=${message === status ? 'true' : nothing}>${message}</p>` : nothing}
      ${region}
    </div>
  `;
}

/** The input keeps the focus while the list is pressed, or it would close before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

import { type TemplateResult, html } from 'lit';
import type { ProviderMapTerms } from './terms.js';

export interface SearchForm {
  readonly terms: ProviderMapTerms;
  /** What was typed. */
  readonly text: string;
  /** The field of the visitor's place, where there is one. */
  readonly where: unknown;
  readonly input: (event: InputEvent) => void;
  readonly change: () => void;
  readonly submit: (event: SubmitEvent) => void;
}

/** What is looked for, and from where. */
export function renderSearchForm({ terms, text, where, input, change, submit }: SearchForm): TemplateResult {
  return html`
    <form role="search" aria-labelledby="text-label" class="search" part="search" @submit=${submit}>
      <div class="search-field">
        <label id="text-label" for="text">${terms.searchLabel}</label>
        <p id="hint" class="hint small">${terms.searchHint}</p>
        <div class="search-row">
          <input id="text" type="search" autocomplete="off" enterkeyhint="search" maxlength="200" aria-describedby="hint" .value=${text} @input=${input} @change=${change} />
          <button class="primary">${terms.search}</button>
        </div>
      </div>
      ${where}
    </form>
  `;
}

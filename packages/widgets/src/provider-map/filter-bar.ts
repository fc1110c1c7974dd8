/** The button that opens the filters, and what was chosen in them; the filters themselves come when they are opened. */
import { type TemplateResult, html, nothing } from 'lit';
import type { ProviderResult } from '@mkb-wegwijzer/core/search';
import type { Choices } from './choices.js';
import { renderLater } from './results.js';
import type { ProviderMapView } from './view.js';

export function renderFilterBar(view: ProviderMapView, { facets }: ProviderResult, { text, count, selection, pinned, filtersOpen: open }: Choices): TemplateResult {
  const { terms, later } = view;
  return html`
    <div class="stack">
      <div class="stack filter-box">
        <button type="button" class="filter-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="filters" @click=${view.toggleFilters}>
          ${count > 0 ? terms.filtersChosen(count) : terms.filters}
          <svg class="chevron" viewBox="0 0 12 8" aria-hidden="true"><path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" /></svg>
        </button>
        <div id="filters" class="filter-panel" part="filters" ?hidden=${!open}>${open ? renderLater(view, later.filters, ({ renderPanel }) => renderLater(view, later.conditions, () => renderPanel(view, facets, selection))) : nothing}</div>
      </div>
      ${text.trim() === '' ? nothing : html`<p class="asked">${terms.searchLabel} <strong>${text}</strong></p>`}
      ${count > 0 || pinned !== '' ? renderLater(view, later.filters, ({ renderChips }) => renderChips(view, selection)) : nothing}
    </div>
  `;
}

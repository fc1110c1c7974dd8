import { type TemplateResult, html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type FacetName, type Facets, type Selection, facetNames } from '@mkb-wegwijzer/core/search';
import { fixedOrder, label } from './labels.js';
import type { FinderView } from './view.js';

/** The facets that stand as filters; needs are chosen at the start, and taken away as chips. */
const filters = ['kind', 'theme', 'level', 'status'] as const satisfies readonly FacetName[];

/** Checkboxes with, for each value, how many results it would give. On a narrow widget they open from a button. */
export function renderFilters(view: FinderView, facets: Facets, selection: Selection, open: boolean): TemplateResult | typeof nothing {
  const { terms } = view;
  // A filter with one value cannot narrow anything; but once a visitor filters, none goes away under the hands.
  const filtering = facetNames.some((facet) => (selection[facet] ?? []).length > 0);
  const useful = filters.filter((facet) => facets[facet].length > (filtering ? 0 : 1));
  if (useful.length === 0) return nothing;
  const chosen = filters.reduce((sum, facet) => sum + (selection[facet] ?? []).length, 0);
  return html`
    <div class="stack">
      <button type="button" class="filter-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="filters" @click=${view.toggleFilters}>
        ${chosen > 0 ? terms.filtersChosen(chosen) : terms.filters}
      </button>
      <div id="filters" class="stack filter-panel" part="filters" ?hidden=${!open}>${useful.map((facet) => renderFacet(view, facet, facets, selection))}</div>
    </div>
  `;
}

function renderFacet(view: FinderView, facet: FacetName, facets: Facets, selection: Selection): TemplateResult {
  const order = fixedOrder[facet];
  const values = order ? [...facets[facet]].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : facets[facet];
  return html`
    <fieldset>
      <legend>${view.terms.facets[facet]}</legend>
      ${repeat(
        values,
        ({ value }) => value,
        ({ value, count }) => html`
          <label class="choice">
            <input type="checkbox" .checked=${selection[facet]?.includes(value) ?? false} @change=${() => view.toggle(facet, value)} />
            <span>${label(facet, value, view)}</span>
            <span class="count">${count}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

const cross = svg`<svg class="cross" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

/** What was chosen, each to be taken away on its own, or all at once. */
export function renderChips(view: FinderView, selection: Selection): TemplateResult | typeof nothing {
  const { terms } = view;
  const chosen = facetNames.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ facet, value, text: label(facet, value, view) })));
  if (chosen.length === 0) return nothing;
  return html`
    <div class="row" role="group" aria-label=${terms.chosen}>
      ${chosen.map(
        ({ facet, value, text }) => html`<button type="button" class="chip" aria-label=${terms.remove(text)} @click=${() => view.toggle(facet, value)}><span>${text}</span>${cross}</button>`,
      )}
      <button type="button" class="plain" @click=${view.clear}>${terms.clearAll}</button>
    </div>
  `;
}

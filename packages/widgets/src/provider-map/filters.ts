import { type TemplateResult, html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type FacetCount, type ProviderFacetName, type ProviderFacets, type ProviderSelection, providerFacetNames } from '@mkb-wegwijzer/core/search';
import { label } from './labels.js';
import type { ProviderMapView } from './view.js';

/** Checkboxes with, for each value, how many organisations it would give. They open from a button. */
export function renderFilters(view: ProviderMapView, facets: ProviderFacets, selection: ProviderSelection, open: boolean): TemplateResult | typeof nothing {
  const { terms } = view;
  const useful = providerFacetNames.filter((facet) => isUseful(facet, view, facets[facet], selection));
  if (useful.length === 0) return nothing;
  const chosen = useful.reduce((sum, facet) => sum + (selection[facet] ?? []).length, 0);
  return html`
    <div class="stack filter-box">
      <button type="button" class="filter-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="filters" @click=${view.toggleFilters}>
        ${chosen > 0 ? terms.filtersChosen(chosen) : terms.filters}
        <svg class="chevron" viewBox="0 0 12 8" aria-hidden="true"><path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" /></svg>
      </button>
      <div id="filters" class="filter-panel" part="filters" ?hidden=${!open}>${useful.map((facet) => renderFacet(view, facet, facets[facet], selection[facet] ?? []))}</div>
    </div>
  `;
}

/** Whether there is anything to choose. Needs are chosen by the page, and can only be taken away here. */
function isUseful(facet: ProviderFacetName, { place }: ProviderMapView, counts: readonly FacetCount[], selection: ProviderSelection): boolean {
  if (facet === 'need') return (selection.need ?? []).length > 0;
  if (facet === 'reach' && place === '') return false;
  // Once something is chosen nothing goes away, so that the panel stays as the visitor knows it.
  return counts.length > 1 || (counts.length > 0 && Object.values(selection).some((chosen) => chosen.length > 0));
}

function renderFacet(view: ProviderMapView, facet: ProviderFacetName, counts: readonly FacetCount[], chosen: readonly string[]): TemplateResult {
  return html`
    <fieldset class="facet-${facet}">
      <legend>${view.terms.facets[facet]}</legend>
      <div class="choices">
        ${repeat(
          facet === 'need' ? counts.filter(({ value }) => chosen.includes(value)) : counts,
          ({ value }) => value,
          ({ value, count }) => html`
            <label class="choice">
              <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => view.toggle(facet, value)} />
              <span>${label(facet, value, view)}</span>
              <span class="count">${count}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

const cross = svg`<svg class="cross" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

/** What narrows the list, each to be taken away on its own, or all at once. */
export function renderChips(view: ProviderMapView, selection: ProviderSelection): TemplateResult | typeof nothing {
  const { terms } = view;
  const chips = providerFacetNames.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ text: label(facet, value, view), remove: () => view.toggle(facet, value) })));
  if (view.pinned !== '') chips.push({ text: terms.atPlace(view.pinned), remove: view.unpin });
  if (chips.length === 0) return nothing;
  return html`
    <div class="row" role="group" aria-label=${terms.chosen}>
      ${chips.map(({ text, remove }) => html`<button type="button" class="chip" aria-label=${terms.remove(text)} @click=${remove}><span>${text}</span>${cross}</button>`)}
      <button type="button" class="plain" @click=${view.clear}>${terms.clearAll}</button>
    </div>
  `;
}

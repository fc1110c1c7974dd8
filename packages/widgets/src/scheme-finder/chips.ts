import { type TemplateResult, html, nothing, svg } from 'lit';
import { facetNames } from '@mkb-wegwijzer/core/search';
import { label } from './labels.js';
import type { Session } from './session.js';
import type { FinderView } from './view.js';

const cross = svg`<svg class="cross" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

/** What was chosen, each to be taken away on its own, or all at once. */
export function renderChips(view: FinderView, { selection }: Session): TemplateResult | typeof nothing {
  const { terms } = view;
  const chosen = facetNames.filter((facet) => facet !== 'fit' || view.profileTold).flatMap((facet) => (selection[facet] ?? []).map((value) => ({ facet, value, text: label(facet, value, view) })));
  if (chosen.length === 0) return nothing;
  return html`
    <div class="row" role="group" aria-label=${terms.chosen}>
      ${chosen.map(
        ({ facet, value, text }) => html`<button type="button" class="chip" aria-label=${terms.remove(text)} @click=${() => view.dismiss(facet, value)}><span>${text}</span>${cross}</button>`,
      )}
      <button type="button" class="plain" @click=${view.clear}>${terms.clearAll}</button>
    </div>
  `;
}

import { type TemplateResult, html, nothing } from 'lit';
import { facetNames } from '@mkb-wegwijzer/core/search';
import type { LazyController } from '../controllers/lazy.js';
import type { Session } from './session.js';
import type { Answer } from './surroundings.js';
import type { FinderView } from './view.js';

/**
 * The place of the filters. They are fetched once there is something to filter: what a visitor asked for is read first. On a narrow
 * widget a button opens them; elsewhere it only shows when they could not be fetched, and tries again.
 */
export function renderFilterPlace(view: FinderView, answer: Answer, session: Session, filters: LazyController<typeof import('./filters.js')>): TemplateResult | typeof nothing {
  const { terms } = view;
  const part = filters.get();
  const panel = part?.renderFilters(view, answer, session);
  if (panel === nothing) return nothing;
  const { selection, filtersOpen } = session;
  const chosen = facetNames.reduce((sum, facet) => sum + (facet === 'need' || facet === 'fit' ? 0 : (selection[facet] ?? []).length), 0);
  const handleClick = () => {
    view.toggleFilters();
    void filters.load();
  };
  return html`
    <div class="stack">
      <button type="button" class=${filters.failed ? nothing : 'filter-toggle'} aria-expanded=${filtersOpen ? 'true' : 'false'} aria-controls=${part ? 'filters' : nothing} @click=${handleClick}>
        ${chosen > 0 ? terms.filtersChosen(chosen) : terms.filters}
      </button>
      ${panel}
    </div>
  `;
}

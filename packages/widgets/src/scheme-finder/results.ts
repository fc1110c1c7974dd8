import { type TemplateResult, html, nothing } from 'lit';
import type { FinderSort } from '@mkb-wegwijzer/core/search';
import { heading } from '../parts/heading.js';
import { cardOf, renderCard } from './card.js';
import { renderRemark } from './remark.js';
import { page, sorts } from './session.js';
import type { Answer } from './surroundings.js';
import type { FinderView } from './view.js';

/** The list of schemes found, each with its details in place, and the scheme that was opened from elsewhere above it. */
export function renderResults(view: FinderView, { result, query }: Answer, picked: string): TemplateResult {
  const { terms } = view;
  const { offset = 0, limit = page, sort = 'relevance' } = query;
  const left = result.total - offset - limit;
  return html`
    <div class="stack results" part="results">
      ${query.text?.trim() ? html`<p class="asked">${terms.searchLabel} <strong>${query.text}</strong></p>` : nothing} ${renderPicked(view, result.hits.some(({ scheme }) => scheme.id === picked) ? '' : picked)}
      <div class="row results-head">
        ${heading(view.level(), result.total > 0 ? terms.results(result.total) : view.isLoading ? terms.loading : terms.nothingTitle, { id: 'results' })} ${result.hits.length < result.total ? html`<p class="asked">${terms.printed(result.hits.length)}</p>` : nothing} ${result.total > 1 ? renderSort(view, sort) : nothing}
      </div>
      ${result.total === 0 && !view.isLoading ? html`<slot name="empty"><p class="measure">${terms.nothingHint}</p></slot>` : nothing}
      ${result.unasked ? html`<p class="notice">${result.unread ? terms.notRead : terms.nothingAsked}</p>` : nothing}
      ${offset > 0 ? html`<div><button type="button" @click=${view.showEarlier}>${terms.showEarlier(Math.min(offset, page))}</button></div>` : nothing}
      <ul class="stack">
        ${
          // A card is filled with the next scheme while a visitor types: making ten anew takes longer than all the rest.
          result.hits.map((hit, position) => renderCard(view, hit, offset + position, result.mark))
        }
      </ul>
      ${left > 0 ? html`<div><button type="button" @click=${view.showMore}>${terms.showMore(Math.min(left, page))}</button></div>` : nothing}
      ${result.total > 0
        ? html`<div class="row acts no-print">
              ${view.canLink ? html`<button type="button" class="plain" @click=${() => view.act((acts) => acts.share())}>${terms.shareList}</button>` : nothing}
              <button type="button" class="plain" @click=${() => view.act((acts) => acts.print(), '', 'print')}>${terms.print}</button>
            </div>
            ${renderRemark(view, '')} ${view.shelf?.renderLink(view, '')}`
        : nothing}
    </div>
  `;
}

function renderSort({ terms, sortBy }: FinderView, chosen: FinderSort): TemplateResult {
  const handleChange = (event: Event) => sortBy((event.target as HTMLSelectElement).value as FinderSort);
  return html`
    <div class="row sort no-print">
      <label for="sort">${terms.sort}</label>
      <select id="sort" .value=${chosen} @change=${handleChange}>${sorts.map((sort) => html`<option value=${sort} ?selected=${sort === chosen}>${terms.sorts[sort]}</option>`)}</select>
    </div>
  `;
}

function renderPicked(view: FinderView, picked: string): TemplateResult | typeof nothing {
  if (picked === '') return nothing;
  const state = view.records.get(picked);
  switch (state.name) {
    case 'there':
      return html`<ul>${renderCard(view, cardOf(state.record, view), -1)}</ul>`;
    case 'loading':
      return html`<div class="card"><p class="visually-hidden">${view.terms.loading}</p><div class="skeleton" aria-hidden="true"></div></div>`;
    case 'missing':
      return html`<p class="notice">${view.terms.unknownScheme}</p>`;
    case 'failed':
      return html`<div class="notice failure row" role="alert"><p>${view.terms.detailsFailed}</p><button type="button" id="retry-picked" @click=${() => retryPicked(view, picked)}>${view.terms.retry}</button></div>`;
  }
}

/** The focus goes to what comes: the scheme, or the button once more. */
function retryPicked({ records, focus }: FinderView, picked: string): void {
  records.retry(picked);
  focus(`[data-scheme="${CSS.escape(picked)}"] .name, #retry-picked`);
}

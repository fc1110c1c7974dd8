import { type TemplateResult, html, nothing } from 'lit';
import type { FacetCount } from '@mkb-wegwijzer/core/search';
import { heading } from '../parts/heading.js';
import { label } from './labels.js';
import type { FinderView } from './view.js';

/** How many needs are shown at first: what fits a phone beside the search field. */
const first = 8;

/** The needs to start from, in the visitor's words, in the order of the feed. */
export function renderNeeds(view: FinderView, needs: readonly FacetCount[], all: boolean): TemplateResult | typeof nothing {
  const { terms } = view;
  if (needs.length === 0) return nothing;
  // In the order of the feed: its editor knows what is asked most, and a list that keeps its order can be learnt.
  const order = [...view.collection.needs.keys()];
  const sorted = [...needs].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const shown = all ? sorted : sorted.slice(0, first);
  return html`
    <div class="stack needs" part="needs">
      ${heading(view.level(), terms.needsTitle, { className: 'subtitle' })}
      <ul class="need-list">
        ${shown.map(
          ({ value, count }) => html`<li><button type="button" @click=${() => view.toggle('need', value)}><span>${label('need', value, view)}</span> <span class="count">${view.locale.number(count)}</span></button></li>`,
        )}
      </ul>
      ${needs.length > first
        ? html`<div class="acts"><button type="button" class="plain" aria-expanded=${all ? 'true' : 'false'} @click=${view.toggleNeeds}>${all ? terms.fewerNeeds : terms.allNeeds(needs.length)}</button></div>`
        : nothing}
    </div>
  `;
}

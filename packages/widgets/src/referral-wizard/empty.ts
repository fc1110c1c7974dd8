import { type TemplateResult, html } from 'lit';
import { heading } from '../parts/heading.js';
import type { QuestionView } from './view.js';

/** A feed that holds no one: there is nothing to ask the visitor. */
export function renderEmpty(view: Pick<QuestionView, 'terms' | 'level'>): TemplateResult {
  const { terms } = view;
  return html`
    <div class="stack answer">
      ${heading(view.level(), terms.emptyTitle)}
      <p class="measure">${terms.emptyText} ${terms.askYourMunicipality}</p>
    </div>
  `;
}

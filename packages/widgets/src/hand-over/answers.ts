import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GivenAnswer } from '@mkb-wegwijzer/core/referral-intake';
import type { HandOverView } from './view.js';

/** What a visitor answered, as it goes along, and a way to leave it out; nothing when there is nothing. */
export function renderAnswers({ terms, id }: HandOverView, answers: readonly GivenAnswer[], included: boolean, include: (included: boolean) => void): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  const handleChange = ({ target }: Event) => include((target as HTMLInputElement).checked);
  return html`
    <div class="stack hand-over-field">
      <label class="hand-over-check">
        <input id="${id}-include" type="checkbox" .checked=${live(included)} @change=${handleChange} />
        <span>${terms.include} <span class="hint small">${terms.includeHint}</span></span>
      </label>
      ${included
        ? html`<dl class="hand-over-answers">${answers.map(({ question, answer }) => html`<div><dt class="hint small">${question}</dt> <dd>${answer}</dd></div>`)}</dl>`
        : nothing}
    </div>
  `;
}

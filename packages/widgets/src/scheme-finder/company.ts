import { type TemplateResult, html, nothing } from 'lit';
import type { FinderView } from './view.js';

/** The state of what a visitor tells about the company. */
export interface CompanyState {
  readonly open: boolean;
  /** What stands in it, once it is fetched. */
  readonly panel: TemplateResult | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
  /** Once something was told: how much of the list may suit, and whether only that is shown. */
  readonly fitting: { readonly count: number; readonly chosen: boolean } | undefined;
}

/** The way to tell about the company, and to keep only what may suit it. */
export function renderCompany({ terms, toggleCompany, toggle }: FinderView, { open, panel, failed, retry, fitting }: CompanyState): TemplateResult {
  const waiting = failed
    ? html`<div class="notice failure row" role="alert"><p>${terms.actFailed}</p><button type="button" @click=${retry}>${terms.retry}</button></div>`
    : html`<p class="visually-hidden">${terms.loading}</p><div class="skeleton" aria-hidden="true"></div>`;
  return html`
    <div class="stack no-print">
      <div class="row company-row">
        <button type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="company" @click=${toggleCompany}>${fitting ? terms.companyTold : terms.company}</button>
        ${fitting
          ? html`<label class="choice"><input type="checkbox" .checked=${fitting.chosen} @change=${() => toggle('fit', 'yes')} /><span>${terms.fitsMine}</span> <span class="count">${fitting.count}</span></label>`
          : nothing}
      </div>
      <div id="company" ?hidden=${!open}>${open ? (panel ?? waiting) : nothing}</div>
    </div>
  `;
}

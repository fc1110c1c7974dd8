import { type TemplateResult, html, nothing } from 'lit';
import type { FinderView } from './view.js';

/** The way to what was saved on this device; nothing until something is. */
export function renderSavedButton({ terms, saved, toggleSaved }: FinderView, shown: boolean): TemplateResult | typeof nothing {
  if (saved.ids.length === 0) return nothing;
  return html`<div class="acts no-print"><button type="button" class="plain" aria-expanded=${shown ? 'true' : 'false'} aria-controls="saved" @click=${toggleSaved}>${terms.savedCount(saved.ids.length)}</button></div>`;
}

/** What was chosen to compare. It stays in sight below the list, since the cards may be far apart. */
export function renderTray({ terms, compared, showComparison, clearComparison }: FinderView, comparing: boolean): TemplateResult | typeof nothing {
  if (compared.length === 0 || comparing) return nothing;
  return html`
    <div class="row tray no-print" part="tray">
      <p>${terms.compareCount(compared.length)}</p>
      ${compared.length > 1 ? html`<button type="button" class="primary" @click=${() => showComparison(true)}>${terms.compareNow}</button>` : nothing}
      <button type="button" class="plain" @click=${clearComparison}>${terms.compareClear}</button>
    </div>
  `;
}

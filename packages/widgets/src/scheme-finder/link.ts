import { type TemplateResult, html, nothing } from 'lit';
import { actTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

/** That a link was copied; or the link itself, when the browser neither shares nor copies. `scheme` is empty for the list's own. */
export function renderLink({ locale, link }: FinderView, scheme: string): TemplateResult | typeof nothing {
  if (link?.scheme !== scheme) return nothing;
  const words = actTerms(locale);
  if (link.copied) return html`<p class="small no-print">${words.linkCopied}</p>`;
  return html`
    <div class="stack shared no-print">
      <label for="shared-link">${words.linkLabel}</label>
      <input id="shared-link" type="text" readonly .value=${link.url} @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} />
    </div>
  `;
}

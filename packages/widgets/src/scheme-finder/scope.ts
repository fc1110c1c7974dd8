import { type TemplateResult, html, nothing } from 'lit';
import { regionKind } from '@mkb-wegwijzer/core/geo';
import type { FinderView } from './view.js';

/** Which regions the list is about, nearest first, and the way to all of the country and back. */
export function renderScope(view: FinderView, wide: boolean): TemplateResult | typeof nothing {
  const { terms, region, collection, locale } = view;
  const level = regionKind(region);
  if (region === '' || level === 'country' || level === 'eu' || level === 'unknown') return nothing;
  const name = (code: string) => {
    if (code === 'NL') return terms.country;
    const known = view.regionName(code);
    // Until the table of municipalities is there.
    return known === code && level === 'municipality' ? terms.yourMunicipality : known;
  };
  const around = collection.geography.ancestors(region).filter((code) => code !== 'EU');
  return html`
    <div class="row scope" part="scope">
      <p>${wide ? terms.scopeWide : terms.scope(locale.list([region, ...around].map(name)))}</p>
      <button type="button" class="plain" @click=${() => view.widen(!wide)}>${wide ? terms.narrow(name(region)) : terms.widen}</button>
    </div>
  `;
}

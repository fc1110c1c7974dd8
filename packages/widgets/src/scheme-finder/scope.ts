import { type TemplateResult, html, nothing } from 'lit';
import { regionKind } from '@mkb-wegwijzer/core/geo';
import type { FacetCount } from '@mkb-wegwijzer/core/search';
import type { FinderView } from './view.js';

/** Which regions the list is about, nearest first, and the way to all of the country and back. `levels`: how far what is listed reaches. */
export function renderScope(view: FinderView, wide: boolean, levels: readonly FacetCount[]): TemplateResult | typeof nothing {
  const { terms, region, collection, locale } = view;
  const level = regionKind(region);
  if (region === '' || level === 'country' || level === 'eu' || level === 'unknown') return nothing;
  const name = (code: string) => {
    if (code === 'NL') return terms.country;
    const known = view.regionName(code);
    // Until the table of municipalities is there.
    return known === code && level === 'municipality' ? terms.yourMunicipality : known;
  };
  const listed = (level: string) => levels.some(({ value, count }) => value === level && count > 0);
  const around = collection.geography.ancestors(region).filter((code) => code !== 'EU');
  // What is for a part of it, for all of Europe, and what does not say where it is for, is in the list too.
  const parts = level !== 'municipality' && (listed('municipality') || listed('area'));
  const names = [name(region), ...(parts ? [terms.parts] : []), ...around.map(name), ...(listed('eu') ? [terms.europe] : []), ...(listed('unknown') ? [terms.unknownRegion] : [])];
  return html`
    <div class="row scope" part="scope">
      <p>${wide ? terms.scopeWide : terms.scope(locale.list(names))}</p>
      <button type="button" class="plain" @click=${() => view.widen(!wide)}>${wide ? terms.narrow(name(region)) : terms.widen}</button>
    </div>
  `;
}

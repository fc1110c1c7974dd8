/** An overview of the provinces: how each helps its entrepreneurs, on what subjects, and through whom. Fetched for a page that asks for it. */
/* eslint-disable lit-a11y/no-redundant-role -- On a small screen the table is laid out as blocks, and would else be none to a screen reader. */
import { type CSSResult, type TemplateResult, css, html, nothing } from 'lit';
import { type CatalogueProvider, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { provinceName } from '@mkb-wegwijzer/core/geo';
import { type ProvinceOverview, provincesOf } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import { heading } from '../parts/heading.js';
import { recordText } from '../parts/text.js';
import { nameOf } from './labels.js';
import { type ProvincesTerms, termsIn } from './provinces.terms.js';
import type { ProviderMapView } from './view.js';

/** How many of the other organisations are named; all of them are in the list of the province. */
const named = 6;

const made = new WeakMap<Knowledge, readonly ProvinceOverview[]>();

/** What is known of each province. Made once of what the feeds hold. */
export function overviewOf(knowledge: Knowledge): readonly ProvinceOverview[] {
  const found = made.get(knowledge) ?? provincesOf(knowledge.catalogue, knowledge.geography);
  made.set(knowledge, found);
  return found;
}

/** The table with the map under or beside it. */
export function renderProvinces(view: ProviderMapView, map: TemplateResult): TemplateResult {
  const terms = termsIn(view.locale.language);
  return html`
    <div class="stack" part="provinces">
      ${heading(view.level(), terms.title, { id: 'results' })}
      <p class="measure">${terms.intro}</p>
      <div class="provinces-map">${map}</div>
      <table class="provinces" role="table">
        <caption class="visually-hidden">${terms.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${[terms.province, terms.approach, terms.themes, terms.doors, terms.others].map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${overviewOf(view.knowledge).map((province) => renderRow(view, terms, province))}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow(view: ProviderMapView, terms: ProvincesTerms, { code, provider, approach, themes, doors, others }: ProvinceOverview): TemplateResult {
  const { language } = view.locale;
  const name = provinceName(code, language) ?? code;
  const cell = (title: string, content: unknown) => html`<td role="cell"><span class="cell-title" aria-hidden="true">${title}</span>${content}</td>`;
  const list = (providers: readonly CatalogueProvider[]) => html`<ul>${providers.map((each) => html`<li>${renderName(each, language)}</li>`)}</ul>`;
  const left = others.length - named;
  return html`
    <tr role="row" id="province-${code}" tabindex="-1">
      <th role="rowheader" scope="row">
        <span class="province-title">${name}</span>
        ${provider?.summary === undefined ? nothing : html`<p class="small province-summary">${recordText(provider.summary, language, provider.from[0].language)}</p>`}
        <button type="button" class="plain small" data-province=${code} aria-label=${terms.showIn(name)} @click=${() => view.chooseProvince(code)}>${terms.show}</button>
      </th>
      ${cell(terms.approach, approach ? terms.approaches[approach] : html`<span class="muted">${terms.unknown}</span>`)}
      ${cell(terms.themes, themes.length === 0 ? html`<span class="muted">${terms.unknown}</span>` : view.locale.list(themes.map((theme) => themeName(theme, view))))}
      ${cell(terms.doors, doors.length === 0 ? html`<span class="muted">${terms.noDoor}</span>` : list(doors))}
      ${cell(terms.others, others.length === 0 ? html`<span class="muted">${terms.unknown}</span>` : html`${list(others.slice(0, named))}${left > 0 ? html`<span class="muted">${terms.more(left)}</span>` : nothing}`)}
    </tr>
  `;
}

function renderName(provider: CatalogueProvider, language: string): TemplateResult {
  const name = nameOf(provider, language);
  return provider.contact?.url ? html`<a href=${provider.contact.url}>${name}</a>` : html`${name}`;
}

function themeName(theme: string, { knowledge: { catalogue }, locale }: ProviderMapView): string {
  const term = catalogue.themes.get(theme);
  return term ? pickWithLanguage(term.label, locale.language).text : theme;
}

export const styles: CSSResult = css`
  .provinces-map .map-box {
    block-size: 24em;
  }
  .provinces-map .map-pane {
    position: static;
  }
  .provinces,
  .provinces tbody,
  .provinces tr,
  .provinces th,
  .provinces td {
    display: block;
    text-align: start;
    font-weight: inherit;
  }
  .provinces thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .provinces tr {
    padding-block: 1.25em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .provinces th,
  .provinces td {
    padding: 0.375em 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .cell-title {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .provinces th button {
    display: block;
    min-block-size: 1.75em;
    padding-inline: 0;
  }
  .province-title {
    font-weight: 600;
    font-size: 1.125em;
  }
  .provinces td li + li {
    margin-block-start: 0.25em;
  }
  @container (min-width: 52em) {
    .provinces {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .provinces thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    .provinces tbody {
      display: table-row-group;
    }
    .provinces tr {
      display: table-row;
    }
    .provinces th,
    .provinces td {
      display: table-cell;
      padding: 1em 1.25em 1em 0;
      vertical-align: top;
      border-block-end: max(1px, 0.0625em) solid var(--_line);
    }
    .provinces thead th {
      padding-block: 0.5em;
      font-weight: 600;
    }
    .provinces th:first-child {
      inline-size: 25%;
    }
    .provinces th:nth-child(2),
    .provinces th:nth-child(4) {
      inline-size: 16%;
    }
    .provinces .cell-title {
      display: none;
    }
  }
`;

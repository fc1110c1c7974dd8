/** An overview of the provinces: how each helps its entrepreneurs, on what subjects, and through whom. Fetched for a page that asks for it. */
/* eslint-disable lit-a11y/no-redundant-role -- On a small screen the table is laid out as blocks, and would else be none to a screen reader. */
import { type TemplateResult, html, nothing } from 'lit';
import { type CatalogueProvider, approaches, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { provinceName } from '@mkb-wegwijzer/core/geo';
import { type ProvinceOverview, provincesOf } from '@mkb-wegwijzer/core/search';
import type { Knowledge } from '../controllers/knowledge.js';
import { heading } from '../parts/heading.js';
import { recordText, text } from '../parts/text.js';
import { provincesStyles } from './provinces.styles.js';
import { type ProvincesTerms, termsIn } from './provinces.terms.js';
import type { Overview } from './scene.js';
import type { ProviderMapView } from './view.js';

export const styles = provincesStyles;

/** How many of the other organisations are named; all of them are in the list of the province. */
const named = 6;

const made = new WeakMap<Knowledge, readonly ProvinceOverview[]>();

/** What is known of each province. Made once of what the feeds hold. */
export function overviewOf(knowledge: Knowledge): readonly ProvinceOverview[] {
  const found = made.get(knowledge) ?? provincesOf(knowledge.catalogue, knowledge.geography);
  made.set(knowledge, found);
  return found;
}

/** Ids of the provinces' own records, and of whom the table names. */
export const namedIn = (knowledge: Knowledge): readonly string[] => [
  ...new Set(overviewOf(knowledge).flatMap(({ provider, doors, others }) => [...(provider ? [provider] : []), ...doors, ...others.slice(0, named)]).map(({ id }) => id)),
];

/** The provinces on the map: each can be chosen, and shows how it helps by a sign, which the legend explains. */
export function overviewScene({ locale: { language, terms: words }, knowledge }: ProviderMapView): Overview {
  const terms = termsIn(words);
  const wordsOf = (approach: ProvinceOverview['approach']) => (approach ? terms.approaches[approach] : terms.unknown);
  const provinces = overviewOf(knowledge);
  const kinds = new Set(provinces.map(({ approach }) => approach));
  return {
    looks: new Map(provinces.map(({ code, approach }) => [code, { kind: approach ?? 'unknown', label: terms.onMap(provinceName(code, language) ?? code, wordsOf(approach)) }])),
    label: terms.mapLabel,
    help: terms.mapHelp,
    legend: [...approaches, undefined].filter((approach) => kinds.has(approach)).map((approach) => ({ kind: approach ?? 'unknown', text: wordsOf(approach) })),
  };
}

/** The table with the map under or beside it. */
export function renderProvinces(view: ProviderMapView, map: TemplateResult): TemplateResult {
  const terms = termsIn(view.locale.terms);
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

function renderRow(view: ProviderMapView, terms: ProvincesTerms, { code, provider, approach, themes, doors, partly, others }: ProvinceOverview): TemplateResult {
  const { language } = view.locale;
  const name = provinceName(code, language) ?? code;
  const cell = (title: string, content: unknown) => html`<td role="cell"><span class="cell-title" aria-hidden="true">${title}</span>${content}</td>`;
  const list = (providers: readonly CatalogueProvider[]) => html`<ul>${providers.map((each) => html`<li>${renderName(view, terms, each, code)}${partly.has(each.id) ? html` <span class="small muted">${terms.partly}</span>` : nothing}</li>`)}</ul>`;
  const left = others.length - named;
  const look = () => view.lookAt(code);
  return html`
    <tr role="row" id="province-${code}" tabindex="-1" class=${view.looked === code ? 'looked' : ''} @focusin=${look} @pointerenter=${look}>
      <th role="rowheader" scope="row">
        <span class="province-title">${name}</span>
        ${provider?.summary === undefined ? nothing : html`<p class="small province-summary">${recordText(provider.summary, language, provider.from[0].language)}</p>`}
        <button type="button" class="plain small" data-province=${code} aria-label=${terms.showIn(name)} @click=${() => view.chooseProvince(code)}>${terms.show}</button>
      </th>
      ${cell(terms.approach, approach ? html`<span class="sign ${approach}" aria-hidden="true"></span> ${terms.approaches[approach]}` : html`<span class="muted">${terms.unknown}</span>`)}
      ${cell(terms.themes, themes.length === 0 ? html`<span class="muted">${terms.unknown}</span>` : view.locale.list(themes.map((theme) => themeName(theme, view))))}
      ${cell(terms.doors, doors.length === 0 ? html`<span class="muted">${terms.noDoor}</span>` : list(doors))}
      ${cell(terms.others, others.length === 0 ? html`<span class="muted">${terms.unknown}</span>` : html`${list(others.slice(0, named))}${left > 0 ? html`<span class="muted">${terms.more(left)}</span>` : nothing}`)}
    </tr>
  `;
}

/** Leads to its website, or else to what else is known of it. */
function renderName({ locale: { language }, showIn }: ProviderMapView, terms: ProvincesTerms, provider: CatalogueProvider, province: string): TemplateResult {
  const found = pickWithLanguage(provider.name, language, provider.from[0].language);
  const name = text({ ...found, text: softened(found.text) }, language);
  if (provider.contact?.url) return html`<a href=${provider.contact.url}>${name}</a>`;
  return html`<button type="button" class="plain one" aria-label=${terms.showOne(found.text)} @click=${() => showIn(province, provider)}>${name}</button>`;
}

/** Where a long word of a name may be broken: not every browser knows the words of every language, and would break it anywhere. */
const softened = (name: string): string => name.replace(/(\p{L}{5})(maatschappij|samenwerking|ondernemer|ontwikkeling|organisatie|vereniging|programma)/giu, '$1\u00ad$2');

function themeName(theme: string, { knowledge: { catalogue }, locale }: ProviderMapView): string {
  const term = catalogue.themes.get(theme);
  return term ? pickWithLanguage(term.label, locale.language).text : theme;
}

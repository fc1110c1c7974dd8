import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type CatalogueProvider, knownRole } from '@mkb-wegwijzer/core/feed';
import { type ProviderHit, type ProviderResult, broaderThemes, markMatches } from '@mkb-wegwijzer/core/search';
import { criteriaList } from '../parts/criteria.js';
import { heading } from '../parts/heading.js';
import { contactChannels, provenance } from '../parts/provider.js';
import { markedText } from '../parts/text.js';
import { label, nameOf, townOf, whereabouts, worksIn } from './labels.js';
import type { ProviderMapView } from './view.js';

/** The list of organisations, complete without the map. With a place chosen, who serves it stands apart from who does not. */
export function renderResults(view: ProviderMapView, result: ProviderResult, shown: number, opened: string): TemplateResult {
  const { terms, place } = view;
  const { hits, here } = result;
  const cards = (from: number, to: number, level: number) => renderCards(view, result, from, Math.min(to, shown), opened, level);
  const left = hits.length - shown;
  return html`
    <div class="stack results" part="results">
      <div class="row results-head">
        ${heading(view.level(), hits.length === 0 ? terms.nothingTitle : terms.results(hits.length), { id: 'results' })}
        ${hits.length === 0 ? nothing : html`<a class="to-map" href="#map" @click=${toMap}>${terms.toMap}</a>`}
      </div>
      ${hits.length === 0 ? html`<slot name="empty"><p class="measure">${terms.nothingHint}</p></slot>` : nothing}
      ${place === '' || hits.length === 0
        ? cards(0, hits.length, 1)
        : html`
            ${here === 0 ? nothing : html`${heading(view.level(1), terms.servesTitle(place, here), { className: 'subtitle group' })}${cards(0, here, 2)}`}
            ${here === hits.length || here >= shown ? nothing : html`${heading(view.level(1), terms.othersTitle(hits.length - here), { className: 'subtitle group' })}${cards(here, hits.length, 2)}`}
          `}
      ${left > 0 ? html`<div><button type="button" class="more" @click=${view.showMore}>${terms.showMore(Math.min(left, 10))}</button></div>` : nothing}
    </div>
  `;
}

/** The address of the page is the host's; a link within the widget only moves the focus. */
function toMap(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#map')?.focus();
}

function renderCards(view: ProviderMapView, { hits, readings }: ProviderResult, from: number, to: number, opened: string, level: number): TemplateResult {
  return html`
    <ul class="stack cards">
      ${repeat(
        hits.slice(from, to),
        (hit) => hit.provider.id,
        (hit, position) => renderCard(view, hit, from + position, readings.size > 0 ? (text) => markMatches(text, readings) : undefined, hit.provider.id === opened, level),
      )}
    </ul>
  `;
}

function renderCard(view: ProviderMapView, hit: ProviderHit, position: number, mark: ((text: string) => ReturnType<typeof markMatches>) | undefined, open: boolean, level: number): TemplateResult {
  const { locale, terms, place } = view;
  const { provider } = hit;
  const own = provider.from[0].language;
  const details = `details-${position}`;
  const area = worksIn(provider, view);
  const town = whereabouts(hit, view);
  const name = html`<button type="button" class="name" aria-expanded=${open ? 'true' : 'false'} aria-controls=${details} @click=${() => view.open(provider)}>${markedText(provider.name, locale.language, own, mark)}</button>`;
  const fact = (term: string, value: unknown, visible = false) => (value ? html`<div><dt class=${visible ? 'muted' : 'visually-hidden'}>${term}</dt> <dd>${value}</dd></div>` : nothing);
  return html`
    <li class="card stack result ${open ? 'opened' : ''}" part="card" data-position=${position}>
      ${heading(view.level(level), name, { className: 'subtitle' })}
      <dl class="facts">
        ${fact(terms.role, html`<span class="tag">${terms.roles[knownRole(provider.role)]}</span>`)}
        ${place !== '' && hit.coverage === 'no' ? html`<div><dd>${terms.reaches.elsewhere(place)}</dd></div>` : fact(terms.worksIn, area, true)}
        ${town === area ? nothing : fact(terms.location, town)}
      </dl>
      ${provider.summary === undefined ? nothing : html`<p class="measure summary">${markedText(provider.summary, locale.language, own, mark)}</p>`}
      <div id=${details} class="stack details" ?hidden=${!open}>${open ? renderDetails(view, hit, level + 1) : nothing}</div>
    </li>
  `;
}

function renderDetails(view: ProviderMapView, { provider, places }: ProviderHit, level: number): TemplateResult {
  const { terms, locale, knowledge, regionName } = view;
  const own = provider.from[0].language;
  const section = (title: string, content: unknown) => html`<div class="stack section">${heading(view.level(level), title, { className: '' })}${content}</div>`;
  const criteria = (title: string, list: CatalogueProvider['serves']) => (list && list.length > 0 ? section(title, criteriaList(list, locale, own, regionName)) : nothing);
  const whole = knowledge.catalogue.providers.get(provider.partOf ?? '');
  const themes = broaderThemes(provider.themes, knowledge.catalogue);
  const regions = provider.regions ?? [];
  return html`
    ${section(terms.contact, html`${contactChannels(provider, locale)}${whole ? html`<p>${terms.partOf(nameOf(whole, locale.language))}</p>` : nothing}`)}
    ${criteria(terms.forWhom, provider.serves)} ${criteria(terms.mainlyFor, provider.focus)}
    ${themes.length === 0 ? nothing : section(terms.subjects, html`<ul class="tags">${themes.map((theme) => html`<li class="tag">${label('theme', theme, view)}</li>`)}</ul>`)}
    ${regions.length <= 3 || regions.includes('NL') ? nothing : section(terms.regions, html`<p>${locale.list(regions.map(regionName))}</p>`)}
    ${renderAddresses(view, provider, section)}
    ${places.length === 0 ? nothing : html`<div><button type="button" @click=${() => view.showOnMap(provider)}>${terms.showOnMap}</button></div>`}
    ${provenance(provider, locale)}
  `;
}

function renderAddresses({ terms, regionName }: ProviderMapView, { locations = [] }: CatalogueProvider, section: (title: string, content: unknown) => TemplateResult): TemplateResult | typeof nothing {
  const lines = locations.flatMap((location) => {
    const town = [location.postcode, townOf(location, regionName)].filter(Boolean).join(' ');
    if (location.street !== undefined) return [location.street, town].filter(Boolean).join(', ');
    return town === '' ? [] : terms.onlyTown(town);
  });
  return lines.length === 0 ? nothing : section(terms.addresses, html`<ul>${[...new Set(lines)].map((line) => html`<li>${line}</li>`)}</ul>`);
}

import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { pick } from '@mkb-wegwijzer/core/feed';
import type { FinderResult, Hit, SchemeCard, SchemeRecord } from '@mkb-wegwijzer/core/search';
import { criteriaList } from '../parts/criteria.js';
import { heading } from '../parts/heading.js';
import { contactChannels, provenance } from '../parts/provider.js';
import { cardFacts } from '../parts/scheme.js';
import { markedText, paragraphs } from '../parts/text.js';
import type { FinderView } from './view.js';

/** The list of schemes found, each with its details in place. */
export function renderResults(view: FinderView, result: FinderResult, shown: number, opened: string): TemplateResult {
  const { terms } = view;
  const left = result.total - shown;
  return html`
    <div class="stack results" part="results">
      ${heading(view.level(), result.total === 0 ? terms.nothingTitle : terms.results(result.total), { id: 'results' })}
      ${result.total === 0 ? html`<slot name="empty"><p class="measure">${terms.nothingHint}</p></slot>` : nothing}
      <ul class="stack">
        ${repeat(
          result.hits,
          (hit) => hit.scheme.id,
          (hit, position) => renderCard(view, hit, position, result.readings, hit.scheme.id === opened),
        )}
      </ul>
      ${left > 0 ? html`<div><button type="button" @click=${view.showMore}>${terms.showMore(Math.min(left, 10))}</button></div>` : nothing}
    </div>
  `;
}

function renderCard(view: FinderView, { scheme, timing }: Hit, position: number, readings: ReadonlySet<string>, open: boolean): TemplateResult {
  const { locale } = view;
  const own = scheme.from[0].language;
  const details = `details-${position}`;
  const name = html`<button type="button" class="name" aria-expanded=${open ? 'true' : 'false'} aria-controls=${details} @click=${() => view.open(scheme.id)}>${markedText(scheme.name, locale.language, own, readings)}</button>`;
  return html`
    <li class="card stack result" part="card" data-position=${position}>
      ${heading(view.level(1), name, { className: 'subtitle' })}
      ${scheme.summary === undefined ? nothing : html`<p class="measure">${markedText(scheme.summary, locale.language, own, readings)}</p>`}
      ${cardFacts(scheme, timing, placeOf(scheme, view), locale)}
      <div id=${details} class="stack details" ?hidden=${!open}>${open ? renderOpened(view, scheme.id) : nothing}</div>
      ${provenance(scheme, locale)}
    </li>
  `;
}

/** Where a scheme applies, for a card: the country, or the names of at most three regions. */
function placeOf(scheme: SchemeCard, view: FinderView): string {
  const regions = scheme.regions ?? [];
  if (regions.includes('NL')) return view.terms.levels.country;
  const names = regions.slice(0, 3).map(view.regionName);
  return regions.length > 3 ? `${names.join(', ')} …` : view.locale.list(names);
}

/** The details of a scheme, or where they stand on their way here. */
function renderOpened({ terms, records, ...view }: FinderView, id: string): TemplateResult {
  const state = records.get(id);
  if (state.name === 'there') return renderDetails({ terms, records, ...view }, state.record);
  if (state.name === 'loading') return html`<p class="visually-hidden">${terms.loading}</p><div class="skeleton" aria-hidden="true"></div><div class="skeleton" aria-hidden="true"></div>`;
  return html`
    <div class="notice failure stack" role="alert">
      <p>${terms.detailsFailed}</p>
      <div><button type="button" @click=${() => records.retry(id)}>${terms.retry}</button></div>
    </div>
  `;
}

function renderDetails(view: FinderView, { scheme, provider }: SchemeRecord): TemplateResult {
  const { terms, locale } = view;
  const own = scheme.from[0].language;
  const section = (title: string, content: unknown) => html`<div class="stack section">${heading(view.level(2), title, { className: '' })}${content}</div>`;
  const channels = scheme.apply?.filter((channel) => channel.url !== undefined) ?? [];
  const providerName = provider ? pick(provider.name, locale.language, provider.from[0].language) : '';
  return html`
    ${paragraphs(scheme.description, locale.language, own)}
    ${scheme.eligibility && scheme.eligibility.length > 0 ? section(terms.forWhom, criteriaList(scheme.eligibility, locale, own, view.regionName)) : nothing}
    ${section(
      terms.howToApply,
      channels.length > 0
        ? html`<ul class="row">${channels.map(({ type, url }) => html`<li><a class="button primary" href=${url!}>${terms.apply[type ?? 'other'] ?? terms.apply['other']}</a></li>`)}</ul>`
        : provider
          ? html`<p>${terms.askFirst(providerName)}</p>${contactChannels(provider, locale)}`
          : html`<p class="muted">${terms.noContact}</p>`,
    )}
    ${scheme.legal && scheme.legal.length > 0
      ? section(terms.legal, html`<ul>${scheme.legal.map((url, index) => html`<li><a href=${url}>${terms.law(index + 1)}</a></li>`)}</ul>`)
      : nothing}
    ${scheme.url === undefined ? nothing : html`<p><a href=${scheme.url}>${terms.source}</a></p>`}
  `;
}

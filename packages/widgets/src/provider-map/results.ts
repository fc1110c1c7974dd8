import { type TemplateResult, html, nothing } from 'lit';
import { knownRole } from '@mkb-wegwijzer/core/feed';
import type { ProviderHit, ProviderResult } from '@mkb-wegwijzer/core/search';
import type { LazyController } from '../controllers/lazy.js';
import { roleTerms } from '../locales/roles.js';
import { heading } from '../parts/heading.js';
import { markedText } from '../parts/text.js';
import type { Picked } from './asked.js';
import { whereabouts, worksIn } from './labels.js';
import type { ProviderMapView } from './view.js';

/** How many cards are shown at first, and added at a time. */
export const page = 10;

/** What the list is about now. */
export interface ListState {
  readonly result: ProviderResult;
  readonly shown: number;
  /** Id of the provider that is open. */
  readonly opened: string;
  readonly picked: Picked | undefined;
  /** Name of the region that the list is about. */
  readonly region: string;
  /** Some of the feeds are still to come. */
  readonly loading: boolean;
}

/** The list of organisations, complete without the map. With a place chosen, who serves it stands apart from who does not. */
export function renderResults(view: ProviderMapView, { result, shown, opened, picked, region, loading }: ListState): TemplateResult {
  const { terms, place } = view;
  const { hits, here } = result;
  const cards = (from: number, to: number, level: number) => html`
    <ul class="stack cards">
      ${
        // A card is filled with the next organisation while a visitor types: to make ten anew takes longer.
        hits.slice(from, Math.min(to, shown)).map((hit, position) => renderCard(view, hit, from + position, result, hit.provider.id === opened, level))
      }
    </ul>
  `;
  const left = hits.length - shown;
  const group = (title: string, from: number, to: number) => html`${heading(view.level(1), title, { className: 'subtitle group' })}${cards(from, to, 2)}`;
  return html`
    <div class="stack results" part="results">
      ${picked ? html`${view.later.details.module?.renderLeftOut(view, picked, region)}<ul class="cards">${renderCard(view, picked.hit, -1, result, true, 0)}</ul>` : nothing}
      <div class="row results-head">
        ${heading(view.level(), hits.length === 0 ? (loading ? terms.stillLoading : terms.nothingTitle) : terms.results(hits.length), { id: 'results' })}
        ${hits.length === 0 ? nothing : html`<a class="to-map" href="#map" @click=${toMap}>${terms.toMap}</a>`}
      </div>
      ${hits.length === 0 && !loading ? html`<slot name="empty"><p class="measure">${terms.nothingHint}</p></slot>` : nothing}
      ${place === '' || hits.length === 0
        ? cards(0, hits.length, 1)
        : html`
            ${here === 0 ? html`<p class="measure">${terms.nobodyHere(place)}</p>` : group(terms.servesTitle(place, here), 0, here)}
            ${here === hits.length || here >= shown ? nothing : group(terms.othersTitle(hits.length - here), here, hits.length)}
          `}
      ${left > 0 ? html`<div><button type="button" class="more" @click=${view.showMore}>${terms.showMore(Math.min(left, page))}</button></div>` : nothing}
      ${hits.length === 0 ? nothing : html`<div class="acts"><button type="button" class="plain" @click=${view.download}>${terms.download}</button></div>`}
      ${view.later.exports.failed ? html`<p class="notice failure" role="alert">${terms.partFailed}</p>` : nothing}
    </div>
  `;
}

/** The address of the page is the host's; a link within the widget only moves the focus. */
function toMap(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#map')?.focus();
}

function renderCard(view: ProviderMapView, hit: ProviderHit, position: number, { mark, sought }: ProviderResult, open: boolean, level: number): TemplateResult {
  const { locale, terms, place } = view;
  const { provider } = hit;
  const own = provider.from[0].language;
  const details = `details-${position}`;
  const area = worksIn(provider, view);
  const town = whereabouts(hit, view);
  const name = html`<button type="button" class="name" aria-expanded=${open ? 'true' : 'false'} aria-controls=${details} @click=${() => view.open(provider)}>${markedText(provider.name, locale.language, own, mark)}</button>`;
  const fact = (term: string, value: unknown, visible = false) => (value ? html`<div><dt class=${visible ? 'muted' : 'visually-hidden'}>${term}</dt> <dd>${value}</dd></div>` : nothing);
  return html`
    <li class="card stack result ${open ? 'opened' : ''}" part="card" data-position=${position} data-provider=${provider.id}>
      ${heading(view.level(level), name, { className: 'subtitle' })}
      <dl class="facts">
        ${fact(terms.role, html`<span class="tag">${roleTerms(terms)[knownRole(provider.role)]}</span>`)}
        ${place !== '' && hit.coverage === 'no' ? html`<div><dd>${terms.notHere(place)}</dd></div>` : fact(terms.worksIn, area, true)}
        ${town === area ? nothing : fact(terms.location, town)} ${open ? nothing : fact(terms.hours, openNow(view, hit))}
      </dl>
      ${provider.summary === undefined ? nothing : html`<p class="measure summary">${markedText(provider.summary, locale.language, own, mark)}</p>`}
      ${sought.has(provider.id) ? view.later.filters.module?.renderSought(view) : nothing}
      <div id=${details} class="stack details" ?hidden=${!open}>${open ? renderLater(view, view.later.details, ({ renderDetails }) => renderDetails(view, hit, level + 1)) : nothing}</div>
    </li>
  `;
}

/** Whether the nearest of its places is open. What says so is fetched for the first card that has hours. */
function openNow({ later, now, locale }: ProviderMapView, { places, provider: { locations = [] } }: ProviderHit): string {
  const { openingHours } = places[0]?.location ?? locations[0] ?? {};
  return openingHours ? (later.hours.get()?.openingNow(openingHours, now(), locale.language) ?? '') : '';
}

/** What a part that comes later shows; until then that it is on its way, or could not be fetched. */
export function renderLater<M>({ terms }: Pick<ProviderMapView, 'terms'>, part: LazyController<M>, render: (module: M) => unknown): unknown {
  const module = part.get();
  if (module) return render(module);
  if (!part.failed) return html`<p class="muted">${terms.loading}</p>`;
  return html`<div class="notice failure row" role="alert"><p>${terms.partFailed}</p><button type="button" @click=${() => void part.load()}>${terms.retry}</button></div>`;
}

/** What was asked for does not count, since the part that reads it could not be fetched. */
export function renderFailed<M>(view: Pick<ProviderMapView, 'terms'>, part: LazyController<M>, isAsked: boolean): unknown {
  return part.failed && isAsked ? renderLater(view, part, () => nothing) : nothing;
}

import { type TemplateResult, html, nothing, svg } from 'lit';
import { pick } from '@mkb-wegwijzer/core/feed';
import type { FinderResult, Hit, SchemeCard, SchemeRecord } from '@mkb-wegwijzer/core/search';
import { heading } from '../parts/heading.js';
import { provenance } from '../parts/provenance.js';
import { cardFacts } from '../parts/scheme.js';
import { markedText } from '../parts/text.js';
import { renderRemark } from './remark.js';
import type { FinderView } from './view.js';

/** What a card shows. */
export type Shown = Pick<Hit, 'scheme' | 'timing' | 'assessment'>;

/** A scheme in the list. `position` counts in the whole list, and is -1 for one that stands above it. */
export function renderCard(view: FinderView, hit: Shown, position: number, mark?: FinderResult['mark']): TemplateResult {
  const { terms, locale, saved, compared } = view;
  const { scheme } = hit;
  const own = scheme.from[0].language;
  const open = view.opened.includes(scheme.id);
  const details = `details-${position}`;
  const title = pick(scheme.name, locale.language, own);
  const name = html`<button type="button" class="name" aria-expanded=${open ? 'true' : 'false'} aria-controls=${details} @click=${() => view.open(scheme.id)}>${markedText(scheme.name, locale.language, own, mark)}</button>`;
  return html`
    <li class="card stack result ${view.printing === scheme.id ? 'printed' : ''}" part="card" data-position=${position} data-scheme=${scheme.id}>
      ${heading(view.level(1), name, { className: 'subtitle' })}
      ${scheme.summary === undefined ? nothing : html`<p class="measure">${markedText(scheme.summary, locale.language, own, mark)}</p>`}
      ${factsOf(view, hit)} ${renderVerdict(view, hit)}
      <div id=${details} class="stack details" ?hidden=${!open}>${open ? renderOpened(view, scheme.id) : nothing}</div>
      <div class="row card-foot">
        ${provenance(scheme, locale)}
        <div class="row card-acts">
          ${choice(terms.save, title, saved.has(scheme.id, view.collection), bookmark, () => view.act((acts) => acts.save(scheme.id, title), scheme.id, 'save'))}
          ${choice(terms.compare, title, compared.includes(scheme.id), scales, () => view.act((acts) => acts.compare(scheme.id), scheme.id))}
        </div>
      </div>
      ${renderRemark(view, scheme.id)}
    </li>
  `;
}

/** A scheme in full as a card can show it. */
export function cardOf(record: SchemeRecord, { company, collection }: Pick<FinderView, 'company' | 'collection'>): Shown {
  const { scheme, provider, timing } = record;
  const assessment = company?.assess(record, collection);
  return { scheme: { ...scheme, ...(provider && { providerName: provider.name }) }, timing, ...(assessment && { assessment }) };
}

/** Its facts, by what the visitor told of the company and, on a last day, by the hour: as far as that is here. */
export const factsOf = (view: FinderView, { scheme, timing }: Shown): TemplateResult =>
  cardFacts(view.company?.own(scheme, view) ?? scheme, timing, placeOf(scheme, view), view.locale, view.details.module?.lastHour(view, scheme.id, timing));

/** Where a scheme applies: the country, or the names of at most three regions. */
export function placeOf(scheme: Pick<SchemeCard, 'regions'>, view: Pick<FinderView, 'terms' | 'regionName' | 'locale'>): string {
  const regions = scheme.regions ?? [];
  if (regions.includes('NL')) return view.terms.regionLevels.country;
  const names = regions.slice(0, 3).map(view.regionName);
  return regions.length > 3 ? `${names.join(', ')} …` : view.locale.list(names);
}

/** Whether it suits the company, when the visitor told something of it. */
const renderVerdict = ({ company }: FinderView, { assessment }: Shown): TemplateResult | typeof nothing => (company && assessment ? company.line(assessment) : nothing);

/** A button that stays pressed. Its name tells which scheme it is about, for who hears it apart from the card. */
const choice = (label: string, title: string, pressed: boolean, icon: unknown, act: () => void): TemplateResult =>
  html`<button type="button" class="choose small" aria-pressed=${pressed ? 'true' : 'false'} @click=${act}>${icon}<span>${label}<span class="visually-hidden"> ${title}</span></span></button>`;

const bookmark = svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M4 2h8v12l-4-3-4 3z" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/></svg>`;
const scales = svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M2 3h5v10H2zM9 3h5v10H9z" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/></svg>`;

/** The details of a scheme, or where they stand on their way here. */
function renderOpened(view: FinderView, id: string): TemplateResult {
  const { terms, records, details } = view;
  const state = records.get(id);
  const module = details.get();
  if (state.name === 'there' && module) return module.renderDetails(view, state.record);
  if (state.name === 'missing') return html`<p>${terms.unknownScheme}</p>`;
  if (state.name === 'loading' || (!module && !details.failed)) {
    return html`<p class="visually-hidden">${terms.loading}</p><div class="skeleton" aria-hidden="true"></div><div class="skeleton" aria-hidden="true"></div>`;
  }
  const retry = () => {
    if (details.failed) void details.load();
    if (state.name === 'failed') records.retry(id);
    // The button goes; what comes stands below the name.
    view.focus(`[data-scheme="${CSS.escape(id)}"] .name`);
  };
  return html`
    <div class="notice failure stack" role="alert">
      <p>${terms.detailsFailed}</p>
      <div><button type="button" @click=${retry}>${terms.retry}</button></div>
    </div>
  `;
}

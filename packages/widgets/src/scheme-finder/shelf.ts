/** What a visitor set aside: the saved schemes, and up to three side by side. Fetched once there is something. */
import { type TemplateResult, html, nothing } from 'lit';
import { knownKind, pick } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import { savedName } from '../controllers/saved-names.js';
import { criteriaList } from '../parts/criteria.js';
import { heading } from '../parts/heading.js';
import { wordedWith } from '../parts/locale.js';
import { amountInShort, timingText } from '../parts/scheme.js';
import { recordText } from '../parts/text.js';
import { placeOf } from './card.js';
import { renderRemark } from './remark.js';
import { type ActTerms, actTerms } from './terms.acts.js';
import { nameOf, renderTogether } from './together.js';
import type { FinderView } from './view.js';

export { styles } from './acts.styles.js';
export { renderLink } from './link.js';

/** The way to what was saved on this device; nothing until something is. */
export function renderSavedButton(view: FinderView, shown: boolean): TemplateResult | typeof nothing {
  const { locale, saved, act } = view;
  if (saved.ids.length === 0) return nothing;
  return html`<div class="acts no-print"><button type="button" class="plain" aria-expanded=${shown ? 'true' : 'false'} aria-controls="saved" @click=${() => act((acts) => acts.toggleSaved(), 'saved')}>${actTerms(locale).savedCount(savedOnce(view).length)}</button>${renderRemark(view, 'saved')}</div>`;
}

/** What was saved under several ids that lead to one scheme is one. */
function savedOnce({ saved: { ids }, collection }: FinderView): readonly string[] {
  const now = ids.map((id) => collection.currentId(id));
  return ids.filter((_, at) => now.indexOf(now[at]!) === at);
}

/** What was chosen to compare. It stays in sight below the list, since the cards may be far apart. */
export function renderTray({ locale, compared, act }: FinderView, comparing: boolean): TemplateResult | typeof nothing {
  if (compared.length === 0 || comparing) return nothing;
  const words = actTerms(locale);
  return html`
    <div class="row tray no-print" part="tray">
      <p>${words.compareCount(compared.length)}</p>
      ${compared.length > 1 ? html`<button type="button" class="primary" @click=${() => act((acts) => acts.showComparison(true))}>${words.compareNow}</button>` : nothing}
      <button type="button" class="plain" @click=${() => act((acts) => acts.clearComparison())}>${words.compareClear}</button>
    </div>
  `;
}

/** The schemes that were saved on this device, also from another page: what this collection does not know is told as such. */
export function renderSaved(view: FinderView): TemplateResult {
  const { terms, locale } = view;
  const words = actTerms(locale);
  const ids = savedOnce(view);
  return html`
    <div id="saved" class="card stack" part="saved">
      ${heading(view.level(), words.saved, { id: 'saved-title', className: 'subtitle' })}
      <p class="muted small">${words.savedHint}</p>
      <ul class="stack saved-list">
        ${ids.map((id) => {
          const state = view.records.get(id);
          // A scheme of another page's feeds is known by the name that it was saved with.
          const kept = savedName(id);
          const name = state.name === 'there' || kept === undefined ? nameOf(view, id) : kept;
          return html`<li class="row">
            ${state.name === 'there'
              ? html`<button type="button" class="plain" @click=${() => view.pick(state.record.scheme.id)}>${recordText(state.record.scheme.name, locale.language, state.record.scheme.from[0].language)}</button>`
              : html`<span class="muted">${state.name === 'loading' ? (kept ?? terms.loading) : state.name === 'failed' ? `${name}: ${terms.detailsFailed}` : words.notHere(kept === undefined ? words.elsewhere(name) : `‘${kept}’`)}</span>`}
            <button type="button" class="small" aria-label=${words.takeAway(name)} @click=${() => view.act((acts) => acts.save(id, name, '#saved-title'))}>${cross}</button>
          </li>`;
        })}
      </ul>
      ${renderTogether(view, ids, words)}
      <div><button type="button" @click=${() => view.act((acts) => acts.clearSaved(words.savedCleared))}>${words.clearSaved}</button></div>
    </div>
  `;
}

const cross = html`<svg class="icon" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2" /></svg>`;

/** Up to three schemes beside each other. On a narrow page the table scrolls in a region of its own. */
export function renderComparison(view: FinderView): TemplateResult {
  const { terms, locale, compared, records } = view;
  const words = actTerms(locale);
  const found = compared.map((id) => ({ id, state: records.get(id) }));
  const cell = (make: (record: SchemeRecord) => unknown) =>
    found.map(({ state }) => html`<td>${state.name === 'there' ? (make(state.record) ?? html`<span class="muted">${words.unknown}</span>`) : state.name === 'loading' ? html`<div class="skeleton"></div>` : terms.detailsFailed}</td>`);
  const budget = ({ scheme: { budget: { state = '', checked } = {} } }: SchemeRecord) => {
    const left = terms.budgets[state];
    return left === undefined || checked === undefined ? left : terms.asOf(left, locale.date(checked));
  };
  const row = (label: string, make: (record: SchemeRecord) => unknown) => html`<tr><th scope="row">${label}</th>${cell(make)}</tr>`;
  return html`
    <div class="stack comparison" part="comparison">
      <div class="row results-head">
        ${heading(view.level(), words.comparison, { id: 'comparison' })}
        <div class="row no-print">
          <button type="button" @click=${() => view.act((acts) => acts.showComparison(false))}>${terms.close}</button>
          <button type="button" class="plain" @click=${() => view.act((acts) => acts.clearComparison())}>${words.compareClear}</button>
        </div>
      </div>
      ${renderTogether(view, compared, words)}
      <div class="scroll" role="region" tabindex="0" aria-labelledby="comparison">
        <table>
          <thead>
            <tr><th scope="col">${words.compareKind}</th>${found.map(({ id, state }) => renderHead(view, id, state.name === 'there' ? state.record : undefined, words))}</tr>
          </thead>
          <tbody>
            ${row(terms.kind, ({ scheme }) => terms.kinds[knownKind(scheme.kind)])}
            ${row(terms.amount, ({ scheme }) => amountInShort(view.company?.own(scheme, view) ?? scheme, locale) || undefined)}
            ${row(terms.when, ({ scheme, timing }) => view.details.module?.lastHour(view, scheme.id, timing) ?? (timingText(timing, locale, scheme.from[0].language) || undefined))}
            ${found.some(({ state }) => state.name === 'there' && budget(state.record) !== undefined) ? row(terms.budget, budget) : nothing}
            ${row(terms.where, ({ scheme }) => placeOf(scheme, view) || undefined)}
            ${row(words.forWhom, ({ scheme }) => (scheme.eligibility?.length ? criteriaList(scheme.eligibility, wordedWith(locale, words), scheme.from[0].language, view.regionName) : undefined))}
            ${row(terms.givenBy, ({ provider }) => provider && recordText(provider.name, locale.language, provider.from[0].language))}
            ${row(words.checked, ({ scheme }) => scheme.verified && locale.date(scheme.verified.on))}
          </tbody>
        </table>
      </div>
    </div>
  `;
}

function renderHead(view: FinderView, id: string, record: SchemeRecord | undefined, words: ActTerms): TemplateResult {
  if (!record) return html`<th scope="col">${nameOf(view, id)}</th>`;
  const { scheme } = record;
  const { language } = view.locale;
  const own = scheme.from[0].language;
  const name = pick(scheme.name, language, own);
  // The button that takes it away is no part of its name: that is read with every cell.
  return html`
    <th scope="col" aria-label=${name}><div class="column-head">
      <button type="button" class="name" @click=${() => view.pick(id)}>${recordText(scheme.name, language, own)}</button>
      ${view.compared.length > 2 ? html`<button type="button" class="small no-print" aria-label=${words.takeAway(name)} @click=${() => view.act((acts) => acts.compare(id, '#comparison'))}>${cross}</button>` : nothing}
    </div></th>
  `;
}

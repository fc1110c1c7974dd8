import { type TemplateResult, html, nothing } from 'lit';
import { pick } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import { recordText } from '../parts/text.js';
import { cardOf, factsOf } from './card.js';
import { type Section, renderFacts } from './facts.js';
import type { ActTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

/** The order in which relations are told: what one must know first. `same-as` is a matter between feeds. */
const told = ['replaced-by', 'requires', 'excludes', 'stacks-with', 'replaces', 'other'];
const tellable = (type: string): string => (told.includes(type) ? type : 'other');

/** What goes with a scheme, by how it does. Each opens in place; one that is not in this collection is named by its link. */
export function renderRelated(view: FinderView, { scheme }: SchemeRecord, words: ActTerms, section: Section): TemplateResult | typeof nothing {
  const all = (scheme.related ?? []).filter(({ type, id }) => type !== 'same-as' && id !== scheme.id);
  // Where feeds or schemes do not agree, the careful word is told.
  const related = all.filter(({ type, id }) => type !== 'stacks-with' || !all.some((each) => each.id === id && each.type === 'excludes'));
  if (related.length === 0) return nothing;
  const groups = told.map((type) => ({ type, members: related.filter((each) => tellable(each.type) === type) })).filter(({ members }) => members.length > 0);
  return section(
    words.related,
    html`${groups.map(({ type, members }) => html`<p>${words.relations[type]}:</p><ul class="stack relations">${members.map(({ id }) => html`<li data-relation=${id}>${renderRelation(view, id, words)}</li>`)}</ul>`)}`,
  );
}

function renderRelation(view: FinderView, id: string, words: ActTerms): TemplateResult {
  const { records, terms } = view;
  const state = records.get(id);
  if (state.name === 'there') return renderKnown(view, state.record, words);
  if (state.name === 'loading') return html`<div class="skeleton" aria-hidden="true"></div>`;
  if (state.name === 'failed') return html`<p>${terms.detailsFailed} <button type="button" class="plain" @click=${() => retry(view, id)}>${terms.retry}</button></p>`;
  return renderElsewhere(id, words);
}

/** The focus goes to what comes: the scheme, a link to it, or the button once more. */
function retry({ records, focus }: FinderView, id: string): void {
  records.retry(id);
  focus(`[data-relation="${CSS.escape(id)}"] :is(summary, a, button)`);
}

function renderKnown(view: FinderView, record: SchemeRecord, words: ActTerms): TemplateResult {
  const { terms, locale } = view;
  const shown = cardOf(record, view);
  const { scheme } = shown;
  const own = scheme.from[0].language;
  const inner = (title: string, content: unknown) => html`<div class="stack section"><p class="label">${title}</p>${content}</div>`;
  // A native element remembers by itself whether it is open; what goes with this one in turn is a link away.
  return html`
    <details class="relation">
      <summary>${recordText(scheme.name, locale.language, own)}</summary>
      <div class="stack relation-body">
        ${scheme.summary === undefined ? nothing : html`<p class="measure">${recordText(scheme.summary, locale.language, own)}</p>`}
        ${factsOf(view, shown)} ${renderFacts(view, record, words, inner)}
        <div class="no-print"><button type="button" @click=${() => view.pick(scheme.id)}>${terms.more}<span class="visually-hidden"> ${pick(scheme.name, locale.language, own)}</span></button></div>
      </div>
    </details>
  `;
}

/** An id is a URI; only one that a browser opens is a link. */
function renderElsewhere(id: string, words: ActTerms): TemplateResult {
  if (!/^https?:\/\//i.test(id) || !URL.canParse(id)) return html`<span>${id}</span>`;
  const { href, hostname } = new URL(id);
  return html`<a href=${href}>${words.elsewhere(hostname.replace(/^www\./, ''))}</a>`;
}

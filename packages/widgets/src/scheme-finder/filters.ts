/** The filters: fetched once the first results stand, which a visitor reads first. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import { type FacetCount, type FacetName, type SchemeCollection, amountBands, broaderThemes, facetNames } from '@mkb-wegwijzer/core/search';
import { whenIdle } from '../controllers/idle.js';
import { label } from './labels.js';
import { type Session, firstValues } from './session.js';
import type { Answer } from './surroundings.js';
import type { FinderView } from './view.js';

export { styles } from './filters.styles.js';

/** So long after the filters came, in milliseconds, what a visitor waits for is there. */
const settling = 2_500;

/** Runs what is wanted soon: after what is wanted now, and when the browser is idle. */
export const whenSettled = (run: () => void): void => void setTimeout(() => whenIdle(run), settling);

/**
 * What goes by another id now is chosen and opened by that, and a theme of a feed's own as the one that it counts under: so does the address
 * say it. Here, since most visits have none, and the first list is right without.
 */
export function follow(session: Session, collection: SchemeCollection): void {
  const now = (ids: readonly string[] = []) => [...new Set(ids.map((id) => collection.currentId(id)))];
  const { selection, opened, picked } = session;
  const { theme = [], provider = [] } = selection;
  const followed = { theme: broaderThemes(theme, collection), provider: now(provider), opened: now(opened) };
  if (String(Object.values(followed)) === String([theme, provider, opened])) return;
  session.selection = { ...selection, theme: followed.theme, provider: followed.provider };
  session.opened = followed.opened;
  session.picked = collection.currentId(picked);
  session.rewrite();
}

/** The facets that stand as filters; needs are chosen at the start, and taken away as chips. */
const filters = ['kind', 'theme', 'level', 'status', 'provider', 'amount'] as const satisfies readonly FacetName[];
/** Those that are closed at first: their counts may cost a download. */
const closed: readonly FacetName[] = ['provider', 'amount'];
/** Of a list that is longer, the first ones are shown until a visitor asks for all. */
const long = 10;

/** The order in which values stand where their number would be a poor guide. */
const fixedOrder: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  level: ['municipality', 'area', 'province', 'country', 'eu', 'unknown'],
  status: ['open', 'planned', 'suspended', 'closed', 'unknown'],
  amount: amountBands,
};

/** Checkboxes with, for each value, how many results it would give; nothing when there is nothing to filter. */
export function renderFilters(view: FinderView, { result, query }: Answer, session: Session): TemplateResult | typeof nothing {
  const { selection, filtersOpen } = session;
  // A filter with one value cannot narrow anything; but once a visitor filters, none goes away under the hands.
  const filtering = facetNames.some((facet) => (selection[facet] ?? []).length > 0);
  const named = filters.map((facet) => ({ facet, counts: result.facets[facet].filter(({ value }) => (selection[facet] ?? []).includes(value) || isNamed(facet, value, view)) }));
  const useful = named.filter(({ facet, counts }) => (closed.includes(facet) ? filtering || result.total > 1 : counts.length > (filtering ? 0 : 1)));
  if (useful.length === 0) return nothing;
  return html`
    <div id="filters" class="stack filter-panel" part="filters" ?hidden=${!filtersOpen}>
      ${useful.map(({ facet, counts }) => (closed.includes(facet) ? renderClosed(view, facet, counts, session, query.facets?.includes(facet) ?? false) : renderFacet(view, facet, counts, session)))}
    </div>
  `;
}

/** What no list names would be left out of what is chosen; and all that there is to read of it is its own address. */
const isNamed = (facet: FacetName, value: string, { collection, providerName }: FinderView): boolean =>
  facet === 'theme' ? collection.themes.has(value) : facet !== 'provider' || providerName(value) !== undefined;

function renderFacet(view: FinderView, facet: FacetName, counts: readonly FacetCount[], session: Session): TemplateResult {
  return html`<fieldset><legend>${view.terms.facets[facet]}</legend>${renderValues(view, facet, counts, session)}</fieldset>`;
}

/** A group that opens from its name, and asks for its counts when it does. */
function renderClosed(view: FinderView, facet: FacetName, counts: readonly FacetCount[], session: Session, counted: boolean): TemplateResult {
  const { terms } = view;
  const open = session.openFacets.has(facet);
  const none = counted ? html`<p class="muted">${terms.amounts.unknown}</p>` : html`<p class="visually-hidden">${terms.loading}</p><div class="skeleton" aria-hidden="true"></div>`;
  const values = counts.length === 0 ? none : renderValues(view, facet, counts, session);
  return html`
    <div class="facet">
      <button type="button" class="facet-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="facet-${facet}" @click=${() => view.toggleFacet(facet)}><span>${terms.facets[facet]}</span>${chevron}</button>
      <fieldset id="facet-${facet}" ?hidden=${!open}>
        <legend class="visually-hidden">${terms.facets[facet]}</legend>
        ${open ? values : nothing}
      </fieldset>
    </div>
  `;
}

function renderValues(view: FinderView, facet: FacetName, counts: readonly FacetCount[], { selection, wholeFacets }: Session): TemplateResult {
  const chosen = selection[facet] ?? [];
  const sorted = inOrder(facet, counts, chosen);
  const whole = sorted.length <= long || wholeFacets.has(facet);
  const shown = whole ? sorted : sorted.filter(({ value }, position) => position < firstValues || chosen.includes(value));
  return html`
    ${shown.map(
      ({ value, count }) => html`
        <label class="choice">
          <input type="checkbox" data-facet=${facet} data-value=${value} ?data-chosen=${chosen.includes(value)} @change=${() => view.toggle(facet, value)} />
          <span>${label(facet, value, view)}</span>
          <span class="count">${view.locale.number(count)}</span>
        </label>
      `,
    )}
    ${whole ? nothing : html`<button type="button" class="plain" @click=${() => view.showWholeFacet(facet)}>${view.terms.allOf(sorted.length)}<span class="visually-hidden"> ${view.terms.facets[facet]}</span></button>`}
  `;
}

/**
 * Holds on to what has the focus while the list is drawn anew; call what it gives back after that, with whether nothing else is to get
 * the focus. With new counts a box may come to stand for another value, and with new results a card for another scheme, so the focus
 * goes along with the value or the scheme. What the browser remembers as ticked is no guide.
 */
export function holdFocus(root: ShadowRoot): (free: boolean) => void {
  const held = root.activeElement as HTMLElement | null;
  const { facet, value } = held?.dataset ?? {};
  const card = held?.closest<HTMLElement>('[data-scheme]');
  const scheme = card?.dataset['scheme'];
  const place = card ? stops(card).indexOf(held!) : -1;
  const top = card ? held!.getBoundingClientRect().top : 0;
  return (free) => {
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-facet]')) {
      box.checked = box.hasAttribute('data-chosen');
      if (box.dataset['facet'] === facet && box.dataset['value'] === value && root.activeElement !== box) box.focus();
    }
    if (!free || !card || (root.activeElement === held && card.dataset['scheme'] === scheme)) return;
    const now = root.querySelector<HTMLElement>(`[data-scheme="${CSS.escape(scheme!)}"]`);
    if (!now) return root.querySelector<HTMLElement>('#results')?.focus();
    const [same, name] = [stops(now)[place], now.querySelector<HTMLElement>('.name')!];
    for (const stop of [same, name]) {
      stop?.focus({ preventScroll: true });
      if (root.activeElement !== stop) continue;
      // It stays where it was on the screen, and the list moves around it.
      scrollBy({ top: stop!.getBoundingClientRect().top - top, behavior: 'instant' });
      return stop!.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  };
}

/** What can have the focus in a card, in order. */
const stops = (card: HTMLElement): HTMLElement[] => [...card.querySelectorAll<HTMLElement>('button, a, input, summary')];

/** In the order that the values have by themselves; else by number, of organisations with the chosen ones on top. */
function inOrder(facet: FacetName, counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const order = fixedOrder[facet];
  if (order) return [...counts].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  if (facet !== 'provider') return counts;
  return [...counts.filter(({ value }) => chosen.includes(value)), ...counts.filter(({ value }) => !chosen.includes(value))];
}

const chevron = svg`<svg class="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M4 1.5l4.5 4.5L4 10.5" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

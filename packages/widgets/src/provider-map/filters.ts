/** What narrows the list: the panel of filters, and what was chosen in it. Fetched when a visitor first opens it, or when something is chosen. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import { knownRole, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { type Condition, type ProviderFacetCount, type ProviderFacetName, type ProviderFacets, type ProviderSelection, conditionNames, providerFacetNames } from '@mkb-wegwijzer/core/search';
import { roleTerms } from '../locales/roles.js';
import { filterStyles } from './filters.styles.js';
import { type FilterTerms, termsIn } from './filters.terms.js';
import type { ProviderMapView } from './view.js';

export const styles = filterStyles;

/** Checkboxes with, for each value, how many organisations it would give. */
export function renderPanel(view: ProviderMapView, facets: ProviderFacets, selection: ProviderSelection): readonly TemplateResult[] {
  const terms = termsIn(view.locale.terms);
  return providerFacetNames.flatMap((facet) => {
    const chosen = selection[facet] ?? [];
    const counts = facets[facet].filter(({ value }) => chosen.includes(value) || isNamed(facet, value, view));
    return isUseful(facet, view, counts, selection) ? [renderFacet(view, terms, facet, counts, chosen)] : [];
  });
}

/** A need or a theme that no list has would be left out of what is chosen; and all that there is to read of it is its own address. */
const isNamed = (facet: ProviderFacetName, value: string, { knowledge: { catalogue } }: ProviderMapView): boolean => (facet !== 'need' && facet !== 'theme') || catalogue[facet === 'need' ? 'needs' : 'themes'].has(value);

/** Whether there is anything to choose. */
function isUseful(facet: ProviderFacetName, { place, later }: ProviderMapView, counts: readonly ProviderFacetCount[], selection: ProviderSelection): boolean {
  const isChosen = (selection[facet] ?? []).length > 0;
  if (facet === 'reach' && place === '') return isChosen;
  // Where nobody sets a condition or looks for anybody, every value gives the same list.
  if (isCondition(facet)) return isChosen || counts.some(({ focus }) => focus !== undefined) || counts.some(({ count }) => count !== counts[0]!.count) || (counts.length > 0 && counts.length < (later.conditions.module?.conditionValues[facet] ?? []).length);
  // Once something is chosen nothing goes away, so that the panel stays as the visitor knows it.
  return counts.length > 1 || (counts.length > 0 && Object.values(selection).some((chosen) => chosen.length > 0));
}

const isCondition = (facet: ProviderFacetName): facet is Condition => (conditionNames as readonly string[]).includes(facet);

/** Conditions stand in their own order, all else by how much there is of it. */
function inOrder(facet: ProviderFacetName, counts: readonly ProviderFacetCount[], { later }: ProviderMapView): readonly ProviderFacetCount[] {
  const order = isCondition(facet) ? later.conditions.module?.conditionValues[facet] : undefined;
  if (!order) return counts;
  return [...counts].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

function renderFacet(view: ProviderMapView, terms: FilterTerms, facet: ProviderFacetName, counts: readonly ProviderFacetCount[], chosen: readonly string[]): TemplateResult {
  return html`
    <fieldset class="facet-${facet}">
      <legend>${terms.facets[facet]}</legend>
      <div class="choices">
        ${
          // A choice changes the numbers of the other facets only, so the box that has the focus stays where it is.
          inOrder(facet, counts, view).map(
            ({ value, count, focus }) => html`
              <label class="choice">
                <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => view.toggle(facet, value)} />
                <span>${label(facet, value, view, terms)}</span>
                <span class="count">${focus ? terms.withFocus(count, focus) : count}</span>
              </label>
            `,
          )
        }
      </div>
    </fieldset>
  `;
}

/** What a visitor reads for a value of a facet. */
function label(facet: ProviderFacetName, value: string, view: ProviderMapView, terms: FilterTerms): string {
  const { catalogue } = view.knowledge;
  switch (facet) {
    case 'role':
      return roleTerms(view.terms)[knownRole(value)];
    case 'reach':
      return terms.reaches[value === 'elsewhere' ? 'elsewhere' : 'here'](view.place);
    case 'size':
    case 'stage':
      return Object.hasOwn(terms.conditions[facet], value) ? terms.conditions[facet][value]! : value;
    case 'sector':
      return view.later.conditions.module?.sectorName(value, view.locale.terms) ?? value;
    default: {
      const term = catalogue[facet === 'need' ? 'needs' : 'themes'].get(value);
      return term ? pickWithLanguage(term.label, view.locale.language).text : value;
    }
  }
}

const cross = svg`<svg class="cross" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

/** What narrows the list, each to be taken away on its own, or all at once. */
export function renderChips(view: ProviderMapView, selection: ProviderSelection): TemplateResult | typeof nothing {
  const terms = termsIn(view.locale.terms);
  const chips = providerFacetNames.flatMap((facet) => (selection[facet] ?? []).map((value) => ({ text: chipText(facet, value, view, terms), remove: (position: number) => view.remove(facet, value, position) })));
  if (view.pinned !== '') chips.push({ text: terms.atPlace(view.pinned), remove: view.unpin });
  if (chips.length === 0) return nothing;
  return html`
    <div class="row" role="group" aria-label=${terms.chosen}>
      ${chips.map(({ text, remove }, position) => html`<button type="button" class="chip" aria-label=${terms.remove(text)} @click=${() => remove(position)}><span>${text}</span>${cross}</button>`)}
      <button type="button" class="plain" @click=${view.clear}>${terms.clearAll}</button>
    </div>
  `;
}

/** "Helpt bedrijven met 1 tot en met 9 medewerkers": away from its heading a size says too little. */
function chipText(facet: ProviderFacetName, value: string, view: ProviderMapView, terms: FilterTerms): string {
  const text = label(facet, value, view, terms);
  return isCondition(facet) ? `${terms.facets[facet]} ${text}` : text;
}

/** Said on the card of who looks for just such companies as were chosen. */
export const renderSought = ({ locale: { terms } }: ProviderMapView): TemplateResult => html`<p class="small sought">${termsIn(terms).sought}</p>`;

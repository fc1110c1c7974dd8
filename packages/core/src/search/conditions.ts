/** Whom a provider serves, as the values of the filters by that. It comes later than the finder: the first list does without. */
import type { CatalogueProvider } from '../feed/federate.js';
import { Column } from './columns.js';
import { countColumns } from './count-columns.js';
import { focusOf } from './focus.js';
import { type Condition, type ConditionReader, type CountFilters, type ProviderFacets, type ProviderHit, conditionNames } from './providers.js';
import { sections, sectionsServed } from './serves-sectors.js';
import { mayServe, sizes, stages } from './serves.js';

/** All values that there are, in their order. */
export const conditionValues: Readonly<Record<Condition, readonly string[]>> = { size: sizes, stage: stages, sector: sections };

/** The values that a provider does not say no to; all of them where it sets no condition. */
export const conditionsOf = (provider: Pick<CatalogueProvider, 'serves'>): Readonly<Record<Condition, readonly string[]>> =>
  provider.serves === undefined
    ? conditionValues
    : {
        size: sizes.filter((value) => mayServe(provider, 'employees', value)),
        stage: stages.filter((value) => mayServe(provider, 'stage', value)),
        sector: sectionsServed(provider),
      };

const none: Readonly<Record<Condition, readonly string[]>> = { size: [], stage: [], sector: [] };

/** How a value stands in a column for who looks for it. */
const asFocus = (value: string) => `focus ${value}`;

/** Reads all of it once, for {@link ProviderFinder.learnConditions}. Make one per finder. */
export function conditionReader(focus: typeof focusOf = focusOf): ConditionReader {
  const named = new Map<string, Readonly<Record<Condition, readonly string[]>>>();
  return {
    columns(providers) {
      const served = new Map(providers.map((provider) => [provider.id, conditionsOf(provider)]));
      for (const provider of providers) {
        // Who does not serve it cannot look for it.
        const within = (name: Condition) => focus(provider)[name].filter((value) => served.get(provider.id)![name].includes(value));
        named.set(provider.id, provider.focus ? { size: within('size'), stage: within('stage'), sector: within('sector') } : none);
      }
      const column = (name: Condition) => Column.from(providers, ({ id }) => [...served.get(id)![name], ...named.get(id)![name].map(asFocus)]);
      return { size: column('size'), stage: column('stage'), sector: column('sector') };
    },
    sought(hits, selection, order) {
      const names = conditionNames.filter((name) => (selection[name] ?? []).length > 0);
      if (names.length === 0) return new Set();
      const seeks = ({ provider: { id } }: ProviderHit) => names.some((name) => selection[name]!.some((value) => named.get(id)?.[name].includes(value)));
      const sought = new Set(hits.filter(seeks).map(({ provider }) => provider.id));
      if (order && sought.size > 0) hits.sort((a, b) => rank(a, sought, order.home) - rank(b, sought, order.home));
      return sought;
    },
  };
}

/** Who does not serve the visitor's place stays behind who may, and the page's own provider first. */
const rank = ({ provider: { id }, coverage }: ProviderHit, sought: ReadonlySet<string>, home: string | undefined): number =>
  coverage === 'no' ? (sought.has(id) ? 3 : 4) : id === home ? 0 : sought.has(id) ? 1 : 2;

/** As {@link countColumns}; beside each value how many look for it, which the columns hold as values of their own. */
export const countFilters: CountFilters = (...asked) => {
  const facets = Object.entries(countColumns(...asked)).map(([name, counts]) => {
    const focus = new Map(counts.map(({ value, count }) => [value, count]));
    const own = counts.filter(({ value }) => !value.startsWith(asFocus('')));
    return [name, own.map((each) => (focus.has(asFocus(each.value)) ? { ...each, focus: focus.get(asFocus(each.value)) } : each))];
  });
  return Object.fromEntries(facets) as ProviderFacets;
};

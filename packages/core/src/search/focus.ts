/** Whom a provider looks for, as the values of the filters by whom it serves. It never leaves anyone out. */
import type { CatalogueProvider } from '../feed/federate.js';
import type { Comparison, Criterion } from '../feed/criteria.js';
import type { Condition } from './providers.js';
import { sections, sectionMay } from './serves-sectors.js';
import { sizes, stages, valueMay } from './serves.js';

/** The values that a provider's `focus` names: none where it names no size, stage or sector, though it shuts out nobody. */
export const focusOf = ({ focus = [] }: Pick<CatalogueProvider, 'focus'>): Readonly<Record<Condition, readonly string[]>> => {
  if (focus.length === 0) return nothing;
  const named = (values: readonly string[], subject: string, may: (comparison: Comparison, value: string) => boolean) =>
    values.filter((value) => names({ all: focus } as unknown as Criterion, (comparison) => (comparison.subject === subject ? may(comparison, value) : undefined)) === true);
  return { size: named(sizes, 'employees', valueMay), stage: named(stages, 'stage', valueMay), sector: named(sections, 'sector', sectionMay) };
};

const nothing = { size: [], stage: [], sector: [] };

/** Whether a criterion names a value, names others, or (undefined) says nothing of it: one of `any`, and each of `all` that says something. */
function names(criterion: Criterion, says: (comparison: Comparison) => boolean | undefined): boolean | undefined {
  if ('any' in criterion && Array.isArray(criterion.any)) {
    const each = criterion.any.map((one) => names(one as Criterion, says));
    return each.includes(true) || (each.includes(undefined) ? undefined : each.length > 0 ? false : undefined);
  }
  if ('all' in criterion && Array.isArray(criterion.all)) {
    const each = criterion.all.map((one) => names(one as Criterion, says));
    return each.includes(false) ? false : each.includes(true) ? true : undefined;
  }
  return says(criterion as Comparison);
}

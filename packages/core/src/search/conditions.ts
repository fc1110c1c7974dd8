/** Whom a provider serves, as the values of the filters by that. It comes later than the finder: the first list does without. */
import type { CatalogueProvider } from '../feed/federate.js';
import type { Condition } from './providers.js';
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

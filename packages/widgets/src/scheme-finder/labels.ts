import { knownKind, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import type { AmountBand, FacetName } from '@mkb-wegwijzer/core/search';
import type { FinderView } from './view.js';

/** What a visitor reads for a value of a facet. */
export function label(facet: FacetName, value: string, { terms, locale, collection, providerName }: FinderView): string {
  switch (facet) {
    case 'kind':
      return terms.kinds[knownKind(value)];
    case 'level':
      return (terms.regionLevels as Record<string, string>)[value] ?? value;
    case 'status':
      return (terms.statuses as Record<string, string>)[value] ?? value;
    case 'amount':
      return terms.amounts[value as AmountBand] ?? value;
    case 'provider':
      return pickWithLanguage(providerName(value) ?? value, locale.language).text;
    case 'fit':
      return terms.fitsMine;
    default: {
      const term = collection[facet === 'need' ? 'needs' : 'themes'].get(value);
      return term ? pickWithLanguage(term.label, locale.language).text : value;
    }
  }
}


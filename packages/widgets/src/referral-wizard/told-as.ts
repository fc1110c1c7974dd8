/** What events call an organisation or a scheme of an answer. */
import { type CatalogueProvider, type CatalogueScheme, knownKind, knownRole } from '@mkb-wegwijzer/core/feed';
import type { Geography } from '@mkb-wegwijzer/core/geo';

/**
 * Its id; but of what serves one municipality only its role or kind. Whom one is referred to follows from where one's company is, and
 * of that events tell no more than the province: a municipality can tell who someone is. The page's own municipality is no secret to it.
 */
export function toldAs(record: CatalogueProvider | CatalogueScheme, regions: readonly string[], geography: Geography, page: string): string {
  const [only, ...more] = [...new Set(regions.flatMap((region) => (region === 'NL' || region === 'EU' ? ['', region] : geography.municipalitiesIn(region))))];
  const isOwn = only !== undefined && geography.municipalitiesIn(page).join() === only;
  if (only === undefined || more.length > 0 || isOwn) return record.id;
  return 'role' in record ? knownRole((record as CatalogueProvider).role) : knownKind((record as CatalogueScheme).kind);
}

/** Which of the schemes in an answer do not go together: who sees them side by side might count on both. */
import { type CatalogueScheme, pick } from '@mkb-wegwijzer/core/feed';
import type { ReferralAnswer } from '@mkb-wegwijzer/core/referral';
import type { WizardView } from './view.js';

/** All that an answer names: beside each organisation, and apart. */
export const schemesIn = ({ referrals, schemes }: ReferralAnswer): readonly CatalogueScheme[] => [...referrals.flatMap((referral) => referral.schemes), ...schemes];

/** A sentence for each scheme that does not go with others in the answer, whichever of them says so. */
export function exclusions({ terms, locale, knowledge: { catalogue } }: WizardView, answer: ReferralAnswer): readonly string[] {
  const named = schemesIn(answer);
  const says = (one: CatalogueScheme, other: CatalogueScheme) => one.related?.some(({ id, type }) => type === 'excludes' && (catalogue.aliases.get(id) ?? id) === other.id);
  const name = (scheme: CatalogueScheme) => `‘${pick(scheme.name, locale.language, scheme.from[0].language)}’`;
  return named.flatMap((one, position) => {
    const against = named.slice(position + 1).filter((other) => says(one, other) || says(other, one));
    return against.length > 0 ? [terms.excludes(name(one), locale.list(against.map(name), 'disjunction'))] : [];
  });
}

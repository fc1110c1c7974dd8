/** What the schemes in an answer say of each other: who sees them side by side might count on both, or begin with the wrong one. */
import type { Catalogue, CatalogueScheme } from '../feed/federate.js';
import type { ReferralAnswer } from './refer.js';

/** A scheme of an answer that does not go with others there, or that one cannot apply for before others, wherever those are. */
export interface SchemeRelation {
  readonly type: 'excludes' | 'requires';
  readonly scheme: CatalogueScheme;
  readonly others: readonly CatalogueScheme[];
}

/** All schemes that an answer names: beside each organisation, and apart. */
export const schemesIn = ({ referrals, schemes }: Pick<ReferralAnswer, 'referrals' | 'schemes'>): readonly CatalogueScheme[] => [...referrals.flatMap((referral) => referral.schemes), ...schemes];

/** Exclusions, whichever of the two says so, each pair once; and what is required first, as far as the catalogue has it. */
export function relationsIn(answer: Pick<ReferralAnswer, 'referrals' | 'schemes'>, { schemes, aliases }: Pick<Catalogue, 'schemes' | 'aliases'>): readonly SchemeRelation[] {
  const named = schemesIn(answer);
  const told = (scheme: CatalogueScheme, type: string): readonly string[] => (scheme.related ?? []).filter((each) => each.type === type).map(({ id }) => aliases.get(id) ?? id);
  const excludes = (one: CatalogueScheme, other: CatalogueScheme) => told(one, 'excludes').includes(other.id);
  const relations = named.flatMap((scheme, position): SchemeRelation[] => [
    { type: 'excludes', scheme, others: named.slice(position + 1).filter((other) => excludes(scheme, other) || excludes(other, scheme)) },
    { type: 'requires', scheme, others: [...new Set(told(scheme, 'requires'))].flatMap((id) => schemes.get(id) ?? []).filter(({ id }) => id !== scheme.id) },
  ]);
  return relations.filter(({ others }) => others.length > 0);
}

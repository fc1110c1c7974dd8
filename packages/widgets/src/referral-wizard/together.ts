/** What the schemes in an answer have to do with each other, in sentences. */
import { type CatalogueScheme, pick } from '@mkb-wegwijzer/core/feed';
import { type ReferralAnswer, relationsIn } from '@mkb-wegwijzer/core/referral';
import type { WizardView } from './view.js';

/** A sentence for each scheme that does not go with others in the answer, or that needs another one first. */
export function together({ terms, locale, knowledge: { catalogue } }: WizardView, answer: ReferralAnswer): readonly string[] {
  const name = (scheme: CatalogueScheme) => `‘${pick(scheme.name, locale.language, scheme.from[0].language)}’`;
  return relationsIn(answer, catalogue).map(({ type, scheme, others }) => terms[type](name(scheme), locale.list(others.map(name), type === 'excludes' ? 'disjunction' : 'conjunction')));
}

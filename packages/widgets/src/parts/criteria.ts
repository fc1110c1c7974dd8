import { type TemplateResult, html } from 'lit';
import { type Comparison, type Criterion, pick } from '@mkb-wegwijzer/core/feed';
import type { CriteriaTerms, HasCriteriaTerms } from '../locales/criteria.js';
import type { Locale } from './locale.js';

/** Conditions as sentences that an entrepreneur can check. `own` is the language of the feed's plain strings. */
export function criteriaList(criteria: readonly Criterion[], locale: Locale<HasCriteriaTerms>, own: string, regionName: (code: string) => string): TemplateResult {
  return html`<ul class="bullets">${criteria.map((criterion) => html`<li>${criterionSentence(criterion, locale, own, regionName)}</li>`)}</ul>`;
}

/** One condition as a sentence. */
export function criterionSentence(criterion: Criterion, locale: Locale<HasCriteriaTerms>, own: string, regionName: (code: string) => string): TemplateResult | string {
  const { criteria: terms } = locale.terms;
  if ('any' in criterion && Array.isArray(criterion.any)) return html`${terms.any} ${criteriaList(criterion.any as Criterion[], locale, own, regionName)}`;
  if ('all' in criterion && Array.isArray(criterion.all)) return html`${terms.all} ${criteriaList(criterion.all as Criterion[], locale, own, regionName)}`;
  if ('text' in criterion) return pick(criterion.text as string, locale.language, own);
  const { subject, in: values = [], notIn = [], note } = criterion as Comparison;
  if (note !== undefined) return pick(note, locale.language, own);
  const list = (each: readonly unknown[]) => locale.list(each.map((value) => (subject === 'region' ? regionName(String(value)) : (terms.values[String(value)] ?? String(value)))), 'disjunction');
  const asks = boundsText(criterion as Comparison, (value) => locale.number(value), terms);
  if (values.length > 0) asks.push(list(values));
  if (notIn.length > 0) asks.push(terms.noneOf(list(notIn)));
  const name = terms.subjects[subject] ?? subject;
  return asks.length > 0 ? `${name}: ${asks.join(', ')}` : name;
}

/** What two bounds ask, in at most one text. */
export function boundsText({ min, max }: Pick<Comparison, 'min' | 'max'>, number: (value: number) => string, terms: CriteriaTerms): string[] {
  if (min !== undefined && max !== undefined) return [min === max ? terms.exactly(number(min)) : terms.between(number(min), number(max))];
  return min !== undefined ? [terms.atLeast(number(min))] : max !== undefined ? [terms.atMost(number(max))] : [];
}

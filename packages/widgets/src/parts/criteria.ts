import { type TemplateResult, html } from 'lit';
import { type Comparison, type Criterion, pick } from '@mkb-wegwijzer/core/feed';
import type { HasCriteriaTerms } from '../locales/criteria.js';
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
  const { subject, min, max, in: values, notIn, note } = criterion as Comparison;
  if (note !== undefined) return pick(note, locale.language, own);
  const name = terms.subjects[subject] ?? subject;
  const list = (each: readonly unknown[]) => locale.list(each.map((value) => (subject === 'region' ? regionName(String(value)) : (terms.values[String(value)] ?? String(value)))), 'disjunction');
  if (min !== undefined && max !== undefined) return min === max ? terms.exactly(name, locale.number(min)) : terms.between(name, locale.number(min), locale.number(max));
  if (min !== undefined) return terms.atLeast(name, locale.number(min));
  if (max !== undefined) return terms.atMost(name, locale.number(max));
  if (values) return terms.oneOf(name, list(values));
  return notIn ? terms.noneOf(name, list(notIn)) : name;
}

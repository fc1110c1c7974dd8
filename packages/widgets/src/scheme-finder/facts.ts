/** What is said of a scheme in full, without where to go: of the one that is opened, and of those that go with it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Amount } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import { criteriaList } from '../parts/criteria.js';
import { wordedWith } from '../parts/locale.js';
import { amountText } from '../parts/scheme.js';
import { paragraphs, recordText } from '../parts/text.js';
import { renderRounds } from './rounds.js';
import type { ActTerms } from './terms.acts.js';
import type { FinderView } from './view.js';

/** A part of the details under a heading. */
export type Section = (title: string, content: unknown) => TemplateResult;

export function renderFacts(view: FinderView, record: SchemeRecord, words: ActTerms, section: Section): TemplateResult {
  const { locale } = view;
  const { scheme } = record;
  const own = scheme.from[0].language;
  const amounts = scheme.amounts?.filter(({ note, for: asked }, _, all) => note !== undefined || asked !== undefined || all.length > 1) ?? [];
  return html`
    ${paragraphs(scheme.description, locale.language, own)}
    ${renderConditions(view, record, words, section)}
    ${renderRounds(view, record, words, section)}
    ${amounts.length > 0 ? section(words.amounts, html`<ul class="bullets">${amounts.map((amount) => html`<li>${renderAmount(view, amount, words, own)}</li>`)}</ul>`) : nothing}
    ${scheme.costs === undefined ? nothing : section(words.costs, paragraphs(scheme.costs, locale.language, own))}
  `;
}

/** For whom it is: beside what the visitor told of the company, when there is something. */
function renderConditions(view: FinderView, record: SchemeRecord, words: ActTerms, section: Section): TemplateResult | typeof nothing {
  const { locale, company, collection, regionName } = view;
  const { eligibility = [], from } = record.scheme;
  const assessment = company?.assess(record, collection);
  if (company && assessment) {
    const reasons = company.reasons(assessment, from[0].language);
    return reasons === nothing ? nothing : section(company.reasonsTitle, reasons);
  }
  return eligibility.length > 0 ? section(words.forWhom, criteriaList(eligibility, wordedWith(locale, words), from[0].language, regionName)) : nothing;
}

/** An amount with what it asks and, once the visitor told of the company, whether that is met. */
function renderAmount({ locale, company, collection, regionName }: FinderView, amount: Amount, words: ActTerms, own: string): TemplateResult {
  const { note, for: asked = [] } = amount;
  const told = [amountText(amount, locale), note === undefined ? '' : recordText(note, locale.language, own)].filter((part) => part !== '').map((part, index) => html`${index > 0 ? ': ' : nothing}${part}`);
  if (asked.length === 0) return html`${told}`;
  const verdict = company?.holds(asked, collection) ?? 'unknown';
  return html`
    ${told} ${verdict === 'unknown' ? nothing : html`<strong class="tag">${words.amountHolds[verdict]}</strong>`}
    <p>${words.amountAsks}</p>
    ${criteriaList(asked, wordedWith(locale, words), own, regionName)}
  `;
}

/** A scheme on a card, and in full. Used by the finder, and by the wizard for the schemes that go with a referral. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Amount, type Catalogue, type CatalogueScheme, type Timing, knownKind, pick } from '@mkb-wegwijzer/core/feed';
import { type SchemeCard, largestAmount } from '@mkb-wegwijzer/core/search';
import type { SchemeTerms } from '../locales/scheme.js';
import type { CommonTerms } from '../locales/common.js';
import type { Locale } from './locale.js';

type Words = Locale<CommonTerms & SchemeTerms>;

/** "Sluit over 12 dagen (6 december 2026)". `own` is the language of the record's plain strings. */
export function timingText({ availability, closes, opens, daysLeft, label }: Timing, locale: Words, own: string): string {
  const { terms } = locale;

  switch (availability) {
    case 'open':
      if (closes === undefined || daysLeft === undefined) return terms.open;
      return terms.closesIn(daysLeft, locale.date(closes)) + (label === undefined ? '' : `: ${pick(label, locale.language, own)}`) + (opens === undefined ? '' : terms.opensAgain(locale.date(opens)));
    case 'planned':
      return opens === undefined ? terms.planned : terms.opensOn(locale.date(opens));
    case 'suspended':
      return terms.suspended;
    case 'closed':
      return closes === undefined ? terms.closed : terms.closedOn(locale.date(closes));
    default:
      return '';
  }
}

/** "Tot € 25.000", "40% van de kosten, tot € 25.000": what one applicant can get. */
export function amountText({ min, max, rate, currency }: Amount, locale: Words): string {
  const { terms } = locale;
  const sum =
    min !== undefined && max !== undefined && min !== max
      ? terms.between(locale.money(min, currency), locale.money(max, currency))
      : max !== undefined
        ? min === max ? locale.money(max, currency) : terms.upTo(locale.money(max, currency))
        : min !== undefined
          ? terms.from(locale.money(min, currency))
          : '';
  if (rate === undefined) return sum;
  const share = terms.shareOfCosts(locale.share(rate));
  return sum === '' ? share : `${share}, ${sum.charAt(0).toLowerCase()}${sum.slice(1)}`;
}

/** How much there is to get, in short: the first amount. Where some ask for something it is the largest, and is told as such. */
export function amountInShort({ amounts = [] }: { readonly amounts?: readonly Amount[] | undefined }, locale: Words): string {
  const told = amounts.map((each) => ({ text: amountText(each, locale), size: largestAmount({ amounts: [each] }) ?? each.rate ?? 0, asks: each.for?.length })).filter(({ text }) => text !== '');
  if (told.some(({ asks }) => asks)) told.sort((a, b) => b.size - a.size);
  const [{ text, asks } = { text: '', asks: 0 }] = told;
  return asks ? locale.terms.depends(text) : text;
}

/** How much of the money is left. */
export function budgetText({ budget: { state = '', checked } = {} }: Pick<SchemeCard, 'budget'>, locale: Words): string | undefined {
  const { terms } = locale;
  const text = terms.budgets[state];
  return text === undefined || checked === undefined ? text : terms.asOf(text, locale.date(checked));
}

/** The facts of a scheme that stands in a catalogue. */
export function schemeFacts(scheme: CatalogueScheme, timing: Timing, place: string, catalogue: Catalogue, locale: Words): TemplateResult {
  const name = catalogue.providers.get(scheme.provider ?? '')?.name;
  return cardFacts({ ...scheme, ...(name !== undefined && { providerName: name }) }, timing, place, locale);
}

/** The facts of a scheme in one line: kind, who gives it, where, when, how much. */
export function cardFacts(scheme: SchemeCard, timing: Timing, place: string, locale: Words): TemplateResult {
  const { terms, language } = locale;
  const own = scheme.from[0].language;
  const when = timingText(timing, locale, own);
  const budget = budgetText(scheme, locale);
  const amount = amountInShort(scheme, locale);
  const soon = timing.availability === 'open' && timing.daysLeft !== undefined && timing.daysLeft <= 14;
  const fact = (label: string, value: unknown, className = '') => html`<div class=${className || nothing}><dt class="visually-hidden">${label}</dt><dd>${value}</dd></div>`;
  return html`
    <dl class="facts">
      ${fact(terms.kind, html`<span class="tag">${terms.kinds[knownKind(scheme.kind)]}</span>`)}
      ${scheme.providerName === undefined ? nothing : fact(terms.givenBy, pick(scheme.providerName, language, own))}
      ${place === '' ? nothing : fact(terms.where, place)}
      ${amount ? fact(terms.amount, html`<strong>${amount}</strong>`) : nothing}
      ${when === '' ? nothing : fact(terms.when, soon ? html`<strong>${when}</strong>` : when)}
      ${budget === undefined ? nothing : fact(terms.budget, budget)}
    </dl>
  `;
}

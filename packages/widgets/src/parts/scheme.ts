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
      // With a name it closes for some only: then it does not open again, it stays open.
      return terms.closesIn(daysLeft, locale.date(closes)) + (label !== undefined ? `: ${pick(label, locale.language, own)}` : opens === undefined ? '' : terms.opensAgain(locale.date(opens)));
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
  const told = amounts.filter((each) => amountText(each, locale));
  if (told.some(asks)) told.sort((a, b) => size(b) - size(a));
  const [first] = told;
  const text = first ? amountText(first, locale) : '';
  return first && asks(first) ? locale.terms.depends(text) : text;
}
const asks = (amount: Amount) => amount.for?.length;
const size = (amount: Amount) => largestAmount({ amounts: [amount] }) ?? amount.rate ?? 0;

/** The facts of a scheme that stands in a catalogue. */
export function schemeFacts(scheme: CatalogueScheme, timing: Timing, place: string, catalogue: Catalogue, locale: Words): TemplateResult {
  const name = catalogue.providers.get(scheme.provider ?? '')?.name;
  return cardFacts({ ...scheme, ...(name !== undefined && { providerName: name }) }, timing, place, locale);
}

/** The facts of a scheme in one line: kind, who gives it, where, when, how much. `when` says more of that than `timing` can. */
export function cardFacts(scheme: SchemeCard, timing: Timing, place: string, locale: Words, when = timingText(timing, locale, scheme.from[0].language)): TemplateResult {
  const { terms, language } = locale;
  const own = scheme.from[0].language;
  const budget = terms.budgets[scheme.budget?.state ?? ''];
  const checked = scheme.budget?.checked;
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
      ${budget === undefined ? nothing : fact(terms.budget, checked === undefined ? budget : terms.asOf(budget, locale.date(checked)))}
    </dl>
  `;
}

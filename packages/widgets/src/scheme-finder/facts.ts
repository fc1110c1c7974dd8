/** What is said of a scheme in full, without where to go: of the one that is opened, and of those that go with it. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Amount, type Scheme, type Text, dayOf, timingOf } from '@mkb-wegwijzer/core/feed';
import type { SchemeRecord } from '@mkb-wegwijzer/core/search';
import { criteriaList } from '../parts/criteria.js';
import { wordedWith } from '../parts/locale.js';
import { amountText } from '../parts/scheme.js';
import { paragraphs, recordText } from '../parts/text.js';
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

/** A window that is not over: days, and hours where the feed gives them. */
export interface Round {
  readonly label: Text | undefined;
  /** Undefined when it is open. */
  readonly opens: string | undefined;
  readonly opensAt: string | undefined;
  readonly closes: string | undefined;
  readonly closesAt: string | undefined;
  /** The moment of {@link closesAt}. */
  readonly until: number | undefined;
}

/** The windows that are not over, those that close or open first before the others; none of what is stopped. */
export function roundsOf({ windows = [], status }: Pick<Scheme, 'windows' | 'status'>, today: string): readonly Round[] {
  if (status === 'suspended' || status === 'ended') return [];
  const rounds = windows.flatMap((window): Round[] => {
    const one = { windows: [window] };
    const { availability, opens } = timingOf(one, today);
    if (availability === 'closed') return [];
    const [opensAt, closesAt] = [hourOf(window.opens), hourOf(window.closes)];
    // What opens in the course of today is told too.
    const first = opens ?? (opensAt !== undefined && dayOf(new Date(window.opens!)) === today ? today : undefined);
    return [{ label: window.label, opens: first, opensAt, closes: timingOf(one, opens ?? today).closes, closesAt, until: closesAt === undefined ? undefined : Date.parse(window.closes!) }];
  });
  const order = ({ opens = '', closes = '9999', closesAt = '' }: Round) => `${opens} ${closes} ${closesAt}`;
  return rounds.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The hour of a moment in the Netherlands; undefined for a day, and for what is as good as one. */
function hourOf(moment: string | undefined): string | undefined {
  if (moment === undefined || moment.length === 10) return undefined;
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(moment));
  return hour === '00:00' || hour === '23:59' ? undefined : hour;
}

/** When one can apply, where a card cannot tell all of it: several windows, their names, and hours. */
function renderRounds({ locale, terms, collection }: FinderView, { scheme }: SchemeRecord, words: ActTerms, section: Section): TemplateResult | typeof nothing {
  const rounds = roundsOf(scheme, collection.today);
  if (rounds.length < 2 && !rounds.some(({ label, opensAt, closesAt }) => label ?? opensAt ?? closesAt)) return nothing;
  const moment = (day: string, hour: string | undefined) => (hour === undefined ? locale.date(day) : words.atHour(locale.date(day), hour));
  const told = ({ opens, opensAt, closes, closesAt }: Round) =>
    [...(opens === undefined ? [] : [words.from(moment(opens, opensAt))]), ...(closes === undefined ? [] : [(closesAt === undefined ? words.through : words.until)(moment(closes, closesAt))])].join(' ') || words.openNow;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return section(terms.when, html`<ul class="bullets">${rounds.map((round) => html`<li>${round.label === undefined ? capital(told(round)) : html`${recordText(round.label, locale.language, scheme.from[0].language)}: ${told(round)}`}</li>`)}</ul>`);
}

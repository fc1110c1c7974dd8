/** What a profile says about a scheme: one line on its card, and every condition in its details. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import { type ComparisonPart, type SchemeAssessment, type SchemeReason, type Trace, type Verdict, groundsOf, readValue, subjectOf } from '@mkb-wegwijzer/core/eligibility';
import type { Comparison } from '@mkb-wegwijzer/core/feed';
import { boundsText, criterionSentence } from '../parts/criteria.js';
import { type Locale, wordedWith } from '../parts/locale.js';
import { recordText, within } from '../parts/text.js';
import type { Amount } from './amounts.js';
import type { CompanyTerms } from './terms.js';

/** What a widget lends to the sentences. */
export interface Speaking {
  readonly locale: Locale<CompanyTerms>;
  readonly regionName: (code: string) => string;
  /** What a sector is called, by more than one name when it became several; its code until the names are there. */
  readonly sectorNames: (code: string) => readonly string[];
}

const shapes = { yes: 'M3 8.5l3.5 3.5L13 4.5', no: 'M4 4l8 8M12 4l-8 8', unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.6v.1' } as const;
const icon = (verdict: keyof typeof shapes) => svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${shapes[verdict]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** The line on a card; nothing when the feed does not say for whom it is, since that promises nothing. */
export function verdictLine(assessment: SchemeAssessment, speaking: Speaking): TemplateResult | typeof nothing {
  const { suits, applying, hurry } = assessment;
  const { locale } = speaking;
  const words = locale.terms;
  if (suits === 'unchecked' && assessment.checkYourself.length === 0) return nothing;
  const open = suits === 'open' ? openText(assessment, words, locale) : '';
  // Where nothing is left that can be told here, the rest is for the visitor to check.
  const isMet = suits === 'fits-if' || (suits === 'open' && open === '' && assessment.reasons.some(({ about, verdict }) => about === 'criterion' && verdict === 'yes'));
  const text = open || (isMet ? words.suits.fitsIf : { fits: words.suits.fits, 'not-for-you': words.suits.not }[suits as string]);
  if (text === undefined) return html`<p class="row verdict" data-verdict="check">${icon('unknown')}<span>${words.suits.check}</span></p>`;
  const kind = suits === 'not-for-you' ? 'no' : open === '' ? 'yes' : 'unknown';
  const when = suits === 'not-for-you' ? whyNot(assessment, speaking, words) : applying === 'paused' ? words.paused : applying === 'over' ? words.over : hurry ? words.hurry : '';
  return html`<p class="row verdict" data-verdict=${kind}>${icon(kind)}<span><strong>${text}</strong>${when === '' ? nothing : html` ${when}`}</span></p>`;
}

/** The first thing that is not met. Its own words are in the details: what stands on a card has none. */
function whyNot({ reasons }: SchemeAssessment, speaking: Speaking, words: CompanyTerms): TemplateResult | string {
  const missed = reasons.find((reason) => (reason.about === 'criterion' || reason.about === 'region') && reason.verdict === 'no');
  return missed && 'trace' in missed && !missed.trace.group ? traceSentence(missed.trace, speaking.locale.language, speaking, words) : '';
}

/** What is still to be told; empty when that is nothing that can be told here. */
function openText({ deciding: { yes, no }, reasons }: SchemeAssessment, words: CompanyTerms, locale: Locale<unknown>): string {
  const open = reasons.flatMap((reason) => ('trace' in reason ? groundsOf(reason.trace) : []));
  const isTold = open.some((trace) => subjectOf(trace) === 'trait' && !isForPeople(trace, words));
  const subjects = (yes.length > 0 ? yes : no).map((set) => set.filter((subject) => subject !== 'trait' || isTold)).find((set) => set.length > 0);
  if (subjects) return words.suits.open(locale.list(subjects.map((subject) => words.asks[subject] ?? subject)));
  return yes.length + no.length > 0 ? '' : words.suits.openPlain;
}

/** Whether a condition is left to people: by its nature, or because it waits for a trait of a publisher's own, which is not among those that one can tick. */
function isForPeople({ human, criterion, verdict, group, answer, denied = [] }: Trace, { traitNames }: CompanyTerms): boolean {
  const { subject, in: values = [], notIn = [] } = criterion as Comparison;
  if (human || group || subject !== 'trait' || verdict !== 'unknown') return human === true;
  const told = [...denied, ...((answer ?? []) as readonly string[])];
  return ![...values, ...notIn].some((trait) => Object.hasOwn(traitNames, String(trait)) && !told.includes(String(trait)));
}

/** Every condition with what the visitor said and what came of it. `own` is the language of the record's plain strings. */
export function verdictReasons({ reasons }: SchemeAssessment, own: string, speaking: Speaking): TemplateResult | typeof nothing {
  const words = speaking.locale.terms;
  const told = reasons.filter((reason): reason is Extract<SchemeReason, { about: 'criterion' | 'region' }> => reason.about === 'criterion' || reason.about === 'region');
  return told.length === 0 ? nothing : html`<ul class="verdicts">${told.map(({ trace }) => traceItem(trace, own, speaking, words))}</ul>`;
}

function traceItem(trace: Trace, own: string, speaking: Speaking, words: CompanyTerms): TemplateResult {
  const isHuman = isForPeople(trace, words);
  const outcome = isHuman ? 'human' : trace.verdict;
  // What nobody can be asked here stands in its own words already.
  const note = isHuman ? undefined : (trace.criterion as Comparison).note;
  return html`
    <li class="row" data-verdict=${trace.verdict}>
      ${icon(trace.verdict)}
      <span class="stack">
        <span><span class="visually-hidden">${words.outcomes[outcome]}: </span>${traceSentence(trace, own, speaking, words)}${isHuman ? html` <span class="tag" aria-hidden="true">${words.outcomes.human}</span>` : nothing}</span>
        ${note === undefined ? nothing : html`<span class="hint small">${within(words.inOwnWords, recordText(note, speaking.locale.language, own))}</span>`}
        ${trace.members ? html`<ul class="verdicts">${trace.members.map((each) => traceItem(each, own, speaking, words))}</ul>` : nothing}
      </span>
    </li>
  `;
}

/** "U hebt 12 medewerkers; de regeling vraagt minstens 5." */
function traceSentence(trace: Trace, own: string, speaking: Speaking, words: CompanyTerms): TemplateResult | string {
  const { criterion, group } = trace;
  if (group) return words.criteria[group];
  const subject = subjectOf(trace);
  if (subject === undefined || isForPeople(trace, words)) return criterionSentence(criterion, wordedWith(speaking.locale, words), own, speaking.regionName);
  const comparison = criterion as Comparison;
  const asks = asked(comparison, trace.missed, speaking, words);
  const said = saidOf(trace, subject, speaking, words);
  return said === '' ? words.notSaid(words.asks[subject] ?? subject, asks) : words.bothHold(said, asks);
}

const money = ['turnover', 'investment', 'minimisAid'];

/** What a comparison asks, part by part; only what was missed, when something was. Two bounds are one part. */
function asked({ subject, min, max, in: values = [], notIn = [] }: Comparison, missed: Trace['missed'], speaking: Speaking, words: CompanyTerms): string {
  const { locale } = speaking;
  const counts = (...parts: readonly ComparisonPart[]) => !missed || parts.some((part) => missed.includes(part));
  const list = (each: readonly unknown[], type: 'conjunction' | 'disjunction') => locale.list([...new Set(each.flatMap((value) => valueNames(subject, value, speaking, words)))], type);
  const listed = (each: readonly unknown[], isIn: boolean): string => {
    const [flag, ...others] = new Set(subject === 'projectStarted' ? each.map((value) => readValue(subject, value)) : []);
    if (flag !== undefined && others.length === 0) return words.asksStarted((flag === 'true') === isIn);
    return isIn ? words.asksOneOf(list(each, 'disjunction')) : words.asksNoneOf(list(each, 'conjunction'));
  };
  return [
    ...(counts('min', 'max') ? boundsText({ min, max }, (value) => (money.includes(subject) ? locale.money(value) : locale.number(value)), words.criteria).map(words.asksFor) : []),
    ...(values.length > 0 && counts('in') ? [listed(values, true)] : []),
    ...(notIn.length > 0 && counts('notIn') ? [listed(notIn, false)] : []),
  ].join('; ');
}

/** What the visitor said on a subject; empty when nothing was. */
function saidOf({ answer, denied = [], verdict, criterion }: Trace, subject: string, speaking: Speaking, words: CompanyTerms): string {
  const { said } = words;
  const name = (value: unknown) => valueNames(subject, value, speaking, words).join(', ');
  if (subject === 'trait') {
    const chosen = Array.isArray(answer) ? (answer as unknown[]) : [];
    const { in: values = [], notIn = [] } = criterion as Comparison;
    // Of what was chosen, and of what was not, what made the difference.
    const telling = (traits: readonly unknown[], wanted: Verdict) => traits.filter((trait) => (verdict === wanted ? values : verdict === 'unknown' ? [] : notIn).includes(trait as string));
    const sentences = (yes: readonly unknown[], no: readonly unknown[]) => [...(yes.length > 0 ? [said.traits(speaking.locale.list(yes.map(name)))] : []), ...(no.length > 0 ? [said.notTraits(speaking.locale.list(no.map(name)))] : [])];
    const told = sentences(telling(chosen, 'yes'), telling(denied, 'no'));
    return (told.length > 0 ? told : sentences(denied.length > 0 ? [] : chosen, denied)).join('. ');
  }
  if (answer === undefined) return '';
  if (subject === 'projectStarted') return said.started(answer === true);
  if (subject === 'region') return said.region(speaking.regionName(answer as string));
  const text = amountName(answer, subject, speaking.locale, words) ?? name(answer);
  return Object.hasOwn(said.amount, subject) ? said.amount[subject as Amount](text) : said.value(words.criteria.subjects[subject] ?? subject, text);
}

/** A number or a range that was told; undefined for what is neither. */
export function amountName(answer: unknown, subject: string, locale: Pick<Locale<unknown>, 'money' | 'number'>, words: CompanyTerms): string | undefined {
  const number = (value: number) => (money.includes(subject) ? locale.money(value) : locale.number(value));
  if (typeof answer === 'number') return number(answer);
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { min = 0, max } = answer as { readonly min?: number; readonly max?: number };
  return max === undefined ? words.orMore(number(min)) : min === max ? number(min) : words.range(number(min), number(max));
}

function valueNames(subject: string, value: unknown, { regionName, sectorNames }: Speaking, words: CompanyTerms): readonly string[] {
  if (subject === 'sector') return sectorNames(String(value));
  if (subject === 'region') return [regionName(String(value))];
  if (subject === 'legalForm') return [(words.legalForms[readValue(subject, value) ?? ''] ?? String(value)).toLowerCase()];
  return [words.criteria.values[String(value)] ?? String(value)];
}

import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type CatalogueScheme, knownKind, knownRole, timingOf } from '@mkb-wegwijzer/core/feed';
import type { Answer, Referral, ReferralAnswer } from '@mkb-wegwijzer/core/referral';
import { roleTerms } from '../locales/roles.js';
import { heading } from '../parts/heading.js';
import { contactChannels, provenance, providerName } from '../parts/provider.js';
import { amountInShort, schemeFacts, timingText } from '../parts/scheme.js';
import { recordText } from '../parts/text.js';
import { together } from './together.js';
import { reasonTexts } from './reasons.js';
import { mailAddress, summaryText } from './summary.js';
import type { WizardView } from './view.js';
import { renderVisiting } from './visiting.js';

export interface AnswerState {
  readonly answer: ReferralAnswer;
  readonly answers: readonly Answer[];
  /** The visitor's municipality, when it is known. */
  readonly municipality: string | undefined;
  /** The question that would tell it. */
  readonly regionQuestion: string | undefined;
  /** Whether there is a step to go back to. */
  readonly hasBack: boolean;
  /** What came of copying the answer; empty when nobody did. */
  readonly copied: string;
}

/** Who can help, in order, each with the reasons; then the schemes that go with it. When no one can: who to ask. */
export function renderAnswer(view: WizardView, state: AnswerState): TemplateResult {
  const { terms } = view;
  const { answer, municipality, regionQuestion } = state;
  const { referrals, schemes } = answer;
  if (referrals.length === 0) return renderNobody(view, state);
  const intro = terms.answerIntro(referrals.length);
  return html`
    <div class="stack answer" part="answer">
      ${renderBack(view, state)}
      <div class="stack close">
        ${heading(view.level(), terms.answerTitle(referrals.length), { id: 'answer' })}
        ${intro === '' ? nothing : html`<p class="measure">${intro}</p>`}
      </div>
      ${municipality === undefined && regionQuestion !== undefined
        ? html`<div class="notice stack close"><p>${terms.regionMissing}</p><div><button type="button" class="plain" @click=${() => view.change(regionQuestion)}>${terms.tellRegion}</button></div></div>`
        : nothing}
      <ol class="stack">
        ${repeat(
          referrals,
          ({ provider }) => provider.id,
          (referral, position) => renderReferral(view, referral, position === 0 && referrals.length > 1),
        )}
      </ol>
      ${renderSchemes(view, schemes)} ${renderTogether(view, state)} ${renderSummary(view, state, terms.answerTitle(referrals.length))}
    </div>
  `;
}

/** The ways to take the answer along. */
function renderSummary(view: WizardView, state: AnswerState, subject: string): TemplateResult {
  const { terms, copy } = view;
  const { answers, answer, copied } = state;
  const text = summaryText(view, answers, answer, whomToAsk(view, state));
  return html`
    <div class="stack close no-print">
      <div class="row" role="group" aria-label=${terms.summary}>
        <button type="button" @click=${() => print()}>${terms.print}</button>
        <button type="button" @click=${() => copy(text)}>${terms.copy}</button>
        <a class="button" href=${mailAddress(subject, text)}>${terms.mailSummary}</a>
      </div>
      ${copied === '' ? nothing : html`<p class="hint copied">${copied}</p>`}
    </div>
  `;
}

/** Back to the question before, as at each question. */
const renderBack = ({ terms, back }: WizardView, { hasBack }: AnswerState): TemplateResult | typeof nothing =>
  hasBack ? html`<div class="no-print"><button type="button" class="plain back" @click=${back}>${terms.back}</button></div>` : nothing;

function renderReferral(view: WizardView, { provider, reasons, schemes }: Referral, isFirst: boolean): TemplateResult {
  const { terms, locale } = view;
  const why = reasonTexts(reasons, provider, view);
  const role = knownRole(provider.role);
  const handOver = view.handOver(provider, view.level(2));
  return html`
    <li class=${isFirst ? 'card stack referral first' : 'card stack referral'} part="card" data-provider=${view.toldAs(provider)}>
      <div class="stack close">
        <p class="row small">
          ${isFirst ? html`<strong class="start-here">${terms.startHere}</strong>` : nothing}
          ${role === 'other' ? nothing : html`<span class="hint">${roleTerms(terms)[role]}</span>`}
        </p>
        ${heading(view.level(1), providerName(provider, locale), { className: 'name' })}
      </div>
      ${provider.summary === undefined ? nothing : html`<p class="measure">${recordText(provider.summary, locale.language, provider.from[0].language)}</p>`}
      ${why.length === 0
        ? nothing
        : html`
            <div class="stack close">
              ${heading(view.level(2), terms.whyTitle, { className: 'label' })}
              <ul class="reasons">${why.map(({ text, isSure }) => html`<li class=${isSure ? nothing : 'doubt'}>${text}</li>`)}</ul>
            </div>
          `}
      ${schemes.length === 0
        ? nothing
        : html`
            <div class="stack close">
              ${heading(view.level(2), terms.ownSchemes, { className: 'label' })}
              <ul class="stack own-schemes">${schemes.map((scheme) => renderOwnScheme(view, scheme))}</ul>
            </div>
          `}
      ${handOver}
      <div class=${view.isHandingOver(provider) ? 'contact on-paper' : 'contact'}>${contactChannels(provider, locale, handOver !== nothing ? html`` : role === 'municipality' ? html`<p>${terms.visitMunicipality}</p>` : undefined)}</div>
      ${renderVisiting(view, provider)}
      ${provenance(provider, locale)}
    </li>
  `;
}

/** A scheme on the card of who gives it: its name, and what one wants to know at once. */
function renderOwnScheme(view: WizardView, scheme: CatalogueScheme): TemplateResult {
  const { terms, locale, knowledge } = view;
  const kind = knownKind(scheme.kind);
  const facts = [kind === 'other' ? '' : terms.kinds[kind], amountInShort(scheme, locale), timingText(timingOf(scheme, knowledge.today), locale, scheme.from[0].language)].filter((fact) => fact !== '');
  return html`<li data-scheme=${view.toldAs(scheme)}>${schemeName(view, scheme)}${facts.length === 0 ? nothing : html` <span class="hint small">${facts.join(' · ')}</span>`}</li>`;
}

function renderSchemes(view: WizardView, schemes: readonly CatalogueScheme[]): TemplateResult | typeof nothing {
  const { terms, locale, knowledge } = view;
  if (schemes.length === 0) return nothing;
  return html`
    <section class="stack schemes" part="schemes" aria-labelledby="schemes">
      <div class="stack close">
        ${heading(view.level(1), terms.schemesTitle, { id: 'schemes' })}
        <p class="hint">${terms.schemesIntro}</p>
      </div>
      <ul>
        ${schemes.map(
          (scheme) => html`
            <li class="stack close scheme" data-scheme=${view.toldAs(scheme)}>
              ${heading(view.level(2), schemeName(view, scheme), { className: 'subtitle' })}
              ${scheme.summary === undefined ? nothing : html`<p class="measure">${recordText(scheme.summary, locale.language, scheme.from[0].language)}</p>`}
              ${schemeFacts(scheme, timingOf(scheme, knowledge.today), placeOf(scheme, view), knowledge.catalogue, locale)}
              ${provenance(scheme, locale)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** What not to count on together, and what comes first. */
function renderTogether(view: WizardView, { answer }: AnswerState): TemplateResult | typeof nothing {
  const told = together(view, answer);
  return told.length === 0 ? nothing : html`<div class="notice stack close">${told.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

/** The name, as a link to where one reads more or applies, when the feed gives one. */
function schemeName(view: WizardView, scheme: CatalogueScheme): TemplateResult | string {
  const name = recordText(scheme.name, view.locale.language, scheme.from[0].language);
  const address = scheme.url ?? scheme.apply?.find(({ url }) => url !== undefined)?.url;
  return address === undefined ? name : html`<a href=${address}>${name}</a>`;
}

/** Where a scheme holds, unless that is the whole country. */
function placeOf(scheme: CatalogueScheme, view: WizardView): string {
  const regions = scheme.regions ?? [];
  if (regions.includes('NL')) return '';
  return regions.length > 3 ? `${regions.slice(0, 3).map(view.regionName).join(', ')} …` : view.locale.list(regions.map(view.regionName));
}

const whomToAsk = ({ terms, regionName }: WizardView, { municipality }: AnswerState): string => (municipality === undefined ? terms.askYourMunicipality : terms.askMunicipality(regionName(municipality)));

function renderNobody(view: WizardView, state: AnswerState): TemplateResult {
  const { terms } = view;
  return html`
    <div class="stack answer" part="answer">
      ${renderBack(view, state)} ${heading(view.level(), terms.nobodyTitle, { id: 'answer' })}
      <p class="measure">${terms.nobodyText}</p>
      <p class="notice measure">${whomToAsk(view, state)}</p>
      ${renderSchemes(view, state.answer.schemes)} ${renderTogether(view, state)} ${renderSummary(view, state, terms.nobodySubject)}
    </div>
  `;
}

/** The ways to an organisation that need no form: its page, mail and telephone. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Channel, type GivenAnswer, answersInWords, callAddress, linkAddress, mailAddress } from '@mkb-wegwijzer/core/referral-intake';
import type { ChannelUsed, HandOverView } from './view.js';

export type Way = Exclude<Channel, { readonly type: 'post' }>;

export interface WaysState {
  readonly answers: readonly GivenAnswer[];
  /** What was typed in the form before; empty when there is none. */
  readonly question: string;
  readonly follow: (channel: ChannelUsed) => void;
}

/** The one way, as the main thing to do, with what goes along. `answers` is how that is shown. */
export function renderWay(view: HandOverView, way: Way, state: WaysState, answers: TemplateResult | typeof nothing): TemplateResult {
  const { terms, name } = view;
  if (way.type === 'phone') return html`<p class="measure">${terms.callIntro(name)}</p><div>${renderLink(view, way, state, true)}</div>`;
  const takes = way.type === 'mail' || (way.isIntake && linkAddress(way, state.answers) !== way.url);
  const intro = way.type === 'mail' ? terms.mailIntro(name) : terms.linkIntro(name, way.domain);
  return html`
    <p class="measure">${intro}${way.type === 'link' && takes ? html` ${terms.linkAnswers}` : nothing}</p>
    ${way.type === 'mail' || way.isIntake ? answers : nothing}
    <div>${renderLink(view, way, state, true)}</div>
  `;
}

/** The other ways, in one line. */
export function renderOthers(view: HandOverView, ways: readonly Way[], state: WaysState): TemplateResult | typeof nothing {
  if (ways.length === 0) return nothing;
  return html`
    <div class="stack hand-over-close hand-over-others">
      <p>${view.terms.others}</p>
      <ul class="row">${ways.map((way) => html`<li>${renderLink(view, way, state, false)}</li>`)}</ul>
    </div>
  `;
}

function renderLink({ terms }: HandOverView, way: Way, { answers, question, follow }: WaysState, isMain: boolean): TemplateResult {
  const handleClick = () => follow(way.type);
  const looks = isMain ? 'button primary' : nothing;
  // Beside the page: what was typed would be gone with it.
  if (way.type === 'link') return html`<a class=${looks} href=${linkAddress(way, answers)} target="_blank" rel="noopener" @click=${handleClick}>${isMain ? terms.go(way.domain) : terms.website(way.domain)} ${terms.newWindow}</a>`;
  if (way.type === 'phone') return html`<a class=${looks} href=${callAddress(way.number)} @click=${handleClick}>${terms.call(way.number)}</a>`;
  const body = [`${terms.myQuestion}\n${question === '' ? '\n' : question}`, ...(answers.length > 0 ? [`${terms.myAnswers}\n${answersInWords(answers)}`] : [])].join('\n\n');
  return html`<a class=${looks} href=${mailAddress(way.address, terms.mailSubject, body)} @click=${handleClick}>${isMain ? terms.write : terms.mail(way.address)}</a>`;
}

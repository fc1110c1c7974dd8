import { type TemplateResult, html, nothing } from 'lit';
import { type Question, pick, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import type { Answer } from '@mkb-wegwijzer/core/referral';
import type { GivenAnswer } from '@mkb-wegwijzer/core/referral-intake';
import { heading } from '../parts/heading.js';
import { text } from '../parts/text.js';
import { optionsOf } from './choices.js';
import type { WizardView } from './view.js';

/** What the visitor has said, each answer with a way to change it. The question that is being asked is left out. */
export function renderGiven(view: WizardView, answers: readonly Answer[], current: string): TemplateResult | typeof nothing {
  const { terms, locale } = view;
  const given = answers.flatMap((answer) => {
    const question = view.questions.find(({ id }) => id === answer.question);
    return question && question.id !== current ? [{ question, answer }] : [];
  });
  if (given.length === 0) return nothing;
  return html`
    <section class="stack given" part="answers" aria-labelledby="given">
      ${heading(view.level(1), terms.answers, { id: 'given', className: 'subtitle' })}
      <dl>
        ${given.map(
          ({ question, answer }) => html`
            <div>
              <dt class="hint small">${text(pickWithLanguage(question.text, locale.language), locale.language)}</dt>
              <dd>
                ${answer.values.length === 0 ? html`<span class="hint">${terms.skipped}</span>` : html`<span>${locale.list(answerLabels(question, answer, view))}</span>`}
                <button type="button" class="plain small" aria-label=${terms.changeAnswer(pick(question.text, locale.language))} @click=${() => view.change(question.id)}>${terms.change}</button>
              </dd>
            </div>
          `,
        )}
      </dl>
      ${answers.some(({ preset }) => !preset)
        ? html`
            <div class="row no-print">
              <button type="button" @click=${view.restart}>${terms.restart}</button>
              <button type="button" aria-pressed=${view.isKept ? 'true' : 'false'} @click=${() => view.keep(!view.isKept)}>${terms.keep}</button>
            </div>
          `
        : nothing}
    </section>
  `;
}

/** An answer in words. */
export function answerLabels(question: Question, { values }: Answer, view: WizardView): readonly string[] {
  const { locale, knowledge } = view;
  return values.flatMap((value) => {
    const option = optionsOf(question, view).find(({ id }) => id === value);
    if (option) return [pick(option.label, locale.language)];
    if (question.subject === 'region') return [view.regionName(value)];
    const need = knowledge.catalogue.needs.get(value);
    return need ? [pick(need.label, locale.language)] : [];
  });
}

/** What was answered, in words, for whom a question is handed over to. */
export function givenAnswers(view: WizardView, answers: readonly Answer[]): readonly GivenAnswer[] {
  return answers.flatMap((answer) => {
    const question = view.questions.find(({ id }) => id === answer.question);
    if (!question || answer.values.length === 0) return [];
    return [{ subject: question.subject, question: pick(question.text, view.locale.language), answer: view.locale.list(answerLabels(question, answer, view)), values: answer.values }];
  });
}

import { type TemplateResult, html, nothing } from 'lit';
import { type Question, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { heading } from '../parts/heading.js';
import { text } from '../parts/text.js';
import type { QuestionView } from './view.js';

export interface QuestionState {
  readonly question: Question;
  /** Which question this is for the visitor, counted from 1. */
  readonly number: number;
  /** How many may follow at most; undefined while that cannot be told. */
  readonly left: number | undefined;
  readonly error: string;
  readonly hasBack: boolean;
  /** The question has an answer already, which the visitor came to change. */
  readonly isIntroduced: boolean;
  /** Answers of an earlier visit were kept. */
  readonly canResume: boolean;
  /** An answer was given that waits for the next question. */
  readonly isWaiting: boolean;
}

export interface QuestionActions {
  readonly submit: (event: SubmitEvent) => void;
  readonly input: (event: Event) => void;
  readonly skip: () => void;
  readonly back: () => void;
  readonly resume: () => void;
  readonly forget: () => void;
}

/** One question as a form: what is asked, an answer, and the ways on and back. */
export function renderQuestion(view: QuestionView, { question, number, left, error, hasBack, isIntroduced, canResume, isWaiting }: QuestionState, actions: QuestionActions, answer: TemplateResult): TemplateResult {
  const { terms, locale } = view;
  const words = (value: Question['text']) => text(pickWithLanguage(value, locale.language), locale.language);
  // A text field carries its own error; choices carry it together.
  const isField = question.subject === 'region' && !question.options;
  const described = [question.help ? 'help' : '', error !== '' && !isField ? 'error' : ''].filter((id) => id !== '').join(' ');
  return html`
    <form class="stack step" part="question" novalidate @submit=${actions.submit} @input=${actions.input}>
      ${hasBack ? html`<div><button type="button" class="plain back" @click=${actions.back}>${terms.back}</button></div>` : nothing}
      ${isIntroduced ? html`<p class="measure intro">${terms.intro}</p>` : nothing}
      ${canResume
        ? html`
            <div class="notice stack close">
              <p>${terms.resumeTitle}</p>
              <div class="row">
                <button type="button" @click=${actions.resume}>${terms.resume}</button>
                <button type="button" class="plain" @click=${actions.forget}>${terms.forget}</button>
              </div>
            </div>
          `
        : nothing}
      <fieldset
        role=${isField || question.multiple ? 'group' : 'radiogroup'}
        aria-describedby=${described === '' ? nothing : described}
        aria-invalid=${error !== '' && !isField && !question.multiple ? 'true' : nothing}
      >
        <legend>
          <span class="progress"><span class="number">${terms.questionNumber(number)}</span>${left === undefined ? nothing : terms.questionsLeft(left)}</span>
          ${heading(view.level(), words(question.text), { id: 'question' })}
        </legend>
        ${question.help ? html`<p id="help" class="hint measure">${words(question.help)}</p>` : nothing}
        ${error === '' || isField ? nothing : html`<p id="error" class="error" tabindex="-1">${error}</p>`}
        ${answer}
      </fieldset>
      <div class="row">
        <button class="primary" aria-disabled=${isWaiting ? 'true' : nothing}>${terms.next}</button>
        <button type="button" class="plain" @click=${actions.skip}>${terms.skip}</button>
      </div>
    </form>
  `;
}

/** The form with which a visitor sends a question, and what is said when something in it is not right. */
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Draft, type IntakeField, type PostChannel, domainOf, longest } from '@mkb-wegwijzer/core/referral-intake';
import { heading } from '../parts/heading.js';
import type { FieldErrors, HandOverView } from './view.js';

export interface FormState {
  readonly channel: PostChannel;
  readonly draft: Draft;
  /** What is still wrong, as far as is known. */
  readonly errors: FieldErrors;
  /** What was wrong at the last sending. It keeps its room until the next one, so that nothing moves under the hand of who puts it right. */
  readonly told: FieldErrors;
  readonly isSending: boolean;
  /** Whether it was tried, and failed. */
  readonly hasFailed: boolean;
  /** What goes along, and what went wrong with sending, if anything. */
  readonly answers: unknown;
  readonly failure: unknown;
}

export interface FormActions {
  readonly submit: (event: SubmitEvent) => void;
  readonly write: (change: Partial<Draft>) => void;
  readonly focusField: (field: IntakeField) => void;
}

export function renderForm(view: HandOverView, state: FormState, actions: FormActions): TemplateResult {
  const { terms, id, name } = view;
  const { channel, draft, errors, isSending } = state;
  return html`
    <form class="stack hand-over-form" part="hand-over-form" novalidate @submit=${actions.submit}>
      ${renderMistakes(view, state.told, actions)}
      <p>${terms.goesTo(name, channel.domain)}</p>
      ${renderField(view, state, actions, 'name', { label: terms.name, type: 'text', autocomplete: 'name', most: longest.name })}
      <fieldset aria-describedby=${described(`${id}-contact-hint`, errors.has('contact') && `${id}-contact-error`)}>
        <legend>${terms.contact}</legend>
        <p id="${id}-contact-hint" class="hint small">${terms.contactHint}</p>
        ${renderError(view, state, 'contact')}
        ${renderField(view, state, actions, 'email', { label: terms.email, type: 'email', autocomplete: 'email', most: 254 })}
        ${renderField(view, state, actions, 'telephone', { label: terms.telephone, type: 'tel', autocomplete: 'tel', most: 40 })}
      </fieldset>
      <div class="stack hand-over-field">
        <label for="${id}-question">${terms.question}</label>
        <p id="${id}-question-hint" class="hint small">${terms.questionHint}</p>
        ${renderError(view, state, 'question')}
        <textarea
          id="${id}-question"
          rows="5"
          autocomplete="off"
          aria-required="true"
          aria-describedby=${described(`${id}-question-hint`, errors.has('question') && `${id}-question-error`)}
          aria-invalid=${errors.has('question') ? 'true' : nothing}
          ?readonly=${isSending}
          .value=${live(draft.question)}
          @input=${({ target }: Event) => actions.write({ question: (target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      ${state.answers}
      <div class="stack hand-over-field">
        ${renderError(view, state, 'consent')}
        <label class="hand-over-check">
          <input
            id="${id}-consent"
            type="checkbox"
            aria-required="true"
            aria-describedby=${described(errors.has('consent') && `${id}-consent-error`, `${id}-privacy`)}
            aria-invalid=${errors.has('consent') ? 'true' : nothing}
            .checked=${live(draft.consent)}
            @change=${({ target }: Event) => actions.write({ consent: (target as HTMLInputElement).checked })}
          />
          <span>${terms.consent(name, channel.domain)}</span>
        </label>
        <p id="${id}-privacy" class="hand-over-privacy"><a href=${channel.privacy} target="_blank" rel="noopener">${terms.privacy(domainOf(channel.privacy))} ${terms.newWindow}</a></p>
      </div>
      ${state.failure}
      <div>
        <button id="${id}-send" class="primary" aria-disabled=${isSending ? 'true' : nothing}>${isSending ? terms.sending : state.hasFailed ? terms.again : terms.send}</button>
      </div>
    </form>
  `;
}

interface Field {
  readonly label: string;
  readonly type: 'text' | 'email' | 'tel';
  readonly autocomplete: 'name' | 'email' | 'tel';
  readonly most: number;
}

function renderField(view: HandOverView, state: FormState, actions: FormActions, field: 'name' | 'email' | 'telephone', { label, type, autocomplete, most }: Field): TemplateResult {
  const { draft, errors, isSending } = state;
  const id = `${view.id}-${field}`;
  // Of the two ways to be reached neither is required by itself; without any, both are where it can be put right.
  const isInvalid = errors.has(field) || (field !== 'name' && errors.has('contact'));
  return html`
    <div class="stack hand-over-field">
      <label for=${id}>${label}</label>
      ${renderError(view, state, field)}
      <input
        id=${id}
        type=${type}
        autocomplete=${autocomplete}
        maxlength=${most}
        aria-required=${field === 'name' ? 'true' : nothing}
        aria-describedby=${described(errors.has(field) && `${id}-error`, field !== 'name' && errors.has('contact') && `${view.id}-contact-error`)}
        aria-invalid=${isInvalid ? 'true' : nothing}
        ?readonly=${isSending}
        .value=${live(draft[field])}
        @input=${({ target }: Event) => actions.write({ [field]: (target as HTMLInputElement).value })}
      />
    </div>
  `;
}

const described = (...ids: readonly (string | false)[]): string | typeof nothing => ids.filter((id) => id !== false).join(' ') || nothing;

function renderError({ terms, id, name }: HandOverView, { errors, told }: FormState, field: IntakeField): TemplateResult | typeof nothing {
  const error = told.get(field);
  if (!error) return nothing;
  return html`<p id="${id}-${field}-error" class=${errors.has(field) ? 'error' : 'error mended'}>${error.text}${error.detail === '' ? nothing : html` <span>${terms.says(name, error.detail)}</span>`}</p>`;
}

/** All that is not right, above the form, each with a way to its field. */
function renderMistakes({ terms, id, level }: HandOverView, errors: FieldErrors, { focusField }: FormActions): TemplateResult | typeof nothing {
  if (errors.size === 0) return nothing;
  return html`
    <div id="${id}-mistakes" class="notice failure stack hand-over-close">
      ${heading(Math.min(6, level + 1), terms.mistakesTitle(errors.size), { className: 'label' })}
      <ul class="hand-over-mistakes">
        ${[...errors].map(([field, { text }]) => html`<li><button type="button" class="plain" @click=${() => focusField(field)}>${text}</button></li>`)}
      </ul>
    </div>
  `;
}

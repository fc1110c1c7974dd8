import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Need, type Question, type Text, pickWithLanguage } from '@mkb-wegwijzer/core/feed';
import { text } from '../parts/text.js';
import { type QuestionView, none } from './view.js';

/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly help?: Text | undefined;
}

/** What the visitor sees of a question with choices. */
export interface ChoiceState {
  readonly question: Question;
  readonly chosen: readonly string[];
  readonly hasError: boolean;
}

/** How many needs a narrow widget shows before the visitor asks for all: what a thumb can pass. */
const first = 8;

/** The options of a question; one about traits gets one for who has none of them. */
export function optionsOf(question: Question, view: Pick<QuestionView, 'terms' | 'locale'>): readonly Choice[] {
  const options = question.options ?? [];
  const needsNone = question.subject === 'trait' && question.multiple && !options.some(({ id }) => id === none);
  return needsNone ? [...options, { id: none, label: { [view.locale.language]: view.terms.noneOfThese } }] : options;
}

export function renderOptions(view: QuestionView, state: ChoiceState): TemplateResult {
  return renderChoices(view, state, optionsOf(state.question, view), () => false);
}

/** The needs in the visitor's words, with a field that finds them by other words. What is chosen stays in sight. */
export function renderNeeds(view: QuestionView, state: ChoiceState, needs: readonly Need[], found: readonly Need[], typed: string, all: boolean): TemplateResult {
  const { terms } = view;
  const isChosen = ({ id }: Need) => state.chosen.includes(id);
  const shown = typed.trim() === '' ? needs : [...needs.filter((need) => isChosen(need) && !found.includes(need)), ...found];
  const folds = typed.trim() === '' && shown.length > first;
  return html`
    ${needs.length > first
      ? html`
          <div class="stack need-search">
            <label for="need-search">${terms.needSearch}</label>
            <p id="need-hint" class="hint small">${terms.needSearchHint}</p>
            <input
              id="need-search"
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              maxlength="500"
              aria-describedby="need-hint"
              aria-controls="choices"
              .value=${live(typed)}
              @input=${(event: InputEvent) => view.search((event.target as HTMLInputElement).value)}
              @keydown=${toFirstChoice}
            />
          </div>
        `
      : nothing}
    ${found.length === 0 ? html`<p>${terms.needsNotFound}</p>` : nothing}
    ${renderChoices(view, state, shown.map(({ id, label }) => ({ id, label })), (position, id) => folds && !all && position >= first && !state.chosen.includes(id))}
    ${folds
      ? html`<div class="unfold"><button type="button" class="plain" aria-expanded=${all ? 'true' : 'false'} aria-controls="choices" @click=${view.toggleAll}>${all ? terms.fewerNeeds : terms.allNeeds(needs.length)}</button></div>`
      : nothing}
  `;
}

/** Enter in the search field is no answer yet: it goes on to what was found. With nothing to go to it sends the form, which says so. While letters are being composed it only ends that. */
function toFirstChoice(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  const choice = (event.target as HTMLElement).closest('form')?.querySelector<HTMLElement>('#choices input');
  if (!choice) return;
  event.preventDefault();
  choice.focus();
}

function renderChoices(view: QuestionView, state: ChoiceState, choices: readonly Choice[], isExtra: (position: number, id: string) => boolean): TemplateResult {
  return html`
    <div id="choices" class=${choices.length > first ? 'choices many' : 'choices'}>
      ${choices.map((choice, position) => renderChoice(view, state, choice, isExtra(position, choice.id)))}
    </div>
  `;
}

function renderChoice(view: QuestionView, { question, chosen, hasError }: ChoiceState, { id, label, help }: Choice, isExtra: boolean): TemplateResult {
  const { language } = view.locale;
  const isChosen = chosen.includes(id);
  const toggle = (event: Event) => view.choose(question.multiple ? toggled(chosen, id, (event.target as HTMLInputElement).checked) : [id]);
  const words = html`
    <span>
      ${text(pickWithLanguage(label, language), language)}
      ${help === undefined ? nothing : html`<span class="hint small">${text(pickWithLanguage(help, language), language)}</span>`}
    </span>
  `;
  return html`
    <label class=${isExtra ? 'choice extra' : 'choice'}>
      ${question.multiple
        ? html`<input type="checkbox" value=${id} aria-invalid=${hasError ? 'true' : nothing} .checked=${live(isChosen)} @change=${toggle} />`
        : html`<input type="radio" name="choice" value=${id} .checked=${live(isChosen)} @change=${toggle} />`}
      ${words}
    </label>
  `;
}

/** "None of these" and the rest exclude each other. */
function toggled(chosen: readonly string[], id: string, on: boolean): readonly string[] {
  if (!on) return chosen.filter((each) => each !== id);
  return id === none ? [none] : [...chosen.filter((each) => each !== none && each !== id), id];
}

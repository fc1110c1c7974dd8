/** Brings a visitor's question to one organisation, by its own intake. Fetched when a visitor first asks for it. */
import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { type Environment, IntakeError, type IntakeReceipt, newIntakeKey, sendIntake } from '@mkb-wegwijzer/client';
import { type CatalogueProvider, pick } from '@mkb-wegwijzer/core/feed';
import { type Channel, type Draft, type GivenAnswer, type IntakeField, type IntakeMessage, type PostChannel, intakeFields, intakeFor, messageOf, mistakesIn, parseOrigins, wantedAnswers } from '@mkb-wegwijzer/core/referral-intake';
import { heading } from '../parts/heading.js';
import type { Locale } from '../parts/locale.js';
import { renderAnswers } from './answers.js';
import { renderForm } from './form.js';
import { type HandOverTerms, handOverNl } from './terms.js';
import type { ChannelUsed, FieldErrors, HandOverView } from './view.js';
import { type Way, type WaysState, renderOthers, renderWay } from './ways.js';

export { styles } from './hand-over.styles.js';

/** What a widget lends to a hand-over. */
export interface HandOverOptions {
  readonly provider: CatalogueProvider;
  /** What the visitor answered, in the language of the widget. Asked at each render. */
  readonly answers: () => readonly GivenAnswer[];
  readonly locale: Locale<unknown>;
  /** The words of a language that is not Dutch; asked at each render. */
  readonly words?: () => HandOverTerms | undefined;
  /** The attribute `intake-origins`: where the page lets questions be sent to. */
  readonly origins: () => string;
  readonly environment: () => Environment | undefined;
  readonly announce: (message: string) => void;
  /** Takes the focus to what a selector finds, once it is there. */
  readonly focus: (selector: string) => void;
  /** Called when the question was handed over, or the visitor took a way to the organisation. */
  readonly tell: (event: { readonly channel: ChannelUsed }) => void;
}

const empty: Draft = { name: '', email: '', telephone: '', question: '', consent: false };

/** Counts the hand-overs of a page, so that several in one widget have ids of their own. */
let count = 0;

export class HandOver {
  /** What has been typed: here alone, until it was sent or the page goes. */
  #draft = empty;
  #included = true;
  #errors: FieldErrors = new Map();
  /** The errors of the last sending. */
  #told: FieldErrors = new Map();
  #isSending = false;
  #failure: IntakeError | undefined;
  #receipt: IntakeReceipt | undefined;
  /** The message that was tried last, with its key: the same text goes with the same key, so that it arrives once. `unsure`: it may have. */
  #tried: { readonly text: string; readonly key: string; unsure?: boolean } | undefined;
  readonly #id = `hand-over-${++count}`;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: HandOverOptions,
  ) {}

  /** Takes the focus to its title, or to the receipt: for when it is opened. */
  focus(): void {
    this.options.focus(`#${this.#id}-title`);
  }

  render(level: number): TemplateResult {
    const view = this.#viewAt(level);
    return html`<section class=${this.#receipt ? 'stack hand-over' : 'stack hand-over no-print'} part="hand-over" aria-labelledby="${this.#id}-title">${this.#receipt ? this.#renderReceipt(view, this.#receipt) : this.#renderAsk(view)}</section>`;
  }

  #renderAsk(view: HandOverView): TemplateResult {
    const [first, ...others] = this.#channels;
    const ways = others.filter((channel): channel is Way => channel.type !== 'post');
    const content = first === undefined ? html`<p>${view.terms.none}</p>` : first.type === 'post' ? this.#renderPost(view, first, ways) : this.#renderWays(view, first, ways);
    return html`${heading(view.level, view.terms.title(view.name), { id: `${this.#id}-title`, className: 'subtitle' })} ${content}`;
  }

  #renderPost(view: HandOverView, channel: PostChannel, ways: readonly Way[]): TemplateResult {
    const answers = renderAnswers(view, wantedAnswers(this.options.answers(), channel.fields), this.#included, this.#include);
    const failure = this.#failure ? this.#renderFailure(view, this.#failure, ways) : nothing;
    const state = { channel, draft: this.#draft, errors: this.#errors, told: this.#told, isSending: this.#isSending, hasFailed: this.#failure !== undefined, answers, failure };
    const actions = { submit: this.#handleSubmit, write: this.#write, focusField: (field: IntakeField) => this.#focusField(field) };
    return html`${renderForm(view, state, actions)} ${this.#failure ? nothing : renderOthers(view, ways, this.#waysState)}`;
  }

  #renderWays(view: HandOverView, first: Way, others: readonly Way[]): TemplateResult {
    const wanted = first.type === 'link' ? wantedAnswers(this.options.answers(), first.fields) : this.options.answers();
    return html`${renderWay(view, first, this.#waysState, renderAnswers(view, wanted, this.#included, this.#include))} ${renderOthers(view, others, this.#waysState)}`;
  }

  #renderFailure(view: HandOverView, error: IntakeError, ways: readonly Way[]): TemplateResult {
    const { terms, name, level } = view;
    const { code, retryAfter } = error;
    const wait = retryAfter === undefined ? '' : terms.wait(Math.ceil(retryAfter / 60_000));
    return html`
      <div class="notice failure stack" part="hand-over-failure">
        <div class="stack hand-over-close">
          ${heading(Math.min(6, level + 1), this.#failedTitle, { id: `${this.#id}-failure`, className: 'label' })}
          <p>${code === 'invalid' ? terms.notTaken(name) : terms.failure(name)[code]} ${wait}</p>
          <p>${this.#isUnsure ? terms.unchanged : nothing} ${terms.kept}</p>
        </div>
        ${renderOthers(view, ways, this.#waysState)}
      </div>
    `;
  }

  #renderReceipt({ terms, name, level }: HandOverView, { reference, received }: IntakeReceipt): TemplateResult {
    return html`
      <div class="notice stack" part="hand-over-receipt">
        ${heading(level, terms.receiptTitle, { id: `${this.#id}-title`, className: 'subtitle' })}
        <p class="measure">${terms.receipt(name, this.options.locale.date(received))} ${terms.next}</p>
        ${reference === undefined ? nothing : html`<div class="stack hand-over-close"><p>${terms.reference}: <span class="reference">${reference}</span></p><p class="hint small">${terms.keepReference}</p></div>`}
        <div class="no-print"><button type="button" class="plain" @click=${this.#handleAnother}>${terms.another}</button></div>
      </div>
    `;
  }

  #viewAt(level: number): HandOverView {
    return { terms: this.#terms, level, id: this.#id, name: this.#name };
  }

  get #terms(): HandOverTerms {
    return this.options.words?.() ?? handOverNl;
  }

  /** Without signs that turn the direction of a line: nothing may change what the domain beside it looks like. */
  get #name(): string {
    const { provider, locale } = this.options;
    return pick(provider.name, locale.language, provider.from[0].language).replace(/\p{C}/gu, '');
  }

  get #channels(): readonly Channel[] {
    return intakeFor(this.options.provider, this.#origins);
  }

  get #origins(): readonly string[] {
    return parseOrigins(this.options.origins(), globalThis.location?.origin);
  }

  get #waysState(): WaysState {
    return { answers: this.#included ? this.options.answers() : [], question: this.#draft.question.trim(), follow: (channel) => this.options.tell({ channel }) };
  }

  async #send(): Promise<void> {
    const [channel] = this.#channels;
    // A second click, or a page that no longer allows it.
    if (this.#isSending || channel?.type !== 'post') return;
    const mistakes = mistakesIn(this.#draft);
    if (mistakes.size > 0) return this.#refuse(new Map([...mistakes].map(([field, mistake]) => [field, { text: this.#terms.mistakes[field][mistake]!, detail: '' }])));
    const message = this.#compose(channel);
    const text = JSON.stringify(message);
    if (this.#tried?.text !== text) this.#tried = { text, key: newIntakeKey() };
    this.#isSending = true;
    this.#errors = this.#told = new Map();
    this.#failure = undefined;
    this.options.announce(this.#terms.sending);
    this.host.requestUpdate();
    try {
      this.#succeed(await sendIntake(channel.url, message, { key: this.#tried.key, origins: this.#origins, environment: this.options.environment() }));
    } catch (error) {
      this.#fail(error instanceof IntakeError ? error : new IntakeError('network', '', { cause: error }));
    }
    this.#isSending = false;
    this.host.requestUpdate();
  }

  #compose({ domain, privacy, fields }: PostChannel): IntakeMessage {
    const { provider, locale, answers } = this.options;
    return messageOf(this.#draft, {
      provider: provider.id,
      language: locale.language,
      answers: this.#included ? wantedAnswers(answers(), fields) : [],
      consent: { text: this.#terms.consent(this.#name, domain), privacy },
    });
  }

  #succeed(receipt: IntakeReceipt): void {
    this.#receipt = receipt;
    this.#draft = empty;
    this.#tried = undefined;
    this.options.announce(this.#terms.receiptTitle);
    this.focus();
    this.options.tell({ channel: 'post' });
  }

  #fail(error: IntakeError): void {
    if (error.code === 'invalid') {
      const told = new Map(error.fields.map(({ field, detail }) => [field, { text: this.#terms.notTaken(this.#name), detail }]));
      return this.#refuse(new Map(intakeFields.flatMap((field) => (told.has(field) ? [[field, told.get(field)!] as const] : []))));
    }
    this.#failure = error;
    if (this.#tried && error.mayHaveArrived) this.#tried.unsure = true;
    this.options.announce(this.#failedTitle);
    this.options.focus(`#${this.#id}-failure`);
  }

  /** What may have arrived once still may, however a later attempt fails; unless the receiver does not take it. */
  get #isUnsure(): boolean {
    return this.#tried?.unsure === true && this.#failure?.code !== 'refused';
  }

  get #failedTitle(): string {
    return this.#isUnsure ? this.#terms.unsureTitle : this.#terms.failedTitle;
  }

  #refuse(errors: FieldErrors): void {
    this.#errors = this.#told = errors;
    this.options.announce(this.#terms.mistakesTitle(errors.size));
    this.#focusField([...errors.keys()][0]!);
    this.host.requestUpdate();
  }

  #focusField(field: IntakeField): void {
    this.options.focus(`#${this.#id}-${field === 'contact' ? 'email' : field}`);
  }

  readonly #include = (included: boolean): void => {
    if (!this.#isSending) this.#included = included;
    this.host.requestUpdate();
  };

  /** What is being put right is no longer complained of. */
  readonly #write = (change: Partial<Draft>): void => {
    // What is on its way no longer changes; a box that was ticked is drawn as it was.
    if (this.#isSending) return this.host.requestUpdate();
    this.#draft = { ...this.#draft, ...change };
    const fields = Object.keys(change).flatMap((field) => (field === 'email' || field === 'telephone' ? [field, 'contact'] : [field]));
    if (fields.some((field) => this.#errors.has(field as IntakeField))) this.#errors = new Map([...this.#errors].filter(([field]) => !fields.includes(field)));
    this.host.requestUpdate();
  };

  readonly #handleAnother = (): void => {
    this.#receipt = undefined;
    this.#included = true;
    this.focus();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#send();
  };
}

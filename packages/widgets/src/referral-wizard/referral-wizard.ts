import { type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { type Catalogue, FeedError, type Need, type Question, again } from '@mkb-wegwijzer/core/feed';
import { type Start, offeredNeeds, openQuestions, openingQuestion, questionsOf, startOf } from '@mkb-wegwijzer/core/referral';
import { ProviderSelectEvent, SchemeSelectEvent } from '../base/events.js';
import { WidgetElement } from '../base/widget-element.js';
import { whenIdle } from '../controllers/idle.js';
import { type Knowledge, knowledgeLoader } from '../controllers/knowledge.js';
import { LazyController } from '../controllers/lazy.js';
import { LocaleController } from '../controllers/locale.js';
import { PageRegion, regionOf } from '../controllers/page-region.js';
import { UrlController } from '../controllers/url.js';
import { failedState, loadingState, sourceNotices } from '../parts/feed-states.js';
import { renderNeeds, renderOptions } from './choices.js';
import { renderEmpty } from './empty.js';
import type { Guide } from './guide.js';
import { addressNames, keptAnswers, longest } from './kept.js';
import { renderQuestion } from './question.js';
import { styles } from './referral-wizard.styles.js';
import { nl } from './terms.nl.js';
import type { OpeningTerms } from './terms.js';
import type { QuestionView } from './view.js';
import { Visit, asksPlace, theAnswer } from './visit.js';

const english = again(() => import('./terms.en.js'));

/**
 * Brings an entrepreneur with a question to the organisation that can help, by a few short questions.
 *
 * @element mkb-referral-wizard
 * @slot error - Shown when the feeds cannot be used; the default explains and offers another try.
 * @fires mkb-answer - A visitor answered, skipped or changed a question.
 * @fires mkb-referral - A visitor was referred.
 * @fires mkb-provider-select - A visitor opened a contact link of an organisation.
 * @fires mkb-scheme-select - A visitor opened a scheme.
 * @fires mkb-hand-over - A visitor handed a question over, or took a way to an organisation. Never holds what was asked.
 * @fires mkb-outcome - How it went with a referral: `asked`, once a question was handed over.
 * @csspart question - The question that is asked.
 * @csspart answer - Who can help.
 * @csspart card - One organisation.
 * @csspart visiting - Where one can go to it, whether it is open, and in which languages it helps.
 * @csspart schemes - The schemes that go with it.
 * @csspart answers - What the visitor has answered.
 * @csspart hand-over - Where a question is handed over to an organisation.
 * @csspart hand-over-form - The form for it.
 * @csspart hand-over-failure - What is said when it could not be handed over.
 * @csspart hand-over-receipt - What is said when it was.
 */
export class ReferralWizard extends WidgetElement<Knowledge> {
  static override properties: PropertyDeclarations = {
    syncUrl: { attribute: 'sync-url' },
    intakeOrigins: { type: String, attribute: 'intake-origins' },
  };
  static override styles = [...(WidgetElement.styles as []), styles];

  /** Keeps the answers and the step in the page's address, so that the browser's Back goes to the question before; a value is the prefix of their names there (default `mkb`). */
  syncUrl: string | undefined;

  /** Origins that questions may be sent to, separated by spaces. An intake elsewhere is not used; its organisation's other channels are offered. */
  intakeOrigins = '';

  readonly #visit = new Visit();
  readonly #locale: LocaleController<OpeningTerms> = new LocaleController(this, { nl, load: { en: async () => (await english()).en } });
  readonly #url = new UrlController(this, () => this.syncUrl ?? undefined, addressNames, (address) => this.#act((guide) => guide.restore(address)), undefined, longest);
  readonly #later = new LazyController(this, () => import('./guide.js'), (part) => this.#openGuide(part));
  #guide: Guide | undefined;
  #knowledge: Knowledge | undefined;
  #presets = '';
  /** Looks of parts that were fetched later. */
  readonly #looks = new Set<CSSResult>();
  /** What was asked of the guide and is not done yet. */
  #busy: Promise<unknown> = Promise.resolve();
  /** Something was pressed that waits for the guide. */
  #waits = false;

  protected override readonly loader = knowledgeLoader;

  constructor() {
    super();
    new PageRegion(this, this.catalogue);
  }

  protected override catalogueArrived(knowledge: Knowledge): void {
    this.#knowledge = knowledge;
    this.#prepare(knowledge);
    whenIdle(() => void this.#later.load().then(() => this.#guide?.prepare()));
  }

  protected override willUpdate(): void {
    // The page's presets count when they are set or changed; after that the visitor decides.
    const presets = JSON.stringify([this.region, this.need, this.theme, this.home, this.#guide?.known]);
    if (presets === this.#presets) return;
    this.#presets = presets;
    if (!this.#knowledge) return;
    this.#prepare(this.#knowledge);
    const isDecided = this.#visit.answers.some(({ question, preset }) => preset && question === this.#visit.step);
    if (isDecided) this.#act((guide) => guide.passOver());
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('click', this.#handleLink);
  }

  /** Also what a visitor asked for and is being fetched belongs to an update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#busy;
    return isComplete && !this.isUpdatePending;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.catalogue.render({
        pending: () => loadingState(this.#locale, 1),
        failed: (error) => failedState(this.#locale, error, () => this.catalogue.retry(), this.level()),
        complete: (knowledge, loading) => this.#renderKnowledge(knowledge, loading),
      })}
      ${this.announcer.render()}
    `;
  }

  #renderKnowledge({ catalogue }: Knowledge, loading: boolean): TemplateResult {
    const notices = html`<div class="stack notices">${sourceNotices(this.#locale, catalogue.sources, () => this.catalogue.retry(), loading)}</div>`;
    // Of feeds that are still to come it is too early to say that they are empty.
    if (isEmpty(catalogue) && loading) return html`${loadingState(this.#locale, 1)}${notices}`;
    if (isEmpty(catalogue)) return html`<div class="stack">${renderEmpty(this.#view)}${notices}</div>`;
    return html`${this.#renderVisit(loading)} ${notices}`;
  }

  #renderVisit(loading: boolean): TemplateResult {
    const visit = this.#visit;
    const guide = this.#guide;
    if (visit.step === undefined && this.#later.failed) return failedState(this.#locale, new FeedError('network', '', ''), () => this.#begin(), this.level());
    if (visit.step === undefined) return loadingState(this.#locale, 1);
    return html`<div class="layout" @mousedown=${guide?.holdStill}>${visit.step === theAnswer ? guide!.renderAnswer() : this.#renderStep(loading)} ${guide?.renderGiven() ?? nothing}</div>`;
  }

  #renderStep(loading: boolean): TemplateResult {
    const visit = this.#visit;
    const { question, error, past } = visit;
    if (!question) return html``;
    const isFresh = visit.own.length === 0;
    // A feed that is still to come may bring questions of its own.
    const left = loading ? undefined : this.#openAfter(question);
    const state = { question, number: visit.numberOf(question), left, error, hasBack: past.length > 0, isIntroduced: past.length === 0 && isFresh, canResume: visit.resumable.length > 0 && isFresh, isWaiting: this.#waits };
    const actions = {
      submit: this.#handleSubmit,
      input: this.#handleInput,
      skip: () => this.#act((guide) => guide.give(question, []), true),
      back: () => this.#act((guide) => guide.back(), true),
      resume: () => this.#act((guide) => guide.resume(), true),
      forget: () => this.#act((guide) => guide.keep(false), true),
    };
    return renderQuestion(this.#view, state, actions, this.#renderChoice(question));
  }

  /** How many questions are open besides this one: more are never asked, since an answer only settles others. */
  #openAfter({ id }: Question): number {
    const { questions, answers, start } = this.#visit;
    return openQuestions(questions, answers, start.profile, this.#knowledge!.geography).filter((open) => open.id !== id).length;
  }

  #renderChoice(question: Question): TemplateResult {
    const { chosen, error, needs, typed, allNeeds } = this.#visit;
    const state = { question, chosen, hasError: error !== '' };
    if (asksPlace(question)) return this.#guide!.renderPlace();
    if (question.options) return renderOptions(this.#view, state);
    return renderNeeds(this.#view, state, needs, this.#guide?.find(typed) ?? needs, typed, allNeeds);
  }

  /** What the parts of the wizard are given. */
  get #view(): QuestionView {
    const locale = this.#locale;
    return {
      terms: locale.terms,
      locale,
      level: (inside = 0) => this.level(inside),
      choose: (values) => this.#choose(values),
      search: (typed) => this.#search(typed),
      toggleAll: () => this.#change(() => (this.#visit.allNeeds = !this.#visit.allNeeds)),
    };
  }

  /** Does what the guide knows how to do, once that is here. When it cannot be had, who pressed something is taken to where that is said. */
  #act(act: (guide: Guide) => void | Promise<void>, pressed = false): void {
    if (this.#guide) return void (this.#busy = Promise.resolve(act(this.#guide)));
    const { loading, stuck } = this.#locale.terms;
    if (pressed) {
      // Once is enough.
      if (this.#waits) return;
      this.#change(() => (this.#waits = true));
      this.announcer.announce(loading);
    }
    this.#busy = this.#later.load().then(() => {
      if (pressed) {
        this.#change(() => (this.#waits = false));
        this.announcer.announce('');
      }
      if (this.#guide) return act(this.#guide);
      if (this.#visit.step === undefined) return;
      if (pressed) this.#fail(stuck, '#error');
      else this.#change(() => (this.#visit.error = stuck));
      this.announcer.announce(stuck);
    });
  }

  /** The guide has come, and brings its looks. */
  #openGuide(part: typeof import('./guide.js')): void {
    this.#dress(part);
    if (this.#visit.error === this.#locale.terms.stuck) this.#visit.error = '';
    const { places } = this;
    const url = this.#url;
    const visit = this.#visit;
    const locale = this.#locale;
    this.#guide = new part.Guide(this, {
      visit,
      locale,
      places,
      url,
      knowledge: () => this.#knowledge!,
      isLoading: () => this.catalogue.isLoading,
      environment: () => this.environment,
      home: () => this.home,
      region: () => regionOf(this.region, this.#knowledge!.geography),
      origins: () => this.intakeOrigins,
      start: () => this.#findStart(this.#knowledge!),
      level: (inside) => this.level(inside),
      choose: (values) => this.#choose(values),
      announce: (message) => this.announcer.announce(message),
      tell: (event) => this.dispatchEvent(event),
      dress: (later) => this.#dress(later),
      focus: (selector) => this.#change(() => (this.focusNext = selector)),
    });
  }

  #dress({ styles: later }: { readonly styles: CSSResult | readonly CSSResult[] }): void {
    for (const each of [later].flat() as CSSResult[]) this.#looks.add(each);
    adoptStyles(this.renderRoot as ShadowRoot, [...ReferralWizard.elementStyles, ...this.#looks]);
  }

  /** Takes in a catalogue, or other presets. What the visitor has answered stays; so does the step, while it exists. */
  #prepare(knowledge: Knowledge): void {
    const visit = this.#visit;
    this.#guide?.heed();
    const { own } = visit;
    visit.questions = questionsOf(knowledge.catalogue);
    visit.start = this.#findStart(knowledge);
    visit.needs = orderedNeeds(knowledge.catalogue, visit.start.profile.themes);
    visit.answer(own);
    if (isEmpty(knowledge.catalogue)) visit.step = undefined;
    else if (own.length === 0 && visit.past.length === 0) this.#begin();
    else if (this.#guide) this.#act((guide) => guide.goOn());
  }

  /** The first question does without the guide, unless something is known of an earlier visit. */
  #begin(): void {
    const visit = this.#visit;
    const opening = openingQuestion(visit.questions, visit.answers, visit.start.profile, this.#knowledge!.geography);
    const isNew = !this.#url.read() && !keptAnswers();
    if (!isNew || !opening || asksPlace(opening)) return this.#act((guide) => guide.begin());
    if (visit.step !== opening.id) visit.show(opening.id);
  }

  /** What the page decides, and what is known of the company. */
  #findStart({ catalogue, geography }: Knowledge): Start {
    const { need, theme } = this;
    const start = startOf(catalogue, geography, { region: regionOf(this.region, geography), need, theme });
    return this.#guide?.startFrom(start) ?? start;
  }

  #change(change: () => void): void {
    change();
    this.requestUpdate();
  }

  #choose(values: readonly string[]): void {
    this.#change(() => {
      this.#visit.chosen = values;
      this.#visit.error = '';
    });
  }

  #search(typed: string): void {
    this.#change(() => (this.#visit.typed = typed));
    const { needsFound, needsNotFound } = this.#locale.terms;
    if (typed.trim() === '') return;
    this.#act((guide) => {
      const { length } = guide.find(this.#visit.typed);
      this.announcer.announce(length === 0 ? needsNotFound : needsFound(length));
    });
  }

  #fail(error: string, field: string): void {
    this.#change(() => (this.#visit.error = error));
    this.focusNext = field;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { question, chosen } = this.#visit;
    const { terms } = this.#locale;
    if (!question) return;
    if (asksPlace(question)) this.#act((guide) => guide.givePlace(question), true);
    else if (chosen.length > 0) this.#act((guide) => guide.give(question, this.#visit.chosen.length > 0 ? this.#visit.chosen : chosen), true);
    else {
      const error = question.multiple ? terms.chooseSome : terms.choose;
      const [field] = ['#choices input', '#need-search'].filter((each) => this.renderRoot.querySelector(each));
      this.#fail(error, field ?? '#error');
      // Said in any case: who is at that field already, or in its group, hears nothing of its description.
      this.announcer.announce(error);
    }
  };

  /** Who goes on typing is not to be told off any more. Of a choice one hears when it is made: to render before that would undo it. */
  readonly #handleInput = ({ target }: Event): void => {
    if (this.#visit.error !== '' && (target as HTMLElement).matches('#place')) this.#change(() => (this.#visit.error = ''));
  };

  readonly #handleLink = (event: Event): void => {
    const target = event.target as Element;
    // A hand-over tells of its own links.
    if (!target.closest('a') || target.closest('[part=hand-over]')) return;
    const { scheme } = target.closest<HTMLElement>('[data-scheme]')?.dataset ?? {};
    const { provider } = target.closest<HTMLElement>('[data-provider]')?.dataset ?? {};
    if (scheme !== undefined) this.dispatchEvent(new SchemeSelectEvent(scheme));
    else if (provider !== undefined) this.dispatchEvent(new ProviderSelectEvent(provider));
  };
}

const isEmpty = ({ providers, schemes }: Catalogue): boolean => providers.size === 0 && schemes.size === 0;

/** The needs that the feeds answer; those of the page's theme first. */
function orderedNeeds(catalogue: Catalogue, themes: readonly string[] = []): readonly Need[] {
  const all = offeredNeeds(catalogue);
  const first = themes.length > 0 ? offeredNeeds(catalogue, themes) : [];
  return [...first, ...all.filter((need) => !first.includes(need))];
}

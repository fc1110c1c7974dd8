import { type CSSResult, type PropertyValues, type TemplateResult, adoptStyles, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import { type Catalogue, type Need, type Question, pick } from '@mkb-wegwijzer/core/feed';
import { regionKind } from '@mkb-wegwijzer/core/geo';
import { type Answer, type Evidence, NeedIndex, ProviderWords, type ReferralAnswer, type Start, nextQuestion, offeredNeeds, profileOf, questionsOf, refer, startOf, withAnswer } from '@mkb-wegwijzer/core/referral';
import { AnswerEvent, HandOverEvent, OutcomeEvent, ProviderSelectEvent, ReferralEvent, SchemeSelectEvent } from '../base/events.js';
import { WidgetElement } from '../base/widget-element.js';
import { type Knowledge, knowledgeLoader } from '../controllers/knowledge.js';
import { LocaleController } from '../controllers/locale.js';
import { ProfileController } from '../controllers/profile.js';
import { UrlController, type UrlState } from '../controllers/url.js';
import { MunicipalityField } from '../parts/municipality-field.js';
import { municipalityFieldStyles } from '../parts/municipality-field.styles.js';
import { failedState, loadingState, sourceNotices } from '../parts/feed-states.js';
import { type ChoiceState, renderNeeds, renderOptions } from './choices.js';
import { answerLabels, renderGiven } from './given.js';
import { HandOvers } from './hand-overs.js';
import { addressNames, addressOf, answerStep, answersIn, keepAnswers, keptAnswers, knownAnswers } from './journey.js';
import { type Scope, placeAnswer } from './place-answer.js';
import { renderQuestion } from './question.js';
import { renderAnswer, renderEmpty } from './referral.js';
import { styles } from './referral-wizard.styles.js';
import { nl } from './terms.nl.js';
import type { WizardView } from './view.js';

/** What is shown: a question, by its id, or the answer. */
type Step = string | typeof theAnswer;
const theAnswer = Symbol('answer');

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
 * @csspart schemes - The schemes that go with it.
 * @csspart answers - What the visitor has answered.
 * @csspart hand-over - Where a question is handed over to an organisation.
 * @csspart hand-over-form - The form for it.
 * @csspart hand-over-failure - What is said when it could not be handed over.
 * @csspart hand-over-receipt - What is said when it was.
 */
export class ReferralWizard extends WidgetElement<Knowledge> {
  static override styles = [...(WidgetElement.styles as []), municipalityFieldStyles, styles];

  /** Keeps the answers and the step in the page's address, so that the browser's Back goes to the question before; a value is the prefix of their names there (default `mkb`). */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  /** Origins that questions may be sent to, separated by spaces. An intake elsewhere is not used; its organisation's other channels are offered. */
  @property({ attribute: 'intake-origins' }) intakeOrigins = '';

  @state() private answers: readonly Answer[] = [];
  @state() private step: Step | undefined;
  /** What is chosen in the question that is shown, before it is an answer. */
  @state() private chosen: readonly string[] = [];
  @state() private error = '';
  @state() private typed = '';
  @state() private allNeeds = false;
  /** Whether the answers are kept on this device. */
  @state() private isKept = false;
  /** Answers of an earlier visit, as they were kept. */
  @state() private resumable: readonly string[] = [];

  private readonly locale = new LocaleController(this, { nl, load: { en: async () => (await import('./terms.en.js')).en } });
  private readonly place = new MunicipalityField(this, {
    places: this.places,
    locale: this.locale,
    value: () => this.chosen[0] ?? '',
    choose: (municipality) => this.choose(municipality ? [municipality.code] : []),
    within: () => this.within(),
  });
  private readonly url = new UrlController(this, () => this.syncUrl ?? undefined, addressNames, (address) => this.restore(address));
  private readonly company = new ProfileController(this, () => this.environment);
  private readonly handOvers = new HandOvers(this, {
    locale: this.locale,
    answers: () => this.givenAnswers(),
    origins: () => this.intakeOrigins,
    environment: () => this.environment,
    announce: (message) => this.announcer.announce(message),
    focus: (selector) => {
      this.focusNext = selector;
      this.requestUpdate();
    },
    dress: ({ styles: later }: { readonly styles: CSSResult }) => adoptStyles(this.renderRoot as ShadowRoot, [...ReferralWizard.elementStyles, later]),
    tell: (provider, channel) => {
      this.dispatchEvent(new HandOverEvent(provider, channel));
      if (channel === 'post') this.dispatchEvent(new OutcomeEvent(provider, 'asked', this.profile().needs ?? []));
    },
  });
  private knowledge: Knowledge | undefined;
  /** The visitor's own words about the question; they never leave the wizard. */
  private words = '';
  private providerWords: ProviderWords | undefined;
  private evidence: { readonly words: string; readonly found: Evidence } | undefined;
  /** Subjects that the visitor told here and the page now knows. */
  private readonly told = new Set<keyof Profile>();
  /** Steps of the browser's history that are ours to go back. */
  private pushed = 0;
  /** The steps that lead back, as in the history of a browser. */
  private past: readonly Step[] = [];
  private presets = '';
  private start: Start = { answers: [], profile: {} };
  private questions: readonly Question[] = [];
  private needs: readonly Need[] = [];
  private needIndex: NeedIndex | undefined;
  private referral: ReferralAnswer | undefined;

  protected override readonly loader = knowledgeLoader;

  protected override catalogueArrived(knowledge: Knowledge): void {
    this.knowledge = knowledge;
    this.prepare(knowledge);
  }

  protected override willUpdate(): void {
    // The page's presets count when they are set or changed; after that the visitor decides.
    const presets = JSON.stringify([this.region, this.need, this.theme, this.home, this.company.profile]);
    if (presets === this.presets) return;
    this.presets = presets;
    if (!this.knowledge) return;
    this.prepare(this.knowledge);
    const isDecided = this.start.answers.some(({ question }) => question === this.step);
    if (isDecided) this.show(this.next());
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.addEventListener('click', this.handleLink);
  }

  protected override render(): TemplateResult {
    return html`
      ${this.catalogue.render({
        pending: () => loadingState(this.locale, 1),
        failed: (error) => failedState(this.locale, error, () => this.catalogue.retry(), this.level()),
        complete: (knowledge, loading) => this.renderKnowledge(knowledge, loading),
      })}
      ${this.announcer.render()}
    `;
  }

  private renderKnowledge({ catalogue }: Knowledge, loading: boolean): TemplateResult {
    const isEmpty = catalogue.providers.size === 0 && catalogue.schemes.size === 0;
    const notices = html`<div class="stack notices">${sourceNotices(this.locale, catalogue.sources, loading)}</div>`;
    // Of feeds that are still to come it is too early to say that they are empty.
    if (isEmpty && loading) return html`${loadingState(this.locale, 1)}${notices}`;
    if (isEmpty) return html`<div class="stack">${renderEmpty(this.view)}${notices}</div>`;
    return html`
      <div class="layout">
        ${this.step === theAnswer ? this.renderReferral() : this.renderStep()}
        ${renderGiven(this.view, this.answers, this.step === theAnswer ? '' : (this.step ?? ''))}
      </div>
      ${notices}
    `;
  }

  private renderStep(): TemplateResult {
    const { question, error } = this;
    if (!question) return html``;
    const state = { question, number: this.numberOf(question), error, hasBack: this.past.length > 0, isIntroduced: this.past.length === 0 && this.ownAnswers.length === 0, canResume: this.resumable.length > 0 && this.ownAnswers.length === 0 };
    const actions = { submit: this.handleSubmit, input: this.handleInput, skip: () => this.give(question, []), back: () => this.back(), resume: () => this.resume(), forget: () => this.keep(false) };
    return renderQuestion(this.view, state, actions, this.renderChoice(question));
  }

  private renderChoice(question: Question): TemplateResult {
    const state: ChoiceState = { question, chosen: this.chosen, hasError: this.error !== '' };
    if (asksPlace(question)) return this.place.render({ error: this.error });
    if (question.options) return renderOptions(this.view, state);
    return renderNeeds(this.view, state, this.needs, this.foundNeeds(), this.typed, this.allNeeds);
  }

  private renderReferral(): TemplateResult {
    const regionQuestion = this.questions.find(({ subject }) => subject === 'region')?.id;
    return renderAnswer(this.view, { answer: this.referral!, answers: this.answers, municipality: this.municipality(), regionQuestion });
  }

  /** What the parts of the wizard are given. */
  private get view(): WizardView {
    const { terms } = this.locale;
    return {
      terms,
      locale: this.locale,
      level: (inside = 0) => this.level(inside),
      knowledge: this.knowledge!,
      questions: this.questions,
      regionName: (code) => this.regionName(code),
      choose: (values) => this.choose(values),
      search: (typed) => this.search(typed),
      toggleAll: () => (this.allNeeds = !this.allNeeds),
      change: (question) => this.go(question),
      restart: () => this.restart(),
      keep: (kept) => this.keep(kept),
      isKept: this.isKept,
      copy: (text) => void this.copy(text),
      print: () => print(),
      handOver: (provider, level) => this.handOvers.render(provider, level),
      isHandingOver: (provider) => this.handOvers.isOpen(provider),
    };
  }

  private get question(): Question | undefined {
    return this.questions.find(({ id }) => id === this.step);
  }

  /** The answers that the visitor gave; the page's own are left out. */
  private get ownAnswers(): readonly Answer[] {
    return this.answers.filter(({ preset }) => !preset);
  }

  private numberOf({ id }: Question): number {
    const position = this.ownAnswers.findIndex(({ question }) => question === id);
    return (position < 0 ? this.ownAnswers.length : position) + 1;
  }

  /** What was answered, in words. */
  private givenAnswers() {
    const { view } = this;
    return this.answers.flatMap((answer) => {
      const question = this.questions.find(({ id }) => id === answer.question);
      if (!question || answer.values.length === 0) return [];
      return [{ subject: question.subject, question: pick(question.text, this.locale.language), answer: this.locale.list(answerLabels(question, answer, view)), values: answer.values }];
    });
  }

  /** The visitor's municipality, when it is known. */
  private municipality(): string | undefined {
    const { region } = this.profile();
    return region !== undefined && this.knowledge!.geography.levelOf(region) === 'municipality' ? region : undefined;
  }

  private regionName(code: string): string {
    const name = this.places.name(code, this.knowledge?.catalogue, this.locale.language);
    return name === code && regionKind(code) === 'municipality' ? this.locale.terms.yourMunicipality : name;
  }

  /** The region that a municipality must lie in, when the page is about one. */
  private scope(): Scope | undefined {
    const { region } = this.start.profile;
    if (region === undefined || region === 'NL' || region === 'EU') return undefined;
    return { name: this.regionName(region), codes: this.knowledge!.geography.municipalitiesIn(region) };
  }

  private within(): ((code: string) => boolean) | undefined {
    const codes = this.scope()?.codes;
    return codes && ((code) => codes.includes(code));
  }

  private foundNeeds(): readonly Need[] {
    this.needIndex ??= new NeedIndex(this.needs);
    return this.needIndex.find(this.typed);
  }

  private profile(): Profile {
    return profileOf(this.questions, this.answers, this.start.profile);
  }

  private next(): Step {
    const { catalogue, geography, today } = this.knowledge!;
    return nextQuestion(catalogue, this.answers, this.start.profile, geography, this.options(today))?.id ?? theAnswer;
  }

  private findReferral(): ReferralAnswer {
    const { catalogue, geography, today } = this.knowledge!;
    return refer(catalogue, this.profile(), geography, this.options(today));
  }

  private options(today: string) {
    if (this.words !== '' && this.evidence?.words !== this.words) {
      this.providerWords ??= new ProviderWords(this.knowledge!.catalogue);
      this.evidence = { words: this.words, found: this.providerWords.evidence(this.words) };
    }
    return { today, home: this.home, words: this.words === '' ? undefined : this.evidence?.found };
  }

  /** Takes in a catalogue, or other presets. What the visitor has answered stays; so does the step, while it exists. */
  private prepare({ catalogue, geography }: Knowledge): void {
    const own = this.ownAnswers;
    this.questions = questionsOf(catalogue);
    this.start = this.findStart({ catalogue, geography });
    this.needs = orderedNeeds(catalogue, this.start.profile.themes);
    this.needIndex = this.providerWords = this.evidence = undefined;
    this.answer(own);
    const isPristine = own.length === 0 && this.past.length === 0;
    const isLost = this.step !== theAnswer && !this.question;
    if (catalogue.providers.size === 0 && catalogue.schemes.size === 0) this.step = undefined;
    else if (isPristine) this.begin();
    else if (isLost) this.show(this.next());
    else if (this.step === theAnswer) this.referral = this.findReferral();
  }

  /** Where the address says, else at the first question. */
  private begin(): void {
    const address = this.url.read();
    this.resumable = keptAnswers();
    this.isKept = this.resumable.length > 0;
    if (address) this.take(address);
    else this.show(this.next());
  }

  /** Takes over the answers and the step of an address. What else was answered stays: who goes back may go on again. */
  private take({ a = [], step: [wanted = ''] = [] }: UrlState, otherwise: () => Step = () => this.next()): void {
    this.answer(answersIn(a, this.questions, this.knowledge!.catalogue).reduce(withAnswer, this.ownAnswers));
    const isThere = wanted === answerStep ? a.length > 0 : this.questions.some(({ id }) => id === wanted);
    this.show(isThere ? (wanted === answerStep ? theAnswer : wanted) : otherwise());
  }

  private answer(own: readonly Answer[]): void {
    this.answers = [...this.start.answers.filter(({ question }) => !own.some((each) => each.question === question)), ...own];
  }

  /** The visitor went back or forward in the browser. */
  private restore(address: UrlState): void {
    if (!this.knowledge || this.step === undefined) return;
    this.pushed = Math.max(0, this.pushed - 1);
    // The address of the page as it came says nothing of a step: that is the first one.
    this.take(address, () => this.past[0] ?? this.next());
    const at = this.past.lastIndexOf(this.step);
    if (at >= 0) this.past = this.past.slice(0, at);
    this.focusNext = this.step === theAnswer ? '#answer' : '#question';
  }

  private remember(step: boolean): void {
    const shown = this.step === theAnswer ? answerStep : (this.step ?? '');
    if (this.url.write(addressOf(this.ownAnswers, shown), step)) this.pushed++;
    if (this.isKept) this.isKept = keepAnswers(this.ownAnswers);
  }

  private resume(): void {
    this.answer(answersIn(this.resumable, this.questions, this.knowledge!.catalogue));
    this.resumable = [];
    this.go(this.next());
  }

  private keep(kept: boolean): void {
    const { terms } = this.locale;
    this.resumable = [];
    this.isKept = keepAnswers(kept ? this.ownAnswers : undefined);
    this.announcer.announce(!kept ? terms.forgotten : this.isKept ? terms.kept : terms.notKept);
    if (!kept && this.ownAnswers.length === 0) this.focusNext = '#question';
  }

  private async copy(text: string): Promise<void> {
    const { terms } = this.locale;
    try {
      await navigator.clipboard.writeText(text);
      this.announcer.announce(terms.summaryCopied);
    } catch {
      this.announcer.announce(terms.notCopied);
    }
  }

  /** What the page decides, and what is known of the company. */
  private findStart({ catalogue, geography }: Pick<Knowledge, 'catalogue' | 'geography'>): Start {
    const { region, need, theme } = this;
    const { answers, profile } = startOf(catalogue, geography, { region, need, theme });
    const known = knownAnswers(this.company.profile, this.questions).filter(({ question }) => !answers.some((each) => each.question === question));
    return { answers: [...answers, ...known], profile };
  }

  private show(step: Step): void {
    const answer = this.answers.find(({ question }) => question === step);
    this.step = step;
    this.chosen = answer?.values ?? [];
    this.error = '';
    this.typed = '';
    this.allNeeds = false;
    this.place.reset();
    // Asked for before the visitor types, since it is wanted next.
    if (this.question && asksPlace(this.question)) void this.places.load();
    if (step !== theAnswer) return;
    this.referral = this.findReferral();
    const providers = this.referral.referrals.map(({ provider }) => provider.id);
    this.dispatchEvent(new ReferralEvent(providers, this.profile().needs ?? []));
    if (providers.length > 0) this.announcer.announce(this.locale.terms.answerFound(providers.length));
  }

  /** On to a step at the visitor's wish: the focus goes along. */
  private go(step: Step): void {
    if (this.step !== undefined) this.past = [...this.past, this.step];
    this.arrive(step);
    this.remember(true);
  }

  private back(): void {
    // The browser's history and ours are one.
    if (this.pushed > 0) return history.back();
    const step = this.past.at(-1);
    this.past = this.past.slice(0, -1);
    if (step !== undefined) this.arrive(step);
  }

  private arrive(step: Step): void {
    this.show(step);
    this.focusNext = step === theAnswer ? '#answer' : '#question';
  }

  private restart(): void {
    if (this.told.size > 0) this.company.tell(Object.fromEntries([...this.told].map((subject) => [subject, undefined])));
    this.told.clear();
    this.words = '';
    this.handOvers.clear();
    this.start = this.findStart(this.knowledge!);
    this.answers = this.start.answers;
    this.past = [];
    this.arrive(this.next());
    this.remember(true);
  }

  private choose(values: readonly string[]): void {
    this.chosen = values;
    this.error = '';
  }

  private search(typed: string): void {
    this.typed = typed;
    if (typed.trim() !== '') this.announcer.announce(this.locale.terms.needsFound(this.foundNeeds().length));
  }

  private give(question: Question, values: readonly string[]): void {
    this.answers = withAnswer(this.answers, { question: question.id, values });
    if (question.subject === 'need') this.words = this.typed.trim();
    else this.tellPage(question, values);
    // A municipality can tell who someone is; a province cannot.
    const { geography } = this.knowledge!;
    const told = asksPlace(question) ? values.flatMap((code) => geography.ancestors(code).filter((region) => regionKind(region) === 'province')) : values;
    this.dispatchEvent(new AnswerEvent(question.id, told));
    this.go(this.next());
  }

  /** What is said of the company here holds for the other widgets of the page too. */
  private tellPage(question: Question, values: readonly string[]): void {
    const { needs: _, themes: __, ...told } = profileOf(this.questions, [{ question: question.id, values }]);
    for (const subject of Object.keys(told) as (keyof Profile)[]) this.told.add(subject);
    if (values.length > 0) this.company.tell(told);
  }

  private async submit(question: Question): Promise<void> {
    const { errors } = this.locale.terms;
    const typed = asksPlace(question) ? this.place.pending : '';
    if (typed === '' && this.chosen.length > 0) {
      this.give(question, this.chosen);
    } else if (asksPlace(question)) {
      if (typed !== '') await this.places.load();
      if (this.question !== question) return;
      const answer = placeAnswer(typed, this.places.table, this.scope(), errors);
      if ('code' in answer) this.give(question, [answer.code]);
      else this.fail(answer.error, '#place');
    } else {
      this.fail(question.multiple ? errors.chooseSome : errors.choose, '#choices input');
    }
  }

  private fail(error: string, field: string): void {
    this.error = error;
    this.focusNext = field;
    this.requestUpdate();
  }

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.question) void this.submit(this.question);
  };

  /** Who goes on typing is not to be told off any more. */
  private readonly handleInput = (): void => {
    this.error = '';
  };

  private readonly handleLink = (event: Event): void => {
    const target = event.target as Element;
    // A hand-over tells of its own links.
    if (!target.closest('a') || target.closest('[part=hand-over]')) return;
    const { scheme } = target.closest<HTMLElement>('[data-scheme]')?.dataset ?? {};
    const { provider } = target.closest<HTMLElement>('[data-provider]')?.dataset ?? {};
    if (scheme !== undefined) this.dispatchEvent(new SchemeSelectEvent(scheme));
    else if (provider !== undefined) this.dispatchEvent(new ProviderSelectEvent(provider));
  };
}

/** Whether a question is answered by the name of a municipality. */
const asksPlace = ({ subject, options }: Question): boolean => subject === 'region' && !options;

/** The needs that the feeds answer; those of the page's theme first. */
function orderedNeeds(catalogue: Catalogue, themes: readonly string[] = []): readonly Need[] {
  const all = offeredNeeds(catalogue);
  const first = themes.length > 0 ? offeredNeeds(catalogue, themes) : [];
  return [...first, ...all.filter((need) => !first.includes(need))];
}

/** All of the wizard that follows the first question: which one comes next, who can help, and the way there and back. Fetched once the first is in sight. */
import type { LitElement, TemplateResult, nothing } from 'lit';
import type { Environment } from '@mkb-wegwijzer/client';
import { type Profile, missesSbi2008 } from '@mkb-wegwijzer/core/eligibility';
import type { CatalogueProvider, CatalogueScheme, Need, Question } from '@mkb-wegwijzer/core/feed';
import { regionKind } from '@mkb-wegwijzer/core/geo';
import { type Referral, type ReferralAnswer, type Start, nextQuestion, prepareReferral, refer, withAnswer } from '@mkb-wegwijzer/core/referral';
import { AnswerEvent, HandOverEvent, OutcomeEvent, ReferralEvent } from '../base/events.js';
import { inIdleTime } from '../controllers/idle.js';
import type { Knowledge } from '../controllers/knowledge.js';
import { LazyController } from '../controllers/lazy.js';
import type { LocaleController } from '../controllers/locale.js';
import type { PlacesController } from '../controllers/places.js';
import { type ClearEvent, ProfileController } from '../controllers/profile.js';
import type { UrlController, UrlState } from '../controllers/url.js';
import { hoursStyles } from '../parts/hours.js';
import { type Locale, wordedWith } from '../parts/locale.js';
import { municipalityFieldStyles } from '../parts/municipality-field.styles.js';
import { Copying } from './copying.js';
import { givenAnswers, renderGiven } from './given.js';
import { HandOvers, type HandOversOptions } from './hand-overs.js';
import { laterStyles } from './later.styles.js';
import { OwnWords } from './own-words.js';
import { PlaceQuestion } from './place-question.js';
import { renderAnswer } from './referral.js';
import type { OpeningTerms, WizardTerms } from './terms.js';
import { toldAs } from './told-as.js';
import { ToldHere, isWish } from './told-here.js';
import { Trail } from './trail.js';
import type { WizardView } from './view.js';
import { allWords } from './wording.js';
import { type Step, type Visit, asksPlace, theAnswer } from './visit.js';

export const styles = [municipalityFieldStyles, laterStyles, hoursStyles];

/** What the wizard lends to its guide. */
export interface GuideOptions extends Pick<HandOversOptions, 'dress' | 'announce' | 'focus' | 'origins'> {
  readonly visit: Visit;
  readonly knowledge: () => Knowledge;
  /** Whether some of the feeds are still to come. */
  readonly isLoading: () => boolean;
  readonly locale: LocaleController<OpeningTerms>;
  readonly places: PlacesController;
  readonly url: UrlController;
  readonly environment: () => Environment | undefined;
  readonly home: () => string;
  /** The region that the page is about; empty when it does not say. */
  readonly region: () => string;
  /** What the page decides, and what is known of the company. */
  readonly start: () => Start;
  readonly level: (inside?: number) => number;
  readonly choose: (values: readonly string[]) => void;
  readonly tell: (event: Event) => void;
}

export class Guide {
  readonly #locale: Locale<WizardTerms>;
  readonly #company: ProfileController;
  readonly #trail: Trail;
  readonly #place: PlaceQuestion;
  readonly #handOvers: HandOvers;
  /** Few feeds still speak SBI 2008. Until its table is here, a condition on it is open; then the answer is looked for again. */
  readonly #older: LazyController<{ readonly knowSbi2008: () => void }>;
  #referral: ReferralAnswer | undefined;
  /** Who was being written to when all about the company was cleared: stays in the answer, without its reasons, as long as that is so. */
  #held: Referral | undefined;
  readonly #copying: Copying;
  readonly #words = new OwnWords();
  readonly #told: ToldHere;

  constructor(
    private readonly host: LitElement,
    private readonly options: GuideOptions,
  ) {
    const { visit, url, knowledge, places, environment, dress, announce, focus, origins } = options;
    const locale = (this.#locale = allWords(options.locale));
    this.#company = new ProfileController(host, environment, (event) => this.#handleClear(event));
    this.#older = new LazyController<{ readonly knowSbi2008: () => void }>(host, () => import('@mkb-wegwijzer/core/data/sbi-2008'), ({ knowSbi2008 }) => {
      knowSbi2008();
      this.prepare();
      if (this.#visit.step === theAnswer) this.#renew();
    });
    this.#told = new ToldHere(this.#company, { visit, knowledge, start: options.start });
    this.#copying = new Copying(host, () => locale.terms, announce);
    this.#trail = new Trail(visit, url, () => ({ ...knowledge(), within: visit.start.profile.region }));
    this.#place = new PlaceQuestion(host, { visit, knowledge, places, locale, choose: options.choose });
    this.#handOvers = new HandOvers(host, {
      locale,
      answers: () => givenAnswers(this.#view, this.#visit.answers),
      origins,
      environment,
      announce,
      focus,
      dress,
      tell: (provider, channel) => {
        const told = this.#toldAs(provider);
        options.tell(new HandOverEvent(told, channel));
        if (channel === 'post') options.tell(new OutcomeEvent(told, 'asked', this.#told.profile.needs ?? []));
      },
    });
  }

  /** What is known of the company, so that nobody is asked twice. The same object until it changes. */
  get known(): Profile | undefined {
    return this.#told.known;
  }

  /** Where a visit starts: at what the page decides, and what was told of the company. */
  startFrom(start: Start): Start {
    return this.#told.startFrom(start);
  }

  /** What was told in another widget since goes before what was answered here. */
  heed(): void {
    if (this.#told.drop()) this.#trail.remember(false);
  }

  /** While suggestions are open, a press on a button leaves the focus where it is: else the list would go, and the button move away, before the click. */
  readonly holdStill = (event: Event): void => {
    if (this.#place.isOpen && (event.target as Element).closest('button')) event.preventDefault();
  };

  /** Opens where the address says, else at the first question. */
  async begin(): Promise<void> {
    const address = this.#trail.begin();
    const step = address && this.#trail.take(address);
    this.#told.agree();
    if (step !== undefined) {
      this.#visit.past = this.#visit.before(step);
      this.#show(step);
    } else if (address || !this.#visit.question) await this.#onward((next) => this.#show(next));
  }

  /** The feeds, or the page's presets, changed in the middle of a visit. */
  async goOn(): Promise<void> {
    if (this.#visit.step === theAnswer) this.#renew();
    else if (!this.#visit.question) await this.#onward((next) => this.#show(next));
  }

  /** The answer once more, of what is known now. A visitor who is reading it hears that it changed, and keeps a place in it. */
  #renew(): void {
    const { host } = this;
    const { activeElement } = host.renderRoot as ShadowRoot;
    const before = idsIn(this.#referral!);
    this.#referral = this.#findReferral();
    host.requestUpdate();
    if (activeElement) void host.updateComplete.then(() => activeElement.isConnected || this.options.focus('#answer'));
    if (idsIn(this.#referral) !== before) this.options.announce(this.#locale.terms.answerChanged(this.#referral.referrals.length));
  }

  /** The page decides what is being asked now. */
  passOver(): Promise<void> {
    return this.#onward((next) => this.#show(next));
  }

  /** Makes the next question quick, in moments in which nobody waits for anything. */
  prepare(): void {
    const { catalogue, geography, today } = this.options.knowledge();
    const steps = prepareReferral(catalogue, geography, { today, home: this.options.home() }, this.#visit.start.profile);
    const readOlder = () => this.#readOlder();
    inIdleTime(function* () {
      yield* steps;
      readOlder();
    }());
  }

  /** The needs that fit what is typed. */
  find(typed: string): readonly Need[] {
    if (typed.trim() !== '') this.#words.prepare(this.options.knowledge().catalogue);
    return this.#words.find(this.#visit.needs, typed);
  }

  give(question: Question, values: readonly string[]): Promise<void> {
    const visit = this.#visit;
    visit.answers = withAnswer(visit.answers, { question: question.id, values });
    visit.resumable = [];
    if (question.subject === 'need') this.#words.text = visit.typed.trim();
    else this.#told.tell([{ question: question.id, values }], true);
    // A municipality can tell who someone is; a province cannot.
    const { geography } = this.options.knowledge();
    const told = asksPlace(question) ? values.flatMap((code) => geography.ancestors(code).filter((region) => regionKind(region) === 'province')) : values;
    this.options.tell(new AnswerEvent(question.id, told));
    return this.#onward((next) => this.#go(next));
  }

  /** Takes the municipality that was typed or chosen, or says what is wrong with it. */
  async givePlace(question: Question): Promise<void> {
    const visit = this.#visit;
    if (this.#place.typed === '' && visit.chosen.length > 0) return this.give(question, visit.chosen);
    const answer = await this.#place.answer();
    if (visit.question !== question) return;
    if ('code' in answer) return this.give(question, [answer.code]);
    visit.error = answer.error;
    // The field has the focus as a rule, so that to give it that says nothing.
    this.options.announce(answer.error);
    this.options.focus('#place');
  }

  back(): void {
    // The browser's history and ours are one.
    if (this.#trail.back()) return;
    const visit = this.#visit;
    const step = visit.past.at(-1);
    visit.past = visit.past.slice(0, -1);
    if (step === undefined) return;
    this.#arrive(step);
    this.#trail.remember(false);
  }

  /** The visitor went back or forward in the browser. */
  restore(address: UrlState): void {
    const visit = this.#visit;
    if (visit.step === undefined) return;
    const from = visit.step;
    // The address of the page as it came says nothing of a step: that is the first one.
    const wanted = this.#trail.take(address);
    const isOther = this.#told.agree();
    const step = wanted ?? visit.past[0] ?? this.#next();
    const at = visit.past.lastIndexOf(step);
    const isForward = at < 0 && step !== from;
    if (at >= 0) visit.past = visit.past.slice(0, at);
    else if (isForward) visit.past = [...visit.past, from];
    this.#trail.moved(isForward);
    this.#arrive(step);
    if (isOther) this.#trail.remember(false);
  }

  resume(): Promise<void> {
    this.#trail.resume();
    this.#told.agree();
    return this.#onward((next) => this.#go(next));
  }

  keep(kept: boolean): void {
    const { terms } = this.#locale;
    this.#trail.keep(kept);
    // They are among what is remembered of the company too.
    if (!kept) this.#company.remember(false);
    this.options.announce(!kept ? terms.forgotten : this.#trail.isKept ? terms.kept : terms.notKept);
    if (!kept && this.#visit.own.length === 0) this.options.focus('#question');
    this.host.requestUpdate();
  }

  renderPlace(): TemplateResult {
    return this.#place.render(this.#visit.error);
  }

  renderGiven(): TemplateResult | typeof nothing {
    const { answers, step } = this.#visit;
    return renderGiven(this.#view, answers, step === theAnswer ? '' : (step ?? ''));
  }

  renderAnswer(): TemplateResult {
    const about = this.#visit.questions.find(({ subject }) => subject === 'region')!;
    // Where one chooses of some regions, who did has no more to tell.
    const regionQuestion = asksPlace(about) || this.#told.profile.region === undefined ? about.id : undefined;
    return renderAnswer(this.#view, { answer: this.#referral!, answers: this.#visit.answers, municipality: this.#municipality(), regionQuestion, hasBack: this.#visit.past.length > 0, copied: this.#copying.outcome });
  }

  get #visit(): Visit {
    return this.options.visit;
  }

  get #view(): WizardView {
    const locale = wordedWith(this.#locale, this.#locale.terms);
    return {
      terms: locale.terms,
      locale,
      level: this.options.level,
      knowledge: this.options.knowledge(),
      questions: this.#visit.questions,
      now: () => this.options.environment()?.now() ?? new Date(),
      regionName: (code) => this.#place.regionName(code),
      isPlace: (word) => this.#place.isPlace(word),
      municipality: this.#place.municipality(this.#municipality()),
      change: (question) => this.#go(question),
      back: () => this.back(),
      restart: () => this.#restart(),
      keep: (kept) => this.keep(kept),
      isKept: this.#trail.isKept,
      copy: (text) => void this.#copying.copy(text),
      toldAs: (record) => this.#toldAs(record),
      handOver: (provider, level) => this.#handOvers.render(provider, level),
      isHandingOver: (provider) => this.#handOvers.isOpen(provider),
    };
  }

  /** The visitor's municipality, when it is known. */
  #municipality(): string | undefined {
    const { region } = this.#told.profile;
    return region !== undefined && this.options.knowledge().geography.levelOf(region) === 'municipality' ? region : undefined;
  }

  #toldAs(record: CatalogueProvider | CatalogueScheme): string {
    const { catalogue, geography } = this.options.knowledge();
    const { provider = '' } = record as CatalogueScheme;
    return toldAs(record, record.regions ?? catalogue.providers.get(provider)?.regions ?? [], geography, this.options.region());
  }

  #next(): Step {
    const { catalogue, geography } = this.options.knowledge();
    return nextQuestion(catalogue, this.#told.answers, this.#visit.start.profile, geography, this.#asking())?.id ?? theAnswer;
  }

  /** Goes to the next step. When a feed speaks SBI 2008, that is known once its table is here. */
  async #onward(go: (step: Step) => void): Promise<void> {
    const { step } = this.#visit;
    const next = this.#next();
    if (!missesSbi2008() || !(await this.#older.load())) return go(next);
    // Whoever went back meanwhile stays there.
    if (this.#visit.step === step) go(this.#next());
  }

  #findReferral(): ReferralAnswer {
    const { catalogue, geography } = this.options.knowledge();
    const referral = refer(catalogue, this.#told.profile, geography, this.#asking());
    this.#readOlder();
    const held = this.#held;
    const isGone = held && this.#handOvers.isOpen(held.provider) && !referral.referrals.some(({ provider }) => provider.id === held.provider.id);
    return isGone ? { ...referral, referrals: [...referral.referrals, held] } : referral;
  }

  #readOlder(): void {
    if (missesSbi2008()) void this.#older.load();
  }

  #asking() {
    const { catalogue, today } = this.options.knowledge();
    return { today, home: this.options.home(), words: this.#words.evidence(catalogue) };
  }

  /** On to a step at the visitor's wish: the focus goes along. */
  #go(step: Step): void {
    const visit = this.#visit;
    if (visit.step !== undefined && visit.step !== step) visit.past = [...visit.past, visit.step];
    this.#arrive(step);
    this.#trail.remember(true);
  }

  #arrive(step: Step): void {
    this.#show(step);
    this.options.focus(step === theAnswer ? '#answer' : '#question');
  }

  #show(step: Step): void {
    const { options } = this;
    const visit = this.#visit;
    visit.show(step);
    if (visit.question?.subject === 'need') visit.typed = this.#words.text;
    this.#copying.outcome = '';
    this.#place.reset();
    this.host.requestUpdate();
    // Asked for before the visitor types, since it is wanted next.
    if (visit.question && asksPlace(visit.question)) void options.places.load();
    if (step !== theAnswer) return;
    this.#referral = this.#findReferral();
    const providers = this.#referral.referrals.map(({ provider }) => this.#toldAs(provider));
    options.tell(new ReferralEvent(providers, this.#told.profile.needs ?? []));
    const { answerFound, stillLoading } = this.#locale.terms;
    options.announce([providers.length > 0 && answerFound(providers.length), options.isLoading() && stillLoading].filter(Boolean).join('. '));
  }

  #restart(): void {
    this.#told.tell(this.#visit.own.map(({ question }) => ({ question, values: [] })), false);
    this.#forget();
    this.#arrive(this.#next());
    this.#trail.remember(true);
  }

  /** All that is known of the company was cleared, in another widget: the focus stays there, and so does what is not about the company. */
  #handleClear(event: ClearEvent): void {
    const visit = this.#visit;
    const { step, question } = visit;
    if (this.#trail.isInHistory) event.preventDefault();
    this.#told.forget();
    if (step === theAnswer) {
      const writing = this.#referral?.referrals.find(({ provider }) => this.#handOvers.isOpen(provider));
      if (writing) this.#held = { ...writing, reasons: [], schemes: [] };
      const next = this.#next();
      if (writing || next === theAnswer) this.#renew();
      else this.#show(next);
    } else if (step !== undefined && !isWish(question)) this.#show(this.#next());
    if (typeof visit.step === 'string') visit.past = visit.before(visit.step);
    this.#trail.clear();
    if (visit.own.length > 0 || this.#handOvers.isUsed) event.isLeft = true;
  }

  #forget(): void {
    const visit = this.#visit;
    this.#told.clear();
    this.#words.text = '';
    this.#handOvers.clear();
    this.#held = undefined;
    visit.start = this.options.start();
    visit.answers = visit.start.answers;
    visit.past = [];
    visit.resumable = [];
  }
}

/** Which records an answer names, in their order. */
const idsIn = ({ referrals, schemes }: ReferralAnswer): string => JSON.stringify([referrals.map(({ provider }) => provider.id), schemes.map(({ id }) => id)]);

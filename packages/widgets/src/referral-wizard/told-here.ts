/** What a visitor says of the company in the wizard, and what the page knows of it: one thing, of which each widget of the page knows the last. */
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import type { Question } from '@mkb-wegwijzer/core/feed';
import { type Answer, type Start, profileOf } from '@mkb-wegwijzer/core/referral';
import type { Knowledge } from '../controllers/knowledge.js';
import type { ProfileController } from '../controllers/profile.js';
import { type Known, isNews, isPlace, knownOf, plain, toldBy } from './journey.js';
import { type Visit, asksPlace } from './visit.js';

export interface ToldHereOptions {
  readonly visit: Visit;
  readonly knowledge: () => Knowledge;
  /** What the page decides, and what is known of the company. */
  readonly start: () => Start;
}

export class ToldHere {
  /** What the page knows by what was told here: by its subject, as a text. */
  readonly #told = new Map<string, string>();
  /** What was told of the company that leaves nothing to ask. */
  #settled: Known['settled'] = {};

  constructor(
    private readonly company: ProfileController,
    private readonly options: ToldHereOptions,
  ) {}

  /** What is known of the company, in whatever widget it was told. The same object until it changes. */
  get known(): Profile | undefined {
    return this.company.profile;
  }

  /** Where a visit starts: at what the page decides, and what was told of the company, which goes before what the page supposes. */
  startFrom({ answers, profile }: Start): Start {
    const { questions } = this.options.visit;
    const told = this.known ?? {};
    const known = knownOf(this.#isElsewhere(profile.region) ? { ...told, region: undefined as never } : told, questions);
    this.#settled = known.settled;
    return { answers: [...answers.filter(({ question }) => !known.answers.some((each) => each.question === question)), ...known.answers], profile: { ...profile, ...known.settled } };
  }

  /** Of what is known and what was asked for: whom one is referred to by. */
  get profile(): Profile {
    const { needs: _, themes: __, region: ___, ...told } = this.known ?? {};
    return profileOf(this.options.visit.questions, this.answers, { ...told, ...this.options.visit.start.profile });
  }

  /** The answers but those of which more is known. */
  get answers(): readonly Answer[] {
    return this.options.visit.answers.filter(({ question }) => !((this.#question(question)?.subject ?? '') in this.#settled));
  }

  #question(wanted: string): Question | undefined {
    return this.options.visit.questions.find(({ id }) => id === wanted);
  }

  /** Lets go of all answers about the company: nothing is known of it any more. What help is sought with stays. */
  forget(): void {
    const { visit, start } = this.options;
    this.clear();
    visit.start = start();
    visit.answer(visit.own.filter(({ question }) => isWish(this.#question(question))));
  }

  /** Forgets what was told here, not what the page knows by it. */
  clear(): void {
    this.#told.clear();
  }

  /**
   * What is said of the company here holds for the other widgets of the page too, and what is taken back holds there no more. Of what was
   * said at another time (`isNew` is false: it stands in an address, or was kept) that goes for what nobody was told otherwise since.
   */
  tell(answers: readonly Answer[], isNew: boolean): void {
    const visit = this.options.visit;
    for (const { question: id, values } of answers) {
      const question = this.#question(id);
      if (!question || isWish(question)) continue;
      const told = this.known ?? {};
      const change = toldBy(question, values, told);
      const subjects = Object.keys(change) as (keyof Profile)[];
      if (!isNews(change, told) || (!isNew && subjects.some((subject) => told[subject] !== undefined && this.#told.get(subject) !== plain(told[subject])))) continue;
      this.company.tell(change);
      for (const subject of subjects) this.#told.set(subject, plain(change[subject]));
    }
    visit.start = this.options.start();
    visit.answer(visit.own);
  }

  /** Makes one of the answers of an address, or of another time, and what the page knows. Says whether some hold no more. */
  agree(): boolean {
    this.tell(this.options.visit.own, false);
    return this.drop();
  }

  /** Lets go of answers that what the page knows speaks against; says whether there were any. */
  drop(): boolean {
    const visit = this.options.visit;
    const told = this.known ?? {};
    const { own } = visit;
    const held = own.filter(({ question: id, values }) => {
      const question = this.#question(id);
      return !question || isWish(question) || (question.subject === 'region' && this.#isElsewhere(visit.start.profile.region)) || !isNews(toldBy(question, values, told), told);
    });
    if (held.length < own.length) visit.answer(held);
    return held.length < own.length;
  }

  /** Whether the place that was told lies outside the region of the page: it is no answer here then. Who asks here may mean another. */
  #isElsewhere(within: string | undefined): boolean {
    const { geography } = this.options.knowledge();
    const region = this.known?.region;
    const asks = this.options.visit.questions.some(asksPlace);
    return region !== undefined && (asks ? !isPlace(region, { geography, within }) : within !== undefined && geography.municipalitiesIn(within).length > 1 && geography.covers([within], region) === 'no');
  }
}

/** What is asked for, which is not about the company. */
export const isWish = (question: Question | undefined): boolean => question?.subject === 'need' || question?.subject === 'theme';

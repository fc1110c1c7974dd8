/** Where a visitor stands in the wizard: what was answered, what is shown, and what is filled in but no answer yet. */
import type { Need, Question } from '@mkb-wegwijzer/core/feed';
import type { Answer, Start } from '@mkb-wegwijzer/core/referral';

/** What is shown: a question, by its id, or the answer. */
export type Step = string | typeof theAnswer;
export const theAnswer = Symbol('answer');

export class Visit {
  questions: readonly Question[] = [];
  needs: readonly Need[] = [];
  /** What the page decides, and what is known of the company. */
  start: Start = { answers: [], profile: {} };
  answers: readonly Answer[] = [];
  /** Undefined while it is too early to tell. */
  step: Step | undefined;
  /** The steps that lead back, as in the history of a browser. */
  past: readonly Step[] = [];

  /** What is chosen in the question that is shown. */
  chosen: readonly string[] = [];
  error = '';
  typed = '';
  /** Whether all needs are shown, on a narrow page. */
  allNeeds = false;
  /** Answers of an earlier visit, as they were kept on this device. */
  resumable: readonly string[] = [];

  get question(): Question | undefined {
    return this.questions.find(({ id }) => id === this.step);
  }

  /** The answers that the visitor gave; the page's own are left out. */
  get own(): readonly Answer[] {
    return this.answers.filter(({ preset }) => !preset);
  }

  /** Which question this is for the visitor, counted from 1. */
  numberOf({ id }: Question): number {
    const { own } = this;
    const position = own.findIndex(({ question }) => question === id);
    return (position < 0 ? own.length : position) + 1;
  }

  /** The steps that lead to one, for who opens it by a link or a reload: the questions answered before it. */
  before(step: Step): readonly Step[] {
    const answered = this.own.map(({ question }) => question);
    const at = answered.findIndex((question) => question === step);
    return at < 0 ? answered : answered.slice(0, at);
  }

  /** Takes answers of the visitor for all that there are. They go before those of the page. */
  answer(own: readonly Answer[]): void {
    this.answers = [...this.start.answers.filter(({ question }) => !own.some((each) => each.question === question)), ...own];
  }

  /** Shows a step as it was answered before. */
  show(step: Step): void {
    this.step = step;
    this.chosen = this.answers.find(({ question }) => question === step)?.values ?? [];
    this.error = '';
    this.typed = '';
    this.allNeeds = false;
  }
}

/** Whether a question is answered by the name of a municipality. */
export const asksPlace = ({ subject, options }: Question): boolean => subject === 'region' && !options;

/** A visit outside the wizard: in the address of the page, where Back undoes a step, and on the device when the visitor says so. */
import type { Question } from '@mkb-wegwijzer/core/feed';
import { type Answer, withAnswer } from '@mkb-wegwijzer/core/referral';
import type { UrlController, UrlState } from '../controllers/url.js';
import { type Offer, addressOf, answerStep, answersIn } from './journey.js';
import { keepAnswers, keptAnswers } from './kept.js';
import { type Step, type Visit, theAnswer } from './visit.js';

export class Trail {
  /** Whether the answers are kept on this device. */
  isKept = false;
  /** Whether the browser's history holds answers. */
  isInHistory = false;
  /** Steps of the browser's history that are ours to go back. */
  #pushed = 0;
  /** Steps back that were asked for and are not made yet. */
  #going = 0;

  constructor(
    private readonly visit: Visit,
    private readonly url: UrlController,
    private readonly offer: () => Offer,
  ) {}

  /** Looks what was kept on the device by an earlier visit, and gives what the address says. */
  begin(): UrlState | undefined {
    const kept = keptAnswers();
    this.visit.resumable = kept ?? [];
    this.isKept = kept !== undefined;
    const address = this.url.read();
    this.isInHistory = address !== undefined;
    return address;
  }

  /** Takes over the answers of an address, and gives its step, if it has one. What else was answered stays: who goes back may go on again. */
  take({ a = [], step: [wanted = ''] = [] }: UrlState): Step | undefined {
    const { visit } = this;
    const given = this.#read(a);
    visit.answer(given.reduce(withAnswer, visit.own));
    // A question that is asked still, but of whose answer nothing is left, comes before the answer that rested on it.
    const isLost = ({ id }: Question) => a.some((text) => text.startsWith(`${id}:`)) && !given.some(({ question }) => question === id);
    if (wanted === answerStep) return given.length > 0 && !visit.questions.some(isLost) ? theAnswer : undefined;
    return visit.questions.some(({ id }) => id === wanted) ? wanted : undefined;
  }

  /** Takes over the answers of an earlier visit. */
  resume(): void {
    this.visit.answer(this.#read(this.visit.resumable));
    this.visit.resumable = [];
  }

  /** Writes down where the visit is; `step` makes it one that Back undoes. */
  remember(step: boolean): void {
    const { visit } = this;
    this.isInHistory ||= this.url.isUsed && visit.own.length > 0;
    if (this.url.write(this.#now, step)) this.#pushed++;
    // What another tab cleared meanwhile stays so.
    if (this.isKept) this.isKept = keepAnswers(keptAnswers() && visit.own);
  }

  /** Keeps the answers on this device from now on, or forgets them there. */
  keep(kept: boolean): void {
    this.visit.resumable = [];
    this.isKept = keepAnswers(kept ? this.visit.own : undefined);
  }

  /** Keeps nothing on the device any more, and in the address what is left alone: at once, since it may be read again before anything else is done. */
  clear(): void {
    const { url, visit } = this;
    this.keep(false);
    const left = visit.own.length > 0 ? this.#now : {};
    url.write(left);
    const link = url.link(left);
    if (link === undefined) return;
    try {
      history.replaceState(history.state, '', link);
    } catch {
      // A frame that may not: then nothing of ours is there.
    }
    url.read();
  }

  /** Goes back in the browser, when the last step is one of its history; says whether it is. */
  back(): boolean {
    // Who presses twice at once is on the way already.
    if (this.#pushed === 0 && this.#going > 0) return true;
    if (this.#pushed === 0 || !this.url.isLast) {
      // From here on the entries before this one are no longer the steps before this one.
      this.#pushed = 0;
      return false;
    }
    this.#pushed--;
    this.#going++;
    addEventListener('popstate', () => this.#going--, { once: true });
    history.back();
    return true;
  }

  /** The browser went back, or forward. */
  moved(isForward: boolean): void {
    if (isForward) this.#pushed++;
    // One that was asked for here is counted already.
    else if (this.#going === 0 && this.#pushed > 0) this.#pushed--;
  }

  /** Where the visit is. */
  get #now(): UrlState {
    const { own, step = '' } = this.visit;
    return addressOf(own, step === theAnswer ? answerStep : step);
  }

  #read(texts: readonly string[]): readonly Answer[] {
    return answersIn(texts, this.visit.questions, this.offer());
  }
}

/** Asks a question of something that answers later, and keeps the last answer in sight until a newer one is in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class AnswersController<T> implements ReactiveController {
  /** The last answer that came; it may be to an earlier question than the last. */
  value: T | undefined;
  /** Whether the last question has not been answered yet. */
  pending = false;
  /** Why the last question has no answer. */
  failure: unknown;

  /** Resolves when the last question has its answer, or has failed. */
  settled: Promise<void> = Promise.resolve();

  #question: readonly unknown[] = [];
  #number = 0;
  #waiting: ((answer: T) => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // It asks when its host does.
  }

  /** Asks, unless the question is the same as the last, part by part. An answer that was overtaken by a newer question is dropped. */
  ask(question: readonly unknown[], answer: () => Promise<T>): void {
    const same = question.length === this.#question.length && question.every((part, position) => part === this.#question[position]);
    if (same) return;
    this.#question = question;
    this.settled = this.#await(answer, ++this.#number);
  }

  /** Calls back with the answer to what the host asks at its next update. Those who wait for a question that was overtaken get the answer to the newer one. */
  whenAnswered(callback: (answer: T) => void): void {
    this.#waiting.push(callback);
    this.host.requestUpdate();
  }

  /** Forgets the answer and the question: what follows is asked anew. */
  reset(): void {
    this.#number++;
    this.#question = [];
    this.value = this.failure = undefined;
    this.pending = false;
  }

  /** Asks the last question again. What was there stays until the answer comes. */
  retry(): void {
    this.#question = [];
    this.host.requestUpdate();
  }

  async #await(answer: () => Promise<T>, number: number): Promise<void> {
    this.pending = true;
    try {
      const value = await answer();
      if (number !== this.#number) return;
      this.value = value;
      this.failure = undefined;
    } catch (failure) {
      if (number !== this.#number) return;
      this.failure = failure;
      this.#waiting = [];
    }
    this.pending = false;
    this.host.requestUpdate();
  }

  /** Whoever waits for an answer finds it on the page. */
  hostUpdated(): void {
    const { value, pending } = this;
    const waiting = this.#waiting;
    if (pending || value === undefined || waiting.length === 0) return;
    this.#waiting = [];
    // Not in the update itself: what they ask for may need another.
    queueMicrotask(() => waiting.forEach((callback) => callback(value)));
  }
}

/** Tells screen readers what changed, once and politely. */
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';

/**
 * A status region that is in the widget from the start, since a region that comes with its message is often not read. A message
 * that follows within half a second replaces the one before it, so that typing does not make a screen reader stutter.
 */
export class AnnouncerController implements ReactiveController {
  #message = '';
  /** What is to be said, whatever follows it. */
  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Milliseconds to wait for a later message. */
    private readonly pause = 500,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** `keep`: a later message is said after this one, and not in its place. */
  announce(message: string, keep = false): void {
    clearTimeout(this.#timer);
    message = [this.#kept, message].filter((each) => each !== '').join('. ');
    if (keep) this.#kept = message;
    this.#timer = setTimeout(() => {
      this.#kept = '';
      // The same words once more are only heard when the text changes.
      this.#message = message === this.#message && message !== '' ? `${message}\u00a0` : message;
      this.host.requestUpdate();
    }, this.pause);
  }

  render(): TemplateResult {
    return html`<div role="status" class="visually-hidden">${this.#message}</div>`;
  }
}

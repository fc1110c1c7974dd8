import type { ReactiveControllerHost } from 'lit';
import type { WizardTerms } from './terms.js';

/** Copies the answer, and remembers what came of it, to be shown beside the button. */
export class Copying {
  /** Empty when nobody copied. */
  outcome = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly terms: () => WizardTerms,
    private readonly announce: (message: string) => void,
  ) {}

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = this.terms().summaryCopied;
    } catch {
      this.outcome = this.terms().notCopied;
    }
    this.announce(this.outcome);
    this.host.requestUpdate();
  }
}

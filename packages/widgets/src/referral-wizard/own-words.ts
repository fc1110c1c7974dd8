/** The visitor's own words about the question: which needs they mean, and what they say for single organisations. They never leave the wizard. */
import type { Catalogue, Need } from '@mkb-wegwijzer/core/feed';
import { type Evidence, NeedIndex, ProviderWords } from '@mkb-wegwijzer/core/referral';
import { inIdleTime } from '../controllers/idle.js';

export class OwnWords {
  /** What was typed when the needs were confirmed. */
  text = '';
  #needs: { readonly of: readonly Need[]; readonly index: NeedIndex } | undefined;
  #providers: { readonly of: Catalogue; readonly index: ProviderWords } | undefined;
  #found: { readonly text: string; readonly of: Catalogue; readonly evidence: Evidence } | undefined;

  /** The needs that fit what is typed. */
  find(needs: readonly Need[], typed: string): readonly Need[] {
    if (typed.trim() === '') return needs;
    if (this.#needs?.of !== needs) this.#needs = { of: needs, index: new NeedIndex(needs) };
    return this.#needs.index.find(typed);
  }

  /** Reads what organisations say while the visitor types, since that is wanted next. */
  prepare(catalogue: Catalogue): void {
    if (this.#providers?.of !== catalogue) inIdleTime(this.#indexOf(catalogue).read());
  }

  evidence(catalogue: Catalogue): Evidence | undefined {
    const { text } = this;
    if (text === '') return undefined;
    if (this.#found?.text !== text || this.#found.of !== catalogue) this.#found = { text, of: catalogue, evidence: this.#indexOf(catalogue).evidence(text) };
    return this.#found.evidence;
  }

  #indexOf(catalogue: Catalogue): ProviderWords {
    if (this.#providers?.of !== catalogue) this.#providers = { of: catalogue, index: new ProviderWords(catalogue) };
    return this.#providers.index;
  }
}

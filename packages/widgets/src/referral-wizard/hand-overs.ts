/** A question handed over to one of the organisations that can help, in place on its card. Fetched when a visitor first asks for it. */
import { type CSSResult, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { CatalogueProvider } from '@mkb-wegwijzer/core/feed';
import { pick } from '@mkb-wegwijzer/core/feed';
import { intakeFor, parseOrigins } from '@mkb-wegwijzer/core/referral-intake';
import { LazyController } from '../controllers/lazy.js';
import type { HandOver, HandOverOptions } from '../hand-over/hand-over.js';
import type { Locale } from '../parts/locale.js';
import type { WizardTerms } from './terms.js';

/** What the wizard lends to all of them. */
export interface HandOversOptions extends Omit<HandOverOptions, 'provider' | 'locale' | 'tell' | 'words'> {
  readonly locale: Locale<WizardTerms>;
  /** Takes over the looks that the part brings along. */
  readonly dress: (part: { readonly styles: CSSResult | readonly CSSResult[] }) => void;
  readonly tell: (provider: CatalogueProvider, channel: Parameters<HandOverOptions['tell']>[0]['channel']) => void;
}

export class HandOvers {
  readonly #part: LazyController<typeof import('../hand-over/hand-over.js')>;
  readonly #english: LazyController<typeof import('../hand-over/terms.en.js')>;
  /** By provider: what was typed for one stays there while another is looked at. */
  readonly #known = new Map<string, HandOver>();
  #open = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: HandOversOptions,
  ) {
    this.#part = new LazyController(host, () => import('../hand-over/hand-over.js'), options.dress);
    this.#english = new LazyController(host, () => import('../hand-over/terms.en.js'));
  }

  /** Forgets all that was typed. */
  clear(): void {
    this.#known.clear();
    this.#open = '';
  }

  /** Whether something was, or is, to be asked. */
  get isUsed(): boolean {
    return this.#open !== '' || this.#known.size > 0;
  }

  isOpen(provider: CatalogueProvider): boolean {
    return this.#open === provider.id;
  }

  /** The way in on a card; nothing for who has no intake of its own, since its channels stand there already, or whom this page cannot reach. */
  render(provider: CatalogueProvider, level: number): TemplateResult | typeof nothing {
    if (!provider.contact?.intake || intakeFor(provider, parseOrigins(this.options.origins(), globalThis.location?.origin)).length === 0) return nothing;
    const { terms, language } = this.options.locale;
    const isOpen = this.isOpen(provider);
    const name = pick(provider.name, language, provider.from[0].language);
    return html`
      <div class="stack">
        <div class="no-print"><button type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.#toggle(provider)}>${terms.askThem(name)}</button></div>
        ${isOpen ? this.#renderOpen(provider, level) : nothing}
      </div>
    `;
  }

  #renderOpen(provider: CatalogueProvider, level: number): TemplateResult {
    const { terms } = this.options.locale;
    const module = this.#part.get();
    // A page that changes its language while the form is open fetches the words then.
    const isWorded = this.#parts.map((part) => part.get() !== undefined).every(Boolean);
    if (module && isWorded) return this.#of(provider, module).render(level);
    if (!this.#parts.some(({ failed }) => failed)) return html`<p class="hint">${terms.loading}</p>`;
    return html`<div class="notice failure row" role="alert"><p>${terms.askFailed}</p><button type="button" @click=${() => void this.#fetch()}>${terms.retry}</button></div>`;
  }

  /** What the form needs in the language of the page. */
  get #parts(): readonly Pick<LazyController<unknown>, 'get' | 'load' | 'failed'>[] {
    return this.options.locale.language === 'en' ? [this.#part, this.#english] : [this.#part];
  }

  /** The form with its words, once both are there; undefined when one of them cannot be had now. */
  async #fetch(): Promise<typeof import('../hand-over/hand-over.js') | undefined> {
    const fetched = await Promise.all(this.#parts.map((part) => part.load()));
    return fetched.every((part) => part !== undefined) ? this.#part.module : undefined;
  }

  #of(provider: CatalogueProvider, module: typeof import('../hand-over/hand-over.js')): HandOver {
    const { tell, dress: _, ...lent } = this.options;
    const handOver = this.#known.get(provider.id) ?? new module.HandOver(this.host, { ...lent, provider, words: () => (this.options.locale.language === 'en' ? this.#english.module?.handOverEn : undefined), tell: ({ channel }) => tell(provider, channel) });
    this.#known.set(provider.id, handOver);
    return handOver;
  }

  #toggle(provider: CatalogueProvider): void {
    this.#open = this.#open === provider.id ? '' : provider.id;
    this.host.requestUpdate();
    if (this.#open === '') return;
    void this.#fetch().then((module) => {
      if (module && this.#open === provider.id) this.#of(provider, module).focus();
    });
  }
}

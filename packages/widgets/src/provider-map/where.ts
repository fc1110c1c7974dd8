/** Where the visitor is: the field that asks for it, fetched when it is first used, and the answer. */
import { type CSSResult, type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { Environment } from '@mkb-wegwijzer/client';
import type { Point } from '@mkb-wegwijzer/core/geo';
import { LazyController } from '../controllers/lazy.js';
import type { LocaleController } from '../controllers/locale.js';
import type { PlacesController } from '../controllers/places.js';
import { choiceShell } from '../parts/choice-shell.js';
import type { ProviderMapTerms } from './terms.js';
import type { WhereField } from './where-field.js';

/** A municipality, and where in it if more is known: a town, an address, or the place where the visitor's device is. */
export interface Spot {
  /** CBS code of the municipality. */
  readonly code: string;
  readonly point?: Point;
  /** What the visitor calls it, where that is not the municipality. */
  readonly name?: string;
}

export interface WhereOptions {
  readonly places: PlacesController;
  readonly locale: LocaleController<ProviderMapTerms>;
  readonly environment: () => Environment;
  /** `pdok` where postcodes and addresses may be asked of that. */
  readonly geocoder: () => string;
  /** Which municipalities may be chosen; all of them when there is nothing. */
  readonly within: () => ((code: string) => boolean) | undefined;
  /** Called when the visitor said where the company is, or took that back. */
  readonly choose: (spot: Spot | undefined) => void;
  readonly dress: (part: { readonly styles: CSSResult | readonly CSSResult[] }) => void;
}

export class Where implements ReactiveController {
  /** What the visitor said last. */
  spot: Spot | undefined;
  /** What was told in another widget, until it is taken away here. */
  told: Spot | undefined;

  readonly #part: LazyController<typeof import('./where-field.js')>;
  #field: WhereField | undefined;
  #typed: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: WhereOptions,
  ) {
    this.#part = new LazyController(host, () => import('./where-field.js'), (part) => this.#arrived(part));
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is fetched until the visitor turns to the field.
  }

  /** Whether something was typed that is no place, or none yet. */
  get isUnclear(): boolean {
    return (this.#field?.pending ?? this.#typed ?? '') !== '';
  }

  /** Code of the municipality that was chosen here; empty when there is none. */
  get chosen(): string {
    return this.spot === this.told ? '' : (this.spot?.code ?? '');
  }

  /** Takes over the municipality that the address of the page names, or none: never more than that. */
  restore(code: string): void {
    this.spot = code === '' ? this.told : { code };
    this.#typed = undefined;
    this.#field?.forget();
    if (this.spot) void this.#part.load();
  }

  render(): TemplateResult {
    const { terms } = this.options.locale;
    const label = terms.whereLabel;
    const hint = this.options.geocoder() === 'pdok' ? terms.whereHintAddress : terms.whereHint;
    return html`
      <div class="where">
        ${
          this.#field?.render(label, hint) ??
          choiceShell({ id: 'place', label, hint, list: label, text: this.#typed ?? '', clear: '', onFocus: this.#fetch, onInput: this.#handleInput, onClear: this.#fetch, message: this.#part.failed ? terms.partFailed : undefined })
        }
        ${'geolocation' in navigator ? html`<div><button type="button" class="plain near-me" @click=${this.#handleNearMe}>${terms.nearMe}</button></div>` : nothing}
        <p class="small where-note" role="status">${this.#field?.note}</p>
      </div>
    `;
  }

  #arrived(part: typeof import('./where-field.js')): void {
    this.options.dress(part);
    this.#field = new part.WhereField(this.host, { ...this.options, spot: () => this.spot, choose: this.#choose });
    if (this.#typed !== undefined) this.#field.adopt(this.#typed);
    else this.#field.load();
    this.#typed = undefined;
  }

  readonly #choose = (spot: Spot | undefined): void => {
    this.spot = spot;
    if (!spot) this.told = spot;
    this.options.choose(spot);
  };

  readonly #fetch = (): void => void this.#part.load();

  readonly #handleInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
    this.#fetch();
  };

  readonly #handleNearMe = async (): Promise<void> => {
    await this.#part.load();
    this.#field?.locate();
  };
}

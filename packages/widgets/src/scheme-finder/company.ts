/** Where a visitor tells about the company. What is told there is fetched once it is opened, or once something was told before. */
import { type CSSResult, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { again } from '@mkb-wegwijzer/core/feed';
import type { CompanyPanel } from '../company/panel.js';
import { LazyController } from '../controllers/lazy.js';
import type { LocaleController } from '../controllers/locale.js';
import type { PlacesController } from '../controllers/places.js';
import type { ToldController } from '../controllers/told.js';
import type { FinderTerms } from './terms.js';
import type { FinderView } from './view.js';

const panel = again(() => import('../company/panel.js'));

/** What the finder lends to it. */
export interface CompanyOptions {
  readonly told: ToldController;
  readonly places: PlacesController;
  readonly locale: LocaleController<FinderTerms>;
  readonly regionName: (code: string) => string;
  readonly announce: (message: string) => void;
  readonly focus: (selector: string) => void;
  readonly dress: (part: { readonly styles: CSSResult | readonly CSSResult[] }) => void;
}

/** What is to be shown of it. */
export interface CompanyState {
  readonly open: boolean;
  /** Level of its heading. */
  readonly level: number;
  /** Once something was told: how much of the list may suit, and whether only that is shown. */
  readonly fitting: { readonly count: number; readonly chosen: boolean } | undefined;
}

export class Company {
  panel: CompanyPanel | undefined;
  private readonly part;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly region: string },
    private readonly options: CompanyOptions,
  ) {
    const { told, dress, ...rest } = options;
    const fetch = async () => {
      const [part, profile] = await Promise.all([panel(), told.open()]);
      return { ...part, profile };
    };
    this.part = new LazyController(host, fetch, (part) => {
      dress(part);
      this.panel = new part.CompanyPanel(host as never, { profile: part.profile, page: () => host.region, ...rest });
    });
  }

  /** The way to tell about the company, and to keep only what may suit it. */
  render({ terms, toggleCompany, toggle }: FinderView, { open, level, fitting }: CompanyState): TemplateResult {
    // What was told before is put into words at once.
    if (open || fitting) this.part.get();
    return html`
      <div class="stack no-print">
        <div class="row company-row">
          <button type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="company" @click=${toggleCompany}>${fitting ? terms.companyTold : terms.company}</button>
          ${fitting
            ? html`<label class="choice"><input type="checkbox" .checked=${fitting.chosen} @change=${() => toggle('fit', 'yes')} /><span>${terms.fitsMine}</span> <span class="count">${fitting.count}</span></label>`
            : nothing}
        </div>
        <div id="company" ?hidden=${!open}>${open ? (this.panel?.render(level) ?? this.#renderWaiting(terms)) : nothing}</div>
      </div>
    `;
  }

  #renderWaiting(terms: FinderTerms): TemplateResult {
    if (!this.part.failed) return html`<p class="visually-hidden">${terms.loading}</p><div class="skeleton" aria-hidden="true"></div>`;
    return html`<div class="notice failure row" role="alert"><p>${terms.actFailed}</p><button type="button" @click=${this.#handleRetry}>${terms.retry}</button></div>`;
  }

  /** The button goes when the questions come: the focus goes to their title. */
  readonly #handleRetry = (): void => {
    void this.part.load().then((part) => {
      if (part) this.options.focus('#company-title');
    });
  };
}

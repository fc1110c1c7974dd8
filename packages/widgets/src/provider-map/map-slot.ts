/** The place of the map beside the list: as large as the map, and empty until it comes into view. */
import { type CSSResult, type LitElement, type ReactiveController, type TemplateResult, html } from 'lit';
import type { Pin, ProviderHit } from '@mkb-wegwijzer/core/search';
import type { LocaleController } from '../controllers/locale.js';
import { LazyController } from '../controllers/lazy.js';
import type { MapPane, MapPaneOptions } from './map-pane.js';
import type { Shown } from './scene-of.js';
import type { ProviderMapTerms } from './terms.js';

type MapPart = typeof import('./map-part.js');

export interface MapSlotOptions extends Omit<MapPaneOptions, 'locale' | 'scene'> {
  /** What there is to show now; undefined while there is nothing. */
  readonly shown: () => Shown | undefined;
  readonly locale: LocaleController<ProviderMapTerms>;
  readonly dress: (part: { readonly styles: CSSResult | readonly CSSResult[] }) => void;
}

export class MapSlot implements ReactiveController {
  readonly part: LazyController<MapPart>;
  #pane: MapPane | undefined;
  #watched: Element | undefined;
  #watching: IntersectionObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: MapSlotOptions,
  ) {
    this.part = new LazyController(host, () => import('./map-part.js'), (part) => this.#arrived(part));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#pane) return;
    const place = this.host.shadowRoot?.querySelector('#map') ?? undefined;
    if (place === this.#watched) return;
    this.#watching?.disconnect();
    this.#watched = place;
    if (!place) return;
    this.#watching = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.part.get(), { rootMargin: '100px' });
    this.#watching.observe(place);
  }

  hostDisconnected(): void {
    this.#watching?.disconnect();
    this.#watched = undefined;
  }

  /** What stands at one of the pins of what was found, or at several that the map cannot show apart. */
  pin(hits: readonly ProviderHit[], keys: readonly string[]): Pin | undefined {
    const { module } = this.part;
    return module?.joinedPin(module.pinsFor(hits).filter(({ key }) => keys.includes(key)));
  }

  /** Brings the nearest place of an organisation into view, if there is a map. `focus` scrolls the page to the map, and gives its pin the focus. */
  async show({ places: [nearest] }: ProviderHit, hits: readonly ProviderHit[], focus: boolean): Promise<void> {
    if (!nearest || !this.part.module?.pinsFor(hits).some(({ key }) => key === nearest.key)) return;
    // A map that has just come has yet to be put in the page.
    if (focus) await this.host.updateComplete;
    this.#pane?.goTo(nearest.key, focus);
  }

  render(organisations: number): TemplateResult {
    if (this.#pane) return this.#pane.render(organisations);
    const { terms } = this.options.locale;
    return html`
      <section class="map-pane" part="map" aria-label=${terms.map}>
        <div class="map-box unseen">
          <div id="map" tabindex="-1">
            ${
              this.part.failed
                ? html`<div class="map-state stack"><p>${terms.mapFailed}</p><div><button type="button" @click=${this.#fetch}>${terms.retry}</button></div></div>`
                : html`<p class="map-state muted">${terms.mapLoading}</p>`
            }
          </div>
        </div>
      </section>
    `;
  }

  #arrived(part: MapPart): void {
    this.#watching?.disconnect();
    const { dress, shown, ...options } = this.options;
    dress(part);
    const scene = () => {
      const now = shown();
      return now && part.sceneOf(now);
    };
    this.#pane = new part.MapPane(this.host, { ...options, scene });
    // Who followed the link to the map stays on it.
    if (this.host.shadowRoot?.activeElement?.id === 'map') void this.host.updateComplete.then(() => this.host.shadowRoot?.querySelector<HTMLElement>('#map')?.focus());
  }

  readonly #fetch = (): void => void this.part.load();
}

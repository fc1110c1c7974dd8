/** The map beside the list: fetched when it comes into view, kept in step with the list, given back when the widget leaves. */
import { type LitElement, type ReactiveController, type TemplateResult, html, nothing, svg } from 'lit';
import type { Environment } from '@mkb-wegwijzer/client';
import { provinceName } from '@mkb-wegwijzer/core/geo';
import { FeedError, again } from '@mkb-wegwijzer/core/feed';
import { ErrorEvent } from '../base/events.js';
import type { LocaleController } from '../controllers/locale.js';
import { type Background, backgroundOf } from './background.js';
import type { DrawMap, DrawnMap, Scene, ServedArea, View } from './scene.js';
import { type Direction, mapTermsIn } from './map.terms.js';
import type { ProviderMapTerms } from './terms.js';

const outlines = again(() => import('@mkb-wegwijzer/core/data/outlines'));

export interface MapPaneOptions {
  readonly locale: LocaleController<ProviderMapTerms>;
  /** What to show now; asked after each render. */
  readonly scene: () => Scene | undefined;
  /** Fetches the map library. */
  readonly fetch: () => Promise<DrawMap>;
  /** Called once the map comes into view, before it is drawn. */
  readonly seen: () => void;
  /** A visitor chose a pin, or several that cannot be told apart. */
  readonly choose: (keys: readonly string[]) => void;
  /** A visitor chose a province of the overview. */
  readonly chooseProvince: (code: string) => void;
  readonly announce: (message: string) => void;
  /** What the page wrote about a background of tiles. */
  readonly tiles: () => { readonly tiles: string; readonly attribution: string };
  readonly environment: () => Pick<Environment, 'delay'>;
}

type State = 'unseen' | 'loading' | 'drawn' | 'failed';

export class MapPane implements ReactiveController {
  #state: State = 'unseen';
  #container: HTMLElement | undefined;
  #watching: IntersectionObserver | undefined;
  #drawn: DrawnMap | undefined;
  #frame = '';
  /** How the map was looked at that is drawn anew, and what it was made to show. */
  #kept: { readonly view: View; readonly frame: string } | undefined;
  /** Of the names on the map. */
  #language = '';
  #background: Background | undefined;
  #asked = '';
  /** The area that was looked at last. */
  #area: ServedArea | undefined;
  #tilesFailed = false;
  /** Changes when the map is given back, so that one that is still on its way is not drawn. */
  #round = 0;
  /** That the map cannot be drawn is told to the page's owner once, however often a visitor tries. */
  #isTold = false;
  /** A pin to go to as soon as there is a map. */
  #wanted: { readonly key: string; readonly focus: boolean } | undefined;
  /** Key of the pin, or code of the province, from which a visitor went to the list. */
  #cameFrom: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: MapPaneOptions,
  ) {
    host.addController(this);
    host.renderRoot.addEventListener('keydown', this.#handleKey as EventListener);
  }

  hostUpdate(): void {
    const { tiles, attribution } = this.options.tiles();
    const { language } = this.options.locale;
    // Names in another language make another map.
    if (this.#drawn && language !== this.#language) this.#giveBack(true);
    const asked = `${tiles} ${attribution}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    const before = this.#background?.template;
    this.#background = this.#backgroundOf(tiles, attribution);
    // Another background is another map.
    if (this.#background?.template !== before) this.#giveBack(true);
  }

  hostUpdated(): void {
    const container = this.host.shadowRoot?.querySelector<HTMLElement>('#map') ?? undefined;
    if (container !== this.#container) {
      if (this.#container) this.#giveBack();
      this.#container = container;
      if (container) this.#watch(container);
    }
    this.#show();
  }

  hostConnected(): void {
    // Brought back to the page: the container is still there, the map in it is not.
    if (this.host.hasUpdated) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#giveBack();
  }

  /** Brings the pin into view. `focus` scrolls the page to the map, and gives the pin the focus. */
  goTo(key: string, focus = false): void {
    this.#wanted = { key, focus };
    if (focus) this.#container?.scrollIntoView({ block: 'center' });
    // Once the map shows what is chosen now.
    this.host.requestUpdate();
  }

  render(organisations: number): TemplateResult {
    const terms = this.#terms;
    const overview = this.options.scene()?.overview;
    return html`
      <section class="map-pane" part="map" aria-label=${terms.map}>
        <a class="skip" href="#after-map" @click=${this.#handleSkip}>${terms.skipMap}</a>
        <div class="map-box ${this.#state}">
          <div id="map" role="application" tabindex="0" aria-label=${overview?.label ?? terms.mapLabel(organisations)} aria-describedby="map-help"></div>
          <p id="map-help" class="map-help small">${overview?.help ?? terms.mapHelp}</p>
          ${this.#state === 'drawn' ? this.#renderZoom() : nothing}
          ${this.#state === 'loading' || this.#state === 'unseen' ? html`<p class="map-state muted">${terms.mapLoading}</p>` : nothing}
          ${this.#tilesFailed ? html`<p class="map-notice small" role="status">${terms.tilesFailed}</p>` : nothing}
          ${this.#state === 'failed' ? html`<div class="map-state stack"><p>${terms.mapFailed}</p><div><button type="button" @click=${this.#handleRetry}>${terms.retry}</button></div></div>` : nothing}
        </div>
        ${this.#state === 'drawn' ? this.#renderFoot() : nothing}
        <span id="after-map" tabindex="-1"></span>
      </section>
    `;
  }

  get #terms() {
    const { terms } = this.options.locale;
    return { ...terms, ...mapTermsIn(terms) };
  }

  #renderZoom(): TemplateResult {
    const terms = this.#terms;
    return html`
      <div class="zoom" role="group" aria-label=${terms.mapControls}>
        ${this.#renderButton(terms.zoomIn, svg`<path d="M8 2v12M2 8h12" />`, () => this.#drawn?.zoom(1))}
        ${this.#renderButton(terms.zoomOut, svg`<path d="M2 8h12" />`, () => this.#drawn?.zoom(-1))}
        ${this.#renderButton(terms.wholeMap, svg`<path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />`, () => this.#drawn?.look({}))}
      </div>
    `;
  }

  /** Buttons for who cannot drag, what the marks mean, and who made the map. */
  #renderFoot(): TemplateResult {
    const terms = this.#terms;
    const move = (direction: Direction, shape: unknown, x: number, y: number) => this.#renderButton(terms.pan[direction], shape, () => this.#drawn?.pan(x / 4, y / 4));
    const link = (url: string, text: string) => html`<a href=${url}>${text}</a>`;
    const licence = link('https://creativecommons.org/licenses/by/4.0/deed.nl', 'CC BY 4.0');
    const credit = this.#background?.credit;
    const { area, overview, notHere } = this.options.scene() ?? {};
    return html`
      <div class="map-foot small">
        <div class="pan">
          ${move('west', svg`<path d="M13 8H3M7 3.5L2.5 8 7 12.5" />`, -1, 0)} ${move('north', svg`<path d="M8 13V3M3.5 7L8 2.5 12.5 7" />`, 0, -1)}
          ${move('south', svg`<path d="M8 3v10M3.5 9L8 13.5 12.5 9" />`, 0, 1)} ${move('east', svg`<path d="M3 8h10M9 3.5L13.5 8 9 12.5" />`, 1, 0)}
        </div>
        <ul class="legend">
          ${
            overview?.legend.map(({ kind, text }) => html`<li><span class="sign ${kind}" aria-hidden="true"></span>${text}</li>`) ??
            html`
              <li><span class="mark precise" aria-hidden="true"></span>${terms.legendAddress}</li>
              <li><span class="mark town" aria-hidden="true"></span>${terms.legendTown}</li>
              <li><span class="mark several" aria-hidden="true">9</span>${terms.legendSeveral}</li>
              ${notHere ? html`<li><span class="mark precise faint" aria-hidden="true"></span>${terms.legendNotHere(notHere)}</li>` : nothing}
              ${area ? this.#renderServed() : nothing}
            `
          }
        </ul>
      </div>
      <p class="credits muted" part="attribution">
        ${credit ? html`${terms.credits.background}: ${credit.url ? link(credit.url, credit.text) : credit.text}${credit.licence ? html`, ${link(credit.licence.url, credit.licence.text)}` : nothing}. ` : nothing}${terms.credits.map}: ${link('https://leafletjs.com/', 'Leaflet')}. ${terms.credits.borders}: ${link('https://mapsvg.com/maps/netherlands', 'MapSVG')}, ${licence}. ${terms.credits.places}:
        ${link('https://www.geonames.org/', 'GeoNames')}, ${licence}.
      </p>
    `;
  }

  /** What the marks of a served area mean; municipalities are points, since of those we have no outlines. */
  #renderServed(): TemplateResult {
    const terms = this.#terms;
    const { area, areaOf } = this.options.scene()!;
    const whole = area!.provinces.length > 0;
    const name = terms.legendServed(areaOf);
    return html`
      ${whole ? html`<li><svg class="served-sample" viewBox="0 0 16 12" aria-hidden="true"><path d="M1 1h14v10H1z" /></svg>${name}</li>` : nothing}
      ${area!.municipalities.length > 0 ? html`<li><span class="served-place" aria-hidden="true"></span>${whole ? terms.legendServedPlace : name}</li>` : nothing}
    `;
  }

  /** Its title is its name: with another name beside it, that would be heard twice. */
  #renderButton(label: string, shape: unknown, press: () => void): TemplateResult {
    return html`<button type="button" class="tool" title=${label} @click=${press}><svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg></button>`;
  }

  /** A background that cannot be used is told to the page's owner; visitors have the outlines. */
  #backgroundOf(tiles: string, attribution: string): Background | undefined {
    try {
      return backgroundOf(tiles, attribution);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      console.warn(`<${this.host.localName}>: ${error.message}`);
      this.host.dispatchEvent(new ErrorEvent(error, false));
      return undefined;
    }
  }

  #watch(container: HTMLElement): void {
    this.#watching = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#watching?.disconnect();
        void this.#draw(container);
      },
      { rootMargin: '100px' },
    );
    this.#watching.observe(container);
  }

  async #draw(container: HTMLElement): Promise<void> {
    const round = this.#round;
    this.#become('loading');
    this.options.seen();
    try {
      const [drawMap, { provinceOutlines }] = await Promise.all([this.options.fetch(), outlines()]);
      const scene = this.options.scene();
      // The widget left, or lost its data, while the map was on its way.
      if (this.#round !== round || !scene) return;
      const { language } = this.options.locale;
      this.#language = language;
      this.#frame = JSON.stringify(scene.frame);
      const view = this.#kept?.frame === this.#frame ? this.#kept.view : undefined;
      this.#kept = undefined;
      this.#drawn = drawMap({
        container,
        outlines: provinceOutlines(),
        provinceName: (code) => provinceName(code, language) ?? code,
        scene,
        choose: (keys) => {
          this.#cameFrom = keys[0];
          this.options.choose(keys);
        },
        chooseProvince: (code) => {
          this.#cameFrom = code;
          this.options.chooseProvince(code);
        },
        moved: (places) => this.#tellMoved(places),
        tiles: this.#background?.template,
        tilesFailed: (is = true) => {
          this.#tilesFailed = is;
          this.host.requestUpdate();
        },
        delay: (ms, signal) => this.options.environment().delay(ms, signal),
        view,
      });
      if (view) this.#area = scene.area;
      this.#become('drawn');
      this.#follow();
    } catch (error) {
      if (!this.#isTold) console.error(`<${this.host.localName}>: the map cannot be drawn; the list is complete without it.`, error);
      this.#isTold = true;
      if (this.#round === round) this.#become('failed');
    }
  }

  #show(): void {
    const scene = this.#drawn && this.options.scene();
    if (!this.#drawn || !scene) return;
    this.#drawn.show(scene);
    const frame = JSON.stringify(scene.frame);
    if (frame !== this.#frame) this.#drawn.look(scene.frame);
    this.#frame = frame;
    this.#follow();
  }

  #follow(): void {
    if (!this.#drawn) return;
    const area = this.options.scene()?.area;
    const isNew = area !== undefined && area !== this.#area;
    this.#area = area;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    // Who asks for the pin sees the pin; who opens an organisation sees where it works, as far as that tells anything.
    if (isNew && !wanted?.focus && this.#drawn.lookAtArea()) return;
    if (wanted) this.#drawn.goTo(wanted.key, wanted.focus);
  }

  /** `again` when another is drawn in its place, of the same. */
  #giveBack(again = false): void {
    this.#kept = again ? (this.#drawn ? { view: this.#drawn.view(), frame: this.#frame } : this.#kept) : undefined;
    this.#round += 1;
    this.#watching?.disconnect();
    this.#drawn?.remove();
    this.#drawn = undefined;
    this.#container = undefined;
    this.#wanted = undefined;
    this.#tilesFailed = false;
    this.#area = undefined;
    this.#state = 'unseen';
  }

  #become(state: State): void {
    this.#state = state;
    this.host.requestUpdate();
  }

  /** For who moves the map and does not see it. A pin that is gone to says what it is itself. */
  #tellMoved(places: number): void {
    const { activeElement } = this.host.renderRoot as ShadowRoot;
    if (activeElement?.closest('.map-pane') && !activeElement.matches('.pin')) this.options.announce(this.#terms.placesInView(places));
  }

  /** Escape, in what was opened from the map, goes back to where it was opened. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.#cameFrom === undefined || !(event.target as Element).closest('.results, .provinces')) return;
    event.preventDefault();
    this.#container?.scrollIntoView({ block: 'center' });
    this.#drawn?.goBack(this.#cameFrom);
    this.#cameFrom = undefined;
  };

  readonly #handleRetry = (): void => {
    if (this.#container) void this.#draw(this.#container);
  };

  readonly #handleSkip = (event: Event): void => {
    event.preventDefault();
    this.host.shadowRoot?.querySelector<HTMLElement>('#after-map')?.focus();
  };
}

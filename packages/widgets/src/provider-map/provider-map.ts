import { type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CatalogueProvider, FeedError } from '@mkb-wegwijzer/core/feed';
import { type Pin, type ProviderFacetName, ProviderFinder, type ProviderQuery, type ProviderResult, type ProviderSelection, type Whereabouts, providerFacetNames } from '@mkb-wegwijzer/core/search';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import { FilterEvent, ProviderSelectEvent, SearchEvent } from '../base/events.js';
import { WidgetElement } from '../base/widget-element.js';
import { type Knowledge, knowledgeLoader } from '../controllers/knowledge.js';
import { LocaleController } from '../controllers/locale.js';
import { UrlController, type UrlState } from '../controllers/url.js';
import { failedState, loadingState, sourceNotices } from '../parts/feed-states.js';
import { MunicipalityField } from '../parts/municipality-field.js';
import { municipalityFieldStyles } from '../parts/municipality-field.styles.js';
import { renderChips, renderFilters } from './filters.js';
import { townOf } from './labels.js';
import { leafletStyles } from './leaflet.styles.js';
import { MapPane } from './map-pane.js';
import { styles } from './provider-map.styles.js';
import { renderResults } from './results.js';
import type { DrawMap, Scene } from './scene.js';
import { joinedPin, pinsFor, sceneOf } from './scene-of.js';
import { nl } from './terms.nl.js';
import type { ProviderMapView } from './view.js';

/** How many cards are shown at first, and added at a time. */
const page = 10;

/**
 * Shows an entrepreneur which organisations can help, in a list and on a map that move together; the list is complete without the map.
 *
 * @element mkb-provider-map
 * @slot error - Shown when the feeds cannot be used; the default explains and offers another try.
 * @slot empty - Shown when nothing matches; the default gives advice.
 * @fires mkb-search - A visitor searched. Holds counts, never what was typed.
 * @fires mkb-filter - A visitor chose or took away a filter, or a municipality: of that the province only.
 * @fires mkb-provider-select - A visitor opened an organisation.
 * @csspart search - The search form.
 * @csspart filters - The filters.
 * @csspart results - The list of organisations.
 * @csspart card - One organisation.
 * @csspart map - The map with its buttons.
 * @csspart attribution - Who made the map.
 */
export class ProviderMap extends WidgetElement<Knowledge> {
  static override styles = [...(WidgetElement.styles as []), municipalityFieldStyles, leafletStyles, styles];

  /** Keeps the search and the filters in the page's address; a value is the prefix of their names there (default `mkb`). */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  /** Background of the map: `pdok`, or an address with `{z}`, `{x}` and `{y}`. None by default, and then no host is asked for any. */
  @property() tiles = '';

  /** Who made the tiles of one's own address, as text. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution = '';

  @state() private text = '';
  @state() private selection: ProviderSelection = {};
  /** Code of the municipality that the visitor chose. */
  @state() private at = '';
  /** Key of the pin that the list is narrowed to; several, with spaces, when the map cannot show them apart. */
  @state() private pinned = '';
  @state() private opened = '';
  @state() private shown = page;
  @state() private filtersOpen = false;

  private readonly locale = new LocaleController(this, { nl, load: { en: async () => (await import('./terms.en.js')).en } });
  private readonly url = new UrlController(this, () => this.syncUrl ?? undefined, ['q', 'at', 'provider', ...providerFacetNames], (kept) => this.restore(kept));
  private readonly field = new MunicipalityField(this, {
    places: this.places,
    locale: this.locale,
    value: () => this.at,
    choose: (municipality) => this.handlePlace(municipality),
    within: () => this.choosable(),
  });
  private readonly map = new MapPane(this, {
    locale: this.locale,
    scene: () => (this.finder ? this.scene() : undefined),
    fetch: () => this.fetchMap(),
    seen: () => void this.places.load(),
    choose: (keys) => this.handlePin(keys),
    tiles: () => ({ tiles: this.tiles, attribution: this.tilesAttribution }),
  });
  private finder: ProviderFinder | undefined;
  private preset = '';
  /** Answers to what was asked last: a render asks the same thing several times. */
  private readonly answers = new Map<string, ProviderResult>();

  /** Brings the map library. A page that has none, or a test, may give another. */
  protected async fetchMap(): Promise<DrawMap> {
    return (await import('./leaflet-adapter.js')).drawMap;
  }

  protected override readonly loader = knowledgeLoader;

  protected override catalogueArrived({ catalogue, geography }: Knowledge): void {
    this.finder = new ProviderFinder(catalogue, geography);
    this.answers.clear();
  }

  protected override willUpdate(): void {
    // The page's presets count when they are set or changed; after that the visitor decides.
    const preset = JSON.stringify([this.need, this.theme]);
    if (preset === this.preset) return;
    const first = this.preset === '';
    this.preset = preset;
    const values = (text: string) => text.split(/\s+/).filter((value) => value !== '');
    this.selection = { ...this.selection, need: values(this.need), theme: values(this.theme) };
    const kept = first ? this.url.read() : undefined;
    if (kept) this.restore(kept);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stack layout">
        ${this.renderSearch()}
        ${this.catalogue.render({
          pending: () => loadingState(this.locale),
          failed: (error) => this.renderFailure(error),
          complete: (knowledge, loading) => this.renderKnowledge(knowledge, loading),
        })}
      </div>
      ${this.announcer.render()}
    `;
  }

  private renderSearch(): TemplateResult {
    const { terms } = this.locale;
    return html`
      <form role="search" aria-labelledby="text-label" class="search" part="search" @submit=${this.handleSubmit}>
        <div class="search-field">
          <label id="text-label" for="text">${terms.searchLabel}</label>
          <p id="hint" class="hint small">${terms.searchHint}</p>
          <div class="search-row">
            <input id="text" type="search" autocomplete="off" enterkeyhint="search" maxlength="200" aria-describedby="hint" .value=${this.text} @input=${this.handleInput} @change=${this.handleChange} />
            <button class="primary">${terms.search}</button>
          </div>
        </div>
        ${this.isLocal ? '' : this.field.render({ label: terms.whereLabel, hint: terms.whereHint })}
      </form>
    `;
  }

  private renderFailure(error: FeedError): TemplateResult {
    return failedState(this.locale, error, () => this.catalogue.retry(), this.level());
  }

  private renderKnowledge({ catalogue }: Knowledge, loading: boolean): TemplateResult {
    const notices = sourceNotices(this.locale, catalogue.sources, loading);
    // Of feeds that are still to come it is too early to say that they are empty.
    if (catalogue.providers.size === 0) return html`${notices}${loading ? loadingState(this.locale) : html`<p>${this.locale.terms.emptyFeed}</p>`}`;
    const result = this.find();
    return html`
      <div class="stack">
        ${renderFilters(this.view, result.facets, this.selection, this.filtersOpen)} ${renderChips(this.view, this.selection)}
      </div>
      <div class="body">
        ${renderResults(this.view, result, this.shown, this.opened)} ${this.map.render(this.find(false).hits.length)}
      </div>
      <div class="stack">${notices}</div>
    `;
  }

  /** The answer to what is asked now; `narrowed` to the chosen pin, if there is one. */
  private find(narrowed = true): ProviderResult {
    const among = narrowed ? this.pin()?.hits.map(({ provider }) => provider.id) : undefined;
    return this.ask({ text: this.text, selection: this.selection }, among);
  }

  private ask(question: Pick<ProviderQuery, 'text' | 'selection'>, among?: readonly string[]): ProviderResult {
    const query = { ...question, region: this.region === '' ? undefined : this.region, at: this.whereabouts(), home: this.home };
    const key = JSON.stringify([query, among, this.places.table !== undefined]);
    let answer = this.answers.get(key);
    if (!answer) {
      answer = this.finder!.find({ ...query, among: among && new Set(among), pointOf: (code) => this.places.municipality(code) });
      if (this.answers.size > 5) this.answers.clear();
      this.answers.set(key, answer);
    }
    return answer;
  }

  private pins(): readonly Pin[] {
    return pinsFor(this.find(false).hits);
  }

  private pin(): Pin | undefined {
    const keys = this.pinned.split(' ');
    return this.pinned === '' ? undefined : joinedPin(this.pins().filter(({ key }) => keys.includes(key)));
  }

  /** The page is about one municipality, so that there is none to choose. */
  private get isLocal(): boolean {
    return this.catalogue.knowledge?.geography.levelOf(this.region) === 'municipality' || /^GM\d{4}$/.test(this.region);
  }

  /** Where the visitor is: in the municipality chosen, or in the one that the page is about. */
  private whereabouts(): Whereabouts | undefined {
    const code = this.at || (this.isLocal ? (this.catalogue.knowledge?.geography.resolve(this.region)[0] ?? '') : '');
    if (code === '') return undefined;
    if (!this.places.table) void this.places.load();
    return { code, point: this.places.municipality(code) };
  }

  /** A page about a province offers the municipalities in it. */
  private choosable(): ((code: string) => boolean) | undefined {
    const inside = this.region === '' ? [] : (this.catalogue.knowledge?.geography.municipalitiesIn(this.region) ?? []);
    return inside.length > 0 ? (code) => inside.includes(code) : undefined;
  }

  private scene(): Scene {
    return sceneOf({
      terms: this.locale.terms,
      language: this.locale.language,
      geography: this.catalogue.knowledge!.geography,
      regionName: this.regionName,
      municipality: (code) => this.places.municipality(code),
      region: this.region,
      at: this.whereabouts(),
      hits: this.find(false).hits,
      everyone: this.whereabouts() ? this.ask({}).hits : [],
      opened: this.catalogue.knowledge!.catalogue.providers.get(this.opened),
      pinned: this.pinned.split(' '),
    });
  }

  private readonly regionName = (code: string): string => this.places.name(code, this.catalogue.knowledge?.catalogue, this.locale.language);

  /** What the parts of the map are given. */
  private get view(): ProviderMapView {
    const here = this.whereabouts();
    const pin = this.pin();
    return {
      terms: this.locale.terms,
      locale: this.locale,
      level: (inside = 0) => this.level(inside),
      knowledge: this.catalogue.knowledge!,
      regionName: this.regionName,
      place: here ? this.regionName(here.code) : '',
      pinned: pin ? townOf(pin.location, this.regionName) || this.locale.terms.map : '',
      toggle: (facet, value) => this.toggle(facet, value),
      unpin: () => this.unpin(),
      clear: () => this.clear(),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      open: (provider) => this.open(provider),
      showMore: () => this.showMore(),
      showOnMap: (provider) => this.showOnMap(provider, true),
    };
  }

  private toggle(facet: ProviderFacetName, value: string): void {
    const chosen = this.selection[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    this.selection = { ...this.selection, [facet]: values };
    this.changed(true);
    this.dispatchEvent(new FilterEvent(facet, values, this.find().hits.length));
  }

  private clear(): void {
    this.selection = {};
    this.text = '';
    this.changed(true, '');
    this.focusNext = '#results';
  }

  private unpin(): void {
    this.changed(false, '');
    this.focusNext = '#results';
  }

  private open(provider: CatalogueProvider): void {
    this.opened = this.opened === provider.id ? '' : provider.id;
    this.remember(false);
    if (this.opened === '') return;
    // Whether it can be shown on the map may depend on the table of municipalities.
    if (provider.locations) void this.places.load();
    this.showOnMap(provider, false);
    this.dispatchEvent(new ProviderSelectEvent(provider.id));
  }

  private showOnMap(provider: CatalogueProvider, focus: boolean): void {
    const hit = this.find().hits.find((each) => each.provider.id === provider.id);
    const nearest = hit?.places[0];
    const pin = nearest && this.pins().find(({ point, hits }) => point.lat === nearest.point.lat && point.lon === nearest.point.lon && hits.some((each) => each.provider.id === provider.id));
    if (pin) this.map.goTo(pin.key, focus);
  }

  private showMore(): void {
    this.focusNext = `[data-position='${this.shown}'] .name`;
    this.shown += page;
  }

  /** One organisation opens in the list, where it stands; several become the list. */
  private handlePin(keys: readonly string[]): void {
    const pin = joinedPin(this.pins().filter(({ key }) => keys.includes(key)));
    if (!pin) return;
    const [only, ...more] = pin.hits;
    if (more.length > 0) {
      this.changed(false, keys.join(' '));
      this.focusNext = '#results';
      return;
    }
    this.pinned = '';
    const position = this.find().hits.findIndex(({ provider }) => provider.id === only!.provider.id);
    this.shown = Math.max(this.shown, Math.ceil((position + 1) / page) * page);
    this.opened = '';
    this.open(only!.provider);
    this.focusNext = `[data-position='${position}'] .name`;
  }

  private handlePlace(municipality: Municipality | undefined): void {
    this.at = municipality?.code ?? '';
    this.selection = { ...this.selection, reach: [] };
    this.changed(true, '');
    if (this.finder) this.dispatchEvent(new FilterEvent('region', municipality ? [municipality.province] : [], this.find().hits.length));
  }

  private readonly handleInput = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.changed(false, '');
  };

  private readonly handleChange = (): void => {
    if (!this.finder || this.text.trim() === '') return;
    this.dispatchEvent(new SearchEvent(this.find().hits.length, this.text.trim().split(/\s+/).length));
  };

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.remember(true);
    this.focusNext = '#results';
    this.requestUpdate();
  };

  /** After every change of the question: the list starts again, is announced, and the address follows. */
  private changed(step: boolean, pinned = this.pinned): void {
    this.pinned = pinned;
    this.shown = page;
    this.opened = '';
    this.remember(step);
    if (!this.finder) return;
    const { hits, here } = this.find();
    const { terms } = this.locale;
    const { place } = this.view;
    this.announcer.announce(place === '' ? terms.found(hits.length) : terms.foundAt(hits.length, here, place));
  }

  private remember(step: boolean): void {
    this.url.write({ ...this.selection, q: [this.text.trim()], at: [this.at], provider: [this.opened] }, step);
  }

  private restore(kept: UrlState): void {
    this.text = kept['q']?.[0] ?? '';
    this.at = /^GM\d{4}$/.test(kept['at']?.[0] ?? '') ? kept['at']![0]! : '';
    this.opened = kept['provider']?.[0] ?? '';
    this.selection = Object.fromEntries(providerFacetNames.map((facet) => [facet, kept[facet] ?? []]));
    this.pinned = '';
    this.shown = page;
  }
}

import { type CSSResult, type PropertyValues, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { browserEnvironment } from '@mkb-wegwijzer/client';
import type { CatalogueProvider, FeedError } from '@mkb-wegwijzer/core/feed';
import { type Pin, type ProviderFacetName, ProviderFinder, type ProviderHit, type ProviderQuery, type ProviderResult, type ProviderSelection, type Whereabouts, providerFacetNames } from '@mkb-wegwijzer/core/search';
import { FilterEvent, ProviderSelectEvent, SearchEvent } from '../base/events.js';
import { WidgetElement } from '../base/widget-element.js';
import { type Knowledge, knowledgeLoader } from '../controllers/knowledge.js';
import { LazyController } from '../controllers/lazy.js';
import { LocaleController } from '../controllers/locale.js';
import { UrlController, type UrlState } from '../controllers/url.js';
import { failedState, loadingState, sourceNotices } from '../parts/feed-states.js';
import { townOf } from './labels.js';
import { MapSlot } from './map-slot.js';
import { styles } from './provider-map.styles.js';
import { page, renderLater, renderResults } from './results.js';
import type { DrawMap, Scene } from './scene.js';
import { nl } from './terms.nl.js';
import type { LaterParts, ProviderMapView } from './view.js';
import { type Spot, Where } from './where.js';

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
  static override styles = [...(WidgetElement.styles as []), styles];

  /** Keeps the search and the filters in the page's address; a value is the prefix of their names there (default `mkb`). */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  /** Background of the map: `pdok`, or an address with `{z}`, `{x}` and `{y}`. None by default, and then no host is asked for any. */
  @property() tiles: string | undefined;

  /** Who made the tiles of one's own address, as text. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution: string | undefined;

  /** Describes the organisations of the list for search engines, as JSON-LD in the head of the page. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** `pdok` finds postcodes and addresses too: what a visitor types to that end is then sent to PDOK Locatieserver. Off by default. */
  @property() geocoder = '';

  /** Id of an organisation to start with, open: for a link to it. */
  @property() provider = '';

  /** What to begin with: the list and its map, or `provinces`, an overview of the twelve from which a visitor goes to the list of one. */
  @property() view = '';

  @state() private text = '';
  @state() private selection: ProviderSelection = {};
  /** Key of the pin that the list is narrowed to; several, with spaces, when the map cannot show them apart. */
  @state() private pinned = '';
  @state() private opened = '';
  @state() private shown = page;
  @state() private filtersOpen = false;
  /** Code of the province that the visitor chose in the overview. */
  @state() private province = '';

  private readonly locale = new LocaleController(this, { nl, load: { en: async () => (await import('./terms.en.js')).en } });
  private readonly url = new UrlController(this, () => this.syncUrl ?? undefined, ['q', 'at', 'provider', 'province', ...providerFacetNames], (kept) => this.restore(kept));
  private readonly where = new Where(this, {
    places: this.places,
    locale: this.locale,
    environment: () => this.environment ?? browserEnvironment(),
    asksPdok: () => this.geocoder === 'pdok',
    within: () => this.choosable(),
    choose: (spot) => this.handlePlace(spot),
    dress: (part) => this.dress(part),
  });
  private readonly later: LaterParts = {
    details: new LazyController(this, () => import('./details.js'), (part) => this.dress(part)),
    filters: new LazyController(this, () => import('./filters.js'), (part) => this.dress(part)),
    hours: new LazyController(this, () => import('../parts/hours.js')),
    exports: new LazyController(this, () => import('./export.js')),
    provinces: new LazyController(this, () => import('./provinces.js'), (part) => this.dress(part)),
  };
  private readonly description = new LazyController(this, () => import('./structured-data.js'));
  private described: { readonly script: HTMLScriptElement | undefined; readonly told: string } | undefined;
  private readonly words = new LazyController(this, () => import('./words.js'), () => this.learn());
  private readonly map = new MapSlot(this, {
    locale: this.locale,
    scene: () => (this.finder ? this.scene() : undefined),
    fetch: () => this.fetchMap(),
    seen: () => void this.places.load(),
    dress: (part) => this.dress(part),
    choose: (keys) => this.handlePin(keys),
    tiles: () => ({ tiles: this.tiles ?? '', attribution: this.tilesAttribution ?? '' }),
  });
  private known: Knowledge | undefined;
  private finder: ProviderFinder | undefined;
  private preset = '';
  /** The organisation that a link led to. */
  private linked = '';
  /** Answers to what was asked last: a render asks the same thing several times. */
  private readonly answers = new Map<string, ProviderResult>();

  /** Brings the map library. A page that has none, or a test, may give another. */
  protected async fetchMap(): Promise<DrawMap> {
    return (await import('./leaflet-adapter.js')).drawMap;
  }

  protected override readonly loader = knowledgeLoader;

  protected override catalogueArrived(knowledge: Knowledge): void {
    this.known = knowledge;
    this.finder = new ProviderFinder(knowledge.catalogue, knowledge.geography);
    this.answers.clear();
    this.learn();
  }

  /** What was typed counts once the module that reads words is there. */
  private learn(): void {
    const { module } = this.words;
    if (!module || !this.known) return;
    this.finder!.learn(new module.ProviderReader(this.known.catalogue));
    this.answers.clear();
    if (this.text.trim() !== '') this.announce();
  }

  /** Takes over the looks of a part that was fetched later. */
  private dress({ styles: later }: { readonly styles: CSSResult | readonly CSSResult[] }): void {
    for (const each of [later].flat() as CSSResult[]) this.looks.add(each);
    adoptStyles(this.renderRoot as ShadowRoot, [...ProviderMap.elementStyles, ...this.looks]);
  }
  private readonly looks = new Set<CSSResult>();

  /** A script that waits for the update means what the visitor will see: with the parts in it that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const { details, filters, hours, exports, provinces } = this.later;
    for (const part of [this.words, details, filters, hours, exports, provinces]) await part.settled;
    return super.getUpdateComplete();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.described?.script?.remove();
    this.described = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData || this.described) this.describe();
  }

  private describe(): void {
    const hits = this.structuredData && this.catalogue.knowledge ? this.find().hits.slice(0, this.shown) : [];
    const module = this.description.get();
    const { language } = this.locale;
    const told = JSON.stringify([language, this.places.table !== undefined, ...hits.map(({ provider }) => provider.id)]);
    if (!module || this.described?.told === told) return;
    this.described = { script: module.describe(this.described?.script, { hits, language, regionName: this.regionName }), told };
  }

  protected override willUpdate(): void {
    // The page's presets count when they are set or changed; after that the visitor decides.
    const preset = JSON.stringify([this.need, this.theme, this.provider]);
    if (this.text.trim() !== '') void this.words.load();
    if (preset === this.preset) return;
    const first = this.preset === '';
    this.preset = preset;
    this.opened = this.linked = this.provider;
    const values = (text: string) => text.split(/\s+/).filter((value) => value !== '');
    this.selection = { ...this.selection, need: values(this.need), theme: values(this.theme) };
    const kept = first ? this.url.read() : undefined;
    if (kept) this.restore(kept);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stack layout">
        ${this.isOverview ? nothing : this.renderSearch()}
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
        ${this.isLocal ? nothing : this.where.render()}
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
    const view = this.given;
    if (this.isOverview) return html`${renderLater(view, view.later.provinces, ({ renderProvinces }) => renderProvinces(view, this.map.render(this.find(false).hits.length)))}${notices}`;
    const result = this.find();
    const picked = this.picked(result);
    return html`
      ${this.province === '' ? nothing : html`<div class="row"><button type="button" class="plain back" @click=${() => this.chooseProvince('')}>${view.terms.allProvinces}</button><strong>${this.regionName(this.province)}</strong></div>`}
      ${this.renderFilters(view, result)} ${this.words.failed && this.text.trim() !== '' ? renderLater(view, this.words, () => nothing) : nothing}
      ${this.opened !== '' && this.opened === this.linked && !catalogue.providers.has(this.opened) ? html`<p class="notice" part="notice">${view.terms.unknownProvider}</p>` : nothing}
      <div class="body">
        ${renderResults(view, { result, shown: this.shown, opened: this.opened, picked })} ${this.map.render(this.find(false).hits.length)}
      </div>
      <div class="stack">${notices}</div>
    `;
  }

  private renderFilters(view: ProviderMapView, result: ProviderResult): TemplateResult {
    const { terms, later } = view;
    const chosen = Object.values(this.selection).reduce((sum, values) => sum + values.length, 0);
    const open = this.filtersOpen;
    return html`
      <div class="stack">
        <div class="stack filter-box">
          <button type="button" class="filter-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="filters" @click=${view.toggleFilters}>
            ${chosen > 0 ? terms.filtersChosen(chosen) : terms.filters}
            <svg class="chevron" viewBox="0 0 12 8" aria-hidden="true"><path d="M1 1l5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" /></svg>
          </button>
          <div id="filters" class="filter-panel" part="filters" ?hidden=${!open}>${open ? renderLater(view, later.filters, ({ renderPanel }) => renderPanel(view, result.facets, this.selection)) : nothing}</div>
        </div>
        ${chosen > 0 || this.pinned !== '' ? renderLater(view, later.filters, ({ renderChips }) => renderChips(view, this.selection)) : nothing}
      </div>
    `;
  }

  /** The organisation that a link led to, where the list does not show it. */
  private picked({ hits }: ProviderResult): ProviderHit | undefined {
    if (this.opened === '' || this.opened !== this.linked) return undefined;
    const isIt = ({ provider }: ProviderHit) => provider.id === this.opened;
    return hits.slice(0, this.shown).some(isIt) ? undefined : this.ask({}).hits.find(isIt);
  }

  /** The answer to what is asked now; `narrowed` to the chosen pin, if there is one. */
  private find(narrowed = true): ProviderResult {
    if (this.isOverview) return this.ask({}, [...this.known!.catalogue.providers.values()].filter(({ role }) => role === 'province').map(({ id }) => id));
    const among = narrowed ? this.pin()?.hits.map(({ provider }) => provider.id) : undefined;
    return this.ask({ text: this.text, selection: this.selection }, among);
  }

  private ask(question: Pick<ProviderQuery, 'text' | 'selection'>, among?: readonly string[]): ProviderResult {
    const query = { ...question, region: this.scope === '' ? undefined : this.scope, at: this.whereabouts(), home: this.home };
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
    return this.map.part.module?.pinsFor(this.find(false).hits) ?? [];
  }

  private pin(): Pin | undefined {
    return this.pinned === '' ? undefined : this.joined(this.pinned.split(' '));
  }

  private joined(keys: readonly string[]): Pin | undefined {
    return this.map.part.module?.joinedPin(this.pins().filter(({ key }) => keys.includes(key)));
  }

  /** Whether the provinces are shown, and not the list of one of them, or of all. */
  private get isOverview(): boolean {
    return this.view === 'provinces' && this.province === '';
  }

  /** Code of the region that the list is about. */
  private get scope(): string {
    return this.province || this.region;
  }

  /** The page is about one municipality, so that there is none to choose. */
  private get isLocal(): boolean {
    return this.catalogue.knowledge?.geography.levelOf(this.scope) === 'municipality' || /^GM\d{4}$/.test(this.scope);
  }

  /** Where the visitor is: in the place chosen, or in the municipality that the page is about. */
  private whereabouts(): Whereabouts | undefined {
    const { spot } = this.where;
    const code = spot?.code ?? (this.isLocal ? (this.catalogue.knowledge?.geography.resolve(this.scope)[0] ?? '') : '');
    if (code === '') return undefined;
    if (!this.places.table) void this.places.load();
    return { code, point: spot?.point ?? this.places.municipality(code) };
  }

  /** A page about a province offers the municipalities in it. */
  private choosable(): ((code: string) => boolean) | undefined {
    const inside = this.scope === '' ? [] : (this.catalogue.knowledge?.geography.municipalitiesIn(this.scope) ?? []);
    return inside.length > 0 ? (code) => inside.includes(code) : undefined;
  }

  private scene(): Scene | undefined {
    return this.map.part.module?.sceneOf({
      language: this.locale.language,
      geography: this.catalogue.knowledge!.geography,
      regionName: this.regionName,
      municipality: (code) => this.places.municipality(code),
      region: this.scope,
      at: this.whereabouts(),
      hits: this.find(false).hits,
      everyone: this.whereabouts() ? this.ask({}).hits : [],
      opened: this.catalogue.knowledge!.catalogue.providers.get(this.opened),
      pinned: this.pinned.split(' '),
    });
  }

  private readonly regionName = (code: string): string => this.places.name(code, this.catalogue.knowledge?.catalogue, this.locale.language);

  /** What the parts of the map are given. */
  private get given(): ProviderMapView {
    const here = this.whereabouts();
    const pin = this.pin();
    return {
      terms: this.locale.terms,
      locale: this.locale,
      level: (inside = 0) => this.level(inside),
      knowledge: this.catalogue.knowledge!,
      later: this.later,
      now: () => (this.environment ?? browserEnvironment()).now(),
      regionName: this.regionName,
      place: here ? this.regionName(here.code) : '',
      pinned: pin ? townOf(pin.location, this.regionName) || this.locale.terms.map : '',
      toggle: (facet, value) => this.toggle(facet, value),
      unpin: () => this.unpin(),
      clear: () => this.clear(),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      open: (provider) => this.open(provider),
      showMore: () => this.showMore(),
      showOnMap: (provider) => void this.showOnMap(provider, true),
      download: () => void this.download(),
      chooseProvince: (code) => this.chooseProvince(code),
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

  private chooseProvince(code: string): void {
    const from = this.province;
    this.province = code;
    this.where.restore('');
    this.selection = {};
    this.text = '';
    this.changed(true, '');
    this.focusNext = code === '' ? `[data-province=${from}]` : '#results';
    this.dispatchEvent(new FilterEvent('region', code === '' ? [] : [code], this.find().hits.length));
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
    void this.showOnMap(provider, false);
    this.dispatchEvent(new ProviderSelectEvent(provider.id));
  }

  private async showOnMap(provider: CatalogueProvider, focus: boolean): Promise<void> {
    if (focus) await Promise.all([this.map.part.load(), this.places.load()]);
    const hit = this.find().hits.find((each) => each.provider.id === provider.id);
    const nearest = hit?.places[0];
    const pin = nearest && this.pins().find(({ point, hits }) => point.lat === nearest.point.lat && point.lon === nearest.point.lon && hits.some((each) => each.provider.id === provider.id));
    if (pin) await this.map.goTo(pin.key, focus);
  }

  private showMore(): void {
    this.focusNext = `[data-position='${this.shown}'] .name`;
    this.shown += page;
  }

  /** One organisation opens in the list, where it stands; several become the list. */
  private handlePin(keys: readonly string[]): void {
    const pin = this.joined(keys);
    if (!pin) return;
    const [only, ...more] = pin.hits;
    if (this.isOverview) {
      this.focusNext = `#province-${only!.provider.regions?.find((region) => region.startsWith('PV')) ?? ''}`;
      this.requestUpdate();
      return;
    }
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

  private handlePlace(spot: Spot | undefined): void {
    this.selection = { ...this.selection, reach: [] };
    this.changed(true, '');
    const province = this.places.municipality(spot?.code ?? '')?.province;
    if (this.finder) this.dispatchEvent(new FilterEvent('region', province ? [province] : [], this.find().hits.length));
  }

  private async download(): Promise<void> {
    const module = await this.later.exports.load();
    module?.download(this.given, this.find().hits);
  }

  private readonly handleInput = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.changed(false, '');
  };

  private readonly handleChange = async (): Promise<void> => {
    await this.words.load();
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
    this.announce();
  }

  private announce(): void {
    if (!this.finder || !this.catalogue.knowledge) return;
    const { hits, here } = this.find();
    const { terms } = this.locale;
    const { place } = this.given;
    this.announcer.announce(place === '' ? terms.found(hits.length) : terms.foundAt(hits.length, here, place));
  }

  private remember(step: boolean): void {
    this.url.write({ ...this.selection, q: [this.text.trim()], at: [this.where.spot?.code ?? ''], provider: [this.opened], province: [this.province] }, step);
  }

  private restore(kept: UrlState): void {
    this.text = kept['q']?.[0] ?? '';
    this.province = /^PV\d{2}$/.test(kept['province']?.[0] ?? '') ? kept['province']![0]! : '';
    this.where.restore(kept['at']?.[0] ?? '');
    this.opened = this.linked = kept['provider']?.[0] ?? '';
    this.selection = Object.fromEntries(providerFacetNames.map((facet) => [facet, kept[facet] ?? []]));
    this.pinned = '';
    this.shown = page;
  }
}

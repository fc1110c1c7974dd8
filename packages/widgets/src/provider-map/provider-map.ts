import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { browserEnvironment } from '@mkb-wegwijzer/client';
import { type CatalogueProvider, type FeedError, again } from '@mkb-wegwijzer/core/feed';
import type { ProviderFacetName, ProviderHit, ProviderResult } from '@mkb-wegwijzer/core/search';
import { FilterEvent, ProviderSelectEvent, SearchEvent } from '../base/events.js';
import { WidgetElement } from '../base/widget-element.js';
import { type Knowledge, providersLoader } from '../controllers/knowledge.js';
import { LazyController } from '../controllers/lazy.js';
import { LocaleController } from '../controllers/locale.js';
import { PageRegion } from '../controllers/page-region.js';
import { changed, isTold } from '../controllers/profile-place.js';
import { failedState, loadingState, sourceNotices } from '../parts/feed-states.js';
import { Answers } from './answers.js';
import { Asked } from './asked.js';
import { Choices } from './choices.js';
import { renderFilterBar } from './filter-bar.js';
import { townOf } from './labels.js';
import { HeldFocus } from './held-focus.js';
import { Later } from './later.js';
import { MapSlot } from './map-slot.js';
import { styles } from './provider-map.styles.js';
import { RegionNames } from './region-names.js';
import { page, renderFailed, renderLater, renderResults } from './results.js';
import type { Shown } from './scene-of.js';
import type { DrawMap } from './scene.js';
import { Scope } from './scope.js';
import { renderSearchForm } from './search-form.js';
import { nl } from './terms.nl.js';
import type { ProviderMapView } from './view.js';
import { type Spot, Where } from './where.js';

const english = again(() => import('./terms.en.js'));
const adapter = again(() => import('./leaflet-adapter.js'));

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
 * @csspart provinces - The table of the provinces.
 * @csspart attribution - Who made the map.
 */
export class ProviderMap extends WidgetElement<Knowledge> {
  static override styles = [...(WidgetElement.styles as []), styles];
  static override properties: PropertyDeclarations = {
    syncUrl: { attribute: 'sync-url' },
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    geocoder: { type: String },
    provider: { type: String },
    view: { type: String },
  };

  /** Keeps the search and the filters in the page's address; a value is the prefix of their names there (default `mkb`). */
  syncUrl: string | undefined;

  /** Background of the map: `pdok`, or an address with `{z}`, `{x}` and `{y}`. None by default, and then no host is asked for any. */
  tiles: string | undefined;

  /** Who made the tiles of one's own address, as text. */
  tilesAttribution: string | undefined;

  /** Describes the organisations of the list for search engines, as JSON-LD in the head of the page. */
  structuredData = false;

  /** `pdok` finds postcodes and addresses too: what a visitor types to that end is then sent to PDOK Locatieserver. Off by default. */
  geocoder = '';

  /** Id of an organisation to start with, open: for a link to it. */
  provider = '';

  /** What to begin with: the list and its map, or `provinces`, an overview of the twelve from which a visitor goes to the list of one. */
  view = '';

  readonly #locale = new LocaleController(this, { nl, load: { en: async () => (await english()).en } });
  readonly #names: RegionNames = new RegionNames(this.places, this.#locale, () => this.catalogue.knowledge);
  readonly #choices = new Choices(this, {
    prefix: () => this.syncUrl ?? undefined,
    at: () => this.#where.chosen,
    move: (code) => this.#where.restore(this.#scope.placeOf(code)),
    turned: (from) => this.#turned(from),
  });
  readonly #answers = new Answers(this, this.places, () => {
    if (this.#choices.isTyped || this.#choices.hasConditions) this.#announce();
  });
  readonly #scope: Scope = new Scope({
    places: this.places,
    knowledge: () => this.catalogue.knowledge,
    region: () => this.#choices.province || this.region,
    spot: () => this.#where.spot,
  });
  readonly #later = new Later(this, this.#answers, () => ProviderMap.elementStyles);
  readonly #where: Where = new Where(this, {
    places: this.places,
    locale: this.#locale,
    environment: () => this.environment ?? browserEnvironment(),
    geocoder: () => this.geocoder.trim().toLowerCase(),
    within: () => this.#scope.choosable(),
    choose: (spot) => this.#handlePlace(spot),
    dress: (part) => this.#later.dress(part),
  });
  private readonly map = new MapSlot(this, {
    locale: this.#locale,
    environment: () => this.environment ?? browserEnvironment(),
    shown: () => this.#shown(),
    fetch: () => this.fetchMap(),
    seen: () => void this.places.load(),
    dress: (part) => this.#later.dress(part),
    choose: (keys) => this.#handlePin(keys),
    chooseProvince: (code) => {
      this.focusNext = `#province-${code}`;
      this.requestUpdate();
    },
    announce: (message) => this.announcer.announce(message),
    tiles: () => ({ tiles: this.tiles ?? '', attribution: this.tilesAttribution ?? '' }),
  });
  readonly #asked = new Asked({
    answers: this.#answers,
    choices: this.#choices,
    scope: this.#scope,
    map: this.map,
    home: () => this.home,
    isOverview: () => this.#isOverview,
  });
  readonly #description = new LazyController(this, () => import('./structured-data.js'), ({ Description }) => {
    this.addController(new Description(() => ({
      hits: this.structuredData && this.isConnected && this.catalogue.knowledge ? this.#listed(this.catalogue.knowledge) : [],
      language: this.#locale.language,
      regionName: this.#names.name,
      named: this.places.table !== undefined,
    })));
  });

  readonly #held = new HeldFocus(this);
  readonly #told = new LazyController(this, () => import('./told-place.js'), ({ ToldPlace }) => this.addController(new ToldPlace(this, this.#where, this.#choices, this.#scope, this.#held)));
  #isTyping = false;
  /** Some of the feeds were still to come when the list was shown last. */
  #wasPartial = false;

  /** Brings the map library. A page that has none, or a test, may give another. */
  protected async fetchMap(): Promise<DrawMap> {
    return (await adapter()).drawMap;
  }

  protected override readonly loader = providersLoader;

  constructor() {
    super();
    new PageRegion(this, this.catalogue);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(changed, this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(changed, this.#hear);
  }

  protected override catalogueArrived(knowledge: Knowledge): void {
    const focused = this.#held.hold();
    this.#answers.bring(knowledge);
    this.#hear();
    if (focused !== undefined) this.#reveal(focused);
  }

  /** A script that waits for the update means what the visitor will see: with the parts in it that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#later.settled();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const choices = this.#choices;
    const answers = this.#answers;
    choices.begin(this);
    const { knowledge, isLoading } = this.catalogue;
    if (knowledge) choices.follow(knowledge.catalogue.aliases);
    const { spot } = this.#where;
    // The page has gone on to another region.
    if (spot && this.#scope.choosable()?.(spot.code) === false) {
      this.#where.restore('');
      choices.remember(false);
    }
    const values = choices.hasValues ? this.#later.values.get() : undefined;
    if (knowledge && values) choices.leaveOutUnknown(values, { catalogue: knowledge.catalogue, isWhole: this.#isWhole, conditions: answers.conditions.module?.conditionValues });
    const isPartial = knowledge !== undefined && isLoading;
    // A visitor who asked hears how many there are so far, and how many once all is there.
    if (isPartial !== this.#wasPartial && (spot || choices.isTyped || choices.count > 0)) this.#announce();
    this.#wasPartial = isPartial;
    // What could not be fetched is asked for again when a visitor presses, not at every update: the failure is one.
    if (this.structuredData) this.#description.get();
    if (choices.isTyped) answers.words.get();
    if (choices.hasConditions || choices.filtersOpen) answers.conditions.get();
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stack layout ${this.#isOverview ? 'overview' : ''}">
        ${this.#isOverview ? nothing : this.#renderSearch()}
        ${this.catalogue.render({
          // Beside the list the map stands at once, and is fetched while the feeds are; below it, a map that is out of sight is none.
          pending: () => (this.view === 'provinces' ? loadingState(this.#locale) : html`<div class="body waiting"><div>${loadingState(this.#locale)}</div>${this.map.render(0)}</div>`),
          failed: (error) => this.#renderFailure(error),
          complete: (knowledge, loading) => this.#renderKnowledge(knowledge, loading),
        })}
      </div>
      ${this.announcer.render()}
    `;
  }

  #renderSearch(): TemplateResult {
    return renderSearchForm({
      terms: this.#locale.terms,
      text: this.#choices.text,
      where: this.#scope.isLocal ? nothing : this.#where.render(),
      input: this.#handleInput,
      change: () => void this.#handleChange(),
      submit: this.#handleSubmit,
    });
  }

  #renderFailure(error: FeedError): TemplateResult {
    return failedState(this.#locale, error, () => this.catalogue.retry(), this.level());
  }

  #renderKnowledge({ catalogue }: Knowledge, loading: boolean): TemplateResult {
    const notices = sourceNotices(this.#locale, catalogue.sources, () => this.catalogue.retry(), loading);
    // Of feeds that are still to come it is too early to say that they are empty.
    if (catalogue.providers.size === 0) return html`${notices}${loading ? loadingState(this.#locale) : html`<p>${this.#locale.terms.emptyFeed}</p>`}`;
    const view = this.#given;
    if (this.#isOverview) return html`${renderLater(view, view.later.provinces, ({ renderProvinces }) => renderProvinces(view, this.map.render(this.#find(false).hits.length)))}${notices}`;
    const choices = this.#choices;
    const answers = this.#answers;
    const result = this.#find();
    return html`
      ${this.view !== 'provinces' && choices.province === '' ? nothing : html`<div class="row"><button type="button" class="plain back" @click=${() => this.#chooseProvince('')}>${view.terms.allProvinces}</button><strong>${this.#names.name(choices.province)}</strong></div>`}
      ${renderFilterBar(view, result, choices)} ${renderFailed(view, answers.words, choices.isTyped)} ${renderFailed(view, answers.conditions, choices.hasConditions)}
      ${this.#isWhole && choices.opened !== '' && choices.opened === choices.linked && !catalogue.providers.has(choices.opened) ? html`<p class="notice" part="notice">${view.terms.unknownProvider}</p>` : nothing}
      <div class="body">
        ${renderResults(view, { result, shown: choices.shown, opened: choices.opened, picked: this.#asked.picked(result), region: this.#names.called(this.#scope.region), loading })} ${this.map.render(this.#find(false).hits.length)}
      </div>
      <div class="stack">${notices}</div>
    `;
  }

  #find(narrowed = true): ProviderResult {
    return this.#asked.find(narrowed);
  }

  /** Those that are on the page: in the list, or named in the overview. */
  #listed(knowledge: Knowledge): readonly ProviderHit[] {
    return this.#isOverview ? this.#asked.these(this.#later.provinces.module?.namedIn(knowledge) ?? []) : this.#find().hits.slice(0, this.#choices.shown);
  }

  /** Whether the provinces are shown, and not the list of one of them, or of all with the organisation that a link leads to. */
  get #isOverview(): boolean {
    return this.view === 'provinces' && this.#choices.province === '' && this.#choices.linked === '';
  }

  /** Whether all feeds are in: of what is missing it is too early to say that it does not exist. */
  get #isWhole(): boolean {
    const { knowledge, isLoading } = this.catalogue;
    return !isLoading && knowledge?.catalogue.sources.every(({ error }) => !error) === true;
  }

  #shown(): Shown | undefined {
    const { knowledge } = this.catalogue;
    if (!knowledge) return undefined;
    const { opened, pinned, looked } = this.#choices;
    const { hits } = this.#find(false);
    const at = this.#scope.whereabouts();
    return {
      terms: this.#locale.terms,
      language: this.#locale.language,
      geography: knowledge.geography,
      regionName: this.#names.called,
      municipality: this.places.municipality.bind(this.places),
      region: this.#scope.region,
      at,
      hits,
      everyone: at ? this.#asked.everyone() : [],
      opened: knowledge.catalogue.providers.get(opened),
      pinned,
      ...(this.#isOverview && { looked, overview: this.#later.provinces.module?.overviewScene(this.#given) }),
    };
  }

  /** What the parts of the map are given. */
  get #given(): ProviderMapView {
    const here = this.#scope.whereabouts();
    const pin = this.#asked.pin();
    return {
      terms: this.#locale.terms,
      locale: this.#locale,
      level: (inside = 0) => this.level(inside),
      knowledge: this.catalogue.knowledge!,
      later: this.#later,
      now: () => (this.environment ?? browserEnvironment()).now(),
      regionName: this.#names.called,
      // Its code says nothing to her.
      place: here ? this.#names.called(here.code) || this.#locale.terms.thisMunicipality : '',
      pinned: pin ? townOf(pin.location, this.#names.called) || this.#locale.terms.map : '',
      toggle: (facet, value) => this.#toggle(facet, value),
      remove: (facet, value, position) => this.#remove(facet, value, position),
      unpin: () => this.#narrow(''),
      clear: () => this.#clear(),
      toggleFilters: () => this.#choices.toggleFilters(),
      open: (provider) => this.#open(provider),
      showMore: () => this.#showMore(),
      showOnMap: (provider) => void this.#showOnMap(provider, true),
      download: () => void this.#download(),
      chooseProvince: (code) => this.#chooseProvince(code),
      showIn: (province, provider) => this.#showIn(province, provider),
      looked: this.#choices.looked,
      lookAt: (code) => this.#choices.lookAt(code),
    };
  }

  #toggle(facet: ProviderFacetName, value: string): void {
    const values = this.#choices.toggle(facet, value);
    this.#announce();
    this.dispatchEvent(new FilterEvent(facet, values, this.#find().hits.length));
  }

  /** A chip goes, and with it what had the focus: the next one gets that, or the list. */
  #remove(facet: ProviderFacetName, value: string, position: number): void {
    this.#toggle(facet, value);
    const { count, pinned } = this.#choices;
    const left = count + (pinned === '' ? 0 : 1);
    this.focusNext = left === 0 ? '#results' : `.chip:nth-of-type(${Math.min(position + 1, left)})`;
  }

  #clear(): void {
    this.#choices.clear();
    this.#announce();
    this.focusNext = '#results';
  }

  #chooseProvince(code: string): void {
    const from = this.#choices.province;
    this.#where.restore('');
    this.#choices.goTo(code);
    this.#announce();
    this.focusNext = code === '' && from !== '' ? `[data-province=${from}]` : '#results';
    this.dispatchEvent(new FilterEvent('region', code === '' ? [] : [code], this.#find().hits.length));
  }

  #showIn(province: string, provider: CatalogueProvider): void {
    this.#chooseProvince(province);
    this.#choices.linked = provider.id;
    this.#open(provider);
    this.focusNext = '.opened .name';
  }

  /** Back and Forward between the overview and the list of a province take away what had the focus. */
  #turned(from: string): void {
    const { activeElement } = this.ownerDocument;
    if (this.view !== 'provinces' || (activeElement !== null && activeElement !== this.ownerDocument.body && activeElement !== this)) return;
    this.focusNext = this.#choices.province === '' ? `#province-${from}` : '#results';
  }

  /** The list is narrowed to what stands at these pins, or to none. */
  #narrow(keys: string): void {
    this.#choices.changed(false, keys);
    this.#announce();
    this.focusNext = '#results';
  }

  #open(provider: CatalogueProvider): void {
    const choices = this.#choices;
    choices.opened = choices.opened === provider.id ? '' : provider.id;
    choices.remember(false);
    if (choices.opened === '') return;
    // Whether it can be shown on the map may depend on the table of municipalities.
    if (provider.locations) void this.places.load();
    void this.#showOnMap(provider, false);
    this.dispatchEvent(new ProviderSelectEvent(provider.id));
  }

  async #showOnMap(provider: CatalogueProvider, focus: boolean): Promise<void> {
    if (focus) await Promise.all([this.map.part.load(), this.places.load()]);
    const hit = this.#find().hits.find((each) => each.provider.id === provider.id);
    if (hit) await this.map.show(hit, this.#find(false).hits, focus);
  }

  #showMore(): void {
    this.focusNext = `[data-position='${this.#choices.shown}'] .name`;
    this.#choices.shown += page;
    this.requestUpdate();
  }

  /** One organisation opens in the list, where it stands; several become the list. */
  #handlePin(keys: readonly string[]): void {
    const choices = this.#choices;
    const pin = this.map.pin(this.#find(false).hits, keys);
    if (!pin) return;
    const [only, ...more] = pin.hits;
    if (more.length > 0) return this.#narrow(keys.join(' '));
    choices.pinned = '';
    const position = this.#reveal(only!.provider.id);
    choices.opened = '';
    this.#open(only!.provider);
    this.focusNext = `[data-position='${position}'] .name`;
  }

  /** Shows as much of the list as has the organisation in it; gives its place there. */
  #reveal(id: string): number {
    const position = this.#find().hits.findIndex(({ provider }) => provider.id === id);
    this.#choices.shown = Math.max(this.#choices.shown, Math.ceil((position + 1) / page) * page);
    return position;
  }

  #handlePlace(spot: Spot | undefined): void {
    this.#choices.selection = { ...this.#choices.selection, reach: [] };
    this.#choices.changed(true, '');
    this.#announce();
    const province = this.places.municipality(spot?.code ?? '')?.province;
    if (this.#answers.isReady) this.dispatchEvent(new FilterEvent('region', province ? [province] : [], this.#find().hits.length));
  }

  async #download(): Promise<void> {
    const [module] = await Promise.all([this.#later.exports.load(), this.places.load()]);
    module?.download({ ...this.#given, regionName: this.#names.name }, this.#find().hits);
  }

  /** Something was told in another widget: only then is it fetched what follows that. */
  readonly #hear = (): void => {
    if (isTold(this.environment)) this.#told.get();
  };

  readonly #handleInput = (event: InputEvent): void => {
    this.#choices.text = (event.target as HTMLInputElement).value;
    // What is typed in one go is one step.
    this.#choices.changed(this.#isTyping ? false : 'soon', '');
    this.#isTyping = true;
    this.#announce();
  };

  readonly #handleChange = async (): Promise<void> => {
    this.#isTyping = false;
    await this.#answers.words.load();
    if (!this.#answers.isReady || !this.#choices.isTyped) return;
    this.dispatchEvent(new SearchEvent(this.#find().hits.length, this.#choices.text.trim().split(/\s+/).length));
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#isTyping = false;
    this.#choices.remember(true);
    // Of a place that is not known something is said beside its field.
    this.focusNext = this.#where.isUnclear ? '#place' : '#results';
  };

  #announce(): void {
    if (!this.catalogue.knowledge) return;
    const { hits, here } = this.#find();
    const { terms } = this.#locale;
    const { place } = this.#given;
    const found = place === '' ? terms.found(hits.length) : terms.foundAt(hits.length, here, place);
    const { isLoading } = this.catalogue;
    // None so far is none yet.
    this.announcer.announce(isLoading ? `${hits.length === 0 ? '' : `${found}. `}${terms.stillLoading}` : found);
  }
}

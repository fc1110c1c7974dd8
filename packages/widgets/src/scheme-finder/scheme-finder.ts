import { type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { browserEnvironment, pause } from '@mkb-wegwijzer/client';
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import { FeedError, again } from '@mkb-wegwijzer/core/feed';
import type { FacetName, Hit, SchemeCollection, SchemeRecord } from '@mkb-wegwijzer/core/search';
import { WidgetElement } from '../base/widget-element.js';
import { AnswersController } from '../controllers/answers.js';
import { schemesLoader } from '../controllers/schemes.js';
import { LazyController } from '../controllers/lazy.js';
import { LocaleController } from '../controllers/locale.js';
import { RecordsController } from '../controllers/records.js';
import { SavedController } from '../controllers/saved.js';
import { ToldController } from '../controllers/told.js';
import { UrlController, type UrlState } from '../controllers/url.js';
import { answerNotice, failedState, loadingState, publisherNotices, sourceNotices } from '../parts/feed-states.js';
import { Aside } from './aside.js';
import { renderChips } from './chips.js';
import { Company } from './company.js';
import { renderFilterPlace } from './filter-place.js';
import { renderNeeds } from './needs.js';
import { Presets, fixed } from './presets.js';
import { renderResults } from './results.js';
import { styles } from './scheme-finder.styles.js';
import { renderScope } from './scope.js';
import { SearchField } from './search-field.js';
import { Session, addressNames, isBlank } from './session.js';
import type { Answer, Surroundings } from './surroundings.js';
import { nl } from './terms.nl.js';
import type { FinderView } from './view.js';

const none: readonly Hit[] = [];
const english = again(() => import('./terms.en.js'));

type Names = Awaited<ReturnType<SchemeCollection['providerNames']>>;

/**
 * Lets an entrepreneur find schemes that fit a plan, in the entrepreneur's own words.
 *
 * @element mkb-scheme-finder
 * @slot error - Shown when the feeds cannot be used; the default explains and offers another try.
 * @slot empty - Shown when nothing matches; the default gives advice. The links to the wizard and the map follow it.
 * @fires mkb-search - A visitor searched. Holds counts, never what was typed.
 * @fires mkb-filter - A visitor chose or took away a filter, or widened the region: one for each filter that changed, also by Back or "Wis alles".
 * @fires mkb-scheme-select - A visitor opened a scheme.
 * @fires mkb-save - A visitor saved a scheme on this device, or took it from what was saved.
 * @fires mkb-compare - A visitor laid schemes side by side.
 * @csspart search - The search form.
 * @csspart suggestions - The list of suggestions under the search field.
 * @csspart scope - The line that says which regions the list is about.
 * @csspart needs - The needs to start from.
 * @csspart filters - The filters.
 * @csspart company - The questions about the company.
 * @csspart results - The list of schemes.
 * @csspart card - One scheme.
 * @csspart remark - What came of an act that cannot be seen otherwise, near its button.
 * @csspart saved - The schemes that were saved on this device.
 * @csspart tray - The line that says what was chosen to compare.
 * @csspart comparison - The schemes side by side.
 * @csspart together - What schemes that were saved or compared say of each other.
 * @csspart elsewhere - The links to the wizard and the map, when nothing fits.
 */
export class SchemeFinder extends WidgetElement<SchemeCollection> {
  static override styles = [...(WidgetElement.styles as []), styles];
  static override properties: PropertyDeclarations = {
    kind: { type: String },
    status: { type: String },
    levels: { type: String, attribute: 'level' },
    provider: { type: String },
    amount: { type: String },
    sort: { type: String },
    syncUrl: { attribute: 'sync-url' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    wizardUrl: { type: String, attribute: 'wizard-url' },
    mapUrl: { type: String, attribute: 'map-url' },
  };

  /** Kinds of scheme to start with, separated by spaces: `grant loan`. */
  kind = '';

  /** Statuses to start with, separated by spaces: `open planned`. */
  status = '';

  /** Levels of region to start with, separated by spaces: `municipality province`. */
  levels = '';

  /** Ids of organisations to start with, separated by spaces. */
  provider = '';

  /** Bands of amounts to start with, separated by spaces: `0-10000 10000-50000 50000-250000 250000- unknown`. */
  amount = '';

  /** Order to start with: `relevance` (default), `closing`, `newest` or `amount`. */
  sort = '';

  /** Keeps the search and the filters in the page's address; a value is the prefix of their names there (default `mkb`). */
  syncUrl: string | undefined;

  /** Describes the schemes of the list for search engines, as JSON-LD in the head of the page. */
  structuredData = false;

  /** Address of the page with the wizard, offered when nothing is found. Without it, a wizard on this page is offered. */
  wizardUrl = '';

  /** Address of the page with the map, offered when nothing is found. Without it, a map on this page is offered. */
  mapUrl = '';

  readonly #locale = new LocaleController(this, { nl, load: { en: async () => (await english()).en } });
  readonly #answers = new AnswersController<Answer>(this);
  readonly #records = new RecordsController<SchemeRecord>(this, (id) =>
    this.collection!.scheme(id, this.#scope).catch((error: unknown) => {
      if (error instanceof FeedError) this.catalogue.miss([error]);
      throw error;
    }),
  );
  readonly #saved = new SavedController(this);
  readonly #told = new ToldController(this, () => this.environment);
  readonly #filters = new LazyController(this, () => import('./filters.js'), (part) => {
    this.#dress(part);
    // What the next press needs: on a slow line it would wait for that.
    part.whenSettled(() => void this.#aside.prepare().then(() => this.#details.load()));
  });
  readonly #details = new LazyController(this, () => import('./details.js'), (part) => this.#dress(part));
  readonly #shelf = new LazyController(this, () => import('./shelf.js'), (part) => this.#dress(part));
  readonly #elsewhere = new LazyController(this, () => import('./elsewhere.js'));
  readonly #description = new LazyController(this, () => import('./structured-data.js'), ({ Description }) => {
    this.addController(new Description(() => ({ hits: (this.structuredData && this.isConnected && this.#answers.value?.result.hits) || none, language: this.#locale.language, regionName: (code) => this.#regionName(code), names: this.places.table })));
  });
  readonly #surroundings: Surroundings = {
    host: this,
    answers: this.#answers,
    collection: () => this.collection,
    isLoading: () => this.catalogue.isLoading,
    saved: this.#saved,
    url: () => this.#url,
    address: () => this.#session.address,
    terms: () => this.#locale.terms,
    announce: (message, keep) => this.announcer.announce(message, keep),
    focus: (selector) => this.#focusSoon(selector),
    now: () => (this.environment ?? browserEnvironment()).now(),
  };
  private readonly company = new Company(this, {
    told: this.#told,
    places: this.places,
    locale: this.#locale,
    regionName: (code) => this.#regionName(code),
    announce: (message) => this.#session.tellFitting(message),
    focus: (selector) => this.#focusSoon(selector),
    dress: (part) => this.#dress(part),
  });
  readonly #aside = new Aside(this.#surroundings);
  readonly #session = new Session(this.#surroundings, this.#aside);
  readonly #url = new UrlController(this, () => this.syncUrl ?? undefined, addressNames, (state) => this.#goTo(state), () => this.#presets.state);
  readonly #search = new SearchField(this, {
    session: this.#session,
    locale: this.#locale,
    dress: (part) => this.#dress(part),
    suggest: async (text) => (await this.collection?.suggest(text, { limit: 3, ...(this.#scope !== undefined && { region: this.#scope }) })) ?? [],
  });
  private collection: SchemeCollection | undefined;
  /** What providers are called; fetched once one is to be named. */
  #providerNames: Names | undefined;
  readonly #presets = new Presets();
  #profile: Profile | undefined;

  protected override readonly loader = schemesLoader;

  protected override catalogueArrived(collection: SchemeCollection): void {
    this.collection = collection;
    this.#records.reset();
  }

  /** What can be answered at once is drawn once: not first as it was, and busy. */
  protected override async scheduleUpdate(): Promise<void> {
    this.willUpdate();
    if (this.#answers.pending) await Promise.race([this.#answers.settled, pause()]);
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#followPresets();
    this.#ask();
    if (!this.catalogue.isLoading) this.#session.complete();
  }

  /** A script that waits for the update means what the visitor will see: with the answer in it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#answers.settled, this.#aside.settled]);
    await super.getUpdateComplete();
    await Promise.all([this.#filters.settled, this.#shelf.settled, this.#elsewhere.settled]);
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    const release = this.#filters.module?.holdFocus(this.renderRoot as ShadowRoot);
    super.update(changed);
    release?.(this.focusNext === '');
  }

  protected override updated(changed: PropertyValues): void {
    this.#search.renderIn(this.renderRoot.querySelector<HTMLElement>('#search')!);
    super.updated(changed);
    if (this.structuredData) this.#description.get();
  }

  /** The page's presets count when they are set or changed; after that the visitor decides. */
  #followPresets(): void {
    const { need, theme, kind, status, levels: level, provider, amount, sort } = this;
    const presets = this.#presets;
    const first = presets.isEmpty;
    const changed = presets.take({ need, theme, kind, status, level, provider, amount, sort });
    if (first) this.#session.restore(this.#url.read() ?? presets.state);
    else if (changed) this.#session.adopt(changed);
    for (const [name, values] of Object.entries(fixed)) this.#session.leaveOut(name, (value) => Object.hasOwn(values, value));
    if (!this.collection) return;
    this.#filters.module?.follow(this.#session, this.collection);
    this.#leaveOut('need', (value) => this.collection!.needs.has(value));
    this.#leaveOut('theme', (value) => this.collection!.themes.has(value));
  }

  /** Leaves out what the page presets, or the address says, and no feed knows. What is no shared word may stand in a feed that did not come. */
  #leaveOut(facet: FacetName, isKnown: (value: string) => boolean): void {
    const mayBe = (value: string) => isKnown(value) || (!this.#isWhole && value.includes(':'));
    this.#presets.leaveOut(facet, mayBe);
    this.#session.leaveOut(facet, mayBe);
  }

  /** Whether all feeds are in. */
  get #isWhole(): boolean {
    return !this.catalogue.isLoading && this.collection!.sources.every(({ error }) => !error);
  }

  /** The visitor went there by Back or forward: what was suggested before goes. */
  #goTo(state: UrlState): void {
    this.#search.close();
    this.#session.restore(state, true);
  }

  /** Asks what the visitor's choices come to, when that differs from what was asked before. */
  #ask(): void {
    if (!this.catalogue.knowledge) {
      // Other feeds are on their way: what is known of the former ones is no answer.
      this.#answers.reset();
      return;
    }
    if (this.#told.pending) return;
    const { profile } = this.#told;
    // What suits a company is no filter any longer once the company was forgotten.
    if (this.#profile && !profile) this.#session.leaveOut('fit', () => false);
    this.#profile = profile;
    const collection = this.collection;
    const query = this.#session.query(this.#scope, profile);
    const { isBegun } = this.#session;
    this.#answers.ask([collection, JSON.stringify(query), isBegun], async () => {
      const naming = query.facets?.includes('provider') || (query.selection?.provider ?? []).length > 0;
      const lost: FeedError[] = [];
      const named = naming ? collection!.providerNames(lost).then((names) => this.#takeNames(names, lost)) : undefined;
      const [found] = await Promise.all([collection!.find(query), named]);
      const result = { ...found, errors: [...found.errors, ...lost] };
      this.catalogue.miss(result.errors);
      if (!isBegun || (result.total > 0 && !result.unasked)) return { query, result };
      const unasked = { ...query, text: '' };
      return { query: unasked, result: await collection!.find(unasked) };
    });
  }

  /** The region to search in; undefined for all of them. */
  get #scope(): string | undefined {
    return this.#session.wide ? undefined : this.#place || undefined;
  }

  /** The region of the page; empty when it is about none that exists. */
  get #place(): string {
    return this.collection ? this.#presets.region(this.region, this.collection, this.#isWhole) : '';
  }

  #takeNames(names: Names, { length: lost }: readonly FeedError[]): void {
    this.#providerNames = names;
    // What could not be fetched may have it.
    this.#leaveOut('provider', (value) => lost > 0 || names.has(this.collection!.currentId(value)));
  }

  #focusSoon(selector: string): void {
    this.focusNext = selector;
    this.requestUpdate();
  }

  /** Takes over the looks of a part that was fetched later. */
  #dress({ styles: later }: { readonly styles: CSSResult | readonly CSSResult[] }): void {
    for (const each of [later].flat() as CSSResult[]) this.#looks.add(each);
    adoptStyles(this.renderRoot as ShadowRoot, [...SchemeFinder.elementStyles, ...this.#looks]);
  }
  readonly #looks = new Set<CSSResult>();

  #regionName(code: string): string {
    return this.places.name(code, this.collection, this.#locale.language);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="stack layout ${this.#aside.printing === '' ? '' : 'one-card'}">
        <div id="search"></div>
        ${this.catalogue.render({
          pending: () => loadingState(this.#locale),
          failed: (error) => this.#renderFailure(error, () => this.catalogue.retry()),
          complete: (_, loading) => this.#renderKnowledge(loading),
        })}
      </div>
      ${this.announcer.render()}
    `;
  }

  #renderFailure(error: FeedError, retry: () => void): TemplateResult {
    return failedState(this.#locale, error, () => this.#tryAgain(retry), this.level());
  }

  /** The button goes when the answer comes. The focus goes to that, unless the visitor has gone elsewhere meanwhile. */
  #tryAgain(retry: () => void): void {
    retry();
    this.#answers.whenAnswered(() => {
      const { activeElement, body } = this.ownerDocument;
      if (!activeElement || activeElement === body) this.#focusSoon('#results');
    });
  }

  #renderKnowledge(loading: boolean): TemplateResult {
    const { sources, size } = this.collection!;
    const notices = sourceNotices(this.#locale, sources, () => this.catalogue.retry(), loading);
    const remarks = publisherNotices(this.#locale, sources);
    // Of feeds that are still to come it is too early to say that they are empty.
    const empty = () => (loading ? loadingState(this.#locale) : html`<p>${this.#locale.terms.emptyFeed}</p>`);
    return html`${notices} ${size === 0 ? empty() : this.#renderAnswer()} ${remarks}`;
  }

  #renderAnswer(): TemplateResult {
    const { value: answer, failure, pending } = this.#answers;
    const retry = () => this.#answers.retry();
    if (failure !== undefined) return this.#renderFailure(failure instanceof FeedError ? failure : new FeedError('network', '', 'The question could not be answered.', { cause: failure }), retry);
    if (!answer) return loadingState(this.#locale);
    // Nothing that could be looked up is not the same as nothing that was found.
    const [missed] = answer.result.errors;
    if (missed && answer.result.total === 0) return this.#renderFailure(missed, retry);
    const view = this.#view;
    const session = this.#session;
    return html`
      ${answerNotice(this.#locale, answer.result.errors, () => this.#tryAgain(retry))} ${renderScope(view, session.wide, answer.result.facets.level)} ${this.#renderShelf(view)} ${this.company.render(view, { open: session.companyOpen, level: this.level(), fitting: this.#told.profile && { count: answer.result.facets.fit[0]?.count ?? 0, chosen: (session.selection.fit ?? []).length > 0 } })}
      ${isBlank(answer.query) ? renderNeeds(view, answer.result.facets.need, session.allNeeds) : nothing}
      <div class="stack" aria-busy=${pending ? 'true' : 'false'}>
        ${renderChips(view, session)}
        <div class="body filtered">${renderFilterPlace(view, answer, session, this.#filters)} ${renderResults(view, answer, session.picked)}</div>
        ${answer.result.total === 0 && !view.isLoading ? this.#elsewhere.get()?.renderElsewhere(view, this.wizardUrl, this.mapUrl) : nothing} ${view.shelf?.renderTray(view, this.#aside.comparing)}
      </div>
    `;
  }

  /** What was set aside, above the list. */
  #renderShelf(view: FinderView): TemplateResult | typeof nothing {
    const { savedShown, comparing } = this.#aside;
    const { shelf } = view;
    return shelf ? html`${shelf.renderSavedButton(view, savedShown)} ${savedShown ? shelf.renderSaved(view) : nothing} ${comparing ? shelf.renderComparison(view) : nothing}` : nothing;
  }

  /** What the parts of the finder are given. */
  get #view(): FinderView {
    const session = this.#session;
    const aside = this.#aside;
    const locale = this.#locale;
    const saved = this.#saved;
    const { compared, link, act, remark, printing } = aside;
    const isShelved = saved.ids.length > 0 || compared.length > 0 || link !== undefined;
    return Object.assign(Object.create(session) as Session, {
      compared,
      link,
      act,
      remark,
      printing,
      canLink: this.#url.isUsed,
      focus: (selector: string) => this.#focusSoon(selector),
      now: this.#surroundings.now,
      shelf: isShelved ? this.#shelf.get() : undefined,
      terms: locale.terms,
      locale,
      level: (inside = 0) => this.level(inside),
      collection: this.collection!,
      records: this.#records,
      details: this.#details,
      isLoading: this.catalogue.isLoading,
      saved,
      region: this.#place,
      regionName: (code: string) => this.#regionName(code),
      company: this.#told.profile ? this.company.panel : undefined,
      profileTold: this.#told.profile !== undefined,
      providerName: (id: string) => this.#providerNames?.get(id)?.name,
    });
  }
}

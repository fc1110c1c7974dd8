import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedError, type Text } from '@mkb-wegwijzer/core/feed';
import { CatalogueCollection, type FacetName, type FinderQuery, type FinderResult, type SchemeCollection, type SchemeRecord, type Selection, facetNames } from '@mkb-wegwijzer/core/search';
import { FilterEvent, SchemeSelectEvent, SearchEvent } from '../base/events.js';
import { WidgetElement } from '../base/widget-element.js';
import { AnswersController } from '../controllers/answers.js';
import type { Knowledge } from '../controllers/catalogue.js';
import { LocaleController } from '../controllers/locale.js';
import { RecordsController } from '../controllers/records.js';
import { UrlController, type UrlState } from '../controllers/url.js';
import { answerNotice, failedState, loadingState, publisherNotices, sourceNotices } from '../parts/feed-states.js';
import { renderChips, renderFilters } from './filters.js';
import { renderNeeds } from './needs.js';
import { renderResults } from './results.js';
import { styles } from './scheme-finder.styles.js';
import { nl } from './terms.nl.js';
import type { FinderView } from './view.js';

/** How many cards are shown at first, and added at a time. */
const page = 10;

/** What was found, and what was asked to find it. */
interface Answer {
  readonly query: FinderQuery;
  readonly result: FinderResult;
}

/**
 * Lets an entrepreneur find schemes that fit a plan, in the entrepreneur's own words.
 *
 * @element mkb-scheme-finder
 * @slot error - Shown when the feeds cannot be used; the default explains and offers another try.
 * @slot empty - Shown when nothing matches; the default gives advice.
 * @fires mkb-search - A visitor searched. Holds counts, never what was typed.
 * @fires mkb-filter - A visitor chose or took away a filter.
 * @fires mkb-scheme-select - A visitor opened a scheme.
 * @csspart search - The search form.
 * @csspart needs - The needs to start from.
 * @csspart filters - The filters.
 * @csspart results - The list of schemes.
 * @csspart card - One scheme.
 */
export class SchemeFinder extends WidgetElement {
  static override styles = [...(WidgetElement.styles as []), styles];

  /** Kinds of scheme to start with, separated by spaces: `grant loan`. */
  @property() kind = '';

  /** Statuses to start with, separated by spaces: `open planned`. */
  @property() status = '';

  /** Keeps the search and the filters in the page's address; a value is the prefix of their names there (default `mkb`). */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  @state() private text = '';
  @state() private selection: Selection = {};
  @state() private shown = page;
  @state() private opened = '';
  @state() private filtersOpen = false;
  @state() private allNeeds = false;

  private readonly locale = new LocaleController(this, { nl, load: { en: async () => (await import('./terms.en.js')).en } });
  private readonly url = new UrlController(this, () => this.syncUrl ?? undefined, ['q', 'scheme', ...facetNames], (state) => this.restore(state));
  private readonly answers = new AnswersController<Answer>(this);
  private readonly records = new RecordsController<SchemeRecord>(this, (id) => this.collection!.scheme(id, this.scope));
  private collection: SchemeCollection | undefined;
  private providerName: (id: string) => Text | undefined = () => undefined;
  private preset = '';

  protected override catalogueArrived({ catalogue, geography, today }: Knowledge): void {
    this.collection = new CatalogueCollection(catalogue, geography, today);
    this.providerName = (id) => catalogue.providers.get(id)?.name;
    this.records.reset();
  }

  protected override willUpdate(): void {
    this.followPresets();
    this.ask();
  }

  /** Asks what the widget's state comes to, when it differs from what was asked before. */
  private ask(): void {
    if (!this.catalogue.knowledge) {
      // Other feeds are on their way: what is known of the former ones is no answer.
      this.answers.reset();
      return;
    }
    const { collection, query } = this;
    this.answers.ask([collection, JSON.stringify(query)], async () => ({ query, result: await collection!.find(query) }));
  }

  private followPresets(): void {
    // The page's presets count when they are set or changed; after that the visitor decides.
    const preset = JSON.stringify([this.need, this.theme, this.kind, this.status]);
    if (preset === this.preset) return;
    const first = this.preset === '';
    this.preset = preset;
    const values = (text: string) => text.split(/\s+/).filter((value) => value !== '');
    this.selection = { need: values(this.need), theme: values(this.theme), kind: values(this.kind), status: values(this.status) };
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
          complete: (_, loading) => this.renderKnowledge(loading),
        })}
      </div>
      ${this.announcer.render()}
    `;
  }

  private renderSearch(): TemplateResult {
    const { terms } = this.locale;
    return html`
      <form role="search" aria-labelledby="text-label" class="stack search" part="search" @submit=${this.handleSubmit}>
        <label id="text-label" for="text">${terms.searchLabel}</label>
        <p id="hint" class="hint">${terms.searchHint}</p>
        <div class="search-row">
          <input id="text" type="search" autocomplete="off" enterkeyhint="search" maxlength="200" aria-describedby="hint" .value=${this.text} @input=${this.handleInput} @change=${this.handleChange} />
          <button class="primary">${terms.search}</button>
        </div>
      </form>
    `;
  }

  private renderFailure(error: FeedError, retry = () => this.catalogue.retry()): TemplateResult {
    return failedState(this.locale, error, retry, this.level());
  }

  private renderKnowledge(loading: boolean): TemplateResult {
    const { sources, size } = this.collection!;
    const notices = sourceNotices(this.locale, sources, loading);
    const remarks = publisherNotices(this.locale, sources);
    return html`${notices} ${size === 0 ? html`<p>${this.locale.terms.emptyFeed}</p>` : this.renderAnswer()} ${remarks}`;
  }

  private renderAnswer(): TemplateResult {
    const { value: answer, failure, pending } = this.answers;
    const retry = () => this.answers.retry();
    if (failure !== undefined) return this.renderFailure(failure instanceof FeedError ? failure : new FeedError('network', '', 'The question could not be answered.', { cause: failure }), retry);
    if (!answer) return loadingState(this.locale);
    const { result } = answer;
    return html`
      ${answerNotice(this.locale, result.errors, retry)} ${isBlank(answer.query) ? this.renderStart(result) : nothing}
      <div class="stack" aria-busy=${pending ? 'true' : 'false'}>
        ${renderChips(this.view, this.selection)}
        <div class="body filtered">
          ${renderFilters(this.view, result.facets, this.selection, this.filtersOpen)}
          ${renderResults(this.view, result, this.shown, this.opened)}
        </div>
      </div>
    `;
  }

  private renderStart(result: FinderResult): TemplateResult | typeof nothing {
    return renderNeeds(this.view, result.facets.need, this.allNeeds);
  }

  private get query(): FinderQuery {
    const { text, selection, scope } = this;
    return { text, selection, limit: this.shown, ...(scope !== undefined && { region: scope }) };
  }

  /** The region to search in; undefined for all of them. */
  private get scope(): string | undefined {
    return this.region === '' ? undefined : this.region;
  }

  /** What the parts of the finder are given. */
  private get view(): FinderView {
    const { terms } = this.locale;
    return {
      terms,
      locale: this.locale,
      level: (inside = 0) => this.level(inside),
      collection: this.collection!,
      records: this.records,
      region: this.region,
      regionName: (code) => this.places.name(code, this.collection, this.locale.language),
      providerName: this.providerName,
      toggle: (facet, value) => this.toggle(facet, value),
      clear: () => this.clear(),
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      toggleNeeds: () => (this.allNeeds = !this.allNeeds),
      open: (scheme) => this.open(scheme),
      showMore: () => this.showMore(),
    };
  }

  private toggle(facet: FacetName, value: string): void {
    const chosen = this.selection[facet] ?? [];
    const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    const fromStart = isBlank(this.query);
    this.selection = { ...this.selection, [facet]: values };
    this.changed(true);
    this.answers.whenAnswered(({ result }) => this.dispatchEvent(new FilterEvent(facet, values, result.total)));
    // The button that was pressed is gone: the list of needs makes way for the results.
    if (fromStart && facet === 'need') this.goToResults();
  }

  private clear(): void {
    this.selection = {};
    this.text = '';
    this.changed(true);
    this.goToResults();
  }

  private open(scheme: string): void {
    this.opened = this.opened === scheme ? '' : scheme;
    this.remember(false);
    if (this.opened !== '') this.dispatchEvent(new SchemeSelectEvent(scheme));
  }

  private showMore(): void {
    this.focusNext = `[data-position='${this.shown}'] .name`;
    this.shown += page;
  }

  private readonly handleInput = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.changed(false);
  };

  private readonly handleChange = (): void => {
    const words = this.text.trim().split(/\s+/).filter((word) => word !== '').length;
    if (words > 0) this.answers.whenAnswered(({ result }) => this.dispatchEvent(new SearchEvent(result.total, words)));
  };

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.remember(true);
    this.goToResults();
  };

  /** Takes the focus to the results, once they are in. */
  private goToResults(): void {
    this.answers.whenAnswered(() => {
      this.focusNext = '#results';
      this.requestUpdate();
    });
  }

  /** After every change of the question: the list starts again, is announced, and the address follows. */
  private changed(step: boolean): void {
    this.shown = page;
    this.opened = '';
    this.remember(step);
    this.answers.whenAnswered(({ result }) => this.announcer.announce(this.locale.terms.found(result.total)));
  }

  private remember(step: boolean): void {
    this.url.write({ ...this.selection, q: [this.text.trim()], scheme: [this.opened] }, step);
  }

  private restore(state: UrlState): void {
    this.text = state['q']?.[0] ?? '';
    this.opened = state['scheme']?.[0] ?? '';
    this.selection = Object.fromEntries(facetNames.map((facet) => [facet, state[facet] ?? []]));
    this.shown = page;
  }
}

/** Nothing has been asked yet. */
function isBlank({ text = '', selection = {} }: FinderQuery): boolean {
  return text.trim() === '' && facetNames.every((facet) => (selection[facet] ?? []).length === 0);
}

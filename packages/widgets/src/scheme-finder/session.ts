/** What a visitor has asked for and opened, and what follows from each choice: the address, what is announced, what the page is told. */
import type { ReactiveControllerHost } from 'lit';
import { type FacetName, type FinderQuery, type FinderResult, type FinderSort, type Selection, facetNames } from '@mkb-wegwijzer/core/search';
import { CompareEvent, FilterEvent, SaveEvent, SchemeSelectEvent, SearchEvent } from '../base/events.js';
import type { AnswersController } from '../controllers/answers.js';
import type { SavedController } from '../controllers/saved.js';
import type { UrlController, UrlState } from '../controllers/url.js';
import type { FinderTerms } from './terms.js';
import type { FinderActs, SharedLink } from './view.js';

/** How many cards are shown at first, and added at a time. */
export const page = 10;
/** How many cards stand in the page at most: of a longer list the first ones make way. */
const most = 50;
const mostCompared = 3;
/** How many values a long list of filters shows at first. */
export const firstValues = 8;

export const sorts: readonly FinderSort[] = ['relevance', 'closing', 'newest', 'amount'];
/** The facets that every question counts. The others are counted once a visitor opens them. */
const counted: readonly FacetName[] = ['need', 'kind', 'theme', 'level', 'status'];
/** What the address can hold. */
export const addressNames = ['q', 'scheme', 'sort', 'region', ...facetNames];

/** What was found, and what was asked to find it. */
export interface Answer {
  readonly query: FinderQuery;
  readonly result: FinderResult;
}

interface Surroundings {
  readonly host: ReactiveControllerHost & EventTarget;
  readonly answers: AnswersController<Answer>;
  readonly saved: SavedController;
  readonly url: () => UrlController;
  readonly terms: () => FinderTerms;
  readonly announce: (message: string) => void;
  /** Takes the focus to what a selector finds, once it is there. */
  readonly focus: (selector: string) => void;
  readonly now: () => Date;
}

export class Session implements FinderActs {
  text = '';
  selection: Selection = {};
  sort: FinderSort = 'relevance';
  /** All of the country is shown, on a page about a part of it. */
  wide = false;
  opened: readonly string[] = [];
  /** A scheme that was opened from elsewhere than the list, and stands above it if it is not in it. */
  picked = '';
  /** The part of the list that is in the page. */
  first = 0;
  end = page;
  filtersOpen = false;
  allNeeds = false;
  openFacets: ReadonlySet<FacetName> = new Set();
  wholeFacets: ReadonlySet<FacetName> = new Set();
  savedShown = false;
  compared: readonly string[] = [];
  comparing = false;
  link: SharedLink | undefined;

  constructor(private readonly around: Surroundings) {}

  /** The question that this state comes to. */
  query(region: string | undefined): FinderQuery {
    const { text, selection, sort, first, end, openFacets } = this;
    return {
      text,
      selection,
      sort,
      offset: first,
      limit: end - first,
      ...(region !== undefined && { region }),
      ...(openFacets.size > 0 && { facets: [...counted, ...openFacets] }),
    };
  }

  /** Takes over what the address says, or the page. */
  restore(state: UrlState): void {
    this.text = state['q']?.[0] ?? '';
    this.sort = asSort(state['sort']?.[0]);
    this.wide = state['region']?.[0] === 'NL';
    this.selection = Object.fromEntries(facetNames.map((facet) => [facet, state[facet] ?? []]));
    this.startAgain();
    this.opened = state['scheme'] ?? [];
    this.picked = this.opened[0] ?? '';
    // At the start nothing changed that a visitor did.
    if (this.around.answers.value) this.announceFound();
    this.around.host.requestUpdate();
  }

  readonly type = (text: string): void => {
    this.text = text;
    this.changed(false);
  };

  /** The visitor is done typing. */
  readonly typed = (): void => {
    const words = this.text.trim().split(/\s+/).filter((word) => word !== '').length;
    if (words > 0) this.around.answers.whenAnswered(({ result }) => this.tell(new SearchEvent(result.total, words)));
  };

  readonly submit = (): void => {
    this.remember(true);
    this.goToResults();
  };

  readonly toggle = (facet: FacetName, value: string): void => {
    const chosen = this.selection[facet] ?? [];
    this.choose(facet, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
    // What is chosen of a long list goes to its top, and the focus along.
    if (facet === 'provider') this.around.focus(`[data-facet="provider"][data-value="${CSS.escape(value)}"]`);
  };

  readonly dismiss = (facet: FacetName, value: string): void => {
    this.toggle(facet, value);
    this.goToResults();
  };

  /** Sets a filter by what was typed, which then has been said. */
  readonly chooseInstead = (facet: FacetName, value: string): void => {
    this.text = '';
    this.choose(facet, [...new Set([...(this.selection[facet] ?? []), value])]);
    this.goToResults();
  };

  readonly clear = (): void => {
    this.selection = {};
    this.text = '';
    this.changed(true);
    this.goToResults();
  };

  readonly sortBy = (sort: FinderSort): void => {
    this.sort = sort;
    this.changed(true);
  };

  readonly widen = (wide: boolean): void => {
    this.wide = wide;
    this.changed(true);
    this.around.answers.whenAnswered(({ result, query }) => this.tell(new FilterEvent('region', [query.region ?? 'NL'], result.total)));
  };

  readonly toggleFilters = (): void => this.update(() => (this.filtersOpen = !this.filtersOpen));
  readonly toggleNeeds = (): void => this.update(() => (this.allNeeds = !this.allNeeds));
  readonly toggleFacet = (facet: FacetName): void => this.update(() => (this.openFacets = toggled(this.openFacets, facet)));
  readonly showWholeFacet = (facet: FacetName): void => {
    this.wholeFacets = new Set([...this.wholeFacets, facet]);
    this.around.focus(`label:nth-of-type(${firstValues + 1}) > [data-facet="${facet}"]`);
  };

  readonly open = (scheme: string): void => {
    const opens = !this.opened.includes(scheme);
    this.opened = opens ? [...this.opened, scheme] : this.opened.filter((each) => each !== scheme);
    this.remember(false);
    if (opens) this.tell(new SchemeSelectEvent(scheme));
  };

  readonly pick = (scheme: string): void => {
    this.picked = scheme;
    if (!this.opened.includes(scheme)) this.open(scheme);
    this.around.focus(`[data-scheme="${CSS.escape(scheme)}"] .name`);
  };

  readonly showMore = (): void => {
    const from = this.end;
    this.end += page;
    this.first = Math.max(this.first, this.end - most);
    this.around.focus(`[data-position='${from}'] .name`);
  };

  readonly showEarlier = (): void => {
    const to = this.first;
    this.first = Math.max(0, to - page);
    this.end = Math.min(this.end, this.first + most);
    this.around.focus(`[data-position='${to - 1}'] .name`);
  };

  readonly save = (scheme: string, name: string, focus?: string): void => {
    const { saved, terms, announce } = this.around;
    const isSaved = saved.toggle(scheme);
    announce(isSaved ? terms().savedNow(name) : terms().forgotten(name));
    if (saved.ids.length === 0) this.savedShown = false;
    this.tell(new SaveEvent(scheme, isSaved));
    if (focus !== undefined) this.around.focus(this.savedShown ? focus : '#text');
  };

  readonly toggleSaved = (): void => this.update(() => (this.savedShown = !this.savedShown));

  readonly clearSaved = (said: string): void => {
    this.around.saved.clear();
    this.savedShown = false;
    this.around.announce(said);
    this.around.focus('#text');
  };

  readonly compare = (scheme: string, focus?: string): void => {
    const { terms, announce } = this.around;
    if (this.compared.includes(scheme)) this.compared = this.compared.filter((each) => each !== scheme);
    else if (this.compared.length < mostCompared) this.compared = [...this.compared, scheme];
    else return announce(terms().compareFull);
    if (this.compared.length < 2) this.comparing = false;
    announce(terms().compareCount(this.compared.length));
    this.around.host.requestUpdate();
    if (focus !== undefined) this.around.focus(focus);
  };

  readonly showComparison = (shown: boolean): void => {
    this.comparing = shown;
    if (shown) this.tell(new CompareEvent(this.compared));
    this.around.focus(shown ? '#comparison' : '.tray .primary');
  };

  readonly clearComparison = (): void => {
    this.compared = [];
    this.comparing = false;
    this.around.focus('#results');
  };

  readonly share: FinderActs['share'] = (scheme) => {
    // A link to a scheme leads to it alone; a link to the list has all that was asked.
    const link = this.around.url().link(scheme ? { scheme: [scheme.id] } : { ...this.address, scheme: [] });
    const url = link ?? scheme?.url ?? location.href;
    void this.act(async () => {
      const { share } = await import('./share.js');
      const outcome = await share({ title: scheme?.name ?? document.title, url });
      if (outcome === 'copied') this.around.announce(this.around.terms().linkCopied);
      this.link = outcome === 'shared' ? undefined : { scheme: scheme?.id ?? '', url, copied: outcome === 'copied' };
      if (outcome === 'failed') this.around.focus('#shared-link');
    });
  };

  readonly addToCalendar: FinderActs['addToCalendar'] = (event) =>
    void this.act(async () => (await import('./calendar.js')).downloadEvent({ ...event, url: event.url ?? location.href, stamp: this.around.now() }));

  readonly print = (): void => print();

  private choose(facet: FacetName, values: readonly string[]): void {
    const fromStart = isBlank(this);
    this.selection = { ...this.selection, [facet]: values };
    this.changed(true);
    this.around.answers.whenAnswered(({ result }) => this.tell(new FilterEvent(facet, values, result.total)));
    // The button that was pressed is gone: the list of needs makes way for the results.
    if (fromStart && facet === 'need') this.goToResults();
  }

  /** Takes the focus to the results, once they are in. */
  private goToResults(): void {
    this.around.answers.whenAnswered(() => this.around.focus('#results'));
  }

  /** After every change of the question: the list starts again, is announced, and the address follows. */
  private changed(step: boolean): void {
    this.startAgain();
    this.remember(step);
    this.announceFound();
  }

  private announceFound(): void {
    this.around.answers.whenAnswered(({ result }) => this.around.announce(this.around.terms().found(result.total)));
  }

  private startAgain(): void {
    this.first = 0;
    this.end = page;
    this.opened = [];
    this.picked = '';
    this.link = undefined;
    this.comparing = false;
  }

  private get address(): UrlState {
    return { ...this.selection, q: [this.text.trim()], scheme: this.opened, sort: this.sort === 'relevance' ? [] : [this.sort], region: this.wide ? ['NL'] : [] };
  }

  private remember(step: boolean): void {
    this.around.url().write(this.address, step);
    this.around.host.requestUpdate();
  }

  private update(change: () => void): void {
    change();
    this.around.host.requestUpdate();
  }

  /** Does what has to be fetched first, and says so when that fails. */
  private async act(deed: () => Promise<unknown>): Promise<void> {
    await deed().catch(() => this.around.announce(this.around.terms().actFailed));
    this.around.host.requestUpdate();
  }

  private tell(event: Event): void {
    this.around.host.dispatchEvent(event);
  }
}

/** Nothing has been asked yet. */
export function isBlank({ text = '', selection = {} }: Pick<FinderQuery, 'text' | 'selection'>): boolean {
  return text.trim() === '' && facetNames.every((facet) => (selection[facet] ?? []).length === 0);
}

const asSort = (text: string | undefined): FinderSort => sorts.find((sort) => sort === text) ?? 'relevance';

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

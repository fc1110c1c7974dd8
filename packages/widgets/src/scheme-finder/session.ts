/** What a visitor has asked for and opened, and what follows from each choice: the address, what is announced, what the page is told. */
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import { type FacetName, type FinderQuery, type FinderSort, type Selection, facetNames } from '@mkb-wegwijzer/core/search';
import { FilterEvent, SchemeSelectEvent, SearchEvent } from '../base/events.js';
import type { UrlState } from '../controllers/url.js';
import type { Aside } from './aside.js';
import type { Surroundings } from './surroundings.js';
import type { QuestionActs } from './view.js';

/** How many cards are shown at first, and added at a time. */
export const page = 10;
/** How many cards stand in the page at most: of a longer list the first ones make way. */
const most = 50;
/** How many values a long list of filters shows at first. */
export const firstValues = 8;

export const sorts: readonly FinderSort[] = ['relevance', 'closing', 'newest', 'amount'];
/** The facets that every question counts. The others are counted once a visitor opens them. */
const counted: readonly FacetName[] = ['need', 'kind', 'theme', 'level', 'status'];
/** What the address can hold. */
export const addressNames = ['q', 'scheme', 'sort', 'region', ...facetNames];

export class Session implements QuestionActs {
  text = '';
  #typing = false;
  /** The visitor asked while some feeds were still to come, and may have heard of a part. */
  #heardPart = false;
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
  companyOpen = false;
  openFacets: ReadonlySet<FacetName> = new Set();
  wholeFacets: ReadonlySet<FacetName> = new Set();

  constructor(
    private readonly around: Surroundings,
    private readonly aside: Aside,
  ) {}

  /** The question that this state comes to. */
  query(region: string | undefined, profile: Profile | undefined): FinderQuery {
    const { text, sort, first, end, openFacets } = this;
    // An address may ask for what suits a company that this browser knows nothing of.
    const selection = profile ? this.selection : { ...this.selection, fit: [] };
    const late: readonly FacetName[] = [...openFacets, ...(profile ? (['fit'] as const) : [])];
    return {
      text,
      selection,
      sort,
      offset: first,
      limit: end - first,
      ...(region !== undefined && { region }),
      ...(profile && { profile }),
      ...(late.length > 0 && { facets: [...counted, ...late] }),
    };
  }

  /** Whether so little has been typed yet that finding nothing by it says nothing. */
  get isBegun(): boolean {
    return this.#typing && /^\S{1,2}$/.test(this.text);
  }

  /** Takes over what the address says, or the page; `moved` when the visitor went there by Back or forward. */
  restore(state: UrlState, moved = false): void {
    const before = this.#filters;
    this.text = state['q']?.[0] ?? '';
    this.#typing = false;
    this.sort = asSort(state['sort']?.[0]);
    this.wide = state['region']?.[0] === 'NL';
    this.selection = Object.fromEntries(facetNames.map((facet) => [facet, state[facet] ?? []]));
    this.#startAgain();
    this.opened = state['scheme'] ?? [];
    this.picked = this.opened[0] ?? '';
    // At the start nothing changed that a visitor did.
    if (this.around.answers.value) this.#announceFound();
    if (moved) this.#tellFilters(before);
    this.around.host.requestUpdate();
  }

  /** Takes over what the page sets anew. What the visitor typed and chose besides stays. */
  adopt({ sort, ...facets }: UrlState): void {
    if (sort) this.sort = asSort(sort[0]);
    this.selection = { ...this.selection, ...facets };
    this.#changed(false);
  }

  /** Does without values that do not exist, and so does the address if they may have come from there. */
  leaveOut(facet: string, isKnown: (value: string) => boolean): void {
    const values = this.selection[facet as FacetName] ?? [];
    if (values.every(isKnown)) return;
    this.selection = { ...this.selection, [facet]: values.filter(isKnown) };
    this.rewrite();
  }

  /** The address follows where it says anything. */
  rewrite(): void {
    if (this.around.url().read()) this.#remember(false);
    else this.around.host.requestUpdate();
  }

  /** Says what came of an answer about the company, and how much then suits it if only that is shown. */
  readonly tellFitting = (message: string): void => {
    if (this.selection.fit?.length) this.around.answers.whenAnswered(({ result: { total } }) => this.around.announce(`${message} ${this.around.terms().found(total)}`.trim()));
    else if (message !== '') this.around.announce(message);
  };

  /** All feeds are in: a visitor who heard of a part hears of the whole. */
  complete(): void {
    if (this.#heardPart) this.#announceFound();
    this.#heardPart = false;
  }

  readonly type = (text: string): void => {
    // What is typed in one go is one step.
    const step = this.#typing ? false : 'soon';
    this.text = text;
    this.#typing = true;
    this.#changed(step);
  };

  /** The visitor is done typing. */
  readonly typed = (): void => {
    this.#typing = false;
    const words = this.text.trim().split(/\s+/).filter((word) => word !== '').length;
    if (words > 0) this.around.answers.whenAnswered(({ result }) => this.#tell(new SearchEvent(result.total, words)));
  };

  readonly submit = (): void => {
    this.#typing = false;
    this.#remember(true);
    this.#goToResults();
  };

  readonly toggle = (facet: FacetName, value: string): void => {
    const chosen = this.selection[facet] ?? [];
    this.#choose(facet, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  };

  readonly dismiss = (facet: FacetName, value: string): void => {
    this.toggle(facet, value);
    this.#goToResults();
  };

  /** Sets a filter by what was typed, which then has been said. */
  readonly chooseInstead = (facet: FacetName, value: string): void => {
    this.text = '';
    this.#choose(facet, [...new Set([...(this.selection[facet] ?? []), value])]);
    this.#goToResults();
  };

  readonly clear = (): void => {
    const before = this.#filters;
    this.selection = {};
    this.text = '';
    this.#changed(true);
    this.#tellFilters(before);
    this.#goToResults();
  };

  readonly sortBy = (sort: FinderSort): void => {
    this.sort = sort;
    this.#changed(true);
  };

  readonly widen = (wide: boolean): void => {
    const before = this.#filters;
    this.wide = wide;
    this.#changed(true);
    this.#tellFilters(before);
  };

  readonly toggleFilters = (): void => this.#update(() => (this.filtersOpen = !this.filtersOpen));
  readonly toggleNeeds = (): void => this.#update(() => (this.allNeeds = !this.allNeeds));
  readonly toggleCompany = (): void => this.#update(() => (this.companyOpen = !this.companyOpen));
  readonly toggleFacet = (facet: FacetName): void => this.#update(() => (this.openFacets = toggled(this.openFacets, facet)));
  readonly showWholeFacet = (facet: FacetName): void => {
    this.wholeFacets = new Set([...this.wholeFacets, facet]);
    this.around.focus(`label:nth-of-type(${firstValues + 1}) > [data-facet="${facet}"]`);
  };

  readonly open = (scheme: string): void => {
    const opens = !this.opened.includes(scheme);
    this.opened = opens ? [...this.opened, scheme] : this.opened.filter((each) => each !== scheme);
    this.#remember(false);
    if (opens) this.#tell(new SchemeSelectEvent(scheme));
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

  #choose(facet: FacetName, values: readonly string[]): void {
    const fromStart = isBlank(this);
    const before = this.#filters;
    this.selection = { ...this.selection, [facet]: values };
    this.#changed(true);
    this.#tellFilters(before);
    // The button that was pressed is gone: the list of needs makes way for the results.
    if (fromStart && facet === 'need') this.#goToResults();
  }

  get #filters(): Pick<Session, 'selection' | 'wide'> {
    const { selection, wide } = this;
    return { selection, wide };
  }

  /** Tells the page of each filter that is another than before, once its results are known. */
  #tellFilters(before: Pick<Session, 'selection' | 'wide'>): void {
    const { selection, wide } = this;
    const changed = facetNames.filter((facet) => String(selection[facet] ?? []) !== String(before.selection[facet] ?? []));
    this.around.answers.whenAnswered(({ result, query }) => {
      for (const facet of changed) this.#tell(new FilterEvent(facet, selection[facet] ?? [], result.total));
      if (wide !== before.wide) this.#tell(new FilterEvent('region', [query.region ?? 'NL'], result.total));
    });
  }

  /** Takes the focus to the results, once they are in. */
  #goToResults(): void {
    this.#heardPart ||= this.around.isLoading();
    this.around.answers.whenAnswered(() => this.around.focus('#results'));
  }

  /** After every change of the question: the list starts again, is announced, and the address follows. */
  #changed(step: boolean | 'soon'): void {
    if (step === true) this.#typing = false;
    this.#startAgain();
    this.#remember(step);
    this.#announceFound();
  }

  #announceFound(): void {
    this.#heardPart ||= this.around.isLoading();
    this.around.answers.whenAnswered(({ result: { total, errors, unread } }) => {
      const { found, stillLoading, notRead } = this.around.terms();
      // Of a failure its own alert speaks. Of feeds that are still to come it is too early to say that nothing was found.
      if (total === 0 && errors.length > 0) return;
      this.around.announce(unread ? notRead : !this.around.isLoading() ? found(total) : total > 0 ? `${found(total)}. ${stillLoading}` : stillLoading);
    });
  }

  #startAgain(): void {
    this.first = 0;
    this.end = page;
    this.opened = [];
    this.picked = '';
    this.aside.putAway();
  }

  /** What the address of the page says of this. */
  get address(): UrlState {
    return { ...this.selection, q: [this.text.trim()], scheme: this.opened, sort: this.sort === 'relevance' ? [] : [this.sort], region: this.wide ? ['NL'] : [] };
  }

  #remember(step: boolean | 'soon'): void {
    this.around.url().write(this.address, step);
    this.around.host.requestUpdate();
  }

  #update(change: () => void): void {
    change();
    this.around.host.requestUpdate();
  }

  #tell(event: Event): void {
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

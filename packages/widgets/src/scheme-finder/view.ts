import type { Text } from '@mkb-wegwijzer/core/feed';
import type { FacetName, FinderSort, SchemeCollection, SchemeRecord } from '@mkb-wegwijzer/core/search';
import type { LazyController } from '../controllers/lazy.js';
import type { LocaleController } from '../controllers/locale.js';
import type { RecordsController } from '../controllers/records.js';
import type { SavedController } from '../controllers/saved.js';
import type { CompanyPanel } from '../company/panel.js';
import type { FinderTerms } from './terms.js';

/** A link to share that the browser could not share by itself. */
export interface SharedLink {
  /** The scheme that it leads to; empty for the whole list. */
  readonly scheme: string;
  readonly url: string;
  readonly copied: boolean;
}

/** What came of an act, and where it was asked for: the id of a scheme, `saved`, or nothing for the list. */
export interface Remark {
  readonly near: string;
  readonly text: string;
}

/** What a visitor can ask and open. */
export interface QuestionActs {
  readonly type: (text: string) => void;
  readonly toggle: (facet: FacetName, value: string) => void;
  /** Takes a choice away by its chip, which goes with it. */
  readonly dismiss: (facet: FacetName, value: string) => void;
  readonly clear: () => void;
  readonly sortBy: (sort: FinderSort) => void;
  readonly widen: (wide: boolean) => void;
  readonly toggleFilters: () => void;
  /** Opens or closes a group of filters that is closed at first. */
  readonly toggleFacet: (facet: FacetName) => void;
  readonly showWholeFacet: (facet: FacetName) => void;
  readonly toggleNeeds: () => void;
  /** Opens or closes what the visitor tells about the company. */
  readonly toggleCompany: () => void;
  readonly open: (scheme: string) => void;
  /** Opens a scheme that may not be in the list, and goes to it. */
  readonly pick: (scheme: string) => void;
  readonly showMore: () => void;
  readonly showEarlier: () => void;
}

/** What a visitor can set aside and pass on. */
export interface AsideActs {
  /** Saves a scheme or forgets it. `focus` is where to go when the button goes with it. */
  readonly save: (scheme: string, name: string, focus?: string) => void;
  readonly toggleSaved: () => void;
  readonly clearSaved: (said: string) => void;
  readonly compare: (scheme: string, focus?: string) => void;
  readonly showComparison: (shown: boolean) => void;
  readonly clearComparison: () => void;
  readonly share: (scheme?: { readonly id: string; readonly name: string; readonly url?: string | undefined }) => void;
  readonly addToCalendar: (event: { readonly id: string; readonly day: string; readonly until: number | undefined; readonly title: string; readonly part: string; readonly url?: string | undefined }) => void;
  /** Puts one scheme on paper, or the page as it is. */
  readonly print: (scheme?: string) => void;
}

/** What the parts of the finder are given to render with, and to answer to. */
export interface FinderView extends QuestionActs {
  /** Does something with what is set aside or passed on; `near` is where it was asked for, as of a remark, and `what` tells the buttons there apart. */
  readonly act: (deed: (acts: AsideActs) => void, near?: string, what?: string) => void;
  readonly remark: Remark | undefined;
  /** The scheme that alone goes on paper; empty for the page as it is. */
  readonly printing: string;
  /** Whether the address of the page can hold what was asked. */
  readonly canLink: boolean;
  /** Takes the focus to what a selector finds, once it is there. */
  readonly focus: (selector: string) => void;
  readonly now: () => Date;
  readonly terms: FinderTerms;
  readonly locale: LocaleController<FinderTerms>;
  readonly level: (inside?: number) => number;
  readonly collection: SchemeCollection;
  readonly records: RecordsController<SchemeRecord>;
  readonly details: LazyController<typeof import('./details.js')>;
  /** The looks of what was set aside; undefined until it is fetched. */
  readonly shelf: typeof import('./shelf.js') | undefined;
  /** Whether some of the feeds are still to come. */
  readonly isLoading: boolean;
  readonly saved: SavedController;
  /** What the visitor told about the company, once it is here and something was told. */
  readonly company: CompanyPanel | undefined;
  readonly profileTold: boolean;
  readonly compared: readonly string[];
  readonly opened: readonly string[];
  readonly link: SharedLink | undefined;
  /** The region of the page; empty for the whole country. */
  readonly region: string;
  readonly regionName: (code: string) => string;
  readonly providerName: (id: string) => Text | undefined;
}

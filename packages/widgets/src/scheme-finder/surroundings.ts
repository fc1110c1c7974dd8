import type { ReactiveControllerHost } from 'lit';
import type { FinderQuery, FinderResult, SchemeCollection } from '@mkb-wegwijzer/core/search';
import type { AnswersController } from '../controllers/answers.js';
import type { SavedController } from '../controllers/saved.js';
import type { UrlController, UrlState } from '../controllers/url.js';
import type { FinderTerms } from './terms.js';

/** What was found, and what was asked to find it. */
export interface Answer {
  readonly query: FinderQuery;
  readonly result: FinderResult;
}

/** What the finder lends to those who keep what a visitor chose. */
export interface Surroundings {
  readonly host: ReactiveControllerHost & EventTarget;
  readonly answers: AnswersController<Answer>;
  readonly collection: () => SchemeCollection | undefined;
  /** Whether some of the feeds are still to come. */
  readonly isLoading: () => boolean;
  readonly saved: SavedController;
  readonly url: () => UrlController;
  /** What the address of the page says now. */
  readonly address: () => UrlState;
  readonly terms: () => FinderTerms;
  /** `keep`: what is announced soon after comes behind it, and not in its place. */
  readonly announce: (message: string, keep?: boolean) => void;
  /** Takes the focus to what a selector finds, once it is there. */
  readonly focus: (selector: string) => void;
  readonly now: () => Date;
}

import type { TemplateResult, nothing } from 'lit';
import type { CatalogueProvider, CatalogueScheme, Question } from '@mkb-wegwijzer/core/feed';
import type { Knowledge } from '../controllers/knowledge.js';
import type { Municipality } from '@mkb-wegwijzer/core/data/municipalities';
import type { Locale } from '../parts/locale.js';
import type { OpeningTerms, WizardTerms } from './terms.js';

/** What a question is rendered with, and answers to. */
export interface QuestionView {
  readonly terms: OpeningTerms;
  readonly locale: Locale<OpeningTerms>;
  readonly level: (inside?: number) => number;
  readonly choose: (values: readonly string[]) => void;
  readonly search: (typed: string) => void;
  readonly toggleAll: () => void;
}

/** What all that follows is rendered with, and answers to. */
export interface WizardView {
  readonly terms: WizardTerms;
  readonly locale: Locale<WizardTerms>;
  readonly level: (inside?: number) => number;
  readonly knowledge: Knowledge;
  readonly questions: readonly Question[];
  readonly now: () => Date;
  readonly regionName: (code: string) => string;
  /** Whether a folded word is the name of a municipality or a province. */
  readonly isPlace: (word: string) => boolean;
  /** The visitor's municipality, when it is known and the table of them is there. */
  readonly municipality: Municipality | undefined;
  readonly change: (question: string) => void;
  readonly back: () => void;
  readonly restart: () => void;
  /** Keeps the answers on this device from now on, or forgets them there. */
  readonly keep: (kept: boolean) => void;
  /** Whether they are kept. */
  readonly isKept: boolean;
  readonly copy: (text: string) => void;
  /** What events call it. */
  readonly toldAs: (record: CatalogueProvider | CatalogueScheme) => string;
  /** The way to hand the question over to an organisation. */
  readonly handOver: (provider: CatalogueProvider, level: number) => TemplateResult | typeof nothing;
  /** Whether that is open now: it offers the organisation's channels itself. */
  readonly isHandingOver: (provider: CatalogueProvider) => boolean;
}

/** The option of a question that stands for none of the others. */
export { none } from '@mkb-wegwijzer/core/referral';

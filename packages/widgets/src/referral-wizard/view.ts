import type { TemplateResult, nothing } from 'lit';
import type { CatalogueProvider, Question } from '@mkb-wegwijzer/core/feed';
import type { Knowledge } from '../controllers/knowledge.js';
import type { LocaleController } from '../controllers/locale.js';
import type { WizardTerms } from './terms.js';

/** What the parts of the wizard are given to render with, and to answer to. */
export interface WizardView {
  readonly terms: WizardTerms;
  readonly locale: LocaleController<WizardTerms>;
  readonly level: (inside?: number) => number;
  readonly knowledge: Knowledge;
  readonly questions: readonly Question[];
  readonly regionName: (code: string) => string;
  readonly choose: (values: readonly string[]) => void;
  readonly search: (typed: string) => void;
  readonly toggleAll: () => void;
  readonly change: (question: string) => void;
  readonly restart: () => void;
  /** Keeps the answers on this device from now on, or forgets them there. */
  readonly keep: (kept: boolean) => void;
  /** Whether they are kept. */
  readonly isKept: boolean;
  readonly copy: (text: string) => void;
  readonly print: () => void;
  /** The way to hand the question over to an organisation. */
  readonly handOver: (provider: CatalogueProvider, level: number) => TemplateResult | typeof nothing;
  /** Whether that is open now: it offers the organisation's channels itself. */
  readonly isHandingOver: (provider: CatalogueProvider) => boolean;
}

/** The option of a question that stands for none of the others. */
export { none } from '@mkb-wegwijzer/core/referral';

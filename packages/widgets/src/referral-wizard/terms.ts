import type { CommonTerms } from '../locales/common.js';
import type { HasCriteriaTerms } from '../locales/criteria.js';
import type { PlaceTerms } from '../locales/places.js';
import type { SchemeTerms } from '../locales/scheme.js';

/** The words of the referral wizard until the first answer. */
export interface OpeningTerms extends CommonTerms {
  /** What is to come, before the first question. */
  readonly intro: string;
  readonly questionNumber: (number: number) => string;
  /** After that number: how many questions may follow, and never more. */
  readonly questionsLeft: (most: number) => string;
  readonly next: string;
  readonly skip: string;
  /** What comes next could not be fetched. */
  readonly stuck: string;

  readonly needSearch: string;
  readonly needSearchHint: string;
  /** How many needs the list shows after typing; announced. */
  readonly needsFound: (count: number) => string;
  readonly needsNotFound: string;
  readonly allNeeds: (count: number) => string;
  readonly fewerNeeds: string;
  readonly noneOfThese: string;
  readonly choose: string;
  readonly chooseSome: string;

  /** Offered at the start to who was here before and had the answers kept. */
  readonly resumeTitle: string;
  readonly resume: string;
  readonly forget: string;

  readonly askYourMunicipality: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** All words of the referral wizard. */
export interface WizardTerms extends OpeningTerms, SchemeTerms, PlaceTerms, HasCriteriaTerms {
  readonly restart: string;

  readonly errors: {
    readonly municipalityMissing: string;
    readonly municipalityUnknown: (typed: string) => string;
    readonly municipalityOutside: (typed: string, region: string) => string;
    readonly municipalityUnclear: (typed: string) => string;
    readonly municipalitiesUnavailable: string;
  };

  readonly keep: string;
  readonly kept: string;
  readonly forgotten: string;
  readonly notKept: string;
  /** Opens the way to hand the question over. */
  readonly askThem: (name: string) => string;
  readonly askFailed: string;
  readonly summary: string;
  readonly copy: string;
  readonly summaryCopied: string;
  readonly notCopied: string;
  readonly mailSummary: string;
  readonly print: string;
  /** Subject of the mail to a municipality, when nobody was found. */
  readonly nobodySubject: string;

  readonly answers: string;
  readonly change: string;
  /** What that is called for who does not see where the button stands. */
  readonly changeAnswer: (question: string) => string;
  readonly skipped: string;
  /** In place of a name that is not there yet. */
  readonly yourMunicipality: string;

  readonly answerTitle: (count: number) => string;
  readonly answerFound: (count: number) => string;
  /** Announced when the answer that is being read has become another. */
  readonly answerChanged: (count: number) => string;
  readonly answerIntro: (count: number) => string;
  readonly startHere: string;
  readonly whyTitle: string;
  /** The way to the nearest location, as the crow flies, to the town that the visitor's municipality is known by. */
  readonly distance: (km: string, from: string) => string;
  readonly alsoSpeaks: (languages: string) => string;
  readonly ownSchemes: string;
  readonly schemesTitle: string;
  readonly schemesIntro: string;
  /** Schemes that do not go together. */
  readonly excludes: (one: string, others: string) => string;
  readonly requires: (one: string, others: string) => string;
  readonly regionMissing: string;
  readonly tellRegion: string;

  readonly nobodyTitle: string;
  readonly nobodyText: string;
  readonly askMunicipality: (municipality: string) => string;
  /** On the card of a municipality of which no other way is known. */
  readonly visitMunicipality: string;

  readonly reasons: {
    readonly home: string;
    readonly firstContact: (region: string) => string;
    readonly need: (need: string) => string;
    readonly theme: (theme: string) => string;
    /** Words of the visitor that the organisation uses itself. */
    readonly words: (words: string) => string;
    readonly municipality: (region: string) => string;
    readonly region: (region: string) => string;
    readonly country: string;
    /** Of who may not work where the visitor is. */
    readonly reach: string;
    readonly employeesBetween: (min: string, max: string) => string;
    readonly employeesAtLeast: (min: string) => string;
    readonly employeesAtMost: (max: string) => string;
    /** An answer of the visitor that this organisation is meant for. */
    readonly fitsAnswer: (answer: string) => string;
    /** Before a condition that the company meets. */
    readonly meets: string;
    /** Before a condition that cannot be told from the answers. */
    readonly check: string;
  };
}

/** What is fetched once a visitor may go on. */
export type LaterTerms = Omit<WizardTerms, keyof OpeningTerms>;

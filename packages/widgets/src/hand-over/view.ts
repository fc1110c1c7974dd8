import type { IntakeField } from '@mkb-wegwijzer/core/referral-intake';
import type { HandOverTerms } from './terms.js';

/** What the parts are given to render with. */
export interface HandOverView {
  readonly terms: HandOverTerms;
  /** The heading level of the hand-over itself. */
  readonly level: number;
  /** Ids within the shadow root start with this. */
  readonly id: string;
  /** What the organisation is called, in the language of the widget. */
  readonly name: string;
}

/** What is wrong with a field: in our words, and in those of the receiver, if any. */
interface FieldError {
  readonly text: string;
  readonly detail: string;
}
export type FieldErrors = ReadonlyMap<IntakeField, FieldError>;

/** How a visitor was brought to the organisation; what a page is told. */
export type ChannelUsed = 'post' | 'mail' | 'link' | 'phone';

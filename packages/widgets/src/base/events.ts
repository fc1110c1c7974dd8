/**
 * What a widget tells the page. Events hold ids, facets and counts; never what a visitor typed, and nothing personal. All of them
 * bubble, and cross shadow roots.
 */
import type { FeedError } from '@mkb-wegwijzer/core/feed';

class WidgetEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The widget has its data and can be used. */
export class ReadyEvent extends WidgetEvent {
  static readonly type = 'mkb-ready';
  constructor(
    /** How many schemes and providers it knows. */
    readonly schemes: number,
    readonly providers: number,
  ) {
    super(ReadyEvent.type);
  }
}

/** A feed could not be used, wholly (`fatal`) or in part. */
export class ErrorEvent extends WidgetEvent {
  static readonly type = 'mkb-error';
  constructor(
    readonly error: FeedError,
    readonly fatal: boolean,
  ) {
    super(ErrorEvent.type);
  }
}

/** A visitor searched. What was typed stays in the widget. */
export class SearchEvent extends WidgetEvent {
  static readonly type = 'mkb-search';
  constructor(
    /** How many results there were. */
    readonly results: number,
    /** How many words the visitor typed. */
    readonly words: number,
  ) {
    super(SearchEvent.type);
  }
}

/** A visitor chose or took away a filter. */
export class FilterEvent extends WidgetEvent {
  static readonly type = 'mkb-filter';
  constructor(
    readonly facet: string,
    /** The values that are chosen in that facet now. */
    readonly values: readonly string[],
    readonly results: number,
  ) {
    super(FilterEvent.type);
  }
}

/** A visitor opened a scheme. */
export class SchemeSelectEvent extends WidgetEvent {
  static readonly type = 'mkb-scheme-select';
  constructor(readonly scheme: string) {
    super(SchemeSelectEvent.type);
  }
}

/** A visitor opened a provider. */
export class ProviderSelectEvent extends WidgetEvent {
  static readonly type = 'mkb-provider-select';
  constructor(readonly provider: string) {
    super(ProviderSelectEvent.type);
  }
}

/** A visitor answered, skipped or changed a question of the wizard. */
export class AnswerEvent extends WidgetEvent {
  static readonly type = 'mkb-answer';
  constructor(
    readonly question: string,
    /** Ids of the options chosen; empty when the question was skipped. A municipality is given by its province only. */
    readonly values: readonly string[],
  ) {
    super(AnswerEvent.type);
  }
}

/** A visitor was referred. */
export class ReferralEvent extends WidgetEvent {
  static readonly type = 'mkb-referral';
  constructor(
    /** Ids of the providers, best first. */
    readonly providers: readonly string[],
    readonly needs: readonly string[],
  ) {
    super(ReferralEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'mkb-ready': ReadyEvent;
    'mkb-error': ErrorEvent;
    'mkb-search': SearchEvent;
    'mkb-filter': FilterEvent;
    'mkb-scheme-select': SchemeSelectEvent;
    'mkb-provider-select': ProviderSelectEvent;
    'mkb-answer': AnswerEvent;
    'mkb-referral': ReferralEvent;
  }
}

/**
 * What a widget tells the page. Events hold ids, facets and counts; never what a visitor typed, and nothing personal. What follows from
 * the visitor's own municipality, as the desk that one is referred to, is told by its role only: a municipality can tell who someone is.
 * All of them bubble, and cross shadow roots.
 */
import type { FeedError } from '@mkb-wegwijzer/core/feed';
import type { Outcome } from '@mkb-wegwijzer/core/referral';

class WidgetEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The widget has its data and can be used. */
export class ReadyEvent extends WidgetEvent {
  static readonly type = 'mkb-ready';
  /** How many schemes it knows; 0 for a widget that does not ask for them, as the map. */
  readonly schemes: number;
  /** How many providers it knows; undefined for a widget that does not read them. */
  readonly providers: number | undefined;
  constructor(schemes: number, providers: number | undefined) {
    super('mkb-ready');
    this.schemes = schemes;
    this.providers = providers;
  }
}

/** A feed could not be used, wholly (`fatal`) or in part: one of several, or a file of its compiled form, of which it is told once. */
export class ErrorEvent extends WidgetEvent {
  static readonly type = 'mkb-error';
  /** What is wrong, with a code, and what its owner can do. */
  readonly error: FeedError;
  /** Whether nothing can be shown at all. */
  readonly fatal: boolean;
  constructor(error: FeedError, fatal: boolean) {
    super('mkb-error');
    this.error = error;
    this.fatal = fatal;
  }
}

/** A visitor searched. What was typed stays in the widget. */
export class SearchEvent extends WidgetEvent {
  static readonly type = 'mkb-search';
  /** How many results there were. */
  readonly results: number;
  /** How many words the visitor typed. */
  readonly words: number;
  constructor(results: number, words: number) {
    super('mkb-search');
    this.results = results;
    this.words = words;
  }
}

/** A visitor chose or took away a filter. The scheme finder sends one for each filter that changed, also by Back or "Wis alles". */
export class FilterEvent extends WidgetEvent {
  static readonly type = 'mkb-filter';
  /** Name of the facet: `kind`, `theme`… */
  readonly facet: string;
  /** The values that are chosen in that facet now. */
  readonly values: readonly string[];
  /** How many results there are now. */
  readonly results: number;
  constructor(facet: string, values: readonly string[], results: number) {
    super('mkb-filter');
    this.facet = facet;
    this.values = values;
    this.results = results;
  }
}

/** A visitor opened a scheme. */
export class SchemeSelectEvent extends WidgetEvent {
  static readonly type = 'mkb-scheme-select';
  /** Its id. In the wizard its kind, when it holds in one municipality alone that is not the page's. */
  readonly scheme: string;
  constructor(scheme: string) {
    super('mkb-scheme-select');
    this.scheme = scheme;
  }
}

/** A visitor saved a scheme on this device, or took it from what was saved. */
export class SaveEvent extends WidgetEvent {
  static readonly type = 'mkb-save';
  /** Its id. */
  readonly scheme: string;
  /** Whether it is saved now. */
  readonly saved: boolean;
  constructor(scheme: string, saved: boolean) {
    super('mkb-save');
    this.scheme = scheme;
    this.saved = saved;
  }
}

/** A visitor laid schemes side by side. */
export class CompareEvent extends WidgetEvent {
  static readonly type = 'mkb-compare';
  /** Their ids. */
  readonly schemes: readonly string[];
  constructor(schemes: readonly string[]) {
    super('mkb-compare');
    this.schemes = schemes;
  }
}

/** A visitor opened a provider. */
export class ProviderSelectEvent extends WidgetEvent {
  static readonly type = 'mkb-provider-select';
  /** Its id. In the wizard its role (`municipality`), when it serves one municipality alone that is not the page's. */
  readonly provider: string;
  constructor(provider: string) {
    super('mkb-provider-select');
    this.provider = provider;
  }
}

/** A visitor answered, skipped or changed a question of the wizard. */
export class AnswerEvent extends WidgetEvent {
  static readonly type = 'mkb-answer';
  /** Its id. */
  readonly question: string;
  /** Ids of the options chosen; empty when the question was skipped. A municipality is given by its province only. */
  readonly values: readonly string[];
  constructor(question: string, values: readonly string[]) {
    super('mkb-answer');
    this.question = question;
    this.values = values;
  }
}

/** A visitor was referred. */
export class ReferralEvent extends WidgetEvent {
  static readonly type = 'mkb-referral';
  /** Ids of the providers, best first; of one that serves one municipality alone, not the page's, only its role (`municipality`). */
  readonly providers: readonly string[];
  /** The needs that were asked for. */
  readonly needs: readonly string[];
  constructor(providers: readonly string[], needs: readonly string[]) {
    super('mkb-referral');
    this.providers = providers;
    this.needs = needs;
  }
}

/** A visitor handed a question over to an organisation, or took a way to it. What was asked stays between the two. */
export class HandOverEvent extends WidgetEvent {
  static readonly type = 'mkb-hand-over';
  /** Id of the provider, or its role as in `mkb-referral`. */
  readonly provider: string;
  /** How: `post`, the provider's own intake; else by which of its channels. */
  readonly channel: 'post' | 'mail' | 'phone' | 'link';
  constructor(provider: string, channel: HandOverEvent['channel']) {
    super('mkb-hand-over');
    this.provider = provider;
    this.channel = channel;
  }
}

/** How it went with a referral, as far as the widget knows. A page may send the later ones itself, with the same words. */
export class OutcomeEvent extends WidgetEvent {
  static readonly type = 'mkb-outcome';
  /** Id of the provider, or its role as in `mkb-referral`. */
  readonly provider: string;
  readonly outcome: Outcome;
  /** The needs that it was about. */
  readonly needs: readonly string[];
  constructor(provider: string, outcome: Outcome, needs: readonly string[]) {
    super('mkb-outcome');
    this.provider = provider;
    this.outcome = outcome;
    this.needs = needs;
  }
}

interface WidgetEventMap {
  'mkb-ready': ReadyEvent;
  'mkb-error': ErrorEvent;
  'mkb-search': SearchEvent;
  'mkb-filter': FilterEvent;
  'mkb-scheme-select': SchemeSelectEvent;
  'mkb-save': SaveEvent;
  'mkb-compare': CompareEvent;
  'mkb-provider-select': ProviderSelectEvent;
  'mkb-answer': AnswerEvent;
  'mkb-referral': ReferralEvent;
  'mkb-hand-over': HandOverEvent;
  'mkb-outcome': OutcomeEvent;
}

declare global {
  // What an element, a document and a window can hear; a shadow root has a map of its own. Both are only ever added to, never named.
  /* eslint-disable @typescript-eslint/no-empty-object-type */
  interface GlobalEventHandlersEventMap extends WidgetEventMap {}
  interface ShadowRootEventMap extends WidgetEventMap {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

/** The language of a widget: the nearest `lang`, as on any other element of the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Words of a widget in one language, made by a module of its own that is loaded when it is needed. */
export interface Wording<T> {
  /** The Dutch words, always there. */
  readonly nl: T;
  /** Other languages, by primary tag. */
  readonly load: Readonly<Record<string, () => Promise<T>>>;
}

/** Runs a callback when a `lang` changes anywhere in the page: one observer for all widgets, only while there are any. */
const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;
function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => watchers.forEach((watcher) => watcher()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/** The language tag in force at an element, through shadow roots and slots; Dutch when the page names none. */
function languageAt(element: Element): string {
  let here: Element | null = element;
  while (here) {
    const marked: Element | null = here.closest('[lang]');
    if (marked && marked.getAttribute('lang') !== '') return marked.getAttribute('lang')!;
    const root = (marked ?? here).getRootNode();
    here = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}

/**
 * Keeps the words and the formats of a widget in the language of the page. A language that there is no wording for falls back
 * to Dutch, in words and in `lang`, so that a screen reader never reads Dutch with an English voice.
 */
export class LocaleController<T> implements ReactiveController {
  /** The words, in the language that is shown now. */
  terms: T;
  /** The language that is shown now (primary tag). */
  language = 'nl';

  #stop: (() => void) | undefined;
  #wanted = 'nl';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly wording: Wording<T>,
  ) {
    this.terms = wording.nl;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(() => void this.#follow());
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** What is shown may be in another language than the page, and says so. */
  hostUpdated(): void {
    for (const part of this.host.shadowRoot?.children ?? []) if (part.getAttribute('lang') !== this.language) part.setAttribute('lang', this.language);
  }

  async #follow(): Promise<void> {
    const tag = languageAt(this.host).toLowerCase().split('-')[0]!;
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    const load = this.wording.load[tag];
    try {
      const terms = load ? await load() : this.wording.nl;
      // A later change of language wins over a slower, earlier one.
      if (this.#wanted !== tag) return;
      this.terms = terms;
      this.language = load ? tag : 'nl';
      this.host.requestUpdate();
    } catch {
      // The words could not be fetched; Dutch is better than nothing, and the next change tries again.
      this.#wanted = this.language;
    }
  }

  /** "12 maart 2027", in the language shown. Takes a day (`2027-03-12`) or a moment. */
  date(value: string): string {
    const moment = new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
    return Number.isNaN(moment.getTime()) ? value : once(`date ${this.language}`, () => new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })).format(moment);
  }

  number(value: number): string {
    return digits(value, this.language);
  }

  /** "€ 25.000", without cents when there are none. */
  money(value: number, currency = 'EUR'): string {
    const cents = Number.isInteger(value) ? 0 : 2;
    try {
      return once(`${currency} ${cents} ${this.language}`, () => new Intl.NumberFormat(this.language, { style: 'currency', currency, minimumFractionDigits: cents, maximumFractionDigits: cents })).format(value);
    } catch {
      return `${currency} ${this.number(value)}`;
    }
  }

  /** "40%" of a share 0.4. */
  share(value: number): string {
    return once(`share ${this.language}`, () => new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 1 })).format(value);
  }

  /** "Drenthe, Groningen en Fryslân"; "Drenthe, Groningen of Fryslân" where any one of them will do. */
  list(values: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return once(`${type} ${this.language}`, () => new Intl.ListFormat(this.language, { type })).format(values);
  }
}

/** "1.250", and at most one decimal. */
export const digits = (value: number, language = 'nl'): string => once(`number ${language}`, () => new Intl.NumberFormat(language, { maximumFractionDigits: 1 })).format(value);

const made = new Map<string, unknown>();

/** To make a formatter takes longer than all else that a card needs, so each is made once. */
function once<T>(key: string, make: () => T): T {
  const known = (made.get(key) as T | undefined) ?? make();
  made.set(key, known);
  return known;
}

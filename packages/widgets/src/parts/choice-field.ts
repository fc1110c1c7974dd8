/** A field in which a visitor types a few letters and chooses from what they may mean. */
/* eslint-disable lit-a11y/click-events-have-key-events -- The input takes the keys of the list. */
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import { AnnouncerController } from '../controllers/announcer.js';
import { choiceShell } from './choice-shell.js';

/** One of the things that may be meant. */
export interface Choice<T> {
  readonly item: T;
  /** The name by which it was found. */
  readonly matched: string;
  /** What tells it from others of that name. */
  readonly note: string;
}

/** The words around the field and its list. */
export interface ChoiceTerms {
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  /** Name of the list of suggestions. */
  readonly list: string;
  /** Said to screen readers while typing. */
  readonly count: (count: number) => string;
  readonly none: string;
  readonly choose: string;
  readonly loading: string;
  readonly failed: string;
}

/** What there is to choose from. Asked at each render, so that it may change. The host keeps what is chosen, not the field. */
export interface ChoiceSource<T> {
  readonly words: () => ChoiceTerms;
  /** Whether what there is to choose from is here. */
  readonly isReady: () => boolean;
  /** Fetches it, once; never rejects. */
  readonly load: () => Promise<void>;
  readonly find: (typed: string) => readonly Choice<T>[];
  /** Called when a visitor has typed, for a source that must go and ask; it tells the host when it knows more. */
  readonly typed?: (text: string) => void;
  /** Said instead of "nothing was found", while the source is asking. */
  readonly asking?: () => string;
  readonly isChosen: () => boolean;
  /** What is chosen, in words; empty while those are being fetched. */
  readonly chosen: () => string;
  /** Called with the choice of a visitor, or with nothing when the field is cleared. */
  readonly choose: (item: T | undefined) => void;
}

/** What stands around the input. All of it may be left to the field. */
export interface ChoiceFieldSlots {
  readonly label?: unknown;
  readonly hint?: unknown;
  /** What is wrong with the answer, if anything; it is read with the field, which is then marked invalid. Who gives it says it aloud. */
  readonly error?: unknown;
}

/**
 * A native input with suggestions, after the ARIA combobox pattern: arrows, Enter and Escape work as people expect, and a screen
 * reader hears how many suggestions there are. What there is to choose from is fetched when the field first gets the focus.
 */
export class ChoiceField<T> implements ReactiveController {
  /** What has been typed since the last choice; undefined when the input shows the choice. */
  #typed: string | undefined;
  #open = false;
  /** The suggestion that the arrows are at; -1 for none. */
  #active = -1;
  #failed = false;
  /** Enter was pressed while more than one may be meant. */
  #unclear = false;
  /** What is said waits until the typing pauses: else each letter would queue a sentence of its own. */
  readonly #announcer: AnnouncerController;
  #said = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: ChoiceSource<T>,
    /** Ids within the shadow root start with this. */
    private readonly id: string,
  ) {
    this.#announcer = new AnnouncerController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#open = false;
  }

  render({ label = this.#words.label, hint = this.#words.hint, error }: ChoiceFieldSlots = {}): TemplateResult {
    const { id } = this;
    const words = this.#words;
    const matches = this.#matches();
    const expanded = this.#open && matches.length > 0;
    const text = this.#text();
    const own = this.#message(matches);
    const message = error || own;
    const status = expanded ? (this.#unclear ? words.choose : words.count(matches.length)) : this.#open && !error && own ? own : '';
    if (status !== this.#said) this.#announcer.announce(status);
    this.#said = status;
    return choiceShell({
      id,
      label,
      hint,
      text,
      expanded,
      active: expanded && this.#active >= 0 ? `${id}-${this.#active}` : undefined,
      list: words.list,
      options: expanded ? matches.map((match, position) => this.#renderOption(match, position)) : [],
      message,
      // Who is still typing is not told off.
      invalid: Boolean(error) || (!this.#open && (own === words.none || own === words.choose)),
      status,
      region: this.#announcer.render(),
      clear: words.clear,
      onFocus: this.#handleFocus,
      onInput: this.#handleInput,
      onKey: this.#handleKey,
      onBlur: this.#handleBlur,
      onClear: this.#handleClear,
    });
  }

  /** What was typed and not chosen yet, for a form that is sent as it stands; empty when the input shows the choice. */
  get pending(): string {
    return this.#typed?.trim() ?? '';
  }

  /** Whether the suggestions are in sight. */
  get isOpen(): boolean {
    return this.#open && this.#matches().length > 0;
  }

  /** Puts the suggestions away; what was typed stays. */
  close(): void {
    this.#open = false;
    this.#active = -1;
    this.host.requestUpdate();
  }

  /** Takes over what was typed while the field was still on its way. */
  adopt(typed: string): void {
    this.#type(typed);
  }

  /** Forgets what was typed. */
  reset(): void {
    this.#typed = undefined;
    this.#open = false;
    this.#active = -1;
    this.host.requestUpdate();
  }

  /** Moves the focus to the input. */
  focus(root: ParentNode): void {
    root.querySelector<HTMLElement>(`#${this.id}`)?.focus();
  }

  #renderOption({ item, matched, note }: Choice<T>, position: number): TemplateResult {
    return html`
      <li role="option" id="${this.id}-${position}" class="place-option" aria-selected=${position === this.#active ? 'true' : 'false'} @click=${() => this.#choose(item)}>
        <span>${matched}</span> <span class="muted small">${note}</span>
      </li>
    `;
  }

  get #words(): ChoiceTerms {
    return this.source.words();
  }

  #text(): string {
    if (this.#typed !== undefined) return this.#typed;
    if (!this.source.isChosen()) return '';
    if (!this.source.isReady()) void this.#load();
    return this.source.chosen();
  }

  #matches(): readonly Choice<T>[] {
    return this.#typed === undefined || !this.source.isReady() ? [] : this.source.find(this.#typed);
  }

  /** What keeps the field from an answer, if anything does. */
  #message(matches: readonly unknown[]): string | undefined {
    if (this.#failed) return this.#words.failed;
    if (this.#typed === undefined || this.#typed.trim() === '') return undefined;
    if (!this.source.isReady()) return this.#words.loading;
    if (matches.length === 0) return this.source.asking?.() || this.#words.none;
    return this.#open && !this.#unclear ? undefined : this.#words.choose;
  }

  async #load(): Promise<void> {
    await this.source.load();
    const failed = !this.source.isReady();
    if (failed === this.#failed) return;
    this.#failed = failed;
    this.host.requestUpdate();
  }

  #choose(item: T | undefined): void {
    this.#typed = undefined;
    this.#open = false;
    this.#active = -1;
    this.source.choose(item);
    this.host.requestUpdate();
  }

  readonly #handleFocus = (): void => {
    void this.#load();
  };

  readonly #handleInput = (event: Event): void => this.#type((event.target as HTMLInputElement).value);

  #type(text: string): void {
    this.#typed = text;
    this.#open = true;
    this.#unclear = false;
    this.#active = -1;
    void this.#load();
    // An empty field is an answer too.
    if (this.#typed === '' && this.source.isChosen()) this.#choose(undefined);
    this.source.typed?.(text);
    this.host.requestUpdate();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    // A key that composes a sign is not for the list. Safari tells of the one that ends it by its code alone.
    if (event.isComposing || event.keyCode === 229) return;
    const matches = this.#matches();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && matches.length > 0) {
      const from = this.#open ? this.#active : -1;
      this.#active = from < 0 ? (step > 0 ? 0 : matches.length - 1) : (from + step + matches.length) % matches.length;
      this.#open = true;
    } else if (event.key === 'Enter' && matches.length > 0) {
      const match = matches[this.#active] ?? this.#meant(matches);
      if (match) this.#choose(match.item);
      else this.#open = this.#unclear = true;
    } else if (event.key === 'Escape' && this.#typed !== undefined) {
      // First the list goes, then what was typed.
      if (this.#open && matches.length > 0) this.#open = false;
      else this.#typed = undefined;
      this.#active = -1;
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.host.requestUpdate();
    if (step !== undefined) void this.host.updateComplete.then(() => (event.target as HTMLElement).parentElement?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  };

  /** What Enter takes where nothing was pointed at: the best one, unless several have just the name that was typed. */
  #meant(matches: readonly Choice<T>[]): Choice<T> | undefined {
    const typed = bare(this.#typed ?? '');
    const named = (cut: RegExp) => matches.filter(({ matched }) => bare(matched.replace(cut, '')) === typed);
    const exact = named(/$/);
    const [first, another] = exact.length > 0 ? exact : named(/ \(.*/);
    return another ? undefined : (first ?? matches[0]);
  }

  /** A name that was typed in full counts as chosen. Of anything else the visitor is told that it was not, and what was chosen before no longer counts. */
  readonly #handleBlur = (): void => {
    const typed = this.#typed?.trim();
    const [only, another] = typed ? this.#matches().filter(({ matched }) => bare(matched) === bare(typed)) : [];
    if (only && !another) return this.#choose(only.item);
    if (typed && this.source.isChosen()) {
      this.source.choose(undefined);
      // A source that was still asking stopped at that.
      this.source.typed?.(this.#typed!);
    }
    // Nothing to show anew: the field is also left while its host is being updated.
    if (!this.#open && typed !== '') return;
    if (typed === '') this.#typed = undefined;
    this.#open = false;
    this.#active = -1;
    this.host.requestUpdate();
  };

  readonly #handleClear = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).parentElement;
    this.#choose(undefined);
    box?.querySelector('input')?.focus();
  };
}

/** A name without what people leave out as they type: signs, accents and capitals. */
const bare = (name: string): string => name.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

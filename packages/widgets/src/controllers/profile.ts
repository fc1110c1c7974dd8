/**
 * What a visitor has told about the company: shared by the widgets of a page, kept on the device only when the visitor says so, and
 * gone in one click. It never leaves the browser.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Amountish, Profile } from '@mkb-wegwijzer/core/eligibility';
import { type Kept, type Place, changed, key, memory } from './profile-place.js';

const nothing: Kept = { profile: {}, remembered: false };
/** The event that tells all widgets that the visitor cleared all of it. */
const cleared = 'mkb-wegwijzer-profile-cleared';

/** What it says, to whom it says it. */
export interface ClearEvent extends Event {
  /** Set by who keeps what is not about the company: what help is sought with, or what is being written. */
  isLeft?: true;
}

/** What clearing does not reach. */
export interface Remains {
  /** The browser's history may still hold answers: those nobody but the visitor clears. */
  readonly inHistory: boolean;
  /** A widget keeps what is not about the company. */
  readonly left: boolean;
}

/** Where the wizard keeps its answers, which are about the company too; see `referral-wizard/kept.ts`. */
const answersKey = 'mkb-wegwijzer-wizard';

export class ProfileController implements ReactiveController {
  #kept: Kept = nothing;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly environment: () => object | undefined = () => undefined,
    /** Called when the visitor cleared all of it, here or in another widget. Who has answers in the browser's history prevents its default. */
    private readonly onClear: (event: ClearEvent) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#kept = this.#place[memory] ??= stored();
    addEventListener('storage', this.#handleStorage);
    addEventListener('pageshow', this.#handleReturn);
    addEventListener(changed, this.#handleChange);
    addEventListener(cleared, this.#handleClear);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#handleStorage);
    removeEventListener('pageshow', this.#handleReturn);
    removeEventListener(changed, this.#handleChange);
    removeEventListener(cleared, this.#handleClear);
  }

  /** What is known; undefined while nothing is. The same object until it changes. */
  get profile(): Profile | undefined {
    return Object.keys(this.#kept.profile).length > 0 ? this.#kept.profile : undefined;
  }

  /** Whether it is kept on the device. */
  get remembered(): boolean {
    return this.#kept.remembered;
  }

  /** Adds answers to it; an answer of `undefined` takes one away. */
  tell(answers: { readonly [Subject in keyof Profile]?: Profile[Subject] | undefined }): void {
    const profile = Object.fromEntries(Object.entries({ ...this.#kept.profile, ...answers }).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
    this.#keep({ ...this.#kept, profile });
  }

  remember(remembered: boolean): void {
    this.#keep({ ...this.#kept, remembered });
  }

  /** Forgets everything, here, on the device and in the other widgets. */
  clear(): Remains {
    this.#keep(nothing);
    try {
      localStorage.removeItem(answersKey);
    } catch {
      // No storage, so nothing is in it.
    }
    const event: ClearEvent = new CustomEvent(cleared, { cancelable: true, detail: this.#place });
    return { inHistory: !dispatchEvent(event), left: event.isLeft === true };
  }

  get #place(): Place {
    return (this.environment() ?? globalThis) as Place;
  }

  #keep(kept: Kept): void {
    this.#place[memory] = kept;
    try {
      if (kept.remembered && Object.keys(kept.profile).length > 0) localStorage.setItem(key, JSON.stringify(kept.profile));
      else localStorage.removeItem(key);
    } catch {
      // A private window, or a frame without storage: it holds until the page goes.
    }
    dispatchEvent(new Event(changed));
  }

  readonly #handleChange = (): void => {
    const kept = this.#place[memory] ?? nothing;
    if (kept === this.#kept) return;
    this.#kept = kept;
    this.host.requestUpdate();
  };

  readonly #handleClear = (event: Event): void => void ((event as CustomEvent).detail === this.#place && this.onClear(event));

  /** Another tab remembered something, or cleared it. */
  readonly #handleStorage = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) this.#readAgain();
  };

  /** A page that the browser set aside, and Back brought again, heard nothing of what other pages did. */
  readonly #handleReturn = ({ persisted }: PageTransitionEvent): void => void (persisted && this.#readAgain());

  #readAgain(): void {
    const kept = stored();
    // What this page was told without being asked to remember it stays this page's own.
    if (!this.#kept.remembered && !kept.remembered) return;
    this.#place[memory] = kept;
    this.#handleChange();
  }
}

function stored(): Kept {
  try {
    const text = localStorage.getItem(key);
    if (text !== null && text.length < 10_000) return { profile: sound(JSON.parse(text) as unknown), remembered: true };
  } catch {
    // No storage, or something of another script under our name.
  }
  return nothing;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const amount = (value: unknown): Amountish | undefined => {
  if (isNumber(value)) return value;
  const { min, max } = (typeof value === 'object' && value !== null ? value : {}) as { readonly min?: unknown; readonly max?: unknown };
  return isNumber(min) || isNumber(max) ? { ...(isNumber(min) && { min }), ...(isNumber(max) && { max }) } : undefined;
};
const word = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= 100 ? value : undefined);
const words = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.slice(0, 50).flatMap((each) => word(each) ?? []) : undefined);
const yesOrNo = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const fields: { readonly [Subject in keyof Profile]-?: (value: unknown) => Profile[Subject] | undefined } = {
  region: word, needs: () => undefined, themes: () => undefined, employees: amount, yearsActive: amount, turnover: amount, sector: word, legalForm: word, stage: word,
  trait: words, notTrait: words, investment: amount, projectStarted: yesOrNo, minimisAid: amount,
};

/** What of a stored value is of a kind that we know. */
function sound(value: unknown): Profile {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(fields).map(([subject, read]) => [subject, read(given[subject])]).filter(([, each]) => each !== undefined)) as Profile;
}

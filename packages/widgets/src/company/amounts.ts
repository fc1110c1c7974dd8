/** The fields of the panel that ask for a number. */
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Profile } from '@mkb-wegwijzer/core/eligibility';
import { readAmount } from '../parts/amount.js';
import type { CompanyTerms } from './terms.js';

export type Amount = 'employees' | 'yearsActive' | 'turnover' | 'investment' | 'minimisAid';

/** What a panel lends to its amounts. */
export interface AmountOptions {
  readonly number: (value: number) => string;
  /** A range, in words. */
  readonly name: (answer: unknown, subject: Amount) => string | undefined;
  readonly tell: (answer: Profile) => void;
  readonly announce: (message: string) => void;
  readonly refresh: () => void;
}

/** People type "250.000" and "1,5 miljoen", which a field of numbers reads as 250 or not at all: these are fields of text. */
export class Amounts {
  /** What was typed and not taken for an answer: it is still being typed, or it is no number. */
  readonly #typed = new Map<Amount, string>();
  readonly #wrong = new Set<Amount>();

  constructor(private readonly options: AmountOptions) {}

  reset(): void {
    this.#typed.clear();
    this.#wrong.clear();
  }

  render(subject: Amount, label: string, told: Profile, words: CompanyTerms): TemplateResult {
    const id = `company-${subject}`;
    const known = told[subject];
    const isWrong = this.#wrong.has(subject);
    const text = this.#typed.get(subject) ?? (typeof known === 'number' ? this.options.number(known) : '');
    // The wizard asks for a range: it counts here too, so it is seen here too.
    const before = typeof known === 'object' && !isWrong ? this.options.name(known, subject) : undefined;
    const message = words.amountWrong(this.options.number(money.includes(subject) ? 250_000 : 12));
    // What is drawn while somebody types must not take away what is typed.
    const handleInput = ({ target }: Event) => void this.#typed.set(subject, (target as HTMLInputElement).value);
    const handleChange = ({ target }: Event) => this.#take(subject, (target as HTMLInputElement).value, `${label} ${message}`);
    return html`
      <div class="company-field">
        <label for=${id}>${label}</label>
        <input id=${id} type="text" inputmode=${money.includes(subject) ? 'decimal' : 'numeric'} autocomplete="off" aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? `${id}-wrong` : before === undefined ? nothing : `${id}-before`} .value=${live(text)} @input=${handleInput} @change=${handleChange} />
        ${isWrong ? html`<p class="place-message small" id="${id}-wrong">${message}</p>` : before === undefined ? nothing : html`<p class="hint small" id="${id}-before">${words.toldBefore(before)}</p>`}
      </div>
    `;
  }

  /** `wrong`: what is said of what is no number. It names the field, since the focus has left it by then. */
  #take(subject: Amount, text: string, wrong: string): void {
    const { tell, announce, refresh } = this.options;
    const read = readAmount(text);
    const amount = read !== undefined && subject === 'yearsActive' ? yearsOf(read) : read;
    const isWrong = amount === undefined && text.trim() !== '';
    if (isWrong) {
      this.#typed.set(subject, text);
      this.#wrong.add(subject);
    } else {
      this.#typed.delete(subject);
      this.#wrong.delete(subject);
    }
    tell({ [subject]: amount });
    if (isWrong) announce(wrong);
    refresh();
  }
}

const money: readonly Amount[] = ['turnover', 'investment', 'minimisAid'];

/** Asked for how many years, many say since when. No company is a thousand years old, or began in a year to come. */
function yearsOf(amount: number): number | undefined {
  const year = new Date().getFullYear();
  return amount < 1_000 ? amount : amount <= year ? year - amount : undefined;
}

/** The words with which a scheme is shown. */
import type { SchemeKind } from '@mkb-wegwijzer/core/feed';

export interface SchemeTerms {
  readonly kinds: Readonly<Record<SchemeKind, string>>;
  readonly kind: string;
  readonly givenBy: string;
  readonly where: string;
  readonly amount: string;
  readonly when: string;
  readonly open: string;
  readonly closesIn: (days: number, date: string) => string;
  /** Behind that: when a next round begins. */
  readonly opensAgain: (date: string) => string;
  readonly planned: string;
  readonly opensOn: (date: string) => string;
  readonly suspended: string;
  readonly closed: string;
  readonly closedOn: (date: string) => string;
  readonly upTo: (money: string) => string;
  readonly from: (money: string) => string;
  readonly between: (min: string, max: string) => string;
  readonly shareOfCosts: (share: string) => string;
  /** Of an amount that not all who apply get. */
  readonly depends: (amount: string) => string;
  readonly budget: string;
  /** How much of the money is left, by the word of the feed. */
  readonly budgets: Readonly<Record<string, string>>;
  /** Something that goes out of date quickly, with the day on which it was so. */
  readonly asOf: (state: string, date: string) => string;
}

export const schemeNl: SchemeTerms = {
  kinds: {
    grant: 'Subsidie',
    loan: 'Lening',
    guarantee: 'Garantie',
    equity: 'Investering',
    voucher: 'Voucher',
    tax: 'Belastingvoordeel',
    advice: 'Advies',
    training: 'Training',
    programme: 'Programma',
    network: 'Netwerk',
    event: 'Bijeenkomst',
    permit: 'Vergunning',
    other: 'Overig',
  },
  kind: 'Soort',
  givenBy: 'Van',
  where: 'Waar',
  amount: 'Bedrag',
  when: 'Wanneer',
  open: 'U kunt nu aanvragen',
  closesIn: (days, date) => (days === 0 ? `Vandaag is de laatste dag (${date})` : days === 1 ? `Sluit morgen (${date})` : days <= 60 ? `Sluit over ${days} dagen (${date})` : `Open tot en met ${date}`),
  opensAgain: (date) => `. Weer open vanaf ${date}`,
  planned: 'Gaat nog open',
  opensOn: (date) => `Gaat open op ${date}`,
  suspended: 'Tijdelijk gestopt',
  closed: 'Gesloten',
  closedOn: (date) => `Gesloten sinds ${date}`,
  upTo: (money) => `Tot ${money}`,
  from: (money) => `Vanaf ${money}`,
  between: (min, max) => `${min} tot ${max}`,
  shareOfCosts: (share) => `${share} van de kosten`,
  depends: (amount) => `${amount} (hangt af van uw situatie)`,
  budget: 'Budget',
  budgets: { available: 'Er is nog geld', low: 'Het geld is bijna op', exhausted: 'Het geld is op' },
  asOf: (state, date) => `${state} (${date})`,
};

export { schemeEn } from './scheme.en.js';

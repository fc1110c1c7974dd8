import type { SchemeTerms } from './scheme.js';

export const schemeEn: SchemeTerms = {
  kind: 'Kind',
  givenBy: 'From',
  where: 'Where',
  amount: 'Amount',
  when: 'When',
  open: 'Open for applications',
  closesIn: (days, date) => (days === 0 ? `Today is the last day (${date})` : days === 1 ? `Closes tomorrow (${date})` : days <= 60 ? `Closes in ${days} days (${date})` : `Open until ${date}`),
  planned: 'Will open later',
  opensOn: (date) => `Opens on ${date}`,
  suspended: 'Paused for now',
  closed: 'Closed',
  closedOn: (date) => `Closed since ${date}`,
  upTo: (money) => `Up to ${money}`,
  from: (money) => `From ${money}`,
  between: (min, max) => `${min} to ${max}`,
  shareOfCosts: (share) => `${share} of the costs`,
  budget: 'Budget',
  budgets: { available: 'There is money left', low: 'The money is almost gone', exhausted: 'The money is gone' },
  asOf: (state, date) => `${state} (${date})`,
};

import { en as common } from '../locales/common.en.js';
import { criteriaEn } from '../locales/criteria.js';
import { schemeEn } from '../locales/scheme.js';
import type { FinderTerms } from './terms.js';

export const en: FinderTerms = {
  ...common,
  ...schemeEn,
  criteria: criteriaEn,
  searchLabel: 'What do you need help or money for?',
  searchHint: 'For example: solar panels, staff or starting up',
  search: 'Search',
  needsTitle: 'Or choose what you want',
  allNeeds: (count) => `Show all ${count}`,
  fewerNeeds: 'Show fewer',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${count} chosen)`,
  facets: { need: 'What you want', kind: 'Kind of help', theme: 'Subject', level: 'Where it applies', status: 'Applying', provider: 'Organisation', amount: 'How much money' },
  regionLevels: { municipality: 'One municipality', area: 'A region', province: 'One province', country: 'All of the Netherlands', eu: 'Europe', unknown: 'Not known' },
  statuses: { open: 'Open now', planned: 'Will open later', suspended: 'Paused for now', closed: 'Closed', unknown: 'No date known' },
  results: (count) => (count === 1 ? '1 scheme' : `${count} schemes`),
  found: (count) => (count === 0 ? 'No schemes found' : count === 1 ? '1 scheme found' : `${count} schemes found`),
  chosen: 'You chose',
  remove: (label) => `Remove: ${label}`,
  clearAll: 'Clear all',
  emptyFeed: 'No schemes are known yet.',
  nothingTitle: 'No schemes found',
  nothingHint: 'Try another word, or remove a filter. Still stuck? Ask your municipality: they will think along with you.',
  detailsFailed: 'This scheme cannot be fetched now.',
  howToApply: 'How to apply',
  apply: { online: 'Apply online', phone: 'Apply by telephone', desk: 'Go to the desk', mail: 'Apply by e-mail or post', other: 'To the application' },
  forWhom: 'For whom',
  themes: 'Subjects',
  legal: 'Law and rules',
  law: (number) => `The scheme in law (${number})`,
  askFirst: (provider) => `Contact ${provider}.`,
  source: 'Read more at the source',
};

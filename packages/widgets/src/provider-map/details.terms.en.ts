import { criteriaEn } from '../locales/criteria.en.js';
import type { DetailsTerms } from './details.terms.js';

export const detailsEn: DetailsTerms = {
  criteria: criteriaEn,
  sector: 'Sector',
  forWhom: 'Only for',
  mainlyFor: 'Mainly for',
  subjects: 'Subjects',
  regions: 'Works in',
  addresses: (count) => (count === 1 ? 'Address' : 'Addresses'),
  onlyTown: (town) => `${town}. The exact address is not known.`,
  route: 'Route',
  routeTo: (place) => `Route to ${place}, at OpenStreetMap`,
  partOf: (name) => `Part of ${name}.`,
  contact: 'Contact',
  intake: (domain) => `Ask your question at ${domain}`,
  formElsewhere: 'This organisation takes questions by a form, but not on this page.',
  moreOn: (domain) => `How they treat your data is told at ${domain}`,
  showOnMap: 'Show on the map',
  pickedElsewhere: (region) => `This organisation does not work in ${region}.`,
  pickedFiltered: 'This organisation does not fit the chosen filters.',
  languages: 'Helps you in',
};

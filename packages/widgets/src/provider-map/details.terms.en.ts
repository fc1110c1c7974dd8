import { criteriaEn } from '../locales/criteria.en.js';
import type { DetailsTerms } from './details.terms.js';

export const detailsEn: DetailsTerms = {
  criteria: criteriaEn,
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
  showOnMap: 'Show on the map',
  languages: 'Helps you in',
};

import type { FilterTerms } from './filters.terms.js';

export const filtersEn: FilterTerms = {
  facets: { need: 'What you want', theme: 'Subject', role: 'Kind of organisation', reach: 'Area', size: 'Helps businesses with', stage: 'Helps businesses that', sector: 'Helps businesses in' },
  reaches: { here: (place) => `Works in ${place}`, elsewhere: (place) => `Does not work in ${place}` },
  conditions: {
    size: { '0-0': 'no staff', '1-9': '1 to 9 employees', '10-49': '10 to 49 employees', '50-249': '50 to 249 employees', '250-': '250 employees or more' },
    stage: { idea: 'are still a plan', starter: 'have just started', existing: 'have run for a while', growing: 'are growing', transferring: 'are being handed over', stopping: 'are closing down' },
  },
  withFocus: (count, focus) => `${count}, ${focus} mainly for this`,
  sought: 'Looks for just such businesses.',
  chosen: 'You chose',
  remove: (label) => `Remove: ${label}`,
  clearAll: 'Clear all',
  atPlace: (place) => `At this place: ${place}`,
};

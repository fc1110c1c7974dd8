import type { ProvincesTerms } from './provinces.terms.js';

export const provincesEn: ProvincesTerms = {
  title: 'The provinces',
  intro: 'Each province helps entrepreneurs in its own way. Here you see how, and where you can turn to.',
  caption: 'How the twelve provinces help entrepreneurs',
  province: 'Province',
  approach: 'Approach',
  approaches: { 'first-line': 'A first desk of its own for all entrepreneurs', 'sme-agenda': 'Plans for all small businesses, without a first desk for all of the province', innovation: 'Focuses on businesses that innovate' },
  themes: 'Subjects',
  doors: 'First desk',
  others: 'Also in the region',
  unknown: 'Not known',
  noDoor: 'No first desk is known. Your municipality will show you the way.',
  partly: '(for a part of the province)',
  showOne: (name) => `More about ${name}`,
  more: (count) => `and ${count} more`,
  mapLabel: 'Map of the twelve provinces',
  mapHelp: 'The arrow keys move the map. Plus and minus zoom. Tab takes you to a province. There the arrow keys go from province to province, and Home and End to the first and the last. Enter goes to the province in the table, Escape goes back. All that is on the map is in the table too.',
  onMap: (province, approach) => `${province}: ${approach}`,
  show: 'Show organisations',
  showIn: (province) => `Show organisations in ${province}`,
};

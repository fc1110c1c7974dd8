import type { PlaceTerms } from './places.js';

export const placeEn: PlaceTerms = {
  placeLabel: 'Municipality or town',
  placeHint: 'Type the first letters and choose from the list.',
  placeClear: 'Clear the municipality',
  placeList: 'Municipalities',
  placeCount: (count) => (count === 1 ? '1 municipality found. Choose with arrow down and Enter.' : `${count} municipalities found. Choose with arrow down and Enter.`),
  placeNone: 'We do not know this place. Try the name of your municipality.',
  placeChoose: 'Choose a municipality from the list.',
  placeLoading: 'The municipalities are being fetched.',
  placeFailed: 'The list of municipalities cannot be fetched now. Type on to try again.',
  placeIn: (municipality) => `municipality of ${municipality}`,
};

import { en as common } from '../locales/common.en.js';
import { criteriaEn } from '../locales/criteria.js';
import { placeEn } from '../locales/places.js';
import type { ProviderMapTerms } from './terms.js';

const organisations = (count: number) => (count === 1 ? '1 organisation' : `${count} organisations`);

export const en: ProviderMapTerms = {
  ...common,
  ...placeEn,
  criteria: criteriaEn,
  searchLabel: 'What help are you looking for?',
  searchHint: 'A subject, or the name of an organisation.',
  search: 'Search',
  whereLabel: 'Where is your business?',
  whereHint: 'Type your municipality or town.',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${count} chosen)`,
  facets: { need: 'What you want', theme: 'Subject', role: 'Kind of organisation', reach: 'Area' },
  reaches: { here: (place) => `Works in ${place}`, elsewhere: (place) => `Does not work in ${place}` },
  chosen: 'You chose',
  remove: (label) => `Remove: ${label}`,
  clearAll: 'Clear all',
  results: organisations,
  found: (count) => (count === 0 ? 'No organisations found' : `${organisations(count)} found`),
  foundAt: (count, here, place) => (count === 0 ? 'No organisations found' : `${organisations(count)} found, ${here} for businesses in ${place}`),
  servesTitle: (place, count) => `For businesses in ${place} (${count})`,
  othersTitle: (count) => `Other organisations, nearest first (${count})`,
  atPlace: (place) => `At this place: ${place}`,
  emptyFeed: 'No organisations are known yet.',
  nothingTitle: 'No organisations found',
  nothingHint: 'Try another word, or remove a filter. Still stuck? Ask your municipality: they will think along with you.',

  role: 'Kind of organisation',
  worksIn: 'Works in',
  wholeCountry: 'all of the Netherlands',
  location: 'Town',
  distance: (km) => `${km} km`,
  distanceAbout: (km) => `about ${km} km`,
  forWhom: 'Only for',
  mainlyFor: 'Mainly for',
  subjects: 'Subjects',
  regions: 'Works in',
  addresses: 'Address',
  onlyTown: (town) => `${town}. The exact address is not known.`,
  partOf: (name) => `Part of ${name}.`,
  contact: 'Contact',
  showOnMap: 'Show on the map',

  map: 'Map',
  mapLabel: (count) => `Map with ${organisations(count)}`,
  mapHelp: 'The arrow keys move the map. Plus and minus zoom. Tab takes you to the places on the map. There the arrow keys go from place to place, and Home and End to the first and the last. Enter opens a place, Escape goes back. A place with a number stands for several organisations. All that is on the map is in the list too.',
  mapLoading: 'The map is being fetched.',
  mapFailed: 'The map cannot be shown now. The list is complete.',
  toMap: 'To the map',
  skipMap: 'Skip the map',
  mapControls: 'Buttons of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Show the whole map',
  pan: { north: 'Move north', west: 'Move west', east: 'Move east', south: 'Move south' },
  legendAddress: 'address',
  legendTown: 'only the town is known',
  legendSeveral: 'so many organisations together',
  legendServed: (name) => `${name} works here`,
  legendServedPlace: 'municipality where they work too',
  tilesFailed: 'The background of the map cannot be shown now. The rest of the map works.',
  pin: (place, name, count, precise) => {
    const where = place === '' || precise ? place : `somewhere in ${place}`;
    return count === 1 ? [name, where].filter((part) => part !== '').join(', ') : `${place === '' ? '' : `${place}: `}${organisations(count)}`;
  },
  cluster: (place, count, opens) => `${place === '' ? '' : `${place} and surroundings: `}${organisations(count)}${opens ? '. Zooms in.' : ''}`,
  credits: { map: 'Map', background: 'Background', borders: 'Borders', places: 'Places' },
};

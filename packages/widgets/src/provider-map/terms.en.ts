import { en as common } from '../locales/common.en.js';
import { sectorsEn } from './conditions.en.js';
import { detailsEn } from './details.terms.en.js';
import { filtersEn } from './filters.terms.en.js';
import { mapEn } from './map.terms.en.js';
import { provincesEn } from './provinces.terms.en.js';
import type { ProviderMapTerms } from './terms.js';
import { whereEn } from './where.terms.en.js';

const organisations = (count: number) => (count === 1 ? '1 organisation' : `${count.toLocaleString('en')} organisations`);

export const en: ProviderMapTerms = {
  ...common,
  later: { details: detailsEn, filters: filtersEn, map: mapEn, provinces: provincesEn, sectors: sectorsEn, where: whereEn },
  searchLabel: 'What help are you looking for?',
  searchHint: 'A subject, or the name of an organisation.',
  search: 'Search',
  whereLabel: 'Where is your business?',
  whereHint: 'Type your municipality or town.',
  whereHintAddress: 'Type your municipality, town, postcode or address. A postcode or address is looked up at PDOK, of the Dutch Cadastre.',
  nearMe: 'Use my location',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${count} chosen)`,
  results: organisations,
  found: (count) => (count === 0 ? 'No organisations found' : `${organisations(count)} found`),
  foundAt: (count, here, place) => (count === 0 ? 'No organisations found' : `${organisations(count)} found, ${here} for businesses in ${place}`),
  servesTitle: (place, count) => `For businesses in ${place} (${count})`,
  othersTitle: (count) => `Other organisations, nearest first (${count})`,
  nobodyHere: (place) => `We know no organisation that does this in ${place}.`,
  notHere: (place) => `Does not work in ${place}`,
  download: 'Download this list (GeoJSON)',
  partFailed: 'This part cannot be fetched now.',
  unknownProvider: 'This organisation is no longer in the data.',
  allProvinces: 'Back to all provinces',
  emptyFeed: 'No organisations are known yet.',
  nothingTitle: 'No organisations found',
  nothingHint: 'Try another word, or remove a filter. Still stuck? Ask your municipality: they will think along with you.',

  role: 'Kind of organisation',
  worksIn: 'Works in',
  wholeCountry: 'all of the Netherlands',
  otherMunicipality: 'another municipality',
  thisMunicipality: 'this municipality',
  otherRegion: 'another area',
  location: 'Town',
  morePlaces: (count) => (count === 1 ? 'and 1 other place' : `and ${count} other places`),
  hours: 'Opening hours',
  distance: (km) => `${km} km`,
  distanceAbout: (km) => `about ${km} km`,

  map: 'Map',
  mapLoading: 'The map is being fetched.',
  mapFailed: 'The map cannot be shown now. The list is complete.',
  toMap: 'To the map',
};

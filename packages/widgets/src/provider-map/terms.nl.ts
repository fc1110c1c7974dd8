import { nl as common } from '../locales/common.nl.js';
import type { ProviderMapTerms } from './terms.js';

const organisations = (count: number) => (count === 1 ? '1 organisatie' : `${count.toLocaleString('nl')} organisaties`);

export const nl: ProviderMapTerms = {
  ...common,
  searchLabel: 'Welke hulp zoekt u?',
  searchHint: 'Een onderwerp, of de naam van een organisatie.',
  search: 'Zoek',
  whereLabel: 'Waar is uw bedrijf?',
  whereHint: 'Typ uw gemeente of plaats.',
  whereHintAddress: 'Typ uw gemeente, plaats, postcode of adres. Een postcode of adres zoeken we op bij PDOK, van het Kadaster.',
  nearMe: 'Gebruik mijn locatie',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${count} gekozen)`,
  results: organisations,
  found: (count) => (count === 0 ? 'Geen organisaties gevonden' : `${organisations(count)} gevonden`),
  foundAt: (count, here, place) => (count === 0 ? 'Geen organisaties gevonden' : `${organisations(count)} gevonden, ${here} voor ondernemers in ${place}`),
  servesTitle: (place, count) => `Voor ondernemers in ${place} (${count})`,
  othersTitle: (count) => `Andere organisaties, dichtbij eerst (${count})`,
  nobodyHere: (place) => `We kennen geen organisatie die hiervoor in ${place} werkt.`,
  notHere: (place) => `Werkt niet in ${place}`,
  download: 'Download deze lijst (GeoJSON)',
  partFailed: 'Dit deel is nu niet op te halen.',
  unknownProvider: 'Deze organisatie staat niet meer in de gegevens.',
  allProvinces: 'Terug naar alle provincies',
  emptyFeed: 'Er zijn nog geen organisaties bekend.',
  nothingTitle: 'Geen organisaties gevonden',
  nothingHint: 'Probeer een ander woord, of haal een filter weg. Komt u er niet uit? Vraag het uw gemeente: daar denken ze met u mee.',

  role: 'Soort organisatie',
  worksIn: 'Werkt in',
  wholeCountry: 'heel Nederland',
  otherMunicipality: 'een andere gemeente',
  thisMunicipality: 'deze gemeente',
  otherRegion: 'een ander gebied',
  location: 'Plaats',
  morePlaces: (count) => (count === 1 ? 'en nog 1 plaats' : `en nog ${count} plaatsen`),
  hours: 'Openingstijden',
  distance: (km) => `${km} km`,
  distanceAbout: (km) => `ongeveer ${km} km`,

  map: 'Kaart',
  mapLoading: 'De kaart wordt opgehaald.',
  mapFailed: 'De kaart is nu niet te laten zien. De lijst is wel compleet.',
  toMap: 'Naar de kaart',
};

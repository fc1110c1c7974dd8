import { nl as common } from '../locales/common.nl.js';
import type { ProviderMapTerms } from './terms.js';

const organisations = (count: number) => (count === 1 ? '1 organisatie' : `${count} organisaties`);

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
  emptyFeed: 'Er zijn nog geen organisaties bekend.',
  nothingTitle: 'Geen organisaties gevonden',
  nothingHint: 'Probeer een ander woord, of haal een filter weg. Komt u er niet uit? Vraag het uw gemeente: daar denken ze met u mee.',

  role: 'Soort organisatie',
  worksIn: 'Werkt in',
  wholeCountry: 'heel Nederland',
  location: 'Plaats',
  morePlaces: (count) => (count === 1 ? 'en nog 1 plaats' : `en nog ${count} plaatsen`),
  hours: 'Openingstijden',
  distance: (km) => `${km} km`,
  distanceAbout: (km) => `ongeveer ${km} km`,

  map: 'Kaart',
  mapLabel: (count) => `Kaart met ${organisations(count)}`,
  mapHelp: 'Met de pijltjes schuift u de kaart. Met plus en min zoomt u. Met Tab gaat u naar de plekken op de kaart. Daar gaat u met de pijltjes van plek naar plek, en met Home en End naar de eerste en de laatste. Enter opent een plek, Escape gaat terug. Een plek met een getal is er voor meer organisaties. Alles op de kaart staat ook in de lijst.',
  mapLoading: 'De kaart wordt opgehaald.',
  mapFailed: 'De kaart is nu niet te laten zien. De lijst is wel compleet.',
  toMap: 'Naar de kaart',
  skipMap: 'Sla de kaart over',
  mapControls: 'Knoppen van de kaart',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  wholeMap: 'Toon de hele kaart',
  pan: { north: 'Schuif naar het noorden', west: 'Schuif naar het westen', east: 'Schuif naar het oosten', south: 'Schuif naar het zuiden' },
  legendAddress: 'adres',
  legendTown: 'alleen de plaats is bekend',
  legendSeveral: 'zoveel organisaties bij elkaar',
  legendServed: (name) => `hier werkt ${name}`,
  legendServedPlace: 'gemeente waar ze ook werken',
  tilesFailed: 'De achtergrond van de kaart is nu niet te laten zien. De rest van de kaart werkt wel.',
  pin: (place, name, count, precise) => {
    const where = place === '' || precise ? place : `ergens in ${place}`;
    return count === 1 ? [name, where].filter((part) => part !== '').join(', ') : `${place === '' ? '' : `${place}: `}${organisations(count)}`;
  },
  cluster: (place, count, opens) => `${place === '' ? '' : `${place} en omgeving: `}${organisations(count)}${opens ? '. Zoomt in.' : ''}`,
  credits: { map: 'Kaart', background: 'Achtergrond', borders: 'Grenzen', places: 'Plaatsen' },
};

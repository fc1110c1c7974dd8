import { nl as common } from '../locales/common.nl.js';
import { criteriaNl } from '../locales/criteria.js';
import { schemeNl } from '../locales/scheme.js';
import type { FinderTerms } from './terms.js';

export const nl: FinderTerms = {
  ...common,
  ...schemeNl,
  criteria: criteriaNl,
  searchLabel: 'Waar zoekt u hulp of geld voor?',
  searchHint: 'Bijvoorbeeld: zonnepanelen, personeel of starten',
  search: 'Zoek',
  needsTitle: 'Of kies wat u wilt',
  allNeeds: (count) => `Toon alle ${count}`,
  fewerNeeds: 'Toon minder',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${count} gekozen)`,
  facets: { need: 'Wat u wilt', kind: 'Soort hulp', theme: 'Onderwerp', level: 'Waar geldt het', status: 'Aanvragen', provider: 'Organisatie', amount: 'Hoeveel geld' },
  regionLevels: { municipality: 'Eén gemeente', area: 'Een regio', province: 'Eén provincie', country: 'Heel Nederland', eu: 'Europa', unknown: 'Niet bekend' },
  statuses: { open: 'Nu open', planned: 'Gaat nog open', suspended: 'Tijdelijk gestopt', closed: 'Gesloten', unknown: 'Geen datum bekend' },
  results: (count) => (count === 1 ? '1 regeling' : `${count} regelingen`),
  found: (count) => (count === 0 ? 'Geen regelingen gevonden' : count === 1 ? '1 regeling gevonden' : `${count} regelingen gevonden`),
  chosen: 'U koos',
  remove: (label) => `Haal weg: ${label}`,
  clearAll: 'Wis alles',
  emptyFeed: 'Er zijn nog geen regelingen bekend.',
  nothingTitle: 'Geen regelingen gevonden',
  nothingHint: 'Probeer een ander woord, of haal een filter weg. Komt u er niet uit? Vraag het uw gemeente: daar denken ze met u mee.',
  detailsFailed: 'Deze regeling is nu niet op te halen.',
  howToApply: 'Zo vraagt u het aan',
  apply: { online: 'Vraag online aan', phone: 'Bel voor een aanvraag', desk: 'Ga naar het loket', mail: 'Vraag aan per e-mail of post', other: 'Naar de aanvraag' },
  forWhom: 'Voor wie',
  themes: 'Onderwerpen',
  legal: 'Wet en regels',
  law: (number) => `Regeling in de wet (${number})`,
  askFirst: (provider) => `Neem contact op met ${provider}.`,
  source: 'Lees meer bij de bron',
};

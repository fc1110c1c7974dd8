import { nl as common } from '../locales/common.nl.js';
import { criteriaNl } from '../locales/criteria.js';
import { placeNl } from '../locales/places.js';
import { schemeNl } from '../locales/scheme.js';
import type { WizardTerms } from './terms.js';

export const nl: WizardTerms = {
  ...common,
  ...schemeNl,
  ...placeNl,
  criteria: criteriaNl,
  intro: 'Beantwoord een paar korte vragen en zie wie u kan helpen. U mag elke vraag overslaan.',
  questionNumber: (number) => `Vraag ${number}`,
  next: 'Verder',
  skip: 'Sla over',
  restart: 'Opnieuw beginnen',

  needSearch: 'Zoek uw vraag',
  needSearchHint: 'Bijvoorbeeld: subsidie of personeel',
  needsFound: (count) => (count === 1 ? '1 antwoord past bij uw woorden' : `${count} antwoorden passen bij uw woorden`),
  needsNotFound: 'We vinden dit niet in de lijst. Probeer een ander woord, of sla de vraag over.',
  allNeeds: (count) => `Toon alle ${count}`,
  fewerNeeds: 'Toon minder',
  noneOfThese: 'Geen van deze',

  errors: {
    choose: 'Kies een antwoord, of sla de vraag over.',
    chooseSome: 'Kies een of meer antwoorden, of sla de vraag over.',
    municipalityMissing: 'Vul een gemeente in, of sla de vraag over.',
    municipalityUnknown: (typed) => `We kennen geen gemeente of plaats die “${typed}” heet. Kies een gemeente uit de lijst.`,
    municipalityOutside: (typed, region) => `“${typed}” ligt niet in ${region}. Kies een gemeente in ${region}, of sla de vraag over.`,
    municipalityUnclear: (typed) => `Er zijn meer plaatsen die “${typed}” heten. Kies de juiste uit de lijst.`,
    municipalitiesUnavailable: 'De lijst met gemeenten is nu niet op te halen. Probeer het opnieuw, of sla de vraag over.',
  },

  answers: 'Uw antwoorden',
  change: 'Wijzig',
  changeAnswer: (question) => `Wijzig uw antwoord op: ${question}`,
  skipped: 'Overgeslagen',
  yourMunicipality: 'uw gemeente',

  answerTitle: (count) => (count === 1 ? 'Deze organisatie kan u helpen' : 'Deze organisaties kunnen u helpen'),
  answerFound: (count) => (count === 1 ? '1 organisatie gevonden' : `${count} organisaties gevonden`),
  answerIntro: (count) => (count === 1 ? '' : 'De bovenste past het beste bij uw antwoorden.'),
  startHere: 'Begin hier',
  whyTitle: 'Waarom deze organisatie',
  ownSchemes: 'Hier kunt u terecht voor',
  schemesTitle: 'Regelingen die hierbij passen',
  schemesIntro: 'Kijk altijd of u aan de voorwaarden voldoet.',
  regionMissing: 'We weten niet waar uw bedrijf staat. Daarom ziet u alleen organisaties die in het hele gebied werken.',
  tellRegion: 'Vul uw gemeente in',

  nobodyTitle: 'We hebben geen organisatie voor u gevonden',
  nobodyText: 'Dat ligt niet aan u: we kennen nog niet elke organisatie.',
  askMunicipality: (municipality) => `Vraag het de gemeente ${municipality}. Bel of mail de gemeente en vraag naar het ondernemersloket. Daar weten ze wie u kan helpen.`,
  askYourMunicipality: 'Vraag het uw gemeente. Bel of mail de gemeente en vraag naar het ondernemersloket. Daar weten ze wie u kan helpen.',
  emptyTitle: 'Er zijn hier nog geen organisaties bekend',
  emptyText: 'We kunnen u daarom nu niet doorverwijzen.',

  reasons: {
    home: 'U bent al op de website van deze organisatie',
    firstContact: (region) => `Eerste aanspreekpunt voor ondernemers in ${region}`,
    need: (need) => `Helpt bij: ${need}`,
    theme: (theme) => `Werkt aan: ${theme}`,
      municipality: (region) => `Werkt in de gemeente ${region}`,
    region: (region) => `Werkt in heel ${region}`,
    country: 'Werkt in heel Nederland',
    employeesBetween: (min, max) => `Bedoeld voor bedrijven met ${min} tot en met ${max} medewerkers`,
    employeesAtLeast: (min) => `Bedoeld voor bedrijven met ${min} of meer medewerkers`,
    employeesAtMost: (max) => (max === '0' ? 'Bedoeld voor ondernemers zonder personeel' : `Bedoeld voor bedrijven met hoogstens ${max} medewerkers`),
    fitsAnswer: (answer) => `Past bij uw antwoord: ${answer}`,
    meets: 'U voldoet aan:',
    check: 'Controleer zelf:',
  },
};

import { criteriaNl } from '../locales/criteria.js';
import { placeNl } from '../locales/places.js';
import { schemeNl } from '../locales/scheme.js';
import type { LaterTerms } from './terms.js';

const staff = (count: string) => `${count} ${count === '1' ? 'medewerker' : 'medewerkers'}`;

/** The Dutch words of all that follows the first question; in other languages all words come at once. */
export const laterNl: LaterTerms = {
  ...schemeNl,
  ...placeNl,
  criteria: criteriaNl,
  restart: 'Opnieuw beginnen',

  errors: {
    municipalityMissing: 'Vul een gemeente in, of sla de vraag over.',
    municipalityUnknown: (typed) => `We kennen geen gemeente of plaats die “${typed}” heet. Kies een gemeente uit de lijst.`,
    municipalityOutside: (typed, region) => `“${typed}” ligt niet in ${region}. Kies een gemeente in ${region}, of sla de vraag over.`,
    municipalityUnclear: (typed) => `Er zijn meer plaatsen die “${typed}” heten. Kies de juiste uit de lijst.`,
    municipalitiesUnavailable: 'De lijst met gemeenten is nu niet op te halen. Probeer het opnieuw, of sla de vraag over.',
  },

  keep: 'Bewaar op dit apparaat',
  kept: 'Uw antwoorden worden bewaard op dit apparaat.',
  forgotten: 'Uw antwoorden zijn gewist van dit apparaat.',
  notKept: 'Uw browser kan nu niets bewaren.',
  askThem: (name) => `Stel uw vraag aan ${name}`,
  askFailed: 'Het formulier is nu niet op te halen.',
  summary: 'Samenvatting',
  copy: 'Kopieer',
  summaryCopied: 'De samenvatting is gekopieerd.',
  notCopied: 'Kopiëren lukt niet. U kunt de samenvatting wel printen of mailen.',
  mailSummary: 'Mail',
  print: 'Print',
  nobodySubject: 'Een vraag voor het ondernemersloket',

  answers: 'Uw antwoorden',
  change: 'Wijzig',
  changeAnswer: (question) => `Wijzig uw antwoord op: ${question}`,
  skipped: 'Overgeslagen',
  yourMunicipality: 'uw gemeente',

  answerTitle: (count) => (count === 1 ? 'Deze organisatie kan u helpen' : 'Deze organisaties kunnen u helpen'),
  answerFound: (count) => (count === 1 ? '1 organisatie gevonden' : `${count} organisaties gevonden`),
  answerChanged: (count) => `Het antwoord is veranderd: ${count === 1 ? '1 organisatie' : `${count} organisaties`}`,
  answerIntro: (count) => (count === 1 ? '' : 'De bovenste past het beste bij uw antwoorden.'),
  startHere: 'Begin hier',
  whyTitle: 'Waarom deze organisatie',
  distance: (km, from) => `ongeveer ${km} km van ${from}`,
  alsoSpeaks: (languages) => `Helpt u ook in het ${languages}`,
  ownSchemes: 'Hier kunt u terecht voor',
  schemesTitle: 'Regelingen die hierbij passen',
  schemesIntro: 'Kijk altijd of u aan de voorwaarden voldoet.',
  excludes: (one, others) => `${one} gaat niet samen met ${others}.`,
  requires: (one, others) => `Voor ${one} hebt u eerst ${others} nodig.`,
  regionMissing: 'We weten niet waar uw bedrijf staat. Daarom ziet u alleen organisaties die in elke gemeente hier werken.',
  tellRegion: 'Vul uw gemeente in',

  nobodyTitle: 'We hebben geen organisatie voor u gevonden',
  nobodyText: 'Dat ligt niet aan u: we kennen nog niet elke organisatie.',
  askMunicipality: (municipality) => `Vraag het de gemeente ${municipality}. Bel of mail de gemeente en vraag naar het ondernemersloket. Daar weten ze wie u kan helpen.`,
  visitMunicipality: 'Bel of bezoek uw gemeente en vraag naar het ondernemersloket.',

  reasons: {
    home: 'U bent al op de website van deze organisatie',
    firstContact: (region) => `Eerste aanspreekpunt voor ondernemers in ${region}`,
    need: (need) => `Helpt bij: ${need}`,
    theme: (theme) => `Werkt aan: ${theme}`,
    words: (words) => `Past bij uw woorden: ${words}`,
    municipality: (region) => `Werkt in de gemeente ${region}`,
    region: (region) => `Werkt in heel ${region}`,
    country: 'Werkt in heel Nederland',
    reach: 'Controleer zelf: werkt deze organisatie waar uw bedrijf staat?',
    employeesBetween: (min, max) => `Bedoeld voor bedrijven met ${min === max ? staff(min) : `${min} tot en met ${staff(max)}`}`,
    employeesAtLeast: (min) => `Bedoeld voor bedrijven met ${min} of meer medewerkers`,
    employeesAtMost: (max) => (max === '0' ? 'Bedoeld voor ondernemers zonder personeel' : `Bedoeld voor bedrijven met hoogstens ${staff(max)}`),
    fitsAnswer: (answer) => `Past bij uw antwoord: ${answer}`,
    meets: 'U voldoet aan:',
    check: 'Controleer zelf:',
  },
};

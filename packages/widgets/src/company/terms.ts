/** The words of what a visitor tells about the company, and of what that says about a scheme. Fetched with the panel. */
import { type HasCriteriaTerms, criteriaNl } from '../locales/criteria.js';
import { type PlaceTerms, placeNl } from '../locales/places.js';
import type { ChoiceTerms } from '../parts/choice-field.js';
import type { Amount } from './amounts.js';

export interface CompanyTerms extends HasCriteriaTerms, PlaceTerms {
  readonly title: string;
  readonly hint: string;
  readonly employees: string;
  readonly yearsActive: string;
  readonly amountWrong: (example: string) => string;
  /** What was told elsewhere as a range, beside the field that asks for one number. */
  readonly toldBefore: (answer: string) => string;
  readonly sector: ChoiceTerms;
  readonly place: string;
  readonly stage: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly legalForm: string;
  readonly legalForms: Readonly<Record<string, string>>;
  readonly traits: string;
  readonly traitNames: Readonly<Record<string, string>>;
  readonly noneOfThese: string;
  readonly plans: string;
  readonly turnover: string;
  readonly investment: string;
  readonly minimisAid: string;
  readonly projectStarted: string;
  readonly yes: string;
  readonly no: string;
  readonly unanswered: string;
  readonly remember: string;
  readonly rememberHint: string;
  readonly clear: string;
  readonly cleared: string;
  /** What is not about the company, and stays. */
  readonly left: string;
  /** What only the visitor can clear. */
  readonly inHistory: string;
  readonly suits: { readonly fits: string; readonly fitsIf: string; readonly not: string; readonly check: string; readonly open: (subjects: string) => string; readonly openPlain: string };
  /** How a question is named in a sentence: "uw aantal medewerkers". */
  readonly asks: Readonly<Record<string, string>>;
  readonly paused: string;
  readonly over: string;
  readonly hurry: string;
  readonly reasons: string;
  /** Before a condition as the scheme itself words it. */
  readonly inOwnWords: (words: string) => string;
  readonly outcomes: Readonly<Record<'yes' | 'no' | 'unknown' | 'human', string>>;
  /** A sentence for one condition: what the visitor said, and what the scheme asks. */
  readonly said: {
    readonly amount: Readonly<Record<Amount, (answer: string) => string>>;
    readonly value: (what: string, answer: string) => string;
    readonly traits: (names: string) => string;
    readonly notTraits: (names: string) => string;
    readonly region: (name: string) => string;
    readonly started: (started: boolean) => string;
  };
  /** Of numbers: "at least 5". */
  readonly asksFor: (what: string) => string;
  readonly asksStarted: (started: boolean) => string;
  readonly asksOneOf: (values: string) => string;
  readonly asksNoneOf: (values: string) => string;
  readonly notSaid: (what: string, asks: string) => string;
  readonly bothHold: (said: string, asks: string) => string;
  readonly range: (min: string, max: string) => string;
  readonly orMore: (min: string) => string;
}

/** Part of the words of a widget with the panel. Absent in Dutch. */
export interface HasCompanyTerms {
  readonly companyWords?: CompanyTerms;
}

const companyNl: CompanyTerms = {
  ...placeNl,
  criteria: criteriaNl,
  title: 'Uw bedrijf',
  hint: 'Vul in wat u wilt; niets is verplicht. Zegt een regeling voor wie ze is, dan ziet u of die bij u past, en waarom. Anders controleert u dat zelf. Wat u invult blijft in uw browser.',
  employees: 'Hoeveel mensen hebt u in dienst?',
  yearsActive: 'Hoeveel jaar bestaat uw bedrijf?',
  amountWrong: (example) => `Vul een getal in, zoals ${example}.`,
  toldBefore: (answer) => `U vulde eerder in: ${answer}`,
  sector: {
    label: 'Wat voor bedrijf hebt u?',
    hint: 'Typ uw vak, zoals kapper of webshop, en kies uit de lijst.',
    clear: 'Wis het soort bedrijf',
    list: 'Soorten bedrijven',
    count: (count) => (count === 1 ? '1 soort bedrijf gevonden. Kies met pijl omlaag en Enter.' : `${count} soorten bedrijven gevonden. Kies met pijl omlaag en Enter.`),
    none: 'Dit kennen we niet. Probeer een ander woord, of uw SBI-code.',
    choose: 'Kies een soort bedrijf uit de lijst.',
    loading: 'De soorten bedrijven worden opgehaald.',
    failed: 'De lijst van bedrijven is nu niet op te halen. Typ verder om het opnieuw te proberen.',
  },
  place: 'In welke gemeente staat uw bedrijf?',
  stage: 'In welke fase is uw bedrijf?',
  stages: { idea: 'Nog een idee of plan', starter: 'Net begonnen', existing: 'Draait al een tijd', growing: 'In groei', transferring: 'Overdracht of overname', stopping: 'Stopt' },
  legalForm: 'Wat is uw rechtsvorm?',
  legalForms: { eenmanszaak: 'Eenmanszaak', vof: 'Vof', maatschap: 'Maatschap', cv: 'Cv', bv: 'Bv', nv: 'Nv', stichting: 'Stichting', vereniging: 'Vereniging', cooperatie: 'Coöperatie' },
  traits: 'Wat past bij uw bedrijf?',
  traitNames: { family: 'Het is een familiebedrijf', exporting: 'Wij verkopen aan het buitenland', innovative: 'Wij ontwikkelen iets nieuws', startup: 'Het is een start-up', scaleup: 'Het is een scale-up', sustainable: 'Wij werken aan verduurzaming', circular: 'Wij werken circulair' },
  noneOfThese: 'Geen van deze',
  plans: 'Meer over uw geld en plannen',
  turnover: 'Uw omzet per jaar, in euro',
  investment: 'Hoeveel wilt u investeren, in euro?',
  minimisAid: 'Hoeveel steun kreeg u in de laatste drie jaar, in euro?',
  projectStarted: 'Bent u al begonnen met uw plan?',
  yes: 'Ja',
  no: 'Nee',
  unanswered: 'Niet ingevuld',
  remember: 'Onthoud dit op dit apparaat',
  rememberHint: 'Ook voor uw volgende bezoek. Alleen doen op uw eigen apparaat.',
  clear: 'Wis wat ik invulde',
  cleared: 'Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat.',
  left: 'Waar u hulp bij wilt, en wat u aan een organisatie schrijft, staat nog op deze pagina.',
  inHistory: 'De geschiedenis van uw browser kan uw antwoorden nog tonen. Die wist u zelf.',
  suits: {
    fits: 'Past bij uw bedrijf.',
    fitsIf: 'Lijkt te passen. Controleer zelf de rest van de voorwaarden.',
    not: 'Past niet bij uw bedrijf.',
    check: 'Controleer zelf of u voldoet aan de voorwaarden.',
    open: (subjects) => `Misschien. Vul nog in: ${subjects}.`,
    openPlain: 'Misschien: er ontbreekt nog een antwoord.',
  },
  asks: { employees: 'aantal medewerkers', yearsActive: 'hoe lang u bestaat', turnover: 'omzet', sector: 'soort bedrijf', legalForm: 'rechtsvorm', region: 'gemeente', stage: 'fase', trait: 'wat bij uw bedrijf past', investment: 'investering', projectStarted: 'of u al begonnen bent', minimisAid: 'eerdere steun' },
  paused: 'U kunt nu niet aanvragen.',
  over: 'U kunt niet meer aanvragen.',
  hurry: 'Het geld is bijna op.',
  reasons: 'Past dit bij uw bedrijf?',
  inOwnWords: (words) => `De regeling zegt: ${words}`,
  outcomes: { yes: 'Klopt', no: 'Klopt niet', unknown: 'Nog niet bekend', human: 'Controleer zelf' },
  said: {
    amount: {
      employees: (answer) => `U hebt ${answer} ${answer === '1' ? 'medewerker' : 'medewerkers'}`,
      yearsActive: (answer) => `Uw bedrijf bestaat ${answer} jaar`,
      turnover: (answer) => `Uw omzet is ${answer} per jaar`,
      investment: (answer) => `U wilt ${answer} investeren`,
      minimisAid: (answer) => `U kreeg eerder ${answer} steun`,
    },
    value: (what, answer) => `${what}: ${answer}`,
    traits: (names) => `U koos: ${names}`,
    notTraits: (names) => `Dit past niet bij u: ${names}`,
    region: (name) => `Uw bedrijf staat in ${name}`,
    started: (started) => (started ? 'U bent al begonnen' : 'U bent nog niet begonnen'),
  },
  asksFor: (what) => `de regeling vraagt ${what}`,
  asksStarted: (started) => `de regeling is voor wie ${started ? 'al' : 'nog niet'} begonnen is`,
  asksOneOf: (values) => `de regeling is voor: ${values}`,
  asksNoneOf: (values) => `de regeling is niet voor: ${values}`,
  notSaid: (what, asks) => `Over ${what} vulde u nog niets in; ${asks}.`,
  bothHold: (said, asks) => `${said}; ${asks}.`,
  range: (min, max) => `${min} tot en met ${max}`,
  orMore: (min) => `${min} of meer`,
};

/** The words: in Dutch they come with the panel, in other languages with all other words of a widget. */
export const companyTerms = ({ terms }: { readonly terms: HasCompanyTerms }): CompanyTerms => terms.companyWords ?? companyNl;

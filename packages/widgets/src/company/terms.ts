/** The words of what a visitor tells about the company, and of what that says about a scheme. Fetched with the panel. */
import { type HasCriteriaTerms, criteriaEn, criteriaNl } from '../locales/criteria.js';
import { type PlaceTerms, placeEn, placeNl } from '../locales/places.js';
import type { ChoiceTerms } from '../parts/choice-field.js';

export interface CompanyTerms extends HasCriteriaTerms, PlaceTerms {
  readonly title: string;
  readonly hint: string;
  readonly employees: string;
  readonly yearsActive: string;
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
  readonly suits: { readonly fits: string; readonly fitsIf: string; readonly not: string; readonly open: (subjects: string) => string; readonly openPlain: string };
  /** How a question is named in a sentence: "uw aantal medewerkers". */
  readonly asks: Readonly<Record<string, string>>;
  readonly paused: string;
  readonly over: string;
  readonly hurry: string;
  readonly reasons: string;
  readonly outcomes: Readonly<Record<'yes' | 'no' | 'unknown' | 'human', string>>;
  /** A sentence for one condition: what the visitor said, and what the scheme asks. */
  readonly said: {
    readonly employees: (answer: string) => string;
    readonly yearsActive: (answer: string) => string;
    readonly money: (what: string, answer: string) => string;
    readonly value: (what: string, answer: string) => string;
    readonly traits: (names: string) => string;
    readonly notTraits: (names: string) => string;
    readonly region: (name: string) => string;
    readonly started: (started: boolean) => string;
  };
  readonly asksAtLeast: (value: string) => string;
  readonly asksAtMost: (value: string) => string;
  readonly asksBetween: (min: string, max: string) => string;
  readonly asksOneOf: (values: string) => string;
  readonly asksNoneOf: (values: string) => string;
  readonly notSaid: (what: string, asks: string) => string;
  readonly bothHold: (said: string, asks: string) => string;
  readonly range: (min: string, max: string) => string;
  readonly orMore: (min: string) => string;
}

const companyNl: CompanyTerms = {
  ...placeNl,
  criteria: criteriaNl,
  title: 'Uw bedrijf',
  hint: 'Vul in wat u wilt; niets is verplicht. U ziet dan bij elke regeling of die bij u past, en waarom. Wat u invult blijft in uw browser.',
  employees: 'Hoeveel mensen hebt u in dienst?',
  yearsActive: 'Hoeveel jaar bestaat uw bedrijf?',
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
  legalForms: { eenmanszaak: 'Eenmanszaak', vof: 'Vof of maatschap', bv: 'Bv', nv: 'Nv', cooperatie: 'Coöperatie', vereniging: 'Vereniging', stichting: 'Stichting' },
  traits: 'Wat past bij uw bedrijf?',
  traitNames: { family: 'Het is een familiebedrijf', exporting: 'Wij verkopen aan het buitenland', innovative: 'Wij ontwikkelen iets nieuws', startup: 'Het is een start-up', scaleup: 'Het is een scale-up', sustainable: 'Wij werken aan verduurzaming', circular: 'Wij werken circulair' },
  noneOfThese: 'Niets hiervan',
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
  cleared: 'Alles over uw bedrijf is gewist.',
  suits: {
    fits: 'Past bij uw bedrijf.',
    fitsIf: 'Lijkt te passen. Controleer zelf de rest van de voorwaarden.',
    not: 'Past niet bij uw bedrijf.',
    open: (subjects) => `Misschien. Vul nog in: ${subjects}.`,
    openPlain: 'Misschien: er ontbreekt nog een antwoord.',
  },
  asks: { employees: 'aantal medewerkers', yearsActive: 'hoe lang u bestaat', turnover: 'omzet', sector: 'soort bedrijf', legalForm: 'rechtsvorm', region: 'gemeente', stage: 'fase', trait: 'wat bij uw bedrijf past', investment: 'investering', projectStarted: 'of u al begonnen bent', minimisAid: 'eerdere steun' },
  paused: 'U kunt nu niet aanvragen.',
  over: 'U kunt niet meer aanvragen.',
  hurry: 'Het geld is bijna op.',
  reasons: 'Past dit bij uw bedrijf?',
  outcomes: { yes: 'Klopt', no: 'Klopt niet', unknown: 'Nog niet bekend', human: 'Controleer zelf' },
  said: {
    employees: (answer) => `U hebt ${answer} medewerkers`,
    yearsActive: (answer) => `Uw bedrijf bestaat ${answer} jaar`,
    money: (what, answer) => `${what}: ${answer}`,
    value: (what, answer) => `${what}: ${answer}`,
    traits: (names) => `U koos: ${names}`,
    notTraits: (names) => `Dit past niet bij u: ${names}`,
    region: (name) => `Uw bedrijf staat in ${name}`,
    started: (started) => (started ? 'U bent al begonnen' : 'U bent nog niet begonnen'),
  },
  asksAtLeast: (value) => `de regeling vraagt minstens ${value}`,
  asksAtMost: (value) => `de regeling vraagt hoogstens ${value}`,
  asksBetween: (min, max) => `de regeling vraagt ${min} tot en met ${max}`,
  asksOneOf: (values) => `de regeling is voor: ${values}`,
  asksNoneOf: (values) => `de regeling is niet voor: ${values}`,
  notSaid: (what, asks) => `Over ${what} vulde u nog niets in; ${asks}.`,
  bothHold: (said, asks) => `${said}; ${asks}.`,
  range: (min, max) => `${min} tot ${max}`,
  orMore: (min) => `${min} of meer`,
};

const companyEn: CompanyTerms = {
  ...placeEn,
  criteria: criteriaEn,
  title: 'Your business',
  hint: 'Fill in what you like; nothing is required. Each scheme then shows whether it suits you, and why. What you fill in stays in your browser.',
  employees: 'How many people do you employ?',
  yearsActive: 'For how many years has your business existed?',
  sector: {
    label: 'What kind of business do you have?',
    hint: 'Type your trade, such as hairdresser or web shop, and choose from the list.',
    clear: 'Clear the kind of business',
    list: 'Kinds of business',
    count: (count) => (count === 1 ? '1 kind of business found. Choose with arrow down and Enter.' : `${count} kinds of business found. Choose with arrow down and Enter.`),
    none: 'We do not know this. Try another word, or your SBI code.',
    choose: 'Choose a kind of business from the list.',
    loading: 'The kinds of business are being fetched.',
    failed: 'The list of businesses cannot be fetched now. Type on to try again.',
  },
  place: 'In which municipality is your business?',
  stage: 'What stage is your business in?',
  stages: { idea: 'Still an idea or a plan', starter: 'Just started', existing: 'Running for a while', growing: 'Growing', transferring: 'Handing over or taking over', stopping: 'Closing down' },
  legalForm: 'What is your legal form?',
  legalForms: { eenmanszaak: 'Sole proprietor (eenmanszaak)', vof: 'Partnership (vof, maatschap)', bv: 'Private limited company (bv)', nv: 'Public limited company (nv)', cooperatie: 'Cooperative', vereniging: 'Association', stichting: 'Foundation' },
  traits: 'What is true of your business?',
  traitNames: { family: 'It is a family business', exporting: 'We sell abroad', innovative: 'We develop something new', startup: 'It is a start-up', scaleup: 'It is a scale-up', sustainable: 'We are becoming sustainable', circular: 'We work in a circular way' },
  noneOfThese: 'None of these',
  plans: 'More about your money and plans',
  turnover: 'Your turnover a year, in euros',
  investment: 'How much do you want to invest, in euros?',
  minimisAid: 'How much aid did you get in the last three years, in euros?',
  projectStarted: 'Have you begun with your plan?',
  yes: 'Yes',
  no: 'No',
  unanswered: 'Not filled in',
  remember: 'Remember this on this device',
  rememberHint: 'For your next visit as well. Only on a device of your own.',
  clear: 'Clear what I filled in',
  cleared: 'Everything about your business was cleared.',
  suits: {
    fits: 'Suits your business.',
    fitsIf: 'Seems to suit you. Check the other conditions yourself.',
    not: 'Does not suit your business.',
    open: (subjects) => `Perhaps. Still to fill in: ${subjects}.`,
    openPlain: 'Perhaps: an answer is missing.',
  },
  asks: { employees: 'number of staff', yearsActive: 'how long you exist', turnover: 'turnover', sector: 'kind of business', legalForm: 'legal form', region: 'municipality', stage: 'stage', trait: 'what is true of your business', investment: 'investment', projectStarted: 'whether you have begun', minimisAid: 'earlier aid' },
  paused: 'You cannot apply now.',
  over: 'You can no longer apply.',
  hurry: 'The money is nearly gone.',
  reasons: 'Does this suit your business?',
  outcomes: { yes: 'Met', no: 'Not met', unknown: 'Not known yet', human: 'Check yourself' },
  said: {
    employees: (answer) => `You employ ${answer} people`,
    yearsActive: (answer) => `Your business has existed for ${answer} years`,
    money: (what, answer) => `${what}: ${answer}`,
    value: (what, answer) => `${what}: ${answer}`,
    traits: (names) => `You chose: ${names}`,
    notTraits: (names) => `Not true of you: ${names}`,
    region: (name) => `Your business is in ${name}`,
    started: (started) => (started ? 'You have already begun' : 'You have not begun yet'),
  },
  asksAtLeast: (value) => `the scheme asks for at least ${value}`,
  asksAtMost: (value) => `the scheme asks for at most ${value}`,
  asksBetween: (min, max) => `the scheme asks for ${min} to ${max}`,
  asksOneOf: (values) => `the scheme is for: ${values}`,
  asksNoneOf: (values) => `the scheme is not for: ${values}`,
  notSaid: (what, asks) => `You said nothing about ${what} yet; ${asks}.`,
  bothHold: (said, asks) => `${said}; ${asks}.`,
  range: (min, max) => `${min} to ${max}`,
  orMore: (min) => `${min} or more`,
};

export const companyTerms = (language: string): CompanyTerms => (language === 'en' ? companyEn : companyNl);

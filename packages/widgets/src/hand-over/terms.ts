/** The words of handing a question over to an organisation, and the Dutch ones. Fetched with the form; English ones when a page is in English. */
import type { IntakeErrorCode } from '@mkb-wegwijzer/client';
import type { IntakeField, Mistake } from '@mkb-wegwijzer/core/referral-intake';

export interface HandOverTerms {
  readonly title: (name: string) => string;
  /** To whom it goes, and where that is. */
  readonly goesTo: (name: string, domain: string) => string;
  readonly privacy: (domain: string) => string;
  /** After a link that opens beside the page, so that nothing that was typed is lost. */
  readonly newWindow: string;

  readonly name: string;
  readonly contact: string;
  readonly contactHint: string;
  readonly email: string;
  readonly telephone: string;
  readonly question: string;
  readonly questionHint: string;
  readonly include: string;
  readonly includeHint: string;
  readonly consent: (name: string, domain: string) => string;
  readonly send: string;
  readonly sending: string;
  readonly again: string;

  readonly mistakesTitle: (count: number) => string;
  readonly mistakes: Readonly<Record<IntakeField, Partial<Readonly<Record<Mistake, string>>>>>;
  /** The receiver does not take what stands in a field. */
  readonly notTaken: (name: string) => string;
  readonly says: (name: string, detail: string) => string;

  readonly failedTitle: string;
  /** It may have arrived. */
  readonly unsureTitle: string;
  /** How to try again without a second one: only the same text has the same key. */
  readonly unchanged: string;
  readonly failure: (name: string) => Readonly<Record<Exclude<IntakeErrorCode, 'invalid'>, string>>;
  readonly wait: (minutes: number) => string;
  readonly kept: string;

  readonly receiptTitle: string;
  readonly receipt: (name: string, date: string) => string;
  readonly reference: string;
  readonly keepReference: string;
  readonly next: string;
  readonly another: string;

  readonly mailIntro: (name: string) => string;
  /** What goes along in a mail, or in the address of a page. */
  readonly mailSubject: string;
  readonly myQuestion: string;
  readonly myAnswers: string;
  readonly write: string;
  readonly linkIntro: (name: string, domain: string) => string;
  readonly linkAnswers: string;
  readonly go: (domain: string) => string;
  readonly callIntro: (name: string) => string;

  readonly others: string;
  readonly call: (number: string) => string;
  readonly mail: (address: string) => string;
  readonly website: (domain: string) => string;
  readonly none: string;
}

export const handOverNl: HandOverTerms = {
  title: (name) => `Stel uw vraag aan ${name}`,
  goesTo: (name, domain) => `We sturen uw vraag naar ${name} (${domain}) en naar niemand anders.`,
  privacy: (domain) => `Lees op ${domain} wat er met uw gegevens gebeurt`,
  newWindow: '(nieuw venster)',

  name: 'Uw naam',
  contact: 'Hoe kunnen ze u bereiken?',
  contactHint: 'Vul een e-mailadres of een telefoonnummer in. Eén is genoeg.',
  email: 'E-mailadres',
  telephone: 'Telefoonnummer',
  question: 'Uw vraag',
  questionHint: 'Schrijf geen burgerservicenummer of andere gevoelige gegevens op.',
  include: 'Stuur mijn antwoorden mee',
  includeHint: 'Dan hoeft u niet alles nog een keer te vertellen.',
  consent: (name, domain) => `Ik vind het goed dat ${name} (${domain}) deze gegevens krijgt om mijn vraag te beantwoorden.`,
  send: 'Verstuur mijn vraag',
  sending: 'Uw vraag wordt verstuurd…',
  again: 'Probeer het opnieuw',

  mistakesTitle: (count) => (count === 1 ? 'Er klopt nog iets niet' : `Er kloppen nog ${count} dingen niet`),
  mistakes: {
    name: { missing: 'Vul uw naam in.', long: 'Uw naam is te lang. Gebruik hoogstens 200 tekens.' },
    contact: { missing: 'Vul een e-mailadres of een telefoonnummer in.' },
    email: { wrong: 'Dit e-mailadres klopt niet. Een goed adres is bijvoorbeeld naam@bedrijf.nl.' },
    telephone: { wrong: 'Dit telefoonnummer klopt niet. Een goed nummer is bijvoorbeeld 06 12345678.' },
    question: { missing: 'Schrijf uw vraag op.', long: 'Uw vraag is te lang. Gebruik hoogstens 5.000 tekens.' },
    consent: { missing: 'Geef toestemming. Anders kunnen we uw vraag niet versturen.' },
  },
  notTaken: (name) => `${name} kan hier niets mee. Controleer wat u hebt ingevuld.`,
  says: (name, detail) => `${name} meldt: “${detail}”`,

  failedTitle: 'Uw vraag is niet verstuurd',
  unsureTitle: 'We weten niet of uw vraag is aangekomen',
  unchanged: 'Verander niets als u het opnieuw probeert: dan komt uw vraag niet dubbel aan.',
  failure: (name) => ({
    'not-allowed': 'Deze website mag uw vraag niet naar die organisatie sturen.',
    network: `We kunnen ${name} nu niet bereiken. Controleer uw internetverbinding.`,
    timeout: `${name} antwoordt niet op tijd.`,
    pending: `Uw vraag wordt nog verwerkt bij ${name}. Probeer het zo opnieuw.`,
    busy: `Het is nu te druk bij ${name}.`,
    server: `Er is nu een storing bij ${name}.`,
    refused: `${name} neemt uw vraag nu niet aan via dit formulier. Vraag het op een andere manier.`,
    unreadable: `${name} gaf geen duidelijk antwoord.`,
  }),
  wait: (minutes) => (minutes > 60 ? 'Probeer het later opnieuw.' : minutes === 1 ? 'Probeer het over een minuut opnieuw.' : `Probeer het over ${minutes} minuten opnieuw.`),
  kept: 'Wat u hebt ingevuld, staat er nog.',

  receiptTitle: 'Uw vraag is verstuurd',
  receipt: (name, date) => `${name} heeft uw vraag ontvangen op ${date}.`,
  reference: 'Uw kenmerk',
  keepReference: 'Bewaar dit kenmerk. U hebt het nodig als u naar uw vraag wilt informeren.',
  next: 'Het antwoord krijgt u van hen zelf.',
  another: 'Stel nog een vraag',

  mailIntro: (name) => `Uw e-mailprogramma gaat open met een bericht aan ${name}. U schrijft uw vraag erin en verstuurt het zelf.`,
  mailSubject: 'Vraag van een ondernemer',
  myQuestion: 'Mijn vraag:',
  myAnswers: 'Mijn antwoorden:',
  write: 'Schrijf een e-mail',
  linkIntro: (name, domain) => `U stelt uw vraag op de website van ${name} (${domain}).`,
  linkAnswers: 'Uw antwoorden staan dan in het adres van die pagina.',
  go: (domain) => `Ga naar ${domain}`,
  callIntro: (name) => `${name} helpt u aan de telefoon.`,

  others: 'U kunt het ook zo vragen:',
  call: (number) => `Bel ${number}`,
  mail: (address) => `Mail naar ${address}`,
  website: (domain) => `Kijk op ${domain}`,
  none: 'Contactgegevens zijn nog niet bekend.',
};

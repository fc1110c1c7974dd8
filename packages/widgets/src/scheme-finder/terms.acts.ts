/** The words of what is fetched after a visitor acts: details, suggestions, comparing, saved schemes, sharing and the calendar. */
import { type HasCriteriaTerms, criteriaEn, criteriaNl } from '../locales/criteria.js';

export interface ActTerms extends HasCriteriaTerms {
  readonly forWhom: string;
  readonly amounts: string;
  readonly costs: string;
  readonly howToApply: string;
  readonly apply: Readonly<Record<string, string>>;
  readonly login: (means: string) => string;
  readonly contact: string;
  readonly askFirst: (provider: string) => string;
  readonly legal: string;
  readonly law: (number: number, total: number) => string;
  readonly related: string;
  /** How another scheme relates to this one, by the word of the feed. */
  readonly relations: Readonly<Record<string, string>>;
  /** What is told of several schemes that a visitor wants at once. */
  readonly together: {
    readonly excludes: (one: string, other: string) => string;
    readonly contradicted: string;
    readonly blocked: (scheme: string, needs: string, against: string) => string;
    readonly requires: (scheme: string, needs: string) => string;
    readonly requiresMet: (scheme: string, needs: string) => string;
    readonly replaces: (scheme: string, old: string) => string;
    readonly stacks: (one: string, other: string) => string;
  };
  readonly elsewhere: (host: string) => string;
  readonly source: string;
  readonly share: string;
  readonly calendar: string;
  /** What the calendar calls the last day to apply. */
  readonly lastDay: (name: string) => string;
  readonly comparison: string;
  readonly compareKind: string;
  readonly checked: string;
  readonly unknown: string;
  readonly takeAway: (name: string) => string;
  readonly saved: string;
  readonly savedHint: string;
  readonly clearSaved: string;
  readonly savedCleared: string;
  readonly suggestions: string;
  readonly groups: Readonly<Record<'need' | 'theme' | 'scheme' | 'provider', string>>;
  readonly suggestionCount: (count: number) => string;
  readonly savedCount: (count: number) => string;
  readonly compareCount: (count: number) => string;
  readonly compareNow: string;
  readonly compareFull: string;
  readonly compareClear: string;
  readonly savedNow: (name: string) => string;
  readonly forgotten: (name: string) => string;
  readonly linkCopied: string;
  readonly linkLabel: string;
  readonly toWizard: string;
  readonly toMap: string;
}

const nl: ActTerms = {
  criteria: criteriaNl,
  forWhom: 'Voor wie',
  amounts: 'Hoeveel geld',
  costs: 'Welke kosten',
  howToApply: 'Zo vraagt u het aan',
  apply: { online: 'Vraag online aan', phone: 'Bel voor een aanvraag', desk: 'Ga naar het loket', mail: 'Vraag aan per e-mail of post', other: 'Naar de aanvraag' },
  login: (means) => `U logt in met ${means}.`,
  contact: 'Contact',
  askFirst: (provider) => `Neem contact op met ${provider}.`,
  legal: 'Wet en regels',
  law: (number, total) => (total === 1 ? 'De regeling in de wet' : `De regeling in de wet (${number})`),
  related: 'Andere regelingen',
  relations: {
    requires: 'Deze hebt u eerst nodig',
    excludes: 'Gaat niet samen met',
    'stacks-with': 'Kunt u ook krijgen',
    replaces: 'Komt in de plaats van',
    other: 'Heeft hiermee te maken',
  },
  together: {
    excludes: (one, other) => `‘${one}’ en ‘${other}’ gaan niet samen. Kies er één.`,
    contradicted: 'De bronnen spreken elkaar tegen. Vraag het na voordat u kiest.',
    blocked: (scheme, needs, against) => `Voor ‘${scheme}’ hebt u eerst ‘${needs}’ nodig. Die gaat niet samen met ‘${against}’.`,
    requires: (scheme, needs) => `Voor ‘${scheme}’ hebt u eerst ‘${needs}’ nodig.`,
    requiresMet: (scheme, needs) => `Voor ‘${scheme}’ hebt u eerst ‘${needs}’ nodig. Die hebt u ook gekozen.`,
    replaces: (scheme, old) => `‘${scheme}’ komt in de plaats van ‘${old}’.`,
    stacks: (one, other) => `‘${one}’ en ‘${other}’ kunt u samen krijgen.`,
  },
  elsewhere: (host) => `Regeling op ${host}`,
  source: 'Lees meer bij de bron',
  share: 'Deel',
  calendar: 'Zet laatste dag in agenda',
  lastDay: (name) => `Laatste dag om aan te vragen: ${name}`,
  comparison: 'Regelingen vergelijken',
  compareKind: 'Wat',
  checked: 'Gecontroleerd op',
  unknown: 'Niet bekend',
  takeAway: (name) => `Haal weg: ${name}`,
  saved: 'Bewaarde regelingen',
  savedHint: 'Alleen op dit apparaat bewaard. Niemand anders ziet deze lijst.',
  clearSaved: 'Wis deze lijst',
  savedCleared: 'De lijst is gewist',
  suggestions: 'Suggesties',
  groups: { need: 'Wat u wilt', theme: 'Onderwerpen', scheme: 'Regelingen', provider: 'Organisaties' },
  suggestionCount: (count) => `${count === 1 ? '1 suggestie' : `${count} suggesties`}. Kies met pijl omlaag en Enter.`,
  savedCount: (count) => `Bewaarde regelingen (${count})`,
  compareCount: (count) => (count === 1 ? 'U koos 1 regeling. Kies er nog 1 om te vergelijken.' : `U koos ${count} regelingen.`),
  compareNow: 'Vergelijk nu',
  compareFull: 'U kunt 3 regelingen vergelijken. Haal er eerst een weg.',
  compareClear: 'Wis de keuze',
  savedNow: (name) => `${name} is bewaard op dit apparaat`,
  forgotten: (name) => `${name} is niet meer bewaard`,
  linkCopied: 'De link is gekopieerd.',
  linkLabel: 'Kopieer deze link',
  toWizard: 'Beantwoord een paar vragen en zie wie u kan helpen',
  toMap: 'Zie op de kaart wie u kan helpen',
};

const en: ActTerms = {
  criteria: criteriaEn,
  forWhom: 'For whom',
  amounts: 'How much money',
  costs: 'Which costs',
  howToApply: 'How to apply',
  apply: { online: 'Apply online', phone: 'Apply by telephone', desk: 'Go to the desk', mail: 'Apply by e-mail or post', other: 'To the application' },
  login: (means) => `You log in with ${means}.`,
  contact: 'Contact',
  askFirst: (provider) => `Contact ${provider}.`,
  legal: 'Law and rules',
  law: (number, total) => (total === 1 ? 'The scheme in law' : `The scheme in law (${number})`),
  related: 'Other schemes',
  relations: {
    requires: 'You need this one first',
    excludes: 'Does not go with',
    'stacks-with': 'You can get this one too',
    replaces: 'Replaces',
    other: 'Has to do with this',
  },
  together: {
    excludes: (one, other) => `‘${one}’ and ‘${other}’ do not go together. Choose one.`,
    contradicted: 'The sources contradict each other. Ask before you choose.',
    blocked: (scheme, needs, against) => `For ‘${scheme}’ you need ‘${needs}’ first. That does not go with ‘${against}’.`,
    requires: (scheme, needs) => `For ‘${scheme}’ you need ‘${needs}’ first.`,
    requiresMet: (scheme, needs) => `For ‘${scheme}’ you need ‘${needs}’ first. You chose that one too.`,
    replaces: (scheme, old) => `‘${scheme}’ replaces ‘${old}’.`,
    stacks: (one, other) => `You can get ‘${one}’ and ‘${other}’ together.`,
  },
  elsewhere: (host) => `Scheme at ${host}`,
  source: 'Read more at the source',
  share: 'Share',
  calendar: 'Put the last day in your calendar',
  lastDay: (name) => `Last day to apply: ${name}`,
  comparison: 'Comparing schemes',
  compareKind: 'What',
  checked: 'Checked on',
  unknown: 'Not known',
  takeAway: (name) => `Remove: ${name}`,
  saved: 'Saved schemes',
  savedHint: 'Saved on this device alone. Nobody else sees this list.',
  clearSaved: 'Clear this list',
  savedCleared: 'The list was cleared',
  suggestions: 'Suggestions',
  groups: { need: 'What you want', theme: 'Subjects', scheme: 'Schemes', provider: 'Organisations' },
  suggestionCount: (count) => `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Choose with arrow down and Enter.`,
  savedCount: (count) => `Saved schemes (${count})`,
  compareCount: (count) => (count === 1 ? 'You chose 1 scheme. Choose 1 more to compare.' : `You chose ${count} schemes.`),
  compareNow: 'Compare now',
  compareFull: 'You can compare 3 schemes. Take one away first.',
  compareClear: 'Clear the choice',
  savedNow: (name) => `${name} is saved on this device`,
  forgotten: (name) => `${name} is no longer saved`,
  linkCopied: 'The link was copied.',
  linkLabel: 'Copy this link',
  toWizard: 'Answer a few questions and see who can help you',
  toMap: 'See on the map who can help you',
};

/** The words in a language; Dutch where there are none. */
export const actTerms = (language: string): ActTerms => (language === 'en' ? en : nl);

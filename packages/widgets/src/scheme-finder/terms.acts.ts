/** The words of what is fetched after a visitor acts: details, suggestions, comparing, saved schemes, sharing and the calendar. */
import { type HasCriteriaTerms, criteriaNl } from '../locales/criteria.js';

export interface ActTerms extends HasCriteriaTerms {
  readonly forWhom: string;
  readonly amounts: string;
  /** Above the conditions of an amount. */
  readonly amountAsks: string;
  /** Whether the visitor's company meets these. */
  readonly amountHolds: Readonly<Record<'yes' | 'no', string>>;
  readonly costs: string;
  /** A window in which one can apply: its first day, its last, the hour until which, or none of these. */
  readonly from: (moment: string) => string;
  readonly through: (day: string) => string;
  readonly until: (moment: string) => string;
  readonly openNow: string;
  readonly atHour: (day: string, hour: string) => string;
  /** Of `17:00`. */
  readonly hour: (time: string) => string;
  /** On the day itself, until its hour and after it. */
  readonly lastDayUntil: (date: string, hour: string) => string;
  readonly closedAt: (hour: string) => string;
  readonly howToApply: string;
  readonly apply: Readonly<Record<string, string>>;
  readonly login: (means: string) => string;
  readonly contact: string;
  readonly askFirst: (provider: string) => string;
  readonly seeSource: string;
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
  /** To put the first or the last day to apply in a calendar, and what it is called there. */
  readonly calendar: Readonly<Record<'opens' | 'closes', string>>;
  readonly calendarTitle: Readonly<Record<'opens' | 'closes', (name: string) => string>>;
  readonly comparison: string;
  readonly compareKind: string;
  readonly checked: string;
  readonly unknown: string;
  readonly takeAway: (name: string) => string;
  readonly saved: string;
  readonly savedHint: string;
  /** Of a saved scheme that the feeds of this page do not know. */
  readonly notHere: (name: string) => string;
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
  amountAsks: 'Alleen als dit klopt:',
  amountHolds: { yes: 'Geldt voor uw bedrijf', no: 'Geldt niet voor uw bedrijf' },
  costs: 'Welke kosten',
  from: (moment) => `vanaf ${moment}`,
  through: (day) => `tot en met ${day}`,
  until: (moment) => `tot ${moment}`,
  openNow: 'nu open',
  atHour: (day, hour) => `${day} om ${hour}`,
  hour: (time) => `${time.replace(':', '.')} uur`,
  lastDayUntil: (date, hour) => `Vandaag is de laatste dag, tot ${hour} (${date})`,
  closedAt: (hour) => `Vandaag gesloten om ${hour}`,
  howToApply: 'Zo vraagt u het aan',
  apply: { online: 'Vraag online aan', phone: 'Bel voor een aanvraag', desk: 'Ga naar het loket', mail: 'Vraag aan per e-mail of post', other: 'Naar de aanvraag' },
  login: (means) => `U logt in met ${means}.`,
  contact: 'Contact',
  askFirst: (provider) => `Neem contact op met ${provider}.`,
  seeSource: 'Kijk bij de bron hoe u aanvraagt.',
  legal: 'Wet en regels',
  law: (number, total) => (total === 1 ? 'De regeling in de wet' : `De regeling in de wet (${number})`),
  related: 'Andere regelingen',
  relations: {
    'replaced-by': 'Vervangen door',
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
  calendar: { opens: 'Zet eerste dag in agenda', closes: 'Zet laatste dag in agenda' },
  calendarTitle: { opens: (name) => `Eerste dag om aan te vragen: ${name}`, closes: (name) => `Laatste dag om aan te vragen: ${name}` },
  comparison: 'Regelingen vergelijken',
  compareKind: 'Wat',
  checked: 'Gecontroleerd op',
  unknown: 'Niet bekend',
  takeAway: (name) => `Haal weg: ${name}`,
  saved: 'Bewaarde regelingen',
  savedHint: 'Alleen op dit apparaat bewaard. Niemand anders ziet deze lijst.',
  notHere: (name) => `${name} staat niet in deze lijst. Misschien hebt u die op een andere pagina bewaard.`,
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

/** The words: in Dutch they come with the first act, in other languages with all other words. */
export const actTerms = ({ terms }: { readonly terms: { readonly acts?: ActTerms } }): ActTerms => terms.acts ?? nl;

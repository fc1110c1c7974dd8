/**
 * Errands: what one goes to a particular body for, whatever else it does: a trade mark, a residence permit, a loan. Who asks for one
 * names it seldom by its name ("ze vragen bitcoins"), and a body that does it mostly has other needs on its list too. So both sides are
 * read: her words, and what a body says of itself. An errand without such a body is none.
 *
 * Words are folded. Those of four letters and more stand for all that begins with them; shorter ones for themselves. They are
 * patterns, so that ".*" may stand before what a word ends in. A list of several groups asks for one of each.
 */
import { remember, words } from '../search/analysis.js';

interface Errand {
  /** What she may say; any line will do. */
  readonly said: readonly (readonly string[])[];
  /** What a body says that does it. */
  readonly does: string;
  /** Money of one kind comes from many, so it tells less. */
  readonly kind?: 'grant' | 'loan' | 'equity' | 'guarantee';
}

/** Countries outside the European Union, in the forms in which a sentence names them and their people. */
const farAway =
  'afrika amerika verenigde canad mexic brazil argenti chil colombia surinam india chin japan korea indones maleis vietnam thai filipij singapor austral ' +
  'turk oekra rusland russisch marok egypt tunes alger ghan nigeria kenia iran iraans irak syri afghan israel pakista dubai saoedi azie engel brits serv';

/** What one does with what is one's own, and others with it. */
const claims = 'vastleg vastgelegd leg bescherm registr deponer claim jat gejat pik gepikt steelt stelen gestolen namaak namaken nagemaakt nadoe nagedaan kopie gekopieerd vandoor';

/** What one calls money that need not be paid back. */
const grants = 'subsid potje geldpot bijdrage tegemoet vergoed cofinanc voucher meebetaal meebetalen';

const errands: Readonly<Record<string, Errand>> = {
  trademark: {
    said: [['merkregistr merknaam merkrecht handelsmerk beeldmerk woordmerk logo'], ['naam merk model ontwerp bedrijfsnaam idee', claims]],
    does: 'merkregistr merkrecht trademark',
  },
  patent: { said: [['octrooi patent'], ['uitvinding vinding techniek', claims]], does: 'octrooi patent' },
  hacked: {
    said: [
      ['cyber hack gehackt phishing nepmail ransom bitcoin losgeld gijzel gegijzeld datalek virus malware gekraakt mailbox rekeningnummer'],
      ['mail factuur facturen bestand computer systeem systemen website wachtwoord account server', 'vals nep neppe raar rare vreemd verdacht slot platgeleg kraken gestolen stelen versleutel ingebroken inbra inbrek oplicht opgelicht klikte geklikt'],
    ],
    does: 'hackers phishing ransom',
  },
  residence: { said: [['visum visa verblijf kennismigra arbeidsmigra werkvergunning tewerkstelling immigra'], [farAway, 'aannem aanneem aangenomen dienst werk overkom papieren legaal wonen personeel']], does: 'verblijfsvergunning kennismigrant visum' },
  placement: { said: [['stage stagiair leerbaan leerplek leerwerk leerbedrijf praktijkopleid leerling bbl bol bpv']], does: 'leerbedrij' },
  'export-risk': {
    said: [['exportkrediet kredietverzeker verzeker wanbetal betalingsrisico'], ['risico betalen betaalt betaald betaling rekening factuur geld', 'afdekken afgedekt dekken dekt kwijt dagen nooit durf omvalt failliet zekerheid pas']],
    does: 'exportkrediet',
  },
  benefit: { said: [['uitkering ww wia wajong ziektewet werkloos']], does: 'wia ww' },
  register: { said: [['handelsregister inschrijf inschrijv ingeschreven uitschrijf uitschrijv uitgeschreven officieel rechtsvorm'], ['schrijf schrijven', 'in uit']], does: 'handelsregister' },
  'tax-later': { said: [['belasting btw aanslag fiscus omzetbelasting naheffing', 'uitstel later termijn spreiden gespreid boete betalingsregeling']], does: 'omzetbelasting' },
  europe: { said: [['brussel europees europese interreg efro eurostars']], does: 'efro interreg' },
  learning: { said: [[grants, 'leren leert cursus opleid scholing bijschol omschol training']], does: 'esf' },
  'money-advice': { said: [['financieringsadv investeringsgereed'], ['geld financier potje pot', 'overzicht bos wegwijs verkeerde welke past advies']], does: 'financieringsadv' },
  students: { said: [['student']], does: 'studenten' },
  proof: { said: [['bewijs bewijz haalbaarheid proof']], does: 'proof' },
  volunteer: { said: [['vrijwillig oudondernemer ervaringsdeskundige'], ['zelf', 'meegemaakt doorgemaakt']], does: 'vrijwilligers' },
  coach: { said: [['coach mentor']], does: 'coach mentor' },
  grant: { said: [[grants]], does: 'subsid', kind: 'grant' },
  loan: { said: [['lening lenen leen geleend krediet voorschot voorschiet geldschieter rente aflos terugbetal']], does: 'lening lenen leent krediet microkrediet', kind: 'loan' },
  equity: { said: [['aandeel aandelen investeerder investeringsfonds durfkapitaal particip kapitaalronde meeinvester instap meegroeit belegger'], ['investeren investeert', 'mee'], ['stapt', 'in']], does: 'aandelen durfkapitaal investeert investeerder participatie', kind: 'equity' },
  'small-loan': {
    said: [
      ['microkrediet .*duizend 5000$ 6000$ 7000$ 8000$ 10000$ 12000$ 15000$ 18000$ 20000$ 25000$ 30000$ 35000$ 40000$ 45000$ 50000$'],
      ['5 6 7 8 10 12 15 18 20 25 30 35 40 45 50', '000 duizend mille'],
    ],
    does: 'microkrediet',
    kind: 'loan',
  },
  guarantee: { said: [['borg garantstelling']], does: 'garanties borgstelling', kind: 'guarantee' },
};

/** How much an errand says about who does it (0-1). */
const worth = ({ kind }: Errand): number => (kind ? 0.4 : 1);

/** All groups of words, by number, and the numbers of the groups that a word is in. */
const groups: RegExp[] = [];
const numberOf = (group: string): number => groups.push(new RegExp(`^(?:${group.replace(/\b\w{1,3}\b/g, '$&$$').replaceAll(' ', '|')})`)) - 1;
const groupsOf = remember((word: string): readonly number[] => groups.flatMap((group, number) => (group.test(word) ? [number] : [])));
const table = Object.entries(errands).map(([name, errand]) => ({ name, errand, said: errand.said.map((line) => line.map(numberOf)), does: numberOf(errand.does) }));

/** By the number of a group, the words of a text that are in it. */
function sorted(text: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const word of text) {
    for (const group of groupsOf(word)) {
      const list = found.get(group);
      if (list) list.push(word);
      else found.set(group, [word]);
    }
  }
  return found;
}

/** What a visitor asks for, by what it is worth, with her words for it. */
export function errandsIn(text: string): ReadonlyMap<string, { readonly worth: number; readonly words: readonly string[] }> {
  const found = sorted(words(text));
  return new Map(
    table.flatMap(({ name, errand, said }) => {
      const line = said.find((each) => each.every((group) => found.has(group)));
      return line ? [[name, { worth: worth(errand), words: [...new Set(line.flatMap((group) => found.get(group)!))] }] as const] : [];
    }),
  );
}

/** What a body does, by what it says of itself and the kinds of its schemes. */
export function errandsOf(texts: readonly string[], kinds: ReadonlySet<string | undefined>): readonly string[] {
  const found = sorted(texts.flatMap(words));
  return table.filter(({ name, errand: { kind }, does }) => found.has(does) || (kind !== undefined && kind === name && kinds.has(kind))).map(({ name }) => name);
}

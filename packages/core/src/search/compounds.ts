/**
 * Takes Dutch compounds apart: "energiebesparingssubsidie" is energie, besparing and subsidie. It rests on the lists below and on
 * nothing else, so that a word has the same parts in every feed and every page.
 */
import { longest, remember, stem } from './analysis.js';

/** Parts that say what a word is about whatever stands before them: a "bijensubsidie" is a subsidie. */
const tails =
  'aanvraag advies adviseur aftrek begeleiding belasting beleid bijdrage cheque coach cursus desk financiering fonds garantie ' +
  'heffing krediet lening loket ondernemer opleiding plan premie programma project regeling sector subsidie traject uitkering ' +
  'vergoeding vergunning verlening verzekering voucher';

/** Parts that say what a word is about whatever comes behind them: an "energiescan" is about energie. */
const heads = 'bedrijfs duurzaamheids energie innovatie klimaat ondernemers personeels starters subsidie zonne';

/** The other parts of the words that entrepreneurs and their schemes use, and words that only look like compounds. */
const others =
  'aankoop aanschaf aansluiting accu afschrijving afspraak afval agri arbeid auto baan bank bedrijf beheer bescherming besparing ' +
  'bestel beurs beveiliging bewijs boek boekhoud boer borg bouw branche brandstof buitenland bus capaciteit centrum check circulair ' +
  'cluster collectief congestie contact container contract controle cultuur cyber dag dak darlehen data deel dienst dier digitaal ' +
  'digitaliserings doel duurzaamheid economie eigenaar elektrisch emissie evenement export fabriek factuur faillissement ' +
  'familie fiets finanzierung firma flex forderung franchise fraude gas gebied gebouw gebruik geld gemeente gesprek gezondheid ' +
  'glasvezel groei groen groep grond groot grundung haalbaarheid handel haven horeca hout hub huis hulp huur hypotheek ' +
  'immigratie import impuls industrie informatie infrastructuur inkomen inkomst inkoop installatie internet invester investering ' +
  'isolatie jaar kaart kantoor kapitaal kas kennis keten kind klant klein kleine kosten kracht kredit kunst kwaliteit ' +
  'laad land landbouw leer leerling leven licht lijst locatie loon maak maatregel maatschappij maatwerk machine makelaar ' +
  'marketing markt materiaal medewerker merk middel migrant milieu missie mobiliteit model molen natuur net netwerk ' +
  'octrooi omgeving omzet onderhoud ondernemerschap onderneming onderwijs onderzoek ontslag ontwikkeling opslag opvang opvolging ' +
  'organisatie overdracht overheid overleg overname paal pand paneel park partner pensioen personeel plaats plaatsing plek plicht ' +
  'pomp praktijk prestatie prijs privaat probleem proces product productie proef promotie punt raad recht reclame register ' +
  'registratie reis rekening rente restaurant risico route ruimte salaris samenwerking scan schade scholing school schuld schulden ' +
  'security service software spaar spar speur staat stad start starter steuer steun stichting stikstof stimulering stof stop stroom ' +
  'student studie systeem talent team techniek technologie tekort terras terrein toegang toerisme toeslag top training ' +
  'transitie transport tuinbouw uitbreiding uitstoot uitval unternehmen unternehmer vak vastgoed vee veehouder veehouderij ' +
  'veiligheid verbetering verbouwing verbruik verdien verduurzaming vereniging verhuizing verhuur verkeer verklaring verkoop verlof ' +
  'verpakking versneller vervoer verwarming verzuim vestiging visserij voedsel voertuig voordeel voorraad voorziening vracht ' +
  'vrijstelling waarde wagen warmte water waterstof web weg werf werk werkgever werknemer werkplaats wet wind winkel winst ' +
  'woning zaak zaken zelfstandig ziekte zon zone zorg zuivel zuschuss';

/** What stands between two parts, as in "bedrijf-s-pand" and "klant-en-dienst". */
const links = ['', 's', 'en'] as const;
const shortest = 3;
const leastUnknown = 4;

interface Lists {
  /** The stem of every part, in each form that it may have inside a word: "paneel", "panelen". */
  readonly forms: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
  readonly tailed: RegExp;
  readonly headed: RegExp;
}

let lists: Lists | undefined;

function readLists(): Lists {
  const forms = new Map<string, string>();
  for (const part of `${tails} ${heads} ${others}`.split(' ')) {
    forms.set(part, stem(part));
    forms.set(opened(part), stem(part));
  }
  const either = (list: string) => list.replaceAll(' ', '|');
  return {
    forms,
    stems: new Set(forms.values()),
    tailed: new RegExp(`^(.{${leastUnknown},}?)((?:${either(tails)})(?:s|en)?)$`),
    headed: new RegExp(`^(${either(heads)})(.{${leastUnknown},})$`),
  };
}

/** The plural in -en, for a word whose spelling it changes: "paneel", "panelen"; "bedrijf", "bedrijven". */
const opened = (word: string): string => {
  const open = word.replace(/([aeou])\1([^aeiou])$/, '$1$2').replace(/f$/, 'v').replace(/ijs$/, 'ijz');
  return open === word ? word : `${open}en`;
};

/** The stems of the parts of a folded compound, in order, two or more; none when it is no compound that we know. */
export const parts = remember((word: string): readonly string[] => {
  if (word.length < 2 * shortest || word.length > longest) return [];
  const { stems, tailed, headed } = (lists ??= readLists());
  if (stems.has(stem(word))) return [];
  const known = rest(word, 0);
  if (known) return known;
  const [, head, tail] = tailed.exec(word) ?? headed.exec(word) ?? [];
  return head && tail ? [stem(head), stem(tail)] : [];
});

/** The parts of a word from a position on, longest first, when all of it is known. */
function rest(word: string, from: number): readonly string[] | undefined {
  const { forms, stems } = lists!;
  const last = stem(word.slice(from));
  if (from > 0 && stems.has(last)) return [last];
  for (let end = word.length - shortest; end >= from + shortest; end--) {
    const first = forms.get(word.slice(from, end));
    if (first === undefined) continue;
    for (const link of links) {
      const others = word.startsWith(link, end) && end + link.length + shortest <= word.length ? rest(word, end + link.length) : undefined;
      if (others) return [first, ...others];
    }
  }
  return undefined;
}

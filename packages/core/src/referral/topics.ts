/**
 * Words that are about one thing, though they share no letters: who speaks of patients is helped by who speaks of care. Folded; a word
 * belongs to a topic when it begins with one of these, or, of those shorter than four letters, is one. Topics tell organisations
 * apart; they are no needs, and are shown nowhere.
 */
import { remember } from '../search/analysis.js';

const topics: Readonly<Record<string, string>> = {
  health: 'ziekenhuis patient arts medisch medicijn zorg gezond apothe biomed therap huisarts tandarts farma hartpati hartfal verpleeg revalid operat diagno kliniek',
  food: 'voeding voedsel agrofood vlees groente fruit bakker brood zuivel kaas drank brouw eiwit ingredient smaak etiket diepvries sap levensmiddel plantaardig keuken',
  farming: 'boer vee varken koe koeien melk akker tuinbouw kas kassen teelt telers oogst bollen schapen landbouw agrar mest gewas stal pluimvee',
  materials: 'chemi kunststof plastic polymer materia coating granulaat hars composiet bioplastic vezel kunsthars rubber folie',
  hightech: 'chip sensor laser robot foton elektroni halfgeleider hightech mechatron drone optisch meetinstrument precisie',
  data: 'data algorit software ai app taalmodel kunstmatig programmeu dashboard voorspel automatiser meetgegevens',
  water: 'water membraan drinkwater riool',
  maritime: 'schip schepen scheeps marit haven offshore jacht boot boten visserij werf windpark',
  energy: 'zonnepan batterij accu warmtepomp energie stroom netaanslui waterstof warmteopslag netcongest laadpaal elektrolys',
  transport: 'transport vracht logist vervoer chauffeur magazijn bezorg distributi wagenpark bestelbus trucks koerier',
  leisure: 'camping hotel toeris recrea museum vakantie strand pension attractie evenement festival bezoekers horeca',
  shops: 'winkel kapper kapsalon retail etalage detailhandel boetiek webshop webwinkel boodschap',
  premises: 'pand gebouw dak vastgoed verhuur bedrijventerrein bedrijfspand bedrijfshal loods kavel kantoorpand verbouw huurders enkelglas energielabel',
  reuse: 'afval hergebruik recycl reststro grondstof kringloop refurb repar tweedehands afgedankt restafval persresten snijafval demonteer circulair',
  learning: 'student stage stagiair mbo hbo opleid cursus leerling scholing omschol bijschol vakman leerbedrijf',
  research: 'onderzoek hogeschool universiteit wetenschap lab laboratorium kennisinstelling promov lector hoogleraar professor',
  startup: 'startup incubator prototype spin scaleup accelerator',
  abroad: 'duits belgie buitenland export grens europa amerika verenigde internationa douane',
};

const exact = new Map<string, string[]>();
const prefixes: (readonly [string, string])[] = [];
for (const [topic, list] of Object.entries(topics)) {
  for (const word of list.split(' ')) {
    if (word.length < 4) exact.set(word, [...(exact.get(word) ?? []), topic]);
    else prefixes.push([word, topic]);
  }
}

/** The topics that a folded word is about; mostly none. */
export const topicsOf = remember((word: string): readonly string[] => [...new Set([...(exact.get(word) ?? []), ...prefixes.filter(([prefix]) => word.startsWith(prefix)).map(([, topic]) => topic)])]);

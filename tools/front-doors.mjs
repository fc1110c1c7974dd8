/**
 * Writes one front door per municipality into the demo feed of its province, from the table of municipalities.
 *
 *     npx tsx --conditions=wegwijzer-source tools/front-doors.mjs          write
 *     npx tsx --conditions=wegwijzer-source tools/front-doors.mjs --check  only say whether the feeds are up to date
 *
 * A front door that someone described by hand (any municipality whose name is not of the form below) is kept as it is. The rest is
 * made anew, after the records written by hand, by name. Run it each year once the table of municipalities has been renewed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { municipalities } from '@mkb-wegwijzer/core/data/municipalities';

const feeds = new URL('../demo/feeds/', import.meta.url);
const base = 'https://demo.wegwijzer.example/municipality/';

const provinceFeeds = {
  PV20: 'groningen', PV21: 'fryslan', PV22: 'drenthe', PV23: 'overijssel', PV24: 'flevoland', PV25: 'gelderland',
  PV26: 'utrecht', PV27: 'noord-holland', PV28: 'zuid-holland', PV29: 'zeeland', PV30: 'noord-brabant', PV31: 'limburg',
};

/** What a municipality calls itself, where that is not its official name. */
const ownNames = { GM0518: 'Den Haag' };

/**
 * The shared number of municipalities, 14 and the area code, for those of which a public list or the association of municipalities shows
 * that they have one (see demo/feeds/SOURCES.md). Of the rest nothing is said: a wrong number is worse than none.
 */
const numbers = {
  '14 015': ['Delft'], '14 020': ['Amsterdam'], '14 023': ['Haarlem'], '14 033': ['Amersfoort'], '14 036': ['Almere'], '14 040': ['Eindhoven'], '14 045': ['Heerlen'],
  '14 055': ['Apeldoorn'], '14 070': ["'s-Gravenhage"], '14 072': ['Alkmaar'], '14 076': ['Breda'], '14 078': ['Dordrecht'], '14 0182': ['Gouda'], '14 0523': ['Hardenberg'],
  '14 0524': ['Coevorden'], '14 0528': ['De Wolden'], '14 0570': ['Deventer', 'Olst-Wijhe'], '14 0591': ['Emmen', 'Borger-Odoorn'], '14 0592': ['Aa en Hunze'],
};
const numberOf = new Map(Object.entries(numbers).flatMap(([number, names]) => names.map((name) => [name, number])));

const nameOf = ({ code, name }) => ownNames[code] ?? name;
const title = (name) => `Gemeente ${name}, ondernemersloket`;
const isGenerated = (provider) => provider.id.startsWith(base) && /^Gemeente .+, ondernemersloket$/.test(provider.name?.nl ?? provider.name);

function frontDoor(municipality) {
  const name = nameOf(municipality);
  return {
    id: base + municipality.code,
    name: { nl: title(name), en: `Municipality of ${name}, business desk` },
    summary: {
      nl: `De gemeente ${name} is meestal uw eerste aanspreekpunt. U kunt er terecht met vragen over vergunningen, een plek voor uw bedrijf, starten, geldzorgen en stoppen.`,
      en: `The municipality of ${name} is usually your first point of contact. You can go there with questions about permits, a place for your business, starting, money worries and stopping.`,
    },
    keywords: [...new Set(['gemeente', 'gemeentehuis', 'bedrijfscontactfunctionaris', municipality.name, municipality.place])].filter((word) => word !== name),
    role: 'municipality',
    themes: ['starting', 'business-location'],
    needs: ['advice', 'permits', 'find-location', 'start', 'debts', 'stop'],
    regions: [municipality.code],
    locations: [{ place: municipality.place, region: municipality.code, precision: 'region' }],
    ...(numberOf.has(municipality.name) && { contact: { telephone: numberOf.get(municipality.name) } }),
  };
}

const byName = new Intl.Collator('nl').compare;
const check = process.argv.includes('--check');
let stale = 0;
for (const name of numberOf.keys()) if (!municipalities().some((municipality) => municipality.name === name)) throw new Error(`There is no municipality ${name}`);

for (const [province, file] of Object.entries(provinceFeeds)) {
  const url = new URL(`${file}.json`, feeds);
  const before = await readFile(url, 'utf8');
  const feed = JSON.parse(before);
  const written = feed.providers.filter((provider) => !isGenerated(provider));
  const described = new Set(written.map((provider) => provider.id));
  const doors = municipalities()
    .filter((municipality) => municipality.province === province && !described.has(base + municipality.code))
    .sort((a, b) => byName(nameOf(a), nameOf(b)))
    .map(frontDoor);
  feed.providers = [...written, ...doors];

  const after = `${JSON.stringify(feed, null, 2)}\n`;
  if (after === before) continue;
  stale += 1;
  if (!check) await writeFile(url, after);
  console.log(`${file}.json: ${doors.length} front doors${check ? ' (out of date)' : ''}`);
}

if (check && stale > 0) process.exitCode = 1;
if (stale === 0) console.log('Every front door is up to date.');

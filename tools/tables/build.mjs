// Makes the tables that age: municipalities and the towns in them, their successors and the province outlines.
//
//   node tools/tables/build.mjs
//
// Run by hand each January, after updating cities.json and adding the year's mergers to mergers.mjs. The result is
// committed; docs/yearly.md tells the whole round.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mergers } from './mergers.mjs';
import { readMunicipalities, readTowns } from './municipalities.mjs';
import { grid, readOutlines } from './outlines.mjs';

// Minifiers keep a comment with an exclamation mark, so the credit that CC BY asks for travels with the data.
const geonames = '/*! Municipalities: GeoNames (geonames.org) by way of cities.json, CC BY 4.0; official names after CBS. */';
const townsCredit = '/*! Towns: GeoNames (geonames.org) by way of cities.json, CC BY 4.0. */';
const mapsvg = '/*! Province outlines: MapSVG (mapsvg.com), @svg-maps/netherlands by Zubayer Rahman, CC BY 4.0; placed on the globe and simplified. */';
const cbs = '// Source: Statistics Netherlands (CBS), "Gemeentelijke indeling", written down in tools/tables/mergers.mjs.';

const municipalities = readMunicipalities();
const towns = readTowns(municipalities);
const outlines = readOutlines();

write('municipality-codes', geonames, [
  '/** Codes of today\'s municipalities (without GM), by province: each as the step from the one before, in base 36. */',
  'export const codesByProvince: Readonly<Record<string, string>> = {',
  ...groupCodes().map(([province, codes]) => `  ${province}: '${steps(codes).join(' ')}',`),
  '};',
]);

write('municipalities', geonames, [
  '/**',
  ' * One municipality a line: code;name;latitude;longitude;main place;other names. The latitude is in thousandths of a degree',
  ' * above 50° N, the longitude above 3° E. No main place means that it bears the name of the municipality; a ! before',
  ' * it that a village elsewhere bears that name. A = stands before another name of the main place itself.',
  ' */',
  'export const rows = `',
  ...municipalities.map(toRow),
  '`;',
]);

write('towns', townsCredit, [
  '/**',
  ' * One municipality a line: code;town,north,east;town,north,east… How far the town lies from the main point of its municipality, in',
  ' * thousandths of a degree.',
  ' */',
  'export const rows = `',
  ...municipalities.flatMap(toTowns),
  '`;',
]);

write('successors', cbs, [
  '/**',
  ' * Apart by `;`: what took the place (several apart by `+`, when a municipality was split), then the codes that went. Codes are without',
  ' * GM, each as the step from the one before, in base 36: heirs count on through the table, those that went within their row.',
  ' */',
  `export const successorRows = '${groupMergers().join(';')}';`,
]);

write('outlines', mapsvg, [
  '/** Steps per degree, and where counting starts (degrees). */',
  `export const grid = { lon: ${grid.lon}, lat: ${grid.lat}, west: ${grid.west}, south: ${grid.south} };`,
  '',
  '/** Lines that provinces share, apart by spaces: base64 VLQ (as in source maps) of the steps east and north from point to point. */',
  `export const arcs = '${outlines.arcs.map(encodeArc).join(' ')}';`,
  '',
  '/** Arc numbers, by province: `;` between polygons, `/` between the outer ring and holes, `~n` is arc n backwards. */',
  'export const shapes: Readonly<Record<string, string>> = {',
  ...outlines.provinces.map(({ code, polygons }) => `  ${code}: '${polygons.map((rings) => rings.map(toRing).join('/')).join(';')}',`),
  '};',
]);

function groupCodes() {
  const groups = new Map();
  for (const { code, province } of municipalities) groups.set(province, [...(groups.get(province) ?? []), code]);
  return [...groups].sort();
}

/** Codes, in order, as steps: small numbers, which take little. */
function steps(codes, from = 0) {
  let last = from;
  return codes.map((code) => {
    const step = Number(code) - last;
    last = Number(code);
    return step.toString(36);
  });
}

function groupMergers() {
  const gone = new Map();
  for (const [code, , , successors] of [...mergers].sort()) gone.set(successors.join(' '), [...(gone.get(successors.join(' ')) ?? []), code]);
  let last = 0;
  return [...gone].sort(([a], [b]) => (a < b ? -1 : 1)).map(([successors, codes]) => {
    const heirs = successors.split(' ');
    const row = [steps(heirs, last).join('+'), ...steps(codes)].join(' ');
    last = Number(heirs.at(-1));
    return row;
  });
}

function toRow({ code, name, lat, lon, place, aliases, sameNames, isVillage }) {
  const fields = [code, name, Math.round((lat - 50) * 1000), Math.round((lon - 3) * 1000), place === name ? '' : `${isVillage ? '!' : ''}${place}`, aliases.map((alias) => `${sameNames.includes(alias) ? '=' : ''}${alias}`).join('/')];
  const row = fields.join(';').replace(/;+$/, '');
  if (/[`$\\]/.test(row)) throw new Error(`cannot be written as a template: ${row}`);
  return row;
}

function toTowns({ code, lat, lon }) {
  const inside = towns.get(code);
  if (inside.length === 0) return [];
  const row = [code, ...inside.map((town) => [town.name, Math.round((town.lat - lat) * 1000), Math.round((town.lon - lon) * 1000)].join(','))].join(';');
  if (/[`$\\]/.test(row) || inside.some(({ name }) => /[,;]/.test(name))) throw new Error(`cannot be written: ${row}`);
  return [row];
}

function toRing(arcs) {
  return arcs.map((n) => (n < 0 ? `~${~n}` : n)).join(',');
}

function encodeArc(points) {
  let [x, y] = [0, 0];
  return points.map(([px, py]) => {
    const step = vlq(px - x) + vlq(py - y);
    [x, y] = [px, py];
    return step;
  }).join('');
}

function vlq(value) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const more = rest > 31;
    text += digits[(rest & 31) | (more ? 32 : 0)];
    rest >>= 5;
  } while (rest);
  return text;
}

function write(name, source, lines) {
  const folder = fileURLToPath(new URL('../../packages/core/src/data/tables/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const text = ['// Generated by tools/tables/build.mjs; do not edit.', source, '', ...lines, ''].join('\n');
  writeFileSync(`${folder}${name}.ts`, text);
  const bare = text.replace(/^\/(\/|\*\*).*$|^ \*.*$| \/\/ .*$/gm, ''); // comments do not reach the browser
  console.log(`${name.padEnd(20)} ${String(bare.length).padStart(6)} bytes, ${String(gzipSync(bare, { level: 9 }).length).padStart(5)} gzip`);
}

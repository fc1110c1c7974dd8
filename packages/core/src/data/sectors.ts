import { groupsUnder, sectionOf } from '../eligibility/sector-codes.js';
import { placesOf, readSector } from '../eligibility/sectors.js';
import { knowSbi2008 } from '../eligibility/sectors-2008.js';
import { fold } from '../search/fold.js';
import { distance, typosAllowed } from '../search/fuzzy.js';
import { rows } from './tables/sectors.js';

/** A sector of SBI 2025. */
export interface Sector {
  /** As it is written in a feed, without a scheme: `I`, `56`, `56.1`, `56.11.1`. */
  readonly code: string;
  readonly level: 'section' | 'division' | 'group' | 'class' | 'subclass';
  /** Shortened from the official names, for a list; `en` is there for most. */
  readonly names: { readonly nl: string; readonly en?: string };
  /** What people call their trade: `kapper`, `kapsalon`, `hairdresser`. */
  readonly trades: readonly string[];
}

/** A sector that matches what was typed. */
export interface SectorMatch {
  readonly sector: Sector;
  /** The trade or the name by which it was found, as it is spelt. */
  readonly matched: string;
}

const levels = { 1: 'section', 2: 'division', 3: 'group', 4: 'class', 5: 'subclass' } as const;

let table: readonly Sector[] | undefined;

/**
 * The sections and divisions of SBI 2025, all of them, and the groups, classes and subclasses that everyday names of trades need. In
 * the order of the classification. Heavy beside the rest of core, so load this module only once a visitor looks for a sector. Parsed on
 * first use, then kept. For a longer list see {@link sectorsFrom}.
 */
export function sectors(): readonly Sector[] {
  table ??= rows.trim().split('\n').map((row) => sectorOf(row.split(';'))!);
  return table;
}

function sectorOf([text = '', name = '', english = '', trades = '']: readonly string[]): Sector | undefined {
  const read = readSector(text);
  if (read?.scheme !== 'sbi2025' || name === '') return undefined;
  const [nl, en] = [calm(name), calm(english)];
  return {
    code: dotted(read.code),
    level: levels[read.code.length as keyof typeof levels],
    names: { nl, ...(en && { en }) },
    trades: trades.split('/').map((trade) => trade.trim()).filter(Boolean),
  };
}

/** The names of sections are published in capitals. */
const calm = (name: string): string => (name.length > 3 && name === name.toUpperCase() ? name[0]! + name.slice(1).toLowerCase() : name);

/** `56111` is `56.11.1`. */
const dotted = (digits: string): string => [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('.');

/**
 * Reads a list of sectors from text, for a host that wants the whole of SBI 2025: one a line, code and Dutch name and, if there are,
 * English name and trades (parted by `/`), parted by tabs or semicolons, as the columns of the spreadsheet that CBS publishes are when
 * they are copied; codes with their leading zero. Names may stand in quotes. Lines without a code that exists, such as a heading, are
 * skipped. A sector that our own list has keeps our trades beside those of the text; what only our own list has is kept too.
 */
export function sectorsFrom(text: string): readonly Sector[] {
  const all = new Map(sectors().map((sector) => [sector.code, sector]));
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
    const found = sectorOf(cells);
    if (!found) continue;
    const own = all.get(found.code);
    all.set(found.code, { ...found, trades: [...new Set([...(own?.trades ?? []), ...found.trades])] });
  }
  return [...all.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** A section stands before its divisions: its letter goes before their digits. */
const orderOf = ({ code, level }: Sector): string => (level === 'section' ? code : `${letterOf(code)}${code}`);

function letterOf(code: string): string {
  let letter = '';
  for (const sector of sectors()) {
    if (sector.level === 'section') letter = sector.code;
    else if (sector.code === code.slice(0, 2)) return letter;
  }
  return letter;
}

/**
 * What a code is called: its own name, or that of the nearest sector above it that the list has (for `56.30.1` that of 56.3). Dutch
 * when there is no name in the language. Undefined for a code of another classification or one that does not exist.
 *
 * @param code With or without dots and scheme: `sbi2025:56.1`, `5610`. For one of SBI 2008 see {@link sectorNames}.
 * @param language A tag such as `en-GB`; default Dutch.
 */
export function sectorName(code: string, language = 'nl', list: readonly Sector[] = sectors()): string | undefined {
  const read = readSector(code);
  const found = read?.scheme === 'sbi2025' ? nearest(read.code, list) : undefined;
  return found && ((language.toLowerCase().startsWith('en') ? found.names.en : undefined) ?? found.names.nl);
}

/**
 * What a code of either classification is called today: one name for one of SBI 2025, and for one of SBI 2008 the names of all that it
 * became, each as wide as it went there whole. None for a code of another classification or one that does not exist.
 */
export function sectorNames(code: string, language = 'nl', list: readonly Sector[] = sectors()): readonly string[] {
  if (/^sbi2008:/i.test(code)) knowSbi2008();
  const read = readSector(code);
  if (read?.scheme !== 'sbi2008') return [sectorName(code, language, list) ?? []].flat();
  const places = placesOf(read);
  const isWhole = (wider: string) => groupsUnder(wider).every((group) => places.includes(group));
  const widest = places.map((place) => [sectionOf(place) ?? '', place.slice(0, 2)].find((wider) => wider !== '' && isWhole(wider)) ?? place);
  return [...new Set(widest.flatMap((place) => sectorName(place, language, list) ?? []))];
}

/** The sector of a code without dots, or the nearest above it that the list has. */
function nearest(code: string, list: readonly Sector[]): Sector | undefined {
  for (let length = code.length; length > 0; length--) {
    const found = list.find((sector) => sector.code.replaceAll('.', '') === code.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** Words around a trade that say nothing of it. */
const filler = new Set(
  ('ik ben heb wij we zijn hebben mijn onze ons eigen een de het en of van voor in op met als bij te aan zelfstandig zelfstandige zzp zzper zzp er freelance freelancer freelancers ' +
    'ondernemer onderneming bedrijf bedrijfje zaak zaakje eenmanszaak bv vof mkb werk werken doe doen run start starten beginnen starter i m a an the am my own have self employed business company of and').split(' '),
);

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The sectors that fit what a visitor calls the business, best first: `kapper`, `zzp timmerman`, `ik heb een webshop`, `56.1`. Every
 * word must be met, by the same word, by one that begins with it or holds it (`meubel` in meubelmaker), or by one within it (`kapper`
 * in herenkapper); if no sector meets all, with typing errors, one from 5 letters and two from 9; else the sectors that meet most
 * words. Words that say nothing of a trade (zzp, eigen, bedrijf) do not count. When a trade is found as it was typed, what is only like
 * it from afar is left out. A code, with or without dots, finds itself and what is under it; one of SBI 2008, which still stands on many
 * papers, what became of it.
 *
 * @param limit At most so many; default 8.
 */
export function findSectors(typed: string, limit = 8, list: readonly Sector[] = sectors()): SectorMatch[] {
  const [, scheme = '', code = ''] = /^\s*(?:sbi\s*(2025|2008)?\W*)?([a-v]|\d[\d.]*)\s*$/i.exec(typed) ?? [];
  if (code !== '') return byCode(scheme, code.toUpperCase().replaceAll('.', ''), list).slice(0, limit);
  const wanted = wordsOf(typed).filter((word) => !filler.has(word));
  if (wanted.length === 0 || limit <= 0) return [];
  const asTyped = rank(list, wanted, likeness, wanted.length);
  // What only holds the word, or is held by it, may be less than what was meant and mistyped.
  const all = (asTyped[0]?.cost ?? Infinity) < holds ? asTyped : rank(list, wanted, withErrors, wanted.length);
  const most = all.length > 0 || wanted.length === 1 ? all : rank(list, wanted, likeness, 1);
  return most.slice(0, limit).map(({ sector, matched }) => ({ sector, matched }));
}

/** A code that both classifications may have is of today's; one of which the list has nothing may be of either. */
function byCode(scheme: string, code: string, list: readonly Sector[]): readonly SectorMatch[] {
  const now = scheme === '2008' ? [] : under(code, list);
  if (now.length > 0) return now;
  knowSbi2008();
  const today = scheme === '2008' ? undefined : readSector(code);
  const before = scheme === '2025' ? undefined : readSector(`sbi2008:${code}`);
  const places = [...(today ? [today.code] : []), ...(before ? placesOf(before) : [])];
  return [...new Set(places.flatMap((place) => nearest(place, list) ?? []))].map((sector) => ({ sector, matched: sector.code }));
}

function under(code: string, list: readonly Sector[]): SectorMatch[] {
  const short = code.length > 2 ? code.slice(0, 2) + code.slice(2).replace(/0+$/, '') : code;
  const letter = /^[A-V]$/.test(code);
  const fits = (sector: Sector) => (letter ? sector.code === code || (sector.level === 'division' && letterOf(sector.code) === code) : sector.code.replaceAll('.', '').startsWith(short));
  return list.filter(fits).map((sector) => ({ sector, matched: sector.code }));
}

type Likeness = (word: string, wanted: string) => number | undefined;

/** From here on a likeness is that one word holds the other. */
const holds = 3;

/** 0 is the same word; undefined is no likeness. */
function likeness(word: string, wanted: string): number | undefined {
  if (word === wanted) return 0;
  // More than one, or the one who does it: "kappers", "loodgieters", "bakkerijen".
  if (word.length >= 3 && wanted.startsWith(word) && wanted.length - word.length <= 2) return 1;
  if (wanted.length >= 2 && word.startsWith(wanted)) return 2;
  if (wanted.length >= 4 && word.includes(wanted)) return holds;
  return word.length >= 4 && wanted.endsWith(word) ? 3.5 : word.length >= 5 && wanted.startsWith(word) ? 4 : undefined;
}

function withErrors(word: string, wanted: string): number | undefined {
  const found = [likeness(word, wanted), misspelt(word, wanted)].filter((cost) => cost !== undefined);
  return found.length > 0 ? Math.min(...found) : undefined;
}

function misspelt(word: string, wanted: string): number | undefined {
  const most = typosAllowed(wanted.length);
  const edits = most === 0 ? undefined : (distance(wanted, word, most) ?? distance(wanted, word, 1, true));
  return edits === undefined ? undefined : 1.5 + edits / 2;
}

/** Beside "webshop" a "wine shop" is noise, but beside "boer" a "groenteboer" is not. */
const farFromBest = 3.4;

function rank(list: readonly Sector[], wanted: readonly string[], like: Likeness, least: number): (SectorMatch & { readonly cost: number })[] {
  const found = list.flatMap((sector, place) => {
    const best = phrasesOf(sector)
      .map((phrase) => ({ ...phrase, cost: costOf(phrase.words, wanted, like, least) + phrase.extra }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    return Number.isFinite(best.cost) ? [{ sector, matched: best.text, cost: best.cost, place }] : [];
  });
  const best = Math.min(...found.map(({ cost }) => cost));
  return found
    .filter(({ cost }) => cost < best + farFromBest)
    .sort((a, b) => a.cost - b.cost || a.place - b.place);
}

/** Every word that is not met costs as much as nothing else does; words too many cost a little. */
function costOf(words: readonly string[], wanted: readonly string[], like: Likeness, least: number): number {
  const costs = wanted.map((each) => Math.min(...words.map((word) => like(word, each) ?? Infinity)));
  const met = costs.filter(Number.isFinite);
  if (met.length < least) return Infinity;
  return met.reduce((sum, cost) => sum + cost, 0) + (wanted.length - met.length) * 20 + Math.max(0, words.length - wanted.length) * 0.2;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  /** A trade says more than the name of a sector does. */
  readonly extra: number;
}

const phrases = new WeakMap<Sector, readonly Phrase[]>();

function phrasesOf(sector: Sector): readonly Phrase[] {
  let own = phrases.get(sector);
  if (!own) {
    const { nl, en } = sector.names;
    own = [...sector.trades.map((text) => ({ text, extra: 0 })), ...[nl, en ?? ''].map((text) => ({ text, extra: 0.5 }))].map(({ text, extra }) => ({ text, extra, words: wordsOf(text) }));
    phrases.set(sector, own);
  }
  return own;
}

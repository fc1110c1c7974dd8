/** Whether a company in one sector falls under others: SBI 2025 with its hierarchy, and SBI 2008 by way of what became of it. */
import { type Verdict, or } from './logic.js';
import { digitsOf, exists, groupsUnder, sectionOf } from './sector-codes.js';
import type { Reach, Sbi2008 } from './sectors-2008.js';

/** A code as we compare it: the digits without dots, or a section letter. */
export interface SectorCode {
  readonly scheme: 'sbi2025' | 'sbi2008';
  readonly code: string;
}

/**
 * Reads `56.1`, `56.10.1`, `5610`, `I`, `sbi2025:56.1` or `sbi2008:56.10`; a code without a scheme is of SBI 2025. Undefined when it
 * is of another classification, or when SBI 2025 has no such section, division or group (as for `45`, which SBI 2008 had).
 */
export function readSector(text: string): SectorCode | undefined {
  if (!codes.has(text)) {
    // Codes come from feeds, so what is remembered has an end.
    if (codes.size > 4000) codes.clear();
    const found = parse(text);
    const spelled = found && `${found.scheme}:${found.code}`;
    // However a code is spelled, it is one object.
    if (spelled !== undefined && !codes.has(spelled)) codes.set(spelled, found);
    codes.set(text, spelled === undefined ? undefined : codes.get(spelled));
  }
  return codes.get(text);
}

const codes = new Map<string, SectorCode | undefined>();

/** What became of SBI 2008. Two kilobytes that few pages ever look into, so it is handed in. */
let older: Sbi2008 | undefined;
let isMissed = false;

/** From now on codes of SBI 2008 are read; without this they say as little as those of any other classification. */
export function learnSbi2008(table: Sbi2008): void {
  if (older) return;
  older = table;
  codes.clear();
}

export const knowsSbi2008 = (): boolean => older !== undefined;

/** Whether a code of SBI 2008 was met that could not be read, so that `knowSbi2008` would tell more. */
export const missesSbi2008 = (): boolean => isMissed && !older;

function parse(text: string): SectorCode | undefined {
  const match = /^(?:(sbi2025|sbi2008):)?\s*([A-V]|\d[\d.]{0,7})$/i.exec(text.trim());
  if (!match) return undefined;
  const scheme = match[1]?.toLowerCase() === 'sbi2008' ? 'sbi2008' : 'sbi2025';
  const code = digitsOf(match[2]!);
  isMissed ||= scheme === 'sbi2008';
  return (scheme === 'sbi2025' ? exists(code) : older?.reachOf2008(code) !== undefined) ? { scheme, code } : undefined;
}

const reaches = new WeakMap<SectorCode, Reach>();
const places = new WeakMap<SectorCode, readonly string[]>();

/** Works something out for a code once. */
function once<T>(known: WeakMap<SectorCode, T>, code: SectorCode, make: () => T): T {
  const found = known.get(code) ?? make();
  known.set(code, found);
  return found;
}

/** What a code stands for in SBI 2025. */
const reachOf = (code: SectorCode): Reach => once(reaches, code, () => (code.scheme === 'sbi2008' ? older!.reachOf2008(code.code)! : { surely: [code.code], perhaps: [] }));

/** The places in SBI 2025, as fine as is known, where a company with this code can be. */
export const placesOf = (code: SectorCode): readonly string[] =>
  once(places, code, () => [...new Set([...reachOf(code).surely, ...reachOf(code).perhaps].flatMap(groupsUnder))]);

/**
 * Whether a company in sector `answer` falls under one of the sectors `wanted`.
 *
 * - `yes`: it is one of them, or lies within one, or within all of them together (I within 55 and 56).
 * - `unknown`: the answer is broader than what is asked; or a code is of another classification or does not exist; or what an SBI
 *   2008 code became lies partly in it.
 * - `no`: it lies outside all of them.
 */
export function withinSectors(answer: string, wanted: readonly string[]): Verdict {
  const own = readSector(answer);
  if (!own) return 'unknown';
  const asked = wanted.map(readSector);
  if (asked.includes(own)) return 'yes';
  const isNew = own.scheme === 'sbi2025' && asked.every((code) => code?.scheme !== 'sbi2008');
  if (isNew) {
    // Within one classification, nearly always one look at the codes tells.
    if (asked.some((code) => code && holds(code.code, own.code))) return 'yes';
    if (!asked.some((code) => code && holds(own.code, code.code))) return asked.includes(undefined) ? 'unknown' : 'no';
  }
  // Two codes of the older classification are compared in it: no mapping is as exact.
  const inOld = own.scheme === 'sbi2008' ? asked.filter((code) => code?.scheme === 'sbi2008').map((code) => older!.within2008(own.code, code!.code)) : [];
  if (inOld.includes('yes')) return 'yes';
  const rest = asked.filter((code) => code !== undefined && !(own.scheme === 'sbi2008' && code.scheme === 'sbi2008')).map((code) => reachOf(code!));
  const mine = placesOf(own);
  // Among many places, one small part of one of them is as good as nothing.
  const verdict = somewhereIn(mine, mine.length === 1 ? rest : rest.map(({ surely, perhaps }) => ({ surely, perhaps })));
  return or([verdict, ...inOld, asked.includes(undefined) ? 'unknown' : 'no']);
}

/** Whether a company in sector `answer` falls under sector `wanted`; see {@link withinSectors}. */
export const withinSector = (answer: string, wanted: string): Verdict => withinSectors(answer, [wanted]);

/** Whether a code of SBI 2025 lies within another. */
const holds = (wider: string, code: string): boolean => (wider.length === 1 ? sectionOf(code) === wider : code.startsWith(wider));

/** A company is in one of several places, and we do not know in which. */
function somewhereIn(mine: readonly string[], wanted: readonly Reach[]): Verdict {
  const first = inside(mine[0] ?? '', wanted);
  return mine.every((place) => inside(place, wanted) === first) ? first : 'unknown';
}

/** One place of SBI 2025 (a group or finer) against what is wanted. */
function inside(place: string, wanted: readonly Reach[]): Verdict {
  return or(wanted.map(({ surely, perhaps, slightly = [] }) => {
    const [sure, maybe] = [deepest(place, surely), deepest(place, [...perhaps, ...slightly])];
    // What is said of a part goes before what is said of the whole.
    if (sure > 0 && sure >= maybe) return perhaps.some((code) => code.length > place.length && code.startsWith(place)) ? 'unknown' : 'yes';
    return maybe > 0 || [...surely, ...perhaps].some((code) => code.startsWith(place)) ? 'unknown' : 'no';
  }));
}

/** The length of the longest of the codes that hold a place; 0 when none does. */
const deepest = (place: string, codes: readonly string[]): number =>
  codes.reduce((most, code) => {
    const length = code.length === 1 ? Number(sectionOf(place) === code) : place.startsWith(code) ? code.length : 0;
    return Math.max(most, length);
  }, 0);

/**
 * What became of the codes of SBI 2008 when the trade register moved to SBI 2025 in September 2025. A code often became several, and
 * a new code often took from several old ones; then it is not known which, and a verdict that hangs on it stays unknown.
 *
 * Source: the correspondence between NACE Rev. 2 and NACE Rev. 2.1 (Eurostat) on the level of groups, written down by hand and on
 * the safe side: where a part may have moved, it says so. The fifth digit is Dutch and mostly left out: a code of five digits is a
 * part of its class.
 */
import { groupsUnder } from './sector-codes.js';

/** The ground that a code of SBI 2008 covers in SBI 2025. */
export interface Reach {
  /** Codes that lie wholly within it. */
  readonly surely: readonly string[];
  /** Codes that lie partly within it. A finer one here is an exception to a wider one in `surely`. */
  readonly perhaps: readonly string[];
}

const sections: Readonly<Record<string, readonly [from: number, to: number]>> = {
  A: [1, 3], B: [5, 9], C: [10, 33], D: [35, 35], E: [36, 39], F: [41, 43], G: [45, 47], H: [49, 53], I: [55, 56], J: [58, 63], K: [64, 66],
  L: [68, 68], M: [69, 75], N: [77, 82], O: [84, 84], P: [85, 85], Q: [86, 88], R: [90, 93], S: [94, 96], T: [97, 98], U: [99, 99],
};

/** Of who only brings others together: new codes for what was in many places before. They are no certain part of any old code. */
const agents = '436 479 523 533 554 564 775 824 8561 8697 8791 954 964'.split(' ');

/** Divisions of which the groups kept their numbers and contents, but not the classes. Of one that is in neither list, both did. */
const sameGroups = new Set('01 03 16 17 20 22 23 25 26 28 29 30 31 33 35 38 42 43 46 49 52 53 55 56 58 59 64 68 70 72 73 74 77 79 81 82 85 86 87 91 93 95'.split(' '));

/**
 * The rest: a code of SBI 2008 without dots, and what it became. `~`: partly; `@`: and partly the agents. Below a code that is here,
 * one that is not is a part of it, or a group that kept its number.
 */
const rows = `F 41 42 43 ~6812|G 46 47 953|J 58 59 601 602 61 62 63 ~603 @|M 69 70 71 72 73 74 75 @|R 90 91 92 93 ~9039 ~603
031 031 ~033|032 032 ~033|14 14|201 201 ~205|205 ~205|252 ~252|253 ~252|254 253|255 254|256 255|257 256|267 ~267|268 ~267|284 284 ~2897|289 289 ~2897
351 351 ~354|352 352 ~354|382 ~382 ~383|383 ~382|41 41 ~6812|411 ~6812|412 41|42 42 ~6812|429 429 ~6812|439 434 435 439
45 467 478 953 ~4618|451 4671 4781 ~4618|452 9531|453 4672 4782 ~4618|454 4673 4783 9532 ~4618
46 461 462 463 464 465 466 468 469 ~4618|461 461 ~4618|464 464 ~4647|466 466 ~4647|467 468
47 471 472 473 474 475 476 477 ~479|471 ~471|472 ~472|473 473|474 ~474|475 ~475|476 ~476|477 ~477|478 ~47|479 ~47
49 49 ~523|493 493 ~523|522 522 ~523|59 59 ~601 ~602|591 591 ~602|592 592 ~601|60 ~601 ~602|61 61|619 612 619
62 62|6201 621|6202 ~622|6203 ~622|6209 629|63 63 ~603 @|6311 ~631|639 ~603 ~639|6391 ~6031|642 ~642|649 649 ~642
68 6811 682 683|681 6811|70 70 ~733|702 702 ~733|7021 ~733|7022 702|73 731 732 ~733|731 731 ~733|74 74 @|749 749 @
78 78|781 781|79 79 ~523 ~554|799 799 ~523 ~554|80 80|82 82 @ ~9039|823 823 ~9039|829 829 @|853 853 ~8533|854 854 ~8533
90 901 902 ~903 ~913 ~603|9001 ~902|9002 ~9039|9003 ~901 ~913 ~603|9004 9031|91 91 ~913|9101 911|9102 9121|9103 9122|9104 914|93 93 ~9039|932 932 ~9039
95 951 952 ~954|96 96 @|9601 961|9602 9621 9622|96021 9621|96022 9622|9603 963|9604 9623|9609 969 @`;

let table: ReadonlyMap<string, Reach> | undefined;

const read = (): ReadonlyMap<string, Reach> =>
  new Map(rows.split(/[\n|]/).map((row): [string, Reach] => {
    const [old = '', ...codes] = row.split(' ');
    const perhaps = codes.flatMap((code) => (code === '@' ? agents : code.startsWith('~') ? [code.slice(1)] : []));
    return [old, reach(codes.filter((code) => /^\d/.test(code)), perhaps)];
  }));

/** Whole divisions hold agents, of whom it is not known where they were. */
const reach = (surely: readonly string[], perhaps: readonly string[] = []): Reach => ({ surely, perhaps: [...perhaps, ...agents.filter((code) => surely.includes(code.slice(0, 2)))] });

/** What a code of SBI 2008 (a letter, or digits without dots) became; undefined when there was no such section or division. */
export function reachOf2008(text: string): Reach | undefined {
  const code = text.slice(0, 4);
  table ??= read();
  const own = table.get(text) ?? table.get(code);
  if (own) return table.has(text) ? own : asPart(own);
  const span = sections[code];
  if (span) return unite(divisionsBetween(span));
  const division = code.slice(0, 2);
  if (!Object.values(sections).some(([from, to]) => Number(division) >= from && Number(division) <= to)) return undefined;
  const above = [code.slice(0, 3), division].find((each) => each !== code && table!.has(each));
  if (above?.length === 3) return asPart(table.get(above)!);
  if (sameGroups.has(division)) return inGroup(code, division);
  if (above) return asPart(table.get(above)!);
  return code === text ? reach([code]) : { surely: [], perhaps: [code] };
}

/** A code of a division that kept its groups: a group is what it was, a class is somewhere in it. */
function inGroup(code: string, division: string): Reach {
  if (code.length === 2) return reach([code]);
  const group = groupsUnder(division).find((each) => each === code.slice(0, 3));
  return group === code ? { surely: [code], perhaps: [] } : { surely: [], perhaps: [group ?? division] };
}

const asPart = ({ surely, perhaps }: Reach): Reach => ({ surely: [], perhaps: [...surely, ...perhaps] });

const divisionsBetween = ([from, to]: readonly [number, number]): string[] => Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));

function unite(divisions: readonly string[]): Reach {
  const reaches = divisions.flatMap((division) => reachOf2008(division) ?? []);
  return { surely: reaches.flatMap(({ surely }) => surely), perhaps: reaches.flatMap(({ perhaps }) => perhaps) };
}

/** Whether one code of SBI 2008 lies within another. */
export function within2008(own: string, wanted: string): 'yes' | 'no' | 'unknown' {
  if (own === wanted) return 'yes';
  const divisionsIn = (code: string) => (sections[code] ? divisionsBetween(sections[code]) : [code.slice(0, 2)]);
  const [mine, theirs] = [divisionsIn(own), divisionsIn(wanted)];
  if (!mine.some((division) => theirs.includes(division))) return 'no';
  if (sections[wanted]) return 'yes';
  if (sections[own]) return 'unknown';
  return own.startsWith(wanted) ? 'yes' : wanted.startsWith(own) ? 'unknown' : 'no';
}

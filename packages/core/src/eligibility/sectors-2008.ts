/**
 * What became of the codes of SBI 2008 when the trade register moved to SBI 2025 in September 2025. A code often became several, and
 * a new code often took from several old ones; then it is not known which, and a verdict that hangs on it stays unknown.
 *
 * Source: the correspondence of NACE Rev. 2 with NACE Rev. 2.1 (Eurostat), by class. The fifth digit is Dutch: a code of five digits
 * is a part of its class, unless it stands here.
 */
import { exists, groupsUnder } from './sector-codes.js';
import { learnSbi2008 } from './sectors.js';

/** The ground that a code of SBI 2008 covers in SBI 2025. */
export interface Reach {
  /** Codes that lie wholly within it. */
  readonly surely: readonly string[];
  /** Codes that lie partly within it. A finer one here is an exception to a wider one in `surely`. */
  readonly perhaps: readonly string[];
  /** Codes of which a small part lies within it, or that hold a small part from elsewhere. They count only for who is in these very codes. */
  readonly slightly?: readonly string[];
}

/** What is asked of the older classification. */
export interface Sbi2008 {
  readonly reachOf2008: (code: string) => Reach | undefined;
  readonly within2008: (own: string, wanted: string) => 'yes' | 'no' | 'unknown';
}

const sections: Readonly<Record<string, readonly [from: number, to: number]>> = {
  A: [1, 3], B: [5, 9], C: [10, 33], D: [35, 35], E: [36, 39], F: [41, 43], G: [45, 47], H: [49, 53], I: [55, 56], J: [58, 63], K: [64, 66],
  L: [68, 68], M: [69, 75], N: [77, 82], O: [84, 84], P: [85, 85], Q: [86, 88], R: [90, 93], S: [94, 96], T: [97, 98], U: [99, 99],
};

/**
 * Codes without dots: the old ones, `>` and all that they became. `+` instead: the same, and more. What is not here kept its code. `~`
 * is a small part: one named activity out of many, such as charging cars out of petrol stations.
 */
const moves = `0128+~0113 0129+~0230 0149>~0147,0148 0162+~0147 0164>0163 0311,0312,0321+~033 0322+~033,~0148 1086+~106,~107 1320+~1396,~2399 1392+~1396
1411>1424 1412>1423 1413,1414,1419>141,142 142>1424 143>141 161>161 1621,1622,1624+~1627 1623+1625,~1627 1629>~152,1626,1627,1628 1729>1725 1812+~1330
2011+~2014 2014+2051 2051,2052,2053>2059 2059+2051,~2620 2219>~152,2212 2221,2222+2225 2223+2224,2225,~2366 2229>~1393,~152,2221,2225,2226 2312+~2932
2319>2315 2349>2345 2369>2366 2453+~2454 2511+~2512 2521+2821 2529>2522 253>2521 254>253 255>254 256>255 2562>2553 257>256 2571>2561 2572>2562
2573>2563 262+~264 263+~2651 268>267 2711+~291 2712+~2711,~279 279+2711,~2651,~2931,~3299 2811+~2932,~3091 2821+~2825 2823+~2620 2825+~2932 2829+~2893
2841+~2897 2849>~279,284 2892+~283 2896+~2897 2899+2897 3011+3013 303>303 304+~3318 3091+~3092 31>31 323+~3299 325+~2660 3299+~325 3311+~033,~3317
3312+~3315,~3318 3315,3316+~3318 3319+~913 3511+3512,3516 3512>3513 3513>3514 3514>3515,354 3523+354 3821,3822>382,383 3831>3821 3832>~2016,3821 411>6812
412>41,~4399,~913 4211+~435,~6812 4212,4213,4299+~6812 4329>4323,4324 4339>4323,433,~8122 4391>4341 4399>~4299,~4322,4323,4335,434,435,~436,439,~8122
4511,4519>~4618,4671,4781,~4792 452>9531,~954 4531>~4618,4672 4532>4782,~4792 454>~4618,4673,4783,~4792,9532,~954 4636+~4633 4638+~4632 4643+~4646,~4649,~4664
4649+~4635,~4664,~4685 4651,4652,4666>465 4665>4647 4669>4664,~4684 467>468 4671>4681 4672>4682 4673>4683 4674>4684 4675>4685 4676>4686 4677>4687 469+4689
4711+~4791 4719>4712,~4791 4721,4722,4723,4724,4725,4726,4751,4752,4753,4754,4761,4762,4771,4772,4773,4774,4775,4776,4777+~4792 4729>4727,~4792 473+~3515,~4792
474+~4792 4759>~4752,4755,4769,~4792 4763>4769,~4792 4764>4763,~4792 4765>4764,~4792 4778+~4726,~4752,~4755,~4763,4769,4774,~4792 4779+~479 4781>4711,472
4782>4751,4771,4772,4779 4789>4712,474,475,476,477 4791>471,472,474,475,476,477,479,~6039 4799>471,472,474,475,476,477,~479 491>491 4931+4912,~4934
4932>4933,~5232 4939+4931,4932,4934 4941+~5224 521+~3524 5221+~5232 5229>5225,5226,523,~7751 532+~533 561+~564 5629>5622 5812>5819 5813>5812 5814>5813
5913+~7491 592+~7491 612>611,~619 613>611 619+612 6201>582,621 6202,6203>622 6209>629 6311>~5829,~602,~6039,631 6312>6039,6391 6391>6031 6399>6392 642+~6499
643>643 6499+~6422,~6432,~6492 6619+~663 681>6811 682+~559,~6832 6831+6832 7021>733 7022>702 7112+~721 721>721 7311+~7312 741+7111 742+~1812 749+~682,~8009
7711+~7751 7729>7722,~7752 7739+771,~7752 774+~7491 783>782 799+554,824 801,803>8001 802>8009 8121+9691 8129>8123 8211>821 8219>821,~1812 823+~9329
8299+~461,~612,824,829 8541>8533 8542>854 8551+9313 869+~8622 8891+~851 8899+881 9001>902 9002>~7491,9039 9003>901,913 9004>9031 9101>911 9102>9121 9103>9122
9104>914 9311+9312,~9329 9319+~9329 9321+~9329 9329+~8425,931 951>951 9529+~954 9601>~532,961,~9691 9602>9621,9622 96021>9621 96022>9622 9603>963
9604>~8699,9623 9609>~964,9699`;

/** Codes that are new in SBI 2025, so that nothing is in them but what moved there. */
const fresh = '033 2897 3318 3516 354 434 435 436 467 478 523 533 554 564 6039 6031 621 622 629 6811 6812 733 7491 775 8001 8009 824 901 902 903 911 912 913 914 953 954 961 962 963 964 969'.split(' ');

let table: ReadonlyMap<string, readonly string[]> | undefined;

const read = (): ReadonlyMap<string, readonly string[]> =>
  new Map(moves.split(/\s/).flatMap((move) => {
    const [, from = '', sign, to = ''] = /^([\d,]+)([>+])([\d,~]+)$/.exec(move) ?? [];
    return from.split(',').map((old): [string, readonly string[]] => [old, [...(sign === '+' ? [old] : []), ...to.split(',')]]);
  }));

const divisionsIn = (code: string): readonly string[] => {
  const [from, to] = sections[code] ?? [Number(code.slice(0, 2)), Number(code.slice(0, 2))];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
};

/** Whether a code of SBI 2008 lies within another. */
const isUnder = (code: string, wider: string): boolean => (sections[wider] ? divisionsIn(wider).includes(code.slice(0, 2)) : code.startsWith(wider));

const begins = (codes: readonly string[], code: string): boolean => codes.some((each) => code.startsWith(each));

/** The row that tells of a code: its own, or that of the nearest code above it. */
const rowOf = (code: string, moved: ReadonlyMap<string, readonly string[]>): string | undefined => [5, 4, 3, 2].map((length) => code.slice(0, length)).find((each) => moved.has(each));

/** Where a code of SBI 2008 went, in codes of SBI 2025. */
function targetsOf(code: string, moved: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (sections[code]) return divisionsIn(code).flatMap((division) => targetsOf(division, moved));
  const row = rowOf(code, moved);
  if (row !== undefined) return moved.get(row)!;
  if (code.length >= 4) return exists(code) ? [code.slice(0, 4)] : [];
  // A division or a group of which parts moved: what stayed has its number, but what is new there did not come of it.
  const stayed = groupsUnder(code).filter((group) => exists(group) && !begins(fresh, group) && !moved.has(group));
  return [...stayed, ...[...moved].filter(([old]) => old.startsWith(code)).flatMap(([, to]) => to)];
}

/** What a code of SBI 2008 (a letter, or digits without dots) became; undefined when there was no such section, division or group. */
export function reachOf2008(code: string): Reach | undefined {
  const division = Number(code.slice(0, 2));
  if (!sections[code] && !Object.values(sections).some(([from, to]) => division >= from && division <= to)) return undefined;
  table ??= read();
  const moved = table;
  const isSmall = (target: string) => target.startsWith('~');
  const went = [...new Set(targetsOf(code, moved))];
  if (went.length === 0) return undefined;
  const targets = went.filter((target) => !isSmall(target));
  const fromElsewhere = [...moved].filter(([old]) => !isUnder(old, code)).flatMap(([, to]) => to);
  const others = fromElsewhere.filter((other) => !isSmall(other));
  /** Of a part of what a row tells, and of the Dutch fifth digit, no more is known than of the whole. */
  const isPart = (rowOf(code, moved) ?? code.slice(0, 4)) !== code;
  /** What else went there came from elsewhere; and what is old and lies elsewhere was something else before. */
  const isShared = (target: string) => begins(others, target) || (!isUnder(target, code) && !begins(fresh, target) && !begins([...moved.keys()], target)) || isPart;
  return {
    surely: targets.filter((target) => !isShared(target)),
    perhaps: [...targets.filter(isShared), ...others.filter((other) => begins(targets, other))],
    slightly: [...went.filter(isSmall), ...fromElsewhere.filter((other) => isSmall(other) && begins(targets, other.slice(1)))].map((target) => target.slice(1)),
  };
}

/** Whether one code of SBI 2008 lies within another. */
export function within2008(own: string, wanted: string): 'yes' | 'no' | 'unknown' {
  if (isUnder(own, wanted) || own === wanted) return 'yes';
  return isUnder(wanted, own) ? 'unknown' : 'no';
}

/**
 * Lets all of the library read codes of SBI 2008. The verdicts on a scheme (`assessScheme`, `decidingFor`) do so by themselves. Whoever
 * reads lists with `assess` or `CriteriaTable` alone calls it first, or has such codes as unknown, which is never wrong.
 */
export const knowSbi2008 = (): void => learnSbi2008({ reachOf2008, within2008 });

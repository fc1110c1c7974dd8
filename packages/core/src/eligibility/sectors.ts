/**
 * Sections of SBI 2025, the business classification that follows NACE Rev. 2.1 (Regulation (EU) 2023/137), as ranges of its
 * two-digit divisions.
 */
const sections: Readonly<Record<string, readonly [from: number, to: number]>> = {
  A: [1, 3], B: [5, 9], C: [10, 33], D: [35, 35], E: [36, 39], F: [41, 43], G: [46, 47], H: [49, 53], I: [55, 56], J: [58, 60], K: [61, 63],
  L: [64, 66], M: [68, 68], N: [69, 75], O: [77, 82], P: [84, 84], Q: [85, 85], R: [86, 88], S: [90, 93], T: [94, 96], U: [97, 98], V: [99, 99],
};

/** The digits of a code without its dots, or its section letter; undefined when it is of another classification. */
const plain = (code: string): string | undefined => {
  const match = /^(?:(sbi2025):)?([A-V]|\d[\d.]*)$/i.exec(code.trim());
  return match ? match[2]!.toUpperCase().replaceAll('.', '') : undefined;
};

const sectionOf = (digits: string): string | undefined => {
  const division = Number(digits.slice(0, 2));
  return Object.entries(sections).find(([, [from, to]]) => division >= from && division <= to)?.[0];
};

/**
 * Whether a company in sector `answer` falls under sector `wanted`: `yes` when it is the same or lies within it, `unknown` when
 * the answer is broader than the question, or of another classification, else `no`.
 */
export function withinSector(answer: string, wanted: string): 'yes' | 'no' | 'unknown' {
  const own = plain(answer);
  const asked = plain(wanted);
  if (own === undefined || asked === undefined) return 'unknown';
  if (own === asked) return 'yes';
  const letter = /^[A-V]$/;
  if (letter.test(asked)) return letter.test(own) ? 'no' : sectionOf(own) === asked ? 'yes' : 'no';
  if (letter.test(own)) return sectionOf(asked) === own ? 'unknown' : 'no';
  if (own.startsWith(asked)) return 'yes';
  return asked.startsWith(own) ? 'unknown' : 'no';
}

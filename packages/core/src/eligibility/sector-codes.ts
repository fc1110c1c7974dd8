/**
 * Which codes of SBI 2025 exist, as far as a verdict needs to know: sections, divisions and groups. What they are called is in
 * `data/sectors`, which is loaded only when somebody looks a sector up.
 */

/**
 * The groups of each division (`56:1234` is 56.1 to 56.4), by section. Source: Statistics Netherlands (CBS), SBI 2025, which has
 * the groups of NACE Rev. 2.1 (Regulation (EU) 2023/137).
 */
const groups: Readonly<Record<string, string>> = {
  A: '01:1234567 02:1234 03:123',
  B: '05:12 06:12 07:12 08:19 09:19',
  C: '10:123456789 11:0 12:0 13:1239 14:12 15:12 16:12 17:12 18:12 19:12 20:123456 21:12 22:12 23:12345679 24:12345 25:1234569 26:1234567 27:123459 28:12349 29:123 30:12349 31:0 32:123459 33:12',
  D: '35:1234',
  E: '36:0 37:0 38:123 39:0',
  F: '41:0 42:129 43:1234569',
  G: '46:123456789 47:123456789',
  H: '49:12345 50:1234 51:12 52:123 53:123',
  I: '55:12349 56:1234',
  J: '58:12 59:12 60:123',
  K: '61:129 62:129 63:19',
  L: '64:1239 65:123 66:123',
  M: '68:123',
  N: '69:12 70:12 71:12 72:12 73:123 74:1239 75:0',
  O: '77:12345 78:12 79:19 80:0 81:123 82:12349',
  P: '84:123',
  Q: '85:123456',
  R: '86:129 87:1239 88:19',
  S: '90:123 91:1234 92:0 93:12',
  T: '94:129 95:1234 96:12349',
  U: '97:0 98:12',
  V: '99:0',
};

interface Structure {
  readonly sectionOf: ReadonlyMap<string, string>;
  /** Digits of the groups of a division; one that is not divided is its own group. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
}

let structure: Structure | undefined;

function read(): Structure {
  const sectionOf = new Map<string, string>();
  const groupsOf = new Map<string, readonly string[]>();
  for (const [letter, text] of Object.entries(groups)) {
    for (const part of text.split(' ')) {
      const division = part.slice(0, 2);
      sectionOf.set(division, letter);
      groupsOf.set(division, [...part.slice(3)].map((digit) => short(division + digit)));
    }
  }
  return { sectionOf, groupsOf };
}

const table = (): Structure => (structure ??= read());

/** A last digit 0 says that a class, group or division is not divided, so `96.21.0`, `96210` and `96.21` are one; so are `41.0` and `41`. */
export const short = (digits: string): string => (digits.length > 2 ? digits.slice(0, 2) + digits.slice(2).replace(/0+$/, '') : digits);

/** The digits of a code as it was written, or its letter. A spreadsheet makes 1 of 01, and 1.1 of 01.1. */
export const digitsOf = (written: string): string => short(written.toUpperCase().replace(/^(?=\d(\.|$))/, '0').replaceAll('.', ''));

/** The section letter that a code lies in; undefined when there is no such division. */
export const sectionOf = (digits: string): string | undefined => table().sectionOf.get(digits.slice(0, 2));

/** The divisions of a section; none for a letter that does not exist. */
export const divisionsOf = (letter: string): readonly string[] => [...table().sectionOf].flatMap(([division, section]) => (section === letter ? [division] : []));

/** The groups under a section, a division, or a group itself. Codes below a group are given back as they are. */
export function groupsUnder(code: string): readonly string[] {
  if (/^[A-V]$/.test(code)) return divisionsOf(code).flatMap(groupsUnder);
  return code.length === 2 ? (table().groupsOf.get(code) ?? []) : [code];
}

/** Whether a section, division or group exists. A code below that is taken on the word of its group. */
export function exists(code: string): boolean {
  if (/^[A-V]$/.test(code)) return true;
  const known = table().groupsOf.get(code.slice(0, 2));
  return known !== undefined && (code.length === 2 || known.includes(short(code.slice(0, 3))));
}

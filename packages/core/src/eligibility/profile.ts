/** What a visitor has told about the company. Everything is optional; what is not there is unknown, never "no". */

/** A number that is known exactly, or only to lie between two bounds (both included; an open end is unbounded). */
export type Amountish = number | { readonly min?: number; readonly max?: number };

export interface Profile {
  /** Municipality (`GM0114`) or province (`PV22`). */
  readonly region?: string;
  /** What the visitor wants: slugs or URIs of needs. */
  readonly needs?: readonly string[];
  readonly themes?: readonly string[];
  readonly employees?: Amountish;
  readonly yearsActive?: Amountish;
  /** In euros a year. */
  readonly turnover?: Amountish;
  /** A code of SBI 2025, bare (`56.1`) or with its scheme (`sbi2025:56.1`); one of SBI 2008 (`sbi2008:56.10`) is mapped. */
  readonly sector?: string;
  readonly legalForm?: string;
  readonly stage?: string;
  /** Traits that the visitor said yes to; `notTrait` holds those answered with no. */
  readonly trait?: readonly string[];
  readonly notTrait?: readonly string[];
  readonly investment?: Amountish;
  readonly projectStarted?: boolean;
  readonly minimisAid?: Amountish;
}

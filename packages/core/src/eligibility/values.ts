/** Answers with a closed list: which there are, and how else a feed may write them. */
import type { Comparison } from '../feed/criteria.js';

export const closedLists = {
  stage: ['idea', 'starter', 'existing', 'growing', 'transferring', 'stopping'],
  legalForm: ['eenmanszaak', 'vof', 'maatschap', 'cv', 'bv', 'nv', 'cooperatie', 'vereniging', 'stichting'],
} as const;

const otherwise: Readonly<Record<string, string>> = {
  beslotenvennootschap: 'bv', naamlozevennootschap: 'nv', vennootschaponderfirma: 'vof', commanditairevennootschap: 'cv',
};
const flags: Readonly<Record<string, string>> = { true: 'true', ja: 'true', yes: 'true', false: 'false', nee: 'false', no: 'false' };

const plain = (value: unknown): string => String(value).normalize('NFD').replace(/[\s.]|\p{M}/gu, '').toLowerCase();

/**
 * An answer as this library writes it: `B.V.` is `bv`, and `nee` is `false`. Undefined for what is on no list, since nothing
 * follows from a word that nobody knows: it may be another word for the answer that was given. A publisher's own value is a URI, and
 * stands for itself; so does every value of a subject that has no list.
 */
export function readValue(subject: string, value: unknown): string | undefined {
  const word = plain(value);
  const own = /^[a-z][a-z0-9+.-]*:/i.test(String(value)) ? String(value) : undefined;
  switch (subject) {
    case 'stage':
      return (closedLists.stage as readonly string[]).includes(word) ? word : own;
    case 'legalForm': {
      const form = otherwise[word] ?? word;
      return (closedLists.legalForm as readonly string[]).includes(form) ? form : own;
    }
    case 'projectStarted':
      return Object.hasOwn(flags, word) ? flags[word] : undefined;
    default:
      return String(value);
  }
}

/** The values in a comparison that are on no list, so that nothing can be decided by them. */
export const unknownValues = ({ subject, in: values = [], notIn = [] }: Comparison): readonly unknown[] => [...values, ...notIn].filter((value) => readValue(subject, value) === undefined);

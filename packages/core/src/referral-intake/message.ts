/** A question as it is sent to an organisation's intake. `docs/intake.md` and `docs/intake.openapi.json` hold the contract. */
import { email, longestEmail } from '../feed/patterns.js';

/** What a visitor answered in the wizard: in words for a person, and in codes for a machine. */
export interface GivenAnswer {
  /** What it is about: `need`, `region`, `employees`… */
  readonly subject: string;
  readonly question: string;
  readonly answer: string;
  readonly values: readonly string[];
}

export interface IntakeMessage {
  readonly version: 1;
  /** Id of the provider that it is for; one intake may serve several. */
  readonly provider: string;
  /** The language that the visitor reads. */
  readonly language: string;
  readonly name: string;
  /** One of the two at least. */
  readonly contact: { readonly email?: string; readonly telephone?: string };
  readonly question: string;
  readonly answers: readonly GivenAnswer[];
  /** What the visitor agreed to, as it stood there, and the privacy page that stood beside it. */
  readonly consent: { readonly given: true; readonly text: string; readonly privacy: string };
}

/** What a visitor types, as it stands in the form. */
export interface Draft {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly question: string;
  readonly consent: boolean;
}

/** The fields of the form in which something can be wrong; `contact` is e-mail and telephone together. */
export const intakeFields = ['name', 'contact', 'email', 'telephone', 'question', 'consent'] as const;
export type IntakeField = (typeof intakeFields)[number];
export type Mistake = 'missing' | 'wrong' | 'long';

/** In characters. */
export const longest = { name: 200, telephone: 30, question: 5_000 } as const;

/** A number as people write it, with its area code; more is for the one who calls to judge. */
const number = /^[+(]?\d[\d ()./-]*$/;
const digits = (text: string): number => text.replace(/\D/g, '').length;

/** What is wrong with a draft, in the order of the fields; empty when it can be sent. */
export function mistakesIn(draft: Draft): ReadonlyMap<IntakeField, Mistake> {
  const [name, mail, telephone, question] = [draft.name, draft.email, draft.telephone, draft.question].map((each) => each.trim()) as [string, string, string, string];
  const found: [IntakeField, Mistake | false][] = [
    ['name', name === '' ? 'missing' : name.length > longest.name && 'long'],
    ['contact', mail === '' && telephone === '' && 'missing'],
    ['email', mail !== '' && (mail.length > longestEmail || !email.test(mail)) && 'wrong'],
    ['telephone', telephone !== '' && (telephone.length > longest.telephone || !number.test(telephone) || digits(telephone) < 8 || digits(telephone) > 15) && 'wrong'],
    ['question', question === '' ? 'missing' : question.length > longest.question && 'long'],
    ['consent', !draft.consent && 'missing'],
  ];
  return new Map(found.filter((each): each is [IntakeField, Mistake] => each[1] !== false));
}

/** A draft as a message. */
export function messageOf(draft: Draft, given: Pick<IntakeMessage, 'provider' | 'language' | 'answers'> & { readonly consent: Omit<IntakeMessage['consent'], 'given'> }): IntakeMessage {
  const mail = draft.email.trim();
  const telephone = draft.telephone.trim();
  return {
    version: 1,
    provider: given.provider,
    language: given.language,
    name: draft.name.trim(),
    contact: { ...(mail !== '' && { email: mail }), ...(telephone !== '' && { telephone }) },
    question: draft.question.trim(),
    answers: given.answers,
    consent: { given: true, ...given.consent },
  };
}

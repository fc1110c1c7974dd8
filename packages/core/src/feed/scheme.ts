import * as z from 'zod/mini';
import { Article, Day, Id, LinkUrl, Line, Moment, Paragraph, Region, Term, WebUrl, Word, inOrder, listOf } from './atoms.js';
import { Criteria } from './criteria.js';
import { currency } from './patterns.js';

/** A period in which one can apply; either end may be open. */
export const Window = z.looseObject({ opens: z.optional(Moment), closes: z.optional(Moment), label: z.optional(Line) }).check(inOrder('opens', 'closes'));
export type Window = z.infer<typeof Window>;

/** What one applicant can get. `rate` is a share (0-1) of the costs. */
export const Amount = z
  .looseObject({
    min: z.optional(z.number().check(z.gte(0))),
    max: z.optional(z.number().check(z.gte(0))),
    rate: z.optional(z.number().check(z.gte(0), z.lte(1))),
    currency: z.optional(z.string('currency').check(z.regex(currency, { error: 'currency' }))),
    for: z.optional(Criteria),
    note: z.optional(Line),
  })
  .check(inOrder('min', 'max'));
export type Amount = z.infer<typeof Amount>;

export const Budget = z.looseObject({ state: z.optional(Word), checked: z.optional(Day) });
export const Channel = z.looseObject({ type: z.optional(Word), url: z.optional(LinkUrl), authentication: z.optional(Word), note: z.optional(Line) });
export const Relation = z.looseObject({ id: Id, type: Word });
/** Who checked the record against reality, and when. */
export const Verified = z.looseObject({ on: Day, by: z.optional(Word) });
/** Where the record was taken from. */
export const RecordSource = z.looseObject({ feed: z.optional(Id), url: z.optional(WebUrl), license: z.optional(Word), retrieved: z.optional(Moment) });

/** Something an entrepreneur can get: money, cover, advice, training, a permit. */
export const Scheme = z.looseObject({
  id: Id,
  name: Line,
  summary: z.optional(Paragraph),
  description: z.optional(Article),
  keywords: z.optional(z.union([listOf(Line), z.record(z.string(), listOf(Word))])),
  language: z.optional(Word),
  kind: Word,
  themes: z.optional(listOf(Term)),
  needs: z.optional(listOf(Term)),
  provider: z.optional(Id),
  authority: z.optional(Id),
  regions: z.optional(listOf(Region)),
  audience: z.optional(listOf(Word)),
  eligibility: z.optional(Criteria),
  amounts: z.optional(listOf(Amount)),
  costs: z.optional(Paragraph),
  windows: z.optional(listOf(Window)),
  status: z.optional(Word),
  budget: z.optional(Budget),
  apply: z.optional(listOf(Channel)),
  url: z.optional(WebUrl),
  legal: z.optional(listOf(WebUrl)),
  productNames: z.optional(listOf(Id)),
  related: z.optional(listOf(Relation)),
  modified: z.optional(Moment),
  verified: z.optional(Verified),
  source: z.optional(listOf(RecordSource)),
});
export type Scheme = z.infer<typeof Scheme>;

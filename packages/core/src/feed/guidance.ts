/** The records that guide a visitor: themes, areas, needs and questions. A publisher changes them without a release of ours. */
import * as z from 'zod/mini';
import { Day, Id, Line, Paragraph, Region, Term, TermId, Word, inOrder, listOf } from './atoms.js';

/** A theme of the publisher's own, counted under the shared theme that it names. */
export const Theme = z.looseObject({ id: TermId, label: Line, broader: z.optional(Term) });
export type Theme = z.infer<typeof Theme>;

/** A part of the country that is no single municipality or province. */
export const Area = z.looseObject({ id: Id, label: Line, members: listOf(Region) });
export type Area = z.infer<typeof Area>;

/** A goal or a life event, as the entrepreneur would say it. */
export const Need = z.looseObject({
  id: TermId,
  label: Line,
  description: z.optional(Paragraph),
  kind: z.optional(Word),
  broader: z.optional(Term),
  themes: z.optional(listOf(Term)),
  keywords: z.optional(z.union([listOf(Line), z.record(z.string(), listOf(Word))])),
});
export type Need = z.infer<typeof Need>;

/** What an option stands for: a code, a yes or no, or a range of which both ends are included. */
export const AnswerValue = z.union([
  Word,
  z.number(),
  z.boolean(),
  z.looseObject({ min: z.optional(z.number()), max: z.optional(z.number()) }).check(inOrder('min', 'max')),
]);

export const Option = z.looseObject({ id: Word, label: Line, help: z.optional(Paragraph), value: AnswerValue });

/**
 * A question of the wizard about one subject of a company's profile. Without options, `need` offers the needs and `region` the
 * municipalities.
 */
export const Question = z.looseObject({
  id: Word,
  subject: Word,
  text: Line,
  help: z.optional(Paragraph),
  multiple: z.optional(z.boolean()),
  options: z.optional(listOf(Option, 60)),
});
export type Question = z.infer<typeof Question>;

/** A record that is no more; ends saved items, deep links and others' copies of it. */
export const Gone = z.looseObject({ id: Id, on: z.optional(Day), replacedBy: z.optional(Id) });
export type Gone = z.infer<typeof Gone>;

/** What a scheme or a provider asks of a company, in a form that a machine can check and a person can read. */
import * as z from 'zod/mini';
import { Line, Word, limits, listOf } from './atoms.js';

/** A comparison of one answer: bounds (both included), or a list of values that may, or may not, be the answer. */
export const Comparison = z.looseObject({
  subject: Word,
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  in: z.optional(listOf(z.union([Word, z.number(), z.boolean()]))),
  notIn: z.optional(listOf(z.union([Word, z.number(), z.boolean()]))),
  note: z.optional(Line),
});
export type Comparison = z.infer<typeof Comparison>;

/** A condition that only a person can judge. To the machine it is always unknown. */
export const Judged = z.looseObject({ text: Line });
export type Judged = z.infer<typeof Judged>;

export type Criterion = Comparison | Judged | { any: Criterion[] } | { all: Criterion[] };

/** One condition; `any` and `all` nest, to the depth that a feed may have. */
export const Criterion: z.ZodMiniType<Criterion> = z.lazy(() =>
  z.union([
    Comparison,
    Judged,
    z.looseObject({ any: z.array(Criterion).check(z.minLength(1), z.maxLength(limits.list)) }),
    z.looseObject({ all: z.array(Criterion).check(z.minLength(1), z.maxLength(limits.list)) }),
  ]),
) as z.ZodMiniType<Criterion>;

/** A list means all of them. */
export const Criteria = listOf(Criterion, 100);

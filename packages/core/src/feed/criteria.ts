/** What a scheme or a provider asks of a company, in a form that a machine can check and a person can read. */
import * as z from 'zod/mini';
import { Line, Word, inOrder, limits, listOf } from './atoms.js';

/** A comparison of one answer: bounds (both included), or a list of values that may, or may not, be the answer. */
export const Comparison = z
  .looseObject({
    subject: Word,
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    in: z.optional(listOf(z.union([Word, z.number(), z.boolean()]))),
    notIn: z.optional(listOf(z.union([Word, z.number(), z.boolean()]))),
    note: z.optional(Line),
    /** Of a feed that gives the condition in words beside the comparison: read out in its place. */
    text: z.optional(Line),
  })
  .check(inOrder('min', 'max'));
export type Comparison = z.infer<typeof Comparison>;

/** A condition that only a person can judge. To the machine it is always unknown. */
export const Judged = z.looseObject({ text: Line });
export type Judged = z.infer<typeof Judged>;

export type Criterion = Comparison | Judged | { any: Criterion[] } | { all: Criterion[] };

/**
 * One kind of condition only, or those who read it could take it for another: a comparison with something wrong in it would pass as a
 * sentence, and then be compared all the same.
 */
const without = (others: readonly string[], abort = false) => z.refine((criterion) => others.every((field) => !(field in (criterion as object))), { error: 'mixed', abort });

/** One condition; `any` and `all` nest, to the depth that a feed may have. */
export const Criterion: z.ZodMiniType<Criterion> = z.lazy(() =>
  z.union([
    Comparison.check(without(['any', 'all'])),
    // Given up at once, so that what is told is what is wrong in the comparison.
    Judged.check(without(['subject', 'any', 'all'], true)),
    z.looseObject({ any: z.array(Criterion).check(z.minLength(1), z.maxLength(limits.list)) }).check(without(['subject', 'text', 'all'])),
    z.looseObject({ all: z.array(Criterion).check(z.minLength(1), z.maxLength(limits.list)) }).check(without(['subject', 'text', 'any'])),
  ]),
) as z.ZodMiniType<Criterion>;

/** A list means all of them. */
export const Criteria = listOf(Criterion, 100);

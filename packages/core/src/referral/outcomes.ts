/** What came of a referral. */

/**
 * The six statuses of a referral, for whoever follows it up later; the words of the event `mkb-outcome`. They say nothing of who
 * asked or what about.
 *
 * - `asked`: the question was handed over, or the visitor said that she asked it.
 * - `taken-up`: the organisation took the question up, and works on it.
 * - `helped`: the visitor was helped.
 * - `not-helped`: the organisation tried, or the visitor got an answer, and it did not help.
 * - `not-reachable`: nobody answered.
 * - `not-for-us`: the organisation says that the question is not its own: the referral was wrong.
 */
export const outcomes = ['asked', 'taken-up', 'helped', 'not-helped', 'not-reachable', 'not-for-us'] as const;
export type Outcome = (typeof outcomes)[number];

/** Whether nothing more is to come of it. */
export const isFinal = (outcome: Outcome): boolean => outcome !== 'asked' && outcome !== 'taken-up';

/** Kleene's strong logic of three values: what is not known stays unknown until it can no longer matter. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** All must hold. Nothing asked is a yes. */
export const and = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes');
/** One must hold. */
export const or = (verdicts: readonly Verdict[]): Verdict => (verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no');
export const not = (verdict: Verdict): Verdict => (verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : 'unknown');

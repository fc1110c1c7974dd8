/** How good one ranking is, measured against judgments: id of a scheme to grade, 0-3. */
export type Grades = Readonly<Record<string, number>>;

/** Normalised discounted cumulative gain of a ranking, with the gain 2^grade - 1 (Burges et al., 2005). */
export function ndcg(ranking: readonly string[], relevant: Grades, depth = 10): number {
  const gain = (grades: readonly number[]) => grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const ideal = gain(Object.values(relevant).sort((a, b) => b - a));
  return ideal === 0 ? (ranking.length === 0 ? 1 : 0) : gain(ranking.map((id) => relevant[id] ?? 0)) / ideal;
}

/** One over the rank of the first result that helps (grade 2 or more, or the best there is). */
export function reciprocalRank(ranking: readonly string[], relevant: Grades): number {
  const enough = Math.min(2, Math.max(...Object.values(relevant)));
  const rank = ranking.findIndex((id) => (relevant[id] ?? 0) >= enough);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

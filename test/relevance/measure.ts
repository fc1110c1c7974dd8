/**
 * How well the finder answers the judged searches over the demo feeds: nDCG@10, MRR and the share without results.
 *   npm run relevance                    the half that is kept for reporting
 *   npm run relevance -- --half tune     the half to tune on, with the searches that go worst
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { Finder } from '@mkb-wegwijzer/core/search';
import { demoCatalogue } from '../demo-catalogue.js';

interface Judged {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly half: 'tune' | 'report';
  readonly relevant: Readonly<Record<string, number>>;
}

const today = '2026-11-24';

/** Normalised discounted cumulative gain of a ranking, with the gain 2^grade - 1 (Burges et al., 2005). */
export function ndcg(ranking: readonly string[], relevant: Readonly<Record<string, number>>, depth = 10): number {
  const gain = (grades: readonly number[]) => grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const ideal = gain(Object.values(relevant).sort((a, b) => b - a));
  return ideal === 0 ? (ranking.length === 0 ? 1 : 0) : gain(ranking.map((id) => relevant[id] ?? 0)) / ideal;
}

/** One over the rank of the first result that helps (grade 2 or more, or the best there is). */
export function reciprocalRank(ranking: readonly string[], relevant: Readonly<Record<string, number>>): number {
  const enough = Math.min(2, Math.max(...Object.values(relevant)));
  const rank = ranking.findIndex((id) => (relevant[id] ?? 0) >= enough);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function main(): void {
  const half = process.argv.includes('--half') ? process.argv[process.argv.indexOf('--half') + 1] : 'report';
  const { queries } = JSON.parse(readFileSync(new URL('judgments.json', import.meta.url), 'utf8')) as { queries: Judged[] };
  const catalogue = demoCatalogue();
  const finder = new Finder(catalogue, new Geography({ areas: catalogue.areas }), today);
  const answerable = queries.filter((query) => query.half === half && Object.keys(query.relevant).length > 0);
  const scored = answerable.map((query) => {
    const { hits, total } = finder.find({ text: query.text, limit: 20 });
    const ranking = hits.map(({ scheme }) => scheme.id);
    return { query, total, ranking, ndcg: ndcg(ranking, query.relevant), mrr: reciprocalRank(ranking, query.relevant) };
  });
  const kinds = [...new Set(answerable.map(({ kind }) => kind))];
  for (const kind of kinds) {
    const own = scored.filter(({ query }) => query.kind === kind);
    console.log(`${kind.padEnd(14)} ${String(own.length).padStart(3)}  nDCG@10 ${mean(own.map((each) => each.ndcg)).toFixed(3)}  MRR ${mean(own.map((each) => each.mrr)).toFixed(3)}`);
  }
  if (half === 'tune') {
    for (const { query, ndcg: value, ranking, total } of [...scored].sort((a, b) => a.ndcg - b.ndcg).slice(0, 30)) {
      console.log(`${value.toFixed(2)} ${query.kind} "${query.text}" (${total}): ${ranking.slice(0, 5).map((id) => `${id.split('/').at(-1)}=${query.relevant[id] ?? 0}`).join(' ')}`);
    }
  }
  const empty = scored.filter(({ total }) => total === 0).length;
  console.log(`${half}: ${scored.length} searches, nDCG@10 ${mean(scored.map((each) => each.ndcg)).toFixed(3)}, MRR ${mean(scored.map((each) => each.mrr)).toFixed(3)}, without results ${((100 * empty) / scored.length).toFixed(1)}%`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

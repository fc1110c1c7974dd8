/**
 * How well the finder answers the judged searches over the demo feeds, beside MiniSearch on the same text: nDCG@10, MRR and the
 * share without results.
 *   npm run relevance                    the half that is kept for reporting
 *   npm run relevance -- --half tune     the half to tune on, with the searches that go worst
 *   npm run relevance -- --from q161     only the searches of the third judge; --to q160 only those before
 *   npm run relevance -- --json          as JSON, for a page or a check
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demoCatalogue, demoSchemes } from '../demo-catalogue.js';
import { type Grades, mean, ndcg, reciprocalRank } from './measures.js';
import { MiniSearchFinder } from './minisearch.js';

interface Judged {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly half: 'tune' | 'report';
  readonly relevant: Grades;
}

/** The ids of what a search finds, best first. */
type Engine = (text: string) => Promise<readonly string[]>;

interface Answer {
  readonly query: Judged;
  readonly ranking: readonly string[];
  readonly ndcg: number;
  readonly reciprocalRank: number;
}

interface Score {
  readonly searches: number;
  readonly ndcg: number;
  readonly mrr: number;
  /** 0-1: the share of searches that found nothing at all. */
  readonly zeroResults: number;
}

const today = '2026-11-24';

async function engines(): Promise<Readonly<Record<'wegwijzer' | 'minisearch', Engine>>> {
  const catalogue = demoCatalogue();
  const schemes = await demoSchemes(today);
  const minisearch = new MiniSearchFinder(catalogue.schemes.values(), catalogue);
  return { wegwijzer: async (text) => (await schemes.find({ text, limit: 1_000 })).hits.map(({ scheme }) => scheme.id), minisearch: async (text) => minisearch.find(text) };
}

const ask = (engine: Engine, queries: readonly Judged[]): Promise<readonly Answer[]> =>
  Promise.all(
    queries.map(async (query) => {
      const ranking = await engine(query.text);
      return { query, ranking, ndcg: ndcg(ranking, query.relevant), reciprocalRank: reciprocalRank(ranking, query.relevant) };
    }),
  );

const score = (answers: readonly Answer[]): Score => ({
  searches: answers.length,
  ndcg: mean(answers.map((answer) => answer.ndcg)),
  mrr: mean(answers.map((answer) => answer.reciprocalRank)),
  zeroResults: mean(answers.map(({ ranking }) => (ranking.length === 0 ? 1 : 0))),
});

const perKind = (answers: readonly Answer[]): Readonly<Record<string, Score>> =>
  Object.fromEntries([...new Set(answers.map(({ query }) => query.kind))].map((kind) => [kind, score(answers.filter(({ query }) => query.kind === kind))]));

const line = (name: string, { searches, ndcg, mrr, zeroResults }: Score): string =>
  `${name.padEnd(14)} ${String(searches).padStart(3)}  nDCG@10 ${ndcg.toFixed(3)}  MRR ${mrr.toFixed(3)}  without results ${(100 * zeroResults).toFixed(1)}%`;

const worst = (answers: readonly Answer[]): readonly string[] =>
  [...answers]
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, 30)
    .map(({ query, ranking, ndcg }) => `${ndcg.toFixed(2)} ${query.kind} "${query.text}" (${ranking.length}): ${ranking.slice(0, 5).map((id) => `${id.split('/').at(-1)}=${query.relevant[id] ?? 0}`).join(' ')}`);

const { values } = parseArgs({ options: { half: { type: 'string', default: 'report' }, from: { type: 'string', default: '' }, to: { type: 'string', default: '~' }, json: { type: 'boolean', default: false } } });
const { queries } = JSON.parse(readFileSync(new URL('judgments.json', import.meta.url), 'utf8')) as { queries: Judged[] };
const asked = queries.filter((query) => query.half === values.half && query.id >= values.from && query.id <= values.to && Object.keys(query.relevant).length > 0);
const answered = await Promise.all(Object.entries(await engines()).map(async ([name, engine]) => ({ name, answers: await ask(engine, asked) })));

if (values.json) {
  const report = Object.fromEntries(answered.map(({ name, answers }) => [name, { ...score(answers), kinds: perKind(answers) }]));
  console.log(JSON.stringify({ half: values.half, depth: 10, engines: report }, null, 2));
} else {
  for (const { name, answers } of answered) {
    console.log(`${name}, ${values.half} half`);
    for (const [kind, each] of Object.entries(perKind(answers))) console.log(line(kind, each));
    if (values.half === 'tune' && name === 'wegwijzer') for (const each of worst(answers)) console.log(each);
    console.log(`${line('all', score(answers))}\n`);
  }
}

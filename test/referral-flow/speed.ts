/**
 * How long the next question and the answer take over a national catalogue in memory: 1,000 organisations and 6,000 schemes, the
 * questions of the demo. Prints milliseconds of processor time.
 *   npx tsx --conditions=wegwijzer-source test/referral-flow/speed.ts
 */
import { type Catalogue, type Provider, type Scheme, federate, finish, providerRoles, readFeed } from '@mkb-wegwijzer/core/feed';
import { Geography, provinces } from '@mkb-wegwijzer/core/geo';
import { type Answer, ProviderWords, nextQuestion, prepareReferral, profileOf, questionsOf, refer } from '@mkb-wegwijzer/core/referral';
import { demoCatalogue } from '../demo-catalogue.js';

const today = '2026-11-24';
let seed = 7;
const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
const some = <T>(list: readonly T[], most: number): T[] => [...new Set(Array.from({ length: 1 + random(most) }, () => pick(list)))];

const demo = demoCatalogue();
const everywhere = new Geography();
const needs = [...demo.needs.keys()];
const municipalities = everywhere.municipalitiesIn('NL');
const traits = ['family', 'exporting', 'innovative', 'startup', 'scaleup', 'sustainable', 'circular'];
const sectors = ['A', 'C', 'F', 'G', '46', '47', 'H', 'I', '56', 'K', '62', 'N', 'R', 'S'];

const criterion = () =>
  pick([
    () => ({ subject: 'employees', min: random(20), max: 20 + random(230) }),
    () => ({ subject: 'yearsActive', min: random(6) }),
    () => ({ subject: 'trait', in: some(traits, 3) }),
    () => ({ subject: 'sector', in: some(sectors, 3).map((code) => `sbi2025:${code}`) }),
    () => ({ subject: 'stage', in: some(['idea', 'starter', 'existing', 'growing'], 2) }),
    () => ({ text: `Voorwaarde ${random(500)}` }),
  ])();
const criteria = (most: number) => Array.from({ length: random(most + 1) }, criterion);
const regions = () => pick([() => ['NL'], () => [pick(provinces).code], () => some(municipalities, 4)])();

function national(): Catalogue {
  const providers = Array.from({ length: 1000 }, (_, number): Provider => ({
    id: `https://o.example/${number}`, name: `Organisatie ${number}`, summary: `Helpt bedrijven met ${pick(needs)}`, role: pick(providerRoles), regions: regions(), needs: some(needs, 8), serves: criteria(1), focus: criteria(2),
  }) as Provider);
  const schemes = Array.from({ length: 6000 }, (_, number): Scheme => ({
    id: `https://s.example/${number}`, name: `Regeling ${number}`, summary: `Voor ${pick(needs)}`, kind: 'grant', provider: pick(providers).id, regions: regions(), needs: some(needs, 4), eligibility: criteria(4), ...(random(3) === 0 && { windows: [{ closes: pick(['2026-01-01', '2027-01-01']) }] }),
  }) as Scheme);
  const feed = { feedVersion: 1, id: 'https://n.example/feed.json', title: 'Landelijk', providers, schemes, questions: demo.questions };
  return federate([{ url: 'https://n.example/feed.json', role: 'named', read: readFeed(feed, 'https://n.example/feed.json') }], { today });
}

const catalogue = national();
const geography = new Geography({ areas: catalogue.areas });
const questions = questionsOf(catalogue);
/** Milliseconds of processor time, so that what else runs on the machine does not count; the collector's own threads do. */
const time = (what: () => unknown): number => {
  const start = process.cpuUsage();
  what();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

let providerWords: ProviderWords | undefined;
console.log(`words, made once: ${time(() => (providerWords = new ProviderWords(catalogue))).toFixed(1)} ms; a text: ${time(() => providerWords!.evidence('Ik zoek geld voor een nieuwe machine en personeel in de bouw')).toFixed(2)} ms`);
console.log(`made ready, once, in steps: ${time(() => finish(prepareReferral(catalogue, geography))).toFixed(1)} ms`);
const start: Answer[] = [{ question: 'need', values: ['finance'] }, { question: 'region', values: ['GM0114'] }];
console.log(`very first next question: ${time(() => nextQuestion(catalogue, start, {}, geography, { today })).toFixed(1)} ms`);
const warm = 60;
let next: number[] = [];
let answers: number[] = [];
for (let visit = 0; visit < 400; visit++) {
  if (visit === warm) {
    console.log(`next question, first ${warm} visits: ${show(next)}`);
    next = [];
    answers = [];
  }
  let told: readonly Answer[] = [{ question: 'need', values: some(needs, 2) }, { question: 'region', values: [pick(municipalities)] }];
  for (;;) {
    let question: ReturnType<typeof nextQuestion>;
    next.push(time(() => (question = nextQuestion(catalogue, told, {}, geography, { today }))));
    if (!question) break;
    told = [...told, { question: question.id, values: [pick(question.options!).id] }];
  }
  answers.push(time(() => refer(catalogue, profileOf(questions, told), geography, { today })));
}
console.log(`next question: ${show(next)}`);
console.log(`answer: ${show(answers)}`);

function show(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(2);
  return `median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${sorted.at(-1)!.toFixed(2)} ms of ${list.length}`;
}

/**
 * How long the next question and the answer take over a national catalogue in memory: 1,000 organisations and 6,000 schemes, the
 * questions of the demo. All of it is done several times, each time in a new process, and of each question the shortest time counts: what else
 * runs on the machine makes a time longer, never shorter. Prints milliseconds.
 *   npx tsx --conditions=wegwijzer-source test/referral-flow/speed.ts [times]
 */
import { execFileSync } from 'node:child_process';
import { type Catalogue, type Provider, type Scheme, federate, providerRoles, readFeed } from '@mkb-wegwijzer/core/feed';
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

/** Visits before the engine has seen enough of them. */
const warm = 60;
const visits = 400;

/** Every time taken, by what was done. */
type Times = Record<'words' | 'text' | 'ready' | 'first' | 'early' | 'next' | 'answer', number[]>;

/** The same visits, in the same order, however often it is run. */
function measure(): Times {
  const times: Times = { words: [], text: [], ready: [], first: [], early: [], next: [], answer: [] };
  const timed = <T>(what: keyof Times, run: () => T): T => {
    const start = performance.now();
    const made = run();
    times[what].push(performance.now() - start);
    return made;
  };
  const catalogue = national();
  const geography = new Geography({ areas: catalogue.areas });
  const questions = questionsOf(catalogue);
  const words = new ProviderWords(catalogue);
  const reading = words.read();
  while (!timed('words', () => reading.next()).done);
  timed('text', () => words.evidence('Ik zoek geld voor een nieuwe machine en personeel in de bouw'));
  const preparing = prepareReferral(catalogue, geography, { today });
  while (!timed('ready', () => preparing.next()).done);
  const start: Answer[] = [{ question: 'need', values: ['finance'] }, { question: 'region', values: ['GM0114'] }];
  timed('first', () => nextQuestion(catalogue, start, {}, geography, { today }));
  for (let visit = 0; visit < visits; visit++) {
    let told: readonly Answer[] = [{ question: 'need', values: some(needs, 2) }, { question: 'region', values: [pick(municipalities)] }];
    for (;;) {
      const question = timed(visit < warm ? 'early' : 'next', () => nextQuestion(catalogue, told, {}, geography, { today }));
      if (!question) break;
      told = [...told, { question: question.id, values: [pick(question.options!).id] }];
    }
    const answer = () => refer(catalogue, profileOf(questions, told), geography, { today });
    if (visit < warm) answer();
    else timed('answer', answer);
  }
  return times;
}

if (process.argv[2] === 'once') {
  process.stdout.write(JSON.stringify(measure()));
} else {
  const runs = Array.from({ length: Number(process.argv[2] ?? 7) }, () => JSON.parse(execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, 'once'], { encoding: 'utf8', maxBuffer: 1e8 })) as Times);
  const least = (what: keyof Times) => runs[0]![what].map((_, at) => Math.min(...runs.map((run) => run[what][at]!)));
  const only = (what: keyof Times) => least(what)[0]!.toFixed(2);
  const steps = (name: keyof Times) => {
    const each = least(name);
    return `${each.reduce((a, b) => a + b).toFixed(0)} ms in ${each.length} steps, the longest ${Math.max(...each).toFixed(1)} ms`;
  };
  console.log(`words, read once: ${steps('words')}; a text: ${only('text')} ms`);
  console.log(`made ready, once: ${steps('ready')}`);
  console.log(`very first next question: ${only('first')} ms`);
  console.log(`next question, first ${warm} visits: ${show(least('early'))}`);
  console.log(`next question: ${show(least('next'))}`);
  console.log(`answer: ${show(least('answer'))}`);
}

function show(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(2);
  return `median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${sorted.at(-1)!.toFixed(2)} ms of ${list.length}`;
}

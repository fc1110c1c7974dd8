/**
 * How well the wizard refers the personas over the demo feeds: it is asked as the widget asks it, answered as the persona would. She
 * first says what she wants in her own words; what she then confirms are her needs.
 *   npm run personas                    the half that is kept for reporting
 *   npm run personas -- --half tune     the half to tune on, with who went wrong
 *   npm run personas -- --silent        as who ticks needs and types nothing
 */
import { readFileSync } from 'node:fs';
import { withinSector } from '@mkb-wegwijzer/core/eligibility';
import type { Question } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { type Answer, NeedIndex, ProviderWords, nextQuestion, profileOf, questionsOf, refer } from '@mkb-wegwijzer/core/referral';
import { demoCatalogue } from '../demo-catalogue.js';

interface Persona {
  readonly id: string;
  readonly half: 'tune' | 'report';
  readonly who: string;
  readonly says: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly best: string;
  readonly acceptable: readonly string[];
}

const today = '2026-11-24';

/** What the persona would tick; nothing when it does not know, so that the question is skipped. */
function reply({ subject, options }: Question, profile: Persona['profile']): readonly string[] {
  const known = profile[subject === 'need' ? 'needs' : subject];
  if (known === undefined) return [];
  if (!options) return (Array.isArray(known) ? (known as unknown[]) : [known]).filter((value): value is string => typeof value === 'string');
  const fits = (value: unknown): boolean => {
    if (typeof known === 'number' && typeof value === 'object' && value !== null) {
      const { min = -Infinity, max = Infinity } = value as { min?: number; max?: number };
      return min <= known && known <= max;
    }
    if (subject === 'sector') return typeof known === 'string' && typeof value === 'string' && withinSector(known, value) === 'yes';
    return Array.isArray(known) ? known.includes(value) : known === value;
  };
  return options.filter(({ value }) => fits(value)).map(({ id }) => id);
}

function main(): void {
  const half = process.argv.includes('--half') ? process.argv[process.argv.indexOf('--half') + 1] : 'report';
  const { personas } = JSON.parse(readFileSync(new URL('personas.json', import.meta.url), 'utf8')) as { personas: Persona[] };
  const catalogue = demoCatalogue();
  const geography = new Geography({ areas: catalogue.areas });
  const questions = questionsOf(catalogue);
  const providerWords = new ProviderWords(catalogue);
  const counts = { asked: 0, most: 0, inThree: 0, first: 0 };
  const own = personas.filter((persona) => persona.half === half);
  for (const persona of own) {
    const answers: Answer[] = [];
    const words = process.argv.includes('--silent') ? undefined : providerWords.evidence(persona.says);
    const next = () => nextQuestion(catalogue, answers, {}, geography, { today, words });
    for (let question = next(); question; question = next()) {
      answers.push({ question: question.id, values: reply(question, persona.profile) });
    }
    const { referrals } = refer(catalogue, profileOf(questions, answers), geography, { today, words });
    const ids = referrals.map(({ provider }) => provider.id);
    const right = ids.some((id) => persona.acceptable.includes(id));
    counts.asked += answers.length;
    counts.most = Math.max(counts.most, answers.length);
    counts.inThree += right ? 1 : 0;
    counts.first += ids[0] === persona.best ? 1 : 0;
    const short = (id: string | undefined) => id?.split('/').slice(-2).join('/');
    if (half === 'tune' && ids[0] !== persona.best) console.log(`${right ? '·' : '✗'} ${persona.id} ${persona.who}: ${ids.map(short).join(', ')}; best ${short(persona.best)}`);
  }
  const share = (count: number) => `${((100 * count) / own.length).toFixed(1)}%`;
  const index = new NeedIndex([...catalogue.needs.values()]);
  const told = own.flatMap(({ says, profile }) => (Array.isArray(profile['needs']) && profile['needs'].length > 0 ? [{ own: profile['needs'] as string[], offered: index.find(says).map(({ id }) => id) }] : []));
  const among = (count: number) => `${((100 * count) / told.length).toFixed(1)}%`;
  const offers = told.reduce((sum, { offered }) => sum + offered.length, 0) / told.length;
  console.log(`${half}: by the own words of ${told.length}, one of their needs is offered to ${among(told.filter((each) => each.own.some((need) => each.offered.includes(need))).length)}, all of them to ${among(told.filter((each) => each.own.every((need) => each.offered.includes(need))).length)}; ${offers.toFixed(1)} offers on average`);
  console.log(`${half}: ${own.length} personas, right party in the first three ${share(counts.inThree)}, best one first ${share(counts.first)}, questions ${(counts.asked / own.length).toFixed(2)} on average, ${counts.most} at most`);
}

main();

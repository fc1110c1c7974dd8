// The library's own client in Node, and the same questions asked of the feed in memory.
import { loadCollection } from '@mkb-wegwijzer/client';
import { search } from '../../packages/publisher/src/search.ts';

/** A fixed day, so that a run at midnight finds the same. */
const now = new Date('2026-11-24T09:00:00Z');
export const questions = [
  { text: 'subsidie innovatie' },
  { text: 'energie', region: 'PV29' },
  { text: 'financeering' },
  { text: 'lening voor zonnepanelen' },
  { text: 'circulaire economie', region: 'GM0114' },
];
const limit = 20;

/** Opens a feed as a page that was just loaded does. `inits` collects how each request is made. */
export function openPage(url, inits = []) {
  const environment = {
    fetch: (address, init) => {
      inits.push(init);
      return fetch(address, init);
    },
    now: () => now,
    delay: (ms, signal) => new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
    }),
    page: {},
  };
  return loadCollection([url], { environment, cache: 'none' });
}

const plain = ({ total, hits }) => JSON.stringify({ total, hits });

export async function askPage(page, asked = questions) {
  const answers = [];
  for (const { text, region } of asked) {
    const { total, hits, errors } = await page.find({ text, limit, facets: [], ...(region && { region }) });
    if (errors.length > 0) throw errors[0];
    answers.push(plain({ total, hits: hits.map(({ scheme, score }) => [scheme.id, Math.round(score * 1000) / 1000]) }));
  }
  return answers.join('\n');
}

const known = new Map();

/** The same of a feed on disk, which is read anew for each question, and so remembered. */
export async function askMemory(feed) {
  if (known.has(feed)) return known.get(feed);
  const answers = [];
  for (const question of questions) {
    const { total, hits } = await search(feed, { ...question, limit, now });
    answers.push(plain({ total, hits: hits.map(({ id, score }) => [id, score]) }));
  }
  known.set(feed, answers.join('\n'));
  return known.get(feed);
}

// A plain feed of a province: the longest time that the page cannot answer a visitor, from the feed's arrival to the results.
import { freshPage, untilPainted } from '../browser.mjs';
import { coldQuery } from '../corpus.mjs';
import { plainSize, prepareCorpus } from '../prepare.mjs';
import { median } from '../stats.mjs';

const visits = 5;
const feed = `/sizes/${plainSize}/feed.json`;

export async function smooth({ browser, server }) {
  await prepareCorpus(plainSize);
  const result = {};
  for (const [name, query] of Object.entries({ blank: undefined, searching: coldQuery })) {
    const runs = [];
    for (let turn = 0; turn < visits; turn++) runs.push(await visit(browser, server, query));
    result[name] = { longest: median(runs.map(({ longest }) => longest)), busy: median(runs.map(({ busy }) => busy)), runs };
  }
  return { ...result, longest: Math.max(result.blank.longest, result.searching.longest) };
}

async function visit(browser, server, query) {
  const { page, close } = await freshPage(browser);
  try {
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'] });
    await page.goto(`${server.url}/finder?${new URLSearchParams({ feed, ...(query && { 'mkb-q': query }) })}`);
    await untilPainted(page);
    return tasksIn(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
  } finally {
    await close();
  }
}

/** The tasks of the page's main thread between the answer with the feed and the mark, in milliseconds. */
function tasksIn(events) {
  const mark = events.find(({ name, cat }) => name === 'painted' && /user_timing/.test(cat));
  const answer = events.find(({ name, pid, args }) => name === 'ResourceReceiveResponse' && pid === mark.pid && isOf(feed, events, args.data.requestId));
  const onMain = (event) => event.pid === mark.pid && event.tid === mark.tid;
  const tasks = events.filter((event) => onMain(event) && /RunTask$/.test(event.name) && event.dur > 0 && event.ts + event.dur > answer.ts && event.ts < mark.ts).map(({ dur }) => dur / 1000);
  const long = tasks.filter((task) => task > 50);
  return { longest: Math.max(...tasks), busy: tasks.reduce((sum, task) => sum + task, 0), overFifty: long.length };
}

const isOf = (path, events, requestId) => events.some(({ name, args }) => name === 'ResourceSendRequest' && args.data.requestId === requestId && new URL(args.data.url).pathname === path);

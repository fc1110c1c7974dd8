// What the page holds in memory once the first results stand: JavaScript's heap and the buffers beside it.
import { freshPage, untilPainted } from '../browser.mjs';
import { coldQuery } from '../corpus.mjs';
import { formOf, ourFeed } from '../prepare.mjs';

export async function heap(size, { browser, server }) {
  const feed = await ourFeed(size);
  if (!feed) return {};
  const empty = await weigh(browser, `${server.url}/empty`, () => Promise.resolve());
  server.requests();
  const full = await weigh(browser, `${server.url}/finder?${new URLSearchParams({ feed, 'mkb-q': coldQuery })}`, untilPainted);
  const [objects, buffers] = ['objects', 'buffers'].map((kind) => full[kind] - empty[kind]);
  return { form: formOf(server.requests()), objects, buffers, bytes: objects + buffers };
}

async function weigh(browser, address, ready) {
  const { page, session, close } = await freshPage(browser);
  try {
    await page.goto(address);
    await ready(page);
    await session.send('HeapProfiler.enable');
    // Twice: what the first one frees may be the last to hold something else.
    for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return { objects: usedSize, buffers: backingStorageSize };
  } finally {
    await close();
  }
}

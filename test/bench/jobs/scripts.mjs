// The code that a visitor fetches before the first results: what was sent, without headers, which is its gzip size.
import { formOf, ourFeed, preparePagefind, sizes } from '../prepare.mjs';
import { finder, pagefind, visit } from './cold.mjs';

const size = sizes[0];
const weight = ({ served }) => served.filter(({ path }) => /\.js$|\/wasm\./.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);

export async function scripts({ browser, server }) {
  await preparePagefind(size);
  const feed = await ourFeed(size);
  const visits = { ours: await visit(browser, server, finder(feed)), pagefind: await visit(browser, server, pagefind(size)) };
  return { form: formOf(visits.ours.served), ours: weight(visits.ours), pagefind: weight(visits.pagefind) };
}

// The code that a visitor fetches before the first results stand: what was sent, without headers, which is its gzip size. Once as the
// page opens, with nothing asked yet, and once with a question in the address.
import { formOf, ourFeed, preparePagefind, sizes } from '../prepare.mjs';
import { blankFinder, finder, pagefind, visit } from './cold.mjs';

const size = sizes[0];
const weight = ({ served, before }) => served.filter(({ path }) => /\.js$|\/wasm\./.test(path) && before.has(path)).reduce((sum, { bytes }) => sum + bytes, 0);

export async function scripts({ browser, server }) {
  await preparePagefind(size);
  const feed = await ourFeed(size);
  const opened = await visit(browser, server, blankFinder(feed));
  const asked = await visit(browser, server, finder(feed));
  const peer = await visit(browser, server, pagefind(size));
  return { form: formOf(opened.served), ours: weight(opened), asked: weight(asked), pagefind: weight(peer) };
}

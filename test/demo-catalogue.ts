/** The demo feeds, federated as a page would, for what measures core on them in Node. */
import { readFileSync } from 'node:fs';
import { type Part, federate, parseFeed } from '@mkb-wegwijzer/core/feed';

const feeds = new URL('../demo/feeds/', import.meta.url);

export function demoCatalogue() {
  const read = (name: string) => parseFeed(readFileSync(new URL(name, feeds), 'utf8'), name);
  const index = read('index.json');
  const parts: Part[] = [{ url: new URL('index.json', feeds).href, role: 'named', read: index }];
  for (const member of index.feed.members) {
    parts.push({ url: new URL(member.url, feeds).href, role: 'member', read: read(member.url), ...(member.authorities && { authorities: member.authorities }) });
  }
  return federate(parts, { today: '2026-11-24' });
}

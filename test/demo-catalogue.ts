/** The demo feeds, as a page would have them, for what measures core on them in Node. */
import { readFileSync } from 'node:fs';
import { type Part, type ReadFeed, federate, finish, parseFeed } from '@mkb-wegwijzer/core/feed';
import { compile } from '@mkb-wegwijzer/core/indexing';
import { Segments } from '@mkb-wegwijzer/core/search';

const feeds = new URL('../demo/feeds/', import.meta.url);

/** The index, and its members as it names them. */
function demoParts(): (Part & { readonly read: ReadFeed })[] {
  const read = (name: string) => parseFeed(readFileSync(new URL(name, feeds), 'utf8'), name);
  const index = read('index.json');
  return [
    { url: new URL('index.json', feeds).href, role: 'named', read: index },
    ...index.feed.members.map((member) => ({ url: new URL(member.url, feeds).href, role: 'member' as const, read: read(member.url), ...(member.authorities && { authorities: member.authorities }) })),
  ];
}

export const demoCatalogue = () => federate(demoParts(), { today: '2026-11-24' });

/** What the finder knows of them on a day. */
export const demoSchemes = (today: string): Promise<Segments> =>
  Segments.open(demoParts().map(({ read, ...named }) => ({ segment: finish(compile([{ ...named, read }])), named })), today);

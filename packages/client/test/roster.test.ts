/** A widget that asks about all organisations knows the same of a compiled feed as of its full form, for a fraction of it. */
import { expect } from '@open-wc/testing';
import { compiledVersion, rosterVersion } from '@mkb-wegwijzer/core/compiled';
import { type Catalogue, type FeedError, readFeed } from '@mkb-wegwijzer/core/feed';
import { type Readable, writeRoster } from '@mkb-wegwijzer/core/indexing';
import { loadCatalogue } from '../src/index.js';
import { packed } from './builds.js';
import { type FakeServer, type Visit, failure, feedOf, visit } from './fakes.js';

const home = 'https://feeds.example/mkb/index.json';
const manifest = 'https://feeds.example/mkb/compiled/manifest.json';
const file = (name: string) => `https://feeds.example/mkb/compiled/a1/${name}.bin`;

/** Puts up a header, a manifest and the roster of these feeds, the first of which stands at `home`. */
async function putUp(server: FakeServer, feeds: readonly Readable[], { roster = rosterVersion, full }: { readonly roster?: number | undefined; readonly full?: object } = {}): Promise<void> {
  for (const { name, bytes } of writeRoster(feeds)) server.serve(file(name), { body: await packed(bytes) });
  server.serve(manifest, { compiledVersion, build: 'a1', size: 0, built: '2026-11-24T00:00:00Z', ...(roster !== undefined && { roster }) });
  server.serve(home, feedOf('Index', { compiled: { manifest: 'compiled/manifest.json', ...(full && { full: 'index.full.json' }) } }));
  if (full) server.serve('https://feeds.example/mkb/index.full.json', full);
}

/** What is in a catalogue, without what only a scheme's own page tells and what depends on where it was fetched from. */
function contentOf({ schemes, providers, needs, themes, areas, questions, aliases, gone }: Catalogue) {
  const bare = <T extends { readonly from: readonly { readonly url: string }[] }>(records: ReadonlyMap<string, T>) =>
    [...records.values()].map(({ from, ...record }) => ({ ...(Object.fromEntries(Object.entries(record).filter(([field]) => !['description', 'costs', 'legal', 'productNames', 'source'].includes(field)))), from: from.map(({ url }) => url.split('/').at(-1)) }));
  return { schemes: bare(schemes), providers: bare(providers), needs: [...needs], themes: [...themes], areas, questions, aliases: [...aliases], gone: [...gone] };
}

describe('the roster of a compiled feed', () => {
  let page: Visit;
  const load = (schemes?: boolean) => loadCatalogue([home], { base: 'https://gemeente.example/', environment: page.environment, schemes });
  const one = (name: string, extra: object = {}) => readFeed(feedOf(name, { providers: [{ id: `https://feeds.example/${name}`, name, role: 'municipality' }], ...extra }), home);

  beforeEach(() => {
    page = visit();
  });

  it('has all that the demo feeds say of organisations, needs and questions, and of schemes what names them', async () => {
    const index = (await (await fetch('/demo/feeds/index.json')).json()) as { readonly members: readonly { readonly url: string; readonly authorities?: readonly string[] }[] };
    const members = await Promise.all(index.members.map(async ({ url }) => [url, (await (await fetch(`/demo/feeds/${url}`)).json()) as object] as const));
    const plain = 'https://feeds.example/plain/index.json';
    page.server.serve(plain, index);
    for (const [url, member] of members) page.server.serve(new URL(url, plain).href, member);
    const whole = await loadCatalogue([plain], { base: 'https://gemeente.example/', environment: page.environment });
    await putUp(page.server, [
      { url: 'index.json', role: 'named', read: readFeed(index, home) },
      ...members.map(([url, member], at) => ({ url, role: 'member' as const, ...(index.members[at]!.authorities && { authorities: [...index.members[at]!.authorities!] }), read: readFeed(member, url) })),
    ]);
    const brief = await load();
    expect(brief.providers.size).to.be.greaterThan(50);
    expect(contentOf(brief)).to.deep.equal(contentOf(whole));
    expect(brief.sources.map(({ id, title }) => [id, title])).to.deep.equal(whole.sources.map(({ id, title }) => [id, title]));
  });

  it('is all that is asked for', async () => {
    await putUp(page.server, [{ url: 'index.json', role: 'named', read: one('Emmen') }], { full: feedOf('Vol') });
    expect((await load()).providers.size).to.equal(1);
    expect(page.server.requests).to.have.members([home, manifest, file('organisations'), file('offer')]);
  });

  it('is half of it for who wants organisations alone, and the rest comes when another widget wants it', async () => {
    const scheme = { id: 'https://feeds.example/Regeling', name: 'Regeling', kind: 'grant', provider: 'https://feeds.example/Emmen' };
    await putUp(page.server, [{ url: 'index.json', role: 'named', read: one('Emmen', { schemes: [scheme] }) }]);
    const { providers, schemes } = await load(false);
    expect([...providers.keys()]).to.deep.equal(['https://feeds.example/Emmen']);
    expect(schemes.size).to.equal(0);
    expect(page.server.requests).to.have.members([home, manifest, file('organisations')]);
    expect((await load()).schemes.size).to.equal(1);
    expect(page.server.requests).to.include(file('offer'));
  });

  it('is read once, when the whole of it came first', async () => {
    await putUp(page.server, [{ url: 'index.json', role: 'named', read: one('Emmen') }]);
    await load();
    const before = page.server.requests.length;
    expect((await load(false)).providers.size).to.equal(1);
    expect(page.server.requests.slice(before)).to.not.include(file('organisations'));
  });

  const unusable: Readonly<Record<string, (server: FakeServer) => unknown>> = {
    'is of another version': (server) => server.serve(manifest, { compiledVersion, build: 'a1', size: 0, built: '2026-11-24T00:00:00Z', roster: rosterVersion + 1 }),
    'was not built': (server) => server.serve(manifest, { compiledVersion, build: 'a1', size: 0, built: '2026-11-24T00:00:00Z' }),
    'was not uploaded': (server) => server.serve(file('organisations'), { status: 404 }),
    'is damaged': async (server) => server.serve(file('organisations'), { body: await packed(new TextEncoder().encode('[{}]')) }),
    'is something else': async (server) => server.serve(file('offer'), { body: await packed(new TextEncoder().encode('{"schemes":1}')) }),
  };
  for (const [what, spoil] of Object.entries(unusable)) {
    it(`that ${what} makes way for the full form`, async () => {
      await putUp(page.server, [{ url: 'index.json', role: 'named', read: one('Emmen') }], { full: feedOf('Vol', { providers: [{ id: 'https://feeds.example/Vol', name: 'Vol', role: 'fund' }] }) });
      await spoil(page.server);
      expect([...(await load()).providers.keys()]).to.deep.equal(['https://feeds.example/Vol']);
    });
  }

  it('that cannot be had fails with its own error when there is no other form', async () => {
    await putUp(page.server, [{ url: 'index.json', role: 'named', read: one('Emmen') }]);
    page.server.serve(file('organisations'), { status: 404 });
    expect(((await failure(load())) as FeedError).url).to.equal(file('organisations'));
  });

  it('gives no record that the schema would refuse', async () => {
    const hostile = [{ url: 'index.json', role: 'named', header: { feedVersion: 1, id: home, title: 'Kwaad' }, themes: [], areas: [], needs: [{ id: 1 }], gone: [], questions: [{ id: 'q', subject: 'need' }, { id: 'goed', subject: 'stage', text: 'Hoe oud?', options: [{ id: 'a', label: 'Oud', value: { min: 'x' } }, { id: 'b', label: 'Jong', value: true }] }], providers: [{ id: 'javascript:alert(1)', name: 'x', role: 'fund' }, null, { id: 'https://a.example/1', name: 'Goed', role: 'fund', contact: { url: 'javascript:alert(1)' } }] }];
    await putUp(page.server, [{ url: 'index.json', role: 'named', read: one('Emmen') }]);
    page.server.serve(file('organisations'), { body: await packed(new TextEncoder().encode(JSON.stringify(hostile))) });
    const { providers, questions } = await load();
    expect([...providers.values()].map(({ name, contact }) => [name, contact])).to.deep.equal([['Goed', {}]]);
    expect(questions.map(({ id, options }) => [id, options?.map(({ id }) => id)])).to.deep.equal([['goed', ['a', 'b']]]);
  });
});

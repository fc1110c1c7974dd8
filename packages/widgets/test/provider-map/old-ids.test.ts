/** Links to organisations by ids that they no longer have: what came in their place is meant. */
import { expect } from '@open-wc/testing';
import type { Provider } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, provider } from '../../../../test/builders/feeds.js';
import { lateServer } from '../../../../test/builders/late.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';
import { setup } from './page.js';

const replaced = 'https://old.example/emmen';
const folded = 'https://other.example/emmen';
const records: readonly Provider[] = [
  provider({ name: 'Eerste loket', role: 'first-line', regions: ['PV22'] }),
  provider({ name: 'Gemeente Emmen', role: 'municipality', regions: ['GM0114'] }),
];
const feed = { ...feedOf(...records, provider({ name: 'Emmen onderneemt', id: folded, related: [{ type: 'same-as', id: idOf('Gemeente Emmen') }] })), gone: [{ id: replaced, replacedBy: idOf('Gemeente Emmen') }] };
const before = location.href;

describe('mkb-provider-map: an id that an organisation had before', () => {
  const warnings = watchWarnings();
  afterEach(() => history.replaceState(null, '', before));

  for (const [how, id] of Object.entries({ replaced, folded })) {
    const loaded = async (attributes: Readonly<Record<string, string>>) => {
      const page = await setup({ feed, attributes });
      await page.settle();
      return page;
    };

    it(`opens the organisation where it was ${how}, and tells nobody that it is gone`, async () => {
      const page = await loaded({ provider: id });
      expect(page.opened()).to.deep.equal(['Gemeente Emmen']);
      expect(page.notices()).to.deep.equal([]);
      expect(warnings()).to.deep.equal([]);
      await page.open('Gemeente Emmen');
      expect(page.opened(), 'and it can be closed').to.deep.equal([]);
    });

    it(`does so in the address too, where it was ${how}`, async () => {
      history.replaceState(null, '', `?u-provider=${encodeURIComponent(id)}`);
      const page = await loaded({ 'sync-url': 'u' });
      expect(page.opened()).to.deep.equal(['Gemeente Emmen']);
      expect(page.notices()).to.deep.equal([]);
    });

    it(`puts the page's own first where it was ${how}`, async () => {
      const region = 'GM0114';
      expect((await loaded({ region })).results()).to.deep.equal(['Eerste loket', 'Gemeente Emmen']);
      expect((await loaded({ region, home: id })).results()).to.deep.equal(['Gemeente Emmen', 'Eerste loket']);
    });
  }

  it('is followed as well when the feed that says so comes second, and meanwhile nobody is told that it is gone', async () => {
    const late = { ...feedOf(provider({ name: 'Gemeente Emmen', role: 'municipality', regions: ['GM0114'] })), gone: [{ id: replaced, replacedBy: idOf('Gemeente Emmen') }] };
    const { server, letGo } = lateServer({ 'feed.json': feedOf(records[0]!), 'late.json': late }, 'late.json');
    const page = await setup({ server, attributes: { feed: 'feed.json late.json', provider: replaced } }, false);
    await until('the first feed is there', () => page.results().length === 1);
    expect(page.said(/niet meer in de gegevens/)).to.deep.equal([]);
    letGo();
    await until('it is open', () => page.opened().length === 1);
    expect(page.opened()).to.deep.equal(['Gemeente Emmen']);
    expect(page.notices()).to.deep.equal([]);
  });
});

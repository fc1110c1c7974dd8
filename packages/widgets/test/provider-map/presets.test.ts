/** What the page or a link presets, and does not exist. */
import { expect, fixture, html } from '@open-wc/testing';
import { ProviderMap } from '@mkb-wegwijzer/widgets';
import { feedOf, idOf, indexOf, provider } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';
import { setup } from './page.js';

const own = 'https://feed.example/themes/own';
const feed = { ...feedOf(provider({ name: 'Loket', role: 'first-line', themes: ['energy'] }), provider({ name: 'Fonds', role: 'fund', themes: [own] })), themes: [{ id: own, label: 'Eigen', broader: 'growth' }] };
const before = location.href;

describe('mkb-provider-map: a preset that does not exist', () => {
  const warnings = watchWarnings();
  afterEach(() => history.replaceState(null, '', before));
  const loaded = async (attributes: Readonly<Record<string, string>>) => {
    const page = await setup({ feed, attributes });
    await page.settle();
    return page;
  };

  it('is left out, and the console says so once, with what to write', async () => {
    const page = await loaded({ theme: 'zz', need: 'qq' });
    expect(page.results()).to.have.members(['Loket', 'Fonds']);
    expect(page.chips()).to.deep.equal([]);
    expect(page.button('Filters')).to.not.equal(undefined);
    await page.search('loket');
    expect(warnings()).to.deep.equal([
      '<mkb-observed-map>: need="qq" is left out, since there is no such value. Write the slug of a need, such as hire, or the URI of one in your feed.',
      '<mkb-observed-map>: theme="zz" is left out, since there is no such value. Write the slug of a theme, such as energy, or the URI of one in your feed.',
    ]);
  });

  it('leaves what does exist, also beside it and of a feed of its own', async () => {
    expect((await loaded({ theme: 'energy zz' })).results()).to.deep.equal(['Loket']);
    const page = await loaded({ theme: own });
    expect(page.results()).to.deep.equal(['Fonds']);
    expect(page.chips(), 'under the shared theme that it counts for').to.deep.equal(['Groeien en opschalen']);
    expect(warnings()).to.have.length(1);
  });

  it('is told of when it is an organisation, which visitors are told too', async () => {
    const page = await loaded({ provider: idOf('Nergens') });
    expect(page.notices()).to.deep.equal(['Deze organisatie staat niet meer in de gegevens.']);
    expect(warnings()).to.deep.equal([`<mkb-observed-map>: provider="${idOf('Nergens')}" is left out, since there is no such value. Write the id of a provider in your feed.`]);
  });

  it('is left out in silence when it is in the address, which is not the page\'s', async () => {
    history.replaceState(null, '', '?u-role=zz&u-theme=zz&u-size=zz&u-sector=focus%20A&u-reach=zz');
    const page = await loaded({ 'sync-url': 'u' });
    await until('all are listed', () => page.results().length === 2);
    expect(page.chips()).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
  });

  it('is left out when it is a region: the list is that of the whole country, and does not speak of a code', async () => {
    const page = await loaded({ region: 'GM9999' });
    expect(page.results()).to.have.members(['Loket', 'Fonds']);
    expect(page.heading()).not.to.contain('GM9999').and.not.to.contain('Voor ondernemers in');
    expect(page.field('place'), 'the visitor can say where she is').to.not.equal(null);
    await until('it is said', () => warnings().length > 0);
    expect(warnings()).to.deep.equal(['<mkb-observed-map>: region="GM9999" is left out, since there is no such value. Write the code of a region that exists: NL, a province (PV22), a municipality (GM0114) or the URI of an area in your feed.']);
  });

  it('is no region and no place when it is in the address', async () => {
    history.replaceState(null, '', '?u-at=GM9999&u-province=PV99');
    const page = await loaded({ 'sync-url': 'u' });
    expect(page.text()).not.to.match(/GM9999|PV99|Voor ondernemers in/);
    expect(warnings()).to.deep.equal([]);
  });

  it('leaves a place in the address that lies outside the region of the page, and takes a merged one as what it is now', async () => {
    history.replaceState(null, '', '?u-at=GM0363');
    expect((await loaded({ 'sync-url': 'u', region: 'PV22' })).field('place').value).to.equal('');
    history.replaceState(null, '', '?u-at=GM0005');
    const page = await loaded({ 'sync-url': 'u', region: 'PV20' });
    await until('it has its name', () => page.field('place').value !== '');
    expect(page.field('place').value).to.equal('Het Hogeland');
  });
});

describe('mkb-provider-map: what no list has', () => {
  const water = 'https://other.example/t/water';
  const records = [
    provider({ name: 'Loket', themes: ['finance', water, 'energy'], needs: ['foo', 'hire'] }),
    provider({ name: 'Fonds', themes: ['growth', own], needs: ['hire', 'https://other.example/n/x', 'finance'] }),
  ];

  it('is no filter, since to choose it would do nothing, and its name is an address', async () => {
    const page = await setup({ feed: { ...feedOf(...records), themes: [{ id: own, label: 'Eigen', broader: 'growth' }] } });
    await page.openFilters();
    const filters = page.filters().join(' | ');
    expect(filters).to.contain('Energie').and.to.contain('Groeien en opschalen').and.to.contain('Ik zoek personeel');
    expect(filters).to.not.match(/finance|foo|other\.example/);
    await page.filter('Groeien en opschalen');
    expect(page.results()).to.deep.equal(['Fonds']);
  });

  it('makes no group of filters where nothing else is in it', async () => {
    const page = await setup({ feed: feedOf(...records.map((each) => ({ ...each, themes: [water, 'finance'] }))) });
    await page.openFilters();
    expect(page.root.querySelector('.facet-need')).to.not.equal(null);
    expect(page.root.querySelector('.facet-theme')).to.equal(null);
  });
});

describe('mkb-provider-map: a link to an organisation of a feed that does not come', () => {
  it('does not say that it is gone: it may be in that one', async () => {
    const server = serverOf({ 'feed.json': indexOf({ url: 'here.json' }, { url: 'other.json' }), 'here.json': feed, 'other.json': 404 });
    const page = await setup({ server, attributes: { provider: idOf('Elders') } });
    await until('it says what is missing', () => page.notices().join().includes('Niet alles is te zien'));
    await page.settle();
    expect(page.notices().join()).to.not.contain('staat niet meer');
  });
});

describe('mkb-provider-map: a municipality of which the name is not there', () => {
  /** Its table of municipalities never comes. */
  class Nameless extends ProviderMap {
    constructor() {
      super();
      this.places.load = () => new Promise(() => undefined);
    }
  }
  customElements.define('mkb-nameless-map', Nameless);
  afterEach(() => history.replaceState(null, '', before));

  for (const [language, texts] of Object.entries({ nl: ['Voor ondernemers in deze gemeente (2)', 'Werkt niet in deze gemeente'], en: ['For businesses in this municipality (2)', 'Does not work in this municipality'] })) {
    it(`is not called by its code (${language})`, async () => {
      history.replaceState(null, '', '?u-at=GM0114');
      const all = feedOf(provider({ name: 'Loket' }), provider({ name: 'Netwerk' }), provider({ name: 'Zeeuws loket', regions: ['PV29'] }));
      const element = document.createElement('mkb-nameless-map') as Nameless;
      Object.assign(element, { environment: serverOf({ 'feed.json': all }), feed: 'feed.json', syncUrl: 'u', lang: language });
      (await fixture(html`<div></div>`)).append(element);
      const text = () => element.shadowRoot?.querySelector('.layout')?.textContent ?? '';
      await until('the list is there', () => text().includes(texts[0]!));
      expect(text()).to.not.match(/GM\d/);
      element.shadowRoot!.querySelector<HTMLElement>('.filter-toggle')!.click();
      await until('the filters are there', () => element.shadowRoot!.querySelector('.facet-reach'));
      expect(text()).to.contain(texts[1]).and.to.not.match(/GM\d/);
    });
  }
});

/** A map that begins with the provinces, on a page that presets more than that. */
import { expect } from '@open-wc/testing';
import { feedOf, idOf, provider } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';
import { setup } from './page.js';

const feed = feedOf(
  provider({ name: 'Provincie Drenthe', role: 'province', regions: ['PV22'], needs: ['grow'] }),
  provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], needs: ['hire'] }),
  provider({ name: 'Drents fonds', role: 'fund', regions: ['PV22'], needs: ['finance'] }),
  provider({ name: 'Zeeuws loket', role: 'first-line', regions: ['PV29'], needs: ['hire'] }),
  provider({ name: 'KVK', role: 'chamber', regions: ['NL'], needs: ['hire'] }),
);
const before = location.href;
const loaded = async (attributes: Readonly<Record<string, string>> = {}) => {
  const page = await setup({ feed, attributes: { view: 'provinces', ...attributes } });
  await until('it is there', () => page.text().includes('Toon organisaties') || page.heading().includes('organisatie'));
  await page.settle();
  return page;
};
const isOverview = (page: Awaited<ReturnType<typeof loaded>>) => page.root.querySelector('table.provinces') !== null;
/** What the widget put in the address of the page. */
const inAddress = () => location.search.slice(1).split('&').filter((part) => part.startsWith('u-'));
const described = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => (JSON.parse(script.textContent!) as { '@graph': { name: string }[] })['@graph'].map(({ name }) => name));

describe('mkb-provider-map: what a page with the provinces presets', () => {
  const warnings = watchWarnings();
  afterEach(() => history.replaceState(null, '', before));

  it('counts in the list of a province, and again in the next', async () => {
    const page = await loaded({ need: 'hire', 'sync-url': 'u' });
    await page.press('Toon organisaties in Drenthe');
    await until('the filter is shown', () => page.chips().length === 1);
    expect(page.chips()).to.deep.equal(['Ik zoek personeel']);
    expect(page.results()).to.have.members(['Drents loket', 'KVK']);
    await page.press('Wis alles');
    expect(page.results()).to.have.length(4);
    await page.press('Terug naar alle provincies');
    expect(inAddress()).to.deep.equal(['u-need=hire']);
    await page.press('Toon organisaties in Zeeland');
    expect(page.results()).to.have.members(['Zeeuws loket', 'KVK']);
  });

  it('is nothing where nothing is preset: what was chosen in one province does not count in the next', async () => {
    const page = await loaded({ 'sync-url': 'u' });
    await page.press('Toon organisaties in Drenthe');
    await page.filter('Fonds');
    expect(page.results()).to.deep.equal(['Drents fonds']);
    await page.press('Terug naar alle provincies');
    expect(inAddress()).to.deep.equal([]);
    await page.press('Toon organisaties in Drenthe');
    expect(page.results()).to.have.length(4);
  });

  it('is an organisation to begin with: it is open in a list, from which one goes to the provinces', async () => {
    const page = await loaded({ provider: idOf('Drents fonds') });
    expect(isOverview(page)).to.equal(false);
    expect(page.opened()).to.deep.equal(['Drents fonds']);
    await page.open('Drents fonds');
    expect(isOverview(page), 'the list stays when it is closed').to.equal(false);
    await page.press('Terug naar alle provincies');
    expect(isOverview(page)).to.equal(true);
    await page.press('Toon organisaties in Zeeland');
    expect(page.results()).to.have.members(['Zeeuws loket', 'KVK']);
    expect(page.opened()).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
  });

  it('is undone by Back, and done by a link to an organisation', async () => {
    history.replaceState(null, '', `?u-provider=${encodeURIComponent(idOf('Drents fonds'))}`);
    const page = await loaded({ 'sync-url': 'u' });
    expect(page.opened()).to.deep.equal(['Drents fonds']);
    await page.press('Terug naar alle provincies');
    expect(isOverview(page)).to.equal(true);
    expect(inAddress()).to.deep.equal([]);
    await going(() => history.back());
    await page.settle();
    expect(page.opened()).to.deep.equal(['Drents fonds']);
  });

  it('is a list that stays when the organisation is closed, also for who loads the page anew', async () => {
    history.replaceState(null, '', `?u-provider=${encodeURIComponent(idOf('Drents fonds'))}`);
    const page = await loaded({ 'sync-url': 'u' });
    await page.open('Drents fonds');
    await until('the address follows', () => inAddress().join() !== `u-provider=${encodeURIComponent(idOf('Drents fonds'))}`);
    const again = await loaded({ 'sync-url': 'u' });
    expect(isOverview(again)).to.equal(false);
    expect(again.opened()).to.deep.equal([]);
    expect(again.results()).to.deep.equal(page.results());
    expect(again.notices()).to.deep.equal([]);
    await again.press('Terug naar alle provincies');
    expect(isOverview(again)).to.equal(true);
    expect(inAddress()).to.deep.equal([]);
  });

  it('leaves no more in the address of a page without provinces than what is open', async () => {
    history.replaceState(null, '', `?u-provider=${encodeURIComponent(idOf('Drents fonds'))}`);
    const page = await loaded({ 'sync-url': 'u', view: '' });
    await page.open('Drents fonds');
    await until('the address follows', () => inAddress().length === 0);
  });

  it('tells search engines of whom the overview names, and then of the list', async () => {
    const page = await loaded({ 'structured-data': '' });
    await until('they are described', () => described().length > 0);
    expect(described()).to.have.members(['Provincie Drenthe', 'Drents loket', 'Drents fonds', 'Zeeuws loket']);
    await page.press('Toon organisaties in Zeeland');
    await until('the list is', () => described().length === 2);
    expect(described()).to.have.members(['Zeeuws loket', 'KVK']);
  });
});

describe('mkb-provider-map: the attribute geocoder', () => {
  const warnings = watchWarnings();
  const asked = async (geocoder: string) => {
    const page = await setup({ feed, attributes: { geocoder } });
    await page.type('place', 'em');
    await until('the field is there', () => page.root.querySelector('[role=combobox]'));
    await page.settle();
    return page.text().includes('postcode');
  };

  it('may be written with capitals, as may tiles', async () => {
    expect(await asked(' PDOK ')).to.equal(true);
    expect(warnings()).to.deep.equal([]);
  });

  it('is left out when it is anything else, and the console says so', async () => {
    expect(await asked('google')).to.equal(false);
    await until('it is said', () => warnings().length > 0);
    expect(warnings()).to.deep.equal(['<mkb-observed-map>: geocoder="google" is left out, since there is no such value. Write pdok.']);
  });
});

/** A visitor who has second thoughts about the place, or a page that has: what the field says and what the list says stay one. */
import { expect } from '@open-wc/testing';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { locatieserver } from '../../../../test/builders/locatieserver.js';
import { type FakeServer, serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { type MapPage, setup } from './page.js';

const feed = feedOf(provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'] }), provider({ name: 'Fonds Zeeland', role: 'fund', regions: ['PV29'] }));
const before = location.href;
afterEach(() => history.replaceState(null, '', before));

async function withPdok(attributes: Readonly<Record<string, string>> = {}) {
  const pdok = locatieserver();
  const own = serverOf({ 'feed.json': feed });
  const server: FakeServer = { ...own, fetch: (url, init) => (url.startsWith('https://api.pdok.nl/') ? pdok.fetch(url, init) : own.fetch(url, init)) };
  return { pdok, page: await setup({ server, attributes: { geocoder: 'pdok', ...attributes } }) };
}
const offered = (page: MapPage, wanted: string) => until(`${wanted} is offered`, () => page.options().find((option) => option.startsWith(wanted)));

describe('mkb-provider-map: an address that was overtaken while it was looked up', () => {
  it('no longer stands in the field, where another place was chosen', async () => {
    const { page, pdok } = await withPdok();
    await page.type('place', 'brink 1');
    await offered(page, 'Brink 1, 9401HS Assen');
    pdok.mood = 'silent';
    await page.choosePlace('brink 1');
    expect(page.field('place').value, 'while it is looked up').to.equal('Brink 1, 9401HS Assen');
    await page.choosePlace('emmen');
    expect(page.groups()[0]).to.equal('Voor ondernemers in Emmen (1)');
    expect(page.field('place').value).to.equal('Emmen');
  });

  it('no longer stands in the field, where the visitor went Back', async () => {
    const { page, pdok } = await withPdok({ 'sync-url': '' });
    await page.choosePlace('emmen');
    await page.choosePlace('zwolle');
    await page.type('place', 'brink 1');
    await offered(page, 'Brink 1, 9401HS Assen');
    pdok.mood = 'silent';
    await page.choosePlace('brink 1');
    await going(() => history.back());
    await until('the list is for Emmen', () => page.groups()[0]?.includes('Emmen'));
    expect(page.field('place').value).to.equal('Emmen');
  });
});

describe('mkb-provider-map: a place that is half typed', () => {
  it('is forgotten when the visitor goes Back', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await page.choosePlace('emmen');
    await page.choosePlace('zwolle');
    await page.type('place', 'ass');
    await going(() => history.back());
    await until('the list is for Emmen', () => page.groups()[0]?.includes('Emmen'));
    expect(page.field('place').value).to.equal('Emmen');
    expect(page.options()).to.deep.equal([]);
  });

  it('is forgotten also when its field is still on its way', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const field = page.field('place');
    field.value = 'ass';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.element.updateComplete;
    history.replaceState(null, '', '?mkb-q=fonds');
    dispatchEvent(new PopStateEvent('popstate'));
    await until('the search is followed', () => page.field('text').value === 'fonds');
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
    expect(page.field('place').value).to.equal('');
  });
});

describe('mkb-provider-map: a region that the page changes', () => {
  it('drops a place outside it, from the address too', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await page.choosePlace('emmen');
    expect(location.search).to.contain('mkb-at=GM0114');
    page.element.setAttribute('region', 'PV29');
    await until('the list is of Zeeland', () => page.results().join() === 'Fonds Zeeland');
    expect(page.field('place').value).to.equal('');
    expect(page.text()).to.not.contain('Emmen');
    await until('the address follows', () => !location.search.includes('GM0114'));
  });

  it('keeps a place within it', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await page.choosePlace('emmen');
    page.element.setAttribute('region', 'PV22');
    await page.settle();
    expect(page.field('place').value).to.equal('Emmen');
    expect(location.search).to.contain('mkb-at=GM0114');
  });
});

describe('mkb-provider-map: what is said while an address may be meant', () => {
  it('does not call a place unknown before so much is typed that addresses are asked for', async () => {
    const { page, pdok } = await withPdok();
    await page.type('place', '940');
    await until('the visitor is told', () => page.said(/Typ meer van/).length > 0);
    expect(page.said(/kennen we niet/)).to.deep.equal([]);
    expect(page.said(/Typ meer van/), 'once').to.have.length(1);
    expect(pdok.asked).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('says that addresses are asked for, though a town is found already, and until they are there', async () => {
    const { page, pdok } = await withPdok();
    pdok.mood = 'silent';
    await page.type('place', 'Brink 1 Assen');
    await until('the town is offered', () => page.options().join() === 'Assen Drenthe');
    await until('it is told', () => page.said(/wordt opgezocht/).length > 0);
    expect(page.said(/wordt opgezocht/), 'once').to.have.length(1);
    pdok.mood = 'well';
    await page.type('place', 'Brink 1, Assen');
    await offered(page, 'Brink 1, 9401HS Assen');
    await page.settle();
    expect(page.said(/wordt opgezocht/)).to.deep.equal([]);
  });
});

describe('mkb-provider-map: keys that compose a sign', () => {
  it('choose no place', async () => {
    const page = await setup({ feed });
    await page.type('place', 'emm');
    await offered(page, 'Emmen');
    for (const init of [{ key: 'Enter', isComposing: true }, { key: 'ArrowDown', isComposing: true }, { key: 'Escape', isComposing: true }, { key: 'Enter', keyCode: 229 }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      page.field('place').dispatchEvent(event);
      await page.settle();
      expect(event.defaultPrevented, JSON.stringify(init)).to.equal(false);
      expect(page.field('place').value).to.equal('emm');
      expect(page.field('place').hasAttribute('aria-activedescendant')).to.equal(false);
      expect(page.options().length).to.be.greaterThan(0);
    }
  });
});

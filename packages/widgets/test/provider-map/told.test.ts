/** A place that was told in another widget of the page: the map opens there, and follows, until one is chosen in the map itself. */
import { expect } from '@open-wc/testing';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { type FakeServer, serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup as finderOf } from '../scheme-finder/page.js';
import { asIfNew, kept } from '../referral-wizard/page.js';
import { setup } from './page.js';

const feed = feedOf(provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'] }), provider({ name: 'Fonds Zeeland', role: 'fund', regions: ['PV29'] }), scheme({ name: 'Drentse bon', regions: ['PV22'] }));

asIfNew();

/** A map beside a finder in whose panel a place is told. */
async function told(place: string, attributes: Readonly<Record<string, string>> = {}) {
  const server: FakeServer = serverOf({ 'feed.json': feed });
  const finder = await finderOf({ server });
  await finder.openCompany();
  const tell = async (name: string) => {
    await finder.tell('In welke gemeente staat uw bedrijf?', name);
    await finder.choose((await finder.offered())[0]!);
  };
  if (place !== '') await tell(place);
  const page = await setup({ server, attributes });
  const isAt = (name: string) => until(`the map is at "${name}"`, () => page.field('place').value === name && (page.groups()[0] ?? '').includes(name));
  return { finder, page, tell, isAt };
}

describe('mkb-provider-map: a place that was told elsewhere', function () {
  this.timeout(60_000);

  it('is where the map opens; it follows what is told since, and goes when that is cleared', async () => {
    const { finder, page, tell, isAt } = await told('Emmen', { 'sync-url': '' });
    await isAt('Emmen');
    expect(page.groups()[0]).to.equal('Voor ondernemers in Emmen (1)');
    await expect(page.element).to.be.accessible();
    await tell('Middelburg');
    await isAt('Middelburg');
    await page.search('loket');
    await until('the search is in the address', () => location.search.includes('mkb-q=loket'));
    expect(location.search, 'it is not for whom the address is passed to').not.to.match(/at=|GM0/);
    await finder.press('Wis wat ik invulde');
    await until('the field is empty', () => page.field('place').value === '');
    expect(page.groups().join()).not.to.contain('Middelburg');
  });

  it('is heard of by a map that stood there before', async () => {
    const { page, tell, isAt } = await told('');
    await page.openFilters();
    await tell('Emmen');
    await isAt('Emmen');
  });

  it('is what was remembered at another visit', async () => {
    localStorage.setItem(kept[1], JSON.stringify({ region: 'GM0114', employees: 3 }));
    const page = await setup({ feed });
    await until('the map is at Emmen', () => page.field('place').value === 'Emmen');
  });

  it('leaves a place that was chosen in the map, and comes back when Back takes that away', async () => {
    const { page, tell, isAt } = await told('Emmen', { 'sync-url': '' });
    await isAt('Emmen');
    await page.choosePlace('zwolle');
    await until('the address says so', () => location.search.includes('GM0193'));
    await tell('Middelburg');
    await page.settle();
    expect(page.field('place').value).to.equal('Zwolle');
    history.back();
    await isAt('Middelburg');
  });

  it('stays away once a visitor takes it away in the map', async () => {
    const { finder, page, isAt } = await told('Emmen');
    await isAt('Emmen');
    await page.type('place', '');
    await finder.tell('Hoeveel mensen hebt u in dienst?', '3');
    await page.settle();
    expect([page.field('place').value, page.groups().join().includes('Emmen')]).to.deep.equal(['', false]);
  });

  it('counts for nothing on a page about somewhere else, nor where the address names a place', async () => {
    const { page } = await told('Emmen', { region: 'PV29' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.settle();
    expect(page.field('place').value).to.equal('');
    history.replaceState(null, '', '?kaart-at=GM0193');
    const other = await setup({ feed, attributes: { 'sync-url': 'kaart' } });
    await until('it is at Zwolle', () => other.field('place').value === 'Zwolle');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(other.field('place').value).to.equal('Zwolle');
  });

  it('is cleared with the rest where it was chosen in the map', async () => {
    const { finder, page, isAt } = await told('Emmen', { 'sync-url': '' });
    await isAt('Emmen');
    await page.choosePlace('zwolle');
    await until('the address says so', () => location.search.includes('GM0193'));
    await finder.press('Wis wat ik invulde');
    await until('the field is empty', () => page.field('place').value === '');
    await until('the address says nothing of it', () => !location.search.includes('GM0193'));
    await finder.statusBecomes('Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat. De geschiedenis van uw browser kan uw antwoorden nog tonen. Die wist u zelf.');
  });
});

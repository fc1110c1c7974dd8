import { expect } from '@open-wc/testing';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { servedArea } from '../../src/provider-map/served-area.js';
import { type MapPage, setup } from './page.js';

const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];
const loket = provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'], locations: inTown('Assen', 'GM0106') });
const emmen = provider({ name: 'Gemeente Emmen', role: 'municipality', regions: ['GM0114'], locations: inTown('Emmen', 'GM0114') });
const both = provider({ name: 'Noorderfonds', role: 'fund', regions: ['PV20', 'GM0114', 'GM0109'] });
const kvk = provider({ name: 'KVK', role: 'chamber', regions: ['NL'] });
const feed = feedOf(loket, emmen, both, kvk);

const served = (page: MapPage) => page.root.querySelectorAll('.province.served').length;
const dots = (page: MapPage) => page.root.querySelectorAll('#map .served-place').length;
const legend = (page: MapPage) => [...page.root.querySelectorAll('.legend li')].map((item) => item.textContent!.trim());

describe('mkb-provider-map: where an organisation works', function () {
  this.timeout(20_000);

  it('is drawn as a province for who serves all of it, and said in the legend', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    expect(served(page)).to.equal(0);
    await page.open('Loket Drenthe');
    await until('Drenthe is drawn', () => served(page) === 1);
    expect(dots(page)).to.equal(0);
    expect(legend(page)).to.include('hier werkt Loket Drenthe');
    await expect(page.element).to.be.accessible();
    await page.open('Loket Drenthe');
    expect(served(page)).to.equal(0);
    expect(legend(page)).to.not.include('hier werkt Loket Drenthe');
  });

  it('is drawn as a point for a municipality, of which there is no outline', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('Gemeente Emmen');
    await until('there is a point', () => dots(page) === 1);
    expect(served(page)).to.equal(0);
    expect(legend(page)).to.include('hier werkt Gemeente Emmen');
  });

  it('is drawn as both for who serves a province and some municipalities beyond it, also without an office', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('Noorderfonds');
    await until('both are drawn', () => served(page) === 1 && dots(page) === 2);
    expect(legend(page)).to.include.members(['hier werkt Noorderfonds', 'gemeente waar ze ook werken']);
  });

  it('is the whole country for who serves that', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('KVK');
    await until('all provinces are drawn', () => served(page) === 12);
  });

  it('is in view as a whole', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('Loket Drenthe');
    const box = page.map().getBoundingClientRect();
    await until('Drenthe fills the map, and is within it', () => {
      const shape = page.root.querySelector('.province.served')!.getBoundingClientRect();
      return shape.top >= box.top && shape.bottom <= box.bottom && shape.height > box.height / 2;
    });
  });
});

describe('what can be drawn of an area', () => {
  const area = 'https://feed.example/area/zuid';
  const geography = new Geography({ areas: [{ id: area, members: ['GM0114', 'GM0109'] }] });
  const pointOf = () => ({ lat: 52, lon: 6 });
  const of = (...regions: string[]) => servedArea({ regions } as never, geography, pointOf);

  it('is a province when all its municipalities are named', () => {
    expect(of(...geography.municipalitiesIn('PV22'))).to.deep.equal({ provinces: ['PV22'], municipalities: [] });
  });
  it('is the municipalities of an area of the feed', () => {
    expect(of(area)?.municipalities).to.have.length(2);
  });
  it('is nothing for what is not known', () => {
    for (const regions of [[], ['BE'], ['GM9999'], ['https://elsewhere.example/area']]) expect(of(...regions)).to.equal(undefined);
  });
  it('is no municipality while their points are not there', () => {
    expect(servedArea({ regions: ['GM0114'] } as never, geography, () => undefined)).to.equal(undefined);
  });
});

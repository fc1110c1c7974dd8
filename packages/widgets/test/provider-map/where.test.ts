import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { locatieserver } from '../../../../test/builders/locatieserver.js';
import { type FakeServer, serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { type MapPage, setup } from './page.js';

const office = (name: string, lat: number, lon: number) => provider({ name, regions: ['NL'], role: 'programme', locations: [{ street: 'Dorpsstraat 1', place: name, lat, lon, precision: 'address' }] });
const compas = office('Bureau Oost', 52.81, 7.05);
const emmen = office('Bureau West', 52.785, 6.8);
const feed = feedOf(compas, emmen, provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'] }));

/** The feed's own server, with PDOK beside it. */
function withPdok() {
  const pdok = locatieserver();
  const own = serverOf({ 'feed.json': feed });
  const server: FakeServer = { ...own, fetch: (url, init) => (url.startsWith('https://api.pdok.nl/') ? pdok.fetch(url, init) : own.fetch(url, init)) };
  return { pdok, server };
}
const setupWithPdok = async () => {
  const { pdok, server } = withPdok();
  return { pdok, page: await setup({ server, attributes: { geocoder: 'pdok' } }) };
};
const optionsBecome = (page: MapPage, ...wanted: string[]) => until(`the suggestions are ${wanted.join(' | ')}`, () => JSON.stringify(page.options()) === JSON.stringify(wanted));

describe('mkb-provider-map: where, by town', () => {
  it('knows a town as well as a municipality, and measures from the town', async () => {
    const page = await setup({ feed });
    await page.type('place', 'emmer-com');
    await optionsBecome(page, 'Emmer-Compascuum gemeente Emmen, Drenthe');
    await expect(page.element).to.be.accessible();
    await page.choosePlace('emmer-com');
    expect(page.field('place').value).to.equal('Emmer-Compascuum');
    expect(page.groups()[0]).to.equal('Voor ondernemers in Emmen (3)');
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Bureau Oost', 'Bureau West']);
    expect(page.cardText('Bureau Oost')).to.match(/Bureau Oost, 0,\d km/);
  });

  it('keeps the focus and what was typed while the field is fetched', async () => {
    const page = await setup({ feed });
    page.field('place').focus();
    await sendKeys({ type: 'klazien' });
    await optionsBecome(page, 'Klazienaveen gemeente Emmen, Drenthe');
    expect(page.focused()).to.equal('place');
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.field('place').value).to.equal('Klazienaveen');
  });

  it('names a town once, though it is also another name of its municipality', async () => {
    const page = await setup({ feed });
    await page.type('place', 'haren');
    await until('there are suggestions', () => page.options().length > 0);
    expect(page.options().filter((option) => option.startsWith('Haren gemeente Groningen'))).to.have.length(1);
  });

  it('finds a town that is nearly typed, or that stands in more words, without PDOK', async () => {
    const page = await setup({ feed });
    for (const [typed, wanted] of [['emen', 'Emmen'], ['emmen centrum', 'Emmen'], ['Brink 1, Assen', 'Assen']] as const) {
      await page.type('place', typed);
      await until(`${wanted} is offered for ${typed}`, () => page.options()[0]?.startsWith(`${wanted} `));
    }
    await page.type('place', 'xqxqxq');
    await until('the visitor is told', () => page.said(/kennen we niet/).length > 0);
    expect(page.said(/kennen we niet/), 'once, for the eye and for the ear').to.have.length(1);
  });

  it('keeps the focus on a place that it does not know when the visitor presses Enter, beside what is said of it', async () => {
    const page = await setup({ feed });
    page.field('place').focus();
    await sendKeys({ type: 'xqxqxq' });
    await until('the visitor is told', () => page.said(/kennen we niet/).length > 0);
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.focused()).to.equal('place');
    expect(page.field('place').value).to.equal('xqxqxq');
  });

  it('chooses none of several by one name with Enter, but asks which is meant', async () => {
    const page = await setup({ feed });
    await page.type('place', 'bergen');
    await until('there are suggestions', () => page.options().length > 1);
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.field('place').value).to.equal('bergen');
    expect(page.options()[0]).to.contain('Bergen (L.)');
    await until('it is said, to the ear and to the eye', () => page.said(/Kies een plaats uit de lijst/).length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.field('place').value).to.equal('Bergen (NH.)');
  });

  it('chooses the one of exactly that name with Enter, whatever else begins alike, and the best of those that are not typed in full', async () => {
    const page = await setup({ feed });
    for (const [typed, wanted] of [['hengelo', 'Hengelo'], ['utrecht', 'Utrecht'], ['bergen op', 'Bergen op Zoom']] as const) {
      await page.type('place', typed);
      await until('there are suggestions', () => page.options()[0]?.startsWith(wanted));
      await sendKeys({ press: 'Enter' });
      await page.settle();
      expect(page.field('place').value).to.equal(wanted);
    }
  });

  it('tells the page the province only', async () => {
    const page = await setup({ feed });
    setTimeout(() => void page.choosePlace('emmer-com'));
    expect(await oneEvent(page.element, 'mkb-filter')).to.deep.include({ facet: 'region', values: ['PV22'] });
  });
});

describe('mkb-provider-map: where, by address', () => {
  it('asks nobody unless the page says so', async () => {
    const { pdok, server } = withPdok();
    const page = await setup({ server });
    await page.type('place', '9401HS 1');
    await until('the visitor is told', () => page.text().includes('Deze plaats kennen we niet.'));
    expect(page.text()).to.not.contain('PDOK');
    expect(pdok.asked).to.deep.equal([]);
  });

  it('finds a postcode or an address at PDOK, says that it does, and measures from there', async () => {
    const { page } = await setupWithPdok();
    expect(page.text()).to.contain('Een postcode of adres zoeken we op bij PDOK');
    await page.type('place', 'brink');
    await optionsBecome(page, 'Brinkhorst gemeente Apeldoorn, Gelderland', 'Brink 1, 9401HS Assen', 'Brink, Assen');
    await page.type('place', 'brink 1');
    await optionsBecome(page, 'Brink 1, 9401HS Assen');
    await expect(page.element).to.be.accessible();
    await page.choosePlace('brink 1');
    await until('the list follows', () => page.groups()[0] === 'Voor ondernemers in Assen (3)');
    expect(page.field('place').value).to.equal('Brink 1, 9401HS Assen');
  });

  it('does not ask about what the tables know', async () => {
    const { page, pdok } = await setupWithPdok();
    await page.type('place', 'emmen');
    await until('there are suggestions', () => page.options().length > 0);
    expect(pdok.asked).to.deep.equal([]);
  });

  it('falls back on the tables when PDOK fails, and says so', async () => {
    const { page, pdok } = await setupWithPdok();
    pdok.mood = 'busy';
    await page.type('place', 'brink 1');
    await until('the visitor is told', () => page.text().includes('Adressen zijn nu niet op te zoeken.'));
    await expect(page.element).to.be.accessible();
    await page.choosePlace('emmen');
    expect(page.groups()[0]).to.contain('Emmen');
    await until('that is told no more', () => !page.text().includes('Adressen zijn nu niet op te zoeken.'));
  });

  it('finds the town of an address in the tables when PDOK fails, and says each thing once', async () => {
    const { page, pdok } = await setupWithPdok();
    pdok.mood = 'down';
    await page.type('place', 'Brink 1 Assen');
    await until('the visitor is told', () => page.text().includes('Adressen zijn nu niet op te zoeken.'));
    expect(page.options()).to.deep.equal(['Assen Drenthe']);
    expect(page.said(/Adressen zijn nu niet|kennen we niet/)).to.deep.equal(['Adressen zijn nu niet op te zoeken. Kies uw gemeente of plaats.']);
    await page.type('place', 'xqxqxq');
    await until('the visitor is told', () => page.said(/Adressen zijn nu niet/).length > 0);
    await page.settle();
    expect(page.said(/Adressen zijn nu niet|kennen we niet/)).to.deep.equal(['Adressen zijn nu niet op te zoeken. Kies uw gemeente of plaats.']);
    await expect(page.element).to.be.accessible();
    await page.choosePlace('Brink 1 Assen');
    expect(page.field('place').value).to.equal('Assen');
    expect(page.groups()[0]).to.equal('Voor ondernemers in Assen (3)');
  });

  it('puts an address before the town in it', async () => {
    const { page } = await setupWithPdok();
    await page.type('place', 'Brink 1 Assen');
    await optionsBecome(page, 'Brink 1, 9401HS Assen', 'Assen Drenthe');
  });

  it('says so when the address that was chosen cannot be looked up', async () => {
    const { page, pdok } = await setupWithPdok();
    await page.type('place', 'brink 1');
    await optionsBecome(page, 'Brink 1, 9401HS Assen');
    pdok.mood = { response: { docs: [{ weergavenaam: 'Ergens', gemeentecode: '0106', centroide_ll: 'POINT(99 99)' }] } };
    await page.choosePlace('brink 1');
    await until('the visitor is told', () => page.text().includes('Adressen zijn nu niet op te zoeken.'));
    expect(page.groups()).to.deep.equal([]);
  });

  it('keeps an address out of the address of the page', async () => {
    const before = location.href;
    const { server } = withPdok();
    const page = await setup({ server, attributes: { geocoder: 'pdok', 'sync-url': 'waar' } });
    await page.type('place', 'brink 1');
    await optionsBecome(page, 'Brink 1, 9401HS Assen');
    await page.choosePlace('brink 1');
    await until('the list follows', () => page.groups().length > 0);
    expect(location.search).to.contain('waar-at=GM0106').and.to.not.contain('rink');
    history.replaceState(null, '', before);
  });
});

describe('mkb-provider-map: where, by the device', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation');
  let asked = 0;
  const device = (answer: { lat: number; lon: number } | number) => {
    asked = 0;
    const geolocation: Pick<Geolocation, 'getCurrentPosition'> = {
      getCurrentPosition: (found, failed) => {
        asked++;
        if (typeof answer === 'number') failed?.({ code: answer } as GeolocationPositionError);
        else found({ coords: { latitude: answer.lat, longitude: answer.lon } } as GeolocationPosition);
      },
    };
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  };
  afterEach(() => {
    delete (navigator as { geolocation?: unknown }).geolocation;
    if (own) Object.defineProperty(Navigator.prototype, 'geolocation', own);
  });

  it('is asked on a click only, and leads to the nearest town', async () => {
    device({ lat: 52.815, lon: 7.04 });
    const page = await setup({ feed });
    expect(asked).to.equal(0);
    await page.press('Gebruik mijn locatie');
    await until('the list follows', () => page.groups().length > 0);
    expect(page.field('place').value).to.equal('Bij u in de buurt (Emmer-Compascuum)');
    expect(page.groups()[0]).to.equal('Voor ondernemers in Emmen (3)');
    await expect(page.element).to.be.accessible();
  });

  it('does not undo what the visitor chose while the device was still being asked', async () => {
    let found: PositionCallback = () => undefined;
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: (callback: PositionCallback) => void (found = callback) }, configurable: true });
    const page = await setup({ feed });
    await page.press('Gebruik mijn locatie');
    await until('the device is asked', () => page.text().includes('We vragen uw apparaat'));
    await page.choosePlace('assen');
    found({ coords: { latitude: 52.815, longitude: 7.04 } } as GeolocationPosition);
    await page.settle();
    // What would come of it comes in a later task.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await page.settle();
    expect(page.field('place').value).to.equal('Assen');
  });

  it('explains a refusal, a device that does not know, and a place abroad', async () => {
    for (const [answer, text] of [[1, 'U gaf geen toestemming'], [2, 'Uw apparaat weet nu niet waar u bent.'], [{ lat: 48.85, lon: 2.35 }, 'U bent nu niet in Nederland.']] as const) {
      device(answer);
      const page = await setup({ feed });
      await page.press('Gebruik mijn locatie');
      await until(text, () => page.text().includes(text));
      expect(page.groups()).to.deep.equal([]);
    }
  });
});

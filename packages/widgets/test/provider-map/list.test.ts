import { expect } from '@open-wc/testing';
import { feedOf, idOf, provider } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const weekdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const brink = { street: 'Brink 1', postcode: '9401 HS', place: 'Assen', lat: 52.9934, lon: 6.5638, precision: 'address', openingHours: [{ days: [...weekdays], opens: '09:00', closes: '17:00' }] };
const two = provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'], contact: { intake: { type: 'link', url: 'https://loket.example/vraag' } }, locations: [brink, { name: 'Spreekuur', street: 'Noorderplein 101', place: 'Emmen', lat: 52.785, lon: 6.895, precision: 'address' }], languages: ['nl', 'en'] });
const small = provider({ name: 'Fonds Klein', role: 'fund', serves: [{ subject: 'employees', max: 9 }] });
const starters = provider({ name: 'Startbaan', role: 'programme', serves: [{ subject: 'stage', in: ['idea', 'starter'] }] });
const vague = provider({ name: 'Netwerk', role: 'network', locations: [{ region: 'GM0114', precision: 'region' }] });
const feed = feedOf(two, small, starters, vague);

describe('mkb-provider-map: on the cards', () => {
  it('says of several places which is near, that there are more, and whether one can walk in', async () => {
    // The builders' day is a Tuesday, and it is noon there, UTC.
    const page = await setup({ feed });
    await until('the hours are there', () => page.cardText('Loket Drenthe').includes('Vandaag open tot 17.00 uur'));
    expect(page.cardText('Loket Drenthe')).to.contain('Assen, en nog 1 plaats');
    await page.choosePlace('emmen');
    expect(page.cardText('Loket Drenthe')).to.match(/Emmen, [\d,]+ km, en nog 1 plaats/);
  });

  it('lists every place with its way there, the intake and the languages', async () => {
    const page = await setup({ feed });
    await page.open('Loket Drenthe');
    const card = page.card('Loket Drenthe');
    for (const text of ['Adressen', 'Brink 1, 9401 HS Assen', 'Vandaag open tot 17.00 uur', 'Spreekuur', 'Noorderplein 101, Emmen', 'Stel uw vraag op loket.example', 'Nederlands en Engels']) expect(page.cardText('Loket Drenthe')).to.contain(text);
    const routes = [...card.querySelectorAll<HTMLAnchorElement>('.route')];
    expect(routes.map(({ href }) => href)).to.deep.equal(['https://www.openstreetmap.org/directions?to=52.9934%2C6.5638', 'https://www.openstreetmap.org/directions?to=52.785%2C6.895']);
    expect(routes.every(({ rel, target }) => rel === 'noopener noreferrer' && target === '_blank')).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('shows no way to the middle of a town', async () => {
    const page = await setup({ feed });
    await page.open('Netwerk');
    await until('the town has its name', () => page.cardText('Netwerk').includes('Emmen. Het precieze adres staat niet in de gegevens.'));
    expect(page.card('Netwerk').querySelectorAll('.route').length).to.equal(0);
  });
});

describe('mkb-provider-map: codes in words', () => {
  it('names sectors as the filters do, and a finer code by what it is part of', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Bouwloket', serves: [{ subject: 'sector', in: ['sbi2025:F'] }], focus: [{ any: [{ subject: 'sector', in: ['56.1', 'nace:1'] }, { subject: 'stage', in: ['starter'] }] }] })) });
    await page.open('Bouwloket');
    await until('sectors have names', () => page.cardText('Bouwloket').includes('Sector: bouw'));
    expect(page.cardText('Bouwloket')).to.contain('Sector: horeca of overnachten (SBI 56.1) of SBI nace: 1').and.to.not.contain('SBI-code');
  });

  it('says of a municipality that does not exist that it is another one, and of one that was merged what it is now', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Elders', regions: ['GM9999', 'GM0114', 'GM9998'] }), provider({ name: 'Haren', regions: ['GM0017'] }), provider({ name: 'Ver weg', regions: ['https://feed.example/area'] })) });
    await until('municipalities have names', () => page.cardText('Elders').includes('Emmen'));
    expect(page.cardText('Elders')).to.contain('een andere gemeente en Emmen').and.to.not.contain('GM99');
    expect(page.cardText('Haren')).to.contain('Groningen').and.to.not.contain('GM');
    expect(page.cardText('Ver weg')).to.contain('een ander gebied').and.to.not.contain('https');
  });
});

describe('mkb-provider-map: whom they serve', () => {
  it('leaves out who does not serve a size or a stage, and nobody who says nothing of it', async () => {
    const page = await setup({ feed });
    await page.filter('10 tot en met 49 medewerkers');
    expect(page.results()).to.have.members(['Loket Drenthe', 'Startbaan', 'Netwerk']);
    expect(page.chips()).to.deep.equal(['Helpt bedrijven met 10 tot en met 49 medewerkers']);
    await page.filter('groeien');
    expect(page.results()).to.have.members(['Loket Drenthe', 'Netwerk']);
    await expect(page.element).to.be.accessible();
  });

  it('leaves out who serves no company of a sector, in plain words, and counts before one chooses', async () => {
    const before = location.href;
    const farms = provider({ name: 'Agrofonds', serves: [{ subject: 'sector', in: ['sbi2025:A'] }] });
    const page = await setup({ feed: feedOf(farms, two, vague), attributes: { 'sync-url': 'sector-test' } });
    await page.openFilters();
    await until('sectors can be chosen', () => page.filters().includes('horeca of overnachten 2'));
    expect(page.filters().filter((each) => each.startsWith('landbouw'))).to.deep.equal(['landbouw, bosbouw of visserij 3']);
    await page.filter('horeca of overnachten');
    expect(page.results()).to.have.members(['Loket Drenthe', 'Netwerk']);
    expect(page.chips()).to.deep.equal(['Helpt bedrijven in horeca of overnachten']);
    await expect(page.element).to.be.accessible();
    const again = await setup({ feed: feedOf(farms, two, vague), attributes: { 'sync-url': 'sector-test' } });
    await until('the address has it too', () => again.results().length === 2);
    history.replaceState(null, '', before);
  });

  it('puts first who looks for just such companies, says so, and leaves out nobody for it', async () => {
    const hunter = provider({ name: 'Zoekt starters', role: 'network', focus: [{ subject: 'stage', in: ['starter'] }] });
    const page = await setup({ feed: feedOf(two, hunter, vague) });
    await page.openFilters();
    await until('stages can be chosen', () => page.filters().includes('net begonnen zijn 3, 1 vooral hiervoor'));
    expect(page.filters()).to.include('groeien 3');
    await page.filter('net begonnen zijn');
    expect(page.results()).to.deep.equal(['Zoekt starters', 'Netwerk', 'Loket Drenthe']);
    await until('the card says why', () => page.cardText('Zoekt starters').includes('Richt zich juist op zulke bedrijven.'));
    expect(page.cardText('Netwerk')).to.not.contain('Richt zich');
    await page.filter('groeien');
    expect(page.results()).to.have.length(3);
    await expect(page.element).to.be.accessible();
  });

  it('is no filter where nobody sets a condition', async () => {
    const page = await setup({ feed: feedOf(two, vague) });
    await page.openFilters();
    expect(page.filters().join()).to.not.contain('medewerkers');
  });
});

describe('mkb-provider-map: taking it along', () => {
  it('downloads what is listed as GeoJSON', async () => {
    const page = await setup({ feed });
    await page.filter('Fonds');
    let saved: Blob | undefined;
    let name = '';
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return createObjectURL(blob);
    };
    // What a click on the link would do in a browser with a person before it.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value(this: HTMLAnchorElement) { name = this.download; } });
    try {
      await page.press('Download deze lijst (GeoJSON)');
      await until('it is saved', () => saved);
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect([name, saved!.type]).to.deep.equal(['organisaties.geojson', 'application/geo+json']);
    const { type, features } = JSON.parse(await saved!.text()) as { type: string; features: { geometry: unknown; properties: { name: string } }[] };
    expect(type).to.equal('FeatureCollection');
    expect(features.map(({ properties, geometry }) => [properties.name, geometry])).to.deep.equal([['Fonds Klein', null]]);
  });

  it('describes the organisations for search engines, on request', async () => {
    const described = () => [...document.head.querySelectorAll('script[data-mkb=providers]')].map((script) => JSON.parse(script.textContent) as { '@graph': Record<string, unknown>[] });
    const plain = await setup({ feed });
    await plain.settle();
    expect(described()).to.deep.equal([]);
    plain.element.remove();
    const page = await setup({ feed: feedOf(provider({ name: 'Gemeente </script>', role: 'municipality', locations: [brink] }), vague), attributes: { 'structured-data': '' } });
    await until('it is described', () => described().length === 1);
    const [first] = described()[0]!['@graph'].filter((each) => each['@type'] === 'GovernmentOrganization');
    expect(first).to.deep.include({ name: 'Gemeente </script>' });
    expect((first!['location'] as Record<string, unknown>[])[0]).to.deep.include({ geo: { '@type': 'GeoCoordinates', latitude: 52.9934, longitude: 6.5638 } });
    await page.search('netwerk');
    await until('it follows', () => described()[0]!['@graph'].length === 1);
    page.element.remove();
    expect(described()).to.deep.equal([]);
  });
});

describe('mkb-provider-map: a link to an organisation', () => {
  const many = Array.from({ length: 30 }, (_, number) => provider({ name: `Bureau ${number + 10}`, regions: ['NL'], role: 'chamber' }));

  it('opens it, above the list where that does not show it', async () => {
    const page = await setup({ feed: feedOf(...many, small), attributes: { provider: idOf('Fonds Klein') } });
    await page.settle();
    expect(page.opened()).to.deep.equal(['Fonds Klein']);
    expect(page.results()[0]).to.equal('Fonds Klein');
    expect(page.results()).to.have.length(11);
    await expect(page.element).to.be.accessible();
    await page.open('Bureau 11');
    expect(page.opened()).to.deep.equal(['Bureau 11']);
    expect(page.results()).to.have.length(10);
  });

  it('says so when it is no longer there', async () => {
    const page = await setup({ feed, attributes: { provider: 'https://feed.example/gone' } });
    expect(page.notices()).to.deep.equal(['Deze organisatie staat niet meer in de gegevens.']);
  });

  it('opens one that works outside the region of the page, and says so', async () => {
    const page = await setup({ feed: feedOf(two, vague), attributes: { provider: idOf('Loket Drenthe'), region: 'PV29' } });
    await page.settle();
    expect(page.opened()).to.deep.equal(['Loket Drenthe']);
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Netwerk']);
    expect(page.heading(), 'it does not count').to.equal('1 organisatie');
    expect(page.notices()).to.deep.equal(['Deze organisatie werkt niet in Zeeland.']);
    expect(page.cardText('Loket Drenthe')).to.contain('Stel uw vraag op loket.example');
    await expect(page.element).to.be.accessible();
  });

  it('says it once on the page of a municipality', async () => {
    const page = await setup({ feed: feedOf(two, vague), attributes: { provider: idOf('Loket Drenthe'), region: 'GM0687' } });
    await until('the place has its name', () => page.cardText('Loket Drenthe').includes('Werkt niet in Middelburg'));
    expect(page.opened()).to.deep.equal(['Loket Drenthe']);
    expect(page.notices()).to.deep.equal([]);
  });

  it('opens one that the filters of the page leave out, and says so', async () => {
    const page = await setup({ feed: feedOf(two, provider({ name: 'Starthulp', needs: ['start'] })), attributes: { provider: idOf('Loket Drenthe'), need: 'start' } });
    await page.settle();
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Starthulp']);
    expect(page.notices()).to.deep.equal(['Deze organisatie past niet bij de gekozen filters.']);
    await page.open('Starthulp');
    expect(page.notices()).to.deep.equal([]);
    expect(page.results()).to.deep.equal(['Starthulp']);
  });

  it('is in the address of the page while it is open', async () => {
    const before = location.href;
    const page = await setup({ server: serverOf({ 'feed.json': feed }), attributes: { 'sync-url': 'k' } });
    await page.open('Netwerk');
    await until('the address follows', () => location.search.includes('k-provider'));
    const again = await setup({ feed, attributes: { 'sync-url': 'k' } });
    await again.settle();
    expect(again.opened()).to.deep.equal(['Netwerk']);
    history.replaceState(null, '', before);
  });
});

/** How exactly it is known where an organisation is: the list, the card, the map and what is passed on say the same, and no more than that. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Provider } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { type MapPage, setup } from './page.js';

const emmen = 'GM0114';
const at = (name: string, ...locations: NonNullable<Provider['locations']>) => provider({ name, regions: ['PV22'], locations });
const village = at('Atelier', { place: 'Klazienaveen', region: emmen, precision: 'region' });
const town = at('Loket', { place: 'Emmen', region: emmen, precision: 'region' });
const anywhere = at('Netwerk', { region: emmen });
const door = at('Hoeve', { place: 'Beilen', lat: 52.86, lon: 6.51, precision: 'address' });
const postcode = at('Studio', { postcode: '7941 KS', place: 'Meppel', lat: 52.69, lon: 6.19, precision: 'postcode' });
const where = (page: MapPage, name: string) => [...page.card(name).querySelectorAll('dd')].map(({ textContent }) => textContent).join(' | ');

describe('mkb-provider-map: where nobody said where in the municipality', function () {
  this.timeout(20_000);

  it('has no pin for a village without a point, and none for the middle of a region', async () => {
    const page = await setup({ feed: feedOf(village, door, at('Regio', { region: 'PV22', lat: 52.9, lon: 6.6, precision: 'region' }), at('Gemeente Groningen', { region: 'GM0014' })) });
    await page.lookAtMap(2);
    expect(page.pins()).to.have.members(['Hoeve, Beilen', 'Gemeente Groningen, ergens in Groningen']);
    expect(page.results()).to.include.members(['Atelier', 'Regio']);
    await page.open('Atelier');
    expect(page.cardText('Atelier')).to.contain('Klazienaveen').and.to.not.contain('Toon op de kaart');
    await page.open('Regio');
    expect(page.cardText('Regio')).to.contain('Drenthe').and.to.not.contain('Toon op de kaart');
  });

  it('tells the distance to a town or a village, and none to the own one, a region, or anywhere in the municipality of the visitor', async () => {
    const page = await setup({ feed: feedOf(village, town, anywhere, at('Regio', { region: 'PV22', lat: 52.9, lon: 6.6, precision: 'region' })) });
    await page.choosePlace('klazienaveen');
    await until('distances are there', () => where(page, 'Loket').includes('ongeveer 8 km'));
    expect(where(page, 'Atelier')).to.contain('Klazienaveen');
    expect(where(page, 'Netwerk')).to.contain('Emmen');
    for (const name of ['Atelier', 'Netwerk', 'Regio']) expect(where(page, name), name).to.not.contain('km');
    await page.choosePlace('assen');
    await until('it is seen from Assen', () => /Emmen, ongeveer \d\d km/.test(where(page, 'Netwerk')));
    expect(where(page, 'Atelier')).to.contain('Klazienaveen, ongeveer 42 km');
  });

  it('has who is in the village of the visitor first, on the map and in the list, once that is told, and nothing moves before', async () => {
    const assen = at('Bureau', { place: 'Assen', region: 'GM0106' });
    const page = await setup({ feed: feedOf(assen, village, town) });
    await page.lookAtMap(2);
    expect(page.pins()).to.have.members(['Bureau, ergens in Assen', 'Loket, ergens in Emmen']);
    const order = page.results();
    expect(order).to.deep.equal(['Atelier', 'Bureau', 'Loket']);
    await page.type('place', 'klazien');
    await until('they can be chosen', () => page.options().length > 0);
    expect(page.results()).to.deep.equal(order);
    expect(page.pins()).to.have.length(2);
    await page.choosePlace('klazien');
    await until('it has a pin', () => page.pins().some((pin) => pin.includes('Klazienaveen')));
    expect(page.results()).to.deep.equal(['Atelier', 'Loket', 'Bureau']);
    await page.open('Atelier');
    expect(page.cardText('Atelier')).to.contain('Toon op de kaart');
    await expect(page.element).to.be.accessible();
  });

  it('has no pin where latitude and longitude changed places', async () => {
    const page = await setup({ feed: feedOf(at('Verwisseld', { street: 'Brink 1', place: 'Assen', lat: 6.56, lon: 52.99 }), door) });
    await page.lookAtMap(1);
    expect(page.pins()).to.deep.equal(['Hoeve, Beilen']);
    expect(page.results()).to.include('Verwisseld');
  });
});

describe('mkb-provider-map: where the point is exact, and no street is said', () => {
  it('shows the way to it, and does not say that the address is unknown', async () => {
    const page = await setup({ feed: feedOf(door, postcode, at('Nergens', { name: { nl: 'Bij de brug', en: 'By the bridge' }, lat: 52.7, lon: 6.4, precision: 'address' })) });
    for (const [name, line, to, heard] of [
      ['Hoeve', 'Beilen', '52.86,6.51', 'Beilen'],
      ['Studio', '7941 KS Meppel', '52.69,6.19', '7941 KS Meppel'],
      ['Nergens', 'Bij de brug', '52.7,6.4', 'Bij de brug'],
    ] as const) {
      await page.open(name);
      await until('the card is there', () => page.card(name).querySelector('.route') !== null);
      const route = page.card(name).querySelector<HTMLAnchorElement>('.route')!;
      expect(page.cardText(name)).to.contain(line).and.to.not.contain('precieze adres');
      expect(new URL(route.href).searchParams.get('to')).to.equal(to);
      expect(route.getAttribute('aria-label')).to.equal(`Route naar ${heard}, bij OpenStreetMap`);
    }
    await expect(page.element).to.be.accessible();
  });

  it('shows the way to a street whose point is no more than that of its town, by its address', async () => {
    const page = await setup({ feed: feedOf(at('Winkel', { street: 'Laan 1', place: 'Emmen', lat: 52.78, lon: 6.9, precision: 'place' }), at('Bureau', { street: 'Brink 1', place: 'Assen', region: 'GM0106', precision: 'region' })) });
    for (const [name, to] of [['Winkel', 'Laan 1, Emmen'], ['Bureau', 'Brink 1, Assen']] as const) {
      await page.open(name);
      await until('the card is there', () => page.card(name).querySelector('.route') !== null);
      expect(new URL(page.card(name).querySelector<HTMLAnchorElement>('.route')!.href).searchParams.get('to')).to.equal(to);
    }
  });

  it('says of a postcode without a point that the address is unknown', async () => {
    const page = await setup({ feed: feedOf(at('Studio', { postcode: '7941 KS', place: 'Meppel', precision: 'postcode' })) });
    await page.open('Studio');
    await until('the card is there', () => page.cardText('Studio').includes('7941 KS Meppel. Het precieze adres staat niet in de gegevens.'));
    expect(page.card('Studio').querySelector('.route')).to.equal(null);
  });
});

describe('mkb-provider-map: for search engines', () => {
  it('gives the point of an address only, and calls no province a town', async () => {
    const place = { place: 'Beilen', lat: 52.86, lon: 6.51 };
    const page = await setup({ feed: feedOf(at('A', place), at('B', { ...place, precision: 'address' }), at('C', { region: 'PV22' }), at('D', { region: emmen })), attributes: { 'structured-data': '' } });
    const described = () => document.head.querySelector('script[data-mkb=providers]')?.textContent ?? '';
    await until('it is described', () => described().includes('"Emmen"'));
    const graph = (JSON.parse(described()) as { '@graph': { name: string; location: { geo?: object; address: Record<string, string> }[] }[] })['@graph'];
    const locations = new Map(graph.map(({ name, location: [first] }) => [name, first!]));
    expect([...locations].map(([name, { geo }]) => [name, geo !== undefined])).to.have.deep.members([['A', false], ['B', true], ['C', false], ['D', false]]);
    expect(locations.get('C')!.address).to.include({ addressRegion: 'Drenthe' }).and.to.not.have.property('addressLocality');
    expect(locations.get('D')!.address).to.include({ addressLocality: 'Emmen' });
    page.element.remove();
  });

  it('goes with the widget, also when something was still to be drawn', async () => {
    const page = await setup({ feed: feedOf(at('A', { place: 'Beilen' })), attributes: { 'structured-data': '' } });
    const described = () => document.head.querySelector('script[data-mkb=providers]');
    await until('it is described', described);
    page.element.lang = 'en';
    page.element.remove();
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(described()).to.equal(null);
  });

  it('names the country only of what is in it, as far as its place tells', async () => {
    const page = await setup({ feed: feedOf(
      at('Beilen', { place: 'Beilen', lat: 52.86, lon: 6.51 }),
      at('Somewhere', { place: 'Ergens' }),
      at('Middelburg', { street: 'Abdij 6', postcode: '4331 BK', place: 'Middelburg' }),
      at('Berlin', { place: 'Berlin', lat: 52.52, lon: 13.4 }),
    ), attributes: { 'structured-data': '' } });
    const described = () => document.head.querySelector('script[data-mkb=providers]')?.textContent ?? '';
    await until('it is described', () => described().includes('Berlin'));
    const graph = (JSON.parse(described()) as { '@graph': { name: string; location: { address: Record<string, string> }[] }[] })['@graph'];
    expect(graph.filter(({ location: [first] }) => first!.address.addressCountry === 'NL').map(({ name }) => name)).to.have.members(['Beilen', 'Somewhere', 'Middelburg']);
    expect(graph).to.have.length(4);
    page.element.remove();
  });
});

describe('mkb-provider-map: who does not work where the visitor is', function () {
  this.timeout(20_000);
  const near = provider({ name: 'Zeeuws Fonds', regions: ['PV29'], locations: [{ street: 'Abdij 6', place: 'Middelburg', lat: 51.4997, lon: 3.614, precision: 'address' }] });
  const both = [1, 2].map((number) => provider({ name: `Fries ${number}`, regions: ['PV21'], locations: [{ place: 'Leeuwarden', region: 'GM0080' }] }));
  const legend = (page: MapPage) => [...page.root.querySelectorAll('.legend li')].map(({ textContent }) => textContent.trim());

  it('is not only faint on the map: the mark says it, and the legend', async () => {
    const page = await setup({ feed: feedOf(near, ...both, town) });
    await page.lookAtMap(3);
    expect(page.pins()).to.have.members(['Zeeuws Fonds, Middelburg', 'Leeuwarden: 2 organisaties', 'Loket, ergens in Emmen']);
    expect(legend(page)).to.have.length(3);
    await page.choosePlace('coevorden');
    await page.press('Toon de hele kaart');
    await until('the pins say so', () => page.pins().includes('Zeeuws Fonds, Middelburg. Werkt niet in Coevorden.') && page.pins().includes('Leeuwarden: 2 organisaties. Werken niet in Coevorden.'));
    expect(page.pins()).to.include('Loket, ergens in Emmen');
    expect(legend(page)).to.include('werkt niet in Coevorden');
    await expect(page.element).to.be.accessible();
  });
});

describe('mkb-provider-map: who is abroad', function () {
  this.timeout(20_000);
  const berlin = provider({ name: 'Kantoor Berlijn', locations: [{ street: 'Klosterstrasse 50', place: 'Berlijn', lat: 52.51, lon: 13.41, precision: 'address' }] });
  const inView = ({ root }: MapPage) => {
    const [pin, box] = [root.activeElement!, root.querySelector('#map')!].map((each) => each.getBoundingClientRect());
    return pin!.left >= box!.left && pin!.right <= box!.right && pin!.top >= box!.top && pin!.bottom <= box!.bottom;
  };

  it('is brought into view with the focus, by the keys and from the list', async () => {
    const page = await setup({ feed: feedOf(berlin, town, door) });
    await page.lookAtMap(2);
    page.pin('Hoeve, Beilen').focus();
    await until('the arrows come to it', async () => {
      await sendKeys({ press: 'ArrowRight' });
      return page.focused() === 'Kantoor Berlijn, Berlijn';
    });
    await until('it is in view', () => inView(page));
    await page.press('Toon de hele kaart');
    await page.open('Kantoor Berlijn');
    await page.press('Toon op de kaart');
    await until('the pin has the focus, in view', () => page.focused() === 'Kantoor Berlijn, Berlijn' && inView(page));
  });
});

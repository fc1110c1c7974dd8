import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const at = (place: string, lat: number, lon: number) => [{ street: 'Brink 1', place, lat, lon, precision: 'address' }];
const assen = provider({ name: 'Advies Assen', locations: at('Assen', 52.993, 6.564) });
const rolde = provider({ name: 'Hulp in Rolde', locations: at('Rolde', 52.984, 6.645) });
const gieten = provider({ name: 'Loket Gieten', locations: at('Gieten', 53.005, 6.763) });
const zeeland = provider({ name: 'Zeeuws Fonds', locations: at('Middelburg', 51.4997, 3.614) });
const feed = feedOf(assen, rolde, gieten, zeeland);
const cluster = 'Assen en omgeving: 3 organisaties. Zoomt in.';
const apart = ['Advies Assen, Assen', 'Hulp in Rolde, Rolde', 'Loket Gieten, Gieten'];

describe('mkb-provider-map: organisations that would lie over one another', function () {
  this.timeout(20_000);

  it('are one mark with their number, which says where they are and what it does', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    expect(page.pins()).to.deep.equal([cluster, 'Zeeuws Fonds, Middelburg']);
    expect(page.pin(cluster).innerText.trim()).to.equal('3');
    await expect(page.element).to.be.accessible();
  });

  it('are shown apart by a click', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    page.pin(cluster).click();
    await until('each has a pin', () => apart.every((pin) => page.pins().includes(pin)));
    expect(page.results(), 'the list stays as it is').to.have.length(4);
  });

  it('are shown apart by Enter; the focus stays on the map, and goes on from there', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    page.map().focus();
    await sendKeys({ press: 'Tab' });
    expect(page.focused()).to.equal(cluster);
    await sendKeys({ press: 'Enter' });
    await until('the first of them has the focus', () => page.focused() === apart[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(page.focused()).to.equal(apart[1]);
    await sendKeys({ press: 'End' });
    await until('the last has the focus, and was brought into view', () => page.focused() === 'Zeeuws Fonds, Middelburg');
    await sendKeys({ press: 'Home' });
    await until('the first has it again', () => page.focused() === apart[0]);
    expect(page.pinElements().filter((pin) => pin.tabIndex === 0).length).to.equal(1);
  });

  it('come together again when one zooms out, with the focus on what holds the pin that had it', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    page.pin(cluster).click();
    await until('each has a pin', () => page.pins().includes(apart[1]!));
    page.pin(apart[1]!).focus();
    await page.press('Toon de hele kaart');
    await until('they are one again', () => page.pins().includes(cluster));
    // The button took the focus to itself; back on the map, Tab goes to the mark with that pin.
    expect(page.pinElements().filter((pin) => pin.tabIndex === 0).map((pin) => pin.getAttribute('aria-label'))).to.deep.equal([cluster]);
  });

  it('become the list when no map can show them apart', async () => {
    const door = provider({ name: 'Buren aan de Brink', locations: at('Assen', 52.99305, 6.56405) });
    const far = provider({ name: 'Derde aan de Brink', locations: at('Assen', 52.99311, 6.56408) });
    const page = await setup({ feed: feedOf(assen, door, far, zeeland) });
    await page.lookAtMap(2);
    page.pin('Assen en omgeving: 3 organisaties').click();
    await page.settle();
    expect(page.results()).to.have.members(['Advies Assen', 'Buren aan de Brink', 'Derde aan de Brink']);
    expect(page.chips()).to.deep.equal(['Op deze plek: Assen']);
    expect(page.focused()).to.equal('results');
    await page.press('Haal weg: Op deze plek: Assen');
    expect(page.results()).to.have.length(4);
  });

  it('count an organisation with two offices once', async () => {
    const two = provider({ name: 'Twee Kantoren', locations: [...at('Assen', 52.993, 6.564), ...at('Rolde', 52.984, 6.645)] });
    const page = await setup({ feed: feedOf(two, gieten, zeeland) });
    await page.lookAtMap(2);
    expect(page.pins()).to.include('Gieten en omgeving: 2 organisaties. Zoomt in.');
  });

  it('stand out when the list has one of them open', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('Zeeuws Fonds');
    await page.open('Hulp in Rolde');
    await until('its mark is selected', () => page.selectedPins().length === 1 && /Rolde|Assen en omgeving/.test(page.selectedPins()[0]!));
  });

  it('are shown apart for the one that is asked for in the list', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('Hulp in Rolde');
    await page.press('Toon op de kaart');
    await until('its own pin has the focus', () => page.focused() === 'Hulp in Rolde, Rolde');
  });

  it('follow the filters, however many they are', async () => {
    const many = Array.from({ length: 3_000 }, (_, number) =>
      provider({ name: `Bureau ${number}`, role: number % 10 === 0 ? 'fund' : 'network', locations: at(`Plaats ${number % 50}`, 50.9 + ((number * 37) % 2500) / 1000, 4 + ((number * 91) % 2900) / 1000) }),
    );
    const page = await setup({ feed: feedOf(...many) });
    await page.lookAtMap(5);
    const counted = () => page.pinElements().reduce((sum, pin) => sum + (Number(pin.innerText.trim()) || 1), 0);
    expect(page.pinElements().length).to.be.lessThan(250);
    expect(counted()).to.equal(3_000);
    await page.filter('Fonds');
    expect(counted()).to.equal(300);
  });
});

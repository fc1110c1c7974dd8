import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];
const loket = provider({ name: 'Loket Drenthe', role: 'first-line', themes: ['starting'], regions: ['PV22'], locations: inTown('Assen', 'GM0106') });
const assen = provider({ name: 'Gemeente Assen', role: 'municipality', themes: ['business-location'], regions: ['GM0106'], locations: inTown('Assen', 'GM0106') });
const emmen = provider({ name: 'Gemeente Emmen', role: 'municipality', themes: ['business-location'], regions: ['GM0114'], locations: inTown('Emmen', 'GM0114') });
const fund = provider({ name: 'Fonds Zeeland', role: 'fund', themes: ['financing'], regions: ['PV29'], locations: [{ street: 'Abdij 6', place: 'Middelburg', lat: 51.4997, lon: 3.614, precision: 'address' }] });
const kvk = provider({ name: 'KVK', role: 'chamber' });
const feed = feedOf(loket, assen, emmen, fund, kvk);
const pins = ['Assen: 2 organisaties', 'Fonds Zeeland, Middelburg', 'Gemeente Emmen, ergens in Emmen'];

describe('mkb-provider-map: the map', function () {
  this.timeout(20_000);

  it('is not fetched before it comes into view; the list does not wait for it', async () => {
    const page = await setup({ feed, above: 5_000 });
    expect(page.results()).to.have.length(5);
    expect(page.element.fetched).to.equal(0);
    await page.lookAtMap(3);
    expect(page.element.fetched).to.equal(1);
    await expect(page.element).to.be.accessible();
  });

  it('has a pin for each place, and says which are no exact address', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    expect(page.pins()).to.have.members(pins);
    expect(page.map().getAttribute('aria-label')).to.equal('Kaart met 5 organisaties');
  });

  it('credits the makers of its data', async () => {
    const page = await setup({ feed });
    await page.lookAtMap();
    const credits = page.root.querySelector('[part=attribution]')!.textContent;
    for (const maker of ['Leaflet', 'MapSVG', 'GeoNames', 'CC BY 4.0']) expect(credits).to.contain(maker);
  });

  it('has its names in the language of the page, also when that changes', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const names = () => [...page.root.querySelectorAll('.province-name')].map(({ textContent }) => textContent);
    expect(names()).to.include('Noord-Brabant');
    page.element.lang = 'en';
    await until('they are in English', () => names().includes('North Brabant'));
    expect(names()).not.to.include('Noord-Brabant');
    await page.lookAtMap(3);
  });

  it('follows the filters', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    await page.filter('Fonds');
    expect(page.pins()).to.deep.equal(['Fonds Zeeland, Middelburg']);
    await page.filter('Fonds');
    expect(page.pins()).to.have.members(pins);
  });

  it('marks the pin of what is opened in the list', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    await page.open('Fonds Zeeland');
    expect(page.selectedPins()).to.deep.equal(['Fonds Zeeland, Middelburg']);
    await page.open('Fonds Zeeland');
    expect(page.selectedPins()).to.deep.equal([]);
  });

  it('opens in the list what is chosen on the map, and moves the focus there', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.pin('Gemeente Emmen, ergens in Emmen').click();
    await page.settle();
    expect(page.opened()).to.deep.equal(['Gemeente Emmen']);
    expect(page.focused()).to.equal('Gemeente Emmen');
    expect(page.results()).to.have.length(5);
  });

  it('brings into the list what was not shown yet', async () => {
    const many = Array.from({ length: 30 }, (_, number) => provider({ name: `Bureau ${number + 10}`, regions: ['NL'] }));
    const page = await setup({ feed: feedOf(...many, emmen) });
    await page.lookAtMap();
    expect(page.results()).to.not.include('Gemeente Emmen');
    page.pin('Gemeente Emmen, ergens in Emmen').click();
    await page.settle();
    expect(page.opened()).to.deep.equal(['Gemeente Emmen']);
  });

  it('narrows the list to the several organisations at one place, and back', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.pin('Assen: 2 organisaties').click();
    await page.settle();
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Gemeente Assen']);
    expect(page.chips()).to.deep.equal(['Op deze plek: Assen']);
    expect(page.focused()).to.equal('results');
    expect(page.pins(), 'the map stays as it is').to.have.length(3);
    await page.openFilters();
    expect(page.filters()).to.include('Gemeente 1');
    await page.press('Haal weg: Op deze plek: Assen');
    expect(page.results()).to.have.length(5);
    await expect(page.element).to.be.accessible();
  });

  it('goes to the pin from the list', async () => {
    const page = await setup({ feed });
    await page.open('Gemeente Emmen');
    await until('the table is there', () => page.cardText('Gemeente Emmen').includes('Toon op de kaart') || (page.map().scrollIntoView(), false));
    // What was opened is in view; the other pins need not be.
    await page.lookAtMap(1);
    await page.press('Toon op de kaart');
    await until('the pin has the focus', () => page.focused() === 'Gemeente Emmen, ergens in Emmen');
  });

  it('zooms and moves by buttons, for who cannot drag', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const before = page.scale();
    await page.press('Zoom in');
    await until('it is larger', () => page.scale() > before * 1.5);
    await page.press('Toon de hele kaart');
    await until('it is as it was', () => Math.abs(page.scale() - before) < 2 && page.pins().includes('Gemeente Emmen, ergens in Emmen'));
    const pin = page.pin('Gemeente Emmen, ergens in Emmen');
    const from = pin.getBoundingClientRect().left;
    await page.press('Schuif naar het oosten');
    await until('it moved to the west', () => pin.getBoundingClientRect().left < from - 20);
  });

  it('keeps the outlines under what stands on them, through every zoom and move', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const shapes = [...page.root.querySelectorAll('path.province')];
    const names = [...page.root.querySelectorAll('.province-name')];
    /** Where each name stands in its province, as a share of its width and height, and how large that is. */
    const now = () => shapes.map((shape, index) => {
      const { left, top, width, height } = shape.getBoundingClientRect();
      const name = names[index]!.getBoundingClientRect();
      return { x: (name.left + name.width / 2 - left) / width, y: (name.top + name.height / 2 - top) / height, width, height };
    });
    const before = now();
    const [first] = before;
    for (const [press, size] of [['Zoom in', 2], ['Schuif naar het oosten', 2], ['Zoom in', 4], ['Schuif naar het noorden', 4], ['Zoom uit', 2], ['Toon de hele kaart', 1]] as const) {
      await page.press(press);
      // Names stand on whole pixels, and the smaller picture tells within how many. Both move until they are there. Firefox counts the line,
      // which does not grow, as part of a shape.
      const isWithin = (pixels: number, of: 'x' | 'y', extent: 'width' | 'height') => now().every((is, index) => Math.abs(is[of] - before[index]![of]) * Math.min(is[extent], before[index]![extent]) < pixels);
      await until(`${press}: the outlines are ${size} times as large, under their names`, () => Math.abs(now()[0]!.width / first!.width / size - 1) < 0.04 && isWithin(2, 'x', 'width') && isWithin(2, 'y', 'height'));
    }
  });

  it('leaves the list as it is when the map cannot be fetched, and tries again on demand', async () => {
    const told: unknown[][] = [];
    const { error } = console;
    console.error = (...args: unknown[]) => void told.push(args);
    after(() => (console.error = error));
    const page = await setup({ feed, library: 'unreachable' });
    page.map().scrollIntoView();
    await until('the visitor is told', () => page.text().includes('De kaart is nu niet te laten zien. De lijst is wel compleet.'));
    expect(page.results()).to.have.length(5);
    await expect(page.element).to.be.accessible();
    await page.press('Probeer het opnieuw');
    await until('it was tried again', () => page.element.fetched === 2 && page.text().includes('De kaart is nu niet te laten zien.'));
    expect(told.map(([text, cause]) => [text, (cause as Error).message]), 'the cause, once').to.deep.equal([['<mkb-observed-map>: the map cannot be drawn; the list is complete without it.', 'Failed to fetch']]);
    page.element.library = 'real';
    await page.press('Probeer het opnieuw');
    await page.lookAtMap(3);
  });

  it('is given back when the widget leaves the page, and drawn again when it returns', async () => {
    const page = await setup({ feed });
    const parent = page.element.parentElement!;
    await page.lookAtMap(3);
    page.element.remove();
    expect(page.map().childElementCount).to.equal(0);
    parent.append(page.element);
    await page.lookAtMap(3);
    expect(page.pins()).to.have.members(pins);
  });

  it('survives leaving while the map is on its way', async () => {
    const page = await setup({ feed });
    const parent = page.element.parentElement!;
    page.map().scrollIntoView();
    await until('the library is asked for', () => page.element.fetched === 1);
    page.element.remove();
    parent.append(page.element);
    await page.lookAtMap(3);
    expect(page.root.querySelectorAll('.leaflet-map-pane').length).to.equal(1);
  });

  it('has none of the controls of the library, which are made of strings of markup', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    expect(page.root.querySelectorAll('script, link, .leaflet-control').length).to.equal(0);
  });
});

describe('mkb-provider-map: by keyboard alone', function () {
  // Each key goes by way of the runner.
  this.timeout(20_000);

  it('goes from place to place on the map with the arrows, opens one with Enter, and leaves with Escape', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.map().focus();
    await sendKeys({ press: 'Tab' });
    expect(page.focused()).to.equal('Assen: 2 organisaties');
    await sendKeys({ press: 'ArrowRight' });
    expect(page.focused()).to.equal('Fonds Zeeland, Middelburg');
    await sendKeys({ press: 'Escape' });
    expect(page.focused()).to.equal('Kaart met 5 organisaties');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until('the list has it open', () => page.opened().includes('Fonds Zeeland'));
    expect(page.focused()).to.equal('Fonds Zeeland');
  });

  it('has one stop for all pins', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    expect(page.pinElements().filter((pin) => pin.tabIndex === 0).length).to.equal(1);
  });

  it('moves and zooms with the keys', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const pin = page.pin('Gemeente Emmen, ergens in Emmen');
    page.map().focus();
    const from = pin.getBoundingClientRect().left;
    await sendKeys({ press: 'ArrowRight' });
    await until('it moved', () => pin.getBoundingClientRect().left < from - 20);
    const before = page.scale();
    await sendKeys({ press: '+' });
    await until('it is larger', () => page.scale() > before * 1.5);
    await sendKeys({ press: '-' });
    await until('it is smaller', () => page.scale() < before * 1.2);
  });

  it('can skip the map', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const skip = page.root.querySelector<HTMLElement>('.skip')!;
    skip.focus();
    await sendKeys({ press: 'Enter' });
    expect(page.focused()).to.equal('after-map');
  });

  it('chooses a municipality', async () => {
    const page = await setup({ feed });
    page.field('place').focus();
    await sendKeys({ type: 'emm' });
    await until('there are suggestions', () => page.options().length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await page.settle();
    const field = page.field('place');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(page.root.getElementById(field.getAttribute('aria-activedescendant')!)!.textContent).to.contain('Emmen');
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until('the list is for Emmen', () => page.groups()[0]?.startsWith('Voor ondernemers in Emmen'));
    expect(field.value).to.equal('Emmen');
    expect(page.focused()).to.equal('place');
  });
});

/** A map that is drawn anew, or loses its pins or its background: who was looking at it goes on from there. */
import { expect } from '@open-wc/testing';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { type FakeServer, serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { type MapPage, setup } from './page.js';

const at = (street: string, place: string, lat: number, lon: number) => [{ street, place, lat, lon, precision: 'address' }];
const zeeland = provider({ name: 'Fonds Zeeland', role: 'fund', regions: ['PV29'], locations: at('Abdij 6', 'Middelburg', 51.4997, 3.614) });
const emmen = provider({ name: 'Loket Emmen', role: 'first-line', regions: ['PV22'], locations: at('Raadhuisplein 1', 'Emmen', 52.785, 6.9) });
const nowhere = provider({ name: 'Landelijke club', role: 'network' });
const feed = feedOf(zeeland, emmen, nowhere);
/** The test's own server, which has one picture for every tile. */
const tiles = `${new URL('../../../../stories/tile.svg', import.meta.url).href.split('?')[0]}?z={z}&x={x}&y={y}`;

/** Where the middle of the view is, as a share of the way between the names of two provinces; and how far these stand apart. */
function view(page: MapPage) {
  const [first, second] = [...page.root.querySelectorAll('.province-name')].map((name) => name.getBoundingClientRect());
  const box = page.map().getBoundingClientRect();
  return { scale: page.scale(), x: first!.left + first!.width / 2 - box.left, y: second!.top + second!.height / 2 - box.top };
}
/** Longer than a frame takes that is late. */
const stands = (page: MapPage) => {
  let last = '';
  let since = performance.now();
  return until('the map stands still', () => {
    const now = JSON.stringify(view(page));
    if (now !== last) since = performance.now();
    last = now;
    return performance.now() - since > 200;
  });
};
const isNear = (now: ReturnType<typeof view>, then: ReturnType<typeof view>, pixels = 3) => Math.abs(now.scale / then.scale - 1) < 0.02 && Math.abs(now.x - then.x) < pixels && Math.abs(now.y - then.y) < pixels;

// Where the map ends up counts, and not how it gets there.
const real = window.matchMedia.bind(window);
before(() => void (window.matchMedia = (query) => (query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : real(query))));
after(() => void (window.matchMedia = real));

describe('mkb-provider-map: drawn in another language', function () {
  this.timeout(20_000);
  const names = (page: MapPage) => [...page.root.querySelectorAll('.province-name')].map(({ textContent }) => textContent);
  const toEnglish = async (page: MapPage) => {
    page.element.lang = 'en';
    await until('the names are in English', () => names(page).includes('North Brabant'));
  };

  it('is looked at as it was', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    const whole = page.scale();
    await page.press('Zoom in');
    await until('it is larger', () => page.scale() > whole * 1.9);
    await stands(page);
    await page.press('Schuif naar het oosten');
    await stands(page);
    const before = view(page);
    await toEnglish(page);
    await stands(page);
    expect(isNear(view(page), before, 20), `${JSON.stringify(view(page))} is as ${JSON.stringify(before)}`).to.equal(true);
  });

  it('is looked at as it was also while an organisation is open', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    await page.open('Fonds Zeeland');
    await page.settle();
    await stands(page);
    await page.press('Toon de hele kaart');
    await until('both are in view', () => page.pins().length === 2);
    await stands(page);
    const before = page.scale();
    await toEnglish(page);
    await stands(page);
    expect(page.scale() / before).to.be.closeTo(1, 0.02);
  });

  it('gives the focus back to the pin that had it, and leaves it where it is elsewhere', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    page.pin('Loket Emmen, Emmen').focus();
    await toEnglish(page);
    await until('the pin has the focus', () => page.focused() === 'Loket Emmen, Emmen');
    page.field('text').focus();
    page.element.lang = 'nl';
    await until('the names are in Dutch', () => names(page).includes('Noord-Brabant'));
    await stands(page);
    expect(page.focused()).to.equal('text');
  });
});

describe('mkb-provider-map: drawn with other tiles, or none', function () {
  this.timeout(20_000);

  it('is looked at as it was, and has its outlines back', async () => {
    const page = await setup({ feed, attributes: { tiles } });
    await page.lookAtMap(2);
    await until('a tile has come', () => page.map().classList.contains('tiled'));
    const whole = page.scale();
    await page.press('Zoom in');
    await until('it is larger', () => page.scale() > whole * 1.9);
    await stands(page);
    const before = view(page);
    page.element.removeAttribute('tiles');
    await until('there are no tiles', () => page.root.querySelectorAll('img').length === 0 && page.root.querySelectorAll('path.province').length === 12);
    await stands(page);
    expect(isNear(view(page), before, 20)).to.equal(true);
    const shape = getComputedStyle(page.root.querySelector('path.province')!);
    expect(shape.fill).to.not.equal('none');
    expect([...page.root.querySelectorAll('.province-name:not(.hidden)')].some((name) => getComputedStyle(name).visibility === 'visible')).to.equal(true);
  });

  it('has the names of its provinces when it is near no more', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    for (let steps = 0; steps < 6; steps++) {
      await page.press('Zoom in');
      await stands(page);
    }
    expect(page.map().classList.contains('near')).to.equal(true);
    page.element.remove();
    expect([...page.map().classList].filter((name) => ['near', 'tiled', 'area'].includes(name))).to.deep.equal([]);
  });
});

describe('mkb-provider-map: tiles that do not come', function () {
  this.timeout(20_000);
  const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  const held: (() => void)[] = [];
  beforeEach(() => {
    held.length = 0;
    // A server that takes the question, and does not answer.
    Object.defineProperty(HTMLImageElement.prototype, 'src', { ...own, set(this: HTMLImageElement, address: string) {
      held.push(() => own.set!.call(this, address));
    } });
  });
  afterEach(() => Object.defineProperty(HTMLImageElement.prototype, 'src', own));
  const notice = 'De achtergrond van de kaart is nu niet te laten zien.';

  it('are told of after a while, and shown when they come late', async () => {
    const server = serverOf({ 'feed.json': feed });
    // What waits long: it may begin while the page is set up, or after.
    const waits: (() => void)[] = [];
    const slow: FakeServer = { ...server, delay: (ms, signal) => (ms < 5_000 ? server.delay(ms, signal) : new Promise<void>((resolve) => waits.push(resolve))) };
    const page = await setup({ server: slow, attributes: { tiles } });
    await page.lookAtMap(2);
    await until('tiles are asked for', () => held.length > 0);
    expect(page.text()).to.not.contain(notice);
    await until('the visitor is told', () => {
      waits.splice(0).forEach((runOut) => runOut());
      return page.text().includes(notice);
    });
    expect(getComputedStyle(page.root.querySelector('path.province')!).fill).to.not.equal('none');
    held.splice(0).forEach((go) => go());
    await until('the tiles are there', () => page.map().classList.contains('tiled'));
    await until('nothing is said any more', () => !page.text().includes(notice));
  });
});

describe('mkb-provider-map: a pin that goes', function () {
  this.timeout(20_000);

  it('leaves the focus on the map when it was the last, and only if it had it', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(2);
    page.pin('Loket Emmen, Emmen').focus();
    const typed = page.field('text');
    typed.value = 'landelijke club';
    typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('there is no pin', () => page.results().join() === 'Landelijke club' && page.pins().length === 0);
    expect(page.root.activeElement?.id).to.equal('map');
    typed.focus();
    typed.value = '';
    typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('they are back', () => page.pins().length === 2);
    expect(page.focused()).to.equal('text');
  });
});

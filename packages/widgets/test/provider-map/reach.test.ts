/** The map for who has a small window, other colours, no steady hand, or no map at all. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendMouse, setViewport } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { type MapPage, setup } from './page.js';

const at = (place: string, lat: number, lon: number) => [{ street: 'Brink 1', place, lat, lon, precision: 'address' }];
const feed = feedOf(
  provider({ name: 'Advies Assen', role: 'first-line', summary: 'Denkt met u mee.', themes: ['starting'], regions: ['PV22'], serves: [{ subject: 'employees', max: 9 }], locations: at('Assen', 52.993, 6.564) }),
  provider({ name: 'Hulp in Rolde', locations: at('Rolde', 52.984, 6.645) }),
  provider({ name: 'Gemeente Emmen', role: 'municipality', themes: ['growth'], locations: [{ place: 'Emmen', region: 'GM0114', precision: 'region' }] }),
  provider({ name: 'Zeeuws Fonds', role: 'fund', locations: at('Middelburg', 51.4997, 3.614) }),
);
/** What is pressed or filled in, and is on the screen. */
const controls = (page: MapPage) => [...page.root.querySelectorAll<HTMLElement>('button, input, a, [tabindex="0"]')].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches('.skip, .to-map'));
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id || element.className);
const everything = async (pins = 3) => {
  const page = await setup({ feed });
  await page.openFilters();
  await page.open('Advies Assen');
  await page.lookAtMap(pins);
  return page;
};

/** What the runner can do depends on how it drives an engine: WebKit's window keeps its size, and only Chromium takes other colours. */
const isChromium = navigator.userAgent.includes('Chrome');
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');

describe('mkb-provider-map: for everybody', function () {
  this.timeout(30_000);

  it('has all of it within a window of 320 by 256, as at a zoom of 400%', async function () {
    if (isWebKit) this.skip();
    await setViewport({ width: 320, height: 256 });
    try {
      // On a map so small, what is near is one mark.
      const page = await everything(1);
      expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
      for (const control of controls(page)) {
        // Marks of the map come into view by moving the map.
        if (control.closest('#map')) continue;
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = control.getBoundingClientRect();
        expect(left, nameOf(control)).to.be.at.least(0);
        expect(right, nameOf(control)).to.be.at.most(320);
        const hit = page.root.elementFromPoint((left + right) / 2, Math.min(bottom - 2, (top + bottom) / 2));
        expect(hit && (control.contains(hit) || hit.contains(control)), `${nameOf(control)} is covered by ${hit?.className}`).to.equal(true);
      }
      const box = page.root.querySelector('.map-box')!.getBoundingClientRect();
      expect(box.height, 'the map leaves room to scroll past it').to.be.at.most(256);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('has no target smaller than 24 pixels', async () => {
    const page = await everything();
    for (const control of controls(page)) {
      // A link in a sentence is as high as its line.
      if (control.matches('a, p *')) continue;
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(control)).to.be.at.least(24);
    }
  });

  it('keeps its marks apart in forced colours: an address is full, a town is open, what is chosen is highlighted', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const page = await setup({ feed });
      await page.lookAtMap(3);
      const ground = (label: string) => getComputedStyle(page.pin(label).querySelector('.mark')!).backgroundColor;
      const [full, open] = [ground('Zeeuws Fonds, Middelburg'), ground('Gemeente Emmen, ergens in Emmen')];
      expect(full).to.not.equal(open);
      const border = getComputedStyle(page.pin('Gemeente Emmen, ergens in Emmen').querySelector('.mark')!).borderTopColor;
      expect(border, 'an open mark has an edge').to.not.equal(open);
      // Last, since the map moves to what is chosen and leaves the others behind.
      await page.open('Zeeuws Fonds');
      await until('it is chosen', () => page.selectedPins().includes('Zeeuws Fonds, Middelburg'));
      expect([full, open]).to.not.include(ground('Zeeuws Fonds, Middelburg'));
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('moves what is clicked to the middle, without a drag', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.map().scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = page.map().getBoundingClientRect();
    const name = () => page.root.querySelector('.province-name')!.getBoundingClientRect();
    const before = name();
    const [x, y] = [Math.round(left + width * 0.3), Math.round(top + height * 0.3)];
    await sendMouse({ type: 'click', position: [x, y] });
    const moved = () => [name().left - before.left, name().top - before.top];
    await until('the map moved there', () => Math.abs(moved()[0]! - (left + width / 2 - x)) < 3 && Math.abs(moved()[1]! - (top + height / 2 - y)) < 3);
  });

  it('has a complete list when not even the place of the map can be fetched, says so, and tries again', async () => {
    const page = await setup({ feed, above: 5_000 });
    const { part } = (page.element as unknown as { map: { part: { fetch: () => Promise<unknown> } } }).map;
    const { fetch } = part;
    part.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    page.map().scrollIntoView();
    await until('the visitor is told', () => page.text().includes('De kaart is nu niet te laten zien. De lijst is wel compleet.'));
    expect(page.results()).to.have.length(4);
    await expect(page.element).to.be.accessible();
    part.fetch = fetch;
    await page.press('Probeer het opnieuw');
    await page.lookAtMap(3);
  });
});

describe('mkb-provider-map: on a narrow page', () => {
  it('has the places of a province beside the buttons over the map, and not under them', async () => {
    const east = provider({ name: 'Loket Westerwolde', regions: ['PV20'], locations: [{ street: 'Dorpsstraat 1', place: 'Sellingen', lat: 52.95, lon: 7.15, precision: 'address' }] });
    const page = await setup({ feed: feedOf(east), attributes: { region: 'PV20' } });
    page.element.style.inlineSize = '22.5rem';
    await page.lookAtMap();
    const mark = page.pin('Loket Westerwolde, Sellingen').getBoundingClientRect();
    const buttons = await until('the buttons are there', () => page.root.querySelector('.zoom')?.getBoundingClientRect());
    expect(mark.right, 'to the left of them').to.be.at.most(buttons.left + 1);
  });
});

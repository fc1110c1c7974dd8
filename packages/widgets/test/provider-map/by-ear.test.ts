/** The map for who works it by keyboard, and does not see it or magnifies it. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];
const loket = provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'], locations: inTown('Assen', 'GM0106') });
const assen = provider({ name: 'Gemeente Assen', role: 'municipality', regions: ['GM0106'], locations: inTown('Assen', 'GM0106') });
const emmen = provider({ name: 'Gemeente Emmen', role: 'municipality', regions: ['GM0114'], locations: inTown('Emmen', 'GM0114') });
const fund = provider({ name: 'Fonds Zeeland', role: 'fund', regions: ['PV29'], locations: [{ street: 'Abdij 6', place: 'Middelburg', lat: 51.4997, lon: 3.614, precision: 'address' }] });
const feed = feedOf(loket, assen, emmen, fund);

describe('mkb-provider-map: Escape, after Enter on the map', function () {
  this.timeout(20_000);

  it('goes back from one organisation to its pin', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const label = 'Gemeente Emmen, ergens in Emmen';
    page.pin(label).focus();
    await sendKeys({ press: 'Enter' });
    await until('the organisation has the focus', () => page.focused() === 'Gemeente Emmen');
    await sendKeys({ press: 'Escape' });
    await until('the pin has the focus', () => page.focused() === label);
    expect(page.opened()).to.deep.equal(['Gemeente Emmen']);
    // Further back it is the map, as the help says.
    await sendKeys({ press: 'Escape' });
    await until('the map has the focus', () => page.root.activeElement === page.map());
  });

  it('goes back from the organisations of one place, also from within the list', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.pin('Assen: 2 organisaties').focus();
    await sendKeys({ press: 'Enter' });
    await until('the list has the focus', () => page.focused() === 'results');
    page.card('Gemeente Assen').querySelector<HTMLElement>('.name')!.focus();
    await sendKeys({ press: 'Escape' });
    await until('the pin has the focus', () => page.focused() === 'Assen: 2 organisaties');
  });

  it('does nothing to who did not come from the map', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.card('Gemeente Emmen').querySelector<HTMLElement>('.name')!.focus();
    await sendKeys({ press: 'Escape' });
    await page.settle();
    expect(page.focused()).to.equal('Gemeente Emmen');
  });

  it('goes back from the row of a province to the province', async () => {
    const page = await setup({ feed, attributes: { view: 'provinces' } });
    await page.settle();
    await page.lookAtMap(0);
    const zeeland = await until('the provinces can be chosen', () => [...page.root.querySelectorAll<SVGElement>('path.province[role=button]')].find((each) => each.getAttribute('aria-label')!.startsWith('Zeeland')));
    zeeland.focus();
    await sendKeys({ press: 'Enter' });
    await until('the row has the focus', () => page.root.activeElement?.id === 'province-PV29');
    await sendKeys({ press: 'Escape' });
    await until('the province has the focus', () => page.root.activeElement === zeeland);
  });
});

describe('mkb-provider-map: a map that is moved', function () {
  this.timeout(20_000);

  it('says how many places are in view', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.map().focus();
    await sendKeys({ press: '+' });
    await until('it is told of', () => page.said(/plek(ken)? in beeld/).length === 1);
    page.button('Toon de hele kaart').focus();
    await page.press('Toon de hele kaart');
    await page.statusBecomes('3 plekken in beeld');
  });

  it('says nothing of what is moved by opening an organisation in the list', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    page.card('Gemeente Emmen').querySelector<HTMLElement>('.name')!.focus();
    await page.open('Gemeente Emmen');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(page.said(/in beeld/)).to.deep.equal([]);
  });

  it('has buttons that are named once', async () => {
    const page = await setup({ feed });
    await page.lookAtMap(3);
    const twice = [...page.root.querySelectorAll('.tool')].filter((each) => each.hasAttribute('title') && each.hasAttribute('aria-label'));
    expect(twice).to.have.length(0);
    expect(page.root.querySelectorAll('.tool')).to.have.length(7);
    await expect(page.element).to.be.accessible();
  });
});

describe('mkb-provider-map: a map on a small screen', function () {
  this.timeout(20_000);
  // Its driver cannot set the size of a window.
  const isWebKit = /AppleWebKit\/.*Version\//.test(navigator.userAgent);
  after(() => (isWebKit ? undefined : setViewport({ width: 1280, height: 800 })));

  it('stays in sight while the keyboard is in it, with what the keys do below', async function () {
    if (isWebKit) this.skip();
    await setViewport({ width: 320, height: 256 });
    const page = await setup({ feed });
    await page.lookAtMap(1);
    const link = page.root.querySelector<HTMLElement>('.skip')!;
    link.focus();
    await sendKeys({ press: 'Tab' });
    await until('the map has the focus', () => page.map().matches(':focus-visible'));
    const help = page.root.querySelector('.map-help')!.getBoundingClientRect();
    const map = page.map().getBoundingClientRect();
    expect(help.height).to.be.greaterThan(60);
    expect(help.top).to.be.at.least(Math.floor(map.bottom));
    expect(help.right).to.be.at.most(320);
    const { left, top, width, height } = map;
    const inSight = page.root.elementFromPoint(left + width / 2, Math.max(0, top) + Math.min(height, 200) / 2)!;
    expect(inSight.closest('#map'), 'the map itself').to.equal(page.map());
  });
});

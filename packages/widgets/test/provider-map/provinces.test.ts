import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];
const drenthe = provider({ name: 'Provincie Drenthe', role: 'province', approach: 'first-line', summary: 'Slim en groen.', themes: ['energy', 'growth'], regions: ['PV22'], locations: inTown('Assen', 'GM0106') });
const zeeland = provider({ name: 'Provincie Zeeland', role: 'province', approach: 'innovation', regions: ['PV29'], locations: inTown('Middelburg', 'GM0687') });
const ibdo = provider({ name: 'Ik Ben Drents Ondernemer', role: 'first-line', regions: ['PV22'], contact: { url: 'https://ibdo.example/' } });
const nom = provider({ name: 'NOM', role: 'development-agency', regions: ['PV20', 'PV21', 'PV22'] });
const kvk = provider({ name: 'KVK', role: 'chamber', regions: ['NL'] });
const feed = feedOf(drenthe, zeeland, ibdo, nom, kvk);

const overview = async () => {
  const page = await setup({ feed, attributes: { view: 'provinces' } });
  await page.settle();
  const rows = () => [...page.root.querySelectorAll('.provinces tbody tr')];
  const row = (name: string) => rows().find((each) => each.querySelector('.province-title')?.textContent === name)!;
  const cells = (name: string) => [...row(name).querySelectorAll('td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
  return { page, rows, row, cells };
};

describe('mkb-provider-map: the provinces', () => {
  it('are a table of how each helps, on what, and through whom, as the feeds say', async () => {
    const { page, rows, cells } = await overview();
    expect(rows()).to.have.length(12);
    expect(cells('Drenthe').map((cell) => cell.replace(/^(Aanpak|Onderwerpen|Eerste loket|Ook in de regio)/, '').trim())).to.deep.equal(['Eigen eerste loket voor alle ondernemers', 'Energie en netcongestie en Groeien en opschalen', 'Ik Ben Drents Ondernemer', 'NOM']);
    expect(cells('Zeeland').join()).to.contain('Richt zich op bedrijven die vernieuwen').and.to.contain('Geen eerste loket bekend.');
    expect(page.root.querySelector('table')!.querySelectorAll('th[scope=col]').length).to.equal(5);
    expect(page.root.querySelector('table caption')!.textContent).to.equal('Hoe de twaalf provincies ondernemers helpen');
    await expect(page.element).to.be.accessible();
  });

  it('lead to the list of one, and back', async () => {
    const { page, rows } = await overview();
    await page.press('Toon organisaties in Drenthe');
    expect(page.results()).to.have.members(['Ik Ben Drents Ondernemer', 'Provincie Drenthe', 'NOM', 'KVK']);
    expect(page.focused()).to.equal('results');
    await expect(page.element).to.be.accessible();
    await page.press('Terug naar alle provincies');
    expect(rows()).to.have.length(12);
    expect(page.focused()).to.equal('Toon organisaties in Drenthe');
  });

  const onMap = async () => {
    const { page, row } = await overview();
    await page.lookAtMap(0);
    const shapes = () => [...page.root.querySelectorAll<SVGElement>('path.province[role=button]')];
    await until('the provinces can be chosen', () => shapes().length === 12);
    return { page, row, shapes, shape: (label: string) => shapes().find((each) => each.getAttribute('aria-label') === label)! };
  };
  const zeelandOnMap = 'Zeeland: Richt zich op bedrijven die vernieuwen';

  it('stand on a map too, each with the sign of its approach and in words, which the legend explains', async () => {
    const { page, shape } = await onMap();
    expect(page.map().getAttribute('aria-label')).to.equal('Kaart van de twaalf provincies');
    expect(shape(zeelandOnMap).dataset['kind']).to.equal('innovation');
    expect(shape('Drenthe: Eigen eerste loket voor alle ondernemers').dataset['kind']).to.equal('first-line');
    const legend = [...page.root.querySelectorAll('.legend li')].map((item) => [item.querySelector('.sign')!.className, item.textContent!.trim()]);
    expect(legend).to.deep.equal([['sign first-line', 'Eigen eerste loket voor alle ondernemers'], ['sign innovation', 'Richt zich op bedrijven die vernieuwen'], ['sign unknown', 'Niet bekend']]);
    const signs = [...page.root.querySelectorAll<HTMLElement>('.province-name .sign')];
    expect(signs.every((sign) => sign.checkVisibility({ visibilityProperty: true })), 'also where there is no room for the name').to.equal(true);
    const boxes = [...page.root.querySelectorAll<HTMLElement>('.province-name')].map((name) => name.getBoundingClientRect());
    const overlaps = boxes.filter((a, index) => boxes.slice(index + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
    expect(overlaps, 'no name lies over another').to.deep.equal([]);
    expect(signs.map(({ className }) => className).filter((name) => name === 'sign unknown')).to.have.length(10);
    await expect(page.element).to.be.accessible();
  });

  it('lead from the map to their row, by a click and by the keys, and the row shows on the map', async () => {
    const { page, row, shape, shapes } = await onMap();
    shape(zeelandOnMap).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await page.settle();
    expect(page.root.activeElement?.id).to.equal('province-PV29');
    expect(row('Zeeland').classList.contains('looked')).to.equal(true);
    await until('it stands out', () => shape(zeelandOnMap).classList.contains('own'));
    page.map().focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Home' });
    expect(page.root.activeElement).to.equal(shapes()[0]);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(page.root.activeElement).to.equal(shapes()[10]);
    expect(shapes().filter((each) => each.getAttribute('tabindex') === '0')).to.have.length(1);
    await sendKeys({ press: 'Enter' });
    await page.settle();
    expect(page.root.activeElement?.id).to.equal('province-PV30');
    page.root.querySelector<HTMLElement>('[data-province=PV22]')!.focus();
    await until('the row that has the focus stands out on the map', () => shape('Drenthe: Eigen eerste loket voor alle ondernemers').classList.contains('own'));
  });

  it('are given back to the map with Escape', async () => {
    const { page, shapes } = await onMap();
    shapes()[3]!.focus();
    await sendKeys({ press: 'Escape' });
    expect(page.root.activeElement?.id).to.equal('map');
  });

  it('break long names between their words', async () => {
    const page = await setup({ feed: feedOf(drenthe, provider({ name: 'Ontwikkelingsmaatschappij Oost', role: 'development-agency', regions: ['PV22'] })), attributes: { view: 'provinces' } });
    await page.settle();
    expect(page.root.querySelector('.provinces')!.textContent).to.contain('Ontwikkelings\u00admaatschappij Oost');
  });

  it('fit a small screen without scrolling sideways', async () => {
    const { page } = await overview();
    page.element.style.inlineSize = '320px';
    page.element.style.display = 'block';
    await page.settle();
    const table = page.root.querySelector('table')!;
    expect(table.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(table.querySelector('tr')!).display).to.equal('block');
    await expect(page.element).to.be.accessible();
  });

  it('have the focus again after Back, on the row of the one that was left; and its list after Forward', async () => {
    const before = location.href;
    const page = await setup({ feed, attributes: { view: 'provinces', 'sync-url': 'p' } });
    await page.settle();
    await page.press('Toon organisaties in Zeeland');
    await going(() => history.back());
    await until('the row has the focus', () => page.root.activeElement?.id === 'province-PV29');
    await going(() => history.forward());
    await until('the list has the focus', () => page.root.activeElement?.id === 'results');
    await going(() => history.back());
    history.replaceState(null, '', before);
  });

  it('leave the focus where it is, when that is elsewhere in the page', async () => {
    const before = location.href;
    const page = await setup({ feed, attributes: { view: 'provinces', 'sync-url': 'p' } });
    await page.settle();
    await page.press('Toon organisaties in Zeeland');
    const other = document.body.appendChild(document.createElement('button'));
    other.focus();
    await going(() => history.back());
    await until('the provinces are back', () => page.root.querySelector('#province-PV29') !== null);
    await page.settle();
    expect(document.activeElement).to.equal(other);
    other.remove();
    history.replaceState(null, '', before);
  });

  it('say of a desk to a part of the province that it is, beside an approach without a desk to all of it', async () => {
    const house = provider({ name: 'Ondernemershuis', role: 'first-line', regions: ['GM0200', 'GM0150'] });
    const gelderland = provider({ name: 'Provincie Gelderland', role: 'province', approach: 'sme-agenda', regions: ['PV25'] });
    const page = await setup({ feed: feedOf(house, gelderland, ibdo), attributes: { view: 'provinces' } });
    await page.settle();
    const text = (code: string) => page.root.querySelector(`#province-${code}`)!.textContent.replace(/\s+/g, ' ');
    expect(text('PV25')).to.contain('zonder eerste loket voor de hele provincie').and.to.contain('Ondernemershuis (voor een deel van de provincie)');
    expect(text('PV22')).to.contain('Ik Ben Drents Ondernemer').and.to.not.contain('een deel');
  });

  it('lead from an organisation without a website to its card, also when it is far down the list', async () => {
    const many = Array.from({ length: 12 }, (_, number) => provider({ name: `Bureau ${number + 10}`, role: 'network', regions: ['PV22'] }));
    const page = await setup({ feed: feedOf(drenthe, ...many, provider({ name: 'Aaloket', role: 'network', regions: ['GM0114'] })), attributes: { view: 'provinces' } });
    await page.settle();
    await page.press('Meer over Aaloket');
    expect(page.opened()).to.deep.equal(['Aaloket']);
    expect(page.results().filter((name) => name === 'Aaloket'), 'once').to.have.length(1);
    expect(page.focused()).to.equal('Aaloket');
    await expect(page.element).to.be.accessible();
  });

  it('fill their box with the country, and name each province', async () => {
    const { page } = await onMap();
    const box = page.map().getBoundingClientRect();
    const shapes = [...page.root.querySelectorAll('path.province')].map((shape) => shape.getBoundingClientRect());
    const [left, right] = [Math.min(...shapes.map((shape) => shape.left)), Math.max(...shapes.map((shape) => shape.right))];
    expect((right - left) / box.width).to.be.greaterThan(0.6);
    const hidden = [...page.root.querySelectorAll<HTMLElement>('.province-name.hidden')].map(({ textContent }) => textContent);
    expect(hidden).to.deep.equal([]);
  });

  it('are in the address of the page', async () => {
    const before = location.href;
    const page = await setup({ feed, attributes: { view: 'provinces', 'sync-url': 'p' } });
    await page.settle();
    await page.press('Toon organisaties in Zeeland');
    expect(new URLSearchParams(location.search).get('p-province')).to.equal('PV29');
    history.replaceState(null, '', before);
  });
});

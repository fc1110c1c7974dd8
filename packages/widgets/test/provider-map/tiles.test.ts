import { expect, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import type { ErrorEvent } from '@mkb-wegwijzer/widgets';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { backgroundOf } from '../../src/provider-map/background.js';
import { setup } from './page.js';

const feed = feedOf(provider({ name: 'Fonds Zeeland', locations: [{ street: 'Abdij 6', place: 'Middelburg', lat: 51.4997, lon: 3.614, precision: 'address' }] }));
/** The test's own server, which has one picture for every tile. */
const tiles = `${new URL('../../../../stories/tile.svg', import.meta.url).href.split('?')[0]}?z={z}&x={x}&y={y}`;

describe('mkb-provider-map: a background of tiles', function () {
  this.timeout(20_000);

  it('asks nobody for a tile unless the page does', async () => {
    const page = await setup({ feed });
    await page.lookAtMap();
    expect(page.root.querySelectorAll('img').length).to.equal(0);
  });

  it('shows the tiles of the address that the page gives, and who made them', async () => {
    const page = await setup({ feed, attributes: { tiles, 'tiles-attribution': 'Gemeente <b>Middelburg</b>' } });
    await page.lookAtMap();
    const tile = await until('a tile has come', () => page.root.querySelector<HTMLImageElement>('.leaflet-tile-loaded'));
    expect(tile.src).to.match(/\?z=\d+&x=\d+&y=\d+$/);
    expect(tile.alt, 'a picture that says nothing').to.equal('');
    expect(page.root.querySelector('[part=attribution]')!.textContent).to.contain('Achtergrond: Gemeente <b>Middelburg</b>.');
    expect(page.pins()).to.deep.equal(['Fonds Zeeland, Middelburg']);
    await expect(page.element).to.be.accessible();
  });

  it('keeps its tiles in step with zooming', async () => {
    const page = await setup({ feed, attributes: { tiles } });
    await page.lookAtMap();
    const zooms = () => [...page.root.querySelectorAll<HTMLImageElement>('.leaflet-tile-loaded')].map(({ src }) => Number(new URL(src).searchParams.get('z')));
    await until('tiles have come', () => zooms().length > 0);
    const before = Math.max(...zooms());
    await page.press('Zoom in');
    await until('tiles of the next zoom have come', () => Math.max(...zooms()) === before + 1);
  });

  it('keeps the outlines, the pins and the list when no tile comes, and says so', async () => {
    const page = await setup({ feed, attributes: { tiles: `${new URL('no-such-tile', location.href).href}/{z}/{x}/{y}` } });
    await page.lookAtMap();
    await until('the visitor is told', () => page.text().includes('De achtergrond van de kaart is nu niet te laten zien.'));
    expect(page.root.querySelectorAll('path.province').length).to.equal(12);
    expect(page.pins()).to.have.length(1);
    await expect(page.element).to.be.accessible();
  });

  it('refuses what is no template: the page is told, visitors have the outlines', async () => {
    const page = await setup({ feed });
    const heard = oneEvent(page.element, 'mkb-error') as Promise<ErrorEvent>;
    page.element.setAttribute('tiles', 'javascript:alert(1)//{z}{x}{y}');
    const { error, fatal } = await heard;
    expect([error.code, fatal]).to.deep.equal(['bad-url', false]);
    await page.lookAtMap();
    expect(page.root.querySelectorAll('img').length).to.equal(0);
  });

  it('changes and goes with the attribute', async () => {
    const page = await setup({ feed, attributes: { tiles } });
    await page.lookAtMap();
    await until('a tile has come', () => page.root.querySelector('.leaflet-tile-loaded'));
    page.element.removeAttribute('tiles');
    await page.settle();
    await page.lookAtMap();
    expect(page.root.querySelectorAll('img').length).to.equal(0);
  });
});

describe('the attribute tiles', () => {
  it('knows the background map of the Dutch government, with who made it', () => {
    expect(backgroundOf(' PDOK ', 'ignored')).to.deep.include({ template: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png' });
    expect(backgroundOf('pdok', '')!.credit).to.deep.include({ text: 'Kadaster', licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.nl' } });
  });

  it('takes any absolute address with the three placeholders', () => {
    for (const template of ['https://tiles.example/{z}/{x}/{y}.png', 'http://127.0.0.1:8080/{x}-{y}-{z}', 'https://tiles.example/wmts?layer=a&z={z}&y={y}&x={x}']) {
      expect(backgroundOf(template, 'Wij')).to.deep.equal({ template, credit: { text: 'Wij' } });
    }
    expect(backgroundOf('', 'Wij')).to.equal(undefined);
    expect(backgroundOf('https://tiles.example/{z}/{x}/{y}.png', ' ')!.credit).to.equal(undefined);
  });

  for (const [what, template] of Object.entries({
    'a script': 'javascript:alert("{z}{x}{y}")',
    'data in the address': 'data:image/png,{z}{x}{y}',
    'an address without a scheme': '//tiles.example/{z}/{x}/{y}.png',
    'an address relative to the page': '/tiles/{z}/{x}/{y}.png',
    'a missing placeholder': 'https://tiles.example/{z}/{x}.png',
    'a placeholder twice': 'https://tiles.example/{z}/{x}/{y}/{y}.png',
    'an unknown placeholder': 'https://{s}.tiles.example/{z}/{x}/{y}.png',
    'a placeholder in the host': 'https://t{x}.example/{z}/{y}.png',
    'a user name': 'https://user:secret@tiles.example/{z}/{x}/{y}.png',
    'a placeholder as user name': 'https://{x}@tiles.example/{z}/{y}.png',
    'a space': 'https://tiles.example/{z}/{x}/{y} .png',
    'a line break': 'https://tiles\n.example/{z}/{x}/{y}.png',
    'a backslash': 'https:\\\\tiles.example/{z}/{x}/{y}.png',
    'a loose brace': 'https://tiles.example/{z}/{x}/{y}/{.png',
    'no host': 'https:///{z}/{x}/{y}.png',
    'a name that is not known': 'osm',
  })) {
    it(`refuses ${what}`, () => expect(() => backgroundOf(template, '')).to.throw(/is not a background map/));
  }

  it('either refuses, or leads to one host over http(s) whatever the tile', () => {
    const part = fc.constantFrom('https://', 'http://', 'javascript:', '//', 'a.example', 'b.example', '@', ':', '{z}', '{x}', '{y}', '/', '\\', '.', '?', '#', ' ', '\t', '{', '}', '%2f');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        let template: string;
        try {
          template = backgroundOf(parts.join(''), '')?.template ?? '';
        } catch {
          return;
        }
        if (template === '') return;
        const urls = ['1', '9'].map((digit) => new URL(template.replace(/\{[xyz]\}/g, digit)));
        expect(urls[0]!.host).to.equal(urls[1]!.host);
        for (const url of urls) expect(url.protocol).to.match(/^https?:$/);
        expect(urls[0]!.username + urls[0]!.password).to.equal('');
      }),
    );
  });
});

/** The map shares the address of the page with others, and what the page presets is what holds when the address says nothing. */
import { expect } from '@open-wc/testing';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const feed = feedOf(
  provider({ name: 'Loket Drenthe', role: 'first-line', regions: ['PV22'], needs: ['hire'] }),
  provider({ name: 'Exportclub', role: 'network', regions: ['PV22'], needs: ['export'] }),
  provider({ name: 'Banenfonds', role: 'fund', regions: ['PV22'], needs: ['hire'] }),
);
const attributes = { 'sync-url': '', need: 'hire', region: 'PV22' };
const before = location.href;
afterEach(() => history.replaceState(null, '', before));

describe('mkb-provider-map: a search', () => {
  it('is a step of its own, which Back undoes', async () => {
    history.pushState(null, '', '?here=1');
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await page.search('banen');
    page.root.querySelector('form')!.requestSubmit();
    await until('it is in the address', () => location.search.includes('mkb-q=banen'));
    await going(() => history.back());
    await until('all are back', () => page.results().length === 3);
    expect(location.search).to.equal('?here=1');
    expect(page.field('text').value).to.equal('');
  });
});

describe('mkb-provider-map: under a name that another widget has in the address', () => {
  const { warn } = console;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (text: string) => void told.push(text);
  });
  afterEach(() => void (console.warn = warn));
  const beside = async (first: string, second: string) => {
    const page = await setup({ feed, attributes: { 'sync-url': first } });
    await setup({ feed, attributes: { 'sync-url': second } });
    await page.search('loket');
    await page.search('');
    return page;
  };

  it('says so once, with what to do', async () => {
    await beside('', '');
    await until('it is told', () => told.length > 0);
    expect(told).to.deep.equal(['<mkb-observed-map>: another widget on this page, <mkb-observed-map>, keeps mkb-q in the address too. Give one of them a prefix of its own: sync-url="two".']);
  });

  it('says so of a finder too', async () => {
    const finder = document.createElement('mkb-scheme-finder');
    finder.setAttribute('sync-url', '');
    document.body.append(finder);
    await setup({ feed, attributes: { 'sync-url': '' } });
    finder.remove();
    expect(told.filter((text) => text.includes('another widget'))).to.have.length(1);
    expect(told.join()).to.contain('<mkb-scheme-finder>');
  });

  it('says nothing where each has a name of its own, or the other one has left', async () => {
    await beside('', 'two');
    (await setup({ feed, attributes: { 'sync-url': 'three' } })).element.remove();
    await setup({ feed, attributes: { 'sync-url': 'three' } });
    expect(told).to.deep.equal([]);
  });
});

describe('mkb-provider-map: beside others in the address', () => {
  it('keeps what the page presets, and what was typed, when the visitor jumps within the page', async () => {
    const page = await setup({ feed, attributes });
    await page.search('loket');
    await going(() => (location.hash = 'inhoud'));
    await page.settle();
    expect(page.chips()).to.deep.equal(['Ik zoek personeel']);
    expect(page.field('text').value).to.equal('loket');
  });

  it('goes Back to what the page presets', async () => {
    const page = await setup({ feed, attributes });
    expect(page.results()).to.have.members(['Loket Drenthe', 'Banenfonds']);
    await page.filter('Fonds');
    await until('the filter is set', () => page.results().join() === 'Banenfonds');
    await going(() => history.back());
    await until('the preset is back', () => page.results().length === 2);
    expect(page.chips()).to.deep.equal(['Ik zoek personeel']);
  });

  it('brings back a preset that was taken away', async () => {
    const page = await setup({ feed, attributes });
    await page.openFilters();
    await page.press('Haal weg: Ik zoek personeel');
    expect(page.results()).to.have.length(3);
    await going(() => history.back());
    await until('the preset is back', () => page.results().length === 2);
  });
});

/** The map shares the address of the page with others, and what the page presets is what holds when the address says nothing. */
import { expect } from '@open-wc/testing';
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

/** A feed that still speaks SBI 2008. A file of its own, since a page that has learnt it does not forget. */
import { expect } from '@open-wc/testing';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider, question } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const trade = question({ id: 'trade', subject: 'sector', text: 'Wat doet uw bedrijf?', options: [{ id: 'eat', label: 'Horeca', value: 'sbi2025:56.11' }, { id: 'it', label: 'Computers', value: 'sbi2025:62' }] });
const desk = provider({ name: 'Loket', role: 'first-line', regions: ['PV22'], needs: ['grow'] });
const eateries = provider({ name: 'Voor de horeca', role: 'programme', regions: ['PV22'], needs: ['grow'], serves: [{ subject: 'sector', in: ['sbi2008:56.10'] }] });
const feed: Feed = { ...feedOf(desk, eateries), questions: [trade] };

describe('mkb-referral-wizard: SBI 2008', () => {
  it('fetches its table when a feed asks for it, and then refers nobody to a body for other trades', async () => {
    const page = await setup({ feed, attributes: { need: 'grow', region: 'GM0114' } });
    // Once the table is here, the question about the trade parts the two: without it no answer would.
    await until('the table is here', () => page.title() === trade.text);
    await page.answer('Computers');
    expect(page.organisations()).to.deep.equal(['Loket']);
    await page.change(trade.text as string);
    await page.answer('Horeca');
    expect(page.organisations()).to.deep.equal(['Loket', 'Voor de horeca']);
  });
});

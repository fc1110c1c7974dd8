/** The wizard shares the address of the page with others: a jump within the page, or a step of another widget, undoes nothing here. */
import { expect } from '@open-wc/testing';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'] });
const feed = feedOf(desk, scheme({ needs: ['hire', 'grow', 'export', 'finance', 'start', 'innovate', 'permits', 'advice', 'debts'] }));
const before = location.href;
afterEach(() => history.replaceState(null, '', before));

describe('mkb-referral-wizard: beside others in the address', () => {
  it('keeps what was typed and ticked when the visitor jumps within the page', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await page.choose('Ik zoek personeel');
    await page.type(page.search()!, 'personeel');
    await going(() => (location.hash = 'inhoud'));
    await page.settle();
    expect(page.search()!.value).to.equal('personeel');
    expect(page.chosen()).to.deep.equal(['Ik zoek personeel']);
  });

  it('goes back a question with its own button after such a jump', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const first = page.title();
    await page.answer('Ik zoek personeel');
    const second = page.title();
    await going(() => (location.hash = 'inhoud'));
    await page.press('Terug');
    expect(page.title()).to.equal(first);
    expect(location.hash).to.equal('#inhoud');
    await page.press('Verder');
    await until('the second question is back', () => page.title() === second);
    await page.press('Terug');
    await until('the first question is back', () => page.title() === first);
  });
});

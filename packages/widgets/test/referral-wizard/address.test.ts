/** The wizard shares the address of the page with others: a jump within the page, or a step of another widget, undoes nothing here. */
import { expect } from '@open-wc/testing';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { until } from '../../../../test/builders/wait.js';
import { setup as setupFinder } from '../scheme-finder/page.js';
import { setup } from './page.js';

const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'] });
const feed = feedOf(desk, scheme({ needs: ['hire', 'grow', 'export', 'finance', 'start', 'innovate', 'permits', 'advice', 'debts'] }));
const kinds = feedOf(scheme({ name: 'Een', kind: 'loan' }), scheme({ name: 'Twee', kind: 'grant' }));
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

  it('stays on the page for who goes back twice at once', async () => {
    history.pushState(null, '', '?here=1');
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const first = page.title();
    await page.answer('Ik zoek personeel');
    const back = page.button('Terug');
    back.click();
    back.click();
    await until('the first question is back', () => page.title() === first);
    // A step too many would be made by now.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(location.search).to.contain('here=1');
    expect(page.title()).to.equal(first);
  });

  it('holds long answers whole', async () => {
    const own = Array.from({ length: 30 }, (_, number) => ({ id: `https://feed.example/needs/een-eigen-vraag-${number}`, label: `Vraag ${number}` }));
    const wide = { ...feedOf(provider({ name: 'Loket', role: 'first-line', needs: own.map(({ id }) => id) })), needs: own };
    const page = await setup({ feed: wide, attributes: { 'sync-url': '' } });
    await page.answer(...own.map(({ label }) => label));
    const given = page.given();
    page.element.remove();
    const again = await setup({ feed: wide, attributes: { 'sync-url': '' } });
    await until('the answers are there', () => again.given().length > 0);
    expect(again.given()).to.deep.equal(given);
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

  it('leaves alone what was done in a finder of the page meanwhile', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const finder = await setupFinder({ feed: kinds, attributes: { 'sync-url': 'f' } });
    const first = page.title();
    await page.answer('Ik zoek personeel');
    await finder.filter('Lening');
    await until('the filter is in the address', () => location.search.includes('f-'));
    const ticked = location.search;
    await page.press('Terug');
    expect(page.title()).to.equal(first);
    await until('the address follows', () => location.search !== ticked);
    expect(location.search).to.contain('f-');
  });

  it('does so too when that was undone again, and the address is as it was', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const finder = await setupFinder({ feed: kinds, attributes: { 'sync-url': 'f' } });
    const first = page.title();
    await page.answer('Ik zoek personeel');
    const { href } = location;
    await finder.filter('Lening');
    await until('the filter is in the address', () => location.search.includes('f-'));
    await finder.filter('Lening');
    await until('it is gone from there', () => location.href === href);
    await page.press('Terug');
    expect(page.title()).to.equal(first);
    expect(finder.chips()).to.deep.equal([]);
    await until('the address follows', () => location.href !== href);
    expect(location.search).not.to.contain('f-');
  });
});

/** When feeds are slow, empty or not to be had. */
import { expect } from '@open-wc/testing';
import { feedOf, indexOf } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';
import { needQuestion, regionQuestion, drenthe } from './scenes.js';

describe('mkb-referral-wizard: when things go wrong', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  it('shows that it is loading', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': 'silent' }) }, false);
    await page.settle();
    expect(page.text()).to.contain('De gegevens worden opgehaald.');
    await expect(page.element).to.be.accessible();
  });

  it('says when there is no one in the feed, and asks nothing', async () => {
    const page = await setup({ feed: feedOf() });
    expect(page.text()).to.contain('Er zijn hier nog geen organisaties bekend').and.to.contain('Vraag het uw gemeente.');
    expect(page.buttons()).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('lets the page say in its own words that it failed', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': 'down' }) });
    const own = document.createElement('p');
    own.slot = 'error';
    own.textContent = 'Bel ons.';
    page.element.append(own);
    expect(own.assignedSlot).to.not.equal(null);
  });

  it('names the feed that is missing and goes on with the rest', async () => {
    const server = serverOf({ 'feed.json': indexOf({ url: 'drenthe.json', title: 'Provincie Drenthe' }, { url: 'zeeland.json', title: 'Provincie Zeeland' }), 'drenthe.json': drenthe, 'zeeland.json': 500 });
    const page = await setup({ server });
    await until('the notice is there', () => page.notices().join().includes('Provincie Zeeland'));
    expect(page.title()).to.equal(needQuestion);
    await expect(page.element).to.be.accessible();
  });

  it('keeps the answers when a slow feed comes in later', async () => {
    const server = serverOf({ 'feed.json': indexOf({ url: 'drenthe.json' }, { url: 'zeeland.json' }), 'drenthe.json': drenthe, 'zeeland.json': 'silent' });
    const page = await setup({ server });
    await page.answer('Ik wil groeien');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.notices().join()).to.contain('Nog niet alles is opgehaald');
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });

  it('keeps the answers when it is moved about the page', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    const parent = page.element.parentElement!;
    page.element.remove();
    parent.append(page.element);
    await page.settle();
    expect(page.title()).to.equal(regionQuestion);
  });

  it('shows nothing in place of the page\'s own content when upgraded', async () => {
    const page = await setup({ feed: drenthe });
    page.element.append('Bel het loket: 0592 12 34 56');
    expect(page.element.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
  });
});

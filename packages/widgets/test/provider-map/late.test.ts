/** Feeds that come when a visitor is already in the list: where the focus is, and what is heard. */
import { expect } from '@open-wc/testing';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, indexOf, provider } from '../../../../test/builders/feeds.js';
import { lateServer } from '../../../../test/builders/late.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const org = (name: string, more: Partial<Parameters<typeof provider>[0]> = {}) => provider({ name, themes: ['energy'], contact: { url: `https://${name.toLowerCase().replace(/\W/g, '')}.example/` }, ...more });
const kvk = org('KVK', { role: 'chamber' });
const rvo = org('RVO', { role: 'government' });
/** More than a page of them, which go before. */
const many = feedOf(...Array.from({ length: 12 }, (_, at) => org(`Aanloket ${at}`, { role: 'first-line', summary: 'Hulp bij energie.' })));

const early = async (late: Feed, attributes: Record<string, string> = {}, here: Feed = feedOf(kvk, rvo)) => {
  const { server, letGo } = lateServer({ 'feed.json': indexOf({ url: 'here.json' }, { url: 'late.json' }), 'here.json': here, 'late.json': late }, 'late.json');
  const page = await setup({ server, attributes });
  const come = async () => {
    letGo();
    await until('all is there', () => !page.notices().join().includes('Nog niet alles'));
    await page.settle();
  };
  return { page, come };
};

describe('mkb-provider-map: a feed that comes late', () => {
  it('leaves the focus with the organisation that had it', async () => {
    const { page, come } = await early(many);
    const [, second = ''] = page.results();
    page.card(second).querySelector<HTMLElement>('.name')!.focus();
    await come();
    expect(page.results().indexOf(second)).to.not.equal(1);
    expect(page.focused()).to.equal(second);
  });

  it('leaves the focus within details that are open', async () => {
    const { page, come } = await early(many);
    await page.open('RVO');
    const link = () => page.card('RVO').querySelector<HTMLElement>('a[href="https://rvo.example/"]')!;
    await until('the details are there', () => page.card('RVO').querySelector('a[href="https://rvo.example/"]'));
    link().focus();
    await come();
    expect(page.opened()).to.deep.equal(['RVO']);
    expect(page.root.activeElement).to.equal(link());
  });

  it('does not take the focus from a visitor who has it elsewhere', async () => {
    const { page, come } = await early(many);
    page.field('text').focus();
    await come();
    expect(page.focused()).to.equal('text');
  });
});

describe('mkb-provider-map: a count while a feed is on its way', () => {
  it('is said to be in part, and said again once all is there', async () => {
    const { page, come } = await early(many);
    await page.search('energie');
    await page.statusBecomes('2 organisaties gevonden. Nog niet alles is opgehaald. De lijst wordt aangevuld.');
    await come();
    await page.statusBecomes('14 organisaties gevonden');
  });

  it('is not said of a list that nobody asked for', async () => {
    const { page, come } = await early(many);
    await come();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(page.said(/gevonden/)).to.deep.equal([]);
  });

  it('of none is none yet: what is on its way may have it', async () => {
    const { page, come } = await early(feedOf(org('Zon', { summary: 'Zonnepanelen.', themes: ['sustainability'] })));
    await page.search('zonnepanelen');
    await until('the words are read', () => page.results().length === 0);
    page.root.querySelector('form')!.requestSubmit();
    await page.settle();
    expect(page.root.activeElement?.id).to.equal('results');
    expect(page.heading()).to.equal('Nog niet alles is opgehaald. De lijst wordt aangevuld.');
    expect(page.text()).to.not.contain('Geen organisaties gevonden').and.to.not.contain('Probeer een ander woord');
    await page.statusBecomes('Nog niet alles is opgehaald. De lijst wordt aangevuld.');
    await come();
    expect(page.heading()).to.equal('1 organisatie');
    await page.statusBecomes('1 organisatie gevonden');
  });
});

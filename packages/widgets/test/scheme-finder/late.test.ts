/** The finder under a visitor who has begun before all feeds are in. */
import { expect } from '@open-wc/testing';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, indexOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const desk = provider({ name: 'Loket', contact: { url: 'https://loket.example/' } });
const national = feedOf(
  desk,
  scheme({ name: 'Exportlening', kind: 'loan', provider: desk.id, url: 'https://bron.example/export' }),
  scheme({ name: 'Startlening', kind: 'loan' }),
  scheme({ name: 'Vaklening', kind: 'loan' }),
);
/** What is near stands before what is for all of the country. */
const near = feedOf(
  scheme({ name: 'Dorpsbon', kind: 'grant', regions: ['GM0114'] }),
  scheme({ name: 'Energiefonds', kind: 'loan', regions: ['GM0114'] }),
);

/** A finder with one feed there, and another that comes when it is let go. */
async function half(first: Feed = national, second: Feed = near, attributes: Readonly<Record<string, string>> = {}) {
  const server = serverOf({ 'feed.json': indexOf({ url: 'first.json', title: 'Eerste' }, { url: 'second.json', title: 'Tweede' }), 'first.json': first, 'second.json': second });
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const slow: typeof server = {
    ...server,
    // What is there so far is shown after a second, two more and four more: long enough for a busy machine to have the first feed by then.
    delay: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        if (ms < 5_000) setTimeout(resolve, ms / 5);
      }),
    fetch: async (...request) => {
      if (request[0].endsWith('second.json')) await gate;
      return server.fetch(...request);
    },
  };
  const page = await setup({ server: slow, attributes: { region: 'GM0114', ...attributes } });
  const stillOnItsWay = () => page.notices().join().includes('Nog niet alles is opgehaald');
  await until('one of the two is there', stillOnItsWay);
  /** The second feed comes. */
  const rest = async () => {
    letGo();
    await until('all is there', () => !stillOnItsWay() && !page.isBusy());
    await page.element.updateComplete;
  };
  return { page, rest };
}

describe('mkb-scheme-finder: when a late feed comes in, what has the focus', () => {
  it('is still the button of the same scheme, where it was on the screen', async () => {
    const { page, rest } = await half();
    page.element.parentElement!.style.paddingBlock = '1500px';
    const before = page.button('Bewaar Startlening');
    before.scrollIntoView({ block: 'center', behavior: 'instant' });
    before.focus({ preventScroll: true });
    const { top } = before.getBoundingClientRect();
    await rest();
    expect(page.results()).to.have.length(5);
    expect(page.results().indexOf('Startlening')).to.be.greaterThan(1);
    expect(page.focused()).to.equal('Bewaar Startlening');
    expect(page.query('[data-scheme]:focus-within')!.getAttribute('data-scheme')).to.equal(idOf('Startlening'));
    expect(page.button('Bewaar Startlening').getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('is still the link in the details that were being read', async () => {
    const { page, rest } = await half();
    await page.open('Exportlening');
    await until('the details are there', () => page.card('Exportlening').querySelector('.details a'));
    const links = [...page.card('Exportlening').querySelectorAll<HTMLElement>('.details a')];
    links.at(-1)!.focus();
    const name = page.focused();
    await rest();
    expect(page.results().indexOf('Exportlening')).to.be.greaterThan(1);
    expect(page.focused()).to.equal(name);
    expect(page.query('[data-scheme]:focus-within')!.getAttribute('data-scheme')).to.equal(idOf('Exportlening'));
  });

  it('is the heading of the results when the page asks for something else and the scheme is not among that', async () => {
    const page = await setup({ feed: national });
    page.button('Bewaar Startlening').focus();
    page.element.provider = String(desk.id);
    await until('the list is another', () => page.results().join() === 'Exportlening');
    expect(page.focused()).to.equal('1 regeling');
  });
});

describe('mkb-scheme-finder: a count of what is there so far', () => {
  /** All that a screen reader is told from now on. */
  function listen(page: Awaited<ReturnType<typeof half>>['page']) {
    const said: string[] = [];
    const look = () => {
      const now = page.status();
      if (now !== '' && now !== said.at(-1)) said.push(now);
    };
    new MutationObserver(look).observe(page.element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    return said;
  }
  const soFar = 'Nog niet alles is opgehaald. De lijst wordt aangevuld.';

  it('is said to be that, and the whole count once, when all is in', async () => {
    const { page, rest } = await half();
    const said = listen(page);
    await page.search('lening');
    await page.key('Enter');
    await page.statusBecomes(`3 regelingen gevonden. ${soFar}`);
    await rest();
    await page.statusBecomes('4 regelingen gevonden');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).to.deep.equal([`3 regelingen gevonden. ${soFar}`, '4 regelingen gevonden']);
  });

  it('is no reason to say that nothing was found', async () => {
    const { page, rest } = await half(national, near, { 'wizard-url': '/hulp' });
    await page.search('dorpsbon');
    await page.key('Enter');
    await page.statusBecomes(soFar);
    expect(page.heading()).to.equal('De gegevens worden opgehaald.');
    expect(page.focused()).to.equal(page.heading());
    expect(page.text()).to.not.contain('Geen regelingen gevonden').and.not.contain('Vraag het uw gemeente');
    expect(Object.keys(page.links())).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
    await rest();
    expect(page.heading()).to.equal('1 regeling');
    expect(page.focused()).to.equal('1 regeling');
    await page.statusBecomes('1 regeling gevonden');
  });

  it('is followed by the news that nothing was found, when that is so in the end', async () => {
    const { page, rest } = await half();
    await page.search('qqqq');
    await page.statusBecomes(soFar);
    await rest();
    await page.statusBecomes('Geen regelingen gevonden');
    expect(page.text()).to.contain('Geen regelingen gevonden').and.to.contain('Vraag het uw gemeente');
  });

  it('is not heard by who asked nothing', async () => {
    const { page, rest } = await half();
    const said = listen(page);
    await rest();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).to.deep.equal([]);
    await page.search('lening');
    await page.statusBecomes('4 regelingen gevonden');
  });
});

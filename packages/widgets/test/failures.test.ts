/** What holds for all three widgets when a feed is not to be had. */
import { expect, fixture, html } from '@open-wc/testing';
import '@mkb-wegwijzer/widgets/define/provider-map';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import { feedOf, provider, scheme } from '../../../test/builders/feeds.js';
import { type Answer, serverOf } from '../../../test/builders/server.js';
import { until } from '../../../test/builders/wait.js';

const tags = ['mkb-scheme-finder', 'mkb-referral-wizard', 'mkb-provider-map'] as const;

async function setup(tag: (typeof tags)[number], answer: Answer) {
  const server = serverOf({ 'feed.json': answer });
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  element.environment = server;
  element.feed = 'feed.json';
  place.append(element);
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return {
    server,
    element,
    asked: () => server.asked.get(new URL('feed.json', document.baseURI).href) ?? 0,
    failure: () => all('[role=alert]').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()).join(' '),
    isLoaded: () => all('[part]').length > 0 && all('[part=loading]').length === 0,
    notices: () => all('[part=notice]').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()).join(' '),
    retry: () => all('button').find(({ textContent }) => textContent!.trim() === 'Probeer het opnieuw'),
  };
}

describe('a feed that is not to be had', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  /** A line that is dead may have been so for a moment, so it is tried twice. */
  const answers = { 'that is not there': { answer: 404, asked: 1, says: 'De gegevens zijn nu niet beschikbaar.' }, 'of a line that is dead': { answer: 'down', asked: 2, says: 'Controleer uw internetverbinding.' } } as const;
  for (const tag of tags) {
    for (const [name, { answer, asked, says }] of Object.entries(answers)) {
      it(`${name} is asked for no oftener than need be by ${tag}, explained, and asked for again on demand`, async () => {
        const page = await setup(tag, answer);
        await until('it says so', () => page.failure() !== '');
        expect(page.failure()).to.contain(says);
        expect(page.asked()).to.equal(asked);
        await expect(page.element).to.be.accessible();

        page.server.answer('feed.json', feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })));
        page.retry()!.click();
        await until('the failure is gone', () => page.failure() === '');
        expect(page.asked()).to.equal(asked + 1);
      });
    }

    it(`is asked for again by ${tag} where another one came, which stays in sight meanwhile`, async () => {
      const page = await setup(tag, feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })));
      page.server.answer('other.json', 503);
      page.element.feed = 'feed.json other.json';
      await until('it says what is missing', () => page.notices().includes('Niet alles is te zien'));
      page.server.answer('other.json', feedOf(provider({ name: 'Ander loket' })));
      page.retry()!.click();
      await until('nothing is missing', () => page.isLoaded() && !page.notices().includes('Niet alles is te zien'));
      expect(page.failure()).to.equal('');
    });

    it(`is the one that ${tag} names when it comes back to the page`, async () => {
      const page = await setup(tag, feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })));
      await until('it is there', () => page.isLoaded());
      const parent = page.element.parentElement!;
      page.element.remove();
      page.server.answer('other.json', feedOf(provider({ name: 'Ander loket' }), scheme({ name: 'Voucher' })));
      page.element.setAttribute('feed', 'other.json');
      await page.element.updateComplete;
      parent.append(page.element);
      await until('the other one is asked for', () => page.server.asked.has(new URL('other.json', document.baseURI).href));
    });

    it(`is shown by ${tag} in Dutch where the page is in a language that it does not speak, and says so to a screen reader`, async () => {
      const page = await setup(tag, feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })));
      page.element.lang = 'de';
      await until('it is there', () => page.isLoaded());
      const languages = () => [...page.element.shadowRoot!.children].map((part) => part.getAttribute('lang'));
      expect(new Set(languages())).to.deep.equal(new Set(['nl']));
      page.element.lang = 'en';
      await until('it speaks English', () => languages().every((language) => language === 'en'));
    });

    it(`is no longer fetched when ${tag} leaves the page, and fetched again when it comes back`, async () => {
      const page = await setup(tag, 'silent');
      const parent = page.element.parentElement!;
      await until('the feed is asked for', () => page.server.waiting === 1);
      page.element.remove();
      await until('the request is given up', () => page.server.waiting === 0);
      page.server.answer('feed.json', feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })));
      parent.append(page.element);
      await until('it is loading no more', () => page.isLoaded());
      expect(page.failure()).to.equal('');
    });
  }
});

describe('a feed in which something is wrong', () => {
  /** What the console is told meanwhile. */
  async function warnedOf(tag: (typeof tags)[number], answers: Readonly<Record<string, Answer>>, isTold = true): Promise<string[]> {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void told.push(words.join(' '));
    try {
      const page = await setup(tag, answers['feed.json']!);
      for (const [name, answer] of Object.entries(answers)) page.server.answer(name, answer);
      const ready = new Promise((resolve) => page.element.addEventListener('mkb-ready', resolve, { once: true }));
      if (!page.isLoaded()) await ready;
      await page.element.updateComplete;
      const own = () => told.filter((line) => line.includes(tag));
      if (isTold) await until('it is told', () => own().length > 0);
      else await import('../src/controllers/warnings.js');
      return own();
    } finally {
      console.warn = warn;
    }
  }
  const document = feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })) as { schemes: object[] };

  for (const tag of tags) {
    it(`is told of on the console by ${tag}: what is left out, where, and how to find the rest`, async () => {
      const wrong = { ...document, schemes: [...document.schemes, ...[1, 2, 3, 4].map((number) => ({ id: `https://feed.example/${number}`, name: 7 }))] };
      const told = await warnedOf(tag, { 'feed.json': wrong });
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/feed\.json: 4 things are left out: schemes\[1\]\S*: .*; schemes\[2\]\S*: .*; schemes\[3\]\S*: .*; and more\. "wegwijzer validate" names all of it, with what to do\.$/);
    });
  }

  it('is read in its other form when its build is not there, and says so', async () => {
    const told = await warnedOf('mkb-scheme-finder', { 'feed.json': { ...document, compiled: { manifest: 'compiled/manifest.json' } } });
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/1 thing is left out: compiled: .*compiled\/manifest\.json/);
  });

  it('says nothing when nothing is wrong', async () => {
    expect(await warnedOf('mkb-provider-map', { 'feed.json': document }, false)).to.deep.equal([]);
  });
});

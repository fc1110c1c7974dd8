/** What holds for all three widgets when a feed is not to be had. */
import { expect } from '@open-wc/testing';
import { fixture, html } from '@open-wc/testing';
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
    retry: () => all('button').find(({ textContent }) => textContent!.trim() === 'Probeer het opnieuw'),
  };
}

describe('a feed that is not to be had', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  for (const tag of tags) {
    it(`is asked for once by ${tag}, explained, and asked for again on demand`, async () => {
      const page = await setup(tag, 404);
      await until('it says so', () => page.failure() !== '');
      expect(page.failure()).to.contain('De gegevens zijn nu niet beschikbaar.');
      expect(page.asked()).to.equal(1);
      await expect(page.element).to.be.accessible();

      page.server.answer('feed.json', feedOf(provider({ name: 'Loket' }), scheme({ name: 'Lening' })));
      page.retry()!.click();
      await until('the failure is gone', () => page.failure() === '');
      expect(page.asked()).to.equal(2);
    });
  }
});

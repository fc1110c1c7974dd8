/** What a page gives little room, or other colours. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { setup } from './page.js';

const long = 'Energieprestatievergoedingsregelingsbureau';
const desk = provider({ name: long, role: 'fund' });
const feed = feedOf(
  desk,
  scheme({ name: 'Isolatiebon', kind: 'voucher', provider: desk.id, eligibility: [{ text: `Alleen via het ${long.toLowerCase()}` }], apply: [{ url: 'https://loket.example/', authentication: long }] }),
  scheme({ name: 'Voorloper', kind: 'grant' }),
);

describe('mkb-scheme-finder: in 320 pixels', () => {
  it('breaks a word that is longer than a line, and no other', async () => {
    const page = await setup({ feed });
    const place = page.element.parentElement!;
    place.style.inlineSize = '320px';
    await page.openFilters();
    await page.press('Organisatie');
    await page.open('Isolatiebon');
    const { right } = place.getBoundingClientRect();
    const out = [...page.element.shadowRoot!.querySelectorAll(':not(.visually-hidden, path)')].filter((each) => each.getBoundingClientRect().right > right + 1);
    expect(out.map((each) => `${each.localName}.${each.className} ${each.textContent!.trim().slice(0, 30)}`)).to.deep.equal([]);
    const lines = (element: Element) => Math.round(element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight));
    expect(lines([...page.element.shadowRoot!.querySelectorAll('[part=filters] label span')].find(({ textContent }) => textContent === 'Voucher')!)).to.equal(1);
    for (const count of page.element.shadowRoot!.querySelectorAll('[part=filters] .count')) expect(lines(count), count.parentElement!.textContent!).to.be.at.most(1);
  });
});

describe('mkb-scheme-finder: in the colours of the system', () => {
  it('leaves a list to choose from its arrow', async function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const page = await setup({ feed });
      const { appearance, backgroundImage } = getComputedStyle(page.query('#sort')!);
      expect([appearance, backgroundImage]).to.deep.equal(['auto', 'none']);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

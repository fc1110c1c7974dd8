/** What a printed list is of: the fields and buttons that say so on a screen are not on paper. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@mkb-wegwijzer/widgets/define/provider-map';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';

const fund = provider({ name: 'Drents fonds', role: 'fund', regions: ['PV22'], needs: ['finance'], summary: 'Subsidie voor groei.' });
const feed = feedOf(fund, scheme({ name: 'Groeilening', kind: 'loan', provider: fund.id, needs: ['finance'], summary: 'Subsidie voor groei.' }));

/** A widget with what its page's address says, and all that is on paper then. */
async function printed(tag: 'mkb-scheme-finder' | 'mkb-referral-wizard' | 'mkb-provider-map', address: string, attributes: Readonly<Record<string, string>> = {}) {
  history.replaceState(null, '', address);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  element.environment = serverOf({ 'feed.json': feed });
  for (const [name, value] of Object.entries({ feed: 'feed.json', 'sync-url': 'u', ...attributes })) element.setAttribute(name, value);
  place.append(element);
  const root = element.shadowRoot!;
  await until('the list is there', () => root.querySelector('[part=card]') && (tag === 'mkb-referral-wizard' || !address.includes('-q=') || root.querySelector('.asked')));
  if (attributes.region) await until('the name of the municipality is there, which comes with its table', () => root.querySelector('[part=card]') && root.textContent!.includes('Emmen'));
  if (/role|kind/.test(address)) await until('what was chosen is shown', () => root.querySelector('.chip'));
  while (!(await element.updateComplete));
  const read = () => [...root.querySelectorAll<HTMLElement>('.layout')].map(({ innerText }) => innerText.replace(/\s+/g, ' ')).join();
  const onScreen = read();
  await emulateMedia({ media: 'print' });
  return { root, onScreen, onPaper: read() };
}

describe('on paper', () => {
  const address = location.href;
  // Chromium alone lets a test look at paper.
  before(function () {
    if (!navigator.userAgent.includes('Chrome')) this.skip();
  });
  afterEach(async () => {
    if (navigator.userAgent.includes('Chrome')) await emulateMedia({ media: 'screen' });
    history.replaceState(null, '', address);
  });

  for (const [tag, facet, value, name, label] of [
    ['mkb-provider-map', 'role', 'fund', 'Fonds', 'Welke hulp zoekt u?'],
    ['mkb-scheme-finder', 'kind', 'loan', 'Lening', 'Waar zoekt u hulp of geld voor?'],
  ] as const) {
    it(`the list of ${tag} says what was typed and what was chosen`, async () => {
      const { root, onScreen, onPaper } = await printed(tag, `?u-q=subsidie&u-${facet}=${value}`);
      expect(onPaper).to.contain(`${label} subsidie`);
      expect(onScreen, 'where it stands in its field').to.not.contain(`${label} subsidie`);
      const chip = root.querySelector<HTMLElement>('.chip')!;
      expect(chip.innerText.trim()).to.equal(name);
      expect(chip.getClientRects().length, 'the chip').to.equal(1);
      expect(chip.querySelector('.cross')!.getClientRects().length, 'its cross').to.equal(0);
      expect(getComputedStyle(chip.parentElement!, '::before').content).to.match(/aria-label|U koos/);
      expect(onPaper).to.not.contain('Wis alles');
    });

    it(`the list of ${tag} says nothing of what was not asked`, async () => {
      const { root, onPaper } = await printed(tag, '?');
      expect(onPaper).to.not.contain(label).and.not.to.contain('U koos');
      expect(root.querySelector('.asked, .chip')).to.equal(null);
    });
  }

  it('the answer of the wizard says what was answered', async () => {
    const { onPaper } = await printed('mkb-referral-wizard', '?', { need: 'finance', region: 'GM0114' });
    expect(onPaper).to.contain('Drents fonds').and.to.contain('Ik zoek geld').and.to.contain('Emmen');
    expect(onPaper).to.not.contain('Opnieuw beginnen');
  });
});

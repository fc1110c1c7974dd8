/** The room that is kept for what is likely to come, so that the page below a widget does not jump. */
import { expect, fixture, html } from '@open-wc/testing';
import '@mkb-wegwijzer/widgets/define/provider-map';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import { feedOf, provider } from '../../../test/builders/feeds.js';
import { lateServer } from '../../../test/builders/late.js';
import { until } from '../../../test/builders/wait.js';

const needs = ['start', 'grow', 'finance', 'hire', 'train-staff', 'digitalise', 'sell-online', 'cyber-security', 'use-ai', 'save-energy'];
const feed = feedOf(provider({ name: 'Loket', role: 'first-line', regions: ['PV22'], needs }));

for (const [tag, attributes] of [['mkb-referral-wizard', {}], ['mkb-provider-map', { view: 'provinces' }]] as const) {
  it(`${tag} is high from the start: what follows it is as far down while its feed is on its way as later, or out of sight`, async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const { server, letGo } = lateServer({ 'feed.json': feed }, 'feed.json');
    const element = document.createElement(tag);
    element.environment = server;
    for (const [name, value] of Object.entries({ feed: 'feed.json', ...attributes })) element.setAttribute(name, value);
    place.append(element);
    const least = Math.min(640, innerHeight * 0.8) - 1;
    const heights: number[] = [];
    const watching = new ResizeObserver(([entry]) => heights.push(entry!.contentRect.height));
    await until('it is shown', () => element.shadowRoot?.querySelector('[part=loading]'));
    watching.observe(element);
    await until('it is measured', () => heights.length > 0);
    letGo();
    await until('it has its feed', () => element.shadowRoot!.querySelector('#choices, table'));
    await element.updateComplete;
    watching.disconnect();
    expect(heights.filter((height) => height < least)).to.deep.equal([]);
  });
}

/** Where a feed asks for the region by a choice of its own. */
import { expect } from '@open-wc/testing';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';
import { drenthe } from './scenes.js';

describe('mkb-referral-wizard: a choice of regions', () => {
  const place = { id: 'place', subject: 'region', text: 'Waar?', options: [{ id: 'd', label: 'Drenthe', value: 'PV22' }, { id: 'a', label: 'Assen', value: 'GM0106' }] };
  const feed = { ...drenthe, questions: [place] } as never;

  it('is made by who chooses a province: nobody is sent back for a municipality that is not on offer', async () => {
    const page = await setup({ feed, attributes: { need: 'grow' } });
    await page.answer('Drenthe');
    expect(page.organisations()).to.contain('Drents loket');
    expect(page.buttons()).not.to.contain('Vul uw gemeente in');
    await page.change('Waar?');
    await page.press('Sla over');
    expect(page.buttons()).to.contain('Vul uw gemeente in');
  });

  it('is made by the page that is about one of them, and changed like any other', async () => {
    const page = await setup({ feed, attributes: { need: 'grow', region: 'PV22' } });
    expect(page.given()).to.include('Waar? Drenthe');
    await page.change('Waar?');
    await page.answer('Assen');
    expect(page.given()).to.include('Waar? Assen');
  });

  it('is not asked of a page about a municipality that is not among them', async () => {
    const page = await setup({ feed, attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.organisations()).to.contain('Drents loket');
    await until('the place has its name', () => page.reasons('Drents loket').join().includes('Drenthe'));
    expect(page.given().join()).not.to.contain('Waar?');
  });
});

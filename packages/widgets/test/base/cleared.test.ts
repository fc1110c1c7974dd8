/** One press clears all that was told of the company, whichever widget of the page it was told in. */
import { expect } from '@open-wc/testing';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup as finderOf } from '../scheme-finder/page.js';
import { asIfNew, kept as keys, setup as wizardOf } from '../referral-wizard/page.js';

const staff = { id: 'employees', subject: 'employees', text: 'Hoeveel mensen hebt u in dienst?', options: [{ id: 'few', label: 'Minder dan 5', value: { max: 4 } }, { id: 'many', label: '5 of meer', value: { min: 5 } }] };
const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], contact: { url: 'https://loket.example/' } });
const fund = provider({ name: 'Groeifonds', role: 'fund', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'employees', min: 5 }] });
const feed = { ...feedOf(desk, fund, scheme({ name: 'Groeisubsidie', needs: ['hire'], eligibility: [{ subject: 'employees', min: 5 }] })), questions: [staff] } as never;
const kept = () => keys.map((key) => localStorage.getItem(key));

asIfNew();

/** A finder and a wizard on one page; in the wizard the need and the staff were told, and are kept. */
async function setup(attributes: Readonly<Record<string, string>> = {}) {
  const server = serverOf({ 'feed.json': feed });
  const finder = await finderOf({ server });
  const wizard = await wizardOf({ server, attributes: { region: 'GM0114', ...attributes } });
  await wizard.answer('Ik zoek personeel');
  await wizard.answer('5 of meer');
  await wizard.press('Bewaar op dit apparaat');
  await finder.untilSaid('Groeisubsidie');
  await finder.openCompany();
  return { server, finder, wizard };
}

describe('what was told of the company', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(60_000);

  it('is gone everywhere in one press: in both widgets, on the device, and in the address', async () => {
    const { finder, wizard } = await setup({ 'sync-url': '' });
    await finder.tell('Onthoud dit op dit apparaat', '');
    expect(kept().every((each) => each !== null)).to.equal(true);
    expect(location.search).to.contain('employees');
    await finder.press('Wis wat ik invulde');
    await wizard.settle();
    expect(kept()).to.deep.equal([null, null]);
    expect([finder.verdict('Groeisubsidie'), wizard.title()]).to.deep.equal(['', 'Waar wilt u hulp bij?']);
    expect(wizard.given().join(), 'what the page itself says stays').to.equal('In welke gemeente staat uw bedrijf? Emmen');
    await until('the address says nothing of it', () => !location.search.includes('mkb'));
    expect(finder.focused(), 'the focus stays where the press was').to.equal('Uw bedrijf');
    await finder.statusBecomes('Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat. De geschiedenis van uw browser kan uw antwoorden nog tonen. Die wist u zelf.');
    expect(finder.part('company'), 'for who sees, too').to.contain('De geschiedenis van uw browser');
    await expect(finder.element).to.be.accessible();
  });

  it('is not kept again by the wizard from then on, and nothing is said of a history that holds nothing', async () => {
    const { finder, wizard } = await setup();
    await finder.press('Wis wat ik invulde');
    await finder.statusBecomes('Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat.');
    expect(finder.part('company')).not.to.contain('geschiedenis');
    await wizard.answer('Ik zoek personeel');
    expect(wizard.button('Bewaar op dit apparaat').getAttribute('aria-pressed')).to.equal('false');
    expect(kept()).to.deep.equal([null, null]);
  });

  it('is gone from the device too where no wizard is on the page', async () => {
    const { server, wizard } = await setup();
    wizard.element.remove();
    const page = await finderOf({ server });
    await page.untilSaid('Groeisubsidie');
    await page.openCompany();
    await page.press('Wis wat ik invulde');
    expect(kept()).to.deep.equal([null, null]);
  });

  it('is no longer on the device either once the wizard says that it is not', async () => {
    const { finder, wizard } = await setup();
    await finder.tell('Onthoud dit op dit apparaat', '');
    await wizard.press('Bewaar op dit apparaat');
    await wizard.statusBecomes('Uw antwoorden zijn gewist van dit apparaat.');
    expect(kept()).to.deep.equal([null, null]);
    expect(finder.verdict('Groeisubsidie'), 'this page may go on with it').to.equal('Past bij uw bedrijf.');
  });

  it('is not kept again by a tab that did not hear that another one cleared it', async () => {
    const { wizard } = await setup();
    localStorage.removeItem(keys[0]);
    await wizard.press('Wijzig uw antwoord op: Hoeveel mensen hebt u in dienst?');
    await wizard.answer('Minder dan 5');
    expect(kept()).to.deep.equal([null, null]);
    expect(wizard.button('Bewaar op dit apparaat').getAttribute('aria-pressed')).to.equal('false');
  });
});

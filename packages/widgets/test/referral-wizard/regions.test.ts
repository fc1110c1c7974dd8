/** Regions that do not exist, or lie elsewhere: in the address, on the page, in what is known of the company. */
import { expect } from '@open-wc/testing';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';
import { setup } from './page.js';
import { drenthe, needQuestion, regionQuestion, sizeQuestion } from './scenes.js';

const before = location.href;
const warnings = watchWarnings();
afterEach(() => {
  history.replaceState(null, '', before);
  localStorage.removeItem('mkb-wegwijzer-profile');
});

describe('mkb-referral-wizard: a municipality in a link', () => {
  const follow = async (code: string, attributes: Readonly<Record<string, string>> = {}) => {
    history.replaceState(null, '', `?mkb-a=need:grow&mkb-a=region:${code}&mkb-step=size`);
    const page = await setup({ feed: drenthe, attributes: { 'sync-url': '', ...attributes } });
    await until('the question is there', () => page.title() === sizeQuestion);
    return page;
  };

  it('is no answer when it does not exist', async () => {
    const page = await follow('GM9999');
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });

  it('is none when it lies outside the region of the page, as when it is typed there', async () => {
    const page = await follow('GM0363', { region: 'PV22' });
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });

  it('is one when it was merged into another since', async () => {
    const page = await follow('GM0005', { region: 'PV20' });
    expect(page.given().join()).to.contain(regionQuestion);
  });
});

describe('mkb-referral-wizard: what is known of the company', () => {
  it('holds no municipality that does not exist', async () => {
    localStorage.setItem('mkb-wegwijzer-profile', JSON.stringify({ region: 'GM9999' }));
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });
});

describe('mkb-referral-wizard: the region of the page', () => {
  const start = 'is left out, since there is no such value. Write';
  const remedy = 'the code of a region that exists: NL, a province (PV22), a municipality (GM0114) or the URI of an area in your feed.';

  it('that does not exist is left out, and the console says so once', async () => {
    const page = await setup({ feed: drenthe, attributes: { region: 'Drenthe' } });
    await until('it is said', () => warnings().length > 0);
    await page.answer('Ik wil groeien');
    expect(page.title()).to.equal(regionQuestion);
    await setup({ feed: drenthe, attributes: { region: '0114' } });
    await until('of the other too', () => warnings().length > 1);
    expect(warnings()).to.deep.equal([`<mkb-referral-wizard>: region="Drenthe" ${start} ${remedy}`, `<mkb-referral-wizard>: region="0114" ${start} GM0114.`]);
  });

  it('may be written in small letters', async () => {
    const page = await setup({ feed: drenthe, attributes: { region: 'gm0114' } });
    await until('the name is there', () => page.given().join().includes('Emmen'));
    expect(warnings()).to.deep.equal([]);
  });
});

describe('mkb-referral-wizard: regions of an organisation that do not tell where it works', () => {
  it('lets check whether an organisation works there, where its regions do not tell', async () => {
    const odd = provider({ name: 'Oost', role: 'programme', regions: ['GM9999'], needs: ['grow'] });
    const page = await setup({ feed: { ...feedOf(odd), questions: [] } as never, attributes: { need: 'grow', region: 'PV22' } });
    await page.press('Sla over');
    expect(page.reasons('Oost')).to.deep.equal(['Controleer zelf: werkt deze organisatie waar uw bedrijf staat?', 'Helpt bij: Ik wil groeien']);
    expect(page.card('Oost').querySelector('.reasons .doubt')?.textContent).to.contain('Controleer zelf');
    expect(decodeURIComponent(page.mail())).to.contain('Controleer zelf: werkt deze organisatie');
    await expect(page.element).to.be.accessible();
  });
});

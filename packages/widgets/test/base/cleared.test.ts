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
/** What is said to stay. */
const left = 'Waar u hulp bij wilt, en wat u aan een organisatie schrijft, staat nog op deze pagina.';
/** What the page's address says of it. */
const ours = () => [...new URLSearchParams(location.search)].map((pair) => pair.join('=')).filter((part) => part.startsWith('mkb'));
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
    expect([finder.verdict('Groeisubsidie'), wizard.title()]).to.deep.equal(['', 'Hoeveel mensen hebt u in dienst?']);
    expect(wizard.given(), 'what help is sought with stays, and what the page itself says').to.deep.equal(['In welke gemeente staat uw bedrijf? Emmen', 'Waar wilt u hulp bij? Ik zoek personeel']);
    expect(ours(), 'the address says nothing of it, at once').to.deep.equal(['mkb-a=need:hire', 'mkb-step=employees']);
    expect(finder.focused(), 'the focus stays where the press was').to.equal('Uw bedrijf');
    await finder.statusBecomes(`Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat. ${left} De geschiedenis van uw browser kan uw antwoorden nog tonen. Die wist u zelf.`);
    expect(finder.part('company'), 'for who sees, too').to.contain(`${left} De geschiedenis van uw browser`);
    await expect(finder.element).to.be.accessible();
  });

  it('is not kept again by the wizard from then on, and nothing is said of a history that holds nothing', async () => {
    const { finder, wizard } = await setup();
    await finder.press('Wis wat ik invulde');
    await finder.statusBecomes(`Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat. ${left}`);
    expect(finder.part('company')).not.to.contain('geschiedenis');
    await wizard.answer('Minder dan 5');
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

  it('leaves a need that is being chosen as it is, and says nothing of what stays where nothing does', async () => {
    const server = serverOf({ 'feed.json': feed });
    const finder = await finderOf({ server });
    const wizard = await wizardOf({ server });
    await finder.openCompany();
    await finder.tell('Hoeveel mensen hebt u in dienst?', '12');
    await wizard.choose('Ik zoek personeel');
    await finder.press('Wis wat ik invulde');
    await wizard.settle();
    expect([wizard.title(), ...wizard.chosen()]).to.deep.equal(['Waar wilt u hulp bij?', 'Ik zoek personeel']);
    await finder.statusBecomes('Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat.');
  });

  it('goes back from there to what help is sought with, and not to what was cleared', async () => {
    const { finder, wizard } = await setup({ 'sync-url': '' });
    await finder.press('Wis wat ik invulde');
    await wizard.settle();
    await wizard.press('Terug');
    expect([wizard.title(), ...wizard.chosen()]).to.deep.equal(['Waar wilt u hulp bij?', 'Ik zoek personeel']);
    expect(wizard.given().join()).not.to.contain('5 of meer');
  });
});

describe('what is being written to an organisation', function () {
  this.timeout(60_000);

  // Who serves only the company's own region or staff is no longer in the answer once these are not known.
  const intake = { intake: { type: 'post', url: 'https://loket.example/intake', privacy: 'https://loket.example/privacy' } };
  const local = provider({ name: 'Groeiloket', role: 'fund', regions: ['GM0114'], needs: ['hire'], contact: intake, serves: [{ subject: 'employees', min: 5 }] });
  const others = ['Een', 'Twee', 'Drie', 'Vier'].map((name) => provider({ name: `Bureau ${name}`, role: 'first-line', regions: ['NL'], needs: ['hire'], contact: { url: 'https://bureau.example/' } }));
  const written = { ...feedOf(local, ...others, scheme({ name: 'Groeisubsidie', needs: ['hire'], eligibility: [{ subject: 'employees', min: 5 }] })), questions: [staff] } as never;

  it('stays in sight in the answer, goes without what was told of the company, and is cleared by beginning again', async () => {
    const server = serverOf({ 'feed.json': written });
    const finder = await finderOf({ server });
    const wizard = await wizardOf({ server, attributes: { 'sync-url': '', 'intake-origins': 'https://loket.example' } });
    await wizard.answer('Ik zoek personeel');
    await wizard.answerPlace('Emmen');
    await wizard.answer('5 of meer');
    await until('there is an answer', () => wizard.organisations().includes('Groeiloket'));
    await wizard.press('Stel uw vraag aan Groeiloket');
    const question = () => wizard.element.shadowRoot!.querySelector('textarea');
    const field = await until('the form is there', question);
    field.value = 'Hoe vind ik een monteur?';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finder.openCompany();
    await finder.press('Wis wat ik invulde');
    await wizard.settle();
    expect(question()?.value).to.equal('Hoe vind ik een monteur?');
    expect(question(), 'the same field: the caret stays too').to.equal(field);
    expect(wizard.organisations()).to.include('Groeiloket');
    expect(wizard.element.shadowRoot!.querySelector('[part=hand-over]')!.textContent).not.to.match(/Emmen|5 of meer/);
    expect(wizard.given()).to.deep.equal(['Waar wilt u hulp bij? Ik zoek personeel']);
    expect(wizard.reasons('Groeiloket').join()).not.to.match(/medewerkers|Emmen/);
    expect(ours()).to.deep.equal(['mkb-a=need:hire', 'mkb-step=answer']);
    await finder.statusBecomes(`Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat. ${left} De geschiedenis van uw browser kan uw antwoorden nog tonen. Die wist u zelf.`);
    // What is told next changes the answer, not who is being written to.
    await finder.tell('Hoeveel jaar bestaat uw bedrijf?', '3');
    await wizard.settle();
    expect(question()?.value).to.equal('Hoe vind ik een monteur?');
    await wizard.press('Opnieuw beginnen');
    expect([wizard.title(), wizard.given().length, question()]).to.deep.equal(['Waar wilt u hulp bij?', 0, null]);
  });
});

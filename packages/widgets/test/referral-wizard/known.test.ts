/** What the page knows of the company is one thing: told in the finder's panel or answered in the wizard, it counts the same in both, and last said counts. */
import { expect } from '@open-wc/testing';
import { type Profile, assessScheme } from '@mkb-wegwijzer/core/eligibility';
import { federate, readFeed } from '@mkb-wegwijzer/core/feed';
import { Geography } from '@mkb-wegwijzer/core/geo';
import { refer } from '@mkb-wegwijzer/core/referral';
import { feedOf, provider, scheme, today } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup as finderOf } from '../scheme-finder/page.js';
import { asIfNew, kept, setup as wizardOf } from './page.js';

const staffQuestion = 'Hoeveel mensen hebt u in dienst?';
const traitQuestion = 'Wat past bij uw bedrijf?';
const staff = { id: 'staff', subject: 'employees', text: staffQuestion, options: [{ id: 'few', label: 'Minder dan 5', value: { max: 4 } }, { id: 'many', label: '5 of meer', value: { min: 5 } }] };
const kind = { id: 'kind', subject: 'trait', multiple: true, text: traitQuestion, options: [{ id: 'fam', label: 'Een familiebedrijf', value: 'family' }, { id: 'exp', label: 'Ik exporteer', value: 'exporting' }] };
const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'] });
const many = provider({ name: 'Fonds voor groot', role: 'fund', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'employees', min: 5 }] });
const middle = provider({ name: 'Fonds voor midden', role: 'fund', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'employees', min: 10, max: 20 }] });
const family = provider({ name: 'Voor familie', role: 'programme', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'trait', in: ['family'] }] });
const own = scheme({ name: 'Voor ondernemingen', provider: desk.id, needs: ['hire'], regions: ['PV22'], eligibility: [{ subject: 'legalForm', notIn: ['eenmanszaak'] }] });
const five = scheme({ name: 'Vijf medewerkers', provider: many.id, needs: ['hire'], regions: ['PV22'], eligibility: [{ subject: 'employees', min: 5 }] });
const begun = scheme({ name: 'Nog niet begonnen', needs: ['hire'], regions: ['PV22'], eligibility: [{ subject: 'projectStarted', in: [false] }] });
const feed = { ...feedOf(desk, many, middle, family, own, five, begun), questions: [staff, kind] } as never;

asIfNew();

type Wizard = Awaited<ReturnType<typeof wizardOf>>;
type Server = ReturnType<typeof serverOf>;

/** A finder and a wizard on one page. */
async function setup(attributes: Readonly<Record<string, string>> = {}, given = feed) {
  const server = serverOf({ 'feed.json': given });
  const finder = await finderOf({ server });
  await finder.openCompany();
  const wizard = await wizardOf({ server, attributes: { region: 'GM0114', ...attributes } });
  return { server, finder, wizard };
}

/** What every widget of the page knows of the company. */
const known = (server: Server): Profile => (server as unknown as Record<symbol, { readonly profile: Profile }>)[Symbol.for('mkb-wegwijzer/profile/1')]?.profile ?? {};
const named = ({ element }: Wizard) => [...element.shadowRoot!.querySelectorAll('[part=answer] .name, .own-schemes li a, .own-schemes li, .scheme .subtitle')].map((each) => each.textContent!.trim());
async function toTheAnswer(wizard: Wizard): Promise<readonly string[]> {
  const asked: string[] = [];
  while (wizard.organisations().length === 0) {
    asked.push(wizard.title());
    await wizard.press('Sla over');
  }
  return asked;
}

describe('what was told of the company in the finder', () => {
  it('counts in the wizard as it was told: whole numbers, and what no question asks', async () => {
    const { server, finder, wizard } = await setup();
    await finder.tell('Hoeveel mensen', '12');
    await finder.select('legalForm', 'eenmanszaak');
    await finder.tell('Ja', '');
    expect(known(server)).to.deep.include({ employees: 12, legalForm: 'eenmanszaak', projectStarted: true });
    await wizard.answer('Ik zoek personeel');
    await toTheAnswer(wizard);
    expect(wizard.given()).to.include(`${staffQuestion} 5 of meer`);
    expect(wizard.reasons('Fonds voor midden').join(), 'twelve is surely between ten and twenty').to.contain('10 tot en met 20').and.not.to.contain('Controleer');
    expect(named(wizard).join()).to.contain('Vijf medewerkers').and.not.to.contain('Voor ondernemingen').and.not.to.contain('Nog niet begonnen');
  });

  it('leads to the same organisations and schemes as the same profile does on the command line', async () => {
    const { server, finder, wizard } = await setup();
    await finder.tell('Hoeveel mensen', '12');
    await finder.select('legalForm', 'eenmanszaak');
    await finder.tell('Geen van deze', '');
    await wizard.answer('Ik zoek personeel');
    await toTheAnswer(wizard);
    const catalogue = federate([{ url: 'feed.json', role: 'named', read: readFeed(feed, 'https://feed.example/feed.json') }], { today });
    const { referrals, schemes } = refer(catalogue, { ...known(server), region: 'GM0114', needs: ['hire'] }, new Geography(), { today });
    expect(wizard.organisations()).to.deep.equal(referrals.map(({ provider: { name } }) => name));
    expect(wizard.schemes()).to.deep.equal(schemes.map(({ name }) => name));
  });

  it('is asked again by nobody: not what holds for it, and not that nothing does', async () => {
    const { finder, wizard } = await setup();
    await finder.tell('Geen van deze', '');
    await wizard.answer('Ik zoek personeel');
    expect(wizard.given()).to.include(`${traitQuestion} Geen van deze`);
    expect(await toTheAnswer(wizard)).to.deep.equal([staffQuestion]);
    expect(wizard.organisations()).not.to.contain('Voor familie');
  });

  it('is asked for once more where it is too vague for the options of a question, and counts until then', async () => {
    const ten = { ...staff, options: [{ id: 'a', label: 'Minder dan 10', value: { max: 9 } }, { id: 'b', label: '10 of meer', value: { min: 10 } }] };
    const server = serverOf({ 'feed.json': feed, 'other.json': { ...feedOf(desk, many, middle), questions: [ten] } });
    const one = await wizardOf({ server, attributes: { region: 'GM0114' } });
    const other = await wizardOf({ server, attributes: { region: 'GM0114', feed: 'other.json' } });
    await one.answer('Ik zoek personeel');
    await one.answer('5 of meer');
    await other.answer('Ik zoek personeel');
    expect(other.title()).to.equal(staffQuestion);
    await other.press('Sla over');
    expect(known(server), 'who skips it, takes it back').to.deep.equal({});
    await until('the town has its name', () => one.given().some((each) => each.endsWith(' Emmen')));
    expect(one.given(), 'everywhere').to.deep.equal(['In welke gemeente staat uw bedrijf? Emmen', 'Waar wilt u hulp bij? Ik zoek personeel']);
    await one.press('Opnieuw beginnen');
    await one.answer('Ik zoek personeel');
    await one.answer('Minder dan 5');
    await until('what is no longer vague, is known', () => other.given().includes(`${staffQuestion} Minder dan 10`));
    expect(other.organisations()).to.deep.equal(['Drents loket']);
  });

  it('says no of nothing that was not asked there', async () => {
    const apart = provider({ name: 'Voor molens', role: 'programme', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'trait', in: ['https://feed.example/molen'] }] });
    const questions = [{ ...kind, options: [...kind.options, { id: 'mill', label: 'Een molen', value: 'https://feed.example/molen' }] }];
    const { finder, wizard } = await setup({}, { ...feedOf(desk, apart, own), questions } as never);
    await finder.tell('Het is een familiebedrijf', '');
    await wizard.answer('Ik zoek personeel');
    await toTheAnswer(wizard);
    expect(wizard.organisations(), 'it may be a mill').to.contain('Voor molens');
  });

  it('goes before what the page supposes of the place', async () => {
    const zeeland = provider({ name: 'Zeeuws loket', role: 'first-line', regions: ['PV29'] });
    const { finder, wizard } = await setup({}, { ...feedOf(desk, zeeland, begun), questions: [] } as never);
    await finder.tell('In welke gemeente', 'Goes');
    await until('Goes is offered', () => finder.element.shadowRoot!.querySelector('#company-place-list [role=option], [part=company] [role=option]'));
    finder.element.shadowRoot!.querySelector<HTMLElement>('[part=company] [role=option]')!.click();
    await until('the wizard knows it too', () => wizard.given().join().includes('Goes'));
    await wizard.answer('Ik zoek personeel');
    expect(wizard.organisations()).to.deep.equal(['Zeeuws loket']);
  });

  it('goes before an earlier answer of the wizard, also in the address', async () => {
    const { finder, wizard } = await setup({ 'sync-url': '' });
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('5 of meer');
    await finder.tell('Hoeveel mensen', '3');
    await until('the wizard knows it', () => wizard.given().includes(`${staffQuestion} Minder dan 5`));
    await until('the address says nothing else', () => !location.search.includes('staff'));
    await toTheAnswer(wizard);
    expect(wizard.organisations()).not.to.contain('Fonds voor groot');
  });

  it('leaves an answer of the wizard that it agrees with', async () => {
    const { server, finder, wizard } = await setup({ 'sync-url': '' });
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('5 of meer');
    await finder.tell('Hoeveel mensen', '12');
    await toTheAnswer(wizard);
    expect(location.search).to.contain('staff');
    expect(known(server).employees).to.equal(12);
    expect(wizard.reasons('Fonds voor midden').join()).to.contain('10 tot en met 20').and.not.to.contain('Controleer');
  });
});

describe('what was answered in the wizard', () => {
  it('is what the finder goes by, after Back in the browser too', async () => {
    const { server, wizard } = await setup({ 'sync-url': '' });
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('Minder dan 5');
    await wizard.change(staffQuestion);
    await wizard.answer('5 of meer');
    expect(known(server).employees).to.deep.equal({ min: 5 });
    await going(() => history.back());
    await going(() => history.back());
    await until('the first answer is back', () => wizard.given().includes(`${staffQuestion} Minder dan 5`));
    expect(known(server).employees).to.deep.equal({ max: 4 });
    await going(() => history.forward());
    await going(() => history.forward());
    await until('the second is', () => wizard.given().includes(`${staffQuestion} 5 of meer`));
    expect(known(server).employees).to.deep.equal({ min: 5 });
  });

  it('is shown as it was, on the question, to who changes it and goes back', async () => {
    const { server, wizard } = await setup({ 'sync-url': '', region: '' });
    await wizard.answer('Ik zoek personeel');
    await wizard.answerPlace('Emmen');
    await wizard.answer('Minder dan 5');
    await wizard.press('Sla over');
    const answer = wizard.title();
    await wizard.change(staffQuestion);
    await wizard.answer('5 of meer');
    expect(wizard.title()).to.equal(answer);
    await wizard.press('Terug');
    await until('the question is back', () => wizard.title() === staffQuestion);
    await wizard.settle();
    expect([wizard.title(), wizard.chosen()]).to.deep.equal([staffQuestion, ['Minder dan 5']]);
    expect(wizard.focused()).to.equal(staffQuestion);
    wizard.element.remove();
    const again = await wizardOf({ server: serverOf({ 'feed.json': feed }), attributes: { 'sync-url': '' } });
    await again.settle();
    expect([again.title(), again.chosen()], 'after a reload').to.deep.equal([staffQuestion, ['Minder dan 5']]);
    again.element.remove();
    const here = await wizardOf({ server, attributes: { 'sync-url': '' } });
    await here.settle();
    expect([here.title(), here.chosen()], 'where the page knows it').to.deep.equal([staffQuestion, ['Minder dan 5']]);
  });

  it('is what the finder goes by after a reload', async () => {
    const { server, wizard } = await setup({ 'sync-url': '' });
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('Minder dan 5');
    wizard.element.remove();
    const again = await setup({ 'sync-url': '' });
    await until('the wizard has it', () => again.wizard.given().includes(`${staffQuestion} Minder dan 5`));
    expect(again.server).not.to.equal(server);
    expect(known(again.server).employees).to.deep.equal({ max: 4 });
  });

  it('is taken back by who changes it and then says nothing', async () => {
    const { server, finder, wizard } = await setup();
    await finder.tell('Hoeveel mensen', '12');
    await wizard.answer('Ik zoek personeel');
    await wizard.change(staffQuestion);
    await wizard.press('Sla over');
    expect(known(server)).to.deep.equal({});
    expect(wizard.given()).to.include(`${staffQuestion} Overgeslagen`);
  });

  it('is not undone by Back once the finder was told otherwise', async () => {
    const { server, finder, wizard } = await setup({ 'sync-url': '' });
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('Minder dan 5');
    await wizard.answer('Een familiebedrijf');
    await finder.tell('Hoeveel mensen', '12');
    await going(() => history.back());
    await until('a step back', () => wizard.title() === traitQuestion);
    expect(known(server).employees).to.equal(12);
    expect(wizard.given()).to.include(`${staffQuestion} 5 of meer`);
  });

  it('of a link is no match for what the visitor had told', async () => {
    history.replaceState(null, '', '?mkb-a=need:hire&mkb-a=staff:few&mkb-step=kind');
    localStorage.setItem(kept[1], JSON.stringify({ employees: 12 }));
    const { server, wizard } = await setup({ 'sync-url': '' });
    await until('the question is there', () => wizard.title() === traitQuestion);
    expect(known(server).employees).to.equal(12);
    await until('the wizard says so', () => wizard.given().includes(`${staffQuestion} 5 of meer`));
  });

  it('about what holds for the company leaves what was told of that besides', async () => {
    const { server, finder, wizard } = await setup();
    await finder.tell('Het is een start-up', '');
    await wizard.answer('Ik zoek personeel');
    await wizard.change(traitQuestion);
    await wizard.answer('Een familiebedrijf');
    expect([...known(server).trait!].sort()).to.deep.equal(['family', 'startup']);
  });

  it('about what the finder does not ask stays when something is told there', async () => {
    const mill = 'https://feed.example/molen';
    const { server, finder, wizard } = await setup({}, { ...(feed as object), providers: [desk, provider({ name: 'Voor molens', role: 'programme', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'trait', in: [mill] }] })], questions: [{ ...kind, options: [...kind.options, { id: 'mill', label: 'Een molen', value: mill }] }] } as never);
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('Een molen');
    await finder.element.updateComplete;
    await finder.tell('Het is een start-up', '');
    expect([...known(server).trait!].sort()).to.deep.equal([mill, 'startup']);
    await finder.tell('Geen van deze', '');
    expect(known(server).trait).to.deep.equal([mill]);
    expect(wizard.given().join()).to.contain('Een molen');
  });

  it('says of traits that the finder asks besides nothing', async () => {
    const { finder, wizard } = await setup();
    await wizard.answer('Ik zoek personeel');
    await wizard.change('Waar wilt u hulp bij?');
    await wizard.answer('Ik zoek personeel');
    await wizard.press('Sla over');
    await wizard.answer('Geen van deze');
    const box = [...finder.element.shadowRoot!.querySelectorAll('[part=company] label')].find((label) => label.textContent!.includes('Geen van deze'))!;
    expect(box.querySelector('input')!.checked, 'two of seven were asked').to.equal(false);
  });

  it('is all that beginning again takes back', async () => {
    const { server, finder, wizard } = await setup();
    await finder.select('legalForm', 'bv');
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('5 of meer');
    await wizard.press('Opnieuw beginnen');
    expect(known(server)).to.deep.equal({ legalForm: 'bv' });
  });

  it('fits what the finder then says of each scheme', async () => {
    const { server, finder, wizard } = await setup();
    await wizard.answer('Ik zoek personeel');
    await wizard.answer('Minder dan 5');
    await finder.untilSaid('Vijf medewerkers');
    expect(assessScheme(five, known(server), { geography: new Geography(), today }).suits).to.equal('not-for-you');
    expect(finder.verdict('Vijf medewerkers')).to.match(/^Past niet/);
  });
});

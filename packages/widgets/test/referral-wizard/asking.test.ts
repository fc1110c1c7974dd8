/** Each kind of question: many needs, the municipality, and what is said of an answer that will not do. */
import { expect } from '@open-wc/testing';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider, question } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';
import { needQuestion, regionQuestion, kind, family, drenthe } from './scenes.js';

describe('mkb-referral-wizard: many needs', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  const all = ['start', 'grow', 'finance', 'hire', 'train-staff', 'digitalise', 'sell-online', 'cyber-security', 'use-ai', 'save-energy'];
  const feed: Feed = { ...feedOf(provider({ name: 'Loket', role: 'first-line', needs: all })), questions: [question({ id: 'need', subject: 'need', multiple: true, text: needQuestion })] };

  it('are found by typing, and what was chosen stays in sight', async () => {
    const page = await setup({ feed });
    await page.choose('Ik zoek personeel');
    await page.type(page.search()!, 'stroom en energie');
    expect(page.choices()).to.deep.equal(['Ik zoek personeel', 'Ik wil minder energie verbruiken']);
    await page.statusBecomes('1 antwoord past bij uw woorden');
    await page.choose('Ik wil minder energie verbruiken');
    expect(page.chosen()).to.have.length(2);
    await expect(page.element).to.be.accessible();
  });

  it('say so when a word finds none', async () => {
    const page = await setup({ feed });
    await page.type(page.search()!, 'zeppelin');
    expect(page.text()).to.contain('We vinden dit niet in de lijst.');
    await page.statusBecomes('We vinden dit niet in de lijst. Probeer een ander woord, of sla de vraag over.');
  });

  it('bring who goes on without an answer back to the field when none is found, and leave the focus there for what is typed next', async () => {
    const page = await setup({ feed });
    await page.type(page.search()!, 'zeppelin');
    await page.statusBecomes('We vinden dit niet in de lijst. Probeer een ander woord, of sla de vraag over.');
    page.button('Verder').focus();
    await page.press('Verder');
    expect(page.text()).to.contain('Kies een of meer antwoorden');
    expect(page.focused()).to.contain('Vertel wat u zoekt');
    await page.statusBecomes('Kies een of meer antwoorden, of sla de vraag over.');
    await page.type(page.search()!, 'hacker');
    expect(page.choices()).to.deep.equal(['Ik wil veilig zijn voor hackers']);
    expect(page.focused()).to.contain('Vertel wat u zoekt');
  });

  it('leave Enter to a word that is still being composed', async () => {
    const page = await setup({ feed });
    for (const init of [{ key: 'Enter', isComposing: true }, { key: 'Enter', keyCode: 229 }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      expect(page.search()!.dispatchEvent(event), JSON.stringify(init)).to.equal(true);
    }
  });

  it('take Enter in the search field for "go on to the list", not for an answer', async () => {
    const page = await setup({ feed });
    await page.type(page.search()!, 'hacker');
    expect(await page.key(page.search()!, 'Enter')).to.equal(true);
    expect(page.focused()).to.equal('Ik wil veilig zijn voor hackers');
    expect(page.title()).to.equal(needQuestion);
  });

  it('are no more than eight at first on a narrow page, and all on demand', async () => {
    const page = await setup({ feed });
    page.element.parentElement!.style.width = '320px';
    await until('the list is folded', () => page.choices().length === 8);
    await page.press('Toon alle 10');
    expect(page.choices()).to.have.length(10);
    await page.press('Toon minder');
    expect(page.choices()).to.have.length(8);
    page.element.parentElement!.style.width = '800px';
    await until('the list is unfolded', () => page.choices().length === 10);
    await expect(page.element).to.be.accessible();
  });

  it('may be more than one, where the question allows it', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek geld', 'Ik zoek personeel');
    expect(page.given()).to.deep.equal([`${needQuestion} Ik zoek geld en Ik zoek personeel`]);
  });
});

describe('mkb-referral-wizard: the municipality', () => {
  const asking = async (attributes: Record<string, string> = {}) => setup({ feed: drenthe, attributes: { need: 'hire', ...attributes } });

  it('is chosen from suggestions, with the arrows and Enter', async () => {
    const page = await asking();
    await page.type(page.place(), 'emme');
    await until('there are suggestions', () => page.suggestions().length > 0);
    expect(page.suggestions()).to.include.members(['Emmen', 'Emmeloord']);
    await page.key(page.place(), 'ArrowDown');
    const active = page.element.shadowRoot!.getElementById(page.place().getAttribute('aria-activedescendant')!);
    expect(active!.textContent).to.contain('Emmen');
    await expect(page.element).to.be.accessible();
    expect(await page.key(page.place(), 'Enter')).to.equal(true);
    expect(page.place().value).to.equal('Emmen');
    await page.press('Verder');
    expect(page.given()).to.include(`${regionQuestion} Emmen`);
  });

  it('may be typed in full, by the name of a town too', async () => {
    const page = await asking();
    await page.answerPlace('drachten');
    expect(page.given()).to.include(`${regionQuestion} Smallingerland`);
  });

  it('is asked for again when it is empty, with the focus on the field', async () => {
    const page = await asking();
    await page.press('Verder');
    expect(page.error()).to.equal('Vul een gemeente in, of sla de vraag over.');
    expect(page.focused()).to.equal('Gemeente of plaats');
    await expect(page.element).to.be.accessible();
  });

  it('is asked for again when no one knows it; the error goes when one types on', async () => {
    const page = await asking();
    await page.answerPlace('Nergenshuizen');
    expect(page.error()).to.contain('We kennen geen gemeente of plaats die “Nergenshuizen” heet.');
    expect(page.place().getAttribute('aria-invalid')).to.equal('true');
    expect(page.focused()).to.equal('Gemeente of plaats');
    await page.type(page.place(), 'Emm');
    expect(page.place().hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is asked for again when there are two of that name', async () => {
    const page = await asking();
    await page.answerPlace('Bergen');
    expect(page.error()).to.contain('Er zijn meer plaatsen die “Bergen” heten.');
  });

  it('puts its suggestions away when one goes on, and says what is wrong', async () => {
    const page = await asking();
    await page.type(page.place(), 'Emen');
    await until('there are suggestions', () => page.suggestions().length > 0);
    await page.press('Verder');
    await until('it is refused', () => page.error() !== '');
    expect(page.suggestions()).to.deep.equal([]);
    await page.type(page.place(), 'Emmen');
    await until('there are suggestions again', () => page.suggestions().length > 0);
    expect(page.error()).to.equal('');
  });

  it('has its suggestions above all that can be pressed, which stays in its place when pressed', async () => {
    const page = await asking();
    await page.type(page.place(), 'em');
    await until('there are suggestions', () => page.suggestions().length > 3);
    for (const button of ['Verder', 'Sla over']) {
      expect(page.box({ button }).top, button).to.be.at.least(page.box('suggestions').bottom);
      const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
      page.button(button).dispatchEvent(press);
      // The focus stays in the field, so the list stays until the click is done.
      expect(press.defaultPrevented, button).to.equal(true);
    }
    page.place().blur();
    await page.settle();
    expect(page.suggestions()).to.deep.equal([]);
    const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    page.button('Verder').dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(false);
  });

  it('lies in the province that the page is about', async () => {
    const page = await asking({ region: 'PV22' });
    await page.type(page.place(), 'a');
    await until('there are suggestions', () => page.suggestions().length > 0);
    expect(page.suggestions()).to.include('Assen').and.not.to.include('Amsterdam');
    await page.answerPlace('Amsterdam');
    expect(page.error()).to.contain('“Amsterdam” ligt niet in Drenthe.');
  });
});

describe('mkb-referral-wizard: an error in a choice', () => {
  it('is tied to the group, and the focus goes to the first choice', async () => {
    const page = await setup({ feed: drenthe });
    await page.press('Verder');
    expect(page.error()).to.equal('Kies een antwoord, of sla de vraag over.');
    expect(page.focused()).to.equal('Ik wil groeien');
    await expect(page.element).to.be.accessible();
    await page.choose('Ik wil groeien');
    expect(page.error()).to.equal('');
  });

  it('is tied to checkboxes as well', async () => {
    const page = await setup({ feed: { ...feedOf(family, provider({ name: 'Voor allen', role: 'programme', needs: ['hire'] })), questions: [kind] }, attributes: { need: 'hire', region: 'GM0114' } });
    await page.press('Verder');
    expect(page.error()).to.equal('Kies een of meer antwoorden, of sla de vraag over.');
    await expect(page.element).to.be.accessible();
  });
});

/** What somebody hears who does not see the screen: of an answer that changes, and of an answer that will not do. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, indexOf, provider, question } from '../../../../test/builders/feeds.js';
import { lateServer } from '../../../../test/builders/late.js';
import { until } from '../../../../test/builders/wait.js';
import { type WizardPage, setup } from './page.js';
import { needQuestion, regionQuestion } from './scenes.js';

const kvk = provider({ name: 'KVK', role: 'programme', regions: ['NL'], needs: ['hire', 'grow'], contact: { url: 'https://kvk.example/' } });
const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], needs: ['hire'], contact: { url: 'https://loket.example/' } });
const others = [1, 2].map((each) => provider({ name: `Drents fonds ${each}`, role: 'fund', regions: ['PV22'], needs: ['hire'] }));
const zeeland = provider({ name: 'Zeeuws loket', role: 'first-line', regions: ['PV29'], needs: ['hire'] });

const root = (page: WizardPage) => page.element.shadowRoot!;

/** A visitor in Emmen who has the answer while a feed is still on its way. */
const early = async (late: Feed) => {
  const { server, letGo } = lateServer({ 'feed.json': indexOf({ url: 'land.json' }, { url: 'late.json' }), 'land.json': feedOf(kvk), 'late.json': late }, 'late.json');
  const page = await setup({ server });
  await page.answer('Ik zoek personeel');
  await page.answerPlace('Emmen');
  await until('the answer is there', () => page.organisations().length > 0);
  const come = async () => {
    letGo();
    await until('all is there', () => !page.notices().join().includes('Nog niet alles'));
    await page.settle();
  };
  return { page, come };
};

describe('mkb-referral-wizard: an answer while a feed is on its way', () => {
  it('is said to be in part, and said again when it changes', async () => {
    const { page, come } = await early(feedOf(desk));
    expect(page.organisations()).to.deep.equal(['KVK']);
    await page.statusBecomes('1 organisatie gevonden. Nog niet alles is opgehaald. De lijst wordt aangevuld.');
    await come();
    expect(page.organisations()).to.deep.equal(['Drents loket', 'KVK']);
    await page.statusBecomes('Het antwoord is veranderd: 2 organisaties');
  });

  it('says nothing when it stays as it was', async () => {
    const { page, come } = await early(feedOf(zeeland));
    await page.statusBecomes('1 organisatie gevonden. Nog niet alles is opgehaald. De lijst wordt aangevuld.');
    const status = page.status();
    await come();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.status()).to.equal(status);
  });

  it('leaves the focus with what stays, also when that has moved', async () => {
    const { page, come } = await early(feedOf(desk));
    const link = page.card('KVK').querySelector<HTMLElement>('a[href="https://kvk.example/"]')!;
    link.focus();
    await come();
    expect(page.organisations()).to.deep.equal(['Drents loket', 'KVK']);
    expect(root(page).activeElement?.closest('[data-provider]')?.getAttribute('data-provider')).to.equal(kvk.id);
    expect((root(page).activeElement as HTMLAnchorElement).href).to.equal('https://kvk.example/');
  });

  it('takes the focus to its title when what had it is gone', async () => {
    const { page, come } = await early(feedOf(desk, ...others));
    page.card('KVK').querySelector<HTMLElement>('a[href="https://kvk.example/"]')!.focus();
    await come();
    expect(page.organisations()).to.not.include('KVK');
    await until('the title has the focus', () => root(page).activeElement?.id === 'answer');
  });
});

describe('mkb-referral-wizard: a municipality that will not do', () => {
  const asking = () => setup({ feed: feedOf(desk, kvk), attributes: { need: 'hire' } });

  it('is said to be unknown while one types, and shown', async () => {
    const page = await asking();
    expect(page.title()).to.equal(regionQuestion);
    await page.type(page.place(), 'xxyy');
    await page.statusBecomes('Deze plaats kennen we niet. Probeer de naam van uw gemeente.');
    expect([...root(page).querySelectorAll('.place-message')].map((each) => each.textContent)).to.deep.equal(['Deze plaats kennen we niet. Probeer de naam van uw gemeente.']);
    await expect(page.element).to.be.accessible();
  });

  it('is told of aloud each time that one goes on', async () => {
    const page = await asking();
    page.place().focus();
    await page.press('Verder');
    await page.statusBecomes('Vul een gemeente in, of sla de vraag over.');
    await page.type(page.place(), 'xxyy');
    await page.press('Verder');
    await page.statusBecomes('We kennen geen gemeente of plaats die “xxyy” heet. Kies een gemeente uit de lijst.');
    await page.press('Verder');
    // The same words are only heard again when the text changes.
    await until('it is said again', () => /lijst\.\u00a0/.test([...root(page).querySelectorAll('[role=status]')].map((each) => each.textContent).join(' ')));
  });

  it('says nothing of an error that goes', async () => {
    const page = await asking();
    await page.type(page.place(), 'x');
    await page.press('Verder');
    await until('it is refused', () => page.error() !== '');
    const said: string[] = [];
    const status = root(page).querySelector('.place-field [role=status]')!;
    const watching = new MutationObserver(() => said.push(status.textContent));
    watching.observe(status, { childList: true, characterData: true, subtree: true });
    // A real key: what waits then runs between the listeners of the field and of the form.
    page.place().focus();
    await sendKeys({ press: 'Backspace' });
    await until('the error is gone', () => page.error() === '');
    watching.disconnect();
    expect(said.filter((each) => each.includes('“x”'))).to.deep.equal([]);
  });
});

describe('mkb-referral-wizard: choices', () => {
  const ten = ['start', 'grow', 'finance', 'hire', 'train-staff', 'digitalise', 'sell-online', 'cyber-security', 'use-ai', 'save-energy'];
  const feed: Feed = { ...feedOf(provider({ name: 'Loket', role: 'first-line', needs: ten })), questions: [question({ id: 'need', subject: 'need', multiple: true, text: needQuestion })] };

  it('say that one must be made, also to who is among them', async () => {
    const page = await setup({ feed: feedOf(desk, kvk) });
    root(page).querySelector<HTMLElement>('#choices input')!.focus();
    await page.press('Verder');
    await page.statusBecomes('Kies een antwoord, of sla de vraag over.');
  });

  it('are missed aloud when Enter finds none to go to', async () => {
    const page = await setup({ feed });
    await page.type(page.search()!, 'qqqxxx');
    // A browser sends the form of a field in which Enter is pressed, unless somebody made use of the key.
    expect(await page.key(page.search()!, 'Enter')).to.equal(false);
    root(page).querySelector('form')!.requestSubmit();
    await page.statusBecomes('Kies een of meer antwoorden, of sla de vraag over.');
    expect(root(page).activeElement?.id).to.equal('need-search');
  });
});

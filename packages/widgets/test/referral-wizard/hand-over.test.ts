/** A question handed over from a card of the wizard, with real keys, until the receipt; and which words are fetched for it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { onPaper } from '../../../../test/builders/paper.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { type WizardPage, setup } from './page.js';

const intake = 'https://loket.example/intake';
const feed = { ...feedOf(provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], contact: { email: 'vraag@loket.example', intake: { type: 'post', url: intake, privacy: 'https://loket.example/privacy' } } })), questions: [] } as never;
const receipt = { reference: 'VR-2026-1', received: '2026-11-24T10:00:00+01:00' };

/** A wizard that has come to its answer, whose desk takes questions. */
async function answered(language = 'nl') {
  document.documentElement.lang = language;
  const server = serverOf({ 'feed.json': feed, [intake]: receipt });
  const page = await setup({ server, attributes: { need: 'grow', region: 'GM0114', 'intake-origins': 'https://loket.example' } });
  await until('there is an answer', () => page.organisations().length > 0);
  return { page, server };
}

/** Goes on with Tab until something of this name has the focus: a visitor does not count either. */
async function tabTo(page: WizardPage, name: string): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    if (page.focused().startsWith(name)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`no Tab leads to "${name}"; the focus is at "${page.focused()}"`);
}

describe('mkb-referral-wizard: a question handed over by keyboard', function () {
  this.timeout(60_000);
  const own = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = own;
  });

  it('leads to the form, over what is not right yet, to the receipt; axe finds nothing at each step', async () => {
    const { page, server } = await answered();
    page.button('Stel uw vraag aan Drents loket').focus();
    await sendKeys({ press: 'Enter' });
    await until('its title has the focus', () => page.focused() === 'Stel uw vraag aan Drents loket' && page.fields().length > 3);
    await expect(page.element).to.be.accessible();

    await tabTo(page, 'Verstuur mijn vraag');
    await sendKeys({ press: 'Enter' });
    await until('the first field that is not right has the focus', () => page.focused().startsWith('Uw naam'));
    expect(server.asked.get(intake)).to.equal(undefined);
    expect(page.error()).to.contain('Vul uw naam in.');
    await expect(page.element).to.be.accessible();

    await sendKeys({ type: 'Jo Bakker' });
    await tabTo(page, 'E-mailadres');
    await sendKeys({ type: 'jo@bakker.example' });
    await tabTo(page, 'Uw vraag');
    await sendKeys({ type: 'Hoe vind ik een monteur?' });
    await tabTo(page, 'Ik vind het goed');
    await sendKeys({ type: ' ' });
    await tabTo(page, 'Verstuur mijn vraag');
    await sendKeys({ press: 'Enter' });
    await until('the receipt has the focus', () => page.focused() === 'Uw vraag is verstuurd');
    expect(server.asked.get(intake)).to.equal(1);
    expect(page.text()).to.contain('VR-2026-1');
    await expect(page.element).to.be.accessible();
  });

  it('is in the language of the page, and changes with it while the form is open', async () => {
    const { page } = await answered('en');
    await until('the wizard is in English', () => page.buttons().some((name) => name.startsWith('Ask Drents loket')));
    await page.press(page.buttons().find((name) => name.startsWith('Ask Drents loket'))!);
    await until('the form is in English', () => page.fields().some((name) => name.startsWith('Your name')));
    document.documentElement.lang = 'nl';
    await until('the form is in Dutch', () => page.fields().some((name) => name.startsWith('Uw naam')));
    document.documentElement.lang = 'en';
    await until('the form is in English again', () => page.fields().some((name) => name.startsWith('Your name')));
  });
});

describe('mkb-referral-wizard: a question handed over, on paper', () => {
  const shown = (element: Element | null) => element !== null && (element.checkVisibility?.() ?? element.getClientRects().length > 0);

  it('has the ways to the organisation while a form is open, which paper has not, and the receipt after it', async () => {
    const { page } = await answered();
    const root = page.element.shadowRoot!;
    const look = () => ['[data-mail]', '[part=hand-over]', '[part=hand-over-receipt]'].map((selector) => shown(root.querySelector(selector)));
    await page.press('Stel uw vraag aan Drents loket');
    await until('the form is there', () => page.fields().length > 3);
    expect(look()).to.deep.equal([false, true, false]);
    expect(onPaper(page.element, look)).to.deep.equal([true, false, false]);
    const fill = (type: string, value: string) => {
      const field = root.querySelector<HTMLInputElement>(`[part=hand-over] ${type}`)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    fill('input:not([type=checkbox], [type=email])', 'Jo Bakker');
    fill('input[type=email]', 'jo@bakker.example');
    fill('textarea', 'Hoe vind ik een monteur?');
    root.querySelector<HTMLInputElement>('[id$=-consent]')!.click();
    await page.press('Verstuur mijn vraag');
    await until('the receipt is there', () => root.querySelector('[part=hand-over-receipt]'));
    expect(look()).to.deep.equal([false, true, true]);
    expect(onPaper(page.element, look)).to.deep.equal([true, true, true]);
  });
});

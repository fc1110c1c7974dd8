/** The whole journey with real keys, and nothing else. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedOf, provider, question } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const size = question({ id: 'size', subject: 'employees', text: 'Hoeveel mensen hebt u in dienst?', options: [{ id: 'few', label: 'Minder dan 5', value: 1 }, { id: 'many', label: '5 of meer', value: { min: 5 } }] });
const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], needs: ['hire', 'grow'], contact: { url: 'https://loket.example/' } });
const large = provider({ name: 'Voor groot', role: 'programme', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'employees', min: 5 }] });
const feed = { ...feedOf(desk, large), questions: [size] };

/** Each engine has its own name for the space bar, so that is typed. */
const press = (...keys: readonly string[]) => keys.reduce((before, key) => before.then(() => sendKeys(key === ' ' ? { type: key } : { press: key })), Promise.resolve());

describe('mkb-referral-wizard: by keyboard alone', function () {
  this.timeout(30_000);

  it('takes the choice that is made after an error', async () => {
    const page = await setup({ feed });
    await page.press('Verder');
    await until('the first choice has the focus', () => page.focused() === 'Ik wil groeien');
    await press(' ');
    await until('it is chosen, and the error is gone', () => page.chosen().join() === 'Ik wil groeien' && page.error() === '');
  });

  it('leads from the first question to the answer, and back to change it', async () => {
    const page = await setup({ feed });
    const before = document.createElement('button');
    page.element.before(before);
    before.focus();

    await press('Tab');
    await until('the first choice has the focus', () => page.focused() === 'Ik wil groeien');
    await press('ArrowDown');
    await until('the second is chosen', () => page.chosen().join() === 'Ik zoek personeel');
    await press('Enter');
    await until('the next question has the focus', () => page.focused() === 'In welke gemeente staat uw bedrijf?');

    // Back stands before the question, the field after it.
    await press('Tab');
    await until('the field has the focus', () => page.focused() === 'Gemeente of plaats');
    await sendKeys({ type: 'coev' });
    await until('there are suggestions', () => page.suggestions().length > 0);
    await press('ArrowDown', 'Enter');
    await until('one is chosen', () => page.place().value === 'Coevorden');
    await press('Enter');
    await until('the next question has the focus', () => page.focused() === 'Hoeveel mensen hebt u in dienst?');

    await press('Tab', ' ', 'Enter');
    await until('the answer has the focus', () => page.focused() === 'Deze organisatie kan u helpen');
    expect(page.organisations()).to.deep.equal(['Drents loket']);
    await press('Tab');
    await until('the link has the focus', () => page.focused() === 'Naar de website');

    // Past the ways to take the answer along, and the answers before the last.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await until('the change of the last answer has the focus', () => page.focused() === 'Wijzig');
    await press('Enter');
    await until('that question has the focus', () => page.focused() === 'Hoeveel mensen hebt u in dienst?');
    expect(page.chosen()).to.deep.equal(['Minder dan 5']);
  });
});

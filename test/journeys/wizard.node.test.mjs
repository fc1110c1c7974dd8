// The rest of the wizard cannot be fetched: who pressed "Verder" hears it, is taken there, and can try again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from './visitor.mjs';

describe('a wizard whose later part cannot be fetched', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  it('says so where the visitor is, and goes on once it can', async () => {
    const part = '**/chunks/guide-*';
    await visit.context.route(part, (route) => route.abort());
    const { page } = await visit.visit('/gemeente/hulp.html');
    const wizard = page.locator('mkb-referral-wizard');
    await wizard.getByText('Vraag 1', { exact: true }).waitFor();
    await wizard.getByLabel('Ik zoek personeel', { exact: true }).check();
    await wizard.getByRole('button', { name: 'Verder' }).click();

    const error = wizard.locator('#error');
    await error.waitFor();
    const text = await error.textContent();
    assert.match(text, /Het vervolg is nu niet op te halen/);
    await page.waitForFunction(() => document.querySelector('mkb-referral-wizard').shadowRoot.activeElement?.id === 'error');
    await wizard.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

    await visit.context.unroute(part);
    await wizard.getByRole('button', { name: 'Verder' }).click();
    await wizard.getByText('Vraag 2', { exact: true }).waitFor();
  });
});

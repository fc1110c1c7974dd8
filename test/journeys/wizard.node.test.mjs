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

describe('a wizard whose later part is slow', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  it('says that it is being fetched, takes one press for one, and what is ticked by then', async () => {
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    await visit.context.route('**/chunks/guide-*', (route) => held.then(() => route.continue()));
    const { page } = await visit.visit('/gemeente/hulp.html');
    const wizard = page.locator('mkb-referral-wizard');
    await wizard.getByText('Vraag 1', { exact: true }).waitFor();
    await wizard.getByLabel('Ik zoek personeel', { exact: true }).check();
    const next = wizard.getByRole('button', { name: 'Verder' });
    await next.click();
    await wizard.getByRole('status').filter({ hasText: 'De gegevens worden opgehaald.' }).waitFor({ state: 'attached' });
    assert.equal(await next.getAttribute('aria-disabled'), 'true');
    // Playwright does not press what says that it is disabled; people do.
    await next.click({ force: true });
    letGo();
    await wizard.getByText('Vraag 2', { exact: true }).waitFor();
    await wizard.getByRole('button', { name: 'Terug' }).click();
    await wizard.getByText('Vraag 1', { exact: true }).waitFor();
  });

  it('says nothing more of a failure that is over', async () => {
    const other = await startVisit();
    try {
      const part = '**/chunks/guide-*';
      await other.context.route(part, (route) => route.abort());
      const { page } = await other.visit('/gemeente/hulp.html');
      const wizard = page.locator('mkb-referral-wizard');
      const field = wizard.getByLabel('Vertel wat u zoekt');
      await field.fill('stroom');
      const error = wizard.locator('#error');
      await error.waitFor();
      await other.context.unroute(part);
      await field.fill('stroomaansluiting');
      await error.waitFor({ state: 'detached' });
    } finally {
      await other.close();
    }
  });
});

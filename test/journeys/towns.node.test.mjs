// The table of towns, on the demo's map of a province: when it is asked for, and what is said when it does not come.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { startVisit } from './visitor.mjs';

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());

it('the towns come with the field for the place; that they do not come is said, and the next letter asks again', async () => {
  const part = '**/chunks/towns-*';
  let asked = 0;
  await visit.context.route(part, (route) => route.abort());
  visit.context.on('request', (request) => (asked += Number(/\/chunks\/towns-/.test(request.url()))));
  const { page } = await visit.visit('/provincie/kaart.html');
  const map = page.locator('mkb-provider-map');
  await map.locator('[part=card]').first().waitFor();
  await page.waitForTimeout(300);
  assert.equal(asked, 0, 'nobody said where');

  await map.locator('#place').fill('Colijnsplaa');
  await map.getByText('De lijst van plaatsen is nu niet op te halen. Typ verder om het opnieuw te proberen.').first().waitFor();
  assert.equal(await map.getByText('Deze plaats kennen we niet.').count(), 0);
  await page.waitForTimeout(500);
  assert.ok(asked <= 2, `at rest nothing is asked: ${asked}`);
  // Municipalities are there without them.
  await map.locator('#place').fill('Veer');
  await map.getByRole('option', { name: /^Veere/ }).waitFor();

  await visit.context.unroute(part);
  await map.locator('#place').fill('Colijnsplaat');
  await map.getByRole('option', { name: /^Colijnsplaat/ }).waitFor();
  assert.deepEqual(visit.complaints(), []);
});

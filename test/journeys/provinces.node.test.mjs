// The overview of provinces on the demo's page of a chamber, when a part of its map does not come.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from './visitor.mjs';

describe('the overview of provinces, without the part that makes them pressed on the map', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  it('leads on from its table, and throws nothing at the page; the map is pressed once the part comes', async () => {
    const part = '**/chunks/province-shapes-*';
    let asked = 0;
    await visit.context.route(part, (route) => route.abort());
    visit.context.on('request', (request) => (asked += Number(request.url().includes('province-shapes'))));
    const { page } = await visit.visit('/kamer/provincies.html');
    const map = page.locator('mkb-provider-map');
    await map.locator('#map svg path').first().waitFor();
    for (let look = 0; look < 100 && asked === 0; look++) await page.waitForTimeout(50);
    await page.waitForTimeout(200);
    assert.deepEqual(visit.complaints(), []);
    assert.equal(await map.locator('#map path[role=button]').count(), 0);
    await visit.context.unroute(part);
    // Whatever draws the map anew asks for the part once more: a look at another province does.
    await map.getByRole('button', { name: 'Drenthe' }).or(map.getByRole('link', { name: 'Drenthe' })).first().click();
    await map.getByRole('button', { name: 'Alle provincies' }).click();
    await map.locator('#map path[role=button]').first().waitFor();
    assert.deepEqual(visit.complaints(), []);
  });
});

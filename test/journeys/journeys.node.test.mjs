// An entrepreneur finds a scheme, is referred, and sees who can help nearby: on each site of the demo, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { beReferred, countIn, focused, tabTo, untilReady } from './steps.mjs';
import { startVisit } from './visitor.mjs';

const sites = [
  { name: 'the municipality', start: '/gemeente/', need: 'Ik zoek geld', town: 'Emmen', pin: /Assen/, first: /Ondernemersloket van deze voorbeeldsite/ },
  { name: 'the province', start: '/provincie/', need: 'Ik zoek personeel', town: 'Goes', pin: /Vlissingen/ },
  { name: 'the chamber', start: '/kamer/', need: 'Ik wil iets nieuws ontwikkelen', town: 'Breda', pin: /Breda/ },
];

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());
afterEach(() => {
  assert.deepEqual(visit.complaints(), []);
  assert.deepEqual(visit.errors(), []);
});

for (const { name, start, need, town, pin, first } of sites) {
  describe(`the site of ${name}`, () => {
    it('can be walked with a mouse', async () => {
      const { page } = await visit.visit(start);
      const follow = (link) => page.getByRole('main').getByRole('link', { name: link, exact: true }).click();

      await follow('Subsidies en regelingen');
      const finder = page.locator('mkb-scheme-finder');
      const schemes = finder.getByRole('heading', { name: /^\d+ regeling(en)?$/ });
      const all = await countIn(schemes);
      await finder.getByRole('combobox', { name: /^Waar zoekt u/ }).pressSequentially('energie');
      await finder.locator('mark').first().waitFor();
      // The suggestions lie over the filters until they are sent away.
      await finder.getByRole('listbox').waitFor();
      await page.keyboard.press('Escape');
      const some = await countIn(schemes);
      assert.ok(some > 0 && some < all, `${some} of ${all}`);
      const filters = finder.getByRole('button', { name: 'Filters' });
      if (await filters.isVisible()) await filters.click();
      await finder.getByRole('group', { name: 'Soort hulp' }).getByRole('checkbox').first().click();
      await finder.getByRole('button', { name: /^Haal weg: / }).waitFor();
      const few = await countIn(schemes);
      assert.ok(few > 0 && few < some, `${few} of ${some}`);
      await finder.locator('[part=card]').getByRole('button').first().click();
      await finder.getByRole('heading', { name: 'Zo vraagt u het aan' }).waitFor();

      await page.goto(visit.url + start);
      await follow('Wie kan mij helpen?');
      await beReferred(page, { by: 'mouse', need, town });
      const wizard = page.locator('mkb-referral-wizard');
      const organisations = await wizard.locator('[part=card]').allInnerTexts();
      assert.ok(organisations.length >= 1 && organisations.length <= 3, `${organisations.length} organisations`);
      assert.match(organisations[0], /Waarom deze organisatie/);
      if (first) assert.match(organisations[0], first);

      await page.goto(visit.url + start);
      await follow('Organisaties in de buurt');
      const map = page.locator('mkb-provider-map');
      const list = map.getByRole('heading', { name: /^\d+ organisaties?$/ });
      const everybody = await countIn(list);
      const where = map.getByRole('combobox');
      if (await where.isVisible()) {
        await where.click();
        await where.pressSequentially(town);
        await map.getByRole('option').filter({ hasText: town }).first().click();
      }
      await map.getByRole('heading', { name: new RegExp(`^Voor ondernemers in ${town}`) }).waitFor();
      await map.getByRole('searchbox').pressSequentially('innovatie');
      await map.locator('mark').first().waitFor();
      assert.ok((await countIn(list)) < everybody);
      await map.locator('[part=card]').getByRole('button').first().click();
      await map.getByRole('heading', { name: 'Contact', exact: true }).waitFor();
      // A map that still moves would slip away from under the pointer.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await map.getByRole('searchbox').fill('');
      await map.locator('[part=map]').scrollIntoViewIfNeeded();
      const shown = map.getByRole('button', { name: /^Haal weg: / }).or(map.locator('[part=card].opened')).first();
      // A mark that stands for several places brings these nearer first.
      for (let press = 0; press < 6 && !(await shown.isVisible()); press++) {
        await map.getByRole('button', { name: pin }).and(map.locator('.pin')).first().click();
        await shown.waitFor({ timeout: 2_000 }).catch(() => undefined);
      }
      await shown.waitFor();
      await page.close();
    });

    it('can be walked with a keyboard alone', async () => {
      const { page } = await visit.visit(start);
      const skip = async () => {
        await page.keyboard.press('Tab');
        assert.match((await focused(page)).name, /naar de inhoud$/i);
        await page.keyboard.press('Enter');
      };
      const follow = async (link) => {
        await page.goto(visit.url + start);
        await skip();
        await tabTo(page, new RegExp(`^${link.replace('?', '\\?')}$`));
        await page.keyboard.press('Enter');
      };

      await follow('Subsidies en regelingen');
      await page.locator('mkb-scheme-finder').getByRole('heading', { name: /^\d+ regelingen$/ }).waitFor();
      const finder = page.locator('mkb-scheme-finder');
      await tabTo(page, /^Waar zoekt u/);
      await page.keyboard.type('energie');
      await page.keyboard.press('Enter');
      await finder.locator('mark').first().waitFor();
      await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches('h1, h2, h3, h4'));
      assert.match((await focused(page)).name, /^\d+ regeling(en)?$/, 'Enter brings one to the results');
      await tabTo(page, /./, /^button$/);
      await page.keyboard.press('Enter');
      await finder.getByRole('heading', { name: 'Zo vraagt u het aan' }).waitFor();
      await page.keyboard.press('Enter');
      await finder.getByRole('heading', { name: 'Zo vraagt u het aan' }).waitFor({ state: 'hidden' });

      await follow('Wie kan mij helpen?');
      await page.locator('mkb-referral-wizard').getByText('Vraag 1', { exact: true }).waitFor();
      const answer = await beReferred(page, { by: 'keys', need, town });
      assert.equal((await focused(page)).name, await answer.innerText(), 'the focus goes along to the answer');

      await follow('Organisaties in de buurt');
      await untilReady(page);
      const map = page.locator('mkb-provider-map');
      await tabTo(page, /^Welke hulp zoekt u/);
      await page.keyboard.type('innovatie');
      await map.locator('mark').first().waitFor();
      await tabTo(page, /^Zoek$/);
      const where = map.getByRole('combobox');
      if (await where.isVisible()) {
        await tabTo(page, /./, /combobox/);
        await page.keyboard.type(town);
        await map.getByRole('option').filter({ hasText: town }).first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      }
      await map.getByRole('heading', { name: new RegExp(`^Voor ondernemers in ${town}`) }).waitFor();
      const organisation = (await map.locator('[part=card]').getByRole('button').first().innerText()).trim();
      while ((await tabTo(page, /./, /^button$/)).name !== organisation);
      await page.keyboard.press('Enter');
      await map.getByRole('heading', { name: 'Contact', exact: true }).waitFor();
      await tabTo(page, /^Kaart met/);
      await map.getByRole('button', { name: 'Zoom in' }).waitFor();
      const one = await tabTo(page, /, ergens in |: \d+ organisaties$/);
      await page.keyboard.press('ArrowRight');
      assert.notEqual((await focused(page)).name, one.name, 'the arrows go from pin to pin');
      await page.keyboard.press('Enter');
      await map.getByRole('button', { name: /^Haal weg: / }).or(map.locator('[part=card].opened')).first().waitFor();
      await page.waitForFunction(() => !document.activeElement?.shadowRoot?.activeElement?.matches('.pin'));
      assert.notEqual((await focused(page)).name, '', 'the focus goes along to the list');
      await page.close();
    });
  });
}

it('the provinces lead from the map to their row, and from there to who helps in one', async () => {
  const { page } = await visit.visit('/kamer/');
  await page.getByRole('link', { name: 'hoe elke provincie helpt' }).click();
  const map = page.locator('mkb-provider-map');
  await map.getByRole('button', { name: /^Drenthe: / }).click();
  assert.match((await focused(page)).name, /^Drenthe /);
  await map.getByRole('button', { name: 'Toon organisaties in Drenthe' }).click();
  await map.getByRole('heading', { name: /^\d+ organisaties/ }).waitFor();
  assert.match(await map.locator('[part=card]').first().innerText(), /Ik Ben Drents Ondernemer/);
  assert.match(page.url(), /mkb-province=PV22/);
  await page.goBack();
  // Back at the row from which she left; the map is drawn again once it is in view.
  await map.getByRole('button', { name: 'Toon organisaties in Drenthe' }).waitFor();
  await map.locator('.map-box').scrollIntoViewIfNeeded();
  await map.getByRole('button', { name: /^Drenthe: / }).waitFor();
  await page.close();
});

// Every name in the provinces' own note is found in the demo feeds, by typing it into the finder or the map as a visitor would.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { untilReady } from './steps.mjs';
import { startVisit } from './visitor.mjs';

const provinces = JSON.parse(readFileSync(new URL('fixtures/province-names.json', import.meta.url), 'utf8'));

const fold = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();
/** "Financiering van de FOM" and "FOM (Friese Ontwikkelingsmaatschappij)" both have the name FOM in theirs. */
const isNamed = (name, shown) => ` ${fold(shown)} `.includes(` ${fold(name)} `);

let visit;
let page;
before(async () => {
  visit = await startVisit();
  ({ page } = await visit.visit('/kamer/wegwijzer.html'));
  await untilReady(page);
});
after(() => visit.close());

/** Types a name into a widget's own search field, and gives the names of the results that come, best first. */
async function namesFound(tag, name) {
  const widget = page.locator(tag);
  await (tag === 'mkb-scheme-finder' ? widget.getByRole('combobox', { name: /^Waar zoekt u/ }) : widget.getByRole('searchbox')).fill(name);
  return widget.evaluate(async (element) => {
    await element.updateComplete;
    return [...element.shadowRoot.querySelectorAll('[part=card] .name')].map(({ textContent }) => textContent.trim());
  });
}

/** Whether a visitor who types a name sees it among the first results of the map or the finder; else what they see instead. */
async function search(name) {
  const shown = [...(await namesFound('mkb-provider-map', name)), ...(await namesFound('mkb-scheme-finder', name))];
  return { isFound: shown.some((each) => isNamed(name, each)), shown };
}

describe('the names in the note of the provinces', () => {
  for (const { province, names } of provinces) {
    it(`of ${province} are found, each among the first results`, async () => {
      const missing = [];
      for (const name of names) {
        const { isFound, shown } = await search(name);
        if (!isFound) missing.push(`${name}: ${shown.slice(0, 3).join(' | ')}`);
      }
      assert.deepEqual(missing, []);
    });
  }

  it('are told from a name that no one has', async () => {
    assert.equal((await search('Noordelijk Bureau voor Verzonnen Zaken')).isFound, false);
  });

  it('break nothing', () => {
    assert.deepEqual(visit.complaints(), []);
    assert.deepEqual(visit.errors(), []);
  });
});

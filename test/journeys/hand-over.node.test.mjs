// A question goes the whole way on a page of the demo: from the first question to the receipt of the receiver, by keyboard in a
// narrow window, and by what Chromium tells a screen reader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import { beReferred, focused, tabTo } from './steps.mjs';
import { startVisit } from './visitor.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const path = '/gemeente/hulp.html';
const desk = 'Ondernemersloket van deze voorbeeldsite';

let visit;
before(async () => {
  visit = await startVisit();
});
after(() => visit.close());
afterEach(() => {
  assert.deepEqual(visit.complaints(), []);
  assert.deepEqual(visit.errors(), []);
});

/** Resolves when what has the focus is called so. */
async function focusOn(page, name, kind = /./) {
  for (let turn = 0; turn < 100; turn++) {
    const here = await focused(page);
    if (name.test(here.name) && kind.test(here.kind)) return;
    await page.waitForTimeout(50);
  }
  assert.match((await focused(page)).name, name);
}

describe('a question that is handed over', () => {
  it('goes by keyboard alone, in a window of 320 px', async () => {
    const { page } = await visit.visit(path);
    await page.setViewportSize({ width: 320, height: 800 });
    const answer = await beReferred(page, { by: 'keys', need: 'Ik zoek geld', town: 'Emmen' });
    assert.equal((await focused(page)).name, await answer.innerText());
    await tabTo(page, new RegExp(`^Stel uw vraag aan ${desk}$`));
    await page.keyboard.press('Enter');
    // The button that was pressed bears the name of the desk as well.
    await focusOn(page, new RegExp(desk), /^h\d$/);

    await tabTo(page, /^Verstuur/);
    await page.keyboard.press('Enter');
    await focusOn(page, /naam/i);
    await page.keyboard.type('Jo de Vries');
    await tabTo(page, /e-mail/i);
    await page.keyboard.type('jo@bedrijf.example');
    await tabTo(page, /vraag/i, /textarea/);
    await page.keyboard.type('Wie helpt mij aan een lening voor een bestelbus?');
    await tabTo(page, /akkoord|goed|toestemming/i, /checkbox/);
    await page.keyboard.press('Space');
    const sent = page.waitForRequest((request) => request.url().endsWith('/intake'));
    await tabTo(page, /^Verstuur/);
    await page.keyboard.press('Enter');

    const request = await sent;
    assert.equal(request.postDataJSON().question, 'Wie helpt mij aan een lening voor een bestelbus?');
    assert.ok(request.postDataJSON().answers.length > 0);
    const receipt = page.locator('mkb-referral-wizard').locator('[part=hand-over-receipt]');
    await receipt.waitFor();
    assert.match(await receipt.innerText(), /Uw kenmerk: VRG-/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
    // Nothing of it stays behind.
    assert.ok(!JSON.stringify(await page.evaluate(() => [location.href, { ...localStorage }, { ...sessionStorage }])).includes('Jo de Vries'));
    await page.close();
  });

  it('is accessible to axe at each step', async () => {
    const context = await visit.browser.newContext({ bypassCSP: true, locale: 'nl-NL', reducedMotion: 'reduce', viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(visit.url + path);
    const wizard = page.locator('mkb-referral-wizard');
    await wizard.getByText('Vraag 1', { exact: true }).waitFor();
    await page.addScriptTag({ content: axe });
    const check = async (step) => {
      const found = await page.evaluate(async () => (await globalThis.axe.run('mkb-referral-wizard')).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`));
      assert.deepEqual(found, [], step);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false, `${step} scrolls sideways`);
    };
    await check('the first question');
    await wizard.getByRole('button', { name: 'Verder' }).click();
    await wizard.locator('#error').waitFor();
    await check('a question that was not answered');
    for (let number = 1; number <= 8 && !(await wizard.locator('#answer').isVisible()); number++) {
      await wizard.getByText(`Vraag ${number}`, { exact: true }).waitFor();
      await check(`question ${number}`);
      await wizard.locator('#choices input').first().check();
      await wizard.getByRole('button', { name: 'Verder' }).click();
      await wizard.getByText(`Vraag ${number + 1}`, { exact: true }).or(wizard.locator('#answer')).first().waitFor();
    }
    await check('the answer');
    await wizard.getByRole('button', { name: `Stel uw vraag aan ${desk}` }).click();
    await wizard.locator('[part=hand-over-form]').waitFor();
    await check('the form');
    await wizard.getByRole('button', { name: /^Verstuur/ }).click();
    await wizard.locator('[part=hand-over-form] [aria-invalid=true]').first().waitFor();
    await check('the form with errors');
    await context.close();
  });

  it('can be asked by what Chromium tells a screen reader', async () => {
    const { page } = await visit.visit(path);
    await page.locator('mkb-referral-wizard').getByText('Vraag 1', { exact: true }).waitFor();
    const reader = await readerOf(page);

    let asked = 0;
    for (; asked < 8; asked++) {
      const question = await reader.until(({ role, level, name, focused: has }) => role === 'heading' && level === 2 && (asked === 0 ? /hulp/.test(name) : has), 'a question, or the answer, with the focus');
      if (/kunnen? u helpen|kan u helpen/.test(question.name)) break;
      const choice = (await reader.nodes()).find(({ role }) => role === 'checkbox' || role === 'radio');
      assert.ok(choice.name, 'a choice has a name');
      await reader.press(choice);
      await reader.press(await reader.until(({ role, name }) => role === 'button' && name === 'Verder', 'the way on'));
      await page.waitForTimeout(200);
    }
    assert.ok(asked >= 1);
    await reader.press(await reader.until(({ role, name }) => role === 'button' && name === `Stel uw vraag aan ${desk}`, 'the way to ask'));
    await reader.press(await reader.until(({ role, name }) => role === 'button' && /^Verstuur/.test(name), 'the button that sends'));

    // Each error is told with its field, and the first field has the focus.
    const name = await reader.until(({ role, invalid, name: called }) => role === 'textbox' && invalid && /naam/i.test(called), 'the name, as invalid');
    assert.ok(name.focused);
    assert.match(name.description, /naam/i);
    for (const field of (await reader.nodes()).filter(({ invalid }) => invalid)) assert.ok(field.description, `${field.name} tells what is wrong`);

    await reader.type(name, 'Jo de Vries');
    await reader.type(await reader.until(({ role, name: called }) => role === 'textbox' && /e-mail/i.test(called), 'the address'), 'jo@bedrijf.example');
    await reader.type(await reader.until(({ role, name: called, multiline }) => role === 'textbox' && multiline && /vraag/i.test(called), 'the question'), 'Waar vind ik een pand?');
    const boxes = (await reader.nodes()).filter(({ role }) => role === 'checkbox');
    await reader.press(boxes.at(-1));
    await reader.press(await reader.until(({ role, name: called }) => role === 'button' && /^Verstuur/.test(called), 'the button that sends'));
    await reader.until(({ role, name: called, focused: has }) => role === 'heading' && has && /verstuurd|ontvangen|aangekomen/i.test(called), 'the receipt, with the focus');
    await page.close();
  });
});

/** What Chromium tells of a page, and acts upon it as assistive technology does. */
async function readerOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const plain = ({ role, name, description, properties = [], backendDOMNodeId, ignored }) => {
    const property = (wanted) => properties.find((each) => each.name === wanted)?.value.value;
    return { role: role?.value, name: name?.value ?? '', description: description?.value ?? '', level: property('level'), focused: property('focused') === true, invalid: ['true', true].includes(property('invalid')), multiline: property('multiline') === true, node: backendDOMNodeId, ignored };
  };
  const nodes = async () => (await session.send('Accessibility.getFullAXTree')).nodes.map(plain).filter(({ ignored }) => !ignored);
  const call = async ({ node }, functionDeclaration) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node });
    await session.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration });
  };
  return {
    nodes,
    async until(fits, what) {
      for (let turn = 0; turn < 60; turn++) {
        const found = (await nodes()).find(fits);
        if (found) return found;
        await page.waitForTimeout(100);
      }
      throw new assert.AssertionError({ message: `there is not: ${what}` });
    },
    press: (node) => call(node, 'function () { this.click(); }'),
    async type(node, text) {
      await call(node, 'function () { this.focus(); }');
      await page.keyboard.type(text);
    },
  };
}

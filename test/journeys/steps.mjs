// What a visitor does on a page of the demo, by mouse or by keyboard, and what they find there.
import assert from 'node:assert/strict';

export const widgetTags = ['mkb-scheme-finder', 'mkb-referral-wizard', 'mkb-provider-map'];

/** Resolves when every widget of the page has its data, and all of it. */
export async function untilReady(page) {
  await page.waitForFunction((tags) => {
    const widgets = [...document.querySelectorAll(tags.join())];
    return widgets.every(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('.loading') && !shadowRoot.textContent.includes('Nog niet alles is opgehaald'));
  }, widgetTags);
}

/** Scrolls to the map, if there is one, and waits until it is drawn. */
export async function untilDrawn(page) {
  const map = page.locator('mkb-provider-map');
  if ((await map.count()) === 0) return;
  // At once: its place gives way to the map, and who waits for it to stand still may lose it.
  await map.locator('[part=map]').evaluate((place) => place.scrollIntoView());
  await map.getByRole('button', { name: 'Zoom in' }).waitFor();
}

/** The number that a heading such as "12 regelingen" starts with. */
export async function countIn(heading) {
  await heading.waitFor();
  return Number.parseInt(await heading.innerText(), 10) || 0;
}

/** What has the focus, through shadow roots: its role or tag, its name, and whether one can see that it has the focus. */
export const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { name: '', kind: 'body', isSeen: true };
    const name = element.getAttribute('aria-label') ?? ([...(element.labels ?? [])].map((label) => label.innerText).join(' ') || element.innerText || '');
    // A choice shows it around its words too.
    const isSeen = [element, element.closest('label')].some((part) => {
      const { outlineStyle = 'none', outlineWidth, boxShadow = 'none' } = part ? getComputedStyle(part) : {};
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return { name: name.replace(/\s+/g, ' ').trim(), kind: element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName, isSeen };
  });

/** Presses Tab until something of that name has the focus. Every stop on the way must show that it has it. */
export async function tabTo(page, name, kind, most = 150) {
  const passed = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    assert.ok(stop.isSeen, `the focus cannot be seen on ${JSON.stringify(stop)}`);
    if (name.test(stop.name) && (kind === undefined || kind.test(stop.kind))) return stop;
    passed.push(`${stop.kind} "${stop.name.slice(0, 40)}"`);
  }
  throw new assert.AssertionError({ message: `Tab never comes to ${name}. It came by:\n${passed.join('\n')}` });
}

/** How to answer with a mouse and with keys. Each takes the wizard's question that is shown. */
const answering = {
  mouse: {
    async place(page, wizard, town) {
      const field = wizard.getByRole('combobox');
      await field.click();
      await field.pressSequentially(town);
      await wizard.getByRole('option').filter({ hasText: town }).first().click();
    },
    choose: (page, wizard, choice) => choice.click(),
    next: (page, wizard) => wizard.getByRole('button', { name: 'Verder' }).click(),
  },
  keys: {
    async place(page, wizard, town) {
      await tabTo(page, /./, /combobox/);
      await page.keyboard.type(town);
      await wizard.getByRole('option').filter({ hasText: town }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    async choose(page, wizard, choice) {
      const label = (await choice.evaluate(({ labels }) => labels[0].innerText)).trim();
      await tabTo(page, new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')}`), /checkbox|radio/);
      await page.keyboard.press('Space');
    },
    async next(page) {
      await tabTo(page, /^Verder$/);
      await page.keyboard.press('Enter');
    },
  },
};

/** Answers every question, the first with `need` and where the company is with `town`, until the wizard says who can help. */
export async function beReferred(page, { by, need, town }) {
  const wizard = page.locator('mkb-referral-wizard');
  const answer = wizard.getByRole('heading', { name: /kan u helpen|kunnen u helpen/ });
  const { place, choose, next } = answering[by];
  for (let number = 1; number <= 8; number++) {
    await wizard.getByText(`Vraag ${number}`, { exact: true }).or(answer).first().waitFor();
    if (await answer.isVisible()) return answer;
    if (await wizard.getByRole('combobox').isVisible()) {
      await place(page, wizard, town);
    } else {
      const wanted = wizard.getByRole('checkbox', { name: need, exact: true });
      await choose(page, wizard, (await wanted.isVisible()) ? wanted : wizard.getByRole('checkbox').or(wizard.getByRole('radio')).first());
    }
    await next(page, wizard);
  }
  throw new assert.AssertionError({ message: 'eight questions, and still no answer' });
}

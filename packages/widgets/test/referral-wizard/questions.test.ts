/** The questions, one after another, and the way back. */
import { expect } from '@open-wc/testing';
import { feedOf, provider, question } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';
import { needQuestion, regionQuestion, sizeQuestion, size, kind, desk, large, family, drenthe, tell } from './scenes.js';

describe('mkb-referral-wizard: the questions', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  it('begins with the needs that the feed answers, and says what is to come', async () => {
    const page = await setup({ feed: drenthe });
    expect(page.title()).to.equal(needQuestion);
    expect(page.number()).to.equal('Vraag 1');
    expect(page.choices()).to.deep.equal(['Ik wil groeien', 'Ik zoek personeel']);
    expect(page.progress()).to.equal('Vraag 1, hierna nog hooguit 2');
    expect(page.text()).to.contain('U mag elke vraag overslaan.');
    expect(page.buttons()).not.to.include('Terug');
    expect(document.activeElement).to.equal(document.body);
    await expect(page.element).to.be.accessible();
  });

  it('then asks for the municipality, and then what parts the answers', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.number()).to.equal('Vraag 2');
    await expect(page.element).to.be.accessible();
    await page.answerPlace('Emmen');
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.progress()).to.equal('Vraag 3, de laatste');
    await expect(page.element).to.be.accessible();
    await page.answer('Minder dan 5');
    expect(page.title()).to.equal('Deze organisatie kan u helpen');
  });

  it('takes the focus along to each new question, and says how many were found', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    expect(page.focused()).to.equal(regionQuestion);
    await page.press('Sla over');
    await page.press('Sla over');
    expect(page.focused()).to.equal('Deze organisaties kunnen u helpen');
    await page.statusBecomes('2 organisaties gevonden');
  });

  it('lets every question be skipped, and still has an answer', async () => {
    const page = await setup({ feed: { ...feedOf(provider({ name: 'KVK', role: 'chamber' })), questions: [size] } });
    await page.press('Sla over');
    await page.press('Sla over');
    expect(page.organisations()).to.deep.equal(['KVK']);
    expect(page.given()).to.deep.equal([`${needQuestion} Overgeslagen`, `${regionQuestion} Overgeslagen`]);
  });

  it('asks nothing about the company when that would not matter', async () => {
    const page = await setup({ feed: { ...feedOf(desk), questions: [size] } });
    await tell(page, 'Ik zoek personeel', 'Emmen');
    expect(page.organisations()).to.deep.equal(['Drents loket']);
  });

  it('goes back to a question with its answer, and on again without losing what came after', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.press('Terug');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.focused()).to.equal(regionQuestion);
    await until('the name is there', () => page.place().value === 'Emmen');
    await page.press('Terug');
    expect(page.title()).to.equal(needQuestion);
    expect(page.chosen()).to.deep.equal(['Ik wil groeien']);
    expect(page.number()).to.equal('Vraag 1');
    await page.press('Verder');
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`, `${regionQuestion} Emmen`]);
  });

  it('changes one answer and keeps the rest', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.answer('Meer dan 100');
    expect(page.organisations()).to.include('Voor groot');
    await page.change(sizeQuestion);
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.chosen()).to.deep.equal(['Meer dan 100']);
    await page.answer('Minder dan 5');
    expect(page.organisations()).to.deep.equal(['Drents loket']);
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`, `${regionQuestion} Emmen`, `${sizeQuestion} Minder dan 5`]);
  });

  it('never asks more than it said may follow, whatever is answered', async () => {
    const page = await setup({ feed: { ...drenthe, questions: [size, kind] } });
    const left = () => Number(/hooguit (\d+)/.exec(page.progress())?.[1] ?? (page.progress().endsWith('de laatste') ? 0 : NaN));
    let most = left();
    while (page.organisations().length === 0) {
      expect(most).to.be.at.least(0);
      if (page.place()) await page.answerPlace('Emmen');
      else await page.press('Sla over');
      if (page.organisations().length === 0) expect(left()).to.be.lessThan(most);
      most = left();
    }
  });

  it('goes back from the answer as from a question', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.answer('Minder dan 5');
    await page.press('Terug');
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.chosen()).to.deep.equal(['Minder dan 5']);
  });

  it('returns to the answer when a change is left by Back', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.answer('Minder dan 5');
    await page.change(needQuestion);
    await page.press('Terug');
    expect(page.title()).to.equal('Deze organisatie kan u helpen');
  });

  it('begins again, without any answer', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.press('Opnieuw beginnen');
    expect(page.title()).to.equal(needQuestion);
    expect(page.focused()).to.equal(needQuestion);
    expect(page.chosen()).to.deep.equal([]);
    expect(page.given()).to.deep.equal([]);
  });

  it('offers "none of these" among traits, which excludes the others', async () => {
    const page = await setup({ feed: { ...feedOf(family, provider({ name: 'Voor allen', role: 'programme', needs: ['hire'] })), questions: [kind] }, attributes: { need: 'hire', region: 'GM0114' } });
    expect(page.choices()).to.deep.equal(['Een familiebedrijf', 'Ik verkoop aan het buitenland', 'Geen van deze']);
    await page.choose('Een familiebedrijf', 'Geen van deze');
    expect(page.chosen()).to.deep.equal(['Geen van deze']);
    await page.choose('Een familiebedrijf', 'Ik verkoop aan het buitenland');
    expect(page.chosen()).to.deep.equal(['Een familiebedrijf', 'Ik verkoop aan het buitenland']);
    await page.answer('Geen van deze');
    expect(page.organisations()).to.deep.equal(['Voor allen']);
    expect(page.given().at(-1)).to.equal('Wat past bij uw bedrijf? Geen van deze');
  });

  it('shows what a feed says as text, never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const page = await setup({ feed: { ...feedOf(desk, large), questions: [{ ...size, text: evil, help: evil, options: [{ id: 'a', label: evil, help: evil, value: 1 }, { id: 'b', label: 'b', value: 200 }] }] }, attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.title()).to.equal(evil);
    expect(page.choices()[0]).to.contain(evil);
  });

  it('has each box in the middle of the first line of its words, also where these take several', async () => {
    const long = question({ id: 'size', subject: 'employees', text: 'Kies', options: [{ id: 'a', label: 'Kort', value: 1 }, { id: 'b', label: 'Arbeidsongeschiktheidsverzekeringsmaatschappij voor ondernemers in de metaalbewerking', value: 2 }] });
    const page = await setup({ feed: { ...feedOf(desk, large, { ...family, serves: [{ subject: 'employees', max: 1 }] }), questions: [long] }, attributes: { need: 'hire', region: 'GM0114' } });
    page.element.style.cssText = 'display: block; inline-size: 280px; font-size: 18px; line-height: 1.5';
    await until('the question is there', () => page.title() === 'Kies');
    for (const choice of page.element.shadowRoot!.querySelectorAll('.choice')) {
      const [box, words] = [choice.querySelector('input')!, choice.querySelector('span')!].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
      const line = Number.parseFloat(getComputedStyle(choice).lineHeight);
      expect(Math.abs(box.top + box.height / 2 - (words.top + line / 2))).to.be.lessThan(1.5);
    }
    expect(page.element.shadowRoot!.querySelectorAll('.choice')[1]!.querySelector('span')!.getBoundingClientRect().height).to.be.greaterThan(40);
  });
});

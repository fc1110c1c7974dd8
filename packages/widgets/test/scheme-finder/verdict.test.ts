/** How a verdict is worded: what can be told here, what stands in a publisher's own words, and what a code is called. */
import { expect } from '@open-wc/testing';
import { feedOf, scheme } from '../../../../test/builders/feeds.js';
import { setup } from './page.js';

describe('mkb-scheme-finder: the words of a verdict', () => {
  it('asks for no trait of a publisher that nobody can tick, but leaves it to check', async () => {
    const own = 'https://feeds.example/trait/zeilend';
    const page = await setup({ feed: feedOf(
      scheme({ name: 'Zeilend', eligibility: [{ subject: 'trait', in: [own], note: 'U vaart zelf.' }] }),
      scheme({ name: 'Zeilend en groot', eligibility: [{ subject: 'trait', in: [own] }, { subject: 'employees', min: 5 }] }),
      scheme({ name: 'Zeilend of familie', eligibility: [{ subject: 'trait', in: [own, 'family'] }] }),
      scheme({ name: 'Zeilend of rijk', eligibility: [{ any: [{ subject: 'trait', in: [own] }, { subject: 'turnover', min: 5 }] }] }),
    ) });
    await page.openCompany();
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', '3');
    await page.untilSaid('Zeilend');
    const verdicts = () => ['Zeilend', 'Zeilend en groot', 'Zeilend of familie', 'Zeilend of rijk'].map((name) => page.verdict(name));
    const check = 'Controleer zelf of u voldoet aan de voorwaarden.';
    expect(verdicts()).to.deep.equal([check, 'Misschien. Vul nog in: aantal medewerkers.', 'Misschien. Vul nog in: wat bij uw bedrijf past.', 'Misschien. Vul nog in: omzet.']);
    await page.tell('Geen van deze', '');
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.tell('Uw omzet per jaar, in euro', '2');
    expect(verdicts()).to.deep.equal([check, 'Lijkt te passen. Controleer zelf de rest van de voorwaarden.', check, check]);
    await page.open('Zeilend');
    expect(page.reasons('Zeilend')).to.deep.equal(['Controleer zelf: U vaart zelf. Controleer zelf']);
  });

  it('has what a scheme itself says of a condition beside what comes of it', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Jong', eligibility: [{ subject: 'yearsActive', max: 5, note: { nl: 'Niet ouder dan vijf jaar op de dag van uw aanvraag', en: 'At most five years old' } }, { text: 'U hebt een plan.' }] })) });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.untilSaid('Jong');
    await page.open('Jong');
    const own = ' De regeling zegt: Niet ouder dan vijf jaar op de dag van uw aanvraag';
    expect(page.reasons('Jong')[0]).to.equal(`Nog niet bekend: Over hoe lang u bestaat vulde u nog niets in; de regeling vraagt hoogstens 5.${own}`);
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', '3');
    expect(page.reasons('Jong')).to.deep.equal([`Klopt: Uw bedrijf bestaat 3 jaar; de regeling vraagt hoogstens 5.${own}`, 'Controleer zelf: U hebt een plan. Controleer zelf']);
    await expect(page.element).to.be.accessible();
  });

  it('names sectors of the older classification by what became of them, or by their code when that is much', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Mooi', eligibility: [{ subject: 'sector', in: ['sbi2008:96.02', 'I'] }] }), scheme({ name: 'Webwinkels', eligibility: [{ subject: 'sector', in: ['sbi2008:47.91'] }] })) });
    await page.openCompany();
    await page.tell('Wat voor bedrijf hebt u?', 'loodgieter');
    await page.offered();
    await page.choose('loodgieter');
    await page.untilSaid('Mooi');
    expect(page.verdict('Mooi')).to.match(/^Past niet bij uw bedrijf\. .*; de regeling is voor: Kappers, Schoonheidsspecialisten of Horeca en logies\.$/);
    expect(page.verdict('Webwinkels')).to.match(/; de regeling is voor: SBI 2008: 47\.91\.$/);
  });
});

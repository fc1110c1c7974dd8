/** What the page around the wizard decides, and what it hears. */
import { expect } from '@open-wc/testing';
import { AnswerEvent, ProviderSelectEvent, ReferralEvent, SchemeSelectEvent } from '@mkb-wegwijzer/widgets';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';
import { needQuestion, regionQuestion, sizeQuestion, desk, voucher, drenthe, tell } from './scenes.js';

describe('mkb-referral-wizard: what the page presets', () => {
  it('is not asked, and can be changed', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.number()).to.equal('Vraag 1');
    await until('the name is there', () => page.given().join().includes('Emmen'));
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`, `${regionQuestion} Emmen`]);
    await page.change(needQuestion);
    await page.answer('Ik zoek personeel');
    expect(page.given()[0]).to.equal(`${needQuestion} Ik zoek personeel`);
  });

  it('stays when one begins again', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow' } });
    await page.answerPlace('Emmen');
    await page.press('Opnieuw beginnen');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });

  it('counts from when it changes, and leaves the visitor\'s own answers', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    page.element.region = 'GM0114';
    page.element.need = 'hire';
    await page.settle();
    await until('the name is there', () => page.given().join().includes('Emmen'));
    expect(page.given()).to.include(`${needQuestion} Ik wil groeien`);
  });

  it('puts the needs of a theme first', async () => {
    const page = await setup({ feed: drenthe, attributes: { theme: 'labour-market' } });
    expect(page.title()).to.equal(regionQuestion);
    const two = await setup({ feed: { ...feedOf(provider({ name: 'P', needs: ['grow', 'save-energy', 'grid-congestion'] })) }, attributes: { theme: 'energy' } });
    expect(two.choices()).to.deep.equal(['Ik wil minder energie verbruiken', 'Ik krijg geen (zwaardere) stroomaansluiting', 'Ik wil groeien']);
  });

  it('leads straight to the answer when it says enough', async () => {
    const page = await setup({ feed: feedOf(desk), attributes: { need: 'hire', region: 'GM0114' } });
    expect(page.organisations()).to.deep.equal(['Drents loket']);
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('mkb-referral-wizard: what the page hears', () => {
  it('is each answer by its ids, and of the municipality only the province', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.press('Sla over');
    const told = page.events.filter((event): event is AnswerEvent => event instanceof AnswerEvent).map(({ question, values }) => [question, values]);
    expect(told).to.deep.equal([['need', ['grow']], ['region', ['PV22']], ['size', []]]);
    expect(page.events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });

  it('is whom the visitor is referred to', async () => {
    const page = await setup({ feed: drenthe, attributes: { region: 'GM0114' } });
    await page.answer('Ik wil groeien');
    await page.answer('Minder dan 5');
    const [referral] = page.events.filter((event) => event instanceof ReferralEvent);
    expect(referral).to.deep.include({ providers: [desk.id], needs: ['grow'] });
  });

  describe('of what is there for one municipality alone', () => {
    const local = provider({ name: 'Loket Emmen', role: 'municipality', regions: ['GM0114'], needs: ['grow'], contact: { url: 'https://emmen.example/' } });
    const subsidy = scheme({ name: 'Emmense subsidie', provider: local.id, regions: ['GM0114'], needs: ['grow'], url: 'https://emmen.example/subsidie' });
    const feed = { ...feedOf(local, desk, subsidy), questions: [] };
    const told = async (attributes: Record<string, string>) => {
      const page = await setup({ feed, attributes: { need: 'grow', ...attributes } });
      if (page.place()) await page.answerPlace('Emmen');
      page.follow('Loket Emmen', 'https://emmen.example/');
      page.follow('Loket Emmen', 'https://emmen.example/subsidie');
      return page;
    };

    it('is its role or kind, since the municipality could tell who someone is', async () => {
      const page = await told({});
      const [referral] = page.events.filter((event) => event instanceof ReferralEvent);
      expect([...referral!.providers].sort()).to.deep.equal([desk.id, 'municipality'].sort());
      expect(page.events.at(-2)).to.include({ provider: 'municipality' });
      expect(page.events.at(-1)).to.include({ scheme: 'grant' });
      expect(JSON.stringify(page.events.map((event) => ({ ...event })))).not.to.match(/emmen|GM0114/i);
    });

    it('is its id on the page of that very municipality', async () => {
      const page = await told({ region: 'GM0114' });
      expect(page.events.at(-2)).to.include({ provider: local.id });
      expect(page.events.at(-1)).to.include({ scheme: subsidy.id });
    });
  });

  it('is which organisation or scheme is opened', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow', region: 'GM0114' } });
    await page.answer('Minder dan 5');
    page.follow('Drents loket', 'mailto:vraag@loket.example');
    page.follow('Drents loket', 'https://loket.example/voucher');
    expect(page.events.at(-2)).to.be.instanceOf(ProviderSelectEvent).and.to.include({ provider: desk.id });
    expect(page.events.at(-1)).to.be.instanceOf(SchemeSelectEvent).and.to.include({ scheme: voucher.id });
  });

  it('is never what a visitor typed', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    await page.answerPlace('Nergenshuizen');
    expect(JSON.stringify(page.events.map((event) => ({ ...event })))).not.to.contain('Nergenshuizen');
  });
});

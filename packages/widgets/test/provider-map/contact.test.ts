/** Every way to reach an organisation that its feed tells of is offered; "not known yet" is said only where there is none. */
import { expect } from '@open-wc/testing';
import { feedOf, provider } from '../../../../test/builders/feeds.js';
import { onPaper, printedAfter } from '../../../../test/builders/paper.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const unknown = 'Contactgegevens zijn nog niet bekend.';
const opened = async (contact: Record<string, unknown>) => {
  const page = await setup({ feed: feedOf(provider({ name: 'Loket', contact })) });
  await page.open('Loket');
  await until('the details are there', () => page.cardText('Loket').includes('Contact'));
  return { page, text: page.cardText('Loket'), links: [...page.card('Loket').querySelectorAll('a')].map(({ href }) => href) };
};

describe('mkb-provider-map: on paper', () => {
  it('has addresses, whole summaries and no way to the map', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Loket', summary: 'Een adviseur denkt met u mee over alles wat een onderneming raakt. '.repeat(9), contact: { url: 'https://loket.example/' } })) });
    const summary = page.card('Loket').querySelector('.summary')!;
    const toMap = page.root.querySelector('.to-map')!;
    expect(summary.scrollHeight, 'it is cut on a screen').to.be.greaterThan(summary.clientHeight + 1);
    onPaper(page.element, () => {
      expect(summary.scrollHeight).to.be.at.most(summary.clientHeight + 1);
      expect(toMap.getClientRects()).to.have.length(0);
    });
    await page.open('Loket');
    await until('the details are there', () => page.cardText('Loket').includes('Contact'));
    const link = page.card('Loket').querySelector('[part=contact] a')!;
    expect(onPaper(page.element, () => printedAfter(link))).to.equal('https://loket.example/');
  });
});

describe('mkb-provider-map: how to reach an organisation', () => {
  it('offers the mail of an intake that is nothing but mail', async () => {
    const { page, text, links } = await opened({ intake: { type: 'mailto', url: 'mailto:vraag@loket.example?bcc=spy@evil.example' } });
    expect(links).to.deep.equal(['mailto:vraag@loket.example']);
    expect(text).to.contain('Stuur een e-mail').and.to.not.contain(unknown);
    await expect(page.element).to.be.accessible();
  });

  it('offers the telephone of an intake that is nothing but a number', async () => {
    const { text, links } = await opened({ intake: { type: 'link', url: 'tel:0592123456' } });
    expect(links).to.deep.equal(['tel:0592123456']);
    expect(text).to.not.contain(unknown);
  });

  it('tells the mail for questions from the general one', async () => {
    const { text, links } = await opened({ email: 'info@loket.example', intake: { type: 'mailto', url: 'mailto:vraag@loket.example' } });
    expect(links).to.deep.equal(['mailto:vraag@loket.example', 'mailto:info@loket.example']);
    expect(text).to.contain('Mail naar vraag@loket.example').and.to.contain('Mail naar info@loket.example');
  });

  it('names an address once', async () => {
    const { links } = await opened({ email: 'vraag@loket.example', intake: { type: 'mailto', url: 'mailto:Vraag@loket.example' } });
    expect(links).to.have.length(1);
  });

  it('does not say that nothing is known beside a page that takes in questions', async () => {
    const { text, links } = await opened({ intake: { type: 'link', url: 'https://loket.example/vraag' } });
    expect(links).to.deep.equal(['https://loket.example/vraag']);
    expect(text).to.not.contain(unknown);
  });

  it('says of a form that is not on this page whose it is, with the page that tells more', async () => {
    const { page, text, links } = await opened({ intake: { type: 'post', url: 'https://intake.loket.example/api', privacy: 'https://www.loket.example/privacy' } });
    expect(links).to.deep.equal(['https://www.loket.example/privacy']);
    expect(text).to.contain('Deze organisatie neemt vragen aan met een formulier, maar niet op deze pagina.').and.to.contain('www.loket.example').and.to.not.contain(unknown);
    await expect(page.element).to.be.accessible();
  });

  it('says nothing of a form where there is another way', async () => {
    const { text, links } = await opened({ email: 'info@loket.example', intake: { type: 'post', url: 'https://intake.loket.example/api', privacy: 'https://www.loket.example/privacy' } });
    expect(links).to.deep.equal(['mailto:info@loket.example']);
    expect(text).to.not.contain('formulier');
  });

  it('says so when nothing is known', async () => {
    const { text } = await opened({});
    expect(text).to.contain(unknown);
  });
});

/** The finder while an answer is on its way, as with feeds of which parts are fetched when they are needed. */
import { expect } from '@open-wc/testing';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { feedOf, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { holdAnswers, setup } from './page.js';

const three = feedOf(
  scheme({ name: 'Energievoucher', kind: 'voucher', description: 'Advies over stoken.' }),
  scheme({ name: 'Exportlening', kind: 'loan' }),
  scheme({ name: 'Innovatiesubsidie', kind: 'grant' }),
);

describe('mkb-scheme-finder: waiting for an answer', () => {
  it('keeps the last list in sight until the next one is in', async () => {
    const page = await setup({ feed: three });
    const answers = holdAnswers(page.element);
    page.type('export');
    const [first] = await answers.next();
    // Not before it waits for longer than a turn: what is there at once is not announced as on its way.
    await until('it is said to be on its way', () => page.isBusy());
    expect(page.results()).to.have.length(3);
    await expect(page.element).to.be.accessible();
    first!.go();
    await until('the new list is there', () => page.results().join() === 'Exportlening');
    expect(page.isBusy()).to.equal(false);
    await page.statusBecomes('1 regeling gevonden');
  });

  it('drops an answer that comes after that to a later question', async () => {
    const page = await setup({ feed: three });
    const answers = holdAnswers(page.element);
    page.type('export');
    await until('the first is asked', () => answers.held.length === 1);
    page.type('innovatie');
    const [export_, innovation] = await answers.next(2);
    innovation!.go();
    await until('the last word is answered', () => page.results().join() === 'Innovatiesubsidie');
    export_!.go();
    await page.statusBecomes('1 regeling gevonden');
    expect(page.results()).to.deep.equal(['Innovatiesubsidie']);
  });

  it('tells the page of a filter when its results are known, and not before', async () => {
    const page = await setup({ feed: three });
    const told: number[] = [];
    page.element.addEventListener('mkb-filter', ({ results }) => told.push(results));
    const answers = holdAnswers(page.element);
    void page.filter('Lening');
    const [filtered] = await answers.next();
    expect(told).to.deep.equal([]);
    filtered!.go();
    await until('the page is told', () => told.length === 1);
    expect(told).to.deep.equal([1]);
  });

  it('says that it cannot answer, and tries again on demand', async () => {
    const page = await setup({ feed: three });
    const answers = holdAnswers(page.element);
    page.type('export');
    (await answers.next())[0]!.fail();
    await until('the failure is shown', () => page.text().includes('Er ging iets mis'));
    await expect(page.element).to.be.accessible();
    answers.release();
    await page.press('Probeer het opnieuw');
    expect(page.results()).to.deep.equal(['Exportlening']);
  });

  it('asks for the organisations when their group is opened, and shows that they are on their way', async () => {
    const page = await setup({ feed: three });
    const asked: (readonly string[] | undefined)[] = [];
    const real = page.element['collection']!;
    page.element['collection'] = Object.assign(Object.create(real) as typeof real, {
      find: async (query: Parameters<typeof real.find>[0]) => {
        asked.push(query.facets);
        const result = await real.find(query);
        return { ...result, facets: { ...result.facets, ...(!query.facets?.includes('provider') && { provider: [] }) } };
      },
    });
    await page.search('');
    await page.openFilters();
    expect(asked).to.deep.equal([undefined]);
    page.button('Organisatie').click();
    await until('they are asked for', () => asked.length === 2);
    expect(asked[1]).to.include('provider').and.to.not.include('amount');
  });

  it('says that parts of an answer could not be fetched, and tries again on demand', async () => {
    const page = await setup({ feed: three });
    const real = page.element['collection']!;
    page.element['collection'] = Object.assign(Object.create(real) as typeof real, {
      find: async (query: Parameters<typeof real.find>[0]) => ({ ...(await real.find(query)), errors: [new FeedError('network', 'https://feed.example/words-3.json', 'down')] }),
    });
    await page.search('');
    expect(page.notices().join()).to.contain('een deel van de gegevens is nu niet beschikbaar');
    expect(page.results().length).to.be.greaterThan(0);
    await expect(page.element).to.be.accessible();
    page.element['collection'] = real;
    await page.press('Probeer het opnieuw');
    expect(page.notices().join()).to.not.contain('een deel');
  });

  it('says in the card that its details cannot be fetched, and tries again on demand', async () => {
    const page = await setup({ feed: three });
    const answers = holdAnswers(page.element);
    page.press('Energievoucher').catch(() => undefined);
    const [list, details] = await answers.next(2);
    list!.go();
    expect(page.cardText('Energievoucher')).to.contain('De gegevens worden opgehaald.');
    details!.fail();
    await until('the card says so', () => page.cardText('Energievoucher').includes('Deze regeling is nu niet op te halen.'));
    await expect(page.element).to.be.accessible();
    answers.release();
    await page.press('Probeer het opnieuw');
    expect(page.cardText('Energievoucher')).to.contain('Advies over stoken.');
  });
});

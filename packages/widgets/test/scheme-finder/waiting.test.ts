/** The finder while an answer is on its way, as with feeds of which parts are fetched when they are needed. */
import { expect, oneEvent } from '@open-wc/testing';
import { FeedError } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import type { ErrorEvent } from '../../src/base/events.js';
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
    page.button('Probeer het opnieuw').focus();
    await page.press('Probeer het opnieuw');
    expect(page.results()).to.deep.equal(['Exportlening']);
    await until('the focus is at what came', () => page.focused() === '1 regeling');
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
    const heard: ErrorEvent[] = [];
    page.element.addEventListener('mkb-error', (event) => heard.push(event));
    await page.search('');
    expect(page.notices().join()).to.contain('een deel van de gegevens is nu niet beschikbaar');
    expect(page.results().length).to.be.greaterThan(0);
    await page.search('energie');
    await page.search('');
    expect(heard.map(({ fatal, error }) => [fatal, error.url]), 'the page hears of it once').to.deep.equal([[false, 'https://feed.example/words-3.json']]);
    await expect(page.element).to.be.accessible();
    page.element['collection'] = real;
    page.button('Probeer het opnieuw').focus();
    await page.press('Probeer het opnieuw');
    expect(page.notices().join()).to.not.contain('een deel');
    await until('the focus is at what came', () => page.focused() === '3 regelingen');
  });

  it('leaves no filter out because the names of organisations could not be fetched', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'RVO' }), scheme({ name: 'Energievoucher', provider: idOf('RVO') }), scheme({ name: 'Exportlening' })) });
    const real = page.element['collection']!;
    page.element['collection'] = Object.assign(Object.create(real) as typeof real, {
      find: (query: Parameters<typeof real.find>[0]) => real.find(query),
      providerNames: async (errors: FeedError[] = []) => (errors.push(new FeedError('network', 'https://feed.example/#providers', 'down')), new Map<string, never>()),
    });
    page.element.provider = idOf('RVO');
    await until('it counts', () => page.results().join() === 'Energievoucher');
    expect(page.notices().join()).to.contain('een deel van de gegevens is nu niet beschikbaar');
    page.element['collection'] = real;
    await page.press('Probeer het opnieuw');
    await until('it is named', () => page.chips().join() === 'RVO');
    expect(page.results()).to.deep.equal(['Energievoucher']);
    expect(page.notices()).to.deep.equal([]);
  });

  it('lists what was chosen besides when what was typed could not be looked up, and says so', async () => {
    const page = await setup({ feed: three });
    const real = page.element['collection']!;
    page.element['collection'] = Object.assign(Object.create(real) as typeof real, {
      find: async (query: Parameters<typeof real.find>[0]) => ({ ...(await real.find({ ...query, text: '' })), unasked: true, unread: true, errors: [new FeedError('network', 'https://feed.example/terms-0.bin', 'down')] }),
    });
    await page.search('energie');
    expect(page.results()).to.have.length(3);
    expect(page.text()).to.contain('Wat u typte, konden we nu niet opzoeken. Het telt daarom niet mee.');
    await page.statusBecomes('Wat u typte, konden we nu niet opzoeken. Het telt daarom niet mee.');
    await expect(page.element).to.be.accessible();
    page.element['collection'] = real;
    await page.press('Probeer het opnieuw');
    await until('it is looked up', () => page.results().join() === 'Energievoucher');
    expect(page.text()).to.not.contain('Wat u typte');
  });

  it('does not say that nothing was found when it could not look', async () => {
    const page = await setup({ feed: three });
    const real = page.element['collection']!;
    page.element['collection'] = Object.assign(Object.create(real) as typeof real, {
      find: async (query: Parameters<typeof real.find>[0]) => ({ ...(await real.find({ ...query, text: 'zoietsisernietxyz' })), errors: [new FeedError('network', 'https://feed.example/words-3.json', 'down')] }),
    });
    await page.search('energie');
    expect(page.text()).to.contain('We kunnen de gegevens nu niet ophalen.').and.not.contain('Geen regelingen gevonden');
    await expect(page.element).to.be.accessible();
    page.element['collection'] = real;
    await page.press('Probeer het opnieuw');
    await until('it is found', () => page.results().join() === 'Energievoucher');
  });

  it('tells the page of a scheme whose file cannot be fetched', async () => {
    const page = await setup({ feed: three });
    const real = page.element['collection']!;
    page.element['collection'] = Object.assign(Object.create(real) as typeof real, {
      find: (query: Parameters<typeof real.find>[0]) => real.find(query),
      scheme: () => Promise.reject(new FeedError('http', 'https://feed.example/records-0.bin', 'down', { status: 503 })),
    });
    const heard = oneEvent(page.element, 'mkb-error') as Promise<ErrorEvent>;
    page.press('Energievoucher').catch(() => undefined);
    const { fatal, error } = await heard;
    expect([fatal, error.status]).to.deep.equal([false, 503]);
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
    page.button('Probeer het opnieuw').focus();
    await page.press('Probeer het opnieuw');
    expect(page.cardText('Energievoucher')).to.contain('Advies over stoken.');
    expect(page.focused()).to.equal('Energievoucher');
  });

  it('names a feed that never came by whose it is', async () => {
    const server = serverOf({ 'feed.json': three, 'https://www.zeeland.example/feeds/schemes.json': 404 });
    const page = await setup({ server, attributes: { feed: 'feed.json https://www.zeeland.example/feeds/schemes.json' } });
    await until('it is named', () => page.notices().join().includes('zeeland.example'));
    expect(page.notices().join()).to.not.match(/https|json|www/);
  });

  it('goes on at the results when the feed comes at a second try', async () => {
    const server = serverOf({ 'feed.json': 'down' });
    const page = await setup({ server });
    server.answer('feed.json', three);
    page.button('Probeer het opnieuw').focus();
    await page.press('Probeer het opnieuw');
    await until('the focus is at what came', () => page.focused() === '3 regelingen');
  });

  it('goes on at the questions about the company when those come at a second try', async () => {
    const page = await setup({ feed: three });
    const part = page.element['company']['part'];
    const real = part['fetch'];
    Object.assign(part, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    await page.press('Vertel over uw bedrijf');
    await until('the failure is shown', () => page.text().includes('Dit lukt nu niet.'));
    Object.assign(part, { fetch: real });
    page.button('Probeer het opnieuw').focus();
    await page.press('Probeer het opnieuw');
    await until('the focus is at their title', () => page.element.shadowRoot!.activeElement?.id === 'company-title');
  });

  it('does not take the focus from who goes on typing while it tries again', async () => {
    const page = await setup({ feed: three });
    const answers = holdAnswers(page.element);
    page.type('export');
    (await answers.next())[0]!.fail();
    await until('the failure is shown', () => page.text().includes('Er ging iets mis'));
    page.button('Probeer het opnieuw').click();
    const [answer] = await answers.next();
    page.field().focus();
    answer!.go();
    await until('the answer is there', () => page.results().join() === 'Exportlening');
    await page.element.updateComplete;
    expect(page.element.shadowRoot!.activeElement).to.equal(page.field());
  });
});

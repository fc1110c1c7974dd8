import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, idOf, indexOf, need, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const voucher = scheme({ name: 'Energievoucher', summary: 'Advies over zuiniger stoken.', kind: 'voucher', themes: ['energy'], needs: ['save-energy'], regions: ['PV29'] });
const loan = scheme({ name: 'Exportlening', kind: 'loan', themes: ['internationalisation'], needs: ['export'] });
const grant = scheme({ name: 'Innovatiesubsidie', kind: 'grant', themes: ['innovation', 'energy'], needs: ['innovate'], regions: ['GM0114'] });
const three = feedOf(voucher, loan, grant);

describe('mkb-scheme-finder: searching', () => {
  it('lists everything before anything is asked', async () => {
    const page = await setup({ feed: three });
    expect(page.results()).to.have.members(['Energievoucher', 'Exportlening', 'Innovatiesubsidie']);
    expect(page.heading()).to.equal('3 regelingen');
    await expect(page.element).to.be.accessible();
  });

  it('finds what was typed, and announces how many', async () => {
    const page = await setup({ feed: three });
    await page.search('export');
    expect(page.results()).to.deep.equal(['Exportlening']);
    await page.statusBecomes('1 regeling gevonden');
    await expect(page.element).to.be.accessible();
  });

  it('forgives a typing error', async () => {
    const page = await setup({ feed: three });
    await page.search('enrgievoucher');
    expect(page.results()).to.deep.equal(['Energievoucher']);
  });

  it('marks the words that were found, as text and never as markup', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Geld <img src=x onerror=alert(1)> voor groei' })) });
    await page.search('groei');
    expect(page.results()).to.deep.equal(['Geld <img src=x onerror=alert(1)> voor groei']);
    expect(page.marked()).to.deep.equal(['groei']);
  });

  it('keeps what is there at a first letter, which says nothing yet, until the search is sent', async () => {
    const page = await setup({ feed: three });
    const before = page.results();
    await page.search('q');
    expect(page.results()).to.deep.equal(before);
    expect(page.needs()).not.to.be.empty;
    await page.key('Enter');
    expect(page.text()).to.contain('Geen regelingen gevonden');
  });

  it('says so when nothing is found, and what one can do', async () => {
    const page = await setup({ feed: three });
    await page.search('qqqq');
    expect(page.results()).to.deep.equal([]);
    expect(page.text()).to.contain('Geen regelingen gevonden').and.to.contain('Vraag het uw gemeente');
    await page.statusBecomes('Geen regelingen gevonden');
    await expect(page.element).to.be.accessible();
  });

  it('asks for more when what was typed says nothing of what is sought, and lists everything', async () => {
    const page = await setup({ feed: three });
    for (const text of ['de', 'ik wil', 'hoeveel?']) {
      await page.search(text);
      await page.key('Enter');
      expect(page.results(), text).to.have.length(3);
      expect(page.text()).to.contain('Deze woorden zeggen nog niet wat u zoekt.').and.not.contain('Geen regelingen gevonden');
    }
    await expect(page.element).to.be.accessible();
    await page.search('lening');
    expect(page.text()).to.not.contain('Deze woorden');
  });

  it('tells the page how many were found, and not what was typed', async () => {
    const page = await setup({ feed: three });
    await page.search('export naar duitsland');
    setTimeout(() => page.field().dispatchEvent(new Event('change')));
    const event = await oneEvent(page.element, 'mkb-search');
    expect({ ...event }).to.not.have.property('text');
    expect(event).to.include({ words: 3, bubbles: true, composed: true });
  });

  it('shows ten at first, and ten more on demand, with the focus on the first of those', async () => {
    const many = Array.from({ length: 23 }, (_, number) => scheme({ name: `Regeling ${String(number + 1).padStart(2, '0')}` }));
    const page = await setup({ feed: feedOf(...many) });
    expect(page.results()).to.have.length(10);
    await page.press('Toon nog 10');
    expect(page.results()).to.have.length(20);
    expect(page.focused()).to.equal('Regeling 11');
    await page.press('Toon nog 3');
    expect(page.results()).to.have.length(23);
  });
});

describe('mkb-scheme-finder: needs and filters', () => {
  const worded = { ...three, needs: [need({ id: 'save-energy', label: { nl: 'Ik wil minder stoken', en: 'I want to burn less' } })] };

  it('starts from a need in the words of the feed', async () => {
    const page = await setup({ feed: worded });
    expect(page.needs()).to.include('Ik wil minder stoken 1');
    await page.press('Ik wil minder stoken 1');
    expect(page.results()).to.deep.equal(['Energievoucher']);
    expect(page.focused()).to.equal('1 regeling');
    expect(page.chips()).to.deep.equal(['Ik wil minder stoken']);
  });

  it('counts in front of each filter what choosing it gives', async () => {
    const page = await setup({ feed: three });
    expect(page.filters()).to.include.members(['Energie en netcongestie 2', 'Lening 1', 'Voucher 1', 'Heel Nederland 1']);
    await page.filter('Energie en netcongestie');
    expect(page.results()).to.have.members(['Energievoucher', 'Innovatiesubsidie']);
    expect(page.filters()).to.include('Voucher 1');
    await page.filter('Voucher');
    expect(page.results()).to.deep.equal(['Energievoucher']);
    expect(page.filters()).to.include('Subsidie 1');
    await expect(page.element).to.be.accessible();
  });

  it('widens within a filter: a voucher or a loan', async () => {
    const page = await setup({ feed: three });
    await page.filter('Voucher');
    await page.filter('Lening');
    expect(page.results()).to.have.members(['Energievoucher', 'Exportlening']);
  });

  it('takes away a choice by its chip, or all at once', async () => {
    const page = await setup({ feed: three });
    await page.filter('Voucher');
    await page.filter('Energie en netcongestie');
    await page.press('Haal weg: Voucher');
    expect(page.results()).to.have.length(2);
    expect(page.focused()).to.equal('2 regelingen');
    await page.press('Wis alles');
    expect(page.results()).to.have.length(3);
    expect(page.focused()).to.equal('3 regelingen');
  });

  it('tells the page which filter was chosen', async () => {
    const page = await setup({ feed: three });
    setTimeout(() => void page.filter('Lening'));
    const event = await oneEvent(page.element, 'mkb-filter');
    expect(event).to.deep.include({ facet: 'kind', values: ['loan'], results: 1 });
  });

  it('starts with what the page presets', async () => {
    const page = await setup({ feed: three, attributes: { theme: 'energy', kind: 'grant voucher' } });
    expect(page.results()).to.have.members(['Energievoucher', 'Innovatiesubsidie']);
    expect(page.chips()).to.have.members(['Energie en netcongestie', 'Subsidie', 'Voucher']);
  });

  it('shows on a municipal page what is for that municipality, its province and the country', async () => {
    const zeeland = await setup({ feed: three, attributes: { region: 'GM0718' } });
    expect(zeeland.results()).to.have.members(['Energievoucher', 'Exportlening']);
    const emmen = await setup({ feed: three, attributes: { region: 'GM0114' } });
    expect(emmen.results()).to.have.members(['Exportlening', 'Innovatiesubsidie']);
  });
});

describe('mkb-scheme-finder: a scheme in full', () => {
  const rvo = provider({ name: 'RVO', role: 'national-agency', contact: { url: 'https://rvo.example/' } });
  const full = scheme({
    name: 'Groeisubsidie',
    provider: rvo.id,
    description: 'Eerste alinea.\n\nTweede alinea.',
    eligibility: [{ subject: 'employees', min: 5, max: 100 }, { text: 'U hebt een plan.' }],
    amounts: [{ rate: 0.4, max: 25_000 }],
    windows: [{ opens: '2026-11-01', closes: '2026-12-06' }],
    apply: [{ type: 'online', url: 'https://rvo.example/aanvraag' }],
    legal: ['https://wetten.example/1'],
  });

  it('shows amount, deadline, provider and region on the card', async () => {
    const page = await setup({ feed: feedOf(full, rvo) });
    const card = page.cardText('Groeisubsidie');
    expect(card).to.contain('40% van de kosten, tot € 25.000');
    expect(card).to.contain('Sluit over 12 dagen (6 december 2026)').and.to.contain('RVO').and.to.contain('Heel Nederland').and.to.contain('Bron: Testfeed');
  });

  it('opens its details in place, and tells the page', async () => {
    const page = await setup({ feed: feedOf(full, rvo) });
    setTimeout(() => void page.open('Groeisubsidie'));
    const event = await oneEvent(page.element, 'mkb-scheme-select');
    expect(event).to.include({ scheme: idOf('Groeisubsidie') });
    await until('the details are there', () => page.cardText('Groeisubsidie').includes('Tweede alinea.'));
    const card = page.card('Groeisubsidie');
    expect(card.textContent).to.contain('Tweede alinea.').and.to.contain('Aantal medewerkers: 5 tot en met 100').and.to.contain('U hebt een plan.');
    expect([...card.querySelectorAll('a')].map((link) => link.href)).to.deep.equal(['https://rvo.example/aanvraag', 'https://rvo.example/', 'https://wetten.example/1']);
    expect(card.querySelector('.name')!.getAttribute('aria-expanded')).to.equal('true');
    await expect(page.element).to.be.accessible();
  });

  it('sends nobody to an organisation that cannot be reached, but to the source', async () => {
    const silent = provider({ name: 'Stil loket' });
    const loud = provider({ name: 'Open loket', contact: { telephone: '0592 123456' } });
    const url = 'https://bron.example/';
    const page = await setup({ feed: feedOf(silent, loud, scheme({ name: 'Stille subsidie', provider: silent.id, url }), scheme({ name: 'Open subsidie', provider: loud.id, url })) });
    await page.open('Stille subsidie');
    expect(page.cardText('Stille subsidie')).to.contain('Kijk bij de bron hoe u aanvraagt.').and.to.not.contain('Neem contact op met');
    await page.open('Open subsidie');
    expect(page.cardText('Open subsidie')).to.contain('Neem contact op met Open loket.');
  });

  it('puts what has closed below what is open', async () => {
    const closed = scheme({ name: 'Oude subsidie', windows: [{ closes: '2026-01-31' }] });
    const open = scheme({ name: 'Ruime subsidie', windows: [{ closes: '2027-01-31' }] });
    const page = await setup({ feed: feedOf(closed, open) });
    expect(page.results()).to.deep.equal(['Ruime subsidie', 'Oude subsidie']);
    expect(page.cardText('Oude subsidie')).to.contain('Gesloten sinds 31 januari 2026');
  });
});

describe('mkb-scheme-finder: when things go wrong', () => {
  it('shows that it is loading', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': 'silent' }) }, false);
    await page.element.updateComplete;
    expect(page.isLoading()).to.equal(true);
    expect(page.text()).to.contain('De gegevens worden opgehaald.');
    await expect(page.element).to.be.accessible();
  });

  it('says when there is nothing in the feed', async () => {
    const page = await setup({ feed: feedOf() });
    expect(page.text()).to.contain('Er zijn nog geen regelingen bekend.');
    await expect(page.element).to.be.accessible();
  });

  it('names the feed that is missing and shows the rest', async () => {
    const server = serverOf({
      'feed.json': indexOf({ url: 'zeeland.json', title: 'Provincie Zeeland' }, { url: 'drenthe.json', title: 'Provincie Drenthe' }),
      'zeeland.json': 500,
      'drenthe.json': feedOf(loan),
    });
    const page = await setup({ server });
    // The failing feed is asked for twice, so on a busy machine there may first be a notice that it is on its way.
    await until('the missing feed is named', () => page.notices().join().includes('Provincie Zeeland'));
    await until('the rest is there', () => page.results().length > 0);
    expect(page.results()).to.deep.equal(['Exportlening']);
    await expect(page.element).to.be.accessible();
  });

  it('shows the quick feeds while a slow one is still on its way', async () => {
    const server = serverOf({
      'feed.json': indexOf({ url: 'zeeland.json', title: 'Provincie Zeeland' }, { url: 'drenthe.json', title: 'Provincie Drenthe' }),
      'zeeland.json': 'silent',
      'drenthe.json': feedOf(loan),
    });
    const page = await setup({ server });
    expect(page.results()).to.deep.equal(['Exportlening']);
    expect(page.notices().join()).to.contain('Nog niet alles is opgehaald');
  });

  it('asks for the address of a feed when it has none', async () => {
    const page = await setup({ attributes: { feed: '' } });
    expect(page.text()).to.contain('Er zijn nog geen gegevens ingesteld.');
  });
});

describe('mkb-scheme-finder: languages', () => {
  it('follows the language of the page, and marks texts in another one', async () => {
    const page = await setup({ feed: three, attributes: { lang: 'en' } });
    await until('the words are English', () => page.heading() === '3 schemes');
    expect(page.card('Energievoucher').querySelector('.name [lang=nl]')).to.not.equal(null);
    expect(page.filters()).to.include('Energy and grid congestion 2');
    page.element.lang = 'nl';
    await until('the words are Dutch', () => page.heading() === '3 regelingen');
    await expect(page.element).to.be.accessible();
  });
});

describe('mkb-scheme-finder: whom to ask', () => {
  it('names an organisation whose name is in another language than the page', async () => {
    const desk = provider({ name: 'Ynbusiness' });
    const page = await setup({ feed: feedOf(desk, scheme({ name: 'Energievoucher', provider: desk.id as string })), attributes: { lang: 'en' } });
    await page.open('Energievoucher');
    await until('it is told', () => /Contact\s*Ynbusiness/.test(page.card('Energievoucher').textContent));
    expect(page.card('Energievoucher').querySelector('p [lang=nl]')).to.not.equal(null);
  });
});

describe('mkb-scheme-finder: in the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('keeps quiet unless the page asks for it', async () => {
    const page = await setup({ feed: three });
    await page.search('export');
    expect(location.href).to.equal(before);
  });

  it('can be linked to', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}${location.search === '' ? '?' : '&'}mkb-q=energie&mkb-kind=voucher`);
    const page = await setup({ feed: three, attributes: { 'sync-url': '' } });
    expect(page.field().value).to.equal('energie');
    expect(page.results()).to.deep.equal(['Energievoucher']);
  });

  it('lets Back undo the last filter', async () => {
    const page = await setup({ feed: three, attributes: { 'sync-url': 'zoek' } });
    await page.filter('Lening');
    expect(new URLSearchParams(location.search).get('zoek-kind')).to.equal('loan');
    history.back();
    await until('the filter is gone', () => page.results().length === 3);
  });

  it('goes Back to what the page presets', async () => {
    const page = await setup({ feed: three, attributes: { 'sync-url': '', kind: 'loan' } });
    await page.filter('Voucher');
    expect(page.results()).to.have.length(2);
    history.back();
    await until('the preset is back', () => page.results().join() === 'Exportlening');
    await page.statusBecomes('1 regeling gevonden');
  });

  it('keeps the order, and all of the country', async () => {
    const page = await setup({ feed: three, attributes: { 'sync-url': '', region: 'PV29' } });
    await page.sortBy('Nieuwste');
    await page.press('Toon heel Nederland');
    const parameters = new URLSearchParams(location.search);
    expect(parameters.get('mkb-sort')).to.equal('newest');
    expect(parameters.get('mkb-region')).to.equal('NL');
    const again = await setup({ feed: three, attributes: { 'sync-url': '', region: 'PV29' } });
    expect(again.results()).to.have.length(3);
    expect(again.query<HTMLSelectElement>('#sort')!.value).to.equal('newest');
  });
});

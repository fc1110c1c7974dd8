import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, idOf, indexOf, provider } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];
const desk = (town: string, region: string) => provider({ name: `Gemeente ${town}`, role: 'municipality', themes: ['business-location'], regions: [region], locations: inTown(town, region) });

const loket = provider({ name: 'Loket Drenthe', role: 'first-line', summary: 'Een adviseur denkt mee.', themes: ['starting', 'energy'], regions: ['PV22'], locations: inTown('Assen', 'GM0106') });
const emmen = desk('Emmen', 'GM0114');
const assen = desk('Assen', 'GM0106');
const coevorden = desk('Coevorden', 'GM0109');
const kvk = provider({ name: 'KVK', role: 'chamber', themes: ['starting'], needs: ['start'] });
const zeeland = provider({ name: 'Fonds Zeeland', role: 'fund', themes: ['financing', 'energy'], regions: ['PV29'], locations: [{ street: 'Abdij 6', postcode: '4331 BK', place: 'Middelburg', lat: 51.4997, lon: 3.614, precision: 'address' }] });
const six = feedOf(loket, emmen, assen, coevorden, kvk, zeeland);

describe('mkb-provider-map: the focus', () => {
  /** A map whose feed comes when it is let go. */
  const slow = async () => {
    const server = serverOf({ 'feed.json': six });
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const page = await setup({ server: { ...server, fetch: (...asked) => held.then(() => server.fetch(...asked)) } }, false);
    await page.settle();
    await page.search('energie');
    page.root.querySelector('form')!.requestSubmit();
    await page.settle();
    return { page, letGo };
  };

  it('goes to what was searched for when that comes late', async () => {
    const { page, letGo } = await slow();
    letGo();
    await until('the list is there', () => page.results().length > 0);
    expect(page.focused()).to.equal('results');
  });

  it('stays with the visitor who went on to something else meanwhile', async () => {
    const { page, letGo } = await slow();
    page.field('place').focus();
    letGo();
    await until('the list is there', () => page.results().length > 0);
    expect(page.focused()).to.equal('place');
  });
});

describe('mkb-provider-map: what is announced', () => {
  it('is said again when it is the same again, and not when it is only shown again', async () => {
    const page = await setup({ feed: six });
    const status = [...page.root.querySelectorAll('.visually-hidden[role=status]')].at(-1)!;
    const changes: string[] = [];
    const watching = new MutationObserver(() => changes.push(status.textContent));
    watching.observe(status, { childList: true, characterData: true, subtree: true });
    const said = async (text: string, times: number) => {
      await page.search(text);
      await until(`${times} are said`, () => changes.length === times);
    };
    await said('zeelan', 1);
    await said('zeeland', 2);
    await said('zeelan', 3);
    expect(changes.map((each) => each.trim())).to.deep.equal(Array(3).fill('1 organisatie gevonden'));
    page.element.requestUpdate();
    await page.settle();
    expect(changes).to.have.length(3);
    watching.disconnect();
  });
});

describe('mkb-provider-map: a chip that is taken away', () => {
  it('leaves the focus with the next one, and then with the list', async () => {
    const page = await setup({ feed: six });
    await page.filter('Eerste loket');
    await page.filter('Fonds');
    const chip = (position: number) => page.root.querySelectorAll<HTMLElement>('.chip')[position]!;
    chip(1).focus();
    chip(1).click();
    await page.settle();
    expect(page.chips()).to.deep.equal(['Eerste loket']);
    expect(page.root.activeElement).to.equal(chip(0));
    chip(0).click();
    await page.settle();
    expect(page.focused()).to.equal('results');
  });
});

describe('mkb-provider-map: the filters', () => {
  it('are no wider than a narrow page, for who sets letters and words apart', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'A', role: 'development-agency' }), provider({ name: 'B', role: 'fund' })) });
    page.element.parentElement!.style.cssText = 'width: 288px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    await page.openFilters();
    const panel = page.root.querySelector('.filter-panel')!;
    expect(panel.textContent).to.contain('Ontwikkelingsmaatschappij');
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });
});

describe('mkb-provider-map: the list', () => {
  it('shows who works widely first, and then the rest by name', async () => {
    const page = await setup({ feed: six });
    expect(page.results()).to.deep.equal(['KVK', 'Loket Drenthe', 'Fonds Zeeland', 'Gemeente Assen', 'Gemeente Coevorden', 'Gemeente Emmen']);
    expect(page.heading()).to.equal('6 organisaties');
    await expect(page.element).to.be.accessible();
  });

  it('says what kind of organisation it is, where it works, and where it is', async () => {
    const page = await setup({ feed: six });
    expect(page.cardText('Loket Drenthe')).to.contain('Eerste loket').and.to.contain('Drenthe').and.to.contain('Assen');
    expect(page.cardText('KVK')).to.contain('heel Nederland');
  });

  it('finds an organisation by its name or subject, and announces how many', async () => {
    const page = await setup({ feed: six });
    await page.search('loket drenthe');
    expect(page.results()[0]).to.equal('Loket Drenthe');
    await page.search('financiering');
    expect(page.results()).to.deep.equal(['Fonds Zeeland']);
    await page.statusBecomes('1 organisatie gevonden');
    await expect(page.element).to.be.accessible();
  });

  it('says so when nothing is found, and what one can do', async () => {
    const page = await setup({ feed: six });
    await page.search('qqqq');
    expect(page.results()).to.deep.equal([]);
    expect(page.heading()).to.equal('Geen organisaties gevonden');
    expect(page.text()).to.contain('Vraag het uw gemeente');
    await page.statusBecomes('Geen organisaties gevonden');
    await expect(page.element).to.be.accessible();
  });

  it('shows ten at first, and ten more on demand, with the focus on the first of those', async () => {
    const many = Array.from({ length: 23 }, (_, number) => provider({ name: `Bureau ${String(number + 1).padStart(2, '0')}` }));
    const page = await setup({ feed: feedOf(...many) });
    expect(page.results()).to.have.length(10);
    await page.press('Toon nog 10');
    expect(page.results()).to.have.length(20);
    expect(page.focused()).to.equal('Bureau 11');
    await page.press('Toon nog 3');
    expect(page.results()).to.have.length(23);
  });

  it('never takes a text of a feed for markup', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Geld <img src=x onerror=alert(1)>' })) });
    expect(page.results()).to.deep.equal(['Geld <img src=x onerror=alert(1)>']);
    expect(page.root.querySelectorAll('img').length).to.equal(0);
  });

  it('tells the page how many were found, and not what was typed', async () => {
    const page = await setup({ feed: six });
    await page.search('loket in drenthe');
    setTimeout(() => page.field('text').dispatchEvent(new Event('change')));
    const event = await oneEvent(page.element, 'mkb-search');
    expect({ ...event }).to.not.have.property('text');
    expect(event).to.include({ words: 3, bubbles: true, composed: true });
  });
});

describe('mkb-provider-map: an organisation in full', () => {
  const full = provider({
    name: 'Groeiloket',
    role: 'programme',
    summary: 'Helpt u met groeien.',
    partOf: kvk.id,
    themes: ['growth'],
    regions: ['PV20', 'PV21', 'PV22', 'PV23'],
    serves: [{ subject: 'employees', min: 5, max: 100 }],
    focus: [{ text: 'Bedrijven die willen groeien.' }],
    contact: { url: 'https://groei.example/', telephone: '0592 12 34 56', email: 'vraag@groei.example' },
    locations: [{ street: 'Brink 1', postcode: '9401 HS', place: 'Assen', lat: 52.99, lon: 6.56, precision: 'address' }, ...inTown('Zwolle', 'GM0193')],
    verified: { on: '2026-11-20', by: 'Drenthe' },
  });

  it('opens in place with contact, whom it is for, subjects, area, addresses and source, and tells the page', async () => {
    const page = await setup({ feed: feedOf(full, kvk) });
    setTimeout(() => void page.open('Groeiloket'));
    const event = await oneEvent(page.element, 'mkb-provider-select');
    expect(event).to.include({ provider: idOf('Groeiloket') });
    await page.settle();
    const card = page.card('Groeiloket');
    for (const text of ['Hoort bij KVK.', 'Aantal medewerkers: 5 tot en met 100', 'Bedrijven die willen groeien.', 'Groeien en opschalen', 'Groningen, Fryslân, Drenthe en Overijssel', 'Brink 1, 9401 HS Assen', 'Zwolle. Het precieze adres staat niet in de gegevens.', 'Bron: Testfeed · Gecontroleerd op 20 november 2026']) {
      expect(page.cardText('Groeiloket')).to.contain(text);
    }
    expect([...card.querySelectorAll('a')].map((link) => link.href)).to.deep.equal(['https://groei.example/', 'tel:0592123456', 'mailto:vraag@groei.example', 'https://www.openstreetmap.org/directions?to=52.99%2C6.56']);
    expect(page.opened()).to.deep.equal(['Groeiloket']);
    await expect(page.element).to.be.accessible();
  });

  it('closes again, and is the only one open', async () => {
    const page = await setup({ feed: six });
    await page.open('KVK');
    await page.open('Loket Drenthe');
    expect(page.opened()).to.deep.equal(['Loket Drenthe']);
    await page.open('Loket Drenthe');
    expect(page.opened()).to.deep.equal([]);
  });
});

describe('mkb-provider-map: where the visitor is', () => {
  it('puts the first door of the region and the own municipality first, then who is near, with distances', async () => {
    const page = await setup({ feed: six });
    await page.choosePlace('emmen');
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Gemeente Emmen', 'KVK', 'Gemeente Coevorden', 'Gemeente Assen', 'Fonds Zeeland']);
    expect(page.groups()).to.deep.equal(['Voor ondernemers in Emmen (3)', 'Andere organisaties, dichtbij eerst (3)']);
    expect(page.cardText('Gemeente Coevorden')).to.match(/Coevorden, ongeveer \d+ km/).and.to.contain('Werkt niet in Emmen');
    expect(page.cardText('Fonds Zeeland')).to.match(/Middelburg, 2\d\d km/);
    await page.statusBecomes('6 organisaties gevonden, 3 voor ondernemers in Emmen');
    await expect(page.element).to.be.accessible();
  });

  it('can show only who works there', async () => {
    const page = await setup({ feed: six });
    await page.choosePlace('emmen');
    await page.openFilters();
    expect(page.filters()).to.include.members(['Werkt in Emmen 3', 'Werkt niet in Emmen 3']);
    await page.filter('Werkt in Emmen');
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Gemeente Emmen', 'KVK']);
    await page.press('Wis de plaats');
    expect(page.results()).to.have.length(6);
    expect(page.groups()).to.deep.equal([]);
  });

  it('tells the page the province, and never the municipality', async () => {
    const page = await setup({ feed: six });
    setTimeout(() => void page.choosePlace('emmen'));
    const event = await oneEvent(page.element, 'mkb-filter');
    expect(event).to.deep.include({ facet: 'region', values: ['PV22'], results: 6 });
  });

  it('fetches the table of municipalities only when the field is used, and finds towns', async () => {
    const page = await setup({ feed: feedOf(kvk) });
    await page.type('place', 'drachten');
    await until('there are suggestions', () => page.options().length > 0);
    expect(page.options()).to.deep.equal(['Drachten gemeente Smallingerland, Fryslân']);
    await expect(page.element).to.be.accessible();
  });

  it('says that it does not know a place', async () => {
    const page = await setup({ feed: six });
    await page.type('place', 'xqxqxq');
    await until('the visitor is told', () => page.text().includes('Deze plaats kennen we niet.'));
    await expect(page.element).to.be.accessible();
  });

  it('shows on a page of a province what serves it or lies in it, and offers only its municipalities', async () => {
    const page = await setup({ feed: six, attributes: { region: 'PV22' } });
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'KVK', 'Gemeente Assen', 'Gemeente Coevorden', 'Gemeente Emmen']);
    await page.type('place', 'groningen');
    await until('the visitor is told', () => page.text().includes('Deze plaats kennen we niet.'));
  });

  it('knows on a page of a municipality where the visitor is', async () => {
    const page = await setup({ feed: six, attributes: { region: 'GM0114' } });
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Gemeente Emmen', 'KVK']);
    expect(page.root.querySelectorAll('#place').length).to.equal(0);
  });

  it("puts the host's own desk first", async () => {
    const page = await setup({ feed: six, attributes: { region: 'GM0114', home: emmen.id } });
    expect(page.results()[0]).to.equal('Gemeente Emmen');
  });
});

describe('mkb-provider-map: filters', () => {
  it('counts in front of each filter what choosing it gives', async () => {
    const page = await setup({ feed: six });
    await page.openFilters();
    expect(page.filters()).to.include.members(['Energie en netcongestie 2', 'Gemeente 3', 'Fonds 1']);
    await page.filter('Energie en netcongestie');
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Fonds Zeeland']);
    expect(page.filters()).to.include.members(['Fonds 1', 'Starten 2']);
    await page.filter('Fonds');
    expect(page.results()).to.deep.equal(['Fonds Zeeland']);
    await page.statusBecomes('1 organisatie gevonden');
    await expect(page.element).to.be.accessible();
  });

  it('widens within a filter, and keeps what was chosen in sight', async () => {
    const page = await setup({ feed: six });
    await page.filter('Fonds');
    await page.filter('Kamer van Koophandel');
    expect(page.results()).to.have.members(['Fonds Zeeland', 'KVK']);
    await page.search('starten');
    expect(page.filters()).to.include('Fonds 0');
  });

  it('keeps the focus on the box that was ticked', async () => {
    const page = await setup({ feed: six });
    await page.openFilters();
    const box = [...page.root.querySelectorAll('[part=filters] label')].find((label) => label.textContent.includes('Fonds'))!.querySelector('input')!;
    box.focus();
    box.click();
    await page.settle();
    expect(page.root.activeElement).to.equal(box);
    expect(box.checked).to.equal(true);
    expect(box.closest('label')!.textContent).to.contain('Fonds');
    await page.press('Haal weg: Fonds');
    expect([...page.root.querySelectorAll<HTMLInputElement>('[part=filters] input')].some(({ checked }) => checked)).to.equal(false);
  });

  it('opens from a button', async () => {
    const page = await setup({ feed: six });
    const button = page.button('Filters');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await page.press('Filters');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(page.element).to.be.accessible();
  });

  it('takes away a choice by its chip, or all at once', async () => {
    const page = await setup({ feed: six });
    await page.filter('Gemeente');
    await page.filter('Bedrijfslocatie');
    await page.press('Haal weg: Gemeente');
    expect(page.chips()).to.deep.equal(['Bedrijfslocatie']);
    await page.press('Wis alles');
    expect(page.results()).to.have.length(6);
    expect(page.focused()).to.equal('results');
  });

  it('tells the page which filter was chosen', async () => {
    const page = await setup({ feed: six });
    setTimeout(() => void page.filter('Fonds'));
    expect(await oneEvent(page.element, 'mkb-filter')).to.deep.include({ facet: 'role', values: ['fund'], results: 1 });
  });

  it('starts with what the page presets', async () => {
    const page = await setup({ feed: six, attributes: { theme: 'energy' } });
    expect(page.results()).to.deep.equal(['Loket Drenthe', 'Fonds Zeeland']);
    const need = await setup({ feed: six, attributes: { need: 'start' } });
    expect(need.results()).to.deep.equal(['KVK']);
    await need.settle();
    expect(need.chips()).to.deep.equal(['Ik wil een bedrijf beginnen']);
  });
});

describe('mkb-provider-map: when things go wrong', () => {
  it('shows that it is loading', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': 'silent' }) }, false);
    await page.element.updateComplete;
    expect(page.isLoading()).to.equal(true);
    expect(page.text()).to.contain('De gegevens worden opgehaald.');
    await expect(page.element).to.be.accessible();
  });

  it('says when there is nothing in the feed', async () => {
    const page = await setup({ feed: feedOf() });
    expect(page.text()).to.contain('Er zijn nog geen organisaties bekend.');
    await expect(page.element).to.be.accessible();
  });

  it('names the feed that is missing and shows the rest', async () => {
    const server = serverOf({
      'feed.json': indexOf({ url: 'zeeland.json', title: 'Provincie Zeeland' }, { url: 'drenthe.json', title: 'Provincie Drenthe' }),
      'zeeland.json': 500,
      'drenthe.json': feedOf(loket),
    });
    const page = await setup({ server });
    // The failing feed is asked for twice, so on a busy machine there may first be a notice that it is on its way.
    await until('the missing feed is named', () => page.notices().join().includes('Provincie Zeeland'));
    await until('the rest is there', () => page.results().length > 0);
    expect(page.results()).to.deep.equal(['Loket Drenthe']);
    await expect(page.element).to.be.accessible();
  });
});

describe('mkb-provider-map: languages', () => {
  it('follows the language of the page, and marks texts in another one', async () => {
    const page = await setup({ feed: six, attributes: { lang: 'en' } });
    await until('the words are English', () => page.heading() === '6 organisations');
    expect(page.card('KVK').querySelectorAll('.name [lang=nl]').length).to.equal(1);
    await page.openFilters();
    expect(page.filters()).to.include('Municipality 3');
    page.map().scrollIntoView();
    await until('the map is English too', () => page.map().getAttribute('aria-label') === 'Map with 6 organisations');
    await expect(page.element).to.be.accessible();
    page.element.lang = 'nl';
    await until('the words are Dutch', () => page.heading() === '6 organisaties');
  });
});

describe('mkb-provider-map: in the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('keeps what was asked, on request', async () => {
    const page = await setup({ feed: six, attributes: { 'sync-url': 'kaart' } });
    await page.filter('Fonds');
    expect(new URLSearchParams(location.search).get('kaart-role')).to.equal('fund');
    history.back();
    await until('the filter is gone', () => page.results().length === 6);
  });
});

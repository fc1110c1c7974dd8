/** Sorting, the groups of filters that are closed at first, the region of the page, and long lists. */
import { expect, oneEvent } from '@open-wc/testing';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const names = (count: number) => Array.from({ length: count }, (_, number) => `Organisatie ${String(number + 1).padStart(2, '0')}`);

describe('mkb-scheme-finder: sorting', () => {
  const feed = feedOf(
    scheme({ name: 'Ruim', windows: [{ closes: '2027-06-30' }], amounts: [{ max: 100_000 }], modified: '2026-01-01' }),
    scheme({ name: 'Haast', windows: [{ closes: '2026-11-30' }], amounts: [{ max: 1_000 }], modified: '2026-02-01' }),
    scheme({ name: 'Vers', amounts: [{ max: 20_000 }], modified: '2026-11-01' }),
  );

  it('puts first what closes first, what is newest, or what gives most', async () => {
    const page = await setup({ feed });
    await page.sortBy('Sluit het eerst');
    expect(page.results()).to.deep.equal(['Haast', 'Ruim', 'Vers']);
    await page.sortBy('Nieuwste');
    expect(page.results()).to.deep.equal(['Vers', 'Haast', 'Ruim']);
    await page.sortBy('Hoogste bedrag');
    expect(page.results()).to.deep.equal(['Ruim', 'Vers', 'Haast']);
  });

  it('starts in the order that the page presets', async () => {
    const page = await setup({ feed, attributes: { sort: 'amount' } });
    expect(page.results()).to.deep.equal(['Ruim', 'Vers', 'Haast']);
  });

  it('ignores an order that does not exist', async () => {
    const page = await setup({ feed, attributes: { sort: 'colour' } });
    expect(page.results()).to.have.length(3);
  });
});

describe('mkb-scheme-finder: groups that are closed at first', () => {
  const providers = names(12).map((name) => provider({ name }));
  const schemes = names(12).map((name, number) => scheme({ name: `Regeling van ${name}`, provider: providers[number]!.id, amounts: [{ max: number < 2 ? 5_000 : 60_000 }] }));
  const feed = feedOf(...providers, ...schemes);

  it('show their values once they are opened', async () => {
    const page = await setup({ feed });
    expect(page.filters().join()).to.not.contain('Tot € 10.000');
    await page.openFilters();
    await page.press('Hoeveel geld');
    expect(page.filters()).to.include.members(['Tot € 10.000 2', '€ 50.000 tot € 250.000 10']);
    await page.filter('Tot € 10.000');
    expect(page.results()).to.have.length(2);
    await expect(page.element).to.be.accessible();
  });

  it('show the first of a long list, then all', async () => {
    const page = await setup({ feed });
    await page.openFilters();
    await page.press('Organisatie');
    const organisations = () => page.filters().filter((each) => each.startsWith('Organisatie'));
    expect(organisations()).to.have.length(8);
    await page.press('Toon alle 12 Organisatie');
    expect(organisations()).to.have.length(12);
  });

  it('keep the chosen ones on top, with the focus on what was pressed', async () => {
    const page = await setup({ feed });
    await page.openFilters();
    await page.press('Organisatie');
    const [, , third] = page.filters().filter((each) => each.startsWith('Organisatie'));
    await page.filter(third!.replace(/ \d+$/, ''));
    expect(page.filters().find((each) => each.startsWith('Organisatie'))).to.equal(third);
    expect(page.query<HTMLInputElement>('input[data-facet=provider]:checked')!.matches(':focus')).to.equal(true);
    expect(page.chips()).to.deep.equal([third!.replace(/ \d+$/, '')]);
  });

  it('can be preset by the page', async () => {
    const page = await setup({ feed, attributes: { provider: providers[4]!.id, amount: '50000-250000' } });
    expect(page.results()).to.deep.equal(['Regeling van Organisatie 05']);
    expect(page.chips()).to.deep.equal(['Organisatie 05', '€ 50.000 tot € 250.000']);
  });
});

describe('mkb-scheme-finder: the region of the page', () => {
  const feed = feedOf(
    scheme({ name: 'Emmense voucher', regions: ['GM0114'] }),
    scheme({ name: 'Drentse lening', regions: ['PV22'] }),
    scheme({ name: 'Landelijke subsidie', regions: ['NL'] }),
    scheme({ name: 'Zeeuwse subsidie', regions: ['PV29'] }),
  );

  it('comes first, then its province, then the country', async () => {
    const page = await setup({ feed, attributes: { region: 'GM0114' } });
    expect(page.results()).to.deep.equal(['Emmense voucher', 'Drentse lening', 'Landelijke subsidie']);
    expect(page.part('scope')).to.contain('Drenthe en de landelijke overheid');
  });

  it('is told with all that is listed beside it: what is for Europe, and for nobody knows where', async () => {
    const page = await setup({ feed: feedOf(...feed.schemes, scheme({ name: 'Europese subsidie', regions: ['EU'] }), scheme({ name: 'Ergens', regions: ['Atlantis'] })), attributes: { region: 'PV22' } });
    expect(page.results()).to.include.members(['Europese subsidie', 'Ergens']);
    expect(page.part('scope')).to.contain('U ziet regelingen van Drenthe, gemeenten daarin, de landelijke overheid, Europa en een gebied dat niet bekend is.');
  });

  it('can be left for all of the country, and come back to', async () => {
    const page = await setup({ feed, attributes: { region: 'PV22' } });
    expect(page.results()).to.have.length(3);
    setTimeout(() => void page.press('Toon heel Nederland'));
    const event = await oneEvent(page.element, 'mkb-filter');
    expect(event).to.deep.include({ facet: 'region', values: ['NL'], results: 4 });
    expect(page.part('scope')).to.contain('U ziet regelingen uit heel Nederland.');
    await expect(page.element).to.be.accessible();
    await page.press('Toon alleen wat past bij Drenthe');
    expect(page.results()).to.have.length(3);
  });

  it('is not mentioned when it is the country', async () => {
    const page = await setup({ feed, attributes: { region: 'NL' } });
    expect(page.part('scope')).to.equal('');
  });
});

describe('mkb-scheme-finder: a long list', () => {
  const feed = feedOf(...Array.from({ length: 400 }, (_, number) => scheme({ name: `Regeling ${String(number + 1).padStart(3, '0')}` })));

  it('never puts more than fifty cards in the page, and can be walked back', async () => {
    const page = await setup({ feed });
    for (let presses = 0; presses < 7; presses++) await page.press('Toon nog 10');
    expect(page.results()).to.have.length(50);
    expect(page.results()[0]).to.equal('Regeling 031');
    expect(page.focused()).to.equal('Regeling 071');
    expect(page.nodes()).to.be.lessThan(6_000);
    await page.press('Toon de vorige 10');
    expect(page.results()).to.have.length(50);
    expect(page.results()[0]).to.equal('Regeling 021');
    expect(page.focused()).to.equal('Regeling 030');
  });

  it('starts again when the question changes', async () => {
    const page = await setup({ feed });
    for (let presses = 0; presses < 6; presses++) await page.press('Toon nog 10');
    await page.search('regeling');
    expect(page.results()).to.have.length(10);
    expect(page.heading()).to.equal('400 regelingen');
  });

  it('has its number written as people read it', async () => {
    const grants = Array.from({ length: 1_001 }, (_, number) => scheme({ name: `Regeling ${number}`, kind: 'grant' }));
    const page = await setup({ feed: feedOf(...grants, scheme({ name: 'Lening', kind: 'loan' })) });
    expect(page.heading()).to.equal('1.002 regelingen');
    await page.openFilters();
    expect([...page.element.shadowRoot!.querySelectorAll('.count')].map((each) => each.textContent)).to.include('1.001');
  });
});

describe('mkb-scheme-finder: a theme or an organisation that no list has', () => {
  it('is no filter, since to choose it would do nothing, and its name is an address', async () => {
    const [known, unknown] = ['Loket', 'Nergens'].map((name) => provider({ name }));
    const page = await setup({
      feed: feedOf(known!, scheme({ name: 'Krediet', themes: ['finance', 'https://other.example/t/water', 'energy'], provider: unknown!.id }), scheme({ name: 'Subsidie', themes: ['energy', 'growth'], provider: known!.id })),
    });
    await page.openFilters();
    await page.press('Organisatie');
    const filters = () => page.filters().join(' | ');
    await until('the organisations are there', () => filters().includes('Loket 1'));
    expect(filters()).to.contain('Groeien en opschalen 1');
    expect(filters()).to.not.match(/finance|https:/);
    await page.filter('Groeien en opschalen');
    expect(page.results()).to.deep.equal(['Subsidie']);
  });
});

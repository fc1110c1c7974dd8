/** What a page may have got wrong in the attributes: left out, and said on the console with what to write instead. */
import { expect } from '@open-wc/testing';
import { feedOf, idOf, indexOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';
import { setup } from './page.js';

const zeeland = provider({ name: 'Provincie Zeeland' });
const feed = feedOf(
  zeeland,
  scheme({ name: 'Energievoucher', kind: 'voucher', regions: ['GM0718'], provider: zeeland.id }),
  scheme({ name: 'Exportlening', kind: 'loan', regions: ['GM0114'] }),
);

const warnings = watchWarnings();

describe('mkb-scheme-finder: attributes with values that do not exist', () => {
  const wrong = {
    kind: ['subsidie', 'grant, loan, guarantee'],
    status: ['dicht', 'open, planned, suspended, closed'],
    level: ['gemeente', 'municipality, area, province'],
    amount: ['1000', '0-10000'],
    sort: ['nieuwste', 'relevance, closing, newest, amount'],
    need: ['personeel', 'such as hire'],
    theme: ['energie', 'such as energy'],
    provider: ['https://nergens.example/', 'the id of a provider'],
    region: ['Vlissingen', 'GM0114'],
  } as const;
  for (const [name, [value, remedy]] of Object.entries(wrong)) {
    it(`leave out ${name}="${value}", and say so once`, async () => {
      const page = await setup({ feed, attributes: { [name]: value } });
      await until('both are there', () => page.results().length === 2);
      expect(page.chips()).to.deep.equal([]);
      await page.search('lening');
      await page.search('');
      await until('it is said', () => warnings().length > 0);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain(`<mkb-scheme-finder>: ${name}="${value}"`).and.to.contain(remedy);
    });
  }

  it('keep what does exist beside it', async () => {
    const page = await setup({ feed, attributes: { kind: 'subsidie loan loan', provider: zeeland.id as string } });
    expect(page.chips()).to.have.members(['Lening', 'Provincie Zeeland']);
    await until('what does not is said', () => warnings().length > 0);
    expect(warnings()).to.have.length(1);
  });

  it('say how to write a region that lacks its letters', async () => {
    const page = await setup({ feed, attributes: { region: '0718' } });
    expect(page.results()).to.have.length(2);
    await until('it is said', () => warnings().join().includes('Write GM0718.'));
  });

  it('do not speak of a municipality that does not exist as the visitor\'s', async () => {
    const page = await setup({ feed, attributes: { region: 'GM9999' } });
    expect(page.part('scope')).to.equal('');
    expect(page.results()).to.have.length(2);
    await until('it is said', () => warnings().join().includes('region="GM9999"'));
  });

  it('wait for the feed that may know them', async () => {
    const own = 'https://feed.example/krimp';
    const second = { ...feedOf(scheme({ name: 'Krimpsubsidie', needs: [own] })), needs: [{ id: own, label: 'Ik wil krimpen' }] };
    const server = serverOf({ 'feed.json': indexOf({ url: 'een.json', title: 'Een' }, { url: 'twee.json', title: 'Twee' }), 'een.json': feed, 'twee.json': 503 });
    const page = await setup({ server, attributes: { need: own } });
    await until('one feed is missing', () => page.notices().join().includes('Twee'));
    expect(warnings().filter((text) => text.includes('need='))).to.deep.equal([]);
    server.answer('twee.json', second);
    const again = await setup({ server, attributes: { need: own } });
    await until('the need is known', () => again.chips().join() === 'Ik wil krimpen');
    expect(again.results()).to.deep.equal(['Krimpsubsidie']);
  });
});

describe('mkb-scheme-finder: a theme of the feed\'s own', () => {
  it('is the one that it counts under, as on the map', async () => {
    const own = 'https://feed.example/wetterskip';
    const wet = { ...feedOf(scheme({ name: 'Gemaal', themes: [own] }), scheme({ name: 'Dijk', themes: ['energy'] }), scheme({ name: 'Weg' })), themes: [{ id: own, label: 'Wetterskip', broader: 'energy' }] };
    const page = await setup({ feed: wet, attributes: { theme: own } });
    expect(page.results()).to.have.members(['Gemaal', 'Dijk']);
    expect(page.chips()).to.deep.equal(['Energie en netcongestie']);
    page.element.theme = '';
    await until('it is gone', () => page.results().length === 3);
    page.element.theme = own;
    await until('it is back', () => page.results().length === 2);
    expect(warnings()).to.deep.equal([]);
  });
});

describe('mkb-scheme-finder: a region', () => {
  it('of a province is told with what lies in it, where that is listed', async () => {
    const page = await setup({ feed, attributes: { region: 'PV29' } });
    await until('it is named', () => page.part('scope').includes('Zeeland'));
    expect(page.part('scope')).to.contain('U ziet regelingen van Zeeland, gemeenten daarin en de landelijke overheid.');
    const town = await setup({ feed, attributes: { region: 'GM0718' } });
    expect(town.part('scope')).to.not.contain('daarin');
    const none = await setup({ feed: feedOf(scheme({ regions: ['NL'] }), scheme({ name: 'Twee', regions: ['PV29'] })), attributes: { region: 'PV29' } });
    expect(none.part('scope')).to.not.contain('daarin');
  });


  it('is understood in small letters', async () => {
    const page = await setup({ feed, attributes: { region: ' gm0718 ' } });
    expect(page.results()).to.deep.equal(['Energievoucher']);
    expect(warnings()).to.deep.equal([]);
  });
});

describe('mkb-scheme-finder: no wrong attribute', () => {
  it('says nothing', async () => {
    await setup({ feed, attributes: { kind: 'loan voucher', status: 'unknown open', level: 'municipality unknown', amount: 'unknown', sort: 'amount', need: 'hire', theme: 'energy', provider: idOf('Provincie Zeeland'), region: 'PV29' } });
    expect(warnings()).to.deep.equal([]);
  });
});

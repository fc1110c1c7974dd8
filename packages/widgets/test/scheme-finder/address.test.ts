/** What a visitor asked, in the address of the page: beside what others keep there, and one step of Back at a time. */
import { expect } from '@open-wc/testing';
import type { FilterEvent } from '@mkb-wegwijzer/widgets';
import { feedOf, idOf, indexOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { watchWarnings } from '../../../../test/builders/warnings.js';
import { type FinderPage, setup } from './page.js';

const three = feedOf(
  scheme({ name: 'Energievoucher', kind: 'voucher', themes: ['energy'] }),
  scheme({ name: 'Exportlening', kind: 'loan', themes: ['internationalisation'] }),
  scheme({ name: 'Innovatiesubsidie', kind: 'grant', themes: ['innovation', 'energy'] }),
);
const before = location.href;
const own = (name: string) => new URLSearchParams(location.search).getAll(`mkb-${name}`);

function arriveAt(search: string): void {
  const page = location.search.slice(1);
  history.pushState(null, '', `${location.pathname}?${[page, search].filter((part) => part !== '').join('&')}`);
}
async function synced(attributes: Readonly<Record<string, string>> = {}): Promise<FinderPage> {
  return setup({ feed: three, attributes: { 'sync-url': '', ...attributes } });
}
const back = () => going(() => history.back());
const state = (page: FinderPage) => `${page.field().value} | ${page.chips().join(', ')}`;

afterEach(() => history.replaceState(null, '', before));

describe('mkb-scheme-finder: beside others in the address', () => {
  it('leaves what the page has there as it was written', async () => {
    arriveAt('page=a%20b&flag&x=%C3%A9~&&y=1+2');
    const { search } = location;
    const page = await synced();
    await page.filter('Lening');
    expect(location.search).to.equal(`${search}&mkb-kind=loan`);
    await page.press('Haal weg: Lening');
    expect(location.search).to.equal(search);
  });

  it('keeps what is being typed when the visitor jumps within the page', async () => {
    const page = await synced();
    page.type('export');
    await going(() => (location.hash = 'inhoud'));
    await until('the address follows', () => own('q').join() === 'export');
    expect(page.field().value).to.equal('export');
    expect(location.hash).to.equal('#inhoud');
  });

  it('keeps the list and what is open in it when another part of the page goes back', async () => {
    const page = await synced({ kind: 'loan' });
    await page.open('Exportlening');
    await until('the address follows', () => own('scheme').length === 1);
    history.pushState(null, '', `${location.pathname}${location.search}&tab=2`);
    await back();
    await page.element.updateComplete;
    expect(page.card('Exportlening').querySelector('.name')!.getAttribute('aria-expanded')).to.equal('true');
    expect(page.chips()).to.deep.equal(['Lening']);
  });

  it('takes a value that stands there twice for one', async () => {
    arriveAt('mkb-kind=loan&mkb-kind=loan');
    const page = await synced();
    expect(page.chips()).to.deep.equal(['Lening']);
    await page.press('Haal weg: Lening');
    expect(page.results()).to.have.length(3);
  });
});

describe('mkb-scheme-finder: an address under another name', () => {
  it('says what it said, and Back undoes one step', async () => {
    arriveAt('q=1&b-kind=loan');
    const { search } = location;
    const page = await synced();
    await page.filter('Energie en netcongestie');
    page.element.setAttribute('sync-url', 'zz top');
    await until('the address follows', () => location.search === `${search}&zz+top-theme=energy`);
    await page.filter('Subsidie');
    expect(page.results()).to.deep.equal(['Innovatiesubsidie']);
    await back();
    await until('the last filter is gone', () => page.results().length === 2);
    expect(page.chips()).to.deep.equal(['Energie en netcongestie']);
    page.element.setAttribute('sync-url', '');
    await until('the address follows', () => location.search === `${search}&mkb-theme=energy`);
    page.element.removeAttribute('sync-url');
    await page.element.updateComplete;
    expect(page.chips()).to.deep.equal(['Energie en netcongestie']);
  });
});

describe('mkb-scheme-finder: an address with ids', () => {
  const long = `https://feed.example/${'lang-'.repeat(80)}`;
  const feed = {
    ...feedOf(
      provider({ name: 'RVO' }),
      scheme({ name: 'Nieuwe regeling', description: 'Wat er nieuw is.', provider: idOf('RVO') }),
      scheme({ name: 'Dubbel', related: [{ id: idOf('Nieuwe regeling'), type: 'same-as' }] }),
      scheme({ id: long, name: 'Met lang adres', description: 'Een heel verhaal.' }),
    ),
    gone: [{ id: idOf('Oude regeling'), replacedBy: idOf('Nieuwe regeling') }, { id: idOf('Agentschap'), replacedBy: idOf('RVO') }],
  };
  const link = (name: string, id: string) => arriveAt(`mkb-${name}=${encodeURIComponent(id)}`);
  const linked = () => setup({ feed, attributes: { 'sync-url': '' } });

  for (const old of ['Oude regeling', 'Dubbel']) {
    it(`opens in its place what an older one leads to: ${old}`, async () => {
      link('scheme', idOf(old));
      const page = await linked();
      await until('it is open', () => page.cardText('Nieuwe regeling').includes('Wat er nieuw is.'));
      expect(page.results()).to.have.members(['Nieuwe regeling', 'Met lang adres']);
      await until('the address follows', () => own('scheme').join() === idOf('Nieuwe regeling'));
      await page.open('Nieuwe regeling');
      await until('the address follows', () => own('scheme').length === 0);
    });
  }

  it('filters by the organisation that took the place of another', async () => {
    link('provider', idOf('Agentschap'));
    const page = await linked();
    await until('it is named', () => page.chips().join() === 'RVO');
    expect(page.results()).to.deep.equal(['Nieuwe regeling']);
  });

  it('opens what has a long one', async () => {
    link('scheme', long);
    const page = await linked();
    await until('it is open', () => page.cardText('Met lang adres').includes('Een heel verhaal.'));
  });

  it('reads no endless text', async () => {
    link('q', 'a'.repeat(900));
    expect((await linked()).field().value).to.have.length(200);
  });
});

describe('mkb-scheme-finder: an address with what does not exist', () => {
  const warnings = watchWarnings();

  it('is read without it, and says what holds; nobody is warned of the link of a visitor', async () => {
    arriveAt('mkb-need=xx&mkb-kind=bestaatniet&mkb-kind=loan&mkb-level=straat&mkb-provider=https%3A%2F%2Fweg.example%2F');
    // How many steps there are tells nothing: an engine forgets those before the fiftieth.
    let steps = 0;
    history.pushState = (...step) => {
      steps++;
      History.prototype.pushState.apply(history, step);
    };
    const page = await synced();
    await until('the list is there', () => page.results().join() === 'Exportlening');
    expect(page.chips()).to.deep.equal(['Lening']);
    await until('the address follows', () => own('need').length === 0 && own('provider').length === 0);
    // What the prototype above it has shows again.
    delete (history as Partial<History>).pushState;
    expect([own('kind'), own('level'), steps]).to.deep.equal([['loan'], [], 0]);
    expect(warnings()).to.deep.equal([]);
  });

  it('waits for the feed that may know it', async () => {
    const need = 'https://feed.example/krimp';
    arriveAt(`mkb-need=${encodeURIComponent(need)}`);
    const server = serverOf({ 'feed.json': indexOf({ url: 'een.json', title: 'Een' }, { url: 'twee.json', title: 'Twee' }), 'een.json': three, 'twee.json': 503 });
    const page = await setup({ server, attributes: { 'sync-url': '' } });
    await until('one feed is missing', () => page.notices().join().includes('Twee'));
    expect(own('need')).to.deep.equal([need]);
  });
});

describe('mkb-scheme-finder: a preset that the page changes', () => {
  it('leaves what the visitor typed and chose, and the address says all of it', async () => {
    const page = await synced({ kind: 'grant' });
    await page.search('subsidie');
    await until('the address follows', () => own('q').join() === 'subsidie');
    page.element.setAttribute('theme', 'energy');
    await until('it counts', () => page.chips().length === 2);
    expect(page.field().value).to.equal('subsidie');
    expect(page.results()).to.deep.equal(['Innovatiesubsidie']);
    await until('the address follows', () => own('theme').join() === 'energy');
    expect([own('q'), own('kind')]).to.deep.equal([['subsidie'], ['grant']]);
    page.element.setAttribute('kind', '');
    await until('it no longer counts', () => page.chips().length === 1);
    expect(state(page)).to.equal('subsidie | Energie en netcongestie');
  });
});

describe('mkb-scheme-finder: one step of Back at a time', () => {
  it('brings back a filter that the page preset', async () => {
    const page = await synced({ kind: 'loan' });
    await page.press('Haal weg: Lening');
    expect(page.results()).to.have.length(3);
    const again = await synced({ kind: 'loan' });
    expect(again.results(), 'after a reload').to.have.length(3);
    again.element.remove();
    await back();
    await until('the preset is back', () => page.results().join() === 'Exportlening');
  });

  it('brings back an order that the page preset', async () => {
    const page = await synced({ sort: 'newest' });
    await page.sortBy('Past het best');
    expect((await synced({ sort: 'newest' })).query<HTMLSelectElement>('#sort')!.value).to.equal('relevance');
    await back();
    await until('the preset is back', () => page.query<HTMLSelectElement>('#sort')!.value === 'newest');
  });

  it('takes away the order, then what was typed, then the filter', async () => {
    const page = await synced();
    await page.filter('Energie en netcongestie');
    await page.search('en');
    await page.search('energie');
    await page.sortBy('Nieuwste');
    await back();
    await until('the order is gone', () => page.query<HTMLSelectElement>('#sort')!.value === 'relevance');
    expect(state(page)).to.equal('energie | Energie en netcongestie');
    await back();
    await until('the text is gone', () => state(page) === ' | Energie en netcongestie');
    await back();
    await until('the filter is gone', () => state(page) === ' | ');
  });

  it('puts away the suggestions for what was typed before', async () => {
    const page = await synced();
    await page.typeAhead('energie');
    await until('the address follows', () => own('q').join() === 'energie');
    await back();
    await until('the text is gone', () => state(page) === ' | ');
    expect(page.field().getAttribute('aria-expanded')).to.equal('false');
    await page.key('ArrowDown');
    await page.key('Enter');
    expect(page.chips()).to.deep.equal([]);
  });

  it('goes from one search that was sent to the one before', async () => {
    const page = await synced();
    for (const text of ['innovatie', 'energie']) {
      await page.search(text);
      await until('the address follows', () => own('q').join() === text);
      await page.key('Enter');
    }
    await back();
    await until('the first search is back', () => state(page) === 'innovatie | ');
    await back();
    await until('the start is back', () => state(page) === ' | ');
  });
});

describe('mkb-scheme-finder: what the page is told of filters', () => {
  function heard(page: FinderPage): string[] {
    const events: string[] = [];
    page.element.addEventListener('mkb-filter', ({ facet, values, results }: FilterEvent) => events.push(`${facet}: ${values.join()} (${results})`));
    return events;
  }

  it('is each one that "Wis alles" takes away', async () => {
    const page = await setup({ feed: three, attributes: { kind: 'loan voucher', theme: 'energy' } });
    const events = heard(page);
    await page.press('Wis alles');
    expect(events).to.have.members(['kind:  (3)', 'theme:  (3)']);
  });

  it('is each one that Back brings or takes away, and none when there is none', async () => {
    const page = await synced({ region: 'PV29' });
    await page.filter('Energie en netcongestie');
    await page.press('Toon heel Nederland');
    await page.sortBy('Nieuwste');
    const events = heard(page);
    await back();
    await until('the order is back', () => page.query<HTMLSelectElement>('#sort')!.value === 'relevance');
    expect(events).to.deep.equal([]);
    await back();
    await until('it is told', () => events.length > 0);
    await back();
    await until('it is told', () => events.length > 1);
    expect(events).to.deep.equal(['region: PV29 (2)', 'theme:  (3)']);
  });
});

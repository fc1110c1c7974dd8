/** What not everybody gets, and days that not everybody has: told on the card, in full in the details, and in the comparison. */
import { expect } from '@open-wc/testing';
import { feedOf, idOf, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { type FinderPage, setup } from './page.js';

const storage = 'mkb-wegwijzer-profile';
beforeEach(() => localStorage.removeItem(storage));
afterEach(() => localStorage.removeItem(storage));

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
/** The parts of the details under a heading, each with its list. */
function part(page: FinderPage, name: string, title: string): string[] {
  const section = [...page.card(name).querySelectorAll('.details .section')].find((each) => each.firstElementChild?.textContent?.trim() === title);
  return [...(section?.querySelectorAll(':scope > ul > li') ?? [])].map(({ textContent }) => plain(textContent!.replace(/\s+/g, ' ').trim()));
}
async function opened(page: FinderPage, name: string): Promise<void> {
  await page.open(name);
  await until('its details are there', () => page.cardText(name).includes('Zo vraagt u het aan'));
}
/** What a card says in one line. */
const facts = (page: FinderPage, name: string) => [...page.card(name).querySelectorAll('.result > .facts dd')].map(({ textContent }) => plain(textContent!.trim()));

describe('mkb-scheme-finder: amounts that ask for something', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);
  const feed = feedOf(
    scheme({ name: 'Groot en klein', amounts: [{ max: 5_000, for: [{ subject: 'employees', max: 9 }] }, { max: 500_000, rate: 0.4, for: [{ subject: 'employees', min: 250 }, { text: 'U werkt samen.' }] }, { note: 'Nooit meer dan u uitgeeft' }] }),
    scheme({ name: 'Ook zonder', amounts: [{ max: 1_000, for: [{ subject: 'stage', in: ['starter'] }] }, { max: 2_000 }] }),
    scheme({ name: 'Een deel', amounts: [{ rate: 0.3 }, { rate: 0.5, for: [{ subject: 'employees', max: 49 }] }] }),
    scheme({ name: 'Voor iedereen', amounts: [{ max: 2_000 }, { max: 9_000, note: 'Per vestiging' }] }),
  );

  it('are told as such on the card, with the largest', async () => {
    const page = await setup({ feed });
    expect(facts(page, 'Groot en klein')).to.include('40% van de kosten, tot € 500.000 (hangt af van uw situatie)');
    expect(facts(page, 'Ook zonder'), 'everybody can get the largest').to.include('Tot € 2.000');
    expect(facts(page, 'Een deel')).to.include('50% van de kosten (hangt af van uw situatie)');
    expect(facts(page, 'Voor iedereen')).to.include('Tot € 2.000');
  });

  it('each stand in the details with what they ask', async () => {
    const page = await setup({ feed });
    await opened(page, 'Groot en klein');
    expect(part(page, 'Groot en klein', 'Hoeveel geld')).to.deep.equal([
      'Tot € 5.000 Alleen als dit klopt: Aantal medewerkers: hoogstens 9',
      '40% van de kosten, tot € 500.000 Alleen als dit klopt: Aantal medewerkers: minstens 250U werkt samen.',
      'Nooit meer dan u uitgeeft',
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('say which of them hold for the company that was told of', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '5');
    await opened(page, 'Groot en klein');
    const told = () => part(page, 'Groot en klein', 'Hoeveel geld').map((each) => /Geldt (niet )?voor uw bedrijf/.exec(each)?.[0]);
    await until('it is told', () => told()[0] !== undefined);
    expect(told()).to.deep.equal(['Geldt voor uw bedrijf', 'Geldt niet voor uw bedrijf', undefined]);
    await expect(page.element).to.be.accessible();
    await page.tell('Hoeveel mensen hebt u in dienst?', '300');
    // What only a person can judge is not promised.
    expect(told()).to.deep.equal(['Geldt niet voor uw bedrijf', undefined, undefined]);
  });

  it('are told on the card of the company once that is known', async () => {
    const needed = scheme({ name: 'Eerst deze', related: [{ type: 'requires', id: idOf('Groot en klein') }] });
    const page = await setup({ feed: { ...feed, schemes: [...feed.schemes, needed] } });
    const amount = (name = 'Groot en klein') => facts(page, name).find((fact) => fact.includes('€'));
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '5');
    await until('it is of the small', () => amount() === 'Tot € 5.000');
    expect(facts(page, 'Een deel')).to.include('30% van de kosten');
    expect(amount('Ook zonder'), 'nothing was told that it asks for').to.equal('Tot € 2.000');
    // The same where it stands with another.
    await opened(page, 'Eerst deze');
    const inner = () => plain(page.card('Eerst deze').querySelector('.relation .facts')?.textContent ?? '');
    await until('the other is there', () => inner() !== '');
    expect(inner()).to.include('Tot € 5.000').and.not.to.include('500.000');
    await page.tell('Hoeveel mensen hebt u in dienst?', '300');
    // What only a person can judge is not promised.
    await until('it is of the large', () => amount() === '40% van de kosten, tot € 500.000 (hangt af van uw situatie)');
    await page.tell('Hoeveel mensen hebt u in dienst?', '100');
    await until('none of them is told', () => amount() === undefined);
    expect(inner()).not.to.include('€');
  });

  it('are told in the comparison, of the company once that is known', async () => {
    const page = await setup({ feed });
    const amounts = () => plain(page.comparison().find((row) => row.startsWith('Bedrag')) ?? '');
    for (const name of ['Groot en klein', 'Een deel']) await page.press(`Vergelijk ${name}`);
    await page.pressSoon('Vergelijk nu');
    await until('the table is there', () => amounts().includes('500.000'));
    expect(amounts()).to.equal('Bedrag | 40% van de kosten, tot € 500.000 (hangt af van uw situatie) | 50% van de kosten (hangt af van uw situatie)');
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '5');
    await until('it is of the company', () => amounts() === 'Bedrag | Tot € 5.000 | 30% van de kosten');
  });
});

describe('mkb-scheme-finder: several windows', () => {
  const [small, large] = [{ closes: '2026-11-27', label: 'Kleine bedrijven' }, { closes: '2027-01-27', label: 'Grote bedrijven' }];
  const feed = feedOf(
    scheme({ name: 'Twee tegelijk', url: 'https://loket.example/twee', windows: [large, { opens: '2025-01-01', closes: '2025-02-01' }, small] }),
    scheme({ name: 'Rondes', windows: [{ opens: '2026-12-02T09:00:00+01:00', closes: '2027-02-26', label: 'Ronde 2' }, { opens: '2026-11-01', closes: '2026-11-28', label: 'Ronde 1' }] }),
    scheme({ name: 'Tot de middag', url: 'https://loket.example/middag', windows: [{ closes: '2026-11-30T12:00:00+01:00' }] }),
    scheme({ name: 'Gewoon', windows: [{ closes: '2026-12-01' }] }),
    scheme({ name: 'Tot en met de dag', windows: [{ opens: '2026-11-01T00:00:00+01:00', closes: '2026-12-02T23:59:59+01:00' }] }),
    scheme({ name: 'Gestopt', status: 'suspended', windows: [small, large] }),
    scheme({ name: 'Gepland', windows: [{ opens: '2026-12-03', closes: '2027-02-27' }] }),
    scheme({ name: 'Gaat open', windows: [{ opens: '2026-12-03' }] }),
    scheme({ name: 'Al open', windows: [{ opens: '2026-11-24T14:00:00+01:00', label: 'Proef' }] }),
  );

  it('count down to the first day that somebody can miss, on the card and in the order of closing', async () => {
    const page = await setup({ feed, attributes: { sort: 'closing' } });
    expect(page.results().slice(0, 5)).to.deep.equal(['Twee tegelijk', 'Rondes', 'Tot de middag', 'Gewoon', 'Tot en met de dag']);
    expect(facts(page, 'Twee tegelijk')).to.include('Sluit over 3 dagen (27 november 2026): Kleine bedrijven');
    expect(facts(page, 'Rondes')).to.include('Sluit over 4 dagen (28 november 2026). Weer open vanaf 2 december 2026');
    expect(facts(page, 'Gewoon')).to.include('Sluit over 7 dagen (1 december 2026)');
  });

  it('are not told to open again while one of another name stays open', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Drie', windows: [large, small, { opens: '2027-03-01', closes: '2027-04-01', label: 'Ronde 2' }] })) });
    expect(facts(page, 'Drie')).to.include('Sluit over 3 dagen (27 november 2026): Kleine bedrijven');
    expect(facts(page, 'Drie').join(' ')).not.to.include('Weer open');
  });

  it('stand in the details, as far as they are not over, with names and hours', async () => {
    const page = await setup({ feed });
    const told = async (name: string) => {
      await opened(page, name);
      return part(page, name, 'Wanneer');
    };
    expect(await told('Twee tegelijk')).to.deep.equal(['Kleine bedrijven: tot en met 27 november 2026', 'Grote bedrijven: tot en met 27 januari 2027']);
    expect(await told('Rondes')).to.deep.equal(['Ronde 1: tot en met 28 november 2026', 'Ronde 2: vanaf 2 december 2026 om 09.00 uur tot en met 26 februari 2027']);
    expect(await told('Tot de middag')).to.deep.equal(['Tot 30 november 2026 om 12.00 uur']);
    expect(await told('Al open')).to.deep.equal(['Proef: vanaf 24 november 2026 om 14.00 uur']);
    expect(await told('Gepland'), 'the card has no last day of what is still to open').to.deep.equal(['Vanaf 3 december 2026 tot en met 27 februari 2027']);
    // Of these the card tells all there is.
    for (const name of ['Gaat open', 'Gewoon', 'Tot en met de dag', 'Gestopt']) expect(await told(name), name).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });
});

describe('mkb-scheme-finder: a last day with an hour', () => {
  const at = (hour: string, label?: string) => ({ closes: `2026-11-24T${hour}:00+01:00`, ...(label !== undefined && { label }) });
  const later = { closes: '2027-01-27', label: 'Grote bedrijven' };
  const day = '24 november 2026';
  // It is one o'clock in the afternoon.
  const cases: Readonly<Record<string, readonly [windows: readonly { readonly opens?: string; readonly closes?: string; readonly label?: string }[], told: string, atSix: string]>> = {
    'Tot vijf uur': [[at('17:00')], `Vandaag is de laatste dag, tot 17.00 uur (${day})`, 'Vandaag gesloten om 17.00 uur'],
    'In de nacht': [[at('01:00')], 'Vandaag gesloten om 01.00 uur', 'Vandaag gesloten om 01.00 uur'],
    'Hele dag': [[{ closes: '2026-11-24' }], `Vandaag is de laatste dag (${day})`, `Vandaag is de laatste dag (${day})`],
    'Volgende ronde': [[at('12:00'), { opens: '2026-12-01' }], 'Vandaag gesloten om 12.00 uur. Weer open vanaf 1 december 2026', 'Vandaag gesloten om 12.00 uur. Weer open vanaf 1 december 2026'],
    'Klein en groot': [[at('17:00', 'Kleine bedrijven'), later], `Vandaag is de laatste dag, tot 17.00 uur (${day}): Kleine bedrijven`, 'Open tot en met 27 januari 2027'],
    'Zonder naam': [[at('12:00'), later], 'Open tot en met 27 januari 2027', 'Open tot en met 27 januari 2027'],
    'Twee uren': [[at('17:00', 'Grote bedrijven'), at('15:00', 'Kleine bedrijven')], `Vandaag is de laatste dag, tot 15.00 uur (${day})`, 'Vandaag gesloten om 17.00 uur'],
    'Een naam': [[at('17:00'), at('15:00')], `Vandaag is de laatste dag, tot 17.00 uur (${day})`, 'Vandaag gesloten om 17.00 uur'],
    'Uur en dag': [[at('15:00'), { closes: '2026-11-24' }], `Vandaag is de laatste dag (${day})`, `Vandaag is de laatste dag (${day})`],
  };
  const names = Object.keys(cases);
  const feed = feedOf(...names.map((name) => scheme({ name, status: 'open', windows: [...cases[name]![0]] })));

  it('is told with it on the card, and as over once it has passed', async () => {
    const server = { ...serverOf({ 'feed.json': feed }), now: () => new Date(now) };
    let now = '2026-11-24T12:00:00Z';
    const page = await setup({ server, attributes: { status: 'open' } });
    const told = () => names.map((name) => facts(page, name).at(-1));
    await until('the hours are there', () => told().some((text) => text?.includes('uur')));
    expect(told()).to.deep.equal(names.map((name) => cases[name]![1]));
    now = '2026-11-24T17:00:00Z';
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(told()).to.deep.equal(names.map((name) => cases[name]![2]));
    expect(page.results(), 'the filter counts days').to.have.members(names);
    for (const name of ['Tot vijf uur', 'Hele dag']) await page.press(`Vergelijk ${name}`);
    await page.pressSoon('Vergelijk nu');
    await until('the table has it too', () => page.comparison().some((row) => row.startsWith('Wanneer | Vandaag gesloten om 17.00 uur | Vandaag is de laatste dag')));
  });
});

describe('mkb-scheme-finder: what is compared', () => {
  const [spent, other, third] = [scheme({ name: 'Op is op', budget: { state: 'exhausted', checked: '2026-11-20' } }), scheme({ name: 'Exportlening' }), scheme({ name: 'Startbonus' })];
  const compare = async (page: FinderPage, ...names: string[]) => {
    for (const name of names) await page.press(`Vergelijk ${name}`);
    await page.pressSoon('Vergelijk nu');
    await until('the table is there', () => page.comparison().some((row) => row.startsWith('Waar | Heel Nederland')));
  };

  it('tells of the money that is left, where that is known of one', async () => {
    const page = await setup({ feed: feedOf(spent, other, third) });
    await compare(page, 'Op is op', 'Exportlening');
    expect(page.comparison()).to.include('Budget | Het geld is op (20 november 2026) | Niet bekend');
    await page.press('Wis de keuze');
    await compare(page, 'Exportlening', 'Startbonus');
    expect(page.comparison().filter((row) => row.startsWith('Budget'))).to.deep.equal([]);
  });

  it('is no longer chosen once the feeds lack it', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': feedOf(spent, other), 'both.json': feedOf(spent, other, third), 'else.json': feedOf(other, third) }) });
    const change = async (feed: string, name: string) => {
      page.element.setAttribute('feed', feed);
      await until('the other feed is there', () => page.results().includes(name) && !page.isLoading());
    };
    await compare(page, 'Op is op', 'Exportlening');
    await change('both.json', 'Startbonus');
    expect(page.comparison()[0], 'it has both').to.equal('Wat | Op is op | Exportlening');
    page.element.setAttribute('feed', 'else.json');
    await until('the table is gone', () => page.comparison().length === 0 && page.part('tray').includes('U koos 1 regeling.'));
    expect(page.button('Vergelijk Exportlening').getAttribute('aria-pressed')).to.equal('true');
    expect(page.element.shadowRoot!.querySelector(`[data-scheme="${idOf('Op is op')}"]`)).to.equal(null);
  });

  it('stays chosen while a feed that may have it cannot be had', async () => {
    const server = serverOf({ 'feed.json': feedOf(spent, other), 'else.json': feedOf(third), 'lost.json': 404 });
    const page = await setup({ server });
    await compare(page, 'Op is op', 'Exportlening');
    page.element.setAttribute('feed', 'else.json lost.json');
    await until('what came is there', () => page.results().includes('Startbonus'));
    await until('the table says so', () => page.comparison().some((row) => row.includes('niet op te halen')));
    expect(page.comparison()[0]).to.contain('feed.example');
  });
});

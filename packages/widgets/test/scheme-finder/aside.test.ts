/** What a visitor sets aside: schemes that are saved on this device, and schemes to compare. */
import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { feedOf, idOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const key = 'mkb-wegwijzer-saved';
const names = 'mkb-wegwijzer-saved-names';
const zeeland = provider({ name: 'Provincie Zeeland' });
const feed = feedOf(
  zeeland,
  scheme({ name: 'Energievoucher', kind: 'voucher', provider: zeeland.id, regions: ['PV29'], amounts: [{ max: 2_500 }], windows: [{ closes: '2026-12-06' }], eligibility: [{ text: 'U hebt een pand.' }], verified: { on: '2026-11-20' } }),
  scheme({ name: 'Exportlening', kind: 'loan' }),
  scheme({ name: 'Innovatiesubsidie', kind: 'grant' }),
  scheme({ name: 'Startbonus', kind: 'grant' }),
);

const forget = () => [key, names].forEach((each) => localStorage.removeItem(each));
beforeEach(forget);
afterEach(forget);

describe('mkb-scheme-finder: on a slow line', () => {
  // The modules of a test are more than a browser remembers by itself.
  performance.setResourceTimingBufferSize(5_000);
  const fetched = (part: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(`/scheme-finder/${part}.`));

  it('has what a press needs before the first press, and not before the list', async () => {
    const page = await setup({ feed }, false);
    await until('the list is there', () => page.results().length > 0);
    await until('that is there too', () => fetched('deeds') && fetched('details'));
    const at = (part: string) => performance.getEntriesByType('resource').find(({ name }) => name.includes(`/scheme-finder/${part}.`))!.startTime;
    expect(at('deeds')).to.be.greaterThan(at('filters'));
  });

  it('takes two presses for one while what they need is on its way, and says all that was done', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    // The browser is never idle.
    Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value: () => 0 });
    try {
      const page = await setup({ feed });
      const saved: boolean[] = [];
      page.element.addEventListener('mkb-save', (event) => saved.push(event.saved));
      page.button('Bewaar Energievoucher').click();
      page.button('Bewaar Energievoucher').click();
      page.button('Vergelijk Energievoucher').click();
      await until('all was done', () => page.button('Vergelijk Energievoucher').getAttribute('aria-pressed') === 'true');
      expect(saved).to.deep.equal([true]);
      expect(page.button('Bewaar Energievoucher').getAttribute('aria-pressed')).to.equal('true');
      await page.statusBecomes('Energievoucher is bewaard op dit apparaat. U koos 1 regeling. Kies er nog 1 om te vergelijken.');
      // A press after that is another one.
      await page.press('Bewaar Energievoucher');
      expect(saved).to.deep.equal([true, false]);
    } finally {
      if (real) Object.defineProperty(window, 'requestIdleCallback', real);
      else delete (window as Partial<Window>).requestIdleCallback;
    }
  });
});

describe('mkb-scheme-finder: saving', () => {
  it('keeps nothing until a visitor asks for it, and then an id and a name alone', async () => {
    const page = await setup({ feed });
    await page.open('Energievoucher');
    expect(localStorage.getItem(key)).to.equal(null);
    setTimeout(() => void page.press('Bewaar Energievoucher'));
    const event = await oneEvent(page.element, 'mkb-save');
    expect(event).to.include({ scheme: idOf('Energievoucher'), saved: true });
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal([idOf('Energievoucher')]);
    expect(JSON.parse(localStorage.getItem(names)!)).to.deep.equal({ [idOf('Energievoucher')]: 'Energievoucher' });
    await page.statusBecomes('Energievoucher is bewaard op dit apparaat');
  });

  it('shows what was saved, also by another widget of the page, and opens it', async () => {
    const one = await setup({ feed });
    const other = await setup({ feed });
    await one.press('Bewaar Energievoucher');
    await other.pressSoon('Bewaarde regelingen (1)');
    await until('the list is there', () => other.part('saved').includes('Energievoucher'));
    await expect(other.element).to.be.accessible();
    await other.search('export');
    await other.press('Energievoucher');
    await until('it stands above the list', () => other.results().join() === 'Energievoucher,Exportlening');
    expect(other.focused()).to.equal('Energievoucher');
  });

  it('forgets one, or all in one press, and leaves nothing behind', async () => {
    const page = await setup({ feed });
    await page.press('Bewaar Energievoucher');
    await page.press('Bewaar Exportlening');
    await page.press('Bewaar Startbonus');
    await page.press('Bewaar Startbonus');
    await until('it is said', () => page.status().endsWith('Startbonus is niet meer bewaard'));
    await page.press('Bewaarde regelingen (2)');
    await until('the list is there', () => page.part('saved').includes('Exportlening'));
    await page.press('Haal weg: Exportlening');
    expect(page.part('saved')).to.not.contain('Exportlening');
    expect(page.focused()).to.equal('Bewaarde regelingen');
    await until('it is said', () => page.status().endsWith('Exportlening is niet meer bewaard'));
    await page.press('Wis deze lijst');
    expect(page.part('saved')).to.equal('');
    expect([key, names].map((each) => localStorage.getItem(each))).to.deep.equal([null, null]);
    await page.statusBecomes('De lijst is gewist');
  });

  it('calls a scheme that was saved on another page by its name', async () => {
    const other = await setup({ feed: feedOf(scheme({ name: 'Kansrijk Groningen' })) });
    await other.press('Bewaar Kansrijk Groningen');
    const page = await setup({ feed });
    await page.pressSoon('Bewaarde regelingen (1)');
    await until('that is told', () => page.part('saved').includes('‘Kansrijk Groningen’ staat niet in deze lijst.'));
    expect(page.part('saved')).to.not.contain('https:');
    await page.press('Haal weg: Kansrijk Groningen');
    expect(localStorage.getItem(names)).to.equal(null);
  });

  it('knows a scheme that was saved under an id of before, and saves it once', async () => {
    const old = idOf('Oude voucher');
    const page = await setup({ feed: { ...feed, gone: [{ id: old, replacedBy: idOf('Energievoucher') }] } });
    const keep = (...ids: readonly string[]) => {
      localStorage.setItem(key, JSON.stringify(ids));
      dispatchEvent(new Event('mkb-wegwijzer-saved-changed'));
    };
    keep(old);
    await until('it is pressed', () => page.button('Bewaar Energievoucher').getAttribute('aria-pressed') === 'true');
    await page.press('Bewaar Energievoucher');
    expect(localStorage.getItem(key)).to.equal(null);
    keep(idOf('Energievoucher'), old);
    await page.pressSoon('Bewaarde regelingen (1)');
    await until('the list is there', () => page.part('saved').includes('Energievoucher'));
    expect(page.part('saved').match(/Energievoucher/g)).to.have.length(1);
    await page.search('energievoucher');
    page.query<HTMLButtonElement>('[part=saved] li button.plain')!.click();
    await until('it is open', () => page.card('Energievoucher').querySelector('.name')!.getAttribute('aria-expanded') === 'true');
    expect([page.focused(), page.results().join()]).to.deep.equal(['Energievoucher', 'Energievoucher']);
    await page.press('Haal weg: Energievoucher');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('leads from an old id alone to what came in its place', async () => {
    const old = idOf('Oude voucher');
    localStorage.setItem(key, JSON.stringify([old]));
    const page = await setup({ feed: { ...feed, gone: [{ id: old, replacedBy: idOf('Energievoucher') }] } });
    await page.pressSoon('Bewaarde regelingen (1)');
    await until('the list is there', () => page.part('saved').includes('Energievoucher'));
    page.query<HTMLButtonElement>('[part=saved] li button.plain')!.click();
    await until('it is open', () => page.focused() === 'Energievoucher');
    expect(page.results()).to.have.length(4);
  });

  it('says whose a saved scheme is that it has no name of', async () => {
    localStorage.setItem(key, JSON.stringify(['https://www.elders.example/1']));
    localStorage.setItem(names, '{"https://www.elders.example/1": ["no name"]}');
    const page = await setup({ feed });
    await page.pressSoon('Bewaarde regelingen (1)');
    await until('that is told', () => page.part('saved').includes('Regeling op elders.example staat niet in deze lijst.'));
  });

  for (const [what, storage] of [
    ['throws', () => { throw new DOMException('denied', 'SecurityError'); }],
    ['is absent', () => undefined],
  ] as const) {
    it(`works while the page is open when storage ${what}`, async () => {
      const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      Object.defineProperty(window, 'localStorage', { configurable: true, get: storage });
      try {
        const page = await setup({ feed });
        await page.press('Bewaar Energievoucher');
        await page.press('Bewaarde regelingen (1)');
        await until('the list is there', () => page.part('saved').includes('Energievoucher'));
        await page.press('Wis deze lijst');
        expect(page.part('saved')).to.equal('');
      } finally {
        Object.defineProperty(window, 'localStorage', real);
        // What was kept in the page instead goes with the next change.
        forget();
      }
    });
  }

  it('does not stumble over what another script left under its key', async () => {
    localStorage.setItem(key, '{"not": "ours"}');
    const page = await setup({ feed });
    await page.press('Bewaar Energievoucher');
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal([idOf('Energievoucher')]);
  });
});

describe('mkb-scheme-finder: comparing', () => {
  it('names a column by its scheme alone, also where a button takes it away', async () => {
    const page = await setup({ feed });
    for (const name of ['Energievoucher', 'Exportlening', 'Startbonus']) await page.press(`Vergelijk ${name}`);
    await page.pressSoon('Vergelijk nu');
    await until('the table is there', () => page.comparison().join().includes('U hebt een pand.'));
    const columns = [...page.element.shadowRoot!.querySelectorAll('thead th')].slice(1);
    expect(columns.map((column) => column.querySelectorAll('button').length)).to.deep.equal([2, 2, 2]);
    expect(columns.map((column) => column.getAttribute('aria-label') ?? column.textContent!.trim())).to.deep.equal(['Energievoucher', 'Exportlening', 'Startbonus']);
    await expect(page.element).to.be.accessible();
  });

  it('hides nothing that has the focus under the line of what was chosen, where little fits in the window', async function () {
    // The runner cannot give WebKit another window.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    await setViewport({ width: 320, height: 256 });
    try {
      const page = await setup({ feed });
      for (const name of ['Energievoucher', 'Exportlening']) await page.press(`Vergelijk ${name}`);
      const tray = await until('the line is there', () => page.query<HTMLElement>('[part=tray]'));
      // So narrow that it takes three lines.
      Object.assign(page.element.parentElement!.style, { paddingBlock: '400px', inlineSize: '240px' });
      const root = page.element.shadowRoot!;
      const middle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return root.elementFromPoint(left + width / 2, top + height / 2);
      };
      scrollTo(0, 0);
      for (const each of root.querySelectorAll<HTMLElement>('.filtered :is(button, select, a)')) {
        if (!each.checkVisibility()) continue;
        // As far down in the window as it may stand when the focus comes to it.
        each.scrollIntoView({ block: 'end' });
        each.focus();
        expect(tray.contains(middle(each)), `${each.textContent!.trim()} is under it`).to.equal(false);
      }
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });

  it('lays two schemes side by side, with the focus on the comparison, and back on the results', async () => {
    const page = await setup({ feed });
    await page.press('Vergelijk Energievoucher');
    expect(page.part('tray')).to.contain('Kies er nog 1');
    await page.press('Vergelijk Exportlening');
    setTimeout(() => void page.press('Vergelijk nu'));
    const event = await oneEvent(page.element, 'mkb-compare');
    expect(event).to.deep.include({ schemes: [idOf('Energievoucher'), idOf('Exportlening')] });
    await until('the table is there', () => page.comparison().join().includes('U hebt een pand.'));
    expect(page.comparison()).to.deep.equal([
      'Wat | Energievoucher | Exportlening',
      'Soort | Voucher | Lening',
      'Bedrag | Tot € 2.500 | Niet bekend',
      'Wanneer | Sluit over 12 dagen (6 december 2026) | Niet bekend',
      'Waar | Zeeland | Heel Nederland',
      'Voor wie | U hebt een pand. | Niet bekend',
      'Van | Provincie Zeeland | Niet bekend',
      'Gecontroleerd op | 20 november 2026 | Niet bekend',
    ]);
    expect(page.focused()).to.equal('Regelingen vergelijken');
    await expect(page.element).to.be.accessible();
    await page.press('Sluiten');
    expect(page.comparison()).to.deep.equal([]);
    expect(page.focused()).to.equal('Vergelijk nu');
  });

  it('takes three at most, and says so', async () => {
    const page = await setup({ feed });
    for (const name of ['Energievoucher', 'Exportlening', 'Innovatiesubsidie', 'Startbonus']) await page.press(`Vergelijk ${name}`);
    await page.statusBecomes('U kunt 3 regelingen vergelijken. Haal er eerst een weg.');
    expect(page.part('tray')).to.contain('U koos 3 regelingen.');
    expect(page.button('Vergelijk Startbonus').getAttribute('aria-pressed')).to.equal('false');
    expect(page.cardText('Startbonus'), 'it can be seen near the button').to.contain('Haal er eerst een weg.');
    await expect(page.element).to.be.accessible();
    await page.press('Vergelijk Energievoucher');
    expect(page.part('remark')).to.equal('');
    await page.press('Wis de keuze');
    expect(page.part('tray')).to.equal('');
  });

  it('scrolls in a region of its own where the page is narrow', async () => {
    const page = await setup({ feed });
    page.element.parentElement!.classList.add('narrow');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.narrow { inline-size: 320px; }');
    document.adoptedStyleSheets.push(sheet);
    for (const name of ['Energievoucher', 'Exportlening', 'Innovatiesubsidie']) await page.press(`Vergelijk ${name}`);
    await page.press('Vergelijk nu');
    await until('the table is there', () => page.comparison().length > 0);
    const region = page.query<HTMLElement>('[part=comparison] [role=region]')!;
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(page.element.scrollWidth).to.be.at.most(320);
    await expect(page.element).to.be.accessible();
    document.adoptedStyleSheets.pop();
  });
});

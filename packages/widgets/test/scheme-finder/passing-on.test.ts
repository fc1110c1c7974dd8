/** What leaves the widget: a link, a day for the calendar, a page on paper, a description for search engines, and the ways on. */
import { expect } from '@open-wc/testing';
import { feedOf, idOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { type FinderPage, setup } from './page.js';

const voucher = scheme({ name: 'Energievoucher; voor café, bar', url: 'https://zeeland.example/energievoucher', windows: [{ closes: '2026-12-06' }] });
const feed = feedOf(voucher, scheme({ name: 'Exportlening', kind: 'loan' }));
const before = location.href;

/** The means of the browser, for one test. */
function given(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}
afterEach(() => {
  for (const name of ['share', 'clipboard'] as const) delete (navigator as unknown as Record<string, unknown>)[name];
  history.replaceState(null, '', before);
});

async function opened(page: FinderPage, name: string): Promise<void> {
  await page.open(name);
  await until('its details are there', () => page.cardText(name).includes('Zo vraagt u het aan'));
}

describe('mkb-scheme-finder: sharing', () => {
  it('hands the link to the browser where that can share', async () => {
    const shared: ShareData[] = [];
    given('share', async (data: ShareData) => void shared.push(data));
    const page = await setup({ feed });
    await opened(page, voucher.name as string);
    await page.press(`Deel ${voucher.name as string}`);
    await until('it is shared', () => shared.length > 0);
    expect(shared).to.deep.equal([{ title: voucher.name, url: 'https://zeeland.example/energievoucher' }]);
  });

  it('copies the address of the page with the search in it, and says so', async () => {
    const copied: string[] = [];
    given('share', undefined);
    given('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const page = await setup({ feed, attributes: { 'sync-url': 'zoek' } });
    await page.filter('Lening');
    await page.sortBy('Nieuwste').catch(() => undefined);
    await page.press('Deel deze lijst');
    await until('it is copied', () => copied.length > 0);
    const { searchParams } = new URL(copied[0]!);
    expect(searchParams.getAll('zoek-kind')).to.deep.equal(['loan']);
    await page.statusBecomes('De link is gekopieerd.');
    await until('it is shown as well', () => page.text().includes('De link is gekopieerd.'));
    await expect(page.element).to.be.accessible();
  });

  it('does not offer a link to a list or a scheme that the link could not hold', async () => {
    const page = await setup({ feed });
    await opened(page, 'Exportlening');
    await opened(page, voucher.name as string);
    const names = [...page.element.shadowRoot!.querySelectorAll('button')].map(({ textContent }) => textContent!.trim()).filter((name) => name.startsWith('Deel'));
    expect(names).to.deep.equal([`Deel ${voucher.name as string}`]);
  });

  it('shows the link to be copied by hand where the browser does neither', async () => {
    given('share', undefined);
    given('clipboard', { writeText: async () => Promise.reject(new DOMException('denied', 'NotAllowedError')) });
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await opened(page, 'Exportlening');
    await page.press('Deel Exportlening');
    const field = await until('the link is shown', () => page.query<HTMLInputElement>('#shared-link'));
    expect(new URL(field.value).searchParams.getAll('mkb-scheme')).to.deep.equal([idOf('Exportlening')]);
    await until('it can be copied at once', () => field.matches(':focus'));
    await expect(page.element).to.be.accessible();
  });

  it('leads back to the scheme, wherever it is in the list', async () => {
    const many = feedOf(...Array.from({ length: 30 }, (_, number) => scheme({ name: `Regeling ${number + 10}`, description: `Alles over ${number + 10}.` })));
    const address = new URL(location.href);
    address.searchParams.set('mkb-scheme', idOf('Regeling 37'));
    history.replaceState(null, '', address);
    const page = await setup({ feed: many, attributes: { 'sync-url': '' } });
    await until('it is open', () => page.results()[0] === 'Regeling 37' && page.cardText('Regeling 37').includes('Alles over 37.'));
    expect(page.results()).to.have.length(11);
  });

  it('says so when the scheme of a link is no more', async () => {
    const address = new URL(location.href);
    address.searchParams.set('mkb-scheme', 'https://weg.example/1');
    history.replaceState(null, '', address);
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await until('that is told', () => page.text().includes('Deze regeling staat niet in deze lijst.'));
    expect(page.results()).to.have.length(2);
  });
});

describe('mkb-scheme-finder: the last day in a calendar', () => {
  /** Presses the button, and gives the file that the browser is offered, without having it saved. */
  async function calendarFile(page: FinderPage, button = 'Zet laatste dag in agenda'): Promise<{ name: string; text: string }> {
    const offered = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(this);
      };
    });
    try {
      await page.press(button);
      const link = await offered;
      return { name: link.download, text: await (await fetch(link.href)).text() };
    } finally {
      // What the prototype above it has shows again.
      delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    }
  }

  const linesOf = ({ text }: { readonly text: string }) => text.split('\r\n').filter((line) => /^(DT(START|END)|SUMMARY|TRIGGER)/.test(line));

  it('is a whole day, with a reminder a week before, as RFC 5545 has it', async () => {
    const page = await setup({ feed });
    await opened(page, voucher.name as string);
    const { name, text } = await calendarFile(page);
    expect(name).to.equal('2026-12-06-laatste-dag-om-aan-te-vragen-energievoucher-voor-cafe-bar.ics');
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    const lines = text.split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).to.include.members([
      'DTSTART;VALUE=DATE:20261206',
      'DTEND;VALUE=DATE:20261207',
      'DTSTAMP:20261124T120000Z',
      'SUMMARY:Laatste dag om aan te vragen: Energievoucher\\; voor café\\, bar',
      'URL:https://zeeland.example/energievoucher',
      'TRIGGER:-P7D',
    ]);
    expect(unfolded.some((line) => line.startsWith('UID:2026-12-06-https://feed.example/'))).to.equal(true);
  });

  it('leads back to the scheme alone where that has no address of its own', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Exportlening', kind: 'loan', windows: [{ closes: '2026-12-06' }] }), voucher), attributes: { 'sync-url': '' } });
    await page.filter('Lening');
    await opened(page, 'Exportlening');
    const lines = (await calendarFile(page)).text.replaceAll('\r\n ', '').split('\r\n');
    const { searchParams } = new URL(lines.find((line) => line.startsWith('URL:'))!.slice(4));
    expect([...searchParams].filter(([name]) => name.startsWith('mkb-'))).to.deep.equal([['mkb-scheme', idOf('Exportlening')]]);
  });

  it('has the hour and the name of the window, when the feed gives these', async () => {
    const told = async (button: string, ...windows: NonNullable<(typeof voucher)['windows']>) => {
      const page = await setup({ feed: feedOf(scheme({ name: 'Rondes', windows })) });
      await opened(page, 'Rondes');
      return linesOf(await calendarFile(page, button));
    };
    expect(await told('Zet laatste dag in agenda', { closes: '2026-11-30T12:00:00+01:00' })).to.deep.equal(['DTSTART:20261130T110000Z', 'SUMMARY:Laatste dag om aan te vragen: Rondes', 'TRIGGER:-P1D']);
    // The end of a day is no hour.
    expect(await told('Zet laatste dag in agenda', { closes: '2026-12-02T23:59:59+01:00' })).to.deep.equal(['DTSTART;VALUE=DATE:20261202', 'DTEND;VALUE=DATE:20261203', 'SUMMARY:Laatste dag om aan te vragen: Rondes', 'TRIGGER:-P7D']);
    const [large, small] = [{ closes: '2027-01-27T10:00:00Z', label: 'Grote bedrijven' }, { closes: '2026-11-27', label: 'Kleine bedrijven' }];
    expect(await told('Zet laatste dag in agenda: Kleine bedrijven', large, small)).to.deep.equal(['DTSTART;VALUE=DATE:20261127', 'DTEND;VALUE=DATE:20261128', 'SUMMARY:Laatste dag om aan te vragen: Rondes (Kleine bedrijven)', 'TRIGGER:-P1D']);
    expect(await told('Zet laatste dag in agenda: Grote bedrijven', large, small)).to.deep.equal(['DTSTART:20270127T100000Z', 'SUMMARY:Laatste dag om aan te vragen: Rondes (Grote bedrijven)', 'TRIGGER:-P7D']);
  });

  it('is offered of every round, and of the first day of the next', async () => {
    const page = await setup({
      feed: feedOf(
        scheme({ name: 'Gepland', windows: [{ opens: '2026-12-03T09:00:00+01:00', closes: '2027-02-27' }] }),
        scheme({ name: 'Rondes', windows: [{ closes: '2026-11-27' }, { opens: '2026-12-02', closes: '2027-02-26' }, { opens: '2027-04-01' }] }),
        scheme({ name: 'Een naam', windows: [{ closes: '2026-11-30', label: 'Starters' }, { closes: '2026-11-30', label: 'Groeiers' }, { closes: '2026-12-31', label: 'Groeiers' }] }),
      ),
    });
    const offered = async (name: string) => {
      await opened(page, name);
      return [...page.card(name).querySelectorAll('.details button')].map(({ textContent }) => textContent!.trim()).filter((text) => text.includes('agenda'));
    };
    expect(await offered('Gepland')).to.deep.equal(['Zet eerste dag in agenda', 'Zet laatste dag in agenda']);
    expect(linesOf(await calendarFile(page, 'Zet eerste dag in agenda'))).to.deep.equal(['DTSTART:20261203T080000Z', 'SUMMARY:Eerste dag om aan te vragen: Gepland', 'TRIGGER:-P7D']);
    await page.open('Gepland');
    expect(await offered('Rondes')).to.deep.equal(['Zet laatste dag in agenda: 27 november 2026', 'Zet eerste dag in agenda', 'Zet laatste dag in agenda: 26 februari 2027']);
    await page.open('Rondes');
    expect(await offered('Een naam')).to.deep.equal(['Zet laatste dag in agenda: 30 november 2026', 'Zet laatste dag in agenda: Starters', 'Zet laatste dag in agenda: 31 december 2026']);
    const uid = async (button: string) => /UID:.*/.exec((await calendarFile(page, button)).text.replaceAll('\r\n ', ''))![0];
    expect(await uid('Zet laatste dag in agenda: Starters'), 'neither takes the place of the other').to.not.equal(await uid('Zet laatste dag in agenda: 30 november 2026'));
    await expect(page.element).to.be.accessible();
  });

  it('rings no later than it can, and not for what is over', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Morgen', windows: [{ closes: '2026-11-25' }] }), scheme({ name: 'Vandaag', windows: [{ closes: '2026-11-24T12:00:00+01:00' }] })) });
    await opened(page, 'Morgen');
    const { text } = await calendarFile(page);
    expect(text).to.include('DTSTART;VALUE=DATE:20261125').and.not.to.include('ALARM');
    await opened(page, 'Vandaag');
    expect([...page.card('Vandaag').querySelectorAll('.details button')].map(({ textContent }) => textContent!.trim()).join()).not.to.include('agenda');
  });

  it('has a file name without accents, and one dash between words', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Financiële hulp – café’s', windows: [{ closes: '2026-12-06' }] })) });
    await opened(page, 'Financiële hulp – café’s');
    expect((await calendarFile(page)).name).to.equal('2026-12-06-laatste-dag-om-aan-te-vragen-financiele-hulp-cafe-s.ics');
  });

  it('says beside the button when the file cannot be made, until the next act', async () => {
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    try {
      const page = await setup({ feed });
      await opened(page, voucher.name as string);
      await page.press('Zet laatste dag in agenda');
      await until('it is said', () => page.cardText(voucher.name as string).includes('Dit lukt nu niet. Probeer het opnieuw.'));
      await page.statusBecomes('Dit lukt nu niet. Probeer het opnieuw.');
      await page.press(`Vergelijk ${voucher.name as string}`);
      expect(page.part('remark')).to.equal('');
    } finally {
      URL.createObjectURL = real;
    }
  });

  it('is offered only of a scheme that closes', async () => {
    const page = await setup({ feed });
    await opened(page, 'Exportlening');
    expect(page.cardText('Exportlening')).to.not.contain('agenda');
  });
});

describe('mkb-scheme-finder: on paper', () => {
  /** Looks as a printer does, in engines that cannot be told to. */
  function onPaper<T>(page: FinderPage, look: () => T): T {
    const rules = page.element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
    const changed = rules.map(({ media }) => [media, media.mediaText] as const).filter(([, text]) => ['print', 'screen', 'not print'].includes(text));
    for (const [media, text] of changed) media.mediaText = text === 'print' ? 'all' : 'not all';
    try {
      return look();
    } finally {
      for (const [media, text] of changed) media.mediaText = text;
    }
  }
  const seen = (page: FinderPage) => [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('h2, .scope, .card, .chip, .provider')].filter((each) => each.getClientRects().length > 0).map((each) => each.querySelector('.name')?.textContent.trim() ?? each.textContent.trim());
  const real = window.print.bind(window);
  afterEach(() => void (window.print = real));
  /** What a visitor would have on paper after pressing a button. */
  async function printed(page: FinderPage, name: string): Promise<string[]> {
    const paper = new Promise<string[]>((resolve) => {
      window.print = () => resolve(onPaper(page, () => seen(page)));
    });
    await page.press(name);
    return paper;
  }

  it('is one scheme alone from its own button, and the list from the other', async () => {
    const page = await setup({ feed, attributes: { region: 'PV29' } });
    await opened(page, voucher.name as string);
    expect(await printed(page, `Print ${voucher.name as string}`)).to.deep.equal([voucher.name]);
    dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
    expect(onPaper(page, () => seen(page)), 'by the menu of the browser').to.have.length(4);
    expect(await printed(page, 'Print')).to.include.members([voucher.name, 'Exportlening', '2 regelingen']);
  });

  it('tells how many of the list are there, where that is not all', async () => {
    const told = () => [...page.element.shadowRoot!.querySelectorAll('.results-head > .asked')].filter((each) => each.getClientRects().length > 0).map(({ textContent }) => textContent);
    const page = await setup({ feed: feedOf(...Array.from({ length: 14 }, (_, number) => scheme({ name: `Regeling ${number}` }))) });
    expect(onPaper(page, told)).to.deep.equal(['Hier staan er 10']);
    expect(told(), 'on a screen').to.deep.equal([]);
    await page.press('Toon nog 4');
    expect(onPaper(page, told)).to.deep.equal([]);
  });

  it('has the number and the address of who takes the request', async () => {
    const long = `${'een.lange.naam.'.repeat(3)}@zeeland.example`;
    const page = await setup({ feed: feedOf(scheme({ name: 'Hulp', apply: [{ type: 'phone', url: 'tel:+31118000000' }, { type: 'mail', url: 'mailto:caf%C3%A9@zeeland.example?subject=Hulp' }, { type: 'mail', url: `mailto:${long}` }, { type: 'mail', url: 'mailto:%E0@zeeland.example' }] })) });
    await opened(page, 'Hulp');
    const addresses = () => [...page.card('Hulp').querySelectorAll('.channels span')].filter((each) => each.getClientRects().length > 0).map(({ textContent }) => textContent);
    expect(addresses()).to.deep.equal(['+31118000000', 'café@zeeland.example', '%E0@zeeland.example']);
    expect(onPaper(page, addresses)).to.include(long);
  });
});

describe('mkb-scheme-finder: for search engines', () => {
  const described = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent) as { '@graph': { '@type': string; name: string; provider?: { name: string } }[] });

  it('says nothing unless the page asks for it', async () => {
    await setup({ feed });
    expect(described()).to.deep.equal([]);
  });

  it('describes what the list shows, follows it, and leaves with the widget', async () => {
    const zeeland = provider({ name: 'Provincie Zeeland' });
    const page = await setup({ feed: feedOf(zeeland, scheme({ name: 'Geld </script><script>', provider: zeeland.id }), scheme({ name: 'Lening', kind: 'loan' })), attributes: { 'structured-data': '' } });
    await until('it is described', () => described().length === 1);
    expect(described()[0]!['@graph']).to.have.length(2);
    expect(described()[0]!['@graph'][0]).to.deep.include({ '@type': 'GovernmentService', name: 'Geld </script><script>', provider: { '@type': 'Organization', name: 'Provincie Zeeland' } });
    await page.search('lening');
    await until('it follows', () => described()[0]!['@graph'].length === 1);
    page.element.remove();
    expect(described()).to.deep.equal([]);
  });
});

describe('mkb-scheme-finder: what search engines are told of places', () => {
  const areas = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => (JSON.parse(script.textContent) as { '@graph': { areaServed?: { name: string }[] }[] })['@graph'].flatMap(({ areaServed = [] }) => areaServed.map(({ name }) => name)));

  it('is names, of municipalities and areas too, and never a code', async () => {
    const area = { id: 'https://feed.example/walcheren', label: 'Walcheren', members: ['GM0718'] };
    await setup({ feed: { ...feedOf(scheme({ name: 'Voucher', regions: ['GM0718', area.id, 'PV29', 'NL', 'GM9999', 'Atlantis'] })), areas: [area] }, attributes: { 'structured-data': '' } });
    await until('the names are there', () => areas().includes('Vlissingen'));
    expect(areas()).to.deep.equal(['Vlissingen', 'Walcheren', 'Zeeland', 'Nederland']);
  });
});

describe('mkb-scheme-finder: when nothing fits', () => {
  const wizard = 'Beantwoord een paar vragen en zie wie u kan helpen';
  const map = 'Zie op de kaart wie u kan helpen';

  it('points to the wizard and the map, by addresses that count from the page', async () => {
    const page = await setup({ feed, attributes: { 'wizard-url': '/hulp', 'map-url': 'https://kaart.example/' } });
    expect(page.links()).to.deep.equal({});
    await page.search('qqqq');
    expect(page.links()).to.deep.equal({ [wizard]: new URL('/hulp', location.href).href, [map]: 'https://kaart.example/' });
    await expect(page.element).to.be.accessible();
  });

  it('sends nobody to an address that is no web address', async () => {
    const page = await setup({ feed, attributes: { 'wizard-url': 'javascript:alert(1)', 'map-url': 'http://[' } });
    await page.search('qqqq');
    expect(page.links()).to.deep.equal({});
  });

  it('goes to a wizard on the same page', async () => {
    const other = document.createElement('mkb-referral-wizard');
    document.body.append(other);
    const page = await setup({ feed });
    await page.search('qqqq');
    await page.press(wizard);
    expect(document.activeElement).to.equal(other);
    other.blur();
    expect(other.hasAttribute('tabindex')).to.equal(false);
    other.remove();
  });
});

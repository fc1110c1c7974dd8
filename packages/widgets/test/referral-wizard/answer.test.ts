/** Who can help: what is said of them, and in what words. */
import { expect } from '@open-wc/testing';
import { feedOf, idOf, provider, question, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';
import { regionQuestion, kind, family, drenthe, size } from './scenes.js';

describe('mkb-referral-wizard: the answer', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  const answered = async (attributes: Record<string, string> = {}) => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow', region: 'GM0114', ...attributes } });
    await page.answer('5 tot en met 100');
    return page;
  };

  it('names the organisations in order, each with its reasons', async () => {
    const page = await answered();
    expect(page.organisations()).to.deep.equal(['Drents loket', 'Voor groot']);
    expect(page.reasons('Drents loket')).to.deep.equal([
      'Eerste aanspreekpunt voor ondernemers in Drenthe',
      'Helpt bij: Ik wil groeien',
      'Bedoeld voor bedrijven met 5 tot en met 100 medewerkers',
    ]);
    expect(page.reasons('Voor groot')).to.deep.equal(['Werkt in heel Drenthe', 'Helpt bij: Ik wil groeien', 'Bedoeld voor bedrijven met 5 of meer medewerkers']);
    expect(page.card('Drents loket').textContent).to.contain('Begin hier').and.to.contain('Eerste loket');
    await expect(page.element).to.be.accessible();
  });

  it('calls one of several conditions no aim, but what the company meets', async () => {
    const choice = [{ any: [{ subject: 'trait', in: ['family'] }, { subject: 'employees', max: 100 }] }];
    const page = await setup({ feed: { ...drenthe, providers: [...drenthe.providers!, provider({ name: 'Kredieten', role: 'programme', needs: ['grow'], regions: ['PV22'], focus: choice })] }, attributes: { need: 'grow', region: 'GM0114' } });
    await page.answer('5 tot en met 100');
    expect(page.reasons('Kredieten')).to.include('U voldoet aan: Aantal medewerkers: hoogstens 100').and.not.to.include('Bedoeld voor bedrijven met hoogstens 100 medewerkers');
  });

  it('gives every channel, and who says so', async () => {
    const page = await answered();
    expect(page.links('Drents loket')).to.include.members(['https://loket.example/', 'tel:0592123456', 'mailto:vraag@loket.example']);
    expect(page.card('Drents loket').textContent).to.contain('Bron: Testfeed').and.to.contain('Gecontroleerd op 2 november 2026');
    expect(page.card('Voor groot').textContent).to.contain('Contactgegevens zijn nog niet bekend.');
  });

  it('says which of the schemes that it names do not go together, whoever of them says so', async () => {
    const [loan, voucher] = [idOf('Groeilening'), idOf('Groeivoucher')];
    const related = (id: string, type: string) => ({ related: [{ id, type }] });
    const with3 = (third: object) => ({ ...drenthe, schemes: [...drenthe.schemes!.map((each) => (each.id === loan ? { ...each, related: [{ id: voucher, type: 'excludes' }, { id: 'https://feed.example/elders', type: 'excludes' }] } : each)), scheme({ name: 'Groeiadvies', needs: ['grow'], ...third })] }) as never;
    const answer = async (third: object) => {
      const page = await setup({ feed: with3(third), attributes: { need: 'grow', region: 'GM0114' } });
      await page.answer('5 tot en met 100');
      expect(page.ownSchemes('Drents loket').join()).to.contain('Groeivoucher');
      expect([...page.schemes()].sort()).to.deep.equal(['Groeiadvies', 'Groeilening']);
      return page;
    };
    const page = await answer(related(voucher, 'excludes'));
    const said = '‘Groeivoucher’ gaat niet samen met ‘Groeiadvies’ of ‘Groeilening’.';
    expect(page.text()).to.contain(said);
    expect(decodeURIComponent(page.mail()), 'also in the summary').to.contain(said);
    await expect(page.element).to.be.accessible();
    expect((await answer(related(voucher, 'stacks-with'))).text()).to.contain('‘Groeivoucher’ gaat niet samen met ‘Groeilening’.');
  });

  it('says which scheme one needs first for another, though that one is not named', async () => {
    const gone = scheme({ name: 'Groeiscan', status: 'ended', needs: ['grow'] });
    const schemes = drenthe.schemes!.map((each) => (each.id === idOf('Groeilening') ? { ...each, related: [{ id: gone.id, type: 'requires' }, { id: 'https://feed.example/elders', type: 'requires' }] } : each));
    const page = await setup({ feed: { ...drenthe, schemes: [...schemes, gone] } as never, attributes: { need: 'grow', region: 'GM0114' } });
    await page.answer('5 tot en met 100');
    const said = 'Voor ‘Groeilening’ hebt u eerst ‘Groeiscan’ nodig.';
    expect(page.text()).to.contain(said);
    expect(decodeURIComponent(page.mail()), 'also in the summary').to.contain(said);
  });

  describe('of an organisation with one way in', () => {
    const reached = async (contact: object, attributes: Record<string, string> = {}, role = 'first-line') => {
      const page = await setup({ feed: { ...feedOf(provider({ name: 'Loket B', role, regions: ['GM0114'], contact: contact as never })), questions: [] } as never, attributes: { need: 'grow', region: 'GM0114', ...attributes } });
      expect(page.organisations()).to.deep.equal(['Loket B']);
      return page;
    };
    const unknown = 'Contactgegevens zijn nog niet bekend.';
    const ask = 'Stel uw vraag aan Loket B';

    it('says nothing against the mail that its questions come by', async () => {
      const page = await reached({ intake: { type: 'mailto', url: 'mailto:vraag@loket.example' } });
      expect(page.buttons()).to.include(ask);
      expect(page.links('Loket B')).to.include('mailto:vraag@loket.example');
      expect(page.card('Loket B').textContent).not.to.contain(unknown);
      expect(decodeURIComponent(page.mail())).to.contain('vraag@loket.example');
    });

    it('says nothing against a form either, where that may be used; where it may not, it does not offer it', async () => {
      const form = { intake: { type: 'post', url: 'https://loket.example/intake', privacy: 'https://loket.example/privacy' } };
      const page = await reached(form, { 'intake-origins': 'https://loket.example' });
      expect(page.buttons()).to.include(ask);
      expect(page.card('Loket B').textContent).not.to.contain(unknown);
      const other = await reached(form);
      expect(other.buttons()).not.to.include(ask);
      expect(other.card('Loket B').textContent).to.contain(unknown);
    });

    it('says of a municipality without any what one can do', async () => {
      const page = await reached({}, {}, 'municipality');
      expect(page.card('Loket B').textContent).to.contain('Bel of bezoek uw gemeente en vraag naar het ondernemersloket.').and.not.to.contain(unknown);
    });
  });

  for (const name of ['Ondernemersontwikkelingsmaatschappij', 'Arbeidsongeschiktheidsverzekeringsmaatschappij']) {
    it(`breaks "${name}" on a narrow page, on its buttons and in its form too`, async () => {
      const contact = { email: `${name.toLowerCase()}@loket.example`, intake: { type: 'mailto', url: `mailto:vraag@${name.toLowerCase()}.example` } };
      const page = await setup({ feed: { ...feedOf(provider({ name, role: 'first-line', regions: ['GM0114'], contact })), questions: [] } as never, attributes: { need: 'grow', region: 'GM0114' } });
      page.element.style.cssText = 'display: block; inline-size: 288px';
      const fits = () => expect(page.card(name).scrollWidth).to.be.at.most(page.card(name).clientWidth).and.at.most(288);
      fits();
      await page.press(`Stel uw vraag aan ${name}`);
      await until('the form is there', () => page.links(name).some((href) => href.includes('subject=')));
      fits();
    });
  }

  it('tells where to go, how far that is, whether it is open, and in which languages one is helped', async () => {
    const openingHours = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }];
    const near = { street: 'Marktplein 1', place: 'Hoogeveen', lat: 52.722, lon: 6.476, openingHours };
    const far = { place: 'Groningen', lat: 53.219, lon: 6.567 };
    const office = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], locations: [far, near] as never, languages: ['nl', 'en', 'de', 'x!'] });
    const page = await setup({ feed: { ...feedOf(office), questions: [] } as never, attributes: { need: 'grow', region: 'GM0114' } });
    await until('the table of places is there', () => page.visiting('Drents loket').length > 1);
    expect(page.visiting('Drents loket')).to.deep.equal(['Marktplein 1, Hoogeveen, ongeveer 30 km van Emmen', 'Vandaag open tot 17.00 uur', 'Helpt u ook in het Engels en Duits']);
    expect(page.card('Drents loket').querySelector('.hours dd')!.textContent).to.equal('09.00 tot 17.00 uur');
    await expect(page.element).to.be.accessible();
  });

  it('tells of a desk in the own municipality no distance, and of several places without one none', async () => {
    const own = provider({ name: 'Loket Emmen', role: 'municipality', regions: ['GM0114'], locations: [{ place: 'Emmen', region: 'GM0114' }] as never });
    const page = await setup({ feed: { ...feedOf(own), questions: [] } as never, attributes: { need: 'grow', region: 'GM0114' } });
    await until('the table of places is there', () => page.visiting('Loket Emmen').length > 0);
    expect(page.visiting('Loket Emmen')).to.deep.equal(['Emmen']);
    const wide = provider({ name: 'Landelijk', role: 'national-agency', regions: ['NL'], needs: ['grow'], locations: [{ place: 'Assen' }, { place: 'Utrecht' }] as never, languages: ['nl'] });
    const other = await setup({ feed: { ...feedOf(wide), questions: [] } as never, attributes: { need: 'grow', region: 'GM0114' } });
    expect(other.visiting('Landelijk')).to.deep.equal([]);
  });

  it('names the schemes: its own on the card, others below', async () => {
    const page = await answered();
    expect(page.ownSchemes('Drents loket')).to.deep.equal(['Groeivoucher Voucher · Tot € 5.000']);
    expect(page.schemes()).to.deep.equal(['Groeilening']);
    expect(page.text()).to.contain('Regelingen die hierbij passen');
  });

  it('says of an amount that not everybody gets it, and of a day that some have another', async () => {
    const amounts = [{ max: 500, for: [{ subject: 'employees', max: 9 }] }, { max: 5_000, for: [{ subject: 'employees', min: 250 }] }];
    const windows = [{ closes: '2026-11-27', label: 'Starters' }, { closes: '2026-12-31', label: 'Anderen' }];
    const schemes = drenthe.schemes!.map((each) => ({ ...each, amounts, windows }));
    const page = await setup({ feed: { ...drenthe, schemes }, attributes: { need: 'grow', region: 'GM0114' } });
    await page.answer('5 tot en met 100');
    expect(page.ownSchemes('Drents loket').map((text) => text.replaceAll('\u00A0', ' '))).to.deep.equal(['Groeivoucher Voucher · Tot € 5.000 (hangt af van uw situatie) · Sluit over 3 dagen (27 november 2026): Starters']);
    expect(page.element.shadowRoot!.querySelector('[part=schemes]')!.textContent!.replaceAll('\u00A0', ' ')).to.contain('Tot € 5.000 (hangt af van uw situatie)');
  });

  it('tells the visitor\'s own words back', async () => {
    const page = await setup({ feed: { ...feedOf(family, provider({ name: 'Voor allen', role: 'programme', needs: ['hire'] })), questions: [kind] }, attributes: { need: 'hire', region: 'GM0114' } });
    await page.answer('Een familiebedrijf');
    expect(page.reasons('Voor familie')).to.include('Past bij uw antwoord: Een familiebedrijf');
  });

  it('tells back only those answers that an organisation is there for', async () => {
    const programme = (name: string, trait: object) => provider({ name, role: 'programme', needs: ['hire'], focus: [{ subject: 'trait', ...trait }] });
    const page = await setup({ feed: { ...feedOf(programme('Export', { in: ['exporting', 'startup'] }), programme('Klein', { notIn: ['scaleup'] })), questions: [{ ...kind, options: [...kind.options!, { id: 'scale', label: 'Het is een scale-up', value: 'scaleup' }] }] }, attributes: { need: 'hire', region: 'GM0114' } });
    await page.answer('Een familiebedrijf', 'Ik verkoop aan het buitenland');
    expect(page.reasons('Export')).to.include('Past bij uw antwoord: Ik verkoop aan het buitenland');
    expect(page.reasons('Klein')).to.include('U voldoet aan: Uw bedrijf is: niet scale-up');
  });

  it('speaks of one person as one', async () => {
    const sized = (name: string, employees: object) => provider({ name, role: 'programme', regions: ['PV22'], needs: ['grow'], focus: [{ subject: 'employees', ...employees }] });
    const one = { id: 'one', label: 'Eén', value: 1 };
    const feed = { ...drenthe, ...feedOf(sized('Precies', { min: 1, max: 1 }), sized('Hoogstens', { max: 1 }), sized('Niet vijf', { min: 1, notIn: [5] })), questions: [{ ...size, options: [...size.options!, one] }] };
    const page = await setup({ feed, attributes: { need: 'grow', region: 'GM0114' } });
    await page.answer('Eén');
    expect(page.reasons('Precies')).to.include('Bedoeld voor bedrijven met 1 medewerker');
    expect(page.reasons('Hoogstens')).to.include('Bedoeld voor bedrijven met hoogstens 1 medewerker');
    expect(page.reasons('Niet vijf')).to.include('U voldoet aan: Aantal medewerkers: minstens 1, niet 5');
    const english = await setup({ feed, attributes: { need: 'grow', region: 'GM0114', lang: 'en' } });
    await until('it speaks English', () => english.text().includes('Skip'));
    await english.choose('Eén');
    await english.press('Continue');
    expect(english.reasons('Precies')).to.include('Meant for businesses with 1 employee');
    expect(english.reasons('Hoogstens')).to.include('Meant for businesses with at most 1 employee');
  });

  it('asks the visitor to check what cannot be told', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Fonds', role: 'fund', needs: ['grow'], serves: [{ text: 'De bank doet mee.' }] })), attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.reasons('Fonds')).to.include('Controleer zelf: De bank doet mee.');
  });

  it('takes along what must be checked, and what was met', async () => {
    const either = { any: [{ text: 'De bank doet mee.' }, { subject: 'employees', min: 5, max: 100 }] };
    const fund = provider({ name: 'Fonds', role: 'fund', regions: ['PV22'], needs: ['grow'], serves: [either, { subject: 'region', in: ['PV22'] }] } as never);
    const page = await setup({ feed: feedOf(fund), attributes: { need: 'grow', region: 'GM0114' } });
    const body = new URL(page.mail()).searchParams.get('body')!;
    expect(body).to.match(/Controleer zelf: Eén van deze: De bank doet mee\.; .*5 .* 100/);
    expect(body).to.match(/U voldoet aan: .*Drenthe/);
  });

  it('cites no answer that the visitor did not give', async () => {
    const campus = provider({ name: 'Campus', role: 'campus', needs: ['innovate'], focus: [{ subject: 'trait', in: ['innovative'] }] });
    const traits = question({ id: 'traits', subject: 'trait', multiple: true, text: 'Wat past bij u?', options: [{ id: 'new', label: 'Ik ontwikkel iets nieuws', value: 'innovative' }] });
    const page = await setup({ feed: { ...feedOf(campus), questions: [traits] }, attributes: { need: 'innovate', region: 'GM0114' } });
    expect(page.organisations()).to.deep.equal(['Campus']);
    expect(page.reasons('Campus').join()).to.contain('Helpt bij').and.not.to.match(/Past bij uw antwoord|U voldoet/);
  });

  it('puts the page\'s own desk first', async () => {
    const page = await answered({ home: idOf('Voor groot') });
    expect(page.organisations()[0]).to.equal('Voor groot');
    expect(page.reasons('Voor groot')[0]).to.equal('U bent al op de website van deze organisatie');
  });

  it('knows it by an id that was replaced', async () => {
    const page = await setup({ feed: { ...drenthe, gone: [{ id: 'https://old.example/groot', replacedBy: idOf('Voor groot') }] }, attributes: { need: 'grow', region: 'GM0114', home: 'https://old.example/groot' } });
    await page.answer('5 tot en met 100');
    expect(page.organisations()[0]).to.equal('Voor groot');
    expect(page.reasons('Voor groot')[0]).to.equal('U bent al op de website van deze organisatie');
  });

  it('asks for the municipality when that is missing', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'hire' } });
    await page.press('Sla over');
    expect(page.text()).to.contain('We weten niet waar uw bedrijf staat.');
    await page.press('Vul uw gemeente in');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.focused()).to.equal(regionQuestion);
  });

  it('is the municipality, by name, when no one can help', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow' } });
    await page.answerPlace('Venlo');
    expect(page.title()).to.equal('We hebben geen organisatie voor u gevonden');
    expect(page.text()).to.contain('Vraag het de gemeente Venlo.').and.to.contain('Groeilening');
    expect(page.buttons()).to.include('Opnieuw beginnen');
    await expect(page.element).to.be.accessible();
  });

  it('is "your municipality" when that is not known either', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Anders', role: 'fund', needs: ['grow'] })), attributes: { need: 'hire' } });
    await page.press('Sla over');
    expect(page.text()).to.contain('Vraag het uw gemeente.');
  });
});

describe('mkb-referral-wizard: languages', () => {
  it('follows the language of the page, in the middle of a question too', async () => {
    const page = await setup({ feed: drenthe, attributes: { lang: 'en' } });
    await until('the words are English', () => page.number() === 'Question 1');
    expect(page.title()).to.equal('What would you like help with?');
    expect(page.choices()).to.include('I want to grow');
    await page.choose('I want to grow');
    page.element.lang = 'nl';
    await until('the words are Dutch', () => page.number() === 'Vraag 1');
    expect(page.chosen()).to.deep.equal(['Ik wil groeien']);
    page.element.lang = 'en';
    await until('the words are English', () => page.number() === 'Question 1');
    await page.press('Continue');
    await page.press('Skip');
    expect(page.title()).to.equal('How many people do you employ?');
    await page.press('Skip');
    expect(page.reasons('Drents loket')).to.deep.equal(['First point of contact for entrepreneurs in Drenthe', 'Helps with: I want to grow']);
    await expect(page.element).to.be.accessible();
  });

  it('marks what is in another language', async () => {
    const page = await setup({ feed: drenthe, attributes: { lang: 'en', need: 'grow', region: 'GM0114' } });
    await until('the words are English', () => page.number() === 'Question 1');
    const [choice] = page.element.shadowRoot!.querySelectorAll('.choice [lang=nl]');
    expect(choice?.textContent).to.equal('Minder dan 5');
  });
});

describe('mkb-referral-wizard: headings', () => {
  it('follow the level that the page asks for', async () => {
    const page = await setup({ feed: drenthe, attributes: { 'heading-level': '3', need: 'grow', region: 'GM0114' } });
    await page.answer('Minder dan 5');
    const root = page.element.shadowRoot!;
    expect(root.querySelector('h3')!.id).to.equal('answer');
    expect([...root.querySelectorAll('h4')].map(({ textContent }) => textContent?.trim())).to.include.members(['Drents loket', 'Regelingen die hierbij passen', 'Uw antwoorden']);
  });
});

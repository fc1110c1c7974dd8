import { expect } from '@open-wc/testing';
import { AnswerEvent, ProviderSelectEvent, ReferralEvent, SchemeSelectEvent } from '@mkb-wegwijzer/widgets';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, indexOf, provider, question, scheme } from '../../../../test/builders/feeds.js';
import { serverOf } from '../../../../test/builders/server.js';
import { until } from '../../../../test/builders/wait.js';
import { type WizardPage, setup } from './page.js';

const needQuestion = 'Waar wilt u hulp bij?';
const regionQuestion = 'In welke gemeente staat uw bedrijf?';
const sizeQuestion = 'Hoeveel mensen hebt u in dienst?';

const size = question({
  id: 'size',
  subject: 'employees',
  text: { nl: sizeQuestion, en: 'How many people do you employ?' },
  help: 'Tel uzelf niet mee.',
  options: [
    { id: 'few', label: 'Minder dan 5', value: { min: 0, max: 4 } },
    { id: 'some', label: '5 tot en met 100', value: { min: 5, max: 100 } },
    { id: 'many', label: 'Meer dan 100', value: { min: 101 } },
  ],
});
const kind = question({
  id: 'kind',
  subject: 'trait',
  multiple: true,
  text: 'Wat past bij uw bedrijf?',
  options: [
    { id: 'fam', label: 'Een familiebedrijf', value: 'family' },
    { id: 'exp', label: 'Ik verkoop aan het buitenland', value: 'exporting' },
  ],
});

const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], needs: ['hire', 'grow'], focus: [{ subject: 'employees', min: 5, max: 100 }], contact: { url: 'https://loket.example/', telephone: '0592 123456', email: 'vraag@loket.example' }, verified: { on: '2026-11-02' } });
const large = provider({ name: 'Voor groot', role: 'programme', regions: ['PV22'], needs: ['grow'], serves: [{ subject: 'employees', min: 5 }] });
const family = provider({ name: 'Voor familie', role: 'programme', regions: ['NL'], needs: ['hire'], serves: [{ subject: 'trait', in: ['family'] }] });
const voucher = scheme({ name: 'Groeivoucher', kind: 'voucher', provider: desk.id, needs: ['grow'], regions: ['PV22'], amounts: [{ max: 5000 }], url: 'https://loket.example/voucher' });
const loan = scheme({ name: 'Groeilening', kind: 'loan', summary: 'Lenen om te groeien.', needs: ['grow'], url: 'https://lening.example/' });
const drenthe: Feed = { ...feedOf(desk, large, voucher, loan, family), questions: [size] };

/** Answers the need and the municipality. */
async function tell(page: WizardPage, need: string, place: string): Promise<void> {
  await page.answer(need);
  await page.answerPlace(place);
}

describe('mkb-referral-wizard: the questions', function () {
  // The first look of axe takes a slow engine a while.
  this.timeout(30_000);

  it('begins with the needs that the feed answers, and says what is to come', async () => {
    const page = await setup({ feed: drenthe });
    expect(page.title()).to.equal(needQuestion);
    expect(page.number()).to.equal('Vraag 1');
    expect(page.choices()).to.deep.equal(['Ik wil groeien', 'Ik zoek personeel']);
    expect(page.text()).to.contain('U mag elke vraag overslaan.');
    expect(page.buttons()).not.to.include('Terug');
    expect(document.activeElement).to.equal(document.body);
    await expect(page.element).to.be.accessible();
  });

  it('then asks for the municipality, and then what parts the answers', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.number()).to.equal('Vraag 2');
    await expect(page.element).to.be.accessible();
    await page.answerPlace('Emmen');
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.number()).to.equal('Vraag 3');
    await expect(page.element).to.be.accessible();
    await page.answer('Minder dan 5');
    expect(page.title()).to.equal('Deze organisatie kan u helpen');
  });

  it('takes the focus along to each new question, and says how many were found', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    expect(page.focused()).to.equal(regionQuestion);
    await page.press('Sla over');
    await page.press('Sla over');
    expect(page.focused()).to.equal('Deze organisaties kunnen u helpen');
    await page.statusBecomes('2 organisaties gevonden');
  });

  it('lets every question be skipped, and still has an answer', async () => {
    const page = await setup({ feed: { ...feedOf(provider({ name: 'KVK', role: 'chamber' })), questions: [size] } });
    await page.press('Sla over');
    await page.press('Sla over');
    expect(page.organisations()).to.deep.equal(['KVK']);
    expect(page.given()).to.deep.equal([`${needQuestion} Overgeslagen`, `${regionQuestion} Overgeslagen`]);
  });

  it('asks nothing about the company when that would not matter', async () => {
    const page = await setup({ feed: { ...feedOf(desk), questions: [size] } });
    await tell(page, 'Ik zoek personeel', 'Emmen');
    expect(page.organisations()).to.deep.equal(['Drents loket']);
  });

  it('goes back to a question with its answer, and on again without losing what came after', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.press('Terug');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.focused()).to.equal(regionQuestion);
    await until('the name is there', () => page.place().value === 'Emmen');
    await page.press('Terug');
    expect(page.title()).to.equal(needQuestion);
    expect(page.chosen()).to.deep.equal(['Ik wil groeien']);
    expect(page.number()).to.equal('Vraag 1');
    await page.press('Verder');
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`, `${regionQuestion} Emmen`]);
  });

  it('changes one answer and keeps the rest', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.answer('Meer dan 100');
    expect(page.organisations()).to.include('Voor groot');
    await page.change(sizeQuestion);
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.chosen()).to.deep.equal(['Meer dan 100']);
    await page.answer('Minder dan 5');
    expect(page.organisations()).to.deep.equal(['Drents loket']);
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`, `${regionQuestion} Emmen`, `${sizeQuestion} Minder dan 5`]);
  });

  it('returns to the answer when a change is left by Back', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.answer('Minder dan 5');
    await page.change(needQuestion);
    await page.press('Terug');
    expect(page.title()).to.equal('Deze organisatie kan u helpen');
  });

  it('begins again, without any answer', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.press('Opnieuw beginnen');
    expect(page.title()).to.equal(needQuestion);
    expect(page.focused()).to.equal(needQuestion);
    expect(page.chosen()).to.deep.equal([]);
    expect(page.given()).to.deep.equal([]);
  });

  it('offers "none of these" among traits, which excludes the others', async () => {
    const page = await setup({ feed: { ...feedOf(family, provider({ name: 'Voor allen', role: 'programme', needs: ['hire'] })), questions: [kind] }, attributes: { need: 'hire', region: 'GM0114' } });
    expect(page.choices()).to.deep.equal(['Een familiebedrijf', 'Ik verkoop aan het buitenland', 'Geen van deze']);
    await page.choose('Een familiebedrijf', 'Geen van deze');
    expect(page.chosen()).to.deep.equal(['Geen van deze']);
    await page.choose('Een familiebedrijf', 'Ik verkoop aan het buitenland');
    expect(page.chosen()).to.deep.equal(['Een familiebedrijf', 'Ik verkoop aan het buitenland']);
    await page.answer('Geen van deze');
    expect(page.organisations()).to.deep.equal(['Voor allen']);
    expect(page.given().at(-1)).to.equal('Wat past bij uw bedrijf? Geen van deze');
  });

  it('shows what a feed says as text, never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const page = await setup({ feed: { ...feedOf(desk, large), questions: [{ ...size, text: evil, help: evil, options: [{ id: 'a', label: evil, help: evil, value: 1 }, { id: 'b', label: 'b', value: 200 }] }] }, attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.title()).to.equal(evil);
    expect(page.choices()[0]).to.contain(evil);
  });
});

describe('mkb-referral-wizard: many needs', () => {
  const all = ['start', 'grow', 'finance', 'hire', 'train-staff', 'digitalise', 'sell-online', 'cyber-security', 'use-ai', 'save-energy'];
  const feed: Feed = { ...feedOf(provider({ name: 'Loket', role: 'first-line', needs: all })), questions: [question({ id: 'need', subject: 'need', multiple: true, text: needQuestion })] };

  it('are found by typing, and what was chosen stays in sight', async () => {
    const page = await setup({ feed });
    await page.choose('Ik zoek personeel');
    await page.type(page.search()!, 'stroom en energie');
    expect(page.choices()).to.deep.equal(['Ik zoek personeel', 'Ik wil minder energie verbruiken']);
    await page.statusBecomes('1 antwoord past bij uw woorden');
    await page.choose('Ik wil minder energie verbruiken');
    expect(page.chosen()).to.have.length(2);
    await expect(page.element).to.be.accessible();
  });

  it('say so when a word finds none', async () => {
    const page = await setup({ feed });
    await page.type(page.search()!, 'zeppelin');
    expect(page.text()).to.contain('We vinden dit niet in de lijst.');
    await page.statusBecomes('0 antwoorden passen bij uw woorden');
  });

  it('take Enter in the search field for "go on to the list", not for an answer', async () => {
    const page = await setup({ feed });
    await page.type(page.search()!, 'hacker');
    expect(await page.key(page.search()!, 'Enter')).to.equal(true);
    expect(page.focused()).to.equal('Ik wil veilig zijn voor hackers');
    expect(page.title()).to.equal(needQuestion);
  });

  it('are no more than eight at first on a narrow page, and all on demand', async () => {
    const page = await setup({ feed });
    page.element.parentElement!.style.width = '320px';
    await until('the list is folded', () => page.choices().length === 8);
    await page.press('Toon alle 10');
    expect(page.choices()).to.have.length(10);
    await page.press('Toon minder');
    expect(page.choices()).to.have.length(8);
    page.element.parentElement!.style.width = '800px';
    await until('the list is unfolded', () => page.choices().length === 10);
    await expect(page.element).to.be.accessible();
  });

  it('may be more than one, where the question allows it', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek geld', 'Ik zoek personeel');
    expect(page.given()).to.deep.equal([`${needQuestion} Ik zoek geld en Ik zoek personeel`]);
  });
});

describe('mkb-referral-wizard: the municipality', () => {
  const asking = async (attributes: Record<string, string> = {}) => setup({ feed: drenthe, attributes: { need: 'hire', ...attributes } });

  it('is chosen from suggestions, with the arrows and Enter', async () => {
    const page = await asking();
    await page.type(page.place(), 'emme');
    await until('there are suggestions', () => page.suggestions().length > 0);
    expect(page.suggestions()).to.include.members(['Emmen', 'Emmeloord']);
    await page.key(page.place(), 'ArrowDown');
    const active = page.element.shadowRoot!.getElementById(page.place().getAttribute('aria-activedescendant')!);
    expect(active!.textContent).to.contain('Emmen');
    await expect(page.element).to.be.accessible();
    expect(await page.key(page.place(), 'Enter')).to.equal(true);
    expect(page.place().value).to.equal('Emmen');
    await page.press('Verder');
    expect(page.given()).to.include(`${regionQuestion} Emmen`);
  });

  it('may be typed in full, by the name of a town too', async () => {
    const page = await asking();
    await page.answerPlace('drachten');
    expect(page.given()).to.include(`${regionQuestion} Smallingerland`);
  });

  it('is asked for again when it is empty, with the focus on the field', async () => {
    const page = await asking();
    await page.press('Verder');
    expect(page.error()).to.equal('Vul een gemeente in, of sla de vraag over.');
    expect(page.focused()).to.equal('Gemeente of plaats');
    await expect(page.element).to.be.accessible();
  });

  it('is asked for again when no one knows it; the error goes when one types on', async () => {
    const page = await asking();
    await page.answerPlace('Nergenshuizen');
    expect(page.error()).to.contain('We kennen geen gemeente of plaats die “Nergenshuizen” heet.');
    expect(page.place().getAttribute('aria-invalid')).to.equal('true');
    expect(page.focused()).to.equal('Gemeente of plaats');
    await page.type(page.place(), 'Emm');
    expect(page.place().hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is asked for again when there are two of that name', async () => {
    const page = await asking();
    await page.answerPlace('Bergen');
    expect(page.error()).to.contain('Er zijn meer plaatsen die “Bergen” heten.');
  });

  it('lies in the province that the page is about', async () => {
    const page = await asking({ region: 'PV22' });
    await page.type(page.place(), 'a');
    await until('there are suggestions', () => page.suggestions().length > 0);
    expect(page.suggestions()).to.include('Assen').and.not.to.include('Amsterdam');
    await page.answerPlace('Amsterdam');
    expect(page.error()).to.contain('“Amsterdam” ligt niet in Drenthe.');
  });
});

describe('mkb-referral-wizard: an error in a choice', () => {
  it('is tied to the group, and the focus goes to the first choice', async () => {
    const page = await setup({ feed: drenthe });
    await page.press('Verder');
    expect(page.error()).to.equal('Kies een antwoord, of sla de vraag over.');
    expect(page.focused()).to.equal('Ik wil groeien');
    await expect(page.element).to.be.accessible();
    await page.choose('Ik wil groeien');
    expect(page.error()).to.equal('');
  });

  it('is tied to checkboxes as well', async () => {
    const page = await setup({ feed: { ...feedOf(family, provider({ name: 'Voor allen', role: 'programme', needs: ['hire'] })), questions: [kind] }, attributes: { need: 'hire', region: 'GM0114' } });
    await page.press('Verder');
    expect(page.error()).to.equal('Kies een of meer antwoorden, of sla de vraag over.');
    await expect(page.element).to.be.accessible();
  });
});

describe('mkb-referral-wizard: the answer', () => {
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

  it('gives every channel, and who says so', async () => {
    const page = await answered();
    expect(page.links('Drents loket')).to.include.members(['https://loket.example/', 'tel:0592123456', 'mailto:vraag@loket.example']);
    expect(page.card('Drents loket').textContent).to.contain('Bron: Testfeed').and.to.contain('Gecontroleerd op 2 november 2026');
    expect(page.card('Voor groot').textContent).to.contain('Contactgegevens zijn nog niet bekend.');
  });

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

  it('tells the visitor\'s own words back', async () => {
    const page = await setup({ feed: { ...feedOf(family, provider({ name: 'Voor allen', role: 'programme', needs: ['hire'] })), questions: [kind] }, attributes: { need: 'hire', region: 'GM0114' } });
    await page.answer('Een familiebedrijf');
    expect(page.reasons('Voor familie')).to.include('Past bij uw antwoord: Een familiebedrijf');
  });

  it('asks the visitor to check what cannot be told', async () => {
    const page = await setup({ feed: feedOf(provider({ name: 'Fonds', role: 'fund', needs: ['grow'], serves: [{ text: 'De bank doet mee.' }] })), attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.reasons('Fonds')).to.include('Controleer zelf: De bank doet mee.');
  });

  it('puts the page\'s own desk first', async () => {
    const page = await answered({ home: idOf('Voor groot') });
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

describe('mkb-referral-wizard: what the page presets', () => {
  it('is not asked, and can be changed', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow', region: 'GM0114' } });
    expect(page.title()).to.equal(sizeQuestion);
    expect(page.number()).to.equal('Vraag 1');
    await until('the name is there', () => page.given().join().includes('Emmen'));
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`, `${regionQuestion} Emmen`]);
    await page.change(needQuestion);
    await page.answer('Ik zoek personeel');
    expect(page.given()[0]).to.equal(`${needQuestion} Ik zoek personeel`);
  });

  it('stays when one begins again', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow' } });
    await page.answerPlace('Emmen');
    await page.press('Opnieuw beginnen');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });

  it('counts from when it changes, and leaves the visitor\'s own answers', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    page.element.region = 'GM0114';
    page.element.need = 'hire';
    await page.settle();
    await until('the name is there', () => page.given().join().includes('Emmen'));
    expect(page.given()).to.include(`${needQuestion} Ik wil groeien`);
  });

  it('puts the needs of a theme first', async () => {
    const page = await setup({ feed: drenthe, attributes: { theme: 'labour-market' } });
    expect(page.title()).to.equal(regionQuestion);
    const two = await setup({ feed: { ...feedOf(provider({ name: 'P', needs: ['grow', 'save-energy', 'grid-congestion'] })) }, attributes: { theme: 'energy' } });
    expect(two.choices()).to.deep.equal(['Ik wil minder energie verbruiken', 'Ik krijg geen (zwaardere) stroomaansluiting', 'Ik wil groeien']);
  });

  it('leads straight to the answer when it says enough', async () => {
    const page = await setup({ feed: feedOf(desk), attributes: { need: 'hire', region: 'GM0114' } });
    expect(page.organisations()).to.deep.equal(['Drents loket']);
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('mkb-referral-wizard: what the page hears', () => {
  it('is each answer by its ids, and of the municipality only the province', async () => {
    const page = await setup({ feed: drenthe });
    await tell(page, 'Ik wil groeien', 'Emmen');
    await page.press('Sla over');
    const told = page.events.filter((event): event is AnswerEvent => event instanceof AnswerEvent).map(({ question, values }) => [question, values]);
    expect(told).to.deep.equal([['need', ['grow']], ['region', ['PV22']], ['size', []]]);
    expect(page.events.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });

  it('is whom the visitor is referred to', async () => {
    const page = await setup({ feed: drenthe, attributes: { region: 'GM0114' } });
    await page.answer('Ik wil groeien');
    await page.answer('Minder dan 5');
    const [referral] = page.events.filter((event) => event instanceof ReferralEvent);
    expect(referral).to.deep.include({ providers: [desk.id], needs: ['grow'] });
  });

  it('is which organisation or scheme is opened', async () => {
    const page = await setup({ feed: drenthe, attributes: { need: 'grow', region: 'GM0114' } });
    await page.answer('Minder dan 5');
    page.follow('Drents loket', 'mailto:vraag@loket.example');
    page.follow('Drents loket', 'https://loket.example/voucher');
    expect(page.events.at(-2)).to.be.instanceOf(ProviderSelectEvent).and.to.include({ provider: desk.id });
    expect(page.events.at(-1)).to.be.instanceOf(SchemeSelectEvent).and.to.include({ scheme: voucher.id });
  });

  it('is never what a visitor typed', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    await page.answerPlace('Nergenshuizen');
    expect(JSON.stringify(page.events.map((event) => ({ ...event })))).not.to.contain('Nergenshuizen');
  });
});

describe('mkb-referral-wizard: when things go wrong', () => {
  it('shows that it is loading', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': 'silent' }) }, false);
    await page.settle();
    expect(page.text()).to.contain('De gegevens worden opgehaald.');
    await expect(page.element).to.be.accessible();
  });

  it('says when there is no one in the feed, and asks nothing', async () => {
    const page = await setup({ feed: feedOf() });
    expect(page.text()).to.contain('Er zijn hier nog geen organisaties bekend').and.to.contain('Vraag het uw gemeente.');
    expect(page.buttons()).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
  });

  it('explains a failure and tries again on demand', async () => {
    const server = serverOf({ 'feed.json': 'down' });
    const page = await setup({ server });
    expect(page.text()).to.contain('Controleer uw internetverbinding.');
    await expect(page.element).to.be.accessible();
    server.answer('feed.json', drenthe);
    await page.press('Probeer het opnieuw');
    await until('the question is there', () => page.title() === needQuestion);
  });

  it('lets the page say in its own words that it failed', async () => {
    const page = await setup({ server: serverOf({ 'feed.json': 'down' }) });
    const own = document.createElement('p');
    own.slot = 'error';
    own.textContent = 'Bel ons.';
    page.element.append(own);
    expect(own.assignedSlot).to.not.equal(null);
  });

  it('names the feed that is missing and goes on with the rest', async () => {
    const server = serverOf({ 'feed.json': indexOf({ url: 'drenthe.json', title: 'Provincie Drenthe' }, { url: 'zeeland.json', title: 'Provincie Zeeland' }), 'drenthe.json': drenthe, 'zeeland.json': 500 });
    const page = await setup({ server });
    await until('the notice is there', () => page.notices().join().includes('Provincie Zeeland'));
    expect(page.title()).to.equal(needQuestion);
    await expect(page.element).to.be.accessible();
  });

  it('keeps the answers when a slow feed comes in later', async () => {
    const server = serverOf({ 'feed.json': indexOf({ url: 'drenthe.json' }, { url: 'zeeland.json' }), 'drenthe.json': drenthe, 'zeeland.json': 'silent' });
    const page = await setup({ server });
    await page.answer('Ik wil groeien');
    expect(page.title()).to.equal(regionQuestion);
    expect(page.notices().join()).to.contain('Nog niet alles is opgehaald');
    expect(page.given()).to.deep.equal([`${needQuestion} Ik wil groeien`]);
  });

  it('stops fetching when it leaves the page, and fetches again when it comes back', async () => {
    const server = serverOf({ 'feed.json': 'silent' });
    const page = await setup({ server }, false);
    const parent = page.element.parentElement!;
    await until('the feed is asked for', () => server.waiting === 1);
    page.element.remove();
    await until('the request is given up', () => server.waiting === 0);
    server.answer('feed.json', drenthe);
    parent.append(page.element);
    await until('the question is there', () => page.title() === needQuestion);
  });

  it('keeps the answers when it is moved about the page', async () => {
    const page = await setup({ feed: drenthe });
    await page.answer('Ik wil groeien');
    const parent = page.element.parentElement!;
    page.element.remove();
    parent.append(page.element);
    await page.settle();
    expect(page.title()).to.equal(regionQuestion);
  });

  it('shows nothing in place of the page\'s own content when upgraded', async () => {
    const page = await setup({ feed: drenthe });
    page.element.append('Bel het loket: 0592 12 34 56');
    expect(page.element.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
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

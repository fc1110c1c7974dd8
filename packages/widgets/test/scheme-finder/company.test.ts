/** What a visitor tells about the company, and what that says about each scheme. */
import { expect } from '@open-wc/testing';
import { feedOf, scheme } from '../../../../test/builders/feeds.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const key = 'mkb-wegwijzer-profile';
const feed = feedOf(
  scheme({ name: 'Groeisubsidie', eligibility: [{ subject: 'employees', min: 5 }, { text: 'U neemt iemand aan.' }] }),
  scheme({ name: 'Startlening', kind: 'loan', eligibility: [{ subject: 'employees', max: 5 }, { subject: 'yearsActive', max: 3 }] }),
  scheme({ name: 'Kappersbonus', eligibility: [{ subject: 'sector', in: ['96.2'] }] }),
  scheme({ name: 'Voor iedereen', kind: 'advice' }),
);

beforeEach(() => localStorage.removeItem(key));
afterEach(() => localStorage.removeItem(key));

describe('mkb-scheme-finder: about the company', () => {
  it('says of each scheme whether it suits, and why', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.untilSaid('Groeisubsidie');
    expect(page.verdict('Groeisubsidie')).to.equal('Lijkt te passen. Controleer zelf de rest van de voorwaarden.');
    expect(page.verdict('Startlening')).to.equal('Past niet bij uw bedrijf. U hebt 12 medewerkers; de regeling vraagt hoogstens 5.');
    expect(page.verdict('Kappersbonus')).to.equal('Misschien. Vul nog in: soort bedrijf.');
    expect(page.verdict('Voor iedereen'), 'the feed says nothing, so nothing is promised').to.equal('');
    await page.open('Groeisubsidie');
    expect(page.reasons('Groeisubsidie')).to.deep.equal(['Klopt: U hebt 12 medewerkers; de regeling vraagt minstens 5.', 'Controleer zelf: U neemt iemand aan. Controleer zelf']);
    await expect(page.element).to.be.accessible();
  });

  it('does not ask first for the place on the page of a municipality, but says that it is one of the things to check', async () => {
    const local = feedOf(scheme({ name: 'Emmense subsidie', regions: ['GM0114'], eligibility: [{ subject: 'employees', min: 5 }] }));
    const page = await setup({ feed: local, attributes: { region: 'GM0114' } });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.untilSaid('Emmense subsidie');
    expect(page.verdict('Emmense subsidie')).to.equal('Lijkt te passen. Controleer zelf de rest van de voorwaarden.');
    await page.open('Emmense subsidie');
    expect(page.reasons('Emmense subsidie').join(' ')).to.contain('gemeente');
  });

  it('keeps what is being typed, whatever else is drawn meanwhile', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    const field = page.labelled('Hoeveel jaar bestaat uw bedrijf?');
    field.value = '20';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(field.value).to.equal('20');
  });

  it('takes an amount as people write it, and a year for a number of years', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Kleine zaken', eligibility: [{ subject: 'turnover', max: 20_000 }] }), scheme({ name: 'Startlening', eligibility: [{ subject: 'yearsActive', max: 3 }] })) });
    await page.openCompany();
    await page.tell('Uw omzet per jaar, in euro', '250.000');
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', String(new Date().getFullYear() - 7));
    await page.untilSaid('Kleine zaken');
    expect(page.verdict('Kleine zaken').replaceAll('\u00A0', ' ')).to.equal('Past niet bij uw bedrijf. Uw omzet is € 250.000 per jaar; de regeling vraagt hoogstens € 20.000.');
    expect(page.value('Uw omzet per jaar, in euro')).to.equal('250.000');
    expect(page.verdict('Startlening')).to.equal('Past niet bij uw bedrijf. Uw bedrijf bestaat 7 jaar; de regeling vraagt hoogstens 3.');
  });

  it('says of what is no number that it is none, with the field, and keeps it to be mended', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.tell('Hoeveel mensen hebt u in dienst?', 'een paar');
    const field = page.labelled('Hoeveel mensen hebt u in dienst?');
    expect(field.value).to.equal('een paar');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(page.element.shadowRoot!.querySelector(`#${field.getAttribute('aria-describedby')!}`)!.textContent).to.equal('Vul een getal in, zoals 12.');
    await page.statusBecomes('Hoeveel mensen hebt u in dienst? Vul een getal in, zoals 12.');
    await expect(page.element).to.be.accessible();
    await page.tell('Hoeveel mensen hebt u in dienst?', '1');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    await page.untilSaid('Groeisubsidie');
    expect(page.verdict('Groeisubsidie')).to.equal('Past niet bij uw bedrijf. U hebt 1 medewerker; de regeling vraagt minstens 5.');
  });

  it('takes no number of years that no company has', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    for (const years of ['3000', String(new Date().getFullYear() + 1)]) {
      await page.tell('Hoeveel jaar bestaat uw bedrijf?', years);
      expect(page.labelled('Hoeveel jaar bestaat uw bedrijf?').getAttribute('aria-invalid'), years).to.equal('true');
    }
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', '1650');
    await page.untilSaid('Startlening');
    expect(page.verdict('Startlening')).to.contain(`bestaat ${new Date().getFullYear() - 1650} jaar`);
  });

  it('names legal forms once, as one writes them in a sentence', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Voor zelfstandigen', eligibility: [{ subject: 'legalForm', in: ['eenmanszaak', 'vof', 'maatschap', 'cv'] }] })) });
    await page.openCompany();
    await page.select('legalForm', 'bv');
    await page.untilSaid('Voor zelfstandigen');
    expect(page.verdict('Voor zelfstandigen')).to.equal('Past niet bij uw bedrijf. Rechtsvorm: bv; de regeling is voor: eenmanszaak, vof, maatschap of cv.');
  });

  it('asks for each form that a scheme may ask for', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Voor vennoten', eligibility: [{ subject: 'legalForm', in: ['cv', 'maatschap'] }] }), scheme({ name: 'Coöperaties', eligibility: [{ subject: 'legalForm', in: ['coöperatie'] }] })) });
    await page.openCompany();
    await page.select('legalForm', 'cv');
    await page.untilSaid('Voor vennoten');
    expect(page.verdict('Voor vennoten')).to.equal('Past bij uw bedrijf.');
    expect(page.verdict('Coöperaties')).to.equal('Past niet bij uw bedrijf. Rechtsvorm: cv; de regeling is voor: coöperatie.');
    await page.select('legalForm', 'maatschap');
    expect(page.verdict('Voor vennoten')).to.equal('Past bij uw bedrijf.');
  });

  it('asks the visitor to check what only stands there in words, and says euro once', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'In woorden', eligibility: [{ text: 'U neemt iemand aan.' }] }), scheme({ name: 'Voor iedereen' }), scheme({ name: 'Groot geld', eligibility: [{ subject: 'investment', min: 5_000 }] })) });
    await page.openCompany();
    await page.tell('Hoeveel wilt u investeren, in euro?', '1000');
    await page.untilSaid('Groot geld');
    expect(page.verdict('In woorden')).to.equal('Controleer zelf of u voldoet aan de voorwaarden.');
    expect(page.verdict('Voor iedereen')).to.equal('');
    expect(page.verdict('Groot geld').replaceAll('\u00A0', ' ')).to.equal('Past niet bij uw bedrijf. U wilt € 1.000 investeren; de regeling vraagt minstens € 5.000.');
    await page.open('In woorden');
    expect(page.element.shadowRoot!.querySelector('.verdicts .tag')!.getAttribute('aria-hidden'), 'read out once').to.equal('true');
    await expect(page.element).to.be.accessible();
  });

  it('shows what was told elsewhere as a range, until a number is told or all is cleared', async () => {
    for (const end of ['number', 'cleared']) {
      localStorage.setItem(key, JSON.stringify({ employees: { min: 10, max: 49 } }));
      const page = await setup({ feed });
      await page.untilSaid('Startlening');
      expect(page.verdict('Startlening')).to.equal('Past niet bij uw bedrijf. U hebt 10 tot en met 49 medewerkers; de regeling vraagt hoogstens 5.');
      await page.openCompany();
      const field = page.labelled('Hoeveel mensen hebt u in dienst?');
      expect([field.value, page.element.shadowRoot!.querySelector(`#${field.getAttribute('aria-describedby')!}`)!.textContent]).to.deep.equal(['', 'U vulde eerder in: 10 tot en met 49']);
      await expect(page.element).to.be.accessible();
      await (end === 'number' ? page.tell('Hoeveel mensen hebt u in dienst?', '3') : page.press('Wis wat ik invulde'));
      expect(page.part('company')).not.to.contain('U vulde eerder in');
      expect(page.verdict('Startlening')).to.equal(end === 'number' ? 'Misschien. Vul nog in: hoe lang u bestaat.' : '');
      localStorage.removeItem(key);
      page.element.remove();
      await page.element.updateComplete;
    }
  });

  it('explains by the traits that made the difference', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Vernieuwers', eligibility: [{ subject: 'trait', in: ['family', 'innovative'] }] }), scheme({ name: 'Gevestigd', eligibility: [{ subject: 'trait', notIn: ['startup', 'scaleup'] }] })) });
    await page.openCompany();
    await page.tell('Het is een familiebedrijf', '');
    await page.untilSaid('Vernieuwers');
    await page.open('Vernieuwers');
    await page.open('Gevestigd');
    expect(page.verdict('Vernieuwers')).to.equal('Past bij uw bedrijf.');
    expect(page.reasons('Vernieuwers')).to.deep.equal(['Klopt: U koos: familiebedrijf; de regeling is voor: familiebedrijf of innovatief.']);
    expect(page.reasons('Gevestigd')).to.deep.equal(['Klopt: Dit past niet bij u: start-up en scale-up; de regeling is niet voor: start-up en scale-up.']);
    await page.tell('Het is een scale-up', '');
    expect(page.verdict('Gevestigd')).to.equal('Past niet bij uw bedrijf. U koos: scale-up; de regeling is niet voor: start-up en scale-up.');
  });

  it('says of conditions within one of several that all of them must hold', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Twee wegen', eligibility: [{ any: [{ all: [{ subject: 'employees', min: 5 }, { subject: 'yearsActive', min: 3 }] }, { subject: 'turnover', min: 1_000_000 }] }] })) });
    await page.open('Twee wegen');
    expect(page.cardText('Twee wegen')).to.contain('Eén van deze: Al deze: Aantal medewerkers: minstens 5');
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.untilSaid('Twee wegen');
    expect(page.reasons('Twee wegen').join()).to.contain('Nog niet bekend: Eén van deze: Nog niet bekend: Al deze: Klopt: U hebt 12 medewerkers');
  });

  it('words each part of a condition, and of one that is not met what was missed', async () => {
    const parts = feedOf(
      scheme({ name: 'Wel en niet', eligibility: [{ subject: 'trait', in: ['startup'], notIn: ['family'] }] }),
      scheme({ name: 'Niet vijf', eligibility: [{ subject: 'employees', min: 1, notIn: [5] }] }),
      scheme({ name: 'Elders', eligibility: [{ subject: 'region', in: ['PV20', 'PV22'], notIn: ['PV22'] }] }),
      scheme({ name: 'Vormen', eligibility: [{ subject: 'legalForm', in: ['bv', 'nv'], notIn: ['stichting'] }] }),
    );
    const page = await setup({ feed: parts });
    for (const [name, conditions] of [['Wel en niet', 'Uw bedrijf is: start-up, niet familiebedrijf'], ['Niet vijf', 'Aantal medewerkers: minstens 1, niet 5'], ['Elders', 'Gebied: Groningen of Drenthe, niet Drenthe'], ['Vormen', 'Rechtsvorm: bv of nv, niet stichting']] as const) {
      await page.open(name);
      expect(page.cardText(name)).to.contain(conditions);
    }
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '5');
    await page.tell('In welke gemeente staat uw bedrijf?', 'Emmen');
    await page.offered();
    await page.leave('In welke gemeente staat uw bedrijf?');
    await page.tell('Het is een start-up', '');
    await page.tell('Het is een familiebedrijf', '');
    await page.untilSaid('Elders');
    expect(page.verdict('Wel en niet')).to.equal('Past niet bij uw bedrijf. U koos: familiebedrijf; de regeling is niet voor: familiebedrijf.');
    expect(page.verdict('Niet vijf')).to.equal('Past niet bij uw bedrijf. U hebt 5 medewerkers; de regeling is niet voor: 5.');
    expect(page.verdict('Elders')).to.equal('Past niet bij uw bedrijf. Uw bedrijf staat in Emmen; de regeling is niet voor: Drenthe.');
    expect(page.reasons('Vormen')).to.deep.equal(['Nog niet bekend: Over rechtsvorm vulde u nog niets in; de regeling is voor: bv of nv; de regeling is niet voor: stichting.']);
    await page.tell('Het is een start-up', '');
    expect(page.reasons('Wel en niet'), 'both are missed').to.deep.equal(['Klopt niet: U koos: familiebedrijf. Dit past niet bij u: start-up; de regeling is voor: start-up; de regeling is niet voor: familiebedrijf.']);
    await page.tell('Het is een familiebedrijf', '');
    await page.tell('Het is een start-up', '');
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    expect(page.reasons('Wel en niet')).to.deep.equal(['Klopt: U koos: start-up. Dit past niet bij u: familiebedrijf; de regeling is voor: start-up; de regeling is niet voor: familiebedrijf.']);
    expect(page.reasons('Niet vijf')).to.deep.equal(['Klopt: U hebt 12 medewerkers; de regeling vraagt minstens 1; de regeling is niet voor: 5.']);
  });

  const facts = feedOf(
    scheme({ name: 'Voor plannen', eligibility: [{ subject: 'projectStarted', in: [false] }] }),
    scheme({ name: 'Voor werken', eligibility: [{ subject: 'projectStarted', notIn: ['nee'] }] }),
    scheme({ name: 'Alleen', eligibility: [{ subject: 'employees', min: 1, max: 1 }] }),
  );
  it('puts a fact that holds or not, and one exact number, in sentences of their own', async () => {
    const page = await setup({ feed: facts });
    await page.open('Alleen');
    expect(page.cardText('Alleen')).to.contain('Aantal medewerkers: precies 1');
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.tell('Ja', '');
    await page.untilSaid('Voor plannen');
    expect(page.verdict('Voor plannen')).to.equal('Past niet bij uw bedrijf. U bent al begonnen; de regeling is voor wie nog niet begonnen is.');
    expect(page.verdict('Alleen')).to.equal('Past niet bij uw bedrijf. U hebt 12 medewerkers; de regeling vraagt precies 1.');
    await page.open('Voor werken');
    expect(page.reasons('Voor werken')).to.deep.equal(['Klopt: U bent al begonnen; de regeling is voor wie al begonnen is.']);
  });

  it('does so in English', async () => {
    const page = await setup({ feed: facts, attributes: { lang: 'en' } });
    await until('it speaks English', () => page.text().includes('schemes'));
    await page.openCompany();
    await page.tell('How many people do you employ?', '12');
    await page.tell('Yes', '');
    await page.untilSaid('Voor plannen');
    expect(page.verdict('Voor plannen')).to.equal('Does not suit your business. You have already begun; the scheme is for those who have not begun yet.');
    expect(page.verdict('Alleen')).to.equal('Does not suit your business. You employ 12 people; the scheme asks for exactly 1.');
  });

  it('knows a trade by its everyday name', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Wat voor bedrijf hebt u?', 'kapper');
    const [first] = await page.offered();
    await page.choose(first!);
    await page.untilSaid('Kappersbonus');
    expect(page.verdict('Kappersbonus')).to.equal('Past bij uw bedrijf.');
  });

  it('does not go on with the kind of business that was overtyped by what nobody knows', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Wat voor bedrijf hebt u?', 'kapper');
    await page.choose((await page.offered())[0]!);
    await page.untilSaid('Kappersbonus');
    await page.tell('Onthoud dit op dit apparaat', '');
    await page.tell('Wat voor bedrijf hebt u?', 'qqqq');
    await page.leave('Wat voor bedrijf hebt u?');
    expect(page.verdict('Kappersbonus')).to.equal('');
    expect(localStorage.getItem(key), 'nor is it kept').to.equal(null);
    expect(page.value('Wat voor bedrijf hebt u?'), 'what was typed stays, to be mended').to.equal('qqqq');
    expect(page.part('company')).to.contain('Dit kennen we niet.');
    const field = page.labelled('Wat voor bedrijf hebt u?');
    expect(field.getAttribute('aria-invalid'), 'for who does not see the message').to.equal('true');
    await page.tell('Wat voor bedrijf hebt u?', 'kapp');
    expect(field.hasAttribute('aria-invalid'), 'who is typing is not told off').to.equal(false);
    await page.tell('Wat voor bedrijf hebt u?', '');
    await page.leave('Wat voor bedrijf hebt u?');
    expect(field.hasAttribute('aria-invalid'), 'and nothing is fine').to.equal(false);
  });

  it('takes a place that is typed in full on leaving the field, without its signs too', async () => {
    const page = await setup({ feed: feedOf(scheme({ name: 'Bossche bon', eligibility: [{ subject: 'region', in: ['GM0796'] }] })) });
    await page.openCompany();
    await page.tell('In welke gemeente staat uw bedrijf?', 's-hertogenbosch');
    await page.offered();
    await page.leave('In welke gemeente staat uw bedrijf?');
    await page.untilSaid('Bossche bon');
    expect(page.verdict('Bossche bon')).to.equal('Past bij uw bedrijf.');
    await page.tell('In welke gemeente staat uw bedrijf?', 'middelb');
    await page.leave('In welke gemeente staat uw bedrijf?');
    expect(page.verdict('Bossche bon'), 'a part of a name is none').to.equal('');
  });

  it('keeps what nothing speaks against, and says how much that is', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.untilSaid('Groeisubsidie');
    expect(page.text()).to.contain('Past bij mijn bedrijf 3');
    await page.filter('Past bij mijn bedrijf');
    expect(page.results()).to.have.members(['Groeisubsidie', 'Kappersbonus', 'Voor iedereen']);
    expect(page.chips()).to.deep.equal(['Past bij mijn bedrijf']);
  });

  it('says how many sectors and places there are once the typing pauses, and not at each letter', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    for (const label of ['Wat voor bedrijf hebt u?', 'In welke gemeente']) {
      const field = page.labelled(label);
      const said: string[] = [];
      const watching = new MutationObserver(() => said.push(field.closest('.place-field')!.querySelector('[role=status]')!.textContent!.trim()));
      watching.observe(field.closest('.place-field')!.querySelector('[role=status]')!, { subtree: true, childList: true, characterData: true });
      field.focus();
      const words = label.startsWith('Wat') ? 'kapper' : 'emmen';
      for (let end = 1; end <= words.length; end++) {
        field.value = words.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await until('it is said', () => said.some((each) => each !== ''));
      watching.disconnect();
      expect(said.filter((each) => each !== ''), label).to.have.length(1);
    }
  });

  it('says how much is left when an answer changes what suits', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '12');
    await page.filter('Past bij mijn bedrijf');
    await page.statusBecomes('3 regelingen gevonden');
    await page.tell('Hoeveel mensen hebt u in dienst?', '3');
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', '7');
    await page.statusBecomes('2 regelingen gevonden');
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', 'lang');
    await page.statusBecomes('Hoeveel jaar bestaat uw bedrijf? Vul een getal in, zoals 12. 3 regelingen gevonden');
    await page.press('Wis wat ik invulde');
    await page.statusBecomes('Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat. 4 regelingen gevonden');
  });

  it('no longer keeps to what suits a company that was forgotten, in the address neither', async () => {
    const before = location.href;
    try {
      const page = await setup({ feed, attributes: { 'sync-url': '' } });
      await page.openCompany();
      await page.tell('Hoeveel mensen hebt u in dienst?', '12');
      await page.filter('Past bij mijn bedrijf');
      expect(new URLSearchParams(location.search).get('mkb-fit')).to.equal('yes');
      await page.press('Wis wat ik invulde');
      await until('the address follows', () => !location.search.includes('mkb-fit'));
      await page.tell('Hoeveel mensen hebt u in dienst?', '12');
      await page.untilSaid('Groeisubsidie');
      expect(page.results()).to.have.length(4);
      expect(page.chips()).to.deep.equal([]);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('keeps nothing on the device until the visitor says so, and forgets all in one click', async () => {
    const page = await setup({ feed });
    await page.openCompany();
    await page.tell('Hoeveel jaar bestaat uw bedrijf?', '2');
    await page.untilSaid('Startlening');
    expect(localStorage.getItem(key)).to.equal(null);
    await page.tell('Onthoud dit op dit apparaat', '');
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ yearsActive: 2 });
    await page.press('Wis wat ik invulde');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(page.verdict('Startlening')).to.equal('');
    await page.statusBecomes('Alles over uw bedrijf is gewist, op deze pagina en op dit apparaat.');
  });

  it('takes up what was remembered, and only of that what it knows', async () => {
    localStorage.setItem(key, JSON.stringify({ employees: 40, sector: 7, trait: 'family', stage: { a: 1 }, iban: 'NL00' }));
    const page = await setup({ feed });
    await page.untilSaid('Groeisubsidie');
    expect(page.verdict('Startlening')).to.contain('U hebt 40 medewerkers');
    await page.openCompany();
    expect(page.value('Hoeveel mensen hebt u in dienst?')).to.equal('40');
  });

  it('empties the lists to choose from too, and shows in each finder what holds', async () => {
    const page = await setup({ feed });
    const other = await setup({ feed, server: page.server });
    const stage = ({ element }: typeof page) => element.shadowRoot!.querySelector<HTMLSelectElement>('#company-stage')!;
    await page.openCompany();
    await other.openCompany();
    for (const value of ['starter', '', 'starter']) await page.select('stage', value);
    await other.select('stage', 'idea');
    await page.select('stage', 'existing');
    await until('the other shows it', () => stage(other).value === 'existing');
    await page.press('Wis wat ik invulde');
    await until('the other forgot too', () => !other.text().includes('Wis wat ik invulde'));
    expect([stage(page).value, stage(other).value]).to.deep.equal(['', '']);
  });

  it('starts empty when what was remembered cannot be read', async () => {
    localStorage.setItem(key, '{"employees":');
    const page = await setup({ feed });
    expect(page.verdict('Groeisubsidie')).to.equal('');
  });

  it('shares what was told with the other widgets of the page', async () => {
    const page = await setup({ feed });
    const other = await setup({ feed, server: page.server });
    await page.openCompany();
    await page.tell('Hoeveel mensen hebt u in dienst?', '3');
    await other.untilSaid('Startlening');
    expect(other.verdict('Groeisubsidie')).to.contain('Past niet bij uw bedrijf.');
  });

  it('ignores an address that asks for what suits a company that nobody told of', async () => {
    const before = location.href;
    history.replaceState(null, '', '?mkb-fit=yes');
    try {
      const page = await setup({ feed, attributes: { 'sync-url': '' } });
      expect([page.results().length, page.chips()]).to.deep.equal([4, []]);
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

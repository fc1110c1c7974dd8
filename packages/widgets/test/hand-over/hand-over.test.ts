/** Handing a question over to an organisation. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../../test/builders/wait.js';
import { type Given, type HandOverPage, answers, contact, received, setup as put } from './page.js';

const post = contact.intake!;
const without = (intake: typeof post | undefined) => {
  const { intake: _, ...rest } = contact;
  return intake ? { ...rest, intake } : rest;
};

describe('a hand-over', () => {
  let page: HandOverPage;
  const setup = async (given: Given = {}) => (page = await put(given));
  afterEach(() => page.leave());

  describe('by form', () => {
    it('says before anything is typed who receives it, where, and what happens to it', async () => {
      await setup();
      expect(page.text()).to.contain('We sturen uw vraag naar Ondernemersloket Drenthe (intake.loket.example) en naar niemand anders.');
      expect(page.text()).to.contain('Ik vind het goed dat Ondernemersloket Drenthe (intake.loket.example) deze gegevens krijgt om mijn vraag te beantwoorden.');
      expect(page.links()['Lees op loket.example wat er met uw gegevens gebeurt (nieuw venster)']).to.equal('https://loket.example/privacy');
      await expect(page.element).to.be.accessible();
    });

    it('has fields that a browser can fill in', async () => {
      await setup();
      expect(['Uw naam', 'E-mailadres', 'Telefoonnummer'].map((label) => [page.field(label).type, page.field(label).autocomplete])).to.deep.equal([['text', 'name'], ['email', 'email'], ['tel', 'tel']]);
      expect(page.typed()).to.deep.equal(['', '', '', '']);
      expect([page.field('Ik vind het goed').checked, page.field('Stuur mijn antwoorden mee').checked]).to.deep.equal([false, true]);
    });

    it('sends the question with the answers, and gives a receipt that has the focus', async () => {
      await setup();
      await page.fill({ Telefoonnummer: ' 06 12345678 ' });
      await page.send();
      await page.untilSettled();
      expect(page.receiver.urls).to.deep.equal(['https://intake.loket.example/vraag']);
      expect(page.receiver.messages).to.deep.equal([
        {
          version: 1,
          provider: 'https://feed.example/ondernemersloket-drenthe',
          language: 'nl',
          name: 'Ana de Vries',
          contact: { email: 'ana@bedrijf.example', telephone: '06 12345678' },
          question: 'Hoe vind ik personeel?',
          answers,
          consent: { given: true, text: 'Ik vind het goed dat Ondernemersloket Drenthe (intake.loket.example) deze gegevens krijgt om mijn vraag te beantwoorden.', privacy: 'https://loket.example/privacy' },
        },
      ]);
      expect(page.receipt()).to.contain('Ondernemersloket Drenthe heeft uw vraag ontvangen op 24 november 2026.');
      expect(page.receipt()).to.contain('Uw kenmerk: VRG-8K2');
      expect(page.focused()).to.equal('Uw vraag is verstuurd');
      expect(page.element.told).to.deep.equal(['post']);
      expect(page.element.said.at(-1)).to.equal('Uw vraag is verstuurd');
      await expect(page.element).to.be.accessible();
    });

    it('shows what goes along, and leaves it out when the visitor says so', async () => {
      await setup();
      expect(page.text()).to.contain('In welke gemeente zit uw bedrijf? Emmen');
      await page.toggle('Stuur mijn antwoorden mee');
      expect(page.text()).not.to.contain('Emmen');
      await page.fill();
      await page.send();
      await page.untilSettled();
      expect(page.receiver.messages[0]!.answers).to.deep.equal([]);
    });

    it('sends no more answers than the organisation asks for', async () => {
      await setup({ contact: { ...contact, intake: { ...post, fields: ['needs'] } } });
      expect(page.text()).to.contain('Personeel vinden');
      expect(page.text()).not.to.contain('Emmen');
      await page.fill();
      await page.send();
      await page.untilSettled();
      expect(page.receiver.messages[0]!.answers.map(({ subject }) => subject)).to.deep.equal(['need']);
    });

    it('says what is not right, at its field and in a list, and takes the focus to the first', async () => {
      await setup();
      await page.send();
      expect(page.errors()).to.deep.equal({
        'Uw naam': 'Vul uw naam in.',
        'E-mailadres': 'Vul een e-mailadres of een telefoonnummer in.',
        Telefoonnummer: 'Vul een e-mailadres of een telefoonnummer in.',
        'Uw vraag': 'Schrijf uw vraag op.',
        'Ik vind het goed dat Ondernemersloket Drenthe (intake.loket.example) deze gegevens krijgt om mijn vraag te beantwoorden.': 'Geef toestemming. Anders kunnen we uw vraag niet versturen.',
      });
      expect(page.mistakes()).to.deep.equal(['Vul uw naam in.', 'Vul een e-mailadres of een telefoonnummer in.', 'Schrijf uw vraag op.', 'Geef toestemming. Anders kunnen we uw vraag niet versturen.']);
      expect(page.focused()).to.equal('Uw naam');
      expect(page.element.said).to.deep.equal(['Er kloppen nog 4 dingen niet']);
      expect(page.receiver.urls).to.deep.equal([]);
      await expect(page.element).to.be.accessible();
      await page.press('Schrijf uw vraag op.');
      expect(page.focused()).to.equal('Uw vraag');
      await page.type('Telefoonnummer', '0');
      expect(Object.keys(page.errors()), 'what is being put right is not complained of').not.to.include('E-mailadres');
    });

    it('does not move under the hand of who puts it right; what was wrong stays listed until it is sent again', async () => {
      await setup();
      await page.send();
      const top = (label: string) => page.field(label).getBoundingClientRect().top;
      const places = () => [top('Uw naam'), top('E-mailadres'), top('Telefoonnummer'), top('Uw vraag'), top('Ik vind het goed'), page.button().getBoundingClientRect().top];
      const before = places();
      await page.fill();
      expect(page.errors()).to.deep.equal({});
      expect(places()).to.deep.equal(before);
      expect(page.mistakes()).to.have.length(4);
      await expect(page.element).to.be.accessible();
      await page.type('Uw naam', '');
      await page.send();
      expect(page.mistakes()).to.deep.equal(['Vul uw naam in.']);
      await page.fill();
      await page.send();
      await until('the receipt', () => page.receipt());
      expect(page.mistakes()).to.deep.equal([]);
    });

    it('takes one way to reach someone for enough', async () => {
      await setup();
      await page.fill({ 'E-mailadres': '', Telefoonnummer: '(0592) 12 34 56' });
      await page.send();
      await page.untilSettled();
      expect(page.receiver.messages[0]!.contact).to.deep.equal({ telephone: '(0592) 12 34 56' });
    });

    it('sends once, however often the button is pressed, and says that it is busy', async () => {
      await setup();
      await page.fill();
      page.receiver.hold();
      page.button().focus();
      await page.send();
      await page.send();
      page.root.querySelector('form')!.requestSubmit();
      await page.settle();
      expect(page.button().textContent).to.equal('Uw vraag wordt verstuurd…');
      expect([page.button().disabled, page.button().getAttribute('aria-disabled'), page.focused()]).to.deep.equal([false, 'true', 'Uw vraag wordt verstuurd…']);
      await expect(page.element).to.be.accessible();
      await page.toggle('Ik vind het goed');
      await page.toggle('Stuur mijn antwoorden mee');
      await page.settle();
      expect([page.field('Ik vind het goed').checked, page.field('Stuur mijn antwoorden mee').checked], 'it is on its way as it was').to.deep.equal([true, true]);
      page.receiver.answer();
      await page.untilSettled();
      expect(page.receiver.urls).to.have.length(1);
    });

    it('can be used by keyboard alone, and Enter in a field sends it', async () => {
      await setup();
      await page.fill();
      page.field('Uw naam').focus();
      const stops: string[] = [];
      for (let stop = 0; stop < 7; stop++) {
        await sendKeys({ press: 'Tab' });
        stops.push(page.focused().split(' ').slice(0, 3).join(' '));
      }
      expect(stops).to.deep.equal(['E-mailadres', 'Telefoonnummer', 'Uw vraag', 'Stuur mijn antwoorden', 'Ik vind het', 'Lees op loket.example', 'Verstuur mijn vraag']);
      page.field('Uw naam').focus();
      await sendKeys({ press: 'Enter' });
      await page.untilSettled();
      expect(page.focused()).to.equal('Uw vraag is verstuurd');
    });

    it('begins anew for another question, with nothing of the first', async () => {
      await setup();
      await page.fill();
      await page.send();
      await page.untilSettled();
      await page.press('Stel nog een vraag');
      expect(page.typed()).to.deep.equal(['', '', '', '']);
      expect(page.field('Ik vind het goed').checked).to.equal(false);
      expect(page.focused()).to.equal('Stel uw vraag aan Ondernemersloket Drenthe');
      await page.fill();
      await page.send();
      await page.untilSettled();
      expect(new Set(page.receiver.keys).size).to.equal(2);
    });
  });

  describe('when sending fails', () => {
    const fail = async (given: Given) => {
      await setup(given);
      await page.fill();
      await page.send();
      await page.untilSettled();
    };

    it('keeps what was typed, has the focus, and offers telephone, mail and website', async () => {
      await fail({ replies: ['down'] });
      expect(page.failure()).to.contain('We weten niet of uw vraag is aangekomen We kunnen Ondernemersloket Drenthe nu niet bereiken. Controleer uw internetverbinding. Verander niets als u het opnieuw probeert: dan komt uw vraag niet dubbel aan. Wat u hebt ingevuld, staat er nog.');
      expect(page.typed()).to.deep.equal(['Ana de Vries', 'ana@bedrijf.example', '', 'Hoe vind ik personeel?']);
      expect(page.focused()).to.equal('We weten niet of uw vraag is aangekomen');
      expect(page.element.told).to.deep.equal([]);
      const links = page.links();
      expect(links['Bel 0592 12 34 56']).to.equal('tel:0592123456');
      expect(links['Kijk op loket.example (nieuw venster)']).to.equal('https://loket.example/');
      expect(new URL(links['Mail naar vraag@loket.example']!).searchParams.get('body')).to.equal('Mijn vraag:\r\nHoe vind ik personeel?\r\n\r\nMijn antwoorden:\r\nWaar wilt u hulp bij? Personeel vinden\r\nIn welke gemeente zit uw bedrijf? Emmen');
      await expect(page.element).to.be.accessible();
    });

    it('sends the same text again under the same key, and another text under another', async () => {
      await fail({ replies: ['down', 'down', { status: 500 }, { status: 500 }, received] });
      await page.send();
      await until('the second failure', () => page.receiver.urls.length === 4 && page.failure());
      await page.type('Uw vraag', 'Iets anders?');
      await page.send();
      await until('the receipt', () => page.receipt());
      const [first, ...others] = page.receiver.keys;
      expect(others.map((key) => key === first)).to.deep.equal([true, true, true, false]);
      expect(first).to.match(/^"[0-9a-f]{32}"$/);
    });

    it('says when to try again, if the receiver does', async () => {
      await fail({ replies: [{ status: 429, headers: { 'retry-after': '90' } }] });
      expect(page.failure()).to.contain('Het is nu te druk bij Ondernemersloket Drenthe. Probeer het over 2 minuten opnieuw.');
      expect(page.receiver.urls).to.have.length(1);
      expect(page.button().textContent).to.equal('Probeer het opnieuw');
    });

    it('does not say that it failed when nobody knows', async () => {
      await setup({ replies: ['silent'] });
      await page.fill();
      await page.send();
      page.receiver.runOut();
      await page.untilSettled();
      expect(page.failure()).to.contain('We weten niet of uw vraag is aangekomen Ondernemersloket Drenthe antwoordt niet op tijd.');
      page.leave();
      await fail({ replies: [{ status: 200, body: { hello: 'world' } }] });
      expect(page.failure()).to.contain('We weten niet of uw vraag is aangekomen Ondernemersloket Drenthe gaf geen duidelijk antwoord.');
    });

    it('says that it is being taken in, and gets the receipt under the same key', async () => {
      await fail({ replies: [{ status: 409 }, { status: 409 }, received] });
      expect(page.failure()).to.contain('We weten niet of uw vraag is aangekomen Uw vraag wordt nog verwerkt bij Ondernemersloket Drenthe. Probeer het zo opnieuw. Verander niets');
      await page.send();
      await until('the receipt', () => page.receipt());
      expect(new Set(page.receiver.keys).size).to.equal(1);
    });

    it('still does not know after a later attempt that fails for sure, until the text is another', async () => {
      await fail({ replies: [{ status: 504 }, { status: 504 }, { status: 503 }, { status: 503 }, { status: 503 }] });
      await page.send();
      await until('the second failure', () => page.receiver.urls.length === 4 && page.failure());
      expect(page.failure()).to.contain('We weten niet of uw vraag is aangekomen Er is nu een storing');
      await page.type('Uw vraag', 'Iets anders?');
      await page.send();
      await until('the third failure', () => page.receiver.urls.length === 6 && page.failure());
      expect(page.failure()).to.contain('Uw vraag is niet verstuurd Er is nu een storing').and.not.to.contain('Verander niets');
    });

    it('says which fields the receiver does not take, in its own words, as text', async () => {
      await fail({ replies: [{ status: 422, body: { errors: [{ pointer: '#/question', detail: 'Te kort.' }, { pointer: '#/contact/email', detail: '<img src=x onerror=alert(1)>' }] } }, received] });
      expect(page.errors()).to.deep.equal({
        'E-mailadres': 'Ondernemersloket Drenthe kan hier niets mee. Controleer wat u hebt ingevuld. Ondernemersloket Drenthe meldt: “<img src=x onerror=alert(1)>”',
        'Uw vraag': 'Ondernemersloket Drenthe kan hier niets mee. Controleer wat u hebt ingevuld. Ondernemersloket Drenthe meldt: “Te kort.”',
      });
      expect(page.root.querySelector('img')).to.equal(null);
      expect(page.focused()).to.equal('E-mailadres');
      await expect(page.element).to.be.accessible();
      await page.type('Uw vraag', 'Hoe vind ik een goede kok?');
      await page.type('E-mailadres', 'ana@elders.example');
      await page.send();
      await until('the receipt', () => page.receipt());
    });

    it('says that the organisation refuses', async () => {
      await fail({ replies: [{ status: 403 }] });
      expect(page.failure()).to.contain('neemt uw vraag nu niet aan via dit formulier');
    });

    it('goes on when the widget leaves the page', async () => {
      await setup();
      await page.fill();
      page.receiver.hold();
      await page.send();
      page.leave();
      page.receiver.answer();
      await until('it was told', () => page.element.told.length > 0);
      expect(page.receiver.urls).to.have.length(1);
    });
  });

  describe('where the page does not let the form send', () => {
    for (const [what, origins] of [['another origin is named', 'https://loket.example'], ['none is named', ''], ['what is named is no origin', 'intake.loket.example https://intake.loket.example/vraag *']] as const) {
      it(`offers mail instead when ${what}`, async () => {
        await setup({ origins });
        expect(page.root.querySelector('form')).to.equal(null);
        expect(page.text()).not.to.contain('intake.loket.example');
        expect(Object.keys(page.links())).to.deep.equal(['Schrijf een e-mail', 'Kijk op loket.example (nieuw venster)', 'Bel 0592 12 34 56']);
        await expect(page.element).to.be.accessible();
      });
    }

    it('offers nothing over http, or without a privacy page', async () => {
      await setup({ contact: { ...contact, intake: { ...post, url: 'http://intake.loket.example/vraag' } }, origins: 'http://intake.loket.example' });
      expect(page.root.querySelector('form')).to.equal(null);
      page.leave();
      await setup({ contact: { ...contact, intake: { type: 'post', url: post.url! } } });
      expect(page.root.querySelector('form')).to.equal(null);
    });
  });

  describe('without a form', () => {
    it('opens a mail with the answers in it, and tells by which way', async () => {
      await setup({ contact: without({ type: 'mailto', url: 'mailto:balie@loket.example?bcc=ander@evil.example' }) });
      const mail = new URL(page.links()['Schrijf een e-mail']!);
      expect([mail.pathname, mail.searchParams.get('subject'), mail.searchParams.get('bcc')]).to.deep.equal(['balie@loket.example', 'Vraag van een ondernemer', null]);
      expect(mail.searchParams.get('body')).to.equal('Mijn vraag:\r\n\r\n\r\n\r\nMijn antwoorden:\r\nWaar wilt u hulp bij? Personeel vinden\r\nIn welke gemeente zit uw bedrijf? Emmen');
      await page.toggle('Stuur mijn antwoorden mee');
      expect(new URL(page.links()['Schrijf een e-mail']!).searchParams.get('body')).to.equal('Mijn vraag:\r\n\r\n');
      for (const link of page.root.querySelectorAll('a')) {
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
      }
      expect(page.element.told).to.deep.equal(['mail', 'mail', 'link', 'phone']);
    });

    it('leads to a page with the answers in its address, and leaves them out when the visitor says so', async () => {
      await setup({ contact: without({ type: 'link', url: 'https://vraag.loket.example/stel?bron=1', fields: ['region'] }) });
      expect(page.text()).to.contain('U stelt uw vraag op de website van Ondernemersloket Drenthe (vraag.loket.example). Uw antwoorden staan dan in het adres van die pagina.');
      expect(page.text()).to.contain('Emmen');
      expect(page.text()).not.to.contain('Personeel vinden');
      expect(page.links()['Ga naar vraag.loket.example (nieuw venster)']).to.equal('https://vraag.loket.example/stel?bron=1&region=GM0114');
      await page.toggle('Stuur mijn antwoorden mee');
      expect(page.links()['Ga naar vraag.loket.example (nieuw venster)']).to.equal('https://vraag.loket.example/stel?bron=1');
      expect(page.text()).not.to.contain('Uw antwoorden staan dan');
      await expect(page.element).to.be.accessible();
    });

    it('gives nothing along to a website that did not ask for it', async () => {
      await setup({ contact: { url: 'https://loket.example/' } });
      expect(page.links()).to.deep.equal({ 'Ga naar loket.example (nieuw venster)': 'https://loket.example/' });
      expect(page.text()).not.to.contain('Stuur mijn antwoorden mee');
    });

    it('is a call, or an honest nothing', async () => {
      await setup({ contact: { telephone: '14 0591' } });
      expect(page.links()).to.deep.equal({ 'Bel 14 0591': 'tel:140591' });
      page.leave();
      await setup({ contact: {} });
      expect(page.text()).to.contain('Contactgegevens zijn nog niet bekend.');
    });
  });

  it('keeps nothing of what was typed outside the form', async () => {
    const secrets = ['Ana de Vries', 'ana@bedrijf.example', 'Hoe vind ik personeel?'];
    const before = [location.href, history.length, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const logged: unknown[] = [];
    const { log, warn, error } = console;
    Object.assign(console, { log: (...each: unknown[]) => logged.push(...each), warn: (...each: unknown[]) => logged.push(...each), error: (...each: unknown[]) => logged.push(...each) });
    try {
      await setup({ replies: ['down', 'down', received] });
      await page.fill();
      await page.send();
      await page.untilSettled();
      await page.send();
      await until('the receipt', () => page.receipt());
    } finally {
      Object.assign(console, { log, warn, error });
    }
    expect([location.href, history.length, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]).to.deep.equal(before);
    expect(page.element.told).to.deep.equal(['post']);
    expect(logged).to.deep.equal([]);
    for (const secret of secrets) {
      expect(page.text()).not.to.contain(secret);
      expect(page.element.said.join()).not.to.contain(secret);
      expect(JSON.stringify(page.element.handOver, (key, value: unknown) => (key === 'host' || key === 'options' ? undefined : value))).not.to.contain(secret);
    }
  });

  it('lets a name not change what the domain beside it looks like', async () => {
    await setup({ name: 'Loket\u202e\u2066 (kvk.nl)\u0000' });
    expect(page.text()).to.contain('We sturen uw vraag naar Loket (kvk.nl) (intake.loket.example) en naar niemand anders.');
  });

  it('speaks English where the page does', async () => {
    await setup({ lang: 'en', name: { nl: 'Ondernemersloket', en: 'Business desk' } });
    await until('it is English', () => page.text().includes('Ask Business desk your question'));
    await page.send();
    expect(page.mistakes()).to.deep.equal(['Fill in your name.', 'Fill in an e-mail address or a telephone number.', 'Write down your question.', 'Give your consent. Without it we cannot send your question.']);
    await expect(page.element).to.be.accessible();
  });
});

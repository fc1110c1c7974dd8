/** A visitor's way through the wizard outlasts the page: in the address, on the device when asked, on paper, and in the other widgets. */
import { expect } from '@open-wc/testing';
import { feedOf, provider, scheme } from '../../../../test/builders/feeds.js';
import { going } from '../../../../test/builders/going.js';
import { onPaper, printedAfter } from '../../../../test/builders/paper.js';
import { until } from '../../../../test/builders/wait.js';
import { setup } from './page.js';

const staff = { id: 'employees', subject: 'employees', text: 'Hoeveel mensen hebt u in dienst?', options: [{ id: 'few', label: 'Minder dan 5', value: { max: 4 } }, { id: 'many', label: '5 of meer', value: { min: 5 } }] };
const desk = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], contact: { url: 'https://loket.example/', telephone: '0592 123456' } });
const fund = provider({ name: 'Groeifonds', role: 'fund', regions: ['PV22'], needs: ['hire'], serves: [{ subject: 'employees', min: 5 }] });
const chemistry = provider({ name: 'Kunststofcampus', role: 'campus', regions: ['PV22'], needs: ['hire'], keywords: ['kunststof', 'granulaat'] });
const feed = { ...feedOf(desk, fund, chemistry, scheme({ name: 'Scholingssubsidie', needs: ['hire'], regions: ['PV22'] })), questions: [staff] } as never;
const more = { ...feedOf(desk, fund, scheme({ needs: ['hire', 'grow', 'export', 'finance', 'start', 'innovate', 'permits', 'advice', 'debts'] }), chemistry), questions: [staff] };
const keys = ['mkb-wegwijzer-wizard', 'mkb-wegwijzer-profile'];
const before = location.href;

beforeEach(() => keys.forEach((key) => localStorage.removeItem(key)));
afterEach(() => {
  keys.forEach((key) => localStorage.removeItem(key));
  history.replaceState(null, '', before);
});

describe('mkb-referral-wizard: in the address of the page', () => {
  it('says nothing there unless the page wants it', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek personeel');
    expect(location.href).to.equal(before);
  });

  it('goes back a question with the Back of the browser, and with its own', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const first = page.title();
    await page.answer('Ik zoek personeel');
    const second = page.title();
    await page.press('Sla over');
    expect(new URLSearchParams(location.search).getAll('mkb-a')).to.deep.equal(['need:hire', 'region:']);
    history.back();
    await until('the second question is back', () => page.title() === second);
    await page.press('Terug');
    await until('the first question is back', () => page.title() === first);
    expect(page.focused()).to.equal(first);
    expect(page.chosen()).to.deep.equal(['Ik zoek personeel']);
  });

  it('goes back a question after a step forward in the browser, and after a reload', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    const first = page.title();
    await page.answer('Ik zoek personeel');
    const second = page.title();
    await page.press('Sla over');
    const third = page.title();
    await going(() => history.back());
    await until('the second question is back', () => page.title() === second);
    await going(() => history.forward());
    await until('the third question is back', () => page.title() === third);
    page.element.remove();
    const again = await setup({ feed, attributes: { 'sync-url': '' } });
    await until('the third question is there', () => again.title() === third);
    await again.press('Terug');
    expect(again.title()).to.equal(second);
    await again.press('Terug');
    expect(again.title()).to.equal(first);
    expect(again.buttons()).not.to.include('Terug');
  });

  it('goes back with its own button after the browser went forward', async () => {
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await page.answer('Ik zoek personeel');
    const second = page.title();
    await page.press('Sla over');
    const third = page.title();
    await going(() => history.back());
    await until('the second question is back', () => page.title() === second);
    await going(() => history.forward());
    await until('the third question is back', () => page.title() === third);
    await page.press('Terug');
    await until('the second question is back again', () => page.title() === second);
  });

  it('opens where a link leads, and leaves out what the feeds do not ask', async () => {
    history.replaceState(null, '', '?mkb-a=need:hire,unicorn&mkb-a=region:GM0114&mkb-a=employees:many&mkb-a=shoe:44&mkb-step=answer');
    const page = await setup({ feed, attributes: { 'sync-url': '' } });
    await until('the answer is there, and the name of the place', () => page.organisations().length > 0 && page.given().join().includes('Emmen'));
    expect(page.given()).to.deep.equal(['Waar wilt u hulp bij? Ik zoek personeel', 'In welke gemeente staat uw bedrijf? Emmen', 'Hoeveel mensen hebt u in dienst? 5 of meer']);
  });

  it('asks once more what a link answers with what is no more, where it would lead to the answer', async () => {
    for (const [link, title] of [['need:unicorn', 'Waar wilt u hulp bij?'], ['need:unicorn&mkb-a=region:GM0114', 'Waar wilt u hulp bij?'], ['need:hire&mkb-a=region:GM9999&mkb-a=employees:many', 'In welke gemeente staat uw bedrijf?'], ['shoe:44', 'Waar wilt u hulp bij?']] as const) {
      history.replaceState(null, '', `?mkb-a=${link}&mkb-step=answer`);
      const page = await setup({ feed, attributes: { 'sync-url': '' } });
      await until(`${link} leads to a step`, () => page.title() !== '');
      expect(page.title(), link).to.equal(title);
      page.element.remove();
    }
  });
});

describe('mkb-referral-wizard: on this device', () => {
  it('keeps answers only when asked, goes on with them another time, and forgets them', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek personeel');
    expect(keys.map((key) => localStorage.getItem(key))).to.deep.equal([null, null]);
    await page.press('Bewaar op dit apparaat');
    await page.statusBecomes('Uw antwoorden worden bewaard op dit apparaat.');

    const later = await setup({ feed });
    expect(later.text()).to.contain('U was hier al eerder bezig.');
    await later.press('Ga verder waar u was');
    expect(later.given()).to.deep.equal(['Waar wilt u hulp bij? Ik zoek personeel']);
    await later.press('Bewaar op dit apparaat');
    expect(localStorage.getItem(keys[0]!)).to.equal(null);
  });

  it('goes on keeping for who begins again', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek personeel');
    await page.press('Bewaar op dit apparaat');
    await page.press('Opnieuw beginnen');
    const later = await setup({ feed });
    expect(later.text()).not.to.contain('U was hier al eerder bezig.');
    await later.answer('Ik zoek personeel');
    expect(later.button('Bewaar op dit apparaat').getAttribute('aria-pressed')).to.equal('true');
    expect((await setup({ feed })).text()).to.contain('U was hier al eerder bezig.');
  });

  it('offers nothing more of what was kept to who answered afresh and begins again', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek personeel');
    await page.press('Bewaar op dit apparaat');
    const later = await setup({ feed });
    expect(later.text()).to.contain('U was hier al eerder bezig.');
    await later.answer('Ik zoek personeel');
    await later.press('Opnieuw beginnen');
    expect(later.text()).not.to.contain('U was hier al eerder bezig.');
  });

  it('starts as ever when what was kept cannot be read', async () => {
    localStorage.setItem(keys[0]!, '{"a":');
    expect((await setup({ feed })).text()).not.to.contain('U was hier al eerder bezig.');
  });
});

describe('mkb-referral-wizard: with what is known of the company', () => {
  it('asks nobody twice: what is told in one widget of the page is known in another', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek personeel');
    await page.answerPlace('Emmen');
    await page.answer('5 of meer');
    const other = await setup({ feed, server: page.server });
    await until('the place has its name', () => other.given().join().includes('Emmen'));
    expect(other.given()).to.deep.equal(['In welke gemeente staat uw bedrijf? Emmen', 'Hoeveel mensen hebt u in dienst? 5 of meer']);
    await page.press('Opnieuw beginnen');
    expect(page.given(), 'starting again takes back what was said here').to.deep.equal([]);
  });

  it('takes over no place outside the region that the page is about', async () => {
    const page = await setup({ feed, attributes: { region: 'PV22' } });
    await page.answer('Ik zoek personeel');
    await page.answerPlace('Emmen');
    await page.answer('5 of meer');
    const zeeland = await setup({ feed, server: page.server, attributes: { region: 'PV29' } });
    await until('what is known is there', () => zeeland.given().length > 0);
    expect(zeeland.given()).to.deep.equal(['Hoeveel mensen hebt u in dienst? 5 of meer']);
    await zeeland.answer('Ik zoek personeel');
    expect(zeeland.title()).to.equal('In welke gemeente staat uw bedrijf?');
  });
});

describe('mkb-referral-wizard: in the own words of the visitor', () => {
  it('names who is about those words, and keeps them out of everything', async () => {
    const page = await setup({ feed: more as never, attributes: { 'sync-url': '' } });
    await page.type(page.search()!, 'personeel voor ons granulaat');
    await page.answer('Ik zoek personeel');
    await page.answerPlace('Emmen');
    while (page.organisations().length === 0) await page.press('Sla over');
    expect(page.organisations()).to.contain('Kunststofcampus');
    const told = JSON.stringify(page.events.map((event) => ({ ...event }))) + location.href + JSON.stringify({ ...localStorage });
    expect(told).not.to.contain('granulaat');
  });

  it('keeps those words for who comes back to the question and changes nothing', async () => {
    const page = await setup({ feed: more as never, attributes: { region: 'GM0114' } });
    await page.type(page.search()!, 'personeel voor ons granulaat');
    await page.answer('Ik zoek personeel');
    while (page.organisations().length === 0) await page.press('Sla over');
    const found = page.organisations();
    await page.change('Waar wilt u hulp bij?');
    expect(page.search()!.value).to.equal('personeel voor ons granulaat');
    expect(page.chosen()).to.deep.equal(['Ik zoek personeel']);
    await page.press('Verder');
    while (page.organisations().length === 0) await page.press('Sla over');
    expect(page.organisations()).to.deep.equal(found);
    await page.press('Opnieuw beginnen');
    expect(page.search()!.value, 'who begins again begins without them').to.equal('');
  });
});

describe('mkb-referral-wizard: a reason in the words of the visitor', () => {
  const around = provider({ name: 'Chemiepark', role: 'campus', regions: ['PV22'], needs: ['hire'], keywords: ['emmen', 'drenthe', 'polymeer'] });
  const feed = { ...more, providers: [...more.providers, around] } as never;
  const reasonsFor = async (words: string) => {
    const page = await setup({ feed, attributes: { region: 'PV22' } });
    await page.type(page.search()!, words);
    await page.answer('Ik zoek personeel');
    await page.answerPlace('Emmen');
    while (page.organisations().length === 0) await page.press('Sla over');
    return page.reasons('Chemiepark').filter((reason) => reason.startsWith('Past bij uw woorden'));
  };

  it('is what is asked, never where', async () => {
    expect(await reasonsFor('personeel voor polymeer in Emmen, Drenthe')).to.deep.equal(['Past bij uw woorden: polymeer']);
    expect(await reasonsFor('personeel in Emmen, Drenthe')).to.deep.equal([]);
  });
});

describe('mkb-referral-wizard: to take along', () => {
  it('can be printed, copied and mailed, with the answers, who can help, and why', async () => {
    const page = await setup({ feed });
    await page.answer('Ik zoek personeel');
    await page.answerPlace('Emmen');
    await page.answer('Minder dan 5');
    expect(page.buttons()).to.include.members(['Print', 'Kopieer']);
    const body = decodeURIComponent(new URL(page.mail()).searchParams.get('body')!);
    for (const part of ['In welke gemeente staat uw bedrijf? Emmen', '2. Drents loket', '0592 123456', 'https://loket.example/']) expect(body).to.contain(part);
    await expect(page.element).to.be.accessible();
  });

  it('has the addresses on paper too', async () => {
    const both = provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], contact: { url: 'https://loket.example/', email: 'vraag@loket.example' } });
    const page = await setup({ feed: { ...feedOf(both, scheme({ name: 'Voucher', needs: ['hire'], regions: ['PV22'], url: 'https://voucher.example/' })), questions: [] }, attributes: { region: 'GM0114' } });
    await page.answer('Ik zoek personeel');
    const links = [...page.element.shadowRoot!.querySelectorAll('[part=answer] [part=contact] a, [part=answer] .scheme a')];
    const addresses = ['https://loket.example/', 'vraag@loket.example', 'https://voucher.example/'];
    expect(onPaper(page.element, () => links.map(printedAfter))).to.deep.equal(addresses);
    expect(links.map(printedAfter).join('')).not.to.match(/example/);
  });

  it('can be taken along when nobody was found too, to show it to the municipality', async () => {
    const page = await setup({ feed, attributes: { region: 'PV29' } });
    await page.answer('Ik zoek personeel');
    await page.answerPlace('Goes');
    expect(page.title()).to.equal('We hebben geen organisatie voor u gevonden');
    expect(page.buttons()).to.include.members(['Print', 'Kopieer', 'Terug']);
    const { searchParams } = new URL(page.mail());
    expect(searchParams.get('subject')).to.equal('Een vraag voor het ondernemersloket');
    expect(searchParams.get('body')).to.contain('Ik zoek personeel').and.to.contain('Goes').and.to.contain('ondernemersloket');
    await expect(page.element).to.be.accessible();
  });

  it('can be mailed whatever the names hold: half a character too, or one that would be cut in two', async () => {
    const faces = '\u{1f600}'.repeat(240);
    const schemes = [1, 2, 3, 4, 5].map((number) => scheme({ name: `${number} ${faces}`, needs: ['hire'] }));
    for (const name of ['Loket \ud800 x', `Loket ${faces}`, `Loket a${faces}`]) {
      const loket = provider({ name, role: 'first-line', regions: ['PV22'] });
      const page = await setup({ feed: { ...feedOf(loket, ...schemes), questions: [] }, attributes: { region: 'GM0114' } });
      await page.answer('Ik zoek personeel');
      expect(page.organisations()).to.have.length(1);
      expect(decodeURIComponent(page.mail())).to.contain('Loket');
      page.element.remove();
    }
  });

  it('has as many organisations in the subject of the mail as in the answer', async () => {
    const page = await setup({ feed, attributes: { region: 'GM0114' } });
    await page.answer('Ik zoek personeel');
    await page.answer('5 of meer');
    expect(page.organisations()).to.have.length(3);
    expect(new URL(page.mail()).searchParams.get('subject')).to.equal('Deze organisaties kunnen u helpen');
  });

  describe('by copying', () => {
    const clipboard = (writeText: (text: string) => Promise<void>) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    afterEach(() => {
      delete (navigator as { clipboard?: unknown }).clipboard;
    });
    const copied = async (writeText: (text: string) => Promise<void>) => {
      clipboard(writeText);
      const page = await setup({ feed, attributes: { region: 'GM0114' } });
      await page.answer('Ik zoek personeel');
      await page.answer('5 of meer');
      await page.press('Kopieer');
      await until('it is said beside the button', () => page.copied() !== '');
      return page;
    };

    it('says beside the button that it was done, also to who sees', async () => {
      let text = '';
      const page = await copied((given) => Promise.resolve(void (text = given)));
      expect(text).to.contain('Drents loket');
      expect(page.copied()).to.equal('De samenvatting is gekopieerd.');
      await page.statusBecomes('De samenvatting is gekopieerd.');
      await page.press('Terug');
      await page.answer('5 of meer');
      expect(page.copied()).to.equal('');
    });

    it('says that it cannot be done, and what can', async () => {
      const page = await copied(() => Promise.reject(new Error('no')));
      expect(page.copied()).to.contain('Kopiëren lukt niet.').and.to.contain('printen of mailen');
    });
  });
});

describe('mkb-referral-wizard: handing the question over', () => {
  const taking = { ...feedOf(provider({ name: 'Drents loket', role: 'first-line', regions: ['PV22'], contact: { email: 'vraag@loket.example', intake: { type: 'post', url: 'https://loket.example/intake', privacy: 'https://loket.example/privacy' } } })), questions: [] } as never;

  it('asks on the card, naming who receives it, where, and under which promise; the focus goes along', async () => {
    const page = await setup({ feed: taking, attributes: { region: 'GM0114', 'intake-origins': 'https://loket.example' } });
    while (page.organisations().length === 0) await page.press('Sla over');
    await page.press('Stel uw vraag aan Drents loket');
    await until('the form is there', () => page.text().includes('loket.example') && page.fields().length > 3);
    await until('its title has the focus', () => page.focused().includes('Drents loket'));
    await expect(page.element).to.be.accessible();
  });

  it('offers no form where the page does not allow the receiver, but its mail', async () => {
    const page = await setup({ feed: taking, attributes: { region: 'GM0114' } });
    while (page.organisations().length === 0) await page.press('Sla over');
    await page.press('Stel uw vraag aan Drents loket');
    await until('there is a way', () => page.links('Drents loket').some((href) => href.startsWith('mailto:vraag@loket.example?')));
    expect(page.fields().filter((field) => /naam/i.test(field))).to.deep.equal([]);
  });
});

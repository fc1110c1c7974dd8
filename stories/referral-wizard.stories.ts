import { html } from 'lit';
import '@mkb-wegwijzer/widgets/define/referral-wizard';
import type { Feed, Question } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, indexOf, need, provider, question, scheme } from '../test/builders/feeds.js';
import { type Answer as Route, serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import { dressed } from './dressed.js';
import { inColumns, inEach } from './narrow.js';
import { type Meta, type Story, lookAt, widgetIn } from './story.js';

interface Args {
  readonly feed: string;
  readonly lang: string;
  readonly region: string;
  readonly need: string;
  readonly theme: string;
  readonly home: string;
  readonly 'heading-level': number;
  readonly routes: Readonly<Record<string, Route>>;
  readonly className: string;
  readonly 'intake-origins': string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Referral wizard',
  component: 'mkb-referral-wizard',
  args: { 'feed': 'feed.json', 'lang': 'nl', region: '', need: '', theme: '', home: '', 'heading-level': 2, routes: {}, className: '', 'intake-origins': '' },
  argTypes: { routes: { table: { disable: true } }, className: { table: { disable: true } } },
  render: (args) => html`
    <div class=${args.className}>
      <mkb-referral-wizard ${dressed(args)} .environment=${serverOf(args.routes)}></mkb-referral-wizard>
    </div>
  `,
};
export default meta;

const questions: Question[] = [
  question({ id: 'need', subject: 'need', multiple: true, text: { nl: 'Waar wilt u hulp bij?', en: 'What do you want help with?' }, help: { nl: 'U mag meer dan één antwoord kiezen.', en: 'You may choose more than one answer.' } }),
  question({
    id: 'employees',
    subject: 'employees',
    text: { nl: 'Hoeveel mensen hebt u in dienst?', en: 'How many people do you employ?' },
    help: { nl: 'Tel uzelf niet mee.', en: 'Do not count yourself.' },
    options: [
      { id: '0', label: { nl: 'Niemand, ik werk alleen', en: 'Nobody, I work alone' }, value: { min: 0, max: 0 } },
      { id: '1-4', label: { nl: '1 tot en met 4', en: '1 to 4' }, value: { min: 1, max: 4 } },
      { id: '5-49', label: { nl: '5 tot en met 49', en: '5 to 49' }, value: { min: 5, max: 49 } },
      { id: '50', label: { nl: '50 of meer', en: '50 or more' }, value: { min: 50 } },
    ],
  }),
];

const desk = provider({
  name: 'Ondernemersloket Drenthe',
  role: 'first-line',
  summary: { nl: 'Het eerste loket voor alle bedrijven in Drenthe. Een adviseur denkt met u mee en verwijst u door.', en: 'The first desk for all businesses in Drenthe. An adviser thinks along with you and refers you.' },
  needs: ['advice', 'grow', 'finance', 'hire', 'digitalise', 'export', 'save-energy'],
  regions: ['PV22'],
  focus: [{ subject: 'employees', min: 5, max: 100 }],
  languages: ['nl', 'en', 'de'],
  locations: [{ street: 'Marktplein 1', place: 'Hoogeveen', lat: 52.722, lon: 6.476, openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }] }],
  contact: { url: 'https://loket.example/', telephone: '0592 12 34 56', email: 'vraag@loket.example' },
  verified: { on: '2026-11-02', by: 'Drenthe' },
});
const townHall = provider({ name: 'Gemeente Emmen', role: 'municipality', summary: 'Voor vergunningen, een plek voor uw bedrijf en geldzorgen.', needs: ['permits', 'start', 'debts', 'find-location'], regions: ['GM0114'], contact: { telephone: '14 0591' } });
const fund = provider({ name: 'Groeifonds Noord', role: 'fund', summary: 'Leent geld aan bedrijven die willen groeien.', needs: ['finance', 'grow'], regions: ['PV20', 'PV21', 'PV22'], contact: { url: 'https://fonds.example/' }, serves: [{ text: 'De bank betaalt een deel.' }] });
const chamber = provider({ name: 'KVK', role: 'chamber', summary: 'Gratis advies over starten, groeien en stoppen.', needs: ['start', 'finance', 'stop', 'transfer'], contact: { url: 'https://kvk.example/' } });
const province = provider({ name: 'Provincie Drenthe', role: 'province', approach: 'first-line', regions: ['PV22'] });
const loan = scheme({ name: 'Groeilening', kind: 'loan', provider: fund.id, needs: ['finance', 'grow'], regions: ['PV22'], amounts: [{ min: 50_000, max: 250_000 }], url: 'https://fonds.example/groeilening' });
const voucher = scheme({ name: 'Adviesvoucher', kind: 'voucher', summary: 'De provincie betaalt de helft van een adviseur.', provider: province.id, needs: ['grow', 'advice', 'finance'], regions: ['PV22'], amounts: [{ rate: 0.5, max: 7_500 }], windows: [{ closes: '2026-12-06' }], eligibility: [{ subject: 'employees', max: 49 }], apply: [{ type: 'online', url: 'https://drenthe.example/voucher' }] });
const guarantee = scheme({ name: 'Borgstelling voor het mkb', kind: 'guarantee', summary: 'De overheid staat garant voor een deel van uw lening bij de bank.', needs: ['finance'], apply: [{ type: 'online', url: 'https://bmkb.example/' }] });
const training = provider({ name: 'Vakschool', role: 'programme', needs: ['train-staff', 'hire', 'innovate', 'use-ai'], regions: ['PV22'], serves: [{ subject: 'employees', min: 1 }] });

const some: Feed = { ...feedOf(desk, townHall, fund, chamber, province, training, loan, voucher, guarantee), questions };
const start = { routes: { 'feed.json': some } };

/** Drives the wizard as a visitor would: chooses by label, then goes on. */
async function drive(canvasElement: HTMLElement) {
  const { shadowRoot } = await widgetIn(canvasElement, 'mkb-referral-wizard');
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => until(`${selector} is there`, () => shadowRoot.querySelector<T>(selector));
  const asked = () => shadowRoot.querySelector('#question, #answer')?.textContent?.trim() ?? '';
  const moveOn = async (press: () => void) => {
    const before = asked();
    press();
    await until('the next question is there', () => asked() !== before);
  };
  const button = (label: string) => [...shadowRoot.querySelectorAll<HTMLButtonElement>('form button')].find((each) => each.textContent?.trim() === label)!;
  return {
    find,
    next: () => moveOn(() => shadowRoot.querySelector<HTMLButtonElement>('form .primary')!.click()),
    press: (label: string) => button(label).click(),
    skip: () => moveOn(() => shadowRoot.querySelector<HTMLButtonElement>('form .primary + button')!.click()),
    choose: async (value: string) => (await find(`input[value="${value}"]`)).click(),
    type: async (selector: string, text: string) => {
      const field = await find<HTMLInputElement>(selector);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    toAnswer: async () => {
      await find('#question, #answer');
      while (!shadowRoot.querySelector('#answer')) await moveOn(() => shadowRoot.querySelector<HTMLButtonElement>('form .primary + button')!.click());
    },
  };
}

// Start

export const FirstQuestion: Story<Args> = { args: start, play: async ({ canvasElement }) => void (await (await drive(canvasElement)).find('#question')) };

// States

export const Loading: Story<Args> = { args: { routes: { 'feed.json': 'silent' } } };

export const Failed: Story<Args> = { args: { routes: { 'feed.json': 'down' } }, play: async ({ canvasElement }) => void (await (await drive(canvasElement)).find('[part=error]')) };

export const Partial: Story<Args> = {
  args: {
    routes: { 'feed.json': indexOf({ url: 'drenthe.json', title: 'Provincie Drenthe' }, { url: 'zeeland.json', title: 'Provincie Zeeland' }), 'drenthe.json': some, 'zeeland.json': 503 },
  },
  play: FirstQuestion.play!,
};

export const EmptyFeed: Story<Args> = { args: { routes: { 'feed.json': feedOf() } }, play: async ({ canvasElement }) => void (await (await drive(canvasElement)).find('.answer')) };

export const NothingChosen: Story<Args> = {
  args: start,
  play: async ({ canvasElement }) => {
    const wizard = await drive(canvasElement);
    await wizard.find('#question');
    wizard.press('Verder');
    await wizard.find('#error');
  },
};

export const RegionUnknown: Story<Args> = {
  args: { ...start, need: 'finance', region: 'PV22' },
  play: async ({ canvasElement }) => {
    const wizard = await drive(canvasElement);
    await wizard.type('#place', 'Rotterdam');
    wizard.press('Verder');
    await wizard.find('[aria-invalid]');
  },
};

export const NoOneHelps: Story<Args> = {
  args: { routes: { 'feed.json': { ...feedOf(fund, loan), questions } }, need: 'finance', region: 'GM0983' },
  play: async ({ canvasElement }) => (await drive(canvasElement)).toAnswer(),
};

// Content

export const NeedsFound: Story<Args> = {
  args: start,
  play: async ({ canvasElement }) => {
    const wizard = await drive(canvasElement);
    await wizard.type('#need-search', 'geld');
    await wizard.choose('finance');
  },
};

export const RegionQuestion: Story<Args> = {
  args: { ...start, need: 'finance' },
  play: async ({ canvasElement }) => {
    const wizard = await drive(canvasElement);
    await wizard.type('#place', 'berg');
    await wizard.find('[role=option]');
  },
};

export const CompanyQuestion: Story<Args> = { args: { ...start, need: 'grow', region: 'GM0114' }, play: async ({ canvasElement }) => void (await (await drive(canvasElement)).find('input[value="5-49"]')) };

export const Answer: Story<Args> = {
  args: { ...start, need: 'digitalise', region: 'GM0114' },
  play: async ({ canvasElement }) => (await drive(canvasElement)).toAnswer(),
};

export const AnswerWithSchemes: Story<Args> = {
  args: { ...start, need: 'finance', region: 'GM0114' },
  play: async ({ canvasElement }) => {
    const wizard = await drive(canvasElement);
    await wizard.choose('5-49');
    await wizard.next();
    await wizard.toAnswer();
  },
};

export const AnswerWithoutRegion: Story<Args> = { args: { ...start, need: 'start' }, play: async ({ canvasElement }) => (await drive(canvasElement)).toAnswer() };

export const OwnDeskFirst: Story<Args> = { args: { ...start, need: 'finance', region: 'GM0114', home: idOf('Gemeente Emmen') }, play: async ({ canvasElement }) => (await drive(canvasElement)).toAnswer() };

export const WithPresets: Story<Args> = { args: { ...start, theme: 'financing', region: 'PV22' }, play: FirstQuestion.play! };

const taking = provider({ ...desk, contact: { ...desk.contact, intake: { type: 'post', url: 'https://loket.example/intake', privacy: 'https://loket.example/privacy' } } });
const takingOver = (answer: Route): Partial<Args> => ({ routes: { 'feed.json': { ...feedOf(taking), questions: [] }, 'https://loket.example/intake': answer }, need: 'finance', region: 'GM0114', 'intake-origins': 'https://loket.example' });

/** A question handed over to an organisation, where its own intake takes it and the page lets it. */
export const HandingOver: Story<Args> = {
  args: takingOver('silent'),
  play: async ({ canvasElement }) => {
    const { find, toAnswer } = await drive(canvasElement);
    await toAnswer();
    (await find('.referral [aria-expanded]')).click();
    await find('[part=hand-over-form]');
  },
};

/** Fills the form in, sends it, and waits for what comes of it. */
const sent = (outcome: string): NonNullable<Story['play']> => async (context) => {
  await HandingOver.play!(context);
  const { find, type } = await drive(context.canvasElement);
  const form = '[part=hand-over-form]';
  await type(`${form} [autocomplete=name]`, 'Ana de Vries');
  await type(`${form} [type=email]`, 'ana@bedrijf.example');
  await type(`${form} textarea`, 'Wij willen een tweede winkel openen. Hoe betalen we dat?');
  (await find(`${form} [id$=-consent]`)).click();
  (await find(`${form} .primary`)).click();
  await find(outcome);
};

export const SendingFailed: Story<Args> = {
  args: takingOver(503),
  parameters: lookAt('Look whether it is plain at once that the question was not sent, that nothing typed is lost, and which other ways there are.'),
  play: sent('[part=hand-over-failure]'),
};

/** The organisation is still taking in an earlier attempt (409). */
export const SendingUnsure: Story<Args> = {
  args: takingOver(409),
  parameters: lookAt('Look how this differs from a failure: the question may have arrived, so the words must not say that it did not, and trying again is safe as long as nothing is changed.'),
  play: sent('[part=hand-over-failure]'),
};

export const QuestionReceived: Story<Args> = {
  args: takingOver({ reference: 'VRG-8K2', received: '2026-11-24T11:58:00Z' }),
  parameters: lookAt('Look whether the receipt stands out on the card, and whether its reference is easy to copy or to write down.'),
  play: sent('[part=hand-over-receipt]'),
};

// Looks

export const Themed: Story<Args> = { args: { ...start, className: 'example-theme', need: 'finance', region: 'GM0114' }, play: AnswerWithSchemes.play! };

export const Dark: Story<Args> = { args: { ...start, className: 'example-dark', need: 'finance', region: 'GM0114' }, play: AnswerWithSchemes.play! };

export const Narrow: Story<Args> = {
  args: AnswerWithSchemes.args!,
  parameters: lookAt('Look whether the answer still leads to the first organisation in a side column of 240 and of 320 px: its way to get in touch comes before what else there is.'),
  render: (args) => inColumns((lang) => html`<mkb-referral-wizard ${dressed({ ...args, lang })} .environment=${serverOf(args.routes)}></mkb-referral-wizard>`),
  play: inEach('.example-column', AnswerWithSchemes.play!),
};

// Languages

export const English: Story<Args> = { args: { ...start, lang: 'en', need: 'finance', region: 'GM0114' }, play: AnswerWithSchemes.play! };

const long = 'Meervoudigepersoonlijkheidsverzekeringsmaatschappijenoverkoepelingsorganisatie';
export const LongWords: Story<Args> = {
  args: {
    routes: {
      'feed.json': {
        ...feedOf(
          provider({ name: `${long} Noord-Nederland`, role: 'first-line', summary: `${long} helpt u met ${long.toLowerCase()}.`, needs: ['long'], regions: ['PV22'], contact: { url: 'https://lang.example/', email: `${'naam'.repeat(15)}@lang.example` } }),
          provider({ name: 'Tweede', role: 'network', needs: ['long'], regions: ['PV22'] }),
          scheme({ name: `${long}sregeling`, needs: ['long'], url: 'https://lang.example/regeling', amounts: [{ max: 123_456_789 }] }),
        ),
        needs: [need({ id: 'long', label: `Ik zoek een ${long.toLowerCase()}` })],
        questions: [],
      },
    },
    need: 'long',
    region: 'GM0114',
  },
  play: async ({ canvasElement }) => (await drive(canvasElement)).toAnswer(),
};

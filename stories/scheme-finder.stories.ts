import { html } from 'lit';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import { feedOf, indexOf, scheme } from '../test/builders/feeds.js';
import { type Answer, serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import { dressed } from './dressed.js';
import { inColumns, inEach } from './narrow.js';
import { related, some, suited } from './schemes.js';
import { type Meta, type Story, lookAt, widgetIn } from './story.js';
import { thousands } from './thousands.js';

interface Args {
  readonly feed: string;
  readonly lang: string;
  readonly region: string;
  readonly need: string;
  readonly theme: string;
  readonly kind: string;
  readonly 'heading-level': number;
  readonly routes: Readonly<Record<string, Answer>>;
  readonly className: string;
  readonly 'wizard-url': string;
  readonly 'map-url': string;
  readonly 'structured-data': boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Scheme finder',
  component: 'mkb-scheme-finder',
  args: { 'feed': 'feed.json', 'lang': 'nl', region: '', need: '', theme: '', kind: '', 'heading-level': 2, routes: {}, className: '', 'wizard-url': '', 'map-url': '', 'structured-data': false },
  argTypes: { routes: { table: { disable: true } }, className: { table: { disable: true } } },
  render: (args) => html`
    <div class=${args.className}>
      <mkb-scheme-finder ${dressed(args)} .environment=${serverOf(args.routes)}></mkb-scheme-finder>
    </div>
  `,
};
export default meta;

const type = async (canvasElement: HTMLElement, text: string) => {
  const { shadowRoot } = await widgetIn(canvasElement, 'mkb-scheme-finder');
  await until('there are results', () => shadowRoot.querySelector('#results'));
  const field = shadowRoot.querySelector<HTMLInputElement>('#text')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const ready = async (canvasElement: HTMLElement, selector: string) => {
  const { shadowRoot } = await widgetIn(canvasElement, 'mkb-scheme-finder');
  return until(`${selector} is there`, () => shadowRoot.querySelector<HTMLElement>(selector));
};

// Start

export const Start: Story<Args> = { args: { routes: { 'feed.json': some } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '#results')) };

// States

export const Loading: Story<Args> = { args: { routes: { 'feed.json': 'silent' } } };

export const Failed: Story<Args> = { args: { routes: { 'feed.json': 'down' } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '[part=error]')) };

export const NotAFeed: Story<Args> = { args: { routes: { 'feed.json': '<!doctype html><title>Niet gevonden</title>' } }, play: Failed.play! };

export const Partial: Story<Args> = {
  args: { routes: { 'feed.json': indexOf({ url: 'a.json', title: 'Provincie Zeeland' }, { url: 'b.json', title: 'Provincie Drenthe' }), 'a.json': some, 'b.json': 503 } },
  play: async ({ canvasElement }) => void (await ready(canvasElement, '[part=notice]')),
};

export const StillLoading: Story<Args> = {
  args: { routes: { 'feed.json': indexOf({ url: 'a.json', title: 'Provincie Zeeland' }, { url: 'b.json', title: 'Provincie Drenthe' }), 'a.json': some, 'b.json': 'silent' } },
  play: Partial.play!,
};

export const EmptyFeed: Story<Args> = { args: { routes: { 'feed.json': feedOf() } } };

export const NothingFound: Story<Args> = { ...Start, play: async ({ canvasElement }) => type(canvasElement, 'eenhoorn') };

export const NothingFoundAndWaysOn: Story<Args> = { args: { routes: { 'feed.json': some }, 'wizard-url': 'https://example.nl/hulp', 'map-url': 'https://example.nl/kaart' }, play: NothingFound.play! };

export const DemonstrationData: Story<Args> = { args: { routes: { 'feed.json': { ...some, notice: { nl: 'Demonstratiegegevens, niet geverifieerd.' } } } }, play: Partial.play! };

export const NothingFoundInWordsOfThePage: Story<Args> = {
  ...NothingFoundAndWaysOn,
  parameters: lookAt('Look whether the words that the page puts in the slot `empty` read as a part of the page, and go together with the ways on below them.'),
  render: (args) => html`
    <mkb-scheme-finder ${dressed(args)} .environment=${serverOf(args.routes)}>
      <div slot="empty"><p>Staat uw regeling er niet bij? <a href="https://example.nl/contact">Stel uw vraag aan de gemeente</a>.</p></div>
    </mkb-scheme-finder>
  `,
  play: async (context) => {
    await NothingFound.play!(context);
    await ready(context.canvasElement, 'slot[name=empty]');
  },
};

// Content

export const Searched: Story<Args> = { ...Start, play: async ({ canvasElement }) => type(canvasElement, 'subsidie energei') };

/** What may be meant by what is typed, with the second option active. */
export const Suggestions: Story<Args> = {
  ...Start,
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'en');
    await ready(canvasElement, '#suggestions:not([hidden]) [role=option]');
    const field = await ready(canvasElement, '#text');
    for (const key of ['ArrowDown', 'ArrowDown']) field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await ready(canvasElement, '[aria-selected=true]');
  },
};

const press = async (canvasElement: HTMLElement, selector: string, text: string) => {
  const { shadowRoot } = await widgetIn(canvasElement, 'mkb-scheme-finder');
  const found = () => [...shadowRoot.querySelectorAll<HTMLElement>(selector)].find((each) => each.textContent.includes(text));
  (await until(`there is "${text}"`, found)).click();
};

export const SchemeOpen: Story<Args> = {
  ...Start,
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'energiebesparing');
    (await ready(canvasElement, '.name')).click();
    await ready(canvasElement, '.details a');
  },
};

/** How to apply, contact, law, and schemes that go with it; one of those is in no feed of this page. */
export const SchemeWithRelated: Story<Args> = {
  args: { routes: { 'feed.json': related } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.name', 'Energievoucher');
    (await ready(canvasElement, '.relation summary')).click();
  },
};

export const LastDayToTheCalendar: Story<Args> = {
  ...SchemeWithRelated,
  play: async (context) => {
    await SchemeWithRelated.play!(context);
    await press(context.canvasElement, '.details button', 'Zet laatste dag in agenda');
  },
};

/** What a visitor can tell about the company. */
export const AboutTheCompany: Story<Args> = {
  ...Start,
  play: async ({ canvasElement }) => {
    (await ready(canvasElement, '[aria-controls=company]')).click();
    await ready(canvasElement, '[part=company]');
  },
};

/** What suits the company that a visitor told about, and why. */
export const SuitsTheCompany: Story<Args> = {
  args: { routes: { 'feed.json': suited } },
  play: async ({ canvasElement }) => {
    await AboutTheCompany.play!({ canvasElement });
    const staff = (await ready(canvasElement, '#company-employees')) as HTMLInputElement;
    staff.value = '12';
    staff.dispatchEvent(new Event('change', { bubbles: true }));
    (await ready(canvasElement, '[aria-controls=company]')).click();
    await ready(canvasElement, '.verdict');
    (await ready(canvasElement, '.name')).click();
    await ready(canvasElement, '.details .verdicts');
  },
};

export const Filtered: Story<Args> = { args: { routes: { 'feed.json': some }, theme: 'digitalisation', kind: 'voucher grant' }, play: Start.play! };

export const FromANeed: Story<Args> = { args: { routes: { 'feed.json': some }, need: 'finance' }, play: Start.play! };

export const InAMunicipality: Story<Args> = { args: { routes: { 'feed.json': some }, region: 'GM0718' }, play: Start.play! };

export const OnThePageOfAProvince: Story<Args> = { args: { routes: { 'feed.json': some }, region: 'PV29' }, play: Start.play! };

export const AllOfTheCountry: Story<Args> = { args: OnThePageOfAProvince.args!, play: ({ canvasElement }) => press(canvasElement, 'button', 'Toon heel Nederland') };

export const Organisations: Story<Args> = {
  ...Start,
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    await press(canvasElement, '.filter-toggle', 'Filters');
    await press(canvasElement, '.facet-toggle', 'Organisatie');
    await press(canvasElement, '.facet-toggle', 'Hoeveel geld');
    await ready(canvasElement, '#facet-amount .choice');
  },
};

/** The browser would keep it for the other states as well, so it is forgotten again once it shows. */
export const Saved: Story<Args> = {
  args: { routes: { 'feed.json': related } },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    await press(canvasElement, '.choose', 'Bewaar Energievoucher');
    await press(canvasElement, '.choose', 'Bewaar Energiescan');
    await press(canvasElement, 'button', 'Bewaarde regelingen');
    await ready(canvasElement, '.saved-list .plain');
    localStorage.removeItem('mkb-wegwijzer-saved');
  },
};

export const Comparing: Story<Args> = {
  args: { routes: { 'feed.json': related } },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    for (const name of ['Energievoucher', 'Energiescan', 'Exportlening']) await press(canvasElement, '.choose', `Vergelijk ${name}`);
    await press(canvasElement, '.tray button', 'Vergelijk nu');
    await ready(canvasElement, '.comparison td li');
  },
};

/** Looks like the list; its description for search engines is in the head of the page, under one Trusted Types policy. */
export const DescribedForSearchEngines: Story<Args> = {
  args: { routes: { 'feed.json': some }, 'structured-data': true },
  play: async (context) => {
    await Start.play!(context);
    await until('it is described', () => document.head.querySelector('script[type="application/ld+json"]'));
  },
};

export const LongList: Story<Args> = {
  args: { routes: { 'feed.json': feedOf(...Array.from({ length: 75 }, (_, number) => scheme({ name: `Regeling ${number + 1}`, summary: 'Geld voor een goed plan.' }))) } },
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    for (let count = 10; count < 60; count += 10) {
      await press(canvasElement, '.results button', 'Toon nog');
      await ready(canvasElement, `[data-position='${count + 5}']`);
    }
  },
};

export const OneResult: Story<Args> = {
  args: { routes: { 'feed.json': some }, kind: 'loan' },
  parameters: lookAt('Look whether one result alone still reads as an answer: the heading counts one, and nothing asks how to sort it.'),
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    const { shadowRoot } = await widgetIn(canvasElement, 'mkb-scheme-finder');
    await until('there is one result', () => shadowRoot.querySelectorAll('.results li.card').length === 1);
  },
};

export const ThousandsOfSchemes: Story<Args> = {
  parameters: lookAt('Look at the large numbers, in the heading and behind each filter, and whether the filters still help to choose among so many.'),
  // Not by the routes: Storybook would send all of it to its panels.
  render: (args) => html`<mkb-scheme-finder ${dressed(args)} .environment=${serverOf({ 'feed.json': thousands })}></mkb-scheme-finder>`,
  play: async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    (await ready(canvasElement, '.filter-toggle')).click();
    await ready(canvasElement, '[part=filters] .choice');
  },
};

// Looks

/** The same widget under a theme of the host: NL Design System tokens on a class around it. */
export const Themed: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-theme' }, play: Start.play! };
export const Dark: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-dark' }, play: Start.play! };

export const Narrow: Story<Args> = {
  ...Start,
  parameters: lookAt('Look whether filters, cards and details stay whole and legible in a side column of 240 and of 320 px, also with the longer words of one language or the other.'),
  render: (args) => inColumns((lang) => html`<mkb-scheme-finder ${dressed({ ...args, lang })} .environment=${serverOf(args.routes)}></mkb-scheme-finder>`),
  play: inEach('.example-column', async ({ canvasElement }) => {
    await ready(canvasElement, '#results');
    (await ready(canvasElement, '.filter-toggle')).click();
    await ready(canvasElement, '[part=filters] .choice');
    await press(canvasElement, '.name', 'energiebesparing');
    await ready(canvasElement, '.details a');
  }),
};

// Languages

export const English: Story<Args> = { args: { routes: { 'feed.json': some }, lang: 'en' }, play: Start.play! };

/** There is no German wording. */
export const GermanPage: Story<Args> = {
  args: { routes: { 'feed.json': some }, lang: '' },
  parameters: lookAt('On a page in a language without wording the widget stays Dutch and marks it (`lang="nl"`): look whether that reads as meant, and not as a fault, under the words of the page.'),
  render: (args) => html`
    <div lang="de">
      <p>Hier finden Sie Förderungen für Ihr Unternehmen.</p>
      <mkb-scheme-finder ${dressed(args)} .environment=${serverOf(args.routes)}></mkb-scheme-finder>
    </div>
  `,
  play: async ({ canvasElement }) => void (await ready(canvasElement, '[lang=nl] #results')),
};

export const LongWords: Story<Args> = {
  args: {
    routes: {
      'feed.json': feedOf(
        scheme({
          name: 'Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingssubsidieregeling',
          summary: 'Voor meervoudigepersoonlijkheidsondernemerschapsbevorderingsmaatregelen in Noordoost-Groningen en Zuidwest-Drenthe.',
          regions: ['PV20', 'PV22', 'PV23', 'PV27'],
        }),
        scheme({ name: 'Hottentottententententoonstellingsvoucher', kind: 'voucher' }),
      ),
    },
  },
  play: Start.play!,
};

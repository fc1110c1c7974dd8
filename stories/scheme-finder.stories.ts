import { html } from 'lit';
import '@mkb-wegwijzer/widgets/define/scheme-finder';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, indexOf, provider, scheme } from '../test/builders/feeds.js';
import { type Answer, serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import { dressed } from './dressed.js';
import { type Meta, type Story, widgetIn } from './story.js';

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

const rvo = provider({ name: 'RVO', role: 'national-agency', contact: { url: 'https://rvo.example/' } });
const zeeland = provider({ name: 'Provincie Zeeland', role: 'province', regions: ['PV29'] });
const some: Feed = feedOf(
  rvo,
  zeeland,
  scheme({
    name: 'Subsidie voor energiebesparing',
    summary: 'U krijgt geld terug als u uw bedrijfspand isoleert of een warmtepomp koopt.',
    description: 'De subsidie is voor maatregelen die in de eerste vijf jaar meer opleveren dan ze kosten.\n\nVraag aan voordat u begint.',
    provider: rvo.id,
    themes: ['energy', 'sustainability'],
    needs: ['save-energy'],
    eligibility: [{ subject: 'employees', max: 250 }, { subject: 'projectStarted', in: [false] }, { text: 'Het pand is van u, of u huurt het langer dan vijf jaar.' }],
    amounts: [{ rate: 0.3, max: 25_000 }],
    windows: [{ opens: '2026-11-01', closes: '2026-12-06' }],
    apply: [{ type: 'online', url: 'https://rvo.example/energie' }],
    verified: { on: '2026-11-20', by: 'RVO' },
  }),
  scheme({ name: 'Zeeuwse digivoucher', summary: 'Advies op maat over een webwinkel of veiliger werken.', kind: 'voucher', provider: zeeland.id, regions: ['PV29'], themes: ['digitalisation'], needs: ['digitalise', 'sell-online', 'cyber-security'], amounts: [{ max: 2_500 }], windows: [{ opens: '2027-01-11' }] }),
  scheme({ name: 'Exportlening', summary: 'Lenen om een order in het buitenland voor te bereiden.', kind: 'loan', provider: rvo.id, themes: ['internationalisation', 'financing'], needs: ['export', 'finance'] }),
  scheme({ name: 'Startersgesprek', summary: 'Een uur met een adviseur over uw plan, zonder kosten.', kind: 'advice', themes: ['starting'], needs: ['start', 'advice'], regions: ['GM0718'] }),
  scheme({ name: 'Scholingssubsidie', summary: 'Geld om uw mensen een vak te leren.', provider: rvo.id, themes: ['skills', 'labour-market'], needs: ['train-staff', 'hire'], windows: [{ closes: '2026-03-31' }] }),
);

/** Schemes that suit a company of twelve, may, and do not. */
const suited = feedOf(
  rvo,
  scheme({ name: 'Groeisubsidie', summary: 'Voor bedrijven die nieuwe mensen aannemen.', provider: rvo.id, eligibility: [{ subject: 'employees', min: 5, max: 250 }, { any: [{ subject: 'stage', in: ['growing'] }, { subject: 'trait', in: ['innovative', 'exporting'] }] }, { text: 'U neemt dit jaar iemand aan.' }], windows: [{ closes: '2026-12-31' }], needs: ['hire'] }),
  scheme({ name: 'Startlening', summary: 'Lenen om te beginnen.', kind: 'loan', provider: rvo.id, eligibility: [{ subject: 'employees', max: 5 }], needs: ['finance'] }),
  scheme({ name: 'Vouwfietsvoucher', summary: 'Voor wie naar de klant fietst.', kind: 'voucher', provider: rvo.id, eligibility: [{ subject: 'employees', max: 50 }], status: 'suspended', needs: ['clean-transport'] }),
  scheme({ name: 'Maatwerkadvies', summary: 'Een adviseur kijkt met u mee.', kind: 'advice', provider: rvo.id, eligibility: [{ subject: 'employees', min: 1 }, { text: 'U hebt een concrete vraag.' }], needs: ['advice'] }),
);

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

export const Start: Story<Args> = { args: { routes: { 'feed.json': some } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '#results')) };

export const Searched: Story<Args> = { ...Start, play: async ({ canvasElement }) => type(canvasElement, 'subsidie energei') };

export const SchemeOpen: Story<Args> = {
  ...Start,
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'energiebesparing');
    (await ready(canvasElement, '.name')).click();
    await ready(canvasElement, '.details a');
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

export const English: Story<Args> = { args: { routes: { 'feed.json': some }, lang: 'en' }, play: Start.play! };

export const NothingFound: Story<Args> = { ...Start, play: async ({ canvasElement }) => type(canvasElement, 'eenhoorn') };

export const NothingFoundAndWaysOn: Story<Args> = { args: { routes: { 'feed.json': some }, 'wizard-url': 'https://example.nl/hulp', 'map-url': 'https://example.nl/kaart' }, play: NothingFound.play! };

export const EmptyFeed: Story<Args> = { args: { routes: { 'feed.json': feedOf() } } };

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

export const DemonstrationData: Story<Args> = { args: { routes: { 'feed.json': { ...some, notice: { nl: 'Demonstratiegegevens, niet geverifieerd.' } } } }, play: Partial.play! };

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

const energy = scheme({
  name: 'Energievoucher',
  summary: 'Een adviseur bekijkt hoe uw bedrijf minder energie kan gebruiken.',
  description: 'U krijgt een voucher. Daarmee betaalt u een adviseur.',
  kind: 'voucher',
  provider: zeeland.id,
  regions: ['PV29'],
  amounts: [{ max: 2_500, note: 'Per bedrijf, één keer.' }, { rate: 0.5, max: 10_000, note: 'Als u het advies uitvoert.' }],
  costs: 'De kosten van de adviseur, zonder btw.',
  budget: { state: 'low', checked: '2026-11-20' },
  windows: [{ opens: '2026-10-01', closes: '2026-12-06' }],
  apply: [{ type: 'online', url: 'https://zeeland.example/voucher', authentication: 'eHerkenning niveau 3' }, { type: 'phone', url: 'tel:+31118000000' }],
  legal: ['https://wetten.example/voucher'],
  url: 'https://zeeland.example/energievoucher',
  verified: { on: '2026-11-20', by: 'Provincie Zeeland' },
  related: [
    { id: idOf('Energiescan'), type: 'requires' },
    { id: idOf('Exportlening'), type: 'excludes' },
    { id: 'https://www.rvo.example/regelingen/eia', type: 'stacks-with' },
  ],
});
const related: Feed = feedOf(
  provider({ name: 'Provincie Zeeland', role: 'province', regions: ['PV29'], contact: { url: 'https://zeeland.example/', telephone: '0118 000 000' } }),
  energy,
  scheme({ name: 'Energiescan', kind: 'advice', summary: 'Een scan van uw pand.', provider: zeeland.id, regions: ['PV29'], amounts: [{ max: 500 }] }),
  scheme({ name: 'Exportlening', kind: 'loan', eligibility: [{ subject: 'employees', min: 2, max: 250 }, { text: 'U hebt een order uit het buitenland.' }], amounts: [{ min: 10_000, max: 250_000 }] }),
);

/** How to apply, contact, law, and schemes that go with it; one of those is in no feed of this page. */
export const SchemeWithRelated: Story<Args> = {
  args: { routes: { 'feed.json': related } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.name', 'Energievoucher');
    (await ready(canvasElement, '.relation summary')).click();
  },
};

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

export const LastDayToTheCalendar: Story<Args> = {
  ...SchemeWithRelated,
  play: async (context) => {
    await SchemeWithRelated.play!(context);
    await press(context.canvasElement, '.details button', 'Zet laatste dag in agenda');
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

/** The same widget under a theme of the host: NL Design System tokens on a class around it. */
export const Themed: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-theme' }, play: Start.play! };
export const Dark: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-dark' }, play: Start.play! };

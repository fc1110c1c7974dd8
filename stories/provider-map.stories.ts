import { html } from 'lit';
import '@mkb-wegwijzer/widgets/define/provider-map';
import { ProviderMap } from '@mkb-wegwijzer/widgets';
import { feedOf, idOf, indexOf, provider } from '../test/builders/feeds.js';
import { locatieserver } from '../test/builders/locatieserver.js';
import { type Answer, type FakeServer, serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import { dressed } from './dressed.js';
import { inColumns, inEach } from './narrow.js';
import { inTown, many, some } from './providers.js';
import { type Meta, type Story, lookAt, widgetIn } from './story.js';

interface Args {
  readonly feed: string;
  readonly view: string;
  readonly geocoder: string;
  readonly provider: string;
  readonly lang: string;
  readonly region: string;
  readonly home: string;
  readonly need: string;
  readonly theme: string;
  readonly 'heading-level': number;
  readonly routes: Readonly<Record<string, Answer>>;
  readonly className: string;
  readonly tiles: string;
  readonly 'tiles-attribution': string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Provider map',
  component: 'mkb-provider-map',
  args: { 'feed': 'feed.json', 'view': '', 'geocoder': '', 'provider': '', 'lang': 'nl', region: '', home: '', need: '', theme: '', 'heading-level': 2, routes: {}, className: '', tiles: '', 'tiles-attribution': '' },
  argTypes: { routes: { table: { disable: true } }, className: { table: { disable: true } } },
  render: (args) => html`
    <div class=${args.className}>
      <mkb-provider-map ${dressed(args)} .environment=${serverOf(args.routes)}></mkb-provider-map>
    </div>
  `,
};
export default meta;

const ready = async (canvasElement: HTMLElement, selector: string, tag = 'mkb-provider-map') => {
  const { shadowRoot } = await widgetIn(canvasElement, tag);
  return until(`${selector} is there`, () => shadowRoot.querySelector<HTMLElement>(selector));
};
const type = async (canvasElement: HTMLElement, field: string, text: string) => {
  await ready(canvasElement, '#results');
  const input = (await ready(canvasElement, field)) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

// Start

export const AllProviders: Story<Args> = { args: { routes: { 'feed.json': some } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '#results')) };

// States

export const Loading: Story<Args> = { args: { routes: { 'feed.json': 'silent' } } };

export const Failed: Story<Args> = { args: { routes: { 'feed.json': 'down' } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '[part=error]')) };

export const Partial: Story<Args> = {
  args: { routes: { 'feed.json': indexOf({ url: 'a.json', title: 'Provincie Drenthe' }, { url: 'b.json', title: 'Provincie Zeeland' }), 'a.json': some, 'b.json': 503 } },
  play: async ({ canvasElement }) => void (await ready(canvasElement, '[part=notice]')),
};

export const EmptyFeed: Story<Args> = { args: { routes: { 'feed.json': feedOf() } } };

export const NoResults: Story<Args> = { ...AllProviders, play: async ({ canvasElement }) => type(canvasElement, '#text', 'eenhoorn') };

/** The feed's server with PDOK beside it: `well`, or `busy` when it cannot answer. */
function withPdok(routes: Args['routes'], mood: 'well' | 'busy'): FakeServer {
  const pdok = locatieserver();
  pdok.mood = mood;
  const own = serverOf(routes);
  return { ...own, fetch: (url, init) => (url.startsWith('https://api.pdok.nl/') ? pdok.fetch(url, init) : own.fetch(url, init)) };
}

export const AddressesUnavailable: Story<Args> = {
  args: { routes: { 'feed.json': some } },
  render: (args) => html`<mkb-provider-map ${dressed({ ...args, geocoder: 'pdok' })} .environment=${withPdok(args.routes, 'busy')}></mkb-provider-map>`,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'brink 1');
    // By the field itself, since its table of places knows no such address either.
    await ready(canvasElement, '.place-message');
  },
};

/** The map library cannot be fetched; the list stays as it is. */
class ProviderMapWithoutMap extends ProviderMap {
  protected override fetchMap(): Promise<never> {
    return Promise.reject(new TypeError('Failed to fetch'));
  }
}
if (!customElements.get('mkb-provider-map-without-map')) customElements.define('mkb-provider-map-without-map', ProviderMapWithoutMap);

export const WithoutMap: Story<Args> = {
  args: { routes: { 'feed.json': some } },
  render: (args) => html`<mkb-provider-map-without-map ${dressed(args)} .environment=${serverOf(args.routes)}></mkb-provider-map-without-map>`,
  play: async ({ canvasElement }) => void (await ready(canvasElement, '#results', 'mkb-provider-map-without-map')),
};

export const NothingFoundInWordsOfThePage: Story<Args> = {
  ...AllProviders,
  parameters: lookAt('Look whether the words that the page puts in the slot `empty` read as a part of the page, between the search and a map that stays.'),
  render: (args) => html`
    <mkb-provider-map ${dressed(args)} .environment=${serverOf(args.routes)}>
      <div slot="empty"><p>Niemand gevonden? <a href="https://example.nl/contact">Bel of mail met de gemeente</a>.</p></div>
    </mkb-provider-map>
  `,
  play: async (context) => {
    await NoResults.play!(context);
    await ready(context.canvasElement, 'slot[name=empty]');
  },
};

// Content

export const InMunicipality: Story<Args> = {
  ...AllProviders,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'Emmen');
    (await ready(canvasElement, '[role=option]')).click();
    await ready(canvasElement, '.group');
  },
};

export const ChoosingAMunicipality: Story<Args> = {
  ...AllProviders,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'hengelo');
    await ready(canvasElement, '[role=option]');
  },
};

export const ChoosingATown: Story<Args> = {
  ...AllProviders,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'emmer');
    await ready(canvasElement, '[role=option]');
  },
};

export const ChoosingAnAddress: Story<Args> = {
  args: { routes: { 'feed.json': some } },
  render: (args) => html`<mkb-provider-map ${dressed({ ...args, geocoder: 'pdok' })} .environment=${withPdok(args.routes, 'well')}></mkb-provider-map>`,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'brink');
    await ready(canvasElement, '[role=option]');
  },
};

/** A page that is about the provinces themselves. */
export const Provinces: Story<Args> = {
  args: { routes: { 'feed.json': some }, view: 'provinces' },
  play: async ({ canvasElement }) => void (await ready(canvasElement, '.provinces tbody tr')),
};

/** From the overview to the list of one province. */
export const OneOfTheProvinces: Story<Args> = {
  ...Provinces,
  play: async ({ canvasElement }) => {
    (await ready(canvasElement, '[data-province=PV22]')).click();
    await ready(canvasElement, '.results');
  },
};

export const OfAProvince: Story<Args> = { args: { routes: { 'feed.json': some }, region: 'PV22' }, play: AllProviders.play! };

export const OfAMunicipality: Story<Args> = { args: { routes: { 'feed.json': some }, region: 'GM0114' }, play: AllProviders.play! };

/** On the page of a municipality that is in the list itself. */
export const OwnDeskFirst: Story<Args> = {
  args: { ...OfAMunicipality.args, home: idOf('Gemeente Emmen') },
  parameters: lookAt('The own desk of the page comes first, before the desk of the province: look whether a visitor sees that this is the organisation whose page it is.'),
  play: async ({ canvasElement }) => {
    const { shadowRoot } = await widgetIn(canvasElement, 'mkb-provider-map');
    await until('the own desk is first', () => shadowRoot.querySelector('.name')?.textContent.includes('Gemeente Emmen'));
  },
};

export const Filtered: Story<Args> = {
  args: { routes: { 'feed.json': some }, theme: 'energy' },
  play: async ({ canvasElement }) => {
    (await ready(canvasElement, '.filter-toggle')).click();
    await ready(canvasElement, '[part=filters]:not([hidden])');
  },
};

export const ProviderOpen: Story<Args> = {
  ...AllProviders,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#text', 'Ondernemersloket Drenthe');
    (await ready(canvasElement, '.name')).click();
    await ready(canvasElement, '.details a');
  },
};

/** A link to one organisation, which the list would show only far down. */
export const LinkedProvider: Story<Args> = {
  args: { routes: { 'feed.json': feedOf(...Array.from({ length: 14 }, (_, number) => provider({ name: `Bureau ${number + 1}`, role: 'chamber' })), ...some.providers) } },
  render: (args) => html`<mkb-provider-map ${dressed({ ...args, provider: idOf('Ondernemersloket Drenthe') })} .environment=${serverOf(args.routes)}></mkb-provider-map>`,
  play: async ({ canvasElement }) => void (await ready(canvasElement, '.details .route')),
};

const seen = async (canvasElement: HTMLElement) => {
  const { shadowRoot } = await widgetIn(canvasElement, 'mkb-provider-map');
  await until('the map is there', () => {
    // Again and again: what comes above it meanwhile moves it out of view.
    shadowRoot.querySelector('#map')?.scrollIntoView();
    return shadowRoot.querySelector('.pin');
  });
};

export const ManyProviders: Story<Args> = { args: { routes: { 'feed.json': many } }, play: ({ canvasElement }) => seen(canvasElement) };

export const NearerAtMany: Story<Args> = {
  ...ManyProviders,
  play: async ({ canvasElement }) => {
    await seen(canvasElement);
    (await ready(canvasElement, '.pin.cluster')).click();
    await ready(canvasElement, '.pin:not(.cluster)');
  },
};

/** Where the opened organisation works: a province as a whole. */
export const ServedProvince: Story<Args> = {
  ...AllProviders,
  play: async (context) => {
    await ProviderOpen.play!(context);
    await seen(context.canvasElement);
    await ready(context.canvasElement, '.province.served');
  },
};

/** Of a municipality we have a point and no outline, and that is what is drawn. */
export const ServedMunicipalities: Story<Args> = {
  args: { routes: { 'feed.json': feedOf(provider({ name: 'Regio Zuidoost-Drenthe', role: 'network', summary: 'Drie gemeenten werken samen.', regions: ['GM0114', 'GM0109', 'GM1681', 'PV29'], locations: inTown('Emmen', 'GM0114') })) } },
  play: async ({ canvasElement }) => {
    await seen(canvasElement);
    (await ready(canvasElement, '.name')).click();
    await ready(canvasElement, '.served-place.spot');
  },
};

/** A background of tiles; in the stories one picture, repeated. */
export const Tiles: Story<Args> = {
  args: { routes: { 'feed.json': some }, tiles: `${new URL('./tile.svg', import.meta.url).href}?{z}/{x}/{y}`, 'tiles-attribution': 'Voorbeeldkaart' },
  play: async ({ canvasElement }) => {
    await seen(canvasElement);
    await ready(canvasElement, '.leaflet-tile-loaded');
  },
};

/** What comes is no picture. */
export const TilesFailed: Story<Args> = {
  args: { routes: { 'feed.json': some }, tiles: `${new URL('./themes.css', import.meta.url).href}?{z}/{x}/{y}` },
  play: async ({ canvasElement }) => {
    await seen(canvasElement);
    await ready(canvasElement, '.map-notice');
  },
};

// Looks

/** The same widget under a theme of the host: NL Design System tokens on a class around it. */
export const Themed: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-theme' }, play: AllProviders.play! };
export const Dark: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-dark' }, play: AllProviders.play! };

export const Narrow: Story<Args> = {
  ...AllProviders,
  parameters: lookAt('Look whether the search, the filters and the cards stay whole in a side column of 240 and of 320 px, and whether the pins on so small a map can still be hit.'),
  render: (args) => inColumns((lang) => html`<mkb-provider-map ${dressed({ ...args, lang })} .environment=${serverOf(args.routes)}></mkb-provider-map>`),
  play: async (context) => {
    await inEach('.example-column', async ({ canvasElement }) => {
      await ready(canvasElement, '#results');
      (await ready(canvasElement, '.filter-toggle')).click();
      await ready(canvasElement, '[part=filters] .choice');
      (await ready(canvasElement, '.name')).click();
      await ready(canvasElement, '.details a');
      await seen(canvasElement);
    })(context);
    context.canvasElement.scrollIntoView();
  },
};

// Languages

export const English: Story<Args> = { args: { routes: { 'feed.json': some }, lang: 'en' }, play: AllProviders.play! };

export const LongWords: Story<Args> = {
  args: {
    routes: {
      'feed.json': feedOf(
        provider({
          name: 'Arbeidsongeschiktheidsverzekeringsmaatschappijensamenwerkingsverband',
          summary: 'Voor meervoudigepersoonlijkheidsondernemerschapsbevorderingsmaatregelen in Noordoost-Groningen en Zuidwest-Drenthe.',
          role: 'development-agency',
          regions: ['PV20', 'PV22', 'PV23', 'PV27'],
          locations: [{ place: 'Westerhaar-Vriezenveensewijk', lat: 52.46, lon: 6.62, precision: 'place' }],
        }),
        provider({ name: 'Hottentottententententoonstellingsfonds', role: 'fund' }),
      ),
    },
  },
  play: AllProviders.play!,
};

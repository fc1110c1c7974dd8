import { html } from 'lit';
import '@mkb-wegwijzer/widgets/define/provider-map';
import { ProviderMap } from '@mkb-wegwijzer/widgets';
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, idOf, indexOf, provider } from '../test/builders/feeds.js';
import { locatieserver } from '../test/builders/locatieserver.js';
import { type Answer, type FakeServer, serverOf } from '../test/builders/server.js';
import { until } from '../test/builders/wait.js';
import { dressed } from './dressed.js';
import { type Meta, type Story, widgetIn } from './story.js';

interface Args {
  readonly feed: string;
  readonly view: string;
  readonly geocoder: string;
  readonly provider: string;
  readonly lang: string;
  readonly region: string;
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
  args: { 'feed': 'feed.json', 'view': '', 'geocoder': '', 'provider': '', 'lang': 'nl', region: '', need: '', theme: '', 'heading-level': 2, routes: {}, className: '', tiles: '', 'tiles-attribution': '' },
  argTypes: { routes: { table: { disable: true } }, className: { table: { disable: true } } },
  render: (args) => html`
    <div class=${args.className}>
      <mkb-provider-map ${dressed(args)} .environment=${serverOf(args.routes)}></mkb-provider-map>
    </div>
  `,
};
export default meta;

/** Known by its municipality only. */
const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];

const some: Feed = feedOf(
  provider({ name: 'KVK', role: 'chamber', summary: 'U schrijft er uw bedrijf in, en u krijgt er gratis advies.', themes: ['starting', 'growth'], contact: { url: 'https://kvk.example/', telephone: '0800 1234' } }),
  provider({ name: 'RVO', role: 'national-agency', summary: 'Voert landelijke subsidies uit.', themes: ['energy', 'innovation', 'internationalisation'], locations: [{ street: 'Prinses Beatrixlaan 2', postcode: '2595 AL', place: 'Den Haag', region: 'GM0518', lat: 52.0809, lon: 4.3306, precision: 'address' }] }),
  provider({
    name: 'Ondernemersloket Drenthe',
    role: 'first-line',
    summary: 'Het eerste loket voor alle bedrijven in Drenthe. Een adviseur denkt met u mee en verwijst u door.',
    themes: ['starting', 'growth', 'energy', 'labour-market'],
    regions: ['PV22'],
    focus: [{ subject: 'employees', min: 5, max: 100 }],
    contact: { url: 'https://loket.example/', email: 'vraag@loket.example', telephone: '0592 12 34 56' },
    serves: [{ subject: 'employees', max: 249 }],
    locations: [
      { street: 'Brink 1', postcode: '9401 HS', place: 'Assen', region: 'GM0106', lat: 52.9934, lon: 6.5638, precision: 'address', openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' }] },
      { name: 'Spreekuur in de bibliotheek', street: 'Noorderplein 101', postcode: '7811 MG', place: 'Emmen', region: 'GM0114', lat: 52.7861, lon: 6.8975, precision: 'address', openingHours: [{ days: ['tu'], opens: '13:00', closes: '16:00' }] },
    ],
    verified: { on: '2026-11-20', by: 'Drenthe' },
  }),
  provider({ name: 'Provincie Drenthe', role: 'province', approach: 'first-line', summary: 'Werkt aan een groene en slimme economie.', themes: ['energy', 'innovation'], regions: ['PV22'], locations: inTown('Assen', 'GM0106') }),
  provider({ name: 'Gemeente Assen', role: 'municipality', summary: 'Voor vergunningen en een plek voor uw bedrijf.', themes: ['business-location', 'starting'], regions: ['GM0106'], locations: inTown('Assen', 'GM0106') }),
  provider({ name: 'Gemeente Emmen', role: 'municipality', summary: 'Voor vergunningen en een plek voor uw bedrijf.', themes: ['business-location', 'starting'], regions: ['GM0114'], locations: inTown('Emmen', 'GM0114') }),
  provider({ name: 'Gemeente Coevorden', role: 'municipality', summary: 'Voor vergunningen en een plek voor uw bedrijf.', themes: ['business-location', 'starting'], regions: ['GM0109'], locations: inTown('Coevorden', 'GM0109') }),
  provider({ name: 'Fonds Noord', role: 'fund', summary: 'Leningen en aandelen voor bedrijven die groeien.', themes: ['financing', 'growth'], regions: ['PV20', 'PV21', 'PV22'], locations: inTown('Groningen', 'GM0014') }),
  provider({ name: 'Netwerk Zuid', role: 'network', summary: 'Ondernemers in Limburg ontmoeten elkaar.', themes: ['networks'], regions: ['PV31'], locations: inTown('Venlo', 'GM0983') }),
);

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

export const AllProviders: Story<Args> = { args: { routes: { 'feed.json': some } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '#results')) };

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

/** The feed's server with PDOK beside it: `well`, or `busy` when it cannot answer. */
function withPdok(routes: Args['routes'], mood: 'well' | 'busy'): FakeServer {
  const pdok = locatieserver();
  pdok.mood = mood;
  const own = serverOf(routes);
  return { ...own, fetch: (url, init) => (url.startsWith('https://api.pdok.nl/') ? pdok.fetch(url, init) : own.fetch(url, init)) };
}

export const ChoosingAnAddress: Story<Args> = {
  args: { routes: { 'feed.json': some } },
  render: (args) => html`<mkb-provider-map ${dressed({ ...args, geocoder: 'pdok' })} .environment=${withPdok(args.routes, 'well')}></mkb-provider-map>`,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'brink');
    await ready(canvasElement, '[role=option]');
  },
};

export const AddressesUnavailable: Story<Args> = {
  args: { routes: { 'feed.json': some } },
  render: (args) => html`<mkb-provider-map ${dressed({ ...args, geocoder: 'pdok' })} .environment=${withPdok(args.routes, 'busy')}></mkb-provider-map>`,
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#place', 'brink 1');
    // By the field itself, since its table of places knows no such address either.
    await ready(canvasElement, '.place-message');
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

export const NoResults: Story<Args> = { ...AllProviders, play: async ({ canvasElement }) => type(canvasElement, '#text', 'eenhoorn') };

export const EmptyFeed: Story<Args> = { args: { routes: { 'feed.json': feedOf() } } };

export const Loading: Story<Args> = { args: { routes: { 'feed.json': 'silent' } } };

export const Failed: Story<Args> = { args: { routes: { 'feed.json': 'down' } }, play: async ({ canvasElement }) => void (await ready(canvasElement, '[part=error]')) };

export const Partial: Story<Args> = {
  args: { routes: { 'feed.json': indexOf({ url: 'a.json', title: 'Provincie Drenthe' }, { url: 'b.json', title: 'Provincie Zeeland' }), 'a.json': some, 'b.json': 503 } },
  play: async ({ canvasElement }) => void (await ready(canvasElement, '[part=notice]')),
};

/** Five hundred of them, spread over the country; the map joins those that would lie over one another. */
const many: Feed = feedOf(
  ...Array.from({ length: 500 }, (_, number) => {
    const [lat, lon] = [50.8 + ((number * 137) % 500) / 190, 4 + ((number * 73) % 500) / 190];
    return provider({ name: `Adviesbureau ${number + 1}`, role: 'network', summary: 'Denkt mee over uw bedrijf.', themes: ['growth'], locations: [{ street: 'Dorpsstraat 1', place: `Plaats ${(number % 40) + 1}`, lat, lon, precision: 'address' }] });
  }),
);
const seen = async (canvasElement: HTMLElement) => {
  (await ready(canvasElement, '#map')).scrollIntoView();
  await ready(canvasElement, '.pin');
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

/** The same widget under a theme of the host: NL Design System tokens on a class around it. */
export const Themed: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-theme' }, play: AllProviders.play! };
export const Dark: Story<Args> = { args: { routes: { 'feed.json': some }, className: 'example-dark' }, play: AllProviders.play! };

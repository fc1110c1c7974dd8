/** The organisations of the map's stories. */
import type { Feed } from '@mkb-wegwijzer/core/feed';
import { feedOf, provider } from '../test/builders/feeds.js';

/** Known by its municipality only. */
export const inTown = (place: string, region: string) => [{ place, region, precision: 'region' }];

export const some: Feed = feedOf(
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

/** Five hundred of them, spread over the country; the map joins those that would lie over one another. */
export const many: Feed = feedOf(
  ...Array.from({ length: 500 }, (_, number) => {
    const [lat, lon] = [50.8 + ((number * 137) % 500) / 190, 4 + ((number * 73) % 500) / 190];
    return provider({ name: `Adviesbureau ${number + 1}`, role: 'network', summary: 'Denkt mee over uw bedrijf.', themes: ['growth'], locations: [{ street: 'Dorpsstraat 1', place: `Plaats ${(number % 40) + 1}`, lat, lon, precision: 'address' }] });
  }),
);

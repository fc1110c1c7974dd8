// Ten thousand organisations for the map, the same on every machine: around three hundred towns, most with an address of their own.

/** How many of them there are. */
export const providerCount = 10_000;
const towns = 300;
const roles = ['network', 'fund', 'grant-body', 'development-agency', 'programme', 'portal'];
const themes = ['financing', 'growth', 'energy', 'starting', 'innovation', 'internationalisation'];
const words = 'advies bedrijf ondernemer groei regio hulp kennis samen markt plan start energie ruimte netwerk lening'.split(' ');

function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A feed with nothing but organisations. */
export function mapFeed() {
  const random = seeded(4321);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const around = (middle, spread) => Math.round((middle + (random() + random() + random() - 1.5) * spread) * 1e5) / 1e5;
  const places = Array.from({ length: towns }, (_, number) => ({ place: `Plaats ${number}`, lat: 50.9 + random() * 2.4, lon: 4.2 + random() * 2.5, region: `PV${20 + (number % 12)}` }));
  return {
    feedVersion: 1,
    id: 'https://map.example/feed.json',
    title: 'Benchmark',
    language: 'nl',
    modified: '2026-11-01',
    providers: Array.from({ length: providerCount }, (_, number) => {
      const { place, lat, lon, region } = pick(places);
      return {
        id: `https://map.example/organisations/${number}`,
        name: `Organisatie ${number} ${pick(words)}`,
        role: pick(roles),
        summary: Array.from({ length: 20 }, () => pick(words)).join(' '),
        themes: [pick(themes)],
        regions: [random() < 0.3 ? 'NL' : region],
        contact: { url: `https://map.example/${number}`, telephone: '0592 12 34 56' },
        locations: [{ street: `Straat ${number % 200}`, postcode: '1234 AB', place, lat: around(lat, 0.05), lon: around(lon, 0.08), precision: 'address' }],
      };
    }),
  };
}

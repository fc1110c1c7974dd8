import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Feed, type Provider, federate, readFeed } from '../../src/feed/index.js';
import { municipalities } from '../../src/data/municipalities.js';
import { towns, townIn } from '../../src/data/towns.js';
import { Geography, distanceKm } from '../../src/geo/index.js';
import { type ProviderQuery, type ProviderSelection, ProviderFinder, ProviderReader, conditionReader, countFilters, pinsOf, providerFacetNames } from '../../src/search/index.js';
import { feedOf, idOf, provider, today } from '../../../../test/builders/feeds.js';

const catalogueOf = (feed: Feed) => federate([{ url: 'https://feed.example/feed.json', role: 'named', read: readFeed(feed, feed.id) }], { today });
const finderOf = (...providers: readonly Provider[]) => {
  const catalogue = catalogueOf(feedOf(...providers));
  const finder = new ProviderFinder(catalogue, new Geography({ areas: catalogue.areas }));
  finder.learn(new ProviderReader(catalogue));
  finder.learnConditions(conditionReader());
  return finder;
};
const table = new Map(municipalities().map((municipality) => [municipality.code, municipality]));
const pointOf = (code: string) => table.get(code);
const at = (code: string) => ({ code, point: table.get(code) });
const namesOf = (finder: ProviderFinder, query: ProviderQuery = {}) => finder.find({ pointOf, ...query }).hits.map((hit) => hit.provider.name);

const emmen = 'GM0114';
const assen = 'GM0106';
const coevorden = 'GM0109';
const drenthe = 'PV22';
const inTown = (code: string) => [{ region: code, precision: 'region' }];

const firstLine = provider({ name: 'Ik Ben Drents Ondernemer', role: 'first-line', regions: [drenthe], locations: inTown(assen) });
const deskEmmen = provider({ name: 'Gemeente Emmen', role: 'municipality', regions: [emmen], locations: inTown(emmen) });
const deskAssen = provider({ name: 'Gemeente Assen', role: 'municipality', regions: [assen], locations: inTown(assen) });
const deskCoevorden = provider({ name: 'Gemeente Coevorden', role: 'municipality', regions: [coevorden], locations: inTown(coevorden) });
const province = provider({ name: 'Provincie Drenthe', role: 'province', regions: [drenthe], locations: inTown(assen) });
const chamber = provider({ name: 'KVK', role: 'chamber', regions: ['NL'] });
const programme = provider({ name: 'Aanpak MKB', role: 'programme', regions: ['NL'] });
const elsewhere = provider({ name: 'Impuls Zeeland', role: 'development-agency', regions: ['PV29'] });
const all = [deskAssen, elsewhere, programme, chamber, deskCoevorden, province, deskEmmen, firstLine];

describe('the order of providers', () => {
  it('gives a visitor in Emmen the first door of Drenthe, wherever its office is, then the own municipality, then wider and farther', () => {
    expect(namesOf(finderOf(...all), { at: at(emmen) })).to.deep.equal([
      'Ik Ben Drents Ondernemer', 'Gemeente Emmen', 'Provincie Drenthe', 'KVK', 'Aanpak MKB', 'Gemeente Coevorden', 'Gemeente Assen', 'Impuls Zeeland',
    ]);
  });

  it('puts the wide before the local when nobody said where, and lets no desk drown the rest', () => {
    expect(namesOf(finderOf(...all))).to.deep.equal([
      'KVK', 'Aanpak MKB', 'Ik Ben Drents Ondernemer', 'Impuls Zeeland', 'Provincie Drenthe', 'Gemeente Assen', 'Gemeente Coevorden', 'Gemeente Emmen',
    ]);
  });

  it('shows on a page of a province what serves it or lies in it', () => {
    expect(namesOf(finderOf(...all), { region: drenthe })).to.deep.equal([
      'Ik Ben Drents Ondernemer', 'Provincie Drenthe', 'KVK', 'Aanpak MKB', 'Gemeente Assen', 'Gemeente Coevorden', 'Gemeente Emmen',
    ]);
  });

  it("puts the host's own provider first where it serves, and leaves it in its place where it does not", () => {
    expect(namesOf(finderOf(...all), { at: at(emmen), home: idOf('Gemeente Emmen') })[0]).to.equal('Gemeente Emmen');
    expect(namesOf(finderOf(...all), { at: at(emmen), home: idOf('Gemeente Assen') })[0]).to.equal('Ik Ben Drents Ondernemer');
  });

  it('measures the way to the nearest of several places', () => {
    const [hit] = finderOf(provider({ name: 'Groeiloket', locations: [...inTown(assen), { lat: 52.79, lon: 6.9, precision: 'address' }] })).find({ at: at(emmen), pointOf }).hits;
    expect(hit!.km).to.be.below(5);
    expect(hit!.places.map(({ known }) => known)).to.deep.equal(['address', 'region']);
  });

  it('counts how many may serve the place', () => {
    expect(finderOf(...all).find({ at: at(emmen), pointOf }).here).to.equal(5);
    expect(namesOf(finderOf(...all), { at: at(emmen), selection: { reach: ['elsewhere'] } })).to.deep.equal(['Gemeente Coevorden', 'Gemeente Assen', 'Impuls Zeeland']);
  });
});

describe('finding a provider by words', () => {
  const finder = finderOf(
    provider({ name: 'Founded in the North', role: 'programme', themes: ['starting'] }),
    provider({ name: 'GO-NH!', role: 'programme', themes: ['sustainability'] }),
    provider({ name: 'PIM', role: 'programme', summary: 'Innovatie voor het mkb' }),
    provider({ name: 'OMU (Ontwikkelingsmaatschappij Utrecht)', role: 'development-agency', regions: ['PV26'] }),
    provider({ name: 'Gemeente Zeist', role: 'municipality', regions: ['GM0355'] }),
  );

  it('finds each by its name, whatever signs are in it', () => {
    for (const [typed, name] of [['founded in the north', 'Founded in the North'], ['GO-NH!', 'GO-NH!'], ['go nh', 'GO-NH!'], ['pim', 'PIM'], ['OMU', 'OMU (Ontwikkelingsmaatschappij Utrecht)']]) {
      expect(namesOf(finder, { text: typed! })[0], typed).to.equal(name);
    }
  });

  it('finds by subject, kind of organisation, and region', () => {
    expect(namesOf(finder, { text: 'verduurzamen' })).to.deep.equal(['GO-NH!']);
    expect(namesOf(finder, { text: 'gemeentehuis' })).to.deep.equal(['Gemeente Zeist']);
    expect(namesOf(finder, { text: 'provincie utrecht' })).to.include('OMU (Ontwikkelingsmaatschappij Utrecht)');
  });

  it('finds nothing for words that nobody has', () => {
    expect(namesOf(finder, { text: 'xylofoon' })).to.deep.equal([]);
  });
});

describe('the filter by sector', () => {
  const farms = provider({ name: 'Agrofonds', serves: [{ subject: 'sector', in: ['A'] }] });
  const everyone = provider({ name: 'Iedereen' });

  it('leaves out who serves no company in it, once it is known', () => {
    const catalogue = catalogueOf(feedOf(farms, everyone));
    const finder = new ProviderFinder(catalogue, new Geography());
    const query = { selection: { sector: ['I'] } };
    expect(namesOf(finder, query)).to.deep.equal(['Agrofonds', 'Iedereen']);
    finder.learnConditions(conditionReader());
    expect(namesOf(finder, query)).to.deep.equal(['Iedereen']);
    const { sector } = finder.find({ ...query, count: countFilters }).facets;
    expect(finder.find(query).facets.sector).to.deep.equal([]);
    expect([sector.length, sector[0], sector.find(({ value }) => value === 'I')]).to.deep.equal([22, { value: 'A', count: 2 }, { value: 'I', count: 1 }]);
  });
});

describe('the places of a provider', () => {
  const placesOf = (locations: Provider['locations'], query: ProviderQuery = {}) => finderOf(provider({ name: 'Organisatie', locations })).find({ pointOf, ...query }).hits[0]!.places;

  it('takes a point for an address only when the feed says that it is one', () => {
    expect(placesOf([{ lat: 52, lon: 5, precision: 'address' }])[0]!.known).to.equal('address');
    expect(placesOf([{ lat: 52, lon: 5, precision: 'place' }])[0]!.known).to.equal('place');
    expect(placesOf([{ lat: 52, lon: 5, street: 'Dorpsstraat 1' }])[0]!.known).to.equal('address');
    expect(placesOf([{ lat: 52, lon: 5 }])[0]!.known).to.equal('place');
  });

  it('puts who is known by a municipality, of today or merged, at its main point', () => {
    expect(placesOf(inTown(emmen))[0]).to.deep.include({ known: 'region', point: { lat: table.get(emmen)!.lat, lon: table.get(emmen)!.lon } });
    expect(placesOf(inTown('GM0003'))[0]!.point.lat).to.equal(table.get('GM1979')!.lat);
  });

  it('draws nothing for the middle of a region, and of a municipality its main town', () => {
    const middle = { lat: 52.86, lon: 6.6, precision: 'region' };
    expect(placesOf([{ ...middle, region: drenthe }, { ...middle, region: 'https://feed.example/area' }, middle])).to.deep.equal([]);
    expect(placesOf([{ ...middle, region: emmen }])[0]!.point.lat).to.equal(table.get(emmen)!.lat);
  });

  it('draws nobody of whom the feed names another town at the main town', () => {
    expect(placesOf([{ place: 'Klazienaveen', region: emmen, precision: 'region' }, { place: 'Klazienaveen', region: emmen, street: 'Langestraat 1' }, { place: 'Haren', region: 'GM0017' }])).to.deep.equal([]);
    // A village that the municipality is named after.
    expect(placesOf([{ place: 'Hellendoorn', region: 'GM0163' }, { place: 'Veere', region: 'GM0717' }])).to.deep.equal([]);
    for (const { name, municipality, lat, lon } of towns()) {
      for (const { point } of placesOf([{ place: name, region: municipality }])) expect(distanceKm(point, { lat, lon }), name).to.be.below(2);
    }
  });

  it('knows the main town by all its names, and the municipality by its own', () => {
    const known = (place: string, region: string) => placesOf([{ place, region }]).map((each) => each.known);
    for (const { code, place } of table.values()) expect(known(place, code), place).to.deep.equal(['place']);
    for (const [name, code] of [['Den Bosch', 'GM0796'], ['’s-Hertogenbosch', 'GM0796'], ['DEN HAAG', 'GM0518'], ['Ljouwert', 'GM0080'], ['Hengelo (O.)', 'GM0164'], ['Hengelo', 'GM1876'], ['Bergen', 'GM0373']]) expect(known(name!, code!), name).to.deep.equal(['place']);
    for (const [name, code] of [['Texel', 'GM0448'], ['Haarlemmermeer', 'GM0394'], ['Sudwest-Fryslan', 'GM1900']]) expect(known(name!, code!), name).to.deep.equal(['region']);
  });

  it('knows a town by the letters of its province, as PostNL and the trade register write it, and of no other province', () => {
    const known = (place: string, region: string) => placesOf([{ place, region }], { townIn }).map((each) => each.known);
    for (const [name, code] of [['EDE GLD', 'GM0228'], ['Hengelo Ov', 'GM0164'], ['HENGELO GLD', 'GM1876'], ['Rijswijk ZH', 'GM0603'], ['Bergen NH', 'GM0373'], ['Bergen N.H.', 'GM0373'], ['BEEK LB', 'GM0888'], ['Stein L', 'GM0971'], ['Haren Gn', 'GM0014'], ['Leeuwarden Fri', 'GM0080'], ['Oosterhout NB', 'GM0826'], ['Middelburg Ze', 'GM0687']]) expect(known(name!, code!), name).to.deep.equal(['place']);
    for (const [name, code] of [['Hengelo Gld', 'GM0164'], ['Rijswijk NB', 'GM0603'], ['Emmen Noord', 'GM0114'], ['Rotterdam Zuid', 'GM0599'], ['Emmen (', 'GM0106'], ['Emmen *+', 'GM0114']]) expect(known(name!, code!), name).to.deep.equal([]);
  });

  it('puts who is in a village there, once the towns are known', () => {
    for (const { name, municipality, lat, lon } of towns()) {
      const [place] = placesOf([{ place: name, region: municipality }], { townIn });
      expect(place?.known, name).to.equal('place');
      expect(distanceKm(place!.point, { lat, lon }), name).to.be.below(2);
    }
    expect(placesOf([{ place: 'Haren', region: 'GM0017' }, { place: 'KLAZIENAVEEN', region: emmen, street: 'Langestraat 1' }], { townIn }).map(({ known }) => known)).to.deep.equal(['place', 'place']);
    expect(placesOf([{ place: 'Klazienaveen', region: assen }, { place: 'Nergenshuizen', region: emmen }, { place: 'Klazienaveen', region: drenthe }], { townIn })).to.deep.equal([]);
  });

  it('puts who is in the village of the visitor before who is far', () => {
    const office = (name: string, place: string, region: string) => provider({ name, role: 'programme', regions: [drenthe], locations: [{ place, region }] });
    const finder = finderOf(office('A', 'Assen', assen), office('B', 'Meppel', 'GM0119'), office('C', 'Klazienaveen', emmen));
    const there = towns().find(({ name }) => name === 'Klazienaveen')!;
    const near = (query: ProviderQuery) => namesOf(finder, { at: { code: emmen, point: there }, ...query });
    expect(near({})).to.deep.equal(['A', 'B', 'C']);
    expect(near({ townIn })).to.deep.equal(['C', 'A', 'B']);
  });

  it('takes no point whose latitude and longitude changed places, nor zeros; offices abroad and overseas stand where they are', () => {
    expect(placesOf([{ lat: 6.56, lon: 52.99, street: 'Brink 1' }, { lat: 0, lon: 0 }])).to.deep.equal([]);
    expect(placesOf([{ lat: 6.56, lon: 52.99, place: 'Assen', region: assen, street: 'Brink 1' }])[0]).to.deep.include({ known: 'place', point: { lat: table.get(assen)!.lat, lon: table.get(assen)!.lon } });
    expect(placesOf([{ lat: 12.15, lon: -68.27 }, { lat: 31.23, lon: 121.47 }, { lat: 0, lon: 32.4 }])).to.have.length(3);
  });

  it('calls a pin what holds for all of those at it', () => {
    const { hits } = finderOf(provider({ name: 'A', locations: [{ place: 'Hoofddorp', region: 'GM0394' }] }), provider({ name: 'B', locations: [{ region: 'GM0394' }] }), provider({ name: 'C', locations: [{ place: 'Hoofddorp', region: 'GM0394' }] })).find({ pointOf });
    const pins = pinsOf(hits);
    expect(pins.map(({ known, location, hits }) => [known, location, hits.length])).to.deep.equal([['region', { region: 'GM0394' }, 3]]);
  });

  it('draws nothing for a province, a name alone, an unknown code, or without the table', () => {
    expect(placesOf([{ region: drenthe }, { place: 'Emmen' }, { region: 'GM9999' }])).to.deep.equal([]);
    expect(finderOf(deskEmmen).find().hits[0]!.places).to.deep.equal([]);
  });

  it('makes one pin of those at one point, in the order of the list', () => {
    const pins = pinsOf(finderOf(...all).find({ at: at(emmen), pointOf }).hits);
    expect(pins.map((pin) => pin.hits.map((hit) => hit.provider.name))).to.deep.equal([['Ik Ben Drents Ondernemer', 'Provincie Drenthe', 'Gemeente Assen'], ['Gemeente Emmen'], ['Gemeente Coevorden']]);
  });
});

describe('laws of finding providers', () => {
  const codes = ['NL', 'EU', drenthe, 'PV29', emmen, assen, coevorden, 'GM9999', 'https://feed.example/area'];
  const some = <T>(values: readonly T[], max = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: max });
  const arbitraryProvider = fc.record({
    name: fc.constantFrom('Loket', 'Fonds', 'Netwerk Noord', 'Campus', 'Loket Zuid'),
    role: fc.constantFrom('first-line', 'municipality', 'fund', 'campus', 'of-a-later-version'),
    themes: some(['energy', 'skills', 'starting']),
    regions: some(codes),
    serves: fc.constantFrom<Provider['serves']>(undefined, [{ subject: 'sector', in: ['A', '62'] }], [{ subject: 'employees', max: 9 }]),
    locations: fc.array(fc.oneof(fc.constantFrom(...codes).map((region) => ({ region })), fc.record({ lat: fc.double({ min: 50, max: 54, noNaN: true }), lon: fc.double({ min: 3, max: 8, noNaN: true }) })), { maxLength: 3 }),
  });
  const arbitraryList = fc.array(arbitraryProvider, { maxLength: 12 }).map((list) => list.map((given, number) => provider({ ...given, id: `https://feed.example/${number}` })));
  const arbitraryQuery = fc.record<ProviderQuery>({
    text: fc.constantFrom('', 'loket', 'fonds energie'),
    selection: fc.record({ theme: some(['energy', 'skills', 'starting'], 2), role: some(['first-line', 'fund', 'other'], 2), reach: some(['here', 'elsewhere'], 1), sector: some(['A', 'B', 'K'], 1) }),
    region: fc.constantFrom(undefined, drenthe, emmen, 'NL'),
    at: fc.constantFrom(undefined, at(emmen), at(assen), { code: drenthe }),
  });
  const ids = (finder: ProviderFinder, query: ProviderQuery) => finder.find({ pointOf, ...query }).hits.map((hit) => hit.provider.id);

  it('a filter never adds results, nor do words or a region', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryQuery, (list, query) => {
        const finder = finderOf(...list);
        const found = ids(finder, query);
        for (const facet of providerFacetNames) expect(ids(finder, { ...query, selection: { ...query.selection, [facet]: [] } })).to.include.members(found);
        expect(ids(finder, { ...query, text: '' })).to.include.members(found);
        expect(ids(finder, { ...query, region: undefined })).to.include.members(found);
      }),
    );
  });

  it('a count is the length of the list when that value alone is chosen', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryQuery, (list, query) => {
        const finder = finderOf(...list);
        const { facets } = finder.find({ pointOf, count: countFilters, ...query });
        for (const facet of providerFacetNames) {
          for (const { value, count } of facets[facet]) expect(ids(finder, { ...query, selection: { ...query.selection, [facet]: [value] } as ProviderSelection })).to.have.length(count);
          for (const value of query.selection?.[facet] ?? []) expect(facets[facet].map((each) => each.value)).to.include(value);
        }
      }),
    );
  });

  it('a place changes the order and nothing else, and who serves goes first', () => {
    const rank = { yes: 0, unknown: 1, no: 2 };
    fc.assert(
      fc.property(arbitraryList, arbitraryQuery, (list, given) => {
        const query = { ...given, selection: { ...given.selection, reach: [] } };
        const finder = finderOf(...list);
        expect(ids(finder, query)).to.have.members(ids(finder, { ...query, at: undefined }));
        const { hits, here } = finder.find({ pointOf, ...query });
        const ranks = hits.map(({ coverage }) => rank[coverage]);
        expect(ranks).to.deep.equal([...ranks].sort());
        expect(hits.slice(here).every(({ coverage }) => coverage === 'no')).to.equal(true);
      }),
    );
  });

  it('what was seen from one place does not show through in what is seen from another', () => {
    fc.assert(
      fc.property(arbitraryList, fc.array(arbitraryQuery, { maxLength: 4 }), (list, queries) => {
        const finder = finderOf(...list);
        for (const query of queries) expect(finder.find({ pointOf, ...query }).hits).to.deep.equal(finderOf(...list).find({ pointOf, ...query }).hits);
      }),
      { numRuns: 40 },
    );
  });

  it('the order of the feed does not matter', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryQuery, (list, query) => {
        expect(ids(finderOf(...[...list].reverse()), query)).to.deep.equal(ids(finderOf(...list), query));
      }),
    );
  });

  it('every drawn place is on exactly one pin', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryQuery, (list, query) => {
        const { hits } = finderOf(...list).find({ pointOf, ...query });
        const pins = pinsOf(hits);
        for (const hit of hits) for (const { point } of hit.places) expect(pins.filter((pin) => pin.key === `${point.lat.toFixed(4)},${point.lon.toFixed(4)}` && pin.hits.includes(hit))).to.have.length(1);
        expect(new Set(pins.map(({ key }) => key)).size).to.equal(pins.length);
      }),
    );
  });
});

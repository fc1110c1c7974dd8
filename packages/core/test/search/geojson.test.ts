import { expect } from '@open-wc/testing';
import { federate, readFeed } from '../../src/feed/index.js';
import { Geography, regionName } from '../../src/geo/index.js';
import { ProviderFinder, geoJsonOf } from '../../src/search/index.js';
import { feedOf, provider, today } from '../../../../test/builders/feeds.js';

const feed = feedOf(
  provider({
    name: 'Groeiloket',
    role: 'first-line',
    regions: ['PV22'],
    themes: ['growth'],
    contact: { url: 'https://groei.example/' },
    locations: [
      { street: 'Brink 1', postcode: '9401 HS', place: 'Assen', lat: 52.99340217123, lon: 6.56386178, precision: 'address' },
      { name: 'Spreekuur', place: 'Roden' },
      { place: 'Emmen', region: 'GM0114', precision: 'region' },
    ],
  }),
  provider({ name: 'Netwerk', role: 'programme', locations: [{ region: 'GM0114' }, { region: 'GM9999' }, { region: 'PV22' }, { region: 'NL' }] }),
  provider({ name: 'KVK', role: 'chamber' }),
);

describe('organisations as GeoJSON', () => {
  const catalogue = federate([{ url: 'https://feed.example/feed.json', role: 'named', read: readFeed(feed, feed.id) }], { today });
  const finder = new ProviderFinder(catalogue, new Geography());
  const { hits } = finder.find({ text: '', pointOf: (code) => (code === 'GM0114' ? { knownAs: () => 'place', lat: 52.779, lon: 6.906 } : undefined) });
  const { type, features } = geoJsonOf(hits, { language: 'nl', themes: catalogue.themes, regionName: (code) => (code === 'GM0114' ? 'Emmen' : (regionName(code) ?? code)) });
  const named = (name: string) => features.filter(({ properties }) => properties['name'] === name);

  it('has a feature for each location, longitude first, and says what is only a town', () => {
    expect(type).to.equal('FeatureCollection');
    expect(named('Groeiloket').map(({ geometry }) => geometry)).to.deep.equal([
      { type: 'Point', coordinates: [6.563862, 52.993402] },
      { type: 'Point', coordinates: [6.906, 52.779] },
      null,
    ]);
    expect(named('Groeiloket').map(({ properties }) => [properties['place'], properties['precision']])).to.deep.equal([['Assen', 'address'], ['Emmen', 'place'], ['Roden', undefined]]);
    expect(named('Groeiloket')[0]!.properties).to.include({ role: 'first-line', street: 'Brink 1', postcode: '9401 HS', place: 'Assen', url: 'https://groei.example/' });
    expect(named('Groeiloket')[0]!.properties['worksIn']).to.deep.equal(['Drenthe']);
    expect(named('Groeiloket')[0]!.properties['themes']).to.deep.equal(['Groeien en opschalen']);
  });

  it('has no geometry for who is nowhere, and no property for what is not known', () => {
    const [kvk, ...more] = named('KVK');
    expect(more).to.deep.equal([]);
    expect(kvk!.geometry).to.equal(null);
    expect(Object.values(JSON.parse(JSON.stringify(kvk!.properties)) as object)).to.not.include(null);
    expect(kvk!.properties).to.not.have.any.keys('street', 'precision', 'telephone', 'themes');
  });

  it('calls no province and no code a town', () => {
    expect(named('Netwerk').map(({ properties }) => [properties['place'], properties['region']])).to.deep.equal([['Emmen', undefined], [undefined, undefined], [undefined, 'Drenthe'], [undefined, 'Nederland']]);
  });

  it('survives being written down', () => {
    expect(JSON.parse(JSON.stringify(features))).to.deep.equal(features);
  });
});

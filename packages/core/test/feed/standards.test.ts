import { expect } from '@open-wc/testing';
import { type Provider, type ReadFeed, type Scheme, parseFeed } from '@mkb-wegwijzer/core/feed';

const fixture = async (name: string) => (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).text();

describe('a record of Samenwerkende Catalogi, mapped by hand', () => {
  let record: Document;
  let mapped: ReadFeed;
  let scheme: Scheme;
  before(async () => {
    record = new DOMParser().parseFromString(await fixture('sc-record.xml'), 'application/xml');
    mapped = parseFeed(await fixture('sc-record.feed.json'), 'sc-record.feed.json');
    scheme = mapped.feed.schemes[0]!;
  });
  const elements = (name: string) => [...record.getElementsByTagNameNS('*', name)];
  const text = (name: string) => elements(name)[0]!.textContent;
  const uri = (name: string) => elements(name)[0]!.getAttribute('resourceIdentifier');

  it('reads without a problem', () => expect(mapped.problems).to.deep.equal([]));

  it('carries what stands in the source', () => {
    expect(scheme).to.include({ id: text('identifier'), url: text('identifier'), name: text('title'), summary: text('abstract'), language: text('language'), modified: text('modified'), authority: uri('authority'), productID: text('productID') });
    expect(scheme.audience).to.deep.equal(elements('audience').map((each) => each.textContent));
    expect(scheme.keywords).to.deep.equal(elements('subject').map((each) => each.textContent));
    expect(scheme.productNames).to.deep.equal([uri('uniformeProductnaam')]);
    expect(text('onlineAanvragen')).to.equal('ja');
    expect(scheme.apply).to.deep.equal([{ type: 'online', url: uri('aanvraagURL') }]);
  });

  it('names its authority by the URI that every catalogue uses, with the code of the region beside it', () => {
    const [province] = mapped.feed.providers;
    expect(province!.id).to.equal(text('authorityUri'));
    expect(uri('spatial')).to.equal(text('spatialUri'));
    expect(scheme.regions).to.deep.equal(province!.regions);
  });
});

interface Hsds {
  readonly [field: string]: string;
}
interface HsdsService extends Record<'id' | 'name' | 'alternate_name' | 'description' | 'url' | 'email' | 'application_process' | 'fees_description' | 'eligibility_description' | 'assured_date' | 'assurer_email', string> {
  readonly organization: Hsds;
  readonly phones: readonly Hsds[];
  readonly languages: readonly Hsds[];
  readonly service_areas: readonly Hsds[];
  readonly attributes: readonly { readonly taxonomy_term: Hsds }[];
  readonly metadata: readonly Hsds[];
  readonly service_at_locations: readonly [{ readonly location: { readonly name: string; readonly latitude: number; readonly longitude: number; readonly addresses: readonly Hsds[] }; readonly schedules: readonly Hsds[] }];
}

describe('a service of HSDS, mapped by hand', () => {
  let service: HsdsService;
  let mapped: ReadFeed;
  let scheme: Scheme;
  let provider: Provider;
  before(async () => {
    service = JSON.parse(await fixture('hsds-service.json')) as HsdsService;
    mapped = parseFeed(await fixture('hsds-service.feed.json'), 'hsds-service.feed.json');
    [scheme, provider] = [mapped.feed.schemes[0]!, mapped.feed.providers[0]!];
  });

  it('reads without a problem', () => expect(mapped.problems).to.deep.equal([]));

  it('carries the service as a scheme', () => {
    expect(scheme).to.include({ id: `urn:uuid:${service.id}`, name: service.name, description: service.description, url: service.url, costs: service.fees_description, modified: service.metadata[0]!['last_action_date'], provider: service.organization['uri'] });
    expect(scheme.keywords).to.deep.equal([service.alternate_name]);
    expect(scheme.eligibility).to.deep.equal([{ text: service.eligibility_description }]);
    expect(scheme.verified).to.deep.equal({ on: service.assured_date, by: service.assurer_email });
    expect(scheme.themes).to.deep.equal(service.attributes.map((each) => each.taxonomy_term['code']));
    expect(scheme.apply!.map(({ url }) => url)).to.deep.equal([`mailto:${service.email}`, `tel:${service.phones[0]!['number']!.replaceAll(' ', '')}`]);
    expect(scheme.apply![0]!.note).to.equal(service.application_process);
    expect(scheme.regions).to.deep.equal([service.service_areas[0]!['uri']]);
    expect(mapped.feed.areas[0]!.label).to.equal(service.service_areas[0]!['name']);
  });

  it('carries the organisation as a provider, with its door and its hours', () => {
    const [{ location, schedules }] = service.service_at_locations;
    const [address, schedule] = [location.addresses[0]!, schedules[0]!];
    expect(provider).to.include({ id: service.organization['uri'], name: service.organization['name'], summary: service.organization['description'] });
    expect(provider.contact).to.deep.equal({ url: service.organization['website'], email: service.organization['email'], telephone: service.phones[0]!['number'] });
    expect(provider.languages).to.deep.equal(service.languages.map((each) => each['code']));
    expect(provider.locations![0]).to.include({ name: location.name, street: address['address_1'], postcode: address['postal_code'], place: address['city'], lat: location.latitude, lon: location.longitude });
    expect(provider.locations![0]!.openingHours).to.deep.equal([
      { days: schedule['byday']!.toLowerCase().split(','), opens: schedule['opens_at']!.slice(0, 5), closes: schedule['closes_at']!.slice(0, 5), validFrom: schedule['valid_from'], validThrough: schedule['valid_to'] },
    ]);
  });
});

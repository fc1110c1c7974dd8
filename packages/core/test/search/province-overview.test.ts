import { expect } from '@open-wc/testing';
import { type Provider, federate, readFeed } from '../../src/feed/index.js';
import { Geography } from '../../src/geo/index.js';
import { provincesOf } from '../../src/search/index.js';
import { feedOf, idOf, provider, today } from '../../../../test/builders/feeds.js';

const overviewOf = (...providers: readonly Provider[]) => {
  const feed = feedOf(...providers);
  const catalogue = federate([{ url: 'https://feed.example/feed.json', role: 'named', read: readFeed(feed, feed.id) }], { today });
  const found = provincesOf(catalogue, new Geography());
  return (code: string) => found.find((each) => each.code === code)!;
};
const names = (list: readonly { readonly name: unknown }[]) => list.map(({ name }) => name);

describe('the provinces side by side', () => {
  const of = overviewOf(
    provider({ name: 'Provincie Drenthe', role: 'province', regions: ['PV22'], approach: 'first-line', themes: ['growth', 'energy'] }),
    provider({ name: 'Ik Ben Drents Ondernemer', role: 'first-line', regions: ['PV22'] }),
    provider({ name: 'NOM', role: 'development-agency', regions: ['PV20', 'PV21', 'PV22'] }),
    provider({ name: 'Gemeente Emmen', role: 'municipality', regions: ['GM0114'] }),
    provider({ name: 'Netwerk Emmen', role: 'network', regions: ['GM0114'] }),
    provider({ name: 'KVK', role: 'chamber', regions: ['NL'] }),
    provider({ name: 'Provincie Zeeland', role: 'province', regions: ['PV29'], approach: 'of-a-later-version' }),
    provider({ name: 'Overal en nergens', role: 'fund' }),
  );

  it('are twelve, known or not', () => {
    expect(overviewOf()('PV31')).to.deep.equal({ code: 'PV31', provider: undefined, approach: undefined, themes: [], doors: [], partly: new Set(), others: [] });
  });

  it('tell how a province helps, on what, and who is its first door', () => {
    const { approach, themes, doors, others, provider: own } = of('PV22');
    expect({ approach, themes, own: own?.name }).to.deep.equal({ approach: 'first-line', themes: ['growth', 'energy'], own: 'Provincie Drenthe' });
    expect(names(doors)).to.deep.equal(['Ik Ben Drents Ondernemer']);
    expect(names(others)).to.deep.equal(['Netwerk Emmen', 'NOM']);
  });

  it('tell a door to all of a province from one to a part of it', () => {
    const of = overviewOf(
      provider({ name: 'Ondernemershuis', role: 'first-line', regions: ['GM0200', 'GM0150'] }),
      provider({ name: 'Heel Overijssel', role: 'first-line', regions: ['PV23'] }),
    );
    expect([names(of('PV25').doors), [...of('PV25').partly]]).to.deep.equal([['Ondernemershuis'], [idOf('Ondernemershuis')]]);
    expect([names(of('PV23').doors), [...of('PV23').partly]]).to.deep.equal([['Heel Overijssel', 'Ondernemershuis'], [idOf('Ondernemershuis')]]);
  });

  it('name an organisation in each province in which it works, and one of the whole country in none', () => {
    expect(names(of('PV20').others)).to.deep.equal(['NOM']);
    expect(names(of('PV29').others)).to.deep.equal([]);
  });

  it('say nothing of an approach that they do not know', () => {
    expect(of('PV29').approach).to.equal(undefined);
    expect(of('PV29').provider?.name).to.equal('Provincie Zeeland');
  });
});

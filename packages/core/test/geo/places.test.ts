import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { municipalities } from '../../src/data/municipalities.js';
import { towns } from '../../src/data/towns.js';
import { findPlaces } from '../../src/geo/index.js';

const table = municipalities();
const found = (typed: string, limit?: number) => findPlaces(table, typed, limit).map(({ place }) => place.name);
const first = (typed: string) => found(typed)[0];

describe('finding a municipality by what a visitor types', () => {
  it('finds Den Haag and Den Bosch under every name they go by', () => {
    for (const typed of ['den haag', "'s-gravenhage", '’s-Gravenhage', 'gravenhage', 's gravenhage', 'The Hague', 'denhaag']) expect(first(typed), typed).to.equal("'s-Gravenhage");
    for (const typed of ["'s-Hertogenbosch", 'hertogenbosch', 'den bosch', 's hertogenbosch', 'shertogenbosch', 'HERTOG']) expect(first(typed), typed).to.equal("'s-Hertogenbosch");
  });

  it('does not mind missing accents and hyphens', () => {
    expect(first('sudwest fryslan')).to.equal('Súdwest-Fryslân');
    expect(first('noardeast fryslân')).to.equal('Noardeast-Fryslân');
    expect(first('wunseradiel')).to.equal('Súdwest-Fryslân');
  });

  it('puts names that begin with the words before names that hold them', () => {
    expect(found('em')[0]).to.equal('Emmen');
    expect(found('bergen').slice(0, 3)).to.deep.equal(['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom']);
    expect(first('bergen l')).to.equal('Bergen (L.)');
    expect(found('haren')[0]).to.equal('Groningen'); // Haren is part of it since 2019
  });

  it('finds a municipality by its towns and by those it grew from, and says by which', () => {
    expect(first('drachten')).to.equal('Smallingerland');
    expect(first('hoofddorp')).to.equal('Haarlemmermeer');
    expect(first('weesp')).to.equal('Amsterdam');
    expect(findPlaces(table, 'drach')[0]?.matched).to.equal('Drachten');
  });

  it('offers both places called Hengelo', () => {
    expect(found('hengelo')).to.deep.equal(['Hengelo', 'Bronckhorst']);
  });

  it('forgives one typing mistake from four letters on', () => {
    for (const [typed, meant] of [['amsterdm', 'Amsterdam'], ['rotterdamm', 'Rotterdam'], ['utrehct', 'Utrecht'], ['grobingen', 'Groningen'], ['hertogenbos', "'s-Hertogenbosch"], ['hertohenb', "'s-Hertogenbosch"], ['emen', 'Emmen'], ['asen', 'Assen'], ['brda', 'Breda'], ['urkk', 'Urk'], ['zwole', 'Zwolle']] as const)
      expect(first(typed), typed).to.equal(meant);
    expect(found('emem')).to.deep.equal([]);
    expect(found('qqqqqqqq')).to.deep.equal([]);
    expect(found('urj'), 'three letters may be the beginning of too much').to.deep.equal([]);
  });

  it('puts names that are nearly meant before names that merely hold the letters', () => {
    const names = findPlaces([...table, ...towns()], 'emen');
    expect(names.map(({ matched }) => matched)).to.include('Diemen');
    expect([names[0]!.matched, names[0]!.guess]).to.deep.equal(['Emmen', true]);
  });

  it('finds the last name of a place in an address, and the longest that ends there', () => {
    for (const [typed, meant] of [['Brink 1 Assen', 'Assen'], ['Brink 1, 9401 HS Assen', 'Assen'], ['emmen centrum', 'Emmen'], ['Stationsstraat 2, Bergen op Zoom', 'Bergen op Zoom'], ['Assenstraat 3 Emmen', 'Emmen'], ['Markt 1 Den Bosch', "'s-Hertogenbosch"], ['Plein 1 hertogenbosch', "'s-Hertogenbosch"], ['Assen, in de buurt van Emmen', 'Emmen']] as const)
      expect(found(typed), typed).to.deep.equal([meant]);
    expect(findPlaces(table, 'brink 1 assen')[0]).to.deep.include({ matched: 'Assen', guess: true });
    expect(findPlaces(table, 'assen')[0]).to.not.have.property('guess');
    expect(found('Brink 1')).to.deep.equal([]);
  });

  it('finds every place in an address that ends with its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table, ...towns()), fc.constantFrom('Kerkstraat 12', 'Brink 1,', '9401 HS', 'ergens bij'), (place, before) => {
        const names = findPlaces([...table, ...towns()], `${before} ${place.name}`, 400).map(({ place: { name } }) => name);
        expect(names).to.include(place.name);
      }),
    );
  });

  it('offers nothing for nothing', () => {
    for (const typed of ['', '  ', "'", '-']) expect(found(typed)).to.deep.equal([]);
  });

  it('offers at most what is asked, eight by default', () => {
    expect(found('a')).to.have.length(8);
    expect(found('a', 3)).to.deep.equal(found('a').slice(0, 3));
    expect(found('a', 0)).to.deep.equal([]);
  });

  it('finds every municipality by each of its names', () => {
    for (const municipality of table)
      for (const name of [municipality.name, municipality.place, ...municipality.aliases])
        expect(findPlaces(table, name, 400).map(({ place }) => place.code), name).to.include(municipality.code);
  });

  it('finds a municipality all the while that its name is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table), fc.nat(), (municipality, cut) => {
        const typed = municipality.name.slice(0, 1 + (cut % municipality.name.length));
        fc.pre(/[\p{L}\p{N}]/u.test(typed));
        expect(found(typed, 400), typed).to.include(municipality.name);
      }),
    );
  });

  it('survives anything that is typed or pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 20 }), (typed, limit) => {
        expect(findPlaces(table, typed, limit).length).to.be.at.most(limit);
      }),
    );
  });
});

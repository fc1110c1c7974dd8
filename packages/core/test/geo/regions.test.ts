import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { provinceOfMunicipality } from '../../src/data/municipality-codes.js';
import { formerMunicipalities } from '../../src/data/successors.js';
import { Geography, provinces, regionKind, regionLevels, regionName, regionNames } from '../../src/geo/index.js';

const emmen = 'GM0114';
const assen = 'GM0106';
const groningen = 'GM0014';
const drenthe = 'PV22';
const fryslan = 'PV21';
const haaren = 'GM0788'; // split in 2021 between Boxtel, Oisterwijk, Tilburg and Vught
const tilburg = 'GM0855';
const weesp = 'GM0457'; // part of Amsterdam since 2022
const amsterdam = 'GM0363';
const nobody = 'GM9999';

const southEast = { id: 'https://drenthe.example/#zuidoost', members: [emmen, 'GM0109', 'GM1681'] };
const north = { id: 'https://noord.example/#noord', members: ['PV20', 'PV21', 'PV22'] };
const muddled = { id: 'https://feed.example/#muddled', members: [emmen, nobody] };
const nested = { id: 'https://feed.example/#nested', members: [southEast.id] };
const geography = new Geography({ areas: [southEast, north, muddled, nested] });

const municipalities = [...provinceOfMunicipality().keys()];
const municipality = fc.constantFrom(...municipalities);
const region = fc.oneof(
  municipality,
  fc.constantFrom(...provinces.map(({ code }) => code), 'NL', 'EU', southEast.id, north.id, muddled.id, nested.id, nobody, 'PV99', 'BE', ''),
  fc.constantFrom(...formerMunicipalities()),
);
const regions = fc.array(region, { maxLength: 5 });
const someRegions = fc.array(region, { minLength: 1, maxLength: 5 });
const certainty = { no: 0, unknown: 1, yes: 2 };

describe('who serves a visitor', () => {
  it('serves a company in Emmen from Emmen, its area, Drenthe, the country and the Union', () => {
    for (const served of [emmen, southEast.id, north.id, drenthe, 'NL', 'EU']) expect(geography.covers([served], emmen), served).to.equal('yes');
  });

  it('does not serve it from Assen, nor from Fryslân', () => {
    expect(geography.covers([assen, fryslan], emmen)).to.equal('no');
  });

  it('needs only one of the regions to match', () => {
    expect(geography.covers([assen, southEast.id], emmen)).to.equal('yes');
  });

  it('cannot tell whether Emmen serves someone who said no more than Drenthe', () => {
    expect(geography.covers([emmen], drenthe)).to.equal('unknown');
    expect(geography.covers([southEast.id], drenthe)).to.equal('unknown');
    expect(geography.covers([groningen], drenthe)).to.equal('no');
  });

  it('serves all of Drenthe with each of its municipalities', () => {
    expect(geography.covers(geography.municipalitiesIn(drenthe), drenthe)).to.equal('yes');
  });

  it('knows that the Union is wider than the country', () => {
    expect(geography.covers(['NL'], 'EU')).to.equal('unknown');
    expect(geography.covers(provinces.map(({ code }) => code), 'NL')).to.equal('yes');
  });

  it('says unknown, never no, when a code does not exist or nothing is said', () => {
    expect(geography.covers([], emmen)).to.equal('unknown');
    expect(geography.covers([nobody], emmen)).to.equal('unknown');
    expect(geography.covers(['NL'], nobody)).to.equal('unknown');
    expect(geography.covers([assen, 'https://other.example/#area'], emmen)).to.equal('unknown');
    expect(geography.covers(['NL', nobody], emmen)).to.equal('yes');
  });

  it('trusts the known members of an area with an unknown one', () => {
    expect(geography.covers([muddled.id], emmen)).to.equal('yes');
    expect(geography.covers([muddled.id], assen)).to.equal('unknown');
  });

  it('does not look into an area inside an area', () => {
    expect(geography.covers([nested.id], emmen)).to.equal('unknown');
  });

  it('reads a merged municipality as the one it became', () => {
    expect(geography.covers([weesp], amsterdam)).to.equal('yes');
    expect(geography.covers([amsterdam], weesp)).to.equal('yes');
    expect(geography.covers(['PV27'], weesp)).to.equal('yes');
    expect(geography.covers(['GM1921'], 'GM0051')).to.equal('yes'); // Skarsterlân, De Friese Meren, De Fryske Marren
  });

  it('cannot tell where in a split municipality someone was', () => {
    expect(geography.covers([haaren], tilburg)).to.equal('unknown');
    expect(geography.covers([tilburg], haaren)).to.equal('unknown');
    expect(geography.covers(['PV30'], haaren)).to.equal('yes');
    expect(geography.covers([emmen], haaren)).to.equal('no');
  });

  it('lets no feed redefine a province', () => {
    const hostile = new Geography({ areas: [{ id: drenthe, members: [amsterdam] }, { id: '__proto__', members: [amsterdam] }] });
    expect(hostile.covers([drenthe], amsterdam)).to.equal('no');
    expect(hostile.covers(['__proto__', 'constructor'], amsterdam)).to.equal('unknown');
  });

  it('serves every municipality from itself, its province, the country and the Union', () => {
    for (const [code, province] of provinceOfMunicipality())
      for (const served of [code, province, 'NL', 'EU']) expect(geography.covers([served], code), `${served} ${code}`).to.equal('yes');
  });

  it('becomes no less sure by serving more', () => {
    fc.assert(
      fc.property(someRegions, region, region, (served, extra, visitor) => {
        expect(certainty[geography.covers([...served, extra], visitor)]).to.be.at.least(certainty[geography.covers(served, visitor)]);
      }),
    );
  });

  it('does not depend on the order of the regions', () => {
    fc.assert(
      fc.property(regions, region, (served, visitor) => {
        expect(geography.covers([...served].reverse(), visitor)).to.equal(geography.covers(served, visitor));
      }),
    );
  });

  it('holds for a municipality whenever it holds for its province', () => {
    fc.assert(
      fc.property(regions, municipality, (served, visitor) => {
        const whole = geography.covers(served, provinceOfMunicipality().get(visitor)!);
        if (whole !== 'unknown') expect(geography.covers(served, visitor)).to.equal(whole);
      }),
    );
  });
});

describe('what belongs on a page about a region', () => {
  const page = (scope: string, ...codes: string[]) => codes.filter((code) => geography.within([code], scope));

  it('shows on a page of Emmen its own, its area, its province, the state and the Union', () => {
    expect(page(emmen, emmen, assen, southEast.id, drenthe, fryslan, 'NL', 'EU')).to.deep.equal([emmen, southEast.id, drenthe, 'NL', 'EU']);
  });

  it('shows on a page of Drenthe all of its municipalities as well', () => {
    expect(page(drenthe, emmen, assen, groningen, southEast.id, drenthe, fryslan, 'NL')).to.deep.equal([emmen, assen, southEast.id, drenthe, 'NL']);
  });

  it('shows what cannot be placed rather than hide it', () => {
    expect(geography.within([], emmen)).to.be.true;
    expect(geography.within([nobody], emmen)).to.be.true;
    expect(geography.within([assen], nobody)).to.be.true;
  });

  it('shows on the page of a wider region all that a page within it shows', () => {
    fc.assert(
      fc.property(regions, region, (served, scope) => {
        if (!geography.within(served, scope)) return;
        for (const wider of geography.ancestors(scope)) expect(geography.within(served, wider), wider).to.be.true;
      }),
    );
  });
});

describe('how near a region is', () => {
  it('is the nearest of the regions that contain the visitor', () => {
    expect(geography.levelFor([emmen, 'NL'], emmen)).to.equal('municipality');
    expect(geography.levelFor([southEast.id, drenthe], emmen)).to.equal('area');
    expect(geography.levelFor([emmen, 'NL'], assen)).to.equal('country');
    expect(geography.levelFor(['EU', drenthe], drenthe)).to.equal('province');
  });

  it('is unknown when no region surely contains the visitor', () => {
    expect(geography.levelFor([assen], emmen)).to.equal('unknown');
    expect(geography.levelFor([emmen], drenthe)).to.equal('unknown');
    expect(geography.levelFor([], emmen)).to.equal('unknown');
  });

  it('is the widest of all without a visitor', () => {
    expect(geography.levelFor([emmen, 'NL'])).to.equal('country');
    expect(geography.levelFor([emmen, assen])).to.equal('municipality');
    expect(geography.levelFor([nobody])).to.equal('unknown');
  });

  it('is known exactly when the visitor is surely served', () => {
    fc.assert(
      fc.property(regions, region, (served, visitor) => {
        expect(geography.levelFor(served, visitor) !== 'unknown').to.equal(geography.covers(served, visitor) === 'yes');
      }),
    );
  });
});

describe('regions', () => {
  it('lists what contains Emmen, nearest first', () => {
    const plain = new Geography({ areas: [southEast] });
    expect(plain.ancestors(emmen)).to.deep.equal([southEast.id, drenthe, 'NL', 'EU']);
    expect(plain.ancestors(southEast.id)).to.deep.equal([drenthe, 'NL', 'EU']);
    expect(plain.ancestors(weesp)).to.deep.equal(['PV27', 'NL', 'EU']);
    expect(plain.ancestors('EU')).to.deep.equal([]);
    expect(plain.ancestors(nobody)).to.deep.equal([]);
  });

  it('contains every region in its ancestors', () => {
    fc.assert(
      fc.property(region, (code) => {
        for (const ancestor of geography.ancestors(code)) expect(geography.covers([ancestor], code)).to.equal('yes');
      }),
    );
  });

  it('gives a level to what exists, also to a municipality that has gone', () => {
    expect([emmen, weesp, haaren, southEast.id, drenthe, 'NL', 'EU'].map((code) => geography.levelOf(code))).to.deep.equal([
      'municipality', 'municipality', 'municipality', 'area', 'province', 'country', 'eu',
    ]);
    for (const code of [nobody, 'PV99', 'https://other.example/', 'Drenthe', '']) expect(geography.levelOf(code), code).to.equal('unknown');
    expect(regionLevels).to.deep.equal(['municipality', 'area', 'province', 'country', 'eu']);
  });

  it('tells the kind of a code from its looks alone', () => {
    expect([nobody, 'PV99', 'https://other.example/', 'Drenthe'].map(regionKind)).to.deep.equal(['municipality', 'province', 'area', 'unknown']);
  });

  it('names the heirs of a municipality that has gone', () => {
    expect(geography.resolve(weesp)).to.deep.equal([amsterdam]);
    expect(geography.resolve('GM0055')).to.have.members(['GM0074', 'GM0080', 'GM1900', 'GM1940']); // Boarnsterhim
    expect(geography.resolve(emmen)).to.deep.equal([emmen]);
    expect(geography.resolve(nobody)).to.deep.equal([nobody]);
  });

  it('has names in the languages of the visitors', () => {
    expect(['nl', 'fy', 'en-GB', 'de', 'fr'].map((language) => regionName('PV27', language))).to.deep.equal([
      'Noord-Holland', 'Noard-Hollân', 'North Holland', 'Nordholland', 'Noord-Holland',
    ]);
    expect(regionName(fryslan)).to.equal('Fryslân');
    expect(regionName(fryslan, 'en'), 'as the province calls itself in English').to.equal('Fryslân');
    expect(regionName('EU', 'de')).to.equal('Europäische Union');
    expect(regionName(emmen)).to.be.undefined;
    expect(regionName('constructor')).to.be.undefined;
    expect(regionNames(fryslan)).to.have.members(['Fryslân', 'Friesland']);
    expect(regionNames(emmen)).to.deep.equal([]);
  });
});

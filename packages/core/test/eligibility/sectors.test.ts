import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findSectors, sectorName, sectorNames, sectors, sectorsFrom } from '../../src/data/sectors.js';
import { type Verdict, knowSbi2008, readSector, withinSector, withinSectors } from '../../src/eligibility/index.js';
import { divisionsOf, groupsUnder } from '../../src/eligibility/sector-codes.js';
import { placesOf } from '../../src/eligibility/sectors.js';

knowSbi2008();

const first = (typed: string) => findSectors(typed)[0]?.sector.code;
const found = (typed: string) => findSectors(typed).map(({ sector }) => sector.code);

describe('finding a sector by what a visitor calls the business', () => {
  it('knows trades of every day', () => {
    const trades = { kapper: '96.21', webshop: '47', loodgieter: '43.22.1', café: '56.3', boer: '01', bakker: '10.71', slager: '47.22', fysio: '86.95', garage: '95.3', 'b&b': '55.2', taxi: '49.3', rijschool: '85.53', fietsenmaker: '47.63.1', hovenier: '81.3', makelaar: '68.3', timmerman: '43.32', webdeveloper: '62.1', hairdresser: '96.21' };
    for (const [typed, code] of Object.entries(trades)) expect(first(typed), typed).to.equal(code);
  });

  it('does not mind what stands around the trade', () => {
    expect(first('zzp timmerman')).to.equal('43.32');
    expect(first('Ik ben zelfstandig loodgieter')).to.equal('43.22.1');
    expect(first('ik heb een kapsalon')).to.equal('96.21');
    expect(first('mijn eigen webshop')).to.equal('47');
  });

  it('finds more than one, a part of a word, and a word with a part before it', () => {
    expect(first('kappers')).to.equal('96.21');
    expect(found('meubel')).to.include.members(['31', '47.55']);
    expect(first('damesthuiskapper')).to.equal('96.21');
    expect(found('boer')).to.include.members(['01', '01.41']);
  });

  it('forgives typing errors in longer words', () => {
    for (const [typed, code] of [['loodgietr', '43.22.1'], ['timerman', '43.32'], ['schoonheidspecialist', '96.22'], ['cafetarai', '56.11.2']] as const) expect(first(typed), typed).to.equal(code);
  });

  it('offers both to whom a trade can be two things', () => {
    expect(found('autobedrijf')).to.deep.equal(['47.8', '95.3']);
    expect(found('adviesbureau').slice(0, 2)).to.deep.equal(['N', '70.2']);
  });

  it('says by which name it found it', () => {
    expect(findSectors('barbershop')[0]).to.deep.include({ matched: 'barbershop' });
  });

  it('finds a code and what is under it, with and without dots', () => {
    expect(found('56.1')).to.deep.equal(['56.1', '56.11.1', '56.11.2', '56.12']);
    expect(found('sbi 5610')).to.deep.equal(found('56.1'));
    expect(found('I')).to.deep.equal(['I', '55', '56']);
    expect(found('00')).to.deep.equal([]);
  });

  it('finds what became of a code of SBI 2008, with and without dots', () => {
    expect(found('sbi2008:4776')).to.include('47.76');
    expect(found('sbi 2008 47.76')).to.deep.equal(found('sbi2008:4776'));
    expect(found('62.01')).to.have.members(['58.2', '62.1']);
    expect(found('96.02')).to.include.members(['96.21', '96.22']);
    expect(found('45.11')).to.include('47.8');
  });

  it('offers both for a code that may be of either, and finds one that is finer than the list', () => {
    expect(found('47.91')[0]).to.equal('47.9');
    expect(found('47.91')).to.include('47').and.to.deep.equal(found('4791'));
    expect(found('56.30.1')).to.deep.equal(['56.3']);
    expect(found('sbi2025:47.91')).to.deep.equal(['47.9']);
  });

  it('finds a sector for every code of SBI 2008 that there was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (code) => {
        const text = `sbi2008:${String(code).padStart(4, '0')}`;
        expect(findSectors(text).length > 0, text).to.equal(readSector(text) !== undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('knows trades of today', () => {
    for (const [typed, code] of [['influencer', '73.1'], ['bezorgdienst', '53.2'], ['nagelstudio', '96.22'], ['coach', '70.2'], ['webdesigner', '74.12'], ['dropshipping', '47'], ['youtuber', '59']] as const) expect(first(typed), typed).to.equal(code);
  });

  it('offers nothing for nothing, and nothing for what says nothing', () => {
    for (const typed of ['', '  ', '-', "zzp'er", 'mijn eigen bedrijf', 'qqqqqq']) expect(found(typed), typed).to.deep.equal([]);
    expect(findSectors('winkel', 0)).to.deep.equal([]);
    expect(findSectors('winkel', 3)).to.have.length(3);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void expect(findSectors(typed).length).to.be.at.most(8)), { numRuns: 50 });
  });

  it('finds every sector by each of its trades and names, and by its code', function () {
    // Some two thousand searches: a slow engine beside other work takes half a minute.
    this.timeout(60_000);
    for (const sector of sectors()) {
      for (const name of [...sector.trades, sector.names.nl]) expect(findSectors(name, 300).map((match) => match.sector.code), name).to.include(sector.code);
      expect(found(sector.code)[0]).to.equal(sector.code);
      expect(readSector(sector.code), sector.code).to.deep.equal({ scheme: 'sbi2025', code: sector.code.replaceAll('.', '') });
    }
  });
});

describe('the list of sectors', () => {
  it('has all 22 sections and all 87 divisions, once, in Dutch and in English', () => {
    const codes = sectors().map(({ code }) => code);
    expect(new Set(codes).size).to.equal(codes.length);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUV'];
    expect(sectors().filter(({ level }) => level === 'section').map(({ code }) => code)).to.deep.equal(letters);
    const divisions = sectors().filter(({ level }) => level === 'division').map(({ code }) => code);
    expect(divisions).to.deep.equal(letters.flatMap(divisionsOf));
    expect(divisions).to.have.length(87);
    expect(sectors().filter(({ names }) => !names.nl || !names.en)).to.deep.equal([]);
  });

  it('names a code, or the nearest above it', () => {
    expect(sectorName('sbi2025:96.21')).to.equal('Kappers');
    expect(sectorName('96210', 'en-GB')).to.equal('Hairdressers');
    expect(sectorName('10.71.9', 'fy')).to.equal('Brood en vers banket bakken');
    expect(sectorName('I', 'en')).to.equal('Accommodation and food services');
    expect(sectorName('45')).to.equal(undefined);
    expect(sectorName('sbi2008:56')).to.equal(undefined);
  });

  it('names a code of the older classification by all that it became, as wide as it went there whole', () => {
    expect(sectorNames('sbi2008:96.02')).to.deep.equal(['Kappers', 'Schoonheidsspecialisten']);
    expect(sectorNames('SBI2008:96.02', 'en')[0]).to.equal('Hairdressers');
    expect(sectorNames('sbi2008:J')).to.deep.equal(['Uitgeverij, omroep en media', 'ICT en telecommunicatie']);
    expect(sectorNames('sbi2008:01')).to.deep.equal(['Landbouw en jacht']);
    expect(sectorNames('sbi2008:47.91').length).to.be.greaterThan(10);
    expect(sectorNames('56.1')).to.deep.equal([sectorName('56.1')]);
    for (const none of ['45', 'sbi2008:98765', 'nace:1', '']) expect(sectorNames(none), none).to.deep.equal([]);
  });

  it('can be longer: from the columns of the spreadsheet that CBS publishes', () => {
    const text = 'Code\tTitel NL\tTitel EN\nI\tLOGIES-, MAALTIJD- EN DRANKVERSTREKKING\n5540\tBemiddeling bij logies\tIntermediation for accommodation\n96210\tKappers- en barbiersactiviteiten\n45\tBestaat niet meer';
    const list = sectorsFrom(text);
    expect(list.length).to.equal(sectors().length + 1);
    expect(sectorName('55.40.0', 'en', list)).to.equal('Intermediation for accommodation');
    expect(sectorName('I', 'nl', list)).to.equal('Logies-, maaltijd- en drankverstrekking');
    expect(findSectors('kapper', 1, list)[0]!.sector.names.nl).to.equal('Kappers- en barbiersactiviteiten');
    expect(list.map(({ code }) => code).slice(-2)).to.deep.equal(['V', '99']);
    expect(sectorsFrom('"55.40";"Bemiddeling ""op afstand"""')).to.have.length(sectors().length + 1);
  });
});

describe('a company in one sector, and a scheme for others', () => {
  it('compares a code with all that stand above it', () => {
    for (const wanted of ['96.21.0', '96210', '96.21', '9621', '96.2', '96', 'T', 'sbi2025:T', 't']) expect(withinSector('96.21', wanted), wanted).to.equal('yes');
    for (const wanted of ['96.22', '96.1', '95', 'S']) expect(withinSector('96.21', wanted), wanted).to.equal('no');
  });

  it('takes a code that is not divided for the one above it', () => {
    expect(withinSector('96.10', '96.10.0')).to.equal('yes');
    expect(withinSector('41', '41.00')).to.equal('yes');
  });

  it('adds up: who is in I is within 55 and 56 together', () => {
    expect(withinSectors('I', ['55', '56'])).to.equal('yes');
    expect(withinSectors('I', ['55'])).to.equal('unknown');
    expect(withinSectors('62', ['62.1', '62.2', '62.9'])).to.equal('yes');
  });

  it('says of every code what trying all groups under it says', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUV'];
    const every = letters.flatMap((letter) => [letter, ...divisionsOf(letter).flatMap((division) => [division, ...groupsUnder(division)])]);
    const holds = (group: string, wanted: string) => groupsUnder(wanted).includes(group);
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.subarray(every, { maxLength: 12 }), (answer, wanted) => {
        const tried = groupsUnder(answer).map((group) => wanted.some((code) => holds(group, code)));
        const verdict = tried.every(Boolean) ? 'yes' : tried.some(Boolean) ? 'unknown' : 'no';
        expect(withinSectors(answer, wanted)).to.equal(verdict);
      }),
      { numRuns: 500 },
    );
  });

  it('get back the zero that a spreadsheet took from them', () => {
    expect(withinSector('01.1', '1.1')).to.equal('yes');
    expect(withinSector('01.13', '1.1')).to.equal('yes');
    expect(withinSector('11.07', '1.1')).to.equal('no');
    expect(withinSector('3.2', 'sbi2025:03')).to.equal('yes');
    expect(withinSector('sbi2008:1.1', 'A')).to.equal('yes');
    expect(withinSector('11', '1.1'), 'of drinks').to.equal('no');
  });

  it('does not know what does not exist, or is of another classification', () => {
    for (const code of ['45', '62.01', '63.91.1x', 'nace:56', 'W', '57', '41.2', 'sbi2008:34', '']) expect(withinSector('62.1', code), code).to.equal('unknown');
    expect(withinSectors('62.1', ['45', '62']), 'one that it knows may do').to.equal('yes');
  });
});

describe('codes of SBI 2008', () => {
  const cases: readonly (readonly [answer: string, wanted: string, verdict: Verdict])[] = [
    // The register gave a hairdresser 96.02.1 until 2025, and 96.21 since.
    ['sbi2008:96.02.1', '96.21', 'yes'],
    ['sbi2008:96.02', '96.2', 'yes'],
    ['sbi2008:96.02', '96.21', 'unknown'],
    ['96.21', 'sbi2008:96.02', 'yes'],
    ['96.21', 'sbi2008:S', 'yes'],
    // Software moved from J to K, and a publisher of it did not.
    ['sbi2008:62.02', 'K', 'yes'],
    ['sbi2008:62.02', 'J', 'no'],
    // Who writes software to sell it is a publisher now.
    ['sbi2008:62.01', 'K', 'unknown'],
    ['sbi2008:62.01', 'C', 'no'],
    ['sbi2008:58.2', 'J', 'yes'],
    ['sbi2008:J', 'K', 'unknown'],
    ['62.1', 'sbi2008:J', 'yes'],
    // Division 45 was divided over wholesale, retail and repair.
    ['sbi2008:45', 'G', 'unknown'],
    ['sbi2008:45.2', 'T', 'yes'],
    ['sbi2008:45.11', '47.8', 'unknown'],
    ['sbi2008:45', 'C', 'no'],
    ['47.81', 'sbi2008:45', 'yes'],
    ['47.71', 'sbi2008:45', 'no'],
    ['95.31', 'sbi2008:G', 'yes'],
    // Web shops became shops.
    ['sbi2008:47.91', '47', 'yes'],
    ['sbi2008:47.91', '47.7', 'unknown'],
    // Letters moved on: what was L is M, and so on.
    ['sbi2008:L', 'M', 'yes'],
    ['sbi2008:M', 'N', 'yes'],
    ['sbi2008:M', 'M', 'no'],
    ['sbi2008:69', 'N', 'yes'],
    ['sbi2008:Q', 'R', 'yes'],
    ['86.95', 'sbi2008:Q', 'yes'],
    ['sbi2008:41.1', 'M', 'yes'],
    ['68.12', 'sbi2008:68', 'no'],
    ['sbi2008:70.21', '73.3', 'yes'],
    // One activity out of many counts only for who is in that very code: charging cars was sold at petrol stations.
    ['sbi2008:47.3', 'G', 'yes'],
    ['35.15', 'sbi2008:47.3', 'unknown'],
    ['35.1', 'sbi2008:47.3', 'no'],
    ['D', 'sbi2008:47', 'no'],
    // The Dutch fifth digit.
    ['sbi2008:47.71.1', '47.71', 'yes'],
    ['47.71', 'sbi2008:47.71.1', 'unknown'],
    ['47.71', 'sbi2008:47.71', 'unknown'],
    ['47.91', 'sbi2008:47', 'unknown'],
    ['86.95', 'sbi2008:86.91.2', 'unknown'],
    ['86.95', 'sbi2008:86.91', 'unknown'],
    ['86.95', 'sbi2008:86.9', 'yes'],
    // What did not change.
    ['sbi2008:10.71', '10.71', 'yes'],
    ['sbi2008:C', 'C', 'yes'],
    ['C', 'sbi2008:C', 'yes'],
    ['sbi2008:56.10', '56.1', 'yes'],
    ['56.4', 'sbi2008:56', 'unknown'],
    // Both old: no mapping is needed.
    ['sbi2008:45.2', 'sbi2008:45', 'yes'],
    ['sbi2008:45', 'sbi2008:45.2', 'unknown'],
    ['sbi2008:45.1', 'sbi2008:45.2', 'no'],
    ['sbi2008:45.1', 'sbi2008:G', 'yes'],
    ['sbi2008:G', 'sbi2008:45', 'unknown'],
  ];
  for (const [answer, wanted, verdict] of cases) it(`${answer} within ${wanted}: ${verdict}`, () => void expect(withinSector(answer, wanted)).to.equal(verdict));

  const old = 'ABCDEFGHIJKLMNOPQRSTU'.split('').flatMap((letter) => [`sbi2008:${letter}`]).concat(Array.from({ length: 99 }, (_, at) => `sbi2008:${String(at + 1).padStart(2, '0')}`).filter((code) => readSector(code)));

  it('have all 21 sections and 88 divisions, and each became something', () => {
    expect(old).to.have.length(21 + 88);
    for (const code of old) expect([...'ABCDEFGHIJKLMNOPQRSTUV'].some((letter) => withinSector(code, letter) !== 'no'), code).to.be.true;
  });

  it('say the same whichever side they stand on: what lies outside one way lies outside the other', () => {
    const now = 'ABCDEFGHIJKLMNOPQRSTUV'.split('').flatMap((letter) => [letter, ...divisionsOf(letter)]);
    for (const code of old) for (const wanted of now) expect(withinSector(code, wanted) === 'no', `${code} ${wanted}`).to.equal(withinSector(wanted, code) === 'no');
  });

  it('lead to codes that exist, and cover each of these in part at least', () => {
    const digits = [...'0123456789'];
    const divisions = old.filter((code) => /:\d/.test(code));
    for (const code of divisions.flatMap((division) => [division, ...digits.flatMap((group) => digits.map((last) => `${division}${group}${last}`))])) {
      const read = readSector(code);
      for (const place of read ? placesOf(read) : []) {
        expect(readSector(place), `${code} became ${place}`).not.to.equal(undefined);
        expect(withinSector(place, code), `${place} in ${code}`).not.to.equal('no');
      }
    }
  });

  it('are never surer of a part than of the whole', () => {
    const parts = fc.tuple(fc.constantFrom(...old.filter((code) => /:\d/.test(code))), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }));
    const now = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUV'.split('').flatMap((letter) => [letter, ...divisionsOf(letter)]));
    fc.assert(
      fc.property(parts, now, ([division, group, last], wanted) => {
        // A more exact answer never takes back a yes or a no.
        const whole = withinSector(division, wanted);
        for (const part of [`${division}.${group}`, `${division}.${group}${last}`]) if (whole !== 'unknown' && readSector(part)) expect(withinSector(part, wanted), part).to.equal(whole);
      }),
      { numRuns: 500 },
    );
  });
});

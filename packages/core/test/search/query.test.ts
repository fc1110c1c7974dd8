import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readQuery } from '../../src/search/query.js';

const read = (text: string) => readQuery(text).map(({ text }) => text);

describe('a question is read as', () => {
  it('the words that carry meaning, in order, each once', () => {
    expect(read('Ik zoek een subsidie voor subsidies en énergie!')).to.deep.equal(['subsidie', 'energie']);
    expect(read('Where can I find a grant')).to.deep.equal(['grant']);
  });

  it('all its words when none carries meaning', () => {
    expect(read('van de')).to.deep.equal(['van', 'de']);
  });

  it('nothing when there is nothing in it', () => {
    for (const text of ['', '   ', '?!…', '👩‍🌾', '\u0301', '\ud800']) expect(read(text), JSON.stringify(text)).to.deep.equal([]);
  });

  it('a last word that may go on, as long as nothing stands behind it', () => {
    const unfinished = (text: string) => readQuery(text).filter((word) => word.unfinished).map(({ text }) => text);
    expect(unfinished('lening ener')).to.deep.equal(['ener']);
    expect(unfinished('lening energie ')).to.deep.equal([]);
    expect(unfinished('lening, energie.')).to.deep.equal([]);
    expect(unfinished('en')).to.deep.equal([]);
    expect(unfinished('lening voor')).to.deep.equal([]);
    expect(unfinished('exp')).to.deep.equal(['exp']);
    expect(unfinished('énergi')).to.deep.equal(['energi']);
    // Half of "willekeurig", or all of a sentence that says nothing yet.
    expect(unfinished('wil')).to.deep.equal(['wil']);
    expect(unfinished('ik wil')).to.deep.equal([]);
  });

  it('an amount as a number, however it is written, which goes on to no other and by itself says nothing of what is sought', () => {
    for (const text of ['25000', '25.000', '€ 25.000', '25.000 euro', 'EUR 25.000,-', 'ik zoek 25.000 euro']) expect(readQuery(text).map(({ text, idle, unfinished, parts }) => [text, idle, unfinished, parts]), text).to.deep.equal([['25000', true, false, []]]);
    expect(readQuery('lening 25.000 euro').map(({ text, idle }) => [text, idle])).to.deep.equal([['lening', false], ['25000', true]]);
    expect(read('euro')).to.deep.equal(['euro']);
    expect(read('MIT 2026')).to.deep.equal(['mit', '2026']);
  });

  it('a word that may go on also when it stood there before', () => {
    expect(readQuery('subsidie energie subsidie').map(({ text, unfinished }) => [text, unfinished])).to.deep.equal([['subsidie', true], ['energie', false]]);
  });

  it('a compound and its parts', () => {
    expect(readQuery('energiebesparingssubsidie')[0]!.parts).to.have.length(3);
    expect(readQuery('subsidie')[0]!.parts).to.deep.equal([]);
  });

  it('its first words when somebody pastes a page', () => {
    const page = Array.from({ length: 2_000 }, (_, number) => `woord${number}`).join(' ');
    expect(read(page)).to.have.length(24);
    expect(read(page)[0]).to.equal('woord0');
    expect(read(page)).to.not.include('woord1999');
  });

  it('words without accents, signs or capitals, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const words = readQuery(text);
      expect(words.length).to.be.at.most(24);
      expect(new Set(words.map(({ stem }) => stem)).size).to.equal(words.length);
      expect(words.filter(({ unfinished }) => unfinished).length).to.be.at.most(1);
      for (const word of words) {
        expect(word.stem).not.to.equal('');
        expect(word.text).to.match(/^[\p{L}\p{N}]+$/u);
        expect([...word.asked]).to.include.members([...words.map(({ stem }) => stem), ...word.parts]);
      }
    }), { numRuns: 500 });
  });
});

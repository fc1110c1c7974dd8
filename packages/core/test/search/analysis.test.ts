import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, stem, terms, words } from '../../src/search/analysis.js';

describe('the words of a text', () => {
  it('are lower case, without accents, and parted by signs', () => {
    expect(words('Coöperatie: financiële hulp (R&D), 50+ én ’s avonds')).to.deep.equal(['cooperatie', 'financiele', 'hulp', 'r', 'd', '50', 'en', 's', 'avonds']);
    expect(words('ĲSSEL Ĳssel IJssel')).to.deep.equal(['ijssel', 'ijssel', 'ijssel']);
    expect(words('Mienskip Fryslân Förderung')).to.deep.equal(['mienskip', 'fryslan', 'forderung']);
  });

  it('are the same with the signs without width that editors put in them', () => {
    expect(words('subsi\u00addie\u200b energie\ufeff')).to.deep.equal(['subsidie', 'energie']);
  });

  it('are none in nothing', () => {
    for (const text of ['', '   ', '!?', '👩‍🌾']) expect(words(text)).to.deep.equal([]);
  });

  it('that say nothing are left out, unless there is nothing else', () => {
    expect(terms('Ik zoek geld voor een nieuwe machine')).to.deep.equal(['geld', 'nieuwe', 'machine']);
    expect(terms('I want to hire people')).to.deep.equal(['hire', 'people']);
    expect(terms('van de')).to.deep.equal(['van', 'de']);
  });

  it('fold to themselves once folded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(words(words(text).join(' '))).to.deep.equal(words(text));
    }));
    expect(fold('É')).to.equal('e');
  });
});

describe('the stem', () => {
  const same = [
    'bedrijf bedrijven', 'lening leningen', 'subsidie subsidies', 'zonnepaneel zonnepanelen', 'zonnepaneel zonnepanele', 'regeling regelingen', 'gemeente gemeenten', 'voucher vouchers', 'ondernemer ondernemers',
    'onderneming ondernemingen', 'huis huizen', 'reis reizen', 'brief brieven', 'mogelijkheid mogelijkheden', 'activiteit activiteiten', 'kantoor kantoren', 'krediet kredieten', 'leen lenen', 'stop stoppen',
    'vergunning vergunningen', 'bedrijf bedrijfje', 'winkel winkeltjes', 'digitaal digitale', 'duurzaam duurzame', 'klein kleine', 'groot grote', 'advies adviezen', 'cursus cursussen', 'bus bussen', 'school scholen',
    'kas kassen', 'fonds fondsen', 'proces processen', 'adres adressen', 'bonus bonussen', 'les lessen', 'plan plannen', 'schuld schulden', 'provincie provincies', 'aanvraag aanvragen', 'wijk wijken', 'netwerk netwerken',
  ];
  for (const pair of same) {
    it(`is one for ${pair.replace(' ', ' and ')}`, () => {
      const [a, b] = pair.split(' ') as [string, string];
      expect(stem(a)).to.equal(stem(b));
    });
  }

  const other = ['lening leen', 'bank band', 'haven hagen', 'glas gras', 'winkel winter', 'export expert', 'bedrijf bedrag', 'starter start', 'werk werf', 'kosten kassen', 'energie energiek'];
  for (const pair of other) {
    it(`is not one for ${pair.replace(' ', ' and ')}`, () => {
      const [a, b] = pair.split(' ') as [string, string];
      expect(stem(a)).not.to.equal(stem(b));
    });
  }

  it('leaves short words as they are', () => {
    for (const word of ['mkb', 'ai', 'zzp', 'eu', 'les', 'glas', 'gas', 'auto']) expect(stem(word)).to.equal(word);
  });

  it('is never empty and never longer than the word by more than its ending', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,15}$/), (word) => {
      expect(stem(word).length).to.be.within(1, word.length + 1);
    }));
  });
});

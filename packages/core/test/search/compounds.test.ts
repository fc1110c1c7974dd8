import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stem } from '../../src/search/analysis.js';
import { parts } from '../../src/search/compounds.js';

describe('the parts of a compound', () => {
  const compounds = [
    'energiesubsidie = energie subsidie', 'energiebesparingssubsidie = energie besparing subsidie', 'zonnepanelensubsidie = zon paneel subsidie', 'zonnepanelen = zon paneel', 'bedrijfsopvolging = bedrijf opvolging',
    'bedrijvenpark = bedrijf park', 'personeelstekort = personeel tekort', 'laadpalen = laad paal', 'laadpaal = laad paal', 'horecaondernemer = horeca ondernemer', 'loonkostensubsidie = loon kosten subsidie',
    'omgevingsvergunning = omgeving vergunning', 'warmtepomp = warmte pomp', 'zakenpartners = zaken partner', 'stroomaansluiting = stroom aansluiting', 'schuldhulpverlening = schuld hulp verlening',
    'productiestop = productie stop', 'energiesparkredit = energie spar kredit',
  ];
  for (const compound of compounds) {
    it(`are known: ${compound}`, () => {
      const [word, list] = compound.split(' = ') as [string, string];
      expect(parts(word)).to.deep.equal(list.split(' ').map(stem));
    });
  }

  it('may hold one that is not known, beside one that many compounds begin or end with', () => {
    expect(parts('bakkerssubsidie')).to.deep.equal([stem('bakker'), stem('subsidie')]);
    expect(parts('terrasvergunningen')).to.deep.equal([stem('terras'), stem('vergunning')]);
    expect(parts('energienota')).to.deep.equal([stem('energie'), stem('nota')]);
    expect(parts('bakkerszaak')).to.deep.equal([]);
  });

  it('are none in a word that only looks like a compound, or that is one part itself', () => {
    const simple = 'regeling ondernemer ondernemerschap bestelling investering investeringen startup starten subsidie subsidies energiek energieke innovatieve netwerk netwerken overheid gemeente verlening handelen exporteren voorwaarden mkb onderneming';
    for (const word of simple.split(' ')) expect(parts(word), word).to.deep.equal([]);
  });

  it('are the same in every form of the word', () => {
    for (const [one, many] of [['laadpaal', 'laadpalen'], ['winkelpand', 'winkelpanden'], ['bedrijfslening', 'bedrijfsleningen'], ['energiefonds', 'energiefondsen']] as const) {
      expect(parts(one)).to.deep.equal(parts(many));
      expect(parts(one)).to.have.length(2);
    }
  });

  it('are not sought in a word that nobody writes', () => {
    for (const word of ['kosten'.repeat(5_000), `${'energie'.repeat(20)}subsidie`]) expect(parts(word)).to.deep.equal([]);
  });

  const words = compounds.map((each) => each.split(' ')[0]!);
  const piece = fc.constantFrom('energie', 'bedrijfs', 'zonne', 'laad', 'paal', 'subsidie', 'fonds', 'xyz', 'bakkers', 's', 'en', 'werk', 'geld');

  it('are two or more stems that tell something, and together no more than the word', () => {
    const holds = (word: string) => {
      const found = parts(word);
      expect(found.length).to.not.equal(1);
      for (const part of found) {
        expect(part.length, `${part} in ${word}`).to.be.within(3, word.length);
        expect(stem(part)).to.equal(part);
      }
      expect(found.join('').length).to.be.at.most(word.length);
    };
    for (const word of words) holds(word);
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => holds(pieces.join(''))));
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{0,25}$/), holds));
  });
});

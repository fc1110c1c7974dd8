import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold, remember, stem, terms, words } from '../../src/search/analysis.js';

describe('the words of a text', () => {
  it('are lower case, without accents, and parted by signs', () => {
    expect(words('Coöperatie: financiële hulp (R&D), 50+ én ’s avonds')).to.deep.equal(['cooperatie', 'financiele', 'hulp', 'r', 'd', '50', 'en', 's', 'avonds']);
    expect(words('ĲSSEL Ĳssel IJssel')).to.deep.equal(['ijssel', 'ijssel', 'ijssel']);
    expect(words('Mienskip Fryslân Förderung')).to.deep.equal(['mienskip', 'fryslan', 'forderung']);
  });

  it('are the same with the signs without width that editors put in them', () => {
    expect(words('subsi\u00addie\u200b energie\ufeff')).to.deep.equal(['subsidie', 'energie']);
  });

  it('are the same with letters set as one, and digits raised, lowered or wide; a mark behind a name is no part of it', () => {
    expect(words('ﬁnanciering oﬀerte CO₂ 5 m³ ２０２６ Groeifonds™ ½')).to.deep.equal(['financiering', 'offerte', 'co2', '5', 'm3', '2026', 'groeifonds', '1', '2']);
  });

  it('hold a number as one, whatever parts its thousands', () => {
    expect(words('€ 25.000, 1.250.000 of 25,000 euro; EUR 30.000,- 25000')).to.deep.equal(['25000', '1250000', 'of', '25000', 'euro', 'eur', '30000', '25000']);
    expect(words('1.5 12.3456 0.500 3.000x 2026.100 10.71'), 'what looks like it').to.deep.equal(['1', '5', '12', '3456', '0', '500', '3', '000x', '2026', '100', '10', '71']);
  });

  it('takes letters with dots between them for one word, as it is written without', () => {
    expect(words('De W.B.S.O. voor z.z.p.-ers (o.a. in een b.v.), p.o.box')).to.deep.equal(['de', 'wbso', 'voor', 'zzp', 'ers', 'oa', 'in', 'een', 'bv', 'po', 'box']);
    expect(words('Klaar.Nu i.e. web.shop')).to.deep.equal(['klaar', 'nu', 'ie', 'web', 'shop']);
  });

  it('are none in nothing', () => {
    for (const text of ['', '   ', '!?', '👩‍🌾']) expect(words(text)).to.deep.equal([]);
  });

  it('that say nothing are left out, unless there is nothing else', () => {
    expect(terms('Ik zoek geld voor een nieuwe machine')).to.deep.equal(['geld', 'nieuwe', 'machine']);
    expect(terms('I want to hire people')).to.deep.equal(['hire', 'people']);
    expect(terms('van de')).to.deep.equal(['van', 'de']);
  });

  it('that only ask, wish or thank say nothing, in any of the four languages', () => {
    expect(terms('Ik wil graag weten of ik subsidie kan krijgen voor mijn zaak, alstublieft')).to.deep.equal(['subsidie', 'zaak']);
    expect(terms('Where can I find a grant for my shop, please?')).to.deep.equal(['grant', 'shop']);
    expect(terms('Ik sykje jild foar myn bedriuw')).to.deep.equal(['jild', 'bedriuw']);
    expect(terms('Ich möchte eine Firma gründen')).to.deep.equal(['firma', 'grunden']);
  });

  it('that name a scheme or a trade are kept, though they are small words elsewhere', () => {
    expect(terms('MIT')).to.deep.equal(['mit']);
    expect(terms('GO of MIT voor IT, export naar US en een vol net')).to.deep.equal(['go', 'mit', 'it', 'export', 'us', 'vol', 'net']);
  });

  it('leave out the letter behind an apostrophe', () => {
    expect(terms("foto's en zzp'ers")).to.deep.equal(['foto', 'zzp', 'ers']);
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
    // More than one, small ones, and how Dutch then spells.
    'bedrijf bedrijven bedrijfje', 'lening leningen', 'zonnepaneel zonnepanelen zonnepanele', 'regeling regelingen', 'gemeente gemeenten gemeentes', 'voucher vouchers', 'ondernemer ondernemers',
    'huis huizen huisje', 'reis reizen', 'brief brieven', 'mogelijkheid mogelijkheden', 'activiteit activiteiten', 'kantoor kantoren', 'krediet kredieten', 'winkel winkels winkeltje winkeltjes', 'advies adviezen',
    'cursus cursussen', 'bus bussen', 'school scholen', 'bank banken', 'kas kassen', 'kaas kazen', 'zaak zaken', 'fonds fondsen', 'proces processen', 'adres adressen', 'bonus bonussen', 'les lessen', 'plan plannen',
    'schuld schulden', 'provincie provincies', 'wijk wijken', 'netwerk netwerken', 'dak daken', 'weg wegen', 'uur uren', 'stad steden', 'kind kinderen', 'idee ideeen', 'industrie industrieen', 'bureau bureaus',
    'laadpaal laadpalen', 'haven havens', 'vergunning vergunningen', 'factuur facturen factureren',
    // Verbs, the nouns made of them, and adjectives.
    'leen lenen', 'stop stoppen', 'aanvraag aanvragen', 'digitaal digitale', 'duurzaam duurzame', 'klein kleine', 'groot grote', 'verduurzamen verduurzaming', 'verbouwen verbouwing', 'opleiden opleiding opleidingen',
    'onderneming ondernemingen ondernemen', 'digitaliseren digitalisering digitalisatie gedigitaliseerd digitalisation digitalise', 'financieren financiering financieringen gefinancierd financiert financiele financieel',
    'subsidie subsidies subsidieren subsidiering gesubsidieerd', 'innovatie innovaties innoveren innovatief innovatieve innovation', 'isolatie isoleren', 'export exporteren', 'investering investeringen investeren investeert geinvesteerd',
    'organisatie organisaties organiseren organisation', 'automatisering automatiseren',
    // English, German and Frisian; and one word in two of the languages.
    'grant grants', 'company companies', 'tax taxes', 'business businesses', 'finance financing financed', 'service services', 'subsidie subsidy', 'energie energy', 'locatie location', 'finanzieren finanzierung',
    'grunden grundung', 'beraten beratung', 'bedriuw bedriuwen', 'winkel winkeltsje', 'isolatie isolaasje',
  ];
  for (const family of same) {
    it(`is one for ${family.replaceAll(' ', ', ')}`, () => {
      expect([...new Set(family.split(' ').map(stem))]).to.have.length(1);
    });
  }

  const other = [
    'lening leen', 'lening leenfiets', 'scholing school', 'bank band', 'haven hagen', 'keten keet', 'glas gras', 'kas kaas', 'tak taak', 'zak zaak', 'winkel winter', 'export expert', 'exporteur export', 'bedrijf bedrag',
    'starter start', 'werk werf', 'kosten kassen', 'energie energiek', 'plaats plaat', 'nieuws nieuw', 'goederen goed', 'korting kort', 'woning woon', 'regeling regel', 'regio regie', 'innovatie inventaris', 'station staat',
    'verkeer verkoop', 'boer boor', 'ondernemer onderneming', 'relatie reling',
  ];
  for (const pair of other) {
    it(`is not one for ${pair.replace(' ', ' and ')}`, () => {
      const [a, b] = pair.split(' ') as [string, string];
      expect(stem(a)).not.to.equal(stem(b));
    });
  }

  it('leaves short words as they are', () => {
    for (const word of ['mkb', 'ai', 'zzp', 'eu', 'les', 'glas', 'gas', 'auto']) expect(stem(word)).to.equal(word);
  });

  it('leaves a word that nobody writes as it is, at once', () => {
    for (const word of ['a'.repeat(50_000), `${'eeb'.repeat(20_000)}en`]) expect(stem(word)).to.equal(word);
  });

  const known = [...same, ...other].flatMap((list) => list.split(' '));
  const endings = ['', 'en', 'e', 's', 'ing', 'ingen', 'eren', 'ering', 'atie', 'aties', 'isatie', 'iseerd', 'tje', 'jes', 'heid', 'heden', 'ung', 'y', 'ies', 'ed'];

  it('is its own stem', () => {
    for (const word of known) expect(stem(stem(word))).to.equal(stem(word));
    fc.assert(fc.property(fc.constantFrom(...known), fc.constantFrom(...endings), fc.constantFrom(...endings), (word, first, second) => {
      expect(stem(stem(word + first + second))).to.equal(stem(word + first + second));
    }));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aeioudegnrstvzfy') }), (word) => {
      expect(stem(stem(word))).to.equal(stem(word));
    }));
  });

  it('is never empty and never longer than the word', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,15}$/), (word) => {
      expect(stem(word).length).to.be.within(1, word.length);
    }));
  });
});

describe('a function that remembers', () => {
  it('looks a word up once, and still answers when it has seen very many', () => {
    const asked: string[] = [];
    const shout = remember((word) => {
      asked.push(word);
      return word.toUpperCase();
    });
    expect([shout('a'), shout('b'), shout('a')]).to.deep.equal(['A', 'B', 'A']);
    expect(asked).to.deep.equal(['a', 'b']);
    for (let number = 0; number < 50_000; number++) shout(String(number));
    expect(shout('a')).to.equal('A');
  });
});
